//! An event was on site and is held online now, or the other way round: everybody's seat goes along, and each is told what became of theirs.
//!
//! Online there is room for all, so that nobody waits any more. On site there may be too few seats: who took part online gets one in the order of arrival,
//! and whoever is left over stands in the queue where their arrival puts them. A mixed event leaves the choice to each.

use super::{
    follow::{BATCH, news},
    letter, put_news,
};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{EventChanged, EventState},
    },
    in_tx,
    registrations::{
        mails::{self, Letter},
        model::{Place, Registration, RegistrationState},
        rules,
        store::{changes, changes::Seat, seats},
    },
    server::{app::App, db::Tx},
};

/// Some at a time, so that visitors' writes get their turn; a person's seat, mail and SEQUENCE change together, so that nobody is told twice.
pub(super) async fn reseat(app: &App, changed: &EventChanged) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let Some(event) = events::store::by_id(&mut tx, &changed.event).await? else { return Ok(()) };
        let [place] = *rules::places(&event) else { return Ok(()) };
        // One that is not held yet waits with this until it is.
        if event.state != EventState::Published {
            return Ok(());
        }
        let letter = letter(app, &mut tx, event).await?;
        drop(tx);
        let reseated = in_tx!(app.db, [letter, changed, place], |tx| reseat_some(tx, &letter, place, &changed).await).await?;
        if reseated < BATCH {
            return Ok(());
        }
    }
}

async fn reseat_some(tx: &mut Tx, letter: &Letter, place: Place, changed: &EventChanged) -> Result<i64> {
    let event = &letter.event;
    seats::lock(tx, &event.id).await?;
    let misplaced = changes::misplaced(tx, &event.id, place, BATCH).await?;
    for before in &misplaced {
        seats::give_back(tx, &event.id, before.attendance, before.state).await?;
        let state = seats::take(tx, &event.id, place).await?.ok_or(Error::NotFound)?.state();
        let in_calendar = state == RegistrationState::Confirmed && !before.email.is_empty();
        let seat = Seat { attendance: place, state, arrival: before.arrival, in_calendar };
        let after = changes::set_seat(tx, &before.id, seat, letter.now).await?;
        let knows = Registration { calendar_sequence: event.calendar_sequence, in_calendar: before.in_calendar, ..after };
        let mail = match (before.state, state) {
            (RegistrationState::Waiting, RegistrationState::Confirmed) => Some(mails::seat(letter, &knows)),
            (RegistrationState::Confirmed, RegistrationState::Waiting) => {
                let position = seats::position(tx, &knows).await?.unwrap_or(1);
                Some(mails::queued(letter, &knows, position))
            }
            _ => news(letter, &knows, before.attendance, changed),
        };
        if let Some(mail) = mail {
            put_news(tx, letter, &mail).await?;
        }
        changes::set_told(tx, &knows.id, event.calendar_sequence, in_calendar).await?;
    }
    if !misplaced.is_empty() {
        tx.touch(event.scope());
    }
    Ok(i64::try_from(misplaced.len()).unwrap_or(0))
}
