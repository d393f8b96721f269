//! Who is told of a release: the speakers for whom it changed something, in their language, by a mail that waits for an organiser.
//!
//! While such a mail waits, the next release replaces it by one that says everything since the last release that its reader may know of.

use super::{
    appearances,
    exports::speaker_calendar,
    mails,
    model::{Programme, Release},
    rules::{self, ProgrammeChange, changes},
    store,
    telling::Telling,
};
use crate::{
    error::Result,
    events::model::{Event, EventId},
    in_tx, paths,
    people::permissions::Organiser,
    server::{
        app::App,
        db::Tx,
        mail::{self, State},
    },
    speakers::{
        self,
        actions::token,
        model::{Answer, Speaker},
    },
};
use chrono::{DateTime, Utc};
use std::{collections::HashMap, sync::Arc};

/// What one speaker is to be told.
#[derive(Debug, Clone)]
pub struct Notice {
    pub speaker: Speaker,
    pub email: String,
    pub changes: Vec<ProgrammeChange>,
    /// The programme that they may know.
    pub since: Arc<Programme>,
}

/// Those for whom a release changes something.
#[derive(Debug, Clone, Default)]
pub struct Affected {
    pub told: Vec<Notice>,
    /// Those who cannot be written to, by name.
    pub unreached: Vec<String>,
}

/// Whom a release of this draft tells what. Who has declined is not written to.
pub async fn of(tx: &mut Tx, event: &Event, latest: Option<&Release>, draft: &Programme) -> Result<Affected> {
    let latest: Arc<Programme> = latest.map(|release| release.programme.clone()).unwrap_or_default();
    let mut waiting = HashMap::new();
    for (_, person, since) in store::notice_drafts(tx, &event.id).await? {
        waiting.entry(person).or_insert(since);
    }
    // Few different moments: those of releases whose mails wait.
    let mut earlier: HashMap<DateTime<Utc>, Arc<Programme>> = HashMap::new();
    for at in waiting.values() {
        if !earlier.contains_key(at) {
            let before = store::release_before(tx, &event.id, *at).await?;
            earlier.insert(*at, before.map(|release| release.programme).unwrap_or_default());
        }
    }
    let changes_since_latest = rules::changes(&latest, draft);
    let mut affected = Affected::default();
    for listed in speakers::store::listed(tx, &event.id).await? {
        let speaker = listed.speaker;
        if speaker.answer == Answer::Declined {
            continue;
        }
        let since = waiting.get(&speaker.person_id).and_then(|at| earlier.get(at));
        let changes = match since {
            Some(since) => changes::of_speaker(&rules::changes(since, draft), &speaker.id, since, draft),
            None => changes::of_speaker(&changes_since_latest, &speaker.id, &latest, draft),
        };
        let since = since.unwrap_or(&latest).clone();
        match listed.email {
            _ if changes.is_empty() => {}
            Some(email) => affected.told.push(Notice { speaker, email, changes, since }),
            None => affected.unreached.push(speaker.name),
        }
    }
    Ok(affected)
}

impl Notice {
    /// What changed, a line each, in the speaker's language.
    fn lines(&self, event: &Event, speakers: &[Speaker], new: &Programme) -> Vec<String> {
        let telling = Telling { locale: self.speaker.language, event, speakers };
        self.changes.iter().map(|change| telling.line(change, &self.since, new)).collect()
    }
}

/// Writes the mails, in the transaction of the release; what waited of earlier ones is in them.
pub async fn put(tx: &mut Tx, app: &App, event: &Event, notices: &[Notice], release: &Release) -> Result<()> {
    drop_all(tx, event, release.created_at).await?;
    if notices.is_empty() {
        return Ok(());
    }
    let host = super::speakers::host(tx, event).await?;
    let speakers = speakers::store::of_event(tx, &event.id).await?;
    for notice in notices {
        let speaker = &notice.speaker;
        let sessions = appearances::of(&speaker.id, Some(release), &Programme::default());
        let gone = appearances::gone(&speaker.id, &notice.since, release);
        let letter = mails::released(mails::Changed {
            event,
            host: (&host.name, host.answers_to()),
            speaker,
            email: &notice.email,
            url: app.url(&paths::speaker_page(speaker.language, &token(app, speaker))),
            changes: notice.lines(event, &speakers, &release.programme),
            sessions: super::speakers::in_words(speaker.language, event, &sessions),
            calendar: speaker_calendar(app, speaker.language, release.created_at, event, &sessions, &gone),
        });
        mail::put(tx, &letter, State::Draft, app.config.domain(), release.created_at).await?;
    }
    Ok(())
}

/// Drops the mails that wait: what they tell of is not held, or not then.
pub async fn drop_all(tx: &mut Tx, event: &Event, now: DateTime<Utc>) -> Result<()> {
    settle(tx, &event.id, State::Dropped, now).await
}

async fn settle(tx: &mut Tx, event: &EventId, state: State, now: DateTime<Utc>) -> Result<()> {
    for (draft, ..) in store::notice_drafts(tx, event).await? {
        mail::store::decide_draft(tx, &draft, state, now).await?;
    }
    Ok(())
}

/// What becomes of the mails that wait: sent (queued), or dropped.
pub async fn decide(app: &App, event: &Organiser<Event>, state: State, now: DateTime<Utc>) -> Result<()> {
    let event = event.of.id.clone();
    in_tx!(app.db, [event, state, now], |tx| {
        settle(tx, &event, state, now).await?;
        tx.after_commit(mail::wake);
        Ok(())
    })
    .await
}
