//! What the invitations say, sending them, reminding, and what follows when the event changes.

use super::PIECE;
use crate::{
    error::{Error, Problem, Result},
    events::{
        self,
        model::{Event, EventChanged, EventState},
    },
    i18n::Localized,
    in_tx,
    invitations::{
        mails::{self, Letter},
        store,
    },
    people::permissions::Organiser,
    problem,
    server::{
        app::App,
        mail::{self, Rendered, State},
    },
};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// Why invitations cannot be sent now; `None` where they can.
pub fn refusal(event: &Event, now: DateTime<Utc>) -> Option<Problem> {
    match event.state {
        EventState::Draft => Some(problem!("invitations-not-published")),
        EventState::Cancelled => Some(problem!("invitations-event-cancelled")),
        EventState::Postponed => Some(problem!("invitations-event-postponed")),
        EventState::Published if event.is_over(now) => Some(problem!("invitations-event-over")),
        EventState::Published => None,
    }
}

/// What the organisers add in their own words; what waits is written anew.
pub async fn set_message(app: &App, organiser: &Organiser<Event>, text: Localized) -> Result<()> {
    let event = organiser.of.id.clone();
    in_tx!(app.db, [event, text], |tx| Ok(store::set_message(tx, &event, &text).await?)).await?;
    refresh(app, &organiser.of).await
}

/// Writes every draft anew that no longer says what it should: the event, the host or the message has changed since.
pub async fn refresh(app: &App, event: &Event) -> Result<()> {
    let mut after = String::new();
    loop {
        let mut tx = app.db.read().await?;
        let letter = Letter::read(app, &mut tx, event).await?;
        let drafts = store::drafts::of_event(&mut tx, &event.id, &after, i64::try_from(PIECE).unwrap_or(100)).await?;
        drop(tx);
        let Some(last) = drafts.last() else { return Ok(()) };
        after.clone_from(&last.draft_id);
        let changed = drafts.iter().filter_map(|draft| {
            let rendered = mails::of_kind(&letter, &draft.invitation, &draft.draft_kind).rendered(&draft.draft_id, app.config.domain());
            let same = rendered.text == draft.draft_text && rendered.mail.subject == draft.draft_subject;
            (!same).then(|| (draft.draft_id.clone(), rendered))
        });
        let changed: Arc<[(String, Rendered)]> = changed.collect();
        if !changed.is_empty() {
            in_tx!(app.db, [changed], |tx| {
                for (id, rendered) in changed.iter() {
                    mail::store::rewrite_draft(tx, id, rendered).await?;
                }
                Ok(())
            })
            .await?;
        }
    }
}

/// Sends every draft, invitations and reminders alike; how many. Refused while the event is not published.
pub async fn send(app: &App, organiser: &Organiser<Event>) -> Result<i64> {
    let now = app.clock.now();
    if let Some(problem) = refusal(&organiser.of, now) {
        return Err(Error::Conflict(problem));
    }
    refresh(app, &organiser.of).await?;
    let event = organiser.of.id.clone();
    in_tx!(app.db, [event, now], |tx| {
        store::drafts::drop_needless(tx, &event).await?;
        store::drafts::adopt_reminders(tx, &event).await?;
        let sent = store::drafts::queue(tx, &event, now).await?;
        tx.after_commit(mail::wake);
        Ok(i64::try_from(sent).unwrap_or(i64::MAX))
    })
    .await
}

/// Writes a reminder, as a draft, to everybody who has said neither yes nor no; how many.
pub async fn remind(app: &App, organiser: &Organiser<Event>) -> Result<i64> {
    let now = app.clock.now();
    if let Some(problem) = refusal(&organiser.of, now) {
        return Err(Error::Conflict(problem));
    }
    let letter = Letter::read(app, &mut app.db.read().await?, &organiser.of).await?;
    let (letter, domain) = (Arc::new(letter), app.config.domain().to_owned());
    let mut all = 0;
    loop {
        let written = in_tx!(app.db, [letter, domain, now], |tx| {
            let people = store::drafts::to_remind(tx, &letter.event.id, i64::try_from(PIECE).unwrap_or(100)).await?;
            for to in &people {
                mail::put(tx, &mails::reminder(&letter, to), State::Draft, &domain, now).await?;
            }
            Ok(people.len())
        })
        .await?;
        if written == 0 {
            return Ok(all);
        }
        all += i64::try_from(written).unwrap_or(0);
    }
}

/// Discards the reminders that wait; the invitations stay.
pub async fn discard_reminders(app: &App, organiser: &Organiser<Event>) -> Result<()> {
    let event = organiser.of.id.clone();
    in_tx!(app.db, [event], |tx| Ok(store::drafts::discard_reminders(tx, &event).await?)).await
}

/// Tells those who were invited, and have neither declined nor registered, that the event was moved, called off, or is held after all. It goes out at
/// once, as it does to those who are registered: somebody may have kept the day free.
pub async fn event_changed(app: &App, changed: &EventChanged) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let Some(event) = events::store::by_id(&mut tx, &changed.event).await? else { return Ok(()) };
        let letter = Letter::read(app, &mut tx, &event).await?;
        let people = store::drafts::untold(&mut tx, &event.id, event.calendar_sequence, i64::try_from(PIECE).unwrap_or(100)).await?;
        drop(tx);
        if people.is_empty() {
            return Ok(());
        }
        let told: Arc<[_]> = people.into_iter().map(|to| (mails::news(&letter, &to, changed), to.id)).collect();
        let (sequence, domain, now) = (event.calendar_sequence, app.config.domain().to_owned(), app.clock.now());
        in_tx!(app.db, [told, sequence, domain, now], |tx| {
            for (news, to) in told.iter() {
                if let (true, Some(news)) = (store::drafts::set_told(tx, to, sequence).await?, news) {
                    mail::put(tx, news, State::Queued, &domain, now).await?;
                }
            }
            Ok(())
        })
        .await?;
    }
}
