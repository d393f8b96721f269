//! An own programme by star, without an account.

use super::PROGRAMME;
use crate::{
    db_test, in_tx,
    programme::{itinerary, rules, store},
    server::testing::TestApp,
    tests::programme::Released,
};
use axum::http::StatusCode;

const MINE: &str = "/sv/events/digital-tsunami/mine";

/// The fixture's release, whose sessions stand in the draft too.
async fn planned(app: &TestApp) -> Released {
    let released = app.released().await;
    let (event, programme, now) = (released.event.id.clone(), released.release.programme.clone(), app.clock.now());
    in_tx!(app.db, [event, programme, now], |tx| {
        for session in &programme.sessions {
            let new = crate::programme::model::NewSession { track: None, ..rules::contents(session) };
            let names = store::Names { id: &session.id, guid: session.id.as_str(), slug: &session.slug, number: session.number };
            store::insert_session_as(tx, &event, &new, &names, now).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
    released
}

db_test! { async fn the_first_star_makes_an_own_programme_and_leads_to_it(app: TestApp) {
    planned(&app).await;
    let visitor = app.anonymous();
    assert!(visitor.get(PROGRAMME).await.body.contains("<button class=\"star\" form=\"stars\" name=\"star\" value=\"apning\" aria-pressed=\"false\">"));
    let first = visitor.post(MINE, &[("star", "apning")]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let mine = first.location().to_owned();
    assert!(mine.starts_with(&format!("{MINE}/")), "{mine}");
    let page = visitor.get(&mine).await;
    assert_eq!((page.status, page.header("x-robots-tag"), page.header("cache-control")), (StatusCode::OK, "noindex", "no-store"));
    assert_eq!((page.header("referrer-policy"), page.body.contains("krockar")), ("same-origin", false));
    assert!(page.body.contains("name=\"unstar\" value=\"apning\" aria-pressed=\"true\""), "{}", page.body);
    // Another at the same time, and one that is held a second time, when nothing else is.
    visitor.post(&mine, &[("star", "skript")]).await;
    visitor.post(&mine, &[("star", "verksted")]).await;
    let page = visitor.get(&mine).await.body;
    assert!(page.contains("Två programpunkter krockar") && page.contains("torsdag 5 november 2026 kl. 09.00–09.30"), "{page}");
    visitor.post(&mine, &[("unstar", "apning")]).await;
    let page = visitor.get(&mine).await.body;
    assert_eq!((page.contains("krockar"), page.contains("value=\"apning\" aria-pressed=\"true\"")), (false, false), "{page}");
}}

db_test! { async fn a_browser_without_scripts_stars_into_one_programme(app: TestApp) {
    planned(&app).await;
    let first = app.anonymous().post(MINE, &[("star", "apning")]).await;
    let browser = app.with_cookie(first.cookie().expect("a cookie"));
    let second = browser.post(MINE, &[("star", "skript")]).await;
    assert_eq!(second.location(), first.location());
    let page = browser.get(second.location()).await.body;
    assert_eq!(page.matches("aria-pressed=\"true\"").count(), 2, "{page}");
    assert_eq!(browser.get(MINE).await.location(), first.location());
    // Who has starred nothing yet, or says what is not ours, reads the whole.
    for visitor in [app.anonymous(), app.with_cookie("mine-digital-tsunami=x".into())] {
        assert_eq!(visitor.get(MINE).await.location(), PROGRAMME);
    }
}}

db_test! { async fn an_own_programme_is_a_feed_under_the_programmes_uids(app: TestApp) {
    planned(&app).await;
    let visitor = app.anonymous();
    let mine = visitor.post(MINE, &[("star", "verksted")]).await.location().to_owned();
    let token = mine.rsplit('/').next().unwrap();
    let page = visitor.get(&mine).await.body;
    let subscribed = format!("href=\"webcal://samling.test/events/digital-tsunami/mine/{token}.ics?lang=");
    assert!(page.contains(&subscribed), "{subscribed} in {page}");
    let feed = visitor.get(&format!("/events/digital-tsunami/mine/{token}.ics?lang=sv")).await;
    assert_eq!((feed.status, feed.header("content-type")), (StatusCode::OK, "text/calendar; method=PUBLISH; charset=UTF-8"));
    for line in ["METHOD:PUBLISH\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "NAME;LANGUAGE=sv:Mitt program – "] {
        assert!(feed.body.contains(line), "{line} in {}", feed.body);
    }
    let uids = |text: &str| text.lines().filter(|l| l.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    let whole = uids(&visitor.get("/events/digital-tsunami/programme.ics").await.body);
    let own = uids(&feed.body);
    assert_eq!((own.len(), own.iter().all(|uid| whole.contains(uid))), (2, true), "it is held twice");
}}

db_test! { async fn a_script_is_answered_with_what_is_starred(app: TestApp) {
    planned(&app).await;
    let visitor = app.anonymous();
    let answer = visitor.post(MINE, &[("star", "skript"), ("script", "1")]).await;
    let said: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((answer.status, &said["stars"]), (StatusCode::OK, &serde_json::json!(["skript"])));
    let token = said["token"].as_str().unwrap();
    let again = visitor.get(&format!("/events/digital-tsunami/mine/{token}.json")).await;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&again.body).unwrap(), said);
}}

db_test! { async fn a_link_that_nobody_made_opens_nothing_and_a_reader_changes_nothing(app: TestApp) {
    let released = planned(&app).await;
    let visitor = app.anonymous();
    assert_eq!(visitor.get(&format!("{MINE}/nonsense")).await.status, StatusCode::GONE);
    assert_eq!(visitor.post(&format!("{MINE}/nonsense"), &[("star", "apning")]).await.status, StatusCode::GONE);
    assert_eq!(visitor.post(MINE, &[]).await.status, StatusCode::BAD_REQUEST);
    // As a registration's personal page links it, before anything was starred.
    let token = itinerary::token(&app, uuid::Uuid::from_u128(7));
    let page = visitor.get(&format!("{MINE}/{token}")).await;
    assert_eq!((page.status, page.body.contains("Här är det tomt än så länge")), (StatusCode::OK, true), "{}", page.body);
    let feed = visitor.get(&format!("/events/digital-tsunami/mine/{token}.ics")).await;
    assert_eq!((feed.status, feed.body.contains("BEGIN:VEVENT")), (StatusCode::OK, false), "{}", feed.body);
    assert_eq!(store::starred(&mut app.db.read().await.unwrap(), &released.event.id).await.unwrap(), []);
}}

db_test! { async fn a_starred_session_that_leaves_the_programme_is_cancelled_in_the_feed_and_stays_starred(app: TestApp) {
    let Released { event, release, .. } = planned(&app).await;
    let first = app.anonymous().post(MINE, &[("star", "apning")]).await;
    let token = first.location().rsplit('/').next().unwrap().to_owned();
    let session = release.programme.sessions.iter().find(|s| s.slug == "apning").unwrap().clone();
    let (id, gone) = (event.id.clone(), session.id.clone());
    in_tx!(app.db, [id, gone], |tx| Ok(store::delete_session(tx, &id, &gone).await?)).await.unwrap();
    // While visitors read it, it can be unstarred and starred.
    app.anonymous().post(&format!("{MINE}/{token}"), &[("unstar", "apning")]).await;
    app.anonymous().post(&format!("{MINE}/{token}"), &[("star", "apning")]).await;
    let without = crate::programme::model::Programme {
        sessions: release.programme.sessions.iter().filter(|s| s.id != session.id).cloned().collect(),
        ..(*release.programme).clone()
    };
    app.release(&event, &without).await;
    let feed = app.anonymous().get(&format!("/events/digital-tsunami/mine/{token}.ics")).await;
    assert_eq!((feed.status, feed.body.matches("STATUS:CANCELLED").count()), (StatusCode::OK, session.slots.len()), "{}", feed.body);
    app.release(&event, &release.programme).await;
    let feed = app.anonymous().get(&format!("/events/digital-tsunami/mine/{token}.ics")).await.body;
    assert!(feed.contains(&format!("UID:{}@samling", session.slots[0].id)) && !feed.contains("CANCELLED"), "{feed}");
    // Nothing starred: a feed all the same, so that calendars that follow let go of what was.
    app.anonymous().post(&format!("{MINE}/{token}"), &[("unstar", "apning")]).await;
    let feed = app.anonymous().get(&format!("/events/digital-tsunami/mine/{token}.ics")).await;
    assert_eq!((feed.status, feed.body.contains("BEGIN:VEVENT")), (StatusCode::OK, false), "{}", feed.body);
}}
