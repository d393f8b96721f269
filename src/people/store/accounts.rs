//! Accounts, memberships, sign-in links.

use crate::{
    i18n::{Locale, sort::fold},
    on,
    people::model::{Account, AccountId, Colleague, OrganisationId, Role},
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// The account with this address, if there is one.
pub async fn account_of(tx: &mut Tx, email: &str) -> sqlx::Result<Option<Account>> {
    on!(tx, |c| sqlx::query_as("SELECT id, email, name, language FROM account WHERE email_folded = $1")
        .bind(fold(email))
        .fetch_optional(c)
        .await)
}

/// Whether anybody has an account yet.
pub async fn any_account(tx: &mut Tx) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM (SELECT id FROM account LIMIT 1) one").fetch_one(c).await.map(|n| n > 0))
}

pub async fn update_account(tx: &mut Tx, id: &AccountId, name: &str, language: Locale) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE account SET name = $2, language = $3 WHERE id = $1")
        .bind(id)
        .bind(name)
        .bind(language)
        .execute(c)
        .await
        .map(drop))
}

/// Keeps the hash of a link that signs `account` in, once.
pub async fn insert_sign_in_link(
    tx: &mut Tx,
    token_hash: &str,
    account: &AccountId,
    return_to: &str,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("INSERT INTO sign_in_link (token_hash, account_id, return_to, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(token_hash)
        .bind(account)
        .bind(return_to)
        .bind(expires_at)
        .execute(c)
        .await
        .map(drop))
}

/// Whom an unused link would sign in.
pub async fn sign_in_link(tx: &mut Tx, token_hash: &str, now: DateTime<Utc>) -> sqlx::Result<Option<Account>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT a.id, a.email, a.name, a.language FROM sign_in_link l JOIN account a ON a.id = l.account_id
         WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
}

/// Uses a link up; whose it was and where it leads. One statement, so that it works once, however many come at the same time.
pub async fn use_sign_in_link(tx: &mut Tx, token_hash: &str, now: DateTime<Utc>) -> sqlx::Result<Option<(AccountId, String)>> {
    on!(tx, |c| {
        sqlx::query_as(
        "UPDATE sign_in_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING account_id, return_to",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await
    })
}

/// Signs a browser out.
pub async fn delete_sign_in(tx: &mut Tx, token_hash: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM sign_in WHERE token_hash = $1").bind(token_hash).execute(c).await.map(drop))
}

/// How many organisations somebody belongs to.
pub async fn count_memberships(tx: &mut Tx, account: &AccountId) -> sqlx::Result<i64> {
    on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM membership WHERE account_id = $1").bind(account).fetch_one(c).await)
}

/// Removes an account, with its sign-ins and links.
pub async fn delete_account(tx: &mut Tx, account: &AccountId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM account WHERE id = $1").bind(account).execute(c).await.map(drop))
}

/// Who belongs to an organisation, by name.
pub async fn colleagues(tx: &mut Tx, organisation: &OrganisationId) -> sqlx::Result<Vec<Colleague>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT a.id, a.name, a.email, a.language, m.role FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.organisation_id = $1 ORDER BY a.name, a.id",
    )
    .bind(organisation)
    .fetch_all(c)
    .await)
}

/// Makes somebody a colleague; whether they were none.
pub async fn add_membership(
    tx: &mut Tx,
    account: &AccountId,
    organisation: &OrganisationId,
    role: Role,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO membership (account_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, organisation_id) DO NOTHING",
    )
    .bind(account)
    .bind(organisation)
    .bind(role)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1))
}

/// Ends a membership.
pub async fn delete_membership(tx: &mut Tx, account: &AccountId, organisation: &OrganisationId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM membership WHERE account_id = $1 AND organisation_id = $2")
        .bind(account)
        .bind(organisation)
        .execute(c)
        .await
        .map(drop))
}

/// How many administrators an organisation has. Call [`hold_organisation`](super::hold_organisation) first where something hangs on it.
pub async fn count_admins(tx: &mut Tx, organisation: &OrganisationId) -> sqlx::Result<i64> {
    on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM membership WHERE organisation_id = $1 AND role = 'admin'")
        .bind(organisation)
        .fetch_one(c)
        .await)
}

/// The language to write to an organiser in.
pub async fn update_language(tx: &mut Tx, id: &AccountId, language: Locale) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE account SET language = $2 WHERE id = $1").bind(id).bind(language).execute(c).await.map(drop))
}
