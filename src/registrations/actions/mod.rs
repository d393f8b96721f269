//! The verbs of registrations: permission → rules → store → outbox, in one transaction.
//!
//! [`register`] is what many do at once; what one person does later stands in [`personal`], what organisers do in [`organise`], what follows from a
//! change of the event or from the passing of time in [`follow`].

mod register;

pub use register::register;

use super::{mails::Letter, store};
use crate::{
    error::Result,
    events::model::Event,
    server::{app::App, db::Tx},
};

/// What the mails about an event have in common.
pub async fn letter(app: &App, tx: &mut Tx, event: Event) -> Result<Letter> {
    let host = store::host(tx, &event.id).await?.unwrap_or_else(|| (event.organizer_name.clone(), String::new()));
    Ok(Letter {
        event,
        host,
        base_url: app.config.base_url.clone(),
        mail_from: app.config.mail_from.clone(),
        secret: app.secret.clone(),
        now: app.clock.now(),
    })
}
