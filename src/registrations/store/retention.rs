//! Deletes personal data that have had their day, and keeps the counts.

use crate::{events::model::EventId, on, registrations::rules::Times, server::db::Tx};
use chrono::{DateTime, Utc};

/// An event whose day may have come.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Due {
    pub id: EventId,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub created_at: DateTime<Utc>,
    pub time_zone: String,
    pub retention_months: i64,
    /// Before the event's end: it was moved to another date afterwards.
    pub purged_at: Option<DateTime<Utc>>,
    pub needs_purged_at: Option<DateTime<Utc>>,
}

impl<'a> From<&'a Due> for Times<'a> {
    fn from(due: &'a Due) -> Self {
        Self { starts_at: due.starts_at, ends_at: due.ends_at, created_at: due.created_at, time_zone: &due.time_zone }
    }
}

/// Events that are over (a postponed one is not: its days are counted from the new date) and of which something is still to be deleted.
pub async fn over(tx: &mut Tx, now: DateTime<Utc>) -> sqlx::Result<Vec<Due>> {
    on!(tx, |c| {
        sqlx::query_as(
            "SELECT id, starts_at, ends_at, created_at, time_zone, retention_months, purged_at, needs_purged_at FROM event
         WHERE state <> 'postponed' AND ends_at < $1
           AND (purged_at IS NULL OR purged_at < ends_at OR needs_purged_at IS NULL OR needs_purged_at < ends_at) ORDER BY ends_at, id",
        )
        .bind(now)
        .fetch_all(c)
        .await
    })
}

/// Deletes diet and access needs.
pub async fn purge_needs(tx: &mut Tx, event: &EventId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE registration SET diet = '', access_needs = '' WHERE event_id = $1 AND (diet <> '' OR access_needs <> '')"
    )
    .bind(event)
    .execute(c)
    .await
    .map(drop))?;
    on!(tx, |c| sqlx::query("UPDATE event SET needs_purged_at = $2 WHERE id = $1").bind(event).bind(now).execute(c).await.map(drop))
}

/// Makes the registrations nobody's. Country, state and way of taking part stay, for the counts.
pub async fn anonymise(tx: &mut Tx, event: &EventId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE registration SET person_id = NULL, name = '', email = '', search = '', sort_key = '', organisation = '', diet = '', access_needs = '',
                updated_at = $2 WHERE event_id = $1",
    )
    .bind(event)
    .bind(now)
    .execute(c)
    .await
    .map(drop)
    })?;
    // What was sent is nobody's either; that it was sent, when and about what stays.
    on!(tx, |c| {
        sqlx::query(
        "UPDATE mail SET person_id = NULL, recipient_name = '', recipient_email = '', text = '', html = '', calendar = NULL, unsubscribe = NULL,
                last_error = NULL, state = CASE WHEN state IN ('draft', 'queued') THEN 'dropped' ELSE state END
         WHERE event_id = $1",
    )
    .bind(event)
    .execute(c)
    .await
    .map(drop)
    })?;
    on!(tx, |c| sqlx::query("UPDATE event SET purged_at = $2 WHERE id = $1").bind(event).bind(now).execute(c).await.map(drop))
}
