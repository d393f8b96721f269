//! Where an event stands, and what follows from that.

use crate::events::model::{Attendance, Event, EventState, RegistrationStatus, Seats};
use chrono::{DateTime, Utc};

/// Whether one may register now.
pub fn registration_status(event: &Event, seats: &Seats, now: DateTime<Utc>) -> RegistrationStatus {
    match event.state {
        EventState::Cancelled => return RegistrationStatus::Cancelled,
        EventState::Postponed => return RegistrationStatus::Postponed,
        EventState::Draft => return RegistrationStatus::Closed,
        EventState::Published => {}
    }
    if event.is_over(now) {
        return RegistrationStatus::Over;
    }
    if let Some(opens_at) = event.registration_opens_at.filter(|opens| now < *opens) {
        return RegistrationStatus::NotYet { opens_at };
    }
    if event.registration_closes_at.is_some_and(|closes| closes <= now) {
        return RegistrationStatus::Closed;
    }
    if event.attendance == Attendance::Online {
        return RegistrationStatus::Open { left: None };
    }
    match seats.left() {
        // Who waits goes before who comes now, also for a seat that was just freed.
        Some(left) if left == 0 || seats.waiting > 0 => RegistrationStatus::Full { waiting: seats.waiting },
        left => RegistrationStatus::Open { left },
    }
}

/// When what visitors see of an event changes next by itself: registration opens or closes, it begins, it ends.
pub fn changes_next(event: &Event, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    [event.registration_opens_at, event.registration_closes_at, Some(event.starts_at), Some(event.ends_at)]
        .into_iter()
        .flatten()
        .filter(|at| *at > now)
        .min()
}

/// What an event may become from where it stands.
pub fn may_become(from: EventState, to: EventState) -> bool {
    use EventState::{Cancelled, Draft, Postponed, Published};
    matches!((from, to), (Draft | Cancelled | Postponed, Published) | (Published | Postponed, Cancelled) | (Published, Postponed))
}
