//! Sessions of a file against those of a draft, with their slots.

use super::{super::InSession, Here, Kept, Planner, ThingKind, count, merged, own_slug};
use crate::{
    i18n::{Lang, Localized},
    programme::{model::*, rules::changes::Place},
    speakers::model::SpeakerId,
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What a file said of a session, by the draft's ids.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Said {
    kind: SessionKind,
    /// What title and text are written in.
    pub(super) lang: Lang,
    pub(super) title: String,
    text: String,
    language: Option<Lang>,
    track: Option<TrackId>,
    places: Vec<Place>,
    speakers: Vec<SpeakerId>,
}

impl Said {
    /// The same of a session as it stands here.
    pub(super) fn of(session: &Session, lang: &Lang) -> Self {
        let text = |texts: &Localized| texts.exact(lang).cloned().unwrap_or_default();
        Self {
            kind: session.kind,
            lang: lang.clone(),
            title: text(&session.title),
            text: text(&session.abstract_),
            language: session.language.clone(),
            track: session.track.clone(),
            places: sorted(session.slots.iter().map(Place::from).collect()),
            speakers: session.speakers.iter().map(|s| s.speaker.clone()).collect(),
        }
    }
}

impl Said {
    /// Whether a session is what an import made of this, and nothing has been done to it since.
    pub(super) fn made(&self, session: &Session) -> bool {
        let in_one = |texts: &Localized| texts.iter().all(|(lang, _)| *lang == self.lang);
        *self == Self::of(session, &self.lang)
            && in_one(&session.title)
            && in_one(&session.abstract_)
            && session.interpreted.is_empty()
            && session.slots.iter().all(|slot| slot.also.is_empty())
            && session.speakers.iter().all(|s| s.part == usual_part(session.kind))
    }
}

/// The part that whoever speaks has where nobody said another.
const fn usual_part(kind: SessionKind) -> Part {
    if matches!(kind, SessionKind::Panel) { Part::Panellist } else { Part::Speaker }
}

fn sorted(mut places: Vec<Place>) -> Vec<Place> {
    places.sort();
    places
}

impl Planner<'_> {
    pub(super) fn session(&mut self, session: &InSession, Here { rooms, tracks, people }: &Here, numbers: &mut Numbers) {
        let key = session.guid.to_string();
        let exactly = self.remembered.get(&(ThingKind::Session, key.as_str())).copied();
        // Who has guids, or brings those that were made the last time again, says by them which session is which.
        let by_title = !session.own_guid && self.other_format;
        let before = exactly.or_else(|| self.namesake(ThingKind::Session, &session.title).filter(|_| by_title));
        let here = match before {
            Some(before) => self.known.programme.sessions.iter().position(|known| known.id.as_str() == before.local),
            None => self.session_at.get(key.as_str()).copied(),
        };
        let own = session.language.clone().filter(|lang| self.known.languages.contains(lang));
        let lang = self.incoming.written_in.clone().or(own).unwrap_or_else(|| self.first.clone());
        let places = session.slots.iter().map(|slot| Place {
            starts_at: slot.starts_at,
            ends_at: slot.ends_at,
            room: slot.room.and_then(|at| rooms[at].clone()),
        });
        let said_before: Option<Said> = before.and_then(|it| serde_json::from_str(&it.said).ok());
        let text_here = here.and_then(|at| self.known.programme.sessions[at].abstract_.exact(&lang));
        let said = Said {
            kind: session.kind,
            lang: lang.clone(),
            title: session.title.trim().to_owned(),
            text: self.written([said_before.as_ref().map(|said| said.text.as_str()), text_here.map(String::as_str)], session.text.trim()),
            language: session.language.clone(),
            track: session.track.and_then(|at| tracks[at].clone()),
            places: sorted(places.collect()),
            speakers: session.people.iter().filter_map(|at| people[*at].clone()).collect(),
        };
        match (here, before) {
            (Some(at), _) => {
                let (was, before) = (&self.known.programme.sessions[at], said_before);
                let take = self.choices.take_all || self.choices.take.contains(&key);
                let (becomes, kept) = follow(was, before.as_ref(), &said, session.minutes, take);
                if kept {
                    let (file, _) = follow(was, before.as_ref(), &said, session.minutes, true);
                    self.plan.kept.push(Kept { guid: key.clone(), here: becomes.clone(), file });
                } else if !take && before.as_ref().is_some_and(|before| Said::of(was, &before.lang) != *before && *before == said) {
                    self.edited_here += 1;
                }
                count(&mut self.plan.sessions, becomes != *was);
                self.plan.after.sessions[at] = becomes;
                let local = was.id.clone();
                self.remember(ThingKind::Session, &key, local.as_str(), &said);
            }
            (None, Some(before)) if !self.choices.take_all && !self.choices.take.contains(&key) => {
                self.removed_here += 1;
                self.plan.sessions.unchanged += 1;
                self.plan.imports.push(before.clone());
            }
            (None, _) => {
                let (slug, number) = numbers.next(session);
                let nothing = Session {
                    id: SessionId::new(),
                    slug,
                    number,
                    guid: key.clone(),
                    kind: session.kind,
                    title: Localized::default(),
                    abstract_: Localized::default(),
                    language: None,
                    interpreted: Vec::new(),
                    minutes: session.minutes,
                    track: None,
                    slots: Vec::new(),
                    speakers: Vec::new(),
                };
                let (new, _) = follow(&nothing, None, &said, session.minutes, true);
                let local = new.id.clone();
                self.plan.after.sessions.push(new);
                self.plan.sessions.new += 1;
                self.remember(ThingKind::Session, &key, local.as_str(), &said);
            }
        }
    }
}

/// A session as it becomes by what the file says; whether something of it stays as it was edited here.
fn follow(was: &Session, before: Option<&Said>, file: &Said, minutes: i64, take: bool) -> (Session, bool) {
    let mut kept = false;
    let mine = Said::of(was, before.map_or(&file.lang, |before| &before.lang));
    let mut becomes = was.clone();
    becomes.kind = merged(&mine.kind, before.map(|b| &b.kind), &file.kind, take, &mut kept);
    let written = |said: &Said| (said.lang.clone(), said.title.clone());
    let (lang, title) = merged(&written(&mine), before.map(written).as_ref(), &written(file), take, &mut kept);
    becomes.title.set(mine.lang.clone(), String::new());
    becomes.title.set(lang, title);
    let written = |said: &Said| (said.lang.clone(), said.text.clone());
    let (lang, text) = merged(&written(&mine), before.map(written).as_ref(), &written(file), take, &mut kept);
    becomes.abstract_.set(mine.lang.clone(), String::new());
    becomes.abstract_.set(lang, text);
    becomes.language = merged(&mine.language, before.map(|b| &b.language), &file.language, take, &mut kept);
    becomes.track = merged(&mine.track, before.map(|b| &b.track), &file.track, take, &mut kept);
    let places = merged(&mine.places, before.map(|b| &b.places), &file.places, take, &mut kept);
    if places != mine.places {
        becomes.slots = slots(&was.slots, &places);
        becomes.minutes = minutes;
    }
    let speakers = merged(&mine.speakers, before.map(|b| &b.speakers), &file.speakers, take, &mut kept);
    if speakers != mine.speakers {
        let usual = usual_part(becomes.kind);
        let part = |id: &SpeakerId| was.speakers.iter().find(|s| s.speaker == *id).map_or(usual, |s| s.part);
        becomes.speakers = speakers.into_iter().map(|speaker| SessionSpeaker { part: part(&speaker), speaker }).collect();
    }
    (becomes, kept)
}

/// Slots at these places: those that stand there already, then others moved there, then new ones.
fn slots(was: &[Slot], places: &[Place]) -> Vec<Slot> {
    let named = |slot: &Slot| (slot.id.clone(), slot.also.clone());
    let mut free: Vec<&Slot> = was.iter().collect();
    let mut out: Vec<Option<Slot>> =
        places.iter().map(|place| free.iter().position(|slot| Place::from(*slot) == *place).map(|at| free.remove(at).clone())).collect();
    for (slot, place) in out.iter_mut().zip(places).filter(|(slot, _)| slot.is_none()) {
        let (id, also) = if free.is_empty() { (SlotId::new(), Vec::new()) } else { named(free.remove(0)) };
        // What was added here goes along, where there is a first room still.
        let also = also.into_iter().filter(|room| place.room.as_ref().is_some_and(|first| first != room)).collect();
        *slot = Some(Slot { id, room: place.room.clone(), also, starts_at: place.starts_at, ends_at: place.ends_at });
    }
    out.into_iter().flatten().collect()
}

/// The slugs and numbers that sessions have.
pub(super) struct Numbers {
    slugs: HashSet<String>,
    numbers: HashSet<i64>,
    last: i64,
}

impl Numbers {
    pub(super) fn of(programme: &Programme) -> Self {
        Self {
            slugs: programme.sessions.iter().map(|s| s.slug.clone()).collect(),
            numbers: programme.sessions.iter().map(|s| s.number).collect(),
            last: programme.sessions.iter().map(|s| s.number).max().unwrap_or(0),
        }
    }

    /// The file's own where they are this program's and free; else the next.
    fn next(&mut self, session: &InSession) -> (String, i64) {
        let slug = own_slug(&session.slug, &session.title, "session", &self.slugs);
        self.slugs.insert(slug.clone());
        let own = session.number.filter(|number| *number > 0 && !self.numbers.contains(number));
        let number = own.unwrap_or(self.last + 1);
        self.numbers.insert(number);
        self.last = self.last.max(number);
        (slug, number)
    }
}
