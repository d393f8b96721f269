//! What holds for programmes, as pure functions: the browser runs the same ones as the server.
//!
//! - [`lines`]: the lines of a mail as proposed sessions; names of rooms and tracks on one line.
//! - [`conflicts`]: what cannot be as it stands: a room or a speaker twice at once, a session outside the event's hours.
//! - [`changes`]: what is different between two programmes.
//! - [`forms`]: the organisers' forms, read and checked.
//!
//! Rules return codes and arguments, never words; `labels.rs` says them. A new kind of conflict or change is a variant, found here, said there.

pub mod changes;
pub mod conflicts;
pub mod days;
pub mod forms;
pub mod lines;
mod people;
mod times;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use changes::{ProgrammeChange, changes};
pub use conflicts::{Conflict, ConflictKind, conflicts};

use super::model::{Hours, NewSession, Programme, Session, SessionKind};
use crate::{events::model::Event, i18n::Lang};

/// How long a session is where nobody said.
pub const USUAL_MINUTES: i64 = 30;

/// How long a session may be: a day.
pub const MOST_MINUTES: i64 = 24 * 60;

/// A new session's values before anybody said anything: a talk of half an hour, held in the event's first language.
pub fn usual(first: Option<&Lang>) -> NewSession {
    NewSession {
        kind: SessionKind::Talk,
        title: Default::default(),
        abstract_: Default::default(),
        language: first.cloned(),
        interpreted: Vec::new(),
        minutes: USUAL_MINUTES,
        track: None,
    }
}

/// What a session says of itself, to be changed.
pub fn contents(session: &Session) -> NewSession {
    NewSession {
        kind: session.kind,
        title: session.title.clone(),
        abstract_: session.abstract_.clone(),
        language: session.language.clone(),
        interpreted: session.interpreted.clone(),
        minutes: session.minutes,
        track: session.track.clone(),
    }
}

/// What visitors see of a draft: the sessions that have a time.
pub fn published(draft: &Programme) -> Programme {
    let sessions = draft.sessions.iter().filter(|s| !s.slots.is_empty()).cloned().collect();
    Programme { rooms: draft.rooms.clone(), tracks: draft.tracks.clone(), sessions }
}

/// What the rules must know of an event.
pub fn hours(event: &Event) -> Hours {
    Hours { starts_at: event.starts_at, ends_at: event.ends_at, languages: event.languages.clone() }
}

/// How many texts of the programme are not yet written in each of the event's languages: titles, abstracts, names of rooms and tracks.
pub fn untranslated(programme: &Programme, languages: &[Lang]) -> usize {
    let of_sessions = programme.sessions.iter().map(|s| s.title.missing(languages).len() + s.abstract_.missing(languages).len());
    let names = programme.rooms.iter().map(|r| &r.name).chain(programme.tracks.iter().map(|t| &t.name));
    of_sessions.sum::<usize>() + names.map(|name| name.missing(languages).len()).sum::<usize>()
}
