//! Days and times of a sheet, as people write them: `6 maj 2026`, `kl. 09.00`, `10h30`, `23:00–01:00`, `22–24`.

use super::super::raw::clock;
use crate::{
    programme::rules::{days, times},
    time::iso_date,
};
use chrono::{Duration, NaiveDate, NaiveTime, Timelike};

/// When a row is held, as [`super::super::raw::RawEvent`] has it; what cannot be read stays as it is written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct When {
    pub date: String,
    pub start: String,
    pub end: String,
}

/// Minutes since midnight; 24:00 is one more than the day has.
type Minutes = i64;

const MIDNIGHT: Minutes = 24 * 60;

/// A beginning and an end, each by its day and its time. The day may say the time too, and the beginning the day, or the end; an end that is earlier is of
/// the next day, as nights are.
pub(super) fn when([start_day, start]: [&str; 2], [end_day, end]: [&str; 2]) -> When {
    let (start, end) = (or_time_of(start_day, start), or_time_of(end_day, end));
    let begins = hours(start);
    let (from, date, start) = match begins {
        Some((from, _)) => {
            let (day, clock) = (day(start_day), told(from));
            let date = match day {
                Some(day) => at(day, from),
                None if start_day.trim().is_empty() => String::new(),
                None => format!("{start_day} {clock}"),
            };
            (day.map(|day| (day, from)), date, clock)
        }
        None => {
            let written = moment(start);
            (parts(&written), written, String::new())
        }
    };
    let until = if end.trim().is_empty() { begins.and_then(|(_, end)| end) } else { hours(end).map(|(end, _)| end) };
    let end = match (until, day(end_day), from) {
        (Some(end), Some(day), _) => at(day, end),
        (Some(end), None, Some(from)) => ending(from, end),
        (Some(_), None, None) => String::new(),
        (None, ..) => moment(end),
    };
    When { date, start, end }
}

/// The day that a row names, in its own cell or with the time.
pub(super) fn named_day(cell: &str, start: &str) -> Option<NaiveDate> {
    day(cell).or_else(|| parts(&moment(start)).map(|(day, _)| day))
}

/// A time, or where there is none what stands with its day; a day alone is midnight to some programs.
fn or_time_of<'a>(day: &'a str, time: &'a str) -> &'a str {
    let timed = || parts(&moment(day)).is_some_and(|(_, time)| time > 0);
    if time.trim().is_empty() && timed() { day } else { time }
}

fn at(day: NaiveDate, minutes: Minutes) -> String {
    format!("{} {}", day + Duration::days(minutes / MIDNIGHT), told(minutes))
}

fn told(minutes: Minutes) -> String {
    format!("{:02}:{:02}", minutes % MIDNIGHT / 60, minutes % 60)
}

/// How long a night may be that ends on the next day.
const NIGHT: Minutes = 12 * 60;

fn ending((day, from): (NaiveDate, Minutes), end: Minutes) -> String {
    let end = if end == 0 && from > 0 { MIDNIGHT } else { end };
    let night = end < from && end - from + MIDNIGHT <= NIGHT;
    at(day, if night { end + MIDNIGHT } else { end })
}

/// A time of day alone, with its end where one is written.
fn hours(text: &str) -> Option<(Minutes, Option<Minutes>)> {
    let minutes = |time: NaiveTime| Minutes::from(time.num_seconds_from_midnight() / 60);
    let (text, last) = usual(text);
    let (start, end) = match clock(&text) {
        Some(time) => (minutes(time), None),
        None if text.len() <= 2 => (text.parse().ok().filter(|hour| *hour < 24).map(|hour: Minutes| hour * 60)?, None),
        None => times::leading(&text).filter(|it| it.rest.is_empty()).map(|it| (minutes(it.start), it.end.map(minutes)))?,
    };
    Some(match end {
        _ if !last => (start, end),
        Some(_) => (start, Some(MIDNIGHT)),
        None => (MIDNIGHT, None),
    })
}

/// A time in the usual way: `10h30` is 10:30, `10.30 ca` is so too, and `24:00` is 00:00; whether it was.
fn usual(text: &str) -> (String, bool) {
    let text = text.trim().to_lowercase();
    let text = ["ca.", "ca", "c:a", "cirka"].iter().find_map(|word| text.strip_suffix(word)?.strip_suffix(' ')).unwrap_or(&text).trim();
    let text = with_colons(text);
    let whole = |before: &&str| !before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.'));
    let before = ["24:00:00", "24:00", "24.00", "2400", "24"].iter().find_map(|late| text.strip_suffix(late).filter(whole));
    match before {
        Some(before) => (format!("{before}00:00"), true),
        None => (text, false),
    }
}

/// `10h30` as `10:30`, `10h` as `10:00`.
fn with_colons(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let follows = letter == 'h' && out.ends_with(|c: char| c.is_ascii_digit());
        match letters.peek() {
            Some(next) if follows && next.is_ascii_digit() => out.push(':'),
            next if follows && next.is_none_or(|next| !next.is_alphanumeric()) => out.push_str(":00"),
            _ => out.push(letter),
        }
    }
    out
}

/// A day, whatever time a program has put behind it. What stands between strokes is one where it can be no other: `2026/05/06`, `6/5-2026`.
fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let dated = text.get(..10).filter(|_| matches!(text.as_bytes().get(10), None | Some(b' ' | b'T')));
    let by_year = || dated.filter(|date| date.find('/') == Some(4)).and_then(|date| iso_date(&date.replace('/', "-")));
    let nordic = || {
        let (day, year) = text.split_once('-')?;
        let numbers = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/');
        (day.contains('/') && numbers(day) && numbers(year)).then(|| days::whole(&format!("{}.{year}", day.replace('/', "."))))?
    };
    dated.and_then(iso_date).or_else(by_year).or_else(nordic).or_else(|| days::whole(text))
}

/// Day and time in one cell, as far as they are not written the usual way.
fn moment(text: &str) -> String {
    let text = text.trim();
    if parts(text).is_some() {
        return text.to_owned();
    }
    let split = text.match_indices(' ').find_map(|(at, _)| Some((day(&text[..at])?, hours(&text[at..])?.0)));
    split.map_or_else(|| text.to_owned(), |(day, time)| at(day, time))
}

/// The day and time that a moment begins with.
fn parts(text: &str) -> Option<(NaiveDate, Minutes)> {
    let time = clock(text.get(11..16)?)?;
    Some((iso_date(text.get(..10)?)?, Minutes::from(time.num_seconds_from_midnight() / 60)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(day: &str, start: &str, end: &str) -> (String, String) {
        let it = when([day, start], ["", end]);
        (it.date, it.end)
    }

    #[test]
    fn midnight_and_hours_are_times() {
        let until = |end: &str| Some(read("2026-05-06", "22:00", end).1);
        for (end, expected) in [
            ("24:00", "2026-05-07 00:00"),
            ("24", "2026-05-07 00:00"),
            ("kl. 24.00", "2026-05-07 00:00"),
            ("00:00", "2026-05-07 00:00"),
            ("22h30", "2026-05-06 22:30"),
            ("23h", "2026-05-06 23:00"),
            ("23", "2026-05-06 23:00"),
            ("22.30 ca", "2026-05-06 22:30"),
            ("ca. 23", "2026-05-06 23:00"),
            // No times: they are refused by what is written.
            ("25:00", "25:00"),
            ("lunsj", "lunsj"),
            ("9.24", "2026-05-07 09:24"),
        ] {
            assert_eq!(until(end).as_deref(), Some(expected), "{end}");
        }
        assert_eq!(read("2026-05-06", "09:00", "24:00").1, "2026-05-07 00:00");
        for range in ["22:00–24:00", "22-24", "kl. 22.00 - 24.00"] {
            assert_eq!(read("2026-05-06", range, ""), ("2026-05-06 22:00".into(), "2026-05-07 00:00".into()), "{range}");
        }
        assert_eq!(read("2026-05-06", "24:00", "").0, "2026-05-07 00:00");
        assert_eq!(read("2026-05-06", "9", "10h30"), ("2026-05-06 09:00".into(), "2026-05-06 10:30".into()));
    }

    #[test]
    fn days_may_hold_times_and_ends_have_days() {
        let of = |start, end| {
            let it = when(start, end);
            (it.date, it.end)
        };
        assert_eq!(of(["6.5.2026 09:00", ""], ["6.5.2026 10:00", ""]), ("2026-05-06 09:00".into(), "2026-05-06 10:00".into()));
        assert_eq!(of(["2026-05-06T09:00:00+02:00", ""], ["", ""]), ("2026-05-06T09:00:00+02:00".into(), "".into()));
        assert_eq!(of(["2026-05-06", "20:00"], ["2026-05-07", "10:00"]), ("2026-05-06 20:00".into(), "2026-05-07 10:00".into()));
        assert_eq!(of(["2026-05-06 00:00:00", ""], ["", ""]), ("".into(), "".into()));
        for day in ["6/5-2026", "2026/05/06"] {
            assert_eq!(of([day, "09:00"], ["", ""]).0, "2026-05-06 09:00", "{day}");
        }
        assert_eq!(named_day("", "6.5.2026 09:00"), NaiveDate::from_ymd_opt(2026, 5, 6));
        assert_eq!(when(["", "09:00"], ["", ""]), When { start: "09:00".into(), ..When::default() });
    }

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        let expected = ("2026-05-06 09:00".to_owned(), "2026-05-06 09:30".to_owned());
        for (day, start, end) in [
            ("2026-05-06", "09:00", "09:30"),
            ("6 maj 2026", "kl. 09.00", "kl 09.30"),
            ("6. mai 2026", "09.00", "9.30"),
            ("onsdag 6.5.2026", "9:00", "09:30:00"),
            ("2026-05-06 00:00:00", "09:00–09:30", ""),
            ("", "6.5.2026 09:00", "09:30"),
            ("", "6 maj 2026 kl. 09.00", "6.5.2026 9.30"),
            ("", "2026-05-06 09:00", "2026-05-06 09:30"),
        ] {
            assert_eq!(read(day, start, end), expected, "{day} {start} {end}");
        }
        assert_eq!(read("2026-05-06", "23:00", "01:00"), ("2026-05-06 23:00".into(), "2026-05-07 01:00".into()));
        assert_eq!(read("2026-05-06", "09:00", "08:30"), ("2026-05-06 09:00".into(), "2026-05-06 08:30".into()));
        assert_eq!(
            read("", "2026-05-06T09:00:00Z", "2026-05-06T10:00:00Z"),
            ("2026-05-06T09:00:00Z".into(), "2026-05-06T10:00:00Z".into())
        );
    }

    #[test]
    fn what_cannot_be_read_stays_as_it_is() {
        // May or June.
        assert_eq!(read("06/05/2026", "09:00", "09:30"), ("06/05/2026 09:00".into(), "".into()));
        assert_eq!(read("torsdag 6 maj 2026", "09:00", ""), ("torsdag 6 maj 2026 09:00".into(), "".into()));
        assert_eq!(read("2026-05-06", "soon", ""), ("soon".into(), "".into()));
        assert_eq!(read("2026-05-06", "", ""), ("".into(), "".into()));
    }
}
