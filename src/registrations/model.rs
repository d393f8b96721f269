//! Registrations.

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
    /// Names a registration.
    RegistrationId
);

text_enum! {
    pub enum RegistrationState { Confirmed = "confirmed", Waiting = "waiting", Offered = "offered", Pending = "pending", Cancelled = "cancelled" }
}
text_enum! {
    /// How this person takes part.
    pub enum Place { OnSite = "on_site", Online = "online" }
}
text_enum! {
    /// The mails that go out by themselves, and that organisers may read beforehand.
    pub enum Foreseen { Confirmed = "confirmed", Waiting = "waiting", Seat = "seat", Reminder = "reminder" }
}
text_enum! {
    /// Where a registration came from.
    pub enum Source { Public = "public", Invitation = "invitation", Organiser = "organiser" }
}

/// A person's seat at an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Registration {
    pub id: RegistrationId,
    pub event_id: EventId,
    /// None once personal data were deleted.
    pub person_id: Option<PersonId>,
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
    pub language: Locale,
    pub attendance: Place,
    pub state: RegistrationState,
    /// In the order of arrival; who waits longest has the lowest.
    pub arrival: i64,
    pub diet: String,
    pub access_needs: String,
    pub source: Source,
    pub link_revision: i64,
    /// The event's SEQUENCE that this person has last been told of.
    pub calendar_sequence: i64,
    /// Raised when this person cancels, comes back or gets a seat from the queue; see [`Registration::sequence`].
    pub calendar_offset: i64,
    /// Whether an entry was sent and not cancelled.
    pub in_calendar: bool,
    pub created_at: DateTime<Utc>,
}

impl Registration {
    /// The SEQUENCE of this person's calendar entry: what the event and what this person changed, so that it never falls.
    pub fn sequence(&self) -> i64 {
        self.calendar_sequence + self.calendar_offset
    }

    /// Whether a seat, or a place in the queue for one, is held.
    pub fn is_active(&self) -> bool {
        self.state != RegistrationState::Cancelled
    }
}

/// Somebody who wants to come. Made by [`rules`](super::rules) from a form, or by a feature that knows the person already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRegistration {
    pub name: String,
    /// Empty only for [`Source::Organiser`]: somebody without an address, who gets no mail.
    pub email: String,
    pub organisation: String,
    pub country: Country,
    /// What to write to them in.
    pub language: Locale,
    pub attendance: Place,
    pub diet: String,
    pub access_needs: String,
    pub source: Source,
}

/// What became of a registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub id: RegistrationId,
    pub state: RegistrationState,
    /// In the queue, from 1; for who waits.
    pub position: Option<i64>,
    /// This person was registered before, and still is as they were; the link was mailed again.
    pub already: bool,
    /// What somebody new is told at this moment. All that the public is shown, so that nobody learns who is registered.
    pub told: RegistrationState,
}
