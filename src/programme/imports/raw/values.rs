//! Texts of files as what they mean; none where they mean nothing.

use crate::{
    i18n::{Lang, Locale, sort::fold},
    programme::{
        imports::text,
        labels,
        model::{SessionKind, TrackColour},
    },
    time,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// A session's kind by the many words for it.
pub(super) fn kind(text: &str) -> SessionKind {
    let text = fold(text);
    if let Some(kind) = SessionKind::parse(&text) {
        return kind;
    }
    for lang in Locale::ALL {
        if let Some(kind) = SessionKind::ALL.iter().find(|kind| fold(&labels::kind(lang, **kind)) == text) {
            return *kind;
        }
    }
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match () {
        () if has(&["keynote"]) => SessionKind::Keynote,
        () if has(&["workshop", "hands-on", "verkstad", "verksted", "tutorial"]) => SessionKind::Workshop,
        () if has(&["panel", "podium"]) => SessionKind::Panel,
        () if has(&["discussion", "diskusjon", "diskussion", "bof", "samtal"]) => SessionKind::Discussion,
        () if has(&["lunch", "lunsj", "dinner", "middag", "meal"]) => SessionKind::Meal,
        () if has(&["break", "paus", "kaffe", "fika", "coffee"]) => SessionKind::Break,
        () if has(&["registration", "registrering"]) => SessionKind::Registration,
        () if has(&["djset", "concert", "performance", "party", "mingel", "mingle"]) => SessionKind::Social,
        () => SessionKind::Talk,
    }
}

/// What a session is said to be held in.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Spoken {
    /// The first language that is understood.
    pub first: Option<Lang>,
    /// Whether others are named too.
    pub several: bool,
    /// What is not understood.
    pub strange: Vec<String>,
}

/// Languages by their tags, or as one names them: `sv`, `Svenska`, `de/en`, `Norsk (bokmål)`.
pub(super) fn spoken(text: &str) -> Spoken {
    let text = fold(text);
    if text.is_empty() {
        return Spoken::default();
    }
    let parted = [" og ", " och ", " and ", " & ", " eller ", " or "].iter().fold(text.clone(), |text, word| text.replace(word, ","));
    let parts: Vec<&str> = match language(&text) {
        Some(_) => vec![text.as_str()],
        None => parted.split([',', ';', '/', '|', '+', '&', '(', ')']).map(str::trim).filter(|part| !part.is_empty()).collect(),
    };
    let mut found: Vec<Lang> = Vec::new();
    let mut strange = Vec::new();
    for part in parts {
        match language(part) {
            Some(lang) if found.contains(&lang) => {}
            Some(lang) => found.push(lang),
            None => strange.push(text::named(part).chars().take(40).collect()),
        }
    }
    // "Norwegian (nynorsk)" is one, said twice.
    let norwegian = [Locale::Nb, Locale::Nn].map(Locale::lang);
    if found == norwegian && text.contains('(') {
        found.remove(0);
    }
    Spoken { several: found.len() > 1, first: found.into_iter().next(), strange }
}

/// What languages are called beside what is shown of them here.
const CALLED: [(&str, &[&str]); 7] = [
    ("nb", &["bokmål", "norsk bokmål", "norsk, bokmål", "norwegian bokmål"]),
    ("nn", &["norsk nynorsk", "norsk, nynorsk", "norwegian nynorsk"]),
    ("fi", &["suomi"]),
    ("se", &["samisk", "samiska", "sami", "sámi", "davvisámegiella"]),
    ("fit", &["tornedalsfinska"]),
    ("de", &["tyska", "tysk", "german", "deutsch"]),
    ("fr", &["franska", "fransk", "french"]),
];

/// A language by its tag, or as one names it.
fn language(name: &str) -> Option<Lang> {
    let shown = |lang: &Lang| Locale::ALL.iter().any(|locale| fold(&labels::language(*locale, lang)) == name);
    let called = || CALLED.iter().find(|(_, names)| names.contains(&name)).and_then(|(tag, _)| Lang::parse(tag));
    Lang::parse(name).or_else(|| Lang::OFFERED.iter().filter_map(|tag| Lang::parse(tag)).find(shown)).or_else(called)
}

/// A colour of a file of this program, by its place among the tracks.
pub(super) fn colour(hex: &str, place: usize) -> TrackColour {
    let known = crate::programme::exports::COLOURS.iter().position(|known| known.eq_ignore_ascii_case(hex.trim()));
    match known {
        Some(at) if TrackColour::ByPlace.number(place) != at as u8 + 1 => TrackColour::ALL[at + 1],
        _ => TrackColour::ByPlace,
    }
}

/// A moment, with an offset or by the zone's clock.
pub(super) fn instant(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    let text = text.trim().replacen(' ', "T", 1);
    let plausible = |at: &DateTime<Utc>| YEARS.contains(&at.year());
    let offset = ["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"].iter().find_map(|form| DateTime::parse_from_str(&text, form).ok());
    if let Some(at) = DateTime::parse_from_rfc3339(&text).ok().or(offset) {
        return Some(at.to_utc()).filter(plausible);
    }
    let local = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%d.%m.%YT%H:%M", "%d.%m.%YT%H.%M", "%Y-%m-%dT%H.%M"];
    let local = local.iter().find_map(|form| NaiveDateTime::parse_from_str(&text, form).ok()).filter(|at| YEARS.contains(&at.year()))?;
    Some(time::instant(local, zone)).filter(plausible)
}

/// The years that a programme may be of: anything else is a date that was never filled in, or not one.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// The day that a text begins with.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    text.trim().get(..10).and_then(time::iso_date).filter(|day| YEARS.contains(&day.year()))
}

/// `09:30`, `9.30`, `09:30:00`.
pub(in crate::programme::imports) fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim().replace('.', ":");
    ["%H:%M:%S", "%H:%M"].iter().find_map(|form| NaiveTime::parse_from_str(&text, form).ok())
}

/// `45`, `0:45`, `00:45:00`, `1:02:30:00` (days first).
pub(super) fn minutes(text: &str) -> Option<i64> {
    let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    let parts: Vec<i64> = text.trim().split(':').map(|part| number(part.trim()).filter(|n| *n < 100_000)).collect::<Option<_>>()?;
    match parts[..] {
        [minutes] => Some(minutes),
        [hours, minutes] | [hours, minutes, _] => Some(hours * 60 + minutes),
        [days, hours, minutes, _] => Some((days * 24 + hours) * 60 + minutes),
        _ => None,
    }
}

pub(super) fn uuid(text: &str) -> Option<Uuid> {
    Uuid::parse_str(text.trim()).ok()
}

/// What an address of this program ends with, after `/sessions/` or `/speakers/`.
pub(super) fn last_part(url: &str, after: &str) -> String {
    url.rsplit_once(after).map_or("", |(_, slug)| slug).chars().filter(|c| c.is_alphanumeric() || *c == '-').collect()
}
