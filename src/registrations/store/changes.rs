//! What changes in a registration that is there. Whoever changes its state or place locks the seats first: [`seats::lock`](super::seats::lock).

use super::super::model::{Place, Registration, RegistrationId, RegistrationState};
use super::{columns, search_text};
use crate::{
    events::model::EventId,
    i18n::{Locale, sort},
    on,
    people::model::{Country, PersonId},
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// What a person is called, where they belong, and where they are written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
    pub language: Locale,
}

pub async fn set_who(tx: &mut Tx, id: &RegistrationId, who: &Who, alphabet: Locale, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE registration SET name = $2, email = $3, organisation = $4, country = $5, language = $6, search = $7, sort_key = $8, updated_at = $9
         WHERE id = $1",
    )
    .bind(id)
    .bind(&who.name)
    .bind(&who.email)
    .bind(&who.organisation)
    .bind(who.country)
    .bind(who.language)
    .bind(search_text(&who.name, &who.email, &who.organisation))
    .bind(sort::key(alphabet, &who.name))
    .bind(now)
    .execute(c)
    .await
    .map(drop)
    })
}

/// Another person: the address was wrong. The link that went to it opens nothing any more.
pub async fn set_person(tx: &mut Tx, id: &RegistrationId, person: &PersonId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE registration SET person_id = $2, link_revision = link_revision + 1, reminded_at = NULL WHERE id = $1")
        .bind(id)
        .bind(person)
        .execute(c)
        .await
        .map(drop))
}

/// Makes every link that was sent so far open nothing.
pub async fn revoke_link(tx: &mut Tx, id: &RegistrationId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE registration SET link_revision = link_revision + 1 WHERE id = $1").bind(id).execute(c).await.map(drop))
}

pub async fn set_needs(tx: &mut Tx, id: &RegistrationId, diet: &str, access_needs: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE registration SET diet = $2, access_needs = $3, updated_at = $4 WHERE id = $1")
        .bind(id)
        .bind(diet)
        .bind(access_needs)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// What a registration becomes when its place or state changes; its calendar entry is another one from now on.
#[derive(Debug, Clone, Copy)]
pub struct Seat {
    pub attendance: Place,
    pub state: RegistrationState,
    pub arrival: i64,
    pub in_calendar: bool,
}

/// Changes place or state; the registration as it is then. What the practical information says of the former place is not what it says of this one.
pub async fn set_seat(tx: &mut Tx, id: &RegistrationId, seat: Seat, now: DateTime<Utc>) -> sqlx::Result<Registration> {
    let cancelled_at = (seat.state == RegistrationState::Cancelled).then_some(now);
    on!(tx, |c| sqlx::query_as(concat!(
        "UPDATE registration SET attendance = $2, state = $3, arrival = $4, in_calendar = $5, calendar_offset = calendar_offset + 1,
                cancelled_at = $6, updated_at = $7, reminded_at = NULL WHERE id = $1 RETURNING ",
        columns!()
    ))
    .bind(id)
    .bind(seat.attendance)
    .bind(seat.state)
    .bind(seat.arrival)
    .bind(seat.in_calendar)
    .bind(cancelled_at)
    .bind(now)
    .fetch_one(c)
    .await)
}

/// Those whose place is not the event's only one, `place`, any more; and who waits where there is room for all. In the order of arrival, some at a time.
pub async fn misplaced(tx: &mut Tx, event: &EventId, place: Place, most: i64) -> sqlx::Result<Vec<Registration>> {
    on!(tx, |c| {
        sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM registration
         WHERE event_id = $1 AND state <> 'cancelled' AND (attendance <> $2 OR (state = 'waiting' AND $2 = 'online')) ORDER BY arrival, id LIMIT $3"
    ))
    .bind(event)
    .bind(place)
    .bind(most)
    .fetch_all(c)
    .await
    })
}

/// Those who have not been told yet of the event as it is, some at a time.
pub async fn untold(tx: &mut Tx, event: &EventId, sequence: i64, most: i64) -> sqlx::Result<Vec<Registration>> {
    on!(tx, |c| sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM registration WHERE event_id = $1 AND state <> 'cancelled' AND calendar_sequence < $2 ORDER BY id LIMIT $3"
    ))
    .bind(event)
    .bind(sequence)
    .bind(most)
    .fetch_all(c)
    .await)
}

/// Keeps what somebody has been told.
pub async fn set_told(tx: &mut Tx, id: &RegistrationId, sequence: i64, in_calendar: bool) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE registration SET calendar_sequence = $2, in_calendar = $3 WHERE id = $1")
        .bind(id)
        .bind(sequence)
        .bind(in_calendar)
        .execute(c)
        .await
        .map(drop))
}

/// Claims some of those who have a seat and an address, and have not got the practical information yet.
pub async fn claim_unreminded(tx: &mut Tx, event: &EventId, most: i64, now: DateTime<Utc>) -> sqlx::Result<Vec<Registration>> {
    on!(tx, |c| {
        sqlx::query_as(concat!(
        "UPDATE registration SET reminded_at = $3
         WHERE reminded_at IS NULL AND id IN (SELECT id FROM registration WHERE event_id = $1 AND state = 'confirmed' AND reminded_at IS NULL
                                                     AND email <> '' ORDER BY id LIMIT $2)
         RETURNING ",
        columns!()
    ))
    .bind(event)
    .bind(most)
    .bind(now)
    .fetch_all(c)
    .await
    })
}

/// Everybody is to get the practical information again: the event has another time.
pub async fn forget_reminders(tx: &mut Tx, event: &EventId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE registration SET reminded_at = NULL WHERE event_id = $1 AND reminded_at IS NOT NULL")
        .bind(event)
        .execute(c)
        .await
        .map(drop))?;
    on!(tx, |c| sqlx::query("UPDATE event SET reminded_at = NULL WHERE id = $1 AND reminded_at IS NOT NULL")
        .bind(event)
        .execute(c)
        .await
        .map(drop))
}

/// Events that begin before `until` and whose practical information has not gone out, to all or to some: who registered, or got a seat, since.
pub async fn to_remind(tx: &mut Tx, now: DateTime<Utc>, until: DateTime<Utc>) -> sqlx::Result<Vec<EventId>> {
    on!(tx, |c| sqlx::query_scalar(
        "SELECT e.id FROM event e WHERE e.state = 'published' AND e.starts_at > $1 AND e.starts_at <= $2
           AND (e.reminded_at IS NULL OR EXISTS (SELECT 1 FROM registration r WHERE r.event_id = e.id AND r.state = 'confirmed'
                                                   AND r.reminded_at IS NULL AND r.email <> ''))
         ORDER BY e.id"
    )
    .bind(now)
    .bind(until)
    .fetch_all(c)
    .await)
}

/// Notes when the event's reminders began.
pub async fn begin_reminders(tx: &mut Tx, event: &EventId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE event SET reminded_at = $2 WHERE id = $1 AND reminded_at IS NULL")
        .bind(event)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// The registrations of whoever has this address: of one event, or of all that are not over.
pub async fn of_address(tx: &mut Tx, folded: &str, event: Option<&EventId>, now: DateTime<Utc>) -> sqlx::Result<Vec<Registration>> {
    on!(tx, |c| {
        sqlx::query_as(
        "SELECT r.id, r.event_id, r.person_id, r.name, r.email, r.organisation, r.country, r.language, r.attendance, r.state, r.arrival, r.diet,
                r.access_needs, r.source, r.link_revision, r.calendar_sequence, r.calendar_offset, r.in_calendar, r.created_at
         FROM registration r JOIN person p ON p.id = r.person_id JOIN event e ON e.id = r.event_id
         WHERE p.email_folded = $1 AND ($2 = '' OR r.event_id = $2) AND (e.state = 'postponed' OR e.ends_at > $3) AND e.state <> 'draft'
         ORDER BY e.starts_at, r.id LIMIT 20",
    )
    .bind(folded)
    .bind(event.map_or("", EventId::as_str))
    .bind(now)
    .fetch_all(c)
    .await
    })
}
