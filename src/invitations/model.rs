//! Invitations.

use crate::{
    events::model::EventId,
    i18n::Locale,
    id,
    people::model::{Country, PersonId},
    text_enum,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

id!(
    /// Names an invitation.
    InvitationId
);

text_enum! {
    /// What the invited person answered.
    pub enum Answer { None = "none", Accepted = "accepted", Declined = "declined", NotYet = "not_yet" }
}
text_enum! {
    /// What became of the mail: the state of the invitation's latest.
    pub enum Delivery { Draft = "draft", Queued = "queued", Sent = "sent", Refused = "refused", Bounced = "bounced", Dropped = "dropped" }
}

/// One person asked to one event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Invitation {
    pub id: InvitationId,
    pub event_id: EventId,
    pub person_id: Option<PersonId>,
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
    pub language: Locale,
    pub answer: Answer,
    pub answered_at: Option<DateTime<Utc>>,
    /// The latest mail; its state is the delivery.
    pub mail_id: Option<String>,
    pub reminders: i64,
    pub link_revision: i64,
    pub created_at: DateTime<Utc>,
}
