//! What an invited person does with the mailed link: answer, change the answer, and want no more invitations. The link permits it.

use crate::{
    error::Result,
    events::{self, model::Event},
    i18n::sort::fold,
    in_tx,
    invitations::{
        mails::{self, Letter},
        model::{Answer, Invitation, InvitationId},
        rules::Acceptance,
        store,
    },
    registrations::{
        self,
        model::{NewRegistration, Registration, Source},
    },
    server::{
        app::App,
        ctx::Ctx,
        mail::{self, State},
        tokens::{self, Kind},
    },
};

/// The invitation that a link opens, and its event.
pub async fn by_link(ctx: &Ctx, kind: Kind, token: &str) -> Result<(Invitation, Event)> {
    let id = tokens::claimed_id(token).map(InvitationId::from).ok_or_else(|| ctx.wrong_token())?;
    let mut tx = ctx.db.read().await?;
    let found = store::by_id(&mut tx, &id).await?;
    let found = found.filter(|it| ctx.secret.holds(token, kind, it.id.uuid(), it.link_revision)).ok_or_else(|| ctx.wrong_token())?;
    let event = events::store::by_id(&mut tx, &found.event_id).await?.ok_or_else(|| ctx.wrong_token())?;
    Ok((found, event))
}

/// The invited person's registration, where there is one.
pub async fn registration(app: &App, it: &Invitation) -> Result<Option<Registration>> {
    match &it.person_id {
        Some(person) => Ok(registrations::store::of_person(&mut app.db.read().await?, &it.event_id, person).await?),
        None => Ok(None),
    }
}

/// Yes: registers the person, for a seat or the waiting list, and notes the answer. The registration, whose page comes next.
pub async fn accept(app: &App, it: &Invitation, event: &Event, said: Acceptance) -> Result<Option<Registration>> {
    let new = NewRegistration {
        name: said.name.clone(),
        email: it.email.clone(),
        organisation: said.organisation.clone(),
        country: it.country,
        language: said.language,
        attendance: said.attendance,
        diet: String::new(),
        access_needs: String::new(),
        source: Source::Invitation,
    };
    let outcome = registrations::actions::register(app, event, new).await?;
    let mut it = it.clone();
    it.name = said.name;
    it.organisation = said.organisation;
    it.language = said.language;
    let (alphabet, now) = (super::alphabet(event), app.clock.now());
    in_tx!(app.db, [it, alphabet, now], |tx| {
        store::update(tx, &it, alphabet).await?;
        store::set_answer(tx, &it.id, Answer::Accepted, now).await?;
        store::drafts::stop_reminders(tx, &it.id, now).await?;
        Ok(())
    })
    .await?;
    Ok(registrations::store::by_id(&mut app.db.read().await?, &outcome.id).await?)
}

/// No, or not yet.
pub async fn answer(app: &App, it: &Invitation, answer: Answer) -> Result<()> {
    let (id, now) = (it.id.clone(), app.clock.now());
    in_tx!(app.db, [id, answer, now], |tx| {
        store::set_answer(tx, &id, answer, now).await?;
        if answer == Answer::Declined {
            store::drafts::stop_reminders(tx, &id, now).await?;
        }
        Ok(())
    })
    .await
}

/// No more invitations from the event's hosts: noted, and what has not left yet is stopped. Doing it twice changes nothing.
pub async fn unsubscribe(app: &App, it: &Invitation) -> Result<()> {
    let (it, now) = (it.clone(), app.clock.now());
    in_tx!(app.db, [it, now], |tx| {
        store::suppress(tx, &it.event_id, &it.email, now).await?;
        store::drafts::stop_all(tx, &it.id, now).await?;
        Ok(())
    })
    .await
}

/// Invitations from the event's hosts may come again.
pub async fn subscribe_again(app: &App, it: &Invitation) -> Result<()> {
    let it = it.clone();
    in_tx!(app.db, [it], |tx| Ok(store::allow_again(tx, &it.event_id, &it.email).await?)).await
}

/// Mails the invitation's link again to whoever is invited under this address, to one event or to all to come. Nobody learns who that is.
pub async fn mail_links(app: &App, email: &str, event: Option<&Event>) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let mut found = Vec::new();
    for it in store::lists::of_address(&mut tx, &fold(email), event.map(|e| &e.id), now).await? {
        let Some(of) = events::store::by_id(&mut tx, &it.event_id).await? else { continue };
        found.push(mails::link(&Letter::read(app, &mut tx, &of).await?, &it));
    }
    drop(tx);
    if found.is_empty() {
        return Ok(());
    }
    let domain = app.config.domain().to_owned();
    in_tx!(app.db, [found, domain, now], |tx| {
        for letter in &found {
            mail::put(tx, letter, State::Queued, &domain, now).await?;
        }
        Ok(())
    })
    .await
}
