//! The verbs of invitations: permission → rules → store → outbox. What organisers do with the list stands here and in [`sending`]; what an invited
//! person does in [`personal`].
//!
//! Long lists are written in pieces of [`PIECE`], so that others' writes need not wait for all of it; each piece is whole by itself.

pub mod personal;
pub mod sending;

use super::{
    mails::{self, Letter},
    model::{Added, Answer, Delivery, Invitation, InvitationId, Listed, Standing},
    rules::{Details, Proposed},
    store::{self, lists::Known},
};
use crate::{
    error::{Error, Result},
    events::model::Event,
    i18n::{Locale, sort::fold},
    in_tx,
    people::{
        self,
        model::{Person, PersonId},
        permissions::Organiser,
    },
    problem,
    server::{
        app::App,
        db::Tx,
        mail::{self, Rendered, State},
    },
};
use std::sync::Arc;

/// How many people are written in one transaction.
pub const PIECE: usize = 100;

/// How many followers of a series are invited at once.
pub const MOST_FOLLOWERS: i64 = 5000;

/// Which alphabet orders an event's lists.
pub fn alphabet(event: &Event) -> Locale {
    event.languages.first().and_then(Locale::of).unwrap_or(Locale::Sv)
}

/// Whether something stands in the way of inviting an address.
pub fn standing(known: &Known, email: &str) -> Standing {
    let email = fold(email);
    if known.suppressed.contains(&email) {
        Standing::Unwilling
    } else if known.invited.contains(&email) {
        Standing::Invited
    } else if known.registered.contains(&email) {
        Standing::Registered
    } else {
        Standing::Free
    }
}

/// Everything about one new invitation that is known before it is written.
#[derive(Clone)]
struct New {
    invitation: Invitation,
    person: Person,
    rendered: Rendered,
}

/// Invites people: each gets a draft that waits to be sent. Who is invited or registered already, or does not want to be, is left out and counted.
pub async fn add(app: &App, organiser: &Organiser<Event>, proposed: &[Proposed]) -> Result<Added> {
    let event = &organiser.of;
    let mut tx = app.db.read().await?;
    let known = store::lists::known(&mut tx, &event.id).await?;
    let letter = Letter::read(app, &mut tx, event).await?;
    drop(tx);
    let mut added = Added::default();
    let mut new = Vec::new();
    for one in proposed {
        match standing(&known, &one.email) {
            Standing::Free => new.push(prepare(app, &letter, one)),
            other => added.count(other),
        }
    }
    let alphabet = alphabet(event);
    for piece in new.chunks(PIECE) {
        let piece: Arc<[New]> = piece.into();
        let kept = in_tx!(app.db, [piece, alphabet], |tx| insert(tx, &piece, alphabet).await).await?;
        added.added += kept;
        added.invited += i64::try_from(piece.len()).unwrap_or(0) - kept;
    }
    Ok(added)
}

fn prepare(app: &App, letter: &Letter, one: &Proposed) -> New {
    let id = crate::types::fresh_id();
    let invitation = Invitation {
        id: InvitationId::new(),
        event_id: letter.event.id.clone(),
        person_id: None,
        name: one.name.clone(),
        email: one.email.clone(),
        organisation: one.organisation.clone(),
        country: one.country,
        language: one.language,
        answer: Answer::None,
        answered_at: None,
        mail_id: Some(id.clone()),
        reminders: 0,
        link_revision: 0,
        created_at: app.clock.now(),
    };
    let rendered = mails::invitation(letter, &invitation).rendered(&id, app.config.domain());
    New { person: person_of(&invitation), invitation, rendered }
}

fn person_of(it: &Invitation) -> Person {
    Person {
        id: PersonId::new(),
        name: it.name.clone(),
        email: Some(it.email.clone()),
        organisation: it.organisation.clone(),
        country: it.country,
        language: it.language,
    }
}

/// Writes a piece of a list; how many were not invited before.
async fn insert(tx: &mut Tx, piece: &[New], alphabet: Locale) -> Result<i64> {
    let mut kept = 0;
    for new in piece {
        let now = new.invitation.created_at;
        let person = people::store::person_by_email(tx, &new.person, now).await?;
        let invitation = Invitation { person_id: Some(person.clone()), ..new.invitation.clone() };
        if !store::insert(tx, &invitation, alphabet).await? {
            continue;
        }
        let mut rendered = new.rendered.clone();
        rendered.mail.person = Some(person.to_string());
        mail::put_rendered(tx, invitation.mail_id.as_deref().unwrap_or_default(), &rendered, State::Draft, now).await?;
        kept += 1;
    }
    Ok(kept)
}

/// Gives those whose own choice of language is known that one in place of what the list says or suggests.
pub async fn in_their_languages(tx: &mut Tx, people: &mut [Proposed]) -> Result<()> {
    let emails: Vec<String> = people.iter().map(|one| fold(&one.email)).collect();
    let chosen = store::lists::chosen_languages(tx, &emails).await?;
    for (one, email) in people.iter_mut().zip(&emails) {
        if let Some(language) = chosen.get(email) {
            one.language = *language;
        }
    }
    Ok(())
}

/// Those who follow the event's series and could be invited.
pub async fn followers(tx: &mut Tx, event: &Event, known: &Known) -> Result<Vec<Proposed>> {
    let Some(series) = &event.series_id else { return Ok(Vec::new()) };
    let people = store::lists::followers(tx, series, MOST_FOLLOWERS).await?;
    let proposed = people.into_iter().filter_map(|p| {
        let email = p.email.filter(|email| standing(known, email) == Standing::Free)?;
        Some(Proposed { line: 0, name: p.name, email, organisation: p.organisation, country: p.country, language: p.language })
    });
    Ok(proposed.collect())
}

/// One of the event's invitations.
pub async fn one(app: &App, organiser: &Organiser<Event>, id: &str) -> Result<Listed> {
    let id = InvitationId::parse(id).ok_or(Error::NotFound)?;
    store::lists::one(&mut app.db.read().await?, &organiser.of.id, &id).await?.ok_or(Error::NotFound)
}

/// Changes who is invited and how they are written to. What waits is written anew; a corrected address revokes the old link and, where the invitation
/// had gone there already, gets an invitation of its own, as a draft.
pub async fn change(app: &App, organiser: &Organiser<Event>, before: &Listed, new: Details) -> Result<()> {
    let event = &organiser.of;
    let letter = Letter::read(app, &mut app.db.read().await?, event).await?;
    let (before, alphabet, domain, now) = (before.clone(), alphabet(event), app.config.domain().to_owned(), app.clock.now());
    in_tx!(app.db, [letter, before, new, domain, alphabet, now], |tx| {
        let drafts = store::drafts::of_invitation(tx, &before.invitation.id).await?;
        let mut it = before.invitation.clone();
        let moved = fold(&it.email) != fold(&new.email);
        it.name = new.name;
        it.email = new.email;
        it.organisation = new.organisation;
        it.country = new.country;
        it.language = new.language;
        if moved {
            if store::is_suppressed(tx, &it.event_id, &it.email).await? {
                return Err(Error::field("email", problem!("invitations-unwilling")));
            }
            let person = people::store::person_by_email(tx, &person_of(&it), now).await?;
            if store::is_taken(tx, &it.event_id, &person, &it.id).await? {
                return Err(Error::field("email", problem!("invitations-invited-already")));
            }
            it.person_id = Some(person);
            it.link_revision += 1;
            if before.delivery != Delivery::Draft {
                it.mail_id = Some(mail::put(tx, &mails::invitation(&letter, &it), State::Draft, &domain, now).await?);
            }
        }
        for draft in drafts {
            let rendered = mails::of_kind(&letter, &it, &draft.draft_kind).rendered(&draft.draft_id, &domain);
            if moved && draft.draft_kind == mails::REMINDER {
                mail::store::decide_draft(tx, &draft.draft_id, State::Dropped, now).await?;
            } else {
                mail::store::rewrite_draft(tx, &draft.draft_id, &rendered).await?;
            }
        }
        store::update(tx, &it, alphabet).await?;
        Ok(())
    })
    .await
}

/// Takes somebody off the list whose invitation was never sent.
pub async fn remove(app: &App, _organiser: &Organiser<Event>, it: &Listed) -> Result<()> {
    if !matches!(it.delivery, Delivery::Draft | Delivery::Dropped) || it.invitation.answer != Answer::None {
        return Err(Error::Conflict(problem!("invitations-sent-already")));
    }
    let (id, mail_id, now) = (it.invitation.id.clone(), it.invitation.mail_id.clone(), app.clock.now());
    in_tx!(app.db, [id, mail_id, now], |tx| {
        if let Some(mail_id) = mail_id {
            let row = mail::store::by_id(tx, &mail_id).await?;
            if row.is_some_and(|row| !matches!(row.state, State::Draft | State::Dropped)) {
                return Err(Error::Conflict(problem!("invitations-sent-already")));
            }
            mail::store::decide_draft(tx, &mail_id, State::Dropped, now).await?;
        }
        store::delete(tx, &id).await?;
        Ok(())
    })
    .await
}

/// A new draft to somebody whom the invitation has not reached.
pub async fn again(app: &App, organiser: &Organiser<Event>, it: &Listed) -> Result<()> {
    if !it.delivery.failed() {
        return Err(Error::Conflict(problem!("invitations-sent-already")));
    }
    let letter = Letter::read(app, &mut app.db.read().await?, &organiser.of).await?;
    let (mut it, alphabet, domain, now) = (it.invitation.clone(), alphabet(&organiser.of), app.config.domain().to_owned(), app.clock.now());
    // Another revision, so that it is a message of its own to mail programs; the old link has reached nobody.
    it.link_revision += 1;
    in_tx!(app.db, [letter, it, alphabet, domain, now], |tx| {
        if store::is_suppressed(tx, &it.event_id, &it.email).await? {
            return Err(Error::Conflict(problem!("invitations-unwilling")));
        }
        let mut it = it;
        it.mail_id = Some(mail::put(tx, &mails::invitation(&letter, &it), State::Draft, &domain, now).await?);
        store::update(tx, &it, alphabet).await?;
        Ok(())
    })
    .await
}

/// Deletes who was invited to events whose personal data were deleted; runs by itself.
pub async fn purge(app: &App) -> Result<()> {
    // A look before the write, so that an idle program writes nothing.
    if !store::anything_to_purge(&mut app.db.read().await?).await? {
        return Ok(());
    }
    in_tx!(app.db, [], |tx| Ok(store::purge(tx).await.map(drop)?)).await
}
