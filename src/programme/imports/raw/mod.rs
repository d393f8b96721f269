//! What a file says, as text; and what becomes of it once it is checked.
//!
//! - [`clean`]: what names may not hold, and how long texts may be; [`notes`]: what was mended.
//! - [`lists`]: rooms, tracks and people, each found again by what sessions call them; [`values`]: one text as what it means.

mod clean;
mod lists;
mod notes;
mod values;

pub(super) use values::clock;

use lists::Lists;
use notes::Notes;
use values::{day, instant, kind, last_part, minutes, spoken, uuid};

use super::{InSession, InSlot, Incoming, Named, refused, slot_guid, text};
use crate::{
    error::{Error, Problem, Result},
    events::rules as events,
    i18n::{Lang, Locale, sort::fold},
    problem,
    programme::{
        actions::{MOST_ROOMS, MOST_SESSIONS},
        model::TrackColour,
        rules::{MAX_TITLE, MOST_MINUTES},
    },
    time,
};
use chrono::{DateTime, Duration, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A file as read, whatever its format.
#[derive(Debug, Default)]
pub(super) struct Raw {
    /// This program wrote it: texts are plain, numbers and addresses are its own.
    pub ours: bool,
    pub title: String,
    pub acronym: String,
    pub summary: String,
    pub start: String,
    pub end: String,
    pub zone: String,
    /// When a day ends: what begins earlier by the clock belongs to the night before.
    pub day_change: String,
    pub languages: Vec<String>,
    pub written_in: String,
    /// What a sheet's headings are written in.
    pub headings: Option<Lang>,
    /// Of a file of this program: the release that it is.
    pub version: String,
    pub rooms: Vec<RawRoom>,
    pub tracks: Vec<RawTrack>,
    pub days: Vec<NaiveDate>,
    /// Dates of days that cannot be read.
    pub unread_days: Vec<String>,
    /// Rooms by day as the file has them, also those that nothing is held in.
    pub places: Vec<(Option<NaiveDate>, String)>,
    pub events: Vec<RawEvent>,
    pub notes: Vec<Problem>,
}

impl Raw {
    /// A day of the file by its date.
    pub fn day(&mut self, date: &str) -> Option<NaiveDate> {
        let found = day(date);
        self.days.extend(found);
        if found.is_none() && !date.trim().is_empty() {
            self.unread_days.push(text::named(date).trim().chars().take(40).collect());
        }
        found
    }
}

#[derive(Debug, Default)]
pub(super) struct RawRoom {
    pub guid: String,
    pub name: String,
    pub capacity: Option<i64>,
    /// Where what stands in no room is held, in files of this program.
    pub is_venue: bool,
}

#[derive(Debug, Default)]
pub(super) struct RawTrack {
    pub name: String,
    pub slug: String,
    pub colour: String,
}

#[derive(Debug, Default)]
pub(super) struct RawEvent {
    /// Where it stands, where the format has lines.
    pub line: Option<usize>,
    pub day: Option<NaiveDate>,
    pub guid: String,
    pub id: String,
    pub date: String,
    pub start: String,
    pub end: String,
    pub duration: String,
    pub room: String,
    pub url: String,
    pub title: String,
    pub subtitle: String,
    pub track: String,
    pub kind: String,
    pub language: String,
    pub abstract_: String,
    pub description: String,
    pub persons: Vec<RawPerson>,
    pub links: usize,
}

#[derive(Debug, Default)]
pub(super) struct RawPerson {
    pub guid: String,
    pub id: String,
    pub name: String,
    pub url: String,
    pub biography: String,
}

/// What a session is called in sentences.
fn place(event: &RawEvent) -> String {
    text::line(&event.title).chars().take(80).collect()
}

/// On which line a session stands, for sentences.
fn line(event: &RawEvent) -> String {
    event.line.map_or_else(|| "none".to_owned(), |line| line.to_string())
}

/// Refuses a session, by what it is called and where it stands.
fn bad(event: &RawEvent, problem: fn(String, String) -> Problem) -> Error {
    refused(problem(place(event), line(event)))
}

/// Which session is called nothing: by its line, else its id, else its place among the others.
fn untitled(event: &RawEvent, nth: usize) -> Problem {
    match (event.line, event.id.trim()) {
        (Some(line), _) => problem!("import-no-title-line", line = line),
        (None, "") => problem!("import-no-title-nth", number = nth),
        (None, id) => problem!("import-no-title-id", id = id),
    }
}

/// Checks what was read. What can be mended is, with a note; everything else refuses the whole file.
pub(super) fn checked(mut raw: Raw, stem: &str, zone: Tz) -> Result<Incoming> {
    if raw.events.is_empty() {
        return Err(refused(problem!("import-no-sessions")));
    }
    if raw.events.len() > MOST_SESSIONS {
        return Err(refused(problem!("import-too-many", count = raw.events.len(), max = MOST_SESSIONS)));
    }
    let cut = clean::clean(&mut raw);
    let mut notes = raw.notes.clone();
    let zone = zone_of(&raw, zone, &mut notes);
    if let Some(date) = raw.unread_days.first() {
        notes.push(problem!("import-note-unread-day", count = raw.unread_days.len(), date = date));
    }
    let mut reader = Reader { raw: &raw, zone, lists: Lists::of(&raw), notes: Notes { cut, ..Notes::default() } };
    let sessions = reader.sessions()?;
    let Reader { lists, notes: mended, .. } = reader;
    if lists.rooms.len() > MOST_ROOMS {
        return Err(refused(problem!("import-too-many-rooms", count = lists.rooms.len(), max = MOST_ROOMS)));
    }
    notes.extend(mended.told());
    let (starts_at, ends_at) = span(&raw, zone, &sessions);
    let title = title(&raw, stem, time::local(starts_at, zone).date(), &mut notes);
    let slug = if raw.ours { raw.acronym.replace('_', "-") } else { raw.acronym.clone() };
    Ok(Incoming {
        slug: slug.trim_matches('-').to_owned(),
        summary: text::markdown(&raw.summary),
        zone,
        starts_at,
        ends_at,
        venue: raw.rooms.iter().find(|r| r.is_venue).map(|r| Named { guid: uuid(&r.guid), name: r.name.clone() }),
        languages: languages(&raw, &sessions),
        written_in: Lang::parse(&raw.written_in),
        plain: raw.ours,
        version: raw.version.parse().ok().filter(|_| raw.ours),
        rooms: lists.rooms,
        tracks: lists.tracks,
        people: lists.people,
        title,
        sessions,
        notes,
    })
}

/// What the conference is called: by its title or acronym, else by the file's name or its first day.
fn title(raw: &Raw, stem: &str, first: NaiveDate, notes: &mut Vec<Problem>) -> String {
    let says = |text: &String| text.chars().any(char::is_alphanumeric);
    let title = if raw.ours { raw.title.clone() } else { text::line(&raw.title) };
    if let Some(title) = [title, raw.acronym.clone()].into_iter().find(says) {
        return title;
    }
    let title = Some(text::named(stem)).filter(says).unwrap_or_else(|| first.to_string());
    notes.push(problem!("import-note-no-name", name = title));
    title
}

/// The zone that the file names; else one whose clock agrees with the file's offsets, yours first.
fn zone_of(raw: &Raw, yours: Tz, notes: &mut Vec<Problem>) -> Tz {
    if let Ok(zone) = raw.zone.trim().parse() {
        return zone;
    }
    let offsets: Vec<DateTime<chrono::FixedOffset>> =
        raw.events.iter().filter_map(|e| DateTime::parse_from_rfc3339(&e.date).ok()).collect();
    let agrees = |zone: &Tz| offsets.iter().all(|at| at.with_timezone(zone).naive_local() == at.naive_local());
    let known = [yours, Tz::Europe__Stockholm, Tz::Europe__Oslo, Tz::Europe__Helsinki, Tz::Europe__London, Tz::UTC];
    let zone = known.into_iter().find(agrees).unwrap_or(yours);
    notes.push(if raw.zone.trim().is_empty() {
        problem!("import-note-zone", zone = zone.name())
    } else {
        problem!("import-note-unknown-zone", named = raw.zone.trim(), zone = zone.name())
    });
    zone
}

/// From when until when: as the file says it to the minute, else from its first session to its last.
fn span(raw: &Raw, zone: Tz, sessions: &[InSession]) -> (DateTime<Utc>, DateTime<Utc>) {
    let first = sessions.iter().flat_map(|s| &s.slots).map(|s| s.starts_at).min();
    let last = sessions.iter().flat_map(|s| &s.slots).map(|s| s.ends_at).max();
    let whole = |text: &str| DateTime::parse_from_rfc3339(text.trim()).ok().map(|at| at.to_utc());
    let at = |text: &str, hour| Some(time::instant(day(text)?.and_hms_opt(hour, 0, 0)?, zone));
    let from = whole(&raw.start).filter(|_| raw.ours).or(first).or_else(|| at(&raw.start, 9)).unwrap_or_default();
    let to = whole(&raw.end).filter(|_| raw.ours).or(last).or_else(|| at(&raw.end, 17)).unwrap_or_default();
    (from, to.max(from + Duration::minutes(1)))
}

/// The languages that the file names; else those that at least one session in twenty is held in, the most frequent first; else that of its headings.
fn languages(raw: &Raw, sessions: &[InSession]) -> Vec<Lang> {
    let mut out: Vec<Lang> = raw.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
    if out.is_empty() {
        out.extend(Lang::parse(&raw.written_in));
    }
    if out.is_empty() {
        let mut counted: HashMap<&Lang, usize> = HashMap::new();
        for lang in sessions.iter().filter_map(|s| s.language.as_ref()) {
            *counted.entry(lang).or_default() += 1;
        }
        let mut counted: Vec<(&Lang, usize)> = counted.into_iter().filter(|(_, n)| n * 20 >= sessions.len()).collect();
        counted.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        out.extend(counted.into_iter().map(|(lang, _)| lang.clone()));
    }
    if out.is_empty() {
        out.push(raw.headings.clone().unwrap_or_else(|| Locale::En.lang()));
    }
    let mut seen = HashSet::new();
    out.retain(|lang| seen.insert(lang.clone()));
    out.truncate(events::MAX_LANGUAGES);
    out
}

struct Reader<'a> {
    raw: &'a Raw,
    zone: Tz,
    lists: Lists,
    notes: Notes,
}

impl Reader<'_> {
    /// The sessions in the order of the file, each with all its slots.
    fn sessions(&mut self) -> Result<Vec<InSession>> {
        let guids = self.guids();
        let further = further_slots(&guids);
        let mut found: Vec<InSession> = Vec::new();
        let mut at: HashMap<Uuid, (usize, &RawEvent)> = HashMap::new();
        for (nth, (event, guid)) in (1..).zip(self.raw.events.iter().zip(guids)) {
            let guid = further.get(&guid).copied().unwrap_or(guid);
            let session = self.session(event, guid, nth)?;
            match at.get(&guid) {
                None => {
                    at.insert(guid, (found.len(), event));
                    found.push(session);
                }
                Some((_, first)) if first.title.trim() != event.title.trim() => {
                    let (one, other) = (place(first), place(event));
                    return Err(refused(problem!("import-doubled-guid", guid = guid, one = one, other = other)));
                }
                Some((index, _)) => {
                    if !further.values().any(|main| *main == guid) {
                        self.notes.twice.push(place(event));
                    }
                    let slots = &mut found[*index].slots;
                    slots.extend(session.slots.into_iter().filter(|new| !slots.contains(new)).collect::<Vec<_>>());
                }
            }
        }
        for session in &mut found {
            session.slots.sort_by_key(|slot| slot.starts_at);
        }
        Ok(found)
    }

    /// The guid of each event; where the file has none, one that a later file gives it again.
    fn guids(&mut self) -> Vec<Uuid> {
        let of = if self.raw.acronym.is_empty() { &self.raw.title } else { &self.raw.acronym };
        let made = |name: &str| Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{of}/{name}").as_bytes());
        let mut none = 0;
        let mut known: HashMap<String, usize> = HashMap::new();
        let guids = self.raw.events.iter().map(|event| {
            if let Some(guid) = uuid(&event.guid) {
                return guid;
            }
            none += 1;
            let named = [event.guid.trim(), event.id.trim()].into_iter().find(|n| !n.is_empty());
            let name = named.map_or_else(|| fold(&event.title), str::to_owned);
            // Two of one title and no id are two.
            let nth = known.entry(name.clone()).and_modify(|n| *n += 1).or_insert(1);
            match (named, *nth) {
                (Some(_), _) | (None, 1) => made(&name),
                (None, nth) => made(&format!("{name}/{nth}")),
            }
        });
        let guids = guids.collect();
        self.notes.no_guid = none;
        guids
    }

    fn session(&mut self, event: &RawEvent, guid: Uuid, nth: usize) -> Result<InSession> {
        let ours = self.raw.ours;
        let title = if ours { event.title.clone() } else { text::line(&event.title) };
        if title.trim().is_empty() {
            return Err(refused(untitled(event, nth)));
        }
        let mut text = if ours { event.abstract_.clone() } else { about(event) };
        if clean::cut(&mut text, clean::most(ours)) || title.chars().count() > MAX_TITLE {
            self.notes.cut.push(place(event));
        }
        let (slot, minutes) = self.slot(event)?;
        let mut people: Vec<usize> = Vec::new();
        for person in &event.persons {
            match self.lists.person(person, ours) {
                Some(at) if !people.contains(&at) => people.push(at),
                Some(_) => {}
                None => self.notes.nameless += 1,
            }
        }
        self.notes.links += event.links;
        let kind = kind(&event.kind);
        let spoken = spoken(&event.language);
        self.notes.strange_languages.extend(spoken.strange);
        if spoken.several {
            self.notes.several_languages.push(place(event));
        }
        let slug = if ours { last_part(&event.url, "/sessions/") } else { String::new() };
        let number = event.id.parse::<i64>().ok().filter(|_| ours).map(|id| id % 10_000);
        Ok(InSession {
            guid,
            own_guid: uuid(&event.guid).is_some(),
            number,
            slug,
            kind,
            title: title.chars().take(MAX_TITLE).collect(),
            text: if ours { text::verbatim(&text) } else { text },
            language: spoken.first,
            minutes,
            track: self.lists.track(&event.track, "", TrackColour::ByPlace),
            slots: slot.into_iter().collect(),
            people,
        })
    }

    /// Where and when, and for how long.
    fn slot(&mut self, event: &RawEvent) -> Result<(Option<InSlot>, i64)> {
        let starts_at = self.starts_at(event)?;
        let duration = match (event.duration.trim(), starts_at, self.ends_at(event, starts_at)?) {
            ("", Some(from), Some(to)) if to < from => {
                return Err(bad(event, |session, line| problem!("import-ends-first", session = session, line = line)));
            }
            ("", Some(from), Some(to)) => Some((to - from).num_minutes()),
            ("", ..) => None,
            (text, ..) => {
                let unread = || bad(event, |session, line| problem!("import-bad-duration", session = session, line = line));
                Some(minutes(text).ok_or_else(unread)?)
            }
        };
        let minutes = match duration {
            Some(n) if n > 2 * MOST_MINUTES => {
                return Err(bad(event, |session, line| problem!("import-too-long", session = session, line = line)));
            }
            Some(n) if n > MOST_MINUTES => {
                self.notes.too_long.push(place(event));
                MOST_MINUTES
            }
            Some(n) if n > 0 => n,
            _ => {
                self.notes.no_length.push(place(event));
                SHORTEST
            }
        };
        let Some(starts_at) = starts_at else {
            self.notes.no_time.push(place(event));
            return Ok((None, minutes));
        };
        self.on_a_day(event, starts_at)?;
        let room = self.lists.room_at.get(event.room.trim()).copied().flatten();
        Ok((Some(InSlot { room, starts_at, ends_at: starts_at + Duration::minutes(minutes) }), minutes))
    }

    /// Refuses what stands on none of the file's days nor the night after one; what the conference's first and last day do not hold is noted.
    fn on_a_day(&mut self, event: &RawEvent, starts_at: DateTime<Utc>) -> Result<()> {
        let local = time::local(starts_at, self.zone);
        let date = local.date();
        // A file may be read in another zone than its days are counted in.
        let written = DateTime::parse_from_rfc3339(event.date.trim()).map_or(date, |at| at.date_naive());
        let after = |day: NaiveDate, date: NaiveDate| (date - day).num_days();
        let near = |date: NaiveDate| self.raw.days.iter().any(|day| (0..=1).contains(&after(*day, date)));
        if !self.raw.days.is_empty() && !near(date) && !near(written) {
            return Err(refused(problem!("import-far-off", session = place(event), line = line(event), date = date)));
        }
        let night = event.day.filter(|day| after(*day, date) == 1 && local.hour() < NOON);
        let (first, last) = (day(&self.raw.start), day(&self.raw.end));
        let inside = |date: NaiveDate| first.is_none_or(|first| first <= date) && last.is_none_or(|last| date <= last);
        if !inside(night.unwrap_or(date)) && !inside(written) {
            self.notes.outside.push(place(event));
        }
        Ok(())
    }

    /// The moment it begins: its own date, else its day and its time of day.
    fn starts_at(&mut self, event: &RawEvent) -> Result<Option<DateTime<Utc>>> {
        let (date, start) = (event.date.trim(), event.start.trim());
        if date.is_empty() && start.is_empty() {
            return Ok(None);
        }
        if let Some(at) = instant(date, self.zone) {
            return Ok(Some(at));
        }
        let own_day = day(date);
        let (day, start) = match (own_day.or(event.day), clock(start)) {
            (Some(day), Some(start)) => (day, start),
            (None, Some(_)) if date.is_empty() => {
                return Err(bad(event, |session, line| problem!("import-no-day", session = session, line = line)));
            }
            (None, Some(_)) => return Err(bad(event, |session, line| problem!("import-bad-day", session = session, line = line))),
            (_, None) => return Err(bad(event, |session, line| problem!("import-bad-time", session = session, line = line))),
        };
        // A date that is a day and no more says what it has to say.
        if !date.is_empty() && (own_day.is_none() || date.len() > 10) {
            self.notes.unread_date.push(place(event));
        }
        let night = clock(&self.raw.day_change).is_some_and(|change| own_day.is_none() && start < change);
        Ok(Some(time::instant(if night { day + Duration::days(1) } else { day }.and_time(start), self.zone)))
    }

    /// The moment it ends: its own, else by the clock on the day that it begins or in the night after. What cannot be read may be said by a length too.
    fn ends_at(&self, event: &RawEvent, starts_at: Option<DateTime<Utc>>) -> Result<Option<DateTime<Utc>>> {
        let by_clock = || {
            let (from, end) = (time::local(starts_at?, self.zone), clock(&event.end)?);
            let day = if end < from.time() { from.date() + Duration::days(1) } else { from.date() };
            Some(time::instant(day.and_time(end), self.zone))
        };
        match instant(&event.end, self.zone).or_else(by_clock) {
            None if !event.end.trim().is_empty() && event.duration.trim().is_empty() => {
                Err(bad(event, |session, line| problem!("import-bad-end", session = session, line = line)))
            }
            found => Ok(found),
        }
    }
}

/// Until when a session belongs to the night before.
const NOON: u32 = 12;

/// How long a session is that a file gives no length.
const SHORTEST: i64 = 5;

/// Which guids are further slots of which session.
fn further_slots(guids: &[Uuid]) -> HashMap<Uuid, Uuid> {
    let all: HashSet<Uuid> = guids.iter().copied().collect();
    let mut found = HashMap::new();
    for main in &all {
        let slots = (1..MOST_SESSIONS).map(|nth| slot_guid(*main, nth)).take_while(|guid| all.contains(guid));
        found.extend(slots.map(|guid| (guid, *main)));
    }
    found
}

/// Subtitle, abstract and description as one text.
fn about(event: &RawEvent) -> String {
    let subtitle = text::line(&event.subtitle);
    let subtitle = if subtitle.is_empty() { subtitle } else { format!("**{subtitle}**") };
    let (short, long) = (text::markdown(&event.abstract_), text::markdown(&event.description));
    let long = if long.starts_with(&short) { long } else { format!("{short}\n\n{long}") };
    [subtitle, long.trim().to_owned()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// A file that ends within something, or does not hold together.
pub(super) fn broken(line: usize) -> Error {
    refused(problem!("import-broken", line = line))
}
