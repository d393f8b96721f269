//! The files, as they are. Against the formats' own schemas they are held by `end2end/validate_exports.py`.

use crate::{
    db_test,
    events::model::EventState,
    i18n::{Locale, Localized},
    programme::model::{Programme, SessionKind},
    server::testing::TestApp,
    tests::programme::{Released, at, session},
};
use axum::http::StatusCode;
use serde_json::{Value, json};

async fn file(app: &TestApp, kind: &str) -> String {
    let answer = app.anonymous().get(&format!("/events/digital-tsunami/programme.{kind}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    answer.body
}

async fn schedule(app: &TestApp, query: &str) -> Value {
    serde_json::from_str(&file(app, &format!("json{query}")).await).expect("JSON")
}

/// A calendar's lines, unfolded, of one property.
fn lines<'a>(calendar: &'a str, property: &str) -> Vec<&'a str> {
    calendar.lines().filter(|line| line.split([':', ';']).next() == Some(property)).collect()
}

db_test! { async fn a_slot_is_an_entry_of_the_calendar_with_a_uid_of_its_own(app: TestApp) {
    let Released { release, .. } = app.released().await;
    let calendar = file(&app, "ics").await;
    let mut expected: Vec<String> = release.programme.placed().iter().map(|p| format!("UID:{}@samling", p.slot.id)).collect();
    assert_eq!(lines(&calendar, "UID"), expected);
    expected.sort();
    expected.dedup();
    assert_eq!(expected.len(), 5, "the workshop is held twice");
    assert_eq!(lines(&calendar, "SEQUENCE"), ["SEQUENCE:1"; 5]);
    let locations = ["Aula Øst\\, Remmen kunnskapspark\\, Halden", "Rom 2 & 3\\, Remmen kunnskapspark\\, Halden"].map(|l| format!("LOCATION;LANGUAGE=nb:{l}"));
    assert_eq!(lines(&calendar, "LOCATION")[..2], locations);
    assert_eq!(lines(&calendar, "NAME"), ["NAME;LANGUAGE=nb:Program – Den digitale tsunamien"]);
}}

db_test! { async fn a_file_is_in_the_language_asked_for_and_says_where_it_is_not(app: TestApp) {
    app.released().await;
    let calendar = file(&app, "ics?lang=sv").await;
    let expected = [
        "SUMMARY;LANGUAGE=sv:Öppning",
        "SUMMARY;LANGUAGE=nb:<script>alert(\"æ\")</script> & 'sånn'",
        "SUMMARY;LANGUAGE=sv:Verkstad",
        "SUMMARY;LANGUAGE=sv:Fika",
        "SUMMARY;LANGUAGE=sv:Verkstad",
    ];
    assert_eq!(lines(&calendar, "SUMMARY"), expected);
    let titles = schedule(&app, "?lang=sv").await;
    assert_eq!(titles["schedule"]["conference"]["title"], "Den digitala tsunamin");
    assert_eq!(titles["schedule"]["conference"]["tracks"], json!([{ "name": "Ledarskap", "slug": "ledelse", "color": "#2f5597" }]));
}}

db_test! { async fn a_new_release_raises_the_sequence_and_the_version(app: TestApp) {
    let Released { event, release, .. } = app.released().await;
    app.release(&event, &release.programme).await;
    assert_eq!(lines(&file(&app, "ics").await, "SEQUENCE"), ["SEQUENCE:2"; 5]);
    assert_eq!(schedule(&app, "").await["schedule"]["version"], "2");
    assert!(file(&app, "xml").await.contains("<version>2</version>"));
}}

db_test! { async fn what_a_release_takes_out_stays_in_the_calendar_cancelled(app: TestApp) {
    let Released { event, release, .. } = app.released().await;
    let mut programme = (*release.programme).clone();
    let gone = programme.sessions.remove(0);
    app.release(&event, &programme).await;
    let calendar = file(&app, "ics").await;
    let entry = calendar.split("BEGIN:VEVENT").find(|entry| entry.contains(&format!("UID:{}@samling", gone.slots[0].id))).expect("the entry");
    assert!(entry.contains("STATUS:CANCELLED") && entry.contains("SEQUENCE:2"), "{entry}");
    assert_eq!(calendar.matches("STATUS:CANCELLED").count(), gone.slots.len(), "{calendar}");
}}

db_test! { async fn before_a_release_the_schedules_have_empty_days_and_there_is_no_calendar(app: TestApp) {
    app.event_with(|e| e.ends_at = at(6, 15, 0), None).await;
    let days = &schedule(&app, "").await["schedule"]["conference"]["days"];
    let expected = json!([
        { "index": 1, "date": "2026-11-05", "day_start": "2026-11-05T09:00:00+01:00", "day_end": "2026-11-06T00:00:00+01:00", "rooms": {} },
        { "index": 2, "date": "2026-11-06", "day_start": "2026-11-06T00:00:00+01:00", "day_end": "2026-11-06T15:00:00+01:00", "rooms": {} },
    ]);
    assert_eq!(*days, expected);
    assert_eq!(file(&app, "xml").await.matches("<day ").count(), 2);
    assert_eq!(app.anonymous().get("/events/digital-tsunami/programme.ics").await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn a_cancelled_event_stays_in_the_calendar_struck_out(app: TestApp) {
    let event = app.event_with(|e| { e.state = EventState::Cancelled; e.calendar_sequence = 3; }, None).await;
    let title = Localized::one(Locale::Nb, "Åpning");
    let sessions = vec![session(1, "apning", SessionKind::Opening, title, None, at(5, 9, 0), at(5, 10, 0))];
    app.release(&event, &Programme { sessions, ..Programme::default() }).await;
    let calendar = file(&app, "ics").await;
    assert_eq!((lines(&calendar, "STATUS"), lines(&calendar, "SEQUENCE")), (vec!["STATUS:CANCELLED"], vec!["SEQUENCE:4"]));
}}

db_test! { async fn a_session_held_twice_has_two_ids_and_one_code(app: TestApp) {
    let Released { release, .. } = app.released().await;
    let schedule = schedule(&app, "").await;
    let days = &schedule["schedule"]["conference"]["days"];
    let held = [&days[0]["rooms"]["Rom 2 & 3"][1], &days[1]["rooms"]["Aula Øst"][0]];
    let first = release.programme.sessions[2].id.uuid();
    let of = |i: usize| json!([held[i]["guid"], held[i]["id"], held[i]["code"], held[i]["slug"]]);
    assert_eq!(of(0), json!([first, 3, "000003", "digital_tsunami-3-verksted"]));
    assert_eq!(of(1), json!([crate::programme::imports::slot_guid(first, 1), 10003, "000003", "digital_tsunami-10003-verksted"]));
}}

db_test! { async fn an_event_of_the_schedule_says_all_that_the_format_has_a_place_for(app: TestApp) {
    let Released { release, speakers, .. } = app.released().await;
    let schedule = schedule(&app, "?lang=sv").await;
    let person = |i: usize, slug: &str| {
        json!({
            "guid": speakers[i].id, "name": speakers[i].name, "biography": "Har ledet omstilling i ti år.",
            "url": format!("https://samling.test/sv/events/digital-tsunami/speakers/{slug}"),
        })
    };
    let expected = json!({
        "guid": release.programme.sessions[0].id,
        "code": "000001",
        "id": 1,
        "date": "2026-11-05T09:00:00+01:00",
        "start": "09:00",
        "end": "2026-11-05T10:00:00+01:00",
        "duration": "01:00",
        "room": "Aula Øst",
        "slug": "digital_tsunami-1-apning",
        "url": "https://samling.test/sv/events/digital-tsunami/sessions/apning",
        "title": "Öppning",
        "subtitle": null,
        "track": "Ledarskap",
        "type": "keynote",
        "language": "nb",
        "abstract": "Hva gjør vi når bølgen kommer?\n\n– Først\n– Så",
        "persons": [person(0, "ase-sorbo"), person(1, "bjorn-oberg")],
        "links": [],
        "attachments": [],
    });
    assert_eq!(schedule["schedule"]["conference"]["days"][0]["rooms"]["Aula Øst"][0], expected);
}}

db_test! { async fn what_xml_cannot_say_is_left_out_and_what_it_must_escape_is_escaped(app: TestApp) {
    let event = app.event().await;
    let title = Localized::one(Locale::Nb, "A\u{0}\u{b}<b> & \"c\" \u{fffe}𝕏");
    let sessions = vec![session(1, "å", SessionKind::Talk, title, None, at(5, 9, 0), at(5, 9, 30))];
    app.release(&event, &Programme { sessions, ..Programme::default() }).await;
    let xml = file(&app, "xml").await;
    assert!(xml.contains("<title>A&lt;b&gt; &amp; &quot;c&quot; 𝕏</title>"), "{xml}");
    assert!(xml.contains("<slug>digital_tsunami-1-sessiona</slug>"), "a short slug is made longer, and folded: {xml}");
}}

db_test! { async fn each_file_says_what_it_is(app: TestApp) {
    app.released().await;
    for (kind, media_type) in [
        ("ics", "text/calendar; method=PUBLISH; charset=UTF-8"),
        ("json", "application/json"),
        ("xml", "application/vnd.c3voc.schedule+xml"),
    ] {
        let answer = app.anonymous().get(&format!("/events/digital-tsunami/programme.{kind}")).await;
        assert_eq!((answer.header("content-type"), answer.header("cache-control")), (media_type, "public, no-cache"));
        let same = axum::http::Request::builder().uri(format!("/events/digital-tsunami/programme.{kind}")).header("if-none-match", answer.header("etag"));
        assert_eq!(app.anonymous().send(same, axum::body::Body::empty()).await.status, StatusCode::NOT_MODIFIED);
    }
}}
