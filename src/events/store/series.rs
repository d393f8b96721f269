//! Series, and who wants to be invited to them.

use crate::{
    events::model::{Follower, FollowerId, Series, SeriesId},
    on,
    people::model::{AccountId, PersonId},
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// The columns of a [`Series`], before what follows.
macro_rules! series_sql {
    ($rest:literal) => {
        concat!("SELECT s.id, s.slug, s.organisation_id, s.title, s.description, s.languages FROM series s ", $rest)
    };
}

pub async fn by_slug(tx: &mut Tx, slug: &str) -> sqlx::Result<Option<Series>> {
    on!(tx, |c| sqlx::query_as(series_sql!("WHERE s.slug = $1")).bind(slug).fetch_optional(c).await)
}

pub async fn by_id(tx: &mut Tx, id: &SeriesId) -> sqlx::Result<Option<Series>> {
    on!(tx, |c| sqlx::query_as(series_sql!("WHERE s.id = $1")).bind(id).fetch_optional(c).await)
}

/// Every series that has an announced event.
pub async fn announced(tx: &mut Tx) -> sqlx::Result<Vec<Series>> {
    on!(tx, |c| sqlx::query_as(series_sql!(
        "WHERE EXISTS (SELECT 1 FROM event e WHERE e.series_id = s.id AND e.state <> 'draft') ORDER BY s.slug, s.id LIMIT 500"
    ))
    .fetch_all(c)
    .await)
}

/// The series of the organisations that an account belongs to.
pub async fn of_account(tx: &mut Tx, account: &AccountId) -> sqlx::Result<Vec<Series>> {
    on!(tx, |c| sqlx::query_as(series_sql!(
        "JOIN membership m ON m.organisation_id = s.organisation_id WHERE m.account_id = $1 ORDER BY s.slug, s.id LIMIT 500"
    ))
    .bind(account)
    .fetch_all(c)
    .await)
}

/// Keeps a new series; whether its slug was free.
pub async fn insert(tx: &mut Tx, new: &Series, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO series (id, slug, organisation_id, title, description, languages, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (slug) DO NOTHING",
    )
    .bind(&new.id)
    .bind(&new.slug)
    .bind(&new.organisation_id)
    .bind(&new.title)
    .bind(&new.description)
    .bind(&new.languages)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1))
}

/// Changes a series' texts.
pub async fn update(tx: &mut Tx, series: &Series) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE series SET title = $2, description = $3 WHERE id = $1")
        .bind(&series.id)
        .bind(&series.title)
        .bind(&series.description)
        .execute(c)
        .await
        .map(drop))
}

/// Notes that somebody wants to follow a series; who does already stays as they are.
pub async fn ensure_follower(tx: &mut Tx, new: &Follower, now: DateTime<Utc>) -> sqlx::Result<Follower> {
    on!(tx, |c| sqlx::query_as(
        "INSERT INTO series_follower (id, series_id, person_id, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (series_id, person_id) DO UPDATE SET person_id = excluded.person_id
         RETURNING id, series_id, person_id, confirmed_at, link_revision",
    )
    .bind(&new.id)
    .bind(&new.series_id)
    .bind(&new.person_id)
    .bind(now)
    .fetch_one(c)
    .await)
}

pub async fn follower(tx: &mut Tx, id: &FollowerId) -> sqlx::Result<Option<Follower>> {
    on!(tx, |c| sqlx::query_as("SELECT id, series_id, person_id, confirmed_at, link_revision FROM series_follower WHERE id = $1")
        .bind(id)
        .fetch_optional(c)
        .await)
}

/// Somebody said yes by the mailed link.
pub async fn confirm_follower(tx: &mut Tx, id: &FollowerId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE series_follower SET confirmed_at = COALESCE(confirmed_at, $2) WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// Somebody wants no more invitations to a series.
pub async fn delete_follower(tx: &mut Tx, id: &FollowerId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM series_follower WHERE id = $1").bind(id).execute(c).await.map(drop))
}

/// Whether anybody asked before `before` to follow a series and never confirmed it.
pub async fn any_unconfirmed(tx: &mut Tx, before: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query_scalar::<_, i64>(
        "SELECT COUNT(*) FROM (SELECT id FROM series_follower WHERE confirmed_at IS NULL AND created_at < $1 LIMIT 1) one"
    )
    .bind(before)
    .fetch_one(c)
    .await
    .map(|n| n > 0))
}

/// Forgets who asked before `before` to follow a series and never confirmed it.
pub async fn delete_unconfirmed(tx: &mut Tx, before: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM series_follower WHERE confirmed_at IS NULL AND created_at < $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
}

/// Those who said yes to following a series, the longest first: whom to invite to its next meeting.
pub async fn followers(tx: &mut Tx, series: &SeriesId) -> sqlx::Result<Vec<PersonId>> {
    on!(tx, |c| sqlx::query_scalar(
        "SELECT person_id FROM series_follower WHERE series_id = $1 AND confirmed_at IS NOT NULL ORDER BY confirmed_at, id LIMIT 5000"
    )
    .bind(series)
    .fetch_all(c)
    .await)
}
