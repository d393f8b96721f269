//! The public form, and the lost link.

use super::{come, my, registration, seats, tell, told};
use crate::{db_test, events::model::*, people::model::Country, registrations::model::*};
use axum::http::StatusCode;
use chrono::Duration;

const KARI: [(&str, &str); 3] = [("name", "Kari"), ("email", "kari@kommune.example"), ("organisation", "Halden kommune")];

db_test! { async fn three_fields_make_a_registration(app: TestApp) {
    let event = app.event().await;
    let form = app.anonymous().get("/nb/events/digital-tsunami/register").await;
    assert_eq!(form.status, StatusCode::OK);
    assert_eq!(form.body.matches("<input").count(), 3, "{}", form.body);
    // Who holds the data, and until when.
    assert!(form.body.contains("post@halden.example") && form.body.contains("5. mai 2027") && form.body.contains("19. november 2026"));
    let answer = app.anonymous().post("/nb/events/digital-tsunami/register", &KARI).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/nb/events/digital-tsunami/registered?seat=confirmed"));
    let shown = app.anonymous().get(answer.location()).await;
    assert_eq!((shown.status, shown.body.matches("kari@").count()), (StatusCode::OK, 0));
    assert_eq!(told(&app.mails().await), [tell("registration-confirmed", "kari", "REQUEST 0")]);
    assert_eq!(seats(&app, &event).await, (1, 0));
}}

db_test! { async fn registering_twice_looks_the_same_and_mails_the_link_again(app: TestApp) {
    app.event_with(|_| (), Some(2)).await;
    let first = app.anonymous().post("/sv/events/digital-tsunami/register", &KARI).await;
    let second = app.anonymous().post("/sv/events/digital-tsunami/register", &KARI).await;
    assert_eq!((first.status, first.location(), &first.body), (second.status, second.location(), &second.body));
    assert_eq!(told(&app.mails().await), [tell("registration-confirmed", "kari", "REQUEST 0"), tell("registration-link", "kari", "- -")]);
}}

db_test! { async fn a_refused_form_keeps_its_values_and_says_what_is_wrong(app: TestApp) {
    let event = app.event().await;
    let answer = app.anonymous().post("/sv/events/digital-tsunami/register", &[("name", "Kari"), ("email", "kari@"), ("organisation", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.body.matches("value=\"Kari\"").count(), 1);
    assert_eq!(answer.body.matches("aria-invalid=\"true\"").count(), 2);
    assert_eq!(seats(&app, &event).await, (0, 0));
}}

db_test! { async fn a_form_that_is_shut_takes_nobody(app: TestApp) {
    let opens = app.clock.now() + Duration::days(1);
    let event = app.event_with(|e| e.registration_opens_at = Some(opens), None).await;
    let form = app.anonymous().get("/nb/events/digital-tsunami/register").await;
    assert_eq!((form.status, form.body.matches("<input").count()), (StatusCode::OK, 0));
    let answer = app.anonymous().post("/nb/events/digital-tsunami/register", &KARI).await;
    assert_eq!((answer.status, seats(&app, &event).await), (StatusCode::UNPROCESSABLE_ENTITY, (0, 0)));
    app.clock.advance(Duration::days(2));
    // The page in memory knew until when it held.
    assert_eq!(app.anonymous().get("/nb/events/digital-tsunami/register").await.body.matches("<input").count(), 3);
}}

db_test! { async fn a_full_event_leads_to_the_waiting_list(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    app.anonymous().get("/nb/events/digital-tsunami/register").await;
    come(&app, &event, "Ola").await;
    let form = app.anonymous().get("/nb/events/digital-tsunami/register").await;
    assert!(form.body.contains("Sett meg på ventelista"), "{}", form.body);
    let answer = app.anonymous().post("/nb/events/digital-tsunami/register", &KARI).await;
    assert_eq!(answer.location(), "/nb/events/digital-tsunami/registered?seat=waiting");
    let mails = app.mails().await;
    let waiting = mails.iter().find(|m| m.row.kind == "registration-waiting").unwrap();
    assert!(waiting.row.text.contains("Du er nummer 1 i køen."), "{}", waiting.row.text);
}}

db_test! { async fn a_mixed_event_asks_how_to_take_part(app: TestApp) {
    app.event_with(|e| e.attendance = Attendance::Mixed, Some(0)).await;
    let mut fields = KARI.to_vec();
    assert_eq!(app.anonymous().post("/nb/events/digital-tsunami/register", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    fields.push(("attendance", "online"));
    let answer = app.anonymous().post("/nb/events/digital-tsunami/register", &fields).await;
    assert_eq!(answer.location(), "/nb/events/digital-tsunami/registered?seat=online");
}}

db_test! { async fn a_lost_link_is_mailed_to_who_is_registered_and_nobody_learns_who_that_is(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    app.mails().await;
    let known = app.anonymous().post("/nb/events/digital-tsunami/link", &[("email", "Kari@kommune.example")]).await;
    let unknown = app.anonymous().post("/nb/events/digital-tsunami/link", &[("email", "nobody@kommune.example")]).await;
    assert_eq!((known.status, known.location()), (StatusCode::SEE_OTHER, "/nb/events/digital-tsunami/link?done=sent"));
    assert_eq!((known.status, known.location(), &known.body), (unknown.status, unknown.location(), &unknown.body));
    app.anonymous().post("/nb/link", &[("email", "kari@kommune.example")]).await;
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("registration-link", "kari", "- -"), tell("registration-link", "kari", "- -")]);
    let page = my(&app, &kari.id).await;
    assert_eq!(mails.iter().filter(|m| m.row.text.contains(&page)).count(), 2);
}}

db_test! { async fn who_registers_for_several_events_can_still_ask_for_a_lost_link(app: TestApp) {
    for slug in ["one", "two", "three"] {
        app.event_with(|e| e.slug = slug.into(), None).await;
        app.anonymous().post(&format!("/sv/events/{slug}/register"), &KARI).await;
    }
    assert_eq!(app.mails().await.len(), 3);
    app.anonymous().post("/sv/events/three/link", &[("email", KARI[1].1)]).await;
    assert_eq!(told(&app.mails().await), [tell("registration-link", "kari", "- -")]);
}}

db_test! { async fn the_country_is_guessed_and_the_language_is_the_pages(app: TestApp) {
    app.event().await;
    let fields = [("name", "Åsa"), ("email", "asa@karlskrona.se"), ("organisation", "Karlskrona kommun")];
    app.anonymous().post("/nn/events/digital-tsunami/register", &fields).await;
    let mails = app.mails().await;
    assert_eq!(mails[0].row.language, "nn");
    let id = RegistrationId::parse(&mails[0].row.message_id["<registration-".len()..][..36]).unwrap();
    assert_eq!(registration(&app, &id).await.country, Country::Se);
}}
