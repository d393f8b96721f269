//! Programmes that come in files of others: schedule JSON and XML as frab, pretalx and Pentabarf write them, and sheets as CSV.
//!
//! - [`json`], [`xml`], [`sheet`]: a reader per format. Each makes a [`raw::Raw`]: what the file says, as text, with the place where it says it.
//! - [`raw`]: what was read becomes an [`Incoming`], or is refused with one sentence. Real files are never quite right: what can be mended is, and said.
//! - [`text`]: HTML and plain text as the Markdown that is kept here; [`encoding`]: bytes as text; [`lines`]: on which line something stands.
//! - [`plan`]: an [`Incoming`] against a draft: what is new, changed, gone, and what was edited here since the last import.
//!
//! `actions/imports.rs` writes a plan. To read a further format, write a reader and name it in [`read`].

mod encoding;
mod json;
mod lines;
pub mod plan;
mod raw;
mod sheet;
#[cfg(test)]
mod tests;
mod text;
mod xml;

use super::{
    model::{SessionKind, TrackColour},
    rules::days,
};
use crate::{
    error::{Error, Problem, Result},
    events::model::Event,
    i18n::Lang,
    problem,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// A file's bytes at most.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What workbooks begin with: those of archives (xlsx, ods) and the older ones (xls).
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// What files begin with that hold programmes in other ways: documents, calendars, YAML.
const OTHERS: [&[u8]; 3] = [b"%PDF", b"BEGIN:VCALENDAR", b"---\n"];

/// A programme as a file has it, whatever its format: checked, and said by places within the lists here.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    pub title: String,
    /// What an event made of it is called in addresses.
    pub slug: String,
    pub summary: String,
    pub zone: Tz,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Where what stands in no room is held; known of files of this program alone.
    pub venue: Option<Named>,
    /// What an event made of it is held in.
    pub languages: Vec<Lang>,
    /// What the file's texts are written in, where it says so; else each session's are in its own language.
    pub written_in: Option<Lang>,
    /// This program wrote it: texts are those that are kept, without their marks.
    pub plain: bool,
    /// The release that a file of this program is; a draft made of it goes by the same number until it is released.
    pub version: Option<i64>,
    pub rooms: Vec<InRoom>,
    pub tracks: Vec<InTrack>,
    pub people: Vec<InPerson>,
    pub sessions: Vec<InSession>,
    /// What was mended or left out.
    pub notes: Vec<Problem>,
}

/// A name with the UUID that the file has for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    pub guid: Option<Uuid>,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct InRoom {
    /// By what a later file's room is known to be this one.
    pub key: String,
    pub guid: Option<Uuid>,
    pub name: String,
    pub capacity: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct InTrack {
    pub key: String,
    pub name: String,
    pub slug: String,
    pub colour: TrackColour,
}

#[derive(Debug, Clone, PartialEq)]
pub struct InPerson {
    pub key: String,
    pub guid: Option<Uuid>,
    pub name: String,
    pub slug: String,
    /// Markdown.
    pub biography: String,
}

/// A session, with every slot that the file has for it.
#[derive(Debug, Clone, PartialEq)]
pub struct InSession {
    pub guid: Uuid,
    /// Whether the file has it; else it is made of what the file has.
    pub own_guid: bool,
    /// Where the file's numbers are this program's own.
    pub number: Option<i64>,
    pub slug: String,
    pub kind: SessionKind,
    pub title: String,
    /// Markdown.
    pub text: String,
    /// Held in.
    pub language: Option<Lang>,
    pub minutes: i64,
    pub track: Option<usize>,
    pub slots: Vec<InSlot>,
    pub people: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct InSlot {
    pub room: Option<usize>,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

impl Incoming {
    /// Whether nothing in it says a day. When it begins and ends means nothing then.
    pub fn names_no_day(&self) -> bool {
        self.starts_at == DateTime::<Utc>::default()
    }

    /// How many of its sessions stand on other days than from the first to the last one given, in a zone.
    pub fn on_other_days(&self, (first, last): (NaiveDate, NaiveDate), zone: Tz) -> usize {
        let there = |slot: &InSlot| (first..=last).contains(&crate::time::local(slot.starts_at, zone).date());
        self.sessions.iter().filter(|session| !session.slots.iter().all(there)).count()
    }
}

/// Reads a file of any known format. `name` is what it is called, `zone` the one of times that say none.
pub fn read(bytes: &[u8], name: &str, zone: Tz) -> Result<Incoming> {
    read_on(bytes, name, zone, None)
}

/// Reads a file for an event. Where it is of one day, times that say no day are of that.
pub fn read_for(bytes: &[u8], name: &str, event: &Event) -> Result<Incoming> {
    let days = days::of_event(event.starts_at, event.ends_at, event.zone());
    read_on(bytes, name, event.zone(), days.first().copied().filter(|_| days.len() == 1))
}

fn read_on(bytes: &[u8], name: &str, zone: Tz, day: Option<NaiveDate>) -> Result<Incoming> {
    if bytes.len() > MOST_BYTES {
        return Err(refused(problem!("import-too-large", max = MOST_BYTES / 1024 / 1024)));
    }
    if WORKBOOKS.iter().any(|first| bytes.starts_with(first)) {
        return Err(refused(problem!("import-workbook")));
    }
    let yaml = [".yaml", ".yml"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    if yaml || OTHERS.iter().any(|first| bytes.starts_with(first)) {
        return Err(refused(problem!("import-other-format")));
    }
    let stem = stem(name);
    let (text, guessed) = encoding::decoded(bytes);
    let mut raw = match text.trim_start().chars().next() {
        None => return Err(refused(problem!("import-empty"))),
        Some('{' | '[') => json::read(&text)?,
        Some('<') => xml::read(&text)?,
        Some(_) => sheet::read(&text, stem, day)?,
    };
    raw.notes.extend(guessed);
    raw::checked(raw, stem, zone)
}

/// A file's name without folders and ending.
fn stem(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim()
}

/// What a refused file is answered with.
fn refused(problem: Problem) -> Error {
    Error::field("file", problem)
}

/// The guid that the nth further slot of a session goes by, in files that have one for each slot.
pub fn slot_guid(session: Uuid, nth: usize) -> Uuid {
    if nth == 0 { session } else { Uuid::new_v5(&session, nth.to_string().as_bytes()) }
}
