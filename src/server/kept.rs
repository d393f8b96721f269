//! What public pages are made of, in memory while nothing of it has moved: the next language or filter of the same event asks the database for one small
//! number, shared by all who wait for it ([`Versions::sync`]), and for nothing else.
//!
//! Pages as they are sent are kept one step above, by [`gate::cache`](super::gate::cache), by the same scopes. To keep something more: implement [`Keep`] and
//! load it by [`Kept::or_load`].

use super::versions::Versions;
use crate::error::Result;
use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// How many rows are kept in all, each of about a kilobyte; once that is too many, all go, since what matters is soon back.
const MOST_ROWS: usize = 8000;

/// What can be kept.
pub trait Keep: Any + Send + Sync {
    /// What a write must [`touch`](super::db::Tx::touch) to change it.
    fn scopes(&self) -> Vec<String>;

    /// About how many rows it was read from.
    fn rows(&self) -> usize;
}

#[derive(Debug, Default)]
pub struct Kept {
    entries: RwLock<HashMap<(TypeId, String), Entry>>,
}

#[derive(Debug)]
struct Entry {
    it: Arc<dyn Any + Send + Sync>,
    scopes: Vec<String>,
    rows: usize,
    /// Everything committed up to this number is in it.
    n: i64,
}

impl Kept {
    /// What is kept under a key, or else what `load` reads. It holds everything that was committed before this call.
    pub async fn or_load<T: Keep>(&self, versions: &Versions, key: &str, load: impl Future<Output = Result<T>>) -> Result<Arc<T>> {
        let n = versions.sync().await?;
        let key = (TypeId::of::<T>(), key.to_owned());
        if let Some(it) = self.get(versions, &key).and_then(|it| it.downcast().ok()) {
            return Ok(it);
        }
        let it = Arc::new(load.await?);
        let entry = Entry { it: it.clone(), scopes: it.scopes(), rows: it.rows(), n };
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if entries.values().map(|kept| kept.rows).sum::<usize>() + entry.rows > MOST_ROWS {
            entries.clear();
        }
        entries.insert(key, entry);
        Ok(it)
    }

    fn get(&self, versions: &Versions, key: &(TypeId, String)) -> Option<Arc<dyn Any + Send + Sync>> {
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        entries.get(key).filter(|kept| versions.unmoved(&kept.scopes, kept.n)).map(|kept| kept.it.clone())
    }
}
