//! What planning must know besides the programme: how serious each conflict is, who and what is there when, and what was changed by whom.

use super::{Programme, Room, RoomId, Session, SessionId, Track};
use crate::{
    events::model::{EventId, Languages},
    programme::rules::ConflictKind,
    speakers::model::{Speaker, SpeakerId},
    text_enum,
    time::wire,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

text_enum! {
    /// How serious a conflict is to an event's organisers.
    pub enum Level {
        /// Nothing is released while there is one.
        Stops = "stops",
        Warns = "warns",
        /// Not looked for.
        Ignored = "ignored",
    }
}

/// The levels that organisers have chosen; every other kind has its usual one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Levels(pub Vec<(ConflictKind, Level)>);

impl Levels {
    pub fn of(&self, kind: ConflictKind) -> Level {
        self.0.iter().find(|(chosen, _)| *chosen == kind).map_or(kind.usual_level(), |(_, level)| *level)
    }
}

/// The minutes that rules and board go by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Planning {
    /// What a speaker needs from one room to the next of the same venue.
    pub change_minutes: i64,
    /// Between two venues of one country.
    pub travel_minutes: i64,
    /// Between two venues with a border between them.
    pub border_minutes: i64,
    /// Sessions without a break for at most so long; 0 for no limit.
    pub longest_minutes: i64,
    /// A step of the board.
    pub grid_minutes: i64,
}

impl Default for Planning {
    fn default() -> Self {
        Self { change_minutes: 5, travel_minutes: 20, border_minutes: 60, longest_minutes: 120, grid_minutes: 5 }
    }
}

/// A time when somebody, or a room, is there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Window {
    #[serde(with = "wire::moment")]
    pub from: DateTime<Utc>,
    #[serde(with = "wire::moment")]
    pub to: DateTime<Utc>,
}

/// Whether a speaker comes, and when; no windows: at any time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeakerTimes {
    pub id: SpeakerId,
    pub accepted: bool,
    pub windows: Vec<Window>,
}

/// When a room is ours; no windows: at any time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomTimes {
    pub id: RoomId,
    pub windows: Vec<Window>,
}

/// What the rules must know of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    #[serde(with = "wire::moment")]
    pub starts_at: DateTime<Utc>,
    #[serde(with = "wire::moment")]
    pub ends_at: DateTime<Utc>,
    pub languages: Languages,
}

/// What conflicts are judged by, besides the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    pub hours: Hours,
    pub levels: Levels,
    pub planning: Planning,
    pub speakers: Vec<SpeakerTimes>,
    pub rooms: Vec<RoomTimes>,
    /// How many have a seat on site.
    pub signed_up: i64,
    /// How many have starred a session; those that nobody has are left out.
    pub starred: Vec<(SessionId, i64)>,
}

/// A change to the draft, as it is kept: what it was and what it became. Numbered per event, so that whoever knows the programme up to a number can
/// be told what happened since, and a change can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    pub event_id: EventId,
    pub number: i64,
    pub matter: Matter,
    /// Whether it takes back an earlier one. One that takes back such a one does something again.
    pub takes_back: bool,
    /// None where it is not about one session: rooms, tracks, an import.
    pub session: Option<SessionId>,
    /// None where the session is new.
    pub before: Option<Session>,
    /// None where the session was removed.
    pub after: Option<Session>,
    /// How many sessions it touched.
    pub touched: Touched,
    /// Who did it, by name.
    pub who: String,
    pub at: DateTime<Utc>,
}

crate::text_enum! {
    /// What an edit was about.
    pub enum Matter {
        /// One session.
        Session = "session",
        /// Sessions out of a pasted mail.
        Pasted = "pasted",
        /// A file.
        Imported = "imported",
        /// An earlier release became the draft.
        TakenUp = "taken-up",
        /// All times, with the event's.
        Shifted = "shifted",
        Rooms = "rooms",
        Tracks = "tracks",
        /// How serious conflicts are, and when rooms are ours.
        Rules = "rules",
        /// When a speaker can come.
        Windows = "windows",
        /// What was kept before it was told apart.
        Several = "several",
    }
}

impl Matter {
    /// Whether it can be taken back.
    pub const fn can_be_taken_back(self) -> bool {
        !matches!(self, Self::Rules | Self::Windows | Self::Several)
    }

    /// Whether rooms or tracks are all that it is about: then it is taken back whole or not at all.
    pub const fn is_of_places(self) -> bool {
        matches!(self, Self::Rooms | Self::Tracks)
    }
}

/// How many sessions an edit touched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touched {
    pub added: i64,
    pub changed: i64,
    pub removed: i64,
}

/// What became of a session by an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Became {
    pub session: SessionId,
    /// None where it is new.
    pub before: Option<Session>,
    /// None where it was removed.
    pub after: Option<Session>,
}

/// Everything that an edit may change: a draft with those who speak in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whole {
    pub programme: Programme,
    pub speakers: Vec<Speaker>,
}

/// What became of a room or a track by an edit: as it was, none where it is new; as it is, none where it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn<T> {
    pub before: Option<T>,
    pub after: Option<T>,
}

/// What became, by an edit, of what sessions stand in and who speaks in them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    pub rooms: Vec<Turn<Room>>,
    pub tracks: Vec<Turn<Track>>,
    /// Whole, since nothing else knows of them any more.
    pub gone_speakers: Vec<Speaker>,
    pub new_speakers: Vec<SpeakerId>,
}

/// A draft as of an edit: what a board shows, and says when it asks for a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub programme: Programme,
    /// The last edit that is in it; 0 before the first.
    pub number: i64,
}
