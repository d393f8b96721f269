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
    /// The SEQUENCE that this person's calendar has last been told.
    pub calendar_sequence: i64,
    /// Whether an entry was sent and not cancelled.
    pub in_calendar: bool,
    pub created_at: DateTime<Utc>,
}
