//! The organisers' forms: a session, a place, a room, what conflicts go by, and when somebody or a room is there (the speakers' too).

use super::{ConflictKind, MAX_ABSTRACT, MAX_NAME, MAX_TITLE, MOST_MINUTES, days};
use crate::{
    error::FieldErrors,
    events::model::Event,
    forms::{Check, Fields},
    i18n::{Lang, Localized},
    people::model::Country,
    problem,
    programme::model::{
        Level, Levels, NewSession, Part, Planning, Programme, Room, RoomId, SessionKind, Slot, SlotId, TrackColour, TrackId, Window,
    },
    speakers::model::SpeakerId,
    time,
};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};

/// How many speakers a session's form takes at most.
pub const MOST_SPEAKERS: usize = 30;
/// Lines of the form for speakers that are not in the event yet.
pub const NEW_SPEAKERS: usize = 2;

/// A session's form, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionForm {
    pub session: NewSession,
    pub speakers: Vec<(Named, Part)>,
}

/// Who speaks: somebody who is in the event's programme already, or somebody new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    Known(SpeakerId),
    New { name: String, email: Option<String>, organisation: String, title: Localized },
}

/// Reads a session's form. `known` are the event's speakers; what belongs to another event is refused like anything else that is not in the list.
pub fn session(fields: &Fields, languages: &[Lang], programme: &Programme, known: &[SpeakerId]) -> Result<SessionForm, FieldErrors> {
    let mut check = Check::new(fields);
    let title = check.localized("title", languages, MAX_TITLE);
    if title.is_empty() {
        // At the first field, where the summary of errors leads.
        let first = languages.first().map_or_else(|| "title".to_owned(), |lang| format!("title.{lang}"));
        check.refuse(first, problem!("programme-title-missing"));
    }
    let kind = check.choice("kind", SessionKind::parse);
    let minutes = check.number("minutes", 1, MOST_MINUTES);
    let language = optional(&mut check, fields, "language", Lang::parse);
    let interpreted: Vec<Lang> = fields.all("interpreted").filter_map(Lang::parse).filter(|l| Some(l) != language.as_ref()).collect();
    let track = optional(&mut check, fields, "track", |id| TrackId::parse(id).filter(|id| programme.tracks.iter().any(|t| t.id == *id)));
    let abstract_ = check.localized_long("abstract", languages, MAX_ABSTRACT);
    let speakers = speakers(&mut check, fields, known);
    let kind = kind.unwrap_or(SessionKind::Talk);
    let language = language.filter(|_| !kind.is_pause());
    let interpreted = if language.is_some() { interpreted } else { Vec::new() };
    check.finish(SessionForm {
        session: NewSession { kind, title, abstract_, language, interpreted, minutes: minutes.unwrap_or(super::USUAL_MINUTES), track },
        speakers,
    })
}

/// A choice that may be left empty.
fn optional<T>(check: &mut Check<'_>, fields: &Fields, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    if fields.get(name).trim().is_empty() { None } else { check.choice(name, parse) }
}

/// Lines `speaker.N` and `part.N`, then `new-name.N`, `new-email.N`, `new-part.N`, in their order.
fn speakers(check: &mut Check<'_>, fields: &Fields, known: &[SpeakerId]) -> Vec<(Named, Part)> {
    let mut speakers: Vec<(Named, Part)> = Vec::new();
    let part = |name: &str| Part::parse(fields.get(name)).unwrap_or(Part::Speaker);
    for n in 1..=MOST_SPEAKERS {
        let field = format!("speaker.{n}");
        let Some(speaker) = optional(check, fields, &field, |id| SpeakerId::parse(id).filter(|id| known.contains(id))) else { continue };
        let speaker = Named::Known(speaker);
        if !speakers.iter().any(|(there, _)| *there == speaker) {
            speakers.push((speaker, part(&format!("part.{n}"))));
        }
    }
    for n in 1..=NEW_SPEAKERS {
        let (name_field, email_field) = (format!("new-name.{n}"), format!("new-email.{n}"));
        let name = check.optional_text(&name_field, MAX_NAME);
        let email = check.optional_email(&email_field);
        if name.is_empty() && email.is_some() {
            check.refuse(name_field, problem!("forms-empty"));
        }
        if !name.is_empty() {
            let new = Named::New { name, email, organisation: String::new(), title: Localized::default() };
            speakers.push((new, part(&format!("new-part.{n}"))));
        }
    }
    speakers
}

/// Where a session is to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceForm {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub room: Option<RoomId>,
    /// Further rooms that it takes at the same time.
    pub also: Vec<RoomId>,
}

impl PlaceForm {
    /// The slot under an id of its own.
    pub fn slot(&self, id: SlotId) -> Slot {
        Slot { id, room: self.room.clone(), also: self.also.clone(), starts_at: self.starts_at, ends_at: self.ends_at }
    }

    pub fn rooms(&self) -> impl Iterator<Item = &RoomId> {
        self.room.iter().chain(&self.also)
    }

    /// Whether a slot stands there already.
    pub fn is_at(&self, slot: &Slot) -> bool {
        self.slot(slot.id.clone()) == *slot
    }
}

/// Reads "Move to…": day, time, minutes, room. `minutes` is how long it lasts where the form does not say.
pub fn place(fields: &Fields, event: &Event, programme: &Programme, minutes: i64) -> Result<PlaceForm, FieldErrors> {
    let mut check = Check::new(fields);
    let event_days = days::of_event(event.starts_at, event.ends_at, event.zone());
    let day = match event_days[..] {
        // An event of one day does not ask.
        [only] if fields.get("day").is_empty() => Some(only),
        _ => check.choice("day", |day| day.parse::<NaiveDate>().ok()),
    };
    let start = check.time("start");
    let minutes = check.optional_number("minutes", 1, MOST_MINUTES).unwrap_or(minutes);
    let room = optional(&mut check, fields, "room", |id| RoomId::parse(id).filter(|id| programme.rooms.iter().any(|r| r.id == *id)));
    let further = fields.all("also").filter_map(RoomId::parse).filter(|id| room.is_some() && Some(id) != room.as_ref());
    let also = further.filter(|id| programme.rooms.iter().any(|r| r.id == *id)).collect();
    let starts_at = day.zip(start).map_or(event.starts_at, |(day, start)| time::instant(day.and_time(start), event.zone()));
    check.finish(PlaceForm { starts_at, ends_at: starts_at + Duration::minutes(minutes), room, also })
}

/// The steps that a board may have.
pub const GRID_STEPS: [i64; 6] = [5, 10, 15, 20, 30, 60];

/// Reads what conflicts go by: fields `level.KIND` and the minutes, by the names of [`Planning`].
pub fn planning(fields: &Fields) -> Result<(Levels, Planning), FieldErrors> {
    let mut check = Check::new(fields);
    let level = |check: &mut Check<'_>, kind: &ConflictKind| Some((*kind, check.choice(&format!("level.{kind}"), Level::parse)?));
    let levels = Levels(ConflictKind::ALL.iter().filter_map(|kind| level(&mut check, kind)).collect());
    let mut minutes = |name: &str| check.number(name, 0, MOST_MINUTES).unwrap_or_default();
    let planning = Planning {
        change_minutes: minutes("change_minutes"),
        travel_minutes: minutes("travel_minutes"),
        border_minutes: minutes("border_minutes"),
        longest_minutes: minutes("longest_minutes"),
        grid_minutes: check.choice("grid_minutes", |n| n.parse().ok().filter(|n| GRID_STEPS.contains(n))).unwrap_or(GRID_STEPS[0]),
    };
    check.finish((levels, planning))
}

/// Lines of the form that says when somebody, or a room, is there; always some empty ones.
pub const MOST_WINDOWS: usize = 20;

/// Reads when somebody, or a room, is there: lines `day.N`, `from.N`, `to.N`. A line without times says nothing. In the order of time.
pub fn windows(fields: &Fields, event: &Event) -> Result<Vec<Window>, FieldErrors> {
    let mut check = Check::new(fields);
    let event_days = days::of_event(event.starts_at, event.ends_at, event.zone());
    let mut windows = Vec::new();
    for n in 1..=MOST_WINDOWS {
        let [day, from, to] = ["day", "from", "to"].map(|name| format!("{name}.{n}"));
        if fields.get(&from).trim().is_empty() && fields.get(&to).trim().is_empty() {
            continue;
        }
        let date = match event_days[..] {
            [only] if fields.get(&day).is_empty() => Some(only),
            _ => check.choice(&day, |day| day.parse::<NaiveDate>().ok()),
        };
        let (Some(date), Some(starts), Some(ends)) = (date, check.time(&from), check.time(&to)) else { continue };
        // Until midnight is until the day ends.
        let last = if ends == NaiveTime::MIN { date + Duration::days(1) } else { date };
        let window =
            Window { from: time::instant(date.and_time(starts), event.zone()), to: time::instant(last.and_time(ends), event.zone()) };
        if window.to <= window.from {
            check.refuse(to, problem!("programme-window-ends-first"));
        } else {
            windows.push(window);
        }
    }
    windows.sort();
    check.finish(windows)
}

/// What an organiser says of a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomForm {
    pub name: Localized,
    pub capacity: Option<i64>,
    pub venue: String,
    pub country: Country,
}

impl RoomForm {
    /// A room as it becomes.
    pub fn of(self, room: &Room) -> Room {
        let Self { name, capacity, venue, country } = self;
        Room { name, capacity, venue, country, ..room.clone() }
    }
}

/// A room: a name in the event's languages, at least one; optionally its seats, and the house and country that it is in.
pub fn room(fields: &Fields, languages: &[Lang]) -> Result<RoomForm, FieldErrors> {
    let mut check = Check::new(fields);
    let name = name(&mut check, languages);
    let capacity = check.optional_number("capacity", 1, 100_000);
    let venue = check.optional_text("venue", 120);
    let country = optional(&mut check, fields, "country", Country::parse).unwrap_or_default();
    check.finish(RoomForm { name, capacity, venue, country })
}

/// A track: a name in the event's languages, at least one, and its colour.
pub fn track(fields: &Fields, languages: &[Lang]) -> Result<(Localized, TrackColour), FieldErrors> {
    let mut check = Check::new(fields);
    let name = name(&mut check, languages);
    let colour = check.choice("colour", TrackColour::parse).unwrap_or(TrackColour::ByPlace);
    check.finish((name, colour))
}

fn name(check: &mut Check<'_>, languages: &[Lang]) -> Localized {
    let name = check.localized("name", languages, MAX_NAME);
    if name.is_empty() {
        let first = languages.first().map_or_else(|| "name".to_owned(), |lang| format!("name.{lang}"));
        check.refuse(first, problem!("forms-empty"));
    }
    name
}
