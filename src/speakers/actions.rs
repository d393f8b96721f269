//! The verbs of speakers: what organisers do with them, and what who holds a personal link does.
//!
//! What touches sessions too (mailing the link, merging, removing) stands in `programme::speakers`.

use super::{
    model::{Answer, Speaker, SpeakerId},
    rules::{self, Change, NewSpeaker, Profile},
    store,
};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventState},
    },
    i18n::{Lang, sort::fold},
    in_tx,
    people::{
        self,
        model::{Country, Person, PersonId, SignedIn, language_for},
        permissions::Organiser,
    },
    problem,
    server::{
        app::App,
        ctx::Ctx,
        db::Tx,
        images::{self, Prepared},
        tokens::{self, Kind},
    },
};
use chrono::{DateTime, Utc};

// --- Who may

/// One speaker of an event, for one of its organisers, who is signed in.
pub async fn organise(ctx: &Ctx, event: &str, id: &str) -> Result<(SignedIn, Organiser<Event>, Organiser<Speaker>)> {
    let (who, event) = events::actions::organise(ctx, event).await?;
    let id = SpeakerId::parse(id).ok_or(Error::NotFound)?;
    let mut tx = ctx.db.read().await?;
    let speaker = store::by_id(&mut tx, &id).await?.filter(|s| s.event_id == event.of.id).ok_or(Error::NotFound)?;
    let speaker = event.for_part(speaker);
    Ok((who, event, speaker))
}

/// Whoever holds a speaker's personal link. Only [`holder`] makes one.
#[expect(clippy::manual_non_exhaustive, reason = "`#[non_exhaustive]` would let this crate make one; only this module may")]
#[derive(Debug, Clone)]
pub struct Holder {
    pub speaker: Speaker,
    pub event: Event,
    _proof: (),
}

/// The speaker whose link this is.
pub async fn holder(ctx: &Ctx, token: &str) -> Result<Holder> {
    let Some(id) = tokens::claimed_id(token) else { return Err(ctx.wrong_token()) };
    let mut tx = ctx.db.read().await?;
    let speaker = store::by_id(&mut tx, &SpeakerId::from(id)).await?;
    let Some(speaker) = speaker.filter(|s| ctx.secret.holds(token, Kind::Speaker, id, s.link_revision)) else {
        return Err(ctx.wrong_token());
    };
    let event = events::store::by_id(&mut tx, &speaker.event_id).await?.ok_or(Error::NotFound)?;
    Ok(Holder { speaker, event, _proof: () })
}

/// Who may change a speaker's photo: organisers and the speaker.
pub trait MayEdit {
    fn speaker(&self) -> &Speaker;
}
impl MayEdit for Organiser<Speaker> {
    fn speaker(&self) -> &Speaker {
        &self.of
    }
}
impl MayEdit for Holder {
    fn speaker(&self) -> &Speaker {
        &self.speaker
    }
}

/// The token of a speaker's personal link, as it holds now.
pub fn token(app: &App, speaker: &Speaker) -> String {
    app.secret.link(Kind::Speaker, speaker.id.uuid(), speaker.link_revision)
}

// --- What organisers do

/// Adds a speaker, also without an address yet.
pub async fn add(app: &App, organiser: &Organiser<Event>, new: &NewSpeaker, now: DateTime<Utc>) -> Result<Speaker> {
    let (event, new) = (organiser.of.clone(), new.clone());
    in_tx!(app.db, [event, new, now], |tx| {
        let first = event.languages.first();
        let typed = person_of(&new.name, &new.organisation, new.email.as_deref(), first);
        let person = keep_person(tx, &typed, now).await?;
        // Somebody we know has said which language to write in.
        let language = people::store::person(tx, &person).await?.map_or(typed.language, |p| p.language);
        let slug = store::free_slug(tx, &event.id, &new.name).await?;
        let speaker = Speaker {
            organisation: new.organisation.clone(),
            title: new.title.clone(),
            ..Speaker::named(&event.id, &person, slug, &new.name, language)
        };
        if !store::insert(tx, &speaker, now).await? {
            return Err(Error::field("email", problem!("speakers-problem-known-address")));
        }
        tx.touch(event.scope());
        Ok(speaker)
    })
    .await
}

/// A person as an organiser has just typed one.
fn person_of(name: &str, organisation: &str, email: Option<&str>, first: Option<&Lang>) -> Person {
    let language = language_for(None, None, email, first);
    let country = email.and_then(Country::of_email).unwrap_or(Country::of_locale(language));
    Person { id: PersonId::new(), name: name.into(), email: email.map(str::to_owned), organisation: organisation.into(), country, language }
}

async fn keep_person(tx: &mut Tx, person: &Person, now: DateTime<Utc>) -> Result<PersonId> {
    if person.email.is_some() {
        return Ok(people::store::person_by_email(tx, person, now).await?);
    }
    people::store::insert_person(tx, person, now).await?;
    Ok(person.id.clone())
}

/// Changes everything that an organiser may change. Another address takes the link away from whoever has the old one.
pub async fn edit(app: &App, event: &Organiser<Event>, speaker: &Organiser<Speaker>, new: &Profile, now: DateTime<Utc>) -> Result<()> {
    let (event, id, new) = (event.of.clone(), speaker.of.id.clone(), new.clone());
    in_tx!(app.db, [event, id, new, now], |tx| {
        let old = store::by_id(tx, &id).await?.ok_or(Error::NotFound)?;
        let languages = &event.languages;
        let changed = Speaker {
            name: new.name.clone(),
            organisation: new.organisation.clone(),
            language: new.language,
            title: rules::with_texts(old.title.clone(), &new.title, languages),
            biography: rules::with_texts(old.biography.clone(), &new.biography, languages),
            ..old.clone()
        };
        store::update(tx, &changed, now).await?;
        change_address(tx, &event, &old, &new, now).await?;
        tx.touch(event.scope());
        Ok(())
    })
    .await
}

async fn change_address(tx: &mut Tx, event: &Event, old: &Speaker, new: &Profile, now: DateTime<Utc>) -> Result<()> {
    let known = store::email(tx, &old.id).await?;
    if known.as_deref().map(fold) == new.email.as_deref().map(fold) {
        return Ok(());
    }
    let person = person_of(&new.name, &new.organisation, new.email.as_deref(), event.languages.first());
    let person = keep_person(tx, &Person { language: new.language, ..person }, now).await?;
    if !store::set_person(tx, old, &person).await? {
        return Err(Error::field("email", problem!("speakers-problem-known-address")));
    }
    store::drop_drafts(tx, &event.id, &old.person_id).await?;
    if known.is_some() {
        store::revoke_link(tx, &old.id, now).await?;
    }
    Ok(store::forget_nameless(tx, &old.person_id).await?)
}

/// Makes the link that was mailed so far invalid.
pub async fn revoke_link(app: &App, speaker: &Organiser<Speaker>, now: DateTime<Utc>) -> Result<()> {
    let speaker = speaker.of.clone();
    in_tx!(app.db, [speaker, now], |tx| {
        store::drop_drafts(tx, &speaker.event_id, &speaker.person_id).await?;
        Ok(store::revoke_link(tx, &speaker.id, now).await?)
    })
    .await
}

// --- What speakers do, and organisers for them

/// Sets or removes the photo. One that nobody shows any more is deleted.
pub async fn set_photo(app: &App, who: &impl MayEdit, photo: Option<Prepared>, now: DateTime<Utc>) -> Result<()> {
    let speaker = who.speaker().clone();
    in_tx!(app.db, [speaker, photo, now], |tx| {
        let old = store::by_id(tx, &speaker.id).await?.ok_or(Error::NotFound)?.photo;
        if let Some(photo) = &photo {
            images::keep(tx, photo, now).await?;
        }
        store::set_photo(tx, &speaker.id, photo.as_ref().map(|p| p.hash.as_str()), now).await?;
        if let Some(old) = old {
            people::store::forget_image(tx, &old).await?;
        }
        tx.touch(events::model::scope(&speaker.event_id));
        Ok(())
    })
    .await
}

/// Says yes or no; may be changed until the event is over or called off.
pub async fn answer(app: &App, holder: &Holder, answer: Answer, now: DateTime<Utc>) -> Result<()> {
    if holder.event.is_over(now) || holder.event.state == EventState::Cancelled {
        return Err(Error::Conflict(problem!("speakers-problem-over")));
    }
    let id = holder.speaker.id.clone();
    in_tx!(app.db, [id, answer, now], |tx| Ok(store::set_answer(tx, &id, answer, now).await?)).await
}

/// Saves one field. Name, organisation and language are also what we know of the person from now on: they have said it themselves.
pub async fn save(app: &App, holder: &Holder, change: &Change, now: DateTime<Utc>) -> Result<()> {
    let (speaker, change) = (holder.speaker.clone(), change.clone());
    in_tx!(app.db, [speaker, change, now], |tx| {
        let id = &speaker.id;
        match &change {
            Change::Title(lang, text) => store::set_title(tx, id, lang, text, now).await?,
            Change::Biography(lang, text) => store::set_biography(tx, id, lang, text, now).await?,
            Change::Name { name, organisation } => store::set_name(tx, id, name, organisation, now).await?,
            Change::Language(language) => store::set_language(tx, id, *language, now).await?,
        }
        if let Some(person) = people::store::person(tx, &speaker.person_id).await? {
            let (name, organisation, language) = match &change {
                Change::Name { name, organisation } => (name.as_str(), organisation.as_str(), person.language),
                Change::Language(language) => (person.name.as_str(), person.organisation.as_str(), *language),
                _ => (person.name.as_str(), person.organisation.as_str(), person.language),
            };
            people::store::update_person(tx, &person.id, name, organisation, person.country, language).await?;
        }
        tx.touch(events::model::scope(&speaker.event_id));
        Ok(())
    })
    .await
}
