//! Whole programmes at once, many rows a statement; what the last import said; files between preview and import.

use super::languages_text;
use crate::{
    events::model::EventId,
    i18n::{Lang, sort::fold},
    on,
    people::model::Person,
    programme::{
        imports::plan::{Remembered, ThingKind},
        model::{Room, Session, SessionId, Slot, Track},
    },
    server::db::{Conn, Tx},
    speakers::model::Speaker,
};
use chrono::{DateTime, Utc};
use sqlx::{Postgres, QueryBuilder, Sqlite};
use std::collections::HashSet;

/// Rows of one statement: with up to sixteen values each, well within what both databases take.
pub(super) const ROWS: usize = 500;

/// Inserts rows, many a statement: `insert_many!(tx, "INSERT INTO t (a, b) ", rows, |b, row| { b.push_bind(row.a).push_bind(row.b) })`.
macro_rules! insert_many {
    ($tx:expr, $sql:literal, $rows:expr, |$b:ident, $row:ident| $bind:expr) => {
        for chunk in $rows.chunks(ROWS) {
            match $tx.conn() {
                Conn::Sqlite(c) => {
                    let mut query = QueryBuilder::<Sqlite>::new($sql);
                    query.push_values(chunk, |mut $b, $row| {
                        $bind;
                    });
                    query.build().persistent(false).execute(c).await?;
                }
                Conn::Postgres(c) => {
                    let mut query = QueryBuilder::<Postgres>::new($sql);
                    query.push_values(chunk, |mut $b, $row| {
                        $bind;
                    });
                    query.build().persistent(false).execute(c).await?;
                }
            }
        }
    };
}
pub(super) use insert_many;

/// Those of these ids that a room or a speaker has, in whichever event.
pub async fn taken_ids(tx: &mut Tx, ids: &[String]) -> sqlx::Result<HashSet<String>> {
    let mut taken = HashSet::new();
    for chunk in ids.chunks(ROWS) {
        macro_rules! there {
            ($db:ty, $c:ident, $table:literal) => {{
                let mut query = QueryBuilder::<$db>::new(concat!("SELECT id FROM ", $table, " WHERE id IN ("));
                let mut list = query.separated(", ");
                for id in chunk {
                    list.push_bind(id);
                }
                list.push_unseparated(") ORDER BY id");
                query.build_query_scalar::<String>().persistent(false).fetch_all(&mut *$c).await?
            }};
        }
        taken.extend(match tx.conn() {
            Conn::Sqlite(c) => [there!(Sqlite, c, "room"), there!(Sqlite, c, "speaker"), there!(Sqlite, c, "event")].concat(),
            Conn::Postgres(c) => [there!(Postgres, c, "room"), there!(Postgres, c, "speaker"), there!(Postgres, c, "event")].concat(),
        });
    }
    Ok(taken)
}

pub async fn insert_rooms(tx: &mut Tx, event: &EventId, rooms: &[&Room]) -> sqlx::Result<()> {
    insert_many!(tx, "INSERT INTO room (id, event_id, name, capacity, position, venue, country) ", rooms, |b, room| {
        b.push_bind(&room.id)
            .push_bind(event)
            .push_bind(&room.name)
            .push_bind(room.capacity)
            .push_bind(room.position)
            .push_bind(&room.venue)
            .push_bind(room.country)
    });
    Ok(())
}

pub async fn insert_tracks(tx: &mut Tx, event: &EventId, tracks: &[&Track]) -> sqlx::Result<()> {
    insert_many!(tx, "INSERT INTO track (id, event_id, name, slug, colour, position) ", tracks, |b, track| {
        b.push_bind(&track.id)
            .push_bind(event)
            .push_bind(&track.name)
            .push_bind(&track.slug)
            .push_bind(track.colour)
            .push_bind(track.position)
    });
    Ok(())
}

/// People without an address, and the speakers that they become.
pub async fn insert_speakers(tx: &mut Tx, people: &[(Person, Speaker)], now: DateTime<Utc>) -> sqlx::Result<()> {
    insert_many!(tx, "INSERT INTO person (id, name, name_folded, organisation, country, language, created_at) ", people, |b, it| {
        b.push_bind(&it.0.id)
            .push_bind(&it.0.name)
            .push_bind(fold(&it.0.name))
            .push_bind(&it.0.organisation)
            .push_bind(it.0.country)
            .push_bind(it.0.language)
            .push_bind(now)
    });
    insert_many!(
        tx,
        "INSERT INTO speaker (id, event_id, person_id, slug, name, organisation, title, biography, language, answer, link_revision, created_at, updated_at) ",
        people,
        |b, it| {
            b.push_bind(&it.1.id)
                .push_bind(&it.1.event_id)
                .push_bind(&it.1.person_id)
                .push_bind(&it.1.slug)
                .push_bind(&it.1.name)
                .push_bind(&it.1.organisation)
                .push_bind(&it.1.title)
                .push_bind(&it.1.biography)
                .push_bind(it.1.language)
                .push_bind(it.1.answer)
                .push_bind(it.1.link_revision)
                .push_bind(now)
                .push_bind(now)
        }
    );
    Ok(())
}

/// Sessions with their slots and speakers.
pub async fn insert_sessions(tx: &mut Tx, event: &EventId, sessions: &[&Session], now: DateTime<Utc>) -> sqlx::Result<()> {
    insert_many!(
        tx,
        "INSERT INTO session (id, event_id, slug, number, guid, kind, title, abstract, language, interpreted, minutes, track_id, created_at, updated_at) ",
        sessions,
        |b, it| {
            b.push_bind(&it.id)
                .push_bind(event)
                .push_bind(&it.slug)
                .push_bind(it.number)
                .push_bind(&it.guid)
                .push_bind(it.kind)
                .push_bind(&it.title)
                .push_bind(&it.abstract_)
                .push_bind(it.language.as_ref().map_or("", Lang::as_str))
                .push_bind(languages_text(&it.interpreted))
                .push_bind(it.minutes)
                .push_bind(&it.track)
                .push_bind(now)
                .push_bind(now)
        }
    );
    let slots: Vec<(&SessionId, &Slot)> = sessions.iter().flat_map(|s| s.slots.iter().map(|slot| (&s.id, slot))).collect();
    insert_many!(tx, "INSERT INTO slot (id, session_id, room_id, starts_at, ends_at) ", slots, |b, it| {
        b.push_bind(&it.1.id).push_bind(it.0).push_bind(&it.1.room).push_bind(it.1.starts_at).push_bind(it.1.ends_at)
    });
    let parts: Vec<_> = sessions.iter().flat_map(|s| (1_i64..).zip(&s.speakers).map(|(position, part)| (&s.id, part, position))).collect();
    insert_many!(tx, "INSERT INTO session_speaker (session_id, speaker_id, part, position) ", parts, |b, it| {
        b.push_bind(it.0).push_bind(&it.1.speaker).push_bind(it.1.part).push_bind(it.2)
    });
    Ok(())
}

// --- What the last import said

pub async fn imported(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Remembered>> {
    let rows: Vec<(ThingKind, String, String, String)> =
        on!(tx, |c| sqlx::query_as("SELECT kind, key, local, said FROM imported WHERE event_id = $1 ORDER BY kind, key")
            .bind(event)
            .fetch_all(c)
            .await)?;
    Ok(rows.into_iter().map(|(kind, key, local, said)| Remembered { kind, key, local, said }).collect())
}

/// Remembers this import in the place of the one before.
pub async fn remember_import(tx: &mut Tx, event: &EventId, all: &[Remembered]) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM imported WHERE event_id = $1").bind(event).execute(c).await.map(drop))?;
    insert_many!(tx, "INSERT INTO imported (event_id, kind, key, local, said) ", all, |b, it| {
        b.push_bind(event).push_bind(it.kind).push_bind(&it.key).push_bind(&it.local).push_bind(&it.said)
    });
    Ok(())
}

/// Forgets what files said of a session.
pub async fn forget_imported(tx: &mut Tx, event: &EventId, session: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM imported WHERE event_id = $1 AND kind = 'session' AND local = $2")
        .bind(event)
        .bind(session)
        .execute(c)
        .await
        .map(drop))
}

// --- Files between preview and import

/// How many files of an event are kept at once: several organisers may be looking at one each.
const MOST_UPLOADS: i64 = 3;

/// Keeps a file until it is imported or an hour has passed, or others have taken its place.
pub async fn keep_upload(tx: &mut Tx, event: &EventId, (name, bytes): (&str, &[u8]), now: DateTime<Utc>) -> sqlx::Result<String> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM import_upload WHERE event_id = $1
           AND id NOT IN (SELECT id FROM import_upload WHERE event_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2)"
    )
    .bind(event)
    .bind(MOST_UPLOADS - 1)
    .execute(c)
    .await
    .map(drop))?;
    let id = crate::types::fresh_id();
    on!(tx, |c| sqlx::query("INSERT INTO import_upload (id, event_id, name, bytes, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(&id)
        .bind(event)
        .bind(name)
        .bind(bytes)
        .bind(now)
        .execute(c)
        .await
        .map(drop))?;
    Ok(id)
}

/// A kept file's name and bytes.
pub async fn upload(tx: &mut Tx, event: &EventId, id: &str) -> sqlx::Result<Option<(String, Vec<u8>)>> {
    on!(tx, |c| sqlx::query_as("SELECT name, bytes FROM import_upload WHERE event_id = $1 AND id = $2")
        .bind(event)
        .bind(id)
        .fetch_optional(c)
        .await)
}

pub async fn delete_upload(tx: &mut Tx, event: &EventId, id: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM import_upload WHERE event_id = $1 AND id = $2").bind(event).bind(id).execute(c).await.map(drop))
}

/// Forgets files that nobody came back for.
pub async fn delete_old_uploads(tx: &mut Tx, before: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM import_upload WHERE created_at < $1").bind(before).execute(c).await.map(drop))
}
