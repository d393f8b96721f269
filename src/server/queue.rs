//! Work for after a commit: a feature that changes something others must act on writes a job in the same transaction; `jobs.rs` runs it.

use super::{db::Tx, store};
use crate::error::Result;
use chrono::{DateTime, Utc};
use serde::Serialize;

/// Writes a job of `kind`, to be run at `due_at` or soon after, at least once. `jobs.rs` has the table of kinds.
pub async fn push(tx: &mut Tx, kind: &str, payload: &impl Serialize, due_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<()> {
    let payload = serde_json::to_string(payload).map_err(|e| super::telemetry::internal(&e))?;
    store::insert_job(tx, &crate::types::fresh_id(), kind, &payload, due_at, now).await?;
    tx.after_commit(super::jobs::wake);
    Ok(())
}
