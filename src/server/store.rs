//! The server's own rows: settings, versions of pages, jobs.

use super::db::Tx;
use crate::on;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// A setting of the program's own, such as its secret.
pub async fn setting(tx: &mut Tx, name: &str) -> sqlx::Result<Option<String>> {
    on!(tx, |c| sqlx::query_scalar("SELECT value FROM setting WHERE name = $1").bind(name).fetch_optional(c).await)
}

/// Keeps a setting unless there is one; the caller reads what is kept.
pub async fn set_setting_once(tx: &mut Tx, name: &str, value: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING")
        .bind(name)
        .bind(value)
        .execute(c)
        .await
        .map(drop))
}

/// Moves the versions of these scopes to the clock's next number.
pub async fn move_versions(tx: &mut Tx, scopes: &BTreeSet<String>) -> sqlx::Result<()> {
    let n: i64 = on!(tx, |c| sqlx::query_scalar("UPDATE page_clock SET n = n + 1 WHERE id = 1 RETURNING n").fetch_one(c).await)?;
    for scope in scopes {
        on!(tx, |c| sqlx::query("INSERT INTO page_version (scope, n) VALUES ($1, $2) ON CONFLICT (scope) DO UPDATE SET n = excluded.n")
            .bind(scope)
            .bind(n)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// The scopes that moved after `n`, oldest first.
pub async fn versions_after(tx: &mut Tx, n: i64) -> sqlx::Result<Vec<(String, i64)>> {
    on!(tx, |c| sqlx::query_as("SELECT scope, n FROM page_version WHERE n > $1 ORDER BY n, scope").bind(n).fetch_all(c).await)
}

/// A job that somebody claimed.
#[derive(Debug, sqlx::FromRow)]
pub struct ClaimedJob {
    pub id: String,
    pub kind: String,
    pub payload: String,
    pub attempts: i64,
}

pub async fn insert_job(tx: &mut Tx, id: &str, kind: &str, payload: &str, due_at: DateTime<Utc>, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("INSERT INTO job (id, kind, payload, due_at, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(kind)
        .bind(payload)
        .bind(due_at)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// Whether any job's time has come.
pub async fn any_job_due(tx: &mut Tx, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query_scalar::<_, i64>(
        "SELECT COUNT(*) FROM (SELECT id FROM job WHERE due_at <= $1 AND (claimed_until IS NULL OR claimed_until < $1) LIMIT 1) due",
    )
    .bind(now)
    .fetch_one(c)
    .await
    .map(|n| n > 0))
}

/// Claims the job that has been due longest, until `until`.
pub async fn claim_job(tx: &mut Tx, now: DateTime<Utc>, until: DateTime<Utc>) -> sqlx::Result<Option<ClaimedJob>> {
    on!(tx, |c| sqlx::query_as(
        "UPDATE job SET claimed_until = $2, attempts = attempts + 1
         WHERE id = (SELECT id FROM job WHERE due_at <= $1 AND (claimed_until IS NULL OR claimed_until < $1) ORDER BY due_at, id LIMIT 1)
           AND (claimed_until IS NULL OR claimed_until < $1)
         RETURNING id, kind, payload, attempts",
    )
    .bind(now)
    .bind(until)
    .fetch_optional(c)
    .await)
}

pub async fn delete_job(tx: &mut Tx, id: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM job WHERE id = $1").bind(id).execute(c).await.map(drop))
}

/// Puts a failed job back, for later.
pub async fn postpone_job(tx: &mut Tx, id: &str, due_at: DateTime<Utc>, error: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE job SET claimed_until = NULL, due_at = $2, last_error = $3 WHERE id = $1")
        .bind(id)
        .bind(due_at)
        .bind(error)
        .execute(c)
        .await
        .map(drop))
}

/// Keeps an image under its hash.
pub async fn insert_image(tx: &mut Tx, hash: &str, media_type: &str, bytes: &[u8], now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO image (hash, media_type, bytes, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING"
    )
    .bind(hash)
    .bind(media_type)
    .bind(bytes)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

/// An image's media type and bytes.
pub async fn image(tx: &mut Tx, hash: &str) -> sqlx::Result<Option<(String, Vec<u8>)>> {
    on!(tx, |c| sqlx::query_as("SELECT media_type, bytes FROM image WHERE hash = $1").bind(hash).fetch_optional(c).await)
}

/// What jobs of a kind wait with, the oldest first: for tests of what a change sets off.
#[cfg(test)]
pub async fn job_payloads(tx: &mut Tx, kind: &str) -> sqlx::Result<Vec<String>> {
    on!(tx, |c| sqlx::query_scalar("SELECT payload FROM job WHERE kind = $1 ORDER BY id").bind(kind).fetch_all(c).await)
}
