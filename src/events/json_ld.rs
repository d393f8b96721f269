//! Events and series as schema.org data, for search engines and other sites. The joining link is nobody's there.

use super::{
    facts,
    model::{Attendance, Event, EventKind, EventState, Partner, PartnerRole, Series},
};
use crate::{
    i18n::{Lang, Locale},
    paths,
    people::model::Country,
    server::{app::App, markdown},
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

/// An event with its true state; `seats` where their number is limited.
pub fn event(app: &App, event: &Event, partners: &[Partner], series: Option<&Series>, seats: Option<i64>, locale: Locale) -> String {
    let url = app.url(&paths::event(locale, &event.slug));
    let first = event.languages.first();
    let mut data = object(json!({
        "@context": "https://schema.org",
        "@type": kind(event.kind),
        "@id": app.url(&paths::event(main_locale(event), &event.slug)),
        "url": url,
        "name": event.title.text(locale, first),
        "startDate": moment(event, event.starts_at),
        "endDate": moment(event, event.ends_at),
        "eventStatus": status(event),
        "eventAttendanceMode": match event.attendance {
            Attendance::OnSite => "https://schema.org/OfflineEventAttendanceMode",
            Attendance::Online => "https://schema.org/OnlineEventAttendanceMode",
            Attendance::Mixed => "https://schema.org/MixedEventAttendanceMode",
        },
        "inLanguage": event.languages.iter().map(Lang::as_str).collect::<Vec<_>>(),
        "isAccessibleForFree": true,
    }));
    let summary = markdown::plain(event.summary.text(locale, first));
    if !summary.is_empty() {
        data.insert("description".into(), summary.into());
    }
    if let (EventState::Published, Some(previous)) = (event.state, event.previous_starts_at) {
        data.insert("previousStartDate".into(), moment(event, previous).into());
    }
    if let Some(location) = location(event, &url) {
        data.insert("location".into(), location);
    }
    let organizers: Vec<Value> = partners.iter().filter(|p| p.role.organises()).map(|p| organisation(p, app)).collect();
    insert_some(&mut data, "organizer", organizers);
    let funders: Vec<Value> =
        partners.iter().filter(|p| matches!(p.role, PartnerRole::MainFunder | PartnerRole::Funder)).map(|p| organisation(p, app)).collect();
    insert_some(&mut data, "funder", funders);
    if event.state == EventState::Published {
        let mut offer = object(
            json!({ "@type": "Offer", "price": 0, "priceCurrency": currency(event), "url": app.url(&paths::register(locale, &event.slug)) }),
        );
        if let Some(opens) = event.registration_opens_at {
            offer.insert("validFrom".into(), moment(event, opens).into());
        }
        data.insert("offers".into(), offer.into());
    }
    if let Some(seats) = seats {
        data.insert("maximumAttendeeCapacity".into(), seats.into());
    }
    if let Some(series) = series {
        data.insert(
            "superEvent".into(),
            json!({ "@type": "EventSeries", "name": series.title.text(locale, series.languages.first()), "url": app.url(&paths::series(locale, &series.slug)) }),
        );
    }
    Value::Object(data).to_string()
}

/// A series with its meetings.
pub fn series(app: &App, series: &Series, events: &[Event], locale: Locale) -> String {
    let first = series.languages.first();
    let meetings: Vec<Value> = events
        .iter()
        .map(|e| {
            let mut meeting = object(json!({
                "@type": kind(e.kind),
                "name": e.title.text(locale, e.languages.first()),
                "url": app.url(&paths::event(locale, &e.slug)),
                "startDate": moment(e, e.starts_at),
                "endDate": moment(e, e.ends_at),
                "eventStatus": status(e),
            }));
            if let Some(location) = location(e, &app.url(&paths::event(locale, &e.slug))) {
                meeting.insert("location".into(), location);
            }
            meeting.into()
        })
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "EventSeries",
        "name": series.title.text(locale, first),
        "description": markdown::plain(series.description.text(locale, first)),
        "url": app.url(&paths::series(locale, &series.slug)),
        "subEvent": meetings,
    })
    .to_string()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn insert_some(data: &mut Map<String, Value>, name: &str, values: Vec<Value>) {
    if !values.is_empty() {
        data.insert(name.into(), values.into());
    }
}

/// With the offset of the event's zone: `2026-11-05T09:00:00+01:00`.
fn moment(event: &Event, at: DateTime<Utc>) -> String {
    at.with_timezone(&event.zone()).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Seminar | EventKind::Workshop | EventKind::Course | EventKind::Webinar => "EducationEvent",
        EventKind::Forum | EventKind::Conference | EventKind::Meeting | EventKind::TestDay => "BusinessEvent",
    }
}

/// One status, or two where both hold: at another time, and on the net.
fn status(event: &Event) -> Value {
    let all: &[&str] = match (event.state, event.previous_starts_at.is_some(), event.moved_online) {
        (EventState::Cancelled, ..) => &["https://schema.org/EventCancelled"],
        (EventState::Postponed, ..) => &["https://schema.org/EventPostponed"],
        (_, true, true) => &["https://schema.org/EventMovedOnline", "https://schema.org/EventRescheduled"],
        (_, false, true) => &["https://schema.org/EventMovedOnline"],
        (_, true, false) => &["https://schema.org/EventRescheduled"],
        (_, false, false) => &["https://schema.org/EventScheduled"],
    };
    if let [one] = all { json!(one) } else { json!(all) }
}

fn location(event: &Event, url: &str) -> Option<Value> {
    let online = || json!({ "@type": "VirtualLocation", "url": url });
    match event.attendance {
        Attendance::OnSite => place(event),
        Attendance::Online => Some(online()),
        Attendance::Mixed => Some(place(event).map_or_else(online, |place| json!([place, online()]))),
    }
}

fn place(event: &Event) -> Option<Value> {
    let lines = facts::venue_lines(event);
    let name = lines.first()?;
    let mut address = object(json!({ "@type": "PostalAddress" }));
    for (key, value) in
        [("streetAddress", &event.venue_street), ("postalCode", &event.venue_postal_code), ("addressLocality", &event.venue_city)]
    {
        if !value.is_empty() {
            address.insert(key.into(), value.as_str().into());
        }
    }
    if event.venue_country != Country::Other {
        address.insert("addressCountry".into(), event.venue_country.as_str().into());
    }
    Some(json!({ "@type": "Place", "name": name, "address": address }))
}

fn organisation(partner: &Partner, app: &App) -> Value {
    let mut it = object(json!({ "@type": "Organization", "name": partner.name }));
    if !partner.website.is_empty() {
        it.insert("url".into(), partner.website.as_str().into());
    }
    if let Some(logo) = &partner.logo {
        it.insert("logo".into(), app.url(&paths::image(logo)).into());
    }
    it.into()
}

fn currency(event: &Event) -> &'static str {
    match event.venue_country {
        Country::No => "NOK",
        Country::Dk => "DKK",
        Country::Fi => "EUR",
        Country::Is => "ISK",
        Country::Se | Country::Other => "SEK",
    }
}

/// The event's own first language, as far as the interface speaks it: its identity does not change with the reader's.
fn main_locale(event: &Event) -> Locale {
    event.languages.iter().find_map(Locale::of).unwrap_or(Locale::Sv)
}
