//! What conflicts are judged by: levels, minutes, when speakers and rooms are there, how many will come.

use crate::{
    events::{
        self,
        model::{Event, EventId},
    },
    on,
    programme::{
        model::{Circumstances, Level, Levels, Planning, RoomId, RoomTimes, SessionId, SpeakerTimes, Window},
        rules::{self, ConflictKind},
    },
    server::db::Tx,
    speakers::model::{Answer, SpeakerId},
};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Everything besides the programme itself, in six statements.
pub async fn circumstances(tx: &mut Tx, event: &Event) -> sqlx::Result<Circumstances> {
    let answers: Vec<(SpeakerId, Answer)> =
        on!(tx, |c| sqlx::query_as("SELECT id, answer FROM speaker WHERE event_id = $1 ORDER BY id").bind(&event.id).fetch_all(c).await)?;
    let (mut by_speaker, mut by_room) = (HashMap::<SpeakerId, Vec<Window>>::new(), BTreeMap::<RoomId, Vec<Window>>::new());
    for row in windows(tx, &event.id).await? {
        let window = row.window();
        match (row.speaker_id, row.room_id) {
            (Some(speaker), _) => by_speaker.entry(speaker).or_default().push(window),
            (None, Some(room)) => by_room.entry(room).or_default().push(window),
            (None, None) => {}
        }
    }
    let mut speaker = |(id, answer): (SpeakerId, Answer)| {
        let windows = by_speaker.remove(&id).unwrap_or_default();
        SpeakerTimes { id, accepted: answer == Answer::Accepted, windows }
    };
    let speakers = answers.into_iter().map(&mut speaker).collect();
    let rooms = by_room.into_iter().map(|(id, windows)| RoomTimes { id, windows }).collect();
    Ok(Circumstances {
        hours: rules::hours(event),
        levels: levels(tx, &event.id).await?,
        planning: planning(tx, &event.id).await?,
        speakers,
        rooms,
        signed_up: events::store::seats(tx, &event.id).await?.map_or(0, |seats| seats.taken),
        starred: starred(tx, &event.id).await?,
    })
}

/// The levels that the event's organisers have chosen.
pub async fn levels(tx: &mut Tx, event: &EventId) -> sqlx::Result<Levels> {
    let rows: Vec<(String, Level)> =
        on!(tx, |c| sqlx::query_as("SELECT kind, level FROM conflict_level WHERE event_id = $1 ORDER BY kind")
            .bind(event)
            .fetch_all(c)
            .await)?;
    // A kind of a newer version of the program is unknown to this one.
    Ok(Levels(rows.into_iter().filter_map(|(kind, level)| Some((ConflictKind::parse(&kind)?, level))).collect()))
}

/// Sets the level of every kind that has another than its usual one.
pub async fn set_levels(tx: &mut Tx, event: &EventId, levels: &Levels) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM conflict_level WHERE event_id = $1").bind(event).execute(c).await.map(drop))?;
    for (kind, level) in levels.0.iter().filter(|(kind, level)| kind.usual_level() != *level) {
        on!(tx, |c| sqlx::query("INSERT INTO conflict_level (event_id, kind, level) VALUES ($1, $2, $3)")
            .bind(event)
            .bind(kind)
            .bind(level)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// The minutes that the event is planned by; the usual ones where nobody has set them.
pub async fn planning(tx: &mut Tx, event: &EventId) -> sqlx::Result<Planning> {
    let set: Option<Planning> = on!(tx, |c| sqlx::query_as(
        "SELECT change_minutes, travel_minutes, border_minutes, longest_minutes, grid_minutes FROM planning WHERE event_id = $1"
    )
    .bind(event)
    .fetch_optional(c)
    .await)?;
    Ok(set.unwrap_or_default())
}

pub async fn set_planning(tx: &mut Tx, event: &EventId, new: &Planning) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO planning (event_id, change_minutes, travel_minutes, border_minutes, longest_minutes, grid_minutes)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (event_id) DO UPDATE SET change_minutes = excluded.change_minutes, travel_minutes = excluded.travel_minutes,
             border_minutes = excluded.border_minutes, longest_minutes = excluded.longest_minutes, grid_minutes = excluded.grid_minutes",
    )
    .bind(event)
    .bind(new.change_minutes)
    .bind(new.travel_minutes)
    .bind(new.border_minutes)
    .bind(new.longest_minutes)
    .bind(new.grid_minutes)
    .execute(c)
    .await
    .map(drop))
}

#[derive(sqlx::FromRow)]
struct WindowRow {
    speaker_id: Option<SpeakerId>,
    room_id: Option<RoomId>,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
}

impl WindowRow {
    fn window(&self) -> Window {
        Window { from: self.starts_at, to: self.ends_at }
    }
}

async fn windows(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<WindowRow>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT speaker_id, room_id, starts_at, ends_at FROM availability WHERE event_id = $1 ORDER BY starts_at, id"
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// The ids of speakers and rooms that are not there at any time.
pub async fn with_times(tx: &mut Tx, event: &EventId) -> sqlx::Result<HashSet<String>> {
    let id = |w: WindowRow| w.speaker_id.map(|id| id.to_string()).or_else(|| w.room_id.map(|id| id.to_string()));
    Ok(windows(tx, event).await?.into_iter().filter_map(id).collect())
}

/// When a speaker can come; none: at any time.
pub async fn windows_of_speaker(tx: &mut Tx, event: &EventId, speaker: &SpeakerId) -> sqlx::Result<Vec<Window>> {
    Ok(windows(tx, event).await?.iter().filter(|w| w.speaker_id.as_ref() == Some(speaker)).map(WindowRow::window).collect())
}

/// When a room is ours; none: at any time.
pub async fn windows_of_room(tx: &mut Tx, event: &EventId, room: &RoomId) -> sqlx::Result<Vec<Window>> {
    Ok(windows(tx, event).await?.iter().filter(|w| w.room_id.as_ref() == Some(room)).map(WindowRow::window).collect())
}

/// Says anew when a speaker can come.
pub async fn set_windows_of_speaker(tx: &mut Tx, event: &EventId, speaker: &SpeakerId, windows: &[Window]) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM availability WHERE event_id = $1 AND speaker_id = $2")
        .bind(event)
        .bind(speaker)
        .execute(c)
        .await
        .map(drop))?;
    insert_windows(tx, event, Some(speaker), None, windows).await
}

/// Says anew when a room is ours.
pub async fn set_windows_of_room(tx: &mut Tx, event: &EventId, room: &RoomId, windows: &[Window]) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM availability WHERE event_id = $1 AND room_id = $2")
        .bind(event)
        .bind(room)
        .execute(c)
        .await
        .map(drop))?;
    insert_windows(tx, event, None, Some(room), windows).await
}

async fn insert_windows(
    tx: &mut Tx,
    event: &EventId,
    speaker: Option<&SpeakerId>,
    room: Option<&RoomId>,
    windows: &[Window],
) -> sqlx::Result<()> {
    for window in windows {
        on!(tx, |c| sqlx::query(
            "INSERT INTO availability (id, event_id, speaker_id, room_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)"
        )
        .bind(crate::types::fresh_id())
        .bind(event)
        .bind(speaker)
        .bind(room)
        .bind(window.from)
        .bind(window.to)
        .execute(c)
        .await
        .map(drop))?;
    }
    Ok(())
}

/// How many have starred each session that anybody has.
pub async fn starred(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<(SessionId, i64)>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT s.session_id, COUNT(*) FROM star s JOIN itinerary i ON i.id = s.itinerary_id WHERE i.event_id = $1
         GROUP BY s.session_id ORDER BY s.session_id",
    )
    .bind(event)
    .fetch_all(c)
    .await)
}
