//! What no name may hold, and how long names and texts may be.

use super::{
    super::text::{line, lined, named},
    Raw, RawEvent,
};
use crate::{events::rules as events, programme::rules::MAX_NAME};
use std::collections::HashSet;

/// Abstracts and biographies in characters. Forms take less (`rules::MAX_ABSTRACT`); real files have more.
const MAX_TEXT: usize = 20_000;

/// How long a text of this file may be. What was once cut here and is written out again reads plain, and never so much longer that it is cut once more.
pub(super) fn most(ours: bool) -> usize {
    if ours { 2 * MAX_TEXT } else { MAX_TEXT }
}

/// Cuts a text; whether it was too long.
pub(super) fn cut(text: &mut String, most: usize) -> bool {
    let Some((at, _)) = text.char_indices().nth(most) else { return false };
    text.truncate(at);
    text.truncate(text.trim_end().len());
    true
}

/// Takes out of names and texts what they may not hold. Answers with what is too long: names that are shortened where they are kept, and biographies
/// that are shortened here.
pub(super) fn clean(raw: &mut Raw) -> Vec<String> {
    for name in [&mut raw.title, &mut raw.acronym] {
        *name = named(name);
    }
    raw.summary = lined(&raw.summary);
    let rooms = raw.rooms.iter_mut().map(|room| &mut room.name);
    let tracks = raw.tracks.iter_mut().map(|track| &mut track.name);
    for name in rooms.chain(tracks).chain(raw.places.iter_mut().map(|(_, name)| name)) {
        *name = named(name);
    }
    raw.events.iter_mut().for_each(clean_event);
    let mut long = too_long(raw);
    let most = most(raw.ours);
    if cut(&mut raw.summary, most) {
        long.push(raw.title.clone());
    }
    for person in raw.events.iter_mut().flat_map(|event| &mut event.persons) {
        if cut(&mut person.biography, most) && !long.contains(&person.name) {
            long.push(person.name.clone());
        }
    }
    long
}

fn clean_event(event: &mut RawEvent) {
    for name in [&mut event.title, &mut event.subtitle, &mut event.track, &mut event.room] {
        *name = named(name);
    }
    for text in [&mut event.abstract_, &mut event.description] {
        *text = lined(text);
    }
    for person in &mut event.persons {
        person.name = named(&person.name);
        person.biography = lined(&person.biography);
    }
}

/// The names that are longer than names may be, each once, as far as one reads them.
fn too_long(raw: &Raw) -> Vec<String> {
    let rooms = raw.rooms.iter().map(|room| &room.name).chain(raw.places.iter().map(|(_, name)| name));
    let tracks = raw.tracks.iter().map(|track| &track.name);
    let of_events =
        raw.events.iter().flat_map(|event| [&event.room, &event.track].into_iter().chain(event.persons.iter().map(|p| &p.name)));
    let is_long = |name: &&String| name.len() > MAX_NAME && line(name).chars().count() > MAX_NAME;
    let names: Vec<&String> = rooms.chain(tracks).chain(of_events).filter(is_long).collect();
    let title = Some(&raw.title).filter(|title| title.chars().count() > events::MAX_TITLE);
    let mut seen = HashSet::new();
    title.into_iter().chain(names).filter(|name| seen.insert(*name)).map(|name| name.chars().take(80).collect()).collect()
}
