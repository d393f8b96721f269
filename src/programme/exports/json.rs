//! The programme as schedule JSON (`c3voc.de/schedule/schema.json`, version 1). The schema takes nothing that it does not know.

use super::{Item, Schedule, ScheduleDay, duration};
use crate::{paths, programme::model::Track};
use serde_json::{Map, Value, json};

const SCHEMA: &str = "https://c3voc.de/schedule/schema.json";
/// The tracks' colours on light ground, as in `style/programme.css`.
pub const COLOURS: [&str; 8] = ["#0b5563", "#a35f0a", "#4d6b1f", "#8c2f39", "#2f5597", "#6b4a2f", "#6a3d7c", "#4b5b60"];

/// The document.
pub(super) fn schedule(schedule: &Schedule<'_>) -> Value {
    json!({
        "$schema": SCHEMA,
        "generator": { "name": "samling", "version": env!("CARGO_PKG_VERSION"), "url": schedule.base_url },
        "schedule": {
            "version": schedule.version().to_string(),
            "base_url": schedule.base_url,
            "conference": conference(schedule),
        },
    })
}

fn conference(schedule: &Schedule<'_>) -> Value {
    let event = schedule.event;
    let days = schedule.days();
    let mut conference = json!({
        "acronym": schedule.acronym,
        "title": schedule.title(),
        "description": event.summary.text(schedule.locale, schedule.first()),
        "start": schedule.moment(event.starts_at),
        "end": schedule.moment(event.ends_at),
        "daysCount": days.len(),
        "timeslot_duration": "00:05",
        "url": schedule.event_url(),
        "tracks": schedule.programme.tracks.iter().enumerate().map(|(place, t)| track(schedule, place, t)).collect::<Vec<_>>(),
        "rooms": rooms(schedule),
        "meta": { "language": schedule.locale.code(), "languages": event.languages },
        "days": days.iter().map(|d| day(schedule, d)).collect::<Vec<_>>(),
    });
    if let Some(zone) = zone_name(&event.time_zone) {
        conference["time_zone_name"] = zone.into();
    }
    conference
}

/// A zone as the schema knows it, by "Area/City" or as UTC: older names by a city whose clock is the same (the zone database's `backward` file).
fn zone_name(zone: &str) -> Option<&str> {
    let part = |part: &str| {
        part.len() > 1 && part.starts_with(|c: char| c.is_ascii_uppercase()) && part[1..].starts_with(|c: char| c.is_ascii_lowercase())
    };
    match zone {
        "CET" | "MET" => Some("Europe/Brussels"),
        "EET" => Some("Europe/Athens"),
        "WET" => Some("Europe/Lisbon"),
        "GMT" | "Etc/GMT" | "Greenwich" | "Zulu" | "Universal" => Some("UTC"),
        "EST" => Some("America/Panama"),
        "MST" => Some("America/Phoenix"),
        "HST" => Some("Pacific/Honolulu"),
        "EST5EDT" => Some("America/New_York"),
        "CST6CDT" => Some("America/Chicago"),
        "MST7MDT" => Some("America/Denver"),
        "PST8PDT" => Some("America/Los_Angeles"),
        zone if zone.ends_with("UTC") || zone.split_once('/').is_some_and(|(area, city)| part(area) && part(city)) => Some(zone),
        _ => None,
    }
}

fn track(schedule: &Schedule<'_>, place: usize, track: &Track) -> Value {
    let colour = usize::from(track.colour.number(place)) - 1;
    json!({
        "name": track.name.text(schedule.locale, schedule.first()),
        "slug": track_slug(&track.slug),
        "color": COLOURS[colour],
    })
}

/// At least two characters, as the schema asks for.
fn track_slug(slug: &str) -> String {
    match slug::slugify(slug) {
        short if short.len() < 2 => format!("track-{short}"),
        slug => slug,
    }
}

/// The rooms, and the venue where something stands in no room.
fn rooms(schedule: &Schedule<'_>) -> Vec<Value> {
    let programme = schedule.programme;
    let mut rooms: Vec<Value> = programme
        .rooms
        .iter()
        .map(|room| json!({ "name": schedule.room(Some(room)), "guid": room.id, "capacity": room.capacity }))
        .collect();
    if programme.placed().iter().any(|p| p.room.is_none()) {
        rooms.push(json!({ "name": schedule.room(None), "guid": schedule.event.id }));
    }
    rooms
}

fn day(schedule: &Schedule<'_>, day: &ScheduleDay<'_>) -> Value {
    let rooms: Map<String, Value> = day
        .rooms
        .iter()
        .map(|(name, items)| ((*name).to_owned(), items.iter().map(|i| event(schedule, i)).collect::<Vec<_>>().into()))
        .collect();
    json!({
        "index": day.index,
        "date": day.date.to_string(),
        "day_start": schedule.moment(day.starts_at),
        "day_end": schedule.moment(day.ends_at),
        "rooms": rooms,
    })
}

fn event(schedule: &Schedule<'_>, item: &Item<'_>) -> Value {
    let session = item.placed.session;
    let (starts_at, ends_at) = (item.placed.slot.starts_at, item.placed.slot.ends_at);
    json!({
        "guid": item.guid,
        // One per session: who holds it twice is found by it.
        "code": format!("{:06}", session.number),
        "id": item.id,
        "date": schedule.moment(starts_at),
        "start": starts_at.with_timezone(&schedule.zone).format("%H:%M").to_string(),
        "end": schedule.moment(ends_at),
        "duration": duration(&item.placed),
        "room": item.room,
        "slug": item.slug,
        "url": item.url,
        "title": item.title,
        "subtitle": null,
        "track": item.track,
        "type": session.kind,
        "language": session.language,
        "abstract": item.text,
        "persons": schedule.speakers(session).map(|speaker| person(schedule, speaker)).collect::<Vec<_>>(),
        "links": [],
        "attachments": [],
    })
}

fn person(schedule: &Schedule<'_>, speaker: &crate::speakers::model::Speaker) -> Value {
    let mut person = json!({
        "guid": speaker.id,
        "name": speaker.name,
        "url": schedule.absolute(&paths::speaker(schedule.locale, &schedule.event.slug, &speaker.slug)),
    });
    if let Some(photo) = &speaker.photo {
        person["avatar"] = schedule.absolute(&paths::image(photo)).into();
    }
    if let Some((_, text)) = speaker.biography.get(schedule.locale, schedule.first()) {
        person["biography"] = crate::server::markdown::plain(text).into();
    }
    person
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn zones_and_tracks_go_by_names_that_the_schema_knows() {
        let zones = ["Europe/Oslo", "UTC", "Etc/UTC", "CET", "GMT", "Etc/GMT+1"];
        let expected = [Some("Europe/Oslo"), Some("UTC"), Some("Etc/UTC"), Some("Europe/Brussels"), Some("UTC"), None];
        assert_eq!(zones.map(zone_name), expected);
        // Winter and summer, the clock is the same.
        let at = |zone: &str, month| {
            let noon = chrono::Utc.with_ymd_and_hms(2026, month, 1, 12, 0, 0).unwrap();
            noon.with_timezone(&zone.parse::<chrono_tz::Tz>().unwrap()).naive_local()
        };
        for zone in ["CET", "MET", "EET", "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"] {
            let named = zone_name(zone).unwrap();
            assert_eq!((at(zone, 1), at(zone, 7)), (at(named, 1), at(named, 7)), "{zone}");
        }
        assert_eq!(["a", "skole", "Å"].map(track_slug), ["track-a", "skole", "track-a"]);
    }
}
