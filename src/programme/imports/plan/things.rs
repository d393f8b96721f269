//! Rooms, tracks and speakers of a file against those of a draft.

use super::{
    super::{InPerson, InRoom, InTrack},
    Planner, Remembered, ThingKind, count, merged, own_slug,
};
use crate::{
    i18n::{Lang, Localized, sort::fold},
    programme::model::*,
    speakers::model::{Speaker, SpeakerId},
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What a file said of a room, a track or a speaker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SaidOfThing {
    pub(super) lang: Lang,
    pub(super) name: String,
    /// Chairs of a room, a track's colour, a speaker's biography.
    more: String,
}

impl SaidOfThing {
    /// Whether a room or a track is called and is as the file said, and nothing else.
    pub(super) fn is(&self, name: &Localized, more: &str) -> bool {
        self.more == more && name.exact(&self.lang) == Some(&self.name) && name.iter().count() == 1
    }

    /// Whether a biography is the file's, in its language alone.
    pub(super) fn wrote(&self, biography: &Localized) -> bool {
        biography.iter().all(|(lang, text)| *lang == self.lang && *text == self.more)
    }
}

impl Planner<'_> {
    /// Name and more of a thing as they become: what it says here, what the file said before, what it says now.
    fn thing(&self, mine: (&Localized, &str), before: Option<&Remembered>, file: &SaidOfThing) -> (Localized, String) {
        let before: Option<SaidOfThing> = before.and_then(|it| serde_json::from_str(&it.said).ok());
        let take = self.choices.take_all;
        let name_here = mine.0.exact(&file.lang).cloned().unwrap_or_default();
        let mut kept = false;
        let name = merged(&name_here, before.as_ref().map(|b| &b.name), &file.name, take, &mut kept);
        let more = merged(&mine.1.to_owned(), before.as_ref().map(|b| &b.more), &file.more, take, &mut kept);
        let mut names = mine.0.clone();
        names.set(file.lang.clone(), name);
        (names, more)
    }

    pub(super) fn room(&mut self, room: &InRoom) -> Option<RoomId> {
        let lang = self.lang();
        let said =
            SaidOfThing { lang: lang.clone(), name: room.name.clone(), more: room.capacity.map_or_else(String::new, |n| n.to_string()) };
        let before = self.before(ThingKind::Room, &room.key, |it| fold(&it.key) == fold(&room.key));
        let named = |known: &Room| known.name.iter().any(|(_, name)| fold(name) == fold(&room.name));
        let guid = room.guid.map(|guid| guid.to_string());
        let rooms = &self.plan.after.rooms;
        let at = match before {
            Some(before) => rooms.iter().position(|known| known.id.as_str() == before.local),
            None => rooms
                .iter()
                .position(|known| Some(known.id.as_str()) == guid.as_deref())
                .or_else(|| rooms.iter().position(|known| named(known) && !self.is_of_this_file(known.id.as_str()))),
        };
        match (at, before) {
            (Some(at), before) => {
                let old = self.plan.after.rooms[at].clone();
                let chairs = old.capacity.map_or_else(String::new, |n| n.to_string());
                // A room that is known by its name says no more than that.
                let said = SaidOfThing { more: if said.more.is_empty() { chairs.clone() } else { said.more }, ..said };
                let (name, more) = self.thing((&old.name, &chairs), before, &said);
                let new = Room { name, capacity: more.parse().ok(), ..old.clone() };
                count(&mut self.plan.rooms, new != old);
                let id = new.id.clone();
                self.plan.after.rooms[at] = new;
                self.remember(ThingKind::Room, &room.key, id.as_str(), &said);
                Some(id)
            }
            // Removed here since.
            (None, Some(before)) if !self.choices.take_all => {
                self.plan.imports.push(before.clone());
                self.plan.rooms.unchanged += 1;
                None
            }
            (None, _) => {
                let id = self.own_id(room.guid).map_or_else(RoomId::new, RoomId::from);
                let position = self.plan.after.rooms.iter().map(|r| r.position).max().unwrap_or(0) + 1;
                let name = Localized::one(lang, room.name.clone());
                let new =
                    Room { id: id.clone(), name, capacity: room.capacity, position, venue: String::new(), country: Default::default() };
                self.plan.after.rooms.push(new);
                self.plan.rooms.new += 1;
                self.remember(ThingKind::Room, &room.key, id.as_str(), &said);
                Some(id)
            }
        }
    }

    pub(super) fn track(&mut self, track: &InTrack) -> Option<TrackId> {
        let lang = self.lang();
        let said = SaidOfThing { lang: lang.clone(), name: track.name.clone(), more: track.colour.to_string() };
        let before = self.before(ThingKind::Track, &track.key, |it| fold(&it.key) == fold(&track.key));
        let named = |known: &Track| known.name.iter().any(|(_, name)| fold(name) == fold(&track.name));
        let tracks = &self.plan.after.tracks;
        let at = match before {
            Some(before) => tracks.iter().position(|known| known.id.as_str() == before.local),
            None => tracks.iter().position(|known| named(known) && !self.is_of_this_file(known.id.as_str())),
        };
        match (at, before) {
            (Some(at), before) => {
                let old = self.plan.after.tracks[at].clone();
                // Most files know no colours of ours.
                let said = SaidOfThing { more: if said.more.is_empty() { old.colour.to_string() } else { said.more }, ..said };
                let (name, more) = self.thing((&old.name, old.colour.as_str()), before, &said);
                let new = Track { name, colour: TrackColour::parse(&more).unwrap_or(old.colour), ..old.clone() };
                count(&mut self.plan.tracks, new != old);
                let id = new.id.clone();
                self.plan.after.tracks[at] = new;
                self.remember(ThingKind::Track, &track.key, id.as_str(), &said);
                Some(id)
            }
            (None, Some(before)) if !self.choices.take_all => {
                self.plan.imports.push(before.clone());
                self.plan.tracks.unchanged += 1;
                None
            }
            (None, _) => {
                let id = TrackId::new();
                let taken: HashSet<String> = self.plan.after.tracks.iter().map(|t| t.slug.clone()).collect();
                let slug = own_slug(&track.slug, &track.name, "track", &taken);
                let position = self.plan.after.tracks.iter().map(|t| t.position).max().unwrap_or(0) + 1;
                let name = Localized::one(lang, track.name.clone());
                self.plan.after.tracks.push(Track { id: id.clone(), name, slug, colour: track.colour, position });
                self.plan.tracks.new += 1;
                self.remember(ThingKind::Track, &track.key, id.as_str(), &said);
                Some(id)
            }
        }
    }

    pub(super) fn person(&mut self, person: &InPerson) -> Option<SpeakerId> {
        let lang = self.lang();
        let said = SaidOfThing { lang: lang.clone(), name: person.name.clone(), more: person.biography.clone() };
        let own = person.guid.map(SpeakerId::from).filter(|id| self.speaker_at.contains_key(id));
        let before = self.before(ThingKind::Speaker, &person.key, |it| is_same_person(person, it)).or_else(|| match &own {
            Some(own) => self.known.imports.iter().find(|it| it.kind == ThingKind::Speaker && it.local == own.as_str()),
            None => self.namesake(ThingKind::Speaker, &person.name).filter(|it| kind_of_key(&it.key) != kind_of_key(&person.key)),
        });
        let at = match before {
            Some(before) => SpeakerId::parse(&before.local).and_then(|id| self.speaker_at.get(&id).copied()),
            None => {
                let own = own.and_then(|id| self.speaker_at.get(&id).copied());
                let named = self.speaker_named.get(&fold(&person.name)).into_iter().flatten().copied();
                own.or_else(|| named.into_iter().find(|at| !self.claimed.contains(self.known.speakers[*at].id.as_str())))
            }
        };
        match (at, before) {
            (Some(at), before) => {
                let old = self.plan.speakers[at].clone();
                let here = old.biography.exact(&lang).cloned().unwrap_or_default();
                let said_before: Option<SaidOfThing> = before.and_then(|it| serde_json::from_str(&it.said).ok());
                let known = [said_before.as_ref().map(|said| said.more.as_str()), Some(here.as_str())];
                let more = if said.more.is_empty() { here.clone() } else { self.written(known, &said.more) };
                let said = SaidOfThing { more, ..said };
                let names = Localized::one(lang.clone(), old.name.clone());
                let (name, more) = self.thing((&names, &here), before, &said);
                let mut new = Speaker { name: name.exact(&lang).cloned().unwrap_or_else(|| old.name.clone()), ..old.clone() };
                new.biography.set(lang, more);
                count(&mut self.plan.people, new != old);
                let id = new.id.clone();
                self.plan.speakers[at] = new;
                self.remember(ThingKind::Speaker, &person.key, id.as_str(), &said);
                Some(id)
            }
            (None, Some(before)) if !self.choices.take_all => {
                self.plan.imports.push(before.clone());
                self.plan.people.unchanged += 1;
                None
            }
            (None, _) => {
                let id = self.own_id(person.guid).map_or_else(SpeakerId::new, SpeakerId::from);
                let slug = own_slug(&person.slug, &person.name, "speaker", &self.slugs);
                self.slugs.insert(slug.clone());
                let (event, someone) = (crate::events::model::EventId::new(), crate::people::model::PersonId::new());
                let language = crate::people::model::language_for(None, None, None, Some(&self.first));
                let mut new = Speaker { id: id.clone(), ..Speaker::named(&event, &someone, slug, &person.name, language) };
                new.biography.set(lang, person.biography.clone());
                self.plan.new_speakers.insert(id.clone());
                self.plan.speakers.push(new);
                self.plan.people.new += 1;
                self.remember(ThingKind::Speaker, &person.key, id.as_str(), &said);
                Some(id)
            }
        }
    }
}

/// Whether a file knows somebody by a number, by a name, or by a guid.
fn kind_of_key(key: &str) -> &str {
    key.split_once(':').map_or("guid", |(kind, _)| kind)
}

/// Whether somebody of the last file is this one under another name: by the number, and by a name that both have.
fn is_same_person(person: &InPerson, it: &Remembered) -> bool {
    let number = |key: &str| key.strip_prefix("id:").map(|id| id.split_once('/').map_or(id, |(id, _)| id).to_owned());
    let Some(said) = serde_json::from_str::<SaidOfThing>(&it.said).ok().filter(|_| number(&person.key).is_some()) else { return false };
    let (is, was) = (fold(&person.name), fold(&said.name));
    number(&person.key) == number(&it.key) && is.split_whitespace().any(|name| was.split_whitespace().any(|other| other == name))
}
