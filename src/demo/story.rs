//! How the demo's stories are told: plain descriptions of organisations and events, which `mod.rs` loads.

use crate::{
    events::model::{Attendance, EventKind, PartnerRole},
    i18n::{Locale, Localized},
    people::model::Country,
    programme::model::{Part, SessionKind},
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

pub struct OrganisationStory {
    pub slug: &'static str,
    pub name: &'static str,
    pub country: Country,
    pub colour: &'static str,
    pub website: &'static str,
    /// Those who host an event publish their own notices.
    pub hosts: bool,
}

pub struct EventStory {
    pub slug: &'static str,
    pub series: Option<&'static str>,
    pub kind: EventKind,
    pub languages: &'static [Locale],
    pub zone: Tz,
    /// The first day.
    pub date: NaiveDate,
    pub from: &'static str,
    pub to: &'static str,
    pub days: i64,
    pub attendance: Attendance,
    pub capacity: Option<i64>,
    pub venue: (&'static str, &'static str, &'static str, &'static str, Country),
    pub joining_link: &'static str,
    pub title: Localized,
    pub summary: Localized,
    pub description: Localized,
    pub directions: Localized,
    pub access: Localized,
    pub practical: Localized,
    pub topics: &'static [&'static str],
    pub partners: &'static [(&'static str, PartnerRole)],
    pub rooms: &'static [&'static str],
    pub tracks: Vec<(&'static str, Localized)>,
    pub speakers: Vec<SpeakerStory>,
    pub sessions: Vec<SessionStory>,
    pub released: bool,
    /// How many generated people have registered.
    pub crowd: usize,
    /// How many generated people were invited and have not registered.
    pub invited: usize,
}

pub struct SpeakerStory {
    pub key: &'static str,
    pub name: &'static str,
    pub organisation: &'static str,
    pub title: Localized,
    pub biography: Localized,
    pub accepted: bool,
}

pub struct SessionStory {
    /// Counted from 0.
    pub day: i64,
    /// `09.30`; none: not placed yet.
    pub at: Option<&'static str>,
    pub minutes: i64,
    /// Which of the rooms.
    pub room: Option<usize>,
    pub track: Option<&'static str>,
    pub kind: SessionKind,
    pub language: Option<Locale>,
    pub interpreted: &'static [Locale],
    pub title: Localized,
    pub abstract_: Localized,
    pub speakers: &'static [(&'static str, Part)],
}

/// Swedish and Norwegian.
pub fn both(sv: &str, nb: &str) -> Localized {
    Localized::of([(Locale::Sv, sv), (Locale::Nb, nb)])
}

/// Swedish, Norwegian and English.
pub fn three(sv: &str, nb: &str, en: &str) -> Localized {
    Localized::of([(Locale::Sv, sv), (Locale::Nb, nb), (Locale::En, en)])
}

/// Swedish alone: on the "not translated yet" list.
pub fn sv(text: &str) -> Localized {
    Localized::one(Locale::Sv, text)
}

impl SessionStory {
    /// A session in room 0 on the first day.
    pub fn at(time: &'static str, minutes: i64, kind: SessionKind, title: Localized) -> Self {
        Self {
            day: 0,
            at: Some(time),
            minutes,
            room: Some(0),
            track: None,
            kind,
            language: None,
            interpreted: &[],
            title,
            abstract_: Localized::default(),
            speakers: &[],
        }
    }
    pub fn day(mut self, day: i64) -> Self {
        self.day = day;
        self
    }
    pub fn room(mut self, room: usize) -> Self {
        self.room = Some(room);
        self
    }
    pub fn track(mut self, track: &'static str) -> Self {
        self.track = Some(track);
        self
    }
    pub fn held_in(mut self, language: Locale) -> Self {
        self.language = Some(language);
        self
    }
    pub fn interpreted(mut self, languages: &'static [Locale]) -> Self {
        self.interpreted = languages;
        self
    }
    pub fn about(mut self, text: Localized) -> Self {
        self.abstract_ = text;
        self
    }
    pub fn with(mut self, speakers: &'static [(&'static str, Part)]) -> Self {
        self.speakers = speakers;
        self
    }
    /// Not placed yet.
    pub fn unplaced(mut self) -> Self {
        self.at = None;
        self
    }
}

/// `date` at `time` ("09.30") in `zone`.
pub fn moment(date: NaiveDate, time: &str, zone: Tz) -> DateTime<Utc> {
    let time = crate::forms::parse_time(time).unwrap_or(NaiveTime::MIN);
    crate::time::instant(date.and_time(time), zone)
}
