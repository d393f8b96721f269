//! The words for registrations' states and ways of taking part.

use super::model::{Place, RegistrationState, Source};
use crate::{i18n::Locale, t, ui::prelude::Tone};

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
