//! A view as one string of HTML, and the answers that handlers give.

use crate::error::Error;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;
use std::sync::Arc;

/// A view as HTML: no inline script, nothing per visitor but what the view was given, and no markers but those within islands.
pub fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let html = owner.with(|| view().into_view().to_html());
    owner.unset_with_forced_cleanup();
    without_markers(&html)
}

/// Leptos parts dynamic texts by `<!>`, and says `<!--<() />-->` for nothing, so that a browser that runs the page finds its way. Ours runs islands
/// alone: elsewhere the markers only cost bytes, and in a `<title>` they would be read. Texts and attributes cannot hold one: there, `<` is escaped.
fn without_markers(html: &str) -> String {
    const ISLAND: (&str, &str) = ("<leptos-island", "</leptos-island>");
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while !rest.is_empty() {
        let island = memchr::memmem::find(rest.as_bytes(), ISLAND.0.as_bytes());
        let (page, beyond) = rest.split_at(island.unwrap_or(rest.len()));
        push_without_markers(page, &mut out);
        let end = end_of_element(beyond, ISLAND);
        out.push_str(&beyond[..end]);
        rest = &beyond[end..];
    }
    out
}

fn push_without_markers(html: &str, out: &mut String) {
    let mut kept = 0;
    for at in memchr::memmem::find_iter(html.as_bytes(), b"<!") {
        let marker = ["<!>", "<!--<() />-->"].iter().find(|marker| html[at..].starts_with(**marker));
        if let Some(marker) = marker {
            out.push_str(&html[kept..at]);
            kept = at + marker.len();
        }
    }
    out.push_str(&html[kept..]);
}

/// Where the element ends that `html` begins with; others of its kind may stand within it.
fn end_of_element(html: &str, (open, close): (&str, &str)) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(next) = html[at..].find(close) {
        depth += html[at..at + next].matches(open).count();
        at += next + close.len();
        depth -= 1;
        if depth == 0 {
            return at;
        }
    }
    html.len()
}

/// A page, ready to be sent.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub html: String,
    pub public: Option<Public>,
}

/// A public page may be kept in memory and served to everybody, while none of its scopes moves and until a moment.
#[derive(Debug, Clone, Default)]
pub struct Public {
    /// `event:ID`, `series:ID`, `site`: what a write must [`touch`](super::db::Tx::touch) to change this page.
    pub scopes: Vec<String>,
    /// When it changes by itself: registration opens or closes, the event begins or ends.
    pub until: Option<DateTime<Utc>>,
}

impl Page {
    /// A page for whoever asked, and nobody else.
    pub fn private<V: IntoView + 'static>(view: impl FnOnce() -> V) -> Self {
        Self { status: StatusCode::OK, html: html(view), public: None }
    }

    /// A page that holds nothing about the visitor.
    pub fn public<V: IntoView + 'static>(scopes: Vec<String>, until: Option<DateTime<Utc>>, view: impl FnOnce() -> V) -> Self {
        Self { public: Some(Public { scopes, until }), ..Self::private(view) }
    }

    /// The same form again, refused: 422.
    pub fn refused(mut self) -> Self {
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        self.public = None;
        self
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = (self.status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], self.html).into_response();
        if let Some(public) = self.public {
            response.extensions_mut().insert(public);
        }
        response
    }
}

/// 303: the post was accepted; the browser reads on at `path`.
pub fn see_other(path: &str) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::LOCATION, HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/")));
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// A public file made from the database: a calendar, a feed.
pub fn public_file(media_type: &str, body: String, scopes: Vec<String>) -> Response {
    let mut response = body.into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_str(media_type).unwrap_or(HeaderValue::from_static("application/octet-stream")));
    response.extensions_mut().insert(Public { scopes, until: None });
    response
}

/// A file to be saved, for whoever asked.
pub fn download(media_type: &str, file_name: &str, body: impl Into<axum::body::Bytes>) -> Response {
    // A name that is more than letters and digits stands there twice: every browser takes the first, those of today the second (RFC 6266).
    let safe: String = file_name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '_' }).collect();
    let whole = percent_encoding::utf8_percent_encode(file_name, percent_encoding::NON_ALPHANUMERIC);
    let whole = if safe == file_name { String::new() } else { format!("; filename*=UTF-8''{whole}") };
    let mut response = body.into().into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_str(media_type).unwrap_or(HeaderValue::from_static("application/octet-stream")));
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{safe}\"{whole}")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}

/// An error on its way to the gate, which shows it in the visitor's language.
#[derive(Debug, Clone)]
pub struct Failed(pub Arc<Error>);

/// The status of an error.
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::LinkGone => StatusCode::GONE,
        Error::SignIn => StatusCode::SEE_OTHER,
        Error::Forbidden | Error::ForeignOrigin => StatusCode::FORBIDDEN,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Conflict(_) => StatusCode::CONFLICT,
        Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Error::BadRequest => StatusCode::BAD_REQUEST,
        Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Error::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self).into_response();
        response.extensions_mut().insert(Failed(Arc::new(self)));
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_stay_within_islands_alone() {
        let island = "<leptos-island>a<!><leptos-children><leptos-island>b<!></leptos-island></leptos-children></leptos-island>";
        let page = format!("<!DOCTYPE html><title>T<!></title><!--<() />--><p>å<!>ä</p>{island}<p>c<!></p>");
        let expected = format!("<!DOCTYPE html><title>T</title><p>åä</p>{island}<p>c</p>");
        assert_eq!(without_markers(&page), expected);
    }

    #[test]
    fn nothing_that_a_visitor_wrote_is_taken_for_a_marker() {
        let typed = "a<!>b<!--<() />-->c";
        let html = html(move || view! { <input value=typed title=typed/><p>{typed}</p> });
        assert_eq!(html.matches("a&lt;!&gt;b").count(), 3, "{html}");
    }
}
