//! Events and their seats in the database; beside them [`lists`] of events, [`partners`], [`series`] and [`topics`].

use super::model::{Event, EventId, Seats};
use crate::{on, server::db::Tx};

pub mod lists;
pub mod partners;
pub mod series;
pub mod topics;

pub use partners::{add_partner, host, hosts, partners, sender};

/// The columns of an [`Event`], before what follows.
macro_rules! event_sql {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, series_id, state, kind, languages, title, summary, description, starts_at, ends_at, time_zone, previous_starts_at, attendance, \
             moved_online, venue_name, venue_street, venue_postal_code, venue_city, venue_country, directions, access_information, practical_information, joining_link, \
             registration_opens_at, registration_closes_at, state_note, calendar_sequence, organizer_name, retention_months, reminded_at, purged_at, \
             needs_purged_at, created_at, updated_at FROM event ",
            $rest
        )
    };
}
pub(in crate::events::store) use event_sql;

pub async fn by_slug(tx: &mut Tx, slug: &str) -> sqlx::Result<Option<Event>> {
    on!(tx, |c| sqlx::query_as(event_sql!("WHERE slug = $1")).bind(slug).fetch_optional(c).await)
}

pub async fn by_id(tx: &mut Tx, id: &EventId) -> sqlx::Result<Option<Event>> {
    on!(tx, |c| sqlx::query_as(event_sql!("WHERE id = $1")).bind(id).fetch_optional(c).await)
}

/// Keeps a new event and its row of seats; whether its slug was free.
pub async fn insert(tx: &mut Tx, new: &Event, capacity: Option<i64>) -> sqlx::Result<bool> {
    let done = on!(tx, |c| {
        sqlx::query(
        "INSERT INTO event (id, slug, series_id, state, kind, languages, title, summary, description, starts_at, ends_at, time_zone, previous_starts_at,
                            attendance, venue_name, venue_street, venue_postal_code, venue_city, venue_country, directions, access_information,
                            practical_information, joining_link, registration_opens_at, registration_closes_at, state_note, calendar_sequence,
                            organizer_name, retention_months, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29,
                 $30, $31)
         ON CONFLICT (slug) DO NOTHING",
    )
    .bind(&new.id)
    .bind(&new.slug)
    .bind(&new.series_id)
    .bind(new.state)
    .bind(new.kind)
    .bind(&new.languages)
    .bind(&new.title)
    .bind(&new.summary)
    .bind(&new.description)
    .bind(new.starts_at)
    .bind(new.ends_at)
    .bind(&new.time_zone)
    .bind(new.previous_starts_at)
    .bind(new.attendance)
    .bind(&new.venue_name)
    .bind(&new.venue_street)
    .bind(&new.venue_postal_code)
    .bind(&new.venue_city)
    .bind(new.venue_country)
    .bind(&new.directions)
    .bind(&new.access_information)
    .bind(&new.practical_information)
    .bind(&new.joining_link)
    .bind(new.registration_opens_at)
    .bind(new.registration_closes_at)
    .bind(&new.state_note)
    .bind(new.calendar_sequence)
    .bind(&new.organizer_name)
    .bind(new.retention_months)
    .bind(new.created_at)
    .bind(new.updated_at)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1)
    })?;
    if done {
        on!(tx, |c| sqlx::query("INSERT INTO seat_pool (event_id, capacity) VALUES ($1, $2)")
            .bind(&new.id)
            .bind(capacity)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(done)
}

/// The seats on site.
pub async fn seats(tx: &mut Tx, event: &EventId) -> sqlx::Result<Option<Seats>> {
    on!(tx, |c| sqlx::query_as("SELECT capacity, taken, waiting FROM seat_pool WHERE event_id = $1").bind(event).fetch_optional(c).await)
}

/// Writes everything of an event that organisers may change; whether its slug was free.
pub async fn update(tx: &mut Tx, event: &Event) -> sqlx::Result<bool> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE event SET slug = $2, series_id = $3, state = $4, kind = $5, languages = $6, title = $7, summary = $8, description = $9, starts_at = $10,
                ends_at = $11, time_zone = $12, previous_starts_at = $13, attendance = $14, venue_name = $15, venue_street = $16, venue_postal_code = $17,
                venue_city = $18, venue_country = $19, directions = $20, access_information = $21, practical_information = $22, joining_link = $23,
                registration_opens_at = $24, registration_closes_at = $25, state_note = $26, calendar_sequence = $27, organizer_name = $28,
                retention_months = $29, reminded_at = $30, updated_at = $31, moved_online = $32
         WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM event other WHERE other.slug = $2 AND other.id <> $1)",
    )
    .bind(&event.id)
    .bind(&event.slug)
    .bind(&event.series_id)
    .bind(event.state)
    .bind(event.kind)
    .bind(&event.languages)
    .bind(&event.title)
    .bind(&event.summary)
    .bind(&event.description)
    .bind(event.starts_at)
    .bind(event.ends_at)
    .bind(&event.time_zone)
    .bind(event.previous_starts_at)
    .bind(event.attendance)
    .bind(&event.venue_name)
    .bind(&event.venue_street)
    .bind(&event.venue_postal_code)
    .bind(&event.venue_city)
    .bind(event.venue_country)
    .bind(&event.directions)
    .bind(&event.access_information)
    .bind(&event.practical_information)
    .bind(&event.joining_link)
    .bind(event.registration_opens_at)
    .bind(event.registration_closes_at)
    .bind(&event.state_note)
    .bind(event.calendar_sequence)
    .bind(&event.organizer_name)
    .bind(event.retention_months)
    .bind(event.reminded_at)
    .bind(event.updated_at)
    .bind(event.moved_online)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1)
    })
}

/// Changes how many seats there are on site. Nobody who has one loses it.
pub async fn set_capacity(tx: &mut Tx, event: &EventId, capacity: Option<i64>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE seat_pool SET capacity = $2 WHERE event_id = $1").bind(event).bind(capacity).execute(c).await.map(drop))
}

/// Deletes an event that is still a draft, with all that belongs to it; whether it was one.
pub async fn delete_draft(tx: &mut Tx, event: &EventId) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("DELETE FROM event WHERE id = $1 AND state = 'draft'")
        .bind(event)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Seats as registrations leave them: for tests of what organisers are told.
#[cfg(test)]
pub async fn set_taken_for_test(tx: &mut Tx, event: &EventId, taken: i64, waiting: i64) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE seat_pool SET taken = $2, waiting = $3 WHERE event_id = $1")
        .bind(event)
        .bind(taken)
        .bind(waiting)
        .execute(c)
        .await
        .map(drop))
}
