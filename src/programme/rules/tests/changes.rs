//! Differences between programmes.

use super::*;
use crate::programme::rules::{ProgrammeChange as Change, changes, changes::Place};

#[test]
fn the_same_programme_has_no_changes() {
    let hall = room("Auditoriet");
    let it = programme(&[&hall], vec![session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0))], &[&SpeakerId::new()])]);
    assert_eq!(changes(&it, &it.clone()), []);
}

#[test]
fn what_is_new_and_what_is_gone_is_told() {
    let (a, b) = (session("A", vec![], &[]), session("B", vec![slot(None, at(10, 0), at(11, 0))], &[]));
    let place = Place { starts_at: at(10, 0), ends_at: at(11, 0), room: None };
    assert_eq!(
        changes(&programme(&[], vec![a.clone()]), &programme(&[], vec![b.clone()])),
        [Change::Added { session: b.id, at: vec![place] }, Change::Removed { session: a.id }]
    );
}

#[test]
fn another_time_or_room_is_a_move_from_and_to() {
    let (hall, other) = (room("Auditoriet"), room("Rom 2"));
    let was = session("A", vec![slot(Some(&hall), at(10, 0), at(11, 0)), slot(Some(&hall), at(13, 0), at(14, 0))], &[]);
    let mut is = was.clone();
    is.slots[0].room = Some(other.id.clone());
    let place = |room: &Room| Place { starts_at: at(10, 0), ends_at: at(11, 0), room: Some(room.id.clone()) };
    let expected = Change::Moved { session: was.id.clone(), from: vec![place(&hall)], to: vec![place(&other)] };
    assert!(expected.moves_calendars());
    assert_eq!(changes(&programme(&[], vec![was]), &programme(&[], vec![is])), [expected]);
}

#[test]
fn a_slot_made_again_at_the_same_place_is_no_move() {
    let was = session("A", vec![slot(None, at(10, 0), at(11, 0))], &[]);
    let is = Session { slots: vec![slot(None, at(10, 0), at(11, 0))], ..was.clone() };
    assert_eq!(changes(&programme(&[], vec![was]), &programme(&[], vec![is])), []);
}

#[test]
fn taken_out_and_put_in_are_moves_with_one_side() {
    let was = session("A", vec![], &[]);
    let is = Session { slots: vec![slot(None, at(10, 0), at(11, 0))], ..was.clone() };
    let place = Place { starts_at: at(10, 0), ends_at: at(11, 0), room: None };
    let (empty, placed) = (programme(&[], vec![was.clone()]), programme(&[], vec![is]));
    assert_eq!(changes(&empty, &placed), [Change::Moved { session: was.id.clone(), from: vec![], to: vec![place.clone()] }]);
    assert_eq!(changes(&placed, &empty), [Change::Moved { session: was.id, from: vec![place], to: vec![] }]);
}

#[test]
fn each_thing_that_a_session_says_is_told_by_itself() {
    let (kari, ola) = (SpeakerId::new(), SpeakerId::new());
    let was = session("A", vec![], &[&kari]);
    let mut is = was.clone();
    is.title = Localized::one(Locale::Nb, "B");
    is.speakers[0].speaker = ola.clone();
    is.language = Some(Locale::Sv.lang());
    is.interpreted = vec![Locale::Nb.lang()];
    is.kind = SessionKind::Keynote;
    is.track = Some(TrackId::new());
    is.abstract_ = Localized::one(Locale::Nb, "Om noe");
    let id = || was.id.clone();
    let expected = [
        Change::Retitled { session: id(), from: was.title.clone() },
        Change::Speakers { session: id(), joined: vec![ola], left: vec![kari] },
        Change::Language { session: id(), from: was.language.clone(), to: is.language.clone(), interpreted: is.interpreted.clone() },
        Change::Kind { session: id(), from: SessionKind::Talk, to: SessionKind::Keynote },
        Change::Track { session: id(), from: None, to: is.track.clone() },
        Change::Described { session: id() },
    ];
    assert!(expected.iter().all(|c| c.session() == Some(&was.id) && !c.moves_calendars()));
    assert_eq!(changes(&programme(&[], vec![was.clone()]), &programme(&[], vec![is])), expected);
}

#[test]
fn another_part_and_a_renamed_room_are_told() {
    let hall = room("Auditoriet");
    let renamed = Room { name: Localized::one(Locale::Nb, "Storsalen"), ..hall.clone() };
    let was = session("A", vec![], &[&SpeakerId::new()]);
    let mut is = was.clone();
    is.speakers[0].part = Part::Moderator;
    assert_eq!(
        changes(&programme(&[&hall], vec![was.clone()]), &programme(&[&renamed], vec![is])),
        [Change::Parts { session: was.id }, Change::RoomRenamed { room: hall.id, from: hall.name }]
    );
}
