//! Publishing the draft, and taking up again what was published.

use super::{Hand, Outcome, locked, locked_whole, places::write_slots, undo::Stage};
use crate::{
    error::{Error, Result},
    events::model::Event,
    i18n::Localized,
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        model::{Level, Matter, Programme, Release, Session, SessionKind},
        notices, rules, store,
    },
    server::{app::App, db::Tx},
    speakers,
};
use chrono::{DateTime, Utc};

/// Publishes the draft under the next number; visitors see it from now on, and mails to speakers wait to be sent ([`notices`]). Refused where there is nothing to publish, or a
/// conflict that stops it.
pub async fn release(app: &App, organiser: &Organiser<Event>, (name, note): (&str, &Localized), now: DateTime<Utc>) -> Result<Release> {
    let (event, name, note, told_by) = (organiser.of.clone(), name.to_owned(), note.clone(), app.clone());
    in_tx!(app.db, [event, name, note, told_by, now], |tx| {
        let draft = rules::published(&locked(tx, &event.id).await?);
        let latest = store::latest_release(tx, &event.id).await?;
        match &latest {
            None if draft.sessions.is_empty() => return Err(Error::Conflict(problem!("programme-nothing-to-release"))),
            // Pressed twice, it is published once.
            Some(latest) if *latest.programme == draft => return Ok(latest.clone()),
            _ => {}
        }
        let circumstances = store::circumstances(tx, &event).await?;
        if rules::conflicts(&draft, &circumstances).iter().any(|conflict| conflict.level == Level::Stops) {
            return Err(Error::Conflict(problem!("programme-release-stopped")));
        }
        let notices = notices::of(tx, &event, latest.as_ref(), &draft).await?;
        let release = store::insert_release(tx, &event.id, (&name, &note), &draft, now).await?;
        notices::put(tx, &told_by, &event, &notices.told, &release).await?;
        tx.touch(event.scope());
        Ok(release)
    })
    .await
}

/// What taking up an earlier release leaves out, since it is gone: nothing of it comes back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// How many speakers that were removed or merged.
    pub speakers: usize,
    /// Names of rooms and tracks, as they were.
    pub rooms: Vec<Localized>,
    pub tracks: Vec<Localized>,
    /// Sessions of the draft that the release does not have: they stay, without a time.
    pub unplaced: Vec<Localized>,
}

/// Looks at what taking up a release would leave out.
pub async fn left_out(tx: &mut Tx, event: &Event, release: &Release, draft: &Programme) -> Result<LeftOut> {
    let there = speakers::store::of_event(tx, &event.id).await?;
    let was = &release.programme;
    let gone = rules_of_gone(was, draft);
    let named = crate::programme::appearances::speakers(was);
    Ok(LeftOut { speakers: named.iter().filter(|id| !there.iter().any(|s| s.id == ***id)).count(), ..gone })
}

fn rules_of_gone(was: &Programme, draft: &Programme) -> LeftOut {
    let used = |room: &crate::programme::model::Room| {
        was.sessions.iter().flat_map(|s| &s.slots).flat_map(|slot| slot.rooms()).any(|id| *id == room.id)
    };
    let rooms = was.rooms.iter().filter(|room| used(room) && !draft.rooms.iter().any(|r| r.id == room.id));
    let tracked = |track: &crate::programme::model::Track| was.sessions.iter().any(|s| s.track.as_ref() == Some(&track.id));
    let tracks = was.tracks.iter().filter(|track| tracked(track) && !draft.tracks.iter().any(|t| t.id == track.id));
    LeftOut {
        speakers: 0,
        rooms: rooms.map(|room| room.name.clone()).collect(),
        tracks: tracks.map(|track| track.name.clone()).collect(),
        unplaced: loses_time(was, draft).map(|session| session.title.clone()).collect(),
    }
}

/// Sessions that visitors did not see then. What only keeps a room free was never released, and stays.
fn loses_time<'a>(was: &'a Programme, draft: &'a Programme) -> impl Iterator<Item = &'a Session> {
    let seen = |session: &Session| was.sessions.iter().any(|s| s.id == session.id);
    draft.sessions.iter().filter(move |s| !seen(s) && !s.slots.is_empty() && s.kind != SessionKind::Blocker)
}

/// Makes the draft what a release was, as one change; refused where anything has changed since what whoever asks has seen.
pub async fn take_up(app: &App, organiser: &Organiser<Event>, number: i64, seen: Option<i64>, now: DateTime<Utc>) -> Result<Outcome<()>> {
    let (event, hand) = (organiser.of.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, hand, number, now], |tx| {
        let before = locked_whole(tx, &event.id).await?;
        let last = store::last_edit(tx, &event.id).await?;
        let since = store::edits_after(tx, &event.id, seen.unwrap_or(last), 1).await?;
        if !since.is_empty() {
            return Ok(Outcome::Stale(since));
        }
        let release = store::release(tx, &event.id, number).await?.ok_or(Error::NotFound)?;
        for session in loses_time(&release.programme, &before.programme) {
            write_slots(tx, session, &[]).await?;
        }
        let mut stage = Stage::load(tx, &event, now).await?;
        for session in &release.programme.sessions {
            stage.restore(tx, session).await?;
        }
        let number = hand.changed_many(tx, &event.id, Matter::TakenUp, &before).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}
