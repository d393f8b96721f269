//! What every request passes before the router and every answer after it: the page cache, foreign forms, languages in addresses, error pages,
//! security headers, compression.

pub mod cache;
mod compress;
mod languages;

use super::{
    app::App,
    ctx::preferred_locale,
    render::{self, Failed, Public},
};
use crate::{error::Error, i18n::Locale, paths};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use compress::Encoding;

/// No inline script or style, nothing from other hosts; `wasm-unsafe-eval` lets islands start.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
                      manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The largest answer that is read into memory to be compressed; larger ones (photos) are passed through.
const MOST_COMPRESSED: usize = 8 * 1024 * 1024;

pub async fn gate(State(app): State<App>, request: Request, next: Next) -> Response {
    if let Some(response) = languages::redirect(&app, &request) {
        return response;
    }
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads && !same_origin(&app, request.headers()) && !is_one_click(&request) {
        let path = request.uri().path().to_owned();
        let locale = locale(&path, request.headers());
        return secured(&app, &path, error_page(&Error::ForeignOrigin, locale, &path));
    }
    let encoding = Encoding::accepted(request.headers());
    let if_none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
    let key = reads.then(|| cache::key(request.uri())).flatten();
    let mut seen = None;
    if let Some(key) = &key {
        // Without the database nothing is known to be fresh: the page's own handler will say 503.
        if let Ok(n) = app.versions.sync().await {
            if let Some(kept) = app.cache.get(key, &app.versions, app.clock.now()) {
                return kept.answer(encoding, if_none_match.as_ref());
            }
            seen = Some(n);
        }
    }
    let path = request.uri().path().to_owned();
    let locale = locale(&path, request.headers());
    let form = if reads { None } else { form_page(request.headers()) };
    let response = next.run(request).await;
    if let Some(failed) = response.extensions().get::<Failed>() {
        let failed = failed.0.clone();
        return secured(&app, &path, failure(&failed, locale, &path, form.as_deref()));
    }
    let public = response.extensions().get::<Public>().cloned();
    let response = secured(&app, &path, response);
    if !worth_compressing(&response) && public.is_none() {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, MOST_COMPRESSED).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if let (Some(public), Some(key), Some(n), StatusCode::OK) = (public, key, seen, parts.status) {
        let kept = app.cache.put(key, public, n, parts.headers, bytes);
        return kept.answer(encoding, if_none_match.as_ref());
    }
    compressed(parts, bytes, encoding)
}

fn compressed(mut parts: axum::http::response::Parts, bytes: Bytes, encoding: Encoding) -> Response {
    let bytes = if bytes.len() > 1000 {
        match encoding.compress(&bytes, compress::Effort::Now) {
            Some(small) => {
                parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
                small
            }
            None => bytes,
        }
    } else {
        bytes
    };
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes))
}

fn worth_compressing(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    !response.headers().contains_key(header::CONTENT_ENCODING)
        && ["text/html", "text/calendar", "text/csv", "text/plain", "application/json", "application/vnd", "application/atom", "image/svg"]
            .iter()
            .any(|k| kind.starts_with(k))
}

/// A form of ours says so; a browser that says nothing about where it comes from is let through only if it sends no `Origin` either (old browsers,
/// programs). One that says another place is not.
fn same_origin(app: &App, headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site").and_then(|v| v.to_str().ok()) {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = headers.get(header::ORIGIN).and_then(|v| v.to_str().ok()) else { return true };
    let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
    origin == app.config.base_url || origin.split_once("://").is_some_and(|(_, o)| o == host)
}

/// The one-click unsubscribe of mail providers comes from elsewhere by design; its token permits it.
fn is_one_click(request: &Request) -> bool {
    request.uri().path().split('/').nth(2) == Some("unsubscribe")
}

fn locale(path: &str, headers: &HeaderMap) -> Locale {
    let first = path.split('/').nth(1).unwrap_or_default();
    Locale::ALL.into_iter().find(|l| l.code() == first).unwrap_or_else(|| preferred_locale(headers))
}

/// The answer to a request that failed; `form` is the page that a refused form stood on.
fn failure(error: &Error, locale: Locale, path: &str, form: Option<&str>) -> Response {
    if !matches!(error, Error::SignIn) {
        return error_page(error, locale, path);
    }
    if is_for_programs(path) {
        return (StatusCode::UNAUTHORIZED, crate::ui::error_text(error, locale)).into_response();
    }
    // Back to where the form is, since its own address may only take posts.
    render::see_other(&format!("{}?to={}", paths::sign_in(locale), form.unwrap_or(path)))
}

/// The path of the page that a form was posted from, where the browser says so.
fn form_page(headers: &HeaderMap) -> Option<String> {
    let referer = headers.get(header::REFERER)?.to_str().ok()?;
    let path = referer.split_once("://")?.1;
    let path = &path[path.find('/')?..];
    Some(path.split(['?', '#']).next().unwrap_or(path).to_owned())
}

/// Whether programs read what is at this path, and nobody a page.
fn is_for_programs(path: &str) -> bool {
    let first = path.split('/').nth(1).unwrap_or_default();
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
    matches!(first, "api" | "pkg" | "images" | "healthz" | "readyz" | "metrics")
        || matches!(ending, Some("ics" | "atom" | "json" | "xml" | "css" | "csv" | "txt" | "ico"))
}

fn error_page(error: &Error, locale: Locale, path: &str) -> Response {
    let mut response = if is_for_programs(path) {
        crate::ui::error_text(error, locale).into_response()
    } else {
        crate::ui::error_page(error, locale, path).into_response()
    };
    *response.status_mut() = render::status(error);
    match error {
        Error::Unavailable => response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30")),
        // As long as the slowest of the limits takes to allow one more.
        Error::TooMany => response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("300")),
        _ => None,
    };
    response
}

/// The headers of every answer.
fn secured(app: &App, path: &str, mut response: Response) -> Response {
    let public = response.extensions().get::<Public>().is_some();
    let headers = response.headers_mut();
    let mut set = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if app.config.https() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    if public {
        set(header::CACHE_CONTROL, "public, no-cache");
    } else {
        set(header::CACHE_CONTROL, "no-store");
    }
    let first = path.split('/').nth(2).unwrap_or_default();
    let personal = matches!(first, "my" | "speaker" | "invitation" | "unsubscribe" | "following" | "organise" | "sign-in");
    if personal || path.contains("/mine/") {
        set(header::HeaderName::from_static("x-robots-tag"), "noindex");
    }
    response
}
