//! What a page's handler is given: the program ([`App`], by deref), the visitor's language, the time of the request, and who asks.

use super::{app::App, app::Limits, tokens};
use crate::{
    error::{Error, Result},
    forms::Fields,
    i18n::Locale,
    people::{self, model::SignedIn},
};
use axum::{
    extract::{ConnectInfo, FromRequest, FromRequestParts, MatchedPath, Multipart, Request},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
    response::Response,
};
use chrono::{DateTime, Utc};
use std::{
    net::{IpAddr, SocketAddr},
    ops::Deref,
};

/// The name of the sign-in cookie; under https browsers bind the `__Host-` one to this host.
pub const fn sign_in_cookie(https: bool) -> &'static str {
    if https { "__Host-samling" } else { "samling" }
}

/// The name of the language cookie, which the language switch sets.
pub const LANGUAGE_COOKIE: &str = "language";

/// A request, as handlers need it.
pub struct Ctx {
    pub app: App,
    /// From the first segment of the path; elsewhere from `?lang=`, cookie and `Accept-Language`.
    pub locale: Locale,
    /// The time of this request.
    pub now: DateTime<Utc>,
    /// The path behind the language, with its slash: `/events/x`.
    pub rest: String,
    /// The query's fields.
    pub query: Fields,
    sign_in: Option<String>,
    visitor: Option<IpAddr>,
}

impl Deref for Ctx {
    type Target = App;
    fn deref(&self) -> &App {
        &self.app
    }
}

impl Ctx {
    /// This page's address in another language.
    pub fn in_language(&self, locale: Locale) -> String {
        crate::paths::in_language(locale, &self.rest)
    }

    /// Who is signed in in this browser.
    pub async fn signed_in(&self) -> Result<SignedIn> {
        let token = self.sign_in.as_ref().ok_or(Error::SignIn)?;
        let mut tx = self.db.read().await?;
        people::store::signed_in(&mut tx, &tokens::hash(token), self.now).await?.ok_or(Error::SignIn)
    }

    /// The sign-in cookie's value, for signing out.
    pub fn sign_in_token(&self) -> Option<&str> {
        self.sign_in.as_deref()
    }

    /// Counts a post by somebody who is not signed in. Who comes from this very machine, past any proxy, is not counted.
    pub fn count_post(&self) -> Result<()> {
        match self.visitor {
            Some(ip) if !ip.is_loopback() => Limits::count(&self.limits.posts, &ip.to_string()),
            _ => Ok(()),
        }
    }

    /// Counts a mail with a link to `email`.
    pub fn count_link(&self, email: &str) -> Result<()> {
        Limits::count(&self.limits.links, &crate::i18n::sort::fold(email))
    }

    /// Counts a wrong token, then says that the link does not hold.
    pub fn wrong_token(&self) -> Error {
        match self.visitor {
            Some(ip) if !ip.is_loopback() && Limits::count(&self.limits.guesses, &ip.to_string()).is_err() => Error::TooMany,
            _ => Error::LinkGone,
        }
    }
}

impl FromRequestParts<App> for Ctx {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let path = parts.uri.path();
        let (first, rest) = path.strip_prefix('/').map_or((path, ""), |p| p.split_at(p.find('/').unwrap_or(p.len())));
        let query = Fields(form_pairs(parts.uri.query().unwrap_or_default().as_bytes()));
        let (locale, rest) = match Locale::ALL.iter().find(|l| l.code() == first) {
            Some(locale) => (*locale, rest.to_owned()),
            // A page of no language that we speak.
            None if parts.extensions.get::<MatchedPath>().is_some_and(|route| route.as_str().starts_with("/{lang}")) => {
                return Err(Error::NotFound);
            }
            None => (Locale::parse(query.get("lang")).unwrap_or_else(|| preferred_locale(&parts.headers)), path.to_owned()),
        };
        let sign_in = cookie(&parts.headers, sign_in_cookie(app.config.https()));
        let visitor = visitor(parts);
        Ok(Self { app: app.clone(), locale, now: app.clock.now(), rest, query, sign_in, visitor })
    }
}

/// The visitor's address: the peer's, or what a proxy on this machine or network says last.
fn visitor(parts: &Parts) -> Option<IpAddr> {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip())?;
    let behind_proxy = match peer {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
    };
    let forwarded = parts
        .headers
        .get("x-forwarded-for")
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.rsplit(',').next())
        .and_then(|v| v.trim().parse().ok());
    if behind_proxy { forwarded.or(Some(peer)) } else { Some(peer) }
}

/// A cookie's value.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, v)| v.to_owned())
}

/// Has a browser keep a value for so many seconds, out of reach of scripts and of other sites' forms; 0 forgets it.
pub fn keep_cookie(app: &App, response: &mut Response, (name, value): (&str, &str), seconds: i64) {
    let secure = if app.config.https() { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// The language for somebody whose address names none: by cookie, then `Accept-Language`, then Swedish.
pub fn preferred_locale(headers: &HeaderMap) -> Locale {
    cookie(headers, LANGUAGE_COOKIE)
        .and_then(|c| Locale::parse(&c))
        .or_else(|| headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Locale::accepted))
        .unwrap_or(Locale::Sv)
}

/// The pairs of an urlencoded form.
fn form_pairs(bytes: &[u8]) -> Vec<(String, String)> {
    let decode = |text: &[u8]| {
        let mut out = Vec::with_capacity(text.len());
        let mut i = 0;
        while i < text.len() {
            match text[i] {
                b'+' => out.push(b' '),
                b'%' => match text.get(i + 1..i + 3).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok())
                {
                    Some(byte) => {
                        out.push(byte);
                        i += 2;
                    }
                    None => out.push(b'%'),
                },
                byte => out.push(byte),
            }
            i += 1;
        }
        String::from_utf8_lossy(&out).into_owned()
    };
    bytes
        .split(|b| *b == b'&')
        .filter(|pair| !pair.is_empty())
        .take(5000)
        .map(|pair| {
            let at = pair.iter().position(|b| *b == b'=').unwrap_or(pair.len());
            (decode(&pair[..at]), decode(pair.get(at + 1..).unwrap_or_default()))
        })
        .collect()
}

impl FromRequest<App> for Fields {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self> {
        Ok(Upload::from_request(request, app).await?.fields)
    }
}

/// What a form with files sent.
#[derive(Debug, Default)]
pub struct Upload {
    pub fields: Fields,
    pub files: Vec<UploadedFile>,
}

#[derive(Debug)]
pub struct UploadedFile {
    /// The field's name.
    pub field: String,
    /// As the visitor's machine calls it; not to be trusted.
    pub file_name: String,
    pub bytes: Vec<u8>,
}

impl Upload {
    /// The file of a field, where one was chosen.
    pub fn file(&self, field: &str) -> Option<&UploadedFile> {
        self.files.iter().find(|f| f.field == field && !f.bytes.is_empty())
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self> {
        if request.method() != Method::POST {
            return Err(Error::BadRequest);
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
        if kind.starts_with("multipart/form-data") {
            let mut it = Self::default();
            let mut parts = Multipart::from_request(request, app).await.map_err(|_| Error::BadRequest)?;
            while let Some(part) = parts.next_field().await.map_err(too_large_or_bad)? {
                let field = part.name().unwrap_or_default().to_owned();
                let file_name = part.file_name().map(str::to_owned);
                let bytes = part.bytes().await.map_err(too_large_or_bad)?;
                match file_name {
                    Some(file_name) => it.files.push(UploadedFile { field, file_name, bytes: bytes.into() }),
                    None => it.fields.push(&field, String::from_utf8_lossy(&bytes)),
                }
            }
            return Ok(it);
        }
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Error::BadRequest);
        }
        let bytes = axum::body::Bytes::from_request(request, app)
            .await
            .map_err(|e| if e.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE { Error::TooLarge } else { Error::BadRequest })?;
        Ok(Self { fields: Fields(form_pairs(&bytes)), files: Vec::new() })
    }
}

fn too_large_or_bad(e: axum::extract::multipart::MultipartError) -> Error {
    if e.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE { Error::TooLarge } else { Error::BadRequest }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_leniently() {
        let pairs = form_pairs("name=Åse+%C3%98&x=%zz&empty=&&flag".as_bytes());
        let expected = [("name", "Åse Ø"), ("x", "%zz"), ("empty", ""), ("flag", "")];
        assert_eq!(pairs, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
    }
}
