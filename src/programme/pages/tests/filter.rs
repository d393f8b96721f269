//! What a visitor who asks for a part of the programme gets.

use super::{PROGRAMME, between};
use crate::{
    db_test,
    i18n::{Locale, Localized},
    programme::model::{Programme, Room, RoomId, SessionKind},
    server::testing::start,
    tests::programme::{at, session},
};
use axum::http::StatusCode;

/// The titles in the order of the page.
fn titles(page: &str) -> Vec<&str> {
    between(page, "/sessions/", "\"").into_iter().collect()
}

db_test! { async fn a_programme_is_filtered_by_each_of_its_values_and_says_how_much_it_shows(app: TestApp) {
    app.released().await;
    for (query, expected) in [
        ("", vec!["apning", "skript", "verksted", "verksted"]),
        ("?track=ledelse", vec!["apning"]),
        ("?language=sv", vec!["apning"]),
        ("?room=aula-ost", vec!["apning", "verksted"]),
        ("?kind=workshop", vec!["verksted", "verksted"]),
        ("?day=2026-11-06", vec!["verksted"]),
        ("?room=rom-2-3&kind=talk&day=&track=", vec!["skript"]),
    ] {
        let page = app.anonymous().get(&format!("{PROGRAMME}{query}")).await;
        assert_eq!((page.status, titles(&page.body)), (StatusCode::OK, expected), "{query}");
        assert!(!page.header("etag").is_empty(), "{query} is kept");
    }
    let page = app.anonymous().get(&format!("{PROGRAMME}?kind=workshop")).await.body;
    assert!(page.contains("<h2 id=\"count\">2 av 5 programpunkter</h2>"), "{page}");
    assert!(page.contains("<option value=\"workshop\" selected>Workshop</option>"), "{page}");
    assert!(page.contains("href=\"/nb/events/digital-tsunami/programme?kind=workshop&amp;switch\""), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
}}

db_test! { async fn a_filter_that_finds_nothing_says_so_and_leads_back(app: TestApp) {
    app.released().await;
    for query in ["?track=nothing", "?day=yesterday", "?track=ledelse&kind=workshop"] {
        let page = app.anonymous().get(&format!("{PROGRAMME}{query}")).await;
        assert_eq!((page.status, page.body.contains("Inget i programmet passar in")), (StatusCode::OK, true), "{query}");
        assert!(page.body.contains("Visa hela programmet</a>"), "{}", page.body);
    }
    assert_eq!(app.anonymous().get(&format!("{PROGRAMME}?track=nothing")).await.header("cache-control"), "no-store");
}}

db_test! { async fn one_chooses_by_what_the_programme_has_and_by_nothing_in_a_seminar_of_one_room(app: TestApp) {
    let released = app.released().await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert_eq!(between(&page, "<select id=\"", "\""), ["day", "track", "language", "room", "kind"]);
    assert!(page.contains("<option value=\"rom-2-3\" lang=\"nb\">Rom 2 &amp; 3</option>"), "{page}");
    let one = |n, kind| session(n, &format!("s-{n}"), kind, Localized::one(Locale::Nb, "A"), None, at(5, 9, 0), at(5, 10, 0));
    let sessions = vec![one(1, SessionKind::Keynote), one(2, SessionKind::Talk)];
    app.release(&released.event, &Programme { sessions, ..Programme::default() }).await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert!(!page.contains("<select") && !page.contains("id=\"filter\""), "{page}");
}}

db_test! { async fn now_and_next_follow_the_clock(app: TestApp) {
    app.released().await;
    let now = format!("{PROGRAMME}?now=1");
    assert_eq!(titles(&app.anonymous().get(&now).await.body), ["apning", "skript", "verksted"], "nothing is on yet");
    app.clock.advance(at(5, 9, 15) - start());
    let page = app.anonymous().get(&now).await.body;
    assert_eq!(titles(&page), ["apning", "skript", "verksted"]);
    assert!(page.contains("Just nu") && page.contains("Härnäst"), "{page}");
    app.clock.advance(chrono::Duration::minutes(16));
    assert_eq!(titles(&app.anonymous().get(&now).await.body), ["apning", "verksted"], "what was kept in memory held until half past");
    app.clock.advance(chrono::Duration::days(3));
    assert!(app.anonymous().get(&now).await.body.contains("Programmet är slut."));
}}

db_test! { async fn what_comes_next_stands_in_the_order_of_time_and_nothing_is_skipped(app: TestApp) {
    let event = app.event().await;
    let room = |name: &str, position| Room {
        id: RoomId::new(),
        name: Localized::one(Locale::Nb, name),
        capacity: None,
        position,
        venue: String::new(),
        country: Default::default(),
    };
    let (hall, small) = (room("Aula", 1), room("Rom 2", 2));
    let one = |n, slug, room, hour, minute| {
        let title = Localized::one(Locale::Nb, format!("Post {n}"));
        session(n, slug, SessionKind::Talk, title, room, at(5, hour, minute), at(5, hour, minute + 10))
    };
    let sessions = vec![
        one(1, "kaffe", None, 9, 0),
        one(2, "velkommen", None, 9, 30),
        one(3, "foredrag", Some(&hall), 10, 0),
        one(4, "verksted", Some(&small), 10, 0),
        one(5, "senere", Some(&small), 10, 40),
    ];
    app.release(&event, &Programme { sessions, rooms: vec![hall, small], ..Programme::default() }).await;
    let page = app.anonymous().get(&format!("{PROGRAMME}?now=1")).await.body;
    assert_eq!(titles(&page), ["kaffe", "velkommen", "foredrag", "verksted"], "three beginnings");
}}

db_test! { async fn a_filter_leaves_the_view_and_the_switch_as_they_are(app: TestApp) {
    app.released().await;
    let switched = |view: &str, label: &str, query: &str| {
        format!("<a href=\"/sv/events/digital-tsunami/programme?{query}&amp;view={view}\" aria-current=\"page\">{label}</a>")
    };
    // One room is left, which by itself would make no table.
    for (asked, view, label, tables) in [("room=aula-ost&day=2026-11-05", "grid", "Rum för rum", 1), ("kind=keynote&view=list", "list", "Lista", 0)] {
        let page = app.anonymous().get(&format!("{PROGRAMME}?{asked}")).await.body;
        let query = if asked.contains("room") { "day=2026-11-05&amp;room=aula-ost" } else { "kind=keynote" };
        assert_eq!(page.matches("<table").count(), tables, "{asked}");
        assert!(page.contains(&switched(view, label, query)), "{} in {page}", switched(view, label, query));
    }
    let page = app.anonymous().get(&format!("{PROGRAMME}?kind=keynote&view=list")).await.body;
    assert!(page.contains("<a href=\"/sv/events/digital-tsunami/programme?view=list\">Visa hela programmet</a>"), "{page}");
}}

db_test! { async fn a_table_is_a_list_where_one_asks_for_it(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert!(page.contains("<a href=\"/sv/events/digital-tsunami/programme?view=grid\" aria-current=\"page\">Rum för rum</a>"), "{page}");
    let page = app.anonymous().get(&format!("{PROGRAMME}?view=list")).await.body;
    assert_eq!(page.matches("<table").count(), 0);
    assert!(page.contains("<input type=\"hidden\" name=\"view\" value=\"list\">"), "{page}");
}}
