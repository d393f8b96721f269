//! Taking a change back. That is a change too, so taking it back once more brings it again: undo and redo are one verb, without end.

use super::{Hand, Outcome, locked, places::write_slots, since};
use crate::{
    error::{Error, Result},
    events::model::Event,
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        model::{Became, Matter, Programme, Session, SessionId, Slot},
        rules, store,
    },
    server::{app::App, db::Tx},
    speakers,
};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// Brings sessions back to what they were before the edit of this number: one, or all of an import. Refused where one is no longer what that edit made of
/// it. What was taken back since does not stand in the way, so that one can go back step by step. Rooms, tracks and speakers that came along stay.
pub async fn undo(app: &App, organiser: &Organiser<Event>, number: i64, now: DateTime<Utc>) -> Result<Outcome<Matter>> {
    let (event, hand) = (organiser.of.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, hand, now], |tx| {
        let programme = locked(tx, &event.id).await?;
        let edit = store::edit(tx, &event.id, number).await?.ok_or(Error::NotFound)?;
        let became = store::became(tx, &event.id, number).await?;
        if !edit.matter.is_of_sessions() || became.is_empty() {
            return Err(Error::Conflict(problem!("programme-cannot-undo")));
        }
        let here: HashMap<&SessionId, &Session> = programme.sessions.iter().map(|s| (&s.id, s)).collect();
        for became in became.iter().filter(|became| here.get(&became.session).copied() != became.after.as_ref()) {
            let since = since(tx, &event.id, &became.session, Some(number)).await?;
            if !since.is_empty() {
                return Ok(Outcome::Stale(since));
            }
        }
        for Became { session, before, .. } in &became {
            match before {
                None => drop(store::delete_session(tx, &event.id, session).await?),
                Some(before) => {
                    let before = known(tx, &event, &programme, before).await?;
                    restore(tx, &event, &programme, here.get(session).copied(), &before, now).await?;
                }
            }
            // The same file brings it anew, or asks.
            if edit.matter == Matter::Imported {
                store::forget_imported(tx, &event.id, session.as_str()).await?;
            }
        }
        let number = hand.took_back(tx, &event.id, &edit, &programme).await?;
        Ok(Outcome::Done(edit.matter, number))
    })
    .await
}

/// A session as it was, without what has been removed since: rooms, a track, speakers.
pub(super) async fn known(tx: &mut Tx, event: &Event, programme: &Programme, session: &Session) -> Result<Session> {
    let speakers = speakers::store::of_event(tx, &event.id).await?;
    let room = |id: &_| programme.rooms.iter().any(|room| room.id == *id);
    let mut session = session.clone();
    session.speakers.retain(|s| speakers.iter().any(|speaker| speaker.id == s.speaker));
    session.track = session.track.filter(|id| programme.tracks.iter().any(|track| track.id == *id));
    let slots = session.slots.into_iter().map(|slot| Slot {
        room: slot.room.filter(room),
        also: slot.also.into_iter().filter(room).collect(),
        ..slot
    });
    session.slots = slots.collect();
    Ok(session)
}

pub(super) async fn restore(
    tx: &mut Tx,
    event: &Event,
    programme: &Programme,
    is: Option<&Session>,
    to: &Session,
    now: DateTime<Utc>,
) -> Result<()> {
    let contents = rules::contents(to);
    match is {
        Some(_) => drop(store::update_session(tx, &event.id, &to.id, &contents, now).await?),
        None => {
            let slug =
                super::sessions::free_slug(&to.slug, "session", &programme.sessions.iter().map(|s| s.slug.clone()).collect::<Vec<_>>());
            let names = store::Names { id: &to.id, guid: &to.guid, slug: &slug, number: to.number };
            store::insert_session_as(tx, &event.id, &contents, &names, now).await?;
        }
    }
    store::set_speakers(tx, &to.id, &to.speakers).await?;
    let nothing = Session { slots: Vec::new(), ..to.clone() };
    write_slots(tx, is.unwrap_or(&nothing), &to.slots).await
}
