//! Organisers' pages.

use super::{come, my, registration, seats, tell, told, visitor};
use crate::{
    db_test,
    people::model::Country,
    registrations::{
        actions::register,
        model::{NewRegistration, RegistrationState},
        store::lists,
    },
};
use axum::http::StatusCode;

const LIST: &str = "/nb/organise/events/digital-tsunami/registrations";

db_test! { async fn a_list_runs_the_same_statements_for_one_and_for_three_hundred(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    come(&app, &event, "Kari").await;
    let count = || async {
        let before = app.db.statements_read();
        let answer = organiser.get(LIST).await;
        assert_eq!(answer.status, StatusCode::OK);
        app.db.statements_read() - before
    };
    let one = count().await;
    let many = (0..299).map(|n| register(&app, &event, visitor(&format!("Person {n:03}"))));
    futures::future::join_all(many).await.into_iter().for_each(|o| drop(o.unwrap()));
    assert_eq!(count().await, one);
    assert!(one > 0);
}}

db_test! { async fn the_list_goes_on_by_key_in_the_order_of_the_alphabet(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    for name in ["Ås", "Øvre", "Zoo", "Ærfugl"] {
        come(&app, &event, name).await;
    }
    let many = (0..lists::PAGE).map(|n| register(&app, &event, visitor(&format!("Berit {n:03}"))));
    futures::future::join_all(many).await.into_iter().for_each(|o| drop(o.unwrap()));
    let names = |body: &str| -> Vec<String> {
        body.split(&format!("<a href=\"{LIST}/")).skip(1).filter_map(|a| a.split_once('>')?.1.split('<').next().map(str::to_owned))
            .filter(|name| !name.is_empty() && !name.contains("Meld") && !name.contains("Last")).collect()
    };
    let first = organiser.get(LIST).await;
    let next = first.body.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    let second = organiser.get(&format!("{LIST}{next}")).await;
    assert_eq!(names(&second.body), ["Zoo", "Ærfugl", "Øvre", "Ås"]);
    let previous = second.body.split("rel=\"prev\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    assert_eq!(names(&organiser.get(&format!("{LIST}{previous}")).await.body), names(&first.body));
    let found = organiser.get(&format!("{LIST}?q=%C3%98VRE")).await;
    assert_eq!(names(&found.body), ["Øvre"]);
}}

db_test! { async fn the_sheet_opens_in_excel_and_holds_no_formula(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    register(&app, &event, NewRegistration { organisation: "=1+1".into(), country: Country::Se, ..visitor("Åsa \"Å\" Ö;k") }).await.unwrap();
    let sheet = organiser.get(&format!("{LIST}/sheet")).await;
    assert_eq!(sheet.header("content-disposition"), "attachment; filename=\"digital-tsunami-2026-10-01.csv\"");
    let lines: Vec<&str> = sheet.body.split("\r\n").collect();
    assert_eq!(lines[0], "\u{feff}\"Navn\";\"E-postadresse\";\"Organisasjon\";\"Land\";\"Språk i e-postene\";\"Deltar\";\"Status\";\"Påmeldt\";\"Hvordan\"");
    assert_eq!(
        lines[1],
        "\"Åsa \"\"Å\"\" Ö;k\";\"åsa.\"\"å\"\".ö;k@kommune.example\";\"'=1+1\";\"Sverige\";\"Bokmål\";\"På stedet\";\"Har plass\";\"2026-10-01 10:00\";\"Via skjemaet\""
    );
}}

db_test! { async fn somebody_without_an_address_is_registered_by_hand_and_gets_no_mail(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    let fields = [("name", "Walk In"), ("email", ""), ("organisation", ""), ("country", "NO"), ("language", "nb"), ("attendance", "on_site")];
    let answer = organiser.post(&format!("{LIST}/new"), &fields).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, format!("{LIST}?done=added").as_str()));
    assert_eq!((seats(&app, &event).await, told(&app.mails().await)), ((1, 0), vec![]));
    organiser.post(&format!("{LIST}/new"), &fields).await;
    assert_eq!(seats(&app, &event).await, (2, 0));
}}

db_test! { async fn a_corrected_address_gets_the_link_and_the_old_link_opens_nothing(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    come(&app, &event, "Ola").await;
    let old = my(&app, &kari.id).await;
    app.mails().await;
    let page = format!("{LIST}/{}", kari.id);
    let fields = |email| [("name", "Kari"), ("email", email), ("organisation", "x"), ("country", "NO"), ("language", "nb")];
    let taken = organiser.post(&page, &fields("ola@kommune.example")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = organiser.post(&page, &fields("kari.n@kommune.example")).await;
    assert_eq!(answer.location(), format!("{page}?done=saved"));
    assert_eq!(told(&app.mails().await), [tell("registration-confirmed", "kari.n", "REQUEST 0")]);
    assert_eq!(app.anonymous().get(&old).await.status, StatusCode::GONE);
    assert_eq!(app.anonymous().get(&my(&app, &kari.id).await).await.status, StatusCode::OK);
}}

db_test! { async fn a_link_is_sent_again_replaced_and_one_registration_cancelled(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    app.mails().await;
    let page = format!("{LIST}/{}", kari.id);
    organiser.post(&format!("{page}/link"), &[]).await;
    organiser.post(&format!("{page}/revoke"), &[]).await;
    assert_eq!(told(&app.mails().await), [tell("registration-link", "kari", "- -"), tell("registration-link", "kari", "- -")]);
    assert_eq!(registration(&app, &kari.id).await.link_revision, 1);
    assert_eq!(organiser.get(&format!("{page}/cancel")).await.status, StatusCode::OK);
    organiser.post(&format!("{page}/cancel"), &[]).await;
    assert_eq!(registration(&app, &kari.id).await.state, RegistrationState::Cancelled);
    assert_eq!(told(&app.mails().await), [tell("registration-cancelled", "kari", "CANCEL 1")]);
}}

db_test! { async fn only_the_organisers_see_registrations(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    let other = app.organisation_named("karlskrona", "Karlskrona kommun", Country::Se).await;
    let stranger = app.organiser_of(&other, "ola@karlskrona.example").await;
    for path in [LIST.to_owned(), format!("{LIST}/sheet"), format!("{LIST}/new"), format!("{LIST}/{}", kari.id)] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.anonymous().get(&path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
}}

db_test! { async fn the_totals_tell_needs_to_organisers(app: TestApp) {
    let organiser = app.organiser().await;
    let event = app.event().await;
    for (name, diet) in [("Kari", "Vegetar"), ("Ola", "vegetar"), ("Liv", "")] {
        register(&app, &event, NewRegistration { diet: diet.into(), ..visitor(name) }).await.unwrap();
    }
    let page = organiser.get(LIST).await.body;
    let row = page.split("egetar</th>").nth(1).unwrap();
    assert_eq!(row.split("</div>").next().unwrap().rsplit('>').next().unwrap(), "2");
}}
