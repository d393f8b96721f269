//! Schedule JSON: `schedule.conference.days[].rooms{}[]`, as frab, pretalx and this program write it.

use super::{
    raw::{Raw, RawEvent, RawPerson, RawRoom, RawTrack, broken},
    refused,
};
use crate::{error::Result, problem};
use serde_json::{Map, Value};

type Object = Map<String, Value>;

pub(super) fn read(file: &str) -> Result<Raw> {
    let document: Value = serde_json::from_str(file).map_err(|e| broken(e.line()))?;
    let schema = || refused(problem!("import-json-schema"));
    let schedule = document.get("schedule").unwrap_or(&document);
    let conference = schedule.get("conference").and_then(Value::as_object).ok_or_else(schema)?;
    let days = conference.get("days").and_then(Value::as_array).ok_or_else(schema)?;
    let list = |of: Option<&Value>, name: &str| {
        let list = of.and_then(|of| of.get(name)).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_object).cloned().collect::<Vec<_>>()
    };
    let ours = document.pointer("/generator/name").and_then(Value::as_str) == Some("samling");
    let meta = conference.get("meta");
    // Some have the rooms beside the conference.
    let mut rooms = list(schedule.get("conference"), "rooms");
    rooms.extend(list(Some(schedule), "rooms"));
    let mut raw = Raw {
        ours,
        title: text(conference, "title"),
        acronym: text(conference, "acronym"),
        summary: text(conference, "description"),
        start: text(conference, "start"),
        end: text(conference, "end"),
        zone: text(conference, "time_zone_name"),
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
    for day in days {
        let date = day.get("date").and_then(Value::as_str).and_then(|date| date.get(..10)?.parse().ok());
        raw.days.extend(date);
        let rooms = day.get("rooms").and_then(Value::as_object).ok_or_else(schema)?;
        for (room, events) in rooms {
            for it in events.as_array().ok_or_else(schema)? {
                let it = it.as_object().ok_or_else(schema)?;
                raw.events.push(RawEvent { day: date, ..event(it, room) });
            }
        }
    }
    Ok(raw)
}

fn room(it: &Object, ours: bool) -> RawRoom {
    let capacity = it.get("capacity");
    RawRoom {
        guid: text(it, "guid"),
        name: text(it, "name"),
        capacity: capacity.and_then(Value::as_i64),
        is_venue: ours && capacity.is_none(),
    }
}

fn track(it: &Object) -> RawTrack {
    RawTrack { name: text(it, "name"), slug: text(it, "slug"), colour: text(it, "color") }
}

fn event(it: &Object, room: &str) -> RawEvent {
    let persons = it.get("persons").and_then(Value::as_array);
    let links = ["links", "attachments"].iter().filter_map(|name| it.get(*name)?.as_array()).map(Vec::len).sum();
    RawEvent {
        line: None,
        day: None,
        guid: text(it, "guid"),
        id: text(it, "id"),
        date: text(it, "date"),
        start: text(it, "start"),
        end: text(it, "end"),
        duration: text(it, "duration"),
        room: room.to_owned(),
        url: text(it, "url"),
        title: text(it, "title"),
        subtitle: text(it, "subtitle"),
        track: text(it, "track"),
        kind: text(it, "type"),
        language: text(it, "language"),
        abstract_: text(it, "abstract"),
        description: text(it, "description"),
        persons: persons.into_iter().flatten().filter_map(Value::as_object).map(person).collect(),
        links,
    }
}

fn person(it: &Object) -> RawPerson {
    let name = ["public_name", "name", "full_public_name"].map(|key| text(it, key)).into_iter().find(|name| !name.trim().is_empty());
    let id = ["id", "code"].map(|key| text(it, key)).into_iter().find(|id| !id.is_empty());
    RawPerson {
        guid: text(it, "guid"),
        id: id.unwrap_or_default(),
        name: name.unwrap_or_default(),
        url: text(it, "url"),
        biography: text(it, "biography"),
    }
}

/// A text or a number; of a text in several languages, any.
fn text(it: &Object, name: &str) -> String {
    match it.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Object(texts)) => texts.values().find_map(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}
