//! The mails that tell speakers what a release changed, while they wait for an organiser.

use crate::{events::model::EventId, on, people::model::PersonId, programme::model::RELEASE_MAIL, server::db::Tx};
use chrono::{DateTime, Utc};

/// The mails that are written and not sent, the oldest first: id, to whom, and since when.
pub async fn notice_drafts(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<(String, PersonId, DateTime<Utc>)>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT id, person_id, created_at FROM mail
         WHERE event_id = $1 AND kind = $2 AND state = 'draft' AND person_id IS NOT NULL ORDER BY created_at, id",
    )
    .bind(event)
    .bind(RELEASE_MAIL)
    .fetch_all(c)
    .await)
}
