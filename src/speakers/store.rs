//! Speakers in the database.
//!
//! Whose a speaker is stands in `person`, which other events share: what an organiser types of a speaker is kept here, in the event, and the person
//! only holds the address.

use super::model::{Answer, Delivery, DraftMail, LINK_MAIL, Listed, Mailed, Speaker, SpeakerId};
use crate::{
    events::model::{Event, EventId},
    i18n::{Lang, Locale, Localized},
    on,
    people::{
        self,
        model::{Country, Person, PersonId},
    },
    server::db::Tx,
};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// The columns of a [`Speaker`], before what follows.
macro_rules! speaker_sql {
    ($($rest:tt)+) => {
        concat!(
            "SELECT id, event_id, person_id, slug, name, organisation, title, biography, photo, language, answer, answered_at, link_revision FROM speaker ",
            $($rest)+
        )
    };
}

/// An event's speakers, by the order in which they were added; a page sorts them by its own alphabet.
pub async fn of_event(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Speaker>> {
    on!(tx, |c| sqlx::query_as(speaker_sql!("WHERE event_id = $1 ORDER BY id")).bind(event).fetch_all(c).await)
}

pub async fn by_id(tx: &mut Tx, id: &SpeakerId) -> sqlx::Result<Option<Speaker>> {
    on!(tx, |c| sqlx::query_as(speaker_sql!("WHERE id = $1")).bind(id).fetch_optional(c).await)
}

pub async fn by_slug(tx: &mut Tx, event: &EventId, slug: &str) -> sqlx::Result<Option<Speaker>> {
    on!(tx, |c| sqlx::query_as(speaker_sql!("WHERE event_id = $1 AND slug = $2")).bind(event).bind(slug).fetch_optional(c).await)
}

/// The speaker of an event who has this address.
pub async fn by_email(tx: &mut Tx, event: &EventId, email: &str) -> sqlx::Result<Option<Speaker>> {
    on!(tx, |c| sqlx::query_as(speaker_sql!("WHERE event_id = $1 AND person_id = (SELECT p.id FROM person p WHERE p.email_folded = $2)"))
        .bind(event)
        .bind(crate::i18n::sort::fold(email))
        .fetch_optional(c)
        .await)
}

/// Keeps a new speaker; whether the slug was free and the person not yet a speaker of the event.
pub async fn insert(tx: &mut Tx, new: &Speaker, now: DateTime<Utc>) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO speaker (id, event_id, person_id, slug, name, organisation, title, biography, photo, language, answer, answered_at,
                              link_revision, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14) ON CONFLICT DO NOTHING",
    )
    .bind(&new.id)
    .bind(&new.event_id)
    .bind(&new.person_id)
    .bind(&new.slug)
    .bind(&new.name)
    .bind(&new.organisation)
    .bind(&new.title)
    .bind(&new.biography)
    .bind(&new.photo)
    .bind(new.language)
    .bind(new.answer)
    .bind(new.answered_at)
    .bind(new.link_revision)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1))
}

/// Adds somebody of whom only the name is known: a person without an address, and a speaker under a free slug. For sessions pasted from a mail.
pub async fn add_named(tx: &mut Tx, event: &Event, name: &str, now: DateTime<Utc>) -> sqlx::Result<Speaker> {
    let language = people::model::language_for(None, None, None, event.languages.first());
    let country = Country::of_locale(language);
    let person = Person { id: PersonId::new(), name: name.into(), email: None, organisation: String::new(), country, language };
    people::store::insert_person(tx, &person, now).await?;
    let slug = free_slug(tx, &event.id, name).await?;
    let speaker = Speaker::named(&event.id, &person.id, slug, name, language);
    insert(tx, &speaker, now).await?;
    Ok(speaker)
}

/// A slug made from a name, in letters that every keyboard has, that no other speaker of the event has.
pub async fn free_slug(tx: &mut Tx, event: &EventId, name: &str) -> sqlx::Result<String> {
    let taken: Vec<String> =
        on!(tx, |c| sqlx::query_scalar("SELECT slug FROM speaker WHERE event_id = $1 ORDER BY id").bind(event).fetch_all(c).await)?;
    let wanted: String = slug::slugify(name).chars().take(60).collect();
    let wanted = match wanted.trim_matches('-') {
        "" => "speaker".to_owned(),
        wanted => wanted.to_owned(),
    };
    let is_free = |slug: &String| !taken.contains(slug);
    Ok((1..).map(|n| if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") }).find(is_free).unwrap_or(wanted))
}

/// What people read of a speaker, as it is now. The slug stays: links to it may be anywhere.
pub async fn update(tx: &mut Tx, speaker: &Speaker, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE speaker SET name = $2, organisation = $3, title = $4, biography = $5, photo = $6, language = $7, updated_at = $8 WHERE id = $1",
    )
    .bind(&speaker.id)
    .bind(&speaker.name)
    .bind(&speaker.organisation)
    .bind(&speaker.title)
    .bind(&speaker.biography)
    .bind(&speaker.photo)
    .bind(speaker.language)
    .bind(now)
    .execute(c)
    .await
    .map(drop)
    })
}

pub async fn set_name(tx: &mut Tx, id: &SpeakerId, name: &str, organisation: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE speaker SET name = $2, organisation = $3, updated_at = $4 WHERE id = $1")
        .bind(id)
        .bind(name)
        .bind(organisation)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// The title in one language; the others stay, also where somebody else saves one of them at the same moment.
pub async fn set_title(tx: &mut Tx, id: &SpeakerId, lang: &Lang, text: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    let Some((mut title, _)) = lock_texts(tx, id, now).await? else { return Ok(()) };
    title.set(lang.clone(), text.to_owned());
    on!(tx, |c| sqlx::query("UPDATE speaker SET title = $2 WHERE id = $1").bind(id).bind(&title).execute(c).await.map(drop))
}

/// The biography in one language; the others stay, as with [`set_title`].
pub async fn set_biography(tx: &mut Tx, id: &SpeakerId, lang: &Lang, text: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    let Some((_, mut biography)) = lock_texts(tx, id, now).await? else { return Ok(()) };
    biography.set(lang.clone(), text.to_owned());
    on!(tx, |c| sqlx::query("UPDATE speaker SET biography = $2 WHERE id = $1").bind(id).bind(&biography).execute(c).await.map(drop))
}

/// Title and biography as they are, with the row locked until the commit.
async fn lock_texts(tx: &mut Tx, id: &SpeakerId, now: DateTime<Utc>) -> sqlx::Result<Option<(Localized, Localized)>> {
    on!(tx, |c| sqlx::query_as("UPDATE speaker SET updated_at = $2 WHERE id = $1 RETURNING title, biography")
        .bind(id)
        .bind(now)
        .fetch_optional(c)
        .await)
}

/// The photo by its hash, or none; the image is kept before.
pub async fn set_photo(tx: &mut Tx, id: &SpeakerId, photo: Option<&str>, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE speaker SET photo = $2, updated_at = $3 WHERE id = $1")
        .bind(id)
        .bind(photo)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub async fn set_language(tx: &mut Tx, id: &SpeakerId, language: Locale, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE speaker SET language = $2, updated_at = $3 WHERE id = $1")
        .bind(id)
        .bind(language)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub async fn set_answer(tx: &mut Tx, id: &SpeakerId, answer: Answer, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE speaker SET answer = $2, answered_at = $3, updated_at = $3 WHERE id = $1")
        .bind(id)
        .bind(answer)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

/// Makes every link that was mailed so far invalid.
pub async fn revoke_link(tx: &mut Tx, id: &SpeakerId, now: DateTime<Utc>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE speaker SET link_revision = link_revision + 1, updated_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

// --- What only organisers may see

/// A speaker's address, where it is known.
pub async fn email(tx: &mut Tx, id: &SpeakerId) -> sqlx::Result<Option<String>> {
    let email: Option<Option<String>> = on!(tx, |c| {
        sqlx::query_scalar("SELECT p.email FROM speaker s JOIN person p ON p.id = s.person_id WHERE s.id = $1")
            .bind(id)
            .fetch_optional(c)
            .await
    })?;
    Ok(email.flatten())
}

/// An event's speakers with their addresses and how far the mail with their link has come.
pub async fn listed(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Listed>> {
    let speakers = of_event(tx, event).await?;
    let emails: Vec<(SpeakerId, Option<String>)> = on!(tx, |c| {
        sqlx::query_as("SELECT s.id, p.email FROM speaker s JOIN person p ON p.id = s.person_id WHERE s.event_id = $1 ORDER BY s.id")
            .bind(event)
            .fetch_all(c)
            .await
    })?;
    let mut emails: HashMap<SpeakerId, Option<String>> = emails.into_iter().collect();
    let mut deliveries = deliveries(tx, event).await?;
    let list = speakers.into_iter().map(|speaker| Listed {
        email: emails.remove(&speaker.id).flatten(),
        delivery: deliveries.remove(&speaker.person_id),
        speaker,
    });
    Ok(list.collect())
}

/// The latest mail with a link to each person of an event, those discarded left out.
async fn deliveries(tx: &mut Tx, event: &EventId) -> sqlx::Result<HashMap<PersonId, Delivery>> {
    let rows: Vec<(PersonId, Mailed, DateTime<Utc>)> = on!(tx, |c| {
        sqlx::query_as(
            "SELECT person_id, state, COALESCE(sent_at, created_at) FROM mail
             WHERE event_id = $1 AND kind = $2 AND state <> 'dropped' AND person_id IS NOT NULL ORDER BY id",
        )
        .bind(event)
        .bind(LINK_MAIL)
        .fetch_all(c)
        .await
    })?;
    Ok(rows.into_iter().map(|(person, state, at)| (person, Delivery { state, at })).collect())
}

/// Gives a speaker to another person; whether that one is not another speaker of the event already.
pub async fn set_person(tx: &mut Tx, speaker: &Speaker, person: &PersonId) -> sqlx::Result<bool> {
    let done = on!(tx, |c| sqlx::query(
        "UPDATE speaker SET person_id = $2 WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM speaker other WHERE other.event_id = $3 AND other.person_id = $2 AND other.id <> $1)",
    )
    .bind(&speaker.id)
    .bind(person)
    .bind(&speaker.event_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Removes a speaker, and with it their parts in the sessions of the draft.
pub async fn delete(tx: &mut Tx, id: &SpeakerId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM speaker WHERE id = $1").bind(id).execute(c).await.map(drop))
}

/// A person without an address turns out to be one whose address is known: their speakers in other events follow, but where both speak.
pub async fn move_speakers(tx: &mut Tx, from: &PersonId, to: &PersonId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE speaker SET person_id = $2 WHERE person_id = $1
           AND NOT EXISTS (SELECT 1 FROM speaker other WHERE other.event_id = speaker.event_id AND other.person_id = $2)",
    )
    .bind(from)
    .bind(to)
    .execute(c)
    .await
    .map(drop))
}

/// Forgets a person without an address to whom nothing belongs any more.
pub async fn forget_nameless(tx: &mut Tx, person: &PersonId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM person WHERE id = $1 AND email IS NULL
           AND NOT EXISTS (SELECT 1 FROM speaker s WHERE s.person_id = $1)
           AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.person_id = $1)
           AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person_id = $1)
           AND NOT EXISTS (SELECT 1 FROM series_follower f WHERE f.person_id = $1)
           AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.person_id = $1)",
    )
    .bind(person)
    .execute(c)
    .await
    .map(drop))
}

// --- Mails with a link that wait for an organiser

/// The mails with links that are written and not sent, in the order in which they were written.
pub async fn drafts(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<DraftMail>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT id, recipient_name, recipient_email, language, subject, text FROM mail
         WHERE event_id = $1 AND kind = $2 AND state = 'draft' ORDER BY id",
    )
    .bind(event)
    .bind(LINK_MAIL)
    .fetch_all(c)
    .await)
}

/// Discards the unsent mails with a link to this person: the link has changed, or the speaker is gone.
pub async fn drop_drafts(tx: &mut Tx, event: &EventId, person: &PersonId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE mail SET state = 'dropped' WHERE event_id = $1 AND person_id = $2 AND kind = $3 AND state = 'draft'")
        .bind(event)
        .bind(person)
        .bind(LINK_MAIL)
        .execute(c)
        .await
        .map(drop))
}

/// The speakers with this address in events that are not over.
pub async fn coming_of_email(tx: &mut Tx, email: &str, now: DateTime<Utc>) -> sqlx::Result<Vec<Speaker>> {
    on!(tx, |c| sqlx::query_as(speaker_sql!(
        "WHERE person_id = (SELECT p.id FROM person p WHERE p.email_folded = $1)
           AND event_id IN (SELECT e.id FROM event e WHERE e.state = 'postponed' OR e.ends_at > $2) ORDER BY id"
    ))
    .bind(crate::i18n::sort::fold(email))
    .bind(now)
    .fetch_all(c)
    .await)
}

// --- What became of the event

/// Whether somebody who has not declined knows that they are to speak: they have accepted, or a mail to them as a speaker is out. The kinds of all such
/// mails begin alike.
macro_rules! knows_sql {
    ($speaker:literal) => {
        concat!(
            "(",
            $speaker,
            ".answer = 'accepted' OR ",
            $speaker,
            ".answer <> 'declined' AND EXISTS (
               SELECT 1 FROM mail k WHERE k.event_id = ",
            $speaker,
            ".event_id AND k.person_id = ",
            $speaker,
            ".person_id
                 AND k.kind LIKE 'speaker-%' AND k.state IN ('queued', 'sent')))"
        )
    };
}
pub(crate) use knows_sql;

/// Those who know that they are to speak, were not told yet of the event as it is, and can be written to; some at a time.
pub async fn untold(tx: &mut Tx, event: &EventId, sequence: i64, most: i64) -> sqlx::Result<Vec<Speaker>> {
    on!(tx, |c| sqlx::query_as(speaker_sql!(
        "WHERE event_id = $1 AND told_sequence < $2
           AND EXISTS (SELECT 1 FROM person p WHERE p.id = speaker.person_id AND p.email IS NOT NULL) AND ",
        knows_sql!("speaker"),
        " ORDER BY id LIMIT $3"
    ))
    .bind(event)
    .bind(sequence)
    .bind(most)
    .fetch_all(c)
    .await)
}

/// Notes what a speaker was told of; whether it was this call that did.
pub async fn set_told(tx: &mut Tx, id: &SpeakerId, sequence: i64) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query("UPDATE speaker SET told_sequence = $2 WHERE id = $1 AND told_sequence < $2")
        .bind(id)
        .bind(sequence)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
