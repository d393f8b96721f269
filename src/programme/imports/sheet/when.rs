//! Days and times of a sheet, as people write them: `6 maj 2026`, `kl. 09.00`, `23:00–01:00`.

use super::super::raw::clock;
use crate::{
    programme::rules::{days, times},
    time::iso_date,
};
use chrono::{Duration, NaiveDate, NaiveTime};

/// When a row is held, as [`super::super::raw::RawEvent`] has it; what cannot be read stays as it is written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct When {
    pub date: String,
    pub start: String,
    pub end: String,
}

/// A day, a beginning and an end. The beginning may say the day too, or the end too; an end that is earlier is of the next day, as nights are.
pub(super) fn when(day_cell: &str, start: &str, end: &str) -> When {
    let begins = hours(start);
    let (from, date, start) = match begins {
        Some((from, _)) => {
            let day = day(day_cell);
            let written = day.map_or_else(|| day_cell.to_owned(), |day| day.to_string());
            (day.map(|day| (day, from)), format!("{written} {}", from.format("%H:%M")), from.format("%H:%M").to_string())
        }
        None => {
            let written = moment(start);
            (parts(&written), written, String::new())
        }
    };
    let end = match (hours(end).map(|(end, _)| end).or(begins.and_then(|(_, end)| end)), from) {
        (Some(end), Some(from)) => ending(from, end),
        (Some(_), None) => String::new(),
        (None, _) => moment(end),
    };
    When { date, start, end }
}

/// How long a night may be that ends on the next day.
const NIGHT: i64 = 12;

fn ending((day, from): (NaiveDate, NaiveTime), end: NaiveTime) -> String {
    let night = end < from && end - from + Duration::days(1) <= Duration::hours(NIGHT);
    format!("{} {}", if night { day + Duration::days(1) } else { day }, end.format("%H:%M"))
}

/// A time of day alone, with its end where one is written.
fn hours(text: &str) -> Option<(NaiveTime, Option<NaiveTime>)> {
    if let Some(time) = clock(text) {
        return Some((time, None));
    }
    times::leading(text).filter(|it| it.rest.is_empty()).map(|it| (it.start, it.end))
}

/// A day, whatever time a program has put behind it.
fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let dated = text.get(..10).filter(|_| matches!(text.as_bytes().get(10), None | Some(b' ' | b'T')));
    dated.and_then(iso_date).or_else(|| days::whole(text))
}

/// Day and time in one cell, as far as they are not written the usual way.
fn moment(text: &str) -> String {
    let text = text.trim();
    if parts(text).is_some() {
        return text.to_owned();
    }
    let split = text.match_indices(' ').find_map(|(at, _)| Some((days::whole(&text[..at])?, hours(&text[at..])?.0)));
    split.map_or_else(|| text.to_owned(), |(day, time)| format!("{day} {}", time.format("%H:%M")))
}

/// The day and time that a moment begins with.
fn parts(text: &str) -> Option<(NaiveDate, NaiveTime)> {
    Some((iso_date(text.get(..10)?)?, clock(text.get(11..16)?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(day: &str, start: &str, end: &str) -> (String, String) {
        let it = when(day, start, end);
        (it.date, it.end)
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
