//! Dates and times in words, in an event's own zone: `5 november 2026 kl. 09.00` (sv), `5. november 2026 kl. 09.00` (nb, nn).
//!
//! Nothing here knows what time it is now; the Clock does.

use super::Locale;
pub use crate::time::days;
use chrono::{DateTime, Datelike, NaiveDate, Offset, TimeZone, Timelike, Utc};
use chrono_tz::{OffsetName, Tz};

fn chrono_locale(locale: Locale) -> chrono::Locale {
    match locale {
        Locale::Sv => chrono::Locale::sv_SE,
        Locale::Nb => chrono::Locale::nb_NO,
        Locale::Nn => chrono::Locale::nn_NO,
        Locale::En => chrono::Locale::en_GB,
    }
}

/// `9 januari`, `9. januar`, `9 January`.
fn day_month(locale: Locale, date: NaiveDate) -> String {
    let format = if matches!(locale, Locale::Nb | Locale::Nn) { "%-d. %B" } else { "%-d %B" };
    date.format_localized(format, chrono_locale(locale)).to_string()
}

/// `5 november 2026`, `5. november 2026`.
pub fn date(locale: Locale, date: NaiveDate) -> String {
    format!("{} {}", day_month(locale, date), date.year())
}

/// `torsdag 5 november 2026`, `torsdag 5. november 2026`, `Thursday 5 November 2026`.
pub fn long_date(locale: Locale, day: NaiveDate) -> String {
    format!("{} {}", weekday(locale, day), date(locale, day))
}

/// `torsdag`.
pub fn weekday(locale: Locale, date: NaiveDate) -> String {
    // The Nynorsk data has a space too many.
    date.format_localized("%A", chrono_locale(locale)).to_string().trim().to_owned()
}

/// The month's short name without a full stop, for the date block of a card: `nov`.
pub fn short_month(locale: Locale, date: NaiveDate) -> String {
    date.format_localized("%b", chrono_locale(locale)).to_string().trim_end_matches('.').chars().take(3).collect()
}

/// `09.00`; English `09:00`.
pub fn time(locale: Locale, at: DateTime<Utc>, zone: Tz) -> String {
    let local = at.with_timezone(&zone);
    let mut out = String::with_capacity(5);
    push_clock(&mut out, local.hour(), if locale == Locale::En { ':' } else { '.' }, local.minute());
    out
}

/// Two numbers of two digits. A programme has hundreds of times, and the formatter costs more than all else about them.
fn push_clock(out: &mut String, hours: u32, mark: char, minutes: u32) {
    let digit = |n: u32| char::from(b'0' + (n % 10) as u8);
    out.extend([digit(hours / 10), digit(hours), mark, digit(minutes / 10), digit(minutes)]);
}

/// A moment for machines, by a zone's clock: `2026-11-05T09:00+01:00`.
pub fn machine(at: DateTime<Utc>, zone: Tz) -> String {
    let local = at.with_timezone(&zone);
    let ahead = local.offset().fix().local_minus_utc() / 60;
    let mut out = local.date_naive().to_string();
    out.push('T');
    push_clock(&mut out, local.hour(), ':', local.minute());
    out.push(if ahead < 0 { '-' } else { '+' });
    push_clock(&mut out, ahead.unsigned_abs() / 60, ':', ahead.unsigned_abs() % 60);
    out
}

/// `5 november 2026 kl. 09.00`; English `5 November 2026 at 09:00`.
pub fn date_time(locale: Locale, at: DateTime<Utc>, zone: Tz) -> String {
    let clock = if locale == Locale::En { "at" } else { "kl." };
    format!("{} {clock} {}", date(locale, at.with_timezone(&zone).date_naive()), time(locale, at, zone))
}

/// `09.00–10.30`.
pub fn time_range(locale: Locale, from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> String {
    format!("{}–{}", time(locale, from, zone), time(locale, to, zone))
}

/// The days of an event: `8 januari 2026`, `8–9 januari 2026`, `30 januari–1 februari 2026`, `31 december 2026–1 januari 2027`.
pub fn date_range(locale: Locale, from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> String {
    let (first, last) = days(from, to, zone);
    if first == last {
        return date(locale, first);
    }
    let dot = if matches!(locale, Locale::Nb | Locale::Nn) { "." } else { "" };
    match (first.year() == last.year(), first.month() == last.month()) {
        (true, true) => format!("{}{dot}–{}", first.day(), date(locale, last)),
        (true, false) => format!("{}–{}", day_month(locale, first), date(locale, last)),
        (false, _) => format!("{}–{}", date(locale, first), date(locale, last)),
    }
}

/// When an event is, in words: `torsdag 5 november 2026 kl. 09.00–15.00`, or the days alone when there are several.
pub fn when(locale: Locale, from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> String {
    let (first, last) = days(from, to, zone);
    if first != last {
        return date_range(locale, from, to, zone);
    }
    let clock = if locale == Locale::En { ", " } else { " kl. " };
    format!("{}{clock}{}", long_date(locale, first), time_range(locale, from, to, zone))
}

/// The zone in words for people who come from another one: `svensk tid (CET)`; the city for other zones.
pub fn zone_name(locale: Locale, zone: Tz, at: DateTime<Utc>) -> String {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    let abbreviation = offset.abbreviation().unwrap_or("UTC").to_owned();
    match zone {
        Tz::Europe__Stockholm => crate::t!(locale, "dates-zone-sweden", short = abbreviation),
        Tz::Europe__Oslo => crate::t!(locale, "dates-zone-norway", short = abbreviation),
        Tz::Europe__Helsinki => crate::t!(locale, "dates-zone-finland", short = abbreviation),
        Tz::Europe__Copenhagen => crate::t!(locale, "dates-zone-denmark", short = abbreviation),
        other => format!("{} ({abbreviation})", other.name().rsplit('/').next().unwrap_or("UTC").replace('_', " ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OSLO: Tz = chrono_tz::Europe::Oslo;

    fn at(y: i32, m: u32, d: u32, h: u32) -> DateTime<Utc> {
        OSLO.with_ymd_and_hms(y, m, d, h, 0, 0).unwrap().to_utc()
    }

    #[test]
    fn a_moment_is_written_as_each_language_writes_it() {
        let t = at(2026, 11, 5, 9);
        assert_eq!(date_time(Locale::Sv, t, OSLO), "5 november 2026 kl. 09.00");
        assert_eq!(date_time(Locale::Nb, t, OSLO), "5. november 2026 kl. 09.00");
        assert_eq!(date_time(Locale::En, t, OSLO), "5 November 2026 at 09:00");
        assert_eq!(weekday(Locale::Nn, t.date_naive()), "torsdag");
        assert_eq!(when(Locale::Nb, t, at(2026, 11, 5, 15), OSLO), "torsdag 5. november 2026 kl. 09.00–15.00");
    }

    #[test]
    fn several_days_share_what_they_can() {
        assert_eq!(date_range(Locale::Sv, at(2019, 3, 27, 9), at(2019, 3, 28, 15), OSLO), "27–28 mars 2019");
        assert_eq!(date_range(Locale::Nb, at(2019, 3, 27, 9), at(2019, 3, 28, 15), OSLO), "27.–28. mars 2019");
        assert_eq!(date_range(Locale::Nb, at(2026, 1, 30, 9), at(2026, 2, 1, 15), OSLO), "30. januar–1. februar 2026");
        assert_eq!(date_range(Locale::Sv, at(2026, 1, 30, 9), at(2026, 1, 31, 0), OSLO), "30 januari 2026");
    }

    #[test]
    fn a_zone_is_said_in_words() {
        assert_eq!(zone_name(Locale::Sv, OSLO, at(2026, 11, 5, 9)), "norsk tid (CET)");
        assert_eq!(zone_name(Locale::En, chrono_tz::Europe::Stockholm, at(2026, 7, 5, 9)), "Swedish time (CEST)");
    }
}
