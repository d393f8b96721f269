//! The words for an event's states, kinds, ways of taking part, roles and countries.

use super::model::{Attendance, EventKind, EventState, PartnerRole};
use crate::{i18n::Locale, people::model::Country, t, ui::prelude::Tone};

/// The state in a word, and the tone of its tag.
pub fn state_tag(locale: Locale, state: EventState) -> (Tone, String) {
    match state {
        EventState::Draft => (Tone::Neutral, t!(locale, "events-state-draft")),
        EventState::Published => (Tone::Success, t!(locale, "events-state-published")),
        EventState::Cancelled => (Tone::Danger, t!(locale, "events-state-cancelled")),
        EventState::Postponed => (Tone::Warning, t!(locale, "events-state-postponed")),
    }
}

/// `Seminarium`.
pub fn kind(locale: Locale, kind: EventKind) -> String {
    match kind {
        EventKind::Seminar => t!(locale, "events-kind-seminar"),
        EventKind::Forum => t!(locale, "events-kind-forum"),
        EventKind::Conference => t!(locale, "events-kind-conference"),
        EventKind::Workshop => t!(locale, "events-kind-workshop"),
        EventKind::Meeting => t!(locale, "events-kind-meeting"),
        EventKind::TestDay => t!(locale, "events-kind-test-day"),
        EventKind::Course => t!(locale, "events-kind-course"),
        EventKind::Webinar => t!(locale, "events-kind-webinar"),
    }
}

/// `På plats`, `På nätet`, `På plats och på nätet`.
pub fn attendance(locale: Locale, attendance: Attendance) -> String {
    match attendance {
        Attendance::OnSite => t!(locale, "events-attendance-on-site"),
        Attendance::Online => t!(locale, "events-attendance-online"),
        Attendance::Mixed => t!(locale, "events-attendance-mixed"),
    }
}

/// A role, of one organisation.
pub fn role(locale: Locale, role: PartnerRole) -> String {
    match role {
        PartnerRole::Host => t!(locale, "events-role-host"),
        PartnerRole::CoOrganiser => t!(locale, "events-role-co-organiser"),
        PartnerRole::MainFunder => t!(locale, "events-role-main-funder"),
        PartnerRole::Funder => t!(locale, "events-role-funder"),
        PartnerRole::Partner => t!(locale, "events-role-partner"),
        PartnerRole::VenueHost => t!(locale, "events-role-venue-host"),
    }
}

/// The heading above the `count` organisations in a role.
pub fn roles(locale: Locale, role: PartnerRole, count: usize) -> String {
    match role {
        PartnerRole::Host => t!(locale, "events-roles-host", count = count),
        PartnerRole::CoOrganiser => t!(locale, "events-roles-co-organiser", count = count),
        PartnerRole::MainFunder => t!(locale, "events-roles-main-funder", count = count),
        PartnerRole::Funder => t!(locale, "events-roles-funder", count = count),
        PartnerRole::Partner => t!(locale, "events-roles-partner", count = count),
        PartnerRole::VenueHost => t!(locale, "events-roles-venue-host", count = count),
    }
}

/// `Norge`; nothing for countries that the program does not tell apart.
pub fn country(locale: Locale, country: Country) -> Option<String> {
    match country {
        Country::Se => Some(t!(locale, "events-country-se")),
        Country::No => Some(t!(locale, "events-country-no")),
        Country::Dk => Some(t!(locale, "events-country-dk")),
        Country::Fi => Some(t!(locale, "events-country-fi")),
        Country::Is => Some(t!(locale, "events-country-is")),
        Country::Other => None,
    }
}

/// The same for a form, where "another country" is a choice.
pub fn country_choice(locale: Locale, of: Country) -> String {
    country(locale, of).unwrap_or_else(|| t!(locale, "events-country-other"))
}
