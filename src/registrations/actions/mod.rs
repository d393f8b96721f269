//! The verbs of registrations: permission → rules → store → outbox, in one transaction.
//!
//! [`register`] is what many do at once; what one person does later stands in [`personal`], what organisers do in [`organise`], what follows from a
//! change of the event or from the passing of time in [`follow`], [`reseat`] and [`retention`].

pub mod follow;
pub mod organise;
pub mod personal;
mod register;
mod reseat;
pub mod retention;

pub use register::register;

use super::{
    mails::{self, Letter},
    model::{Registration, RegistrationState},
    store::{self, changes::Seat, seats},
};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventState},
    },
    i18n::Locale,
    problem,
    server::{
        app::App,
        db::Tx,
        mail::{self, Mail, State},
    },
};

/// What the mails about an event have in common.
pub async fn letter(app: &App, tx: &mut Tx, event: Event) -> Result<Letter> {
    let host = events::store::sender(tx, &event).await?;
    Ok(Letter {
        event,
        host,
        base_url: app.config.base_url.clone(),
        mail_from: app.config.mail_from.clone(),
        domain: app.config.domain().to_owned(),
        secret: app.secret.clone(),
        now: app.clock.now(),
    })
}

/// The alphabet that an event's lists are in.
fn alphabet(event: &Event) -> Locale {
    event.languages.first().and_then(Locale::of).unwrap_or(Locale::Sv)
}

/// Puts a mail into the queue, if there is somebody to write to and something to look forward to.
async fn put(tx: &mut Tx, letter: &Letter, mail: &Mail) -> Result<()> {
    if letter.event.is_over(letter.now) {
        return Ok(());
    }
    put_news(tx, letter, mail).await
}

/// As [`put`], also when the event's date has passed: one that waited for a new date may be cancelled long after the old one.
async fn put_news(tx: &mut Tx, letter: &Letter, mail: &Mail) -> Result<()> {
    if !mail.to_email.is_empty() {
        mail::put(tx, mail, State::Queued, &letter.domain, letter.now).await?;
    }
    Ok(())
}

/// The registration as it stands under the lock of the event's seats.
async fn locked(tx: &mut Tx, registration: &Registration) -> Result<Registration> {
    seats::lock(tx, &registration.event_id).await?;
    store::by_id(tx, &registration.id).await?.ok_or(Error::NotFound)
}

/// As [`locked`], for what a cancelled one cannot do any more.
async fn locked_active(tx: &mut Tx, registration: &Registration) -> Result<Registration> {
    let current = locked(tx, registration).await?;
    if current.is_active() { Ok(current) } else { Err(Error::Conflict(problem!("registrations-is-cancelled"))) }
}

/// Ends a registration, tells the person, and hands the seat on, all at once: nobody overtakes the queue. The lock is held.
async fn end(tx: &mut Tx, letter: &Letter, current: &Registration, by: mails::By) -> Result<()> {
    seats::give_back(tx, &current.event_id, current.attendance, current.state).await?;
    let seat = Seat { attendance: current.attendance, state: RegistrationState::Cancelled, arrival: current.arrival, in_calendar: false };
    let mut told = store::changes::set_seat(tx, &current.id, seat, letter.now).await?;
    // The mail still has to take out what is in the calendar.
    told.in_calendar = current.in_calendar;
    put(tx, letter, &mails::cancelled(letter, &told, by)).await?;
    hand_on(tx, letter, 1).await?;
    tx.touch(letter.event.scope());
    Ok(())
}

/// Hands free seats to those who wait longest, and tells them; how many got one. Nobody is called to an event that is not held.
async fn hand_on(tx: &mut Tx, letter: &Letter, most: i64) -> Result<i64> {
    if letter.event.state != EventState::Published || letter.event.is_over(letter.now) {
        return Ok(0);
    }
    let lucky = seats::hand_on(tx, &letter.event.id, most, letter.now).await?;
    for registration in &lucky {
        put(tx, letter, &mails::seat(letter, registration)).await?;
    }
    if !lucky.is_empty() {
        tx.touch(letter.event.scope());
    }
    Ok(i64::try_from(lucky.len()).unwrap_or(0))
}
