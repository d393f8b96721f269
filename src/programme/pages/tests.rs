//! What visitors read of a programme.

mod changes;
mod filter;
mod mine;
mod weight;

use crate::{
    db_test,
    events::model::EventState,
    i18n::{Locale, Localized},
    in_tx,
    programme::model::{Programme, SessionKind},
    speakers,
    tests::programme::{at, session},
};
use axum::http::StatusCode;

const PROGRAMME: &str = "/sv/events/digital-tsunami/programme";

/// The tags' contents in the order of the page, for one tag without attributes of its own.
fn between<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    html.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}

db_test! { async fn before_a_release_the_page_says_that_there_is_no_programme_yet(app: TestApp) {
    app.event().await;
    let page = app.anonymous().get(PROGRAMME).await;
    assert_eq!((page.status, page.body.contains("Programmet är inte klart än")), (StatusCode::OK, true), "{}", page.body);
    let session = app.anonymous().get("/sv/events/digital-tsunami/sessions/apning").await;
    assert_eq!(session.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn a_draft_event_has_no_public_programme(app: TestApp) {
    app.event_with(|e| e.state = EventState::Draft, None).await;
    assert_eq!(app.anonymous().get(PROGRAMME).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.anonymous().get("/events/digital-tsunami/programme.json").await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn a_programme_stands_day_by_day_in_the_order_of_time(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    let times = between(&page, "<p class=\"session-time\"><time datetime=\"", "\"");
    let expected = ["2026-11-05T09:00+01:00", "2026-11-05T09:00+01:00", "2026-11-05T09:30+01:00", "2026-11-05T10:00+01:00", "2026-11-06T09:00+01:00"];
    assert_eq!(times, expected);
    let days: Vec<_> = between(&page, "<h2>", "</h2>").into_iter().take(2).collect();
    assert_eq!(days, ["torsdag 5 november 2026", "fredag 6 november 2026"]);
}}

db_test! { async fn a_session_says_its_room_track_language_and_who_speaks_in_which_part(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    let first = page.split("<article").nth(1).and_then(|a| a.split("</article>").next()).expect("a session").to_owned();
    for said in [
        "<a href=\"/sv/events/digital-tsunami/sessions/apning\">Öppning</a>",
        "<a href=\"/sv/events/digital-tsunami/speakers/ase-sorbo\">Åse Sørbø</a>",
        "<span lang=\"nb\">rådmann, Halden kommune</span>",
        "moderator",
        "Huvudföredrag",
        "<span lang=\"nb\">Aula Øst</span>",
        "<span class=\"track\">Ledarskap</span>",
        "På norska · tolkas till svenska",
    ] {
        assert!(first.contains(said), "{said} in {first}");
    }
}}

db_test! { async fn two_rooms_at_once_make_a_table_and_one_room_does_not(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert_eq!(page.matches("<table").count(), 1, "the first day's");
    assert_eq!(page.matches("<th scope=\"col\">").count(), 3);
    assert_eq!(between(&page, "rowspan=\"", "\""), ["2"], "the opening, over both rows");
    assert_eq!(between(&page, "colspan=\"", "\""), ["2"], "the pause, over both rooms");
}}

db_test! { async fn a_title_in_another_language_is_marked(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    let hostile = "<span lang=\"nb\"><a href=\"/sv/events/digital-tsunami/sessions/skript\">&lt;script&gt;alert(\"æ\")&lt;/script&gt; &amp; 'sånn'</a></span>";
    assert!(page.contains(hostile), "{page}");
    assert!(!page.contains("<script>"), "{page}");
}}

db_test! { async fn names_are_read_as_they_are_now_and_times_as_they_were_released(app: TestApp) {
    let released = app.released().await;
    assert!(app.anonymous().get(PROGRAMME).await.body.contains("Åse Sørbø"));
    let (id, scope, now) = (released.speakers[0].id.clone(), released.event.scope(), app.clock.now());
    in_tx!(app.db, [id, scope, now], |tx| {
        tx.touch(scope);
        Ok(speakers::store::set_name(tx, &id, "Åse Ødegård", "Sarpsborg", now).await?)
    }).await.unwrap();
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert_eq!((page.contains("Åse Sørbø"), page.contains("Åse Ødegård")), (false, true));
}}

db_test! { async fn a_session_has_a_page_with_its_text_its_speakers_and_its_neighbours(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get("/sv/events/digital-tsunami/sessions/verksted").await;
    assert_eq!(page.status, StatusCode::OK);
    let neighbours = between(page.body.split("Före och efter").nth(1).expect("neighbours"), "rel=\"", "</a>");
    let neighbours: Vec<&str> = neighbours.into_iter().filter_map(|n| n.split('"').next()).collect();
    assert_eq!(neighbours, ["prev"], "what follows is a pause, which has no page");
    assert_eq!(between(&page.body, "<time datetime=\"", "\""), ["2026-11-05T09:30+01:00", "2026-11-06T09:00+01:00"], "it is held twice");
    let opening = app.anonymous().get("/sv/events/digital-tsunami/sessions/apning").await.body;
    assert!(opening.contains("<strong>bølgen</strong>") && opening.contains("Har ledet omstilling i ti år."), "{opening}");
}}

db_test! { async fn a_session_that_is_unknown_or_stands_nowhere_is_a_404(app: TestApp) {
    app.released().await;
    for session in ["nothing", "ikke-plassert"] {
        let page = app.anonymous().get(&format!("/sv/events/digital-tsunami/sessions/{session}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{session}");
    }
}}

db_test! { async fn a_new_release_is_seen_at_once(app: TestApp) {
    let released = app.released().await;
    assert!(app.anonymous().get(PROGRAMME).await.body.contains("Programmets version 1, publicerad 1 oktober 2026."));
    let title = Localized::one(Locale::Sv, "Nytt");
    let programme = Programme { sessions: vec![session(1, "nytt", SessionKind::Talk, title, None, at(5, 9, 0), at(5, 10, 0))], ..Programme::default() };
    app.release(&released.event, &programme).await;
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert_eq!((page.contains("Programmets version 2"), page.contains("Nytt"), page.contains("Öppning")), (true, true, false));
}}

db_test! { async fn before_a_release_the_events_page_says_nothing_of_a_programme(app: TestApp) {
    app.event().await;
    let page = app.anonymous().get("/sv/events/digital-tsunami").await;
    assert_eq!((page.status, page.body.contains("id=\"programme\"")), (StatusCode::OK, false), "nothing was released");
}}

db_test! { async fn a_short_programme_stands_whole_on_the_events_page(app: TestApp) {
    app.released().await;
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    let section = |id: &str| page.split(&format!("id=\"{id}\"")).nth(1).and_then(|s| s.split("</section>").next()).expect("the section");
    assert_eq!(section("programme").matches("<article").count(), 5);
    assert_eq!(section("speakers").matches("<article").count(), 2);
    assert_eq!(between(&page, "aria-current=\"page\">", "</a>")[0], "Om evenemanget");
}}

db_test! { async fn a_programme_of_days_that_the_event_left_says_so_and_names_its_day(app: TestApp) {
    let event = app.event_with(|e| (e.starts_at, e.ends_at) = (at(12, 9, 0), at(12, 15, 0)), None).await;
    let title = Localized::one(Locale::Sv, "Öppning");
    let of = |day| Programme {
        sessions: vec![session(1, "apning", SessionKind::Talk, title.clone(), None, at(day, 9, 0), at(day, 10, 0))],
        ..Programme::default()
    };
    app.release(&event, &of(5)).await;
    let note = "Tiderna i programmet uppdateras snart.";
    for (path, said) in [("", true), ("/programme", true), ("/sessions/apning", true), ("/speakers", false)] {
        let page = app.anonymous().get(&format!("/sv/events/digital-tsunami{path}")).await.body;
        assert_eq!(page.contains(note), said, "{path}: {page}");
    }
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    assert!(page.contains("<p class=\"eyebrow\">torsdag 5 november 2026</p>"), "{page}");
    app.release(&event, &of(12)).await;
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    assert_eq!((page.contains(note), page.contains("<p class=\"eyebrow\">torsdag")), (false, false));
}}

db_test! { async fn of_a_long_programme_the_events_page_shows_what_nobody_should_miss(app: TestApp) {
    let event = app.event().await;
    let sessions = (1..=20).map(|n| {
        let kind = if n == 7 { SessionKind::Keynote } else { SessionKind::Talk };
        session(n, &format!("s-{n}"), kind, Localized::one(Locale::Nb, format!("Innlegg {n}")), None, at(5, 9, 0), at(5, 9, 30))
    });
    app.release(&event, &Programme { sessions: sessions.collect(), ..Programme::default() }).await;
    let page = app.anonymous().get("/nb/events/digital-tsunami").await.body;
    assert_eq!(between(&page, "/sessions/", "\""), ["s-7"]);
}}
