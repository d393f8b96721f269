//! What the whole program shares: database, clock, configuration, secret, page caches, mail transport, rate limits.

use super::{
    config::Config,
    db::Db,
    gate::cache::Cache,
    kept::Kept,
    mail::send::Transport,
    store,
    tokens::{self, Secret},
    versions::Versions,
};
use crate::{error::Error, error::Result, in_tx, time::Clock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{num::NonZeroU32, ops::Deref, sync::Arc};
use tokio::sync::watch;

/// A handle to everything shared; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

pub struct Inner {
    pub db: Db,
    pub clock: Clock,
    pub config: Config,
    pub secret: Secret,
    pub versions: Versions,
    pub cache: Cache,
    pub kept: Kept,
    pub transport: Transport,
    pub limits: Limits,
    /// True from when the program was asked to end: what would stay open closes.
    pub stopping: watch::Sender<bool>,
}

impl Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// Puts the parts together; makes the secret at the first start.
    pub async fn new(db: Db, clock: Clock, config: Config, transport: Transport) -> Result<Self> {
        let secret = match &config.secret {
            Some(text) => Secret::from_text(text),
            None => {
                let fresh = tokens::fresh();
                let kept = in_tx!(db, [fresh], |tx| {
                    store::set_setting_once(tx, "secret", &fresh).await?;
                    Ok(store::setting(tx, "secret").await?.unwrap_or(fresh))
                })
                .await?;
                Secret::from_text(&kept)
            }
        };
        let versions = Versions::start(db.clone());
        Ok(Self(Arc::new(Inner {
            db,
            clock,
            config,
            secret,
            versions,
            cache: Cache::default(),
            kept: Kept::default(),
            transport,
            limits: Limits::default(),
            stopping: watch::channel(false).0,
        })))
    }

    /// A path as a full address, for mails, calendars and feeds.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.config.base_url)
    }
}

/// What could be flooded or guessed, and how often it may happen per key (an address, a visitor).
pub struct Limits {
    /// Mails with links, per recipient: 3 at once, then one every 5 minutes.
    pub links: DefaultKeyedRateLimiter<String>,
    /// Posts by one visitor who is not signed in: 60 at once, then one a second.
    pub posts: DefaultKeyedRateLimiter<String>,
    /// Wrong tokens by one visitor: 20 at once, then one every 3 seconds.
    pub guesses: DefaultKeyedRateLimiter<String>,
}

impl Default for Limits {
    fn default() -> Self {
        let quota = |burst: u32, seconds: u64| {
            let burst = NonZeroU32::new(burst).expect("more than none");
            Quota::with_period(std::time::Duration::from_secs(seconds)).expect("longer than nothing").allow_burst(burst)
        };
        Self {
            links: RateLimiter::keyed(quota(3, 300)),
            posts: RateLimiter::keyed(quota(60, 1)),
            guesses: RateLimiter::keyed(quota(20, 3)),
        }
    }
}

impl Limits {
    /// Counts one use of `key`; [`Error::TooMany`] where it was one too many.
    pub fn count(limiter: &DefaultKeyedRateLimiter<String>, key: &str) -> Result<()> {
        if limiter.len() > 50_000 {
            limiter.retain_recent();
        }
        limiter.check_key(&key.to_owned()).map_err(|_| Error::TooMany)
    }
}
