//! The words for registrations' states and ways of taking part, and for when personal data are deleted.

use super::{
    model::{Place, RegistrationState, Source},
    rules::{self, Deletion},
};
use crate::{
    events::model::Event,
    i18n::{Locale, dates},
    t,
    ui::prelude::Tone,
};

/// The state in a word, and the tone of its tag.
pub fn state_tag(locale: Locale, state: RegistrationState) -> (Tone, String) {
    match state {
        RegistrationState::Confirmed => (Tone::Success, t!(locale, "registrations-state-confirmed")),
        RegistrationState::Waiting => (Tone::Info, t!(locale, "registrations-state-waiting")),
        RegistrationState::Offered => (Tone::Warning, t!(locale, "registrations-state-offered")),
        RegistrationState::Pending => (Tone::Warning, t!(locale, "registrations-state-pending")),
        RegistrationState::Cancelled => (Tone::Neutral, t!(locale, "registrations-state-cancelled")),
    }
}

/// `På plats`, `På nätet`.
pub fn place(locale: Locale, place: Place) -> String {
    match place {
        Place::OnSite => t!(locale, "registrations-on-site"),
        Place::Online => t!(locale, "registrations-online"),
    }
}

/// Where a registration came from.
pub fn source(locale: Locale, source: Source) -> String {
    match source {
        Source::Public => t!(locale, "registrations-source-public"),
        Source::Invitation => t!(locale, "registrations-source-invitation"),
        Source::Organiser => t!(locale, "registrations-source-organiser"),
    }
}

/// When personal data are deleted, for a sentence; while the event waits for a date, how long after it.
pub fn deleted(locale: Locale, event: &Event, what: Deletion) -> String {
    let on = |date| t!(locale, "registrations-deleted-on", date = dates::date(locale, date));
    match what {
        Deletion::Needs if event.has_date() => on(rules::needs_deleted_on(event)),
        Deletion::PersonalData | Deletion::Speakers if event.has_date() => on(rules::data_deleted_on(event)),
        Deletion::Needs if event.retention_months > 0 => t!(locale, "registrations-deleted-days", days = rules::NEEDS_DAYS),
        Deletion::Needs | Deletion::PersonalData | Deletion::Speakers => {
            t!(locale, "registrations-deleted-months", months = event.retention_months)
        }
    }
}

/// The day of a line of the plan, for a table.
pub fn planned(locale: Locale, event: &Event, planned: &rules::Planned) -> String {
    if event.has_date() { dates::date(locale, planned.on) } else { deleted(locale, event, planned.what) }
}
