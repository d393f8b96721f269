//! A speaker's own sessions as a calendar to download from the personal page: an entry for each slot, under the UIDs of the programme's calendar.

use crate::{
    events::model::{Event, EventState},
    i18n::{Locale, dates},
    paths,
    programme::appearances::{Appearance, At},
    server::{
        app::App,
        calendar::{Calendar, Entry, Organizer, Status},
        markdown,
    },
};
use chrono::{DateTime, Utc};

/// The calendar; `None` while nothing is placed. `gone` are times that its reader may have in a calendar and that are no more.
pub fn speaker_calendar(
    app: &App,
    locale: Locale,
    now: DateTime<Utc>,
    event: &Event,
    all: &[Appearance],
    gone: &[Appearance],
) -> Option<String> {
    let entry = |it: &Appearance, at: &At| Entry { stamp: now, ..entry(app, locale, event, it, at) };
    let mut entries: Vec<Entry> = all.iter().flat_map(|it| it.slots.iter().map(|at| entry(it, at))).collect();
    entries.extend(gone.iter().flat_map(|it| it.slots.iter().map(|at| Entry { status: Status::Cancelled, ..entry(it, at) })));
    (!entries.is_empty()).then(|| Calendar::Publish { feed: None, entries }.to_ics())
}

fn entry(app: &App, locale: Locale, event: &Event, it: &Appearance, at: &At) -> Entry {
    let first = event.languages.first();
    let title = event.title.text(locale, first);
    let zone = event.zone();
    let about = markdown::plain(it.abstract_.text(locale, first));
    let description = [title.to_owned(), dates::zone_name(locale, zone, at.starts_at), about];
    let place = [at.room.text(locale, first), &event.venue_name, &event.venue_street, &event.venue_city];
    let public = it.released() && event.state != EventState::Draft;
    Entry {
        uid: format!("{}@samling", at.slot),
        // As in the programme's calendar: a release moves slots, the event's own changes cancel them or take that back.
        sequence: it.release.unwrap_or(0) + event.calendar_sequence,
        stamp: event.updated_at,
        last_modified: None,
        starts_at: at.starts_at,
        ends_at: at.ends_at,
        zone,
        language: locale.code().into(),
        summary: it.title.text(locale, first).into(),
        description: Some(description.into_iter().filter(|d| !d.is_empty()).collect::<Vec<_>>().join("\n\n")),
        location: Some(place.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")),
        url: public.then(|| app.url(&paths::session(locale, &event.slug, &it.slug))),
        status: match event.state {
            // As in the programme's calendar, which has the same UIDs.
            EventState::Cancelled | EventState::Postponed => Status::Cancelled,
            EventState::Draft | EventState::Published if it.released() => Status::Confirmed,
            EventState::Draft | EventState::Published => Status::Tentative,
        },
        organizer: Organizer { name: event.organizer_name.clone(), email: app.config.mail_from.clone() },
        categories: Vec::new(),
    }
}
