//! Every change to a draft, numbered per event. Written under [`lock`](super::lock), so that numbers follow each other without gaps.

use crate::{
    events::model::EventId,
    on,
    people::model::AccountId,
    programme::model::{Edit, Session, SessionId},
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// The columns of an [`Edit`], before what follows.
macro_rules! edit_sql {
    ($rest:literal) => {
        concat!("SELECT event_id, number, session_id, before_json, after_json, who, created_at FROM programme_edit ", $rest)
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    event_id: EventId,
    number: i64,
    session_id: Option<SessionId>,
    before_json: Option<String>,
    after_json: Option<String>,
    who: String,
    created_at: DateTime<Utc>,
}

impl Row {
    fn edit(self) -> sqlx::Result<Edit> {
        let session = |json: Option<String>| -> sqlx::Result<Option<Session>> {
            json.map(|text| serde_json::from_str(&text).map_err(|e| sqlx::Error::Decode(e.into()))).transpose()
        };
        Ok(Edit {
            event_id: self.event_id,
            number: self.number,
            session: self.session_id,
            before: session(self.before_json)?,
            after: session(self.after_json)?,
            who: self.who,
            at: self.created_at,
        })
    }
}

/// The number of the last change; 0 before the first.
pub async fn last_edit(tx: &mut Tx, event: &EventId) -> sqlx::Result<i64> {
    on!(tx, |c| sqlx::query_scalar("SELECT COALESCE(MAX(number), 0) FROM programme_edit WHERE event_id = $1")
        .bind(event)
        .fetch_one(c)
        .await)
}

/// Keeps a change under the next number, which it returns.
pub async fn insert_edit(tx: &mut Tx, edit: &Edit, account: Option<&AccountId>) -> sqlx::Result<i64> {
    let number = last_edit(tx, &edit.event_id).await? + 1;
    let json = |session: &Option<Session>| session.as_ref().and_then(|session| serde_json::to_string(session).ok());
    on!(tx, |c| sqlx::query(
        "INSERT INTO programme_edit (event_id, number, session_id, before_json, after_json, account_id, who, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&edit.event_id)
    .bind(number)
    .bind(&edit.session)
    .bind(json(&edit.before))
    .bind(json(&edit.after))
    .bind(account)
    .bind(&edit.who)
    .bind(edit.at)
    .execute(c)
    .await
    .map(drop))?;
    Ok(number)
}

/// What happened after a number, at most so much of it, in its order.
pub async fn edits_after(tx: &mut Tx, event: &EventId, number: i64, most: i64) -> sqlx::Result<Vec<Edit>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(edit_sql!("WHERE event_id = $1 AND number > $2 ORDER BY number LIMIT $3"))
        .bind(event)
        .bind(number)
        .bind(most)
        .fetch_all(c)
        .await)?;
    rows.into_iter().map(Row::edit).collect()
}

/// What happened last, the newest first.
pub async fn latest_edits(tx: &mut Tx, event: &EventId, most: i64) -> sqlx::Result<Vec<Edit>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(edit_sql!("WHERE event_id = $1 ORDER BY number DESC LIMIT $2"))
        .bind(event)
        .bind(most)
        .fetch_all(c)
        .await)?;
    rows.into_iter().map(Row::edit).collect()
}

/// What happened to one session after a number, in its order.
pub async fn edits_of_session(tx: &mut Tx, event: &EventId, session: &SessionId, number: i64) -> sqlx::Result<Vec<Edit>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(edit_sql!("WHERE event_id = $1 AND session_id = $2 AND number > $3 ORDER BY number"))
        .bind(event)
        .bind(session)
        .bind(number)
        .fetch_all(c)
        .await)?;
    rows.into_iter().map(Row::edit).collect()
}

/// One change.
pub async fn edit(tx: &mut Tx, event: &EventId, number: i64) -> sqlx::Result<Option<Edit>> {
    let row: Option<Row> =
        on!(tx, |c| sqlx::query_as(edit_sql!("WHERE event_id = $1 AND number = $2")).bind(event).bind(number).fetch_optional(c).await)?;
    row.map(Row::edit).transpose()
}
