//! What cannot be as it stands. Codes with arguments; `labels.rs` puts them into words, and the board will show the same.
//!
//! Each rule sorts what it compares by time and goes along once, so that a thousand sessions take a blink. To add a rule: a [`ConflictKind`], a
//! function here, its words.

use crate::{
    programme::model::{Hours, Programme, RoomId, Session, SessionId, Slot, SlotId},
    speakers::model::SpeakerId,
    text_enum,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

text_enum! {
    pub enum ConflictKind {
        /// Two sessions in one room at once.
        Room = "room",
        /// Somebody speaks in two sessions at once.
        Speaker = "speaker",
        /// Before the event begins, or after it ends.
        OutsideHours = "outside_hours",
        /// A session that is held twice, at the same time.
        Itself = "itself",
    }
}

/// Something that cannot be as it stands, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    pub kind: ConflictKind,
    /// The session that it is about, and the slot that it stands in.
    pub session: SessionId,
    pub slot: SlotId,
    /// The other one, where two meet.
    pub other: Option<(SessionId, SlotId)>,
    pub room: Option<RoomId>,
    pub speaker: Option<SpeakerId>,
    /// When: the time that both share, or the time of the slot.
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Conflict {
    /// Whether it is about this session, on either side.
    pub fn concerns(&self, session: &SessionId) -> bool {
        self.session == *session || self.other.as_ref().is_some_and(|(other, _)| other == session)
    }

    /// The other session, as seen from `session`.
    pub fn counterpart(&self, session: &SessionId) -> Option<&SessionId> {
        match &self.other {
            Some((other, _)) if self.session == *session => Some(other),
            Some(_) => Some(&self.session),
            None => None,
        }
    }
}

/// Everything that cannot be, by time.
pub fn conflicts(programme: &Programme, hours: &Hours) -> Vec<Conflict> {
    let mut found = Vec::new();
    outside_hours(programme, hours, &mut found);
    itself(programme, &mut found);
    rooms(programme, &mut found);
    speakers(programme, &mut found);
    found.sort_by(|a, b| (a.from, a.kind, &a.session, &a.slot, &a.other).cmp(&(b.from, b.kind, &b.session, &b.slot, &b.other)));
    found
}

/// A session in one of its slots.
#[derive(Clone, Copy)]
struct Held<'a> {
    session: &'a Session,
    slot: &'a Slot,
}

fn held(programme: &Programme) -> impl Iterator<Item = Held<'_>> {
    programme.sessions.iter().flat_map(|session| session.slots.iter().map(move |slot| Held { session, slot }))
}

fn outside_hours(programme: &Programme, hours: &Hours, found: &mut Vec<Conflict>) {
    let outside = held(programme).filter(|h| h.slot.starts_at < hours.starts_at || h.slot.ends_at > hours.ends_at);
    found.extend(outside.map(|h| Conflict {
        kind: ConflictKind::OutsideHours,
        session: h.session.id.clone(),
        slot: h.slot.id.clone(),
        other: None,
        room: None,
        speaker: None,
        from: h.slot.starts_at,
        to: h.slot.ends_at,
    }));
}

fn itself(programme: &Programme, found: &mut Vec<Conflict>) {
    for session in &programme.sessions {
        let slots = session.slots.iter().map(|slot| Held { session, slot }).collect();
        overlapping(slots, |a, b| found.push(both(ConflictKind::Itself, a, b)));
    }
}

fn rooms(programme: &Programme, found: &mut Vec<Conflict>) {
    let mut by_room: HashMap<&RoomId, Vec<Held<'_>>> = HashMap::new();
    for h in held(programme) {
        if let Some(room) = &h.slot.room {
            by_room.entry(room).or_default().push(h);
        }
    }
    for (room, slots) in by_room {
        overlapping(slots, |a, b| {
            if a.session.id != b.session.id {
                found.push(Conflict { room: Some(room.clone()), ..both(ConflictKind::Room, a, b) });
            }
        });
    }
}

fn speakers(programme: &Programme, found: &mut Vec<Conflict>) {
    let mut by_speaker: HashMap<&SpeakerId, Vec<Held<'_>>> = HashMap::new();
    for h in held(programme) {
        for speaker in &h.session.speakers {
            by_speaker.entry(&speaker.speaker).or_default().push(h);
        }
    }
    for (speaker, slots) in by_speaker {
        overlapping(slots, |a, b| {
            if a.session.id != b.session.id {
                found.push(Conflict { speaker: Some(speaker.clone()), ..both(ConflictKind::Speaker, a, b) });
            }
        });
    }
}

/// Tells each pair that shares a moment. One that begins when another ends shares none.
fn overlapping<'a>(mut slots: Vec<Held<'a>>, mut tell: impl FnMut(Held<'a>, Held<'a>)) {
    slots.sort_by(|a, b| (a.slot.starts_at, a.slot.ends_at, &a.slot.id).cmp(&(b.slot.starts_at, b.slot.ends_at, &b.slot.id)));
    let mut open: Vec<Held<'a>> = Vec::new();
    for slot in slots {
        open.retain(|earlier| earlier.slot.ends_at > slot.slot.starts_at);
        for earlier in open.iter().filter(|_| slot.slot.ends_at > slot.slot.starts_at) {
            tell(*earlier, slot);
        }
        open.push(slot);
    }
}

fn both(kind: ConflictKind, a: Held<'_>, b: Held<'_>) -> Conflict {
    Conflict {
        kind,
        session: a.session.id.clone(),
        slot: a.slot.id.clone(),
        other: Some((b.session.id.clone(), b.slot.id.clone())),
        room: None,
        speaker: None,
        from: a.slot.starts_at.max(b.slot.starts_at),
        to: a.slot.ends_at.min(b.slot.ends_at),
    }
}
