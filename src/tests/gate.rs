//! What every request passes.

use crate::db_test;
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode},
};
use std::net::SocketAddr;

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

db_test! { async fn every_answer_carries_the_headers_that_keep_it_safe(app: TestApp) {
    let (html, error, file) = (app.anonymous().get("/sv/privacy").await, app.anonymous().get("/sv/nothing").await, app.anonymous().get("/healthz").await);
    for answer in [&html, &error, &file] {
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert!(policy.contains("form-action 'self'") && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "{policy}");
        let others = ["x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "strict-transport-security"].map(|h| answer.header(h));
        assert_eq!(others, ["nosniff", "same-origin", "same-origin", "max-age=31536000"]);
    }
    assert_eq!(html.header("cache-control"), "public, no-cache");
    assert_eq!([error.header("cache-control"), file.header("cache-control")], ["no-store", "no-store"]);
    assert_eq!(app.anonymous().get("/sv/sign-in").await.header("x-robots-tag"), "noindex");
    for answer in [html, error] {
        assert!(!answer.body.contains(" style=\"") && !answer.body.contains("<script>"), "nothing inline");
    }
}}

db_test! { async fn a_form_from_another_site_is_refused(app: TestApp) {
    let post = |headers: &[(&'static str, &'static str)]| {
        let request = Request::builder().method("POST").uri("/sv/sign-in").header("content-type", "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let app = &app;
        async move { app.anonymous().send(request, Body::from("email=kari%40halden.example")).await.status }
    };
    assert_eq!(post(&[("sec-fetch-site", "cross-site")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("sec-fetch-site", "same-site")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("origin", "https://evil.example"), ("host", "samling.test")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("origin", "null"), ("host", "samling.test")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("sec-fetch-site", "same-origin"), ("origin", "null")]).await, StatusCode::SEE_OTHER);
    assert_eq!(post(&[("origin", "https://samling.test")]).await, StatusCode::SEE_OTHER);
    assert_eq!(post(&[("host", "samling.test")]).await, StatusCode::SEE_OTHER);
}}

db_test! { async fn the_language_switch_on_a_refused_form_leads_to_its_page(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let base = "/nb/organise/events/digital-tsunami";
    organiser.post(&format!("{base}/speakers/new"), &[("name", "Kari")]).await;
    let speaker = crate::speakers::store::of_event(&mut app.db.read().await.unwrap(), &event.id).await.unwrap().remove(0);
    let photo = format!("{base}/speakers/{}/photo", speaker.id);
    let long = "x".repeat(3000);
    let refused = [
        (organiser.post(&format!("{base}/programme/rooms"), &[("rooms", &long)]).await, format!("{base}/programme")),
        (organiser.post(&format!("{base}/programme/tracks"), &[("tracks", &long)]).await, format!("{base}/programme")),
        (organiser.post(&format!("{base}/programme/paste/accept"), &[("text", &"x".repeat(60_000))]).await, format!("{base}/programme/paste")),
        (organiser.post(&format!("{base}/invitations/preview"), &[("message.nb", &"x".repeat(9000))]).await, format!("{base}/invitations/preview")),
        (organiser.upload(&photo, &[], ("photo", "x.png", b"no picture")).await, format!("{base}/speakers/{}", speaker.id)),
    ];
    for (page, leads_to) in refused {
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{leads_to}");
        let leads_to = leads_to.replacen("/nb/", "/sv/", 1);
        let switch = page.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/sv/organise/")).expect("a switch");
        let mut answer = organiser.get(&switch.replace("&amp;", "&")).await;
        let mut at = switch.split('?').next().unwrap_or_default().to_owned();
        while answer.status.is_redirection() {
            at = answer.location().to_owned();
            answer = organiser.get(&at).await;
        }
        assert_eq!((at.as_str(), answer.status), (leads_to.as_str(), StatusCode::OK));
    }
}}

db_test! { async fn who_posts_too_much_is_asked_to_wait(app: TestApp) {
    // Seen through a proxy on this machine; what the visitor claims in front of it does not count.
    let post = |forwarded: &'static str| {
        let mut request = Request::builder().method("POST").uri("/sv/sign-in").header("content-type", "application/x-www-form-urlencoded");
        request = request.header("sec-fetch-site", "same-origin").header("x-forwarded-for", forwarded);
        request = request.extension(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40_000))));
        let app = &app;
        async move { app.anonymous().send(request, Body::from("email=nobody")).await }
    };
    for _ in 0..60 {
        assert_eq!(post("192.0.2.7").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let refused = post("198.51.100.1, 192.0.2.7").await;
    assert_eq!((refused.status, refused.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "300"));
    assert!(refused.body.contains("<html lang=\"sv\""));
    assert_eq!(post("192.0.2.8").await.status, StatusCode::UNPROCESSABLE_ENTITY, "others are not hindered");
}}

db_test! { async fn programs_are_told_in_plain_text(app: TestApp) {
    for path in ["/events/none/event.ics?lang=nb", "/events/none/programme.json", "/api/nothing", "/images/none"] {
        let answer = app.anonymous().get(path).await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::NOT_FOUND, "text/plain; charset=utf-8"), "{path}");
    }
}}

db_test! { async fn who_must_sign_in_to_send_a_form_comes_back_to_its_page(app: TestApp) {
    let request = Request::builder().method("POST").uri("/sv/organise/organisations/halden/colleagues/x/role");
    let request = request.header("sec-fetch-site", "same-origin").header("referer", "https://samling.test/sv/organise/organisations/halden/colleagues?done=saved");
    let answer = app.anonymous().send(request, Body::empty()).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/sv/sign-in?to=/sv/organise/organisations/halden/colleagues"));
}}
