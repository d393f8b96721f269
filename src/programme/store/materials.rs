//! Files of sessions: what is told of them in lists, their bytes one at a time.

use crate::{
    events::model::EventId,
    on,
    programme::{
        materials::NewMaterial,
        model::{Audience, Material, MaterialId, SessionId},
    },
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// The columns of a [`Material`], before what follows.
macro_rules! material_sql {
    ($rest:literal) => {
        concat!("SELECT id, session_id, name, media_type, size, audience, created_at FROM material ", $rest)
    };
}

/// Every file of an event, the oldest of each session first; also those of sessions that were removed, since they may come back.
pub async fn materials(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Material>> {
    on!(tx, |c| sqlx::query_as(material_sql!("WHERE event_id = $1 ORDER BY session_id, created_at, id")).bind(event).fetch_all(c).await)
}

/// One file of an event.
pub async fn material(tx: &mut Tx, event: &EventId, id: &MaterialId) -> sqlx::Result<Option<Material>> {
    on!(tx, |c| sqlx::query_as(material_sql!("WHERE event_id = $1 AND id = $2")).bind(event).bind(id).fetch_optional(c).await)
}

pub async fn material_bytes(tx: &mut Tx, id: &MaterialId) -> sqlx::Result<Option<Vec<u8>>> {
    on!(tx, |c| sqlx::query_scalar("SELECT bytes FROM material WHERE id = $1").bind(id).fetch_optional(c).await)
}

/// How many files a session has.
pub async fn count_materials(tx: &mut Tx, event: &EventId, session: &SessionId) -> sqlx::Result<i64> {
    on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM material WHERE event_id = $1 AND session_id = $2")
        .bind(event)
        .bind(session)
        .fetch_one(c)
        .await)
}

/// Forgets the files of sessions that were removed before a time and have not come back.
pub async fn delete_materials_of_removed(tx: &mut Tx, before: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM material WHERE NOT EXISTS (SELECT 1 FROM session WHERE session.id = material.session_id)
           AND NOT EXISTS (
             SELECT 1 FROM programme_edit_session s JOIN programme_edit e ON e.event_id = s.event_id AND e.number = s.number
             WHERE s.event_id = material.event_id AND s.session_id = material.session_id AND s.after_json IS NULL AND e.created_at >= $1)"
    )
    .bind(before)
    .execute(c)
    .await
    .map(drop))
}

pub async fn insert_material(tx: &mut Tx, event: &EventId, session: &SessionId, new: &NewMaterial, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO material (id, event_id, session_id, name, media_type, size, audience, bytes, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&new.id)
    .bind(event)
    .bind(session)
    .bind(&new.name)
    .bind(new.media_type)
    .bind(new.bytes.len() as i64)
    .bind(new.audience)
    .bind(&new.bytes)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

pub async fn set_audience(tx: &mut Tx, id: &MaterialId, audience: Audience) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE material SET audience = $2 WHERE id = $1").bind(id).bind(audience).execute(c).await.map(drop))
}

pub async fn delete_material(tx: &mut Tx, id: &MaterialId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM material WHERE id = $1").bind(id).execute(c).await.map(drop))
}
