//! Sends what the outbox holds: by SMTP, into a folder, or into memory for tests.
//!
//! What the mail server refuses for good is refused: a recipient, a content. Where it refuses us instead (an expired password, a sender that it does not
//! take), nothing is anybody's fault: the whole queue waits, and leaves as soon as one mail is taken again.
//!
//! A mail is claimed for longer than the SMTP time-out, sent, and settled. A program that dies in between has sent at most what was in the air, and
//! sends that again under the same Message-ID once the claim has expired.

use super::{State, message, smtp::Smtp, store};
use crate::{error::Result, in_tx, server::app::App, server::telemetry::masked};
use chrono::{DateTime, Duration, Utc};
use lettre::Message;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

/// How long a claim holds: longer than a try of every mail of a claim.
const CLAIM: Duration = Duration::minutes(3);
/// How many are claimed at once; sent side by side.
const BATCH: i64 = 5;

/// Where mails go.
#[derive(Clone)]
pub enum Transport {
    Smtp(Smtp),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Sent>>>),
}

/// A mail as it left, for tests.
#[derive(Debug, Clone)]
pub struct Sent {
    pub to: String,
    pub subject: String,
    pub row: store::Row,
    pub raw: String,
}

/// Why a mail was not taken, as the mail server says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// This mail is refused for good: its recipient, its content.
    Mail(String),
    /// We are refused, whatever the mail: the sign-in, the sender.
    Sender(String),
    /// Not now.
    Passing(String),
}

impl Transport {
    /// `smtp://user:password@host:587?tls=required`, `smtps://…`, or the folder when there is no URL.
    pub fn new(smtp_url: Option<&str>, folder: PathBuf) -> Result<Self, String> {
        let Some(url) = smtp_url else { return Ok(Self::Folder(folder)) };
        Smtp::from_url(url).map(Self::Smtp).map_err(|e| format!("SAMLING_SMTP_URL cannot be used: {e}."))
    }

    async fn send(&self, row: &store::Row, message: Message) -> Result<(), Failure> {
        match self {
            Self::Smtp(smtp) => smtp.send(&message).await,
            Self::Folder(folder) => {
                let write = async {
                    tokio::fs::create_dir_all(folder).await?;
                    // Written beside and renamed, so that who watches the folder never reads half a mail.
                    let (part, whole) = (folder.join(format!("{}.part", row.id)), folder.join(format!("{}.eml", row.id)));
                    tokio::fs::write(&part, message.formatted()).await?;
                    tokio::fs::rename(part, whole).await
                };
                write.await.map_err(|e| Failure::Passing(e.to_string()))
            }
            Self::Memory(sent) => {
                let raw = String::from_utf8_lossy(&message.formatted()).into_owned();
                let it = Sent { to: row.recipient_email.clone(), subject: row.subject.clone(), row: row.clone(), raw };
                sent.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(it);
                Ok(())
            }
        }
    }
}

/// When to try again after the `attempts`th failure; `None`: never. Two days in all.
fn back_off(attempts: i64) -> Option<Duration> {
    const MINUTES: [i64; 9] = [1, 5, 15, 30, 60, 180, 360, 720, 1440];
    MINUTES.get(usize::try_from(attempts - 1).unwrap_or(0)).map(|m| Duration::minutes(*m))
}

/// The same where it is us that the server refuses: never given up, and never long after it was mended.
fn back_off_refused(attempts: i64) -> Duration {
    const MINUTES: [i64; 4] = [1, 5, 15, 30];
    Duration::minutes(MINUTES.get(usize::try_from(attempts - 1).unwrap_or(0)).copied().unwrap_or(30))
}

/// Sends up to a batch of what is due; how many were tried.
pub async fn send_due(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let until = now + CLAIM;
    // A look before the write, so that an idle program does not write once a second.
    let mut tx = app.db.read().await?;
    if !store::any_due(&mut tx, now).await? {
        return Ok(0);
    }
    drop(tx);
    let claimed = in_tx!(app.db, [now, until], |tx| Ok(store::claim(tx, now, until, BATCH).await?)).await?;
    let tries = claimed.iter().map(|row| try_one(app, row));
    futures::future::join_all(tries).await.into_iter().collect::<Result<Vec<()>>>()?;
    Ok(claimed.len())
}

async fn try_one(app: &App, row: &store::Row) -> Result<()> {
    let outcome = match message::build(row, &app.config.mail_from) {
        Ok(message) => app.transport.send(row, message).await,
        Err(why) => Err(Failure::Mail(why)),
    };
    let (now, id) = (app.clock.now(), row.id.clone());
    if let Err(Failure::Mail(why) | Failure::Sender(why) | Failure::Passing(why)) = &outcome {
        tracing::warn!(message_id = %row.message_id, to = %masked(&row.recipient_email), why, "a mail was not taken");
    }
    let (state, at, error): (State, DateTime<Utc>, Option<String>) = match outcome {
        Err(Failure::Sender(why)) => {
            let at = now + back_off_refused(row.attempts);
            return in_tx!(app.db, [id, at, why], |tx| Ok(store::hold(tx, &id, at, &why).await?)).await;
        }
        Ok(()) => (State::Sent, now, None),
        Err(Failure::Mail(why)) => (State::Refused, now, Some(why)),
        Err(Failure::Passing(why)) => match back_off(row.attempts) {
            Some(wait) => (State::Queued, now + wait, Some(why)),
            None => (State::Refused, now, Some(why)),
        },
    };
    let mended = row.held && state == State::Sent;
    in_tx!(app.db, [id, state, at, error, mended], |tx| {
        store::settle(tx, &id, state, at, error.as_deref()).await?;
        if mended {
            store::release_held(tx, at).await?;
        }
        Ok(())
    })
    .await
}
