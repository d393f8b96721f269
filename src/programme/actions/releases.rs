//! Publishing the draft.

use super::locked;
use crate::{
    error::{Error, Result},
    events::model::Event,
    i18n::Localized,
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        model::{Level, Release},
        rules, store,
    },
    server::app::App,
};
use chrono::{DateTime, Utc};

/// Publishes the draft under the next number; visitors see it from now on. Refused where there is nothing to publish, or a
/// conflict that stops it.
pub async fn release(app: &App, organiser: &Organiser<Event>, (name, note): (&str, &Localized), now: DateTime<Utc>) -> Result<Release> {
    let (event, name, note) = (organiser.of.clone(), name.to_owned(), note.clone());
    in_tx!(app.db, [event, name, note, now], |tx| {
        let draft = rules::published(&locked(tx, &event.id).await?);
        let latest = store::latest_release(tx, &event.id).await?;
        match latest {
            None if draft.sessions.is_empty() => return Err(Error::Conflict(problem!("programme-nothing-to-release"))),
            // Pressed twice, it is published once.
            Some(latest) if *latest.programme == draft => return Ok(latest),
            _ => {}
        }
        let circumstances = store::circumstances(tx, &event).await?;
        if rules::conflicts(&draft, &circumstances).iter().any(|conflict| conflict.level == Level::Stops) {
            return Err(Error::Conflict(problem!("programme-release-stopped")));
        }
        let release = store::insert_release(tx, &event.id, (&name, &note), &draft, now).await?;
        tx.touch(event.scope());
        Ok(release)
    })
    .await
}
