//! Two speakers that turn out to be one.

use super::{LIST, standing};
use crate::{
    db_test,
    i18n::{Locale, Localized},
    in_tx, programme, speakers,
    speakers::model::Answer,
};
use axum::http::StatusCode;

db_test! { async fn two_become_one_in_the_draft_and_in_what_was_released(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let kept = app.speaker(&event, "Kari Nordmann", None).await;
    let gone = app.speaker(&event, "K. Nordmann", Some("kari.n@strand.example")).await;
    app.planned(&event, "begge", 1, &[&kept, &gone]).await;
    app.planned(&event, "den-ene", 2, &[&gone]).await;
    app.release(&event, &app.draft(&event).await).await;
    let mut texts = gone.clone();
    texts.biography = Localized::one(Locale::Nb, "Leder omstilling.");
    let now = app.clock.now();
    in_tx!(app.db, [texts, now], |tx| {
        speakers::store::update(tx, &texts, now).await?;
        Ok(speakers::store::set_answer(tx, &texts.id, Answer::Accepted, now).await?)
    })
    .await
    .unwrap();

    let path = format!("{LIST}/{}/merge", kept.id);
    assert!(kari.get(&path).await.body.contains("K. Nordmann"));
    let asked = kari.get(&format!("{path}?with={}", gone.id)).await;
    assert_eq!(asked.status, StatusCode::OK);
    for shown in ["Kari Nordmann", "K. Nordmann", "kari.n@strand.example", "Leder omstilling.", "name=\"keep.name\""] {
        assert!(asked.body.contains(shown), "{shown} in {}", asked.body);
    }
    let gone_id = gone.id.to_string();
    let merged = kari.post(&path, &[("with", &gone_id), ("keep.name", "kept")]).await;
    assert_eq!((merged.status, merged.location()), (StatusCode::SEE_OTHER, format!("{LIST}/{}?done=merged", kept.id).as_str()));

    let one = app.speakers_now(&event).await;
    assert_eq!(one.iter().map(|s| (&s.id, s.name.as_str(), s.answer)).collect::<Vec<_>>(), [(&kept.id, "Kari Nordmann", Answer::Accepted)]);
    assert_eq!(one[0].biography.text(Locale::Nb, None), "Leder omstilling.");
    assert_eq!(app.email_now(&kept.id).await.as_deref(), Some("kari.n@strand.example"));
    assert_eq!(standing(&app.draft(&event).await), vec![vec![kept.id.clone()]; 2]);
    let mut tx = app.db.read().await.unwrap();
    let release = programme::store::latest_release(&mut tx, &event.id).await.unwrap().unwrap();
    assert_eq!(standing(&release.programme), vec![vec![kept.id.clone()]; 2]);
    let page = app.anonymous().get("/nb/events/digital-tsunami/speakers/kari-nordmann").await;
    assert_eq!((page.status, page.body.contains("Innlegg 2")), (StatusCode::OK, true));
}}

db_test! { async fn of_two_addresses_the_chosen_one_is_kept(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    for (choice, expected) in [("kept", "a@strand.example"), ("other", "b@strand.example")] {
        let kept = app.speaker(&event, "Kari", Some("a@strand.example")).await;
        let gone = app.speaker(&event, "Kari N", Some("b@strand.example")).await;
        let (path, gone) = (format!("{LIST}/{}/merge", kept.id), gone.id.to_string());
        let merged = kari.post(&path, &[("with", &gone), ("keep.email", choice), ("keep.name", "other")]).await;
        assert_eq!(merged.status, StatusCode::SEE_OTHER);
        assert_eq!(app.email_now(&kept.id).await.as_deref(), Some(expected));
        assert_eq!(app.speaker_now(&kept.id).await.unwrap().name, "Kari N");
        kari.post(&format!("{LIST}/{}/remove", kept.id), &[]).await;
    }
}}

db_test! { async fn nobody_is_merged_with_themselves_or_with_a_stranger(app: TestApp) {
    let event = app.event().await;
    let elsewhere = app.event_with(|e| e.slug = "annet".into(), None).await;
    let kari = app.organiser().await;
    let kept = app.speaker(&event, "Kari", None).await;
    let stranger = app.speaker(&elsewhere, "Kari", None).await;
    let path = format!("{LIST}/{}/merge", kept.id);
    for (with, status) in [
        (kept.id.to_string(), StatusCode::BAD_REQUEST),
        (stranger.id.to_string(), StatusCode::NOT_FOUND),
        ("x".into(), StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(kari.post(&path, &[("with", &with)]).await.status, status, "{with}");
    }
    assert_eq!(kari.get(&format!("{path}?with={}", stranger.id)).await.status, StatusCode::NOT_FOUND);
    assert_eq!((app.speakers_now(&event).await.len(), app.speakers_now(&elsewhere).await.len()), (1, 1));
}}

db_test! { async fn who_had_no_address_is_the_known_person_in_other_events_too(app: TestApp) {
    let event = app.event().await;
    let other = app.event_with(|e| e.slug = "annet".into(), None).await;
    let kari = app.organiser().await;
    let nameless = app.speaker(&event, "Kari", None).await;
    let known = app.speaker(&event, "Kari N", Some("kari.n@strand.example")).await;
    // The same nameless person, copied into another event.
    let copy = speakers::model::Speaker::named(&other.id, &nameless.person_id, "kari", "Kari", Locale::Nb);
    let now = app.clock.now();
    in_tx!(app.db, [copy, now], |tx| Ok(speakers::store::insert(tx, &copy, now).await?)).await.unwrap();
    let (path, with) = (format!("{LIST}/{}/merge", known.id), nameless.id.to_string());
    assert_eq!(kari.post(&path, &[("with", &with)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.email_now(&copy.id).await.as_deref(), Some("kari.n@strand.example"));
}}
