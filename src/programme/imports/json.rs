//! Schedule JSON: `schedule.conference.days[].rooms{}[]`, as frab, pretalx and this program write it. [`whole`] reads it so that no repeated key loses another.

mod whole;

use super::{
    raw::{Raw, RawEvent, RawPerson, RawRoom, RawTrack},
    refused, sheet, text,
};
use crate::{error::Result, problem};
use serde_json::{Map, Value};

type Object = Map<String, Value>;

pub(super) fn read(file: &str) -> Result<Raw> {
    let document = whole::read(file)?;
    let schedule = document.get("schedule").unwrap_or(&document);
    let conference = schedule.get("conference").and_then(Value::as_object);
    let conference = conference.ok_or_else(|| refused(problem!("import-json-schema")))?;
    let days = conference.get("days").and_then(Value::as_array);
    let days = days.ok_or_else(|| refused(problem!("import-json-days")))?;
    let list = |of: Option<&Value>, name: &str| {
        let list = of.and_then(|of| of.get(name)).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(named).collect::<Vec<_>>()
    };
    let ours = document.pointer("/generator/name").and_then(Value::as_str) == Some("samling");
    let meta = conference.get("meta");
    // Some have the rooms beside the conference.
    let mut rooms = list(schedule.get("conference"), "rooms");
    rooms.extend(list(Some(schedule), "rooms"));
    let mut raw = Raw {
        ours,
        version: schedule.get("version").and_then(Value::as_str).unwrap_or_default().to_owned(),
        title: said(conference, "title"),
        acronym: said(conference, "acronym"),
        summary: said(conference, "description"),
        start: said(conference, "start"),
        end: said(conference, "end"),
        zone: said(conference, "time_zone_name"),
        languages: meta
            .and_then(|m| m.get("languages"))
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        written_in: meta.and_then(|m| m.get("language")).and_then(Value::as_str).unwrap_or_default().to_owned(),
        rooms: rooms.iter().map(|it| room(it, ours)).collect(),
        tracks: list(schedule.get("conference"), "tracks").iter().map(track).collect(),
        ..Raw::default()
    };
    for (nth, day) in (1..).zip(days) {
        read_day(day, nth, &mut raw)?;
    }
    Ok(raw)
}

/// Something that has a name, also where it is no more than that.
fn named(it: &Value) -> Option<Object> {
    match it {
        Value::Object(it) => Some(it.clone()),
        Value::String(name) => Some(Object::from_iter([("name".to_owned(), name.as_str().into())])),
        _ => None,
    }
}

/// A text of the file as a sentence may quote it.
fn shown(text: &str) -> String {
    text::named(text).chars().take(80).collect()
}

fn read_day(it: &Value, nth: usize, raw: &mut Raw) -> Result<()> {
    let written = it.as_object().map(|day| said(day, "date")).unwrap_or_default();
    let date = raw.day(&written);
    let called = if written.is_empty() { nth.to_string() } else { shown(&written) };
    let rooms = it.get("rooms").and_then(Value::as_object);
    for (room, events) in rooms.ok_or_else(|| refused(problem!("import-json-day", day = called)))? {
        raw.places.push((date, room.clone()));
        let events = events.as_array().and_then(|events| events.iter().map(Value::as_object).collect::<Option<Vec<_>>>());
        let events = events.ok_or_else(|| refused(problem!("import-json-room", room = shown(room), day = called)))?;
        raw.events.extend(events.into_iter().map(|it| RawEvent { day: date, ..event(it, room) }));
    }
    Ok(())
}

fn room(it: &Object, ours: bool) -> RawRoom {
    let capacity = it.get("capacity");
    RawRoom {
        guid: said(it, "guid"),
        name: said(it, "name"),
        capacity: capacity.and_then(Value::as_i64),
        is_venue: ours && capacity.is_none(),
    }
}

fn track(it: &Object) -> RawTrack {
    RawTrack { name: said(it, "name"), slug: said(it, "slug"), colour: said(it, "color") }
}

fn event(it: &Object, room: &str) -> RawEvent {
    let links = ["links", "attachments"].iter().filter_map(|name| it.get(*name)?.as_array()).map(Vec::len).sum();
    RawEvent {
        line: None,
        day: None,
        guid: said(it, "guid"),
        id: said(it, "id"),
        date: said(it, "date"),
        start: said(it, "start"),
        end: said(it, "end"),
        duration: said(it, "duration"),
        room: room.to_owned(),
        url: said(it, "url"),
        title: said(it, "title"),
        subtitle: said(it, "subtitle"),
        track: said(it, "track"),
        kind: said(it, "type"),
        language: said(it, "language"),
        abstract_: said(it, "abstract"),
        description: said(it, "description"),
        persons: persons(it.get("persons")),
        links,
    }
}

/// What a person's name stands under.
const NAMES: [&str; 3] = ["public_name", "name", "full_public_name"];

/// A list of people or names, one of either, or people by something else; what is neither has no name, and is told so.
fn persons(it: Option<&Value>) -> Vec<RawPerson> {
    let one = |it: &Value| match it {
        Value::Object(it) => person(it),
        Value::String(name) => RawPerson { name: name.clone(), ..RawPerson::default() },
        _ => RawPerson::default(),
    };
    match it {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(list)) => list.iter().map(one).collect(),
        Some(Value::Object(it)) if !NAMES.iter().any(|name| it.contains_key(*name)) => {
            it.values().map(|it| it.as_object().map(person).unwrap_or_default()).collect()
        }
        Some(Value::String(names)) => sheet::persons(names),
        Some(it) => vec![one(it)],
    }
}

fn person(it: &Object) -> RawPerson {
    let name = NAMES.map(|key| said(it, key)).into_iter().find(|name| !name.trim().is_empty());
    let id = ["id", "code"].map(|key| said(it, key)).into_iter().find(|id| !id.is_empty());
    RawPerson {
        guid: said(it, "guid"),
        id: id.unwrap_or_default(),
        name: name.unwrap_or_default(),
        url: said(it, "url"),
        biography: said(it, "biography"),
    }
}

/// A text or a number; of a text in several languages, any.
fn said(it: &Object, name: &str) -> String {
    match it.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Object(texts)) => texts.values().find_map(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}
