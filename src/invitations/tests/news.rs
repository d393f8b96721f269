//! Who is told what becomes of an event that they were invited to.

use super::{invite, invited, link, path, to, with_ola, yes};
use crate::{
    db_test,
    i18n::Locale,
    in_tx,
    speakers::{self, model::Speaker},
};

db_test! { async fn who_is_invited_is_told_once_what_becomes_of_the_event(app: TestApp) {
    let event = app.event().await;
    let ola = with_ola(&app, &event).await;
    let organiser = app.organiser().await;
    // Declined, registered, and not sent yet: of these none needs to be told.
    invite(&organiser, "liv@bo.example\nanna@stromstad.se\nsiv@bo.example").await;
    organiser.post(&path("/send"), &[]).await;
    app.mails().await;
    app.anonymous().post(&link(&app, &invited(&app, &event, "liv@bo.example").await), &[("answer", "declined")]).await;
    app.anonymous().post(&link(&app, &invited(&app, &event, "anna@stromstad.se").await), &yes("Anna")).await;
    invite(&organiser, "per@as.example").await;
    // Who speaks is told as a speaker, and not as somebody invited too.
    let siv = invited(&app, &event, "siv@bo.example").await.person_id.expect("a person");
    let siv = Speaker { answer: speakers::model::Answer::Accepted, ..Speaker::named(&event.id, &siv, "siv", "Siv", Locale::Nb) };
    let now = app.clock.now();
    assert!(in_tx!(app.db, [siv, now], |tx| Ok(speakers::store::insert(tx, &siv, now).await?)).await.unwrap());
    app.mails().await;
    let state = "/nb/organise/events/digital-tsunami/state";
    organiser.post(&format!("{state}/postpone"), &[]).await;
    let mut told: Vec<_> = app.mails().await.into_iter().map(|m| (m.row.kind, m.to)).collect();
    told.sort();
    let told: Vec<(&str, &str)> = told.iter().map(|(kind, to)| (kind.as_str(), to.as_str())).collect();
    assert_eq!(
        told,
        [("event-postponed", "anna@stromstad.se"), ("invitation-news", "ola@halden.no"), ("speaker-news", "siv@bo.example")]
    );
    organiser.post(&format!("{state}/reinstate"), &[("date", "2026-12-03"), ("start", "09.00"), ("end", "15.00")]).await;
    let mails = app.mails().await;
    let text = &to(&mails, "ola@halden.no").row.text;
    assert!(text.contains("torsdag 3. desember 2026") && text.contains(&format!("{}?answer=accepted", link(&app, &ola))), "{text}");
}}
