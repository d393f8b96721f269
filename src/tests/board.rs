//! What the board asks and hears: JSON, a stream, and the pages without scripts that do the same.

use crate::{
    db_test,
    events::model::Event,
    people::model::Country,
    programme::{
        model::{
            Programme, Slot,
            board::{Answer, Arrange, Board, Heard, TakeBack, made_up},
        },
        store,
    },
    server::testing::{self, TestApp, Visitor},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use chrono::Duration;
use serde::{Serialize, de::DeserializeOwned};

const PAGE: &str = "/nb/organise/events/digital-tsunami/programme";
const API: &str = "/api/events/digital-tsunami/board";

async fn draft(app: &TestApp, event: &Event) -> Programme {
    store::draft(&mut app.db.read().await.unwrap(), &event.id).await.unwrap()
}

async fn ask<T: DeserializeOwned>(who: &Visitor<'_>, verb: &str, body: &impl Serialize) -> T {
    let answer = send(who, verb, serde_json::to_string(body).unwrap()).await;
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{}: {}", answer.status, answer.body))
}

async fn send(who: &Visitor<'_>, verb: &str, body: String) -> testing::Answer {
    let request =
        Request::builder().method(Method::POST).uri(format!("{API}/{verb}?lang=sv")).header(header::CONTENT_TYPE, "application/json");
    who.send(request.header("sec-fetch-site", "same-origin"), Body::from(body)).await
}

async fn board(who: &Visitor<'_>) -> Board {
    serde_json::from_str(&who.get(API).await.body).unwrap()
}

/// An event with two rooms and two sessions, one of them without a slot.
async fn planned(app: &TestApp) -> Event {
    let event = app.event().await;
    let organiser = app.organiser().await;
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet, Rom 2")]).await;
    for (title, start) in [("Åpning", "09.30"), ("Samtale", "")] {
        let fields = [("title.nb", title), ("kind", "talk"), ("minutes", "30"), ("language", "nb"), ("start", start)];
        assert_eq!(organiser.post(&format!("{PAGE}/sessions/new"), &fields).await.status, StatusCode::SEE_OTHER);
    }
    event
}

db_test! { async fn a_board_is_for_the_organisers_alone(app: TestApp) {
    let event = planned(&app).await;
    let karlskrona = app.organisation_named("karlskrona", "Karlskrona kommun", Country::Se).await;
    let other = app.organiser_of(&karlskrona, "ola@karlskrona.example").await;
    for path in [API.to_owned(), format!("{API}/edits?after=0"), format!("{PAGE}/live?after=0"), format!("{PAGE}/board"), format!("{PAGE}/settings")] {
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(app.anonymous().get(API).await.status, StatusCode::UNAUTHORIZED);
    let session = draft(&app, &event).await.sessions[0].id.clone();
    let body = serde_json::to_string(&Arrange { session, slots: Vec::new(), seen: 0 }).unwrap();
    assert_eq!(send(&other, "arrange", body.clone()).await.status, StatusCode::NOT_FOUND);
    assert_eq!(send(&app.anonymous(), "arrange", body).await.status, StatusCode::UNAUTHORIZED);
}}

db_test! { async fn what_a_board_asks_is_kept_and_can_be_taken_back(app: TestApp) {
    let event = planned(&app).await;
    let organiser = app.organiser().await;
    let seen = board(&organiser).await;
    let (session, room) = (&seen.draft.programme.sessions[1], &seen.draft.programme.rooms[1]);
    let slot = Slot {
        id: made_up(1), room: Some(room.id.clone()), also: Vec::new(),
        starts_at: event.starts_at, ends_at: event.starts_at + Duration::minutes(45),
    };
    let asked = Arrange { session: session.id.clone(), slots: vec![slot.clone()], seen: seen.draft.number };
    let Answer::Done(done) = ask(&organiser, "arrange", &asked).await else { panic!("refused") };
    let stands = draft(&app, &event).await.sessions[1].slots.clone();
    assert_eq!(stands, [Slot { id: stands[0].id.clone(), ..slot }]);
    assert_ne!(stands[0].id, made_up(1));
    assert_eq!(done.after.unwrap().slots, stands);
    let Answer::Done(undone) = ask(&organiser, "undo", &TakeBack { number: done.number }).await else { panic!("refused") };
    assert_eq!(draft(&app, &event).await.sessions[1].slots, []);
    let Answer::Done(_) = ask::<Answer>(&organiser, "undo", &TakeBack { number: undone.number }).await else { panic!("refused") };
    assert_eq!(draft(&app, &event).await.sessions[1].slots, stands);
}}

db_test! { async fn what_somebody_else_did_first_is_told_and_stays(app: TestApp) {
    let event = planned(&app).await;
    let organiser = app.organiser().await;
    let seen = board(&organiser).await;
    let session = &seen.draft.programme.sessions[0];
    let later = |minutes| Slot {
        starts_at: session.slots[0].starts_at + Duration::minutes(minutes), ends_at: session.slots[0].ends_at + Duration::minutes(minutes),
        ..session.slots[0].clone()
    };
    let asked = |minutes| Arrange { session: session.id.clone(), slots: vec![later(minutes)], seen: seen.draft.number };
    let Answer::Done(first) = ask(&organiser, "arrange", &asked(30)).await else { panic!("refused") };
    let Answer::Stale(since) = ask(&organiser, "arrange", &asked(60)).await else { panic!("overwritten") };
    assert_eq!(since, [*first.clone()]);
    assert!(first.told.contains("”Åpning”: flyttad från"), "{}", first.told);
    assert_eq!(draft(&app, &event).await.sessions[0].slots, [later(30)]);
    let heard: Vec<Heard> = serde_json::from_str(&organiser.get(&format!("{API}/edits?lang=sv&after={}", seen.draft.number)).await.body).unwrap();
    assert_eq!(heard, [*first]);
}}

db_test! { async fn slots_that_cannot_be_are_refused(app: TestApp) {
    planned(&app).await;
    let organiser = app.organiser().await;
    let seen = board(&organiser).await;
    let session = &seen.draft.programme.sessions[0];
    let backwards = Slot { ends_at: session.slots[0].starts_at, ..session.slots[0].clone() };
    let asked = Arrange { session: session.id.clone(), slots: vec![backwards], seen: seen.draft.number };
    assert_eq!(send(&organiser, "arrange", serde_json::to_string(&asked).unwrap()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(send(&organiser, "arrange", "{".into()).await.status, StatusCode::BAD_REQUEST);
}}

db_test! { async fn a_slot_of_another_session_becomes_one_of_its_own(app: TestApp) {
    let event = planned(&app).await;
    let organiser = app.organiser().await;
    let seen = board(&organiser).await;
    let [first, second] = &seen.draft.programme.sessions[..] else { panic!("two sessions") };
    let asked = Arrange { session: second.id.clone(), slots: first.slots.clone(), seen: seen.draft.number };
    let Answer::Done(_) = ask(&organiser, "arrange", &asked).await else { panic!("refused") };
    let now = draft(&app, &event).await.sessions;
    assert_eq!(now[0].slots, first.slots);
    assert_eq!(now[1].slots, [Slot { id: now[1].slots[0].id.clone(), ..first.slots[0].clone() }]);
    assert_ne!(now[1].slots[0].id, first.slots[0].id);
}}

db_test! { async fn who_listens_hears_an_edit_within_a_second_and_the_stream_ends_with_the_program(app: TestApp) {
    planned(&app).await;
    let organiser = app.organiser().await;
    let seen = board(&organiser).await;
    let stream = format!("{PAGE}/live?after={}", seen.draft.number);
    let listening = organiser.get(&stream);
    let moving = async {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let session = &seen.draft.programme.sessions[0];
        let asked = Arrange { session: session.id.clone(), slots: Vec::new(), seen: seen.draft.number };
        let Answer::Done(done) = ask(&organiser, "arrange", &asked).await else { panic!("refused") };
        tokio::time::sleep(std::time::Duration::from_millis(1000)).await;
        app.stopping.send_replace(true);
        done.number
    };
    let (heard, number) = tokio::join!(listening, moving);
    assert_eq!((heard.header("content-type"), heard.header("cache-control"), heard.header("content-encoding")), ("text/event-stream", "no-cache", ""));
    assert!(heard.body.contains(&format!("id: {number}\n")), "{}", heard.body);
    assert!(heard.body.contains("Åpning"), "{}", heard.body);
}}

db_test! { async fn rules_are_set_by_form_and_judged_by(app: TestApp) {
    planned(&app).await;
    let organiser = app.organiser().await;
    let page = organiser.get(&format!("{PAGE}/settings")).await;
    assert_eq!(page.status, StatusCode::OK);
    let levels = crate::programme::rules::ConflictKind::ALL.iter().map(|kind| (format!("level.{kind}"), "warns")).collect::<Vec<_>>();
    let mut fields: Vec<(&str, &str)> = levels.iter().map(|(name, level)| (name.as_str(), if name == "level.room" { "ignored" } else { *level })).collect();
    fields.extend([("change_minutes", "10"), ("travel_minutes", "20"), ("border_minutes", "60"), ("longest_minutes", "0"), ("grid_minutes", "15")]);
    assert_eq!(organiser.post(&format!("{PAGE}/settings"), &fields).await.status, StatusCode::SEE_OTHER);
    let circumstances = board(&organiser).await.circumstances;
    use crate::programme::{model::Level, rules::ConflictKind};
    assert_eq!(circumstances.levels.of(ConflictKind::Room), Level::Ignored);
    assert_eq!((circumstances.planning.change_minutes, circumstances.planning.grid_minutes), (10, 15));
    fields.retain(|(name, _)| *name != "grid_minutes");
    fields.push(("grid_minutes", "7"));
    assert_eq!(organiser.post(&format!("{PAGE}/settings"), &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}}

db_test! { async fn a_room_is_ours_and_a_speaker_comes_when_they_say(app: TestApp) {
    planned(&app).await;
    let organiser = app.organiser().await;
    let room = board(&organiser).await.draft.programme.rooms[0].id.clone();
    let address = format!("{PAGE}/rooms/{room}");
    let refused = organiser.post(&format!("{address}/times"), &[("from.1", "12:00"), ("to.1", "10:00")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = organiser.post(&format!("{address}/times"), &[("from.1", "12:00"), ("to.1", "14:00"), ("from.2", "9"), ("to.2", "10")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let windows = board(&organiser).await.circumstances.rooms[0].windows.clone();
    assert_eq!(windows.iter().map(|w| (w.to - w.from).num_hours()).collect::<Vec<_>>(), [1, 2]);
    assert!(organiser.get(&address).await.body.contains("value=\"12:00\""));
}}

db_test! { async fn the_list_shows_what_was_done_and_takes_it_back_without_scripts(app: TestApp) {
    let event = planned(&app).await;
    let organiser = app.organiser().await;
    let seen = board(&organiser).await;
    let session = &seen.draft.programme.sessions[0];
    organiser.post(&format!("{PAGE}/sessions/{}/slots/{}/remove", session.id, session.slots[0].id), &[]).await;
    let page = organiser.get(PAGE).await.body;
    assert!(page.contains("id=\"history\"") && page.contains(">Angre<"), "{page}");
    let number = (seen.draft.number + 1).to_string();
    let undone = organiser.post(&format!("{PAGE}/undo"), &[("number", &number)]).await;
    assert_eq!(undone.location(), format!("{PAGE}?done=undone#history"));
    assert_eq!(draft(&app, &event).await.sessions[0].slots, session.slots);
    assert!(organiser.get(PAGE).await.body.contains(">Gjør om<"));
}}
