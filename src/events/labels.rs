//! The words for an event's states and kinds.

use super::model::EventState;
use crate::{i18n::Locale, t, ui::prelude::Tone};

/// The state in a word, and the tone of its tag.
pub fn state_tag(locale: Locale, state: EventState) -> (Tone, String) {
    match state {
        EventState::Draft => (Tone::Neutral, t!(locale, "events-state-draft")),
        EventState::Published => (Tone::Success, t!(locale, "events-state-published")),
        EventState::Cancelled => (Tone::Danger, t!(locale, "events-state-cancelled")),
        EventState::Postponed => (Tone::Warning, t!(locale, "events-state-postponed")),
    }
}
