//! Registering: the write that comes from sixty-four visitors at once, so that all that does not depend on the seat is done before it begins.

use super::{alphabet, letter};
use crate::{
    error::{Error, Result},
    events::{self, model::Event},
    i18n::sort::fold,
    in_tx,
    people::{
        self,
        model::{Person, PersonId},
    },
    problem,
    registrations::{
        mails::{self, Letter},
        model::{NewRegistration, Outcome, Registration, RegistrationState},
        rules,
        store::{self, seats},
    },
    server::{
        app::{App, Limits},
        db::Tx,
        mail::{self, Rendered, State},
    },
};
use std::sync::{Arc, OnceLock};

/// How often a registration begins again because the event was changed while it was under way.
const TRIES: usize = 3;

/// Everything that is known before the seat is: shared by the batch's replays, so behind an [`Arc`].
struct Prepared {
    letter: Letter,
    new: NewRegistration,
    registration: Registration,
    person: Person,
    /// The confirmation as it goes out if there is a seat, with its id.
    confirmation: Option<(String, Rendered)>,
    app: App,
    /// Whether this address may be sent its link again now: asked, and counted, only where there is one to send, and once for all replays.
    link_again: OnceLock<bool>,
}

impl Prepared {
    fn link_again(&self) -> bool {
        *self.link_again.get_or_init(|| Limits::count(&self.app.limits.links, &fold(&self.new.email)).is_ok())
    }
}

/// Registers somebody: a seat or a place in the queue, by one `UPDATE`, and the mail about it in the same transaction.
///
/// Who is registered already stays as they were and is mailed the link again; the public is shown [`Outcome::told`] alone, which does not depend on it.
/// Who cancelled before begins anew behind everybody.
pub async fn register(app: &App, event: &Event, new: NewRegistration) -> Result<Outcome> {
    let mut event = event.clone();
    for _ in 0..TRIES {
        let id = event.id.clone();
        if let Some(outcome) = register_in(app, event, new.clone()).await? {
            return Ok(outcome);
        }
        event = events::store::by_id(&mut app.db.read().await?, &id).await?.ok_or(Error::NotFound)?;
    }
    Err(Error::Conflict(problem!("registrations-try-again")))
}

/// One try, for the event as the caller knows it; `None` where it is no longer so.
async fn register_in(app: &App, event: Event, mut new: NewRegistration) -> Result<Option<Outcome>> {
    let now = app.clock.now();
    if let Some(problem) = rules::refusal(&event, new.source, now) {
        return Err(Error::Conflict(problem));
    }
    new.attendance = rules::place_now(&event, new.attendance);
    let letter = letter(app, &mut app.db.read().await?, event).await?;
    let prepared = Arc::new(prepare(app, letter, new));
    let decided = in_tx!(app.db, [prepared], |tx| decide(tx, &prepared).await).await;
    match decided {
        Ok(outcome) => Ok(Some(outcome)),
        Err(Error::Conflict(problem)) if problem.key == "registrations-try-again" => Ok(None),
        Err(error) => Err(error),
    }
}

fn prepare(app: &App, letter: Letter, new: NewRegistration) -> Prepared {
    let registration = store::wanted(&new, &letter.event.id, letter.event.calendar_sequence, letter.now);
    let confirmation = mailed(&letter, &registration).then(|| {
        let id = crate::types::fresh_id();
        let rendered = mails::confirmed(&letter, &registration, true).rendered(&id, &letter.domain);
        (id, rendered)
    });
    let person = Person {
        id: PersonId::new(),
        name: new.name.clone(),
        email: (!new.email.is_empty()).then(|| new.email.clone()),
        organisation: new.organisation.clone(),
        country: new.country,
        language: new.language,
    };
    Prepared { letter, new, registration, person, confirmation, app: app.clone(), link_again: OnceLock::new() }
}

/// Whether there is somebody to write to, and something to look forward to.
fn mailed(letter: &Letter, registration: &Registration) -> bool {
    !registration.email.is_empty() && !letter.event.is_over(letter.now)
}

async fn decide(tx: &mut Tx, it: &Prepared) -> Result<Outcome> {
    let Prepared { letter, new, .. } = it;
    let (event, now) = (&letter.event, letter.now);
    let person = match it.person.email {
        Some(_) => people::store::person_by_email(tx, &it.person, now).await?,
        None => {
            people::store::insert_person(tx, &it.person, now).await?;
            it.person.id.clone()
        }
    };
    let seat = seats::take(tx, &event.id, new.attendance).await?.ok_or(Error::NotFound)?;
    if (seat.event_state, seat.calendar_sequence) != (event.state, event.calendar_sequence) {
        return Err(Error::Conflict(problem!("registrations-try-again")));
    }
    let told = seat.state();
    let confirmed = told == RegistrationState::Confirmed;
    let mut registration = it.registration.clone();
    registration.person_id = Some(person.clone());
    registration.state = told;
    registration.arrival = seat.arrival;
    registration.in_calendar = confirmed && it.confirmation.is_some();
    let Some(kept) = store::insert(tx, &registration, alphabet(event), now).await? else {
        seats::give_back(tx, &event.id, new.attendance, told).await?;
        return again(tx, it, &person, told).await;
    };
    let first = kept.id == registration.id;
    match (&it.confirmation, confirmed) {
        (None, _) => {}
        (Some((id, rendered)), true) if first => {
            let mut rendered = rendered.clone();
            rendered.mail.person = Some(person.to_string());
            mail::put_rendered(tx, id, &rendered, State::Queued, now).await?;
        }
        (Some(_), true) => put(tx, it, &mails::confirmed(letter, &kept, false)).await?,
        (Some(_), false) => put(tx, it, &mails::waiting(letter, &kept, seat.position, first)).await?,
    }
    tx.touch(event.scope());
    let position = (!confirmed).then_some(seat.position);
    Ok(Outcome { id: kept.id, state: told, position, already: false, told })
}

/// Who is registered already: nothing changes but that the link is mailed again, to the address that is known.
async fn again(tx: &mut Tx, it: &Prepared, person: &PersonId, told: RegistrationState) -> Result<Outcome> {
    let there = store::of_person(tx, &it.letter.event.id, person).await?.ok_or(Error::Conflict(problem!("registrations-try-again")))?;
    let position = seats::position(tx, &there).await?;
    if mailed(&it.letter, &there) && it.link_again() {
        put(tx, it, &mails::link(&it.letter, &there, position)).await?;
    }
    Ok(Outcome { id: there.id, state: there.state, position, already: true, told })
}

async fn put(tx: &mut Tx, it: &Prepared, letter: &mail::Mail) -> Result<()> {
    mail::put(tx, letter, State::Queued, &it.letter.domain, it.letter.now).await.map(drop)
}
