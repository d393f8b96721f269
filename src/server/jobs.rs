//! What runs by itself: mails are sent, jobs run, and once a minute each feature does what time has made due.
//!
//! To add a kind of job, add a line to [`run_job`]; to add something that time makes due, a line to [`every_minute`].

use super::{app::App, mail, store};
use crate::{
    error::{Error, Result},
    events, in_tx, invitations, people, programme, registrations,
};
use chrono::Duration;
use std::{sync::LazyLock, time::Duration as Wait};
use tokio::sync::{Notify, watch};

static WAKE: LazyLock<Notify> = LazyLock::new(Notify::new);

/// Wakes the job runner: called after the commit that pushed a job.
pub fn wake() {
    WAKE.notify_one();
}

/// Runs until `stop` says so; what is under way is finished.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut stop2 = stop.clone();
    let mut stop3 = stop.clone();
    let (mails, jobs, clock) = (app.clone(), app.clone(), app);
    let sender = async move {
        let pause = Wait::from_millis(1000 / u64::from(mails.config.mail_per_second).min(1000));
        loop {
            match mail::send::send_due(&mails).await {
                Ok(0) => {
                    tokio::select! { () = mail::woken() => {}, () = tokio::time::sleep(Wait::from_secs(5)) => {}, _ = stop.changed() => return }
                }
                Ok(n) => tokio::time::sleep(pause * u32::try_from(n).unwrap_or(1)).await,
                Err(_) => tokio::select! { () = tokio::time::sleep(Wait::from_secs(5)) => {}, _ = stop.changed() => return },
            }
            if *stop.borrow() {
                return;
            }
        }
    };
    let worker = async move {
        loop {
            match next_job(&jobs).await {
                Ok(true) => {}
                Ok(false) => {
                    tokio::select! { () = WAKE.notified() => {}, () = tokio::time::sleep(Wait::from_secs(5)) => {}, _ = stop2.changed() => return }
                }
                Err(_) => tokio::select! { () = tokio::time::sleep(Wait::from_secs(5)) => {}, _ = stop2.changed() => return },
            }
            if *stop2.borrow() {
                return;
            }
        }
    };
    let minutes = async move {
        loop {
            every_minute(&clock).await;
            tokio::select! { () = tokio::time::sleep(Wait::from_secs(60)) => {}, _ = stop3.changed() => return }
        }
    };
    futures::join!(sender, worker, minutes);
}

/// Runs the job that has been due longest; whether there was one.
pub async fn next_job(app: &App) -> Result<bool> {
    let now = app.clock.now();
    let until = now + Duration::minutes(10);
    let mut tx = app.db.read().await?;
    if !store::any_job_due(&mut tx, now).await? {
        return Ok(false);
    }
    drop(tx);
    let Some(job) = in_tx!(app.db, [now, until], |tx| Ok(store::claim_job(tx, now, until).await?)).await? else { return Ok(false) };
    let outcome = run_job(app, &job.kind, &job.payload).await;
    let id = job.id.clone();
    match outcome {
        Ok(()) => in_tx!(app.db, [id], |tx| Ok(store::delete_job(tx, &id).await?)).await?,
        Err(error) => {
            tracing::warn!(kind = job.kind, attempts = job.attempts, %error, "a job failed and will be tried again");
            let due = app.clock.now() + Duration::minutes(job.attempts.clamp(1, 60));
            let error = error.to_string();
            in_tx!(app.db, [id, due, error], |tx| Ok(store::postpone_job(tx, &id, due, &error).await?)).await?;
        }
    }
    Ok(true)
}

/// The table of jobs: which feature does a kind. A job may run twice, and must then do nothing the second time.
async fn run_job(app: &App, kind: &str, payload: &str) -> Result<()> {
    match kind {
        events::model::EVENT_COPIED => programme::actions::copied(app, &read(payload)?, app.clock.now()).await,
        events::model::EVENT_CHANGED => {
            let changed = read(payload)?;
            registrations::actions::follow::event_changed(app, &changed).await?;
            programme::speakers::event_changed(app, &changed).await?;
            invitations::actions::sending::event_changed(app, &changed).await
        }
        events::model::SEATS_FREED => registrations::actions::follow::seats_freed(app, &read(payload)?).await,
        registrations::actions::follow::REMIND => registrations::actions::follow::remind(app, &read(payload)?).await,
        _ => Err(super::telemetry::internal(&format!("no such kind of job: {kind}"))),
    }
}

/// A job's payload, as it was pushed.
fn read<T: serde::de::DeserializeOwned>(payload: &str) -> Result<T> {
    serde_json::from_str(payload).map_err(|e| super::telemetry::internal(&e))
}

/// What time has made due. Each is its own attempt: one that fails is logged and hinders no other.
pub async fn every_minute(app: &App) {
    let log = |what: &str, outcome: Result<()>| {
        if let Err(error) = outcome
            && !matches!(error, Error::Unavailable)
        {
            tracing::error!(what, %error, "could not be done");
        }
    };
    log("tidying sign-ins, their mails, and files that nobody came back for", tidy(app).await);
    log("forgetting unconfirmed followers", events::actions::following::forget_unconfirmed(app).await);
    log("reminding", registrations::actions::follow::begin_reminders(app).await);
    log("deleting what has had its day", registrations::actions::retention::run(app).await);
    log("deleting who was invited", invitations::actions::purge(app).await);
}

async fn tidy(app: &App) -> Result<()> {
    let now = app.clock.now();
    in_tx!(app.db, [now], |tx| {
        people::store::delete_expired_sign_ins(tx, now).await?;
        programme::store::delete_old_uploads(tx, now - Duration::hours(1)).await?;
        programme::store::delete_materials_of_removed(tx, now - Duration::days(programme::materials::DAYS_KEPT)).await?;
        Ok(mail::store::delete_of_no_event(tx, now - Duration::days(mail::DAYS_KEPT)).await?)
    })
    .await
}
