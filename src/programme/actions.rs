//! The verbs of the programme. Each takes the proof that whoever asks organises the event, locks the event's programme, looks at it as it is now,
//! and writes: what somebody else removed a moment ago is a conflict that is told, never a row that is lost.

use super::{
    model::{NewSession, Part, Programme, Release, RoomId, Session, SessionId, SessionSpeaker, Slot, SlotId, TrackColour, TrackId},
    rules::{
        self,
        forms::{Named, PlaceForm, SessionForm},
        lines::{self, Proposal},
    },
    store,
};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventCopied, EventId},
    },
    i18n::{Lang, Localized, sort::fold},
    in_tx,
    people::{
        self,
        model::{Country, Person, PersonId, language_for},
        permissions::Organiser,
    },
    problem,
    server::{app::App, db::Tx},
    speakers::{
        self,
        model::{Speaker, SpeakerId},
    },
};
use chrono::{DateTime, Duration, Utc};

/// Sessions of one event at most: enough for a large congress, and an end for everything that reads them all.
const MOST_SESSIONS: usize = 3000;
const MOST_ROOMS: usize = 200;

/// The programme as it is now, with no other write beside this one.
async fn locked(tx: &mut Tx, event: &EventId) -> Result<Programme> {
    store::lock(tx, event).await?;
    Ok(store::draft(tx, event).await?)
}

fn found<'a>(programme: &'a Programme, id: &SessionId) -> Result<&'a Session> {
    programme.sessions.iter().find(|s| s.id == *id).ok_or(Error::NotFound)
}

fn room_there(programme: &Programme, room: Option<&RoomId>) -> Result<()> {
    let there = room.is_none_or(|id| programme.rooms.iter().any(|r| r.id == *id));
    if there { Ok(()) } else { Err(Error::Conflict(problem!("programme-room-gone"))) }
}

// --- Rooms and tracks

/// Adds the rooms of one line ("Auditoriet, Rom 2"), named in the event's first language; how many were new.
pub async fn add_rooms(app: &App, organiser: &Organiser<Event>, line: &str) -> Result<usize> {
    let (event, line) = (organiser.of.clone(), line.to_owned());
    in_tx!(app.db, [event, line], |tx| {
        let programme = locked(tx, &event.id).await?;
        let there = programme.rooms.iter().flat_map(|r| r.name.iter().map(|(_, name)| name.as_str()));
        let names = new_names("rooms", &line, there, programme.rooms.len())?;
        for name in &names {
            store::insert_room(tx, &event.id, &in_first_language(&event, name), None).await?;
        }
        Ok(names.len())
    })
    .await
}

/// Adds the tracks of one line.
pub async fn add_tracks(app: &App, organiser: &Organiser<Event>, line: &str) -> Result<usize> {
    let (event, line) = (organiser.of.clone(), line.to_owned());
    in_tx!(app.db, [event, line], |tx| {
        let programme = locked(tx, &event.id).await?;
        let there = programme.tracks.iter().flat_map(|t| t.name.iter().map(|(_, name)| name.as_str()));
        let names = new_names("tracks", &line, there, programme.tracks.len())?;
        let mut taken: Vec<String> = programme.tracks.iter().map(|t| t.slug.clone()).collect();
        for name in &names {
            let slug = free_slug(name, "track", &taken);
            store::insert_track(tx, &event.id, &in_first_language(&event, name), &slug, TrackColour::ByPlace).await?;
            taken.push(slug);
        }
        Ok(names.len())
    })
    .await
}

/// The names of a line that are not there yet; a refusal at the field `field` where the line does not do.
fn new_names<'a>(field: &str, line: &str, there: impl Iterator<Item = &'a str>, count: usize) -> Result<Vec<String>> {
    let names = lines::names(line, std::iter::empty());
    if names.is_empty() {
        return Err(Error::field(field, problem!("forms-empty")));
    }
    if names.iter().any(|name| name.chars().count() > rules::MAX_NAME) {
        return Err(Error::field(field, problem!("forms-too-long", max = rules::MAX_NAME)));
    }
    if count + names.len() > MOST_ROOMS {
        return Err(Error::field(field, problem!("programme-too-many-names", max = MOST_ROOMS)));
    }
    Ok(lines::names(line, there))
}

fn in_first_language(event: &Event, text: &str) -> Localized {
    Localized::one(first_language(event), text)
}

/// An event's first language: what a new session is held in, and a name on one line is written in.
pub fn first_language(event: &Event) -> Lang {
    event.languages.first().cloned().unwrap_or_else(|| crate::i18n::Locale::Sv.lang())
}

pub async fn change_room(app: &App, organiser: &Organiser<Event>, id: &RoomId, name: &Localized, capacity: Option<i64>) -> Result<()> {
    let (event, id, name) = (organiser.of.id.clone(), id.clone(), name.clone());
    let done = in_tx!(app.db, [event, id, name], |tx| Ok(store::update_room(tx, &event, &id, &name, capacity).await?)).await?;
    if done { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn change_track(app: &App, organiser: &Organiser<Event>, id: &TrackId, name: &Localized, colour: TrackColour) -> Result<()> {
    let (event, id, name) = (organiser.of.id.clone(), id.clone(), name.clone());
    let done = in_tx!(app.db, [event, id, name], |tx| Ok(store::update_track(tx, &event, &id, &name, colour).await?)).await?;
    if done { Ok(()) } else { Err(Error::NotFound) }
}

/// Removes a room; the sessions in it keep their time. One that is gone already is gone.
pub async fn remove_room(app: &App, organiser: &Organiser<Event>, id: &RoomId) -> Result<()> {
    let (event, id) = (organiser.of.id.clone(), id.clone());
    in_tx!(app.db, [event, id], |tx| Ok(store::delete_room(tx, &event, &id).await.map(drop)?)).await
}

pub async fn remove_track(app: &App, organiser: &Organiser<Event>, id: &TrackId) -> Result<()> {
    let (event, id) = (organiser.of.id.clone(), id.clone());
    in_tx!(app.db, [event, id], |tx| Ok(store::delete_track(tx, &event, &id).await.map(drop)?)).await
}

// --- Sessions

/// Adds a session (no `id`) or changes one, with its speakers and, where it is given, one place more; new speakers come into the event. Slots that
/// lasted as long as the session did go on doing so.
pub async fn save_session(
    app: &App,
    organiser: &Organiser<Event>,
    id: Option<&SessionId>,
    form: &SessionForm,
    place: Option<&PlaceForm>,
    now: DateTime<Utc>,
) -> Result<SessionId> {
    let (event, id, form, place) = (organiser.of.clone(), id.cloned(), form.clone(), place.cloned());
    in_tx!(app.db, [event, id, form, place, now], |tx| {
        let programme = locked(tx, &event.id).await?;
        if let Some(track) = &form.session.track
            && !programme.tracks.iter().any(|t| t.id == *track)
        {
            return Err(Error::Conflict(problem!("programme-track-gone")));
        }
        let mut cast = Cast::load(tx, &event).await?;
        let speakers = cast.of(tx, &form.speakers, now).await?;
        let session = match &id {
            Some(id) => {
                let was = found(&programme, id)?;
                store::update_session(tx, &event.id, id, &form.session, now).await?;
                keep_length(tx, was, form.session.minutes).await?;
                id.clone()
            }
            None => {
                if programme.sessions.len() >= MOST_SESSIONS {
                    return Err(Error::Conflict(problem!("programme-too-many-sessions", max = MOST_SESSIONS)));
                }
                Numbers::of(&programme).add(tx, &event, &form.session, now).await?
            }
        };
        store::set_speakers(tx, &session, &speakers).await?;
        if let Some(PlaceForm { starts_at, ends_at, room }) = place {
            room_there(&programme, room.as_ref())?;
            store::insert_slot(tx, &session, &Slot { id: SlotId::new(), room, starts_at, ends_at }).await?;
        }
        Ok(session)
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
pub async fn remove_session(app: &App, organiser: &Organiser<Event>, id: &SessionId) -> Result<()> {
    let (event, id) = (organiser.of.id.clone(), id.clone());
    in_tx!(app.db, [event, id], |tx| Ok(store::delete_session(tx, &event, &id).await.map(drop)?)).await
}

/// The slugs and numbers that an event's sessions have.
struct Numbers {
    slugs: Vec<String>,
    last: i64,
}

impl Numbers {
    fn of(programme: &Programme) -> Self {
        let slugs = programme.sessions.iter().map(|s| s.slug.clone()).collect();
        Self { slugs, last: programme.sessions.iter().map(|s| s.number).max().unwrap_or(0) }
    }

    /// Keeps a new session under the next number and a free slug.
    async fn add(&mut self, tx: &mut Tx, event: &Event, new: &NewSession, now: DateTime<Utc>) -> Result<SessionId> {
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
fn free_slug(title: &str, otherwise: &str, taken: &[String]) -> String {
    let wanted: String = slug::slugify(title).chars().take(60).collect();
    let wanted = match wanted.trim_matches('-') {
        "" => otherwise.to_owned(),
        wanted => wanted.to_owned(),
    };
    let is_free = |slug: &String| !taken.contains(slug);
    (1..).map(|n| if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") }).find(is_free).unwrap_or(wanted)
}

/// The event's speakers, and those who come in with this write.
struct Cast<'e> {
    event: &'e Event,
    speakers: Vec<Speaker>,
}

impl<'e> Cast<'e> {
    async fn load(tx: &mut Tx, event: &'e Event) -> Result<Self> {
        Ok(Self { event, speakers: speakers::store::of_event(tx, &event.id).await? })
    }

    async fn of(&mut self, tx: &mut Tx, named: &[(Named, Part)], now: DateTime<Utc>) -> Result<Vec<SessionSpeaker>> {
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

// --- Places

/// Places a session: moves one of its slots, or (no `slot`) gives it one more.
pub async fn place(app: &App, organiser: &Organiser<Event>, session: &SessionId, slot: Option<&SlotId>, place: &PlaceForm) -> Result<()> {
    let (event, session, slot, place) = (organiser.of.id.clone(), session.clone(), slot.cloned(), place.clone());
    in_tx!(app.db, [event, session, slot, place], |tx| {
        let programme = locked(tx, &event).await?;
        let was = found(&programme, &session)?;
        room_there(&programme, place.room.as_ref())?;
        let id = slot.clone().unwrap_or_else(SlotId::new);
        let new = Slot { id, room: place.room.clone(), starts_at: place.starts_at, ends_at: place.ends_at };
        match &slot {
            Some(_) if !store::update_slot(tx, &session, &new).await? => Err(Error::Conflict(problem!("programme-slot-gone"))),
            Some(_) => Ok(()),
            // Pressed twice, it is there once.
            None if was.slots.iter().any(|s| (s.starts_at, s.ends_at, &s.room) == (new.starts_at, new.ends_at, &new.room)) => Ok(()),
            None => Ok(store::insert_slot(tx, &session, &new).await?),
        }
    })
    .await
}

/// Takes a session out of one of its slots. One that is gone already is gone.
pub async fn take_out(app: &App, organiser: &Organiser<Event>, session: &SessionId, slot: &SlotId) -> Result<()> {
    let (event, session, slot) = (organiser.of.id.clone(), session.clone(), slot.clone());
    in_tx!(app.db, [event, session, slot], |tx| {
        let programme = locked(tx, &event).await?;
        found(&programme, &session)?;
        store::delete_slot(tx, &session, &slot).await?;
        Ok(())
    })
    .await
}

/// Moves every slot by as much on the local clock: the event got another time, and its programme goes along.
pub async fn shift(app: &App, organiser: &Organiser<Event>, by: Duration) -> Result<()> {
    let (event, now_zone) = (organiser.of.id.clone(), organiser.of.zone());
    in_tx!(app.db, [event, now_zone, by], |tx| {
        let programme = locked(tx, &event).await?;
        for session in &programme.sessions {
            for slot in &session.slots {
                store::update_slot(tx, &session.id, &moved_by(slot, by, now_zone, now_zone)).await?;
            }
        }
        Ok(())
    })
    .await
}

/// The same slot so much later on the local clock, also where clocks change between, in the other event's zone.
fn moved_by(slot: &Slot, by: Duration, from: chrono_tz::Tz, to: chrono_tz::Tz) -> Slot {
    let local = crate::time::local(slot.starts_at, from) + by;
    let starts_at = crate::time::instant(local, to);
    Slot { starts_at, ends_at: starts_at + (slot.ends_at - slot.starts_at), ..slot.clone() }
}

// --- Pasted lines

/// Saves proposed sessions with slots and speakers, all or none. `lang` is the language that their titles are written in.
pub async fn accept(app: &App, organiser: &Organiser<Event>, proposals: &[Proposal], lang: &Lang, now: DateTime<Utc>) -> Result<usize> {
    let (event, proposals, lang) = (organiser.of.clone(), proposals.to_vec(), lang.clone());
    in_tx!(app.db, [event, proposals, lang, now], |tx| {
        let programme = locked(tx, &event.id).await?;
        if programme.sessions.len() + proposals.len() > MOST_SESSIONS {
            return Err(Error::Conflict(problem!("programme-too-many-sessions", max = MOST_SESSIONS)));
        }
        let mut numbers = Numbers::of(&programme);
        let mut cast = Cast::load(tx, &event).await?;
        for proposal in &proposals {
            let session = numbers.add(tx, &event, &as_session(proposal, &lang), now).await?;
            let speakers = cast.of(tx, &as_speakers(proposal, &lang), now).await?;
            store::set_speakers(tx, &session, &speakers).await?;
            if let Some((day, start)) = proposal.at {
                let starts_at = crate::time::instant(day.and_time(start), event.zone());
                let room = proposal.room.clone().filter(|id| programme.rooms.iter().any(|r| r.id == *id));
                let slot = Slot { id: SlotId::new(), room, starts_at, ends_at: starts_at + Duration::minutes(proposal.minutes) };
                store::insert_slot(tx, &session, &slot).await?;
            }
        }
        Ok(proposals.len())
    })
    .await
}

fn as_session(proposal: &Proposal, lang: &Lang) -> NewSession {
    NewSession {
        kind: proposal.kind,
        title: Localized::one(lang.clone(), proposal.title.clone()),
        minutes: proposal.minutes,
        ..super::rules::usual((!proposal.kind.is_pause()).then_some(lang))
    }
}

fn as_speakers(proposal: &Proposal, lang: &Lang) -> Vec<(Named, Part)> {
    let part = if proposal.kind == super::model::SessionKind::Panel { Part::Panellist } else { Part::Speaker };
    let named = proposal.speakers.iter().map(|s| Named::New {
        name: s.name.clone(),
        email: None,
        organisation: s.organisation.clone(),
        title: Localized::one(lang.clone(), s.title.clone()),
    });
    named.map(|who| (who, part)).collect()
}

// --- Releases

/// Publishes the draft under the next number; visitors see it from now on. Refused where there is nothing to publish, or nothing new.
pub async fn release(app: &App, organiser: &Organiser<Event>, note: &Localized, now: DateTime<Utc>) -> Result<Release> {
    let (event, note) = (organiser.of.clone(), note.clone());
    in_tx!(app.db, [event, note, now], |tx| {
        let draft = super::rules::published(&locked(tx, &event.id).await?);
        let latest = store::latest_release(tx, &event.id).await?;
        match latest {
            None if draft.sessions.is_empty() => return Err(Error::Conflict(problem!("programme-nothing-to-release"))),
            // Pressed twice, it is published once.
            Some(latest) if *latest.programme == draft => return Ok(latest),
            _ => {}
        }
        let release = store::insert_release(tx, &event.id, &note, &draft, now).await?;
        tx.touch(event.scope());
        Ok(release)
    })
    .await
}

// --- Copies

/// Fills a copied event with the rooms, tracks and sessions of the one it was made from, moved along with the date. Speakers are not asked by being
/// copied, so sessions come without them. Runs once: an event that has anything already is left alone.
pub async fn copied(app: &App, EventCopied { from, to }: &EventCopied, now: DateTime<Utc>) -> Result<()> {
    let (from, to) = (from.clone(), to.clone());
    in_tx!(app.db, [from, to, now], |tx| {
        let (Some(old), Some(new)) = (events::store::by_id(tx, &from).await?, events::store::by_id(tx, &to).await?) else {
            return Ok(());
        };
        if locked(tx, &to).await? != Programme::default() {
            return Ok(());
        }
        let source = store::draft(tx, &from).await?;
        let mut rooms = Vec::new();
        for room in &source.rooms {
            rooms.push((room.id.clone(), store::insert_room(tx, &to, &room.name, room.capacity).await?));
        }
        let mut tracks = Vec::new();
        for track in &source.tracks {
            tracks.push((track.id.clone(), store::insert_track(tx, &to, &track.name, &track.slug, track.colour).await?));
        }
        let days = day(new.starts_at, &new) - day(old.starts_at, &old);
        let mut numbers = Numbers::of(&Programme::default());
        for session in &source.sessions {
            let track = session.track.as_ref().and_then(|id| counterpart(&tracks, id));
            let contents = NewSession { track, ..super::rules::contents(session) };
            let id = numbers.add(tx, &new, &contents, now).await?;
            for slot in &session.slots {
                let room = slot.room.as_ref().and_then(|id| counterpart(&rooms, id));
                let slot = Slot { id: SlotId::new(), room, ..moved_by(slot, days, old.zone(), new.zone()) };
                store::insert_slot(tx, &id, &slot).await?;
            }
        }
        Ok(())
    })
    .await
}

fn day(at: DateTime<Utc>, event: &Event) -> chrono::NaiveDate {
    crate::time::local(at, event.zone()).date()
}

fn counterpart<T: PartialEq + Clone>(pairs: &[(T, T)], old: &T) -> Option<T> {
    pairs.iter().find(|(from, _)| from == old).map(|(_, to)| to.clone())
}
