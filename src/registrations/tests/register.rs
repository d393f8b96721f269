//! Registering.

use super::{come, seats, visitor};
use crate::{
    db_test,
    events::model::*,
    registrations::{
        actions::register,
        model::{NewRegistration, Outcome, Place, RegistrationState},
    },
};

db_test! { async fn sixty_visitors_race_for_five_seats(app: TestApp) {
    let event = app.event_with(|_| (), Some(5)).await;
    let tries = (0..60).map(|n| {
        let (app, event) = (app.app.clone(), event.clone());
        tokio::spawn(async move { register(&app, &event, visitor(&format!("Visitor {n}"))).await.unwrap() })
    });
    let outcomes: Vec<Outcome> = futures::future::join_all(tries).await.into_iter().map(|o| o.unwrap()).collect();
    let confirmed = outcomes.iter().filter(|o| o.state == RegistrationState::Confirmed).count();
    let mut positions: Vec<i64> = outcomes.iter().filter_map(|o| o.position).collect();
    positions.sort_unstable();
    assert_eq!((confirmed, positions), (5, (1..=55).collect::<Vec<_>>()));
    assert_eq!(seats(&app, &event).await, (5, 55));
    let mails = app.mails().await;
    let of_kind = |kind: &str| mails.iter().filter(|m| m.row.kind == kind).count();
    assert_eq!((of_kind("registration-confirmed"), of_kind("registration-waiting")), (5, 55));
}}

db_test! { async fn who_is_registered_is_mailed_the_link_again_and_takes_no_second_seat(app: TestApp) {
    let event = app.event_with(|_| (), Some(2)).await;
    let first = come(&app, &event, "Kari").await;
    let mut shouting = visitor("Somebody Else");
    shouting.email = "KARI@kommune.example".into();
    let second = register(&app, &event, shouting).await.unwrap();
    assert_eq!((second.id.clone(), second.already, second.told), (first.id, true, RegistrationState::Confirmed));
    assert_eq!(seats(&app, &event).await, (1, 0));
    let mails = app.mails().await;
    let kinds: Vec<_> = mails.iter().map(|m| (m.row.kind.as_str(), m.to.as_str(), m.row.recipient_name.as_str())).collect();
    assert_eq!(kinds, [("registration-confirmed", "kari@kommune.example", "Kari"), ("registration-link", "kari@kommune.example", "Kari")]);
}}

db_test! { async fn what_the_public_is_told_depends_on_the_seats_alone(app: TestApp) {
    let event = app.event_with(|_| (), Some(1)).await;
    come(&app, &event, "Kari").await;
    let again = come(&app, &event, "Kari").await;
    assert_eq!((again.state, again.told), (RegistrationState::Confirmed, RegistrationState::Waiting));
    let newcomer = come(&app, &event, "Ola").await;
    assert_eq!((newcomer.told, newcomer.position), (RegistrationState::Waiting, Some(1)));
}}

db_test! { async fn online_there_is_room_for_all(app: TestApp) {
    let event = app.event_with(|e| e.attendance = Attendance::Mixed, Some(1)).await;
    come(&app, &event, "Kari").await;
    let online = register(&app, &event, NewRegistration { attendance: Place::Online, ..visitor("Ola") }).await.unwrap();
    assert_eq!(online.state, RegistrationState::Confirmed);
    assert_eq!(seats(&app, &event).await, (1, 0));
}}

db_test! { async fn an_event_that_changed_meanwhile_is_read_anew(app: TestApp) {
    let event = app.event().await;
    let stale = Event { calendar_sequence: 7, ..event.clone() };
    assert!(!register(&app, &stale, visitor("Kari")).await.unwrap().already);
    let mails = app.mails().await;
    assert_eq!(mails.iter().map(|m| m.row.calendar.as_deref().unwrap_or_default().matches("\r\nSEQUENCE:0\r\n").count()).collect::<Vec<_>>(), [1]);
}}
