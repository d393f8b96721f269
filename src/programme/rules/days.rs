//! The days of an event, and the lines that name one: "Dag 2", "Torsdag 5. november", "2026-11-05".

use crate::time::iso_date;
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

/// The local days from the first to the last; an event that ends at midnight does not reach into the next day.
pub fn of_event(starts_at: DateTime<Utc>, ends_at: DateTime<Utc>, zone: Tz) -> Vec<NaiveDate> {
    let first = starts_at.with_timezone(&zone).date_naive();
    let last = (ends_at - Duration::microseconds(1)).max(starts_at).with_timezone(&zone).date_naive();
    first.iter_days().take_while(|day| *day <= last).take(60).collect()
}

/// What a line says about the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// One of the event's days.
    Day(NaiveDate),
    /// A day, but none of the event's.
    Elsewhere,
}

/// The day that a line names, if it names one and nothing else.
pub(super) fn heading(line: &str, days: &[NaiveDate]) -> Option<Heading> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '#' | '-' | '–' | '=' | '_' | '.'));
    let lower = line.to_lowercase();
    if let Some(rest) = ["dag", "day"].iter().find_map(|word| lower.strip_prefix(word)) {
        let rest = rest.trim_start();
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let after = rest[digits.len()..].trim_start();
        let named = after.is_empty() || after.starts_with(['–', '-', ':', '(', ',', '—', '.']);
        if named && let Ok(number) = digits.parse::<usize>() {
            return Some(number.checked_sub(1).and_then(|i| days.get(i)).map_or(Heading::Elsewhere, |day| Heading::Day(*day)));
        }
    }
    dated(&lower, days)
}

/// A weekday, a date, or both.
fn dated(lower: &str, days: &[NaiveDate]) -> Option<Heading> {
    if let Some(day) = iso_date(lower) {
        return Some(among(days, |d| *d == day));
    }
    let spaced = spaced(lower);
    let (weekday, rest) = words(&spaced);
    match rest[..] {
        [] => weekday.map(|w| among(days, |d| d.weekday() == w)),
        [_, _] | [_, _, _] => {
            let (day, month, year) = numbers(&rest)?;
            // `09.30` is a time: digits alone are a date only where they name one of the event's days, or say the year.
            let found = among(days, |d| d.day() == day && d.month() == month && year.is_none_or(|y| d.year() == y));
            let digits_alone = weekday.is_none() && year.is_none() && rest.iter().all(|w| w.bytes().all(|b| b.is_ascii_digit()));
            (found != Heading::Elsewhere || !digits_alone).then_some(found)
        }
        _ => None,
    }
}

/// A date that says its year, whatever event it is of: `6. mai 2026`, `onsdag 6.5.2026`. What stands between strokes is May in some countries and June in
/// others, and is none.
pub fn whole(text: &str) -> Option<NaiveDate> {
    let lower = text.trim().to_lowercase();
    if let Some(day) = iso_date(&lower) {
        return Some(day);
    }
    let spaced = spaced(&lower);
    let (weekday, rest) = words(&spaced);
    if lower.contains('/') || rest.len() != 3 {
        return None;
    }
    let (day, month, year) = numbers(&rest)?;
    NaiveDate::from_ymd_opt(year?, month, day).filter(|day| weekday.is_none_or(|weekday| day.weekday() == weekday))
}

fn spaced(lower: &str) -> String {
    lower.replace(['/', '.', ',', '(', ')'], " ")
}

/// The weekday that a date begins with, and its other words.
fn words(spaced: &str) -> (Option<Weekday>, Vec<&str>) {
    let mut words = spaced.split_whitespace().filter(|w| !matches!(*w, "den" | "the" | "of")).peekable();
    let weekday = words.peek().and_then(|w| weekday(w));
    if weekday.is_some() {
        words.next();
    }
    (weekday, words.collect())
}

/// Day, month and, where one is said, year.
fn numbers(words: &[&str]) -> Option<(u32, u32, Option<i32>)> {
    let year: Option<i32> = match words.get(2) {
        Some(year) => Some(year.parse().ok().filter(|y| (1900..=2200).contains(y))?),
        None => None,
    };
    let (day, month) = (words.first()?, words.get(1)?);
    let (day, month) = match (ordinal(day), ordinal(month)) {
        // 5/11 and 5. november; the English also write November 5.
        (Some(day), Some(month)) => (day, month),
        (Some(day), None) => (day, self::month(month)?),
        (None, Some(day_last)) => (day_last, self::month(day)?),
        (None, None) => return None,
    };
    ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some((day, month, year))
}

fn among(days: &[NaiveDate], is: impl Fn(&NaiveDate) -> bool) -> Heading {
    days.iter().find(|d| is(d)).map_or(Heading::Elsewhere, |d| Heading::Day(*d))
}

/// `5`, `5th`.
fn ordinal(word: &str) -> Option<u32> {
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th" | ":e").then(|| digits.parse().ok()).flatten()
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "måndag" | "mandag" | "måndagen" | "mandagen" | "monday" | "mån" | "man" | "mon" => Weekday::Mon,
        "tisdag" | "tirsdag" | "tysdag" | "tuesday" | "tis" | "tir" | "tys" | "tue" => Weekday::Tue,
        "onsdag" | "wednesday" | "ons" | "wed" => Weekday::Wed,
        "torsdag" | "thursday" | "tor" | "tors" | "thu" => Weekday::Thu,
        "fredag" | "friday" | "fre" | "fri" => Weekday::Fri,
        "lördag" | "lørdag" | "laurdag" | "saturday" | "lör" | "lør" | "lau" | "sat" => Weekday::Sat,
        "söndag" | "søndag" | "sundag" | "sunday" | "sön" | "søn" | "sun" => Weekday::Sun,
        _ => return None,
    })
}

fn month(word: &str) -> Option<u32> {
    const NAMES: [&[&str]; 12] = [
        &["januari", "januar", "january"],
        &["februari", "februar", "february"],
        &["mars", "march"],
        &["april"],
        &["maj", "mai", "may"],
        &["juni", "june"],
        &["juli", "july"],
        &["augusti", "august"],
        &["september", "sept"],
        &["oktober", "october", "okt", "oct"],
        &["november"],
        &["december", "desember", "dec", "des"],
    ];
    let short = word.chars().count() >= 3;
    (1..).zip(NAMES).find(|(_, names)| short && names.iter().any(|name| name.starts_with(word))).map(|(n, _)| n)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days() -> Vec<NaiveDate> {
        // A Thursday and a Friday.
        [5, 6].map(|d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap()).to_vec()
    }

    #[test]
    fn a_day_is_named_in_many_ways() {
        for line in [
            "Dag 2",
            "Day 2:",
            "Dag 2 – fredag 6. november",
            "Fredag",
            "fredag 6 november",
            "Fredag den 6. november 2026",
            "Friday, November 6th",
            "2026-11-06",
            "6.11.2026",
            "6/11",
            "6.11.",
            "*** Fredag 6.11 ***",
        ] {
            assert_eq!(heading(line, &days()), Some(Heading::Day(days()[1])), "{line}");
        }
    }

    #[test]
    fn a_day_of_another_event_is_told_apart() {
        for line in ["Dag 3", "Lördag", "12. mars 2026", "2026-11-07", "onsdag 6/10", "7.11.2026"] {
            assert_eq!(heading(line, &days()), Some(Heading::Elsewhere), "{line}");
        }
    }

    #[test]
    fn what_says_more_is_no_heading() {
        for line in
            ["09.30", "9.30 Fredag", "Dag for dag", "Day trip", "Fredagskaffe", "Fredag feirer vi", "", "Mars", "5 tips til november"]
        {
            assert_eq!(heading(line, &days()), None, "{line}");
        }
    }

    #[test]
    fn an_event_until_midnight_has_one_day() {
        let zone = chrono_tz::Europe::Oslo;
        let at = |d, h| crate::time::instant(NaiveDate::from_ymd_opt(2026, 11, d).unwrap().and_hms_opt(h, 0, 0).unwrap(), zone);
        assert_eq!(of_event(at(5, 9), at(6, 0), zone), [days()[0]]);
        assert_eq!(of_event(at(5, 9), at(6, 15), zone), days());
    }
}
