//! The released programme for machines: a calendar ([`ics`]), and the schedule formats that apps and screens read ([`json`], [`xml`]; frab's, as
//! `c3voc.de/schedule` describes them).
//!
//! All say the same of the same slots, in one language: `?lang=`, else the event's first; [`sheet`] says it to who works on it. A new fact about a session goes into [`Item`] first,
//! then into each format that has a place for it. `end2end/validate_exports.py` holds the files against the formats' own schemas.

mod atom;
mod ics;
mod json;
mod sheet;
mod speaker;
#[cfg(test)]
mod tests;
mod xml;

pub use json::COLOURS;
pub use speaker::speaker_calendar;

use super::{
    imports::{self, plan::Remembered},
    itinerary::{self, Holder},
    labels,
    model::{Programme, Release, ReleaseId, Room, Session},
    news,
    pages::{changes::MOST, public::Published},
    rules, store,
    telling::Telling,
    timetable::Placed,
};
use crate::{
    error::{Error, Result},
    events::{self, exports::file_locale, model::Event},
    i18n::{Lang, Locale},
    paths,
    server::{calendar::Method, config::Config, ctx::Ctx, db::Tx, markdown, render::public_file, sheet::Sheet},
    speakers::{self, model::Speaker},
    t,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use std::sync::Arc;
use uuid::Uuid;

/// `GET /events/{slug}/programme.ics`. There is no calendar without an entry, so there is none before something was released.
pub async fn ics(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    answer(&ctx, &slug, Format::Ics).await
}

/// `GET /events/{slug}/mine/{token}.ics`: an own programme as a feed; `.json`: what the script of the programme's page asks for.
pub async fn mine(ctx: Ctx, Path((slug, file)): Path<(String, String)>) -> Result<Response> {
    let (token, kind) = file.rsplit_once('.').ok_or(Error::NotFound)?;
    let holder = Holder::of(&ctx, token)?;
    let mut tx = ctx.db.read().await?;
    let published = Published::load(&mut tx, &slug).await?;
    let stars = store::stars(&mut tx, &published.event.id, &holder.id()).await?;
    drop(tx);
    let release = published.release.as_ref().ok_or(Error::NotFound)?;
    let only = itinerary::only(&release.programme, &stars);
    match kind {
        "ics" => {
            let locale = file_locale(&ctx, &published.event.languages);
            let mut gone = Vec::new();
            if only.sessions.len() < stars.len() {
                gone = ics::gone(&earlier(&ctx, &published).await?, &release.programme);
                gone.retain(|(session, _)| stars.contains(&session.id));
            }
            let schedule = Schedule { programme: &only, ..Schedule::of(&ctx.config, &published, locale) };
            let name = t!(schedule.locale, "programme-mine-calendar", event = schedule.title());
            let body = ics::calendar(&schedule, name, &gone);
            Ok(([(header::CONTENT_TYPE, Method::Publish.content_type())], body).into_response())
        }
        "json" => Ok(axum::Json(mine_json(token, &only)).into_response()),
        _ => Err(Error::NotFound),
    }
}

/// An own programme, as the script of the programme's page reads it.
pub fn mine_json(token: &str, own: &Programme) -> serde_json::Value {
    let stars: Vec<&str> = own.sessions.iter().map(|session| session.slug.as_str()).collect();
    serde_json::json!({ "token": token, "stars": stars })
}

/// `GET /events/{slug}/changes.atom`
pub async fn atom(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    let mut tx = ctx.db.read().await?;
    let Published { event, release, speakers } = Published::load(&mut tx, &slug).await?;
    release.ok_or(Error::NotFound)?;
    let releases = store::last_releases(&mut tx, &event.id, MOST + 1).await?;
    drop(tx);
    let locale = file_locale(&ctx, &event.languages);
    let news = news::of(&Telling { locale, event: &event, speakers: &speakers }, &releases);
    let body = atom::feed(&ctx, locale, &event, &news).map_err(|e| crate::server::telemetry::internal(&e))?;
    Ok(public_file("application/atom+xml", body, vec![event.scope()]))
}

/// `GET /events/{slug}/programme.json`
pub async fn json(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    answer(&ctx, &slug, Format::Json).await
}

/// `GET /events/{slug}/programme.xml`
pub async fn xml(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    answer(&ctx, &slug, Format::Xml).await
}

/// So many releases before the latest are looked through for what has gone since: calendars that follow ask every hour.
const EARLIER: i64 = 5;

async fn earlier(ctx: &Ctx, published: &Published) -> Result<Vec<Release>> {
    let mut releases = store::last_releases(&mut ctx.db.read().await?, &published.event.id, EARLIER + 1).await?;
    releases.retain(|release| published.release.as_ref().is_some_and(|latest| release.number < latest.number));
    Ok(releases)
}

async fn answer(ctx: &Ctx, slug: &str, format: Format) -> Result<Response> {
    let published = Published::load(&mut ctx.db.read().await?, slug).await?;
    let locale = file_locale(ctx, &published.event.languages);
    let body = match (format, &published.release) {
        (Format::Ics, Some(release)) => {
            let gone = ics::gone(&earlier(ctx, &published).await?, &release.programme);
            ics::named(&Schedule::of(&ctx.config, &published, locale), &gone).ok_or(Error::NotFound)?
        }
        _ => file(&ctx.config, &published, format, locale)?,
    };
    Ok(public_file(format.content_type(), body, vec![published.event.scope()]))
}

/// What a programme can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Json,
    Xml,
    Ics,
    /// A sheet, for whoever has the draft.
    Csv,
}

impl Format {
    fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "application/vnd.c3voc.schedule+xml",
            Self::Ics => Method::Publish.content_type(),
            Self::Csv => Sheet::CONTENT_TYPE,
        }
    }
}

/// The file, in one language. [`Error::NotFound`] where there is none: a calendar without an entry.
pub fn file(config: &Config, published: &Published, format: Format, locale: Locale) -> Result<String> {
    let schedule = Schedule::of(config, published, locale);
    match format {
        Format::Json => Ok(json::schedule(&schedule).to_string()),
        Format::Xml => xml::schedule(&schedule).map_err(|e| crate::server::telemetry::internal(&e)),
        Format::Ics => ics::named(&schedule, &[]).ok_or(Error::NotFound),
        Format::Csv => Ok(sheet::sheet(&schedule)),
    }
}

/// An event's programme as it was released last, or its draft where nothing was released yet: for whoever may see drafts.
pub async fn released_or_draft(tx: &mut Tx, slug: &str) -> Result<Published> {
    let event = events::store::by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
    let speakers = speakers::store::of_event(tx, &event.id).await?;
    let release = match store::latest_release(tx, &event.id).await? {
        Some(release) => release,
        None => Release {
            id: ReleaseId::new(),
            event_id: event.id.clone(),
            number: Remembered::release(&store::imported(tx, &event.id).await?).unwrap_or(0),
            name: String::new(),
            note: Default::default(),
            programme: Arc::new(rules::published(&store::draft(tx, &event.id).await?)),
            created_at: event.updated_at,
        },
    };
    Ok(Published { event, release: Some(release), speakers })
}

/// A programme on its way into a file.
struct Schedule<'a> {
    event: &'a Event,
    release: Option<&'a Release>,
    programme: &'a Programme,
    speakers: &'a [Speaker],
    locale: Locale,
    zone: Tz,
    base_url: &'a str,
    organizer_email: &'a str,
    /// The event's slug in the letters that the formats allow: the first part of every slug of theirs.
    acronym: String,
}

/// One slot, in words.
struct Item<'a> {
    placed: Placed<'a>,
    /// The session's for its first slot; one made of it for each further slot, by which an import knows the session again.
    guid: Uuid,
    /// Counts within the event, and stays with the slot: the session's number; further slots of a session count on in ten thousands.
    id: i64,
    title: &'a str,
    /// The title's, which is not always the file's.
    language: Lang,
    /// Where it stands; the venue for what stands in no room.
    room: &'a str,
    track: Option<&'a str>,
    /// Plain text.
    text: String,
    url: String,
    slug: String,
}

/// A local day. An event without sessions has its days all the same.
struct ScheduleDay<'a> {
    index: usize,
    date: NaiveDate,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    /// By room, in the rooms' order.
    rooms: Vec<(&'a str, Vec<Item<'a>>)>,
}

impl<'a> Schedule<'a> {
    fn of(config: &'a Config, published: &'a Published, locale: Locale) -> Self {
        let Published { event, release, speakers } = published;
        static EMPTY: Programme = Programme { rooms: Vec::new(), tracks: Vec::new(), sessions: Vec::new() };
        Self {
            event,
            release: release.as_ref(),
            programme: release.as_ref().map_or(&EMPTY, |r| &r.programme),
            speakers,
            locale,
            zone: event.zone(),
            base_url: &config.base_url,
            organizer_email: &config.mail_from,
            acronym: acronym(&event.slug),
        }
    }

    fn first(&self) -> Option<&'a Lang> {
        self.event.languages.first()
    }

    fn title(&self) -> &'a str {
        self.event.title.text(self.locale, self.first())
    }

    /// `0` before the first release.
    fn version(&self) -> i64 {
        self.release.map_or(0, |r| r.number)
    }

    fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    fn event_url(&self) -> String {
        self.absolute(&paths::event(self.locale, &self.event.slug))
    }

    /// A moment by the event's clock, with the offset.
    fn moment(&self, at: DateTime<Utc>) -> String {
        at.with_timezone(&self.zone).format("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// The slots in the order of time.
    fn items(&self) -> Vec<Item<'a>> {
        self.programme.placed().into_iter().map(|placed| self.item(placed)).collect()
    }

    fn item(&self, placed: Placed<'a>) -> Item<'a> {
        let session = placed.session;
        let id = session.number + placed.nth as i64 * 10_000;
        let (language, title) = session
            .title
            .get(self.locale, self.first())
            .map_or_else(|| (self.locale.lang(), ""), |(language, title)| (language.clone(), title.as_str()));
        // What was released before sessions had guids of their own.
        let guid = Uuid::parse_str(&session.guid).unwrap_or_else(|_| session.id.uuid());
        Item {
            guid: imports::slot_guid(guid, placed.nth),
            id,
            title,
            language,
            room: self.room(placed.room),
            track: session.track.as_ref().and_then(|t| self.programme.track(t)).map(|(_, t)| t.name.text(self.locale, self.first())),
            text: session.abstract_.get(self.locale, self.first()).map(|(_, text)| markdown::plain(text)).unwrap_or_default(),
            url: self.absolute(&paths::session(self.locale, &self.event.slug, &session.slug)),
            slug: slug(&self.acronym, id, &session.slug),
            placed,
        }
    }

    fn room(&self, room: Option<&'a Room>) -> &'a str {
        let venue = || if self.event.venue_name.is_empty() { self.title() } else { &self.event.venue_name };
        room.map(|room| room.name.text(self.locale, self.first())).filter(|name| !name.is_empty()).unwrap_or_else(venue)
    }

    /// Those of a session's speakers whom the event (still) knows, in their order.
    fn speakers(&self, session: &'a Session) -> impl Iterator<Item = &'a Speaker> {
        session.speakers.iter().filter_map(|s| self.speakers.iter().find(|speaker| speaker.id == s.speaker))
    }

    /// The days with their rooms; those of the event itself while nothing is placed.
    fn days(&self) -> Vec<ScheduleDay<'a>> {
        let days = self.programme.days(self.zone);
        if days.is_empty() {
            return self.empty_days();
        }
        days.into_iter()
            .enumerate()
            .map(|(i, day)| {
                let starts_at = day.placed.iter().map(|p| p.slot.starts_at).min().unwrap_or(self.event.starts_at);
                let ends_at = day.placed.iter().map(|p| p.slot.ends_at).max().unwrap_or(self.event.ends_at);
                let mut rooms: Vec<(usize, &str, Vec<Item<'a>>)> = Vec::new();
                for placed in day.placed {
                    let place =
                        placed.room.and_then(|room| self.programme.rooms.iter().position(|r| r.id == room.id)).unwrap_or(usize::MAX);
                    let item = self.item(placed);
                    // By name: two rooms of one name cannot be told apart by who reads the file either.
                    match rooms.iter_mut().find(|(_, name, _)| *name == item.room) {
                        Some((_, _, items)) => items.push(item),
                        None => rooms.push((place, item.room, vec![item])),
                    }
                }
                rooms.sort_by_key(|(place, ..)| *place);
                let rooms = rooms.into_iter().map(|(_, name, items)| (name, items)).collect();
                ScheduleDay { index: i + 1, date: day.date, starts_at, ends_at, rooms }
            })
            .collect()
    }

    fn empty_days(&self) -> Vec<ScheduleDay<'a>> {
        let (first, last) = crate::i18n::dates::days(self.event.starts_at, self.event.ends_at, self.zone);
        let midnight = |date: NaiveDate| crate::time::instant(date.and_time(chrono::NaiveTime::MIN), self.zone);
        let dates = first.iter_days().take_while(|date| *date <= last);
        dates
            .enumerate()
            .map(|(i, date)| ScheduleDay {
                index: i + 1,
                date,
                starts_at: midnight(date).max(self.event.starts_at),
                ends_at: midnight(date + Duration::days(1)).min(self.event.ends_at),
                rooms: Vec::new(),
            })
            .collect()
    }
}

/// How long a slot lasts: `1:05` as `01:05`.
fn duration(placed: &Placed<'_>) -> String {
    let minutes = (placed.slot.ends_at - placed.slot.starts_at).num_minutes().max(0);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// An event's slug as an acronym that every version of the formats takes: small letters, digits and underscores, four at least.
fn acronym(event_slug: &str) -> String {
    let mut out = slug::slugify(event_slug).replace('-', "_");
    while out.len() < 4 {
        out.push('_');
    }
    out
}

/// A slot's slug as every version of the formats takes it: acronym, number, words.
fn slug(acronym: &str, id: i64, session_slug: &str) -> String {
    let words = slug::slugify(session_slug);
    if words.len() < 3 { format!("{acronym}-{id}-session{words}") } else { format!("{acronym}-{id}-{words}") }
}
