//! Registrations on both databases: seats to the exact one, mails, the personal page, organisers' pages, what follows by itself.

mod follow;
mod organise;
mod personal;
mod public;
mod register;

use super::{
    actions::register,
    model::{NewRegistration, Outcome, Place, Registration, RegistrationId, Source},
    store,
};
use crate::{
    events::{self, model::*},
    i18n::Locale,
    people::model::Country,
    server::{mail::send::Sent, testing::TestApp, tokens::Kind},
};

/// Somebody who wants to come.
fn visitor(name: &str) -> NewRegistration {
    NewRegistration {
        name: name.into(),
        email: format!("{}@kommune.example", name.to_lowercase().replace(' ', ".")),
        organisation: "Halden kommune".into(),
        country: Country::No,
        language: Locale::Nb,
        attendance: Place::OnSite,
        diet: String::new(),
        access_needs: String::new(),
        source: Source::Public,
    }
}

async fn come(app: &TestApp, event: &Event, name: &str) -> Outcome {
    register(app, event, visitor(name)).await.unwrap()
}

async fn seats(app: &TestApp, event: &Event) -> (i64, i64) {
    let seats = events::store::seats(&mut app.db.read().await.unwrap(), &event.id).await.unwrap().unwrap();
    (seats.taken, seats.waiting)
}

async fn registration(app: &TestApp, id: &RegistrationId) -> Registration {
    store::by_id(&mut app.db.read().await.unwrap(), id).await.unwrap().unwrap()
}

/// The address of the personal page, in Norwegian.
async fn my(app: &TestApp, id: &RegistrationId) -> String {
    let revision = registration(app, id).await.link_revision;
    format!("/nb/my/{}", app.secret.link(Kind::Registration, id.uuid(), revision))
}

/// What left: kind, recipient, calendar method and SEQUENCE.
fn told(mails: &[Sent]) -> Vec<(String, String, String)> {
    let mut told: Vec<_> = mails
        .iter()
        .map(|m| {
            let sequence = m.row.calendar.as_deref().and_then(|c| c.lines().find_map(|l| l.strip_prefix("SEQUENCE:")));
            let calendar = format!("{} {}", m.row.calendar_method.as_deref().unwrap_or("-"), sequence.unwrap_or("-"));
            (m.row.kind.clone(), m.to.split('@').next().unwrap_or_default().to_owned(), calendar)
        })
        .collect();
    told.sort();
    told
}

fn tell(kind: &str, to: &str, calendar: &str) -> (String, String, String) {
    (kind.into(), to.into(), calendar.into())
}

#[test]
fn of_an_old_event_the_days_are_counted_from_when_it_was_entered() {
    use crate::registrations::rules;
    let now = crate::tests::programme::at(5, 9, 0);
    let over = crate::events::model::Event {
        starts_at: now - chrono::Duration::days(2500),
        ends_at: now - chrono::Duration::days(2499),
        ..crate::events::model::Event::sample(now)
    };
    let entered = now.with_timezone(&over.zone()).date_naive();
    assert_eq!(rules::needs_deleted_on(&over), entered + chrono::Duration::days(rules::NEEDS_DAYS));
    assert!(rules::data_deleted_on(&over) > rules::needs_deleted_on(&over));
}
