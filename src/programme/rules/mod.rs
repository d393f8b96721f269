//! What holds for programmes, as pure functions: the browser runs the same ones as the server.
//!
//! - [`lines`]: the lines of a mail as proposed sessions; names of rooms and tracks on one line.
//! - [`conflicts`]: what cannot be as it stands: a room or a speaker twice at once, a session outside the event's hours.
//! - [`changes`]: what is different between two programmes.
//! - [`edits`]: what became of what by an edit, and whether it still is so.
//! - [`forms`]: the organisers' forms, read and checked.
//! - [`written`]: which language a pasted text is rather in.
//! - [`translations`]: which texts of an event are not yet written in each of its languages.
//!
//! Rules return codes and arguments, never words; `labels.rs` says them. A new kind of conflict or change is a variant, found here, said there.

pub mod changes;
pub mod conflicts;
pub mod days;
pub mod edits;
pub mod forms;
pub mod lines;
mod people;
pub(super) mod times;
pub mod translations;
pub mod written;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use changes::{ProgrammeChange, changes};
pub use conflicts::{Conflict, ConflictKind, conflicts, conflicts_after, gravest_first};

use super::model::{Hours, NewSession, Programme, Session, SessionKind};
use crate::{events::model::Event, i18n::Lang};

/// How long texts may be, in characters: a session's title and abstract, the name of a room, track or speaker.
pub const MAX_TITLE: usize = 200;
pub const MAX_ABSTRACT: usize = 5000;
pub const MAX_NAME: usize = 120;

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

/// What visitors see of a draft: the sessions that have a time, without what only keeps a room free.
pub fn published(draft: &Programme) -> Programme {
    let shown = |s: &&Session| !s.slots.is_empty() && s.kind != SessionKind::Blocker;
    let sessions = draft.sessions.iter().filter(shown).cloned().collect();
    Programme { rooms: draft.rooms.clone(), tracks: draft.tracks.clone(), sessions }
}

/// What the rules must know of an event.
pub fn hours(event: &Event) -> Hours {
    Hours { starts_at: event.starts_at, ends_at: event.ends_at, languages: event.languages.clone() }
}
