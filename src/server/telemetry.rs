//! Logs: what happened, once, without personal links and without addresses.
//!
//! A failure is logged here with a ticket, a short code that the visitor's page shows, so that a phone call can be matched with a line of the log.

use crate::error::Error;
use std::any::Any;
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `RUST_LOG` or `SAMLING_LOG` says how much.
pub fn start() {
    let filter =
        std::env::var("SAMLING_LOG").or_else(|_| std::env::var("RUST_LOG")).unwrap_or_else(|_| "info,sqlx=warn,html5ever=error".into());
    let _ = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(filter)).with_target(false).with_writer(std::io::stderr).try_init();
}

/// Logs a failure that is our fault and gives it a ticket.
pub fn internal(error: &dyn std::fmt::Display) -> Error {
    let ticket = ticket();
    tracing::error!(%ticket, %error, "internal error");
    Error::Internal { ticket }
}

/// Logs a panic that ended one piece of work.
pub fn panicked(panic: &(dyn Any + Send)) -> Error {
    let text = panic.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| panic.downcast_ref::<String>().cloned());
    internal(&format!("panic: {}", text.unwrap_or_default()))
}

/// Six letters and digits that can be read over the phone.
fn ticket() -> String {
    const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    super::tokens::random::<6>().map(|b| char::from(LETTERS[usize::from(b) % 32])).iter().collect()
}

/// An address as logs show it: `k…@kommune.no`.
pub fn masked(email: &str) -> String {
    match email.rsplit_once('@') {
        Some((local, domain)) => format!("{}…@{domain}", local.chars().next().unwrap_or('?')),
        None => "…".into(),
    }
}
