//! Speakers.

use crate::{events::model::EventId, i18n::Localized, id, people::model::PersonId, text_enum};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

id!(
    /// Names a speaker: a person in one event's programme.
    SpeakerId
);

text_enum! {
    /// What a speaker answered.
    pub enum Answer { None = "none", Accepted = "accepted", Declined = "declined" }
}

/// A person in an event's programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Speaker {
    pub id: SpeakerId,
    pub event_id: EventId,
    pub person_id: PersonId,
    pub slug: String,
    pub name: String,
    pub organisation: String,
    /// `rådmann`, `kommundirektör`.
    pub title: Localized,
    /// Markdown.
    pub biography: Localized,
    /// The hash of the photo: `paths::image`.
    pub photo: Option<String>,
    pub answer: Answer,
    pub answered_at: Option<DateTime<Utc>>,
    /// When the personal link was last mailed.
    pub invited_at: Option<DateTime<Utc>>,
    pub link_revision: i64,
}
