//! The verbs of events: permission → rules → store → outbox, in one transaction. Here an event comes and goes; [`changes`] has what becomes of it,
//! [`partners`] who has a role in it, [`following`] who wants to be invited to a series.

use super::{
    model::{self, Event, EventCopied, EventId, EventState, PartnerRole},
    rules::{self, NewEvent},
    slugs, store,
};
use crate::{
    error::{Error, Result},
    i18n::Locale,
    in_tx,
    people::{
        model::{Organisation, OrganisationId, SignedIn},
        permissions::Organiser,
    },
    problem,
    server::{app::App, ctx::Ctx, db::Tx, queue},
};
use chrono::{DateTime, Utc};

pub mod changes;
pub mod following;
pub mod partners;

/// The event of this slug, for one of its organisers, who is signed in.
pub async fn organise(ctx: &Ctx, slug: &str) -> Result<(SignedIn, Organiser<Event>)> {
    let who = ctx.signed_in().await?;
    let mut tx = ctx.db.read().await?;
    let event = store::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let hosts = store::hosts(&mut tx, &event.id).await?;
    let organiser = Organiser::of_hosts(&who, &hosts, event)?;
    Ok((who, organiser))
}

/// The event of this slug, as everybody may see it: not as a draft.
pub async fn published(ctx: &Ctx, slug: &str) -> Result<Event> {
    let mut tx = ctx.db.read().await?;
    store::by_slug(&mut tx, slug).await?.filter(|e| e.state != EventState::Draft).ok_or(Error::NotFound)
}

/// Creates a draft of `organisation`, which hosts it. What the form does not ask for follows from the organisation and its reader's language.
pub async fn create(
    app: &App,
    organiser: &Organiser<OrganisationId>,
    organisation: &Organisation,
    new: NewEvent,
    locale: Locale,
    now: DateTime<Utc>,
) -> Result<Event> {
    let languages = rules::first_languages(organisation.country, locale);
    let slug = slugs::from_title(new.title.text(locale, languages.first()), "event");
    let event = Event::draft(slug, new.title, languages, (new.starts_at, new.ends_at), organisation.country, now);
    let host = organiser.of.clone();
    in_tx!(app.db, [event, host], |tx| {
        let event = insert_under_free_slug(tx, event, None).await?;
        store::add_partner(tx, &event.id, &host, PartnerRole::Host).await?;
        Ok(event)
    })
    .await
}

/// Copies an event to another time: texts, venue, topics, partners, settings. What later features hold of it is copied by the job that follows.
pub async fn copy(app: &App, organiser: &Organiser<Event>, when: (DateTime<Utc>, DateTime<Utc>), now: DateTime<Utc>) -> Result<Event> {
    let from = organiser.of.id.clone();
    in_tx!(app.db, [from, when, now], |tx| {
        let from = current(tx, &from).await?;
        let title = from.title.text(Locale::Sv, from.languages.first());
        let year = chrono::Datelike::year(&when.0.with_timezone(&from.zone()));
        let slug = slugs::from_title(&format!("{} {year}", title.trim_end_matches(char::is_numeric)), "event");
        let capacity = store::seats(tx, &from.id).await?.and_then(|seats| seats.capacity);
        let event = insert_under_free_slug(tx, rules::copy(&from, EventId::new(), slug, when, now), capacity).await?;
        for partner in store::partners(tx, &from.id).await? {
            store::add_partner(tx, &event.id, &partner.organisation_id, partner.role).await?;
        }
        let topics: Vec<_> = store::topics::of_event(tx, &from.id).await?.into_iter().map(|topic| topic.id).collect();
        store::topics::set(tx, &event.id, &topics).await?;
        queue::push(tx, model::EVENT_COPIED, &EventCopied { from: from.id, to: event.id.clone() }, now, now).await?;
        Ok(event)
    })
    .await
}

/// Deletes a draft; what was announced is cancelled instead.
pub async fn delete(app: &App, organiser: &Organiser<Event>) -> Result<()> {
    let event = organiser.of.id.clone();
    let deleted = in_tx!(app.db, [event], |tx| Ok(store::delete_draft(tx, &event).await?)).await?;
    if deleted { Ok(()) } else { Err(Error::Conflict(problem!("events-only-drafts-are-deleted"))) }
}

async fn insert_under_free_slug(tx: &mut Tx, mut event: Event, capacity: Option<i64>) -> Result<Event> {
    let base = event.slug.clone();
    for slug in slugs::candidates(&base) {
        event.slug = slug;
        if store::insert(tx, &event, capacity).await? {
            return Ok(event);
        }
    }
    Err(Error::field("title", problem!("events-slug-taken")))
}

/// The event as it stands now, inside a write.
async fn current(tx: &mut Tx, event: &EventId) -> Result<Event> {
    store::by_id(tx, event).await?.ok_or(Error::NotFound)
}

/// Every public page that shows something of an event.
pub fn touch(tx: &mut Tx, event: &Event) {
    tx.touch(event.scope());
    tx.touch(model::SITE);
    if let Some(series) = &event.series_id {
        tx.touch(model::series_scope(series));
    }
}
