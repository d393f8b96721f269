//! The Clock, and local times of a zone.
//!
//! Time is a parameter: whoever needs "now" is handed a [`Clock`] or an instant. Nothing else reads the machine's clock (`clippy.toml` holds it).

use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, SubsecRound, TimeZone, Utc};
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

/// `2026-11-05`, and nothing else.
pub fn iso_date(text: &str) -> Option<NaiveDate> {
    let part = |from: usize, to: usize| text.get(from..to).filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?.parse::<u32>().ok();
    let dashed = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    if dashed { NaiveDate::from_ymd_opt(i32::try_from(part(0, 4)?).ok()?, part(5, 7)?, part(8, 10)?) } else { None }
}

/// What the browser is sent, for `#[serde(with = "wire::moment")]` and the like: written as chrono writes it, and read in that form alone. Chrono itself reads much
/// that nobody sends us, by code that would be a twentieth of what the browser loads.
pub mod wire {
    use super::iso_date;
    use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
    use std::borrow::Cow;

    macro_rules! wire {
        ($name:ident, $type:ty, $read:expr) => {
            pub mod $name {
                use super::*;

                pub fn serialize<S: Serializer>(value: &$type, to: S) -> Result<S::Ok, S::Error> {
                    value.serialize(to)
                }

                pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<$type, D::Error> {
                    let read: fn(&str) -> Option<$type> = $read;
                    read(&Cow::<str>::deserialize(from)?).ok_or_else(|| D::Error::custom(stringify!($name)))
                }
            }
        };
    }

    wire!(moment, DateTime<Utc>, |text| DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc()));
    wire!(date, NaiveDate, iso_date);
    wire!(clock, NaiveTime, crate::forms::parse_time);

    /// Several dates.
    pub mod dates {
        use super::*;

        pub fn serialize<S: Serializer>(value: &[NaiveDate], to: S) -> Result<S::Ok, S::Error> {
            value.serialize(to)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<NaiveDate>, D::Error> {
            let texts = Vec::<Cow<'de, str>>::deserialize(from)?;
            texts.iter().map(|text| iso_date(text).ok_or_else(|| D::Error::custom("date"))).collect()
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
    fn a_date_is_read_in_one_form_alone() {
        assert_eq!(iso_date("2026-11-05"), NaiveDate::from_ymd_opt(2026, 11, 5));
        for text in ["2026-02-30", "2026-1-05", "26-11-0005", "2026-11-05 ", "+026-11-05", "2026–11", "åååå-åå"] {
            assert_eq!(iso_date(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_sent_to_the_browser_comes_back_the_same() {
        #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        struct Sent {
            #[serde(with = "wire::moment")]
            at: DateTime<Utc>,
            #[serde(with = "wire::date")]
            day: NaiveDate,
            #[serde(with = "wire::dates")]
            days: Vec<NaiveDate>,
            #[serde(with = "wire::clock")]
            clock: chrono::NaiveTime,
        }
        let day = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let clock = chrono::NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        let at = day.and_hms_micro_opt(23, 59, 59, 123_456).unwrap().and_utc();
        let sent = Sent { at, day, days: vec![day, day + Duration::days(1)], clock };
        let text = serde_json::to_string(&sent).unwrap();
        assert_eq!(
            text,
            r#"{"at":"2026-03-29T23:59:59.123456Z","day":"2026-03-29","days":["2026-03-29","2026-03-30"],"clock":"09:30:00"}"#
        );
        assert_eq!(serde_json::from_str::<Sent>(&text).unwrap(), sent);
        assert!(serde_json::from_str::<Sent>(&text.replace("T23", "x23")).is_err());
    }

    #[test]
    fn a_skipped_hour_and_a_doubled_hour_have_an_answer() {
        let spring = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap().and_hms_opt(2, 30, 0).unwrap();
        assert_eq!(instant(spring, chrono_tz::Europe::Oslo).to_rfc3339(), "2026-03-29T01:30:00+00:00");
        let autumn = NaiveDate::from_ymd_opt(2026, 10, 25).unwrap().and_hms_opt(2, 30, 0).unwrap();
        assert_eq!(instant(autumn, chrono_tz::Europe::Oslo).to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }
}
