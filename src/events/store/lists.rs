//! Lists of events, as visitors and organisers see them.

use super::event_sql;
use crate::{
    events::model::{Event, EventId, SeriesId},
    on,
    people::model::AccountId,
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// Announced events that are not over, the next first; last those that wait for a date.
pub async fn coming(tx: &mut Tx, now: DateTime<Utc>, most: i64) -> sqlx::Result<Vec<Event>> {
    on!(tx, |c| {
        sqlx::query_as(event_sql!(
            "WHERE state <> 'draft' AND (state = 'postponed' OR ends_at > $1)
             ORDER BY CASE WHEN state = 'postponed' THEN 1 ELSE 0 END, starts_at, id LIMIT $2"
        ))
        .bind(now)
        .bind(most)
        .fetch_all(c)
        .await
    })
}

/// Announced events that are over, the latest first; on from `after` (a start and an id) where the list goes on.
pub async fn past(tx: &mut Tx, now: DateTime<Utc>, after: Option<(DateTime<Utc>, EventId)>, most: i64) -> sqlx::Result<Vec<Event>> {
    match after {
        None => {
            on!(tx, |c| sqlx::query_as(event_sql!(
                "WHERE state IN ('published', 'cancelled') AND ends_at <= $1 ORDER BY starts_at DESC, id DESC LIMIT $2"
            ))
            .bind(now)
            .bind(most)
            .fetch_all(c)
            .await)
        }
        Some((starts_at, id)) => {
            on!(tx, |c| {
                sqlx::query_as(event_sql!(
                "WHERE state IN ('published', 'cancelled') AND ends_at <= $1 AND (starts_at < $3 OR (starts_at = $3 AND id < $4)) ORDER BY starts_at DESC, id DESC LIMIT $2"
            ))
            .bind(now)
            .bind(most)
            .bind(starts_at)
            .bind(&id)
            .fetch_all(c)
            .await
            })
        }
    }
}

/// A series' announced meetings, the latest first.
pub async fn of_series(tx: &mut Tx, series: &SeriesId) -> sqlx::Result<Vec<Event>> {
    on!(tx, |c| sqlx::query_as(event_sql!("WHERE series_id = $1 AND state <> 'draft' ORDER BY starts_at DESC, id DESC LIMIT 500"))
        .bind(series)
        .fetch_all(c)
        .await)
}

/// The events that an account may organise, drafts too, the latest first.
pub async fn organised_by(tx: &mut Tx, account: &AccountId) -> sqlx::Result<Vec<Event>> {
    on!(tx, |c| sqlx::query_as(event_sql!(
        "WHERE id IN (SELECT p.event_id FROM partner p JOIN membership m ON m.organisation_id = p.organisation_id
                      WHERE m.account_id = $1 AND p.role IN ('host', 'co_organiser')) ORDER BY starts_at DESC, id DESC LIMIT 500"
    ))
    .bind(account)
    .fetch_all(c)
    .await)
}

/// The seats of the events that an account may organise.
pub async fn seats_organised_by(tx: &mut Tx, account: &AccountId) -> sqlx::Result<Vec<(EventId, Option<i64>, i64, i64)>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT event_id, capacity, taken, waiting FROM seat_pool
         WHERE event_id IN (SELECT p.event_id FROM partner p JOIN membership m ON m.organisation_id = p.organisation_id
                            WHERE m.account_id = $1 AND p.role IN ('host', 'co_organiser')) ORDER BY event_id",
    )
    .bind(account)
    .fetch_all(c)
    .await)
}
