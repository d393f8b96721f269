//! Files of sessions: handing one in, saying who may read it, taking it back. Whoever speaks in a session does so for it ([`Holder`]), organisers for all.

use crate::{
    error::{Error, Result},
    events::model::{Event, EventId},
    in_tx,
    people::permissions::Organiser,
    problem,
    programme::{
        materials::{MOST_FILES, NewMaterial},
        model::{Audience, Material, MaterialId, SessionId},
        store,
    },
    server::{app::App, db::Tx},
    speakers::{actions::Holder, model::SpeakerId},
};
use chrono::{DateTime, Utc};

/// Who may hand in files: for which event, and for whose sessions alone.
pub trait HandsIn {
    fn event(&self) -> &Event;

    /// None: for every session.
    fn speaker(&self) -> Option<&SpeakerId>;
}

impl HandsIn for Holder {
    fn event(&self) -> &Event {
        &self.event
    }

    fn speaker(&self) -> Option<&SpeakerId> {
        Some(&self.speaker.id)
    }
}

impl HandsIn for Organiser<Event> {
    fn event(&self) -> &Event {
        &self.of
    }

    fn speaker(&self) -> Option<&SpeakerId> {
        None
    }
}

/// Keeps a file for a session.
pub async fn hand_in(app: &App, by: &impl HandsIn, session: &SessionId, new: NewMaterial, now: DateTime<Utc>) -> Result<()> {
    let (event, speaker, session) = (by.event().clone(), by.speaker().cloned(), session.clone());
    in_tx!(app.db, [event, speaker, session, new, now], |tx| {
        store::lock(tx, &event.id).await?;
        allowed(tx, &event.id, speaker.as_ref(), &session).await?;
        if store::count_materials(tx, &event.id, &session).await? >= MOST_FILES {
            return Err(Error::field("file", problem!("programme-material-too-many", max = MOST_FILES)));
        }
        store::insert_material(tx, &event.id, &session, &new, now).await?;
        tx.touch(event.scope());
        Ok(())
    })
    .await
}

/// Says who may read a file.
pub async fn set_audience(app: &App, by: &impl HandsIn, id: &MaterialId, audience: Audience) -> Result<()> {
    let (event, speaker, id) = (by.event().clone(), by.speaker().cloned(), id.clone());
    in_tx!(app.db, [event, speaker, id, audience], |tx| {
        let material = own(tx, &event.id, speaker.as_ref(), &id).await?.ok_or(Error::NotFound)?;
        store::set_audience(tx, &material.id, audience).await?;
        tx.touch(event.scope());
        Ok(())
    })
    .await
}

/// Removes a file. One that is gone already is gone.
pub async fn take_back(app: &App, by: &impl HandsIn, id: &MaterialId) -> Result<()> {
    let (event, speaker, id) = (by.event().clone(), by.speaker().cloned(), id.clone());
    in_tx!(app.db, [event, speaker, id], |tx| {
        if let Some(material) = own(tx, &event.id, speaker.as_ref(), &id).await? {
            store::delete_material(tx, &material.id).await?;
            tx.touch(event.scope());
        }
        Ok(())
    })
    .await
}

/// A file with its bytes, for who may hand it in.
pub async fn read_material(app: &App, by: &impl HandsIn, id: &MaterialId) -> Result<(Material, Vec<u8>)> {
    let mut tx = app.db.read().await?;
    let material = own(&mut tx, &by.event().id, by.speaker(), id).await?.ok_or(Error::NotFound)?;
    let bytes = store::material_bytes(&mut tx, id).await?.ok_or(Error::NotFound)?;
    Ok((material, bytes))
}

/// A file of a session that whoever asks hands in for.
async fn own(tx: &mut Tx, event: &EventId, speaker: Option<&SpeakerId>, id: &MaterialId) -> Result<Option<Material>> {
    let Some(material) = store::material(tx, event, id).await? else { return Ok(None) };
    allowed(tx, event, speaker, &material.session).await?;
    Ok(Some(material))
}

async fn allowed(tx: &mut Tx, event: &EventId, speaker: Option<&SpeakerId>, session: &SessionId) -> Result<()> {
    let session = store::session(tx, event, session).await?.ok_or(Error::NotFound)?;
    let speaks = speaker.is_none_or(|speaker| session.speakers.iter().any(|s| s.speaker == *speaker));
    if speaks { Ok(()) } else { Err(Error::NotFound) }
}
