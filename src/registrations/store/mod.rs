//! Registrations in the database: [`seats`] decides who gets one, [`changes`] is what becomes of it, [`lists`]
//! is what organisers see, [`retention`] deletes what has had its day.

pub mod changes;
pub mod lists;
pub mod retention;
pub mod seats;

use super::model::{NewRegistration, Registration, RegistrationId, RegistrationState};
use crate::{
    events::model::EventId,
    i18n::{Locale, sort},
    on,
    people::model::PersonId,
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// The columns of a [`Registration`].
macro_rules! columns {
    () => {
        "id, event_id, person_id, name, email, organisation, country, language, attendance, state, arrival, diet, access_needs, source, link_revision, \
         calendar_sequence, calendar_offset, in_calendar, created_at"
    };
}
pub(super) use columns;

/// What a registration is searched by.
pub fn search_text(name: &str, email: &str, organisation: &str) -> String {
    sort::fold(&format!("{name} {email} {organisation}"))
}

/// Keeps a new registration, or lets a cancelled one of the same person begin anew behind everybody. `None`: there is one that holds, and nothing was
/// changed.
pub async fn insert(tx: &mut Tx, new: &Registration, alphabet: Locale, now: DateTime<Utc>) -> sqlx::Result<Option<Registration>> {
    on!(tx, |c| {
        sqlx::query_as(concat!(
            "INSERT INTO registration (id, event_id, person_id, name, email, search, sort_key, organisation, country, language, attendance, state, arrival,
                                       diet, access_needs, source, calendar_sequence, in_calendar, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)
             ON CONFLICT (event_id, person_id) DO UPDATE SET
                 name = excluded.name, search = excluded.search, sort_key = excluded.sort_key, organisation = excluded.organisation,
                 language = excluded.language, attendance = excluded.attendance, state = excluded.state, arrival = excluded.arrival,
                 diet = excluded.diet, access_needs = excluded.access_needs, source = excluded.source,
                 calendar_sequence = excluded.calendar_sequence, calendar_offset = registration.calendar_offset + 1,
                 in_calendar = excluded.in_calendar, updated_at = excluded.updated_at, cancelled_at = NULL, reminded_at = NULL
             WHERE registration.state = 'cancelled'
             RETURNING ",
            columns!()
        ))
        .bind(&new.id)
        .bind(&new.event_id)
        .bind(&new.person_id)
        .bind(&new.name)
        .bind(&new.email)
        .bind(search_text(&new.name, &new.email, &new.organisation))
        .bind(sort::key(alphabet, &new.name))
        .bind(&new.organisation)
        .bind(new.country)
        .bind(new.language)
        .bind(new.attendance)
        .bind(new.state)
        .bind(new.arrival)
        .bind(&new.diet)
        .bind(&new.access_needs)
        .bind(new.source)
        .bind(new.calendar_sequence)
        .bind(new.in_calendar)
        .bind(now)
        .fetch_optional(c)
        .await
    })
}

/// A registration to be kept: what was asked for, before anything is decided.
pub fn wanted(new: &NewRegistration, event: &EventId, sequence: i64, now: DateTime<Utc>) -> Registration {
    Registration {
        id: RegistrationId::new(),
        event_id: event.clone(),
        person_id: None,
        name: new.name.clone(),
        email: new.email.clone(),
        organisation: new.organisation.clone(),
        country: new.country,
        language: new.language,
        attendance: new.attendance,
        state: RegistrationState::Confirmed,
        arrival: 0,
        diet: new.diet.clone(),
        access_needs: new.access_needs.clone(),
        source: new.source,
        link_revision: 0,
        calendar_sequence: sequence,
        calendar_offset: 0,
        in_calendar: false,
        created_at: now,
    }
}

pub async fn by_id(tx: &mut Tx, id: &RegistrationId) -> sqlx::Result<Option<Registration>> {
    on!(tx, |c| sqlx::query_as(concat!("SELECT ", columns!(), " FROM registration WHERE id = $1")).bind(id).fetch_optional(c).await)
}

/// Who registered first of those who still come; the demo's example.
pub async fn first_of_event(tx: &mut Tx, event: &EventId) -> sqlx::Result<Option<Registration>> {
    on!(tx, |c| sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM registration WHERE event_id = $1 AND state = 'confirmed' ORDER BY arrival, id LIMIT 1"
    ))
    .bind(event)
    .fetch_optional(c)
    .await)
}

pub async fn of_person(tx: &mut Tx, event: &EventId, person: &PersonId) -> sqlx::Result<Option<Registration>> {
    on!(tx, |c| sqlx::query_as(concat!("SELECT ", columns!(), " FROM registration WHERE event_id = $1 AND person_id = $2"))
        .bind(event)
        .bind(person)
        .fetch_optional(c)
        .await)
}
