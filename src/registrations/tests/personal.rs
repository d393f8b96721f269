//! The personal page.

use super::{come, my, registration, seats, tell, told};
use crate::{db_test, events::model::*, registrations::model::*, server::tokens::Kind};
use axum::http::StatusCode;
use chrono::Duration;

db_test! { async fn name_organisation_and_language_are_changed_on_the_personal_page(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    let page = my(&app, &kari.id).await;
    let shown = app.anonymous().get(&page).await;
    assert_eq!((shown.status, shown.header("referrer-policy")), (StatusCode::OK, "same-origin"));
    let answer = app.anonymous().post(&page, &[("name", "Kari N."), ("organisation", "Ørje"), ("language", "sv")]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, format!("{}?done=saved", page.replace("/nb/", "/sv/")).as_str()));
    let saved = registration(&app, &kari.id).await;
    assert_eq!((saved.name.as_str(), saved.organisation.as_str(), saved.language.code()), ("Kari N.", "Ørje", "sv"));
    let refused = app.anonymous().post(&page, &[("name", ""), ("organisation", "Kept"), ("language", "sv")]).await;
    assert_eq!((refused.status, refused.body.matches("value=\"Kept\"").count()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
}}

db_test! { async fn diet_and_access_needs_are_a_form_of_their_own(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    let page = my(&app, &kari.id).await;
    let answer = app.anonymous().post(&format!("{page}/needs"), &[("diet", "vegetar"), ("access_needs", "teleslynge")]).await;
    assert_eq!(answer.location(), format!("{page}?done=needs"));
    let saved = registration(&app, &kari.id).await;
    assert_eq!((saved.diet.as_str(), saved.access_needs.as_str(), saved.name.as_str()), ("vegetar", "teleslynge", "Kari"));
}}

db_test! { async fn a_seat_that_is_cancelled_goes_to_who_waits_longest(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    let kari = come(&app, &event, "Kari").await;
    let ola = come(&app, &event, "Ola").await;
    let liv = come(&app, &event, "Liv").await;
    app.mails().await;
    let page = my(&app, &kari.id).await;
    // A scanner follows the link and changes nothing.
    let asked = app.anonymous().get(&format!("{page}/cancel")).await;
    assert_eq!((asked.status, asked.body.contains("Nei, jeg kommer</a>")), (StatusCode::OK, true), "{}", asked.body);
    let waiting = app.anonymous().get(&format!("{}/cancel", my(&app, &ola.id).await)).await;
    assert!(waiting.body.contains("Nei, bli stående</a>"), "who has no seat does not come: {}", waiting.body);
    assert_eq!(registration(&app, &kari.id).await.state, RegistrationState::Confirmed);
    app.anonymous().post(&format!("{page}/cancel"), &[]).await;
    let states = [registration(&app, &kari.id).await.state, registration(&app, &ola.id).await.state, registration(&app, &liv.id).await.state];
    assert_eq!(states, [RegistrationState::Cancelled, RegistrationState::Confirmed, RegistrationState::Waiting]);
    assert_eq!(seats(&app, &event).await, (1, 1));
    assert_eq!(told(&app.mails().await), [tell("registration-cancelled", "kari", "CANCEL 1"), tell("registration-seat", "ola", "REQUEST 1")]);
    // A second click cancels nothing more.
    app.anonymous().post(&format!("{page}/cancel"), &[]).await;
    assert_eq!((seats(&app, &event).await, told(&app.mails().await)), ((1, 1), vec![]));
    // Who comes back stands last, and the calendar is told with a higher number.
    let again = come(&app, &event, "Kari").await;
    assert_eq!((again.id, again.position, again.already), (kari.id.clone(), Some(2), false));
    app.anonymous().post(&format!("{}/cancel", my(&app, &ola.id).await), &[]).await;
    app.anonymous().post(&format!("{}/cancel", my(&app, &liv.id).await), &[]).await;
    let seat = app.mails().await.into_iter().filter(|m| m.row.kind == "registration-seat" && m.to.starts_with("kari")).collect::<Vec<_>>();
    assert_eq!(told(&seat), [tell("registration-seat", "kari", "REQUEST 3")]);
}}

db_test! { async fn moving_online_frees_the_seat_and_moving_back_waits_for_one(app: TestApp) {
    let event = app.event_with(|e| e.attendance = Attendance::Mixed, Some(1)).await;
    let kari = come(&app, &event, "Kari").await;
    let ola = come(&app, &event, "Ola").await;
    app.mails().await;
    let page = my(&app, &kari.id).await;
    let details = |place| [("name", "Kari"), ("organisation", "Halden kommune"), ("language", "nb"), ("attendance", place)];
    app.anonymous().post(&page, &details("online")).await;
    assert_eq!((seats(&app, &event).await, registration(&app, &ola.id).await.state), ((1, 0), RegistrationState::Confirmed));
    assert_eq!(told(&app.mails().await), [tell("registration-confirmed", "kari", "REQUEST 1"), tell("registration-seat", "ola", "REQUEST 1")]);
    app.anonymous().post(&page, &details("on_site")).await;
    assert_eq!((seats(&app, &event).await, registration(&app, &kari.id).await.state), ((1, 1), RegistrationState::Waiting));
    assert_eq!(told(&app.mails().await), [tell("registration-waiting", "kari", "CANCEL 2")]);
    // The seat that comes later is put into the calendar again, by a number above that of the cancellation.
    app.anonymous().post(&format!("{}/cancel", my(&app, &ola.id).await), &[]).await;
    assert_eq!(told(&app.mails().await), [tell("registration-cancelled", "ola", "CANCEL 2"), tell("registration-seat", "kari", "REQUEST 3")]);
}}

db_test! { async fn the_joining_link_is_for_those_who_take_part_online(app: TestApp) {
    let link = "https://moete.example/1";
    let event = app.event_with(|e| { e.attendance = Attendance::Mixed; e.joining_link = link.into(); }, None).await;
    let kari = come(&app, &event, "Kari").await;
    let page = my(&app, &kari.id).await;
    assert_eq!(app.anonymous().get(&page).await.body.matches(link).count(), 0);
    app.anonymous().post(&page, &[("name", "Kari"), ("organisation", "x"), ("language", "nb"), ("attendance", "online")]).await;
    assert_eq!(app.anonymous().get(&page).await.body.matches(link).count(), 1);
}}

db_test! { async fn a_link_that_does_not_hold_offers_a_new_one(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    let other = app.secret.link(Kind::Registration, kari.id.uuid(), 1);
    for token in ["x", other.as_str(), &app.secret.link(Kind::Speaker, kari.id.uuid(), 0)] {
        let answer = app.anonymous().get(&format!("/nb/my/{token}")).await;
        assert_eq!((answer.status, answer.body.matches("href=\"/nb/link\"").count()), (StatusCode::GONE, 1), "{token}");
    }
}}

db_test! { async fn the_entry_is_a_calendar_file_without_anybody_invited(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    let file = app.anonymous().get(&format!("{}/entry.ics", my(&app, &kari.id).await)).await;
    assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "text/calendar; method=PUBLISH; charset=UTF-8"));
    assert_eq!((file.body.matches("ATTENDEE").count(), file.body.matches("/my/").count()), (0, 0));
}}

db_test! { async fn nothing_changes_when_the_event_is_over(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    let page = my(&app, &kari.id).await;
    app.clock.advance(Duration::days(60));
    let shown = app.anonymous().get(&page).await;
    assert_eq!((shown.status, shown.body.matches("<form").count() - shown.body.matches("/language").count().min(1)), (StatusCode::OK, 0));
    let answer = app.anonymous().post(&format!("{page}/cancel"), &[]).await;
    assert_eq!((answer.status, registration(&app, &kari.id).await.state), (StatusCode::CONFLICT, RegistrationState::Confirmed));
}}

db_test! { async fn only_who_had_a_seat_is_thanked_for_taking_part(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    let (kari, ola) = (come(&app, &event, "Kari").await, come(&app, &event, "Ola").await);
    app.clock.advance(Duration::days(60));
    let (kari, ola) = (my(&app, &kari.id).await, my(&app, &ola.id).await);
    let said = |body: &str| (body.matches("arrangementet er over.").count(), body.matches("Takk for at du var med!").count());
    assert_eq!(said(&app.anonymous().get(&kari).await.body), (1, 1));
    assert_eq!(said(&app.anonymous().get(&ola).await.body), (1, 0));
    let cancelled = Event { state: EventState::Cancelled, ..event.clone() };
    crate::in_tx!(app.db, [cancelled], |tx| Ok(crate::events::store::update(tx, &cancelled).await?)).await.unwrap();
    let body = app.anonymous().get(&kari).await.body;
    assert_eq!((said(&body), body.matches("Arrangementet er avlyst.").count()), ((0, 0), 1));
}}

db_test! { async fn who_has_a_seat_reads_the_participants_files(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    let (kari, ola) = (come(&app, &event, "Kari").await, come(&app, &event, "Ola").await);
    let (id, now) = (event.id.clone(), app.clock.now());
    let file = crate::programme::materials::material("bilder.pdf", b"%PDF-1.7".to_vec(), crate::programme::model::Audience::Participants).unwrap();
    let path = format!("materials/{}", file.id);
    let session = crate::in_tx!(app.db, [id, file, now], |tx| {
        use crate::{i18n::*, programme::{model::*, store}};
        let new = NewSession {
            kind: SessionKind::Talk, title: Localized::one(Locale::Nb, "Innlegg"), abstract_: Localized::default(), language: None,
            interpreted: Vec::new(), minutes: 30, track: None,
        };
        let session = store::insert_session(tx, &id, &new, "innlegg", 1, now).await?;
        store::insert_material(tx, &id, &session, &file, now).await?;
        Ok(session)
    })
    .await
    .unwrap();
    let (seat, waiting) = (my(&app, &kari.id).await, my(&app, &ola.id).await);
    assert_eq!(app.anonymous().get(&format!("{seat}/{path}")).await.status, StatusCode::NOT_FOUND, "not released");
    let draft = crate::programme::store::draft(&mut app.db.read().await.unwrap(), &event.id).await.unwrap();
    assert_eq!(draft.sessions[0].id, session);
    app.release(&event, &draft).await;
    let page = app.anonymous().get(&seat).await;
    assert!(page.body.contains("bilder.pdf"), "{}", page.body);
    let read = app.anonymous().get(&format!("{seat}/{path}")).await;
    assert_eq!((read.status, read.body.as_str()), (StatusCode::OK, "%PDF-1.7"));
    assert_eq!(app.anonymous().get(&format!("{waiting}/{path}")).await.status, StatusCode::NOT_FOUND);
    assert!(!app.anonymous().get(&waiting).await.body.contains("bilder.pdf"));
}}
