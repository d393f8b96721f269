//! What the board is told by the page: where to ask, the event's local time, and its words.
//!
//! Words are patterns of the interface's language with placeholders in braces; the page fills them from the catalogue (`pages/desk/board.rs`).

use crate::{
    i18n::{Lang, Locale},
    programme::rules::ConflictKind,
    time::wire,
};
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use serde::{Deserialize, Serialize};
use std::ops::Range;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Setting {
    pub locale: Locale,
    /// The event's first language.
    pub first: Option<Lang>,
    /// Where the board asks: `…`, `…/arrange`, `…/undo`; with the language behind each.
    pub api: String,
    /// The stream of edits, before the number.
    pub live: String,
    /// A session's own page, before its id.
    pub sessions: String,
    /// The event's days, and those on which something else stands.
    pub days: Vec<Day>,
    /// From when on (in seconds since 1970) the event's clock is ahead of UTC by how many seconds.
    pub offsets: Vec<(i64, i32)>,
    /// Languages by name, as in running text.
    pub languages: Vec<(Lang, String)>,
    pub words: Words,
    /// What is said of each kind of conflict, as patterns.
    pub conflicts: Vec<(ConflictKind, String)>,
}

/// A day, and how it is called.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Day {
    #[serde(with = "wire::date")]
    pub date: NaiveDate,
    pub name: String,
}

/// What the board says, as patterns: a name in braces is filled in. By number, since the code that reads forty named fields would be a tenth of the
/// board.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Words(Vec<String>);

macro_rules! words {
    ($($name:ident),* $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Word { $($name),* }

        impl Word {
            pub const ALL: &[Self] = &[$(Self::$name),*];
        }
    };
}

words! {
    HourMark, Failed, Keys, Days, Tray, TrayEmpty, NoRoom, Sessions, Conflicts, NoConflicts, MoreConflicts,
    Stops, Warns, Warning, Undo, Redo, Undone, Redone, Loading, Picked, Moved, PutBack, TakenOut, Stale,
    NotSaved, MoveTo, Day, Start, Minutes, Room, Place, OnceMore, TakeOut, Cancel, Open, WrongTime, Length,
    WithOther,
}

impl Words {
    /// Each word in the page's language.
    pub fn new(word: impl Fn(Word) -> String) -> Self {
        Self(Word::ALL.iter().map(|it| word(*it)).collect())
    }

    pub fn get(&self, word: Word) -> &str {
        self.0.get(word as usize).map_or("", String::as_str)
    }

    /// A pattern, filled in.
    pub fn say(&self, word: Word, with: &[(&str, &str)]) -> String {
        say(self.get(word), with)
    }
}

impl Setting {
    /// The time on the event's clock.
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let ahead =
            self.offsets.iter().rev().find(|(from, _)| *from <= at.timestamp()).or(self.offsets.first()).map_or(0, |(_, ahead)| *ahead);
        at.naive_utc() + Duration::seconds(i64::from(ahead))
    }

    /// The moment of a time on the event's clock; of one that the clock skips, the same count of hours.
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let moments = self.offsets.iter().map(|(_, ahead)| (local - Duration::seconds(i64::from(*ahead))).and_utc());
        let mut moments = moments.collect::<Vec<_>>();
        let fits = moments.iter().position(|at| self.local(*at) == local).unwrap_or(0);
        if moments.is_empty() { local.and_utc() } else { moments.swap_remove(fits) }
    }

    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// From a day's midnight to the next.
    pub fn span_of(&self, day: NaiveDate) -> Range<DateTime<Utc>> {
        let midnight = |day: NaiveDate| self.instant(day.and_time(NaiveTime::MIN));
        midnight(day)..midnight(day + Duration::days(1))
    }

    /// `09.30`.
    pub fn time(&self, at: DateTime<Utc>) -> String {
        clock(self.words.get(Word::HourMark), self.local(at))
    }

    /// `09.30–10.00`.
    pub fn range(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
        format!("{}–{}", self.time(from), self.time(to))
    }

    /// As [`Self::range`], with the day where the event has several.
    pub fn when(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
        if self.days.len() < 2 { self.range(from, to) } else { format!("{} {}", self.day_name(self.day_of(from)), self.range(from, to)) }
    }

    /// A day in words; one that the page did not know of, by its date.
    pub fn day_name(&self, day: NaiveDate) -> String {
        self.days.iter().find(|known| known.date == day).map_or_else(|| day.to_string(), |known| known.name.clone())
    }

    pub fn language(&self, lang: &Lang) -> String {
        self.languages.iter().find(|(known, _)| known == lang).map_or_else(|| lang.to_string(), |(_, name)| name.clone())
    }
}

/// A time of day with the mark between hours and minutes that the language uses.
pub fn clock(mark: &str, local: NaiveDateTime) -> String {
    format!("{:02}{mark}{:02}", local.hour(), local.minute())
}

/// A pattern, filled in.
pub fn say(pattern: &str, with: &[(&str, &str)]) -> String {
    with.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
