//! A file that belongs to a session: slides, a handout. Its bytes stay in the database until somebody asks for them.

use super::SessionId;
use crate::{events::model::Event, id, text_enum};
use chrono::{DateTime, Utc};

id!(
    /// Names a material.
    MaterialId
);

text_enum! {
    /// Who may read a file, and from when on.
    pub enum Audience {
        /// Everybody, as soon as it is there.
        Now = "now",
        /// Everybody, once the event is over.
        After = "after",
        /// Those who have a seat, by their personal link.
        Participants = "participants",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Material {
    pub id: MaterialId,
    #[cfg_attr(feature = "ssr", sqlx(rename = "session_id"))]
    pub session: SessionId,
    /// Of the file: `Digital tsunami.pdf`.
    pub name: String,
    pub media_type: String,
    /// In bytes.
    pub size: i64,
    pub audience: Audience,
    pub created_at: DateTime<Utc>,
}

impl Material {
    /// Of the file: `pdf`.
    pub fn ending(&self) -> &str {
        self.name.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// Whether everybody may read it at a moment.
    pub fn is_public(&self, event: &Event, now: DateTime<Utc>) -> bool {
        match self.audience {
            Audience::Now => true,
            Audience::After => event.is_over(now),
            Audience::Participants => false,
        }
    }

    /// Whether those who have a seat may.
    pub fn is_for_participants(&self, event: &Event, now: DateTime<Utc>) -> bool {
        self.audience == Audience::Participants || self.is_public(event, now)
    }
}
