//! Organisers and their speakers.

use super::{LIST, standing};
use crate::{db_test, i18n::Locale, people::model::Country, speakers::model::Answer};
use axum::http::StatusCode;

db_test! { async fn a_speaker_is_added_by_name_alone_under_a_slug_that_is_free(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    for _ in 0..2 {
        let added = kari.post(&format!("{LIST}/new"), &[("name", "Åse Ørn")]).await;
        assert_eq!((added.status, added.location()), (StatusCode::SEE_OTHER, "/nb/organise/events/digital-tsunami/speakers?done=added"));
    }
    let slugs: Vec<_> = app.speakers_now(&event).await.into_iter().map(|s| s.slug).collect();
    assert_eq!(slugs, ["ase-orn", "ase-orn-2"]);
    let list = kari.get(&format!("{LIST}?done=added")).await;
    assert_eq!(list.body.matches("Ingen adresse").count(), 2, "{}", list.body);
}}

db_test! { async fn what_cannot_be_added_comes_back_with_its_values(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let refused = kari.post(&format!("{LIST}/new"), &[("name", ""), ("organisation", "<Strand>"), ("email", "ola@")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["value=\"&lt;Strand&gt;\"", "value=\"ola@\"", "id=\"name-error\"", "id=\"email-error\""] {
        assert!(refused.body.contains(kept), "{kept} in {}", refused.body);
    }
    let known = kari.post(&format!("{LIST}/new"), &[("name", "O. Hansen"), ("email", "OLA@strand.example")]).await;
    assert_eq!((known.status, known.body.contains("har allerede denne adressen")), (StatusCode::UNPROCESSABLE_ENTITY, true));
    assert_eq!(app.speakers_now(&event).await.len(), 1);
}}

db_test! { async fn everything_is_edited_on_one_page_and_texts_in_other_languages_stay(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let path = format!("{LIST}/{}", ola.id);
    let fields = [("name", "Ola Å. Hansen"), ("organisation", ""), ("email", "ola@strand.example"), ("language", "sv"), ("title.nb", "rådmann"),
        ("title.sv", "kommundirektör"), ("biography.nb", "En\r\n\r\nTo"), ("title.en", "never shown")];
    let saved = kari.post(&path, &fields).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, format!("{path}?done=saved").as_str()));
    let now = app.speaker_now(&ola.id).await.unwrap();
    assert_eq!((now.name.as_str(), now.slug.as_str(), now.language, now.link_revision), ("Ola Å. Hansen", "ola-hansen", Locale::Sv, 0));
    assert_eq!(now.title, crate::i18n::Localized::of([(Locale::Nb, "rådmann"), (Locale::Sv, "kommundirektör")]));
    assert_eq!(now.biography.text(Locale::Nb, None), "En\n\nTo");
    let long = "x".repeat(5000);
    let refused = kari.post(&path, &[("name", "Ola"), ("language", "nb"), ("biography.nb", &long)]).await;
    assert_eq!((refused.status, refused.body.contains(&long)), (StatusCode::UNPROCESSABLE_ENTITY, true));
}}

db_test! { async fn another_address_takes_the_link_from_whoever_has_the_old_one(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", Some("wrong@strand.example")).await;
    let old = app.own_page(&ola.id).await;
    kari.post(&format!("{LIST}/{}", ola.id), &[("name", "Ola"), ("language", "nb"), ("email", "ola@strand.example")]).await;
    assert_eq!(app.email_now(&ola.id).await.as_deref(), Some("ola@strand.example"));
    assert_eq!(app.anonymous().get(&old).await.status, StatusCode::GONE);
    kari.post(&format!("{LIST}/{}", ola.id), &[("name", "Ola"), ("language", "nb"), ("email", "")]).await;
    assert_eq!(app.email_now(&ola.id).await, None);
}}

db_test! { async fn the_link_is_mailed_to_one_at_once_in_their_language_with_their_place_in_the_programme(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let sven = app.speaker(&event, "Sven Öberg", Some("sven@stromstad.se")).await;
    app.planned(&event, "innlegg", 1, &[&sven]).await;
    let sent = kari.post(&format!("{LIST}/{}/link", sven.id), &[("from", "list")]).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, format!("{LIST}?done=mailed").as_str()));
    let mails = app.mails().await;
    assert_eq!(mails.iter().map(|m| (m.to.as_str(), m.subject.as_str())).collect::<Vec<_>>(), [("sven@stromstad.se", "Vill du tala på Den digitala tsunamin?")]);
    let text = &mails[0].row.text;
    let link = format!("https://samling.test{}", app.own_page(&sven.id).await.replace("/nb/", "/sv/"));
    for said in [link.as_str(), "Innlegg 1 – torsdag 5 november 2026 kl. 09.00–09.30", "norsk tid (CET)", "Halden kommune"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let list = kari.get(LIST).await.body;
    assert!(list.contains("Sendt 1. oktober 2026") && list.contains("Send lenken på nytt"), "{list}");
    let page = kari.get(&format!("{LIST}/{}", sven.id)).await.body;
    let token = link.rsplit('/').next().unwrap();
    assert!(page.contains(&format!("{}…", &token[..4])) && !page.contains(token), "the link is masked: {page}");
}}

db_test! { async fn without_an_address_there_is_no_link_to_mail(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    assert_eq!(kari.post(&format!("{LIST}/{}/link", ola.id), &[]).await.status, StatusCode::CONFLICT);
    assert_eq!(app.mails().await.len(), 0);
}}

db_test! { async fn mails_to_many_wait_until_an_organiser_sends_them(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    app.speaker(&event, "Sven Öberg", Some("sven@stromstad.se")).await;
    app.speaker(&event, "Uten Adresse", None).await;
    assert_eq!(kari.post(&format!("{LIST}/links"), &[]).await.location(), format!("{LIST}?done=drafted"));
    assert_eq!(app.mails().await.len(), 0);
    let list = kari.get(LIST).await.body;
    assert!(list.contains("2 e-poster er skrevet, men ikke sendt") && list.contains("Vill du tala på Den digitala tsunamin?"), "{list}");
    kari.post(&format!("{LIST}/links"), &[]).await;
    assert_eq!(kari.post(&format!("{LIST}/links/send"), &[]).await.location(), format!("{LIST}?done=sent"));
    let mut to: Vec<_> = app.mails().await.into_iter().map(|m| m.to).collect();
    to.sort();
    assert_eq!(to, ["ola@strand.example", "sven@stromstad.se"]);
    kari.post(&format!("{LIST}/links"), &[]).await;
    kari.post(&format!("{LIST}/links/send"), &[]).await;
    assert_eq!(app.mails().await.len(), 0);
}}

db_test! { async fn discarded_mails_are_never_sent_and_may_be_written_again(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    for (verb, left) in [("drop", 0), ("send", 1)] {
        kari.post(&format!("{LIST}/links"), &[]).await;
        kari.post(&format!("{LIST}/links/{verb}"), &[]).await;
        assert_eq!(app.mails().await.len(), left, "{verb}");
    }
}}

db_test! { async fn a_revoked_link_opens_nothing(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let page = app.own_page(&ola.id).await;
    assert_eq!(kari.get(&format!("{LIST}/{}/revoke", ola.id)).await.status, StatusCode::OK);
    assert_eq!(app.anonymous().get(&page).await.status, StatusCode::OK);
    kari.post(&format!("{LIST}/{}/revoke", ola.id), &[]).await;
    assert_eq!(app.anonymous().get(&page).await.status, StatusCode::GONE);
    assert_eq!(app.anonymous().get(&app.own_page(&ola.id).await).await.status, StatusCode::OK);
}}

db_test! { async fn removing_a_speaker_says_from_which_sessions_and_does_so(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let (ola, eva) = (app.speaker(&event, "Ola Hansen", None).await, app.speaker(&event, "Eva Lind", None).await);
    app.planned(&event, "en", 1, &[&ola, &eva]).await;
    let path = format!("{LIST}/{}/remove", ola.id);
    let asked = kari.get(&path).await;
    assert_eq!((asked.status, asked.body.contains("Innlegg 1")), (StatusCode::OK, true));
    assert_eq!(kari.post(&path, &[]).await.location(), format!("{LIST}?done=removed"));
    assert_eq!(app.speaker_now(&ola.id).await, None);
    assert_eq!(standing(&app.draft(&event).await), [[eva.id]]);
    assert_eq!(kari.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn the_list_says_who_has_answered(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let ola = app.speaker(&event, "Ola Hansen", None).await;
    app.anonymous().post(&format!("{}/answer", app.own_page(&ola.id).await), &[("answer", "accepted")]).await;
    assert_eq!(app.speaker_now(&ola.id).await.unwrap().answer, Answer::Accepted);
    let list = kari.get(LIST).await.body;
    assert!(list.contains(">Takket ja</span>"), "{list}");
}}

db_test! { async fn others_organisers_are_told_that_there_is_no_such_thing(app: TestApp) {
    let event = app.event().await;
    let ola = app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    let stranger = app.organiser_of(&other, "eva@stromstad.example").await;
    for path in [LIST.to_owned(), format!("{LIST}/new"), format!("{LIST}/{}", ola.id), format!("{LIST}/{}/merge", ola.id)] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.anonymous().get(&path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    for verb in ["", "/link", "/revoke", "/remove", "/merge", "/photo"] {
        let path = format!("{LIST}/{}{verb}", ola.id);
        assert_eq!(stranger.post(&path, &[("remove", "true")]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(app.speaker_now(&ola.id).await, Some(ola));
}}

db_test! { async fn who_speaks_is_told_what_becomes_of_the_event(app: TestApp) {
    let event = app.event().await;
    let kari = app.organiser().await;
    let asked = app.speaker(&event, "Ola Hansen", Some("ola@strand.example")).await;
    let declined = app.speaker(&event, "Liv Moe", Some("liv@strand.example")).await;
    app.speaker(&event, "Per Ås", Some("per@strand.example")).await;
    for speaker in [&asked, &declined] {
        kari.post(&format!("{LIST}/{}/link", speaker.id), &[]).await;
    }
    app.anonymous().post(&format!("{}/answer", app.own_page(&declined.id).await), &[("answer", "declined")]).await;
    assert_eq!(app.mails().await.len(), 2);
    let page = app.own_page(&asked.id).await;
    let told = async || app.mails().await.into_iter().map(|m| (m.to, m.subject)).collect::<Vec<_>>();
    let told_ola = |subject: &str| vec![("ola@strand.example".to_owned(), subject.to_owned())];
    let state = "/nb/organise/events/digital-tsunami/state";
    // Who declined, and who was never asked, hears nothing.
    kari.post(&format!("{state}/postpone"), &[]).await;
    assert_eq!(told().await, told_ola("Utsatt: Den digitale tsunamien"));
    assert!(app.anonymous().get(&page).await.body.contains("Arrangementet er utsatt"));
    kari.post(&format!("{state}/reinstate"), &[("date", "2026-12-03"), ("start", "09.00"), ("end", "15.00")]).await;
    assert_eq!(told().await, told_ola("Ny dato: Den digitale tsunamien"));
    kari.post(&format!("{state}/cancel"), &[]).await;
    assert_eq!(told().await, told_ola("Avlyst: Den digitale tsunamien"));
    let shown = app.anonymous().get(&page).await.body;
    assert_eq!((shown.contains("Arrangementet er avlyst"), shown.contains("value=\"accepted\"")), (true, false), "{shown}");
    let answer = app.anonymous().post(&format!("{page}/answer"), &[("answer", "accepted")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}}
