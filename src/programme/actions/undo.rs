//! Taking a change back. That is a change too, so taking it back once more brings it again: undo and redo are one verb, without end.

use super::{Hand, Outcome, imports::nameless, locked_whole, places::write_slots, since, whole};
use crate::{
    error::{Error, Result},
    events::model::{Event, EventId},
    in_tx,
    people::{self, model::Person, permissions::Organiser},
    problem,
    programme::{
        model::{Around, Became, Edit, Matter, Programme, Session, SessionId, Slot, Whole},
        rules, store,
    },
    server::{app::App, db::Tx},
    speakers::{
        self,
        model::{Answer, Speaker},
    },
};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};

/// Brings everything back to what it was before the edit of this number: a session, or all of an import with its rooms, tracks and speakers. Refused where
/// a session is no longer what that edit made of it; what was taken back since does not stand in the way, so that one can go back step by step. What
/// came along and is used by now stays.
pub async fn undo(app: &App, organiser: &Organiser<Event>, number: i64, now: DateTime<Utc>) -> Result<Outcome<Matter>> {
    let (event, hand) = (organiser.of.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, hand, now], |tx| {
        let before = locked_whole(tx, &event.id).await?;
        let edit = store::edit(tx, &event.id, number).await?.ok_or(Error::NotFound)?;
        if !edit.matter.can_be_taken_back() {
            return Err(Error::Conflict(problem!("programme-cannot-undo")));
        }
        let (became, around) = (store::became(tx, &event.id, number).await?, store::around(tx, &event.id, number).await?);
        let stands = !edit.matter.is_of_places() || around.stands(&before.programme);
        if !stands || came_again(&became, &before.programme) {
            return Err(Error::Conflict(problem!("programme-undo-too-late")));
        }
        if let Some(since) = moved_on(tx, &event.id, &edit, &became, &before.programme).await? {
            return Ok(Outcome::Stale(since));
        }
        bring_back(tx, &event, &around, &before, now).await?;
        turn_back(tx, &event, &edit, &became, now).await?;
        take_away(tx, &event.id, &around).await?;
        let after = whole(tx, &event.id).await?;
        if after == before {
            return Err(Error::Conflict(problem!("programme-undo-too-late")));
        }
        let number = hand.took_back(tx, &event.id, &edit, (&before, &after)).await?;
        Ok(Outcome::Done(edit.matter, number))
    })
    .await
}

/// What has happened since to a session that is no longer what an edit made of it.
async fn moved_on(tx: &mut Tx, event: &EventId, edit: &Edit, became: &[Became], is: &Programme) -> Result<Option<Vec<Edit>>> {
    let here: HashMap<&SessionId, &Session> = is.sessions.iter().map(|s| (&s.id, s)).collect();
    for became in became.iter().filter(|became| here.get(&became.session).copied() != became.after.as_ref()) {
        let since = since(tx, event, &became.session, Some(edit.number)).await?;
        if !since.is_empty() {
            return Ok(Some(since));
        }
    }
    Ok(None)
}

/// Whether a session that would come back has come with a file meanwhile, as another one.
fn came_again(became: &[Became], is: &Programme) -> bool {
    let there: HashMap<&str, &SessionId> = is.sessions.iter().map(|s| (s.guid.as_str(), &s.id)).collect();
    became.iter().filter_map(|became| became.before.as_ref()).any(|was| there.get(was.guid.as_str()).is_some_and(|id| **id != was.id))
}

/// Rooms, tracks and speakers as they were, but for those that were changed since.
async fn bring_back(tx: &mut Tx, event: &Event, around: &Around, is: &Whole, now: DateTime<Utc>) -> Result<()> {
    let id = &event.id;
    for turn in around.rooms.iter().filter(|turn| turn.stands(&is.programme.rooms, |a, b| a.id == b.id)) {
        match (&turn.before, &turn.after) {
            (Some(was), Some(_)) => drop(store::update_room(tx, id, was).await?),
            (Some(was), None) => store::insert_rooms(tx, id, &[was]).await?,
            (None, _) => {}
        }
    }
    for turn in around.tracks.iter().filter(|turn| turn.stands(&is.programme.tracks, |a, b| a.id == b.id)) {
        match (&turn.before, &turn.after) {
            (Some(was), Some(_)) => drop(store::update_track(tx, id, &was.id, &was.name, was.colour).await?),
            (Some(was), None) => store::insert_tracks(tx, id, &[was]).await?,
            (None, _) => {}
        }
    }
    let mut gone: Vec<(Person, Speaker)> = Vec::new();
    for speaker in &around.gone_speakers {
        let there = is.speakers.iter().any(|s| s.id == speaker.id || s.slug == speaker.slug);
        if !there && people::store::person(tx, &speaker.person_id).await?.is_none() {
            gone.push((nameless(speaker), speaker.clone()));
        }
    }
    Ok(store::insert_speakers(tx, &gone, now).await?)
}

/// Sessions as they were. The same file brings anew what an import had brought, or asks.
async fn turn_back(tx: &mut Tx, event: &Event, edit: &Edit, became: &[Became], now: DateTime<Utc>) -> Result<()> {
    for came in became.iter().filter(|became| became.before.is_none()) {
        store::delete_session(tx, &event.id, &came.session).await?;
    }
    let mut stage = Stage::load(tx, event, now).await?;
    for was in became.iter().filter_map(|became| became.before.as_ref()) {
        stage.restore(tx, was).await?;
    }
    if edit.matter == Matter::Imported {
        for became in became {
            store::forget_imported(tx, &event.id, became.session.as_str()).await?;
        }
    }
    Ok(())
}

/// Rooms, tracks and speakers that came along, and that nothing uses and nobody has worked on.
async fn take_away(tx: &mut Tx, event: &EventId, around: &Around) -> Result<()> {
    let is = store::draft(tx, event).await?;
    let sessions = &is.sessions;
    let came = around.rooms.iter().filter(|turn| turn.before.is_none() && turn.stands(&is.rooms, |a, b| a.id == b.id));
    for room in came.filter_map(|turn| turn.after.as_ref()) {
        if !sessions.iter().flat_map(|s| &s.slots).flat_map(Slot::rooms).any(|id| *id == room.id) {
            store::delete_room(tx, event, &room.id).await?;
        }
    }
    let came = around.tracks.iter().filter(|turn| turn.before.is_none() && turn.stands(&is.tracks, |a, b| a.id == b.id));
    for track in came.filter_map(|turn| turn.after.as_ref()) {
        if !sessions.iter().any(|s| s.track.as_ref() == Some(&track.id)) {
            store::delete_track(tx, event, &track.id).await?;
        }
    }
    let released = store::latest_release(tx, event).await?;
    let shown = released.iter().flat_map(|release| &release.programme.sessions);
    let speak: HashSet<_> = sessions.iter().chain(shown).flat_map(|s| &s.speakers).map(|s| s.speaker.clone()).collect();
    let with_times = store::with_times(tx, event).await?;
    let came: HashSet<_> = around.new_speakers.iter().collect();
    for listed in speakers::store::listed(tx, event).await?.into_iter().filter(|listed| came.contains(&listed.speaker.id)) {
        let it = &listed.speaker;
        let untouched = it.answer == Answer::None && it.photo.is_none() && listed.email.is_none() && !with_times.contains(it.id.as_str());
        if untouched && !speak.contains(&it.id) {
            speakers::store::delete(tx, &it.id).await?;
            speakers::store::forget_nameless(tx, &it.person_id).await?;
        }
    }
    Ok(())
}

/// A draft to which sessions come back.
pub(super) struct Stage<'e> {
    event: &'e Event,
    is: Whole,
    now: DateTime<Utc>,
}

impl<'e> Stage<'e> {
    pub(super) async fn load(tx: &mut Tx, event: &'e Event, now: DateTime<Utc>) -> Result<Self> {
        Ok(Self { event, is: whole(tx, &event.id).await?, now })
    }

    /// Makes a session what it was, without what has been removed since. One that went and came again with a file is known by its guid.
    pub(super) async fn restore(&mut self, tx: &mut Tx, was: &Session) -> Result<()> {
        let to = self.known(was);
        let sessions = &self.is.programme.sessions;
        let is = sessions.iter().find(|s| s.id == to.id).or_else(|| sessions.iter().find(|s| s.guid == to.guid)).cloned();
        let to = match &is {
            Some(is) => Session { id: is.id.clone(), slug: is.slug.clone(), number: is.number, guid: is.guid.clone(), ..to },
            None => self.named(to),
        };
        if is.as_ref() == Some(&to) {
            return Ok(());
        }
        let (event, contents) = (&self.event.id, rules::contents(&to));
        if is.is_some() {
            store::update_session(tx, event, &to.id, &contents, self.now).await?;
        } else {
            let names = store::Names { id: &to.id, guid: &to.guid, slug: &to.slug, number: to.number };
            store::insert_session_as(tx, event, &contents, &names, self.now).await?;
        }
        store::set_speakers(tx, &to.id, &to.speakers).await?;
        let nothing = Session { slots: Vec::new(), ..to.clone() };
        write_slots(tx, is.as_ref().unwrap_or(&nothing), &to.slots).await?;
        self.is.programme.sessions.retain(|s| s.id != to.id);
        self.is.programme.sessions.push(to);
        Ok(())
    }

    /// A session without rooms, a track or speakers that are not there.
    fn known(&self, session: &Session) -> Session {
        let (programme, speakers) = (&self.is.programme, &self.is.speakers);
        let room = |id: &_| programme.rooms.iter().any(|room| room.id == *id);
        let mut session = session.clone();
        session.speakers.retain(|s| speakers.iter().any(|speaker| speaker.id == s.speaker));
        session.track = session.track.filter(|id| programme.tracks.iter().any(|track| track.id == *id));
        for slot in &mut session.slots {
            slot.room = slot.room.take().filter(room);
            slot.also.retain(room);
        }
        session
    }

    /// Under its own slug and number, where nothing else has got them meanwhile.
    fn named(&self, session: Session) -> Session {
        let there = &self.is.programme.sessions;
        let slugs: Vec<String> = there.iter().map(|s| s.slug.clone()).collect();
        let slug = super::sessions::free_slug(&session.slug, "session", &slugs);
        let last = there.iter().map(|s| s.number).max().unwrap_or(0);
        let number = if there.iter().any(|s| s.number == session.number) { last + 1 } else { session.number };
        Session { slug, number, ..session }
    }
}
