//! The words for what a session is, who does what in it, and the languages it is held in.

use super::{
    model::{Level, Part, Session, SessionKind, TrackColour},
    rules::ConflictKind,
};
use crate::{
    i18n::{Lang, Locale},
    t,
    ui::prelude::{in_language, language_name},
};

/// What a session is: `Föredrag`.
pub fn kind(locale: Locale, kind: SessionKind) -> String {
    match kind {
        SessionKind::Talk => t!(locale, "programme-kind-talk"),
        SessionKind::Keynote => t!(locale, "programme-kind-keynote"),
        SessionKind::Panel => t!(locale, "programme-kind-panel"),
        SessionKind::Workshop => t!(locale, "programme-kind-workshop"),
        SessionKind::Discussion => t!(locale, "programme-kind-discussion"),
        SessionKind::Opening => t!(locale, "programme-kind-opening"),
        SessionKind::Closing => t!(locale, "programme-kind-closing"),
        SessionKind::Registration => t!(locale, "programme-kind-registration"),
        SessionKind::Break => t!(locale, "programme-kind-break"),
        SessionKind::Meal => t!(locale, "programme-kind-meal"),
        SessionKind::Visit => t!(locale, "programme-kind-visit"),
        SessionKind::Social => t!(locale, "programme-kind-social"),
        SessionKind::Blocker => t!(locale, "programme-kind-blocker"),
    }
}

/// A part in a session: `moderator`.
pub fn part(locale: Locale, part: Part) -> String {
    match part {
        Part::Speaker => t!(locale, "programme-part-speaker"),
        Part::Moderator => t!(locale, "programme-part-moderator"),
        Part::Panellist => t!(locale, "programme-part-panellist"),
    }
}

/// The colour of a track: `Blå`.
pub fn track_colour(locale: Locale, colour: TrackColour) -> String {
    match colour {
        TrackColour::ByPlace => t!(locale, "programme-colour-by-place"),
        TrackColour::Teal => t!(locale, "programme-colour-teal"),
        TrackColour::Orange => t!(locale, "programme-colour-orange"),
        TrackColour::Green => t!(locale, "programme-colour-green"),
        TrackColour::Red => t!(locale, "programme-colour-red"),
        TrackColour::Blue => t!(locale, "programme-colour-blue"),
        TrackColour::Brown => t!(locale, "programme-colour-brown"),
        TrackColour::Purple => t!(locale, "programme-colour-purple"),
        TrackColour::Grey => t!(locale, "programme-colour-grey"),
    }
}

/// A kind of conflict, by the rule that it breaks: `Ett rum är dubbelbokat`.
pub fn conflict_kind(locale: Locale, kind: ConflictKind) -> String {
    match kind {
        ConflictKind::Room => t!(locale, "programme-rule-room"),
        ConflictKind::Speaker => t!(locale, "programme-rule-speaker"),
        ConflictKind::Itself => t!(locale, "programme-rule-itself"),
        ConflictKind::OutsideHours => t!(locale, "programme-rule-outside-hours"),
        ConflictKind::SpeakerAway => t!(locale, "programme-rule-speaker-away"),
        ConflictKind::RoomAway => t!(locale, "programme-rule-room-away"),
        ConflictKind::Change => t!(locale, "programme-rule-change"),
        ConflictKind::Travel => t!(locale, "programme-rule-travel"),
        ConflictKind::RoomTooSmall => t!(locale, "programme-rule-room-too-small"),
        ConflictKind::Interpreters => t!(locale, "programme-rule-interpreters"),
        ConflictKind::LanguageGap => t!(locale, "programme-rule-language-gap"),
        ConflictKind::NoBreak => t!(locale, "programme-rule-no-break"),
        ConflictKind::NotAccepted => t!(locale, "programme-rule-not-accepted"),
    }
}

/// How serious a conflict is: `Stoppar publiceringen`.
pub fn level(locale: Locale, level: Level) -> String {
    match level {
        Level::Stops => t!(locale, "programme-level-stops"),
        Level::Warns => t!(locale, "programme-level-warns"),
        Level::Ignored => t!(locale, "programme-level-ignored"),
    }
}

/// A language that is spoken, as one names it in running text: `svenska`. Nobody speaks bokmål.
pub fn language(locale: Locale, lang: &Lang) -> String {
    match lang.as_str().split('-').next().unwrap_or_default() {
        "nb" => t!(locale, "programme-language-nb"),
        _ => language_name(locale, lang),
    }
}

/// Which language a session is held in, and into which it is interpreted: `På norska · tolkas till svenska och engelska`. Nothing for a session
/// that has no language.
pub fn languages(locale: Locale, session: &Session) -> Option<String> {
    let held = session.language.as_ref().map(|lang| capitalised(&in_language(locale, lang)));
    let into = (!session.interpreted.is_empty()).then(|| {
        t!(locale, "programme-interpreted", languages = listed(locale, session.interpreted.iter().map(|l| language(locale, l)).collect()))
    });
    match (held, into) {
        (Some(held), Some(into)) => Some(format!("{held} · {into}")),
        (Some(held), None) => Some(held),
        (None, into) => into.map(|into| capitalised(&into)),
    }
}

/// `a`, `a och b`, `a, b och c`.
fn listed(locale: Locale, mut items: Vec<String>) -> String {
    match items.pop() {
        None => String::new(),
        Some(only) if items.is_empty() => only,
        Some(last) => t!(locale, "programme-list-and", list = items.join(", "), last = last),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
