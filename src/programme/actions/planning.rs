//! What an event's conflicts go by: how serious each kind is, the minutes, when speakers and rooms are there.

use super::Hand;
use crate::{
    error::Result,
    events::model::Event,
    in_tx,
    people::permissions::Organiser,
    programme::{
        model::{Levels, Matter, Planning, RoomId, Window},
        store,
    },
    server::app::App,
    speakers::actions::MayEdit,
};
use chrono::{DateTime, Utc};

/// Sets levels and minutes.
pub async fn set_planning(app: &App, organiser: &Organiser<Event>, levels: &Levels, planning: &Planning, now: DateTime<Utc>) -> Result<()> {
    let (event, levels, planning, hand) = (organiser.of.id.clone(), levels.clone(), planning.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, levels, planning, hand], |tx| {
        store::lock(tx, &event).await?;
        store::set_levels(tx, &event, &levels).await?;
        store::set_planning(tx, &event, &planning).await?;
        hand.changed_around(tx, &event, Matter::Rules).await.map(drop)
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
        hand.changed_around(tx, &event, Matter::Rules).await.map(drop)
    })
    .await
}

/// Says when a speaker can come: the speaker, through the personal link, or an organiser for them; `hand` is whoever it is.
pub async fn set_speaker_windows(app: &App, by: &impl MayEdit, windows: &[Window], hand: Hand) -> Result<()> {
    let (speaker, windows) = (by.speaker().clone(), windows.to_vec());
    in_tx!(app.db, [speaker, windows, hand], |tx| {
        store::lock(tx, &speaker.event_id).await?;
        store::set_windows_of_speaker(tx, &speaker.event_id, &speaker.id, &windows).await?;
        hand.changed_around(tx, &speaker.event_id, Matter::Windows).await.map(drop)
    })
    .await
}
