//! Every change to a draft, numbered per event, with what became of each session in it. Written under [`lock`](super::lock), so that numbers follow each
//! other without gaps.

use super::imports::{ROWS, insert_many};
use crate::{
    events::model::EventId,
    on,
    people::model::AccountId,
    programme::model::{Around, Became, Edit, Matter, Session, SessionId, Touched},
    server::db::{Conn, Tx},
};
use chrono::{DateTime, Utc};
use sqlx::{Postgres, QueryBuilder, Sqlite};

/// The columns of an [`Edit`], before what follows; the session alone where the edit is of one.
macro_rules! edit_sql {
    ($rest:literal) => {
        concat!(
            "SELECT e.event_id, e.number, e.matter, e.takes_back, e.who, e.created_at, s.session_id, s.before_json, s.after_json,
               (SELECT COUNT(*) FROM programme_edit_session m WHERE m.event_id = e.event_id AND m.number = e.number AND m.before_json IS NULL) AS added,
               (SELECT COUNT(*) FROM programme_edit_session m WHERE m.event_id = e.event_id AND m.number = e.number AND m.after_json IS NULL) AS removed,
               (SELECT COUNT(*) FROM programme_edit_session m WHERE m.event_id = e.event_id AND m.number = e.number) AS sessions
             FROM programme_edit e LEFT JOIN programme_edit_session s ON s.event_id = e.event_id AND s.number = e.number AND ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    event_id: EventId,
    number: i64,
    matter: Matter,
    takes_back: bool,
    who: String,
    created_at: DateTime<Utc>,
    session_id: Option<SessionId>,
    before_json: Option<String>,
    after_json: Option<String>,
    added: i64,
    removed: i64,
    sessions: i64,
}

impl Row {
    fn edit(self) -> sqlx::Result<Edit> {
        Ok(Edit {
            event_id: self.event_id,
            number: self.number,
            matter: self.matter,
            takes_back: self.takes_back,
            session: self.session_id,
            before: session(self.before_json.as_deref())?,
            after: session(self.after_json.as_deref())?,
            touched: Touched { added: self.added, changed: self.sessions - self.added - self.removed, removed: self.removed },
            who: self.who,
            at: self.created_at,
        })
    }
}

fn session(json: Option<&str>) -> sqlx::Result<Option<Session>> {
    json.map(|text| serde_json::from_str(text).map_err(|e| sqlx::Error::Decode(e.into()))).transpose()
}

/// The number of the last change; 0 before the first.
pub async fn last_edit(tx: &mut Tx, event: &EventId) -> sqlx::Result<i64> {
    on!(tx, |c| sqlx::query_scalar("SELECT COALESCE(MAX(number), 0) FROM programme_edit WHERE event_id = $1")
        .bind(event)
        .fetch_one(c)
        .await)
}

/// Keeps a change under the next number, which it returns; `became`: what became of its sessions, `around`: of what they stand in.
pub async fn insert_edit(
    tx: &mut Tx,
    edit: &Edit,
    (became, around): (&[Became], &Around),
    account: Option<&AccountId>,
) -> sqlx::Result<i64> {
    let number = last_edit(tx, &edit.event_id).await? + 1;
    on!(tx, |c| {
        sqlx::query(
            "INSERT INTO programme_edit (event_id, number, matter, takes_back, account_id, who, created_at, around_json)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(&edit.event_id)
        .bind(number)
        .bind(edit.matter)
        .bind(edit.takes_back)
        .bind(account)
        .bind(&edit.who)
        .bind(edit.at)
        .bind((*around != Around::default()).then(|| serde_json::to_string(around).ok()).flatten())
        .execute(c)
        .await
        .map(drop)
    })?;
    let json = |session: &Option<Session>| session.as_ref().and_then(|session| serde_json::to_string(session).ok());
    let rows: Vec<(&SessionId, Option<String>, Option<String>)> =
        became.iter().map(|became| (&became.session, json(&became.before), json(&became.after))).collect();
    insert_many!(tx, "INSERT INTO programme_edit_session (event_id, number, session_id, before_json, after_json) ", rows, |row, of| {
        row.push_bind(&edit.event_id).push_bind(number).push_bind(of.0).push_bind(&of.1).push_bind(&of.2)
    });
    Ok(number)
}

/// What happened after a number, at most so much of it, in its order.
pub async fn edits_after(tx: &mut Tx, event: &EventId, number: i64, most: i64) -> sqlx::Result<Vec<Edit>> {
    let rows: Vec<Row> =
        on!(tx, |c| sqlx::query_as(edit_sql!("e.matter = 'session' WHERE e.event_id = $1 AND e.number > $2 ORDER BY e.number LIMIT $3"))
            .bind(event)
            .bind(number)
            .bind(most)
            .fetch_all(c)
            .await)?;
    rows.into_iter().map(Row::edit).collect()
}

/// What happened last, the newest first.
pub async fn latest_edits(tx: &mut Tx, event: &EventId, most: i64) -> sqlx::Result<Vec<Edit>> {
    let rows: Vec<Row> =
        on!(tx, |c| sqlx::query_as(edit_sql!("e.matter = 'session' WHERE e.event_id = $1 ORDER BY e.number DESC LIMIT $2"))
            .bind(event)
            .bind(most)
            .fetch_all(c)
            .await)?;
    rows.into_iter().map(Row::edit).collect()
}

/// What happened to one session after a number, in its order; also by what happened to many.
pub async fn edits_of_session(tx: &mut Tx, event: &EventId, session: &SessionId, number: i64) -> sqlx::Result<Vec<Edit>> {
    let rows: Vec<Row> =
        on!(tx, |c| sqlx::query_as(edit_sql!("s.session_id = $2 WHERE e.event_id = $1 AND s.number > $3 ORDER BY e.number"))
            .bind(event)
            .bind(session)
            .bind(number)
            .fetch_all(c)
            .await)?;
    rows.into_iter().map(Row::edit).collect()
}

/// One change.
pub async fn edit(tx: &mut Tx, event: &EventId, number: i64) -> sqlx::Result<Option<Edit>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(edit_sql!("e.matter = 'session' WHERE e.event_id = $1 AND e.number = $2"))
        .bind(event)
        .bind(number)
        .fetch_optional(c)
        .await)?;
    row.map(Row::edit).transpose()
}

/// What became of each session by a change.
pub async fn became(tx: &mut Tx, event: &EventId, number: i64) -> sqlx::Result<Vec<Became>> {
    let rows: Vec<(SessionId, Option<String>, Option<String>)> = on!(tx, |c| sqlx::query_as(
        "SELECT session_id, before_json, after_json FROM programme_edit_session WHERE event_id = $1 AND number = $2 ORDER BY session_id"
    )
    .bind(event)
    .bind(number)
    .fetch_all(c)
    .await)?;
    rows.into_iter()
        .map(|(id, before, after)| Ok(Became { session: id, before: session(before.as_deref())?, after: session(after.as_deref())? }))
        .collect()
}

/// What became of rooms, tracks and speakers by a change.
pub async fn around(tx: &mut Tx, event: &EventId, number: i64) -> sqlx::Result<Around> {
    let json: Option<Option<String>> =
        on!(tx, |c| sqlx::query_scalar("SELECT around_json FROM programme_edit WHERE event_id = $1 AND number = $2")
            .bind(event)
            .bind(number)
            .fetch_optional(c)
            .await)?;
    json.flatten().map_or_else(|| Ok(Around::default()), |text| serde_json::from_str(&text).map_err(|e| sqlx::Error::Decode(e.into())))
}
