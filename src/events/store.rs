//! Events, series, topics, partners and seats in the database.

use super::model::{Event, EventId, Partner, PartnerRole, Seats};
use crate::{on, people::model::OrganisationId, server::db::Tx};

/// The columns of an [`Event`], before what follows.
macro_rules! event_sql {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, series_id, state, kind, languages, title, summary, description, starts_at, ends_at, time_zone, previous_starts_at, attendance, \
             venue_name, venue_street, venue_postal_code, venue_city, venue_country, directions, access_information, practical_information, joining_link, \
             registration_opens_at, registration_closes_at, state_note, calendar_sequence, organizer_name, retention_months, reminded_at, purged_at, \
             needs_purged_at, created_at, updated_at FROM event ",
            $rest
        )
    };
}

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

/// Gives an organisation a role, behind those that are there.
pub async fn add_partner(tx: &mut Tx, event: &EventId, organisation: &OrganisationId, role: PartnerRole) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO partner (id, event_id, organisation_id, role, position)
         VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(position), 0) + 1 FROM partner WHERE event_id = $2))
         ON CONFLICT (event_id, organisation_id, role) DO NOTHING",
    )
    .bind(crate::types::fresh_id())
    .bind(event)
    .bind(organisation)
    .bind(role)
    .execute(c)
    .await
    .map(drop))
}

/// An event's partners, in their order.
pub async fn partners(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Partner>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT p.organisation_id, p.role, o.name, o.slug, o.country, o.website, o.logo
         FROM partner p JOIN organisation o ON o.id = p.organisation_id WHERE p.event_id = $1 ORDER BY p.position, p.id",
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// The organisations that may edit an event: its hosts and co-organisers.
pub async fn hosts(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<OrganisationId>> {
    on!(tx, |c| sqlx::query_scalar(
        "SELECT organisation_id FROM partner WHERE event_id = $1 AND role IN ('host', 'co_organiser') ORDER BY position, id"
    )
    .bind(event)
    .fetch_all(c)
    .await)
}
