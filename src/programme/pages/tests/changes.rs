//! The public page of changes, and its feed.

use crate::{
    db_test,
    i18n::{Locale, Localized},
    programme::model::{Programme, SessionKind},
    tests::programme::{at, session},
};
use axum::http::StatusCode;
use quick_xml::events::Event as Xml;

db_test! { async fn visitors_read_what_each_release_changed(app: TestApp) {
    let event = app.event().await;
    assert_eq!(app.anonymous().get("/events/digital-tsunami/changes.atom").await.status, StatusCode::NOT_FOUND);
    let mut talk = session(1, "apning", SessionKind::Talk, Localized::one(Locale::Nb, "Åpning & mer"), None, at(5, 9, 0), at(5, 10, 0));
    app.release(&event, &Programme { sessions: vec![talk.clone()], ..Programme::default() }).await;
    app.clock.advance(chrono::Duration::hours(1));
    talk.slots[0].starts_at = at(5, 9, 30);
    app.release(&event, &Programme { sessions: vec![talk], ..Programme::default() }).await;
    let page = app.anonymous().get("/sv/events/digital-tsunami/changes").await;
    assert_eq!(page.status, StatusCode::OK);
    let moved = "Åpning &amp; mer</span></a> – flyttad från 09.00–10.00 till 09.30–10.00</li>";
    assert!(page.body.contains(moved), "{}", page.body);
    assert_eq!(page.body.matches("Programmet publicerades.").count(), 1);

    let feed = app.anonymous().get("/events/digital-tsunami/changes.atom?lang=sv").await;
    assert_eq!((feed.status, feed.header("content-type")), (StatusCode::OK, "application/atom+xml"));
    let mut reader = quick_xml::Reader::from_str(&feed.body);
    let (mut within, mut found) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().expect("well-formed") {
            Xml::Start(tag) => within.push(String::from_utf8(tag.name().as_ref().to_vec()).unwrap()),
            Xml::End(_) => drop(within.pop()),
            Xml::Text(text) if within.last().is_some_and(|tag| tag == "id" || tag == "updated") => {
                found.push((within.join("/"), text.decode().unwrap().into_owned()));
            }
            Xml::Eof => break,
            _ => {}
        }
    }
    let expected = [
        ("feed/id", format!("urn:uuid:{}", event.id)),
        ("feed/updated", "2026-10-01T09:00:00Z".into()),
        ("feed/entry/id", format!("tag:samling,2026:{}/release/2", event.id)),
        ("feed/entry/updated", "2026-10-01T09:00:00Z".into()),
        ("feed/entry/id", format!("tag:samling,2026:{}/release/1", event.id)),
        ("feed/entry/updated", "2026-10-01T08:00:00Z".into()),
    ];
    assert_eq!(found, expected.map(|(path, text)| (path.to_owned(), text)));
}}
