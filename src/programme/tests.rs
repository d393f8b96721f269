//! The draft's writes on both databases: what is kept of each change, what is refused, and taking it back.

mod imports;
mod releases;

use super::{
    actions::{self, Outcome},
    model::*,
    rules::{self, ConflictKind, forms::PlaceForm},
    store,
};
use crate::{
    db_test,
    events::model::Event,
    i18n::Locale,
    people::{model::*, permissions::Organiser},
    server::testing::TestApp,
};
use chrono::{DateTime, Duration, Utc};

/// An event with two rooms and three pasted sessions, and its organiser.
async fn planned(app: &TestApp) -> (Organiser<Event>, Programme) {
    let event = app.event().await;
    let account = Account { id: AccountId::new(), email: "kari@halden.example".into(), name: "Kari Nordmann".into(), language: Locale::Nb };
    let (kept, now) = (account.clone(), app.clock.now());
    crate::in_tx!(app.db, [kept, now], |tx| Ok(crate::people::store::account_by_email(tx, &kept, now).await?)).await.unwrap();
    let organiser = crate::people::permissions::operator(account, event);
    actions::add_rooms(app, &organiser, "Auditoriet, Rom 2", now).await.unwrap();
    let text = "09.00 Åpning – Kari Nordmann\n10.00 Digital tsunami – Ola Hansen\n11.00 Pause";
    let lines = rules::lines::read(text, &setting(&organiser));
    actions::accept(app, &organiser, &lines.proposals, &Locale::Nb.lang(), now).await.unwrap();
    let programme = draft(app, &organiser).await;
    (organiser, programme)
}

/// What lines are read by.
fn setting(organiser: &Organiser<Event>) -> rules::lines::Setting {
    rules::lines::Setting {
        days: vec![crate::time::local(organiser.of.starts_at, organiser.of.zone()).date()],
        closes: chrono::NaiveTime::from_hms_opt(15, 0, 0).unwrap(),
        rooms: Vec::new(),
    }
}

async fn draft(app: &TestApp, organiser: &Organiser<Event>) -> Programme {
    store::draft(&mut app.db.read().await.unwrap(), &organiser.of.id).await.unwrap()
}

async fn last(app: &TestApp, organiser: &Organiser<Event>) -> i64 {
    store::last_edit(&mut app.db.read().await.unwrap(), &organiser.of.id).await.unwrap()
}

fn place(from: DateTime<Utc>, rooms: &[&Room]) -> PlaceForm {
    let mut rooms = rooms.iter().map(|room| room.id.clone());
    PlaceForm { starts_at: from, ends_at: from + Duration::minutes(45), room: rooms.next(), also: rooms.collect() }
}

db_test! { async fn a_session_can_take_several_rooms_and_gives_one_up_with_the_room(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now) = (&programme.sessions[1], app.clock.now());
    let rooms: Vec<&Room> = programme.rooms.iter().collect();
    let both = place(organiser.of.starts_at, &rooms);
    assert!(matches!(
        actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &both, None, now).await.unwrap(),
        Outcome::Done((), _)
    ));
    let stands = draft(&app, &organiser).await.sessions[1].slots[0].clone();
    assert_eq!(stands.rooms().collect::<Vec<_>>(), [&rooms[0].id, &rooms[1].id]);
    actions::remove_room(&app, &organiser, &rooms[1].id, now).await.unwrap();
    let stands = draft(&app, &organiser).await.sessions[1].slots[0].clone();
    assert_eq!(stands.rooms().collect::<Vec<_>>(), [&rooms[0].id]);
}}

db_test! { async fn an_edit_on_an_old_state_is_refused_with_what_has_happened_since(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now) = (&programme.sessions[1], app.clock.now());
    let seen = last(&app, &organiser).await;
    let at = |hours| place(organiser.of.starts_at + Duration::hours(hours), &[]);
    let slot = Some(&session.slots[0].id);
    let Outcome::Done((), first) = actions::place(&app, &organiser, &session.id, slot, &at(2), Some(seen), now).await.unwrap() else {
        panic!("the state was the latest");
    };
    assert_eq!(first, seen + 1);
    let Outcome::Stale(since) = actions::place(&app, &organiser, &session.id, slot, &at(3), Some(seen), now).await.unwrap() else {
        panic!("somebody was faster");
    };
    assert_eq!(since.iter().map(|e| (e.number, e.who.as_str(), e.before.as_ref())).collect::<Vec<_>>(), [(first, "Kari Nordmann", Some(session))]);
    assert_eq!(draft(&app, &organiser).await.sessions[1].slots[0].starts_at, organiser.of.starts_at + Duration::hours(2));
    // Another session may be changed on the same state.
    let other = &programme.sessions[0];
    let outcome = actions::place(&app, &organiser, &other.id, Some(&other.slots[0].id), &at(4), Some(seen), now).await.unwrap();
    assert!(matches!(outcome, Outcome::Done((), n) if n == first + 1));
}}

db_test! { async fn a_change_is_taken_back_and_brought_again_without_end(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now) = (&programme.sessions[1], app.clock.now());
    let moved = place(organiser.of.starts_at + Duration::hours(2), &[&programme.rooms[1]]);
    let slot = Some(&session.slots[0].id);
    let Outcome::Done((), mut number) = actions::place(&app, &organiser, &session.id, slot, &moved, None, now).await.unwrap() else {
        panic!("placed");
    };
    let there = draft(&app, &organiser).await.sessions[1].clone();
    for turn in 0..6 {
        let Outcome::Done(Matter::Session, next) = actions::undo(&app, &organiser, number, now).await.unwrap() else { panic!("turn {turn}") };
        assert_eq!(draft(&app, &organiser).await.sessions[1], if turn % 2 == 0 { session.clone() } else { there.clone() });
        number = next;
    }
    // What is not the last change of its session stays.
    assert!(matches!(actions::undo(&app, &organiser, number - 1, now).await.unwrap(), Outcome::Stale(_)));
}}

db_test! { async fn a_removed_session_comes_back_as_it_was(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now) = (&programme.sessions[1], app.clock.now());
    actions::remove_session(&app, &organiser, &session.id, None, now).await.unwrap();
    assert_eq!(draft(&app, &organiser).await.sessions.len(), 2);
    let number = last(&app, &organiser).await;
    actions::undo(&app, &organiser, number, now).await.unwrap();
    assert_eq!(draft(&app, &organiser).await, programme);
}}

db_test! { async fn conflicts_are_judged_by_what_the_organisers_set(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let now = app.clock.now();
    let speaker = programme.sessions[1].speakers[0].speaker.clone();
    let windows = [Window { from: organiser.of.starts_at + Duration::hours(4), to: organiser.of.ends_at }];
    let levels = Levels(vec![(ConflictKind::SpeakerAway, Level::Stops), (ConflictKind::NotAccepted, Level::Ignored)]);
    let planning = Planning { longest_minutes: 0, ..Planning::default() };
    actions::set_planning(&app, &organiser, &levels, &planning, now).await.unwrap();
    let speaker = crate::speakers::store::by_id(&mut app.db.read().await.unwrap(), &speaker).await.unwrap().unwrap();
    let (by, hand) = (organiser.for_part(speaker), actions::Hand::of(&organiser, now));
    actions::set_speaker_windows(&app, &by, &windows, hand).await.unwrap();
    let circumstances = store::circumstances(&mut app.db.read().await.unwrap(), &organiser.of).await.unwrap();
    assert_eq!(circumstances.planning, planning);
    let found: Vec<_> = rules::conflicts(&programme, &circumstances).iter().map(|c| (c.kind, c.level, c.session.clone())).collect();
    // Swedish, the event's other language, is spoken nowhere.
    let expected = |kind, level, n: usize| (kind, level, programme.sessions[n].id.clone());
    assert_eq!(
        found,
        [
            expected(ConflictKind::LanguageGap, Level::Warns, 0),
            expected(ConflictKind::SpeakerAway, Level::Stops, 1),
        ]
    );
    let refused = actions::release(&app, &organiser, ("", &Default::default()), now).await;
    assert!(matches!(refused, Err(crate::error::Error::Conflict(problem)) if problem.key == "programme-release-stopped"));
}}

db_test! { async fn one_goes_back_step_by_step_and_forth_again(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now) = (&programme.sessions[1], app.clock.now());
    let mut numbers = Vec::new();
    for minutes in [30, 60] {
        let to = place(organiser.of.starts_at + Duration::minutes(minutes), &[]);
        let outcome = actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &to, None, now).await.unwrap();
        let Outcome::Done((), number) = outcome else { panic!("{outcome:?}") };
        numbers.push(number);
    }
    let moved_twice = draft(&app, &organiser).await;
    let mut undone = Vec::new();
    for number in numbers.iter().rev() {
        let outcome = actions::undo(&app, &organiser, *number, now).await.unwrap();
        let Outcome::Done(_, number) = outcome else { panic!("{outcome:?}") };
        undone.push(number);
    }
    assert_eq!(draft(&app, &organiser).await, programme);
    for number in undone.iter().rev() {
        assert!(matches!(actions::undo(&app, &organiser, *number, now).await.unwrap(), Outcome::Done(..)));
    }
    assert_eq!(draft(&app, &organiser).await, moved_twice);
}}

db_test! { async fn a_pasted_mail_is_taken_back_whole_and_comes_back_whole(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (pasted, now) = (last(&app, &organiser).await, app.clock.now());
    let edit = store::edit(&mut app.db.read().await.unwrap(), &organiser.of.id, pasted).await.unwrap().unwrap();
    assert_eq!((edit.matter, edit.touched), (Matter::Pasted, Touched { added: 3, ..Touched::default() }));
    let Outcome::Done(Matter::Pasted, undone) = actions::undo(&app, &organiser, pasted, now).await.unwrap() else { panic!("undone") };
    assert_eq!(draft(&app, &organiser).await.sessions, []);
    let Outcome::Done(Matter::Pasted, redone) = actions::undo(&app, &organiser, undone, now).await.unwrap() else { panic!("redone") };
    assert_eq!(draft(&app, &organiser).await, programme);
    let kept = store::latest_edits(&mut app.db.read().await.unwrap(), &organiser.of.id, 3).await.unwrap();
    assert_eq!(kept.iter().map(|e| (e.number, e.takes_back)).collect::<Vec<_>>(), [(redone, false), (undone, true), (pasted, false)]);
    // One of its sessions has moved on: nothing of it goes.
    let (session, to) = (&programme.sessions[1], place(organiser.of.starts_at + Duration::hours(2), &[]));
    actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &to, None, now).await.unwrap();
    let Outcome::Stale(since) = actions::undo(&app, &organiser, redone, now).await.unwrap() else { panic!("it has moved") };
    assert_eq!(since.iter().map(|e| e.session.as_ref()).collect::<Vec<_>>(), [Some(&session.id)]);
    assert_eq!(draft(&app, &organiser).await.sessions.len(), 3);
}}

db_test! { async fn what_happened_to_many_happened_to_each(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now, seen) = (&programme.sessions[1], app.clock.now(), last(&app, &organiser).await);
    actions::shift(&app, &organiser, Duration::hours(1), now).await.unwrap();
    let to = place(organiser.of.starts_at, &[]);
    let outcome = actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &to, Some(seen), now).await.unwrap();
    let Outcome::Stale(since) = outcome else { panic!("all of it has moved") };
    assert_eq!(since.iter().map(|e| (e.matter, e.before.as_ref())).collect::<Vec<_>>(), [(Matter::Shifted, Some(session))]);
}}

db_test! { async fn files_come_back_with_their_session_for_a_month(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, removed) = (&programme.sessions[1], app.clock.now());
    let file = crate::programme::materials::material("Foiler.pdf", b"%PDF-1.7 ...".to_vec(), Audience::Now).unwrap();
    actions::hand_in(&app, &organiser, &session.id, file, removed).await.unwrap();
    let names = async || -> Vec<String> {
        let there = store::materials(&mut app.db.read().await.unwrap(), &organiser.of.id).await.unwrap();
        there.into_iter().map(|material| material.name).collect()
    };
    actions::remove_session(&app, &organiser, &session.id, None, removed).await.unwrap();
    let tidied = async |days| {
        let before = removed + Duration::days(days);
        crate::in_tx!(app.db, [before], |tx| Ok(store::delete_materials_of_removed(tx, before).await?)).await.unwrap();
    };
    tidied(0).await;
    assert_eq!(names().await, ["Foiler.pdf"]);
    let number = last(&app, &organiser).await;
    actions::undo(&app, &organiser, number, removed).await.unwrap();
    // It is there again: nothing of it is tidied away.
    tidied(31).await;
    assert_eq!(names().await, ["Foiler.pdf"]);
    actions::remove_session(&app, &organiser, &session.id, None, removed).await.unwrap();
    tidied(31).await;
    assert_eq!(names().await, [] as [&str; 0]);
}}

db_test! { async fn a_removed_session_comes_back_though_another_has_got_its_number(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now) = (&programme.sessions[2], app.clock.now());
    let first = actions::release(&app, &organiser, ("", &Default::default()), now).await.unwrap();
    actions::remove_session(&app, &organiser, &session.id, None, now).await.unwrap();
    let removed = last(&app, &organiser).await;
    let lines = rules::lines::read("13.00 Omvisning", &setting(&organiser));
    actions::accept(&app, &organiser, &lines.proposals, &Locale::Nb.lang(), now).await.unwrap();
    assert_eq!(draft(&app, &organiser).await.sessions[2].number, session.number);
    assert!(matches!(actions::undo(&app, &organiser, removed, now).await.unwrap(), Outcome::Done(..)));
    let mut numbers: Vec<i64> = draft(&app, &organiser).await.sessions.iter().map(|s| s.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3, 4]);
    actions::remove_session(&app, &organiser, &session.id, None, now).await.unwrap();
    actions::take_up(&app, &organiser, first.number, None, now).await.unwrap();
    assert!(draft(&app, &organiser).await.sessions.iter().any(|s| s.id == session.id));
}}

db_test! { async fn a_removed_room_comes_back_with_what_stood_in_it(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now, room) = (&programme.sessions[1], app.clock.now(), &programme.rooms[1]);
    let to = place(organiser.of.starts_at, &[room]);
    actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &to, None, now).await.unwrap();
    let (placed, there) = (last(&app, &organiser).await, draft(&app, &organiser).await);
    actions::remove_room(&app, &organiser, &room.id, now).await.unwrap();
    let removed = last(&app, &organiser).await;
    let Outcome::Stale(since) = actions::undo(&app, &organiser, placed, now).await.unwrap() else { panic!("its room went") };
    assert_eq!(since.iter().map(|e| e.matter).collect::<Vec<_>>(), [Matter::Rooms]);
    assert!(matches!(actions::undo(&app, &organiser, removed, now).await.unwrap(), Outcome::Done(Matter::Rooms, _)));
    assert_eq!(draft(&app, &organiser).await, there);
    // What a later change has made of a room is not taken back with an earlier one.
    actions::change_room(&app, &organiser, &Room { capacity: Some(80), ..room.clone() }, None, now).await.unwrap();
    let wider = last(&app, &organiser).await;
    actions::change_room(&app, &organiser, &Room { capacity: Some(90), ..room.clone() }, None, now).await.unwrap();
    let refused = actions::undo(&app, &organiser, wider, now).await;
    assert!(matches!(refused, Err(crate::error::Error::Conflict(problem)) if problem.key == "programme-undo-too-late"));
}}

db_test! { async fn what_somebody_else_changed_meanwhile_is_not_written_over_by_any_verb(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let (session, now, room) = (&programme.sessions[1], app.clock.now(), &programme.rooms[0]);
    let release = actions::release(&app, &organiser, ("", &Default::default()), now).await.unwrap();
    let seen = Some(last(&app, &organiser).await);
    let wide = Room { capacity: Some(100), ..room.clone() };
    assert!(matches!(actions::change_room(&app, &organiser, &wide, seen, now).await.unwrap(), Outcome::Done(..)));
    let renamed = Room { name: crate::i18n::Localized::one(Locale::Nb, "Aula"), ..room.clone() };
    assert!(matches!(actions::change_room(&app, &organiser, &renamed, seen, now).await.unwrap(), Outcome::Stale(_)));
    // Another room is another thing.
    assert!(matches!(actions::change_room(&app, &organiser, &programme.rooms[1], seen, now).await.unwrap(), Outcome::Done(..)));
    let to = place(organiser.of.starts_at + Duration::hours(2), &[]);
    actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &to, None, now).await.unwrap();
    let there = draft(&app, &organiser).await;
    let (slot, take_up) = (&session.slots[0].id, actions::take_up(&app, &organiser, release.number, seen, now).await.unwrap());
    assert!(matches!(take_up, Outcome::Stale(_)));
    assert!(matches!(actions::take_out(&app, &organiser, &session.id, slot, seen, now).await.unwrap(), Outcome::Stale(_)));
    assert!(matches!(actions::remove_session(&app, &organiser, &session.id, seen, now).await.unwrap(), Outcome::Stale(_)));
    assert_eq!(draft(&app, &organiser).await, there);
}}
