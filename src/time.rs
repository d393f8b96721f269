//! The Clock, and local times of a zone.
//!
//! Time is a parameter: whoever needs "now" is handed a [`Clock`] or an instant. Nothing else reads the machine's clock (`clippy.toml` holds it).

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, SubsecRound, TimeZone, Utc};
use chrono_tz::Tz;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Tells the time, to the microsecond (what both databases keep). A test's clock stands still until advanced.
#[derive(Debug, Clone)]
pub enum Clock {
    System,
    /// Microseconds since 1970.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.timestamp_micros())))
    }

    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[cfg(feature = "ssr")]
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
            Self::System => Utc::now().trunc_subsecs(6),
            #[cfg(not(feature = "ssr"))]
            Self::System => unreachable!("the browser is told the time by the server"),
            Self::Fixed(micros) => DateTime::from_timestamp_micros(micros.load(Ordering::SeqCst)).expect("set from an instant"),
        }
    }

    /// Moves a fixed clock forwards; does nothing to the system's.
    pub fn advance(&self, by: Duration) {
        if let Self::Fixed(micros) = self {
            micros.fetch_add(by.num_microseconds().expect("less than 292,000 years"), Ordering::SeqCst);
        }
    }
}

/// A local time as an instant. A time that is skipped in spring becomes the one an hour later; one that comes twice in autumn, the first.
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(t) | LocalResult::Ambiguous(t, _) => t.to_utc(),
        LocalResult::None => {
            zone.from_local_datetime(&(local + Duration::hours(1))).earliest().map_or_else(|| local.and_utc(), |t| t.to_utc())
        }
    }
}

/// The local time of an instant.
pub fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// The first and last local day; an event that ends at midnight does not reach into the next day.
pub fn days(from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> (chrono::NaiveDate, chrono::NaiveDate) {
    let first = from.with_timezone(&zone).date_naive();
    let last = (to - Duration::microseconds(1)).max(from).with_timezone(&zone).date_naive();
    (first, last)
}

/// Cut to what the databases keep.
pub fn micros(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}

/// Whether two half-open intervals share a moment.
pub fn overlap(a: (DateTime<Utc>, DateTime<Utc>), b: (DateTime<Utc>, DateTime<Utc>)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_skipped_hour_and_a_doubled_hour_have_an_answer() {
        let spring = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap().and_hms_opt(2, 30, 0).unwrap();
        assert_eq!(instant(spring, chrono_tz::Europe::Oslo).to_rfc3339(), "2026-03-29T01:30:00+00:00");
        let autumn = NaiveDate::from_ymd_opt(2026, 10, 25).unwrap().and_hms_opt(2, 30, 0).unwrap();
        assert_eq!(instant(autumn, chrono_tz::Europe::Oslo).to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }
}
