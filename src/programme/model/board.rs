//! What passes between a board in the browser and the server.

use super::{Circumstances, Draft, Session, SessionId, Slot, SlotId};
use crate::{i18n::Localized, speakers::model::SpeakerId};
use serde::{Deserialize, Serialize};

/// Everything that a board shows. Sessions come without their long texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    pub draft: Draft,
    pub circumstances: Circumstances,
    /// The names of the event's speakers.
    pub speakers: Vec<(SpeakerId, String)>,
}

/// A session is to have exactly these slots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrange {
    pub session: SessionId,
    /// New ones are [made up](made_up).
    pub slots: Vec<Slot>,
    /// The last edit that whoever asks knows of.
    pub seen: i64,
}

/// A change is to be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeBack {
    pub number: i64,
}

/// A change to the draft, as boards are told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    pub number: i64,
    /// None: so much changed that the board reads everything anew.
    pub session: Option<SessionId>,
    /// None: it was removed.
    pub after: Option<Session>,
    /// Who did what, in words.
    pub told: String,
}

/// What came of what a board asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    Done(Box<Heard>),
    /// Refused: this has happened to the session since, the oldest first.
    Stale(Vec<Heard>),
    /// Refused, in words.
    Refused(String),
}

/// What names a new slot in the browser, until the server has named it.
pub fn made_up(n: u32) -> SlotId {
    SlotId::from(uuid::Uuid::from_u128(u128::from(n)))
}

/// A session without what a board does not show.
pub fn slim(session: Session) -> Session {
    Session { abstract_: Localized::default(), ..session }
}
