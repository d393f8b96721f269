//! A released programme for tests: two days, two rooms, a pause in neither, two languages, a session held twice, and names and titles that a page or
//! file must not trip over.

use crate::{
    events::model::Event,
    i18n::{Locale, Localized},
    in_tx,
    programme::{self, model::*},
    server::testing::TestApp,
    speakers::{self, model::Speaker},
};
use chrono::{DateTime, TimeZone, Utc};

/// What [`TestApp::released`] made.
pub struct Released {
    pub event: Event,
    pub release: Release,
    pub speakers: Vec<Speaker>,
}

/// A moment of the fixture's two days, in November 2026, by Oslo's clock.
pub fn at(day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
    chrono_tz::Europe::Oslo.with_ymd_and_hms(2026, 11, day, hour, minute, 0).unwrap().to_utc()
}

/// A session with nothing but what it must have, standing in `room` from `from` to `to`.
pub fn session(
    number: i64,
    slug: &str,
    kind: SessionKind,
    title: Localized,
    room: Option<&Room>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Session {
    Session {
        id: SessionId::new(),
        slug: slug.into(),
        number,
        guid: String::new(),
        kind,
        title,
        abstract_: Localized::default(),
        language: (!kind.is_pause()).then(|| Locale::Nb.lang()),
        interpreted: Vec::new(),
        minutes: (to - from).num_minutes(),
        track: None,
        slots: vec![Slot { id: SlotId::new(), room: room.map(|r| r.id.clone()), also: Vec::new(), starts_at: from, ends_at: to }],
        speakers: Vec::new(),
    }
}

impl TestApp {
    /// An event of two days, whose programme has been released once.
    pub async fn released(&self) -> Released {
        let event = self.event_with(|e| e.ends_at = at(6, 15, 0), None).await;
        let now = self.clock.now();
        let speakers = in_tx!(self.db, [event, now], |tx| {
            let mut speakers = Vec::new();
            for name in ["Åse Sørbø", "Björn Öberg"] {
                let mut speaker = speakers::store::add_named(tx, &event, name, now).await?;
                speaker.organisation = "Halden kommune".into();
                speaker.title = Localized::of([(Locale::Nb, "rådmann")]);
                speaker.biography = Localized::of([(Locale::Nb, "Har ledet **omstilling** i ti år.")]);
                speakers::store::update(tx, &speaker, now).await?;
                speakers.push(speaker);
            }
            Ok(speakers)
        })
        .await
        .expect("speakers");
        let programme = programme(&speakers);
        let release = self.release(&event, &programme).await;
        Released { event, release, speakers }
    }

    /// Releases a programme.
    pub async fn release(&self, event: &Event, programme: &Programme) -> Release {
        let (id, scope, now) = (event.id.clone(), event.scope(), self.clock.now());
        in_tx!(self.db, [id, scope, programme, now], |tx| {
            tx.touch(scope);
            Ok(programme::store::insert_release(tx, &id, ("", &Localized::default()), &programme, now).await?)
        })
        .await
        .expect("a release")
    }
}

fn programme(speakers: &[Speaker]) -> Programme {
    let room = |name: &str, position| Room {
        id: RoomId::new(),
        name: Localized::one(Locale::Nb, name),
        capacity: Some(80),
        position,
        venue: String::new(),
        country: Default::default(),
    };
    let (hall, small) = (room("Aula Øst", 1), room("Rom 2 & 3", 2));
    let track = Track {
        id: TrackId::new(),
        name: Localized::of([(Locale::Nb, "Ledelse"), (Locale::Sv, "Ledarskap")]),
        slug: "ledelse".into(),
        colour: TrackColour::Blue,
        position: 1,
    };
    let both = |nb: &str, sv: &str| Localized::of([(Locale::Nb, nb), (Locale::Sv, sv)]);
    let opening = Session {
        speakers: vec![
            SessionSpeaker { speaker: speakers[0].id.clone(), part: Part::Speaker },
            SessionSpeaker { speaker: speakers[1].id.clone(), part: Part::Moderator },
        ],
        interpreted: vec![Locale::Sv.lang()],
        abstract_: Localized::one(Locale::Nb, "Hva gjør vi når **bølgen** kommer?\n\n- Først\n- Så"),
        track: Some(track.id.clone()),
        ..session(1, "apning", SessionKind::Keynote, both("Åpning", "Öppning"), Some(&hall), at(5, 9, 0), at(5, 10, 0))
    };
    let hostile = Localized::one(Locale::Nb, "<script>alert(\"æ\")</script> & 'sånn'");
    let mut workshop =
        session(3, "verksted", SessionKind::Workshop, both("Verksted", "Verkstad"), Some(&small), at(5, 9, 30), at(5, 10, 0));
    workshop.slots.push(Slot {
        id: SlotId::new(),
        room: Some(hall.id.clone()),
        also: Vec::new(),
        starts_at: at(6, 9, 0),
        ends_at: at(6, 9, 30),
    });
    let unplaced = Session {
        slots: Vec::new(),
        ..session(5, "ikke-plassert", SessionKind::Talk, both("Senere", "Senare"), None, at(5, 9, 0), at(5, 9, 0))
    };
    Programme {
        sessions: vec![
            opening,
            session(2, "skript", SessionKind::Talk, hostile, Some(&small), at(5, 9, 0), at(5, 9, 30)),
            workshop,
            session(4, "kaffe", SessionKind::Break, both("Kaffe", "Fika"), None, at(5, 10, 0), at(5, 10, 15)),
            unplaced,
        ],
        rooms: vec![hall, small],
        tracks: vec![track],
    }
}
