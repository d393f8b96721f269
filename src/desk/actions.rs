//! What organisers do with an event's mails.

use crate::{
    error::{Error, Result},
    events::model::{Event, EventState},
    in_tx,
    people::permissions::Organiser,
    problem,
    server::{
        app::App,
        mail::{self, State, store},
    },
};

/// What may be done with one mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Send,
    Discard,
    Retry,
}

impl Decision {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "send" => Some(Self::Send),
            "discard" => Some(Self::Discard),
            "retry" => Some(Self::Retry),
            _ => None,
        }
    }
}

/// Sends or discards every draft of an event; how many.
pub async fn decide_drafts(app: &App, organiser: &Organiser<Event>, decision: Decision) -> Result<u64> {
    let state = match decision {
        Decision::Send => sendable(&organiser.of).map(|()| State::Queued)?,
        Decision::Discard => State::Dropped,
        Decision::Retry => return Err(Error::BadRequest),
    };
    let (event, now) = (organiser.of.id.clone(), app.clock.now());
    in_tx!(app.db, [event, state, now], |tx| {
        let n = store::decide_drafts(tx, event.as_str(), state, now).await?;
        tx.after_commit(mail::wake);
        Ok(n)
    })
    .await
}

/// Decides on one mail of an event.
pub async fn decide(app: &App, organiser: &Organiser<Event>, id: &str, decision: Decision) -> Result<()> {
    if decision == Decision::Send {
        sendable(&organiser.of)?;
    }
    let (event, id, now) = (organiser.of.id.clone(), id.to_owned(), app.clock.now());
    in_tx!(app.db, [event, id, decision, now], |tx| {
        let row = store::by_id(tx, &id).await?.filter(|m| m.event_id.as_deref() == Some(event.as_str())).ok_or(Error::NotFound)?;
        let done = match decision {
            Decision::Send => store::decide_draft(tx, &row.id, State::Queued, now).await?,
            Decision::Discard => store::decide_draft(tx, &row.id, State::Dropped, now).await?,
            Decision::Retry => store::retry(tx, &row.id, now).await?,
        };
        tx.after_commit(mail::wake);
        // Somebody else was quicker: the page shows how it stands now.
        let _ = done;
        Ok(())
    })
    .await
}

/// What goes to many waits until visitors can see the event.
fn sendable(event: &Event) -> Result<()> {
    if event.state == EventState::Draft { Err(Error::Conflict(problem!("desk-publish-first"))) } else { Ok(()) }
}
