//! What is done with speakers that touches the programme too: mailing their link with their sessions, removing one, merging two that are one.

use super::{
    appearances::{self, Appearance},
    exports::speaker_calendar,
    labels,
    model::{Part, Programme},
    notices, store,
};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventChanged, EventState},
    },
    forms::Fields,
    i18n::{Locale, dates, sort::fold},
    in_tx, paths,
    people::{self, model::Organisation, permissions::Organiser},
    problem,
    server::{
        app::App,
        db::Tx,
        mail::{self, Mail, State},
    },
    speakers::{
        self,
        actions::token,
        appears::{Appears, AppearsAt},
        mails,
        model::{Listed, Speaker, SpeakerId},
        rules::{self, Side},
    },
    ui::prelude::Words,
};
use chrono::{DateTime, Utc};

/// Where somebody speaks, as released and as planned.
pub async fn appearances(tx: &mut Tx, speaker: &Speaker) -> Result<Vec<Appearance>> {
    let release = store::latest_release(tx, &speaker.event_id).await?;
    let draft = store::draft(tx, &speaker.event_id).await?;
    Ok(appearances::of(&speaker.id, release.as_ref(), &draft))
}

/// The same in a reader's words. A session links to its page where there is one: once it is released.
pub fn in_words(locale: Locale, event: &Event, all: &[Appearance]) -> Vec<Appears> {
    let (zone, first) = (event.zone(), event.languages.first());
    let at = |at: &appearances::At| AppearsAt {
        datetime: at.starts_at.with_timezone(&zone).format("%Y-%m-%dT%H:%M%:z").to_string(),
        words: dates::when(locale, at.starts_at, at.ends_at, zone),
        room: at.room.shown(locale, first).into(),
    };
    let appears = |it: &Appearance| Appears {
        title: Words::from(it.title.shown(locale, first)),
        href: (it.released() && !it.slots.is_empty() && event.state != EventState::Draft)
            .then(|| paths::session(locale, &event.slug, &it.slug)),
        times: it.slots.iter().map(at).collect(),
        part: (it.part != Part::Speaker).then(|| labels::part(locale, it.part)),
        preliminary: !it.released(),
    };
    all.iter().map(appears).collect()
}

/// The organisation that a speaker hears from.
pub async fn host(tx: &mut Tx, event: &Event) -> Result<Organisation> {
    events::store::host(tx, &event.id).await?.ok_or(Error::NotFound)
}

// --- The mail with the personal link

/// The mail with a speaker's link, as it would be sent now.
async fn link_mail(tx: &mut Tx, app: &App, event: &Event, host: &Organisation, speaker: &Speaker, email: &str) -> Result<Mail> {
    let sessions = in_words(speaker.language, event, &appearances(tx, speaker).await?);
    let url = app.url(&paths::speaker_page(speaker.language, &token(app, speaker)));
    Ok(mails::link(&mails::Link { event, host: (&host.name, host.answers_to()), speaker, email, url, sessions: &sessions }))
}

/// Sends one speaker their link at once; a draft of the same is not needed any more.
pub async fn mail_link(app: &App, event: &Organiser<Event>, speaker: &Organiser<Speaker>, now: DateTime<Utc>) -> Result<()> {
    let (event, speaker) = (&event.of, speaker.of.clone());
    let mut tx = app.db.read().await?;
    let email = speakers::store::email(&mut tx, &speaker.id).await?.ok_or(Error::Conflict(problem!("speakers-problem-no-address")))?;
    let host = host(&mut tx, event).await?;
    let letter = link_mail(&mut tx, app, event, &host, &speaker, &email).await?;
    drop(tx);
    put_links(app, vec![(speaker, letter)], State::Queued, now).await
}

/// Writes a mail to everybody who has an address and was not mailed yet; an organiser reads and sends them.
pub async fn write_links(app: &App, event: &Organiser<Event>, now: DateTime<Utc>) -> Result<()> {
    let event = &event.of;
    let mut tx = app.db.read().await?;
    let host = host(&mut tx, event).await?;
    let mut letters = Vec::new();
    for it in speakers::store::listed(&mut tx, &event.id).await?.into_iter().filter(Listed::waits_for_link) {
        let Listed { speaker, email: Some(email), .. } = it else { continue };
        let letter = link_mail(&mut tx, app, event, &host, &speaker, &email).await?;
        letters.push((speaker, letter));
    }
    drop(tx);
    put_links(app, letters, State::Draft, now).await
}

async fn put_links(app: &App, letters: Vec<(Speaker, Mail)>, state: State, now: DateTime<Utc>) -> Result<()> {
    let domain = app.config.domain().to_owned();
    in_tx!(app.db, [letters, state, domain, now], |tx| {
        for (speaker, letter) in &letters {
            // Pressed twice, or sent alone meanwhile: one draft is enough.
            speakers::store::drop_drafts(tx, &speaker.event_id, &speaker.person_id).await?;
            mail::put(tx, letter, state, &domain, now).await?;
        }
        Ok(())
    })
    .await
}

/// What becomes of the mails that wait: sent (queued), or dropped.
pub async fn decide_links(app: &App, event: &Organiser<Event>, state: State, now: DateTime<Utc>) -> Result<()> {
    let event = event.of.id.clone();
    in_tx!(app.db, [event, state, now], |tx| {
        for draft in speakers::store::drafts(tx, &event).await? {
            mail::store::decide_draft(tx, &draft.id, state, now).await?;
        }
        tx.after_commit(mail::wake);
        Ok(())
    })
    .await
}

/// Mails whoever says that the link is lost a new one, for each event that is not over. Who is no speaker gets nothing; the answer is the same.
pub async fn mail_lost_links(app: &App, email: &str, now: DateTime<Utc>) -> Result<()> {
    let mut tx = app.db.read().await?;
    let mut letters = Vec::new();
    for speaker in speakers::store::coming_of_email(&mut tx, email, now).await? {
        let Some(event) = events::store::by_id(&mut tx, &speaker.event_id).await? else { continue };
        let host = host(&mut tx, &event).await?;
        // To the address as we know it, not as it was typed.
        let Some(known) = speakers::store::email(&mut tx, &speaker.id).await? else { continue };
        let letter = link_mail(&mut tx, app, &event, &host, &speaker, &known).await?;
        letters.push((speaker, letter));
    }
    drop(tx);
    if letters.is_empty() {
        return Ok(());
    }
    put_links(app, letters, State::Queued, now).await
}

// --- What became of the event

/// How many are told in one write.
const BATCH: i64 = 25;

/// Tells those who speak that the event was moved, called off, or is held after all. Who has been told is known by the SEQUENCE.
pub async fn event_changed(app: &App, changed: &EventChanged) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let Some(event) = events::store::by_id(&mut tx, &changed.event).await? else { return Ok(()) };
        let host = host(&mut tx, &event).await?;
        let now = app.clock.now();
        let release = store::latest_release(&mut tx, &event.id).await?;
        let off = matches!(event.state, EventState::Cancelled | EventState::Postponed);
        let mut told = Vec::new();
        for speaker in speakers::store::untold(&mut tx, &event.id, event.calendar_sequence, BATCH).await? {
            let Some(email) = speakers::store::email(&mut tx, &speaker.id).await? else { continue };
            let url = app.url(&paths::speaker_page(speaker.language, &token(app, &speaker)));
            let link =
                mails::Link { event: &event, host: (&host.name, &host.reply_to), speaker: &speaker, email: &email, url, sessions: &[] };
            // Times that were released may stand in a calendar.
            let sessions = if off { appearances::of(&speaker.id, release.as_ref(), &Programme::default()) } else { Vec::new() };
            let calendar = speaker_calendar(app, speaker.language, now, &event, &sessions, &[]);
            let news = mails::news(&link, changed, calendar);
            told.push((speaker.id, news));
        }
        drop(tx);
        if told.is_empty() {
            if off {
                in_tx!(app.db, [event, now], |tx| notices::drop_all(tx, &event, now).await).await?;
            }
            return Ok(());
        }
        let (sequence, domain) = (event.calendar_sequence, app.config.domain().to_owned());
        in_tx!(app.db, [told, sequence, domain, now], |tx| {
            for (speaker, news) in &told {
                if let (true, Some(news)) = (speakers::store::set_told(tx, speaker, sequence).await?, news) {
                    mail::put(tx, news, State::Queued, &domain, now).await?;
                }
            }
            Ok(())
        })
        .await?;
    }
}

// --- Removing and merging

/// Removes a speaker from the event and from every session they stood in.
pub async fn remove(app: &App, event: &Organiser<Event>, speaker: &Organiser<Speaker>) -> Result<()> {
    let (event, speaker) = (event.of.clone(), speaker.of.clone());
    in_tx!(app.db, [event, speaker], |tx| {
        let photo = speakers::store::by_id(tx, &speaker.id).await?.ok_or(Error::NotFound)?.photo;
        speakers::store::drop_drafts(tx, &event.id, &speaker.person_id).await?;
        speakers::store::delete(tx, &speaker.id).await?;
        speakers::store::forget_nameless(tx, &speaker.person_id).await?;
        if let Some(photo) = photo {
            people::store::forget_image(tx, &photo).await?;
        }
        tx.touch(event.scope());
        Ok(())
    })
    .await
}

/// Whose value the form chose, by field.
pub fn chosen(fields: &Fields, field: &str) -> Side {
    if fields.get(&format!("keep.{field}")) == "other" { Side::Other } else { Side::Kept }
}

/// Makes two speakers one: `kept` stays, with the values that `choices` take from `other`; its sessions, also in what was released, come to it.
///
/// The person is the one with an address. Where both have one, `choices` decides, and the other stays a person of their own: they may be registered,
/// or speak elsewhere, under it.
pub async fn merge(
    app: &App,
    event: &Organiser<Event>,
    kept: &Organiser<Speaker>,
    other: &SpeakerId,
    choices: &Fields,
    now: DateTime<Utc>,
) -> Result<()> {
    let (event, kept, other, choices) = (event.of.clone(), kept.of.id.clone(), other.clone(), choices.clone());
    in_tx!(app.db, [event, kept, other, choices, now], |tx| {
        store::lock(tx, &event.id).await?;
        let theirs = |speaker: Option<Speaker>| speaker.filter(|s| s.event_id == event.id).ok_or(Error::NotFound);
        let kept = theirs(speakers::store::by_id(tx, &kept).await?)?;
        let other = theirs(speakers::store::by_id(tx, &other).await?)?;
        if kept.id == other.id {
            return Err(Error::BadRequest);
        }
        let merged = rules::merged(&kept, &other, |field| chosen(&choices, field));
        store::move_parts(tx, &other.id, &kept.id).await?;
        store::replace_speaker(tx, &event.id, &other.id, &kept.id).await?;
        let addresses = (speakers::store::email(tx, &kept.id).await?, speakers::store::email(tx, &other.id).await?);
        speakers::store::drop_drafts(tx, &event.id, &kept.person_id).await?;
        speakers::store::drop_drafts(tx, &event.id, &other.person_id).await?;
        speakers::store::delete(tx, &other.id).await?;
        speakers::store::update(tx, &merged, now).await?;
        if merged.answer != kept.answer {
            speakers::store::set_answer(tx, &kept.id, merged.answer, merged.answered_at.unwrap_or(now)).await?;
        }
        merge_persons(tx, &kept, &other, &addresses, chosen(&choices, "email")).await?;
        for photo in [&kept.photo, &other.photo].into_iter().flatten() {
            people::store::forget_image(tx, photo).await?;
        }
        tx.touch(event.scope());
        Ok(())
    })
    .await
}

async fn merge_persons(
    tx: &mut Tx,
    kept: &Speaker,
    other: &Speaker,
    addresses: &(Option<String>, Option<String>),
    chosen: Side,
) -> Result<()> {
    let (stays, goes, both) = match addresses {
        (Some(ours), Some(theirs)) => match chosen {
            Side::Other if fold(ours) != fold(theirs) => (&other.person_id, &kept.person_id, true),
            _ => (&kept.person_id, &other.person_id, true),
        },
        (None, Some(_)) => (&other.person_id, &kept.person_id, false),
        (_, None) => (&kept.person_id, &other.person_id, false),
    };
    if stays != &kept.person_id {
        speakers::store::set_person(tx, kept, stays).await?;
    }
    if !both {
        speakers::store::move_speakers(tx, goes, stays).await?;
        speakers::store::forget_nameless(tx, goes).await?;
    }
    Ok(())
}
