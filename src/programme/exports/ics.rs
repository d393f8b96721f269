//! The programme as a calendar to download or to subscribe to: an entry for each slot.

use super::{Item, Schedule, labels};
use crate::{
    events::model::EventState,
    programme::model::{Programme, Release, Session, Slot, SlotId},
    server::calendar::{Calendar, Entry, Feed, Organizer, Status},
    t,
};
use std::collections::HashSet;

/// The whole programme's calendar; `None` while nothing is placed, since a calendar holds one entry at least.
pub(super) fn named(schedule: &Schedule<'_>, gone: &[(Session, Slot)]) -> Option<String> {
    let name = t!(schedule.locale, "programme-page-title", event = schedule.title());
    let placed = schedule.programme.sessions.iter().any(|session| !session.slots.is_empty());
    (placed || !gone.is_empty()).then(|| calendar(schedule, name, gone))
}

/// What earlier releases had, the latest first, and a programme has no longer.
pub(super) fn gone(earlier: &[Release], now: &Programme) -> Vec<(Session, Slot)> {
    let mut known: HashSet<&SlotId> = now.sessions.iter().flat_map(|s| &s.slots).map(|slot| &slot.id).collect();
    let mut gone = Vec::new();
    for session in earlier.iter().flat_map(|release| &release.programme.sessions) {
        gone.extend(session.slots.iter().filter(|slot| known.insert(&slot.id)).map(|slot| (session.clone(), slot.clone())));
    }
    gone
}

/// The calendar under this name; what is `gone` stays in it, cancelled, so that it goes from calendars that follow.
pub(super) fn calendar(schedule: &Schedule<'_>, name: String, gone: &[(Session, Slot)]) -> String {
    let number = schedule.release.map_or(0, |release| release.number);
    // Both only rise, so their sum does: a release moves slots, the event's own changes cancel them or take that back.
    let sequence = number + schedule.event.calendar_sequence;
    let stamp = schedule.release.map_or(schedule.event.updated_at, |release| release.created_at.max(schedule.event.updated_at));
    let status = match schedule.event.state {
        // As in the event's own calendar: postponed is not at the time that it stood at.
        EventState::Cancelled | EventState::Postponed => Status::Cancelled,
        EventState::Draft | EventState::Published => Status::Confirmed,
    };
    let entry = |session: &Session, slot: &Slot, language: String, summary: &str| Entry {
        uid: format!("{}@samling", slot.id),
        sequence,
        stamp,
        last_modified: Some(stamp),
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        zone: schedule.zone,
        language,
        summary: summary.into(),
        description: None,
        location: None,
        url: Some(schedule.event_url()),
        status: Status::Cancelled,
        organizer: Organizer { name: schedule.event.organizer_name.clone(), email: schedule.organizer_email.into() },
        categories: vec![labels::kind(schedule.locale, session.kind)],
    };
    let items = schedule.items();
    let held = items.iter().map(|item| Entry {
        description: Some(description(schedule, item)),
        location: Some(location(schedule, item)),
        url: Some(item.url.clone()),
        status,
        ..entry(item.placed.session, item.placed.slot, item.language.to_string(), item.title)
    });
    let gone = gone.iter().map(|(session, slot)| match session.title.get(schedule.locale, schedule.first()) {
        Some((language, title)) => entry(session, slot, language.to_string(), title),
        None => entry(session, slot, schedule.locale.code().to_owned(), ""),
    });
    let entries = held.chain(gone).collect();
    let feed = Some(Feed { name, language: schedule.locale.code().into() });
    Calendar::Publish { feed, entries }.to_ics()
}

/// Who speaks, in which language, what about, and where to read on.
fn description(schedule: &Schedule<'_>, item: &Item<'_>) -> String {
    let session = item.placed.session;
    let speakers: Vec<String> = schedule
        .speakers(session)
        .map(|speaker| {
            let parts = [speaker.name.as_str(), speaker.title.text(schedule.locale, schedule.first()), &speaker.organisation];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        })
        .collect();
    let blocks =
        [speakers.join("\n"), labels::languages(schedule.locale, session).unwrap_or_default(), item.text.clone(), item.url.clone()];
    blocks.into_iter().filter(|block| !block.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// `Aula, Remmen kunnskapspark, Halden`.
fn location(schedule: &Schedule<'_>, item: &Item<'_>) -> String {
    let event = schedule.event;
    let room = item.placed.room.map_or("", |_| item.room);
    [room, &event.venue_name, &event.venue_city].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
