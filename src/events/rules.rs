//! What forms about events mean, and what follows from an event's state: pure, without I/O and without a clock.
//!
//! A form is parsed in two steps where it needs the event: the values of the form alone, then [`TimePlace::apply`] and its like put them into an
//! [`Event`]. What is refused is told by a key of the catalogue; the pages put it into words.

use super::model::{Attendance, Event, EventKind, EventState, Languages, PartnerRole, RegistrationStatus, Seats, SeriesId, TopicId};
use crate::{
    error::{FieldErrors, Problem},
    forms::{Check, Fields},
    i18n::{Lang, Locale, Localized},
    people::model::{Country, OrganisationId},
    problem,
    time::{instant, local},
};
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

/// The longest title, in characters.
pub const MAX_TITLE: usize = 250;
/// The longest summary.
pub const MAX_SUMMARY: usize = 600;
/// The longest of the long texts.
pub const MAX_TEXT: usize = 20_000;
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

/// A new event: a title, and when it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    pub title: Localized,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// Reads `title.LANG`, `date`, `start`, `end` and, optional, `end_date`.
pub fn parse_new(fields: &Fields, languages: &[Lang], zone: Tz, now: DateTime<Utc>) -> Result<NewEvent, FieldErrors> {
    let mut check = Check::new(fields);
    let title = check.localized("title", languages, MAX_TITLE);
    if title.is_empty() {
        check.refuse("title", problem!("events-title-missing"));
    }
    let (starts_at, ends_at) = times(&mut check, zone, now).unwrap_or_default();
    check.finish(NewEvent { title, starts_at, ends_at })
}

/// Reads `date`, `start`, `end` and, optional, `end_date`; `None` where something was refused.
fn times(check: &mut Check<'_>, zone: Tz, now: DateTime<Utc>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let (date, start, end, end_date) = (check.date("date"), check.time("start"), check.time("end"), check.optional_date("end_date"));
    let (date, start, end) = (date?, start?, end?);
    if let Some(problem) = far_away(date, now) {
        check.refuse("date", problem);
        return None;
    }
    let last = end_date.unwrap_or(date);
    if last < date {
        check.refuse("end_date", problem!("events-ends-before-start"));
        return None;
    }
    if last - date > Duration::days(30) {
        check.refuse("end_date", problem!("events-too-many-days"));
        return None;
    }
    let (starts_at, ends_at) = (instant(date.and_time(start), zone), instant(last.and_time(end), zone));
    if ends_at <= starts_at {
        check.refuse("end", problem!("events-ends-before-start"));
        return None;
    }
    Some((starts_at, ends_at))
}

/// A date that is a slip of the keyboard: nobody plans ten years ahead or puts in what was before the century.
fn far_away(date: NaiveDate, now: DateTime<Utc>) -> Option<Problem> {
    let this_year = now.year();
    (date.year() < 2000 || date.year() > this_year + 10).then(|| problem!("events-date-far-away", from = 2000, to = this_year + 10))
}

/// The form's values for an event's times: what [`times`] reads.
pub fn set_times(fields: &mut Fields, starts_at: DateTime<Utc>, ends_at: DateTime<Utc>, zone: Tz) {
    let (first, last) = (local(starts_at, zone), local(ends_at, zone));
    fields.set("date", first.date().to_string());
    fields.set("start", first.format("%H:%M").to_string());
    fields.set("end", last.format("%H:%M").to_string());
    fields.set("end_date", if last.date() == first.date() { String::new() } else { last.date().to_string() });
}

/// An event's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    pub title: Localized,
    pub summary: Localized,
    pub description: Localized,
    pub directions: Localized,
    pub access_information: Localized,
    pub practical_information: Localized,
}

impl Texts {
    /// Reads the texts in the event's languages; what it has in further languages is kept.
    pub fn parse(fields: &Fields, event: &Event) -> Result<Self, FieldErrors> {
        let languages: &[Lang] = &event.languages;
        let mut check = Check::new(fields);
        let it = Self {
            title: merged(&event.title, &check.localized("title", languages, MAX_TITLE), languages),
            summary: merged(&event.summary, &check.localized_long("summary", languages, MAX_SUMMARY), languages),
            description: merged(&event.description, &check.localized_long("description", languages, MAX_TEXT), languages),
            directions: merged(&event.directions, &check.localized_long("directions", languages, MAX_TEXT), languages),
            access_information: merged(
                &event.access_information,
                &check.localized_long("access_information", languages, MAX_TEXT),
                languages,
            ),
            practical_information: merged(
                &event.practical_information,
                &check.localized_long("practical_information", languages, MAX_TEXT),
                languages,
            ),
        };
        if it.title.is_empty() {
            check.refuse("title", problem!("events-title-missing"));
        }
        check.finish(it)
    }

    pub fn apply(self, event: &mut Event) {
        let Self { title, summary, description, directions, access_information, practical_information } = self;
        (event.title, event.summary, event.description) = (title, summary, description);
        (event.directions, event.access_information, event.practical_information) = (directions, access_information, practical_information);
    }

    /// The form's values for an event.
    pub fn fields(event: &Event) -> Fields {
        let mut fields = Fields::default();
        fields.set_localized("title", &event.title);
        fields.set_localized("summary", &event.summary);
        fields.set_localized("description", &event.description);
        fields.set_localized("directions", &event.directions);
        fields.set_localized("access_information", &event.access_information);
        fields.set_localized("practical_information", &event.practical_information);
        fields
    }
}

/// `old` with its texts in `languages` replaced by those of `new`.
fn merged(old: &Localized, new: &Localized, languages: &[Lang]) -> Localized {
    let mut it = old.clone();
    for lang in languages {
        it.set(lang.clone(), new.exact(lang).cloned().unwrap_or_default());
    }
    it
}

/// When and where an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimePlace {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub time_zone: Tz,
    pub attendance: Attendance,
    pub venue_name: String,
    pub venue_street: String,
    pub venue_postal_code: String,
    pub venue_city: String,
    pub venue_country: Country,
    pub joining_link: String,
}

impl TimePlace {
    pub fn parse(fields: &Fields, now: DateTime<Utc>) -> Result<Self, FieldErrors> {
        let mut check = Check::new(fields);
        let time_zone = check.choice("time_zone", |z| z.parse::<Tz>().ok()).unwrap_or(Tz::UTC);
        let (starts_at, ends_at) = times(&mut check, time_zone, now).unwrap_or_default();
        let it = Self {
            starts_at,
            ends_at,
            time_zone,
            attendance: check.choice("attendance", Attendance::parse).unwrap_or(Attendance::OnSite),
            venue_name: check.optional_text("venue_name", 150),
            venue_street: check.optional_text("venue_street", 150),
            venue_postal_code: check.optional_text("venue_postal_code", 20),
            venue_city: check.optional_text("venue_city", 100),
            venue_country: check.choice("venue_country", Country::parse).unwrap_or(Country::Other),
            joining_link: check.optional_url("joining_link"),
        };
        check.finish(it)
    }

    pub fn apply(self, event: &mut Event) {
        event.starts_at = self.starts_at;
        event.ends_at = self.ends_at;
        event.time_zone = self.time_zone.name().to_owned();
        event.attendance = self.attendance;
        event.venue_name = self.venue_name;
        event.venue_street = self.venue_street;
        event.venue_postal_code = self.venue_postal_code;
        event.venue_city = self.venue_city;
        event.venue_country = self.venue_country;
        event.joining_link = self.joining_link;
    }

    pub fn fields(event: &Event) -> Fields {
        let mut fields = Fields::default();
        set_times(&mut fields, event.starts_at, event.ends_at, event.zone());
        fields.set("time_zone", event.time_zone.clone());
        fields.set("attendance", event.attendance.as_str());
        fields.set("venue_name", event.venue_name.clone());
        fields.set("venue_street", event.venue_street.clone());
        fields.set("venue_postal_code", event.venue_postal_code.clone());
        fields.set("venue_city", event.venue_city.clone());
        fields.set("venue_country", event.venue_country.as_str());
        fields.set("joining_link", event.joining_link.clone());
        fields
    }
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

/// A partner to add: an organisation that is there, or the name of one that is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPartner {
    pub organisation: Option<OrganisationId>,
    pub name: String,
    pub country: Country,
    pub role: PartnerRole,
}

pub fn parse_partner(fields: &Fields) -> Result<NewPartner, FieldErrors> {
    let mut check = Check::new(fields);
    let it = NewPartner {
        organisation: OrganisationId::parse(fields.get("organisation")),
        name: check.optional_text("name", 150),
        country: Country::parse(fields.get("country")).unwrap_or(Country::Other),
        role: check.choice("role", PartnerRole::parse).unwrap_or(PartnerRole::Partner),
    };
    if it.organisation.is_none() && it.name.is_empty() {
        check.refuse("organisation", problem!("events-partner-missing"));
    }
    if it.organisation.is_none() && !it.name.is_empty() && Country::parse(fields.get("country")).is_none() {
        check.refuse("country", problem!("forms-choose"));
    }
    check.finish(it)
}

/// A note to those concerned, in the event's languages.
pub fn parse_note(fields: &Fields, languages: &[Lang]) -> Result<Localized, FieldErrors> {
    let mut check = Check::new(fields);
    let note = check.localized_long("note", languages, 2000);
    check.finish(note)
}

/// A new date for a copy or for an event that was postponed.
pub fn parse_times(fields: &Fields, zone: Tz, now: DateTime<Utc>) -> Result<(DateTime<Utc>, DateTime<Utc>), FieldErrors> {
    let mut check = Check::new(fields);
    let when = times(&mut check, zone, now).unwrap_or_default();
    check.finish(when)
}

/// Who wants to be invited to a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFollower {
    pub name: String,
    pub email: String,
}

pub fn parse_follower(fields: &Fields) -> Result<NewFollower, FieldErrors> {
    let mut check = Check::new(fields);
    let it = NewFollower { name: check.optional_text("name", 120), email: check.email("email") };
    check.finish(it)
}

/// Whether one may register now.
pub fn registration_status(event: &Event, seats: &Seats, now: DateTime<Utc>) -> RegistrationStatus {
    match event.state {
        EventState::Cancelled => return RegistrationStatus::Cancelled,
        EventState::Postponed => return RegistrationStatus::Postponed,
        EventState::Draft => return RegistrationStatus::Closed,
        EventState::Published => {}
    }
    if event.is_over(now) {
        return RegistrationStatus::Over;
    }
    if let Some(opens_at) = event.registration_opens_at.filter(|opens| now < *opens) {
        return RegistrationStatus::NotYet { opens_at };
    }
    if event.registration_closes_at.is_some_and(|closes| closes <= now) {
        return RegistrationStatus::Closed;
    }
    if event.attendance == Attendance::Online {
        return RegistrationStatus::Open { left: None };
    }
    match seats.left() {
        // Who waits goes before who comes now, also for a seat that was just freed.
        Some(left) if left == 0 || seats.waiting > 0 => RegistrationStatus::Full { waiting: seats.waiting },
        left => RegistrationStatus::Open { left },
    }
}

/// When what visitors see of an event changes next by itself: registration opens or closes, it begins, it ends.
pub fn changes_next(event: &Event, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    [event.registration_opens_at, event.registration_closes_at, Some(event.starts_at), Some(event.ends_at)]
        .into_iter()
        .flatten()
        .filter(|at| *at > now)
        .min()
}

/// Whether a change is one that calendars must follow: another time or another place.
pub fn is_moved(before: &Event, after: &Event) -> bool {
    let time = |e: &Event| (e.starts_at, e.ends_at);
    let venue = |e: &Event| [&e.venue_name, &e.venue_street, &e.venue_postal_code, &e.venue_city].map(String::clone);
    time(before) != time(after)
        || before.attendance != after.attendance
        || (venue(before), before.venue_country) != (venue(after), after.venue_country)
        || (after.attendance != Attendance::OnSite && before.joining_link != after.joining_link)
}

/// Whether those who are registered must be told of a move: the event was to be held, and is not over both before and after.
pub fn must_tell(before: &Event, after: &Event, now: DateTime<Utc>) -> bool {
    before.state == EventState::Published && !(before.is_over(now) && after.is_over(now)) && is_moved(before, after)
}

/// Raises the SEQUENCE of an event's calendar entries, and keeps from when it was moved.
pub fn raise(before: &Event, after: &mut Event) {
    after.calendar_sequence = before.calendar_sequence + 1;
    if before.starts_at != after.starts_at {
        after.previous_starts_at = Some(before.starts_at);
        // The practical information goes out again, the day before the new day.
        after.reminded_at = None;
    }
}

/// What an event may become from where it stands.
pub fn may_become(from: EventState, to: EventState) -> bool {
    use EventState::{Cancelled, Draft, Postponed, Published};
    matches!((from, to), (Draft | Cancelled | Postponed, Published) | (Published | Postponed, Cancelled) | (Published, Postponed))
}

/// An event like `from` at another time: a draft of its own, with the registration window as far ahead of it as it was.
pub fn copy(from: &Event, id: super::model::EventId, slug: String, when: (DateTime<Utc>, DateTime<Utc>), now: DateTime<Utc>) -> Event {
    let (starts_at, ends_at) = when;
    // By the local clock: a window that closed at noon closes at noon on the other side of a change to summer time too.
    let zone = from.zone();
    let shift = local(starts_at, zone).date() - local(from.starts_at, zone).date();
    let shifted = |at: Option<DateTime<Utc>>| at.map(|at| instant(local(at, zone) + shift, zone));
    Event {
        id,
        slug,
        state: EventState::Draft,
        starts_at,
        ends_at,
        previous_starts_at: None,
        registration_opens_at: shifted(from.registration_opens_at),
        registration_closes_at: shifted(from.registration_closes_at),
        // The link to the meeting is a new one each time.
        joining_link: String::new(),
        state_note: Localized::default(),
        calendar_sequence: 0,
        organizer_name: String::new(),
        reminded_at: None,
        purged_at: None,
        needs_purged_at: None,
        created_at: now,
        updated_at: now,
        ..from.clone()
    }
}

#[cfg(test)]
mod tests;
