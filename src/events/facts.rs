//! When and where an event is, in words: the same on pages, in mails and in calendars.

use super::model::{Attendance, Event};
use crate::{
    i18n::{Locale, dates},
    t,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// What a mail or a page says of an event: labels and values, for `Mail::facts`.
pub fn facts(event: &Event, locale: Locale) -> Vec<(String, String)> {
    let mut facts = vec![(t!(locale, "events-fact-when"), when(event, locale))];
    let place = place(event, locale);
    if !place.is_empty() {
        facts.push((t!(locale, "events-fact-where"), place));
    }
    facts
}

/// `torsdag 5 november 2026 kl. 09.00–15.00, norsk tid (CET)`; of several days the first and the last with their times; of a postponed event that the
/// date is open.
pub fn when(event: &Event, locale: Locale) -> String {
    if !event.has_date() {
        return t!(locale, "events-when-undated");
    }
    when_at(event.starts_at, event.ends_at, event.zone(), locale)
}

/// The same for any times: what an event was moved from.
pub fn when_at(starts_at: DateTime<Utc>, ends_at: DateTime<Utc>, zone: Tz, locale: Locale) -> String {
    let zone_name = dates::zone_name(locale, zone, starts_at);
    let (first, last) = dates::days(starts_at, ends_at, zone);
    if first == last {
        return format!("{}, {zone_name}", dates::when(locale, starts_at, ends_at, zone));
    }
    t!(
        locale,
        "events-when-days",
        days = dates::date_range(locale, starts_at, ends_at, zone),
        start = dates::time(locale, starts_at, zone),
        end = dates::time(locale, ends_at, zone),
        zone = zone_name
    )
}

/// The days alone, for who knows the event: `5–6 november 2026`.
pub fn days(event: &Event, locale: Locale) -> String {
    if event.has_date() {
        dates::date_range(locale, event.starts_at, event.ends_at, event.zone())
    } else {
        t!(locale, "events-when-undated")
    }
}

/// Where one comes to, on one line: `Remmen kunnskapspark, BRA veien 4, 1757 Halden`. For those on the net: that it is there.
pub fn place(event: &Event, locale: Locale) -> String {
    let venue = venue(event);
    match event.attendance {
        Attendance::Online => t!(locale, "events-attendance-online"),
        Attendance::OnSite => venue,
        Attendance::Mixed if venue.is_empty() => t!(locale, "events-attendance-mixed"),
        Attendance::Mixed => t!(locale, "events-place-mixed", venue = venue),
    }
}

/// The town, or that it is on the net: for a card.
pub fn short_place(event: &Event, locale: Locale) -> String {
    match event.attendance {
        Attendance::Online => t!(locale, "events-attendance-online"),
        _ if event.venue_city.is_empty() => event.venue_name.clone(),
        _ => event.venue_city.clone(),
    }
}

/// The venue's address in one line.
pub fn venue(event: &Event) -> String {
    venue_lines(event).join(", ")
}

/// The venue's address, line by line; empty lines are left out.
pub fn venue_lines(event: &Event) -> Vec<String> {
    let town = format!("{} {}", event.venue_postal_code, event.venue_city).trim().to_owned();
    [event.venue_name.clone(), event.venue_street.clone(), town].into_iter().filter(|line| !line.is_empty()).collect()
}
