//! Conflicts and changes in words.
//!
//! A sentence leaves out the sessions that it is about: the page puts their titles beside it, as links and in their own language.

use crate::{
    events::model::Event,
    i18n::{Locale, Localized, dates},
    programme::{
        labels,
        model::{Edit, Matter, Programme, RoomId, Session, SessionId, Slot, Touched, TrackId},
        rules::{self, Conflict, ConflictKind, ProgrammeChange, changes::Place, days},
    },
    speakers::model::{Speaker, SpeakerId},
    t,
};
use chrono::{DateTime, NaiveDate, Utc};

/// Whether a session that is held once has another room and no other time.
fn in_other_room(new: &Programme, session: &SessionId, from: &[Place], to: &[Place]) -> bool {
    let once = new.sessions.iter().any(|s| s.id == *session && s.slots.len() == 1);
    matches!((from, to), ([from], [to]) if once && (from.starts_at, from.ends_at) == (to.starts_at, to.ends_at))
}

/// Names that a sentence lists at most.
const MOST_NAMES: usize = 12;

/// Some names, and that there are more.
pub fn some_names(all: &[String]) -> String {
    let names = all.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
    if all.len() > MOST_NAMES { format!("{names} …") } else { names }
}

/// What sentences about an event's programme need to know.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    pub locale: Locale,
    pub event: &'a Event,
    pub speakers: &'a [Speaker],
}

impl Telling<'_> {
    /// `09.00–10.00`, and the day where the event has several.
    pub fn time(&self, slot: (DateTime<Utc>, DateTime<Utc>)) -> String {
        let zone = self.event.zone();
        let hours = dates::time_range(self.locale, slot.0, slot.1, zone);
        let event_days = days::of_event(self.event.starts_at, self.event.ends_at, zone);
        let day = self.day(slot.0);
        if event_days == [day] { hours } else { format!("{} {hours}", dates::long_date(self.locale, day)) }
    }

    fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.event.zone()).date_naive()
    }

    /// A conflict, before the title of the other session where there is one.
    pub fn conflict(&self, conflict: &Conflict, programme: &Programme) -> String {
        let (locale, time) = (self.locale, self.time((conflict.from, conflict.to)));
        match conflict.kind {
            ConflictKind::Room => {
                t!(locale, "programme-conflict-room", room = self.room(conflict, programme), time = time)
            }
            ConflictKind::Speaker => {
                t!(locale, "programme-conflict-speaker", speaker = self.speaker(conflict), time = time)
            }
            ConflictKind::OutsideHours => {
                let hours = dates::when(locale, self.event.starts_at, self.event.ends_at, self.event.zone());
                t!(locale, "programme-conflict-outside", time = time, hours = hours)
            }
            ConflictKind::Itself => t!(locale, "programme-conflict-itself", time = time),
            ConflictKind::SpeakerAway => t!(locale, "programme-conflict-speaker-away", speaker = self.speaker(conflict), time = time),
            ConflictKind::RoomAway => t!(locale, "programme-conflict-room-away", room = self.room(conflict, programme), time = time),
            ConflictKind::Change | ConflictKind::Travel => {
                let (between, needed) = conflict.amount.unwrap_or_default();
                let speaker = self.speaker(conflict);
                if conflict.kind == ConflictKind::Change {
                    t!(locale, "programme-conflict-change", speaker = speaker, between = between, needed = needed)
                } else {
                    t!(locale, "programme-conflict-travel", speaker = speaker, between = between, needed = needed)
                }
            }
            ConflictKind::RoomTooSmall => {
                let (chairs, people) = conflict.amount.unwrap_or_default();
                t!(locale, "programme-conflict-small", room = self.room(conflict, programme), chairs = chairs, people = people)
            }
            ConflictKind::Interpreters => t!(locale, "programme-conflict-interpreters", time = time),
            ConflictKind::LanguageGap => {
                let language = conflict.language.as_ref().map_or_else(String::new, |lang| labels::language(locale, lang));
                t!(locale, "programme-conflict-language", language = language, time = time)
            }
            ConflictKind::NoBreak => {
                let (minutes, most) = conflict.amount.unwrap_or_default();
                t!(locale, "programme-conflict-no-break", time = time, minutes = minutes, most = most)
            }
            ConflictKind::NotAccepted => t!(locale, "programme-conflict-not-accepted", speaker = self.speaker(conflict)),
        }
    }

    fn speaker(&self, conflict: &Conflict) -> String {
        conflict.speaker.as_ref().map_or_else(String::new, |id| speaker_name(self.speakers, id))
    }

    fn room(&self, conflict: &Conflict, programme: &Programme) -> String {
        conflict.room.as_ref().and_then(|id| room_name(self.locale, self.event, programme, id)).unwrap_or_default()
    }

    /// What edits did to a session, in one line; each change once, from what it was to what it is.
    pub fn edits(&self, edits: &[Edit], programme: &Programme) -> String {
        let with = |session: &Option<Session>| Programme { sessions: session.iter().cloned().collect(), ..programme.clone() };
        let (Some(first), Some(last)) = (edits.first(), edits.last()) else { return String::new() };
        let (old, new) = (with(&first.before), with(&last.after));
        rules::changes(&old, &new).iter().map(|change| self.change(change, &old, &new)).collect::<Vec<_>>().join(" ")
    }

    /// What changed, behind the title of the session.
    pub fn line(&self, change: &ProgrammeChange, old: &Programme, new: &Programme) -> String {
        let session = change.session().and_then(|id| new.sessions.iter().chain(&old.sessions).find(|s| s.id == *id));
        let text = self.change(change, old, new);
        session.map_or(text.clone(), |session| format!("{} – {text}", self.text(&session.title)))
    }

    /// Who did what, whole: `Kari ändrade ”Åpning”: flyttad från …`. Of several sessions at once only who.
    pub fn edit(&self, edit: &Edit, programme: &Programme) -> String {
        let locale = self.locale;
        let who = if edit.who.is_empty() { t!(locale, "programme-edit-nobody") } else { edit.who.clone() };
        let Some(session) = edit.after.as_ref().or(edit.before.as_ref()) else { return self.edit_of_many(edit, &who) };
        let (title, what) = (self.text(&session.title), self.edits(std::slice::from_ref(edit), programme));
        if what.is_empty() {
            t!(locale, "programme-edit-details", who = who, title = title)
        } else {
            t!(locale, "programme-edit", who = who, title = title, what = what)
        }
    }

    fn edit_of_many(&self, edit: &Edit, who: &str) -> String {
        let locale = self.locale;
        let what = match (edit.matter, edit.takes_back) {
            (Matter::Pasted, false) => t!(locale, "programme-edit-pasted", who = who),
            (Matter::Pasted, true) => t!(locale, "programme-edit-pasted-undone", who = who),
            (Matter::Imported, false) => t!(locale, "programme-edit-imported", who = who),
            (Matter::Imported, true) => t!(locale, "programme-edit-imported-undone", who = who),
            (Matter::TakenUp, false) => t!(locale, "programme-edit-taken-up", who = who),
            (Matter::TakenUp, true) => t!(locale, "programme-edit-taken-up-undone", who = who),
            (Matter::Shifted, false) => t!(locale, "programme-edit-shifted", who = who),
            (Matter::Shifted, true) => t!(locale, "programme-edit-shifted-undone", who = who),
            (Matter::Rooms, false) => t!(locale, "programme-edit-rooms", who = who),
            (Matter::Rooms, true) => t!(locale, "programme-edit-rooms-undone", who = who),
            (Matter::Tracks, false) => t!(locale, "programme-edit-tracks", who = who),
            (Matter::Tracks, true) => t!(locale, "programme-edit-tracks-undone", who = who),
            (Matter::Rules, _) => t!(locale, "programme-edit-rules", who = who),
            (Matter::Windows, _) => t!(locale, "programme-edit-windows", who = who),
            (Matter::Session | Matter::Several, _) => t!(locale, "programme-edit-much", who = who),
        };
        let Touched { added, changed, removed } = edit.touched;
        let counts = [
            (added > 0).then(|| t!(locale, "programme-edit-added", count = added)),
            (changed > 0).then(|| t!(locale, "programme-edit-changed", count = changed)),
            (removed > 0).then(|| t!(locale, "programme-edit-removed", count = removed)),
        ];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        if counts.is_empty() { what } else { format!("{what}: {}", counts.join(", ")) }
    }

    /// The same time in another room.
    fn other_room(&self, (from, old): (&Place, &Programme), (to, new): (&Place, &Programme)) -> String {
        let room = |place: &Place, programme: &Programme| {
            place.room.as_ref().and_then(|id| room_name(self.locale, self.event, programme, id)).unwrap_or_default()
        };
        let (from, to) = (room(from, old), room(to, new));
        match (from.is_empty(), to.is_empty()) {
            (true, _) => t!(self.locale, "programme-change-room-found", to = to),
            (false, true) => t!(self.locale, "programme-change-room-lost", from = from),
            (false, false) => t!(self.locale, "programme-change-room-other", from = from, to = to),
        }
    }

    /// What changed, without the title of the session.
    pub fn change(&self, change: &ProgrammeChange, old: &Programme, new: &Programme) -> String {
        let locale = self.locale;
        match change {
            ProgrammeChange::Added { at, .. } => t!(locale, "programme-change-added", places = self.places(at, new)),
            ProgrammeChange::Removed { .. } => t!(locale, "programme-change-removed"),
            ProgrammeChange::Moved { from, to, .. } if from.is_empty() => {
                t!(locale, "programme-change-also", places = self.places(to, new))
            }
            ProgrammeChange::Moved { from, to, .. } if to.is_empty() => {
                t!(locale, "programme-change-no-longer", places = self.places(from, old))
            }
            ProgrammeChange::Moved { session, from, to } if in_other_room(new, session, from, to) => {
                self.other_room((&from[0], old), (&to[0], new))
            }
            ProgrammeChange::Moved { from, to, .. } => {
                // From one day to another both are named, though one of them is the event's only day.
                let mut days: Vec<NaiveDate> = from.iter().chain(to).map(|place| self.day(place.starts_at)).collect();
                days.dedup();
                let told = |places: &[Place], programme: &Programme| {
                    let one = |place: &Place| match days.len() {
                        1 => self.place(place, programme),
                        _ => self.dated(place, programme),
                    };
                    places.iter().map(one).collect::<Vec<_>>().join("; ")
                };
                t!(locale, "programme-change-moved", from = told(from, old), to = told(to, new))
            }
            ProgrammeChange::Retitled { from, .. } => t!(locale, "programme-change-retitled", from = self.text(from)),
            ProgrammeChange::Described { .. } => t!(locale, "programme-change-described"),
            ProgrammeChange::Speakers { joined, left, .. } => match (joined.is_empty(), left.is_empty()) {
                (false, true) => t!(locale, "programme-change-joined", names = self.names(joined)),
                (true, _) => t!(locale, "programme-change-left", names = self.names(left)),
                (false, false) => t!(locale, "programme-change-replaced", joined = self.names(joined), left = self.names(left)),
            },
            ProgrammeChange::Parts { .. } => t!(locale, "programme-change-parts"),
            ProgrammeChange::Language { to: Some(to), interpreted, .. } if interpreted.is_empty() => {
                t!(locale, "programme-change-language", language = labels::language(locale, to))
            }
            ProgrammeChange::Language { to: Some(to), interpreted, .. } => {
                let into = interpreted.iter().map(|lang| labels::language(locale, lang)).collect::<Vec<_>>().join(", ");
                t!(locale, "programme-change-interpreted", language = labels::language(locale, to), into = into)
            }
            ProgrammeChange::Language { to: None, .. } => t!(locale, "programme-change-no-language"),
            ProgrammeChange::Kind { from, to, .. } => {
                t!(locale, "programme-change-kind", from = labels::kind(locale, *from), to = labels::kind(locale, *to))
            }
            ProgrammeChange::Track { to: Some(to), .. } => t!(locale, "programme-change-track", track = self.track(to, new)),
            ProgrammeChange::Track { to: None, .. } => t!(locale, "programme-change-no-track"),
            ProgrammeChange::RoomRenamed { room, from } => {
                let to = room_name(locale, self.event, new, room).unwrap_or_default();
                t!(locale, "programme-change-room", from = self.text(from), to = to)
            }
        }
    }

    fn text(&self, text: &Localized) -> String {
        text.text(self.locale, self.event.languages.first()).to_owned()
    }

    fn names(&self, ids: &[SpeakerId]) -> String {
        ids.iter().map(|id| speaker_name(self.speakers, id)).collect::<Vec<_>>().join(", ")
    }

    fn track(&self, id: &TrackId, programme: &Programme) -> String {
        programme.tracks.iter().find(|t| t.id == *id).map_or_else(String::new, |t| self.text(&t.name))
    }

    fn places(&self, places: &[Place], programme: &Programme) -> String {
        places.iter().map(|place| self.place(place, programme)).collect::<Vec<_>>().join("; ")
    }

    /// `09.00–10.00, Auditoriet`.
    pub fn place(&self, place: &Place, programme: &Programme) -> String {
        self.in_room(self.time((place.starts_at, place.ends_at)), place, programme)
    }

    /// The same with its day, whatever the event's days are.
    fn dated(&self, place: &Place, programme: &Programme) -> String {
        let hours = dates::time_range(self.locale, place.starts_at, place.ends_at, self.event.zone());
        self.in_room(format!("{} {hours}", dates::long_date(self.locale, self.day(place.starts_at))), place, programme)
    }

    fn in_room(&self, time: String, place: &Place, programme: &Programme) -> String {
        match place.room.as_ref().and_then(|id| room_name(self.locale, self.event, programme, id)) {
            Some(room) => format!("{time}, {room}"),
            None => time,
        }
    }

    pub fn slot(&self, slot: &Slot, programme: &Programme) -> String {
        self.place(&Place::from(slot), programme)
    }
}

pub fn room_name(locale: Locale, event: &Event, programme: &Programme, id: &RoomId) -> Option<String> {
    let room = programme.rooms.iter().find(|r| r.id == *id)?;
    Some(room.name.text(locale, event.languages.first()).to_owned())
}

pub fn speaker_name(speakers: &[Speaker], id: &SpeakerId) -> String {
    speakers.iter().find(|s| s.id == *id).map_or_else(String::new, |s| s.name.clone())
}
