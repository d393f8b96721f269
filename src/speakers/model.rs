//! Speakers.

use crate::{
    events::model::EventId,
    i18n::{Locale, Localized},
    id,
    people::model::PersonId,
    text_enum,
};
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
    /// The language to write to them in.
    pub language: Locale,
    pub answer: Answer,
    pub answered_at: Option<DateTime<Utc>>,
    /// Raised to revoke the personal link.
    pub link_revision: i64,
}

impl Speaker {
    /// Somebody of whom no more than the name is known yet.
    pub fn named(event: &EventId, person: &PersonId, slug: impl Into<String>, name: impl Into<String>, language: Locale) -> Self {
        Self {
            id: SpeakerId::new(),
            event_id: event.clone(),
            person_id: person.clone(),
            slug: slug.into(),
            name: name.into(),
            organisation: String::new(),
            title: Localized::default(),
            biography: Localized::default(),
            photo: None,
            language,
            answer: Answer::None,
            answered_at: None,
            link_revision: 0,
        }
    }
}

/// The kind of the mail that carries the personal link; the latest such mail in the outbox says whether and when it was sent.
pub const LINK_MAIL: &str = "speaker-link";

/// The kind of the mail that tells a speaker what became of the event.
pub const NEWS_MAIL: &str = "speaker-news";

/// How far the latest mail with the personal link has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// As in `server::mail::State`.
    pub state: Mailed,
    /// When it was sent, or else written.
    pub at: DateTime<Utc>,
}

text_enum! {
    /// The state of a mail, as far as organisers of speakers must know it.
    pub enum Mailed { Draft = "draft", Queued = "queued", Sent = "sent", Refused = "refused", Bounced = "bounced", Dropped = "dropped" }
}

/// A speaker, with what only organisers may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub speaker: Speaker,
    pub email: Option<String>,
    /// None where the link was never mailed.
    pub delivery: Option<Delivery>,
}

impl Listed {
    /// Whether the link should be mailed and no such mail was written yet.
    pub fn waits_for_link(&self) -> bool {
        self.email.is_some() && self.delivery.is_none() && self.speaker.answer != Answer::Declined
    }
}

/// A written mail with a link that waits for an organiser to send it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct DraftMail {
    pub id: String,
    pub recipient_name: String,
    pub recipient_email: String,
    pub language: Locale,
    pub subject: String,
    pub text: String,
}
