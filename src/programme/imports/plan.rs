//! A file against a draft: pure. What came by an earlier import and was not touched here follows the file; what was edited here stays, unless the
//! organiser takes the file's word.

use super::{InPerson, InRoom, InSession, InTrack, Incoming};
use crate::{
    error::Problem,
    events::rules::is_slug,
    i18n::{Lang, Localized, sort::fold},
    problem,
    programme::{model::*, rules::changes::Place},
    speakers::model::{Answer, Speaker, SpeakerId},
};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// What is remembered of an import: what a thing is called in the file, which one it became here, and what the file said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Remembered {
    pub kind: ThingKind,
    pub key: String,
    pub local: String,
    pub said: String,
}

crate::text_enum! {
    pub enum ThingKind { Session = "session", Room = "room", Track = "track", Speaker = "speaker" }
}

/// An event's draft, and what is known of its imports.
#[derive(Debug, Clone, Default)]
pub struct Known {
    pub programme: Programme,
    pub speakers: Vec<Speaker>,
    pub imports: Vec<Remembered>,
    /// The event's languages.
    pub languages: Vec<Lang>,
    /// Ids of the file that something else has already, in this event or another.
    pub taken: HashSet<String>,
    /// Who speaks in what visitors see: they stay.
    pub released: HashSet<SpeakerId>,
}

/// What the organiser has decided.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    /// Sessions, by guid, of which the file's word is taken also where they were edited here.
    pub take: HashSet<String>,
    /// The same of all.
    pub take_all: bool,
    /// Whether what is gone in the file stays here.
    pub keep_gone: bool,
}

/// How many are what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
    pub gone: usize,
}

/// What an import comes to.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The draft as it becomes.
    pub after: Programme,
    pub speakers: Vec<Speaker>,
    /// Those that are new to the event, among [`Self::speakers`].
    pub new_speakers: HashSet<SpeakerId>,
    pub gone_speakers: Vec<SpeakerId>,
    pub imports: Vec<Remembered>,
    pub sessions: Counts,
    pub rooms: Counts,
    pub tracks: Counts,
    pub people: Counts,
    /// Sessions that were edited here and that the file says otherwise, by guid and title: they stay as they are here.
    pub kept: Vec<(String, Localized)>,
    pub notes: Vec<Problem>,
}

/// What a file said of a session, by the draft's ids.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Said {
    kind: SessionKind,
    /// What title and text are written in.
    lang: Lang,
    title: String,
    text: String,
    language: Option<Lang>,
    track: Option<TrackId>,
    places: Vec<Place>,
    speakers: Vec<SpeakerId>,
}

impl Said {
    /// The same of a session as it stands here.
    fn of(session: &Session, lang: &Lang) -> Self {
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

fn sorted(mut places: Vec<Place>) -> Vec<Place> {
    places.sort();
    places
}

/// What a file said of a room, a track or a speaker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct SaidOfThing {
    lang: Lang,
    name: String,
    /// Chairs of a room, a track's colour, a speaker's biography.
    more: String,
}

/// Mine where nothing else is said or where it was edited here; else the file's. `kept` becomes true where the file is overruled.
fn merged<T: PartialEq + Clone>(mine: &T, before: Option<&T>, file: &T, take: bool, kept: &mut bool) -> T {
    if mine == file || before == Some(file) && !take {
        return mine.clone();
    }
    if take || before == Some(mine) {
        return file.clone();
    }
    *kept = true;
    mine.clone()
}

/// Lays a file against a draft.
pub fn plan(incoming: &Incoming, known: &Known, choices: &Choices) -> Plan {
    let mut planner = Planner::new(incoming, known, choices);
    let here = Here {
        rooms: incoming.rooms.iter().map(|room| planner.room(room)).collect(),
        tracks: incoming.tracks.iter().map(|track| planner.track(track)).collect(),
        people: incoming.people.iter().map(|person| planner.person(person)).collect(),
    };
    let mut numbers = Numbers::of(&known.programme);
    for session in &incoming.sessions {
        planner.session(session, &here, &mut numbers);
    }
    planner.finish()
}

/// What the file's rooms, tracks and people are here, by their places in it; none where they were removed here.
struct Here {
    rooms: Vec<Option<RoomId>>,
    tracks: Vec<Option<TrackId>>,
    people: Vec<Option<SpeakerId>>,
}

struct Planner<'a> {
    incoming: &'a Incoming,
    known: &'a Known,
    choices: &'a Choices,
    first: Lang,
    remembered: HashMap<(ThingKind, &'a str), &'a Remembered>,
    /// Things of the draft that something of the file is already.
    claimed: HashSet<String>,
    session_at: HashMap<&'a str, usize>,
    speaker_at: HashMap<&'a SpeakerId, usize>,
    speaker_named: HashMap<String, Vec<usize>>,
    slugs: HashSet<String>,
    removed_here: usize,
    plan: Plan,
}

impl<'a> Planner<'a> {
    fn new(incoming: &'a Incoming, known: &'a Known, choices: &'a Choices) -> Self {
        let mut speaker_named: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, speaker) in known.speakers.iter().enumerate() {
            speaker_named.entry(fold(&speaker.name)).or_default().push(at);
        }
        Self {
            incoming,
            known,
            choices,
            first: known.languages.first().cloned().unwrap_or_else(|| crate::i18n::Locale::En.lang()),
            remembered: known.imports.iter().map(|it| ((it.kind, it.key.as_str()), it)).collect(),
            claimed: known.imports.iter().map(|it| it.local.clone()).collect(),
            session_at: known.programme.sessions.iter().enumerate().map(|(at, s)| (s.guid.as_str(), at)).collect(),
            speaker_at: known.speakers.iter().enumerate().map(|(at, s)| (&s.id, at)).collect(),
            speaker_named,
            slugs: known.speakers.iter().map(|s| s.slug.clone()).collect(),
            removed_here: 0,
            plan: Plan { after: known.programme.clone(), speakers: known.speakers.clone(), ..Plan::default() },
        }
    }

    fn remember(&mut self, kind: ThingKind, key: &str, local: &str, said: &impl Serialize) {
        let said = serde_json::to_string(said).unwrap_or_default();
        self.claimed.insert(local.to_owned());
        self.plan.imports.push(Remembered { kind, key: key.to_owned(), local: local.to_owned(), said });
    }

    /// An id of the file, where nothing has it yet.
    fn own_id(&mut self, guid: Option<uuid::Uuid>) -> Option<uuid::Uuid> {
        guid.filter(|guid| !self.known.taken.contains(&guid.to_string()) && self.claimed.insert(guid.to_string()))
    }

    /// What a text of the file is written in.
    fn lang(&self) -> Lang {
        self.incoming.written_in.clone().unwrap_or_else(|| self.first.clone())
    }

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

    fn room(&mut self, room: &InRoom) -> Option<RoomId> {
        let lang = self.lang();
        let said =
            SaidOfThing { lang: lang.clone(), name: room.name.clone(), more: room.capacity.map_or_else(String::new, |n| n.to_string()) };
        let before = self.remembered.get(&(ThingKind::Room, room.key.as_str())).copied();
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

    /// Whether something of this very file has become this thing already.
    fn is_of_this_file(&self, local: &str) -> bool {
        self.plan.imports.iter().any(|it| it.local == local)
    }

    fn track(&mut self, track: &InTrack) -> Option<TrackId> {
        let lang = self.lang();
        let said = SaidOfThing { lang: lang.clone(), name: track.name.clone(), more: track.colour.to_string() };
        let before = self.remembered.get(&(ThingKind::Track, track.key.as_str())).copied();
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

    fn person(&mut self, person: &InPerson) -> Option<SpeakerId> {
        let lang = self.lang();
        let said = SaidOfThing { lang: lang.clone(), name: person.name.clone(), more: person.biography.clone() };
        let before = self.remembered.get(&(ThingKind::Speaker, person.key.as_str())).copied();
        let at = match before {
            Some(before) => SpeakerId::parse(&before.local).and_then(|id| self.speaker_at.get(&id).copied()),
            None => {
                let own = person.guid.map(SpeakerId::from).and_then(|id| self.speaker_at.get(&id).copied());
                let named = self.speaker_named.get(&fold(&person.name)).into_iter().flatten().copied();
                own.or_else(|| named.into_iter().find(|at| !self.claimed.contains(self.known.speakers[*at].id.as_str())))
            }
        };
        match (at, before) {
            (Some(at), before) => {
                let old = self.plan.speakers[at].clone();
                let here = old.biography.exact(&lang).cloned().unwrap_or_default();
                let said = SaidOfThing { more: if said.more.is_empty() { here.clone() } else { said.more }, ..said };
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

    fn session(&mut self, session: &InSession, Here { rooms, tracks, people }: &Here, numbers: &mut Numbers) {
        let key = session.guid.to_string();
        let before = self.remembered.get(&(ThingKind::Session, key.as_str())).copied();
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
        let said = Said {
            kind: session.kind,
            lang: lang.clone(),
            title: session.title.trim().to_owned(),
            text: session.text.trim().to_owned(),
            language: session.language.clone(),
            track: session.track.and_then(|at| tracks[at].clone()),
            places: sorted(places.collect()),
            speakers: session.people.iter().filter_map(|at| people[*at].clone()).collect(),
        };
        match (here, before) {
            (Some(at), before) => {
                let was = &self.known.programme.sessions[at];
                let before: Option<Said> = before.and_then(|it| serde_json::from_str(&it.said).ok());
                let take = self.choices.take_all || self.choices.take.contains(&key);
                let (becomes, kept) = follow(was, before.as_ref(), &said, session.minutes, take);
                if kept {
                    self.plan.kept.push((key.clone(), was.title.clone()));
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

    /// What came by an earlier import and is no longer in the file.
    fn finish(mut self) -> Plan {
        let there: HashSet<(ThingKind, String)> = self.plan.imports.iter().map(|it| (it.kind, it.key.clone())).collect();
        let is: HashSet<String> = self.plan.imports.iter().map(|it| it.local.clone()).collect();
        let gone: Vec<&Remembered> =
            self.known.imports.iter().filter(|it| !there.contains(&(it.kind, it.key.clone())) && !is.contains(&it.local)).collect();
        let mut touched = 0;
        for it in gone.iter().filter(|it| it.kind == ThingKind::Session) {
            let Some(session) = self.known.programme.sessions.iter().find(|s| s.id.as_str() == it.local) else { continue };
            self.plan.sessions.gone += 1;
            let said: Option<Said> = serde_json::from_str(&it.said).ok();
            let edited = said.is_none_or(|said| said != Said::of(session, &said.lang));
            if self.choices.keep_gone || edited && !self.choices.take_all {
                touched += usize::from(!self.choices.keep_gone);
                self.plan.imports.push((*it).clone());
            } else {
                self.plan.after.sessions.retain(|s| s.id != session.id);
            }
        }
        for it in gone {
            let used = self.uses(it);
            let stays = self.choices.keep_gone || used;
            let counts = match it.kind {
                ThingKind::Session => continue,
                ThingKind::Room => &mut self.plan.rooms,
                ThingKind::Track => &mut self.plan.tracks,
                ThingKind::Speaker => &mut self.plan.people,
            };
            counts.gone += 1;
            if stays {
                self.plan.imports.push(it.clone());
                continue;
            }
            match it.kind {
                ThingKind::Session => {}
                ThingKind::Room => self.plan.after.rooms.retain(|room| room.id.as_str() != it.local),
                ThingKind::Track => self.plan.after.tracks.retain(|track| track.id.as_str() != it.local),
                ThingKind::Speaker => {
                    let here = self.plan.speakers.iter().position(|s| s.id.as_str() == it.local);
                    self.plan.gone_speakers.extend(here.map(|at| self.plan.speakers.remove(at).id));
                }
            }
        }
        if touched > 0 {
            self.plan.notes.push(problem!("import-note-gone-kept", count = touched));
        }
        if self.removed_here > 0 {
            self.plan.notes.push(problem!("import-note-removed-here", count = self.removed_here));
        }
        self.plan
    }

    /// Whether something still needs a thing that is gone in the file: a session stands or speaks by it, or somebody has worked on it here.
    fn uses(&self, it: &Remembered) -> bool {
        let said: Option<SaidOfThing> = serde_json::from_str(&it.said).ok();
        let sessions = &self.plan.after.sessions;
        match it.kind {
            ThingKind::Session => true,
            ThingKind::Room => {
                let edited = |room: &Room| said.as_ref().is_none_or(|said| room.name.exact(&said.lang) != Some(&said.name));
                self.plan.after.rooms.iter().any(|room| room.id.as_str() == it.local && edited(room))
                    || sessions.iter().flat_map(|s| &s.slots).flat_map(Slot::rooms).any(|id| id.as_str() == it.local)
            }
            ThingKind::Track => {
                let edited = |track: &Track| said.as_ref().is_none_or(|said| track.name.exact(&said.lang) != Some(&said.name));
                self.plan.after.tracks.iter().any(|track| track.id.as_str() == it.local && edited(track))
                    || sessions.iter().filter_map(|s| s.track.as_ref()).any(|id| id.as_str() == it.local)
            }
            ThingKind::Speaker => {
                let met = |s: &Speaker| s.answer != Answer::None || s.photo.is_some() || !s.organisation.is_empty() || !s.title.is_empty();
                self.plan.speakers.iter().any(|s| s.id.as_str() == it.local && (met(s) || self.known.released.contains(&s.id)))
                    || sessions.iter().flat_map(|s| &s.speakers).any(|s| s.speaker.as_str() == it.local)
            }
        }
    }
}

fn count(counts: &mut Counts, changed: bool) {
    if changed { counts.changed += 1 } else { counts.unchanged += 1 }
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
        let usual = if becomes.kind == SessionKind::Panel { Part::Panellist } else { Part::Speaker };
        let part = |id: &SpeakerId| was.speakers.iter().find(|s| s.speaker == *id).map_or(usual, |s| s.part);
        becomes.speakers = speakers.into_iter().map(|speaker| SessionSpeaker { part: part(&speaker), speaker }).collect();
    }
    (becomes, kept)
}

/// Slots at these places: those that stand there already, then others moved there, then new ones.
fn slots(was: &[Slot], places: &[Place]) -> Vec<Slot> {
    let mut free: Vec<&Slot> = was.iter().collect();
    let mut out: Vec<Option<Slot>> =
        places.iter().map(|place| free.iter().position(|slot| Place::from(*slot) == *place).map(|at| free.remove(at).clone())).collect();
    for (slot, place) in out.iter_mut().zip(places).filter(|(slot, _)| slot.is_none()) {
        let id = if free.is_empty() { SlotId::new() } else { free.remove(0).id.clone() };
        *slot = Some(Slot { id, room: place.room.clone(), also: Vec::new(), starts_at: place.starts_at, ends_at: place.ends_at });
    }
    out.into_iter().flatten().collect()
}

/// The slugs and numbers that sessions have.
struct Numbers {
    slugs: HashSet<String>,
    numbers: HashSet<i64>,
    last: i64,
}

impl Numbers {
    fn of(programme: &Programme) -> Self {
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

/// The slug that the file has, where it is one and free; else one made of the title.
fn own_slug(own: &str, title: &str, otherwise: &str, taken: &HashSet<String>) -> String {
    if is_slug(own) && !taken.contains(own) { own.to_owned() } else { free_slug(title, otherwise, taken) }
}

/// A slug in letters that every keyboard has, unlike those taken.
fn free_slug(title: &str, otherwise: &str, taken: &HashSet<String>) -> String {
    let wanted: String = slug::slugify(title).chars().take(60).collect();
    let wanted = match wanted.trim_matches('-') {
        "" => otherwise,
        wanted => wanted,
    };
    let candidates = (1..).map(|n| if n == 1 { wanted.to_owned() } else { format!("{wanted}-{n}") });
    candidates.into_iter().find(|slug| !taken.contains(slug)).unwrap_or_default()
}
