//! An event at another time or place, and one like it: what is told, and what goes along.

use crate::{
    events::model::{Attendance, Event, EventId, EventState},
    i18n::Localized,
    time::{instant, local},
};
use chrono::{DateTime, Utc};

/// Whether a change is one that calendars must follow: another time or another place.
fn is_moved(before: &Event, after: &Event) -> bool {
    let time = |e: &Event| (e.starts_at, e.ends_at);
    let venue = |e: &Event| [&e.venue_name, &e.venue_street, &e.venue_postal_code, &e.venue_city].map(String::clone);
    time(before) != time(after)
        || before.attendance != after.attendance
        || (venue(before), before.venue_country) != (venue(after), after.venue_country)
        || (after.attendance != Attendance::OnSite && before.joining_link != after.joining_link)
}

/// Whether those who are registered must be told of a move: the event was to be held, and is not over both before and after.
pub fn must_tell(before: &Event, after: &Event, now: DateTime<Utc>) -> bool {
    before.state == EventState::Published && !(before.is_over(now) && after.is_over(now)) && is_moved(before, after)
}

/// Whether an event is held online that was announced for a venue.
pub fn moved_online(before: &Event, after: &Event) -> bool {
    let moves = before.state != EventState::Draft && before.attendance != Attendance::Online;
    after.attendance == Attendance::Online && (before.moved_online || moves)
}

/// Raises the SEQUENCE of an event's calendar entries, and keeps from when it was moved.
pub fn raise(before: &Event, after: &mut Event) {
    after.calendar_sequence = before.calendar_sequence + 1;
    if before.starts_at != after.starts_at {
        after.previous_starts_at = Some(before.starts_at);
        // The practical information goes out again, the day before the new day.
        after.reminded_at = None;
    }
}

/// An event like `from` at another time: a draft of its own, with the registration window as far ahead of it as it was.
pub fn copy(from: &Event, id: EventId, slug: String, when: (DateTime<Utc>, DateTime<Utc>), now: DateTime<Utc>) -> Event {
    let (starts_at, ends_at) = when;
    // By the local clock: a window that closed at noon closes at noon on the other side of a change to summer time too.
    let zone = from.zone();
    let shift = local(starts_at, zone).date() - local(from.starts_at, zone).date();
    let shifted = |at: Option<DateTime<Utc>>| at.map(|at| instant(local(at, zone) + shift, zone));
    Event {
        id,
        slug,
        state: EventState::Draft,
        starts_at,
        ends_at,
        previous_starts_at: None,
        moved_online: false,
        registration_opens_at: shifted(from.registration_opens_at),
        registration_closes_at: shifted(from.registration_closes_at),
        // The link to the meeting is a new one each time.
        joining_link: String::new(),
        state_note: Localized::default(),
        calendar_sequence: 0,
        organizer_name: String::new(),
        reminded_at: None,
        purged_at: None,
        needs_purged_at: None,
        created_at: now,
        updated_at: now,
        ..from.clone()
    }
}
