//! Languages in addresses: `/no/…` is `/nb/…`; an address without a language leads to the visitor's; `?switch` is the language switch.

use super::super::{
    app::App,
    ctx::{LANGUAGE_COOKIE, keep_cookie, preferred_locale},
};
use crate::i18n::Locale;
use axum::{
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};

/// The first segments of pages, for those who leave the language out.
const PAGES: [&str; 10] = ["", "events", "series", "my", "speaker", "invitation", "unsubscribe", "sign-in", "organise", "privacy"];

/// How long a browser remembers the language, in seconds: a year.
const REMEMBERED: i64 = 365 * 24 * 60 * 60;

/// The query that the language switch puts behind a page's address in another language.
pub const SWITCH: &str = "switch";

pub fn redirect(app: &App, request: &Request) -> Option<Response> {
    let path = request.uri().path();
    let mut segments = path.split('/').skip(1);
    let first = segments.next().unwrap_or_default();
    let query = request.uri().query().map(|q| format!("?{q}")).unwrap_or_default();
    if first == "no" {
        let rest = path.strip_prefix("/no").unwrap_or_default();
        let rest = if rest.is_empty() { "/" } else { rest };
        // 308 keeps the method: a form posted here is posted there.
        return Some(to(StatusCode::PERMANENT_REDIRECT, &format!("/nb{rest}{query}")));
    }
    if *request.method() != Method::GET {
        return None;
    }
    if let Some(locale) = Locale::ALL.into_iter().find(|l| l.code() == first) {
        if path.len() == 3 {
            return Some(to(StatusCode::PERMANENT_REDIRECT, &format!("{path}/{query}")));
        }
        // The switch stands last, behind what else an address asks for.
        let asked = request.uri().query().and_then(|query| query.strip_suffix(SWITCH));
        if let Some(rest) = asked.filter(|rest| rest.is_empty() || rest.ends_with('&')) {
            let rest = rest.trim_end_matches('&');
            let query = if rest.is_empty() { String::new() } else { format!("?{rest}") };
            let mut response = to(StatusCode::SEE_OTHER, &format!("{path}{query}"));
            keep_cookie(app, &mut response, (LANGUAGE_COOKIE, locale.code()), REMEMBERED);
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            return Some(response);
        }
        return None;
    }
    // Files of events and series have no language in their address.
    let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
    if (PAGES.contains(&first) || first == "accessibility") && !is_file {
        let mut response = to(StatusCode::FOUND, &format!("/{}{path}{query}", preferred_locale(request.headers())));
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        return Some(response);
    }
    None
}

fn to(status: StatusCode, path: &str) -> Response {
    // `//host` would leave this site.
    let path = format!("/{}", path.trim_start_matches('/'));
    let location = HeaderValue::from_str(&path).unwrap_or(HeaderValue::from_static("/"));
    (status, [(header::LOCATION, location)]).into_response()
}
