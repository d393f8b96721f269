//! Conflicts.

use super::*;
use crate::{
    events::model::Languages,
    programme::rules::{ConflictKind, conflicts},
};
use chrono::Duration;

fn hours() -> Hours {
    Hours { starts_at: at(9, 0), ends_at: at(15, 0), languages: Languages(vec![Locale::Nb.lang()]) }
}

fn kinds(programme: &Programme, hours: &Hours) -> Vec<ConflictKind> {
    conflicts(programme, hours).into_iter().map(|c| c.kind).collect()
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
