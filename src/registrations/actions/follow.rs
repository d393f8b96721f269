//! What follows by itself: an event was changed, seats were freed, the day before has come.

use super::{hand_on, letter, put, put_news, reseat::reseat};
use crate::{
    error::Result,
    events::{
        self,
        model::{Change, Event, EventChanged, EventId, EventState},
    },
    in_tx,
    registrations::{
        mails::{self, Letter},
        model::{Place, Registration, RegistrationState},
        rules,
        store::{changes, seats},
    },
    server::{app::App, db::Tx, mail::Mail, queue},
};
use chrono::Duration;

/// The kind of the job that sends an event's practical information; its payload is the [`EventId`].
pub const REMIND: &str = "remind";

/// How many are told in one write, so that visitors' writes get their turn in between.
pub(super) const BATCH: i64 = 25;

/// Tells everybody who is registered what became of an event, and their calendars with them. Who has been told is known by the SEQUENCE, so that a
/// job that runs twice tells nobody twice, and of two changes in a row only the outcome is told.
pub async fn event_changed(app: &App, changed: &EventChanged) -> Result<()> {
    reseat(app, changed).await?;
    loop {
        let mut tx = app.db.read().await?;
        let Some(event) = events::store::by_id(&mut tx, &changed.event).await? else { return Ok(()) };
        let letter = letter(app, &mut tx, event).await?;
        drop(tx);
        let told = in_tx!(app.db, [letter, changed], |tx| tell_some(tx, &letter, &changed).await).await?;
        if told < BATCH {
            return Ok(());
        }
    }
}

async fn tell_some(tx: &mut Tx, letter: &Letter, changed: &EventChanged) -> Result<i64> {
    let event = &letter.event;
    seats::lock(tx, &event.id).await?;
    if changed.starts_at != event.starts_at && event.starts_at > letter.now + Duration::hours(rules::REMINDER_HOURS) {
        changes::forget_reminders(tx, &event.id).await?;
    }
    let untold = changes::untold(tx, &event.id, event.calendar_sequence, BATCH).await?;
    for registration in &untold {
        let knows = Registration { calendar_sequence: event.calendar_sequence, ..registration.clone() };
        let held = event.state == EventState::Published;
        let mut in_calendar = held && knows.in_calendar;
        if let Some(mail) = news(letter, &knows, knows.attendance, changed) {
            in_calendar = held && mail.calendar.is_some() && !mail.to_email.is_empty();
            put_news(tx, letter, &mail).await?;
        }
        changes::set_told(tx, &knows.id, event.calendar_sequence, in_calendar).await?;
    }
    Ok(i64::try_from(untold.len()).unwrap_or(0))
}

/// What there is to tell somebody of an event as it stands now; `chosen` is how they took part before.
pub(super) fn news(letter: &Letter, to: &Registration, chosen: Place, changed: &EventChanged) -> Option<Mail> {
    let event = &letter.event;
    match event.state {
        EventState::Draft => None,
        EventState::Cancelled => Some(mails::event_cancelled(letter, to, changed)),
        EventState::Postponed => Some(mails::event_postponed(letter, to, changed)),
        EventState::Published if changed.change == Change::Reinstated => Some(mails::event_reinstated(letter, to)),
        // Out of the calendar and held after all: this person was told of the one, and must be of the other.
        EventState::Published if to.state == RegistrationState::Confirmed && !to.in_calendar => Some(mails::event_reinstated(letter, to)),
        EventState::Published => mails::moved(letter, to, chosen, changed),
    }
}

/// Hands freed seats to those who wait longest.
pub async fn seats_freed(app: &App, event: &EventId) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let Some(event) = events::store::by_id(&mut tx, event).await? else { return Ok(()) };
        let letter = letter(app, &mut tx, event).await?;
        drop(tx);
        let handed = in_tx!(app.db, [letter], |tx| hand_on(tx, &letter, BATCH).await).await?;
        if handed < BATCH {
            return Ok(());
        }
    }
}

/// Once a minute: begins to send the practical information of events that are held within a day, and goes on for who came to a seat since.
pub async fn begin_reminders(app: &App) -> Result<()> {
    let now = app.clock.now();
    let due = changes::to_remind(&mut app.db.read().await?, now, now + Duration::hours(rules::REMINDER_HOURS)).await?;
    for event in due {
        in_tx!(app.db, [event, now], |tx| {
            changes::begin_reminders(tx, &event, now).await?;
            queue::push(tx, REMIND, &event, now, now).await
        })
        .await?;
    }
    Ok(())
}

/// Sends an event's practical information to everybody who has a seat and has not got it yet.
pub async fn remind(app: &App, event: &EventId) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let Some(event) = events::store::by_id(&mut tx, event).await?.filter(is_held) else { return Ok(()) };
        let letter = letter(app, &mut tx, event).await?;
        drop(tx);
        let reminded = in_tx!(app.db, [letter], |tx| {
            let some = changes::claim_unreminded(tx, &letter.event.id, BATCH, letter.now).await?;
            for registration in &some {
                put(tx, &letter, &mails::reminder(&letter, registration)).await?;
            }
            Ok(i64::try_from(some.len()).unwrap_or(0))
        })
        .await?;
        if reminded < BATCH {
            return Ok(());
        }
    }
}

fn is_held(event: &Event) -> bool {
    event.state == EventState::Published
}
