//! Who gets a seat. One `UPDATE` of the event's `seat_pool` row decides, takes the lock and gives the arrival number; nobody counts.
//!
//! What always holds: `taken` is how many are confirmed on site, `waiting` how many wait, and nobody is confirmed while others wait unless there is
//! no limit. Whoever changes a registration's state changes the row with it, in the same transaction.

use super::super::model::{Place, Registration, RegistrationState};
use super::columns;
use crate::{
    events::model::{EventId, EventState},
    on,
    server::db::Tx,
};
use chrono::{DateTime, Utc};

/// What the row decided, and the event as it stood then.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Decision {
    pub arrival: i64,
    /// In the queue, from 1; 0 for who has a seat.
    pub position: i64,
    pub event_state: EventState,
    pub calendar_sequence: i64,
}

impl Decision {
    pub fn state(self) -> RegistrationState {
        if self.position == 0 { RegistrationState::Confirmed } else { RegistrationState::Waiting }
    }
}

/// Takes a seat, or a place at the end of the queue. Online there is room for all. `None`: there is no such event.
pub async fn take(tx: &mut Tx, event: &EventId, place: Place) -> sqlx::Result<Option<Decision>> {
    match place {
        Place::OnSite => on!(tx, |c| {
            sqlx::query_as(
                "UPDATE seat_pool SET arrivals = arrivals + 1,
                        taken = taken + CASE WHEN capacity IS NULL OR (waiting = 0 AND taken < capacity) THEN 1 ELSE 0 END,
                        waiting = waiting + CASE WHEN capacity IS NULL OR (waiting = 0 AND taken < capacity) THEN 0 ELSE 1 END
                 WHERE event_id = $1
                 RETURNING arrivals AS arrival, CASE WHEN capacity IS NULL THEN 0 ELSE waiting END AS position,
                           (SELECT e.state FROM event e WHERE e.id = $1) AS event_state,
                           (SELECT e.calendar_sequence FROM event e WHERE e.id = $1) AS calendar_sequence",
            )
            .bind(event)
            .fetch_optional(c)
            .await
        }),
        Place::Online => on!(tx, |c| {
            sqlx::query_as(
                "UPDATE seat_pool SET arrivals = arrivals + 1 WHERE event_id = $1
                 RETURNING arrivals AS arrival, CAST(0 AS BIGINT) AS position,
                           (SELECT e.state FROM event e WHERE e.id = $1) AS event_state,
                           (SELECT e.calendar_sequence FROM event e WHERE e.id = $1) AS calendar_sequence",
            )
            .bind(event)
            .fetch_optional(c)
            .await
        }),
    }
}

/// Takes the event's lock: until the commit, nobody else decides about its seats.
pub async fn lock(tx: &mut Tx, event: &EventId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE seat_pool SET waiting = waiting WHERE event_id = $1").bind(event).execute(c).await.map(drop))
}

/// Gives back what a registration in this state and place holds.
pub async fn give_back(tx: &mut Tx, event: &EventId, place: Place, state: RegistrationState) -> sqlx::Result<()> {
    let (taken, waiting) = held(place, state);
    if taken + waiting == 0 {
        return Ok(());
    }
    on!(tx, |c| sqlx::query("UPDATE seat_pool SET taken = taken - $2, waiting = waiting - $3 WHERE event_id = $1")
        .bind(event)
        .bind(taken)
        .bind(waiting)
        .execute(c)
        .await
        .map(drop))
}

/// Seats and places in the queue that one registration holds.
fn held(place: Place, state: RegistrationState) -> (i64, i64) {
    match (place, state) {
        (Place::OnSite, RegistrationState::Confirmed) => (1, 0),
        (_, RegistrationState::Waiting) => (0, 1),
        _ => (0, 0),
    }
}

/// Hands free seats to those who wait longest, at most `most` of them: those who got one, in the order of their waiting.
pub async fn hand_on(tx: &mut Tx, event: &EventId, most: i64, now: DateTime<Utc>) -> sqlx::Result<Vec<Registration>> {
    // The row's lock first, so that two who hand on at once do not hand on the same seat.
    let free: Option<i64> = on!(tx, |c| sqlx::query_scalar(
        "UPDATE seat_pool SET waiting = waiting WHERE event_id = $1
         RETURNING CASE WHEN capacity IS NULL OR capacity - taken > waiting THEN waiting ELSE capacity - taken END",
    )
    .bind(event)
    .fetch_optional(c)
    .await)?;
    let free = free.unwrap_or(0).min(most);
    if free <= 0 {
        return Ok(Vec::new());
    }
    let mut lucky: Vec<Registration> = on!(tx, |c| sqlx::query_as(concat!(
        "UPDATE registration SET state = 'confirmed', in_calendar = (email <> ''), calendar_offset = calendar_offset + 1, updated_at = $3
         WHERE id IN (SELECT id FROM registration WHERE event_id = $1 AND state = 'waiting' ORDER BY arrival, id LIMIT $2)
         RETURNING ",
        columns!()
    ))
    .bind(event)
    .bind(free)
    .bind(now)
    .fetch_all(c)
    .await)?;
    lucky.sort_by_key(|r| r.arrival);
    let handed = i64::try_from(lucky.len()).unwrap_or(0);
    on!(tx, |c| sqlx::query("UPDATE seat_pool SET taken = taken + $2, waiting = waiting - $2 WHERE event_id = $1")
        .bind(event)
        .bind(handed)
        .execute(c)
        .await
        .map(drop))?;
    Ok(lucky)
}

/// Where somebody stands in the queue, from 1.
pub async fn position(tx: &mut Tx, registration: &Registration) -> sqlx::Result<Option<i64>> {
    if registration.state != RegistrationState::Waiting {
        return Ok(None);
    }
    on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM registration WHERE event_id = $1 AND state = 'waiting' AND arrival <= $2")
        .bind(&registration.event_id)
        .bind(registration.arrival)
        .fetch_one(c)
        .await
        .map(Some))
}
