//! Where and when sessions stand.

use super::{Hand, Outcome, found, locked, locked_whole, rooms_there, since};
use crate::{
    error::{Error, Result},
    events::model::{Event, EventId},
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        model::{Matter, Programme, Session, SessionId, Slot, SlotId},
        rules::forms::PlaceForm,
        store,
    },
    server::{app::App, db::Tx},
};
use chrono::{DateTime, Duration, Utc};

/// Gives a session exactly these slots: moves, adds and takes away as needed; those that it does not have get names of ours. `seen` is the edit up to
/// which whoever asks knows the draft.
pub async fn arrange(
    app: &App,
    organiser: &Organiser<Event>,
    session: &SessionId,
    slots: &[Slot],
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<()>> {
    let (event, session, slots, hand) = (organiser.of.id.clone(), session.clone(), slots.to_vec(), Hand::of(organiser, now));
    in_tx!(app.db, [event, session, slots, hand], |tx| {
        let programme = locked(tx, &event).await?;
        let since = since(tx, &event, &session, seen).await?;
        if !since.is_empty() {
            return Ok(Outcome::Stale(since));
        }
        let was = found(&programme, &session)?;
        let number = stand(tx, &hand, &event, &programme, was, &named(was, slots)).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}

/// Whatever the browser calls a slot that the session does not have, it is a new one.
fn named(was: &Session, slots: Vec<Slot>) -> Vec<Slot> {
    let mut known: Vec<&SlotId> = was.slots.iter().map(|slot| &slot.id).collect();
    let mut name = |slot: Slot| match known.iter().position(|id| **id == slot.id) {
        Some(place) => Slot { id: known.swap_remove(place).clone(), ..slot },
        None => Slot { id: SlotId::new(), ..slot },
    };
    slots.into_iter().map(&mut name).collect()
}

/// Makes `slots` a session's slots, and keeps the change; its number.
async fn stand(tx: &mut Tx, hand: &Hand, event: &EventId, programme: &Programme, was: &Session, slots: &[Slot]) -> Result<i64> {
    rooms_there(programme, slots.iter().flat_map(Slot::rooms))?;
    write_slots(tx, was, slots).await?;
    hand.changed(tx, event, &was.id, Some(was)).await
}

/// The writes alone: what is gone goes, what is known moves, what is new comes.
pub(super) async fn write_slots(tx: &mut Tx, was: &Session, slots: &[Slot]) -> Result<()> {
    for gone in was.slots.iter().filter(|old| !slots.iter().any(|new| new.id == old.id)) {
        store::delete_slot(tx, &was.id, &gone.id).await?;
    }
    for slot in slots {
        match was.slots.iter().find(|old| old.id == slot.id) {
            Some(old) if old == slot => {}
            Some(_) => drop(store::update_slot(tx, &was.id, slot).await?),
            None => store::insert_slot(tx, &was.id, slot).await?,
        }
    }
    Ok(())
}

/// Places a session: moves one of its slots, or (no `slot`) gives it one more.
pub async fn place(
    app: &App,
    organiser: &Organiser<Event>,
    session: &SessionId,
    slot: Option<&SlotId>,
    place: &PlaceForm,
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<()>> {
    let (event, session, slot, place, hand) =
        (organiser.of.id.clone(), session.clone(), slot.cloned(), place.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, session, slot, place, hand], |tx| {
        let programme = locked(tx, &event).await?;
        let since = since(tx, &event, &session, seen).await?;
        if !since.is_empty() {
            return Ok(Outcome::Stale(since));
        }
        let was = found(&programme, &session)?;
        let mut slots = was.slots.clone();
        match &slot {
            Some(id) => {
                let old = slots.iter_mut().find(|s| s.id == *id).ok_or(Error::Conflict(problem!("programme-slot-gone")))?;
                *old = place.slot(id.clone());
            }
            // Pressed twice, it is there once.
            None if slots.iter().any(|s| place.is_at(s)) => {}
            None => slots.push(place.slot(SlotId::new())),
        }
        let number = stand(tx, &hand, &event, &programme, was, &slots).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}

/// Takes a session out of one of its slots. One that is gone already is gone.
pub async fn take_out(
    app: &App,
    organiser: &Organiser<Event>,
    session: &SessionId,
    slot: &SlotId,
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<()>> {
    let (event, session, slot, hand) = (organiser.of.id.clone(), session.clone(), slot.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, session, slot, hand], |tx| {
        let programme = locked(tx, &event).await?;
        let was = found(&programme, &session)?;
        let slots: Vec<Slot> = was.slots.iter().filter(|s| s.id != slot).cloned().collect();
        let since = since(tx, &event, &session, seen).await?;
        if !since.is_empty() && slots.len() < was.slots.len() {
            return Ok(Outcome::Stale(since));
        }
        let number = stand(tx, &hand, &event, &programme, was, &slots).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}

/// Moves every slot by as much on the local clock: the event got another time, and its programme goes along.
pub async fn shift(app: &App, organiser: &Organiser<Event>, by: Duration, now: DateTime<Utc>) -> Result<()> {
    let (event, zone, hand) = (organiser.of.id.clone(), organiser.of.zone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, zone, by, hand], |tx| {
        let before = locked_whole(tx, &event).await?;
        for session in &before.programme.sessions {
            for slot in &session.slots {
                store::update_slot(tx, &session.id, &moved_by(slot, by, zone, zone)).await?;
            }
        }
        hand.changed_many(tx, &event, Matter::Shifted, &before).await.map(drop)
    })
    .await
}

/// The same slot so much later on the local clock, also where clocks change between, in the other event's zone.
pub(super) fn moved_by(slot: &Slot, by: Duration, from: chrono_tz::Tz, to: chrono_tz::Tz) -> Slot {
    let local = crate::time::local(slot.starts_at, from) + by;
    let starts_at = crate::time::instant(local, to);
    Slot { starts_at, ends_at: starts_at + (slot.ends_at - slot.starts_at), ..slot.clone() }
}
