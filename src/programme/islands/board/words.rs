//! Conflicts and places in words, as `telling.rs` says them on the server.

use super::setting::{Setting, Word, say};
use crate::{
    programme::{
        model::{RoomId, Session, SessionSpeaker, Slot, board::Board},
        rules::Conflict,
    },
    speakers::model::SpeakerId,
};

/// What sentences need to know. The board's speakers stand by their ids.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    pub setting: &'a Setting,
    pub board: &'a Board,
}

impl Telling<'_> {
    pub fn title(&self, session: &Session) -> String {
        session.title.text(self.setting.locale, self.setting.first.as_ref()).to_owned()
    }

    pub fn room(&self, id: &RoomId) -> String {
        let room = self.board.draft.programme.rooms.iter().find(|room| room.id == *id);
        room.map_or_else(String::new, |room| room.name.text(self.setting.locale, self.setting.first.as_ref()).to_owned())
    }

    pub fn speaker(&self, id: &SpeakerId) -> String {
        let speakers = &self.board.speakers;
        speakers.binary_search_by(|(known, _)| known.cmp(id)).map_or_else(|_| String::new(), |place| speakers[place].1.clone())
    }

    pub fn speakers(&self, speakers: &[SessionSpeaker]) -> String {
        speakers.iter().map(|s| self.speaker(&s.speaker)).collect::<Vec<_>>().join(", ")
    }

    /// The rooms of a slot, or that it has none.
    pub fn rooms(&self, slot: &Slot) -> String {
        let rooms: Vec<String> = slot.rooms().map(|id| self.room(id)).collect();
        if rooms.is_empty() { self.setting.words.get(Word::NoRoom).to_owned() } else { rooms.join(", ") }
    }

    /// `10.30–11.00, Rum 2`.
    pub fn place(&self, slot: &Slot) -> String {
        format!("{}, {}", self.setting.when(slot.starts_at, slot.ends_at), self.rooms(slot))
    }

    /// A conflict as seen from one of its sessions, with the title of the other.
    pub fn conflict(&self, conflict: &Conflict, seen_from: &crate::programme::model::SessionId) -> String {
        let pattern = self.setting.conflicts.iter().find(|(kind, _)| *kind == conflict.kind).map_or("", |(_, pattern)| pattern.as_str());
        let (first, second) = conflict.amount.unwrap_or_default();
        let (first, second) = (first.to_string(), second.to_string());
        let text = say(
            pattern,
            &[
                ("time", &self.setting.when(conflict.from, conflict.to)),
                ("room", &conflict.room.as_ref().map_or_else(String::new, |id| self.room(id))),
                ("speaker", &conflict.speaker.as_ref().map_or_else(String::new, |id| self.speaker(id))),
                ("language", &conflict.language.as_ref().map_or_else(String::new, |lang| self.setting.language(lang))),
                ("first", &first),
                ("second", &second),
            ],
        );
        let other = conflict.counterpart(seen_from).filter(|other| *other != seen_from);
        let other = other.and_then(|id| self.board.draft.programme.sessions.iter().find(|session| session.id == *id));
        match other {
            Some(other) => self.setting.words.say(Word::WithOther, &[("what", &text), ("title", &self.title(other))]),
            None => text,
        }
    }
}
