//! Where a speaker stands in a programme. Pure; `speakers.rs` puts it into words.

use super::model::{Part, Programme, Release, RoomId, Session, SessionId, SlotId};
use crate::{i18n::Localized, speakers::model::SpeakerId};
use chrono::{DateTime, Utc};

/// A session that somebody speaks in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    pub session: SessionId,
    pub slug: String,
    pub title: Localized,
    pub abstract_: Localized,
    pub part: Part,
    /// By time; none while the session has no place yet.
    pub slots: Vec<At>,
    /// The release in which visitors see it; none while it is only planned.
    pub release: Option<i64>,
}

impl Appearance {
    /// Whether visitors see it.
    pub fn released(&self) -> bool {
        self.release.is_some()
    }
}

/// One time and room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    pub slot: SlotId,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub room: Localized,
}

/// What the speaker is in, by time: as released, and what the draft adds to that. What has no time yet comes last.
pub fn of(speaker: &SpeakerId, release: Option<&Release>, draft: &Programme) -> Vec<Appearance> {
    let released = release.map(|release| in_programme(speaker, &release.programme, Some(release.number)));
    let mut all: Vec<Appearance> = released.unwrap_or_default();
    for planned in in_programme(speaker, draft, None) {
        if !all.iter().any(|known| known.session == planned.session) {
            all.push(planned);
        }
    }
    all.sort_by_key(|a| (a.slots.is_empty(), a.slots.first().map(|at| at.starts_at)));
    all
}

/// The times that a speaker knew of and that a release takes away, as of that release.
pub fn gone(speaker: &SpeakerId, known: &Programme, release: &Release) -> Vec<Appearance> {
    let now = in_programme(speaker, &release.programme, None);
    let stands = |slot: &SlotId| now.iter().flat_map(|it| &it.slots).any(|at| at.slot == *slot);
    let mut gone = in_programme(speaker, known, Some(release.number));
    for it in &mut gone {
        it.slots.retain(|at| !stands(&at.slot));
    }
    gone.retain(|it| !it.slots.is_empty());
    gone
}

/// Whoever stands in some session of a programme.
pub fn speakers(programme: &Programme) -> std::collections::HashSet<&SpeakerId> {
    programme.sessions.iter().flat_map(|session| &session.speakers).map(|s| &s.speaker).collect()
}

fn in_programme(speaker: &SpeakerId, programme: &Programme, release: Option<i64>) -> Vec<Appearance> {
    let appearance = |session: &Session| {
        let part = session.speakers.iter().find(|s| s.speaker == *speaker)?.part;
        let room = |id: &Option<RoomId>| {
            let found = id.as_ref().and_then(|id| programme.rooms.iter().find(|room| room.id == *id));
            found.map(|room| room.name.clone()).unwrap_or_default()
        };
        let at = session.slots.iter().map(|slot| At {
            slot: slot.id.clone(),
            starts_at: slot.starts_at,
            ends_at: slot.ends_at,
            room: room(&slot.room),
        });
        let mut slots: Vec<At> = at.collect();
        slots.sort_by_key(|at| at.starts_at);
        Some(Appearance {
            session: session.id.clone(),
            slug: session.slug.clone(),
            title: session.title.clone(),
            abstract_: session.abstract_.clone(),
            part,
            slots,
            release,
        })
    };
    programme.sessions.iter().filter_map(appearance).collect()
}

/// A released programme in which one speaker has taken the other's place; in a session where both stood, they stand once.
pub fn replaced(mut programme: Programme, gone: &SpeakerId, kept: &SpeakerId) -> Programme {
    for session in &mut programme.sessions {
        if session.speakers.iter().any(|s| s.speaker == *kept) {
            session.speakers.retain(|s| s.speaker != *gone);
        }
        for speaker in &mut session.speakers {
            if speaker.speaker == *gone {
                speaker.speaker = kept.clone();
            }
        }
    }
    programme
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        events::model::EventId,
        i18n::Locale,
        programme::model::{ReleaseId, Room, SessionKind, SessionSpeaker, Slot},
    };
    use chrono::TimeZone;

    fn session(number: i64, speakers: &[&SpeakerId], hours: &[u32], room: Option<&Room>) -> Session {
        let at = |hour| Utc.with_ymd_and_hms(2026, 11, 5, hour, 0, 0).unwrap();
        Session {
            id: SessionId::new(),
            slug: format!("s{number}"),
            number,
            guid: String::new(),
            kind: SessionKind::Talk,
            title: Localized::one(Locale::Nb, format!("S{number}")),
            abstract_: Localized::default(),
            language: None,
            interpreted: Vec::new(),
            minutes: 60,
            track: None,
            slots: hours
                .iter()
                .map(|h| Slot {
                    id: SlotId::new(),
                    room: room.map(|r| r.id.clone()),
                    also: Vec::new(),
                    starts_at: at(*h),
                    ends_at: at(h + 1),
                })
                .collect(),
            speakers: speakers.iter().map(|s| SessionSpeaker { speaker: (*s).clone(), part: Part::Speaker }).collect(),
        }
    }

    #[test]
    fn the_release_counts_and_the_draft_adds_to_it() {
        let (me, other) = (SpeakerId::new(), SpeakerId::new());
        let room = Room {
            id: RoomId::new(),
            name: Localized::one(Locale::Nb, "Aula"),
            capacity: None,
            position: 1,
            venue: String::new(),
            country: Default::default(),
        };
        let released = session(1, &[&me], &[10], Some(&room));
        let moved = Session { slots: session(1, &[], &[14], None).slots, ..released.clone() };
        let programme =
            Programme { rooms: vec![room.clone()], sessions: vec![released, session(2, &[&other], &[9], None)], ..Programme::default() };
        let at = programme.sessions[0].slots[0].starts_at;
        let release = Release {
            id: ReleaseId::new(),
            event_id: EventId::new(),
            number: 7,
            name: String::new(),
            note: Localized::default(),
            programme: programme.into(),
            created_at: at,
        };
        let draft = Programme {
            rooms: vec![room],
            sessions: vec![moved, session(3, &[&me, &other], &[], None), session(4, &[&me], &[8], None)],
            ..Programme::default()
        };
        let all = of(&me, Some(&release), &draft);
        let told: Vec<_> = all.iter().map(|a| (a.slug.as_str(), a.release, a.slots.len())).collect();
        assert_eq!(told, [("s4", None, 1), ("s1", Some(7), 1), ("s3", None, 0)]);
        assert_eq!(all[1].slots[0].room.text(Locale::Nb, None), "Aula");
        assert_eq!(all[1].slots[0].starts_at, at);
    }

    #[test]
    fn two_who_are_one_stand_once() {
        let (kept, gone) = (SpeakerId::new(), SpeakerId::new());
        let programme =
            Programme { sessions: vec![session(1, &[&gone, &kept], &[], None), session(2, &[&gone], &[], None)], ..Programme::default() };
        let programme = replaced(programme, &gone, &kept);
        let ids: Vec<Vec<_>> = programme.sessions.iter().map(|s| s.speakers.iter().map(|s| &s.speaker).collect()).collect();
        assert_eq!(ids, [[&kept], [&kept]]);
    }
}
