//! What else is settled about an event: address, kind, languages, seats, when one may register.

use crate::{
    error::FieldErrors,
    events::model::{Event, EventKind, Languages, Seats, SeriesId, TopicId},
    forms::{Check, Fields},
    i18n::{Lang, Locale, Localized},
    people::model::Country,
    problem,
    time::{instant, local},
};
use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};

/// The longest slug.
pub const MAX_SLUG: usize = 80;
/// How many languages an event may have.
pub const MAX_LANGUAGES: usize = 4;
/// How many months personal data is kept after an event unless organisers say otherwise.
pub const RETENTION_MONTHS: i64 = 6;

/// Addresses that pages of ours stand at.
const RESERVED_SLUGS: [&str; 1] = ["new"];

/// Whether a text can name a thing in an address.
pub fn is_slug(text: &str) -> bool {
    (1..=MAX_SLUG).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !RESERVED_SLUGS.contains(&text)
}

/// The languages of an organisation's new event: its own first, then the neighbour's.
pub fn first_languages(country: Country, reader: Locale) -> Languages {
    let own = match (country, reader) {
        (Country::No, Locale::Nn) => Locale::Nn,
        (Country::No, _) => Locale::Nb,
        (Country::Se, _) => Locale::Sv,
        (_, reader) => reader,
    };
    let mut languages = vec![own.lang()];
    if own != Locale::Sv {
        languages.push(Locale::Sv.lang());
    }
    if matches!(own, Locale::Sv | Locale::En) {
        languages.push(Locale::Nb.lang());
    }
    Languages(languages)
}

/// What else is settled about an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub slug: String,
    pub kind: EventKind,
    pub topics: Vec<TopicId>,
    /// A topic that is not there yet.
    pub new_topic: Localized,
    pub series: Option<SeriesId>,
    /// A series that is not there yet; it takes the place of `series`.
    pub new_series: Localized,
    pub languages: Languages,
    pub capacity: Option<i64>,
    pub registration_opens_at: Option<DateTime<Utc>>,
    pub registration_closes_at: Option<DateTime<Utc>>,
    pub retention_months: i64,
}

impl Settings {
    pub fn parse(fields: &Fields, event: &Event) -> Result<Self, FieldErrors> {
        let zone = event.zone();
        let mut check = Check::new(fields);
        let slug = check.text("slug", MAX_SLUG);
        if !slug.is_empty() && !is_slug(&slug) {
            check.refuse("slug", problem!("events-slug-letters"));
        }
        let languages = languages(&mut check, fields);
        let opens = moment(&mut check, "opens_date", "opens_time", NaiveTime::MIN);
        let closes = moment(&mut check, "closes_date", "closes_time", NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default());
        let (opens, closes) = (opens.map(|t| instant(t, zone)), closes.map(|t| instant(t, zone)));
        if opens.zip(closes).is_some_and(|(opens, closes)| closes <= opens) {
            check.refuse("closes_date", problem!("events-closes-before-it-opens"));
        }
        if opens.is_some_and(|opens| opens >= event.ends_at) {
            check.refuse("opens_date", problem!("events-opens-after-the-event"));
        }
        let texts: Vec<Lang> = event.languages.to_vec();
        let it = Self {
            slug,
            kind: check.choice("kind", EventKind::parse).unwrap_or(event.kind),
            topics: fields.all("topic").filter_map(TopicId::parse).collect(),
            new_topic: check.localized("new_topic", &texts, 60),
            series: SeriesId::parse(fields.get("series")),
            new_series: check.localized("new_series", &texts, 150),
            languages,
            capacity: check.optional_number("capacity", 1, 100_000),
            registration_opens_at: opens,
            registration_closes_at: closes,
            retention_months: check.number("retention_months", 0, 60).unwrap_or(RETENTION_MONTHS),
        };
        check.finish(it)
    }

    /// Puts what stands in the event's own row there; topics, series and seats are the action's.
    pub fn apply(&self, event: &mut Event) {
        event.slug.clone_from(&self.slug);
        event.kind = self.kind;
        event.languages = self.languages.clone();
        event.registration_opens_at = self.registration_opens_at;
        event.registration_closes_at = self.registration_closes_at;
        event.retention_months = self.retention_months;
    }

    pub fn fields(event: &Event, seats: &Seats, topics: &[TopicId]) -> Fields {
        let mut fields = Fields::default();
        fields.set("slug", event.slug.clone());
        fields.set("kind", event.kind.as_str());
        topics.iter().for_each(|t| fields.push("topic", t.as_str()));
        fields.set("series", event.series_id.as_ref().map_or("", SeriesId::as_str));
        for (i, lang) in event.languages.iter().enumerate() {
            fields.set(&language_field(i), lang.as_str());
        }
        fields.set("capacity", seats.capacity.map(|c| c.to_string()).unwrap_or_default());
        for (at, date, time) in
            [(event.registration_opens_at, "opens_date", "opens_time"), (event.registration_closes_at, "closes_date", "closes_time")]
        {
            if let Some(at) = at.map(|at| local(at, event.zone())) {
                fields.set(date, at.date().to_string());
                fields.set(time, at.format("%H:%M").to_string());
            }
        }
        fields.set("retention_months", event.retention_months.to_string());
        fields
    }
}

/// The name of the field for an event's language at a place, counted from 0.
pub fn language_field(place: usize) -> String {
    format!("language{}", place + 1)
}

/// The languages in their order, without gaps; one at least, none twice.
fn languages(check: &mut Check<'_>, fields: &Fields) -> Languages {
    let mut languages: Vec<Lang> = Vec::new();
    for place in 0..MAX_LANGUAGES {
        let name = language_field(place);
        let tag = fields.get(&name).trim();
        if tag.is_empty() {
            continue;
        }
        match Lang::parse(tag) {
            None => check.refuse(name, problem!("forms-choose")),
            Some(lang) if languages.contains(&lang) => check.refuse(name, problem!("events-language-twice")),
            Some(lang) => languages.push(lang),
        }
    }
    if languages.is_empty() {
        check.refuse(language_field(0), problem!("events-language-missing"));
    }
    Languages(languages)
}

/// A date that may be left out, with a time of day that then has a default.
fn moment(check: &mut Check<'_>, date: &str, time: &str, default: NaiveTime) -> Option<NaiveDateTime> {
    let (day, clock) = (check.optional_date(date), check.optional_time(time));
    if day.is_none() && clock.is_some() {
        check.refuse(date, problem!("forms-empty"));
    }
    Some(day?.and_time(clock.unwrap_or(default)))
}
