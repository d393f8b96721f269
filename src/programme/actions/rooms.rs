//! Rooms and tracks: several on one line, and one by one.

use super::{Hand, MOST_ROOMS, Outcome, locked_whole, sessions::free_slug};
use crate::{
    error::{Error, Result},
    events::model::{Event, EventId},
    i18n::{Lang, Localized},
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        model::{Edit, Matter, Room, RoomId, TrackColour, TrackId},
        rules::{self, lines},
        store,
    },
    server::{app::App, db::Tx},
};
use chrono::{DateTime, Utc};

/// Adds the rooms of one line ("Auditoriet, Rom 2"), named in the event's first language; how many were new.
pub async fn add_rooms(app: &App, organiser: &Organiser<Event>, line: &str, now: DateTime<Utc>) -> Result<usize> {
    let (event, line, hand) = (organiser.of.clone(), line.to_owned(), Hand::of(organiser, now));
    in_tx!(app.db, [event, line, hand], |tx| {
        let before = locked_whole(tx, &event.id).await?;
        let programme = &before.programme;
        let there = programme.rooms.iter().flat_map(|r| r.name.iter().map(|(_, name)| name.as_str()));
        let names = new_names("rooms", &line, there, programme.rooms.len())?;
        for name in &names {
            store::insert_room(tx, &event.id, &in_first_language(&event, name), None).await?;
        }
        hand.changed_many(tx, &event.id, Matter::Rooms, &before).await?;
        Ok(names.len())
    })
    .await
}

/// Adds the tracks of one line.
pub async fn add_tracks(app: &App, organiser: &Organiser<Event>, line: &str, now: DateTime<Utc>) -> Result<usize> {
    let (event, line, hand) = (organiser.of.clone(), line.to_owned(), Hand::of(organiser, now));
    in_tx!(app.db, [event, line, hand], |tx| {
        let before = locked_whole(tx, &event.id).await?;
        let programme = &before.programme;
        let there = programme.tracks.iter().flat_map(|t| t.name.iter().map(|(_, name)| name.as_str()));
        let names = new_names("tracks", &line, there, programme.tracks.len())?;
        let mut taken: Vec<String> = programme.tracks.iter().map(|t| t.slug.clone()).collect();
        for name in &names {
            let slug = free_slug(name, "track", &taken);
            store::insert_track(tx, &event.id, &in_first_language(&event, name), &slug, TrackColour::ByPlace).await?;
            taken.push(slug);
        }
        hand.changed_many(tx, &event.id, Matter::Tracks, &before).await?;
        Ok(names.len())
    })
    .await
}

/// The names of a line that are not there yet; a refusal at the field `field` where the line does not do.
fn new_names<'a>(field: &str, line: &str, there: impl Iterator<Item = &'a str>, count: usize) -> Result<Vec<String>> {
    let names = lines::names(line, std::iter::empty());
    if names.is_empty() {
        return Err(Error::field(field, problem!("forms-empty")));
    }
    if names.iter().any(|name| name.chars().count() > rules::MAX_NAME) {
        return Err(Error::field(field, problem!("forms-too-long", max = rules::MAX_NAME)));
    }
    if count + names.len() > MOST_ROOMS {
        return Err(Error::field(field, problem!("programme-too-many-names", max = MOST_ROOMS)));
    }
    Ok(lines::names(line, there))
}

fn in_first_language(event: &Event, text: &str) -> Localized {
    Localized::one(first_language(event), text)
}

/// An event's first language: what a new session is held in, and a name on one line is written in.
pub fn first_language(event: &Event) -> Lang {
    event.languages.first().cloned().unwrap_or_else(|| crate::i18n::Locale::Sv.lang())
}

/// Changes what a room says.
pub async fn change_room(
    app: &App,
    organiser: &Organiser<Event>,
    room: &Room,
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<()>> {
    let (event, room, hand) = (organiser.of.id.clone(), room.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, room, hand], |tx| {
        let before = locked_whole(tx, &event).await?;
        let since = turned_since(tx, &event, room.id.as_str(), seen).await?;
        if !since.is_empty() {
            return Ok(Outcome::Stale(since));
        }
        if !store::update_room(tx, &event, &room).await? {
            return Err(Error::NotFound);
        }
        let number = hand.changed_many(tx, &event, Matter::Rooms, &before).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}

pub async fn change_track(
    app: &App,
    organiser: &Organiser<Event>,
    id: &TrackId,
    (name, colour): (&Localized, TrackColour),
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<()>> {
    let (event, hand) = (organiser.of.id.clone(), Hand::of(organiser, now));
    let (id, name) = (id.clone(), name.clone());
    in_tx!(app.db, [event, id, name, hand], |tx| {
        let before = locked_whole(tx, &event).await?;
        let since = turned_since(tx, &event, id.as_str(), seen).await?;
        if !since.is_empty() {
            return Ok(Outcome::Stale(since));
        }
        if !store::update_track(tx, &event, &id, &name, colour).await? {
            return Err(Error::NotFound);
        }
        let number = hand.changed_many(tx, &event, Matter::Tracks, &before).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}

/// What happened to a room or a track after the state that somebody saw.
async fn turned_since(tx: &mut Tx, event: &EventId, id: &str, seen: Option<i64>) -> Result<Vec<Edit>> {
    let mut since = Vec::new();
    let Some(seen) = seen else { return Ok(since) };
    for edit in store::edits_after(tx, event, seen, MOST_SINCE).await? {
        if edit.session.is_none() && store::around(tx, event, edit.number).await?.is_about(id) {
            since.push(edit);
        }
    }
    Ok(since)
}

/// Edits that are looked through at most: whoever comes with an older state is not told of all.
const MOST_SINCE: i64 = 500;

/// Removes a room; the sessions in it keep their time. One that is gone already is gone.
pub async fn remove_room(app: &App, organiser: &Organiser<Event>, id: &RoomId, now: DateTime<Utc>) -> Result<()> {
    let (event, id, hand) = (organiser.of.id.clone(), id.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, id, hand], |tx| {
        let before = locked_whole(tx, &event).await?;
        if store::delete_room(tx, &event, &id).await? {
            hand.changed_many(tx, &event, Matter::Rooms, &before).await?;
        }
        Ok(())
    })
    .await
}

/// Removes a track; its sessions stay, without one.
pub async fn remove_track(app: &App, organiser: &Organiser<Event>, id: &TrackId, now: DateTime<Utc>) -> Result<()> {
    let (event, id, hand) = (organiser.of.id.clone(), id.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, id, hand], |tx| {
        let before = locked_whole(tx, &event).await?;
        if store::delete_track(tx, &event, &id).await? {
            hand.changed_many(tx, &event, Matter::Tracks, &before).await?;
        }
        Ok(())
    })
    .await
}
