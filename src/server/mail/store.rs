//! The outbox.

use super::{State, compose::Rendered};
use crate::{on, server::db::Tx};
use chrono::{DateTime, Utc};

/// The columns of a [`Row`].
macro_rules! columns {
    () => {
        "id, event_id, person_id, kind, language, from_name, reply_to, recipient_name, recipient_email, subject, text, html, calendar, \
         calendar_method, unsubscribe, message_id, in_reply_to, state, attempts, next_at, held, last_error, created_at, sent_at"
    };
}

/// A mail as stored.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    pub id: String,
    pub event_id: Option<String>,
    pub person_id: Option<String>,
    pub kind: String,
    pub language: String,
    pub from_name: String,
    pub reply_to: String,
    pub recipient_name: String,
    pub recipient_email: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub calendar: Option<String>,
    pub calendar_method: Option<String>,
    pub unsubscribe: Option<String>,
    pub message_id: String,
    pub in_reply_to: Option<String>,
    pub state: State,
    pub attempts: i64,
    pub next_at: DateTime<Utc>,
    /// The mail server refuses us, not this mail.
    pub held: bool,
    pub last_error: Option<String>,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

pub async fn insert(tx: &mut Tx, id: &str, rendered: &Rendered, state: State, now: DateTime<Utc>) -> sqlx::Result<()> {
    let Rendered { mail, text, html, message_id, in_reply_to } = rendered;
    on!(tx, |c| {
        sqlx::query(
        "INSERT INTO mail (id, event_id, person_id, kind, language, from_name, reply_to, recipient_name, recipient_email, subject, text, html,
                           calendar, calendar_method, unsubscribe, message_id, in_reply_to, state, next_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)",
    )
    .bind(id)
    .bind(&mail.event)
    .bind(&mail.person)
    .bind(mail.kind)
    .bind(mail.locale.code())
    .bind(&mail.from_name)
    .bind(&mail.reply_to)
    .bind(&mail.to_name)
    .bind(&mail.to_email)
    .bind(&mail.subject)
    .bind(text)
    .bind(html)
    .bind(mail.calendar.as_ref().map(|c| &c.ics))
    .bind(mail.calendar.as_ref().map(|c| c.method.as_str()))
    .bind(&mail.unsubscribe)
    .bind(message_id)
    .bind(in_reply_to)
    .bind(state)
    .bind(now)
    .execute(c)
    .await
    .map(drop)
    })
}

/// Claims up to `most` mails whose time has come, until `until`; a dead sender's claim expires.
pub async fn claim(tx: &mut Tx, now: DateTime<Utc>, until: DateTime<Utc>, most: i64) -> sqlx::Result<Vec<Row>> {
    on!(tx, |c| {
        sqlx::query_as(concat!(
            "UPDATE mail SET claimed_until = $2, attempts = attempts + 1
             WHERE state = 'queued' AND (claimed_until IS NULL OR claimed_until < $1)
               AND id IN (SELECT id FROM mail WHERE state = 'queued' AND next_at <= $1 AND (claimed_until IS NULL OR claimed_until < $1)
                          ORDER BY next_at, id LIMIT $3)
             RETURNING ",
            columns!()
        ))
        .bind(now)
        .bind(until)
        .bind(most)
        .fetch_all(c)
        .await
    })
}

/// Whether any mail's time has come.
pub async fn any_due(tx: &mut Tx, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query_scalar::<_, i64>(
        "SELECT COUNT(*) FROM (SELECT id FROM mail WHERE state = 'queued' AND next_at <= $1 AND (claimed_until IS NULL OR claimed_until < $1) LIMIT 1) due",
    )
    .bind(now)
    .fetch_one(c)
    .await
    .map(|n| n > 0)
    })
}

/// What became of a mail after a try: its new state, when to try again if it is still queued, and what the server said.
pub async fn settle(tx: &mut Tx, id: &str, state: State, at: DateTime<Utc>, error: Option<&str>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET state = $2, claimed_until = NULL, held = FALSE, last_error = $4,
                next_at = CASE WHEN $2 = 'queued' THEN $3 ELSE next_at END,
                sent_at = CASE WHEN $2 = 'sent' THEN $3 ELSE sent_at END
         WHERE id = $1 AND state = 'queued'",
    )
    .bind(id)
    .bind(state)
    .bind(at)
    .bind(error)
    .execute(c)
    .await
    .map(drop))
}

/// The mail server refuses us: this mail waits until `at`, and so does all that would be tried before.
pub async fn hold(tx: &mut Tx, id: &str, at: DateTime<Utc>, error: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE mail SET claimed_until = NULL WHERE id = $1 AND state = 'queued'")
        .bind(id)
        .execute(c)
        .await
        .map(drop))?;
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET held = TRUE, next_at = $1, last_error = $2 WHERE state = 'queued' AND next_at < $1 AND claimed_until IS NULL"
    )
    .bind(at)
    .bind(error)
    .execute(c)
    .await
    .map(drop))
}

/// The mail server takes our mails again: what was held may be tried at once.
pub async fn release_held(tx: &mut Tx, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE mail SET held = FALSE, attempts = 0, next_at = $1 WHERE state = 'queued' AND held")
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// How many of an event's mails wait because the mail server refuses us, with what it says; `None` where it takes them.
pub async fn held(tx: &mut Tx, event: &str) -> sqlx::Result<Option<(i64, String)>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT COUNT(*), COALESCE(MAX(last_error), '') FROM mail WHERE event_id = $1 AND state = 'queued' AND held HAVING COUNT(*) > 0"
    )
    .bind(event)
    .fetch_optional(c)
    .await)
}

/// Moves a draft on, to the queue or away; whether it was a draft.
pub async fn decide_draft(tx: &mut Tx, id: &str, state: State, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("UPDATE mail SET state = $2, next_at = $3 WHERE id = $1 AND state = 'draft'")
        .bind(id)
        .bind(state)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Writes a draft anew, for what has changed since it was written; whether it was still a draft.
pub async fn rewrite_draft(tx: &mut Tx, id: &str, rendered: &Rendered) -> sqlx::Result<bool> {
    let Rendered { mail, text, html, message_id, in_reply_to } = rendered;
    on!(tx, |c| {
        sqlx::query(
        "UPDATE mail SET person_id = $2, language = $3, from_name = $4, reply_to = $5, recipient_name = $6, recipient_email = $7, subject = $8,
                text = $9, html = $10, calendar = $11, calendar_method = $12, unsubscribe = $13, message_id = $14, in_reply_to = $15
         WHERE id = $1 AND state = 'draft'",
    )
    .bind(id)
    .bind(&mail.person)
    .bind(mail.locale.code())
    .bind(&mail.from_name)
    .bind(&mail.reply_to)
    .bind(&mail.to_name)
    .bind(&mail.to_email)
    .bind(&mail.subject)
    .bind(text)
    .bind(html)
    .bind(mail.calendar.as_ref().map(|c| &c.ics))
    .bind(mail.calendar.as_ref().map(|c| c.method.as_str()))
    .bind(&mail.unsubscribe)
    .bind(message_id)
    .bind(in_reply_to)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1)
    })
}

/// One mail, whole.
pub async fn by_id(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Row>> {
    on!(tx, |c| sqlx::query_as(concat!("SELECT ", columns!(), " FROM mail WHERE id = $1")).bind(id).fetch_optional(c).await)
}

/// How many mails still wait to be sent, and how many of them because the mail server refuses us; for `/metrics`.
pub async fn waiting(tx: &mut Tx) -> sqlx::Result<(i64, i64)> {
    on!(tx, |c| sqlx::query_as("SELECT COUNT(*), COUNT(CASE WHEN held THEN 1 END) FROM mail WHERE state = 'queued'").fetch_one(c).await)
}

/// What a list of mails shows of each.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Head {
    pub id: String,
    pub kind: String,
    pub language: String,
    pub recipient_name: String,
    pub recipient_email: String,
    pub subject: String,
    pub state: State,
    pub last_error: Option<String>,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// An event's mails, the newest first; those before `before` (an id), at most `most`.
pub async fn of_event(tx: &mut Tx, event: &str, state: Option<State>, before: Option<&str>, most: i64) -> sqlx::Result<Vec<Head>> {
    on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(
            "SELECT id, kind, language, recipient_name, recipient_email, subject, state, last_error, created_at, sent_at FROM mail WHERE event_id = ",
        );
        query.push_bind(event);
        if let Some(state) = state {
            query.push(" AND state = ").push_bind(state);
        }
        if let Some(before) = before {
            query.push(" AND id < ").push_bind(before);
        }
        query.push(" ORDER BY id DESC LIMIT ").push_bind(most);
        query.build_query_as().fetch_all(c).await
    })
}

/// How many mails of an event stand in each state.
pub async fn counts(tx: &mut Tx, event: &str) -> sqlx::Result<Vec<(State, i64)>> {
    on!(tx, |c| sqlx::query_as("SELECT state, COUNT(*) FROM mail WHERE event_id = $1 GROUP BY state ORDER BY state")
        .bind(event)
        .fetch_all(c)
        .await)
}

/// Moves every draft of an event on; how many.
pub async fn decide_drafts(tx: &mut Tx, event: &str, state: State, now: DateTime<Utc>) -> sqlx::Result<u64> {
    on!(tx, |c| sqlx::query("UPDATE mail SET state = $2, next_at = $3 WHERE event_id = $1 AND state = 'draft'")
        .bind(event)
        .bind(state)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
}

/// Deletes mails that belong to no event and were written before `before`, but for those still to be sent.
pub async fn delete_of_no_event(tx: &mut Tx, before: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM mail WHERE event_id IS NULL AND created_at < $1 AND state <> 'queued'")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
}

/// Puts a refused mail into the queue once more; whether it was refused.
pub async fn retry(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET state = 'queued', attempts = 0, next_at = $2, last_error = NULL WHERE id = $1 AND state = 'refused'"
    )
    .bind(id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1))
}

/// Puts every refused mail of an event into the queue once more; how many.
pub async fn retry_all(tx: &mut Tx, event: &str, now: DateTime<Utc>) -> sqlx::Result<u64> {
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET state = 'queued', attempts = 0, next_at = $2, last_error = NULL WHERE event_id = $1 AND state = 'refused'"
    )
    .bind(event)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
}
