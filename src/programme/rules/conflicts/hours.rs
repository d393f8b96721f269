//! What stands at a time when the event, a speaker or a room is not there.

use super::{ConflictKind, Found, Held};
use crate::programme::model::{Circumstances, Window};
use rustc_hash::FxHashMap;

pub(super) fn find(held: &[Held<'_>], circumstances: &Circumstances, found: &mut Found<'_>) {
    outside(held, circumstances, found);
    speakers_away(held, circumstances, found);
    rooms_away(held, circumstances, found);
}

fn outside(held: &[Held<'_>], circumstances: &Circumstances, found: &mut Found<'_>) {
    if !found.wants(ConflictKind::OutsideHours) {
        return;
    }
    let hours = &circumstances.hours;
    for h in held.iter().filter(|h| h.slot.starts_at < hours.starts_at || h.slot.ends_at > hours.ends_at) {
        found.one(ConflictKind::OutsideHours, *h, |_| ());
    }
}

fn speakers_away(held: &[Held<'_>], circumstances: &Circumstances, found: &mut Found<'_>) {
    if !found.wants(ConflictKind::SpeakerAway) {
        return;
    }
    let windows: FxHashMap<_, _> = circumstances.speakers.iter().filter(|s| !s.windows.is_empty()).map(|s| (&s.id, &s.windows)).collect();
    for h in held.iter().filter(|_| !windows.is_empty()) {
        for speaker in h.session.speakers.iter().map(|s| &s.speaker) {
            if windows.get(speaker).is_some_and(|windows| !within(windows, h)) {
                found.one(ConflictKind::SpeakerAway, *h, |c| c.speaker = Some(speaker.clone()));
            }
        }
    }
}

fn rooms_away(held: &[Held<'_>], circumstances: &Circumstances, found: &mut Found<'_>) {
    if !found.wants(ConflictKind::RoomAway) {
        return;
    }
    let windows: FxHashMap<_, _> = circumstances.rooms.iter().filter(|r| !r.windows.is_empty()).map(|r| (&r.id, &r.windows)).collect();
    for h in held.iter().filter(|_| !windows.is_empty()) {
        for room in h.slot.rooms() {
            if windows.get(room).is_some_and(|windows| !within(windows, h)) {
                found.one(ConflictKind::RoomAway, *h, |c| c.room = Some(room.clone()));
            }
        }
    }
}

/// Whether windows, those that touch taken as one, hold the whole slot. They are in the order of time.
fn within(windows: &[Window], held: &Held<'_>) -> bool {
    let mut reached = held.slot.starts_at;
    for window in windows {
        if window.from <= reached && window.to > reached {
            reached = window.to;
        }
    }
    reached >= held.slot.ends_at && windows.iter().any(|w| w.from <= held.slot.starts_at && held.slot.starts_at <= w.to)
}
