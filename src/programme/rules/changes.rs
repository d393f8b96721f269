//! What is different between two programmes: two releases, or the latest release and the draft.

use crate::{
    i18n::{Lang, Localized},
    programme::model::{Part, Programme, RoomId, Session, SessionId, SessionKind, Slot, TrackId},
    speakers::model::SpeakerId,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A time and a room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub room: Option<RoomId>,
}

impl From<&Slot> for Place {
    fn from(slot: &Slot) -> Self {
        Self { starts_at: slot.starts_at, ends_at: slot.ends_at, room: slot.room.clone() }
    }
}

/// One difference. Names of rooms and speakers are looked up where it is told: in the older programme for what was, in the newer for what is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProgrammeChange {
    Added {
        session: SessionId,
        at: Vec<Place>,
    },
    Removed {
        session: SessionId,
    },
    /// Another time or another room: the slots that are gone, and those that are new. One side may be empty.
    Moved {
        session: SessionId,
        from: Vec<Place>,
        to: Vec<Place>,
    },
    Retitled {
        session: SessionId,
        from: Localized,
    },
    /// Another abstract.
    Described {
        session: SessionId,
    },
    Speakers {
        session: SessionId,
        joined: Vec<SpeakerId>,
        left: Vec<SpeakerId>,
    },
    /// Somebody has another part, or the order is another.
    Parts {
        session: SessionId,
    },
    /// Held in another language, or interpreted into others.
    Language {
        session: SessionId,
        from: Option<Lang>,
        to: Option<Lang>,
        interpreted: Vec<Lang>,
    },
    Kind {
        session: SessionId,
        from: SessionKind,
        to: SessionKind,
    },
    Track {
        session: SessionId,
        from: Option<TrackId>,
        to: Option<TrackId>,
    },
    RoomRenamed {
        room: RoomId,
        from: Localized,
    },
}

impl ProgrammeChange {
    /// The session that it is about.
    pub fn session(&self) -> Option<&SessionId> {
        match self {
            Self::Added { session, .. }
            | Self::Removed { session }
            | Self::Moved { session, .. }
            | Self::Retitled { session, .. }
            | Self::Described { session }
            | Self::Speakers { session, .. }
            | Self::Parts { session }
            | Self::Language { session, .. }
            | Self::Kind { session, .. }
            | Self::Track { session, .. } => Some(session),
            Self::RoomRenamed { .. } => None,
        }
    }

    /// Whether visitors' calendars change with it: another time, another room, a session less or more.
    pub fn moves_calendars(&self) -> bool {
        matches!(self, Self::Added { .. } | Self::Removed { .. } | Self::Moved { .. })
    }
}

/// What changed from `old` to `new`: by the sessions of `new`, then those that are gone, then rooms.
pub fn changes(old: &Programme, new: &Programme) -> Vec<ProgrammeChange> {
    let before: HashMap<&SessionId, &Session> = old.sessions.iter().map(|s| (&s.id, s)).collect();
    let mut found = Vec::new();
    for session in &new.sessions {
        match before.get(&session.id) {
            Some(was) => of_session(was, session, &mut found),
            None => found.push(ProgrammeChange::Added { session: session.id.clone(), at: session.slots.iter().map(Place::from).collect() }),
        }
    }
    let after: HashMap<&SessionId, &Session> = new.sessions.iter().map(|s| (&s.id, s)).collect();
    let gone = old.sessions.iter().filter(|s| !after.contains_key(&s.id));
    found.extend(gone.map(|s| ProgrammeChange::Removed { session: s.id.clone() }));
    for room in &new.rooms {
        if let Some(was) = old.rooms.iter().find(|r| r.id == room.id && r.name != room.name) {
            found.push(ProgrammeChange::RoomRenamed { room: room.id.clone(), from: was.name.clone() });
        }
    }
    found
}

/// What of them a speaker should know: another time, room, title or language of a session that they are or were in, or that they are no longer.
pub fn of_speaker(changes: &[ProgrammeChange], speaker: &SpeakerId, old: &Programme, new: &Programme) -> Vec<ProgrammeChange> {
    let in_it = |programme: &Programme, id: &SessionId| {
        programme.sessions.iter().any(|s| s.id == *id && s.speakers.iter().any(|p| p.speaker == *speaker))
    };
    let concerns = |change: &&ProgrammeChange| match change {
        ProgrammeChange::Added { session, .. } => in_it(new, session),
        ProgrammeChange::Removed { session } => in_it(old, session),
        ProgrammeChange::Moved { session, .. } | ProgrammeChange::Retitled { session, .. } | ProgrammeChange::Language { session, .. } => {
            in_it(new, session)
        }
        ProgrammeChange::Speakers { joined, left, .. } => joined.contains(speaker) || left.contains(speaker),
        _ => false,
    };
    changes.iter().filter(concerns).cloned().collect()
}

fn of_session(was: &Session, is: &Session, found: &mut Vec<ProgrammeChange>) {
    let session = || is.id.clone();
    let (from, to) = moved(&was.slots, &is.slots);
    if !from.is_empty() || !to.is_empty() {
        found.push(ProgrammeChange::Moved { session: session(), from, to });
    }
    if was.title != is.title {
        found.push(ProgrammeChange::Retitled { session: session(), from: was.title.clone() });
    }
    let ids = |s: &Session| s.speakers.iter().map(|p| p.speaker.clone()).collect::<Vec<_>>();
    let (had, has) = (ids(was), ids(is));
    let joined: Vec<_> = has.iter().filter(|s| !had.contains(s)).cloned().collect();
    let left: Vec<_> = had.iter().filter(|s| !has.contains(s)).cloned().collect();
    if !joined.is_empty() || !left.is_empty() {
        found.push(ProgrammeChange::Speakers { session: session(), joined, left });
    } else if parts(was) != parts(is) {
        found.push(ProgrammeChange::Parts { session: session() });
    }
    if (&was.language, &was.interpreted) != (&is.language, &is.interpreted) {
        let (from, to) = (was.language.clone(), is.language.clone());
        found.push(ProgrammeChange::Language { session: session(), from, to, interpreted: is.interpreted.clone() });
    }
    if was.kind != is.kind {
        found.push(ProgrammeChange::Kind { session: session(), from: was.kind, to: is.kind });
    }
    if was.track != is.track {
        found.push(ProgrammeChange::Track { session: session(), from: was.track.clone(), to: is.track.clone() });
    }
    if was.abstract_ != is.abstract_ {
        found.push(ProgrammeChange::Described { session: session() });
    }
}

fn parts(session: &Session) -> Vec<(&SpeakerId, Part)> {
    session.speakers.iter().map(|p| (&p.speaker, p.part)).collect()
}

/// The places that are gone and those that are new. A slot that was deleted and made again at the same place has not moved.
fn moved(was: &[Slot], is: &[Slot]) -> (Vec<Place>, Vec<Place>) {
    let mut gone: Vec<Place> = was.iter().map(Place::from).collect();
    let mut new = Vec::new();
    for place in is.iter().map(Place::from) {
        match gone.iter().position(|p| *p == place) {
            Some(at) => drop(gone.remove(at)),
            None => new.push(place),
        }
    }
    gone.sort();
    new.sort();
    (gone, new)
}
