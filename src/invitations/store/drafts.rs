//! The mails of invitations that wait for an organiser, whom to remind, and whom to tell that the event has changed.

use super::columns;
use crate::{
    events::model::EventId,
    invitations::{
        mails::{INVITATION, REMINDER},
        model::{Drafts, Invitation, InvitationId},
    },
    on,
    server::db::Tx,
    speakers::store::knows_sql,
};
use chrono::{DateTime, Utc};

/// A mail that waits, and whom it is for.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Draft {
    pub draft_id: String,
    pub draft_kind: String,
    pub draft_subject: String,
    pub draft_text: String,
    #[sqlx(flatten)]
    pub invitation: Invitation,
}

macro_rules! draft_sql {
    ($rest:literal) => {
        concat!(
            "SELECT m.id AS draft_id, m.kind AS draft_kind, m.subject AS draft_subject, m.text AS draft_text, ",
            columns!(),
            " FROM mail m JOIN invitation i ON i.event_id = m.event_id AND i.person_id = m.person_id
             WHERE m.state = 'draft' AND m.kind IN ($1, $2) ",
            $rest
        )
    };
}

/// Up to `most` drafts of an event behind the one of id `after`.
pub async fn of_event(tx: &mut Tx, event: &EventId, after: &str, most: i64) -> sqlx::Result<Vec<Draft>> {
    on!(tx, |c| sqlx::query_as(draft_sql!("AND m.event_id = $3 AND m.id > $4 ORDER BY m.id LIMIT $5"))
        .bind(INVITATION)
        .bind(REMINDER)
        .bind(event)
        .bind(after)
        .bind(most)
        .fetch_all(c)
        .await)
}

/// The drafts to one invited person.
pub async fn of_invitation(tx: &mut Tx, id: &InvitationId) -> sqlx::Result<Vec<Draft>> {
    on!(tx, |c| sqlx::query_as(draft_sql!("AND i.id = $3 ORDER BY m.id")).bind(INVITATION).bind(REMINDER).bind(id).fetch_all(c).await)
}

/// How many drafts wait, by kind and language.
pub async fn counts(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Drafts>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT m.kind, m.language, COUNT(*) AS count FROM mail m
         WHERE m.event_id = $1 AND m.state = 'draft' AND m.kind IN ($2, $3) GROUP BY m.kind, m.language ORDER BY m.kind, m.language"
    )
    .bind(event)
    .bind(INVITATION)
    .bind(REMINDER)
    .fetch_all(c)
    .await)
}

/// Drops the drafts to those who want no invitations from the host any more, and the reminders to those who have answered or registered meanwhile.
pub async fn drop_needless(tx: &mut Tx, event: &EventId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET state = 'dropped' WHERE event_id = $1 AND state = 'draft' AND kind IN ($2, $3) AND (
             EXISTS (SELECT 1 FROM person p JOIN suppression s ON s.email_folded = p.email_folded
                     JOIN partner h ON h.organisation_id = s.organisation_id AND h.role = 'host'
                     WHERE p.id = mail.person_id AND h.event_id = mail.event_id)
             OR (kind = $3 AND (
                 EXISTS (SELECT 1 FROM invitation i
                         WHERE i.event_id = mail.event_id AND i.person_id = mail.person_id AND i.answer IN ('accepted', 'declined'))
                 OR EXISTS (SELECT 1 FROM registration r
                            WHERE r.event_id = mail.event_id AND r.person_id = mail.person_id AND r.state <> 'cancelled'))))",
    )
    .bind(event)
    .bind(INVITATION)
    .bind(REMINDER)
    .execute(c)
    .await
    .map(drop))
}

/// Makes each reminder that waits its invitation's latest mail: it is about to be sent.
pub async fn adopt_reminders(tx: &mut Tx, event: &EventId) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE invitation SET reminders = reminders + 1,
                mail_id = (SELECT MAX(m.id) FROM mail m
                           WHERE m.event_id = invitation.event_id AND m.person_id = invitation.person_id AND m.kind = $2 AND m.state = 'draft')
         WHERE event_id = $1 AND EXISTS (
             SELECT 1 FROM mail m WHERE m.event_id = invitation.event_id AND m.person_id = invitation.person_id AND m.kind = $2 AND m.state = 'draft')",
    )
    .bind(event)
    .bind(REMINDER)
    .execute(c)
    .await
    .map(drop)
    })
}

/// The same for one mail that is about to be sent; does nothing where it is no reminder that waits.
pub async fn adopt_reminder(tx: &mut Tx, mail: &str) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE invitation SET reminders = reminders + 1, mail_id = $1
         WHERE EXISTS (SELECT 1 FROM mail m WHERE m.id = $1 AND m.kind = $2 AND m.state = 'draft'
                         AND m.event_id = invitation.event_id AND m.person_id = invitation.person_id)"
    )
    .bind(mail)
    .bind(REMINDER)
    .execute(c)
    .await
    .map(drop))
}

/// Moves every draft of the event's invitations to the queue; how many there were.
pub async fn queue(tx: &mut Tx, event: &EventId, now: DateTime<Utc>) -> sqlx::Result<u64> {
    on!(tx, |c| sqlx::query("UPDATE mail SET state = 'queued', next_at = $4 WHERE event_id = $1 AND state = 'draft' AND kind IN ($2, $3)")
        .bind(event)
        .bind(INVITATION)
        .bind(REMINDER)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
}

/// Stops the reminders to one invited person that have not left yet: there is an answer.
pub async fn stop_reminders(tx: &mut Tx, id: &InvitationId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET state = 'dropped'
         WHERE kind = $2 AND state IN ('draft', 'queued') AND (claimed_until IS NULL OR claimed_until < $3)
           AND EXISTS (SELECT 1 FROM invitation i WHERE i.id = $1 AND i.event_id = mail.event_id AND i.person_id = mail.person_id)",
    )
    .bind(id)
    .bind(REMINDER)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

/// Stops every invitation and reminder to the person of `id` that has not left yet, for all events of the same hosts.
pub async fn stop_all(tx: &mut Tx, id: &InvitationId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE mail SET state = 'dropped'
         WHERE kind IN ($2, $3) AND state IN ('draft', 'queued') AND (claimed_until IS NULL OR claimed_until < $4)
           AND person_id = (SELECT i.person_id FROM invitation i WHERE i.id = $1)
           AND event_id IN (
               SELECT other.event_id FROM partner other
               JOIN partner host ON host.organisation_id = other.organisation_id AND host.role = 'host'
               JOIN invitation i ON i.event_id = host.event_id
               WHERE other.role = 'host' AND i.id = $1)",
    )
    .bind(id)
    .bind(INVITATION)
    .bind(REMINDER)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
}

/// Who got the invitation but has said neither yes nor no, is not registered, wants mail, and has no reminder on the way.
macro_rules! remindable_sql {
    ($what:expr, $rest:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM invitation i JOIN mail m ON m.id = i.mail_id
             WHERE i.event_id = $1 AND i.answer IN ('none', 'not_yet') AND m.state = 'sent'
               AND NOT EXISTS (SELECT 1 FROM registration r
                               WHERE r.event_id = i.event_id AND r.person_id = i.person_id AND r.state <> 'cancelled')
               AND NOT EXISTS (SELECT 1 FROM mail d
                               WHERE d.event_id = i.event_id AND d.person_id = i.person_id AND d.kind = $2 AND d.state IN ('draft', 'queued'))
               AND NOT EXISTS (SELECT 1 FROM person p JOIN suppression s ON s.email_folded = p.email_folded
                               JOIN partner h ON h.organisation_id = s.organisation_id AND h.role = 'host'
                               WHERE p.id = i.person_id AND h.event_id = i.event_id) ",
            $rest
        )
    };
}

/// Those whose invitation is out and who have not said no, are not registered, want mail, and were not told yet of the event as it is; some at a time.
/// Who speaks is told as a speaker.
pub async fn untold(tx: &mut Tx, event: &EventId, sequence: i64, most: i64) -> sqlx::Result<Vec<Invitation>> {
    on!(tx, |c| sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM invitation i JOIN mail m ON m.id = i.mail_id
         WHERE i.event_id = $1 AND i.told_sequence < $2 AND i.person_id IS NOT NULL AND i.answer IN ('none', 'not_yet')
           AND m.state IN ('queued', 'sent')
           AND NOT EXISTS (SELECT 1 FROM registration r
                           WHERE r.event_id = i.event_id AND r.person_id = i.person_id AND r.state <> 'cancelled')
           AND NOT EXISTS (SELECT 1 FROM speaker s WHERE s.event_id = i.event_id AND s.person_id = i.person_id AND ",
        knows_sql!("s"),
        ")
           AND NOT EXISTS (SELECT 1 FROM person p JOIN suppression s ON s.email_folded = p.email_folded
                           JOIN partner h ON h.organisation_id = s.organisation_id AND h.role = 'host'
                           WHERE p.id = i.person_id AND h.event_id = i.event_id)
         ORDER BY i.id LIMIT $3"
    ))
    .bind(event)
    .bind(sequence)
    .bind(most)
    .fetch_all(c)
    .await)
}

/// Notes what somebody invited was told of; whether it was this call that did.
pub async fn set_told(tx: &mut Tx, id: &InvitationId, sequence: i64) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("UPDATE invitation SET told_sequence = $2 WHERE id = $1 AND told_sequence < $2")
        .bind(id)
        .bind(sequence)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Up to `most` of those who can be reminded.
pub async fn to_remind(tx: &mut Tx, event: &EventId, most: i64) -> sqlx::Result<Vec<Invitation>> {
    on!(tx, |c| sqlx::query_as(remindable_sql!(columns!(), "ORDER BY i.id LIMIT $3"))
        .bind(event)
        .bind(REMINDER)
        .bind(most)
        .fetch_all(c)
        .await)
}

/// How many can be reminded.
pub async fn count_to_remind(tx: &mut Tx, event: &EventId) -> sqlx::Result<i64> {
    on!(tx, |c| sqlx::query_scalar(remindable_sql!("COUNT(*)", "")).bind(event).bind(REMINDER).fetch_one(c).await)
}

/// When reminders were last sent.
pub async fn last_reminded(tx: &mut Tx, event: &EventId) -> sqlx::Result<Option<DateTime<Utc>>> {
    on!(tx, |c| sqlx::query_scalar("SELECT MAX(sent_at) FROM mail WHERE event_id = $1 AND kind = $2 AND state = 'sent'")
        .bind(event)
        .bind(REMINDER)
        .fetch_one(c)
        .await)
}

/// Discards the reminders of an event that wait.
pub async fn discard_reminders(tx: &mut Tx, event: &EventId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE mail SET state = 'dropped' WHERE event_id = $1 AND state = 'draft' AND kind = $2")
        .bind(event)
        .bind(REMINDER)
        .execute(c)
        .await
        .map(drop))
}
