//! What `samling import`, `export` and `conflicts` do, and what they say to the operator: in English, in whole sentences.

use super::{
    actions::{self, Hand},
    exports::{self, Format},
    imports::{
        self, Incoming,
        plan::{Choices, Counts, Plan},
    },
    model::{Session, SessionId},
    rules, store,
    telling::Telling,
};
use crate::{
    error::Error,
    events::{self, facts, model::Event},
    i18n::{Locale, Localized, dates},
    people,
    server::app::App,
    speakers, t,
    ui::prelude::told,
};
use chrono_tz::Tz;
use serde::Serialize;
use std::path::Path;

/// What an import did, or would do.
#[derive(Debug, Serialize)]
pub struct Report {
    pub slug: String,
    pub sessions: Counts,
    pub rooms: Counts,
    pub tracks: Counts,
    pub speakers: Counts,
    /// What was mended, left out or kept as it is here.
    #[serde(skip)]
    pub notes: Vec<String>,
}

impl Report {
    fn of(event: &Event, incoming: &Incoming, plan: &Plan) -> Self {
        let mut notes: Vec<String> = incoming.notes.iter().chain(&plan.notes).map(|note| told(Locale::En, note)).collect();
        if let Some(kept) = plan.kept.first() {
            let title = kept.here.title.text(Locale::En, event.languages.first());
            notes.push(format!(
                "Sessions that were edited here and that the file says otherwise: {}, the first is “{title}”. They stay as they are here; --overwrite takes the file’s word.",
                plan.kept.len()
            ));
        }
        let elsewhere = incoming.on_other_days(dates::days(event.starts_at, event.ends_at, event.zone()), event.zone());
        if elsewhere > 0 {
            notes.push(t!(Locale::En, "programme-import-other-days", count = elsewhere, days = facts::days(event, Locale::En)));
        }
        let Plan { sessions, rooms, tracks, people, .. } = *plan;
        Self { slug: event.slug.clone(), sessions, rooms, tracks, speakers: people, notes }
    }

    /// A line for each kind of thing.
    pub fn lines(&self) -> Vec<String> {
        let line = |name: &str, counts: &Counts| {
            let Counts { new, changed, unchanged, gone } = counts;
            format!("{name:<9} {new} new, {changed} changed, {unchanged} unchanged, {gone} gone")
        };
        vec![
            format!("Event     {}", self.slug),
            line("Sessions", &self.sessions),
            line("Rooms", &self.rooms),
            line("Tracks", &self.tracks),
            line("Speakers", &self.speakers),
        ]
    }
}

/// How a file is imported.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// The event's slug; without one, a draft is made of the file's conference.
    pub into: Option<String>,
    pub dry_run: bool,
    /// The file's word also where something was edited here.
    pub overwrite: bool,
    /// What the file has no longer stays here.
    pub keep_gone: bool,
}

/// Imports a file; the error is one sentence.
pub async fn import(app: &App, file: &Path, how: &Import) -> Result<Report, String> {
    let bytes = read(file)?;
    let event = match &how.into {
        Some(slug) => Some(event(app, slug).await?),
        None => None,
    };
    let name = file.to_string_lossy();
    let incoming = match &event {
        Some(event) => imports::read_for(&bytes, &name, event),
        None => imports::read(&bytes, &name, usual_zone(app).await?),
    };
    let incoming = incoming.map_err(|error| sentence(&error))?;
    let choices = Choices { take_all: how.overwrite, keep_gone: how.keep_gone, ..Choices::default() };
    let (hand, now) = (Hand::unnamed(app.clock.now()), app.clock.now());
    let done = match (event, how.dry_run) {
        (Some(event), true) => actions::preview_import(app, &event, &incoming, &choices).await.map(|plan| (event, plan)),
        (Some(event), false) => actions::import(app, &hand, &event, &incoming, &choices, now).await.map(|plan| (event, plan)),
        (None, true) => actions::preview_import_as_event(app, &incoming, now).await,
        (None, false) => actions::import_as_event(app, &hand, &incoming, now).await,
    };
    let (event, plan) = done.map_err(|error| sentence(&error))?;
    Ok(Report::of(&event, &incoming, &plan))
}

/// The file, unless it is too large to be read at all.
fn read(file: &Path) -> Result<Vec<u8>, String> {
    let cannot = |e: std::io::Error| format!("The file {} cannot be read: {e}.", file.display());
    let bytes = std::fs::metadata(file).map_err(cannot)?.len();
    if bytes > imports::MOST_BYTES as u64 {
        return Err(told(Locale::En, &crate::problem!("import-too-large", max = imports::MOST_BYTES / 1024 / 1024)));
    }
    std::fs::read(file).map_err(cannot)
}

/// The zone of an event that a file makes without naming one: that of the one organisation there is.
async fn usual_zone(app: &App) -> Result<Tz, String> {
    let mut tx = app.db.read().await.map_err(|error| sentence(&error))?;
    let there = people::store::all_organisations(&mut tx).await.map_err(|error| sentence(&error.into()))?;
    Ok(match &there[..] {
        [only] => only.country.zone(),
        _ => people::model::Country::default().zone(),
    })
}

async fn event(app: &App, slug: &str) -> Result<Event, String> {
    let mut tx = app.db.read().await.map_err(|error| sentence(&error))?;
    let event = events::store::by_slug(&mut tx, slug).await.map_err(|error| sentence(&error.into()))?;
    event.ok_or_else(|| format!("There is no event {slug}."))
}

/// An event's programme as a file, in `lang` or the event's first language that is spoken here; the error is one sentence.
pub async fn export(app: &App, slug: &str, format: Format, lang: Option<Locale>) -> Result<String, String> {
    let mut tx = app.db.read().await.map_err(|error| sentence(&error))?;
    let published = match exports::released_or_draft(&mut tx, slug).await {
        Ok(published) => published,
        Err(Error::NotFound) => return Err(format!("There is no event {slug}.")),
        Err(error) => return Err(sentence(&error)),
    };
    let locale = lang.or_else(|| published.event.languages.iter().find_map(Locale::of)).unwrap_or(Locale::Sv);
    match exports::file(&app.config, &published, format, locale) {
        Err(Error::NotFound) => Err(format!("Nothing of {slug} has a time yet, so there is no calendar of it.")),
        file => file.map_err(|error| sentence(&error)),
    }
}

/// A conflict, for people and for programs.
#[derive(Debug, Serialize)]
pub struct Told {
    kind: &'static str,
    level: &'static str,
    session: Of,
    other: Option<Of>,
    room: Option<String>,
    speaker: Option<String>,
    from: String,
    to: String,
    text: String,
}

/// A session that a conflict is about.
#[derive(Debug, Serialize)]
struct Of {
    guid: String,
    slug: String,
    title: String,
}

impl Told {
    pub fn line(&self) -> String {
        let other = self.other.as_ref().map_or_else(String::new, |other| format!(" (“{}”)", other.title));
        format!("{:<5} “{}”: {}{other}", self.level, self.session.title, self.text)
    }
}

/// What cannot be as an event's draft stands.
pub async fn conflicts(app: &App, slug: &str) -> Result<Vec<Told>, String> {
    let event = event(app, slug).await?;
    let wrong = |error: sqlx::Error| sentence(&error.into());
    let mut tx = app.db.read().await.map_err(|error| sentence(&error))?;
    let programme = store::draft(&mut tx, &event.id).await.map_err(wrong)?;
    let speakers = speakers::store::of_event(&mut tx, &event.id).await.map_err(wrong)?;
    let circumstances = store::circumstances(&mut tx, &event).await.map_err(wrong)?;
    let telling = Telling { locale: Locale::En, event: &event, speakers: &speakers };
    let first = event.languages.first();
    let named = |text: &Localized| text.text(Locale::En, first).to_owned();
    let sessions: std::collections::HashMap<&SessionId, &Session> = programme.sessions.iter().map(|s| (&s.id, s)).collect();
    let of = |id: &SessionId| {
        let session = sessions.get(id)?;
        Some(Of { guid: session.guid.clone(), slug: session.slug.clone(), title: named(&session.title) })
    };
    let moment = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&event.zone()).to_rfc3339();
    let found = rules::conflicts(&programme, &circumstances);
    let told = found.iter().filter_map(|conflict| {
        Some(Told {
            kind: conflict.kind.as_str(),
            level: conflict.level.as_str(),
            session: of(&conflict.session)?,
            other: conflict.other.as_ref().and_then(|(id, _)| of(id)),
            room: conflict.room.as_ref().and_then(|id| programme.rooms.iter().find(|r| r.id == *id)).map(|room| named(&room.name)),
            speaker: conflict.speaker.as_ref().and_then(|id| speakers.iter().find(|s| s.id == *id)).map(|s| s.name.clone()),
            from: moment(conflict.from),
            to: moment(conflict.to),
            text: telling.conflict(conflict, &programme),
        })
    });
    Ok(told.collect())
}

/// An error as one sentence.
fn sentence(error: &Error) -> String {
    match error {
        Error::Invalid(errors) => errors.iter().map(|(_, problem)| told(Locale::En, problem)).next().unwrap_or_default(),
        Error::Conflict(problem) => told(Locale::En, problem),
        other => format!("It cannot be done: {other}."),
    }
}
