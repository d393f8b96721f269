//! Files of sessions: handed in by those who speak and by organisers, read by those they are for.

use crate::{db_test, events::model::Event, programme, programme::model::Material, server::testing::TestApp};
use axum::http::StatusCode;
use chrono::Duration;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n";
const DESK: &str = "/nb/organise/events/digital-tsunami/programme/materials";

async fn files(app: &TestApp, event: &Event) -> Vec<Material> {
    programme::store::materials(&mut app.db.read().await.unwrap(), &event.id).await.unwrap()
}

db_test! { async fn a_speaker_hands_in_slides_for_their_own_sessions_alone(app: TestApp) {
    let event = app.event().await;
    let (ola, kari) = (app.speaker(&event, "Ola Hansen", None).await, app.speaker(&event, "Kari Nordmann", None).await);
    let (own, other) = (app.planned(&event, "eget", 1, &[&ola]).await, app.planned(&event, "annet", 2, &[&kari]).await);
    let (page, visitor) = (app.own_page(&ola.id).await, app.anonymous());
    let to = format!("{page}/materials");
    let send = async |session: &str| {
        app.anonymous().upload(&to, &[("session", session), ("audience", "now")], ("file", "../Bølgen.exe", PDF)).await
    };
    let sent = send(own.as_str()).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, format!("{page}?done=materials#field-materials").as_str()));
    assert_eq!(send(other.as_str()).await.status, StatusCode::NOT_FOUND);

    let kept = files(&app, &event).await;
    assert_eq!(kept.iter().map(|m| (m.name.as_str(), m.size, &m.session)).collect::<Vec<_>>(), [("Bølgen.pdf", PDF.len() as i64, &own)]);
    let file = format!("{page}/materials/{}", kept[0].id);
    let read = visitor.get(&file).await;
    assert_eq!((read.status, read.body.as_bytes(), read.header("content-type")), (StatusCode::OK, PDF, "application/pdf"));
    assert_eq!(read.header("content-disposition"), "attachment; filename=\"B_lgen.pdf\"; filename*=UTF-8''B%C3%B8lgen%2Epdf");
    assert_eq!(read.header("x-content-type-options"), "nosniff");

    // Somebody else's file is out of reach, to read as to remove.
    let theirs = format!("{}/materials/{}", app.own_page(&kari.id).await, kept[0].id);
    assert_eq!(visitor.get(&theirs).await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.post(&theirs, &[("remove", "true")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.post(&file, &[("remove", "true")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(files(&app, &event).await, []);
}}

db_test! { async fn what_is_no_document_gets_a_sentence_and_keeps_what_was_chosen(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let session = app.planned(&event, "eget", 1, &[&ola]).await.to_string();
    let page = app.own_page(&ola.id).await;
    let large = vec![b'%'; crate::programme::materials::MOST_BYTES + 1];
    for (bytes, sentence) in [
        (&b"MZ\x90\0"[..], "Velg en PDF"),
        (b"", "Velg en fil som ikke er tom."),
        (&large, "Filen er for stor. Den kan være høyst 25 MB."),
    ] {
        let fields = [("session", session.as_str()), ("audience", "participants")];
        let refused = app.anonymous().upload(&format!("{page}/materials"), &fields, ("file", "bilder.pdf", bytes)).await;
        assert_eq!((refused.status, refused.body.contains(sentence)), (StatusCode::UNPROCESSABLE_ENTITY, true), "{sentence}");
        assert!(refused.body.contains("value=\"participants\" selected"), "{}", refused.body);
    }
    assert_eq!(files(&app, &event).await, []);
}}

db_test! { async fn a_file_is_shown_to_those_it_is_for(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let session = app.planned(&event, "eget", 1, &[&ola]).await.to_string();
    for (name, audience) in [("straks.pdf", "now"), ("etter.pdf", "after"), ("lukket.pdf", "participants")] {
        let fields = [("session", session.as_str()), ("audience", audience)];
        assert_eq!(organiser.upload(DESK, &fields, ("file", name, PDF)).await.status, StatusCode::SEE_OTHER);
        app.clock.advance(Duration::seconds(1));
    }
    let kept = files(&app, &event).await;
    let public = |material: &Material| format!("/events/{}/materials/{}.pdf", event.slug, material.id);
    let reads = async || {
        let mut read = Vec::new();
        for material in &kept {
            read.push(app.anonymous().get(&public(material)).await.status.as_u16());
        }
        read
    };
    let shown = async || {
        let page = app.anonymous().get("/nb/events/digital-tsunami/sessions/eget").await.body;
        (page.contains("straks.pdf"), page.contains("etter.pdf"), page.contains("lukket.pdf"), page.contains("mer materiell for deg som deltar"))
    };
    assert_eq!(reads().await, [404, 404, 404], "the session is not released");
    app.release(&event, &app.draft(&event).await).await;
    assert_eq!((reads().await, shown().await), (vec![200, 404, 404], (true, false, false, true)));

    // From memory or not: what waits for the event's end is there when it has come.
    app.clock.advance(event.ends_at - app.clock.now());
    assert_eq!((reads().await, shown().await), (vec![200, 200, 404], (true, true, false, true)));

    let organiser = app.organiser().await;
    let changed = organiser.post(&format!("{DESK}/{}", kept[0].id), &[("audience", "participants")]).await;
    assert_eq!(changed.location(), format!("{DESK}?done=saved"));
    assert_eq!((reads().await, shown().await), (vec![404, 200, 404], (false, true, false, true)));
}}

db_test! { async fn organisers_see_which_sessions_are_without_files(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    let with = app.planned(&event, "eget", 1, &[&ola]).await.to_string();
    app.planned(&event, "annet", 2, &[&ola]).await;
    // Nobody speaks in it: nothing is missing.
    app.planned(&event, "uten", 3, &[]).await;
    let page = organiser.get(DESK).await;
    assert!(page.body.contains("0 av 2 programposter med medvirkende har materiell."), "{}", page.body);
    let sent = organiser.upload(DESK, &[("session", &with), ("audience", "after")], ("file", "a.pdf", PDF)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let page = organiser.get(DESK).await.body;
    assert!(page.contains("1 av 2 programposter"), "{page}");
    assert_eq!((page.matches("Mangler").count(), page.contains("a.pdf"), page.contains("Innlegg 3")), (1, true, false));
    let karlskrona = app.organisation_named("karlskrona", "Karlskrona kommun", crate::people::model::Country::Se).await;
    let other = app.organiser_of(&karlskrona, "ola@karlskrona.example").await;
    assert_eq!(other.get(DESK).await.status, StatusCode::NOT_FOUND);
    let refused = other.upload(DESK, &[("session", &with), ("audience", "after")], ("file", "a.pdf", PDF)).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}}
