//! The programme as schedule XML (`c3voc.de/schedule/schema.xsd`).
//!
//! Two versions of its schema are in use, and what is written here is valid under both. That leaves out what only the newer one knows: the codes of
//! sessions, the colours of tracks, the address of the file itself. Those stand in the JSON.

use super::{Item, Schedule, ScheduleDay, duration};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::{borrow::Cow, io};

type Xml = Writer<Vec<u8>>;

/// The document.
pub(super) fn schedule(schedule: &Schedule<'_>) -> io::Result<String> {
    let mut xml = Writer::new(Vec::with_capacity(64 * 1024));
    let days = schedule.days();
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    element(&mut xml, "schedule", &[], |xml| {
        element(xml, "generator", &[("name", "samling"), ("version", env!("CARGO_PKG_VERSION"))], |_| Ok(()))?;
        text(xml, "version", &schedule.version().to_string())?;
        conference(xml, schedule, days.len())?;
        days.iter().try_for_each(|d| day(xml, schedule, d))
    })?;
    String::from_utf8(xml.into_inner()).map_err(io::Error::other)
}

fn conference(xml: &mut Xml, schedule: &Schedule<'_>, days: usize) -> io::Result<()> {
    element(xml, "conference", &[], |xml| {
        text(xml, "title", schedule.title())?;
        text(xml, "acronym", &schedule.acronym)?;
        text(xml, "start", &schedule.moment(schedule.event.starts_at))?;
        text(xml, "end", &schedule.moment(schedule.event.ends_at))?;
        text(xml, "days", &days.to_string())?;
        text(xml, "timeslot_duration", "00:05")?;
        text(xml, "base_url", schedule.base_url)?;
        text(xml, "time_zone_name", &schedule.event.time_zone)
    })
}

fn day(xml: &mut Xml, schedule: &Schedule<'_>, day: &ScheduleDay<'_>) -> io::Result<()> {
    let (index, date) = (day.index.to_string(), day.date.to_string());
    let (start, end) = (schedule.moment(day.starts_at), schedule.moment(day.ends_at));
    element(xml, "day", &[("index", &index), ("date", &date), ("start", &start), ("end", &end)], |xml| {
        day.rooms.iter().try_for_each(|(name, items)| {
            element(xml, "room", &[("name", name)], |xml| items.iter().try_for_each(|item| event(xml, schedule, item)))
        })
    })
}

fn event(xml: &mut Xml, schedule: &Schedule<'_>, item: &Item<'_>) -> io::Result<()> {
    let session = item.placed.session;
    let starts_at = item.placed.slot.starts_at;
    element(xml, "event", &[("id", &item.id.to_string()), ("guid", &item.guid.to_string())], |xml| {
        text(xml, "date", &schedule.moment(starts_at))?;
        text(xml, "start", &starts_at.with_timezone(&schedule.zone).format("%H:%M").to_string())?;
        text(xml, "duration", &duration(&item.placed))?;
        text(xml, "room", item.room)?;
        text(xml, "slug", &item.slug)?;
        text(xml, "url", &item.url)?;
        text(xml, "title", item.title)?;
        text(xml, "subtitle", "")?;
        text(xml, "track", item.track.unwrap_or_default())?;
        text(xml, "type", session.kind.as_str())?;
        if let Some(language) = &session.language {
            text(xml, "language", language.as_str())?;
        }
        text(xml, "abstract", &item.text)?;
        element(xml, "persons", &[], |xml| {
            schedule
                .speakers(session)
                .try_for_each(|speaker| element(xml, "person", &[("guid", speaker.id.as_str())], |xml| characters(xml, &speaker.name)))
        })
    })
}

/// An element with what `inside` writes.
pub(super) fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let mut start = BytesStart::new(name);
    for (attribute, value) in attributes {
        start.push_attribute((*attribute, allowed(value).as_ref()));
    }
    xml.write_event(Event::Start(start))?;
    inside(xml)?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

/// An element that holds a text.
pub(super) fn text(xml: &mut Xml, name: &str, value: &str) -> io::Result<()> {
    element(xml, name, &[], |xml| characters(xml, value))
}

fn characters(xml: &mut Xml, value: &str) -> io::Result<()> {
    xml.write_event(Event::Text(BytesText::new(&allowed(value))))
}

/// XML has no way to write some characters, escaped or not.
fn allowed(value: &str) -> Cow<'_, str> {
    let known = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if value.chars().all(known) { value.into() } else { value.chars().filter(|c| known(*c)).collect::<String>().into() }
}
