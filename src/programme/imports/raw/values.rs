//! Texts of files as what they mean; none where they mean nothing.

use crate::{
    i18n::{Lang, sort::fold},
    programme::model::{SessionKind, TrackColour},
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
    for lang in crate::i18n::Locale::ALL {
        if let Some(kind) = SessionKind::ALL.iter().find(|kind| fold(&crate::programme::labels::kind(lang, **kind)) == text) {
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

/// A language by its tag, or as one names it.
pub(super) fn language(text: &str) -> Option<Lang> {
    let name = fold(text);
    let called = |lang: &Lang| crate::i18n::Locale::ALL.iter().any(|locale| crate::programme::labels::language(*locale, lang) == name);
    Lang::parse(text).or_else(|| Lang::OFFERED.iter().filter_map(|tag| Lang::parse(tag)).find(called))
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
