//! The desk's pages through the router.

use crate::{
    db_test,
    i18n::Locale,
    in_tx,
    server::mail::{self, Mail, State},
};
use axum::http::StatusCode;

/// As long as a personal link's.
const TOKEN: &str = "AZ4uK9vPd3G0x1Qm7yBtLwAZ4uK9vPd3G0x1Qm7yBtA";

fn draft(event: &str, to: &str) -> Mail {
    let text = format!("Les mer: https://samling.test/nb/invitation/{TOKEN}");
    let mut mail = Mail::new("invitation", Locale::Nb, "Ola", to, "Invitasjon".into()).paragraph(text);
    mail.event = Some(event.to_owned());
    mail
}

db_test! { async fn drafts_leave_when_the_organiser_sends_them(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let (now, id) = (app.clock.now(), event.id.to_string());
    in_tx!(app.db, [now, id], |tx| {
        for to in ["a@x.example", "b@x.example"] {
            mail::put(tx, &draft(&id, to), State::Draft, "samling.test", now).await?;
        }
        Ok(())
    }).await.unwrap();
    assert_eq!(app.mails().await.len(), 0);

    let path = "/nb/organise/events/digital-tsunami/mails";
    let page = organiser.get(path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("2 utkast venter på deg"), "{}", page.body);
    let sent = organiser.post(path, &[("do", "send")]).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/nb/organise/events/digital-tsunami/mails?done=sent"));
    let mut to: Vec<String> = app.mails().await.into_iter().map(|m| m.to).collect();
    to.sort();
    assert_eq!(to, ["a@x.example", "b@x.example"]);
}}

db_test! { async fn a_mail_is_shown_whole_but_for_its_personal_link(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let (now, event) = (app.clock.now(), event.id.to_string());
    let id = in_tx!(app.db, [now, event], |tx| mail::put(tx, &draft(&event, "a@x.example"), State::Draft, "samling.test", now).await).await.unwrap();
    let page = organiser.get(&format!("/sv/organise/events/digital-tsunami/mails/{id}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("https://samling.test/nb/invitation/…"), "{}", page.body);
    assert!(!page.body.contains(TOKEN));
}}

db_test! { async fn what_goes_out_by_itself_is_read_beforehand_in_each_of_the_events_languages(app: TestApp) {
    use crate::{events::model::Attendance, i18n::Localized};
    app.event_with(|e| {
        e.practical_information = Localized::of([(Locale::Nb, "Kaffe fra 08.30."), (Locale::Sv, "Kaffe från 08.30.")]);
        e.attendance = Attendance::Mixed;
        e.joining_link = "https://moete.example/x".into();
    }, None).await;
    let organiser = app.organiser().await;
    let path = "/sv/organise/events/digital-tsunami/mails";
    let list = organiser.get(path).await.body;
    for said in ["Skickas 4 november 2026 kl. 09.00", "mails/foreseen/reminder", "mails/foreseen/confirmed"] {
        assert!(list.contains(said), "{said}: {list}");
    }
    let norwegian = organiser.get(&format!("{path}/foreseen/reminder?lang=nb")).await.body;
    assert!(norwegian.contains("Kaffe fra 08.30.") && norwegian.contains("<div lang=\"nb\" class=\"mail-view\">Hei Fornavn Etternavn"), "{norwegian}");
    assert_eq!(norwegian.matches("https://moete.example/x").count(), 1, "for those online alone: {norwegian}");
    assert!(organiser.get(&format!("{path}/foreseen/reminder?lang=sv")).await.body.contains("Kaffe från 08.30."));
    for what in ["confirmed", "waiting", "seat"] {
        assert_eq!(organiser.get(&format!("{path}/foreseen/{what}")).await.status, StatusCode::OK, "{what}");
    }
    assert_eq!(organiser.get(&format!("{path}/foreseen/nothing")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.anonymous().get(&format!("{path}/foreseen/reminder")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.mails().await.len(), 0);
    // Once it is sent, it stands among the mails instead.
    app.clock.advance(chrono::Duration::days(34));
    crate::server::jobs::every_minute(&app).await;
    assert!(!organiser.get(path).await.body.contains("mails/foreseen/reminder"));
}}

db_test! { async fn others_see_nothing_of_an_events_mails(app: TestApp) {
    app.event().await;
    let other = app.organisation_named("kiruna", "Kiruna kommun", crate::people::model::Country::Se).await;
    let stranger = app.organiser_of(&other, "nils@kiruna.example").await;
    assert_eq!(stranger.get("/sv/organise/events/digital-tsunami/mails").await.status, StatusCode::NOT_FOUND);
    let anonymous = app.anonymous().get("/sv/organise/events/digital-tsunami/mails").await;
    assert_eq!((anonymous.status, anonymous.location()), (StatusCode::SEE_OTHER, "/sv/sign-in?to=/sv/organise/events/digital-tsunami/mails"));
}}

db_test! { async fn translations_are_saved_together_and_leave_the_list(app: TestApp) {
    let event = app.event_with(|e| e.summary = crate::i18n::Localized::one(Locale::Nb, "En dag om ledelse"), None).await;
    let organiser = app.organiser().await;
    let path = "/nb/organise/events/digital-tsunami/translations";
    let page = organiser.get(&format!("{path}?lang=sv")).await;
    assert!(page.body.contains("name=\"event.summary\""), "{}", page.body);
    let saved = organiser.post(path, &[("lang", "sv"), ("event.summary", "En dag om ledarskap")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let mut tx = app.db.read().await.unwrap();
    let kept = crate::events::store::by_id(&mut tx, &event.id).await.unwrap().unwrap();
    assert_eq!(kept.summary.exact(&Locale::Sv.lang()).map(String::as_str), Some("En dag om ledarskap"));
    assert!(!organiser.get(&format!("{path}?lang=sv")).await.body.contains("name=\"event.summary\""));
}}

db_test! { async fn a_translation_that_is_too_long_is_told_at_its_field_and_kept(app: TestApp) {
    app.event_with(|e| e.title = crate::i18n::Localized::one(Locale::Nb, "Ledelse"), None).await;
    let long = "x".repeat(300);
    let refused = app.organiser().await.post("/nb/organise/events/digital-tsunami/translations", &[("lang", "sv"), ("event.title", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&long) && refused.body.contains("Skriv høyst 250 tegn"), "{}", refused.body);
}}

db_test! { async fn only_invitations_that_were_sent_are_counted_as_sent(app: TestApp) {
    app.event().await;
    let organiser = app.organiser().await;
    let base = "/nb/organise/events/digital-tsunami";
    let people = crate::invitations::rules::parse("ola@halden.no\nanna@stromstad.se\nliv@bo.example", None).people;
    organiser.post(&format!("{base}/invitations/add"), &[("step", "save"), ("people", &crate::invitations::rules::to_list(&people))]).await;
    organiser.post(&format!("{base}/invitations/send"), &[]).await;
    assert_eq!(app.mails().await.len(), 3);
    in_tx!(app.db, [], |tx| {
        for (state, email) in [("refused", "anna@stromstad.se"), ("dropped", "liv@bo.example")] {
            crate::on!(tx, |c| sqlx::query("UPDATE mail SET state = $1 WHERE recipient_email = $2").bind(state).bind(email).execute(c).await.map(drop))?;
        }
        Ok(())
    }).await.unwrap();
    let page = organiser.get(base).await;
    assert!(page.body.contains("Én invitasjon er sendt"), "{}", page.body);
}}

db_test! { async fn a_translation_may_be_as_long_as_its_own_form_lets_it_be(app: TestApp) {
    use crate::i18n::Localized;
    let event = app.event_with(|e| e.summary = Localized::one(Locale::Nb, "En dag om ledelse"), None).await;
    let organiser = app.organiser().await;
    let speaker = [("name", "Kari"), ("title.nb", "Rådmann")];
    organiser.post("/nb/organise/events/digital-tsunami/speakers/new", &speaker).await;
    let kari = crate::speakers::store::of_event(&mut app.db.read().await.unwrap(), &event.id).await.unwrap().remove(0);
    let path = "/nb/organise/events/digital-tsunami/translations";
    for (field, most) in [("event.summary".to_owned(), 600), (format!("speaker.{}.title", kari.id), 160)] {
        let refused = organiser.post(path, &[("lang", "sv"), (&field, &"x".repeat(most + 1))]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(&format!("Skriv høyst {most} tegn")), "{}", refused.body);
        assert_eq!(organiser.post(path, &[("lang", "sv"), (&field, &"x".repeat(most))]).await.status, StatusCode::SEE_OTHER);
    }
}}
