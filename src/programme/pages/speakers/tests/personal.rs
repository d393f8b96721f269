//! The page behind a speaker's personal link.

use crate::{
    db_test,
    i18n::{Locale, Localized},
    in_tx, speakers,
    speakers::model::Answer,
};
use axum::http::StatusCode;
use chrono::Duration;
use std::io::Cursor;

/// A picture, as a camera might make one.
fn picture() -> Vec<u8> {
    let mut png = Vec::new();
    image::DynamicImage::new_rgb8(40, 60).write_to(&mut Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    png
}

db_test! { async fn one_click_answers_and_the_mind_may_be_changed(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let (page, visitor) = (app.own_page(&ola.id).await, app.anonymous());
    assert!(visitor.get(&page).await.body.contains("Vil du holde innlegg?"));
    for (answer, expected, said) in [("accepted", Answer::Accepted, "Du har takket ja"), ("declined", Answer::Declined, "Du har takket nei")] {
        let answered = visitor.post(&format!("{page}/answer"), &[("answer", answer)]).await;
        assert_eq!((answered.status, answered.location()), (StatusCode::SEE_OTHER, format!("{page}?done=answer#answer").as_str()));
        let now = app.speaker_now(&ola.id).await.unwrap();
        assert_eq!((now.answer, now.answered_at), (expected, Some(app.clock.now())));
        assert!(visitor.get(&format!("{page}?done=answer")).await.body.contains(said));
    }
    assert_eq!(visitor.post(&format!("{page}/answer"), &[("answer", "none")]).await.status, StatusCode::BAD_REQUEST);
    app.clock.advance(Duration::days(100));
    assert_eq!(visitor.post(&format!("{page}/answer"), &[("answer", "accepted")]).await.status, StatusCode::CONFLICT);
}}

db_test! { async fn each_field_is_saved_alone(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let (page, visitor) = (app.own_page(&ola.id).await, app.anonymous());
    let fields = [("title.nb", "rådmann"), ("title.sv", "kommundirektör"), ("biography.sv", "Leder\r\nförändring."), ("language", "nn")];
    for (field, value) in fields {
        let saved = visitor.post(&format!("{page}/{field}"), &[(field, value)]).await;
        assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, format!("{page}?done={field}#field-{field}").as_str()), "{field}");
    }
    visitor.post(&format!("{page}/name"), &[("name", "Ola Å. Hansen"), ("organisation", "Strand")]).await;
    let now = app.speaker_now(&ola.id).await.unwrap();
    assert_eq!(now.title, Localized::of([(Locale::Nb, "rådmann"), (Locale::Sv, "kommundirektör")]));
    assert_eq!(now.biography, Localized::of([(Locale::Sv, "Leder\nförändring.")]));
    assert_eq!((now.name.as_str(), now.organisation.as_str(), now.language), ("Ola Å. Hansen", "Strand", Locale::Nn));
    let shown = visitor.get(&format!("{page}?done=title.sv")).await.body;
    assert_eq!(shown.matches("Lagret").count(), 1, "{shown}");
    let mut tx = app.db.read().await.unwrap();
    let person = crate::people::store::person(&mut tx, &ola.person_id).await.unwrap().unwrap();
    assert_eq!((person.name.as_str(), person.language), ("Ola Å. Hansen", Locale::Nn));
}}

db_test! { async fn a_refused_field_keeps_what_was_typed_and_the_others_what_is_stored(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let (page, visitor) = (app.own_page(&ola.id).await, app.anonymous());
    visitor.post(&format!("{page}/title.nb"), &[("title.nb", "rådmann")]).await;
    let long = "å".repeat(4001);
    let refused = visitor.post(&format!("{page}/biography.nb"), &[("biography.nb", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&long) && refused.body.contains("value=\"rådmann\"") && refused.body.contains("id=\"biography.nb-error\""));
    assert_eq!(refused.body.matches("ds-error-summary").count(), 1);
    let refused = visitor.post(&format!("{page}/name"), &[("name", " "), ("organisation", "Ny")]).await;
    assert_eq!((refused.status, refused.body.contains("value=\"Ny\"")), (StatusCode::UNPROCESSABLE_ENTITY, true));
    for unknown in ["title.fi", "slug", "answer.nb"] {
        assert_eq!(visitor.post(&format!("{page}/{unknown}"), &[("x", "y")]).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}}

db_test! { async fn a_photo_is_encoded_anew_replaced_and_removed_for_good(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let (page, visitor) = (format!("{}/photo", app.own_page(&ola.id).await), app.anonymous());
    let saved = visitor.upload(&page, &[], ("photo", "Ola på tur.png", &picture())).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let hash = app.speaker_now(&ola.id).await.unwrap().photo.expect("a photo");
    let shown = visitor.get(&format!("/images/{hash}")).await;
    assert_eq!((shown.status, shown.header("content-type")), (StatusCode::OK, "image/jpeg"));
    let removed = visitor.post(&page, &[("remove", "true")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(app.speaker_now(&ola.id).await.unwrap().photo, None);
    assert_eq!(visitor.get(&format!("/images/{hash}")).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn a_broken_or_too_large_photo_gets_a_sentence(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let (page, visitor) = (format!("{}/photo", app.own_page(&ola.id).await), app.anonymous());
    let most = crate::server::images::MAX_BYTES;
    for (bytes, sentence) in [
        (b"GIF89a<script>".to_vec(), "Bildet kunne ikke leses"),
        (vec![0; most + 1], "Bildet er for stort"),
        (vec![0; 3 * most], "Bildet er for stort"),
        (Vec::new(), "Velg et bilde først"),
    ] {
        let refused = visitor.upload(&page, &[], ("photo", "x.jpg", &bytes)).await;
        assert_eq!((refused.status, refused.body.contains(sentence)), (StatusCode::UNPROCESSABLE_ENTITY, true), "{sentence}: {}", refused.body);
    }
    assert_eq!(app.speaker_now(&ola.id).await.unwrap().photo, None);
}}

db_test! { async fn the_sessions_stand_with_time_zone_and_part_and_in_a_calendar_file(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let (page, visitor) = (app.own_page(&ola.id).await, app.anonymous());
    assert_eq!(visitor.get(&format!("{page}/sessions.ics")).await.status, StatusCode::NOT_FOUND);
    app.planned(&event, "innlegg", 1, &[&ola]).await;
    let shown = visitor.get(&page).await.body;
    for said in ["Innlegg 1", "torsdag 5. november 2026 kl. 09.00–09.30", "norsk tid (CET)", "Foreløpig"] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    let calendar = visitor.get(&format!("{page}/sessions.ics")).await;
    assert_eq!(calendar.header("content-type"), "text/calendar; method=PUBLISH; charset=UTF-8");
    let slot = app.draft(&event).await.sessions[0].slots[0].id.clone();
    let lines: Vec<&str> = calendar.body.lines().collect();
    for line in [format!("UID:{slot}@samling").as_str(), "DTSTART;TZID=Europe/Oslo:20261105T090000", "STATUS:TENTATIVE", "SUMMARY;LANGUAGE=nb:Innlegg 1"] {
        assert!(lines.contains(&line), "{line} in {}", calendar.body);
    }
    app.release(&event, &app.draft(&event).await).await;
    assert!(!visitor.get(&page).await.body.contains("Foreløpig"));
    assert!(visitor.get(&format!("{page}/sessions.ics")).await.body.contains("STATUS:CONFIRMED"));
}}

db_test! { async fn the_page_can_be_seen_as_the_audience_will_before_anything_is_released(app: TestApp) {
    let event = app.event_with(|e| e.state = crate::events::model::EventState::Draft, None).await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let page = app.own_page(&ola.id).await;
    app.anonymous().post(&format!("{page}/biography.nb"), &[("biography.nb", "Leder **omstilling**.")]).await;
    let preview = app.anonymous().get(&format!("{page}/preview")).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(preview.body.contains("<strong>omstilling</strong>") && preview.body.contains("Forhåndsvisning"), "{}", preview.body);
}}

db_test! { async fn a_link_that_does_not_hold_offers_a_new_one_and_tells_nobody_who_speaks(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let visitor = app.anonymous();
    let good = app.own_page(&ola.id).await;
    // The last but one: the last character holds bits that mean nothing.
    let (at, old) = (good.len() - 2, &good[good.len() - 2..good.len() - 1]);
    let wrong = format!("{}{}{}", &good[..at], if old == "A" { "B" } else { "A" }, &good[at + 1..]);
    for path in ["/nb/speaker/x", wrong.as_str()] {
        let gone = visitor.get(path).await;
        assert_eq!((gone.status, gone.body.contains("action=\"/nb/speaker/lost-link\"")), (StatusCode::GONE, true), "{path}");
        assert_eq!(visitor.post(&format!("{path}/answer"), &[("answer", "declined")]).await.status, StatusCode::GONE);
        assert_eq!(visitor.post(&format!("{path}/name"), &[("name", "x")]).await.status, StatusCode::GONE);
        assert_eq!(visitor.post(&format!("{path}/photo"), &[("remove", "true")]).await.status, StatusCode::GONE);
    }
    let refused = visitor.post("/nb/speaker/lost-link", &[("email", "ola@")]).await;
    assert_eq!((refused.status, refused.body.contains("value=\"ola@\"")), (StatusCode::UNPROCESSABLE_ENTITY, true));
    let mut answers = Vec::new();
    for email in ["Ola@Strand.example", "nobody@strand.example"] {
        let answer = visitor.post("/nb/speaker/lost-link", &[("email", email)]).await;
        answers.push((answer.status, answer.location().to_owned()));
    }
    assert_eq!(answers, vec![(StatusCode::SEE_OTHER, "/nb/speaker/lost-link?done=sent".to_owned()); 2]);
    let mails = app.mails().await;
    assert_eq!(mails.iter().map(|m| m.to.as_str()).collect::<Vec<_>>(), ["ola@strand.example"]);
    assert!(mails[0].row.text.contains(&good), "{}", mails[0].row.text);
    let now = app.clock.now();
    let id = ola.id.clone();
    in_tx!(app.db, [id, now], |tx| Ok(speakers::store::revoke_link(tx, &id, now).await?)).await.unwrap();
    assert_eq!(visitor.get(&good).await.status, StatusCode::GONE);
}}

db_test! { async fn links_are_not_mailed_without_end(app: TestApp) {
    let event = app.event().await;
    app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let mut last = StatusCode::OK;
    for _ in 0..4 {
        last = app.anonymous().post("/nb/speaker/lost-link", &[("email", "ola@strand.example")]).await.status;
    }
    assert_eq!((last, app.mails().await.len()), (StatusCode::TOO_MANY_REQUESTS, 3));
}}

db_test! { async fn an_own_session_and_the_programme_say_the_same_of_a_postponed_event(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    app.planned(&event, "innlegg", 1, &[&ola]).await;
    app.release(&event, &app.draft(&event).await).await;
    let postponed = crate::events::model::Event { state: crate::events::model::EventState::Postponed, calendar_sequence: 1, ..event.clone() };
    in_tx!(app.db, [postponed], |tx| Ok(crate::events::store::update(tx, &postponed).await?)).await.unwrap();
    let said = |ics: &str| -> Vec<String> {
        ics.lines().filter(|l| ["UID:", "SEQUENCE:", "STATUS:"].iter().any(|p| l.starts_with(p))).map(str::to_owned).collect()
    };
    let own = app.anonymous().get(&format!("{}/sessions.ics", app.own_page(&ola.id).await)).await.body;
    let all = app.anonymous().get(&format!("/events/{}/programme.ics", event.slug)).await.body;
    assert_eq!((said(&own), own.contains("STATUS:CANCELLED")), (said(&all), true), "{own}");
}}
