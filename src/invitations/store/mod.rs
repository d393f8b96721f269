//! Invitations in the database: one at a time here, lists and counts in [`lists`], mails that wait in [`drafts`].

pub mod drafts;
pub mod lists;

pub use lists::totals;

use super::model::{Answer, Invitation, InvitationId};
use crate::{
    events::model::EventId,
    i18n::{Locale, Localized, sort},
    on,
    people::model::PersonId,
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// The columns of an [`Invitation`]; `columns!($answer)` with another expression for the answer.
macro_rules! columns {
    () => {
        columns!("i.answer")
    };
    ($answer:expr) => {
        concat!(
            "i.id, i.event_id, i.person_id, i.name, i.email, i.organisation, i.country, i.language, ",
            $answer,
            ", i.answered_at, i.mail_id, i.reminders, i.link_revision, i.created_at"
        )
    };
}
pub(super) use columns;

/// What an invitation is searched by.
fn search_text(it: &Invitation) -> String {
    sort::fold(&format!("{} {} {}", it.name, it.email, it.organisation))
}

pub async fn by_id(tx: &mut Tx, id: &InvitationId) -> sqlx::Result<Option<Invitation>> {
    on!(tx, |c| sqlx::query_as(concat!("SELECT ", columns!(), " FROM invitation i WHERE i.id = $1")).bind(id).fetch_optional(c).await)
}

/// Keeps a new invitation; whether the person was not yet invited to the event. `alphabet` orders the list.
pub async fn insert(tx: &mut Tx, new: &Invitation, alphabet: Locale) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query(
        "INSERT INTO invitation (id, event_id, person_id, name, email, search, sort_key, organisation, country, language, mail_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (event_id, person_id) DO NOTHING",
    )
    .bind(&new.id)
    .bind(&new.event_id)
    .bind(&new.person_id)
    .bind(&new.name)
    .bind(&new.email)
    .bind(search_text(new))
    .bind(sort::key(alphabet, new.called()))
    .bind(&new.organisation)
    .bind(new.country)
    .bind(new.language)
    .bind(&new.mail_id)
    .bind(new.created_at)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1)
    })
}

/// Changes who is invited and how to write to them. The answer and its time stay.
pub async fn update(tx: &mut Tx, it: &Invitation, alphabet: Locale) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE invitation SET person_id = $2, name = $3, email = $4, search = $5, sort_key = $6, organisation = $7, country = $8, language = $9,
                mail_id = $10, link_revision = $11
         WHERE id = $1",
    )
    .bind(&it.id)
    .bind(&it.person_id)
    .bind(&it.name)
    .bind(&it.email)
    .bind(search_text(it))
    .bind(sort::key(alphabet, it.called()))
    .bind(&it.organisation)
    .bind(it.country)
    .bind(it.language)
    .bind(&it.mail_id)
    .bind(it.link_revision)
    .execute(c)
    .await
    .map(drop)
    })
}

/// Whether somebody else of the event has this person's invitation.
pub async fn is_taken(tx: &mut Tx, event: &EventId, person: &PersonId, but: &InvitationId) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM invitation WHERE event_id = $1 AND person_id = $2 AND id <> $3")
            .bind(event)
            .bind(person)
            .bind(but)
            .fetch_one(c)
            .await
            .map(|n| n > 0)
    })
}

pub async fn delete(tx: &mut Tx, id: &InvitationId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM invitation WHERE id = $1").bind(id).execute(c).await.map(drop))
}

pub async fn set_answer(tx: &mut Tx, id: &InvitationId, answer: Answer, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE invitation SET answer = $2, answered_at = $3 WHERE id = $1")
        .bind(id)
        .bind(answer)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

// --- What organisers add in their own words

/// What the organisers say in an event's invitations, by language.
pub async fn message(tx: &mut Tx, event: &EventId) -> sqlx::Result<Localized> {
    let text: Option<Localized> =
        on!(tx, |c| sqlx::query_scalar("SELECT text FROM invitation_message WHERE event_id = $1").bind(event).fetch_optional(c).await)?;
    Ok(text.unwrap_or_default())
}

pub async fn set_message(tx: &mut Tx, event: &EventId, text: &Localized) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO invitation_message (event_id, text) VALUES ($1, $2) ON CONFLICT (event_id) DO UPDATE SET text = excluded.text"
    )
    .bind(event)
    .bind(text)
    .execute(c)
    .await
    .map(drop))
}

// --- Who does not want to be invited

/// Whether an address is not to be invited by the event's hosts.
pub async fn is_suppressed(tx: &mut Tx, event: &EventId, email: &str) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query_scalar::<_, i64>(
            "SELECT COUNT(*) FROM suppression s JOIN partner p ON p.organisation_id = s.organisation_id
             WHERE p.event_id = $1 AND p.role = 'host' AND s.email_folded = $2",
        )
        .bind(event)
        .bind(sort::fold(email))
        .fetch_one(c)
        .await
        .map(|n| n > 0)
    })
}

/// Notes that an address wants no more invitations from the event's hosts.
pub async fn suppress(tx: &mut Tx, event: &EventId, email: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO suppression (organisation_id, email_folded, created_at)
         SELECT p.organisation_id, CAST($2 AS TEXT), $3 FROM partner p WHERE p.event_id = $1 AND p.role = 'host'
         ON CONFLICT (organisation_id, email_folded) DO NOTHING",
    )
    .bind(event)
    .bind(sort::fold(email))
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

/// Lets the event's hosts invite an address again.
pub async fn allow_again(tx: &mut Tx, event: &EventId, email: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM suppression WHERE email_folded = $2
         AND organisation_id IN (SELECT p.organisation_id FROM partner p WHERE p.event_id = $1 AND p.role = 'host')",
    )
    .bind(event)
    .bind(sort::fold(email))
    .execute(c)
    .await
    .map(drop))
}

// --- When its day has come

/// Whether somebody is still known who was invited to an event whose personal data were deleted. One that got another date after that has new ones.
pub async fn anything_to_purge(tx: &mut Tx) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query_scalar::<_, i64>(
            "SELECT COUNT(*) FROM (SELECT i.id FROM event e JOIN invitation i ON i.event_id = e.id
                                   WHERE e.purged_at >= e.ends_at AND e.state <> 'postponed' AND i.person_id IS NOT NULL LIMIT 1) due",
        )
        .fetch_one(c)
        .await
        .map(|n| n > 0)
    })
}

/// Deletes who was invited to events whose personal data were deleted; the counts stay.
pub async fn purge(tx: &mut Tx) -> sqlx::Result<u64> {
    on!(tx, |c| sqlx::query(
        "UPDATE invitation SET person_id = NULL, name = '', email = '', search = '', sort_key = '', organisation = '',
                link_revision = link_revision + 1
         WHERE person_id IS NOT NULL AND event_id IN (SELECT e.id FROM event e WHERE e.purged_at >= e.ends_at AND e.state <> 'postponed')",
    )
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
}
