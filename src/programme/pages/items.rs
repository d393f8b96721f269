//! Sessions in a reader's words, as the components of `ui::listing` show them.
//!
//! A page of sixty sessions says the same few words over and over, so whatever does not depend on the session alone is put into words once.

use super::super::{
    labels,
    model::{Part, Programme, Session, SessionId, SessionKind, SessionSpeaker},
    timetable::Placed,
};
use crate::{
    events::model::Event,
    i18n::dates,
    paths,
    speakers::model::{Speaker, SpeakerId},
    ui::prelude::*,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
};

/// The language a session is held in, and those it is interpreted into.
type Spoken<'a> = (Option<&'a Lang>, &'a [Lang]);

/// What it takes to put an event's sessions into words for one reader.
pub struct Wording<'a> {
    pub locale: Locale,
    /// The event's first language, to fall back to.
    pub first: Option<&'a Lang>,
    pub zone: Tz,
    event: &'a Event,
    programme: &'a Programme,
    speakers: HashMap<&'a SpeakerId, &'a Speaker>,
    /// By kind, as far as they were needed.
    kinds: RefCell<Vec<Option<String>>>,
    moderator: String,
    panellist: String,
    /// `På norska · tolkas till svenska` by the languages that it is made of.
    languages: RefCell<HashMap<Spoken<'a>, Option<String>>>,
    /// The sessions that whoever reads has starred; none where they cannot be.
    stars: Option<HashSet<SessionId>>,
}

impl<'a> Wording<'a> {
    pub fn new(locale: Locale, event: &'a Event, programme: &'a Programme, speakers: &'a [Speaker]) -> Self {
        Self {
            locale,
            first: event.languages.first(),
            zone: event.zone(),
            event,
            programme,
            speakers: speakers.iter().map(|s| (&s.id, s)).collect(),
            kinds: RefCell::new(vec![None; SessionKind::ALL.len()]),
            moderator: labels::part(locale, Part::Moderator),
            panellist: labels::part(locale, Part::Panellist),
            languages: RefCell::default(),
            stars: None,
        }
    }

    /// The same with a star at every session, these of them set.
    pub fn with_stars(self, stars: impl IntoIterator<Item = SessionId>) -> Self {
        Self { stars: Some(stars.into_iter().collect()), ..self }
    }

    pub const fn programme(&self) -> &'a Programme {
        self.programme
    }

    /// A session where it stands, for a list or a grid.
    pub fn item(&self, placed: &Placed<'a>) -> SessionItem {
        let session = placed.session;
        let (track_colour, track) = self.track(session);
        SessionItem {
            id: None,
            start: dates::time(self.locale, placed.slot.starts_at, self.zone),
            end: dates::time(self.locale, placed.slot.ends_at, self.zone),
            datetime: self.datetime(placed.slot.starts_at),
            until: self.datetime(placed.slot.ends_at),
            title: self.title(session),
            href: has_page(session).then(|| self.href(session)),
            look: look(session.kind),
            kind: self.kind(session),
            room: placed.room.and_then(|room| room.name.shown(self.locale, self.first)).into(),
            track,
            track_colour,
            speakers: self.speakers(session),
            summary: Words::default(),
            language: self.languages(session),
            note: None,
            star: self
                .stars
                .as_ref()
                .filter(|_| has_page(session))
                .map(|stars| Star { value: session.slug.clone(), on: stars.contains(&session.id) }),
        }
    }

    pub fn title(&self, session: &Session) -> Words {
        session.title.shown(self.locale, self.first).into()
    }

    pub fn href(&self, session: &Session) -> String {
        paths::session(self.locale, &self.event.slug, &session.slug)
    }

    /// What it is, where the title does not say so itself: a break is called what it is.
    pub fn kind(&self, session: &Session) -> Option<String> {
        let words = || labels::kind(self.locale, session.kind);
        (!session.kind.is_pause()).then(|| self.kinds.borrow_mut()[session.kind as usize].get_or_insert_with(words).clone())
    }

    /// The track with the number of its colour.
    pub fn track(&self, session: &Session) -> (u8, Words) {
        let Some((place, track)) = session.track.as_ref().and_then(|id| self.programme.track(id)) else { return Default::default() };
        (track.colour.number(place), track.name.shown(self.locale, self.first).into())
    }

    /// Those of a session's speakers whom the event (still) knows, in their order.
    pub fn known<'s>(&'s self, session: &'s Session) -> impl Iterator<Item = (&'a Speaker, &'s SessionSpeaker)> + 's {
        session.speakers.iter().filter_map(|s| self.speakers.get(&s.speaker).map(|speaker| (*speaker, s)))
    }

    /// A part worth saying; that a speaker speaks is not.
    pub fn part(&self, part: Part) -> Option<String> {
        match part {
            Part::Speaker => None,
            Part::Moderator => Some(self.moderator.clone()),
            Part::Panellist => Some(self.panellist.clone()),
        }
    }

    /// `rådmann, Halden kommune`.
    pub fn position(&self, speaker: &Speaker) -> Words {
        match speaker.title.shown(self.locale, self.first) {
            None => speaker.organisation.as_str().into(),
            Some(title) if speaker.organisation.is_empty() => title.into(),
            Some(Shown { text, lang }) => Words { text: format!("{text}, {}", speaker.organisation), lang: lang.cloned() },
        }
    }

    /// The language that a session is held in and those it is interpreted into; not said where the whole event has one language.
    pub fn languages(&self, session: &'a Session) -> Option<String> {
        let understood = self.event.languages.len() == 1 && session.language.as_ref() == self.first && session.interpreted.is_empty();
        if understood || session.kind.is_pause() {
            return None;
        }
        let key = (session.language.as_ref(), session.interpreted.as_slice());
        self.languages.borrow_mut().entry(key).or_insert_with(|| labels::languages(self.locale, session)).clone()
    }

    /// A moment for machines, by the event's clock.
    pub fn datetime(&self, at: DateTime<Utc>) -> String {
        dates::machine(at, self.zone)
    }

    fn speakers(&self, session: &Session) -> Vec<SpeakerLink> {
        self.known(session)
            .map(|(speaker, s)| SpeakerLink {
                name: speaker.name.clone(),
                href: Some(paths::speaker(self.locale, &self.event.slug, &speaker.slug)),
                part: self.part(s.part),
                organisation: self.position(speaker),
            })
            .collect()
    }
}

/// Whether there is more to read of a session than its line in the programme.
pub fn has_page(session: &Session) -> bool {
    !session.kind.is_pause() || !session.abstract_.is_empty()
}

fn look(kind: SessionKind) -> SessionLook {
    match kind {
        SessionKind::Keynote => SessionLook::Keynote,
        _ if kind.is_pause() => SessionLook::Break,
        _ => SessionLook::Session,
    }
}
