//! What a session says and who speaks in it.

use super::{Hand, MOST_SESSIONS, Outcome, found, locked, rooms_there, since};
use crate::{
    error::{Error, Result},
    events::model::Event,
    i18n::{Localized, sort::fold},
    in_tx,
    people::{
        self,
        model::{Country, Person, PersonId, language_for},
        permissions::Organiser,
    },
    problem,
    programme::{
        model::{NewSession, Part, Programme, Session, SessionId, SessionSpeaker, Slot, SlotId},
        rules::forms::{Named, PlaceForm, SessionForm},
        store,
    },
    server::{app::App, db::Tx},
    speakers::{
        self,
        model::{Speaker, SpeakerId},
    },
};
use chrono::{DateTime, Duration, Utc};

/// Adds a session (no `id`) or changes one, with its speakers and, where it is given, one place more; new speakers come into the event. Slots that
/// lasted as long as the session did go on doing so.
pub async fn save_session(
    app: &App,
    organiser: &Organiser<Event>,
    id: Option<&SessionId>,
    form: &SessionForm,
    place: Option<&PlaceForm>,
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<SessionId>> {
    let (event, id, form, place, hand) = (organiser.of.clone(), id.cloned(), form.clone(), place.cloned(), Hand::of(organiser, now));
    in_tx!(app.db, [event, id, form, place, hand, now], |tx| {
        let programme = locked(tx, &event.id).await?;
        if let Some(id) = &id {
            let since = since(tx, &event.id, id, seen).await?;
            if !since.is_empty() {
                return Ok(Outcome::Stale(since));
            }
        }
        if let Some(track) = &form.session.track
            && !programme.tracks.iter().any(|t| t.id == *track)
        {
            return Err(Error::Conflict(problem!("programme-track-gone")));
        }
        let mut cast = Cast::load(tx, &event).await?;
        let speakers = cast.of(tx, &form.speakers, now).await?;
        let was = id.as_ref().map(|id| found(&programme, id)).transpose()?;
        let session = match (&id, was) {
            (Some(id), Some(was)) => {
                store::update_session(tx, &event.id, id, &form.session, now).await?;
                keep_length(tx, was, form.session.minutes).await?;
                id.clone()
            }
            _ => {
                if programme.sessions.len() >= MOST_SESSIONS {
                    return Err(Error::Conflict(problem!("programme-too-many-sessions", max = MOST_SESSIONS)));
                }
                Numbers::of(&programme).add(tx, &event, &form.session, now).await?
            }
        };
        store::set_speakers(tx, &session, &speakers).await?;
        if let Some(place) = place {
            rooms_there(&programme, place.rooms())?;
            store::insert_slot(tx, &session, &place.slot(SlotId::new())).await?;
        }
        let number = hand.changed(tx, &event.id, &session, was).await?;
        Ok(Outcome::Done(session, number))
    })
    .await
}

async fn keep_length(tx: &mut Tx, was: &Session, minutes: i64) -> Result<()> {
    let (old, new) = (Duration::minutes(was.minutes), Duration::minutes(minutes));
    for slot in was.slots.iter().filter(|slot| old != new && slot.ends_at - slot.starts_at == old) {
        store::update_slot(tx, &was.id, &Slot { ends_at: slot.starts_at + new, ..slot.clone() }).await?;
    }
    Ok(())
}

/// Removes a session with its slots. One that is gone already is gone.
pub async fn remove_session(
    app: &App,
    organiser: &Organiser<Event>,
    id: &SessionId,
    seen: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Outcome<()>> {
    let (event, id, hand) = (organiser.of.id.clone(), id.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, id, hand], |tx| {
        let programme = locked(tx, &event).await?;
        let Ok(was) = found(&programme, &id) else { return Ok(Outcome::Done((), store::last_edit(tx, &event).await?)) };
        let since = since(tx, &event, &id, seen).await?;
        if !since.is_empty() {
            return Ok(Outcome::Stale(since));
        }
        store::delete_session(tx, &event, &id).await?;
        let number = hand.changed(tx, &event, &id, Some(was)).await?;
        Ok(Outcome::Done((), number))
    })
    .await
}

/// The slugs and numbers that an event's sessions have.
pub(super) struct Numbers {
    slugs: Vec<String>,
    last: i64,
}

impl Numbers {
    pub(super) fn of(programme: &Programme) -> Self {
        let slugs = programme.sessions.iter().map(|s| s.slug.clone()).collect();
        Self { slugs, last: programme.sessions.iter().map(|s| s.number).max().unwrap_or(0) }
    }

    /// Keeps a new session under the next number and a free slug.
    pub(super) async fn add(&mut self, tx: &mut Tx, event: &Event, new: &NewSession, now: DateTime<Utc>) -> Result<SessionId> {
        let title =
            event.languages.first().and_then(|first| new.title.exact(first)).or_else(|| new.title.iter().next().map(|(_, text)| text));
        let slug = free_slug(title.map_or("", String::as_str), "session", &self.slugs);
        self.last += 1;
        let id = store::insert_session(tx, &event.id, new, &slug, self.last, now).await?;
        self.slugs.push(slug);
        Ok(id)
    }
}

/// A slug in letters that every keyboard has, unlike those taken.
pub(super) fn free_slug(title: &str, otherwise: &str, taken: &[String]) -> String {
    let wanted: String = slug::slugify(title).chars().take(60).collect();
    let wanted = match wanted.trim_matches('-') {
        "" => otherwise.to_owned(),
        wanted => wanted.to_owned(),
    };
    let is_free = |slug: &String| !taken.contains(slug);
    (1..).map(|n| if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") }).find(is_free).unwrap_or(wanted)
}

/// The event's speakers, and those who come in with this write.
pub(super) struct Cast<'e> {
    event: &'e Event,
    speakers: Vec<Speaker>,
}

impl<'e> Cast<'e> {
    pub(super) async fn load(tx: &mut Tx, event: &'e Event) -> Result<Self> {
        Ok(Self { event, speakers: speakers::store::of_event(tx, &event.id).await? })
    }

    pub(super) async fn of(&mut self, tx: &mut Tx, named: &[(Named, Part)], now: DateTime<Utc>) -> Result<Vec<SessionSpeaker>> {
        let mut out: Vec<SessionSpeaker> = Vec::new();
        for (who, part) in named {
            let speaker = self.one(tx, who, now).await?;
            if !out.iter().any(|there| there.speaker == speaker) {
                out.push(SessionSpeaker { speaker, part: *part });
            }
        }
        Ok(out)
    }

    async fn one(&mut self, tx: &mut Tx, who: &Named, now: DateTime<Utc>) -> Result<SpeakerId> {
        match who {
            Named::Known(id) if self.speakers.iter().any(|s| s.id == *id) => Ok(id.clone()),
            Named::Known(_) => Err(Error::Conflict(problem!("programme-speaker-gone"))),
            Named::New { name, email, organisation, title } => {
                if let Some(known) = self.known(tx, name, email.as_deref()).await? {
                    return Ok(known);
                }
                let speaker = self.newcomer(tx, name, email.as_deref(), organisation, title, now).await?;
                tx.touch(self.event.scope());
                self.speakers.push(speaker.clone());
                Ok(speaker.id)
            }
        }
    }

    /// Somebody with this address, or, where no address was given, somebody of this name.
    async fn known(&self, tx: &mut Tx, name: &str, email: Option<&str>) -> Result<Option<SpeakerId>> {
        match email {
            Some(email) => Ok(speakers::store::by_email(tx, &self.event.id, email).await?.map(|s| s.id)),
            None => Ok(self.speakers.iter().find(|s| fold(&s.name) == fold(name)).map(|s| s.id.clone())),
        }
    }

    async fn newcomer(
        &self,
        tx: &mut Tx,
        name: &str,
        email: Option<&str>,
        organisation: &str,
        title: &Localized,
        now: DateTime<Utc>,
    ) -> Result<Speaker> {
        let language = language_for(None, None, email, self.event.languages.first());
        let country = email.and_then(Country::of_email).unwrap_or(Country::of_locale(language));
        let person = Person {
            id: PersonId::new(),
            name: name.to_owned(),
            email: email.map(str::to_owned),
            organisation: organisation.to_owned(),
            country,
            language,
        };
        let person_id = if email.is_some() {
            people::store::person_by_email(tx, &person, now).await?
        } else {
            people::store::insert_person(tx, &person, now).await?;
            person.id
        };
        let slug = speakers::store::free_slug(tx, &self.event.id, name).await?;
        let speaker = Speaker {
            organisation: organisation.to_owned(),
            title: title.clone(),
            ..Speaker::named(&self.event.id, &person_id, slug, name, language)
        };
        speakers::store::insert(tx, &speaker, now).await?;
        Ok(speaker)
    }
}
