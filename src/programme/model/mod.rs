//! Rooms, tracks, sessions, slots, releases; their files stand in [`material`], what planning knows of them beside in [`planning`], what a board is sent in [`board`].

pub mod board;
mod material;
mod planning;

pub use material::{Audience, Material, MaterialId};
pub use planning::{
    Around, Became, Circumstances, Draft, Edit, Hours, Level, Levels, Matter, Planning, RoomTimes, SpeakerTimes, Touched, Turn, Whole,
    Window,
};

use crate::{
    events::model::EventId,
    i18n::{Lang, Localized},
    id,
    people::model::Country,
    speakers::model::SpeakerId,
    text_enum,
    time::wire,
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
        /// Keeps a room or a time free; never shown to visitors.
        Blocker = "blocker",
    }
}

impl SessionKind {
    /// Whether it has no content of its own: nobody speaks, no language is needed.
    pub const fn is_pause(self) -> bool {
        matches!(self, Self::Registration | Self::Break | Self::Meal | Self::Social | Self::Blocker)
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
    /// The house that it is in, where the event has several; empty: the event's own venue.
    #[serde(default)]
    pub venue: String,
    /// Of that house; unknown: the event's own.
    #[serde(default)]
    pub country: Country,
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
    /// Further rooms that it takes at the same time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<RoomId>,
    #[serde(with = "wire::moment")]
    pub starts_at: DateTime<Utc>,
    #[serde(with = "wire::moment")]
    pub ends_at: DateTime<Utc>,
}

impl Slot {
    /// Every room that it takes.
    pub fn rooms(&self) -> impl Iterator<Item = &RoomId> {
        self.room.iter().chain(&self.also)
    }
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
    /// What it is called across programs and files: an import finds it by this again.
    #[serde(default)]
    pub guid: String,
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
    /// What organisers call it, where they call it anything: `Efter styrgruppen`.
    pub name: String,
    pub note: Localized,
    pub programme: Arc<Programme>,
    pub created_at: DateTime<Utc>,
}

/// A release in a list, without its programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ReleaseHead {
    pub number: i64,
    pub name: String,
    pub note: Localized,
    pub created_at: DateTime<Utc>,
}

/// The kind of the mail that tells a speaker what a release changed.
pub const RELEASE_MAIL: &str = "speaker-release";

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
