//! Persons, organisations, accounts and sign-ins in the database; what only this feature's own pages do stands in the folder `store/`.

/// The columns of an [`Organisation`], before what follows.
macro_rules! organisation_sql {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, name, country, website, logo, colour, contact_name, contact_email, contact_phone, reply_to, privacy_notice, \
             accessibility_statement, accessibility_url FROM organisation ",
            $rest
        )
    };
}
pub(crate) use organisation_sql;

mod accounts;
mod organisations;

pub use accounts::*;
pub use organisations::*;

use super::model::{Account, AccountId, Country, Membership, Organisation, OrganisationId, Person, PersonId, Role, SignedIn};
use crate::{
    i18n::{Locale, sort::fold},
    on,
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// Who the hash of a sign-in cookie belongs to.
pub async fn signed_in(tx: &mut Tx, token_hash: &str, now: DateTime<Utc>) -> sqlx::Result<Option<SignedIn>> {
    let account: Option<Account> = on!(tx, |c| {
        sqlx::query_as(
        "SELECT a.id, a.email, a.name, a.language FROM sign_in s JOIN account a ON a.id = s.account_id WHERE s.token_hash = $1 AND s.expires_at > $2",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await
    })?;
    let Some(account) = account else { return Ok(None) };
    let memberships: Vec<Membership> = on!(tx, |c| sqlx::query_as(
        "SELECT m.organisation_id, o.slug AS organisation_slug, o.name AS organisation_name, m.role
         FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = $1 ORDER BY o.name, o.id",
    )
    .bind(&account.id)
    .fetch_all(c)
    .await)?;
    Ok(Some(SignedIn { account, memberships }))
}

/// The person with this address, made if there is none. What is known of somebody already is not overwritten by who merely types their address.
pub async fn person_by_email(tx: &mut Tx, new: &Person, now: DateTime<Utc>) -> sqlx::Result<PersonId> {
    let email = new.email.as_deref().unwrap_or_default();
    on!(tx, |c| sqlx::query_scalar(
        "INSERT INTO person (id, name, name_folded, email, email_folded, organisation, country, language, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (email_folded) DO UPDATE SET email_folded = excluded.email_folded
         RETURNING id",
    )
    .bind(&new.id)
    .bind(&new.name)
    .bind(fold(&new.name))
    .bind(email)
    .bind(fold(email))
    .bind(&new.organisation)
    .bind(new.country)
    .bind(new.language)
    .bind(now)
    .fetch_one(c)
    .await)
}

/// A person whose address is not known (yet).
pub async fn insert_person(tx: &mut Tx, new: &Person, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO person (id, name, name_folded, email, email_folded, organisation, country, language, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&new.id)
    .bind(&new.name)
    .bind(fold(&new.name))
    .bind(&new.email)
    .bind(new.email.as_deref().map(fold))
    .bind(&new.organisation)
    .bind(new.country)
    .bind(new.language)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

pub async fn person(tx: &mut Tx, id: &PersonId) -> sqlx::Result<Option<Person>> {
    on!(tx, |c| sqlx::query_as("SELECT id, name, email, organisation, country, language FROM person WHERE id = $1")
        .bind(id)
        .fetch_optional(c)
        .await)
}

/// What a person said of themselves on a page of their own.
pub async fn update_person(
    tx: &mut Tx,
    id: &PersonId,
    name: &str,
    organisation: &str,
    country: Country,
    language: Locale,
) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE person SET name = $2, name_folded = $3, organisation = $4, country = $5, language = $6 WHERE id = $1")
        .bind(id)
        .bind(name)
        .bind(fold(name))
        .bind(organisation)
        .bind(country)
        .bind(language)
        .execute(c)
        .await
        .map(drop))
}

/// Deletes persons in no role any more: neither registered nor speaking, invited, following or written to.
pub async fn delete_persons_without_a_role(tx: &mut Tx, made_before: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM person WHERE created_at < $1
           AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.person_id = person.id)
           AND NOT EXISTS (SELECT 1 FROM speaker s WHERE s.person_id = person.id)
           AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person_id = person.id)
           AND NOT EXISTS (SELECT 1 FROM series_follower f WHERE f.person_id = person.id)
           AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.person_id = person.id)",
    )
    .bind(made_before)
    .execute(c)
    .await
    .map(drop))
}

/// Deletes a photo or logo that nobody shows any more.
pub async fn forget_image(tx: &mut Tx, hash: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM image WHERE hash = $1 AND NOT EXISTS (SELECT 1 FROM speaker s WHERE s.photo = $1)
           AND NOT EXISTS (SELECT 1 FROM organisation o WHERE o.logo = $1)",
    )
    .bind(hash)
    .execute(c)
    .await
    .map(drop))
}

/// Links and sign-ins that hold no longer; links are kept a day, to tell "used" from "unknown".
pub async fn delete_expired_sign_ins(tx: &mut Tx, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM sign_in_link WHERE expires_at < $1")
        .bind(now - chrono::Duration::days(1))
        .execute(c)
        .await
        .map(drop))?;
    on!(tx, |c| sqlx::query("DELETE FROM sign_in WHERE expires_at < $1").bind(now).execute(c).await.map(drop))
}

pub async fn organisation(tx: &mut Tx, id: &OrganisationId) -> sqlx::Result<Option<Organisation>> {
    on!(tx, |c| sqlx::query_as(organisation_sql!("WHERE id = $1")).bind(id).fetch_optional(c).await)
}

pub async fn organisation_by_slug(tx: &mut Tx, slug: &str) -> sqlx::Result<Option<Organisation>> {
    on!(tx, |c| sqlx::query_as(organisation_sql!("WHERE slug = $1")).bind(slug).fetch_optional(c).await)
}

/// Keeps a new organisation; whether its slug was free.
pub async fn insert_organisation(tx: &mut Tx, new: &Organisation, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query(
        "INSERT INTO organisation (id, slug, name, name_folded, country, website, logo, colour, contact_name, contact_email, contact_phone, reply_to,
                                   privacy_notice, accessibility_statement, accessibility_url, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ON CONFLICT (slug) DO NOTHING",
    )
    .bind(&new.id)
    .bind(&new.slug)
    .bind(&new.name)
    .bind(fold(&new.name))
    .bind(new.country)
    .bind(&new.website)
    .bind(&new.logo)
    .bind(&new.colour)
    .bind(&new.contact_name)
    .bind(&new.contact_email)
    .bind(&new.contact_phone)
    .bind(&new.reply_to)
    .bind(&new.privacy_notice)
    .bind(&new.accessibility_statement)
    .bind(&new.accessibility_url)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1)
    })
}

/// The account with this address, made if there is none.
pub async fn account_by_email(tx: &mut Tx, new: &Account, now: DateTime<Utc>) -> sqlx::Result<AccountId> {
    on!(tx, |c| sqlx::query_scalar(
        "INSERT INTO account (id, email, email_folded, name, language, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (email_folded) DO UPDATE SET email_folded = excluded.email_folded RETURNING id",
    )
    .bind(&new.id)
    .bind(&new.email)
    .bind(fold(&new.email))
    .bind(&new.name)
    .bind(new.language)
    .bind(now)
    .fetch_one(c)
    .await)
}

/// Makes somebody a colleague, or changes their role.
pub async fn set_membership(
    tx: &mut Tx,
    account: &AccountId,
    organisation: &OrganisationId,
    role: Role,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO membership (account_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, organisation_id) DO UPDATE SET role = excluded.role",
    )
    .bind(account)
    .bind(organisation)
    .bind(role)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

/// Signs a browser in: the hash of its cookie's token.
pub async fn insert_sign_in(
    tx: &mut Tx,
    token_hash: &str,
    account: &AccountId,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("INSERT INTO sign_in (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(token_hash)
        .bind(account)
        .bind(now)
        .bind(expires_at)
        .execute(c)
        .await
        .map(drop))
}
