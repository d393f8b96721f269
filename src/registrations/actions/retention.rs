//! Deletes personal data when their day has come, by the plan that [`rules::retention_plan`] shows.

use crate::{
    error::Result,
    in_tx, people,
    registrations::{rules, store::retention},
    server::app::App,
};
use chrono::Duration;

/// Once a minute: a query that finds nothing, except on an event's days.
pub async fn run(app: &App) -> Result<()> {
    let now = app.clock.now();
    let over = retention::over(&mut app.db.read().await?, now).await?;
    for event in over {
        let today = now.with_timezone(&event.time_zone.parse().unwrap_or(chrono_tz::UTC)).date_naive();
        let (needs, all) = rules::deletion_days(event.starts_at, event.ends_at, &event.time_zone, event.retention_months);
        let due = |on, done: Option<chrono::DateTime<chrono::Utc>>| on <= today && done.is_none_or(|at| at < event.ends_at);
        let (needs, all) = (due(needs, event.needs_purged_at), due(all, event.purged_at));
        if !needs && !all {
            continue;
        }
        let id = event.id;
        in_tx!(app.db, [id, now, needs, all], |tx| {
            if needs {
                retention::purge_needs(tx, &id, now).await?;
            }
            if all {
                retention::anonymise(tx, &id, now).await?;
                // Who was written down within this day may belong to a write that is still under way elsewhere.
                people::store::delete_persons_without_a_role(tx, now - Duration::days(1)).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
