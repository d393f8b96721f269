//! When and where an event is: a new one, one that is moved, one that gets a date.

use super::MAX_TITLE;
use crate::{
    error::{FieldErrors, Problem},
    events::model::{Attendance, Event},
    forms::{Check, Fields},
    i18n::{Lang, Localized},
    people::model::Country,
    problem,
    time::{instant, local},
};
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use chrono_tz::Tz;

/// A new event: a title, and when it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    pub title: Localized,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// Reads `title.LANG`, `date`, `start`, `end` and, optional, `end_date`.
pub fn parse_new(fields: &Fields, languages: &[Lang], zone: Tz, now: DateTime<Utc>) -> Result<NewEvent, FieldErrors> {
    let mut check = Check::new(fields);
    let title = check.localized("title", languages, MAX_TITLE);
    if title.is_empty() {
        check.refuse("title", problem!("events-title-missing"));
    }
    let (starts_at, ends_at) = times(&mut check, zone, now).unwrap_or_default();
    check.finish(NewEvent { title, starts_at, ends_at })
}

/// A new date for a copy or for an event that was postponed.
pub fn parse_times(fields: &Fields, zone: Tz, now: DateTime<Utc>) -> Result<(DateTime<Utc>, DateTime<Utc>), FieldErrors> {
    let mut check = Check::new(fields);
    let when = times(&mut check, zone, now).unwrap_or_default();
    check.finish(when)
}

/// Reads `date`, `start`, `end` and, optional, `end_date`; `None` where something was refused.
fn times(check: &mut Check<'_>, zone: Tz, now: DateTime<Utc>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let (date, start, end, end_date) = (check.date("date"), check.time("start"), check.time("end"), check.optional_date("end_date"));
    let (date, start, end) = (date?, start?, end?);
    if let Some(problem) = far_away(date, now) {
        check.refuse("date", problem);
        return None;
    }
    let last = end_date.unwrap_or(date);
    if last < date {
        check.refuse("end_date", problem!("events-ends-before-start"));
        return None;
    }
    if last - date > Duration::days(30) {
        check.refuse("end_date", problem!("events-too-many-days"));
        return None;
    }
    let (starts_at, ends_at) = (instant(date.and_time(start), zone), instant(last.and_time(end), zone));
    if ends_at <= starts_at {
        check.refuse("end", problem!("events-ends-before-start"));
        return None;
    }
    Some((starts_at, ends_at))
}

/// A date that is a slip of the keyboard: nobody plans ten years ahead or puts in what was before the century.
fn far_away(date: NaiveDate, now: DateTime<Utc>) -> Option<Problem> {
    let this_year = now.year();
    (date.year() < 2000 || date.year() > this_year + 10).then(|| problem!("events-date-far-away", from = 2000, to = this_year + 10))
}

/// The form's values for an event's times: what [`times`] reads.
pub fn set_times(fields: &mut Fields, starts_at: DateTime<Utc>, ends_at: DateTime<Utc>, zone: Tz) {
    let (first, last) = (local(starts_at, zone), local(ends_at, zone));
    fields.set("date", first.date().to_string());
    fields.set("start", first.format("%H:%M").to_string());
    fields.set("end", last.format("%H:%M").to_string());
    fields.set("end_date", if last.date() == first.date() { String::new() } else { last.date().to_string() });
}

/// When and where an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimePlace {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub time_zone: Tz,
    pub attendance: Attendance,
    pub venue_name: String,
    pub venue_street: String,
    pub venue_postal_code: String,
    pub venue_city: String,
    pub venue_country: Country,
    pub joining_link: String,
}

impl TimePlace {
    pub fn parse(fields: &Fields, now: DateTime<Utc>) -> Result<Self, FieldErrors> {
        let mut check = Check::new(fields);
        let time_zone = check.choice("time_zone", |z| z.parse::<Tz>().ok()).unwrap_or(Tz::UTC);
        let (starts_at, ends_at) = times(&mut check, time_zone, now).unwrap_or_default();
        let it = Self {
            starts_at,
            ends_at,
            time_zone,
            attendance: check.choice("attendance", Attendance::parse).unwrap_or(Attendance::OnSite),
            venue_name: check.optional_text("venue_name", 150),
            venue_street: check.optional_text("venue_street", 150),
            venue_postal_code: check.optional_text("venue_postal_code", 20),
            venue_city: check.optional_text("venue_city", 100),
            venue_country: check.choice("venue_country", Country::parse).unwrap_or(Country::Other),
            joining_link: check.optional_url("joining_link"),
        };
        check.finish(it)
    }

    pub fn apply(self, event: &mut Event) {
        event.starts_at = self.starts_at;
        event.ends_at = self.ends_at;
        event.time_zone = self.time_zone.name().to_owned();
        event.attendance = self.attendance;
        event.venue_name = self.venue_name;
        event.venue_street = self.venue_street;
        event.venue_postal_code = self.venue_postal_code;
        event.venue_city = self.venue_city;
        event.venue_country = self.venue_country;
        event.joining_link = self.joining_link;
    }

    pub fn fields(event: &Event) -> Fields {
        let mut fields = Fields::default();
        set_times(&mut fields, event.starts_at, event.ends_at, event.zone());
        fields.set("time_zone", event.time_zone.clone());
        fields.set("attendance", event.attendance.as_str());
        fields.set("venue_name", event.venue_name.clone());
        fields.set("venue_street", event.venue_street.clone());
        fields.set("venue_postal_code", event.venue_postal_code.clone());
        fields.set("venue_city", event.venue_city.clone());
        fields.set("venue_country", event.venue_country.as_str());
        fields.set("joining_link", event.joining_link.clone());
        fields
    }
}
