//! Rooms, tracks, sessions, slots, releases.

use crate::{
    events::model::{EventId, Languages},
    i18n::{Lang, Localized},
    id,
    speakers::model::SpeakerId,
    text_enum,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

id!(
    /// Names a session.
    SessionId
);
id!(
    /// Names a slot.
    SlotId
);
id!(
    /// Names a room.
    RoomId
);
id!(
    /// Names a track.
    TrackId
);
id!(
    /// Names a release.
    ReleaseId
);

text_enum! {
    pub enum SessionKind {
        Talk = "talk", Keynote = "keynote", Panel = "panel", Workshop = "workshop", Discussion = "discussion", Opening = "opening",
        Closing = "closing", Registration = "registration", Break = "break", Meal = "meal", Visit = "visit", Social = "social",
    }
}

impl SessionKind {
    /// Whether it has no content of its own: nobody speaks, no language is needed.
    pub const fn is_pause(self) -> bool {
        matches!(self, Self::Registration | Self::Break | Self::Meal | Self::Social)
    }
}

text_enum! {
    /// A speaker's part in a session.
    pub enum Part { Speaker = "speaker", Moderator = "moderator", Panellist = "panellist" }
}

text_enum! {
    /// The colour beside a track's name. `style/programme.css` and the exports know them by [`TrackColour::number`].
    pub enum TrackColour {
        /// The one of the track's place among the tracks.
        ByPlace = "",
        Teal = "teal", Orange = "orange", Green = "green", Red = "red", Blue = "blue", Brown = "brown", Purple = "purple", Grey = "grey",
    }
}

impl TrackColour {
    /// 1 to 8, for the track at this place (from 0); by place the colours come round again after the eighth.
    pub const fn number(self, place: usize) -> u8 {
        match self {
            Self::ByPlace => (place % 8) as u8 + 1,
            own => own as u8,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Room {
    pub id: RoomId,
    pub name: Localized,
    pub capacity: Option<i64>,
    pub position: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Track {
    pub id: TrackId,
    pub name: Localized,
    pub slug: String,
    pub colour: TrackColour,
    pub position: i64,
}

/// Where and when a session stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    pub id: SlotId,
    pub room: Option<RoomId>,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// Who speaks in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionSpeaker {
    pub speaker: SpeakerId,
    pub part: Part,
}

/// One item of the programme, with its slots (none yet, one, or several) and speakers in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: SessionId,
    pub slug: String,
    /// Counted per event: the exports' numeric id.
    pub number: i64,
    pub kind: SessionKind,
    pub title: Localized,
    /// Markdown.
    #[serde(default)]
    pub abstract_: Localized,
    /// Held in; none for pauses.
    pub language: Option<Lang>,
    /// Interpreted into.
    #[serde(default)]
    pub interpreted: Vec<Lang>,
    pub minutes: i64,
    pub track: Option<TrackId>,
    pub slots: Vec<Slot>,
    pub speakers: Vec<SessionSpeaker>,
}

/// A whole programme: the draft as read from the rows, or a release as it was published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    pub rooms: Vec<Room>,
    pub tracks: Vec<Track>,
    pub sessions: Vec<Session>,
}

/// A published version of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    pub id: ReleaseId,
    pub event_id: EventId,
    pub number: i64,
    pub note: Localized,
    pub programme: Arc<Programme>,
    pub created_at: DateTime<Utc>,
}

/// A release in a list, without its programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ReleaseHead {
    pub number: i64,
    pub note: Localized,
    pub created_at: DateTime<Utc>,
}

/// What an organiser says of a session: a new one, or a changed one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSession {
    pub kind: SessionKind,
    pub title: Localized,
    /// Markdown.
    pub abstract_: Localized,
    /// Held in; none for pauses.
    pub language: Option<Lang>,
    /// Interpreted into.
    pub interpreted: Vec<Lang>,
    pub minutes: i64,
    pub track: Option<TrackId>,
}

/// What the rules must know of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub languages: Languages,
}
