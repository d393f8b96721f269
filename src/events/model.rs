//! Events, series, topics, partners.

use crate::{
    i18n::{Lang, Locale, Localized},
    id,
    people::model::{Country, OrganisationId, PersonId},
    text_enum,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

id!(
    /// Names an event. Its UUID is also its calendar UID's first part.
    EventId
);
id!(
    /// Names a series.
    SeriesId
);
id!(
    /// Names a topic.
    TopicId
);
id!(
    /// Names somebody's wish to be invited to a series.
    FollowerId
);

text_enum! {
    pub enum EventState { Draft = "draft", Published = "published", Cancelled = "cancelled", Postponed = "postponed" }
}
text_enum! {
    pub enum EventKind {
        Seminar = "seminar", Forum = "forum", Conference = "conference", Workshop = "workshop", Meeting = "meeting", TestDay = "test_day",
        Course = "course", Webinar = "webinar",
    }
}
text_enum! {
    /// How people take part.
    pub enum Attendance { OnSite = "on_site", Online = "online", Mixed = "mixed" }
}
text_enum! {
    /// An organisation's role in an event.
    pub enum PartnerRole {
        Host = "host", CoOrganiser = "co_organiser", MainFunder = "main_funder", Funder = "funder", Partner = "partner", VenueHost = "venue_host",
    }
}

impl PartnerRole {
    /// Whether organisations in this role may edit the event.
    pub const fn organises(self) -> bool {
        matches!(self, Self::Host | Self::CoOrganiser)
    }
}

/// An event's languages, the first of which is what reading falls back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Languages(pub Vec<Lang>);

impl Languages {
    pub fn first(&self) -> Option<&Lang> {
        self.0.first()
    }
}

impl std::ops::Deref for Languages {
    type Target = [Lang];
    fn deref(&self) -> &[Lang] {
        &self.0
    }
}

/// An event, whole but for topics, partners and seats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Event {
    pub id: EventId,
    pub slug: String,
    pub series_id: Option<SeriesId>,
    pub state: EventState,
    pub kind: EventKind,
    pub languages: Languages,
    pub title: Localized,
    pub summary: Localized,
    /// Markdown.
    pub description: Localized,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub time_zone: String,
    /// Where a published event was moved from.
    pub previous_starts_at: Option<DateTime<Utc>>,
    pub attendance: Attendance,
    /// It was announced for a venue and is held online instead.
    pub moved_online: bool,
    pub venue_name: String,
    pub venue_street: String,
    pub venue_postal_code: String,
    pub venue_city: String,
    pub venue_country: Country,
    pub directions: Localized,
    pub access_information: Localized,
    /// What the reminder the day before says.
    pub practical_information: Localized,
    /// For those who take part online; never public.
    pub joining_link: String,
    pub registration_opens_at: Option<DateTime<Utc>>,
    pub registration_closes_at: Option<DateTime<Utc>>,
    /// Why it was cancelled or postponed.
    pub state_note: Localized,
    /// Raised by each material change (time, place, state): the SEQUENCE of its calendar entries.
    pub calendar_sequence: i64,
    /// The ORGANIZER's name, frozen at the first publishing.
    pub organizer_name: String,
    pub retention_months: i64,
    pub reminded_at: Option<DateTime<Utc>>,
    pub purged_at: Option<DateTime<Utc>>,
    pub needs_purged_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Event {
    /// A draft of which nothing more is known than this: in the time zone of its country, without a venue.
    pub fn draft(
        slug: String,
        title: Localized,
        languages: Languages,
        (starts_at, ends_at): (DateTime<Utc>, DateTime<Utc>),
        country: Country,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            id: EventId::new(),
            slug,
            series_id: None,
            state: EventState::Draft,
            kind: EventKind::Seminar,
            languages,
            title,
            summary: Localized::default(),
            description: Localized::default(),
            starts_at,
            ends_at,
            time_zone: country.zone().name().to_owned(),
            previous_starts_at: None,
            attendance: Attendance::OnSite,
            moved_online: false,
            venue_name: String::new(),
            venue_street: String::new(),
            venue_postal_code: String::new(),
            venue_city: String::new(),
            venue_country: country,
            directions: Localized::default(),
            access_information: Localized::default(),
            practical_information: Localized::default(),
            joining_link: String::new(),
            registration_opens_at: None,
            registration_closes_at: None,
            state_note: Localized::default(),
            calendar_sequence: 0,
            organizer_name: String::new(),
            retention_months: super::rules::RETENTION_MONTHS,
            reminded_at: None,
            purged_at: None,
            needs_purged_at: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// What mails' samples, tests and benchmarks are about, each with what it changes: a published seminar in two languages, 5 November 2026,
    /// 09.00–15.00 in Halden.
    pub fn sample(now: DateTime<Utc>) -> Self {
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap_or_default();
        let title = Localized::of([(Locale::Nb, "Den digitale tsunamien"), (Locale::Sv, "Den digitala tsunamin")]);
        let languages = Languages(vec![Locale::Nb.lang(), Locale::Sv.lang()]);
        Self {
            state: EventState::Published,
            venue_name: "Remmen kunnskapspark".into(),
            venue_street: "BRA veien 4".into(),
            venue_postal_code: "1757".into(),
            venue_city: "Halden".into(),
            organizer_name: "Halden kommune".into(),
            ..Self::draft("digital-tsunami".into(), title, languages, (at(1_793_865_600), at(1_793_887_200)), Country::No, now)
        }
    }

    /// Its time zone; UTC where a stored name is unknown to this version.
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }

    /// The scope of its public pages' versions.
    pub fn scope(&self) -> String {
        scope(&self.id)
    }

    /// The UID of its calendar entry, the same in every mail and feed.
    pub fn calendar_uid(&self) -> String {
        format!("{}@samling", self.id)
    }

    /// Whether there is a date that it is held on, or would have been. A postponed event has none: what it was moved from has nothing to say any more.
    pub fn has_date(&self) -> bool {
        self.state != EventState::Postponed
    }

    /// Until when it is to come; `None` while nobody knows. A cancelled event is over from its date on.
    pub fn over_at(&self) -> Option<DateTime<Utc>> {
        self.has_date().then_some(self.ends_at)
    }

    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.over_at().is_some_and(|at| at <= now)
    }
}

/// The scope of an event's public pages: what a write touches, and a cached page depends on.
pub fn scope(event: &EventId) -> String {
    format!("event:{event}")
}

/// The scope of a series' public page.
pub fn series_scope(series: &SeriesId) -> String {
    format!("series:{series}")
}

/// The scope of the lists of events.
pub use crate::people::model::SITE;

/// A standing forum that meets now and then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Series {
    pub id: SeriesId,
    pub slug: String,
    pub organisation_id: OrganisationId,
    pub title: Localized,
    pub description: Localized,
    pub languages: Languages,
}

/// A focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Topic {
    pub id: TopicId,
    pub slug: String,
    pub name: Localized,
}

/// An organisation in its role in an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Partner {
    pub organisation_id: OrganisationId,
    pub role: PartnerRole,
    pub name: String,
    pub slug: String,
    pub country: Country,
    pub website: String,
    pub logo: Option<String>,
}

/// The seats on site, as the one row keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Seats {
    /// No capacity: no limit.
    pub capacity: Option<i64>,
    pub taken: i64,
    pub waiting: i64,
}

impl Seats {
    /// How many are left; `None` without a limit.
    pub fn left(&self) -> Option<i64> {
        self.capacity.map(|c| (c - self.taken).max(0))
    }
}

/// Whether, and how, one may register right now. [`rules::registration_status`](super::rules::registration_status) finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegistrationStatus {
    NotYet {
        opens_at: DateTime<Utc>,
    },
    /// How many seats on site are left; `None` without a limit.
    Open {
        left: Option<i64>,
    },
    /// The seats on site are taken; one may join the waiting list behind so many.
    Full {
        waiting: i64,
    },
    Closed,
    Over,
    Cancelled,
    Postponed,
}

impl RegistrationStatus {
    /// Whether the form is open: for a seat or for the waiting list.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open { .. } | Self::Full { .. })
    }
}

/// Somebody who asked to be invited to a series' meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Follower {
    pub id: FollowerId,
    pub series_id: SeriesId,
    pub person_id: PersonId,
    /// None until the link in the mail was used.
    pub confirmed_at: Option<DateTime<Utc>>,
    pub link_revision: i64,
}

/// The kind of the job that follows a copy: later features copy what is theirs (rooms, sessions).
pub const EVENT_COPIED: &str = "event-copied";

/// What was copied, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventCopied {
    pub from: EventId,
    pub to: EventId,
}

/// The kind of the job that tells everybody concerned what became of an event: `queue::push(tx, EVENT_CHANGED, &EventChanged { … }, now, now)`.
pub const EVENT_CHANGED: &str = "event-changed";

/// The kind of the job that hands freed seats (a raised capacity) to those who wait longest; its payload is the [`EventId`].
pub const SEATS_FREED: &str = "seats-freed";

/// A change that whoever is concerned must be told of, and their calendars with them; but for [`Self::change`] all as it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventChanged {
    pub event: EventId,
    pub change: Change,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub attendance: Attendance,
    /// The venue in one line.
    pub venue: String,
    pub joining_link: String,
}

text_enum! {
    pub enum Change {
        /// Another time or another place.
        Moved = "moved",
        Cancelled = "cancelled",
        /// Postponed without a date: out of the calendars until there is one.
        Postponed = "postponed",
        /// Held after all, or with a new date after it was postponed.
        Reinstated = "reinstated",
    }
}
