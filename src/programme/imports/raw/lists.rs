//! The rooms, tracks and people of a file.

use super::{
    super::{InPerson, InRoom, InTrack, text},
    Raw, RawPerson,
    values::{colour, last_part, uuid},
};
use crate::{
    i18n::sort::fold,
    programme::{model::TrackColour, rules::MAX_NAME},
};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Rooms, tracks and people, each found again by what the sessions call them.
pub(super) struct Lists {
    pub(super) rooms: Vec<InRoom>,
    pub(super) room_at: HashMap<String, Option<usize>>,
    pub(super) tracks: Vec<InTrack>,
    track_at: HashMap<String, usize>,
    pub(super) people: Vec<InPerson>,
    person_at: HashMap<String, usize>,
}

impl Lists {
    pub(super) fn of(raw: &Raw) -> Self {
        let (room_at, person_at) = (HashMap::new(), HashMap::new());
        let mut it = Self { rooms: Vec::new(), room_at, tracks: Vec::new(), track_at: HashMap::new(), people: Vec::new(), person_at };
        let mut guids = HashSet::new();
        for room in &raw.rooms {
            if room.is_venue {
                it.room_at.entry(room.name.clone()).or_insert(None);
                continue;
            }
            // Two rooms of one guid are told apart by their names.
            it.room(&room.name, uuid(&room.guid).filter(|guid| guids.insert(*guid)), room.capacity);
        }
        for name in order(raw).iter().chain(raw.events.iter().map(|event| &event.room)) {
            it.room(name, None, None);
        }
        for (place, track) in raw.tracks.iter().enumerate() {
            it.track(&track.name, &track.slug, colour(&track.colour, place));
        }
        it
    }

    pub(super) fn room(&mut self, name: &str, guid: Option<Uuid>, capacity: Option<i64>) {
        let name = name.trim();
        if name.is_empty() || self.room_at.contains_key(name) {
            return;
        }
        self.room_at.insert(name.to_owned(), Some(self.rooms.len()));
        let key = guid.map_or_else(|| format!("name:{name}"), |guid| guid.to_string());
        let capacity = capacity.filter(|n| (1..=100_000).contains(n));
        self.rooms.push(InRoom { key, guid, name: name.chars().take(MAX_NAME).collect(), capacity });
    }

    pub(super) fn track(&mut self, name: &str, slug: &str, colour: TrackColour) -> Option<usize> {
        let name = text::line(name);
        if name.is_empty() {
            return None;
        }
        if let Some(at) = self.track_at.get(&name) {
            return Some(*at);
        }
        let at = self.tracks.len();
        self.track_at.insert(name.clone(), at);
        let key = format!("name:{name}");
        self.tracks.push(InTrack { key, slug: slug.to_owned(), colour, name: name.chars().take(MAX_NAME).collect() });
        Some(at)
    }

    pub(super) fn person(&mut self, person: &RawPerson, ours: bool) -> Option<usize> {
        let name: String = if ours { person.name.clone() } else { text::line(&person.name) };
        if name.is_empty() {
            return None;
        }
        let guid = uuid(&person.guid);
        // Some programs give everybody without an account the same number, and one number to two people.
        let key = match (&guid, person.id.trim()) {
            (Some(guid), _) => guid.to_string(),
            (None, "" | "0") => format!("name:{}", fold(&name)),
            (None, id) => format!("id:{id}/{}", fold(&name)),
        };
        if let Some(at) = self.person_at.get(&key) {
            return Some(*at);
        }
        let at = self.people.len();
        self.person_at.insert(key.clone(), at);
        let biography = if ours { text::verbatim(&person.biography) } else { text::markdown(&person.biography) };
        let slug = if ours { last_part(&person.url, "/speakers/") } else { String::new() };
        self.people.push(InPerson { key, guid, slug, biography, name: name.chars().take(MAX_NAME).collect() });
        Some(at)
    }
}

/// The rooms of the days in an order that each day's agrees with, where there is one: as first met, each behind those it follows on some day.
fn order(raw: &Raw) -> Vec<String> {
    let mut met: Vec<&str> = Vec::new();
    let mut follows: HashMap<&str, HashSet<&str>> = HashMap::new();
    let mut last: Option<(Option<NaiveDate>, &str)> = None;
    for (day, name) in &raw.places {
        let name = name.trim();
        if name.is_empty() {
            continue;
        }
        if !follows.contains_key(name) {
            met.push(name);
            follows.insert(name, HashSet::new());
        }
        if let Some((of, before)) = last
            && of == *day
            && before != name
            && let Some(those) = follows.get_mut(name)
        {
            those.insert(before);
        }
        last = Some((*day, name));
    }
    let mut out: Vec<String> = Vec::new();
    let mut placed: HashSet<&str> = HashSet::new();
    while !met.is_empty() {
        // In a circle, the first met begins.
        let at = met.iter().position(|name| follows[name].iter().all(|before| placed.contains(before))).unwrap_or(0);
        let name = met.remove(at);
        placed.insert(name);
        out.push(name.to_owned());
    }
    out
}
