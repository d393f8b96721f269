//! A file's programme into an event: all of it in one write, or nothing.

use super::{Hand, MOST_SESSIONS};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, Languages, PartnerRole},
        slugs,
    },
    i18n::{Locale, Localized},
    in_tx,
    people::{
        self,
        model::{Country, OrganisationId, Person},
        rules::Details,
    },
    problem,
    programme::{
        imports::{
            Incoming,
            plan::{Choices, Known, Plan, plan},
        },
        model::{Matter, Session, SessionSpeaker, Whole},
        rules, store,
    },
    server::{app::App, db::Tx},
    speakers::{
        self,
        model::{Speaker, SpeakerId},
    },
};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};

/// What an import into an event would come to. Changes nothing.
pub async fn preview_import(app: &App, event: &Event, incoming: &Incoming, choices: &Choices) -> Result<Plan> {
    let mut tx = app.db.read().await?;
    let known = known(&mut tx, event, incoming).await?;
    Ok(plan(incoming, &known, choices))
}

/// Imports a file into an event.
pub async fn import(app: &App, hand: &Hand, event: &Event, incoming: &Incoming, choices: &Choices, now: DateTime<Utc>) -> Result<Plan> {
    in_tx!(app.db, [hand, event, incoming, choices, now], |tx| write(tx, &hand, &event, &incoming, &choices, now).await).await
}

/// Makes a draft of a file's conference, and imports its programme. The host is the one organisation there is, else one that is called as the conference.
pub async fn import_as_event(app: &App, hand: &Hand, incoming: &Incoming, now: DateTime<Utc>) -> Result<(Event, Plan)> {
    in_tx!(app.db, [hand, incoming, now], |tx| {
        let mut event = draft_event(tx, &incoming, now).await?;
        event.slug = free_event_slug(tx, &event.slug).await?;
        if !events::store::insert(tx, &event, None).await? {
            return Err(Error::Conflict(problem!("events-slug-taken")));
        }
        let host = host(tx, &incoming.title, event.venue_country, now).await?;
        events::store::add_partner(tx, &event.id, &host, PartnerRole::Host).await?;
        let plan = write(tx, &hand, &event, &incoming, &Choices::default(), now).await?;
        Ok((event, plan))
    })
    .await
}

/// What [`import_as_event`] would come to, and the slug that the event would get. Changes nothing.
pub async fn preview_import_as_event(app: &App, incoming: &Incoming, now: DateTime<Utc>) -> Result<(Event, Plan)> {
    let mut tx = app.db.read().await?;
    let mut event = draft_event(&mut tx, incoming, now).await?;
    event.slug = free_event_slug(&mut tx, &event.slug).await?;
    let known = known(&mut tx, &event, incoming).await?;
    Ok((event, plan(incoming, &known, &Choices::default())))
}

/// The event that a file's conference becomes.
async fn draft_event(tx: &mut Tx, incoming: &Incoming, now: DateTime<Utc>) -> Result<Event> {
    if incoming.names_no_day() {
        return Err(Error::field("file", problem!("import-no-day-event")));
    }
    let languages = Languages(incoming.languages.clone());
    let written_in = incoming.written_in.clone().or_else(|| languages.first().cloned()).unwrap_or_else(|| Locale::En.lang());
    let title = Localized::one(written_in.clone(), incoming.title.chars().take(events::rules::MAX_TITLE).collect::<String>());
    let slug = slugs::from_title(if incoming.slug.is_empty() { &incoming.title } else { &incoming.slug }, "event");
    let country = [Country::Se, Country::No].into_iter().find(|country| country.zone() == incoming.zone).unwrap_or_default();
    let mut event = Event::draft(slug, title, languages, (incoming.starts_at, incoming.ends_at), country, now);
    event.time_zone = incoming.zone.name().to_owned();
    event.summary.set(written_in, incoming.summary.clone());
    if let Some(venue) = &incoming.venue {
        if venue.name != incoming.title {
            event.venue_name.clone_from(&venue.name);
        }
        let free = match venue.guid {
            Some(guid) if store::taken_ids(tx, &[guid.to_string()]).await?.is_empty() => Some(guid.into()),
            _ => None,
        };
        event.id = free.unwrap_or(event.id);
    }
    Ok(event)
}

async fn free_event_slug(tx: &mut Tx, wanted: &str) -> Result<String> {
    for slug in slugs::candidates(wanted) {
        if events::store::by_slug(tx, &slug).await?.is_none() {
            return Ok(slug);
        }
    }
    Err(Error::Conflict(problem!("events-slug-taken")))
}

async fn host(tx: &mut Tx, title: &str, country: Country, now: DateTime<Utc>) -> Result<OrganisationId> {
    let there = people::store::all_organisations(tx).await?;
    if let [only] = &there[..] {
        return Ok(only.id.clone());
    }
    if let Some(known) = there.iter().find(|organisation| organisation.name == title) {
        return Ok(known.id.clone());
    }
    let details = Details { name: title.to_owned(), country, ..Details::default() };
    Ok(people::actions::insert_organisation(tx, details, now).await?.id)
}

/// What is here of an event that a file is laid against.
async fn known(tx: &mut Tx, event: &Event, incoming: &Incoming) -> Result<Known> {
    let guids = incoming.rooms.iter().filter_map(|room| room.guid).chain(incoming.people.iter().filter_map(|person| person.guid));
    let guids: Vec<String> = guids.map(|guid| guid.to_string()).collect();
    let released = store::latest_release(tx, &event.id).await?.map(|release| release.programme);
    let mut cared_for = store::with_times(tx, &event.id).await?;
    cared_for.extend(store::materials(tx, &event.id).await?.into_iter().map(|material| material.session.to_string()));
    let listed = speakers::store::listed(tx, &event.id).await?;
    cared_for.extend(listed.iter().filter(|it| it.email.is_some()).map(|it| it.speaker.id.to_string()));
    Ok(Known {
        programme: store::draft(tx, &event.id).await?,
        speakers: listed.into_iter().map(|it| it.speaker).collect(),
        cared_for,
        imports: store::imported(tx, &event.id).await?,
        languages: event.languages.0.clone(),
        taken: store::taken_ids(tx, &guids).await?,
        released: released.iter().flat_map(|p| &p.sessions).flat_map(|s| &s.speakers).map(|s| s.speaker.clone()).collect(),
    })
}

async fn write(tx: &mut Tx, hand: &Hand, event: &Event, incoming: &Incoming, choices: &Choices, now: DateTime<Utc>) -> Result<Plan> {
    store::lock(tx, &event.id).await?;
    let last = store::last_edit(tx, &event.id).await?;
    if choices.seen.is_some_and(|seen| seen < last) {
        return Err(Error::Conflict(problem!("programme-import-changed-since")));
    }
    let known = known(tx, event, incoming).await?;
    let plan = plan(incoming, &known, choices);
    if plan.after.sessions.len() > MOST_SESSIONS {
        return Err(Error::Conflict(problem!("programme-too-many-sessions", max = MOST_SESSIONS)));
    }
    write_places(tx, event, &known, &plan).await?;
    write_speakers(tx, event, &known, &plan, now).await?;
    write_sessions(tx, event, &known, &plan, now).await?;
    remove_gone(tx, event, &known, &plan).await?;
    store::remember_import(tx, &event.id, &plan.imports).await?;
    if plan.after != known.programme || plan.speakers != known.speakers {
        hand.changed_many(tx, &event.id, Matter::Imported, &Whole { programme: known.programme, speakers: known.speakers }).await?;
        tx.touch(event.scope());
    }
    Ok(plan)
}

/// Rooms and tracks: new ones, and what is said otherwise.
async fn write_places(tx: &mut Tx, event: &Event, known: &Known, plan: &Plan) -> Result<()> {
    let (old, after) = (&known.programme, &plan.after);
    let new: Vec<_> = after.rooms.iter().filter(|room| !old.rooms.iter().any(|was| was.id == room.id)).collect();
    store::insert_rooms(tx, &event.id, &new).await?;
    for room in after.rooms.iter().filter(|room| old.rooms.iter().any(|was| was.id == room.id && was != *room)) {
        store::update_room(tx, &event.id, room).await?;
    }
    let new: Vec<_> = after.tracks.iter().filter(|track| !old.tracks.iter().any(|was| was.id == track.id)).collect();
    store::insert_tracks(tx, &event.id, &new).await?;
    for track in after.tracks.iter().filter(|track| old.tracks.iter().any(|was| was.id == track.id && was != *track)) {
        store::update_track(tx, &event.id, &track.id, &track.name, track.colour).await?;
    }
    Ok(())
}

/// The person behind a speaker who comes with a file.
pub(super) fn nameless(speaker: &Speaker) -> Person {
    Person {
        id: speaker.person_id.clone(),
        name: speaker.name.clone(),
        email: None,
        organisation: String::new(),
        country: Country::of_locale(speaker.language),
        language: speaker.language,
    }
}

/// Speakers come without an address and have not answered.
async fn write_speakers(tx: &mut Tx, event: &Event, known: &Known, plan: &Plan, now: DateTime<Utc>) -> Result<()> {
    let new = plan.speakers.iter().filter(|s| plan.new_speakers.contains(&s.id)).map(|speaker| {
        let speaker = Speaker { event_id: event.id.clone(), ..speaker.clone() };
        (nameless(&speaker), speaker)
    });
    store::insert_speakers(tx, &new.collect::<Vec<_>>(), now).await?;
    let changed: HashMap<&SpeakerId, &Speaker> = plan.speakers.iter().map(|s| (&s.id, s)).collect();
    for was in &known.speakers {
        match changed.get(&was.id) {
            Some(is) if *is != was => speakers::store::update(tx, is, now).await?,
            _ => {}
        }
    }
    Ok(())
}

async fn write_sessions(tx: &mut Tx, event: &Event, known: &Known, plan: &Plan, now: DateTime<Utc>) -> Result<()> {
    let old: HashMap<_, &Session> = known.programme.sessions.iter().map(|s| (&s.id, s)).collect();
    let new: Vec<&Session> = plan.after.sessions.iter().filter(|s| !old.contains_key(&s.id)).collect();
    store::insert_sessions(tx, &event.id, &new, now).await?;
    for is in &plan.after.sessions {
        let Some(was) = old.get(&is.id).filter(|was| **was != is) else { continue };
        let contents = rules::contents(is);
        if rules::contents(was) != contents {
            store::update_session(tx, &event.id, &is.id, &contents, now).await?;
        }
        super::places::write_slots(tx, was, &is.slots).await?;
        if was.speakers != is.speakers {
            let speakers: Vec<SessionSpeaker> = is.speakers.clone();
            store::set_speakers(tx, &is.id, &speakers).await?;
        }
    }
    Ok(())
}

async fn remove_gone(tx: &mut Tx, event: &Event, known: &Known, plan: &Plan) -> Result<()> {
    let there: HashSet<_> = plan.after.sessions.iter().map(|s| &s.id).collect();
    for gone in known.programme.sessions.iter().filter(|s| !there.contains(&s.id)) {
        store::delete_session(tx, &event.id, &gone.id).await?;
    }
    for gone in known.programme.rooms.iter().filter(|room| !plan.after.rooms.iter().any(|is| is.id == room.id)) {
        store::delete_room(tx, &event.id, &gone.id).await?;
    }
    for gone in known.programme.tracks.iter().filter(|track| !plan.after.tracks.iter().any(|is| is.id == track.id)) {
        store::delete_track(tx, &event.id, &gone.id).await?;
    }
    for gone in known.speakers.iter().filter(|s| plan.gone_speakers.contains(&s.id)) {
        speakers::store::delete(tx, &gone.id).await?;
        speakers::store::forget_nameless(tx, &gone.person_id).await?;
    }
    Ok(())
}
