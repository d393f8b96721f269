//! What a release tells to whom, and taking an earlier one up again.

use super::{draft, last, place, planned};
use crate::{
    db_test,
    events::model::Event,
    i18n::{Locale, Localized},
    in_tx,
    people::{model::*, permissions::Organiser},
    programme::{actions, model::*, notices, store},
    server::{mail::State, testing::TestApp},
    speakers::{self, model::Speaker},
};
use chrono::Duration;

/// The speaker of a session, who can be written to in Swedish from now on.
async fn reached(app: &TestApp, session: &Session) -> Speaker {
    let (id, now) = (session.speakers[0].speaker.clone(), app.clock.now());
    in_tx!(app.db, [id, now], |tx| {
        let speaker = speakers::store::by_id(tx, &id).await?.expect("the speaker");
        let person = Person {
            id: PersonId::new(),
            name: speaker.name.clone(),
            email: Some("ola@strand.example".into()),
            organisation: String::new(),
            country: Country::Se,
            language: Locale::Sv,
        };
        let person = crate::people::store::person_by_email(tx, &person, now).await?;
        assert!(speakers::store::set_person(tx, &speaker, &person).await?);
        speakers::store::set_language(tx, &id, Locale::Sv, now).await?;
        Ok(speakers::store::by_id(tx, &id).await?.expect("the speaker"))
    })
    .await
    .unwrap()
}

async fn release(app: &TestApp, organiser: &Organiser<Event>) -> Release {
    app.clock.advance(Duration::minutes(1));
    actions::release(app, organiser, ("", &Localized::default()), app.clock.now()).await.unwrap()
}

async fn moved(app: &TestApp, organiser: &Organiser<Event>, session: &Session, hours: i64) {
    let to = place(organiser.of.starts_at + Duration::hours(hours), &[]);
    actions::place(app, organiser, &session.id, Some(&session.slots[0].id), &to, None, app.clock.now()).await.unwrap();
}

db_test! { async fn speakers_whose_sessions_moved_are_told_in_their_language_once_an_organiser_says_so(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let session = &programme.sessions[1];
    reached(&app, session).await;
    release(&app, &organiser).await;
    notices::decide(&app, &organiser, State::Dropped, app.clock.now()).await.unwrap();
    // Twice, before anybody sends: one mail says where it went from where it was known to be.
    moved(&app, &organiser, session, 3).await;
    release(&app, &organiser).await;
    moved(&app, &organiser, session, 4).await;
    release(&app, &organiser).await;
    assert_eq!(app.mails().await.len(), 0, "they wait");
    notices::decide(&app, &organiser, State::Queued, app.clock.now()).await.unwrap();
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    let mail = &mails[0].row;
    assert_eq!((mail.recipient_email.as_str(), mail.subject.as_str()), ("ola@strand.example", "Dina tider i programmet: Den digitala tsunamin"));
    assert!(mail.text.contains("Digital tsunami – flyttad från 10.00–11.00 till 13.00–13.45"), "{}", mail.text);
    assert!(mails[0].raw.contains("method=PUBLISH"), "their sessions for the calendar");
}}

db_test! { async fn what_was_moved_back_is_not_told(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let session = &programme.sessions[1];
    reached(&app, session).await;
    release(&app, &organiser).await;
    notices::decide(&app, &organiser, State::Dropped, app.clock.now()).await.unwrap();
    moved(&app, &organiser, session, 3).await;
    release(&app, &organiser).await;
    let number = last(&app, &organiser).await;
    actions::undo(&app, &organiser, number, app.clock.now()).await.unwrap();
    release(&app, &organiser).await;
    assert_eq!(store::notice_drafts(&mut app.db.read().await.unwrap(), &organiser.of.id).await.unwrap(), []);
}}

db_test! { async fn an_earlier_release_is_taken_up_again_without_what_is_gone(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let now = app.clock.now();
    let (session, room) = (&programme.sessions[1], &programme.rooms[0]);
    let there = place(session.slots[0].starts_at, &[room]);
    actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &there, None, now).await.unwrap();
    let programme = draft(&app, &organiser).await;
    let first = release(&app, &organiser).await;
    moved(&app, &organiser, &programme.sessions[1], 4).await;
    actions::remove_session(&app, &organiser, &programme.sessions[0].id, None, now).await.unwrap();
    let seen = last(&app, &organiser).await;
    actions::take_up(&app, &organiser, first.number, None, now).await.unwrap();
    assert_eq!(draft(&app, &organiser).await, programme);
    assert_eq!(last(&app, &organiser).await, seen + 1, "one change, however much it changed");

    let room = programme.rooms[0].id.clone();
    actions::remove_room(&app, &organiser, &room, now).await.unwrap();
    let before = draft(&app, &organiser).await;
    let left = actions::left_out(&mut app.db.read().await.unwrap(), &organiser.of, &first, &before).await.unwrap();
    assert_eq!((left.speakers, left.rooms, left.unplaced), (0, vec![programme.rooms[0].name.clone()], vec![]));
    actions::take_up(&app, &organiser, first.number, None, now).await.unwrap();
    assert!(draft(&app, &organiser).await.sessions.iter().flat_map(|s| &s.slots).all(|slot| slot.room.as_ref() != Some(&room)));
}}

db_test! { async fn a_time_that_a_release_takes_away_is_cancelled_in_the_speakers_calendar(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let session = &programme.sessions[1];
    reached(&app, session).await;
    release(&app, &organiser).await;
    notices::decide(&app, &organiser, State::Queued, app.clock.now()).await.unwrap();
    app.mails().await;
    actions::take_out(&app, &organiser, &session.id, &session.slots[0].id, None, app.clock.now()).await.unwrap();
    release(&app, &organiser).await;
    notices::decide(&app, &organiser, State::Queued, app.clock.now()).await.unwrap();
    let calendar = app.mails().await[0].row.calendar.clone().expect("a calendar");
    let uid = format!("UID:{}@samling", session.slots[0].id);
    assert_eq!((calendar.matches(&uid).count(), calendar.matches("STATUS:CANCELLED").count()), (1, 1), "{calendar}");
}}

db_test! { async fn where_a_session_went_from_one_day_to_another_both_are_named(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let session = &programme.sessions[1];
    reached(&app, session).await;
    release(&app, &organiser).await;
    notices::decide(&app, &organiser, State::Dropped, app.clock.now()).await.unwrap();
    moved(&app, &organiser, session, 24).await;
    release(&app, &organiser).await;
    notices::decide(&app, &organiser, State::Queued, app.clock.now()).await.unwrap();
    let text = app.mails().await[0].row.text.clone();
    let said = "flyttad från torsdag 5 november 2026 10.00–11.00 till fredag 6 november 2026 09.00–09.45";
    assert!(text.contains(said), "{text}");
}}

db_test! { async fn what_waits_is_dropped_and_calendars_follow_when_the_event_is_called_off(app: TestApp) {
    use crate::events::model::{Change, EventChanged, EventState};
    let (organiser, programme) = planned(&app).await;
    let session = &programme.sessions[1];
    let (speaker, now) = (reached(&app, session).await.id, app.clock.now());
    in_tx!(app.db, [speaker, now], |tx| Ok(speakers::store::set_answer(tx, &speaker, speakers::model::Answer::Accepted, now).await?)).await.unwrap();
    release(&app, &organiser).await;
    let event = Event { state: EventState::Cancelled, calendar_sequence: organiser.of.calendar_sequence + 1, ..organiser.of.clone() };
    in_tx!(app.db, [event], |tx| Ok(crate::events::store::update(tx, &event).await?)).await.unwrap();
    let changed = EventChanged {
        event: event.id.clone(),
        change: Change::Cancelled,
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        attendance: event.attendance,
        venue: String::new(),
        joining_link: String::new(),
    };
    crate::programme::speakers::event_changed(&app, &changed).await.unwrap();
    assert_eq!(store::notice_drafts(&mut app.db.read().await.unwrap(), &event.id).await.unwrap(), []);
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    let calendar = mails[0].row.calendar.clone().expect("a calendar");
    assert!(calendar.contains(&format!("UID:{}@samling", session.slots[0].id)) && calendar.contains("STATUS:CANCELLED"), "{calendar}");
}}

db_test! { async fn whoever_was_told_of_a_release_is_told_when_the_event_moves(app: TestApp) {
    let (organiser, programme) = planned(&app).await;
    let speaker = reached(&app, &programme.sessions[1]).await;
    let untold = async || -> Vec<speakers::model::SpeakerId> {
        let sequence = organiser.of.calendar_sequence + 1;
        let there = speakers::store::untold(&mut app.db.read().await.unwrap(), &organiser.of.id, sequence, 10).await.unwrap();
        there.into_iter().map(|speaker| speaker.id).collect()
    };
    release(&app, &organiser).await;
    assert_eq!(untold().await, [], "the mail waits");
    notices::decide(&app, &organiser, State::Queued, app.clock.now()).await.unwrap();
    assert_eq!(untold().await, [speaker.id]);
}}

#[test]
fn another_room_at_the_same_time_is_told_as_a_room() {
    use crate::programme::{rules, telling::Telling};
    let event = Event::sample(crate::tests::programme::at(1, 9, 0));
    let rooms: Vec<Room> = ["Auditoriet", "Rom 2"]
        .map(|name| Room {
            id: RoomId::new(),
            name: Localized::one(Locale::Nb, name),
            capacity: None,
            position: 1,
            venue: String::new(),
            country: Default::default(),
        })
        .into();
    let at = |hour| crate::tests::programme::at(5, hour, 0);
    let placed = |room: Option<&Room>| {
        let title = Localized::one(Locale::Nb, "Verksted");
        let session = crate::tests::programme::session(1, "verksted", SessionKind::Workshop, title, room, at(9), at(10));
        Programme { rooms: rooms.clone(), tracks: Vec::new(), sessions: vec![session] }
    };
    let told = |from: Option<&Room>, to: Option<&Room>| {
        let (old, mut new) = (placed(from), placed(to));
        new.sessions[0].id = old.sessions[0].id.clone();
        let telling = Telling { locale: Locale::Nb, event: &event, speakers: &[] };
        rules::changes(&old, &new).iter().map(|change| telling.change(change, &old, &new)).collect::<Vec<_>>()
    };
    assert_eq!(told(None, Some(&rooms[0])), ["holdes i Auditoriet"]);
    assert_eq!(told(Some(&rooms[0]), Some(&rooms[1])), ["holdes i Rom 2 i stedet for Auditoriet"]);
    assert_eq!(told(Some(&rooms[1]), None), ["har ikke noe rom ennå; var i Rom 2"]);
}
