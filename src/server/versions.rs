//! Which public contents have moved: what the page cache asks before it answers from memory.
//!
//! Other processes and nodes write too, so the truth is in the database; one small query answers all requests that wait for it. A request that
//! arrives while a query runs waits for the next one, so that it sees everything committed before it came.

use super::{db::Db, store};
use crate::error::{Error, Result};
use std::{
    collections::HashMap,
    sync::{
        Arc, RwLock,
        atomic::{AtomicI64, Ordering},
    },
};
use tokio::sync::{mpsc, oneshot};

#[derive(Debug, Clone)]
pub struct Versions {
    waiters: mpsc::UnboundedSender<oneshot::Sender<bool>>,
    known: Arc<Known>,
}

#[derive(Debug, Default)]
struct Known {
    latest: AtomicI64,
    scopes: RwLock<HashMap<String, i64>>,
}

impl Versions {
    pub fn start(db: Db) -> Self {
        let (waiters, mut queue) = mpsc::unbounded_channel::<oneshot::Sender<bool>>();
        let known = Arc::new(Known::default());
        let it = Self { waiters, known: known.clone() };
        tokio::spawn(async move {
            let mut waiting = Vec::new();
            while queue.recv_many(&mut waiting, usize::MAX).await > 0 {
                let ok = refresh(&db, &known).await.is_ok();
                for waiter in waiting.drain(..) {
                    let _ = waiter.send(ok);
                }
            }
        });
        it
    }

    /// Learns what has moved; the number that everything committed before this call is at or below.
    pub async fn sync(&self) -> Result<i64> {
        let (waiter, done) = oneshot::channel();
        self.waiters.send(waiter).map_err(|_| Error::Unavailable)?;
        if done.await.unwrap_or(false) { Ok(self.known.latest.load(Ordering::Acquire)) } else { Err(Error::Unavailable) }
    }

    /// Whether none of `scopes` has moved after `n`, as of the last [`Self::sync`].
    pub fn unmoved(&self, scopes: &[String], n: i64) -> bool {
        let known = self.known.scopes.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        scopes.iter().all(|scope| known.get(scope).is_none_or(|moved| *moved <= n))
    }
}

async fn refresh(db: &Db, known: &Known) -> Result<()> {
    let mut tx = db.read_once().await?;
    let latest = known.latest.load(Ordering::Acquire);
    let moved = store::versions_after(&mut tx, latest).await?;
    if let Some((_, last)) = moved.last() {
        let last = *last;
        known.scopes.write().unwrap_or_else(std::sync::PoisonError::into_inner).extend(moved);
        known.latest.store(last, Ordering::Release);
    }
    Ok(())
}
