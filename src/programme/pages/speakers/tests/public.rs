//! What everybody reads of speakers.

use crate::{db_test, i18n::Locale};
use axum::http::StatusCode;

const SPEAKERS: &str = "/sv/events/digital-tsunami/speakers";

db_test! { async fn before_a_release_no_speakers_are_public(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    app.planned(&event, "innlegg", 1, &[&ola]).await;
    assert_eq!(app.anonymous().get(SPEAKERS).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.anonymous().get(&format!("{SPEAKERS}/ola-hansen")).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn the_released_speakers_stand_in_the_languages_own_alphabet(app: TestApp) {
    let event = app.event().await;
    let mut all = Vec::new();
    for name in ["Ørjan Vik", "Zara Lund", "Åse Moe", "Anna Berg"] {
        all.push(app.speaker(&event, name, None).await);
    }
    app.speaker(&event, "Not Placed", None).await;
    app.planned(&event, "innlegg", 1, &all.iter().collect::<Vec<_>>()).await;
    app.release(&event, &app.draft(&event).await).await;
    for (lang, expected) in [("nb", ["anna-berg", "zara-lund", "orjan-vik", "ase-moe"]), ("sv", ["anna-berg", "zara-lund", "ase-moe", "orjan-vik"])] {
        let page = app.anonymous().get(&SPEAKERS.replace("/sv/", &format!("/{lang}/"))).await.body;
        let start = format!("<h3><a href=\"/{lang}/events/digital-tsunami/speakers/");
        let slugs: Vec<&str> = page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(slugs, expected, "{lang}");
    }
    assert_eq!(app.anonymous().get(&format!("{SPEAKERS}/not-placed")).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn a_speakers_page_shows_who_that_is_and_where_they_speak(app: TestApp) {
    let released = app.released().await;
    let page = app.anonymous().get(&format!("{SPEAKERS}/{}", released.speakers[0].slug)).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in ["<h1>Åse Sørbø</h1>", "<strong>omstilling</strong>", "lang=\"nb\"", "href=\"/sv/events/digital-tsunami/sessions/apning\"", "norsk tid (CET)"] {
        assert!(page.body.contains(said), "{said} in {}", page.body);
    }
}}

db_test! { async fn a_changed_biography_is_read_at_once(app: TestApp) {
    let released = app.released().await;
    let speaker = &released.speakers[0];
    let path = format!("{SPEAKERS}/{}", speaker.slug);
    let before = app.anonymous().get(&path).await;
    let own = app.own_page(&speaker.id).await;
    app.anonymous().post(&format!("{own}/biography.sv"), &[("biography.sv", "En helt ny text.")]).await;
    let after = app.anonymous().get(&path).await;
    assert_eq!((before.body.contains("En helt ny text."), after.body.contains("En helt ny text.")), (false, true));
    assert_eq!(app.speaker_now(&speaker.id).await.unwrap().biography.text(Locale::Sv, None), "En helt ny text.");
}}
