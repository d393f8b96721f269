//! What an event's conflicts go by: how serious each kind is, the minutes, when speakers and rooms are there.

use super::Hand;
use crate::{
    error::Result,
    events::model::{Event, EventId},
    in_tx,
    people::permissions::Organiser,
    programme::{
        model::{Levels, Planning, RoomId, Window},
        store,
    },
    server::{app::App, db::Tx},
    speakers::model::Speaker,
};
use chrono::{DateTime, Utc};

/// Sets levels and minutes.
pub async fn set_planning(app: &App, organiser: &Organiser<Event>, levels: &Levels, planning: &Planning, now: DateTime<Utc>) -> Result<()> {
    let (event, levels, planning, hand) = (organiser.of.id.clone(), levels.clone(), planning.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, levels, planning, hand], |tx| {
        store::lock(tx, &event).await?;
        store::set_levels(tx, &event, &levels).await?;
        store::set_planning(tx, &event, &planning).await?;
        hand.changed_much(tx, &event).await.map(drop)
    })
    .await
}

/// Says when a room is ours.
pub async fn set_room_windows(
    app: &App,
    organiser: &Organiser<Event>,
    room: &RoomId,
    windows: &[Window],
    now: DateTime<Utc>,
) -> Result<()> {
    let (event, room, windows, hand) = (organiser.of.id.clone(), room.clone(), windows.to_vec(), Hand::of(organiser, now));
    in_tx!(app.db, [event, room, windows, hand], |tx| {
        store::lock(tx, &event).await?;
        store::set_windows_of_room(tx, &event, &room, &windows).await?;
        hand.changed_much(tx, &event).await.map(drop)
    })
    .await
}

/// Says when a speaker can come: the speaker, through their personal link, or an organiser for them. The caller has made sure who it is.
pub async fn set_speaker_windows(tx: &mut Tx, event: &EventId, speaker: &Speaker, windows: &[Window], hand: &Hand) -> Result<()> {
    store::lock(tx, event).await?;
    store::set_windows_of_speaker(tx, event, &speaker.id, windows).await?;
    hand.changed_much(tx, event).await.map(drop)
}
