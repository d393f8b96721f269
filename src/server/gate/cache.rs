//! Public pages in memory: kept as sent, compressed once per encoding, served while nothing they are made of has moved.
//!
//! The key is the path and the known query, never a cookie. What a page is made of is said by its handler ([`Public`]); what moves it, by the writes
//! that [`touch`](crate::server::db::Tx::touch) those scopes.

use super::compress::{Effort, Encoding};
use crate::server::{render::Public, tokens, versions::Versions};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use chrono::{DateTime, Utc};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock, RwLock},
};

/// How many pages are kept, and how many bytes of them; a full cache is emptied, since what matters is soon back.
const MOST: usize = 2000;
const MOST_BYTES_IN_ALL: usize = 24 * 1024 * 1024;
/// The largest page that is kept.
const MOST_BYTES: usize = 2 * 1024 * 1024;

#[derive(Debug, Default)]
pub struct Cache {
    pages: RwLock<Pages>,
}

#[derive(Debug, Default)]
struct Pages {
    kept: HashMap<String, Arc<Kept>>,
    /// Of all of them, uncompressed.
    bytes: usize,
}

/// One page as kept.
#[derive(Debug)]
pub struct Kept {
    public: Public,
    /// Everything committed up to this number is in it.
    n: i64,
    headers: HeaderMap,
    etag: HeaderValue,
    plain: Bytes,
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

/// The queries that public pages know, in the order in which a key has them: the language of a file, and how a programme is filtered.
const KNOWN: [&str; 8] = ["lang", "day", "track", "language", "room", "kind", "now", "view"];
/// The longest query of a key.
const LONGEST: usize = 200;

/// The key of an address; `None` where its query is none that pages know. Who sends the same in another order, or fields left empty, as forms do,
/// has the same key.
pub fn key(uri: &Uri) -> Option<String> {
    let Some(query) = uri.query() else { return Some(uri.path().to_owned()) };
    let may = |name: &str| name == "lang" || uri.path().ends_with("/programme");
    let plain = |value: &str| value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let mut values = [""; KNOWN.len()];
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let place = KNOWN.iter().position(|known| *known == name && may(name))?;
        // Said twice, a page would read the first.
        if !plain(value) || !values[place].is_empty() {
            return None;
        }
        values[place] = value;
    }
    let said = KNOWN.iter().zip(values).filter(|(_, value)| !value.is_empty());
    let query = said.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    match query.len() {
        0 => Some(uri.path().to_owned()),
        1..=LONGEST => Some(format!("{}?{query}", uri.path())),
        _ => None,
    }
}

impl Cache {
    /// A page that still holds.
    pub fn get(&self, key: &str, versions: &Versions, now: DateTime<Utc>) -> Option<Arc<Kept>> {
        let kept = self.pages.read().unwrap_or_else(std::sync::PoisonError::into_inner).kept.get(key).cloned()?;
        let holds = versions.unmoved(&kept.public.scopes, kept.n) && kept.public.until.is_none_or(|until| now < until);
        holds.then_some(kept)
    }

    /// Keeps a page that was made after version `n` was known.
    pub fn put(&self, key: String, public: Public, n: i64, headers: HeaderMap, plain: Bytes) -> Arc<Kept> {
        let kept = Kept::new(public, n, headers, plain);
        if kept.plain.len() <= MOST_BYTES {
            let mut pages = self.pages.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            if pages.kept.len() >= MOST || pages.bytes + kept.plain.len() > MOST_BYTES_IN_ALL {
                *pages = Pages::default();
            }
            pages.bytes += kept.plain.len();
            if let Some(before) = pages.kept.insert(key, kept.clone()) {
                pages.bytes -= before.plain.len();
            }
        }
        kept
    }
}

impl Kept {
    fn new(public: Public, n: i64, headers: HeaderMap, plain: Bytes) -> Arc<Self> {
        let etag = HeaderValue::from_str(&format!("W/\"{}\"", tokens::content_hash(&plain))).expect("letters and digits");
        Arc::new(Self { public, n, headers, etag, plain, brotli: OnceLock::new(), gzip: OnceLock::new() })
    }

    /// The answer to one visitor: 304 where they have it already.
    pub fn answer(&self, encoding: Encoding, if_none_match: Option<&HeaderValue>) -> Response {
        let mut headers = self.headers.clone();
        headers.insert(header::ETAG, self.etag.clone());
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
        let known = if_none_match
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.split(',').any(|tag| tag.trim() == self.etag || tag.trim() == "*"));
        let mut response = if known {
            headers.remove(header::CONTENT_LENGTH);
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        } else {
            let small = match encoding {
                Encoding::Brotli => self.brotli.get_or_init(|| encoding.compress(&self.plain, Effort::Kept)).clone(),
                Encoding::Gzip => self.gzip.get_or_init(|| encoding.compress(&self.plain, Effort::Kept)).clone(),
                Encoding::Identity => None,
            };
            headers.remove(header::CONTENT_LENGTH);
            match small {
                Some(small) => {
                    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
                    Response::new(Body::from(small))
                }
                None => Response::new(Body::from(self.plain.clone())),
            }
        };
        *response.headers_mut() = headers;
        response
    }
}

/// An asset, kept for the life of the program: its name changes with its content. `load` reads it, and the same with brotli where there is that already.
pub fn asset(file: &str, request: &HeaderMap, load: impl FnOnce() -> Option<(Bytes, Option<Bytes>)>) -> Option<Response> {
    static ASSETS: std::sync::LazyLock<RwLock<HashMap<String, Arc<Kept>>>> = std::sync::LazyLock::new(RwLock::default);
    let kept = ASSETS.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(file).cloned();
    let kept = match kept {
        Some(kept) => kept,
        None => {
            let (bytes, small) = load()?;
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(crate::server::assets::media_type(file)));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
            headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            let kept = Kept::new(Public::default(), 0, headers, bytes);
            if small.is_some() {
                let _ = kept.brotli.set(small);
            }
            // Debug builds read from disk, where a file may be built anew under the same name.
            if !cfg!(debug_assertions) {
                ASSETS.write().unwrap_or_else(std::sync::PoisonError::into_inner).insert(file.to_owned(), kept.clone());
            }
            kept
        }
    };
    Some(kept.answer(Encoding::accepted(request), request.get(header::IF_NONE_MATCH)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key_of(address: &str) -> Option<String> {
        key(&address.parse().unwrap())
    }

    #[test]
    fn a_filtered_programme_has_one_key_however_its_query_is_written() {
        let key = Some("/sv/events/x/programme?track=ledning&room=rum-2".to_owned());
        assert_eq!(key_of("/sv/events/x/programme?track=ledning&room=rum-2"), key);
        assert_eq!(key_of("/sv/events/x/programme?room=rum-2&day=&track=ledning&kind="), key);
        assert_eq!(key_of("/sv/events/x/programme?track=&day="), Some("/sv/events/x/programme".into()));
        assert_eq!(key_of("/events/x/programme.ics?lang=nb"), Some("/events/x/programme.ics?lang=nb".into()));
    }

    #[test]
    fn an_unknown_doubled_or_endless_query_is_not_kept() {
        let long = format!("/sv/events/x/programme?track={}", "a".repeat(300));
        for address in ["/sv/events/x/programme?x=1", "/sv/events/x/programme?day=1&day=2", "/sv/events/x?track=a", "/sv/?day=%20", &long] {
            assert_eq!(key_of(address), None, "{address}");
        }
    }
}
