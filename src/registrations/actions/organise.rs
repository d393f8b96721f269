//! What organisers do with registrations; each takes the proof that they may.

use super::{alphabet, end, letter, locked, locked_active, put, register};
use crate::{
    error::{Error, Result},
    events::model::Event,
    i18n::sort::fold,
    in_tx,
    people::{
        self,
        model::{Person, PersonId},
        permissions::Organiser,
    },
    problem,
    registrations::{
        mails::{self, By, Letter},
        model::{NewRegistration, Outcome, Registration, RegistrationId, RegistrationState},
        rules::Correction,
        store::{self, changes, seats},
    },
    server::{app::App, db::Tx},
};

/// The registration of this id, if it is one of the event's.
pub async fn find(tx: &mut Tx, organiser: &Organiser<Event>, id: &str) -> Result<Registration> {
    let id = RegistrationId::parse(id).ok_or(Error::NotFound)?;
    store::by_id(tx, &id).await?.filter(|r| r.event_id == organiser.of.id && r.person_id.is_some()).ok_or(Error::NotFound)
}

/// Registers somebody by hand: who phoned, who stands at the door.
pub async fn add(app: &App, organiser: &Organiser<Event>, new: NewRegistration) -> Result<Outcome> {
    register(app, &organiser.of, new).await
}

/// Corrects who somebody is. To a new address goes the link, and the one that went to the old opens nothing any more.
pub async fn correct(app: &App, organiser: &Organiser<Event>, registration: &Registration, new: Correction) -> Result<()> {
    let letter = letter(app, &mut app.db.read().await?, organiser.of.clone()).await?;
    let registration = registration.clone();
    in_tx!(app.db, [letter, registration, new], |tx| {
        let current = locked_active(tx, &registration).await?;
        let who =
            changes::Who { name: new.name, email: new.email, organisation: new.organisation, country: new.country, language: new.language };
        changes::set_who(tx, &current.id, &who, alphabet(&letter.event), letter.now).await?;
        if fold(&who.email) == fold(&current.email) {
            return Ok(());
        }
        let person = person_of(tx, &letter, &current, &who).await?;
        changes::set_person(tx, &current.id, &person).await?;
        let corrected = store::by_id(tx, &current.id).await?.ok_or(Error::NotFound)?;
        send_link(tx, &letter, corrected).await
    })
    .await
}

/// Whose address this is; refused where that person is registered too.
async fn person_of(tx: &mut Tx, letter: &Letter, current: &Registration, who: &changes::Who) -> Result<PersonId> {
    let person = Person {
        id: PersonId::new(),
        name: who.name.clone(),
        email: (!who.email.is_empty()).then(|| who.email.clone()),
        organisation: who.organisation.clone(),
        country: who.country,
        language: who.language,
    };
    if person.email.is_none() {
        people::store::insert_person(tx, &person, letter.now).await?;
        return Ok(person.id);
    }
    let id = people::store::person_by_email(tx, &person, letter.now).await?;
    match store::of_person(tx, &letter.event.id, &id).await? {
        Some(other) if other.id != current.id => Err(Error::field("email", problem!("registrations-address-taken"))),
        _ => Ok(id),
    }
}

/// The link, with the calendar entry for who has a seat: what a new address has not got yet.
async fn send_link(tx: &mut Tx, letter: &Letter, to: Registration) -> Result<()> {
    if to.state == RegistrationState::Confirmed && !to.email.is_empty() {
        changes::set_told(tx, &to.id, to.calendar_sequence, true).await?;
        return put(tx, letter, &mails::confirmed(letter, &to, false)).await;
    }
    let position = seats::position(tx, &to).await?;
    put(tx, letter, &mails::link(letter, &to, position)).await
}

/// Mails the personal link again. With `revoke`, every link that was sent before opens nothing from now on.
pub async fn link_again(app: &App, organiser: &Organiser<Event>, registration: &Registration, revoke: bool) -> Result<()> {
    let letter = letter(app, &mut app.db.read().await?, organiser.of.clone()).await?;
    let registration = registration.clone();
    in_tx!(app.db, [letter, registration, revoke], |tx| {
        if revoke {
            changes::revoke_link(tx, &registration.id).await?;
        }
        let current = locked(tx, &registration).await?;
        let position = seats::position(tx, &current).await?;
        put(tx, &letter, &mails::link(&letter, &current, position)).await
    })
    .await
}

/// Cancels one registration; the person is told.
pub async fn cancel(app: &App, organiser: &Organiser<Event>, registration: &Registration) -> Result<()> {
    let letter = letter(app, &mut app.db.read().await?, organiser.of.clone()).await?;
    let registration = registration.clone();
    in_tx!(app.db, [letter, registration], |tx| {
        let current = locked(tx, &registration).await?;
        if current.is_active() {
            end(tx, &letter, &current, By::Organiser).await?;
        }
        Ok(())
    })
    .await
}
