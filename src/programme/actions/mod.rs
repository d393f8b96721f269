//! The verbs of the programme. Each takes the proof that whoever asks organises the event, locks the event's programme, looks at it as it is now,
//! and writes: what somebody else removed a moment ago is a conflict that is told, never a row that is lost.
//!
//! Whatever changes the draft is kept as an [`Edit`] in the same transaction ([`Hand`]), which is what other organisers are told of and what
//! [`undo`] goes back by. A change that was made on an older state than the session's is refused with what happened since ([`Outcome::Stale`]).
//!
//! - [`sessions`]: what a session says, who speaks; [`places`]: where and when; [`rooms`]: rooms and tracks; [`planning`]: what conflicts go by.
//! - [`paste`]: accepted lines of a mail; [`imports`]: programmes from files; [`materials`]: files of sessions; [`undo`]; [`releases`]; [`copies`]: the programme of a copied event.

mod copies;
mod imports;
mod materials;
mod paste;
mod places;
mod planning;
mod releases;
mod rooms;
mod sessions;
mod undo;

pub use copies::copied;
pub use imports::{import, import_as_event, preview_import, preview_import_as_event};
pub use materials::{HandsIn, hand_in, read_material, set_audience, take_back};
pub use paste::accept;
pub use places::{arrange, place, shift, take_out};
pub use planning::{set_planning, set_room_windows, set_speaker_windows};
pub use releases::{LeftOut, left_out, release, take_up};
pub use rooms::{add_rooms, add_tracks, change_room, change_track, first_language, remove_room, remove_track};
pub use sessions::{remove_session, save_session};
pub use undo::undo;

use super::{
    model::{Around, Became, Edit, Matter, Programme, RoomId, Session, SessionId, Touched, Whole},
    rules::edits,
    store,
};
use crate::{
    error::{Error, Result},
    events::model::EventId,
    people::{model::AccountId, permissions::Organiser},
    problem,
    server::db::Tx,
    speakers::{self, model::Speaker},
};
use chrono::{DateTime, Utc};

/// Sessions of one event at most: enough for a large congress, and an end for everything that reads them all.
pub const MOST_SESSIONS: usize = 3000;
pub const MOST_ROOMS: usize = 200;

/// The scope that moves with every change to an event's draft: what boards listen to.
pub fn draft_scope(event: &EventId) -> String {
    format!("draft:{event}")
}

/// What came of a change that was made on a state of the draft.
#[derive(Debug)]
pub enum Outcome<T> {
    /// Done; the number of the edit that it is kept as.
    Done(T, i64),
    /// Refused: this has happened to the session since, the oldest first.
    Stale(Vec<Edit>),
}

/// Who changes a draft, and when.
#[derive(Debug, Clone)]
pub struct Hand {
    account: Option<AccountId>,
    /// By name; empty where nobody is named.
    who: String,
    at: DateTime<Utc>,
}

impl Hand {
    pub fn of<T>(organiser: &Organiser<T>, now: DateTime<Utc>) -> Self {
        Self { account: Some(organiser.account.id.clone()), who: organiser.account.name.clone(), at: now }
    }

    /// A speaker, through the personal link.
    pub fn speaker(speaker: &Speaker, now: DateTime<Utc>) -> Self {
        Self { account: None, who: speaker.name.clone(), at: now }
    }

    /// The operator at the command line, who has no account.
    pub const fn unnamed(now: DateTime<Utc>) -> Self {
        Self { account: None, who: String::new(), at: now }
    }

    /// Keeps what became of a session; the edit's number, or the last one's where nothing changed.
    pub async fn changed(&self, tx: &mut Tx, event: &EventId, session: &SessionId, before: Option<&Session>) -> Result<i64> {
        let after = store::session(tx, event, session).await?;
        if after.as_ref() == before {
            return Ok(store::last_edit(tx, event).await?);
        }
        let became = Became { session: session.clone(), before: before.cloned(), after };
        self.keep(tx, event, (Matter::Session, false), &[became], &Around::default()).await
    }

    /// Keeps what became of everything since `before`.
    pub async fn changed_many(&self, tx: &mut Tx, event: &EventId, matter: Matter, before: &Whole) -> Result<i64> {
        let after = whole(tx, event).await?;
        self.keep_all(tx, event, (matter, false), (before, &after)).await
    }

    /// Keeps that something changed by which sessions are judged.
    pub async fn changed_around(&self, tx: &mut Tx, event: &EventId, matter: Matter) -> Result<i64> {
        self.keep(tx, event, (matter, false), &[], &Around::default()).await
    }

    /// Keeps that an edit was taken back.
    async fn took_back(&self, tx: &mut Tx, event: &EventId, edit: &Edit, turn: (&Whole, &Whole)) -> Result<i64> {
        self.keep_all(tx, event, (edit.matter, !edit.takes_back), turn).await
    }

    async fn keep_all(&self, tx: &mut Tx, event: &EventId, matter: (Matter, bool), (before, after): (&Whole, &Whole)) -> Result<i64> {
        let (became, around) = (edits::became(&before.programme, &after.programme), edits::around(before, after));
        self.keep(tx, event, matter, &became, &around).await
    }

    async fn keep(
        &self,
        tx: &mut Tx,
        event: &EventId,
        (matter, takes_back): (Matter, bool),
        became: &[Became],
        around: &Around,
    ) -> Result<i64> {
        let edit = Edit {
            event_id: event.clone(),
            number: 0,
            matter,
            takes_back,
            session: None,
            before: None,
            after: None,
            touched: Touched::default(),
            who: self.who.clone(),
            at: self.at,
        };
        tx.touch(draft_scope(event));
        Ok(store::insert_edit(tx, &edit, (became, around), self.account.as_ref()).await?)
    }
}

/// Everything as it is now, with no other write beside this one.
async fn locked_whole(tx: &mut Tx, event: &EventId) -> Result<Whole> {
    store::lock(tx, event).await?;
    whole(tx, event).await
}

async fn whole(tx: &mut Tx, event: &EventId) -> Result<Whole> {
    Ok(Whole { programme: store::draft(tx, event).await?, speakers: speakers::store::of_event(tx, event).await? })
}

/// The programme as it is now, with no other write beside this one.
async fn locked(tx: &mut Tx, event: &EventId) -> Result<Programme> {
    store::lock(tx, event).await?;
    Ok(store::draft(tx, event).await?)
}

fn found<'a>(programme: &'a Programme, id: &SessionId) -> Result<&'a Session> {
    programme.sessions.iter().find(|s| s.id == *id).ok_or(Error::NotFound)
}

/// What happened to a session after the state that somebody saw; nothing where they said none.
async fn since(tx: &mut Tx, event: &EventId, session: &SessionId, seen: Option<i64>) -> Result<Vec<Edit>> {
    match seen {
        Some(seen) => Ok(store::edits_of_session(tx, event, session, seen).await?),
        None => Ok(Vec::new()),
    }
}

fn rooms_there<'a>(programme: &Programme, rooms: impl IntoIterator<Item = &'a RoomId>) -> Result<()> {
    let there = rooms.into_iter().all(|id| programme.rooms.iter().any(|r| r.id == *id));
    if there { Ok(()) } else { Err(Error::Conflict(problem!("programme-room-gone"))) }
}
