//! What follows by itself.

use super::{come, my, registration, seats, tell, told, visitor};
use crate::{
    db_test,
    events::{self, actions::changes, model::*, rules::TimePlace},
    i18n::{Locale, Localized},
    people::{
        model::{Account, AccountId},
        permissions::{Organiser, operator},
    },
    registrations::{
        actions::{follow, register},
        model::{NewRegistration, Place, RegistrationState},
    },
    server::{jobs, testing::TestApp},
};
use axum::http::StatusCode;
use chrono::Duration;

fn organiser(event: &Event) -> Organiser<Event> {
    let account = Account { id: AccountId::new(), email: "kari@halden.example".into(), name: "Kari".into(), language: Locale::Nb };
    operator(account, event.clone())
}

async fn now(app: &TestApp, event: &Event) -> Event {
    events::store::by_id(&mut app.db.read().await.unwrap(), &event.id).await.unwrap().unwrap()
}

async fn move_by(app: &TestApp, event: &Event, by: Duration) {
    move_to(app, &Event { starts_at: event.starts_at + by, ends_at: event.ends_at + by, ..event.clone() }).await;
}

async fn move_to(app: &TestApp, moved: &Event) {
    let new = TimePlace::parse(&TimePlace::fields(moved), app.clock.now()).unwrap();
    changes::time_place(app, &organiser(moved), new, app.clock.now()).await.unwrap();
}

fn first_told(event: &Event, change: Change) -> EventChanged {
    EventChanged {
        event: event.id.clone(),
        change,
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        attendance: event.attendance,
        venue: events::facts::venue(event),
        joining_link: event.joining_link.clone(),
    }
}

db_test! { async fn when_an_event_moves_each_is_told_once_in_their_language_and_calendar(app: TestApp) {
    let event = app.event_with(|_| (), Some(2)).await;
    come(&app, &event, "Kari").await;
    register(&app, &event, NewRegistration { language: Locale::Sv, ..visitor("Åsa") }).await.unwrap();
    come(&app, &event, "Ola").await;
    app.mails().await;
    move_by(&app, &event, Duration::days(1)).await;
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("event-moved", "kari", "REQUEST 1"), tell("event-moved", "ola", "- -"), tell("event-moved", "åsa", "REQUEST 1")]);
    let swedish = mails.iter().find(|m| m.row.language == "sv").unwrap();
    assert_eq!(swedish.subject, "Den digitala tsunamin: ny tid");
    assert!(swedish.row.text.contains("Tidigare tid: torsdag 5 november 2026") && swedish.row.text.contains("Ny tid: fredag 6 november 2026"));
    assert!(swedish.row.in_reply_to.is_some());
    // The job once more: everybody has been told.
    follow::event_changed(&app, &first_told(&event, Change::Moved)).await.unwrap();
    assert_eq!(told(&app.mails().await), []);
}}

db_test! { async fn a_move_is_told_only_to_those_whom_it_concerns(app: TestApp) {
    let event = app.event_with(|e| { e.attendance = Attendance::Mixed; e.joining_link = "https://moete.example/1".into(); }, None).await;
    come(&app, &event, "Kari").await;
    register(&app, &event, NewRegistration { attendance: Place::Online, ..visitor("Liv") }).await.unwrap();
    app.mails().await;
    let elsewhere = Event { venue_name: "Svinesund".into(), ..event.clone() };
    move_to(&app, &elsewhere).await;
    assert_eq!(told(&app.mails().await), [tell("event-moved", "kari", "REQUEST 1")]);
    let other_link = Event { joining_link: "https://moete.example/2".into(), ..elsewhere.clone() };
    move_to(&app, &other_link).await;
    let mails = app.mails().await;
    assert_eq!((told(&mails), mails[0].subject.as_str()), (vec![tell("event-moved", "liv", "REQUEST 2")], "Den digitale tsunamien: ny lenke"));
}}

db_test! { async fn an_event_that_moves_online_has_room_for_all_who_waited(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    let kari = come(&app, &event, "Kari").await;
    let ola = come(&app, &event, "Ola").await;
    app.mails().await;
    move_to(&app, &Event { attendance: Attendance::Online, ..event.clone() }).await;
    assert_eq!(told(&app.mails().await), [tell("event-moved", "kari", "REQUEST 2"), tell("registration-seat", "ola", "REQUEST 2")]);
    let held = async |id| { let r = registration(&app, id).await; (r.state, r.attendance) };
    assert_eq!((held(&kari.id).await, held(&ola.id).await), ((RegistrationState::Confirmed, Place::Online), (RegistrationState::Confirmed, Place::Online)));
    assert_eq!(seats(&app, &event).await, (0, 0));
    assert_eq!(come(&app, &now(&app, &event).await, "Liv").await.state, RegistrationState::Confirmed);
}}

db_test! { async fn an_event_that_is_held_on_site_alone_seats_no_more_than_there_are_seats(app: TestApp) {
    let event = app.event_with(|e| e.attendance = Attendance::Mixed, Some(2)).await;
    come(&app, &event, "Kari").await;
    for name in ["Ola", "Liv", "Per"] {
        register(&app, &event, NewRegistration { attendance: Place::Online, ..visitor(name) }).await.unwrap();
    }
    app.mails().await;
    move_to(&app, &Event { attendance: Attendance::OnSite, ..event.clone() }).await;
    let mails = app.mails().await;
    // Kari comes to the same venue as before: there is nothing to tell her.
    let expected = [tell("event-moved", "ola", "REQUEST 2"), tell("registration-waiting", "liv", "CANCEL 2"), tell("registration-waiting", "per", "CANCEL 2")];
    assert_eq!((told(&mails), seats(&app, &event).await), (expected.to_vec(), (2, 2)));
    let place = |to: &str| mails.iter().find(|m| m.to.starts_with(to)).map(|m| m.row.text.contains("Du er nummer 1 ") as u8 + 2 * m.row.text.contains("Du er nummer 2 ") as u8);
    assert_eq!((place("liv"), place("per")), (Some(1), Some(2)));
    // Those who came in later stand behind them.
    assert_eq!(come(&app, &now(&app, &event).await, "Siv").await.position, Some(3));
}}

db_test! { async fn who_may_choose_now_is_told_so(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    come(&app, &event, "Kari").await;
    come(&app, &event, "Ola").await;
    app.mails().await;
    move_to(&app, &Event { attendance: Attendance::Mixed, ..event.clone() }).await;
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("event-moved", "kari", "REQUEST 1"), tell("event-moved", "ola", "- -")]);
    assert_eq!(seats(&app, &event).await, (1, 1));
    assert!(mails.iter().all(|m| m.subject == "Den digitale tsunamien: du kan velge hvordan du deltar"));
}}

db_test! { async fn a_cancelled_event_leaves_the_calendars_and_comes_back_under_the_same_uid(app: TestApp) {
    let event = app.event().await;
    come(&app, &event, "Kari").await;
    app.mails().await;
    let note = Localized::one(Locale::Nb, "Taleren er syk.");
    changes::call_off(&app, &organiser(&event), EventState::Cancelled, note, app.clock.now()).await.unwrap();
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("event-cancelled", "kari", "CANCEL 1")]);
    assert!(mails[0].row.text.contains("Taleren er syk."));
    let when = (event.starts_at + Duration::days(7), event.ends_at + Duration::days(7));
    let current = now(&app, &event).await;
    changes::reinstate(&app, &organiser(&current), when, Localized::default(), app.clock.now()).await.unwrap();
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("event-reinstated", "kari", "REQUEST 2")]);
    assert_eq!(mails[0].row.calendar.as_ref().unwrap().matches(&event.calendar_uid()).count(), 1);
}}

db_test! { async fn a_postponed_event_keeps_the_seats(app: TestApp) {
    let event = app.event().await;
    let kari = come(&app, &event, "Kari").await;
    app.mails().await;
    changes::call_off(&app, &organiser(&event), EventState::Postponed, Localized::default(), app.clock.now()).await.unwrap();
    assert_eq!(told(&app.mails().await), [tell("event-postponed", "kari", "CANCEL 1")]);
    assert_eq!((registration(&app, &kari.id).await.state, seats(&app, &event).await), (RegistrationState::Confirmed, (1, 0)));
}}

db_test! { async fn a_postponed_event_is_never_over(app: TestApp) {
    let event = app.event().await;
    let kari = register(&app, &event, NewRegistration { diet: "vegetar".into(), ..visitor("Kari") }).await.unwrap();
    changes::call_off(&app, &organiser(&event), EventState::Postponed, Localized::default(), app.clock.now()).await.unwrap();
    app.mails().await;
    // Long after the old date, and after the days that would have been counted from it.
    app.clock.advance(Duration::days(400));
    jobs::every_minute(&app).await;
    let kept = registration(&app, &kari.id).await;
    assert_eq!((kept.name.as_str(), kept.diet.as_str()), ("Kari", "vegetar"));
    let page = my(&app, &kari.id).await;
    assert_eq!(app.anonymous().get(&format!("{page}/cancel")).await.status, StatusCode::OK);
    app.anonymous().post("/nb/link", &[("email", &kept.email)]).await;
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("registration-link", "kari", "- -")]);
    // Nothing says the old date or counts from it.
    let slug = &event.slug;
    let mut pages = vec![mails[0].row.text.clone()];
    for path in [page, "/nb/".into(), format!("/nb/events/{slug}"), format!("/nb/events/{slug}/programme"), format!("/nb/events/{slug}/register")] {
        pages.push(app.anonymous().get(&path).await.body);
    }
    for shown in pages {
        let shown = shown.replace("2026-11-05", "").replace("application/ld+json", "");
        assert!(!shown.contains("2026") && !shown.contains("mai 2027"), "{shown}");
        assert!(shown.contains("Ny dato"), "{shown}");
    }
    assert!(app.anonymous().get("/nb/").await.body.contains("Ny dato kommer"));
    // It is called off for good: whoever still waits is told.
    let current = now(&app, &event).await;
    changes::call_off(&app, &organiser(&current), EventState::Cancelled, Localized::default(), app.clock.now()).await.unwrap();
    assert_eq!(told(&app.mails().await), [tell("event-cancelled", "kari", "- -")]);
}}

db_test! { async fn data_are_kept_from_the_new_date_on(app: TestApp) {
    let event = app.event().await;
    let kari = register(&app, &event, NewRegistration { diet: "vegetar".into(), ..visitor("Kari") }).await.unwrap();
    changes::call_off(&app, &organiser(&event), EventState::Postponed, Localized::default(), app.clock.now()).await.unwrap();
    app.clock.advance(Duration::days(100));
    let (current, start) = (now(&app, &event).await, app.clock.now() + Duration::days(7));
    changes::reinstate(&app, &organiser(&current), (start, start + Duration::hours(6)), Localized::default(), app.clock.now()).await.unwrap();
    let diet = async || { jobs::every_minute(&app).await; registration(&app, &kari.id).await.diet };
    app.clock.advance(Duration::days(7 + 13));
    assert_eq!(diet().await, "vegetar");
    app.clock.advance(Duration::days(1));
    assert_eq!(diet().await, "");
}}

db_test! { async fn more_seats_go_to_those_who_wait_in_their_order(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    for name in ["Kari", "Ola", "Liv", "Per"] {
        come(&app, &event, name).await;
    }
    app.mails().await;
    let more = |capacity: Option<i64>| {
        let (app, event) = (&app, &event);
        async move {
            let now = app.clock.now();
            let id = event.id.clone();
            crate::in_tx!(app.db, [id, capacity, now], |tx| {
                events::store::set_capacity(tx, &id, capacity).await?;
                crate::server::queue::push(tx, SEATS_FREED, &id, now, now).await
            })
            .await
            .unwrap();
        }
    };
    more(Some(3)).await;
    assert_eq!(told(&app.mails().await), [tell("registration-seat", "liv", "REQUEST 1"), tell("registration-seat", "ola", "REQUEST 1")]);
    more(None).await;
    assert_eq!(told(&app.mails().await), [tell("registration-seat", "per", "REQUEST 1")]);
    assert_eq!(seats(&app, &event).await, (4, 0));
}}

db_test! { async fn a_day_before_those_who_come_get_the_practical_information_once(app: TestApp) {
    let event = app.event_with(|e| {
        e.attendance = Attendance::Mixed;
        e.joining_link = "https://moete.example/1".into();
        e.practical_information = Localized::one(Locale::Nb, "Ta med legitimasjon.");
    }, Some(1)).await;
    come(&app, &event, "Kari").await;
    come(&app, &event, "Ola").await;
    register(&app, &event, NewRegistration { attendance: Place::Online, ..visitor("Liv") }).await.unwrap();
    app.mails().await;
    jobs::every_minute(&app).await;
    assert_eq!(told(&app.mails().await), []);
    app.clock.advance(event.starts_at - app.clock.now() - Duration::hours(23));
    jobs::every_minute(&app).await;
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("event-reminder", "kari", "- -"), tell("event-reminder", "liv", "- -")]);
    let has = |to: &str, text: &str| mails.iter().any(|m| m.to.starts_with(to) && m.row.text.contains(text));
    assert_eq!((has("kari", "legitimasjon"), has("kari", "/cancel"), has("kari", "moete.example"), has("liv", "moete.example")), (true, true, false, true));
    jobs::every_minute(&app).await;
    follow::remind(&app, &event.id).await.unwrap();
    assert_eq!(told(&app.mails().await), []);
}}

db_test! { async fn who_gets_a_seat_on_the_last_day_gets_the_practical_information_too(app: TestApp) {
    let event = app.event_with(|e| {
        e.attendance = Attendance::Mixed;
        e.joining_link = "https://moete.example/1".into();
        e.practical_information = Localized::one(Locale::Nb, "Ta med legitimasjon.");
    }, Some(1)).await;
    let kari = come(&app, &event, "Kari").await;
    let ola = come(&app, &event, "Ola").await;
    app.clock.advance(event.starts_at - app.clock.now() - Duration::hours(23));
    jobs::every_minute(&app).await;
    app.mails().await;
    // One comes new, online; one gets the seat that another gives up for a place online.
    register(&app, &event, NewRegistration { attendance: Place::Online, ..visitor("Liv") }).await.unwrap();
    let details = [("name", "Kari"), ("organisation", "x"), ("language", "nb"), ("attendance", "online")];
    app.anonymous().post(&my(&app, &kari.id).await, &details).await;
    app.mails().await;
    jobs::every_minute(&app).await;
    let mails = app.mails().await;
    assert_eq!(told(&mails), [tell("event-reminder", "kari", "- -"), tell("event-reminder", "liv", "- -"), tell("event-reminder", "ola", "- -")]);
    let links: Vec<_> = mails.iter().filter(|m| m.row.text.contains("moete.example")).map(|m| m.to.split('@').next().unwrap_or_default()).collect();
    assert_eq!((links.len(), links.contains(&"ola")), (2, false));
    jobs::every_minute(&app).await;
    assert_eq!(told(&app.mails().await), []);
    assert!(app.anonymous().get(&my(&app, &ola.id).await).await.body.contains("Ta med legitimasjon."));
}}

db_test! { async fn personal_data_are_deleted_on_their_days_and_the_counts_stay(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    let kari = register(&app, &event, NewRegistration { diet: "vegetar".into(), ..visitor("Kari") }).await.unwrap();
    come(&app, &event, "Ola").await;
    app.mails().await;
    app.clock.advance(event.ends_at - app.clock.now() + Duration::days(13));
    jobs::every_minute(&app).await;
    assert_eq!(registration(&app, &kari.id).await.diet, "vegetar");
    app.clock.advance(Duration::days(1));
    jobs::every_minute(&app).await;
    let kept = registration(&app, &kari.id).await;
    assert_eq!((kept.diet.as_str(), kept.name.as_str()), ("", "Kari"));
    app.clock.advance(Duration::days(180));
    jobs::every_minute(&app).await;
    let kept = registration(&app, &kari.id).await;
    assert_eq!((kept.name.as_str(), kept.email.as_str(), kept.organisation.as_str(), kept.person_id), ("", "", "", None));
    assert_eq!((kept.state, kept.country.as_str(), seats(&app, &event).await), (RegistrationState::Confirmed, "NO", (1, 1)));
    let mut tx = app.db.read().await.unwrap();
    let persons: i64 = crate::on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM person").fetch_one(c).await).unwrap();
    let written: i64 = crate::on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM mail WHERE recipient_email <> '' OR text <> ''").fetch_one(c).await).unwrap();
    let mails: i64 = crate::on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM mail").fetch_one(c).await).unwrap();
    assert_eq!((persons, written, mails), (0, 0, 2));
}}
