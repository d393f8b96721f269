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

use super::model::{NewSession, Session, SessionKind};
use crate::i18n::Lang;

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
