//! The draft of a programme in the database: rooms, tracks, sessions, slots. What was published stands in [`releases`], what was
//! changed in [`edits`], what conflicts are judged by in [`planning`], what visitors starred in [`itineraries`], files in [`materials`]; whole programmes of files come by
//! [`imports`].
//!
//! Every write names the event (or the session, which the caller has read from the event's draft), so that an id from another event changes nothing.
//! Whoever counts something up (numbers, slugs, positions, releases) calls [`lock`] first: one event's programme is written by one at a time, also
//! where several machines run.

mod edits;
mod imports;
mod itineraries;
mod materials;
mod notices;
mod planning;
mod releases;

pub use edits::*;
pub use imports::*;
pub use itineraries::*;
pub use materials::*;
pub use notices::*;
pub use planning::*;
pub use releases::*;

use super::model::{
    NewSession, Part, Programme, Room, RoomId, Session, SessionId, SessionKind, SessionSpeaker, Slot, SlotId, Track, TrackColour, TrackId,
};
use crate::{
    events::model::EventId,
    i18n::{Lang, Localized},
    on,
    server::db::Tx,
    speakers::model::SpeakerId,
};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// Makes other writes to this event's programme wait for this one.
pub async fn lock(tx: &mut Tx, event: &EventId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE event SET id = id WHERE id = $1").bind(event).execute(c).await.map(drop))
}

/// The columns of a [`SessionRow`], before what follows.
macro_rules! session_sql {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, number, guid, kind, title, abstract AS abstract_, language, interpreted, minutes, track_id AS track FROM session ",
            $rest
        )
    };
}

/// The whole programme as the organisers have it now, in six statements: sessions by their number, slots by time.
pub async fn draft(tx: &mut Tx, event: &EventId) -> sqlx::Result<Programme> {
    let rooms = rooms(tx, event).await?;
    let tracks = tracks(tx, event).await?;
    let rows: Vec<SessionRow> =
        on!(tx, |c| sqlx::query_as(session_sql!("WHERE event_id = $1 ORDER BY number, id")).bind(event).fetch_all(c).await)?;
    let slots: Vec<SlotRow> = on!(tx, |c| sqlx::query_as(
        "SELECT l.session_id, l.id, l.room_id AS room, l.starts_at, l.ends_at
         FROM slot l JOIN session s ON s.id = l.session_id WHERE s.event_id = $1 ORDER BY l.starts_at, l.id",
    )
    .bind(event)
    .fetch_all(c)
    .await)?;
    let further: Vec<(SlotId, RoomId)> = on!(tx, |c| sqlx::query_as(
        "SELECT r.slot_id, r.room_id FROM slot_room r JOIN slot l ON l.id = r.slot_id JOIN session s ON s.id = l.session_id
         WHERE s.event_id = $1 ORDER BY r.slot_id, r.position, r.room_id",
    )
    .bind(event)
    .fetch_all(c)
    .await)?;
    let speakers: Vec<SpeakerRow> = on!(tx, |c| {
        sqlx::query_as(
        "SELECT p.session_id, p.speaker_id AS speaker, p.part
         FROM session_speaker p JOIN session s ON s.id = p.session_id WHERE s.event_id = $1 ORDER BY p.session_id, p.position, p.speaker_id",
    )
    .bind(event)
    .fetch_all(c)
    .await
    })?;
    Ok(Programme { rooms, tracks, sessions: assemble(rows, slots, further, speakers)? })
}

/// One session of the draft.
pub async fn session(tx: &mut Tx, event: &EventId, id: &SessionId) -> sqlx::Result<Option<Session>> {
    let rows: Vec<SessionRow> =
        on!(tx, |c| sqlx::query_as(session_sql!("WHERE event_id = $1 AND id = $2")).bind(event).bind(id).fetch_all(c).await)?;
    let slots: Vec<SlotRow> = on!(tx, |c| sqlx::query_as(
        "SELECT session_id, id, room_id AS room, starts_at, ends_at FROM slot WHERE session_id = $1 ORDER BY starts_at, id"
    )
    .bind(id)
    .fetch_all(c)
    .await)?;
    let further: Vec<(SlotId, RoomId)> = on!(tx, |c| sqlx::query_as(
        "SELECT r.slot_id, r.room_id FROM slot_room r JOIN slot l ON l.id = r.slot_id WHERE l.session_id = $1
         ORDER BY r.slot_id, r.position, r.room_id",
    )
    .bind(id)
    .fetch_all(c)
    .await)?;
    let speakers: Vec<SpeakerRow> = on!(tx, |c| sqlx::query_as(
        "SELECT session_id, speaker_id AS speaker, part FROM session_speaker WHERE session_id = $1 ORDER BY position, speaker_id"
    )
    .bind(id)
    .fetch_all(c)
    .await)?;
    Ok(assemble(rows, slots, further, speakers)?.pop())
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: SessionId,
    slug: String,
    number: i64,
    guid: String,
    kind: SessionKind,
    title: Localized,
    abstract_: Localized,
    language: String,
    interpreted: String,
    minutes: i64,
    track: Option<TrackId>,
}

#[derive(sqlx::FromRow)]
struct SlotRow {
    session_id: SessionId,
    id: SlotId,
    room: Option<RoomId>,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct SpeakerRow {
    session_id: SessionId,
    speaker: SpeakerId,
    part: Part,
}

fn assemble(
    rows: Vec<SessionRow>,
    slots: Vec<SlotRow>,
    further: Vec<(SlotId, RoomId)>,
    speakers: Vec<SpeakerRow>,
) -> sqlx::Result<Vec<Session>> {
    let mut rooms_of: HashMap<SlotId, Vec<RoomId>> = HashMap::new();
    for (slot, room) in further {
        rooms_of.entry(slot).or_default().push(room);
    }
    let mut slots_of: HashMap<SessionId, Vec<Slot>> = HashMap::new();
    for SlotRow { session_id, id, room, starts_at, ends_at } in slots {
        let also = rooms_of.remove(&id).unwrap_or_default();
        slots_of.entry(session_id).or_default().push(Slot { id, room, also, starts_at, ends_at });
    }
    let mut speakers_of: HashMap<SessionId, Vec<SessionSpeaker>> = HashMap::new();
    for SpeakerRow { session_id, speaker, part } in speakers {
        speakers_of.entry(session_id).or_default().push(SessionSpeaker { speaker, part });
    }
    rows.into_iter()
        .map(|row| {
            Ok(Session {
                slots: slots_of.remove(&row.id).unwrap_or_default(),
                speakers: speakers_of.remove(&row.id).unwrap_or_default(),
                interpreted: serde_json::from_str(&row.interpreted).map_err(|e| sqlx::Error::Decode(e.into()))?,
                language: Lang::parse(&row.language),
                id: row.id,
                slug: row.slug,
                number: row.number,
                guid: row.guid,
                kind: row.kind,
                title: row.title,
                abstract_: row.abstract_,
                minutes: row.minutes,
                track: row.track,
            })
        })
        .collect()
}

// --- Rooms

pub async fn rooms(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Room>> {
    on!(tx, |c| sqlx::query_as("SELECT id, name, capacity, position, venue, country FROM room WHERE event_id = $1 ORDER BY position, id")
        .bind(event)
        .fetch_all(c)
        .await)
}

/// Adds a room behind those that are there.
pub async fn insert_room(tx: &mut Tx, event: &EventId, name: &Localized, capacity: Option<i64>) -> sqlx::Result<RoomId> {
    let id = RoomId::new();
    on!(tx, |c| sqlx::query(
        "INSERT INTO room (id, event_id, name, capacity, position)
         VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(position), 0) + 1 FROM room WHERE event_id = $2))",
    )
    .bind(&id)
    .bind(event)
    .bind(name)
    .bind(capacity)
    .execute(c)
    .await
    .map(drop))?;
    Ok(id)
}

/// Changes what a room says; whether it is one of the event's.
pub async fn update_room(tx: &mut Tx, event: &EventId, room: &Room) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("UPDATE room SET name = $3, capacity = $4, venue = $5, country = $6 WHERE event_id = $1 AND id = $2")
        .bind(event)
        .bind(&room.id)
        .bind(&room.name)
        .bind(room.capacity)
        .bind(&room.venue)
        .bind(room.country)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Removes a room. Sessions that stood in it keep their time.
pub async fn delete_room(tx: &mut Tx, event: &EventId, id: &RoomId) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("DELETE FROM room WHERE event_id = $1 AND id = $2")
        .bind(event)
        .bind(id)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

// --- Tracks

pub async fn tracks(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Track>> {
    on!(tx, |c| sqlx::query_as("SELECT id, name, slug, colour, position FROM track WHERE event_id = $1 ORDER BY position, id")
        .bind(event)
        .fetch_all(c)
        .await)
}

/// Adds a track behind those that are there; `slug` is free.
pub async fn insert_track(tx: &mut Tx, event: &EventId, name: &Localized, slug: &str, colour: TrackColour) -> sqlx::Result<TrackId> {
    let id = TrackId::new();
    on!(tx, |c| sqlx::query(
        "INSERT INTO track (id, event_id, name, slug, colour, position)
         VALUES ($1, $2, $3, $4, $5, (SELECT COALESCE(MAX(position), 0) + 1 FROM track WHERE event_id = $2))",
    )
    .bind(&id)
    .bind(event)
    .bind(name)
    .bind(slug)
    .bind(colour)
    .execute(c)
    .await
    .map(drop))?;
    Ok(id)
}

/// Changes what a track is called and its colour; its slug stays, since links and calendars know it.
pub async fn update_track(tx: &mut Tx, event: &EventId, id: &TrackId, name: &Localized, colour: TrackColour) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("UPDATE track SET name = $3, colour = $4 WHERE event_id = $1 AND id = $2")
        .bind(event)
        .bind(id)
        .bind(name)
        .bind(colour)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Removes a track; its sessions stay, without one.
pub async fn delete_track(tx: &mut Tx, event: &EventId, id: &TrackId) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("DELETE FROM track WHERE event_id = $1 AND id = $2")
        .bind(event)
        .bind(id)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

// --- Sessions

/// Keeps a new session, without slots and speakers; `slug` and `number` are free, as seen under [`lock`].
pub async fn insert_session(
    tx: &mut Tx,
    event: &EventId,
    new: &NewSession,
    slug: &str,
    number: i64,
    now: DateTime<Utc>,
) -> sqlx::Result<SessionId> {
    let id = SessionId::new();
    insert_session_as(tx, event, new, &Names { id: &id, guid: id.as_str(), slug, number }, now).await?;
    Ok(id)
}

/// What a session is called by, in and outside of the program; all of it free within the event.
pub struct Names<'a> {
    pub id: &'a SessionId,
    pub guid: &'a str,
    pub slug: &'a str,
    pub number: i64,
}

/// The same under names that are given: one that came in a file, or that was removed and comes back.
pub async fn insert_session_as(tx: &mut Tx, event: &EventId, new: &NewSession, names: &Names<'_>, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "INSERT INTO session (id, event_id, slug, number, kind, title, abstract, language, interpreted, minutes, track_id, created_at, updated_at, guid)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13)",
    )
    .bind(names.id)
    .bind(event)
    .bind(names.slug)
    .bind(names.number)
    .bind(new.kind)
    .bind(&new.title)
    .bind(&new.abstract_)
    .bind(new.language.as_ref().map_or("", Lang::as_str))
    .bind(languages_text(&new.interpreted))
    .bind(new.minutes)
    .bind(&new.track)
    .bind(now)
    .bind(names.guid)
    .execute(c)
    .await
    .map(drop)
    })
}

/// Changes what a session says; its slug and number stay. Whether it is one of the event's.
pub async fn update_session(tx: &mut Tx, event: &EventId, id: &SessionId, new: &NewSession, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE session SET kind = $3, title = $4, abstract = $5, language = $6, interpreted = $7, minutes = $8, track_id = $9, updated_at = $10
         WHERE event_id = $1 AND id = $2",
    )
    .bind(event)
    .bind(id)
    .bind(new.kind)
    .bind(&new.title)
    .bind(&new.abstract_)
    .bind(new.language.as_ref().map_or("", Lang::as_str))
    .bind(languages_text(&new.interpreted))
    .bind(new.minutes)
    .bind(&new.track)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1)
    })
}

/// Removes a session with its slots.
pub async fn delete_session(tx: &mut Tx, event: &EventId, id: &SessionId) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("DELETE FROM session WHERE event_id = $1 AND id = $2")
        .bind(event)
        .bind(id)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

fn languages_text(languages: &[Lang]) -> String {
    serde_json::to_string(languages).unwrap_or_else(|_| "[]".into())
}

/// Sets who speaks in a session, in this order.
pub async fn set_speakers(tx: &mut Tx, session: &SessionId, speakers: &[SessionSpeaker]) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM session_speaker WHERE session_id = $1").bind(session).execute(c).await.map(drop))?;
    for (position, SessionSpeaker { speaker, part }) in (1_i64..).zip(speakers) {
        on!(tx, |c| sqlx::query(
            "INSERT INTO session_speaker (session_id, speaker_id, part, position) VALUES ($1, $2, $3, $4)
             ON CONFLICT (session_id, speaker_id) DO NOTHING",
        )
        .bind(session)
        .bind(speaker)
        .bind(part)
        .bind(position)
        .execute(c)
        .await
        .map(drop))?;
    }
    Ok(())
}

/// Gives every part of one speaker to another: two turned out to be one.
pub async fn move_parts(tx: &mut Tx, from: &SpeakerId, to: &SpeakerId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO session_speaker (session_id, speaker_id, part, position)
         SELECT session_id, $2, part, position FROM session_speaker WHERE speaker_id = $1
         ON CONFLICT (session_id, speaker_id) DO NOTHING",
    )
    .bind(from)
    .bind(to)
    .execute(c)
    .await
    .map(drop))?;
    on!(tx, |c| sqlx::query("DELETE FROM session_speaker WHERE speaker_id = $1").bind(from).execute(c).await.map(drop))
}

// --- Slots

/// Places a session once more.
pub async fn insert_slot(tx: &mut Tx, session: &SessionId, slot: &Slot) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("INSERT INTO slot (id, session_id, room_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(&slot.id)
        .bind(session)
        .bind(&slot.room)
        .bind(slot.starts_at)
        .bind(slot.ends_at)
        .execute(c)
        .await
        .map(drop))?;
    insert_further_rooms(tx, slot).await
}

async fn insert_further_rooms(tx: &mut Tx, slot: &Slot) -> sqlx::Result<()> {
    for (position, room) in (1_i64..).zip(&slot.also) {
        on!(tx, |c| sqlx::query(
            "INSERT INTO slot_room (slot_id, room_id, position) VALUES ($1, $2, $3) ON CONFLICT (slot_id, room_id) DO NOTHING"
        )
        .bind(&slot.id)
        .bind(room)
        .bind(position)
        .execute(c)
        .await
        .map(drop))?;
    }
    Ok(())
}

/// Moves a slot of the session; whether it has it.
pub async fn update_slot(tx: &mut Tx, session: &SessionId, slot: &Slot) -> sqlx::Result<bool> {
    let there = on!(tx, |c| sqlx::query("UPDATE slot SET room_id = $3, starts_at = $4, ends_at = $5 WHERE session_id = $1 AND id = $2")
        .bind(session)
        .bind(&slot.id)
        .bind(&slot.room)
        .bind(slot.starts_at)
        .bind(slot.ends_at)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))?;
    if there {
        on!(tx, |c| sqlx::query("DELETE FROM slot_room WHERE slot_id = $1").bind(&slot.id).execute(c).await.map(drop))?;
        insert_further_rooms(tx, slot).await?;
    }
    Ok(there)
}

/// Takes a session out of one of its slots.
pub async fn delete_slot(tx: &mut Tx, session: &SessionId, id: &SlotId) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("DELETE FROM slot WHERE session_id = $1 AND id = $2")
        .bind(session)
        .bind(id)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
