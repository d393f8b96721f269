//! Loads the stories: each event in one transaction, and not at all where its slug is there already.

use super::{
    FOLLOW_UP, ORGANISER, crowd, organisations, series, stories,
    story::{EventStory, OrganisationStory, moment},
    topics,
};
use crate::{
    error::Result,
    events::{self, model::*},
    i18n::{Lang, Locale, Localized},
    in_tx, paths,
    people::{self, model::*},
    programme::{self, model::*},
    registrations,
    server::{app::App, db::Tx, tokens::Kind},
    speakers::{
        self,
        model::{Answer, Speaker, SpeakerId},
    },
};
use chrono::{DateTime, Duration, Utc};
use std::{collections::HashMap, sync::Arc};

/// Loads what is missing of the demo.
pub async fn load(app: &App) -> Result<()> {
    let now = app.clock.now();
    load_organisations(app, now).await?;
    for (n, story) in stories(now.date_naive()).into_iter().enumerate() {
        load_event(app, Arc::new(story), n, now).await?;
    }
    Ok(())
}

/// Personal pages of two made-up people, as paths.
#[derive(Debug, Default)]
pub struct Links {
    pub attendee: Option<String>,
    pub speaker: Option<String>,
}

/// Links to try the personal pages with: of the first who registered for the follow-up seminar, and of one of its speakers.
pub async fn links(app: &App) -> Result<Links> {
    let mut tx = app.db.read().await?;
    let Some(event) = events::store::by_slug(&mut tx, FOLLOW_UP).await? else { return Ok(Links::default()) };
    let attendee = registrations::store::first_of_event(&mut tx, &event.id).await?;
    let speaker = speakers::store::of_event(&mut tx, &event.id).await?.into_iter().next();
    Ok(Links {
        attendee: attendee.map(|r| paths::my(r.language, &app.secret.link(Kind::Registration, r.id.uuid(), r.link_revision))),
        speaker: speaker.map(|s| paths::speaker_page(s.language, &app.secret.link(Kind::Speaker, s.id.uuid(), s.link_revision))),
    })
}

async fn load_organisations(app: &App, now: DateTime<Utc>) -> Result<()> {
    let account = Account { id: AccountId::new(), email: ORGANISER.into(), name: "Demo Demosson".into(), language: Locale::Sv };
    let organisations: Vec<(Organisation, bool)> = organisations().iter().map(|o| (organisation(o), o.hosts)).collect();
    in_tx!(app.db, [account, organisations, now], |tx| {
        let account = people::store::account_by_email(tx, &account, now).await?;
        for (new, hosts) in &organisations {
            people::store::insert_organisation(tx, new, now).await?;
            let kept = people::store::organisation_by_slug(tx, &new.slug).await?;
            if let (true, Some(kept)) = (*hosts, kept) {
                people::store::set_membership(tx, &account, &kept.id, Role::Admin, now).await?;
            }
        }
        for (slug, name) in topics() {
            events::store::topics::ensure(tx, &Topic { id: TopicId::new(), slug: slug.into(), name }).await?;
        }
        for story in series() {
            let Some(organisation) = people::store::organisation_by_slug(tx, story.organisation).await? else { continue };
            let new = Series {
                id: SeriesId::new(),
                slug: story.slug.into(),
                organisation_id: organisation.id,
                title: story.title,
                description: story.description,
                languages: Languages(vec![Locale::Sv.lang(), Locale::Nb.lang()]),
            };
            events::store::series::insert(tx, &new, now).await?;
        }
        tx.touch(SITE);
        Ok(())
    })
    .await
}

fn organisation(story: &OrganisationStory) -> Organisation {
    let post = format!("post@{}.example", story.slug);
    let notice = |sv: &str, nb: &str| if story.hosts { super::both(sv, nb) } else { Localized::default() };
    Organisation {
        id: OrganisationId::new(),
        slug: story.slug.into(),
        name: story.name.into(),
        country: story.country,
        website: story.website.into(),
        logo: None,
        colour: story.colour.into(),
        contact_name: if story.hosts { "Evenemangsgruppen".into() } else { String::new() },
        contact_email: if story.hosts { post.clone() } else { String::new() },
        contact_phone: String::new(),
        reply_to: if story.hosts { post } else { String::new() },
        privacy_notice: notice(
            "Vi behandlar dina uppgifter för att kunna genomföra evenemanget, som en uppgift av allmänt intresse. Ditt namn och din organisation kan bli allmän handling.",
            "Vi behandler opplysningene dine for å gjennomføre arrangementet, som en oppgave i allmennhetens interesse. Navnet ditt og organisasjonen din kan være omfattet av innsyn.",
        ),
        accessibility_statement: notice(
            "Vi vill att alla ska kunna använda våra sidor och komma till våra evenemang. Hör av dig om något inte fungerar.",
            "Vi vil at alle skal kunne bruke sidene våre og komme til arrangementene våre. Si fra hvis noe ikke virker.",
        ),
        accessibility_url: String::new(),
    }
}

async fn load_event(app: &App, story: Arc<EventStory>, seed: usize, now: DateTime<Utc>) -> Result<()> {
    let event = Arc::new(event(&story, now));
    let fresh = in_tx!(app.db, [event, story, now], |tx| {
        let mut event = (*event).clone();
        event.series_id = match story.series {
            Some(slug) => events::store::series::by_slug(tx, slug).await?.map(|s| s.id),
            None => None,
        };
        if !events::store::insert(tx, &event, story.capacity).await? {
            return Ok(false);
        }
        for (slug, role) in story.partners {
            if let Some(organisation) = people::store::organisation_by_slug(tx, slug).await? {
                events::store::add_partner(tx, &event.id, &organisation.id, *role).await?;
            }
        }
        let topics: Vec<TopicId> =
            events::store::topics::all(tx).await?.into_iter().filter(|t| story.topics.contains(&t.slug.as_str())).map(|t| t.id).collect();
        events::store::topics::set(tx, &event.id, &topics).await?;
        load_programme(tx, &event, &story, now).await?;
        tx.touch(SITE);
        tx.touch(event.scope());
        Ok(true)
    })
    .await?;
    if fresh {
        crowd::come(app, &event, &story, seed).await?;
        crowd::be_invited(app, &event, &story, seed).await?;
    }
    Ok(())
}

fn event(story: &EventStory, now: DateTime<Utc>) -> Event {
    let (name, street, postal_code, city, country) = story.venue;
    let last = story.date + Duration::days(story.days - 1);
    let languages = Languages(story.languages.iter().map(|l| l.lang()).collect());
    let when = (moment(story.date, story.from, story.zone), moment(last, story.to, story.zone));
    Event {
        state: EventState::Published,
        kind: story.kind,
        summary: story.summary.clone(),
        description: story.description.clone(),
        time_zone: story.zone.name().into(),
        attendance: story.attendance,
        venue_name: name.into(),
        venue_street: street.into(),
        venue_postal_code: postal_code.into(),
        venue_city: city.into(),
        directions: story.directions.clone(),
        access_information: story.access.clone(),
        practical_information: story.practical.clone(),
        joining_link: story.joining_link.into(),
        organizer_name: organisations()
            .iter()
            .find(|o| Some(&o.slug) == story.partners.first().map(|(s, _)| s))
            .map_or("", |o| o.name)
            .into(),
        ..Event::draft(story.slug.into(), story.title.clone(), languages, when, country, now)
    }
}

async fn load_programme(tx: &mut Tx, event: &Event, story: &EventStory, now: DateTime<Utc>) -> Result<()> {
    let first = event.languages.first().cloned().unwrap_or(Locale::Sv.lang());
    let mut rooms = Vec::new();
    for name in story.rooms {
        rooms.push(programme::store::insert_room(tx, &event.id, &Localized::one(first.clone(), *name), None).await?);
    }
    let mut tracks = HashMap::new();
    for (slug, name) in &story.tracks {
        tracks.insert(*slug, programme::store::insert_track(tx, &event.id, name, slug, programme::model::TrackColour::ByPlace).await?);
    }
    let speakers = load_speakers(tx, event, story, now).await?;
    for (n, session) in story.sessions.iter().enumerate() {
        let new = NewSession {
            kind: session.kind,
            title: session.title.clone(),
            abstract_: session.abstract_.clone(),
            language: session.language.map(Lang::from),
            interpreted: session.interpreted.iter().map(|l| l.lang()).collect(),
            minutes: session.minutes,
            track: session.track.and_then(|slug| tracks.get(slug).cloned()),
        };
        let number = i64::try_from(n + 1).unwrap_or(i64::MAX);
        let slug = format!("{number}-{}", slug::slugify(session.title.text(Locale::of(&first).unwrap_or(Locale::Sv), None)));
        let id = programme::store::insert_session(tx, &event.id, &new, &slug, number, now).await?;
        if let Some(time) = session.at {
            let starts_at = moment(story.date + Duration::days(session.day), time, story.zone);
            let slot = Slot {
                id: SlotId::new(),
                room: session.room.and_then(|r| rooms.get(r).cloned()),
                also: Vec::new(),
                starts_at,
                ends_at: starts_at + Duration::minutes(session.minutes),
            };
            programme::store::insert_slot(tx, &id, &slot).await?;
        }
        let parts: Vec<SessionSpeaker> = session
            .speakers
            .iter()
            .filter_map(|(key, part)| Some(SessionSpeaker { speaker: speakers.get(key)?.clone(), part: *part }))
            .collect();
        programme::store::set_speakers(tx, &id, &parts).await?;
    }
    if story.released && !story.sessions.is_empty() {
        let draft = programme::store::draft(tx, &event.id).await?;
        // A programme is out some weeks before; long ago for what was held long ago.
        let released_at = now.min(event.starts_at - Duration::weeks(4));
        programme::store::insert_release(tx, &event.id, ("", &Localized::default()), &draft, released_at).await?;
    }
    Ok(())
}

async fn load_speakers(tx: &mut Tx, event: &Event, story: &EventStory, now: DateTime<Utc>) -> Result<HashMap<&'static str, SpeakerId>> {
    let mut ids = HashMap::new();
    for speaker in &story.speakers {
        let named = speakers::store::add_named(tx, event, speaker.name, now).await?;
        let whole = Speaker {
            organisation: speaker.organisation.into(),
            title: speaker.title.clone(),
            biography: speaker.biography.clone(),
            ..named
        };
        speakers::store::update(tx, &whole, now).await?;
        if speaker.accepted {
            speakers::store::set_answer(tx, &whole.id, Answer::Accepted, now).await?;
        }
        ids.insert(speaker.key, whole.id);
    }
    Ok(ids)
}
