//! What every request passes.

use crate::db_test;
use axum::http::StatusCode;

db_test! { async fn a_page_that_does_not_exist_is_a_real_404_in_the_visitors_language(app: TestApp) {
    let answer = app.anonymous().get("/nb/nothing").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("<html lang=\"nb\""), "{}", answer.body);
}}

db_test! { async fn the_macro_language_redirects_and_keeps_the_method(app: TestApp) {
    let answer = app.anonymous().post("/no/sign-in?x=1", &[]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::PERMANENT_REDIRECT, "/nb/sign-in?x=1"));
}}

db_test! { async fn an_address_without_a_language_leads_to_the_visitors(app: TestApp) {
    let request = axum::http::Request::builder().uri("/events/x").header("accept-language", "nn-NO, en;q=0.3");
    let answer = app.anonymous().send(request, axum::body::Body::empty()).await;
    assert_eq!((answer.status, answer.location(), answer.header("vary")), (StatusCode::FOUND, "/nn/events/x", "cookie, accept-language"));
}}

db_test! { async fn a_page_in_a_language_that_the_program_does_not_speak_is_a_404(app: TestApp) {
    app.event().await;
    for path in ["/xx/", "/xx/events/digital-tsunami", "/sv-SE/events/digital-tsunami/programme"] {
        assert_eq!(app.anonymous().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}}
