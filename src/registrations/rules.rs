//! What may be registered when, what a form may say, and when personal data are deleted. Pure.

use super::model::{NewRegistration, Place, Source};
use crate::{
    error::{FieldErrors, Problem},
    events::model::{Attendance, Event, EventState},
    forms::{Check, Fields},
    i18n::{Locale, dates::days},
    people::model::Country,
    problem,
};
use chrono::{DateTime, Duration, Months, NaiveDate, Utc};

/// Diet and access needs are kept this many days after the event.
pub const NEEDS_DAYS: i64 = 14;

/// How long before the start the practical information goes out.
pub const REMINDER_HOURS: i64 = 24;

/// Why somebody may not register now; `None` where they may. Who was invited need not wait for the opening; organisers also enter who came.
pub fn refusal(event: &Event, source: Source, now: DateTime<Utc>) -> Option<Problem> {
    match event.state {
        EventState::Draft => return Some(problem!("registrations-not-published")),
        EventState::Cancelled => return Some(problem!("registrations-event-cancelled")),
        EventState::Postponed => return Some(problem!("registrations-event-postponed")),
        EventState::Published => {}
    }
    match source {
        Source::Organiser => None,
        _ if event.is_over(now) => Some(problem!("registrations-over")),
        _ if event.registration_closes_at.is_some_and(|at| at <= now) => Some(problem!("registrations-closed")),
        Source::Public if event.registration_opens_at.is_some_and(|at| at > now) => Some(problem!("registrations-not-yet")),
        _ => None,
    }
}

/// How people can take part, the usual first.
pub fn places(event: &Event) -> &'static [Place] {
    match event.attendance {
        Attendance::OnSite => &[Place::OnSite],
        Attendance::Online => &[Place::Online],
        Attendance::Mixed => &[Place::OnSite, Place::Online],
    }
}

/// How somebody takes part in the event as it is held now: one that moved online has nobody on site.
pub fn place_now(event: &Event, chosen: Place) -> Place {
    match event.attendance {
        Attendance::OnSite => Place::OnSite,
        Attendance::Online => Place::Online,
        Attendance::Mixed => chosen,
    }
}

/// The public form: name, address, organisation, and for a mixed event how they take part.
pub fn parse_public(fields: &Fields, event: &Event, locale: Locale) -> Result<NewRegistration, FieldErrors> {
    let mut check = Check::new(fields);
    let name = check.text("name", 120);
    let email = check.email("email");
    let organisation = check.text("organisation", 160);
    let attendance = parse_place(&mut check, event);
    let country = Country::of_email(&email).unwrap_or_else(|| Country::of_locale(locale));
    check.finish(NewRegistration {
        name,
        email,
        organisation,
        country,
        language: locale,
        attendance,
        diet: String::new(),
        access_needs: String::new(),
        source: Source::Public,
    })
}

/// How they take part; asked only where there is a choice.
pub fn parse_place(check: &mut Check<'_>, event: &Event) -> Place {
    match places(event) {
        [only] => *only,
        several => check.choice("attendance", |text| Place::parse(text).filter(|p| several.contains(p))).unwrap_or(Place::OnSite),
    }
}

/// The local day on which the registrations' personal data are deleted.
pub fn data_deleted_on(event: &Event) -> NaiveDate {
    let last = days(event.starts_at, event.ends_at, event.zone()).1;
    last.checked_add_months(Months::new(u32::try_from(event.retention_months).unwrap_or(6))).unwrap_or(last)
}

/// The local day on which diet and access needs are deleted.
pub fn needs_deleted_on(event: &Event) -> NaiveDate {
    let last = days(event.starts_at, event.ends_at, event.zone()).1;
    (last + Duration::days(NEEDS_DAYS)).min(data_deleted_on(event))
}

/// The venue in one line: `Remmen kunnskapspark, BRA veien 4, 1757 Halden`.
pub fn venue(event: &Event) -> String {
    let town = format!("{} {}", event.venue_postal_code, event.venue_city);
    [event.venue_name.trim(), event.venue_street.trim(), town.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}
