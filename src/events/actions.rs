//! The verbs of events: permission → rules → store → outbox, in one transaction.

use super::{
    model::{Event, EventState},
    store,
};
use crate::{
    error::{Error, Result},
    people::{model::SignedIn, permissions::Organiser},
    server::ctx::Ctx,
};

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
