//! Invitations on both databases, through the router: organisers invite, those invited answer.

mod news;

use super::{
    mails,
    model::{Answer, Delivery, Filter, Invitation, Totals},
    rules, store,
};
use crate::{
    db_test, events,
    events::model::{Attendance, Event, EventId, EventState, SeriesId},
    i18n::Locale,
    in_tx,
    people::model::{Country, Person, PersonId},
    registrations::{
        self,
        model::{NewRegistration, Place, RegistrationState, Source},
    },
    server::{
        mail::send::Sent,
        testing::{Answer as Reply, TestApp, Visitor},
        tokens::Kind,
    },
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use chrono::Duration;

const LIST: &str =
    "Anna Svensson; anna@stromstad.se; Strömstads kommun\nOla Dahl; ola@halden.no; Halden kommune\nLiv Moe;liv@bo.example;Bø;nynorsk";

fn path(rest: &str) -> String {
    format!("/nb/organise/events/digital-tsunami/invitations{rest}")
}

/// Pastes a list and saves what the page shows.
async fn invite(organiser: &Visitor<'_>, list: &str) -> Reply {
    let people = rules::to_list(&rules::parse(list, None).people);
    organiser.post(&path("/add"), &[("step", "save"), ("people", &people)]).await
}

async fn totals(app: &TestApp, event: &EventId) -> Totals {
    store::totals(&mut app.db.read().await.unwrap(), event).await.unwrap()
}

async fn invited(app: &TestApp, event: &Event, email: &str) -> Invitation {
    let filter = Filter { search: email.into(), ..Default::default() };
    let found = store::lists::page(&mut app.db.read().await.unwrap(), &event.id, &filter, "", 10).await.unwrap();
    found.into_iter().next().expect("somebody invited").invitation
}

fn link(app: &TestApp, it: &Invitation) -> String {
    format!("/{}/invitation/{}", it.language, app.secret.link(Kind::Invitation, it.id.uuid(), it.link_revision))
}

fn unsubscribe_link(app: &TestApp, it: &Invitation) -> String {
    format!("/{}/unsubscribe/{}", it.language, app.secret.link(Kind::Unsubscribe, it.id.uuid(), it.link_revision))
}

fn to<'a>(mails: &'a [Sent], email: &str) -> &'a Sent {
    mails.iter().find(|m| m.to == email).unwrap_or_else(|| panic!("no mail to {email}"))
}

fn yes(name: &str) -> [(&str, &str); 4] {
    [("answer", "accepted"), ("name", name), ("organisation", "Halden kommune"), ("language", "nb")]
}

/// An event with one person invited, whose mail was sent.
async fn with_ola(app: &TestApp, event: &Event) -> Invitation {
    let organiser = app.organiser().await;
    invite(&organiser, "Ola Dahl; ola@halden.no; Halden kommune").await;
    organiser.post(&path("/send"), &[]).await;
    app.mails().await;
    invited(app, event, "ola@halden.no").await
}

db_test! { async fn a_pasted_list_is_shown_then_drafted_then_sent_in_each_persons_language(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let shown = organiser.post(&path("/add"), &[("list", &format!("{LIST}\nhvem er dette"))]).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("Vi fant 3 personer"), "{}", shown.body);
    assert!(shown.body.contains("Linje 4:"), "{}", shown.body);
    assert!(shown.body.contains(">hvem er dette</textarea>"), "{}", shown.body);
    let saved = invite(&organiser, LIST).await;
    assert_eq!(saved.location(), path("/preview?done=added&n=3&invited=0&registered=0&unwilling=0"));
    assert_eq!(app.mails().await.len(), 0);
    assert_eq!(totals(&app, &event.id).await.with_delivery(Delivery::Draft), 3);

    let preview = organiser.get(&path("/preview")).await;
    for text in ["én invitasjon på svensk", "én invitasjon på bokmål", "én invitasjon på nynorsk", "Send 3 e-poster", "Välkommen till", "Ja, eg kjem"] {
        assert!(preview.body.contains(text), "{text}: {}", preview.body);
    }
    assert_eq!(organiser.post(&path("/send"), &[]).await.location(), path("?done=sent&n=3"));
    let mails = app.mails().await;
    let anna = to(&mails, "anna@stromstad.se");
    assert_eq!(anna.subject, "Välkommen till Den digitala tsunamin");
    let ola = invited(&app, &event, "ola@halden.no").await;
    let raw = &to(&mails, "ola@halden.no").raw.replace("\r\n ", " ");
    assert!(raw.contains(&format!("List-Unsubscribe: <https://samling.test{}>", unsubscribe_link(&app, &ola))), "{raw}");
    assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{raw}");
    assert_eq!(anna.row.calendar, None);
    let totals = totals(&app, &event.id).await;
    assert_eq!((totals.all(), totals.with_delivery(Delivery::Sent), totals.with_answer(Answer::None)), (3, 3, 3));
    assert_eq!((totals.in_country(Country::Se), totals.in_country(Country::No)), (1, 2));
    let list = organiser.get(&path("?country=SE")).await;
    assert!(list.body.contains("Anna Svensson") && !list.body.contains("Ola Dahl"), "{}", list.body);
}}

db_test! { async fn the_language_that_was_corrected_is_the_one_that_is_written(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let people = rules::to_list(&rules::parse(LIST, None).people);
    organiser.post(&path("/add"), &[("step", "save"), ("people", &people), ("language.1", "en"), ("country.1", "FI")]).await;
    let ola = invited(&app, &event, "ola@halden.no").await;
    assert_eq!((ola.language, ola.country), (Locale::En, Country::Fi));
}}

db_test! { async fn who_has_chosen_a_language_is_proposed_in_it_and_a_guess_of_others_counts_for_nothing(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    // Liv registered for another event in nynorsk; Anna was invited to it in English, by a guess, and never answered.
    app.event_with(|e| e.slug = "other".into(), None).await;
    app.anonymous().post("/nn/events/other/register", &[("name", "Liv"), ("email", "liv@bo.se"), ("organisation", "Bø")]).await;
    organiser.post("/nb/organise/events/other/invitations/add", &[("step", "save"), ("people", "Anna;anna@stromstad.se;X;english")]).await;
    let shown = organiser.post(&path("/add"), &[("list", "Liv@bo.se\nanna@stromstad.se")]).await.body;
    let chosen = |i: usize, language: &str| {
        let select = shown.split(&format!("name=\"language.{i}\"")).nth(1).and_then(|rest| rest.split("</select>").next()).expect("a choice");
        let option = select.split("<option").find(|o| o.contains(" selected")).expect("a chosen language");
        assert!(option.contains(&format!("value=\"{language}\"")), "{select}");
    };
    chosen(0, "nn");
    chosen(1, "sv");
    // What the organiser corrects is what is written.
    let people = rules::to_list(&rules::parse("Liv@bo.se", None).people);
    organiser.post(&path("/add"), &[("step", "save"), ("people", &people), ("language.0", "en")]).await;
    assert_eq!(invited(&app, &event, "liv@bo.se").await.language, Locale::En);
}}

db_test! { async fn nobody_is_invited_twice_nor_who_is_registered_nor_who_does_not_want_it(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    invite(&organiser, "anna@stromstad.se").await;
    let new = NewRegistration {
        name: "Ola".into(), email: "Ola@halden.no".into(), organisation: "Halden".into(), country: Country::No, language: Locale::Nb,
        attendance: Place::OnSite, diet: String::new(), access_needs: String::new(), source: Source::Public,
    };
    registrations::actions::register(&app, &event, new).await.unwrap();
    let (id, now) = (event.id.clone(), app.clock.now());
    in_tx!(app.db, [id, now], |tx| Ok(store::suppress(tx, &id, "liv@bo.example", now).await?)).await.unwrap();
    let saved = invite(&organiser, &format!("{LIST}\nny@halden.no")).await;
    assert_eq!(saved.location(), path("/preview?done=added&n=1&invited=1&registered=1&unwilling=1"));
    let told = organiser.get(saved.location()).await;
    let sentence = "Én invitasjon er lagret som utkast. Én var allerede invitert. Én er allerede påmeldt. Én har takket nei til flere invitasjoner fra dere.";
    assert!(told.body.contains(sentence), "{}", told.body);
}}

db_test! { async fn a_list_without_addresses_comes_back_with_its_text(app: TestApp) {
    app.event().await;
    let organiser = app.organiser().await;
    let answer = organiser.post(&path("/add"), &[("list", "Kari og Ola")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(">Kari og Ola</textarea>"), "{}", answer.body);
    assert!(answer.body.contains("Her er det ingen e-postadresse: «Kari og Ola»."), "{}", answer.body);
}}

db_test! { async fn nothing_is_sent_before_the_event_is_published(app: TestApp) {
    let event = app.event_with(|e| e.state = EventState::Draft, None).await;
    let organiser = app.organiser().await;
    invite(&organiser, LIST).await;
    let refused = organiser.post(&path("/send"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Publiser arrangementet først."), "{}", refused.body);
    assert_eq!(app.mails().await.len(), 0);
    assert_eq!(totals(&app, &event.id).await.with_delivery(Delivery::Draft), 3);
}}

db_test! { async fn the_greeting_is_written_into_the_drafts(app: TestApp) {
    app.event().await;
    let organiser = app.organiser().await;
    invite(&organiser, LIST).await;
    let saved = organiser.post(&path("/preview"), &[("message.sv", "Varmt välkommen, Anna & co!"), ("message.nb", "Hjertelig velkommen!")]).await;
    assert_eq!(saved.location(), path("/preview?done=message"));
    organiser.post(&path("/send"), &[]).await;
    let mails = app.mails().await;
    assert!(to(&mails, "anna@stromstad.se").row.text.contains("Varmt välkommen, Anna & co!"));
    let liv = &to(&mails, "liv@bo.example").row.html;
    assert!(liv.contains("<div lang=\"nb\"") && liv.contains("Hjertelig velkommen!"), "{liv}");
}}

db_test! { async fn one_click_accepts_and_takes_the_seat(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    let ola = with_ola(&app, &event).await;
    let anonymous = app.anonymous();
    let shown = anonymous.get(&format!("{}?answer=accepted", link(&app, &ola))).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert_eq!(totals(&app, &event.id).await.with_answer(Answer::None), 1);
    let accepted = anonymous.post(&link(&app, &ola), &yes("Ola Dahl")).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER);
    assert!(accepted.location().starts_with("/nb/my/"), "{}", accepted.location());
    let person = ola.person_id.clone().unwrap();
    let registration = registrations::store::of_person(&mut app.db.read().await.unwrap(), &event.id, &person).await.unwrap().unwrap();
    assert_eq!((registration.state, registration.source, registration.name.as_str()), (RegistrationState::Confirmed, Source::Invitation, "Ola Dahl"));
    assert_eq!(invited(&app, &event, "ola@halden.no").await.answer, Answer::Accepted);
    let again = anonymous.get(&link(&app, &ola)).await;
    assert!(again.body.contains("Du er påmeldt"), "{}", again.body);
    let declined = anonymous.post(&link(&app, &ola), &[("answer", "declined")]).await;
    assert!(declined.location().ends_with("/cancel"), "{}", declined.location());
}}

db_test! { async fn the_form_says_who_holds_the_data_why_and_until_when_for_both_bodies(app: TestApp) {
    let event = app.event().await;
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    in_tx!(app.db, [event, other], |tx| Ok(events::store::add_partner(tx, &event.id, &other.id, events::model::PartnerRole::CoOrganiser).await?)).await.unwrap();
    let ola = with_ola(&app, &event).await;
    let shown = app.anonymous().get(&link(&app, &ola)).await;
    let until = "Opplysningene slettes 5. mai 2027. Det du skriver om mat og tilrettelegging, slettes allerede 19. november 2026.";
    for told in ["<li>Halden kommune (Norge)", "<li>Strömstads kommun (Sverige)", "mailto:post@stromstad.example", "Artikkel 26", "artikkel 6 nr. 1", until] {
        assert!(shown.body.contains(told) || shown.body.contains(&told.to_lowercase()), "{told}: {}", shown.body);
    }
}}

db_test! { async fn a_full_event_offers_its_waiting_list(app: TestApp) {
    let event = app.event_with(|_| (), Some(0)).await;
    let ola = with_ola(&app, &event).await;
    let shown = app.anonymous().get(&link(&app, &ola)).await;
    assert!(shown.body.contains("Ja, sett meg på ventelista"), "{}", shown.body);
    app.anonymous().post(&link(&app, &ola), &yes("Ola Dahl")).await;
    let person = ola.person_id.clone().unwrap();
    let registration = registrations::store::of_person(&mut app.db.read().await.unwrap(), &event.id, &person).await.unwrap().unwrap();
    assert_eq!(registration.state, RegistrationState::Waiting);
    let list = app.organiser().await.get(&path("")).await;
    assert!(list.body.contains("På ventelista"), "{}", list.body);
}}

db_test! { async fn no_can_become_not_yet_and_then_yes(app: TestApp) {
    let event = app.event_with(|e| e.attendance = Attendance::Mixed, None).await;
    let ola = with_ola(&app, &event).await;
    let visitor = app.anonymous();
    let declined = visitor.post(&link(&app, &ola), &[("answer", "declined")]).await;
    assert_eq!(declined.location(), format!("{}?done=declined", link(&app, &ola)));
    assert!(visitor.get(declined.location()).await.body.contains("Du har takket nei. Du kan endre svaret ditt her."));
    visitor.post(&link(&app, &ola), &[("answer", "not_yet")]).await;
    assert_eq!(invited(&app, &event, "ola@halden.no").await.answer, Answer::NotYet);
    let unsure = visitor.post(&link(&app, &ola), &yes("Ola Dahl")).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY, "how to take part was not said");
    let mut fields = yes("").to_vec();
    fields.push(("attendance", "online"));
    let nameless = visitor.post(&link(&app, &ola), &fields).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    fields[1] = ("name", "Ola Dahl");
    assert!(visitor.post(&link(&app, &ola), &fields).await.location().starts_with("/nb/my/"));
    assert_eq!(totals(&app, &event.id).await.with_answer(Answer::Accepted), 1);
}}

db_test! { async fn what_has_become_of_the_event_is_said_in_place_of_the_question(app: TestApp) {
    let event = app.event().await;
    let ola = with_ola(&app, &event).await;
    let mut cancelled = event.clone();
    cancelled.state = EventState::Cancelled;
    in_tx!(app.db, [cancelled], |tx| Ok(events::store::update(tx, &cancelled).await?)).await.unwrap();
    let shown = app.anonymous().get(&link(&app, &ola)).await;
    assert!(shown.body.contains("Arrangementet er avlyst. Du trenger ikke å svare.") && !shown.body.contains("Ja, jeg kommer"), "{}", shown.body);
    let accepted = app.anonymous().post(&link(&app, &ola), &yes("Ola Dahl")).await;
    assert_eq!(accepted.status, StatusCode::UNPROCESSABLE_ENTITY);
    in_tx!(app.db, [event], |tx| Ok(events::store::update(tx, &event).await?)).await.unwrap();
    app.clock.advance(Duration::days(60));
    assert!(app.anonymous().get(&link(&app, &ola)).await.body.contains("Arrangementet er over."));
}}

db_test! { async fn who_was_invited_need_not_wait_for_the_opening(app: TestApp) {
    let event = app.event_with(|e| e.registration_opens_at = Some(e.starts_at - Duration::days(1)), None).await;
    let ola = with_ola(&app, &event).await;
    let accepted = app.anonymous().post(&link(&app, &ola), &yes("Ola Dahl")).await;
    assert!(accepted.location().starts_with("/nb/my/"), "{} {}", accepted.status, accepted.body);
}}

db_test! { async fn reminders_go_to_those_who_have_not_answered_in_the_thread_of_the_invitation(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    invite(&organiser, LIST).await;
    organiser.post(&path("/send"), &[]).await;
    let first = app.mails().await;
    let (anna, liv) = (invited(&app, &event, "anna@stromstad.se").await, invited(&app, &event, "liv@bo.example").await);
    app.anonymous().post(&link(&app, &anna), &[("answer", "declined")]).await;
    app.anonymous().post(&link(&app, &liv), &[("answer", "not_yet")]).await;
    assert!(organiser.get(&path("")).await.body.contains("Skriv påminnelser til 2 som ikke har svart"));
    assert_eq!(organiser.post(&path("/remind"), &[]).await.location(), path("/preview?done=reminders&n=2"));
    assert_eq!(organiser.post(&path("/remind"), &[]).await.location(), path("/preview?done=reminders&n=0"));
    assert_eq!(app.mails().await.len(), 0);
    assert_eq!(totals(&app, &event.id).await.with_delivery(Delivery::Sent), 3, "a reminder that waits hides nothing");
    // Liv answers before the reminders are sent: hers is not.
    app.anonymous().post(&link(&app, &liv), &yes("Liv Moe")).await;
    app.mails().await;
    assert_eq!(organiser.post(&path("/send"), &[]).await.location(), path("?done=sent&n=1"));
    let mails = app.mails().await;
    let ola = to(&mails, "ola@halden.no");
    assert_eq!((mails.len(), ola.row.kind.as_str()), (1, mails::REMINDER));
    assert_eq!(ola.row.in_reply_to.as_deref(), Some(to(&first, "ola@halden.no").row.message_id.as_str()));
    assert_eq!(invited(&app, &event, "ola@halden.no").await.reminders, 1);
    assert!(organiser.get(&path("")).await.body.contains("Siste påminnelse ble sendt 1. oktober 2026 kl. 10.00."));
}}

db_test! { async fn one_click_unsubscribes_and_stops_what_has_not_left(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let ola = with_ola(&app, &event).await;
    organiser.post(&path("/remind"), &[]).await;
    let url = unsubscribe_link(&app, &ola);
    assert!(app.anonymous().get(&url).await.body.contains("Vil du ikke ha flere invitasjoner fra Halden kommune?"));
    assert!(!store::is_suppressed(&mut app.db.read().await.unwrap(), &event.id, "ola@halden.no").await.unwrap());
    let click = Request::builder()
        .method(Method::POST).uri(&url).header("origin", "https://mail.example").header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(app.anonymous().send(click, Body::from("List-Unsubscribe=One-Click")).await.status, StatusCode::OK);
    assert!(store::is_suppressed(&mut app.db.read().await.unwrap(), &event.id, "OLA@halden.no").await.unwrap());
    assert_eq!(organiser.post(&path("/send"), &[]).await.location(), path("?done=sent&n=0"));
    assert_eq!(app.mails().await.len(), 0);
    let saved = invite(&organiser, "ola@halden.no").await;
    assert_eq!(saved.location(), path("?done=added&n=0&invited=0&registered=0&unwilling=1"));
}}

db_test! { async fn who_unsubscribed_by_mistake_is_invited_again(app: TestApp) {
    let event = app.event().await;
    let ola = with_ola(&app, &event).await;
    let url = unsubscribe_link(&app, &ola);
    let unwilling = || async { store::is_suppressed(&mut app.db.read().await.unwrap(), &event.id, "ola@halden.no").await.unwrap() };
    let left = app.anonymous().post(&url, &[]).await;
    assert!(left.body.contains("Du får ingen flere invitasjoner") && left.body.contains("Inviter meg igjen"), "{}", left.body);
    // The link, visited later, says how it stands and offers the same.
    let later = app.anonymous().get(&url).await;
    assert!(later.body.contains("Inviter meg igjen") && unwilling().await, "{}", later.body);
    let again = app.anonymous().post(&url, &[("verb", "again")]).await;
    assert!(again.body.contains("Du kan bli invitert igjen") && !unwilling().await, "{}", again.body);
    assert!(app.anonymous().get(&url).await.body.contains("Vil du ikke ha flere invitasjoner"));
}}

db_test! { async fn a_lost_invitation_is_mailed_again_to_who_is_invited_and_nobody_learns_who_that_is(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let ola = with_ola(&app, &event).await;
    invite(&organiser, "anna@stromstad.se").await;
    let ask = |email: &'static str| async { app.anonymous().post("/nb/events/digital-tsunami/link", &[("email", email)]).await };
    let answers = [ask("OLA@halden.no").await, ask("nobody@halden.no").await, ask("anna@stromstad.se").await];
    for answer in &answers {
        assert_eq!((answer.status, answer.location(), &answer.body), (answers[0].status, "/nb/events/digital-tsunami/link?done=sent", &answers[0].body));
    }
    let mails = app.mails().await;
    assert_eq!(mails.iter().map(|m| (m.to.as_str(), m.row.kind.as_str())).collect::<Vec<_>>(), [("ola@halden.no", "invitation-link")], "a draft has reached nobody");
    assert!(mails[0].row.text.contains(&link(&app, &ola)), "{}", mails[0].row.text);
    assert_eq!(invited(&app, &event, "ola@halden.no").await.mail_id, ola.mail_id);
    // Who has registered gets the link of the registration instead.
    app.anonymous().post(&link(&app, &ola), &yes("Ola Dahl")).await;
    app.mails().await;
    ask("ola@halden.no").await;
    assert_eq!(app.mails().await.iter().map(|m| m.row.kind.as_str()).collect::<Vec<_>>(), ["registration-link"]);
}}

db_test! { async fn a_corrected_address_gets_its_own_invitation_and_the_old_link_ends(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let ola = with_ola(&app, &event).await;
    invite(&organiser, "anna@stromstad.se").await;
    let one = path(&format!("/{}", ola.id));
    let details = |email: &'static str| [("name", "Ola Dahl"), ("email", email), ("organisation", ""), ("language", "en"), ("country", "NO")];
    let taken = organiser.post(&one, &details("Anna@stromstad.se")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.body.contains("Denne personen er allerede invitert."), "{}", taken.body);
    assert_eq!(organiser.post(&one, &details("ola.dahl@halden.no")).await.location(), format!("{one}?done=saved"));
    assert_eq!(app.anonymous().get(&link(&app, &ola)).await.status, StatusCode::GONE);
    let now = invited(&app, &event, "ola.dahl@halden.no").await;
    assert_eq!(app.anonymous().get(&link(&app, &now)).await.status, StatusCode::OK);
    organiser.post(&path("/send"), &[]).await;
    let mails = app.mails().await;
    assert_eq!(to(&mails, "ola.dahl@halden.no").subject, "You are invited: Den digitale tsunamien");
}}

db_test! { async fn a_draft_can_be_taken_off_the_list_and_what_was_sent_cannot(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let ola = with_ola(&app, &event).await;
    invite(&organiser, "anna@stromstad.se").await;
    let anna = invited(&app, &event, "anna@stromstad.se").await;
    assert_eq!(organiser.post(&path(&format!("/{}/remove", anna.id)), &[]).await.location(), path("?done=removed"));
    assert_eq!(organiser.post(&path(&format!("/{}/remove", ola.id)), &[]).await.status, StatusCode::CONFLICT);
    organiser.post(&path("/send"), &[]).await;
    assert_eq!(app.mails().await.len(), 0);
    assert_eq!(totals(&app, &event.id).await.all(), 1);
}}

db_test! { async fn links_that_are_not_ours_say_so(app: TestApp) {
    let event = app.event().await;
    let ola = with_ola(&app, &event).await;
    for url in [format!("/nb/invitation/{}", "x".repeat(43)), unsubscribe_link(&app, &ola).replace("unsubscribe", "invitation")] {
        assert_eq!(app.anonymous().get(&url).await.status, StatusCode::GONE, "{url}");
        assert_eq!(app.anonymous().post(&url, &yes("Ola")).await.status, StatusCode::GONE, "{url}");
    }
}}

db_test! { async fn a_long_list_is_paged_and_searched(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let list: String = (0..130).map(|n| format!("Person {n:03}; p{n}@x.no\n")).collect();
    assert_eq!(invite(&organiser, &list).await.location(), path("/preview?done=added&n=130&invited=0&registered=0&unwilling=0"));
    let first = organiser.get(&path("")).await.body;
    let next = first.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a next page").replace("&amp;", "&");
    assert!(first.contains("Person 099") && !first.contains("Person 100"));
    let second = organiser.get(&next).await.body;
    assert!(second.contains("Person 100") && second.contains("Person 129") && !second.contains("Person 099"));
    assert!(!second.contains("rel=\"next\""));
    assert!(organiser.get(&path("?search=p7%40x")).await.body.contains("Person 007"));
    assert_eq!(totals(&app, &event.id).await.all(), 130);
}}

db_test! { async fn those_who_follow_the_series_are_invited_by_one_button(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let (mut event, now) = (event, app.clock.now());
    let organisation = app.organisation().await.id;
    let series = events::model::Series {
        id: SeriesId::new(), slug: "forum".into(), organisation_id: organisation, title: event.title.clone(),
        description: crate::i18n::Localized::default(), languages: event.languages.clone(),
    };
    event.series_id = Some(series.id.clone());
    in_tx!(app.db, [event, series, now], |tx| {
        events::store::series::insert(tx, &series, now).await?;
        events::store::update(tx, &event).await?;
        for (name, email, confirmed) in [("Åse Ø", "ase@x.no", true), ("Bo", "bo@x.se", false)] {
            let person = Person {
                id: PersonId::new(), name: name.into(), email: Some(email.into()), organisation: String::new(), country: Country::No, language: Locale::Nn,
            };
            let person_id = crate::people::store::person_by_email(tx, &person, now).await?;
            let follower = events::model::Follower {
                id: events::model::FollowerId::new(), series_id: series.id.clone(), person_id, confirmed_at: None, link_revision: 0,
            };
            let follower = events::store::series::ensure_follower(tx, &follower, now).await?;
            if confirmed {
                events::store::series::confirm_follower(tx, &follower.id, now).await?;
            }
        }
        Ok(())
    }).await.unwrap();
    assert!(organiser.get(&path("/add")).await.body.contains("Inviter den som følger møteplassen (1)"));
    assert_eq!(organiser.post(&path("/followers"), &[]).await.location(), path("/preview?done=added&n=1&invited=0&registered=0&unwilling=0"));
    assert_eq!(invited(&app, &event, "ase@x.no").await.language, Locale::Nn);
}}

db_test! { async fn only_organisers_of_the_event_see_its_invitations(app: TestApp) {
    app.event().await;
    let other = app.organisation_named("moss", "Moss kommune", Country::No).await;
    let stranger = app.organiser_of(&other, "per@moss.example").await;
    for rest in ["", "/add", "/preview"] {
        assert_eq!(stranger.get(&path(rest)).await.status, StatusCode::NOT_FOUND, "{rest}");
        assert_eq!(app.anonymous().get(&path(rest)).await.status, StatusCode::SEE_OTHER, "{rest}");
    }
    for rest in ["/add", "/send", "/remind", "/preview", "/followers", "/discard-reminders"] {
        assert_eq!(stranger.post(&path(rest), &[]).await.status, StatusCode::NOT_FOUND, "{rest}");
    }
}}

db_test! { async fn personal_data_go_with_those_of_the_event_and_the_counts_stay(app: TestApp) {
    let event = app.event().await;
    let ola = with_ola(&app, &event).await;
    app.clock.advance(Duration::days(300));
    crate::server::jobs::every_minute(&app).await;
    let kept = store::by_id(&mut app.db.read().await.unwrap(), &ola.id).await.unwrap().unwrap();
    assert_eq!((kept.name, kept.email, kept.person_id), (String::new(), String::new(), None));
    assert_eq!(totals(&app, &event.id).await.all(), 1);
    assert_eq!(app.anonymous().get(&link(&app, &ola)).await.status, StatusCode::GONE);
}}

db_test! { async fn who_is_invited_after_the_event_got_another_date_stays_known(app: TestApp) {
    let event = app.event().await;
    app.clock.advance(Duration::days(300));
    crate::server::jobs::every_minute(&app).await;
    let again = Event { starts_at: app.clock.now() + Duration::days(30), ends_at: app.clock.now() + Duration::days(31), ..event.clone() };
    in_tx!(app.db, [again], |tx| Ok(events::store::update(tx, &again).await?)).await.unwrap();
    let ola = with_ola(&app, &event).await;
    crate::server::jobs::every_minute(&app).await;
    let kept = store::by_id(&mut app.db.read().await.unwrap(), &ola.id).await.unwrap().unwrap();
    assert_eq!((kept.name.as_str(), kept.person_id), ("Ola Dahl", ola.person_id.clone()));
}}

#[test]
fn every_mail_says_in_every_language_who_asks_and_how_to_answer() {
    for locale in Locale::ALL {
        for mail in mails::samples(locale) {
            let rendered = mail.rendered("id", "samling.example");
            // Of what is called off there is nothing to answer.
            let off = mail.kind == mails::NEWS && !rendered.text.contains("?answer=");
            assert_eq!(rendered.text.matches("?answer=").count(), if off { 0 } else { 3 }, "{locale} {}", mail.subject);
            assert_eq!(rendered.text.matches("/unsubscribe/").count(), 1, "{locale} {}", mail.subject);
            assert!(rendered.html.contains("Halden"), "{locale} {}", mail.subject);
            assert!(mail.calendar.is_none());
        }
    }
}
