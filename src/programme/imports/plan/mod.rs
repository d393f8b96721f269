//! A file against a draft: pure. What came by an earlier import and was not touched here follows the file; what was edited here stays, unless the
//! organiser takes the file's word.
//!
//! - [`things`]: rooms, tracks and speakers; [`sessions`]: sessions and their slots. What is gone is looked for here, once all else is known.

mod sessions;
mod things;

use self::{
    sessions::{Numbers, Said},
    things::SaidOfThing,
};
use super::Incoming;
use crate::{
    error::Problem,
    events::rules::is_slug,
    i18n::{Lang, Localized, sort::fold},
    problem,
    programme::model::*,
    speakers::model::{Answer, Speaker, SpeakerId},
};
use serde::Serialize;
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

    /// Whether something of this very file has become this thing already.
    fn is_of_this_file(&self, local: &str) -> bool {
        self.plan.imports.iter().any(|it| it.local == local)
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
