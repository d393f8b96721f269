//! Clock times and time zones: what stands in the lines, and every zone there is against what chrono-tz says.

use chrono::{DateTime, Datelike, Days, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{Europe, TZ_VARIANTS, Tz};

use super::*;

fn times(zone: Tz, starts_at: &str, ends_at: &str) -> [String; 2] {
    let entry = Entry { zone, starts_at: at(starts_at), ends_at: at(ends_at), ..meeting() };
    let ics = published(entry).to_ics();
    [lines_of(&ics, "DTSTART").concat(), lines_of(&ics, "DTEND").concat()]
}

#[test]
fn a_meeting_across_the_change_of_the_clock_keeps_its_clock_times() {
    assert_eq!(
        times(Europe::Helsinki, "2026-03-27T07:00:00Z", "2026-03-30T13:00:00Z"),
        ["DTSTART;TZID=Europe/Helsinki:20260327T090000", "DTEND;TZID=Europe/Helsinki:20260330T160000"]
    );
}

#[test]
fn utc_needs_no_zone() {
    for zone in [Tz::UTC, Tz::Etc__UTC, Tz::Zulu] {
        let entry = Entry { zone, ..meeting() };
        let ics = published(entry).to_ics();
        assert_eq!(lines_of(&ics, "DTSTART"), ["DTSTART:20261105T080000Z"]);
        assert!(!ics.contains("VTIMEZONE"));
    }
}

#[test]
fn the_hour_that_runs_twice_is_told_in_utc() {
    let [first, second] = times(Europe::Stockholm, "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z");
    assert_eq!([first, second], ["DTSTART:20261025T003000Z", "DTEND:20261025T013000Z"]);
    let [before, after] = times(Europe::Stockholm, "2026-10-24T23:59:59Z", "2026-10-25T02:00:00Z");
    assert_eq!([before, after], ["DTSTART;TZID=Europe/Stockholm:20261025T015959", "DTEND;TZID=Europe/Stockholm:20261025T030000"]);
}

#[test]
fn an_end_that_is_not_after_the_start_is_left_out() {
    assert_eq!(times(Europe::Oslo, "2026-11-05T08:00:00Z", "2026-11-05T08:00:00Z")[1], "");
}

#[test]
fn each_zone_in_use_is_defined_once_for_all_its_years() {
    let later = Entry { starts_at: at("2028-06-01T08:00:00Z"), ends_at: at("2028-06-01T09:00:00Z"), ..meeting() };
    let finnish = Entry { zone: Europe::Helsinki, ..meeting() };
    let ics = Calendar::Publish { feed: None, entries: vec![meeting(), finnish, later] }.to_ics();
    let zones: Vec<_> = unfolded(&ics).into_iter().filter(|line| line.starts_with("TZID")).collect();
    assert_eq!(zones, ["TZID:Europe/Oslo", "TZID:Europe/Helsinki"]);
}

#[test]
fn a_zone_that_never_changes_its_clock_is_one_constant() {
    let ics = published(Entry { zone: chrono_tz::Africa::Nairobi, ..meeting() }).to_ics();
    assert_eq!(
        unfolded(&ics)[4..12],
        [
            "BEGIN:VTIMEZONE",
            "TZID:Africa/Nairobi",
            "BEGIN:STANDARD",
            "DTSTART:20250101T030000",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0300",
            "TZNAME:EAT",
            "END:STANDARD"
        ]
    );
}

#[test]
fn a_rule_that_ended_is_told_change_by_change() {
    // Russia put its clocks forward for the last time in 2011, and back in 2014 for good.
    let entry = |year: &str| Entry {
        zone: Europe::Moscow,
        starts_at: at(&format!("{year}-06-01T08:00:00Z")),
        ends_at: at(&format!("{year}-06-01T09:00:00Z")),
        ..meeting()
    };
    let ics = Calendar::Publish { feed: None, entries: vec![entry("2010"), entry("2015")] }.to_ics();
    let zone = unfolded(&ics).into_iter().take_while(|line| line != "END:VTIMEZONE");
    let changes: Vec<_> = zone.filter(|line| line.starts_with("DTSTART") || line.starts_with("RRULE")).collect();
    assert_eq!(
        changes,
        [
            "DTSTART:20090329T020000",
            "DTSTART:20100328T020000",
            "DTSTART:20091025T030000",
            "DTSTART:20101031T030000",
            "DTSTART:20110327T020000",
            "DTSTART:20141026T020000"
        ]
    );
}

#[test]
fn an_absurd_year_is_written_without_a_long_search() {
    let entry = Entry { starts_at: at("9998-01-01T08:00:00Z"), ends_at: at("9998-01-01T09:00:00Z"), ..meeting() };
    assert_eq!(line_of(entry, "DTSTART"), "DTSTART;TZID=Europe/Oslo:99980101T090000");
}

/// A small reader of VTIMEZONE, of the rules that this module writes: when each offset begins, until 2040.
fn onsets(ics: &str) -> Vec<(DateTime<Utc>, i32)> {
    let local = |text: &str| NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").unwrap();
    let seconds = |text: &str| {
        let number = |range: std::ops::Range<usize>| text.get(range).map_or(0, |digits| digits.parse::<i32>().unwrap());
        let ahead = number(1..3) * 3600 + number(3..5) * 60 + number(5..7);
        if text.starts_with('-') { -ahead } else { ahead }
    };
    let mut found = vec![];
    let (mut start, mut from, mut to, mut rule) = (NaiveDateTime::MIN, 0, 0, String::new());
    for line in unfolded(ics).iter().take_while(|line| *line != "BEGIN:VEVENT") {
        match line.split_once(':').unwrap() {
            ("BEGIN", "STANDARD" | "DAYLIGHT") => rule.clear(),
            ("DTSTART", value) => start = local(value),
            ("TZOFFSETFROM", value) => from = seconds(value),
            ("TZOFFSETTO", value) => to = seconds(value),
            ("RRULE", value) => rule = value.into(),
            ("END", "STANDARD" | "DAYLIGHT") => {
                let ordinal =
                    rule.split_once("BYDAY=").map(|(_, day)| day.split(';').next().unwrap().trim_end_matches(char::is_alphabetic));
                let mut onset = start;
                loop {
                    let instant = (onset - TimeDelta::seconds(from.into())).and_utc();
                    if onset.year() > 2040 {
                        break;
                    }
                    found.push((instant, to));
                    let Some(ordinal) = ordinal else { break };
                    onset = same_weekday_next_year(onset, ordinal.parse().unwrap());
                }
            }
            _ => {}
        }
    }
    found.sort();
    found
}

fn same_weekday_next_year(local: NaiveDateTime, ordinal: i64) -> NaiveDateTime {
    let first = local.date().with_day(1).unwrap().with_year(local.year() + 1).unwrap();
    let mut days: Vec<_> = (0..31).map(|n| first + Days::new(n)).collect();
    days.retain(|day| day.month() == first.month() && day.weekday() == local.weekday());
    let day = if ordinal > 0 { days[ordinal as usize - 1] } else { days[days.len() - 1] };
    day.and_time(local.time())
}

#[test]
fn every_zone_is_defined_as_its_clock_goes() {
    for zone in TZ_VARIANTS {
        for years in [1985..=1985, 2007..=2008, 2010..=2015, 2026..=2026, 2025..=2029] {
            let starts_at = at(&format!("{}-01-01T12:00:00Z", years.start()));
            let ends_at = at(&format!("{}-12-31T12:00:00Z", years.end()));
            let ics = published(Entry { zone, starts_at, ends_at, ..meeting() }).to_ics();
            if !ics.contains("VTIMEZONE") {
                assert_eq!(zone.offset_from_utc_datetime(&starts_at.naive_utc()).fix().local_minus_utc(), 0);
                continue;
            }
            let onsets = onsets(&ics);
            let mut instant = starts_at - Days::new(1);
            while instant < ends_at + Days::new(1) {
                let defined = onsets.iter().rfind(|(onset, _)| *onset <= instant).map(|(_, offset)| *offset);
                let real = zone.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc();
                assert_eq!(defined, Some(real), "{zone} at {instant} in {ics}");
                instant += TimeDelta::hours(61);
            }
            for (onset, offset) in onsets.iter().filter(|(onset, _)| (starts_at..ends_at).contains(onset)) {
                let real = zone.offset_from_utc_datetime(&onset.naive_utc()).fix().local_minus_utc();
                let before = zone.offset_from_utc_datetime(&(*onset - TimeDelta::seconds(1)).naive_utc()).fix().local_minus_utc();
                assert_eq!(*offset, real, "{zone} at {onset}");
                assert_ne!(before, real, "{zone} just before {onset}");
            }
        }
    }
}
