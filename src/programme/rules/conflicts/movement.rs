//! What leaves a speaker no time to get from one session to the next.

use super::{ConflictKind, Found, Held, bookings::by_speaker};
use crate::programme::model::{Circumstances, Programme, Room, RoomId};
use rustc_hash::FxHashMap;

pub(super) fn find(held: &[Held<'_>], programme: &Programme, circumstances: &Circumstances, found: &mut Found<'_>) {
    let (change, travel) = (found.wants(ConflictKind::Change), found.wants(ConflictKind::Travel));
    if !change && !travel {
        return;
    }
    let rooms: FxHashMap<&RoomId, &Room> = programme.rooms.iter().map(|room| (&room.id, room)).collect();
    for (speaker, slots) in by_speaker(held) {
        for pair in slots.windows(2) {
            let [a, b] = pair else { continue };
            let between = (b.slot.starts_at - a.slot.ends_at).num_minutes();
            // Two at once are another rule's; so is a room that one does not leave.
            if between < 0 || a.slot.rooms().any(|room| b.slot.rooms().any(|other| other == room)) {
                continue;
            }
            let (Some(from), Some(to)) = (place(&rooms, a), place(&rooms, b)) else { continue };
            let (kind, needed) = way(circumstances, from, to);
            if between < needed && found.wants(kind) {
                found.tell(kind, *a, Some(*b), a.slot.ends_at, b.slot.starts_at, |c| {
                    c.speaker = Some(speaker.clone());
                    c.amount = Some((between, needed));
                });
            }
        }
    }
}

fn place<'a>(rooms: &FxHashMap<&RoomId, &'a Room>, held: &Held<'_>) -> Option<&'a Room> {
    held.slot.room.as_ref().and_then(|id| rooms.get(id).copied())
}

/// How one gets there, and how many minutes that takes.
fn way(circumstances: &Circumstances, from: &Room, to: &Room) -> (ConflictKind, i64) {
    let planning = &circumstances.planning;
    if from.venue == to.venue {
        (ConflictKind::Change, planning.change_minutes)
    } else if from.country == to.country {
        (ConflictKind::Travel, planning.travel_minutes)
    } else {
        (ConflictKind::Travel, planning.border_minutes)
    }
}
