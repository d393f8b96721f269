//! The programme of an event that was copied from another.

use super::{locked, places::moved_by, sessions::Numbers};
use crate::{
    error::Result,
    events::{
        self,
        model::{Event, EventCopied},
    },
    in_tx,
    programme::{
        model::{NewSession, Programme, Room, Slot, SlotId},
        rules, store,
    },
    server::app::App,
};
use chrono::{DateTime, Utc};

/// Fills a copied event with the rooms, tracks and sessions of the one it was made from, moved along with the date. Speakers are not asked by being
/// copied, so sessions come without them. Runs once: an event that has anything already is left alone.
pub async fn copied(app: &App, EventCopied { from, to }: &EventCopied, now: DateTime<Utc>) -> Result<()> {
    let (from, to) = (from.clone(), to.clone());
    in_tx!(app.db, [from, to, now], |tx| {
        let (Some(old), Some(new)) = (events::store::by_id(tx, &from).await?, events::store::by_id(tx, &to).await?) else {
            return Ok(());
        };
        if locked(tx, &to).await? != Programme::default() {
            return Ok(());
        }
        let source = store::draft(tx, &from).await?;
        let mut rooms = Vec::new();
        for room in &source.rooms {
            let id = store::insert_room(tx, &to, &room.name, room.capacity).await?;
            store::update_room(tx, &to, &Room { id: id.clone(), ..room.clone() }).await?;
            rooms.push((room.id.clone(), id));
        }
        let mut tracks = Vec::new();
        for track in &source.tracks {
            tracks.push((track.id.clone(), store::insert_track(tx, &to, &track.name, &track.slug, track.colour).await?));
        }
        let days = day(new.starts_at, &new) - day(old.starts_at, &old);
        let mut numbers = Numbers::of(&Programme::default());
        for session in &source.sessions {
            let track = session.track.as_ref().and_then(|id| counterpart(&tracks, id));
            let contents = NewSession { track, ..rules::contents(session) };
            let id = numbers.add(tx, &new, &contents, now).await?;
            for slot in &session.slots {
                let room = slot.room.as_ref().and_then(|id| counterpart(&rooms, id));
                let also = slot.also.iter().filter_map(|id| counterpart(&rooms, id)).collect();
                let slot = Slot { id: SlotId::new(), room, also, ..moved_by(slot, days, old.zone(), new.zone()) };
                store::insert_slot(tx, &id, &slot).await?;
            }
        }
        Ok(())
    })
    .await
}

fn day(at: DateTime<Utc>, event: &Event) -> chrono::NaiveDate {
    crate::time::local(at, event.zone()).date()
}

fn counterpart<T: PartialEq + Clone>(pairs: &[(T, T)], old: &T) -> Option<T> {
    pairs.iter().find(|(from, _)| from == old).map(|(_, to)| to.clone())
}
