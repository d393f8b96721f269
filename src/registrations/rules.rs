//! What may be registered when, what a form may say, and when personal data are deleted. Pure.

use super::model::{Foreseen, NewRegistration, Place, Registration, Source};
use crate::{
    error::{FieldErrors, Problem},
    events::model::{Attendance, Event, EventState},
    forms::{Check, Fields},
    i18n::Locale,
    people::model::Country,
    problem,
    time::days,
};
use chrono::{DateTime, Duration, Months, NaiveDate, Utc};

/// Diet and access needs are kept this many days after the event.
pub const NEEDS_DAYS: i64 = 14;

/// How long before the start the practical information goes out.
pub const REMINDER_HOURS: i64 = 24;

/// When the practical information goes out.
pub fn reminder_at(event: &Event) -> DateTime<Utc> {
    event.starts_at - Duration::hours(REMINDER_HOURS)
}

/// The mails that an event sends by itself from now on.
pub fn foreseen(event: &Event, now: DateTime<Utc>) -> Vec<Foreseen> {
    match event.state {
        EventState::Cancelled | EventState::Postponed => Vec::new(),
        EventState::Draft | EventState::Published if event.is_over(now) => Vec::new(),
        EventState::Draft | EventState::Published => {
            let reminder = event.reminded_at.is_none() && event.starts_at > now;
            Foreseen::ALL.iter().copied().filter(|what| *what != Foreseen::Reminder || reminder).collect()
        }
    }
}

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
    place_where(event.attendance, chosen)
}

/// The same where an event is, or was, held like this.
pub fn place_where(attendance: Attendance, chosen: Place) -> Place {
    match attendance {
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

/// What somebody says of themselves on the personal page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    pub organisation: String,
    pub language: Locale,
    pub attendance: Place,
}

impl Details {
    /// `choice`: there is a choice between on site and online; else it stays as it is.
    pub fn parse(fields: &Fields, event: &Event, stays: Place, choice: bool) -> Result<Self, FieldErrors> {
        let mut check = Check::new(fields);
        let name = check.text("name", 120);
        let organisation = check.text("organisation", 160);
        let language = check.choice("language", exact_locale).unwrap_or(Locale::Sv);
        let attendance = if choice { parse_place(&mut check, event) } else { stays };
        check.finish(Self { name, organisation, language, attendance })
    }

    pub fn fields(registration: &Registration) -> Fields {
        Fields::from([
            ("name", registration.name.as_str()),
            ("organisation", registration.organisation.as_str()),
            ("language", registration.language.code()),
            ("attendance", registration.attendance.as_str()),
        ])
    }
}

fn exact_locale(text: &str) -> Option<Locale> {
    Locale::ALL.into_iter().find(|locale| locale.code() == text)
}

/// What somebody needs to eat and to take part: a class of data of its own, deleted soonest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needs {
    pub diet: String,
    pub access_needs: String,
}

impl Needs {
    pub fn parse(fields: &Fields) -> Result<Self, FieldErrors> {
        let mut check = Check::new(fields);
        let diet = check.optional_text("diet", 300);
        let access_needs = check.long_text("access_needs", 1000);
        check.finish(Self { diet, access_needs })
    }

    pub fn fields(registration: &Registration) -> Fields {
        Fields::from([("diet", registration.diet.as_str()), ("access_needs", registration.access_needs.as_str())])
    }
}

/// Who somebody is, as an organiser knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub name: String,
    /// Empty for somebody without an address.
    pub email: String,
    pub organisation: String,
    pub country: Country,
    pub language: Locale,
}

impl Correction {
    pub fn parse(fields: &Fields) -> Result<Self, FieldErrors> {
        let mut check = Check::new(fields);
        let it = Self::read(&mut check);
        check.finish(it)
    }

    fn read(check: &mut Check<'_>) -> Self {
        Self {
            name: check.text("name", 120),
            email: check.optional_email("email").unwrap_or_default(),
            organisation: check.optional_text("organisation", 160),
            country: check.choice("country", Country::parse).unwrap_or(Country::Other),
            language: check.choice("language", exact_locale).unwrap_or(Locale::Sv),
        }
    }

    pub fn fields(registration: &Registration) -> Fields {
        Fields::from([
            ("name", registration.name.as_str()),
            ("email", registration.email.as_str()),
            ("organisation", registration.organisation.as_str()),
            ("country", registration.country.as_str()),
            ("language", registration.language.code()),
        ])
    }
}

/// The organisers' form for somebody they register by hand.
pub fn parse_by_hand(fields: &Fields, event: &Event) -> Result<NewRegistration, FieldErrors> {
    let mut check = Check::new(fields);
    let who = Correction::read(&mut check);
    let attendance = parse_place(&mut check, event);
    check.finish(NewRegistration {
        name: who.name,
        email: who.email,
        organisation: who.organisation,
        country: who.country,
        language: who.language,
        attendance,
        diet: String::new(),
        access_needs: String::new(),
        source: Source::Organiser,
    })
}

/// When an event is held, and when it was entered here.
#[derive(Debug, Clone, Copy)]
pub struct Times<'a> {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub created_at: DateTime<Utc>,
    pub time_zone: &'a str,
}

impl<'a> From<&'a Event> for Times<'a> {
    fn from(event: &'a Event) -> Self {
        Self { starts_at: event.starts_at, ends_at: event.ends_at, created_at: event.created_at, time_zone: &event.time_zone }
    }
}

/// The local days on which diet and access needs, and on which all personal data of an event's registrations are deleted. Of an event that was entered
/// when it was over, such as an old programme from a file, they are counted from that day.
pub fn deletion_days(times: Times<'_>, retention_months: i64) -> (NaiveDate, NaiveDate) {
    let zone = times.time_zone.parse().unwrap_or(chrono_tz::UTC);
    let last = days(times.starts_at, times.ends_at, zone).1.max(times.created_at.with_timezone(&zone).date_naive());
    let all = u32::try_from(retention_months).ok().and_then(|n| last.checked_add_months(Months::new(n))).unwrap_or(last);
    ((last + Duration::days(NEEDS_DAYS)).min(all), all)
}

/// The local day on which the registrations' personal data are deleted.
pub fn data_deleted_on(event: &Event) -> NaiveDate {
    deletion_days(event.into(), event.retention_months).1
}

/// The local day on which diet and access needs are deleted.
pub fn needs_deleted_on(event: &Event) -> NaiveDate {
    deletion_days(event.into(), event.retention_months).0
}

/// What is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// Diet and access needs.
    Needs,
    /// Names, addresses, organisations, and the texts of the mails; the counts stay.
    PersonalData,
    /// Speakers' addresses and links, and whoever stands in no released programme; what the programme said of the others stays.
    Speakers,
}

/// A line of the plan of what is deleted when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    pub what: Deletion,
    pub on: NaiveDate,
    /// When it was done, for what has been.
    pub done: Option<DateTime<Utc>>,
}

/// What is deleted when, in the order of the days: shown to organisers, and run by itself.
pub fn retention_plan(event: &Event) -> Vec<Planned> {
    let done = |at: Option<DateTime<Utc>>| at.filter(|at| *at >= event.ends_at);
    vec![
        Planned { what: Deletion::Needs, on: needs_deleted_on(event), done: done(event.needs_purged_at) },
        Planned { what: Deletion::PersonalData, on: data_deleted_on(event), done: done(event.purged_at) },
        Planned { what: Deletion::Speakers, on: data_deleted_on(event), done: done(event.purged_at) },
    ]
}
