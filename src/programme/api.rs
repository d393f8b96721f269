//! What the board asks and is told: JSON at fixed names, each behind the same proof as the organisers' pages. The types stand in
//! [`board`](super::model::board), the same in the browser.
//!
//! A refusal that concerns what was asked is an answer ([`Answer`]), in words of the asker's language (`?lang=`); everything else is an error as anywhere.

use super::{
    actions::{self, Outcome},
    model::{
        Draft, Edit, Programme, Slot,
        board::{Answer, Arrange, Board, Heard, TakeBack, slim},
    },
    rules::MOST_MINUTES,
    store,
    telling::Telling,
};
use crate::{
    error::{Error, Result},
    events::{actions as events, model::Event},
    i18n::Locale,
    people::permissions::Organiser,
    server::{app::App, ctx::Ctx},
    speakers,
    time::micros,
    ui::fields::told,
};
use axum::{
    Json,
    extract::{Path, rejection::JsonRejection},
    http::HeaderMap,
    response::{
        IntoResponse, Response,
        sse::{KeepAlive, Sse},
    },
};
use chrono::Duration;
use std::collections::VecDeque;

/// How many edits are told of at once; who has missed more reads everything anew.
const MOST_EDITS: i64 = 200;
/// Places of one session at most.
const MOST_SLOTS: usize = 50;

/// `GET /api/events/{slug}/board`
pub async fn board(ctx: Ctx, Path(slug): Path<String>) -> Result<Json<Board>> {
    let (_, organiser) = events::organise(&ctx, &slug).await?;
    let event = &organiser.of;
    let mut tx = ctx.db.read().await?;
    // First the number: what comes between is heard of once more, and not missed.
    let number = store::last_edit(&mut tx, &event.id).await?;
    let Programme { rooms, tracks, sessions } = store::draft(&mut tx, &event.id).await?;
    let programme = Programme { rooms, tracks, sessions: sessions.into_iter().map(slim).collect() };
    let circumstances = store::circumstances(&mut tx, event).await?;
    let speakers = speakers::store::of_event(&mut tx, &event.id).await?.into_iter().map(|s| (s.id, s.name)).collect();
    Ok(Json(Board { draft: Draft { programme, number }, circumstances, speakers }))
}

/// `POST /api/events/{slug}/board/arrange`
pub async fn arrange(ctx: Ctx, Path(slug): Path<String>, asked: Result<Json<Arrange>, JsonRejection>) -> Result<Json<Answer>> {
    let (_, organiser) = events::organise(&ctx, &slug).await?;
    let Json(Arrange { session, slots, seen }) = asked.map_err(|_| Error::BadRequest)?;
    let slots = checked(slots)?;
    let outcome = actions::arrange(&ctx.app, &organiser, &session, &slots, Some(seen), ctx.now).await;
    answer(&ctx, &organiser, outcome).await
}

/// `POST /api/events/{slug}/board/undo`
pub async fn undo(ctx: Ctx, Path(slug): Path<String>, asked: Result<Json<TakeBack>, JsonRejection>) -> Result<Json<Answer>> {
    let (_, organiser) = events::organise(&ctx, &slug).await?;
    let Json(TakeBack { number }) = asked.map_err(|_| Error::BadRequest)?;
    let outcome = actions::undo(&ctx.app, &organiser, number, ctx.now).await;
    answer(&ctx, &organiser, outcome).await
}

/// `GET /api/events/{slug}/board/edits?after=N`
pub async fn edits(ctx: Ctx, Path(slug): Path<String>) -> Result<Json<Vec<Heard>>> {
    let (_, organiser) = events::organise(&ctx, &slug).await?;
    let after = ctx.query.get("after").parse().map_err(|_| Error::BadRequest)?;
    let edits = store::edits_after(&mut ctx.db.read().await?, &organiser.of.id, after, MOST_EDITS).await?;
    Ok(Json(heard(&ctx.app, ctx.locale, &organiser.of, &edits).await?))
}

/// Slots that a session can have.
fn checked(slots: Vec<Slot>) -> Result<Vec<Slot>> {
    let most = Duration::minutes(MOST_MINUTES);
    if slots.len() > MOST_SLOTS || slots.iter().any(|slot| slot.ends_at <= slot.starts_at || slot.ends_at - slot.starts_at > most) {
        return Err(Error::BadRequest);
    }
    let plain = |slot: Slot| {
        let also = slot.also.iter().filter(|room| slot.room.is_some() && Some(*room) != slot.room.as_ref()).cloned().collect();
        Slot { also, starts_at: micros(slot.starts_at), ends_at: micros(slot.ends_at), ..slot }
    };
    Ok(slots.into_iter().map(plain).collect())
}

async fn answer<T>(ctx: &Ctx, organiser: &Organiser<Event>, outcome: Result<Outcome<T>>) -> Result<Json<Answer>> {
    let event = &organiser.of;
    let answer = match outcome {
        Ok(Outcome::Done(_, number)) => {
            let edit = store::edit(&mut ctx.db.read().await?, &event.id, number).await?;
            let told = heard(&ctx.app, ctx.locale, event, edit.as_slice()).await?;
            Answer::Done(Box::new(told.into_iter().next().ok_or(Error::NotFound)?))
        }
        Ok(Outcome::Stale(edits)) => Answer::Stale(heard(&ctx.app, ctx.locale, event, &edits).await?),
        Err(Error::Conflict(problem)) => Answer::Refused(told(ctx.locale, &problem)),
        Err(error) => return Err(error),
    };
    Ok(Json(answer))
}

/// Edits in words, and what became of their sessions.
async fn heard(app: &App, locale: Locale, event: &Event, edits: &[Edit]) -> Result<Vec<Heard>> {
    let mut tx = app.db.read().await?;
    let (rooms, tracks) = (store::rooms(&mut tx, &event.id).await?, store::tracks(&mut tx, &event.id).await?);
    let speakers = speakers::store::of_event(&mut tx, &event.id).await?;
    drop(tx);
    let programme = Programme { rooms, tracks, sessions: Vec::new() };
    let telling = Telling { locale, event, speakers: &speakers };
    let heard = |edit: &Edit| Heard {
        number: edit.number,
        session: edit.session.clone(),
        after: edit.after.clone().map(slim),
        told: telling.edit(edit, &programme),
    };
    Ok(edits.iter().map(heard).collect())
}

// --- As it happens

/// How often the versions are looked at while somebody listens; all who listen share one look.
const LOOK: std::time::Duration = std::time::Duration::from_millis(250);
/// A stream ends by itself after so many looks (ten minutes): the browser asks anew, and with it whether it still may.
const LOOKS: u32 = 2400;

/// `GET …/programme/live?after=N`: every edit after N, as it happens, whoever made it and wherever.
pub async fn live(ctx: Ctx, Path((_, slug)): Path<(String, String)>, headers: HeaderMap) -> Result<Response> {
    let (_, organiser) = events::organise(&ctx, &slug).await?;
    let resumed = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let after = resumed.or_else(|| ctx.query.get("after").parse().ok());
    let after = match after {
        Some(after) => after,
        None => store::last_edit(&mut ctx.db.read().await?, &organiser.of.id).await?,
    };
    let listener =
        Listener { app: ctx.app.clone(), locale: ctx.locale, event: organiser.of, after, seen: -1, looks: LOOKS, waiting: VecDeque::new() };
    let stream = futures::stream::unfold(listener, |mut listener| async move {
        let heard = listener.next().await?;
        let event = axum::response::sse::Event::default().id(heard.number.to_string()).json_data(&heard);
        Some((event, listener))
    });
    Ok(Sse::new(stream).keep_alive(KeepAlive::default()).into_response())
}

/// Somebody who listens to an event's draft.
struct Listener {
    app: App,
    locale: Locale,
    event: Event,
    /// The last edit that was told of.
    after: i64,
    /// The version up to which the edits are known.
    seen: i64,
    looks: u32,
    waiting: VecDeque<Heard>,
}

impl Listener {
    /// The next edit, once there is one; nothing when the stream is to end.
    async fn next(&mut self) -> Option<Heard> {
        let mut stopping = self.app.stopping.subscribe();
        loop {
            if let Some(heard) = self.waiting.pop_front() {
                self.after = heard.number;
                return Some(heard);
            }
            self.looks = self.looks.checked_sub(1)?;
            // Without the database nothing is heard: the browser asks again.
            self.look().await.ok()?;
            if self.waiting.is_empty() {
                tokio::select! {
                    () = tokio::time::sleep(LOOK) => {}
                    _ = stopping.wait_for(|stopping| *stopping) => return None,
                }
            }
        }
    }

    async fn look(&mut self) -> Result<()> {
        let n = self.app.versions.sync().await?;
        if self.app.versions.unmoved(&[actions::draft_scope(&self.event.id)], self.seen) {
            return Ok(());
        }
        let edits = store::edits_after(&mut self.app.db.read().await?, &self.event.id, self.after, MOST_EDITS).await?;
        // What did not fit comes with the next look.
        self.seen = if (edits.len() as i64) < MOST_EDITS { n } else { self.seen };
        if !edits.is_empty() {
            self.waiting = heard(&self.app, self.locale, &self.event, &edits).await?.into();
        }
        Ok(())
    }
}
