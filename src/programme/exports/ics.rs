//! The programme as a calendar to download or to subscribe to: an entry for each slot.

use super::{Item, Schedule, labels};
use crate::{
    events::model::EventState,
    server::calendar::{Calendar, Entry, Feed, Organizer, Status},
};

/// The calendar under this name; `None` while nothing is placed, since a calendar holds one entry at least.
pub(super) fn calendar(schedule: &Schedule<'_>, name: String) -> Option<String> {
    let release = schedule.release?;
    let items = schedule.items();
    if items.is_empty() {
        return None;
    }
    // Both only rise, so their sum does: a release moves slots, the event's own changes cancel them or take that back.
    let sequence = release.number + schedule.event.calendar_sequence;
    let stamp = release.created_at.max(schedule.event.updated_at);
    let status = match schedule.event.state {
        // As in the event's own calendar: postponed is not at the time that it stood at.
        EventState::Cancelled | EventState::Postponed => Status::Cancelled,
        EventState::Draft | EventState::Published => Status::Confirmed,
    };
    let entries = items
        .iter()
        .map(|item| Entry {
            uid: format!("{}@samling", item.placed.slot.id),
            sequence,
            stamp,
            last_modified: Some(stamp),
            starts_at: item.placed.slot.starts_at,
            ends_at: item.placed.slot.ends_at,
            zone: schedule.zone,
            language: item.language.to_string(),
            summary: item.title.into(),
            description: Some(description(schedule, item)),
            location: Some(location(schedule, item)),
            url: Some(item.url.clone()),
            status,
            organizer: Organizer { name: schedule.event.organizer_name.clone(), email: schedule.organizer_email.into() },
            categories: vec![labels::kind(schedule.locale, item.placed.session.kind)],
        })
        .collect();
    let feed = Some(Feed { name, language: schedule.locale.code().into() });
    Some(Calendar::Publish { feed, entries }.to_ics())
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
