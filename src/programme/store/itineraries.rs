//! What visitors starred. An itinerary's row is made with its first star.

use crate::{events::model::EventId, on, programme::model::SessionId, server::db::Tx};
use chrono::{DateTime, Utc};

/// The sessions that a holder has starred.
pub async fn stars(tx: &mut Tx, event: &EventId, holder: &str) -> sqlx::Result<Vec<SessionId>> {
    on!(tx, |c| sqlx::query_scalar(
        "SELECT s.session_id FROM star s JOIN itinerary i ON i.id = s.itinerary_id
         WHERE i.event_id = $1 AND i.holder = $2 ORDER BY s.created_at, s.session_id",
    )
    .bind(event)
    .bind(holder)
    .fetch_all(c)
    .await)
}

/// Stars a session.
pub async fn star(tx: &mut Tx, event: &EventId, holder: &str, session: &SessionId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO itinerary (id, event_id, holder, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (event_id, holder) DO NOTHING"
    )
    .bind(crate::types::fresh_id())
    .bind(event)
    .bind(holder)
    .bind(now)
    .execute(c)
    .await
    .map(drop))?;
    on!(tx, |c| sqlx::query(
        "INSERT INTO star (itinerary_id, session_id, created_at)
         SELECT i.id, $3, $4 FROM itinerary i WHERE i.event_id = $1 AND i.holder = $2
         ON CONFLICT (itinerary_id, session_id) DO NOTHING",
    )
    .bind(event)
    .bind(holder)
    .bind(session)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

/// Takes the star away again.
pub async fn unstar(tx: &mut Tx, event: &EventId, holder: &str, session: &SessionId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM star WHERE itinerary_id IN (SELECT id FROM itinerary WHERE event_id = $1 AND holder = $2)
           AND session_id = $3",
    )
    .bind(event)
    .bind(holder)
    .bind(session)
    .execute(c)
    .await
    .map(drop))
}
