//! A file against a draft: pure. What came by an earlier import and was not touched here follows the file; what was edited here stays, unless the
//! organiser takes the file's word.
//!
//! - [`things`]: rooms, tracks and speakers; [`sessions`]: sessions and their slots; [`gone`]: what the file has no longer, once all else is known.

mod gone;
mod sessions;
mod things;

use self::{
    sessions::{Numbers, Said},
    things::SaidOfThing,
};
use super::{Incoming, text};
use crate::{
    error::Problem,
    events::rules::is_slug,
    i18n::{Lang, sort::fold},
    programme::model::*,
    server::markdown,
    speakers::model::{Speaker, SpeakerId},
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

impl Remembered {
    const VERSION: &str = "version";

    /// Which release a file of this program was.
    fn version(number: i64) -> Self {
        Self { kind: ThingKind::File, key: Self::VERSION.to_owned(), local: String::new(), said: number.to_string() }
    }

    /// The release that the last file was, where it was one of this program's.
    pub fn release(all: &[Self]) -> Option<i64> {
        all.iter().find(|it| it.kind == ThingKind::File && it.key == Self::VERSION)?.said.parse().ok()
    }
}

crate::text_enum! {
    pub enum ThingKind { Session = "session", Room = "room", Track = "track", Speaker = "speaker", File = "file" }
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
    /// What somebody has done here for sessions, rooms and speakers beside what they say: files, times when they can be had, an address. By id.
    pub cared_for: HashSet<String>,
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
    /// The edit up to which they have seen the draft; an import into another is refused.
    pub seen: Option<i64>,
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
    /// Sessions that were edited here and that the file says otherwise: they stay as they are here.
    pub kept: Vec<Kept>,
    pub notes: Vec<Problem>,
}

/// A session that was edited here: as it stays, and as the file would have it.
#[derive(Debug, Clone)]
pub struct Kept {
    pub guid: String,
    pub here: Session,
    pub file: Session,
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
    if let Some(version) = incoming.version {
        planner.plan.imports.push(Remembered::version(version));
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
    /// What rooms, tracks and people are called in the file.
    keys: HashSet<(ThingKind, &'a str)>,
    /// Things of the draft that something of the file is already.
    claimed: HashSet<String>,
    /// Sessions and speakers of earlier files that this one has not by what they were called there, by title and name.
    absent: HashMap<(ThingKind, String), Vec<&'a Remembered>>,
    /// No session of this file has a key of an earlier one's: it is of another format.
    other_format: bool,
    /// How often the file has a session or a speaker of a title or a name.
    named: HashMap<(ThingKind, String), usize>,
    session_at: HashMap<&'a str, usize>,
    speaker_at: HashMap<&'a SpeakerId, usize>,
    speaker_named: HashMap<String, Vec<usize>>,
    slugs: HashSet<String>,
    removed_here: usize,
    /// Sessions that were edited here, and of which the file says what it said.
    edited_here: usize,
    plan: Plan,
}

impl<'a> Planner<'a> {
    fn new(incoming: &'a Incoming, known: &'a Known, choices: &'a Choices) -> Self {
        let mut speaker_named: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, speaker) in known.speakers.iter().enumerate() {
            speaker_named.entry(fold(&speaker.name)).or_default().push(at);
        }
        let keys: HashSet<(ThingKind, &str)> = keys(incoming).collect();
        let guids: HashSet<String> = incoming.sessions.iter().map(|session| session.guid.to_string()).collect();
        let mut named: HashMap<(ThingKind, String), usize> = HashMap::new();
        let titles = incoming.sessions.iter().map(|session| (ThingKind::Session, fold(&session.title)));
        for name in titles.chain(incoming.people.iter().map(|person| (ThingKind::Speaker, fold(&person.name)))) {
            *named.entry(name).or_default() += 1;
        }
        let mut absent: HashMap<(ThingKind, String), Vec<&Remembered>> = HashMap::new();
        for it in known.imports.iter().filter(|it| !keys.contains(&(it.kind, it.key.as_str())) && !guids.contains(&it.key)) {
            let name = match it.kind {
                ThingKind::Session => serde_json::from_str(&it.said).map(|said: Said| said.title),
                ThingKind::Speaker => serde_json::from_str(&it.said).map(|said: SaidOfThing| said.name),
                ThingKind::Room | ThingKind::Track | ThingKind::File => continue,
            };
            if let Ok(name) = name {
                absent.entry((it.kind, fold(&name))).or_default().push(it);
            }
        }
        let other_format = !known.imports.iter().any(|it| it.kind == ThingKind::Session && guids.contains(&it.key));
        Self {
            incoming,
            known,
            choices,
            absent,
            other_format,
            named,
            first: known.languages.first().cloned().unwrap_or_else(|| crate::i18n::Locale::En.lang()),
            remembered: known.imports.iter().map(|it| ((it.kind, it.key.as_str()), it)).collect(),
            keys,
            claimed: known.imports.iter().map(|it| it.local.clone()).collect(),
            session_at: known.programme.sessions.iter().enumerate().map(|(at, s)| (s.guid.as_str(), at)).collect(),
            speaker_at: known.speakers.iter().enumerate().map(|(at, s)| (&s.id, at)).collect(),
            speaker_named,
            slugs: known.speakers.iter().map(|s| s.slug.clone()).collect(),
            removed_here: 0,
            edited_here: 0,
            plan: Plan { after: known.programme.clone(), speakers: known.speakers.clone(), ..Plan::default() },
        }
    }

    fn remember(&mut self, kind: ThingKind, key: &str, local: &str, said: &impl Serialize) {
        let said = serde_json::to_string(said).unwrap_or_default();
        self.claimed.insert(local.to_owned());
        self.plan.imports.push(Remembered { kind, key: key.to_owned(), local: local.to_owned(), said });
    }

    /// What the last file said of a thing; where that called it a little differently ("headnut", "Headnut"), and this one has no such thing, of that.
    fn before(&self, kind: ThingKind, key: &str, alike: impl Fn(&Remembered) -> bool) -> Option<&'a Remembered> {
        let exactly = self.remembered.get(&(kind, key)).copied();
        let free = |it: &&Remembered| it.kind == kind && !self.keys.contains(&(kind, it.key.as_str())) && !self.is_of_this_file(&it.local);
        exactly.or_else(|| self.known.imports.iter().filter(free).find(|it| alike(it)))
    }

    /// What an earlier file said of the one session or speaker of a title or a name that this file has, where it is here still and this file has it by
    /// another kind of key: formats of other programs call the same by different ones, or by none.
    fn namesake(&self, kind: ThingKind, name: &str) -> Option<&'a Remembered> {
        let name = (kind, fold(name));
        let here = |local: &str| match kind {
            ThingKind::Speaker => SpeakerId::parse(local).is_some_and(|id| self.speaker_at.contains_key(&id)),
            _ => self.known.programme.sessions.iter().any(|session| session.id.as_str() == local),
        };
        match self.absent.get(&name)?.as_slice() {
            [one] if self.named.get(&name) == Some(&1) && !self.is_of_this_file(&one.local) && here(&one.local) => Some(one),
            _ => None,
        }
    }

    /// A text of the file as it is kept. This program's own files have texts without their marks: it is the one that was known of the file before, or
    /// the one that is here, where that reads the same.
    fn written(&self, known: [Option<&str>; 2], file: &str) -> String {
        let same = |text: &&str| self.incoming.plain && text::verbatim(&markdown::plain(text)).trim() == file;
        known.into_iter().flatten().find(same).unwrap_or(file).to_owned()
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
}

fn keys(incoming: &Incoming) -> impl Iterator<Item = (ThingKind, &str)> {
    let rooms = incoming.rooms.iter().map(|room| (ThingKind::Room, room.key.as_str()));
    let tracks = incoming.tracks.iter().map(|track| (ThingKind::Track, track.key.as_str()));
    rooms.chain(tracks).chain(incoming.people.iter().map(|person| (ThingKind::Speaker, person.key.as_str())))
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
