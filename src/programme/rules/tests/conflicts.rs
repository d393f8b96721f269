//! Conflicts.

use super::*;
use crate::{
    events::model::Languages,
    programme::rules::{ConflictKind, conflicts, conflicts_after},
};
use chrono::Duration;

/// An event of six hours whose organisers only want to know of these kinds.
fn only(kinds: &[ConflictKind]) -> Circumstances {
    let level = |kind: &ConflictKind| (*kind, if kinds.contains(kind) { kind.usual_level() } else { Level::Ignored });
    Circumstances {
        hours: Hours { starts_at: at(9, 0), ends_at: at(15, 0), languages: Languages(vec![Locale::Nb.lang()]) },
        levels: Levels(ConflictKind::ALL.iter().map(level).collect()),
        planning: Planning::default(),
        speakers: Vec::new(),
        rooms: Vec::new(),
        signed_up: 0,
        starred: Vec::new(),
    }
}

/// What is wrong whatever one thinks of it.
fn hours() -> Circumstances {
    only(&[ConflictKind::Room, ConflictKind::Speaker, ConflictKind::Itself, ConflictKind::OutsideHours])
}

fn kinds(programme: &Programme, circumstances: &Circumstances) -> Vec<ConflictKind> {
    conflicts(programme, circumstances).into_iter().map(|c| c.kind).collect()
}

#[test]
fn two_sessions_in_one_room_at_once_are_told_with_the_time_they_share() {
    let hall = room("Auditoriet");
    let first = session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[]);
    let second = session("B", vec![slot(Some(&hall), at(10, 30), at(11, 30))], &[]);
    let found = conflicts(&programme(&[&hall], vec![second.clone(), first.clone()]), &hours());
    assert_eq!(found.len(), 1);
    let conflict = &found[0];
    assert_eq!(
        (conflict.kind, conflict.room.as_ref(), conflict.from, conflict.to),
        (ConflictKind::Room, Some(&hall.id), at(10, 30), at(11, 0))
    );
    assert_eq!((&conflict.session, conflict.other.as_ref().map(|o| &o.0)), (&first.id, Some(&second.id)));
    assert!(conflict.concerns(&first.id) && conflict.concerns(&second.id) && !conflict.concerns(&SessionId::new()));
    assert_eq!((conflict.counterpart(&first.id), conflict.counterpart(&second.id)), (Some(&second.id), Some(&first.id)));
}

#[test]
fn sessions_that_touch_do_not_overlap() {
    let hall = room("Auditoriet");
    let kari = SpeakerId::new();
    let first = session("A", vec![slot(Some(&hall), at(10, 0), at(10, 30))], &[&kari]);
    let second = session("B", vec![slot(Some(&hall), at(10, 30), at(11, 0))], &[&kari]);
    assert_eq!(kinds(&programme(&[&hall], vec![first, second]), &hours()), []);
}

#[test]
fn different_rooms_and_no_room_at_all_are_no_conflict() {
    let (hall, other) = (room("Auditoriet"), room("Rom 2"));
    let sessions = vec![
        session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[]),
        session("B", vec![slot(Some(&other), at(10, 0), at(11, 0))], &[]),
        session("C", vec![slot(None, at(10, 0), at(11, 0))], &[]),
        session("D", vec![slot(None, at(10, 0), at(11, 0))], &[]),
    ];
    assert_eq!(kinds(&programme(&[&hall, &other], sessions), &hours()), []);
}

#[test]
fn a_speaker_in_two_places_at_once_is_told() {
    let (hall, other) = (room("Auditoriet"), room("Rom 2"));
    let kari = SpeakerId::new();
    let sessions = vec![
        session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[&kari]),
        session("B", vec![slot(Some(&other), at(10, 45), at(11, 30))], &[&SpeakerId::new(), &kari]),
    ];
    let found = conflicts(&programme(&[&hall, &other], sessions), &hours());
    assert_eq!(found.iter().map(|c| (c.kind, c.speaker.clone())).collect::<Vec<_>>(), [(ConflictKind::Speaker, Some(kari))]);
}

#[test]
fn a_session_held_twice_may_not_overlap_itself_and_is_no_other_conflict() {
    let hall = room("Auditoriet");
    let kari = SpeakerId::new();
    let twice = session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0)), slot(Some(&hall), at(10, 30), at(11, 30))], &[&kari]);
    assert_eq!(kinds(&programme(&[&hall], vec![twice]), &hours()), [ConflictKind::Itself]);
    let well = session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0)), slot(Some(&hall), at(11, 0), at(12, 0))], &[&kari]);
    assert_eq!(kinds(&programme(&[&hall], vec![well]), &hours()), []);
}

#[test]
fn before_the_beginning_and_after_the_end_is_outside() {
    let sessions = vec![
        session("early", vec![slot(None, at(8, 30), at(9, 0))], &[]),
        session("exact", vec![slot(None, at(9, 0), at(15, 0))], &[]),
        session("late", vec![slot(None, at(14, 45), at(15, 15))], &[]),
    ];
    let found = conflicts(&programme(&[], sessions.clone()), &hours());
    let outside: Vec<_> = found.iter().map(|c| (c.kind, &c.session)).collect();
    assert_eq!(outside, [(ConflictKind::OutsideHours, &sessions[0].id), (ConflictKind::OutsideHours, &sessions[2].id)]);
}

#[test]
fn three_at_once_are_three_pairs() {
    let hall = room("Auditoriet");
    let sessions = ["A", "B", "C"].map(|t| session(t, vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[])).to_vec();
    assert_eq!(kinds(&programme(&[&hall], sessions), &hours()), [ConflictKind::Room; 3]);
}

#[test]
fn a_long_session_meets_all_that_begin_within_it() {
    let hall = room("Auditoriet");
    let mut sessions = vec![session("long", vec![slot(Some(&hall), at(9, 0), at(14, 0))], &[])];
    sessions.extend((9..13).map(|h| session("short", vec![slot(Some(&hall), at(h, 30), at(h + 1, 0))], &[])));
    let found = conflicts(&programme(&[&hall], sessions.clone()), &hours());
    assert_eq!(found.iter().map(|c| c.session.clone()).collect::<Vec<_>>(), vec![sessions[0].id.clone(); 4]);
}

#[test]
fn the_hour_that_comes_twice_in_autumn_is_two_hours() {
    // 25 October 2026: 02.30 comes twice in Oslo.
    let night = NaiveDate::from_ymd_opt(2026, 10, 25).unwrap();
    let hall = room("Auditoriet");
    let first = on(night, 2, 30);
    let second = first + Duration::hours(1);
    let hours = Hours { starts_at: on(night, 0, 0), ends_at: on(night, 8, 0), languages: Languages(vec![Locale::Nb.lang()]) };
    let hours = Circumstances { hours, ..self::hours() };
    let sessions = vec![
        session("first 02.30", vec![slot(Some(&hall), first, first + Duration::minutes(30))], &[]),
        session("second 02.30", vec![slot(Some(&hall), second, second + Duration::minutes(30))], &[]),
        session("both", vec![slot(Some(&hall), first + Duration::minutes(30), second)], &[]),
    ];
    assert_eq!(kinds(&programme(&[&hall], sessions), &hours), []);
}

#[test]
fn a_slot_without_length_meets_nothing() {
    let hall = room("Auditoriet");
    let sessions = vec![
        session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[]),
        session("B", vec![slot(Some(&hall), at(10, 0), at(10, 0))], &[]),
    ];
    assert_eq!(kinds(&programme(&[&hall], sessions), &hours()), []);
}

#[test]
fn conflicts_come_by_time_whatever_the_order_of_sessions() {
    let hall = room("Auditoriet");
    let mut sessions: Vec<Session> =
        (9..14).flat_map(|h| ["A", "B"].map(|t| session(t, vec![slot(Some(&hall), at(h, 0), at(h, 45))], &[]))).collect();
    let one = conflicts(&programme(&[&hall], sessions.clone()), &hours());
    sessions.reverse();
    assert_eq!(conflicts(&programme(&[&hall], sessions), &hours()), one);
    assert!(one.is_sorted_by_key(|c| c.from) && one.len() == 5);
}

// --- Who and what is there

fn window(from: DateTime<Utc>, to: DateTime<Utc>) -> Window {
    Window { from, to }
}

#[test]
fn a_speaker_is_away_outside_the_windows_they_gave_and_windows_that_touch_are_one() {
    let kari = SpeakerId::new();
    let windows = vec![window(at(9, 0), at(10, 30)), window(at(10, 30), at(12, 0))];
    let speakers = vec![SpeakerTimes { id: kari.clone(), accepted: true, windows }];
    let circumstances = Circumstances { speakers, ..only(&[ConflictKind::SpeakerAway]) };
    let held = |from, to| vec![session("A", vec![slot(None, from, to)], &[&kari])];
    assert_eq!(kinds(&programme(&[], held(at(10, 0), at(11, 0))), &circumstances), []);
    assert_eq!(kinds(&programme(&[], held(at(11, 30), at(12, 30))), &circumstances), [ConflictKind::SpeakerAway]);
    assert_eq!(kinds(&programme(&[], held(at(8, 0), at(8, 30))), &circumstances), [ConflictKind::SpeakerAway]);
}

#[test]
fn a_room_is_away_outside_its_windows_also_as_a_further_room() {
    let (hall, other) = (room("Auditoriet"), room("Rom 2"));
    let rooms = vec![RoomTimes { id: other.id.clone(), windows: vec![window(at(9, 0), at(10, 0))] }];
    let circumstances = Circumstances { rooms, ..only(&[ConflictKind::RoomAway]) };
    let both = Slot { also: vec![other.id.clone()], ..slot(Some(&hall), at(11, 0), at(12, 0)) };
    let found = conflicts(&programme(&[&hall, &other], vec![session("A", vec![both], &[])]), &circumstances);
    assert_eq!(found.iter().map(|c| (c.kind, c.room.as_ref())).collect::<Vec<_>>(), [(ConflictKind::RoomAway, Some(&other.id))]);
}

#[test]
fn a_session_over_two_rooms_books_both() {
    let (hall, other) = (room("Auditoriet"), room("Rom 2"));
    let both = Slot { also: vec![other.id.clone()], ..slot(Some(&hall), at(10, 0), at(11, 0)) };
    let sessions = vec![session("A", vec![both], &[]), session("B", vec![slot(Some(&other), at(10, 0), at(11, 0))], &[])];
    let found = conflicts(&programme(&[&hall, &other], sessions), &hours());
    assert_eq!(
        found.iter().map(|c| (c.kind, c.level, c.room.as_ref())).collect::<Vec<_>>(),
        [(ConflictKind::Room, Level::Stops, Some(&other.id))]
    );
}

// --- From one to the next

#[test]
fn a_speaker_needs_time_to_change_rooms_more_to_travel_and_most_across_a_border() {
    let kari = SpeakerId::new();
    let hall = room("Auditoriet");
    let next = room("Rom 2");
    let across = Room { venue: "Rådhuset".into(), ..room("Kommunestyresalen") };
    let abroad = Room { venue: "Folkets hus".into(), country: crate::people::model::Country::Se, ..room("Stora salen") };
    let found = |to: &Room, minutes: u32| {
        let first = session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[&kari]);
        let second = session("B", vec![slot(Some(to), at(11, minutes), at(12, 30))], &[&kari]);
        let all = conflicts(
            &programme(&[&hall, &next, &across, &abroad], vec![first, second]),
            &only(&[ConflictKind::Change, ConflictKind::Travel]),
        );
        all.into_iter().map(|c| (c.kind, c.amount.unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(found(&hall, 0), []);
    assert_eq!(found(&next, 0), [(ConflictKind::Change, (0, 5))]);
    assert_eq!(found(&next, 5), []);
    assert_eq!(found(&across, 10), [(ConflictKind::Travel, (10, 20))]);
    assert_eq!(found(&abroad, 45), [(ConflictKind::Travel, (45, 60))]);
}

// --- Those who come

#[test]
fn a_room_is_too_small_for_all_who_come_or_for_those_who_have_starred() {
    let hall = Room { capacity: Some(40), ..room("Auditoriet") };
    let small = Room { capacity: Some(20), ..room("Rom 2") };
    let plenary = session("Plenum", vec![slot(Some(&hall), at(9, 0), at(10, 0))], &[]);
    let (a, b) = (
        session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[]),
        session("B", vec![slot(Some(&small), at(10, 0), at(11, 0))], &[]),
    );
    let starred = vec![(b.id.clone(), 21), (a.id.clone(), 40)];
    let circumstances = Circumstances { signed_up: 60, starred, ..only(&[ConflictKind::RoomTooSmall]) };
    let found = conflicts(&programme(&[&hall, &small], vec![plenary.clone(), a, b.clone()]), &circumstances);
    let told: Vec<_> = found.iter().map(|c| (&c.session, c.amount.unwrap())).collect();
    assert_eq!(told, [(&plenary.id, (40, 60)), (&b.id, (20, 21))]);
}

#[test]
fn two_sessions_interpreted_between_the_same_languages_share_their_interpreters() {
    let (nb, sv, en) = (Locale::Nb.lang(), Locale::Sv.lang(), Locale::En.lang());
    let spoken = |title: &str, language: &crate::i18n::Lang, into: &crate::i18n::Lang, hour| Session {
        language: Some(language.clone()),
        interpreted: vec![into.clone()],
        ..session(title, vec![slot(None, at(hour, 0), at(hour + 1, 0))], &[])
    };
    let circumstances = only(&[ConflictKind::Interpreters]);
    let both_ways = vec![spoken("A", &nb, &sv, 10), spoken("B", &sv, &nb, 10)];
    assert_eq!(kinds(&programme(&[], both_ways), &circumstances), [ConflictKind::Interpreters]);
    let others = vec![spoken("A", &nb, &sv, 10), spoken("B", &nb, &en, 10), spoken("C", &sv, &nb, 11)];
    assert_eq!(kinds(&programme(&[], others), &circumstances), []);
}

#[test]
fn a_time_with_nothing_in_one_of_the_events_languages_is_a_gap() {
    let (nn, sv) = (Locale::Nn.lang(), Locale::Sv.lang());
    let mut circumstances = only(&[ConflictKind::LanguageGap]);
    circumstances.hours.languages = Languages(vec![Locale::Nb.lang(), sv.clone()]);
    let norwegian = Session { language: Some(nn), ..session("Norsk", vec![slot(None, at(10, 0), at(12, 0))], &[]) };
    let swedish = Session { language: Some(sv.clone()), ..session("Svenska", vec![slot(None, at(10, 30), at(11, 0))], &[]) };
    let coffee = Session { language: None, kind: SessionKind::Break, ..session("Kaffe", vec![slot(None, at(12, 0), at(12, 30))], &[]) };
    let found = conflicts(&programme(&[], vec![norwegian.clone(), swedish, coffee]), &circumstances);
    let told: Vec<_> = found.iter().map(|c| (&c.session, c.language.as_ref(), c.from, c.to)).collect();
    assert_eq!(told, [(&norwegian.id, Some(&sv), at(10, 0), at(10, 30)), (&norwegian.id, Some(&sv), at(11, 0), at(12, 0))]);
}

#[test]
fn sessions_without_a_break_are_too_long_after_two_hours() {
    let circumstances = only(&[ConflictKind::NoBreak]);
    let talk = |title: &str, from, to| session(title, vec![slot(None, from, to)], &[]);
    let pause = |from, to| Session { kind: SessionKind::Break, ..talk("Kaffe", from, to) };
    let long = vec![talk("A", at(9, 0), at(10, 0)), talk("B", at(10, 5), at(11, 0)), talk("C", at(11, 0), at(11, 45))];
    let found = conflicts(&programme(&[], long.clone()), &circumstances);
    assert_eq!(
        found.iter().map(|c| (&c.session, c.amount.unwrap(), c.from, c.to)).collect::<Vec<_>>(),
        [(&long[2].id, (165, 120), at(9, 0), at(11, 45))]
    );
    let broken = vec![talk("A", at(9, 0), at(10, 30)), pause(at(10, 15), at(10, 30)), talk("C", at(10, 30), at(12, 30))];
    assert_eq!(kinds(&programme(&[], broken), &circumstances), []);
}

#[test]
fn a_speaker_who_has_not_accepted_is_told_once_per_session() {
    let (kari, ola) = (SpeakerId::new(), SpeakerId::new());
    let speakers = vec![SpeakerTimes { id: ola.clone(), accepted: true, windows: Vec::new() }];
    let circumstances = Circumstances { speakers, ..only(&[ConflictKind::NotAccepted]) };
    let twice = session("A", vec![slot(None, at(9, 0), at(10, 0)), slot(None, at(13, 0), at(14, 0))], &[&kari, &ola]);
    let found = conflicts(&programme(&[], vec![twice]), &circumstances);
    assert_eq!(found.iter().map(|c| (c.level, c.speaker.as_ref())).collect::<Vec<_>>(), [(Level::Warns, Some(&kari))]);
}

#[test]
fn the_gravest_is_read_first_and_who_has_not_accepted_last() {
    let hall = room("Auditoriet");
    let kari = SpeakerId::new();
    let first = session("A", vec![slot(Some(&hall), at(8, 0), at(8, 30))], &[&kari]);
    let second = session("B", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[]);
    let third = session("C", vec![slot(Some(&hall), at(10, 30), at(11, 30))], &[]);
    let circumstances = Circumstances {
        speakers: vec![SpeakerTimes { id: kari.clone(), accepted: false, windows: Vec::new() }],
        ..only(&[ConflictKind::Room, ConflictKind::OutsideHours, ConflictKind::NotAccepted])
    };
    let found = conflicts(&programme(&[&hall], vec![first, second, third]), &circumstances);
    assert_eq!(
        crate::programme::rules::gravest_first(&found).iter().map(|c| c.kind).collect::<Vec<_>>(),
        [ConflictKind::Room, ConflictKind::OutsideHours, ConflictKind::NotAccepted]
    );
}

/// A programme in which much is wrong: few rooms and speakers, in two countries, for many sessions.
fn crowded(dice: &mut impl FnMut(usize) -> usize) -> (Programme, Circumstances) {
    let small = |name: &str| Room { capacity: Some(10), ..room(name) };
    let abroad = Room { venue: "Folkets hus".into(), country: crate::people::model::Country::Se, ..small("Stora salen") };
    let rooms = [small("Auditoriet"), small("Rom 2"), Room { venue: "Rådhuset".into(), ..small("Kommunestyresalen") }, abroad];
    let people: Vec<SpeakerId> = (0..5).map(|_| SpeakerId::new()).collect();
    let (nb, sv) = (Locale::Nb.lang(), Locale::Sv.lang());
    let sessions = (0..24).map(|n| {
        let slots = (0..1 + n % 7 / 6).map(|_| anywhere(&rooms, dice)).collect();
        Session {
            kind: if n % 9 == 8 { SessionKind::Break } else { SessionKind::Talk },
            language: [Some(nb.clone()), Some(sv.clone()), None][dice(3)].clone(),
            interpreted: [vec![], vec![sv.clone()], vec![nb.clone()]][dice(3)].clone(),
            ..session(&format!("{n}"), slots, &[&people[dice(5)], &people[dice(5)]][..dice(3)])
        }
    });
    let sessions: Vec<Session> = sessions.collect();
    let mut circumstances = only(ConflictKind::ALL);
    circumstances.hours.languages = Languages(vec![nb, sv]);
    circumstances.planning = Planning { longest_minutes: 90, change_minutes: 30, ..Planning::default() };
    circumstances.signed_up = 40;
    circumstances.starred = sessions.iter().step_by(3).map(|s| (s.id.clone(), 12)).collect();
    let morning = vec![Window { from: at(9, 0), to: at(11, 0) }];
    circumstances.rooms = vec![RoomTimes { id: rooms[0].id.clone(), windows: morning.clone() }];
    let times = |(n, id): (usize, &SpeakerId)| SpeakerTimes {
        id: id.clone(),
        accepted: n > 1,
        windows: if n == 2 { morning.clone() } else { vec![] },
    };
    circumstances.speakers = people.iter().enumerate().map(times).collect();
    (programme(&rooms.iter().collect::<Vec<_>>(), sessions), circumstances)
}

/// A slot somewhere from 8 to 17; some in two rooms, some in none.
fn anywhere(rooms: &[Room], dice: &mut impl FnMut(usize) -> usize) -> Slot {
    let begins = at(8, 0) + Duration::minutes(5 * dice(100) as i64);
    let place = dice(6);
    let also = if place == 2 { vec![rooms[0].id.clone()] } else { Vec::new() };
    Slot { also, ..slot(rooms.get(place), begins, begins + Duration::minutes(5 * dice(15) as i64)) }
}

#[test]
fn what_is_found_around_a_move_is_what_is_found_everywhere() {
    let mut seed = 20_261_105_u64;
    let mut dice = move |sides: usize| {
        // Any numbers will do, as long as they are the same each time (Knuth's MMIX).
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % sides
    };
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..20 {
        let (mut programme, circumstances) = crowded(&mut dice);
        let mut known = conflicts(&programme, &circumstances);
        for _ in 0..30 {
            let moved = dice(programme.sessions.len());
            let slots = (0..dice(3)).map(|_| anywhere(&programme.rooms, &mut dice)).collect();
            programme.sessions[moved].slots = slots;
            known = conflicts_after(known, &programme.sessions[moved].id, &programme, &circumstances);
            assert_eq!(known, conflicts(&programme, &circumstances));
            seen.extend(known.iter().map(|conflict| conflict.kind.as_str()));
        }
    }
    assert_eq!(seen.len(), ConflictKind::ALL.len(), "each rule had something to find: {seen:?}");
}
