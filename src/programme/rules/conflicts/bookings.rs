//! What would have to be in two places at once: a room, a speaker, a session, a team of interpreters.

use super::{ConflictKind, Found, Held, overlapping};
use crate::{i18n::Lang, programme::model::RoomId, speakers::model::SpeakerId};
use rustc_hash::FxHashMap;

pub(super) fn find(held: &[Held<'_>], found: &mut Found<'_>) {
    rooms(held, found);
    speakers(held, found);
    itself(held, found);
    interpreters(held, found);
}

fn rooms(held: &[Held<'_>], found: &mut Found<'_>) {
    if !found.wants(ConflictKind::Room) {
        return;
    }
    let mut by_room: FxHashMap<&RoomId, Vec<Held<'_>>> = FxHashMap::default();
    for h in held {
        for room in h.slot.rooms() {
            by_room.entry(room).or_default().push(*h);
        }
    }
    for (room, slots) in by_room {
        overlapping(&slots, |a, b| {
            if a.session.id != b.session.id {
                found.two(ConflictKind::Room, a, b, |c| c.room = Some(room.clone()));
            }
        });
    }
}

fn speakers(held: &[Held<'_>], found: &mut Found<'_>) {
    if !found.wants(ConflictKind::Speaker) {
        return;
    }
    for (speaker, slots) in by_speaker(held) {
        overlapping(&slots, |a, b| {
            if a.session.id != b.session.id {
                found.two(ConflictKind::Speaker, a, b, |c| c.speaker = Some(speaker.clone()));
            }
        });
    }
}

/// Where each speaker stands, in the order of time.
pub(super) fn by_speaker<'a>(held: &[Held<'a>]) -> FxHashMap<&'a SpeakerId, Vec<Held<'a>>> {
    let mut all: FxHashMap<&SpeakerId, Vec<Held<'_>>> = FxHashMap::default();
    for h in held {
        for speaker in &h.session.speakers {
            all.entry(&speaker.speaker).or_default().push(*h);
        }
    }
    all
}

fn itself(held: &[Held<'_>], found: &mut Found<'_>) {
    if !found.wants(ConflictKind::Itself) {
        return;
    }
    let mut by_session: FxHashMap<_, Vec<Held<'_>>> = FxHashMap::default();
    for h in held.iter().filter(|h| h.session.slots.len() > 1) {
        by_session.entry(&h.session.id).or_default().push(*h);
    }
    for slots in by_session.values() {
        overlapping(slots, |a, b| found.two(ConflictKind::Itself, a, b, |_| ()));
    }
}

/// Whoever interprets from Norwegian into Swedish also does the other way round: one team for each two languages.
fn interpreters(held: &[Held<'_>], found: &mut Found<'_>) {
    if !found.wants(ConflictKind::Interpreters) {
        return;
    }
    let mut by_team: FxHashMap<(&Lang, &Lang), Vec<Held<'_>>> = FxHashMap::default();
    for h in held {
        let Some(from) = &h.session.language else { continue };
        for into in h.session.interpreted.iter().filter(|into| *into != from) {
            by_team.entry((from.min(into), from.max(into))).or_default().push(*h);
        }
    }
    for ((_, language), slots) in by_team {
        overlapping(&slots, |a, b| {
            if a.session.id != b.session.id {
                // The language that the earlier one is interpreted into is what the sentence names.
                let into = a.session.interpreted.first().unwrap_or(language);
                found.two(ConflictKind::Interpreters, a, b, |c| c.language = Some(into.clone()));
            }
        });
    }
}
