//! Who has which role in an event.

use super::touch;
use crate::{
    error::{Error, Result},
    events::{
        model::{Event, PartnerRole},
        rules::NewPartner,
        slugs, store,
    },
    i18n::Localized,
    in_tx,
    people::{
        self,
        actions::Logo,
        model::{Organisation, OrganisationId},
        permissions::Organiser,
        rules::Details,
    },
    problem,
    server::{app::App, db::Tx},
};
use chrono::{DateTime, Utc};

/// Gives an organisation a role; one that is only named is kept as new.
pub async fn add(app: &App, organiser: &Organiser<Event>, new: NewPartner, now: DateTime<Utc>) -> Result<()> {
    let event = organiser.of.clone();
    in_tx!(app.db, [event, new, now], |tx| {
        let organisation = match new.organisation {
            Some(id) => people::store::organisation(tx, &id)
                .await?
                .map(|o| o.id)
                .ok_or_else(|| Error::field("organisation", problem!("forms-choose")))?,
            None => named(tx, &new, now).await?,
        };
        store::add_partner(tx, &event.id, &organisation, new.role).await?;
        touch(tx, &event);
        Ok(())
    })
    .await
}

/// A new organisation of which no more than name and country is known.
async fn named(tx: &mut Tx, new: &NewPartner, now: DateTime<Utc>) -> Result<OrganisationId> {
    let base = slugs::from_title(&new.name, "organisation");
    let mut organisation = Organisation {
        id: OrganisationId::new(),
        slug: base.clone(),
        name: new.name.clone(),
        country: new.country,
        website: String::new(),
        logo: None,
        colour: String::new(),
        contact_name: String::new(),
        contact_email: String::new(),
        contact_phone: String::new(),
        reply_to: String::new(),
        privacy_notice: Localized::default(),
        accessibility_statement: Localized::default(),
        accessibility_url: String::new(),
    };
    for slug in slugs::candidates(&base) {
        organisation.slug = slug;
        if people::store::insert_organisation(tx, &organisation, now).await? {
            return Ok(organisation.id);
        }
    }
    Err(Error::field("name", problem!("events-slug-taken")))
}

/// Takes a role away. An event keeps a host.
pub async fn remove(app: &App, organiser: &Organiser<Event>, organisation: OrganisationId, role: PartnerRole) -> Result<()> {
    let event = organiser.of.clone();
    in_tx!(app.db, [event, organisation, role], |tx| {
        if !store::partners::remove_partner(tx, &event.id, &organisation, role).await? {
            let there = store::partners(tx, &event.id).await?.iter().any(|p| p.organisation_id == organisation && p.role == role);
            return if there { Err(Error::field("partner", problem!("events-last-host"))) } else { Ok(()) };
        }
        // Nothing else names it, and nobody belongs to it: it was only a name.
        people::store::delete_unused_organisation(tx, &organisation).await?;
        touch(tx, &event);
        Ok(())
    })
    .await
}

/// The event's partner of this id, if nobody belongs to it: what is said of it is the organisers' to look after.
pub async fn unclaimed(tx: &mut Tx, event: &Event, id: &OrganisationId) -> Result<Organisation> {
    if !store::partners::unclaimed(tx, &event.id).await?.contains(id) {
        return Err(Error::NotFound);
    }
    people::store::organisation(tx, id).await?.ok_or(Error::NotFound)
}

/// Changes what is said of a partner that nobody belongs to.
pub async fn change(
    app: &App,
    organiser: &Organiser<Event>,
    id: &OrganisationId,
    new: Details,
    logo: Logo,
    now: DateTime<Utc>,
) -> Result<()> {
    let (event, id) = (organiser.of.clone(), id.clone());
    in_tx!(app.db, [event, id, new, logo, now], |tx| {
        people::store::hold_organisation(tx, &id).await?;
        let before = unclaimed(tx, &event, &id).await?;
        people::actions::write_details(tx, &id, &new, &logo, now).await?;
        if let (Some(old), Logo::Remove | Logo::New(_)) = (&before.logo, &logo) {
            people::store::forget_image(tx, old).await?;
        }
        Ok(())
    })
    .await
}

/// Moves a partner one place up or down among all.
pub async fn shift(app: &App, organiser: &Organiser<Event>, organisation: OrganisationId, role: PartnerRole, up: bool) -> Result<()> {
    let event = organiser.of.clone();
    in_tx!(app.db, [event, organisation, role, up], |tx| {
        let mut partners = store::partners(tx, &event.id).await?;
        let Some(at) = partners.iter().position(|p| p.organisation_id == organisation && p.role == role) else { return Ok(()) };
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(partners.len() - 1) };
        partners.swap(at, to);
        for (position, partner) in (1..).zip(&partners) {
            store::partners::place_partner(tx, &event.id, &partner.organisation_id, partner.role, position).await?;
        }
        touch(tx, &event);
        Ok(())
    })
    .await
}
