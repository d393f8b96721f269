//! The verbs of accounts and organisations: permission → rules → store → outbox, in one transaction.

use super::{
    mails,
    model::{Account, AccountId, LINK_MINUTES, Organisation, OrganisationId, Role, SIGN_IN_DAYS, SITE, SignedIn, organisation_scope},
    permissions::Organiser,
    rules::{self, Details, NewColleague, Statements},
    store,
};
use crate::{
    error::{Error, Result},
    i18n::{Locale, Localized},
    in_tx, paths, problem,
    server::{app::App, ctx::Ctx, db::Tx, images, mail, tokens},
};
use chrono::{DateTime, Duration, Utc};

/// Where the organisers' side begins for somebody who comes in: to create an organisation where they belong to none.
pub fn first_page(locale: Locale, belongs: bool) -> String {
    if belongs { paths::organise(locale) } else { paths::organise_page(locale, "organisations/new") }
}

// --- Signing in and out

/// Makes a link that signs `account` in, once, within [`LINK_MINUTES`]; its token.
pub async fn new_sign_in_link(tx: &mut Tx, account: &AccountId, return_to: &str, now: DateTime<Utc>) -> Result<String> {
    let token = tokens::fresh();
    store::insert_sign_in_link(tx, &tokens::hash(&token), account, return_to, now + Duration::minutes(LINK_MINUTES)).await?;
    Ok(token)
}

/// Mails a sign-in link to whoever has an account with this address. Says nothing about whether anybody has.
pub async fn request_sign_in(app: &App, email: &str, return_to: &str) -> Result<()> {
    let (now, this) = (app.clock.now(), app.clone());
    let (email, return_to) = (email.to_owned(), rules::return_path(return_to).to_owned());
    in_tx!(app.db, [email, return_to, this, now], |tx| {
        if let Some(account) = store::account_of(tx, &email).await? {
            let token = new_sign_in_link(tx, &account.id, &return_to, now).await?;
            let link = this.url(&paths::sign_in_link(account.language, &token));
            mail::put(tx, &mails::sign_in(&account, &link), mail::State::Queued, this.config.domain(), now).await?;
        }
        Ok(())
    })
    .await
}

/// A browser that has just been signed in.
#[derive(Debug)]
pub struct NewSignIn {
    /// The cookie's value; only its hash is kept.
    pub token: String,
    /// Where to go now.
    pub to: String,
}

/// Uses a link up and signs the browser in. The language of the page that it is done on is the account's from now on.
pub async fn sign_in(app: &App, link: &str, locale: Locale) -> Result<Option<NewSignIn>> {
    let (now, hash, token) = (app.clock.now(), tokens::hash(link), tokens::fresh());
    in_tx!(app.db, [hash, token, locale, now], |tx| {
        let Some((account, return_to)) = store::use_sign_in_link(tx, &hash, now).await? else { return Ok(None) };
        store::insert_sign_in(tx, &tokens::hash(&token), &account, now, now + Duration::days(SIGN_IN_DAYS)).await?;
        store::update_language(tx, &account, locale).await?;
        let belongs = store::count_memberships(tx, &account).await? > 0;
        let to = if belongs && !return_to.is_empty() { return_to } else { first_page(locale, belongs) };
        Ok(Some(NewSignIn { token, to }))
    })
    .await
}

/// Forgets a browser's sign-in.
pub async fn sign_out(app: &App, cookie: &str) -> Result<()> {
    let hash = tokens::hash(cookie);
    in_tx!(app.db, [hash], |tx| Ok(store::delete_sign_in(tx, &hash).await?)).await
}

/// What an organiser says of themselves.
pub async fn change_account(app: &App, who: &SignedIn, name: &str, language: Locale) -> Result<()> {
    let (id, name) = (who.account.id.clone(), name.to_owned());
    in_tx!(app.db, [id, name, language], |tx| Ok(store::update_account(tx, &id, &name, language).await?)).await
}

// --- Organisations

/// Creates an organisation, whose first administrator is who creates it; its slug.
pub async fn create_organisation(app: &App, who: &SignedIn, new: Details) -> Result<String> {
    let (now, account) = (app.clock.now(), who.account.id.clone());
    in_tx!(app.db, [new, account, now], |tx| {
        let organisation = match take_over(tx, &new).await? {
            Some(organisation) => organisation,
            None => insert_organisation(tx, new, now).await?,
        };
        store::add_membership(tx, &account, &organisation.id, Role::Admin, now).await?;
        tx.touch(SITE);
        Ok(organisation.slug)
    })
    .await
}

/// The organisation that an event has named before anybody from there came, now with what they say of it; its address and its logo stay.
async fn take_over(tx: &mut Tx, new: &Details) -> Result<Option<Organisation>> {
    let Some(there) = store::unclaimed_organisation(tx, &new.name, new.country).await? else { return Ok(None) };
    // Two may come at once: who holds the row first has it.
    store::hold_organisation(tx, &there.id).await?;
    if store::unclaimed_organisation(tx, &new.name, new.country).await?.is_none_or(|still| still.id != there.id) {
        return Ok(None);
    }
    let website = if new.website.is_empty() { there.website.clone() } else { new.website.clone() };
    store::update_details(tx, &there.id, &Details { website, ..new.clone() }).await?;
    touch(tx, &there.id);
    Ok(store::organisation(tx, &there.id).await?)
}

/// Keeps a new organisation under a free slug. Events make partners with it, which nobody has to administer.
pub async fn insert_organisation(tx: &mut Tx, new: Details, now: DateTime<Utc>) -> Result<Organisation> {
    let mut organisation = Organisation {
        id: OrganisationId::new(),
        slug: free_slug(tx, &new.name).await?,
        name: new.name,
        country: new.country,
        website: new.website,
        logo: None,
        colour: new.colour,
        contact_name: new.contact_name,
        contact_email: new.contact_email,
        contact_phone: new.contact_phone,
        reply_to: new.reply_to,
        privacy_notice: Localized::default(),
        accessibility_statement: Localized::default(),
        accessibility_url: String::new(),
    };
    // Somebody else may take the slug between the look and the insert.
    while !store::insert_organisation(tx, &organisation, now).await? {
        organisation.slug = free_slug(tx, &organisation.name).await?;
    }
    Ok(organisation)
}

async fn free_slug(tx: &mut Tx, name: &str) -> Result<String> {
    let base: String = slug::slugify(name).chars().take(60).collect();
    // `new` is the page that creates one.
    let base = if base.is_empty() || base == "new" { "organisation".into() } else { base };
    let mut slug = base.clone();
    let mut n = 1;
    while store::organisation_slug_taken(tx, &slug).await? {
        n += 1;
        slug = format!("{base}-{n}");
    }
    Ok(slug)
}

/// The organisation of this slug, for somebody who belongs to it.
pub async fn organisation_of_member(ctx: &Ctx, slug: &str) -> Result<(SignedIn, Organisation, Organiser<OrganisationId>)> {
    let who = ctx.signed_in().await?;
    let organisation = store::organisation_by_slug(&mut ctx.db.read().await?, slug).await?.ok_or(Error::NotFound)?;
    let proof = Organiser::member(&who, organisation.id.clone())?;
    Ok((who, organisation, proof))
}

/// The organisation of this slug, for one of its administrators.
pub async fn organisation_of_admin(ctx: &Ctx, slug: &str) -> Result<(SignedIn, Organisation, Organiser<OrganisationId>)> {
    let (who, organisation, _) = organisation_of_member(ctx, slug).await?;
    let proof = Organiser::admin(&who, organisation.id.clone())?;
    Ok((who, organisation, proof))
}

/// What becomes of the logo.
#[derive(Debug, Clone)]
pub enum Logo {
    Keep,
    Remove,
    New(images::Prepared),
}

/// Changes an organisation's facts; takes an administrator's proof.
pub async fn change_details(app: &App, admin: &Organiser<OrganisationId>, new: Details, logo: Logo) -> Result<()> {
    let (now, id) = (app.clock.now(), admin.of.clone());
    in_tx!(app.db, [new, logo, id, now], |tx| write_details(tx, &id, &new, &logo, now).await).await
}

/// Writes an organisation's facts and logo, for who has been permitted.
pub async fn write_details(tx: &mut Tx, id: &OrganisationId, new: &Details, logo: &Logo, now: DateTime<Utc>) -> Result<()> {
    store::update_details(tx, id, new).await?;
    match logo {
        Logo::Keep => {}
        Logo::Remove => store::update_logo(tx, id, None).await?,
        Logo::New(image) => {
            images::keep(tx, image, now).await?;
            store::update_logo(tx, id, Some(&image.hash)).await?;
        }
    }
    touch(tx, id);
    Ok(())
}

/// Changes what an organisation publishes about itself; takes an administrator's proof.
pub async fn change_statements(app: &App, admin: &Organiser<OrganisationId>, new: Statements) -> Result<()> {
    let id = admin.of.clone();
    in_tx!(app.db, [new, id], |tx| {
        store::update_statements(tx, &id, &new).await?;
        touch(tx, &id);
        Ok(())
    })
    .await
}

fn touch(tx: &mut Tx, organisation: &OrganisationId) {
    tx.touch(SITE);
    tx.touch(organisation_scope(organisation));
}

// --- Colleagues

/// Adds a colleague, who gets a sign-in link by mail in their own language.
pub async fn add_colleague(app: &App, admin: &Organiser<OrganisationId>, new: NewColleague) -> Result<()> {
    let (now, organisation, by, this) = (app.clock.now(), admin.of.clone(), admin.account.clone(), app.clone());
    in_tx!(app.db, [new, organisation, by, this, now], |tx| {
        let account = Account { id: AccountId::new(), email: new.email.clone(), name: new.name.clone(), language: new.language };
        let id = store::account_by_email(tx, &account, now).await?;
        if !store::add_membership(tx, &id, &organisation, new.role, now).await? {
            return Err(Error::field("email", problem!("people-colleague-already")));
        }
        // Who has an account already keeps its name and language.
        let account = store::account_of(tx, &new.email).await?.unwrap_or(account);
        let organisation = store::organisation(tx, &organisation).await?.ok_or(Error::NotFound)?;
        let token = new_sign_in_link(tx, &account.id, "", now).await?;
        let link = this.url(&paths::sign_in_link(account.language, &token));
        let again = this.url(&paths::sign_in(account.language));
        let mail = mails::welcome(&account, &organisation, &by.name, &link, &again);
        mail::put(tx, &mail, mail::State::Queued, this.config.domain(), now).await?;
        tx.touch(SITE);
        Ok(())
    })
    .await
}

/// Gives a colleague another role. An organisation keeps at least one administrator.
pub async fn change_role(app: &App, admin: &Organiser<OrganisationId>, account: &AccountId, role: Role) -> Result<()> {
    let (now, organisation, account) = (app.clock.now(), admin.of.clone(), account.clone());
    in_tx!(app.db, [organisation, account, role, now], |tx| {
        let before = role_of(tx, &organisation, &account).await?;
        if before == Role::Admin && role == Role::Member {
            keep_an_admin(tx, &organisation).await?;
        }
        Ok(store::set_membership(tx, &account, &organisation, role, now).await?)
    })
    .await
}

/// Removes a colleague at once. An account that belongs nowhere any more goes too, with what it says of its owner.
pub async fn remove_colleague(app: &App, admin: &Organiser<OrganisationId>, account: &AccountId) -> Result<()> {
    let (organisation, account) = (admin.of.clone(), account.clone());
    in_tx!(app.db, [organisation, account], |tx| {
        if role_of(tx, &organisation, &account).await? == Role::Admin {
            keep_an_admin(tx, &organisation).await?;
        }
        store::delete_membership(tx, &account, &organisation).await?;
        if store::count_memberships(tx, &account).await? == 0 {
            store::delete_account(tx, &account).await?;
        }
        Ok(())
    })
    .await
}

/// A colleague's role, with the organisation held until the commit.
async fn role_of(tx: &mut Tx, organisation: &OrganisationId, account: &AccountId) -> Result<Role> {
    store::hold_organisation(tx, organisation).await?;
    let colleagues = store::colleagues(tx, organisation).await?;
    colleagues.iter().find(|c| c.id == *account).map(|c| c.role).ok_or(Error::NotFound)
}

async fn keep_an_admin(tx: &mut Tx, organisation: &OrganisationId) -> Result<()> {
    if store::count_admins(tx, organisation).await? > 1 { Ok(()) } else { Err(Error::Conflict(problem!("people-last-admin"))) }
}
