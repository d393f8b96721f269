//! Sessions out of the lines of a mail, once the organiser has seen and accepted them.

use super::{
    Hand, MOST_SESSIONS, locked_whole,
    sessions::{Cast, Numbers},
};
use crate::{
    error::{Error, Result},
    events::model::Event,
    i18n::{Lang, Localized},
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        model::{Matter, NewSession, Part, SessionKind, Slot, SlotId},
        rules::{self, forms::Named, lines::Proposal},
        store,
    },
    server::app::App,
};
use chrono::{DateTime, Duration, Utc};

/// Saves proposed sessions with slots and speakers, all or none. `lang` is the language that their titles are written in.
pub async fn accept(app: &App, organiser: &Organiser<Event>, proposals: &[Proposal], lang: &Lang, now: DateTime<Utc>) -> Result<usize> {
    let (event, proposals, lang, hand) = (organiser.of.clone(), proposals.to_vec(), lang.clone(), Hand::of(organiser, now));
    in_tx!(app.db, [event, proposals, lang, hand, now], |tx| {
        let before = locked_whole(tx, &event.id).await?;
        let programme = &before.programme;
        if programme.sessions.len() + proposals.len() > MOST_SESSIONS {
            return Err(Error::Conflict(problem!("programme-too-many-sessions", max = MOST_SESSIONS)));
        }
        let mut numbers = Numbers::of(programme);
        let mut cast = Cast::load(tx, &event).await?;
        for proposal in &proposals {
            let own = rules::written::plainly(&proposal.title, &lang, &event.languages.0).unwrap_or_else(|| lang.clone());
            let session = numbers.add(tx, &event, &as_session(proposal, &own), now).await?;
            let speakers = cast.of(tx, &as_speakers(proposal, &lang), now).await?;
            store::set_speakers(tx, &session, &speakers).await?;
            if let Some((day, start)) = proposal.at {
                let starts_at = crate::time::instant(day.and_time(start), event.zone());
                let room = proposal.room.clone().filter(|id| programme.rooms.iter().any(|r| r.id == *id));
                let ends_at = starts_at + Duration::minutes(proposal.minutes);
                let slot = Slot { id: SlotId::new(), room, also: Vec::new(), starts_at, ends_at };
                store::insert_slot(tx, &session, &slot).await?;
            }
        }
        hand.changed_many(tx, &event.id, Matter::Pasted, &before).await?;
        Ok(proposals.len())
    })
    .await
}

fn as_session(proposal: &Proposal, lang: &Lang) -> NewSession {
    NewSession {
        kind: proposal.kind,
        title: Localized::one(lang.clone(), proposal.title.clone()),
        minutes: proposal.minutes,
        ..rules::usual((!proposal.kind.is_pause()).then_some(lang))
    }
}

fn as_speakers(proposal: &Proposal, lang: &Lang) -> Vec<(Named, Part)> {
    let part = if proposal.kind == SessionKind::Panel { Part::Panellist } else { Part::Speaker };
    let named = proposal.speakers.iter().map(|s| Named::New {
        name: s.name.clone(),
        email: None,
        organisation: s.organisation.clone(),
        title: Localized::one(lang.clone(), s.title.clone()),
    });
    named.map(|who| (who, part)).collect()
}
