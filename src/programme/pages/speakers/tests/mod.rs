//! What is done with speakers, through the router: by organisers ([`organise`]), by the speaker ([`personal`]), and what everybody reads ([`public`]).

mod materials;
mod merge;
mod organise;
mod personal;
mod public;

use crate::{
    events::model::Event,
    in_tx,
    programme::{self, model::Programme},
    server::testing::TestApp,
    speakers::{
        self, actions,
        model::{Speaker, SpeakerId},
        rules::NewSpeaker,
    },
};

const LIST: &str = "/nb/organise/events/digital-tsunami/speakers";

impl TestApp {
    /// A speaker of the event, as an organiser adds one.
    async fn speaker(&self, event: &Event, name: &str, email: Option<&str>) -> Speaker {
        let account = crate::people::model::Account {
            id: crate::people::model::AccountId::new(),
            email: "operator@halden.example".into(),
            name: "Operator".into(),
            language: crate::i18n::Locale::Nb,
        };
        let permit = crate::people::permissions::operator(account, event.clone());
        let new = NewSpeaker {
            name: name.into(),
            organisation: "Halden kommune".into(),
            email: email.map(str::to_owned),
            title: crate::i18n::Localized::default(),
        };
        actions::add(&self.app, &permit, &new, self.clock.now()).await.expect("a speaker")
    }

    /// The speaker as stored now.
    async fn speaker_now(&self, id: &SpeakerId) -> Option<Speaker> {
        let mut tx = self.db.read().await.expect("a transaction");
        speakers::store::by_id(&mut tx, id).await.expect("a speaker")
    }

    async fn speakers_now(&self, event: &Event) -> Vec<Speaker> {
        let mut tx = self.db.read().await.expect("a transaction");
        speakers::store::of_event(&mut tx, &event.id).await.expect("speakers")
    }

    async fn email_now(&self, id: &SpeakerId) -> Option<String> {
        let mut tx = self.db.read().await.expect("a transaction");
        speakers::store::email(&mut tx, id).await.expect("an address")
    }

    /// The path of the personal page, as the link holds now.
    async fn own_page(&self, id: &SpeakerId) -> String {
        format!("/nb/speaker/{}", actions::token(&self.app, &self.speaker_now(id).await.expect("a speaker")))
    }

    /// A session of the draft, with these speakers; its id.
    async fn planned(&self, event: &Event, slug: &str, number: i64, speakers: &[&Speaker]) -> programme::model::SessionId {
        use crate::{i18n::*, programme::model::*, tests::programme::at};
        let ids: Vec<SpeakerId> = speakers.iter().map(|s| s.id.clone()).collect();
        let (event, slug, now) = (event.id.clone(), slug.to_owned(), self.clock.now());
        in_tx!(self.db, [event, slug, number, ids, now], |tx| {
            let new = NewSession {
                kind: SessionKind::Talk,
                title: Localized::one(Locale::Nb, format!("Innlegg {number}")),
                abstract_: Localized::default(),
                language: Some(Locale::Nb.lang()),
                interpreted: Vec::new(),
                minutes: 30,
                track: None,
            };
            let id = programme::store::insert_session(tx, &event, &new, &slug, number, now).await?;
            let hour = u32::try_from(number).unwrap_or(0) + 8;
            let slot = Slot { id: SlotId::new(), room: None, also: Vec::new(), starts_at: at(5, hour, 0), ends_at: at(5, hour, 30) };
            programme::store::insert_slot(tx, &id, &slot).await?;
            let speakers: Vec<SessionSpeaker> = ids.iter().map(|s| SessionSpeaker { speaker: s.clone(), part: Part::Speaker }).collect();
            programme::store::set_speakers(tx, &id, &speakers).await?;
            Ok(id)
        })
        .await
        .expect("a session")
    }

    async fn draft(&self, event: &Event) -> Programme {
        let mut tx = self.db.read().await.expect("a transaction");
        programme::store::draft(&mut tx, &event.id).await.expect("a draft")
    }
}

/// Who stands in each session, in order.
fn standing(programme: &Programme) -> Vec<Vec<SpeakerId>> {
    programme.sessions.iter().map(|s| s.speakers.iter().map(|s| s.speaker.clone()).collect()).collect()
}
