//! Sends what the outbox holds: by SMTP, into a folder, or into memory for tests.
//!
//! A mail is claimed for longer than the SMTP time-out, sent, and settled. A program that dies in between has sent at most what was in the air, and
//! sends that again under the same Message-ID once the claim has expired.

use super::{State, message, store};
use crate::{error::Result, in_tx, server::app::App, server::telemetry::masked};
use chrono::{DateTime, Duration, Utc};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, transport::smtp::PoolConfig};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

/// How long one try may take.
const SMTP_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);
/// How long a claim holds: longer than a try of every mail of a claim.
const CLAIM: Duration = Duration::minutes(3);
/// How many are claimed at once; sent side by side.
const BATCH: i64 = 5;

/// Where mails go.
#[derive(Clone)]
pub enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
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

enum Failure {
    Permanent(String),
    Passing(String),
}

impl Transport {
    /// `smtp://user:password@host:587?tls=required`, `smtps://…`, or the folder when there is no URL.
    pub fn new(smtp_url: Option<&str>, folder: PathBuf) -> Result<Self, String> {
        let Some(url) = smtp_url else { return Ok(Self::Folder(folder)) };
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|e| format!("SAMLING_SMTP_URL cannot be used: {e}."))?;
        Ok(Self::Smtp(builder.timeout(Some(SMTP_TIMEOUT)).pool_config(PoolConfig::new().max_size(5)).build()))
    }

    async fn send(&self, row: &store::Row, message: Message) -> Result<(), Failure> {
        match self {
            Self::Smtp(smtp) => match smtp.send(message).await {
                Ok(_) => Ok(()),
                Err(e) if e.is_permanent() => Err(Failure::Permanent(e.to_string())),
                Err(e) => Err(Failure::Passing(e.to_string())),
            },
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
        Err(why) => Err(Failure::Permanent(why)),
    };
    let now = app.clock.now();
    let (state, at, error): (State, DateTime<Utc>, Option<String>) = match outcome {
        Ok(()) => (State::Sent, now, None),
        Err(Failure::Permanent(why)) => (State::Refused, now, Some(why)),
        Err(Failure::Passing(why)) => match back_off(row.attempts) {
            Some(wait) => (State::Queued, now + wait, Some(why)),
            None => (State::Refused, now, Some(why)),
        },
    };
    if let Some(why) = &error {
        tracing::warn!(message_id = %row.message_id, to = %masked(&row.recipient_email), state = %state, why, "a mail was not taken");
    }
    let id = row.id.clone();
    in_tx!(app.db, [id, state, at, error], |tx| Ok(store::settle(tx, &id, state, at, error.as_deref()).await?)).await
}
