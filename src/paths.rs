//! Every URL of the program as a function, so that a renamed one is a compile error. `server/router.rs` has the same list as patterns.

use crate::i18n::Locale;

/// A page's path in a language: the part after the language, put behind it. What the language switch uses.
pub fn in_language(lang: Locale, rest: &str) -> String {
    format!("/{lang}{rest}")
}

/// A text as a value in an address's query.
pub fn query_value(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

// --- The public side

pub fn home(lang: Locale) -> String {
    format!("/{lang}/")
}
pub fn privacy(lang: Locale) -> String {
    format!("/{lang}/privacy")
}
pub fn accessibility(lang: Locale) -> String {
    format!("/{lang}/accessibility")
}
pub fn event(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}")
}
pub fn programme(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/programme")
}
/// Where a first star goes: it makes an own programme.
pub fn first_star(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/mine")
}
/// What changed in each release.
pub fn changes(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/changes")
}
pub fn speakers(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/speakers")
}
pub fn speaker(lang: Locale, event: &str, speaker: &str) -> String {
    format!("/{lang}/events/{event}/speakers/{speaker}")
}
pub fn session(lang: Locale, event: &str, session: &str) -> String {
    format!("/{lang}/events/{event}/sessions/{session}")
}
pub fn register(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/register")
}
/// After a registration: what was answered, on screen.
pub fn registered(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/registered")
}
/// "I lost my link."
pub fn link_again(lang: Locale, event: &str) -> String {
    format!("/{lang}/events/{event}/link")
}
/// The same for all events to come.
pub fn lost_link(lang: Locale) -> String {
    format!("/{lang}/link")
}
pub fn series(lang: Locale, series: &str) -> String {
    format!("/{lang}/series/{series}")
}
/// "Keep me invited."
pub fn follow_series(lang: Locale, series: &str) -> String {
    format!("/{lang}/series/{series}/follow")
}
/// Confirms that somebody wants to be invited to a series, or leaves it: whoever holds the link.
pub fn following(lang: Locale, token: &str) -> String {
    format!("/{lang}/following/{token}")
}
/// Sets the language cookie, then goes to `to` (a path of ours, from its language on).
pub fn language(lang: Locale) -> String {
    format!("/{lang}/language")
}

// --- Personal pages: whoever holds the link

pub fn my(lang: Locale, token: &str) -> String {
    format!("/{lang}/my/{token}")
}
pub fn my_action(lang: Locale, token: &str, action: &str) -> String {
    format!("/{lang}/my/{token}/{action}")
}
pub fn speaker_page(lang: Locale, token: &str) -> String {
    format!("/{lang}/speaker/{token}")
}
pub fn speaker_page_action(lang: Locale, token: &str, action: &str) -> String {
    format!("/{lang}/speaker/{token}/{action}")
}
/// An own programme.
pub fn mine(lang: Locale, event: &str, token: &str) -> String {
    format!("/{lang}/events/{event}/mine/{token}")
}
/// The same as a calendar (`ics`), or for the script of the programme's page (`json`).
pub fn mine_file(event: &str, token: &str, kind: &str) -> String {
    format!("/events/{event}/mine/{token}.{kind}")
}
pub fn invitation(lang: Locale, token: &str) -> String {
    format!("/{lang}/invitation/{token}")
}
pub fn unsubscribe(lang: Locale, token: &str) -> String {
    format!("/{lang}/unsubscribe/{token}")
}

// --- Machines' side

pub fn event_ics(event: &str) -> String {
    format!("/events/{event}/event.ics")
}
/// `kind` is `ics`, `json` or `xml`.
pub fn programme_file(event: &str, kind: &str) -> String {
    format!("/events/{event}/programme.{kind}")
}
/// A calendar as an address that calendar programs subscribe to; as a file it would be a copy of today. `base_url` is the program's own.
pub fn webcal(base_url: &str, calendar: &str) -> String {
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    format!("webcal://{host}{calendar}")
}
/// A session's file, with the ending that says what it is.
pub fn material(event: &str, material: &str, ending: &str) -> String {
    format!("/events/{event}/materials/{material}.{ending}")
}
/// What changed in each release, as a feed.
pub fn changes_feed(event: &str) -> String {
    format!("/events/{event}/changes.atom")
}
pub fn series_ics(series: &str) -> String {
    format!("/series/{series}/series.ics")
}
/// A photo or logo, by the hash of its bytes.
pub fn image(hash: &str) -> String {
    format!("/images/{hash}")
}
/// The small stylesheet with an organisation's colours.
pub fn organisation_css(organisation: &str, version: &str) -> String {
    format!("/organisations/{organisation}/colours.css?v={version}")
}

/// What the organisers' board asks; `…/arrange` and `…/undo` stand beneath.
pub fn board_api(event: &str) -> String {
    format!("/api/events/{event}/board")
}

// --- The organisers' side

pub fn sign_in(lang: Locale) -> String {
    format!("/{lang}/sign-in")
}
pub fn sign_in_link(lang: Locale, token: &str) -> String {
    format!("/{lang}/sign-in/{token}")
}
pub fn sign_out(lang: Locale) -> String {
    format!("/{lang}/sign-out")
}
/// The dashboard.
pub fn organise(lang: Locale) -> String {
    format!("/{lang}/organise")
}
/// A page of the organisers' side outside any event: `organise_page(lang, "organisations/new")`.
pub fn organise_page(lang: Locale, rest: &str) -> String {
    format!("/{lang}/organise/{rest}")
}
pub fn organise_organisation(lang: Locale, organisation: &str) -> String {
    format!("/{lang}/organise/organisations/{organisation}")
}
pub fn organise_new_event(lang: Locale) -> String {
    format!("/{lang}/organise/events/new")
}
/// An event's overview for its organisers.
pub fn organise_event(lang: Locale, event: &str) -> String {
    format!("/{lang}/organise/events/{event}")
}
/// A page of an event for its organisers: `organise_event_page(lang, slug, "programme")`; see the router for all of them.
pub fn organise_event_page(lang: Locale, event: &str, rest: &str) -> String {
    format!("/{lang}/organise/events/{event}/{rest}")
}
