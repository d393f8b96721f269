//! What many tests begin with: an organisation, an organiser who is signed in, a published event.
//!
//! One of each, without surprises; a test changes what it is about: `app.event_with(|e| e.ends_at = …, Some(5))`.

use crate::{
    events::{self, model::*},
    i18n::{Locale, Localized},
    in_tx,
    people::{self, model::*},
    server::{testing::TestApp, testing::Visitor, tokens},
};
use chrono::Duration;

impl TestApp {
    /// The host of the fixtures' events: Halden kommune, in Norway.
    pub async fn organisation(&self) -> Organisation {
        self.organisation_named("halden", "Halden kommune", Country::No).await
    }

    pub async fn organisation_named(&self, slug: &str, name: &str, country: Country) -> Organisation {
        let organisation = Organisation {
            id: OrganisationId::new(),
            slug: slug.into(),
            name: name.into(),
            country,
            website: String::new(),
            logo: None,
            colour: String::new(),
            contact_name: "Kari Nordmann".into(),
            contact_email: format!("post@{slug}.example"),
            contact_phone: String::new(),
            reply_to: format!("post@{slug}.example"),
            privacy_notice: Localized::default(),
            accessibility_statement: Localized::default(),
            accessibility_url: String::new(),
        };
        let now = self.clock.now();
        in_tx!(self.db, [organisation, now], |tx| {
            people::store::insert_organisation(tx, &organisation, now).await?;
            Ok(people::store::organisation_by_slug(tx, &organisation.slug).await?.expect("the organisation"))
        })
        .await
        .expect("an organisation")
    }

    /// An administrator of the fixtures' organisation, signed in.
    pub async fn organiser(&self) -> Visitor<'_> {
        let organisation = self.organisation().await;
        self.organiser_of(&organisation, "kari@halden.example").await
    }

    pub async fn organiser_of(&self, organisation: &Organisation, email: &str) -> Visitor<'_> {
        let token = tokens::fresh();
        let (now, hash, organisation) = (self.clock.now(), tokens::hash(&token), organisation.id.clone());
        let account = Account { id: AccountId::new(), email: email.into(), name: "Kari Nordmann".into(), language: Locale::Nb };
        in_tx!(self.db, [account, organisation, hash, now], |tx| {
            let id = people::store::account_by_email(tx, &account, now).await?;
            people::store::set_membership(tx, &id, &organisation, Role::Admin, now).await?;
            Ok(people::store::insert_sign_in(tx, &hash, &id, now, now + Duration::days(30)).await?)
        })
        .await
        .expect("an organiser");
        self.with_cookie(format!("{}={token}", crate::server::ctx::sign_in_cookie(self.config.https())))
    }

    /// A published event of the fixtures' organisation, without a limit of seats: `digital-tsunami`, 5 November 2026, 09.00–15.00 in Halden.
    pub async fn event(&self) -> Event {
        self.event_with(|_| (), None).await
    }

    pub async fn event_with(&self, change: impl FnOnce(&mut Event), capacity: Option<i64>) -> Event {
        let organisation = self.organisation().await.id;
        let now = self.clock.now();
        let mut event = Event::sample(now);
        change(&mut event);
        in_tx!(self.db, [event, organisation], |tx| {
            assert!(events::store::insert(tx, &event, capacity).await?, "the slug is free");
            Ok(events::store::add_partner(tx, &event.id, &organisation, PartnerRole::Host).await?)
        })
        .await
        .expect("an event");
        event
    }
}
