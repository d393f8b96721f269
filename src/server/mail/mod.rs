//! Mail: composed by features' `mails.rs` ([`Mail`]), written to the outbox in the transaction of the change that causes it ([`put`]), sent later by
//! a job ([`send`]).
//!
//! A mail is described once, as blocks, and rendered as text and as HTML. To add one, write a function in the feature's `mails.rs` that returns a
//! [`Mail`], and a sample of it for the test that renders every mail in every language. What goes to many is put as a [`State::Draft`].

pub mod compose;
pub mod message;
pub mod send;
pub mod smtp;
pub mod store;

pub use compose::{Block, CalendarPart, Mail, Rendered, Thread};

use super::db::Tx;
use crate::{error::Result, text_enum};
use chrono::{DateTime, Utc};
use std::sync::LazyLock;
use tokio::sync::Notify;

text_enum! {
    /// Where a mail stands.
    pub enum State {
        /// Written, waiting for an organiser to send it.
        Draft = "draft",
        /// To be sent as soon as its time has come.
        Queued = "queued",
        /// Taken by the mail server.
        Sent = "sent",
        /// Refused by the mail server for good, or given up after many tries.
        Refused = "refused",
        /// Came back after it was taken.
        Bounced = "bounced",
        /// Discarded by an organiser before it was sent.
        Dropped = "dropped",
    }
}

/// How long mails that belong to no event are kept; those of an event go with its personal data.
pub const DAYS_KEPT: i64 = 14;

static WAKE: LazyLock<Notify> = LazyLock::new(Notify::new);

/// Wakes the sender: called after the commit that put a mail.
pub fn wake() {
    WAKE.notify_one();
}

/// Until somebody wakes the sender.
pub async fn woken() {
    WAKE.notified().await;
}

/// Writes a mail to the outbox; its id. It is sent after the commit if `state` is [`State::Queued`].
pub async fn put(tx: &mut Tx, mail: &Mail, state: State, domain: &str, now: DateTime<Utc>) -> Result<String> {
    let id = crate::types::fresh_id();
    put_rendered(tx, &id, &mail.rendered(&id, domain), state, now).await?;
    Ok(id)
}

/// As [`put`], for a mail that was rendered before the write began, under a fresh id: what the writer need not do, it should not do.
pub async fn put_rendered(tx: &mut Tx, id: &str, rendered: &Rendered, state: State, now: DateTime<Utc>) -> Result<()> {
    store::insert(tx, id, rendered, state, now).await?;
    if state == State::Queued {
        tx.after_commit(wake);
    }
    Ok(())
}
