//! Clock times and the time zones that explain them: a VTIMEZONE is made from the changes of the clock that chrono-tz knows
//! around the years in use, as yearly rules where they follow one (which is what Outlook reads best), else one by one.

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::{OffsetComponents, Tz};

use super::{Entry, line::Lines};

/// The years whose changes are looked for: tzdata's rules are guesses beyond them, and an odd date must not cost a long search.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
/// Zones and years in use are few; the bound keeps odd dates from filling the memory.
const MOST_CACHED: usize = 2_000;

/// The first and the last year in use of a zone.
type Years = (i32, i32);
/// The definitions made so far.
type Cache = HashMap<(Tz, Years), Arc<str>>;

/// An instant as `20261105T080000Z`.
pub(super) fn utc(instant: DateTime<Utc>) -> impl Display {
    instant.format("%Y%m%dT%H%M%SZ")
}

/// Writes an instant as its zone's clock time, or in UTC where a clock time cannot name it.
pub(super) fn write_instant(property: &str, instant: DateTime<Utc>, zone: Tz, lines: &mut Lines) {
    let property = lines.property(property);
    match clock_time(instant, zone) {
        Some(local) => property.token("TZID", zone.name()).value(local.format("%Y%m%dT%H%M%S")),
        None => property.value(utc(instant)),
    }
}

/// Writes one VTIMEZONE for each zone that the entries use, in the order of use.
pub(super) fn write_used(entries: &[Entry], lines: &mut Lines) {
    let mut used: Vec<(Tz, Years)> = Vec::new();
    for entry in entries {
        for instant in [entry.starts_at, entry.ends_at] {
            let Some(local) = clock_time(instant, entry.zone) else { continue };
            let year = local.year();
            match used.iter_mut().find(|(zone, _)| *zone == entry.zone) {
                Some((_, (first, last))) => (*first, *last) = (year.min(*first), year.max(*last)),
                None => used.push((entry.zone, (year, year))),
            }
        }
    }
    for (zone, years) in used {
        lines.append(&definition(zone, years));
    }
}

/// The zone's clock at an instant; none in UTC, and none in the hours that run twice when the clock is put back: RFC 5545
/// reads such a time as the first of the two, but ical.js, node-ical and libical read it as the second.
fn clock_time(instant: DateTime<Utc>, zone: Tz) -> Option<NaiveDateTime> {
    let local = instant.with_timezone(&zone).naive_local();
    let twice = matches!(zone.from_local_datetime(&local), LocalResult::Ambiguous(..));
    (!is_utc(zone) && !twice).then_some(local)
}

fn is_utc(zone: Tz) -> bool {
    use chrono_tz::Etc;
    [Tz::UTC, Tz::UCT, Tz::Universal, Tz::Zulu, Etc::UTC, Etc::UCT, Etc::Universal, Etc::Zulu].contains(&zone)
}

/// The VTIMEZONE, from memory when it was asked for before: a mail to each of many is made with the same one.
fn definition(zone: Tz, years: Years) -> Arc<str> {
    static CACHE: LazyLock<RwLock<Cache>> = LazyLock::new(RwLock::default);
    let years = (years.0.clamp(*YEARS.start(), *YEARS.end()), years.1.clamp(*YEARS.start(), *YEARS.end()));
    if let Some(known) = CACHE.read().unwrap_or_else(PoisonError::into_inner).get(&(zone, years)) {
        return known.clone();
    }
    let made: Arc<str> = make_definition(zone, years).into();
    let mut cache = CACHE.write().unwrap_or_else(PoisonError::into_inner);
    if cache.len() < MOST_CACHED {
        cache.insert((zone, years), made.clone());
    }
    made
}

fn make_definition(zone: Tz, (first, last): Years) -> String {
    // From one year before, so that the clock's state on the first day is told by a change like the others.
    let from = new_year(first - 1);
    let changes = changes(zone, from, new_year(last + 1) + Days::new(1));
    let mut lines = Lines::new();
    lines.begin("VTIMEZONE");
    lines.property("TZID").value(zone.name());
    if changes.first().is_none_or(|change| change.at > new_year(first) - Days::new(1)) {
        constant(zone, from).write(None, &mut lines);
    }
    for rule in rules(changes) {
        rule.write(last, &mut lines);
    }
    lines.end("VTIMEZONE");
    lines.finish()
}

fn new_year(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(chrono::NaiveTime::MIN).and_utc()
}

/// One change of a zone's clock.
struct Change {
    at: DateTime<Utc>,
    /// The clock time at which it happens, by the clock before.
    local: NaiveDateTime,
    /// Seconds ahead of UTC before and after.
    from: i32,
    to: i32,
    summer: bool,
    name: String,
}

/// Changes that come back every year on a weekday of a month.
struct Rule {
    changes: Vec<Change>,
    weekday: Ordinal,
}

/// Which of its weekdays in the month a day is: the second Sunday, and perhaps the last.
#[derive(Clone, Copy)]
struct Ordinal {
    nth: Option<u32>,
    last: bool,
}

/// All changes between two instants, in order. Days are compared, and where two differ, the second is searched for.
fn changes(zone: Tz, from: DateTime<Utc>, until: DateTime<Utc>) -> Vec<Change> {
    let mut found = Vec::new();
    let mut day = from;
    while day < until {
        let next = day + Days::new(1);
        if seconds_ahead(zone, day) != seconds_ahead(zone, next) {
            found.push(change_between(zone, day, next));
        }
        day = next;
    }
    found
}

fn change_between(zone: Tz, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> Change {
    let from = seconds_ahead(zone, before);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if seconds_ahead(zone, middle) == from { before = middle } else { after = middle }
    }
    let (old, new) = (zone.offset_from_utc_datetime(&before.naive_utc()), zone.offset_from_utc_datetime(&after.naive_utc()));
    let to = seconds_ahead(zone, after);
    // Ireland's winter is tzdata's exception and not its summer: what counts here is which of the two is ahead.
    let summer = to > from && !(old.dst_offset().is_zero() && new.dst_offset().is_zero());
    let local = after.naive_utc() + TimeDelta::seconds(from.into());
    Change { at: after, local, from, to, summer, name: new.to_string() }
}

fn seconds_ahead(zone: Tz, instant: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc()
}

/// A clock that is not changed from an instant on.
fn constant(zone: Tz, since: DateTime<Utc>) -> Change {
    let offset = zone.offset_from_utc_datetime(&since.naive_utc());
    let seconds = offset.fix().local_minus_utc();
    let local = since.naive_utc() + TimeDelta::seconds(seconds.into());
    Change { at: since, local, from: seconds, to: seconds, summer: false, name: offset.to_string() }
}

/// Gathers changes that come back from year to year.
fn rules(changes: Vec<Change>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for change in changes {
        let weekday = Ordinal::of(change.local);
        let known = rules.iter_mut().find_map(|rule| rule.weekday_with(&change).map(|common| (rule, common)));
        match known {
            Some((rule, common)) => {
                rule.weekday = common;
                rule.changes.push(change);
            }
            None => rules.push(Rule { changes: vec![change], weekday }),
        }
    }
    rules
}

impl Rule {
    /// The weekday that the rule has when it takes the change in, if the change is this rule's in the year after.
    fn weekday_with(&self, change: &Change) -> Option<Ordinal> {
        let was = self.changes.last()?;
        let comes_back = was.local.year() + 1 == change.local.year()
            && was.local.month() == change.local.month()
            && was.local.weekday() == change.local.weekday()
            && was.local.time() == change.local.time()
            && (was.from, was.to, was.summer, &was.name) == (change.from, change.to, change.summer, &change.name);
        self.weekday.in_common(Ordinal::of(change.local)).filter(|_| comes_back)
    }

    /// Writes it as a rule where it still holds in the last year in use, else change by change: Python's `icalendar`, for
    /// one, loses the last change of a rule with an UNTIL.
    fn write(&self, last_year: i32, lines: &mut Lines) {
        match self.changes.as_slice() {
            [first, .., last] if last.local.year() >= last_year => first.write(Some(self.weekday), lines),
            changes => changes.iter().for_each(|change| change.write(None, lines)),
        }
    }
}

impl Change {
    /// Writes it, alone or every year.
    fn write(&self, every: Option<Ordinal>, lines: &mut Lines) {
        let component = if self.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.begin(component);
        lines.property("DTSTART").value(self.local.format("%Y%m%dT%H%M%S"));
        lines.property("TZOFFSETFROM").value(offset(self.from));
        lines.property("TZOFFSETTO").value(offset(self.to));
        lines.property("TZNAME").text(&self.name);
        if let Some(ordinal) = every {
            let (month, day) = (self.local.month(), ordinal.of_weekday(self.local.weekday()));
            lines.property("RRULE").value(format_args!("FREQ=YEARLY;BYMONTH={month};BYDAY={day}"));
        }
        lines.end(component);
    }
}

impl Ordinal {
    fn of(local: NaiveDateTime) -> Self {
        let next_week = local.date() + Days::new(7);
        Self { nth: Some(local.day0() / 7 + 1), last: next_week.month() != local.month() }
    }

    /// What is true of both, if anything.
    fn in_common(self, other: Self) -> Option<Self> {
        let both = Self { nth: self.nth.filter(|_| self.nth == other.nth), last: self.last && other.last };
        (both.nth.is_some() || both.last).then_some(both)
    }

    /// As iCalendar says it: `-1SU` is the last Sunday.
    fn of_weekday(self, weekday: Weekday) -> String {
        let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday.num_days_from_monday() as usize];
        match self.nth {
            Some(nth) if !self.last => format!("{nth}{day}"),
            _ => format!("-1{day}"),
        }
    }
}

/// Seconds ahead of UTC as `+0100`.
fn offset(seconds: i32) -> String {
    let (sign, ahead) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
    let (hours, minutes, rest) = (ahead / 3600, ahead / 60 % 60, ahead % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}
