//! Invitations.

use crate::{
    events::model::EventId,
    i18n::Locale,
    id,
    people::model::{Country, PersonId},
    registrations::model::RegistrationState,
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

impl Delivery {
    /// Whether it has not reached the person, and will not.
    pub const fn failed(self) -> bool {
        matches!(self, Self::Refused | Self::Bounced | Self::Dropped)
    }
}

/// One person asked to one event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Invitation {
    pub id: InvitationId,
    pub event_id: EventId,
    /// None once personal data were deleted.
    pub person_id: Option<PersonId>,
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
    pub language: Locale,
    pub answer: Answer,
    pub answered_at: Option<DateTime<Utc>>,
    /// The latest mail, but for a reminder that is still a draft; its state is the delivery.
    pub mail_id: Option<String>,
    pub reminders: i64,
    pub link_revision: i64,
    pub created_at: DateTime<Utc>,
}

impl Invitation {
    /// What to call the person in a list: some are known by their address alone.
    pub fn called(&self) -> &str {
        if self.name.is_empty() { &self.email } else { &self.name }
    }
}

/// An invitation as organisers see it, with what became of its mail and whether the person is registered. Its answer is the one given by word or by
/// deed: who registered without the link has accepted, who accepted and cancelled has declined.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Listed {
    #[cfg_attr(feature = "ssr", sqlx(flatten))]
    pub invitation: Invitation,
    pub delivery: Delivery,
    /// What the mail server said last.
    pub mail_error: Option<String>,
    pub registration: Option<RegistrationState>,
}

/// Which invitations to list; what is empty or none narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub search: String,
    pub answer: Option<Answer>,
    pub delivery: Option<Delivery>,
    pub country: Option<Country>,
}

/// How many invitations share an answer, a delivery and a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Group {
    pub answer: Answer,
    pub delivery: Delivery,
    pub country: Country,
    pub count: i64,
}

/// An event's invitations, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    pub groups: Vec<Group>,
}

impl Totals {
    pub fn all(&self) -> i64 {
        self.groups.iter().map(|g| g.count).sum()
    }
    pub fn with_answer(&self, answer: Answer) -> i64 {
        self.groups.iter().filter(|g| g.answer == answer).map(|g| g.count).sum()
    }
    pub fn with_delivery(&self, delivery: Delivery) -> i64 {
        self.groups.iter().filter(|g| g.delivery == delivery).map(|g| g.count).sum()
    }
    pub fn in_country(&self, country: Country) -> i64 {
        self.groups.iter().filter(|g| g.country == country).map(|g| g.count).sum()
    }
    pub fn in_country_with(&self, country: Country, answer: Answer) -> i64 {
        self.groups.iter().filter(|g| g.country == country && g.answer == answer).map(|g| g.count).sum()
    }
}

/// Why somebody is not invited (again), or that nothing stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Free,
    Invited,
    Registered,
    /// Does not want to be invited by the host any more.
    Unwilling,
}

/// What came of a list of people to invite.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    pub added: i64,
    pub invited: i64,
    pub registered: i64,
    pub unwilling: i64,
}

impl Added {
    /// Counts one more.
    pub fn count(&mut self, standing: Standing) {
        match standing {
            Standing::Free => self.added += 1,
            Standing::Invited => self.invited += 1,
            Standing::Registered => self.registered += 1,
            Standing::Unwilling => self.unwilling += 1,
        }
    }
}

/// How many mails of a kind wait as drafts, in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Drafts {
    pub kind: String,
    pub language: Locale,
    pub count: i64,
}
