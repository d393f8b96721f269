//! What became of what by an edit, so that it can be told and taken back; and whether it still is what the edit made of it.

use crate::programme::model::{Around, Became, Programme, Room, Session, SessionId, Track, Turn, Whole};
use std::collections::{HashMap, HashSet};

/// What became of each session that is not as it was.
pub fn became(before: &Programme, after: &Programme) -> Vec<Became> {
    let mut is: HashMap<&SessionId, &Session> = after.sessions.iter().map(|s| (&s.id, s)).collect();
    let mut all: Vec<Became> = Vec::new();
    for was in &before.sessions {
        let is = is.remove(&was.id);
        if is != Some(was) {
            all.push(Became { session: was.id.clone(), before: Some(was.clone()), after: is.cloned() });
        }
    }
    let new = after.sessions.iter().filter(|s| is.contains_key(&s.id));
    all.extend(new.map(|session| Became { session: session.id.clone(), before: None, after: Some(session.clone()) }));
    all
}

/// What became of rooms, tracks and speakers.
pub fn around(before: &Whole, after: &Whole) -> Around {
    let (was, is) = (&before.programme, &after.programme);
    let there: HashSet<_> = after.speakers.iter().map(|s| &s.id).collect();
    let known: HashSet<_> = before.speakers.iter().map(|s| &s.id).collect();
    Around {
        rooms: turns(&was.rooms, &is.rooms, |room| room.id.as_str()),
        tracks: turns(&was.tracks, &is.tracks, |track| track.id.as_str()),
        gone_speakers: before.speakers.iter().filter(|s| !there.contains(&s.id)).cloned().collect(),
        new_speakers: after.speakers.iter().filter(|s| !known.contains(&s.id)).map(|s| s.id.clone()).collect(),
    }
}

fn turns<T: Clone + PartialEq>(before: &[T], after: &[T], id: impl Fn(&T) -> &str) -> Vec<Turn<T>> {
    let find = |all: &[T], it: &T| all.iter().find(|other| id(other) == id(it)).cloned();
    let old = before.iter().map(|was| Turn { before: Some(was.clone()), after: find(after, was) }).filter(|turn| turn.before != turn.after);
    let new = after.iter().filter(|is| find(before, is).is_none()).map(|is| Turn { before: None, after: Some(is.clone()) });
    old.chain(new).collect()
}

impl<T: PartialEq> Turn<T> {
    /// Whether it is still what the edit made of it.
    pub fn stands(&self, is: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
        let one = self.after.as_ref().or(self.before.as_ref());
        one.and_then(|one| is.iter().find(|it| same(it, one))) == self.after.as_ref()
    }
}

impl Around {
    /// Whether this room or track is among what became something else.
    pub fn is_about(&self, id: &str) -> bool {
        let sides = |turn: &Turn<Room>| turn.before.iter().chain(&turn.after).any(|room| room.id.as_str() == id);
        let tracks = |turn: &Turn<Track>| turn.before.iter().chain(&turn.after).any(|track| track.id.as_str() == id);
        self.rooms.iter().any(sides) || self.tracks.iter().any(tracks)
    }

    /// Whether all rooms and tracks still are what the edit made of them.
    pub fn stands(&self, is: &Programme) -> bool {
        self.rooms.iter().all(|turn| turn.stands(&is.rooms, |a, b| a.id == b.id))
            && self.tracks.iter().all(|turn| turn.stands(&is.tracks, |a, b| a.id == b.id))
    }
}
