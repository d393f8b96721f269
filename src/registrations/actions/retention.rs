//! Deletes personal data when their day has come, by the plan that [`rules::retention_plan`] shows.

use crate::{
    error::Result,
    events::model::EventId,
    in_tx,
    people::{
        self,
        model::{Country, Person, PersonId},
    },
    programme,
    registrations::{rules, store::retention},
    server::{app::App, db::Tx},
    speakers,
};
use chrono::{DateTime, Duration, Utc};

/// Once a minute: a query that finds nothing, except on an event's days.
pub async fn run(app: &App) -> Result<()> {
    let now = app.clock.now();
    let over = retention::over(&mut app.db.read().await?, now).await?;
    for event in over {
        let today = now.with_timezone(&event.time_zone.parse().unwrap_or(chrono_tz::UTC)).date_naive();
        let (needs, all) = rules::deletion_days((&event).into(), event.retention_months);
        let due = |on, done: Option<DateTime<Utc>>| on <= today && done.is_none_or(|at| at < event.ends_at);
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
                forget_speakers(tx, &id, now).await?;
                // Who was written down within this day may belong to a write that is still under way elsewhere.
                people::store::delete_persons_without_a_role(tx, now - Duration::days(1)).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Takes address and link from an event's speakers, and deletes those whom no released programme names. What the programme says of the others is the
/// public record of what took place: each stays as a person without an address, known from here alone.
async fn forget_speakers(tx: &mut Tx, event: &EventId, now: DateTime<Utc>) -> Result<()> {
    let release = programme::store::latest_release(tx, event).await?;
    let named = release.as_ref().map(|release| programme::appearances::speakers(&release.programme)).unwrap_or_default();
    for speaker in speakers::store::of_event(tx, event).await? {
        if named.contains(&speaker.id) {
            let somebody = Person {
                id: PersonId::new(),
                name: speaker.name.clone(),
                email: None,
                organisation: speaker.organisation.clone(),
                country: Country::Other,
                language: speaker.language,
            };
            people::store::insert_person(tx, &somebody, now).await?;
            speakers::store::set_person(tx, &speaker, &somebody.id).await?;
            speakers::store::revoke_link(tx, &speaker.id, now).await?;
        } else {
            speakers::store::delete(tx, &speaker.id).await?;
            if let Some(photo) = &speaker.photo {
                people::store::forget_image(tx, photo).await?;
            }
        }
    }
    Ok(())
}
