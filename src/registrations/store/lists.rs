//! What organisers see: the list, paged by key, and the totals. The same number of statements for one registration and for thousands.

use super::super::model::{Place, Registration, RegistrationState};
use super::columns;
use crate::{events::model::EventId, on, people::model::Country, server::db::Tx};

/// How many stand on a page.
pub const PAGE: usize = 50;

/// What an organiser looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub state: Option<RegistrationState>,
    /// Folded.
    pub search: String,
}

/// From where a page goes on: behind or before a registration, by its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    Start,
    After(String, String),
    Before(String, String),
}

/// A registration in a list, with the key that the list goes on by.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    #[sqlx(flatten)]
    pub registration: Registration,
    pub sort_key: String,
}

/// Up to one more than a page, so that it is seen whether there is another; in the order of names.
pub async fn page(tx: &mut Tx, event: &EventId, wanted: &Wanted, from: &From) -> sqlx::Result<Vec<Row>> {
    let (state, like) = (wanted.state.map_or("", RegistrationState::as_str), like(&wanted.search));
    let most = i64::try_from(PAGE + 1).unwrap_or(51);
    let (key, id) = match from {
        From::Start => ("", ""),
        From::After(key, id) | From::Before(key, id) => (key.as_str(), id.as_str()),
    };
    if matches!(from, From::Before(..)) {
        let mut rows: Vec<Row> = on!(tx, |c| {
            sqlx::query_as(concat!(
            "SELECT ",
            columns!(),
            ", sort_key FROM registration
             WHERE event_id = $1 AND person_id IS NOT NULL AND ($2 = '' OR state = $2) AND search LIKE $3 ESCAPE '!' AND (sort_key, id) < ($4, $5)
             ORDER BY sort_key DESC, id DESC LIMIT $6"
        ))
        .bind(event)
        .bind(state)
        .bind(like)
        .bind(key)
        .bind(id)
        .bind(most)
        .fetch_all(c)
        .await
        })?;
        rows.reverse();
        return Ok(rows);
    }
    on!(tx, |c| {
        sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        ", sort_key FROM registration
         WHERE event_id = $1 AND person_id IS NOT NULL AND ($2 = '' OR state = $2) AND search LIKE $3 ESCAPE '!' AND (sort_key, id) > ($4, $5)
         ORDER BY sort_key, id LIMIT $6"
    ))
    .bind(event)
    .bind(state)
    .bind(like)
    .bind(key)
    .bind(id)
    .bind(most)
    .fetch_all(c)
    .await
    })
}

fn like(search: &str) -> String {
    let escaped = search.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{escaped}%")
}

/// All of an event, in the order of names: for the sheet.
pub async fn all(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Registration>> {
    on!(tx, |c| sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM registration WHERE event_id = $1 AND person_id IS NOT NULL ORDER BY sort_key, id"
    ))
    .bind(event)
    .fetch_all(c)
    .await)
}

/// How many, by state, way of taking part and country.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Count {
    pub state: RegistrationState,
    pub attendance: Place,
    pub country: Country,
    pub number: i64,
}

pub async fn counts(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Count>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT state, attendance, country, COUNT(*) AS number FROM registration WHERE event_id = $1
         GROUP BY state, attendance, country ORDER BY state, attendance, country",
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// The organisations that most come from, and how many from each.
pub async fn organisations(tx: &mut Tx, event: &EventId, most: i64) -> sqlx::Result<Vec<(String, i64)>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT organisation, COUNT(*) AS number FROM registration WHERE event_id = $1 AND state = 'confirmed' AND organisation <> ''
         GROUP BY organisation ORDER BY number DESC, organisation LIMIT $2",
    )
    .bind(event)
    .bind(most)
    .fetch_all(c)
    .await)
}

/// Diet and access needs of those who come, as written, with how many wrote them.
pub async fn needs(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<(String, String, i64)>> {
    on!(tx, |c| {
        sqlx::query_as(
        "SELECT diet, access_needs, COUNT(*) FROM registration
         WHERE event_id = $1 AND state = 'confirmed' AND (diet <> '' OR access_needs <> '') GROUP BY diet, access_needs ORDER BY diet, access_needs",
    )
    .bind(event)
    .fetch_all(c)
    .await
    })
}
