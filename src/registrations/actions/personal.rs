//! What an attendee does on the personal page: whoever holds the link is permitted.

use super::{alphabet, end, hand_on, letter, locked, locked_active, put};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventState},
    },
    i18n::sort::fold,
    in_tx, people, problem,
    registrations::{
        mails::{self, By, Letter},
        model::{Place, Registration, RegistrationId, RegistrationState},
        rules::{Details, Needs},
        store::{self, changes, changes::Seat, seats},
    },
    server::{
        app::App,
        ctx::Ctx,
        db::Tx,
        tokens::{Kind, claimed_id},
    },
};

/// A registration and its event, for who holds the link.
#[derive(Debug, Clone)]
pub struct Mine {
    pub registration: Registration,
    pub event: Event,
    /// In the queue, from 1; for who waits.
    pub position: Option<i64>,
}

impl Mine {
    /// Whether anything may still be changed.
    pub fn is_open(&self, now: chrono::DateTime<chrono::Utc>) -> bool {
        self.registration.is_active() && !self.event.is_over(now)
    }

    /// Whether there is a choice between on site and online now.
    pub fn may_choose_place(&self) -> bool {
        self.event.state == EventState::Published && crate::registrations::rules::places(&self.event).len() > 1
    }
}

/// Opens a personal page.
pub async fn by_token(ctx: &Ctx, token: &str) -> Result<Mine> {
    let id = claimed_id(token).map(RegistrationId::from).ok_or_else(|| ctx.wrong_token())?;
    let mut tx = ctx.db.read().await?;
    let registration = store::by_id(&mut tx, &id).await?.ok_or_else(|| ctx.wrong_token())?;
    // Nobody's any more: the personal data were deleted.
    if registration.person_id.is_none() || !ctx.secret.holds(token, Kind::Registration, id.uuid(), registration.link_revision) {
        return Err(ctx.wrong_token());
    }
    let event = events::store::by_id(&mut tx, &registration.event_id).await?.ok_or(Error::NotFound)?;
    let position = seats::position(&mut tx, &registration).await?;
    Ok(Mine { registration, event, position })
}

fn open(mine: &Mine, app: &App) -> Result<()> {
    match (mine.registration.is_active(), mine.event.is_over(app.clock.now())) {
        (false, _) => Err(Error::Conflict(problem!("registrations-is-cancelled"))),
        (_, true) => Err(Error::Conflict(problem!("registrations-over"))),
        _ => Ok(()),
    }
}

/// Saves name, organisation and language, and moves between on site and online; the registration as it is then.
pub async fn save_details(app: &App, mine: &Mine, details: Details) -> Result<Registration> {
    open(mine, app)?;
    let letter = letter(app, &mut app.db.read().await?, mine.event.clone()).await?;
    let registration = mine.registration.clone();
    let choice = mine.may_choose_place();
    in_tx!(app.db, [letter, registration, details, choice], |tx| {
        let mut current = locked_active(tx, &registration).await?;
        let who = changes::Who {
            name: details.name,
            email: current.email.clone(),
            organisation: details.organisation,
            country: current.country,
            language: details.language,
        };
        changes::set_who(tx, &current.id, &who, alphabet(&letter.event), letter.now).await?;
        if let Some(person) = &current.person_id {
            people::store::update_person(tx, person, &who.name, &who.organisation, who.country, who.language).await?;
        }
        (current.name, current.organisation, current.language) = (who.name, who.organisation, who.language);
        if choice && details.attendance != current.attendance {
            current = move_to(tx, &letter, &current, details.attendance).await?;
        }
        Ok(current)
    })
    .await
}

/// Moves between on site and online: on site takes a seat, or a place at the end of the queue; online frees it for who waits longest.
async fn move_to(tx: &mut Tx, letter: &Letter, current: &Registration, place: Place) -> Result<Registration> {
    let event = &letter.event.id;
    seats::give_back(tx, event, current.attendance, current.state).await?;
    let decision = seats::take(tx, event, place).await?.ok_or(Error::NotFound)?;
    let (state, was_in_calendar) = (decision.state(), current.in_calendar);
    let in_calendar = state == RegistrationState::Confirmed && !current.email.is_empty();
    let seat = Seat { attendance: place, state, arrival: decision.arrival, in_calendar };
    let moved = changes::set_seat(tx, &current.id, seat, letter.now).await?;
    let mail = match state {
        RegistrationState::Confirmed => mails::confirmed(letter, &moved, false),
        _ => mails::waiting(letter, &Registration { in_calendar: was_in_calendar, ..moved.clone() }, decision.position, false),
    };
    put(tx, letter, &mail).await?;
    hand_on(tx, letter, 1).await?;
    tx.touch(letter.event.scope());
    Ok(moved)
}

/// Saves diet and access needs, or deletes them where they are left empty.
pub async fn save_needs(app: &App, mine: &Mine, needs: Needs) -> Result<()> {
    open(mine, app)?;
    let (registration, now) = (mine.registration.clone(), app.clock.now());
    in_tx!(app.db, [registration, needs, now], |tx| {
        let current = locked_active(tx, &registration).await?;
        Ok(changes::set_needs(tx, &current.id, &needs.diet, &needs.access_needs, now).await?)
    })
    .await
}

/// Cancels. Who has cancelled already is not told so twice.
pub async fn cancel(app: &App, mine: &Mine) -> Result<()> {
    if mine.event.is_over(app.clock.now()) {
        return Err(Error::Conflict(problem!("registrations-over")));
    }
    let letter = letter(app, &mut app.db.read().await?, mine.event.clone()).await?;
    let registration = mine.registration.clone();
    in_tx!(app.db, [letter, registration], |tx| {
        let current = locked(tx, &registration).await?;
        if current.is_active() {
            end(tx, &letter, &current, By::Attendee).await?;
        }
        Ok(())
    })
    .await
}

/// Mails the personal link again to whoever is registered under this address, for one event or for all to come. The answer is the same for all.
pub async fn mail_links(app: &App, email: &str, event: Option<&Event>) -> Result<()> {
    let folded = fold(email);
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let mut found = Vec::new();
    for registration in changes::of_address(&mut tx, &folded, event.map(|e| &e.id), now).await? {
        let of = events::store::by_id(&mut tx, &registration.event_id).await?.ok_or(Error::NotFound)?;
        let letter = letter(app, &mut tx, of).await?;
        let position = seats::position(&mut tx, &registration).await?;
        found.push(mails::link(&letter, &registration, position));
    }
    drop(tx);
    let domain = app.config.domain().to_owned();
    in_tx!(app.db, [found, domain, now], |tx| {
        for mail in &found {
            crate::server::mail::put(tx, mail, crate::server::mail::State::Queued, &domain, now).await?;
        }
        Ok(())
    })
    .await
}
