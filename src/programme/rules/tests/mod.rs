//! The rules, on programmes made by hand.

mod changes;
mod conflicts;
mod forms;
mod lines;

use crate::{
    i18n::{Locale, Localized},
    programme::model::*,
    speakers::model::SpeakerId,
    time,
};
use chrono::{DateTime, NaiveDate, Utc};

/// A local time in Oslo, on 5 November 2026.
fn at(hour: u32, minute: u32) -> DateTime<Utc> {
    on(NaiveDate::from_ymd_opt(2026, 11, 5).unwrap(), hour, minute)
}

fn on(day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
    time::instant(day.and_hms_opt(hour, minute, 0).unwrap(), chrono_tz::Europe::Oslo)
}

fn room(name: &str) -> Room {
    Room {
        id: RoomId::new(),
        name: Localized::one(Locale::Nb, name),
        capacity: None,
        position: 1,
        venue: String::new(),
        country: Default::default(),
    }
}

fn slot(room: Option<&Room>, from: DateTime<Utc>, to: DateTime<Utc>) -> Slot {
    Slot { id: SlotId::new(), room: room.map(|r| r.id.clone()), also: Vec::new(), starts_at: from, ends_at: to }
}

fn session(title: &str, slots: Vec<Slot>, speakers: &[&SpeakerId]) -> Session {
    Session {
        id: SessionId::new(),
        slug: title.to_lowercase(),
        number: 1,
        guid: String::new(),
        kind: SessionKind::Talk,
        title: Localized::one(Locale::Nb, title),
        abstract_: Localized::default(),
        language: Some(Locale::Nb.lang()),
        interpreted: Vec::new(),
        minutes: 30,
        track: None,
        slots,
        speakers: speakers.iter().map(|s| SessionSpeaker { speaker: (*s).clone(), part: Part::Speaker }).collect(),
    }
}

fn programme(rooms: &[&Room], sessions: Vec<Session>) -> Programme {
    Programme { rooms: rooms.iter().map(|r| (*r).clone()).collect(), tracks: Vec::new(), sessions }
}
