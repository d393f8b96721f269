//! What of a programme a visitor wants to see: read from the page's query, applied to its days, and written as a query again. Pure.
//!
//! Values are what stands in addresses: a day's date, the slug of a track, a language's tag, a room's name in small letters, the name of a kind.
//! One that the programme does not have finds nothing. `server/gate/cache.rs::key` knows the same names.

use super::{
    model::{Programme, RoomId, SessionKind},
    timetable::{Day, Placed},
};
use crate::{forms::Fields, i18n::Lang};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::{borrow::Cow, collections::HashMap};

/// What one can choose by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    Day,
    Track,
    /// Held in, or interpreted into.
    Language,
    Room,
    Kind,
}

impl Facet {
    pub const ALL: [Self; 5] = [Self::Day, Self::Track, Self::Language, Self::Room, Self::Kind];

    /// The query's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Track => "track",
            Self::Language => "language",
            Self::Room => "room",
            Self::Kind => "kind",
        }
    }
}

/// How days are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    List,
    Grid,
}

impl View {
    pub const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Grid => "grid",
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    chosen: Vec<(Facet, String)>,
    /// What is on, and what comes next.
    pub now: bool,
    /// None: what suits the day.
    pub view: Option<View>,
}

impl Filter {
    pub fn parse(query: &Fields) -> Self {
        let chosen = Facet::ALL.into_iter().map(|facet| (facet, query.get(facet.name()).trim().to_owned()));
        let view = [View::List, View::Grid].into_iter().find(|view| view.name() == query.get("view"));
        Self { chosen: chosen.filter(|(_, value)| !value.is_empty()).collect(), now: !query.get("now").is_empty(), view }
    }

    /// The value chosen of a facet; empty for none.
    pub fn value(&self, facet: Facet) -> &str {
        self.chosen.iter().find(|(chosen, _)| *chosen == facet).map_or("", |(_, value)| value)
    }

    /// Whether it leaves anything out.
    pub fn narrows(&self) -> bool {
        self.now || !self.chosen.is_empty()
    }

    /// The query that says this, with its `?`; empty for the whole programme.
    pub fn query(&self) -> String {
        let chosen = self.chosen.iter().map(|(facet, value)| (facet.name(), crate::paths::query_value(value)));
        let now = self.now.then(|| ("now", "1".to_owned()));
        let view = self.view.map(|view| ("view", view.name().to_owned()));
        let pairs: Vec<String> = chosen.chain(now).chain(view).map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// Nothing chosen, in the same view.
    pub fn whole(&self) -> Self {
        Self { view: self.view, ..Self::default() }
    }

    /// The same in another view.
    pub fn viewed(&self, view: View) -> Self {
        Self { view: Some(view), ..self.clone() }
    }
}

/// A programme with the values that its slots have.
pub struct Facets<'a> {
    zone: Tz,
    programme: &'a Programme,
    rooms: HashMap<&'a RoomId, String>,
}

impl<'a> Facets<'a> {
    /// `first`: the event's first language, which rooms are named in here.
    pub fn of(programme: &'a Programme, zone: Tz, first: Option<&Lang>) -> Self {
        let name = |room: &'a super::model::Room| {
            let names = first.and_then(|first| room.name.exact(first)).or_else(|| room.name.iter().next().map(|(_, name)| name));
            names.map(slug::slugify).unwrap_or_default()
        };
        Self { zone, programme, rooms: programme.rooms.iter().map(|room| (&room.id, name(room))).collect() }
    }

    /// A room's name as it stands in addresses.
    pub fn room(&self, id: &RoomId) -> &str {
        self.rooms.get(id).map_or("", String::as_str)
    }

    /// The values that a slot has.
    pub fn values<'b>(&'b self, facet: Facet, placed: &Placed<'b>) -> Vec<Cow<'b, str>> {
        let session = placed.session;
        match facet {
            Facet::Day => vec![placed.slot.starts_at.with_timezone(&self.zone).date_naive().to_string().into()],
            Facet::Track => {
                let track = session.track.as_ref().and_then(|id| self.programme.track(id));
                track.map(|(_, track)| track.slug.as_str().into()).into_iter().collect()
            }
            Facet::Language => session.language.iter().chain(&session.interpreted).map(|lang| lang.as_str().into()).collect(),
            Facet::Room => placed.slot.rooms().map(|id| self.room(id)).filter(|name| !name.is_empty()).map(Cow::from).collect(),
            Facet::Kind => vec![session.kind.as_str().into()],
        }
    }

    fn has(&self, placed: &Placed<'_>, (facet, value): &(Facet, String)) -> bool {
        self.values(*facet, placed).iter().any(|has| has == value)
    }

    /// The slots that are wanted, by day; days without any are left out.
    pub fn apply<'d>(&self, filter: &Filter, days: Vec<Day<'d>>) -> Vec<Day<'d>> {
        let wanted = |placed: &Placed<'_>| filter.chosen.iter().all(|chosen| self.has(placed, chosen));
        let days = days.into_iter().map(|day| Day { placed: day.placed.into_iter().filter(|p| wanted(p)).collect(), ..day });
        days.filter(|day| !day.placed.is_empty()).collect()
    }

    /// Whether there is each of the values that were chosen.
    pub fn knows(&self, filter: &Filter, days: &[Day<'_>]) -> bool {
        filter.chosen.iter().all(|chosen| days.iter().flat_map(|day| &day.placed).any(|placed| self.has(placed, chosen)))
    }

    /// The values to choose from, where choosing would leave a session out; pauses belong to everybody.
    pub fn choices(&self, facet: Facet, days: &[Day<'_>]) -> Vec<String> {
        let mut counts: Vec<(Cow<'_, str>, usize)> = Vec::new();
        let mut sessions = 0;
        for day in days {
            let held = day.placed.iter().filter(|placed| !placed.session.kind.is_pause());
            let of_day = sessions;
            for placed in held {
                sessions += 1;
                for value in if facet == Facet::Day { Vec::new() } else { self.values(facet, placed) } {
                    match counts.iter_mut().find(|(known, _)| *known == value) {
                        Some((_, count)) => *count += 1,
                        None => counts.push((value, 1)),
                    }
                }
            }
            if facet == Facet::Day && sessions > of_day {
                counts.push((day.date.to_string().into(), sessions - of_day));
            }
        }
        if counts.iter().all(|(_, count)| *count == sessions) {
            return Vec::new();
        }
        let mut values: Vec<String> = counts.into_iter().map(|(value, _)| value.into_owned()).collect();
        let place = |value: &str| match facet {
            Facet::Day | Facet::Language => None,
            Facet::Track => self.programme.tracks.iter().position(|track| track.slug == *value),
            Facet::Room => self.programme.rooms.iter().position(|room| self.room(&room.id) == value),
            Facet::Kind => SessionKind::ALL.iter().position(|kind| kind.as_str() == value),
        };
        values.sort_by_cached_key(|value| place(value));
        values
    }

    /// Whether a programme has more than one thing at a time, or more than fits a glance: only then is there anything to choose.
    pub fn worth_filtering(&self, days: &[Day<'_>]) -> bool {
        const GLANCE: usize = 24;
        let placed = || days.iter().flat_map(|day| &day.placed);
        let rooms = placed().flat_map(|p| self.values(Facet::Room, p)).collect::<std::collections::HashSet<_>>().len();
        rooms > 1 || placed().any(|p| p.session.track.is_some()) || placed().count() > GLANCE
    }
}

/// What is on at a moment, and what comes after it on the day of the next beginning, in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NowAndNext<'a> {
    pub now: Vec<Placed<'a>>,
    pub next: Option<(NaiveDate, Vec<Placed<'a>>)>,
    /// When this changes.
    pub until: Option<DateTime<Utc>>,
}

/// How many beginnings count as next: with a pause, also what follows it.
const NEXT_BEGINNINGS: usize = 3;

pub fn now_and_next<'a, 'd>(days: impl Iterator<Item = &'d Day<'a>> + Clone, zone: Tz, at: DateTime<Utc>) -> NowAndNext<'a>
where
    'a: 'd,
{
    let all = || days.clone().flat_map(|day| &day.placed).copied();
    let now = all().filter(|p| p.slot.starts_at <= at && at < p.slot.ends_at).collect();
    let date = |p: &Placed<'_>| p.slot.starts_at.with_timezone(&zone).date_naive();
    let day = all().filter(|p| p.slot.starts_at > at).map(|p| date(&p)).min();
    let next = day.map(|day| {
        let later: Vec<Placed<'a>> = all().filter(|p| p.slot.starts_at > at && date(p) == day).collect();
        let beginnings = later.chunk_by(|a, b| a.slot.starts_at == b.slot.starts_at);
        (day, beginnings.take(NEXT_BEGINNINGS).flatten().copied().collect())
    });
    let until = all().flat_map(|p| [p.slot.starts_at, p.slot.ends_at]).filter(|moment| *moment > at).min();
    NowAndNext { now, next, until }
}
