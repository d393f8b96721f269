//! What organisers do with an event's mails, and with what is not translated yet.

use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventId, EventState},
    },
    forms::{Check, Fields},
    i18n::Lang,
    in_tx, invitations,
    people::permissions::Organiser,
    problem,
    programme::{self, model::NewSession, rules::translations::TextKey},
    server::{
        app::App,
        db::Tx,
        mail::{self, State, store},
    },
    speakers,
};
use chrono::{DateTime, Utc};

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
    // Invitations know whom not to write to any more, and are brought up to date first; the rest goes as it stands.
    let invited = match decision {
        Decision::Send => match invitations::actions::sending::send(app, organiser).await {
            Ok(n) => u64::try_from(n).unwrap_or(0),
            Err(Error::Conflict(_)) => 0,
            Err(error) => return Err(error),
        },
        Decision::Discard | Decision::Retry => 0,
    };
    let (event, now) = (organiser.of.id.clone(), app.clock.now());
    in_tx!(app.db, [event, state, now, invited], |tx| {
        let n = invited + store::decide_drafts(tx, event.as_str(), state, now).await?;
        tx.after_commit(mail::wake);
        Ok(n)
    })
    .await
}

/// Tries every mail of an event again that was refused; how many.
pub async fn retry_refused(app: &App, organiser: &Organiser<Event>) -> Result<u64> {
    let (event, now) = (organiser.of.id.clone(), app.clock.now());
    in_tx!(app.db, [event, now], |tx| {
        let n = store::retry_all(tx, event.as_str(), now).await?;
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
            Decision::Send => {
                invitations::store::drafts::adopt_reminder(tx, &row.id).await?;
                store::decide_draft(tx, &row.id, State::Queued, now).await?
            }
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

/// Saves the translations that were filled in, all or none; empty ones stay missing. `lang` says which language they are in.
pub async fn translate(app: &App, organiser: &Organiser<Event>, fields: &Fields) -> Result<()> {
    let event = &organiser.of;
    let lang = Lang::parse(fields.get("lang")).filter(|l| event.languages.contains(l)).ok_or(Error::BadRequest)?;
    let mut check = Check::new(fields);
    let mut texts = Vec::new();
    for (name, _) in &fields.0 {
        let Some(key) = TextKey::parse(name) else { continue };
        let text = if key.is_line() { check.optional_text(name, key.most()) } else { check.long_text(name, key.most()) };
        if !text.is_empty() {
            texts.push((key, text));
        }
    }
    let texts = check.finish(texts)?;
    let (event, now) = (event.id.clone(), app.clock.now());
    in_tx!(app.db, [event, lang, texts, now], |tx| {
        for (key, text) in &texts {
            translate_one(tx, &event, key, &lang, text, now).await?;
        }
        tx.touch(events::model::scope(&event));
        tx.touch(events::model::SITE);
        Ok(())
    })
    .await
}

async fn translate_one(tx: &mut Tx, event: &EventId, key: &TextKey, lang: &Lang, text: &str, now: DateTime<Utc>) -> Result<()> {
    match key {
        TextKey::Event(which) => {
            let mut whole = events::store::by_id(tx, event).await?.ok_or(Error::NotFound)?;
            which.of_mut(&mut whole).set(lang.clone(), text.to_owned());
            whole.updated_at = now;
            events::store::update(tx, &whole).await?;
        }
        TextKey::Track(id) => {
            let tracks = programme::store::tracks(tx, event).await?;
            let track = tracks.into_iter().find(|t| t.id == *id).ok_or(Error::NotFound)?;
            let mut name = track.name;
            name.set(lang.clone(), text.to_owned());
            programme::store::update_track(tx, event, id, &name, track.colour).await?;
        }
        TextKey::SessionTitle(id) | TextKey::SessionAbstract(id) => {
            let draft = programme::store::draft(tx, event).await?;
            let session = draft.sessions.into_iter().find(|s| s.id == *id).ok_or(Error::NotFound)?;
            let mut new = NewSession {
                kind: session.kind,
                title: session.title,
                abstract_: session.abstract_,
                language: session.language,
                interpreted: session.interpreted,
                minutes: session.minutes,
                track: session.track,
            };
            let of = if matches!(key, TextKey::SessionTitle(_)) { &mut new.title } else { &mut new.abstract_ };
            of.set(lang.clone(), text.to_owned());
            programme::store::update_session(tx, event, id, &new, now).await?;
        }
        TextKey::SpeakerTitle(id) | TextKey::SpeakerBiography(id) => {
            speakers::store::by_id(tx, id).await?.filter(|s| s.event_id == *event).ok_or(Error::NotFound)?;
            if matches!(key, TextKey::SpeakerTitle(_)) {
                speakers::store::set_title(tx, id, lang, text, now).await?;
            } else {
                speakers::store::set_biography(tx, id, lang, text, now).await?;
            }
        }
    }
    Ok(())
}
