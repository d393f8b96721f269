//! The words for the states and kinds of mails.

use crate::{i18n::Locale, server::mail::State, t, ui::prelude::Tone};

pub fn mail_state(locale: Locale, state: State) -> (Tone, String) {
    match state {
        State::Draft => (Tone::Info, t!(locale, "desk-mail-draft")),
        State::Queued => (Tone::Warning, t!(locale, "desk-mail-queued")),
        State::Sent => (Tone::Success, t!(locale, "desk-mail-sent")),
        State::Refused => (Tone::Danger, t!(locale, "desk-mail-refused")),
        State::Bounced => (Tone::Danger, t!(locale, "desk-mail-bounced")),
        State::Dropped => (Tone::Neutral, t!(locale, "desk-mail-dropped")),
    }
}

/// What a mail is about, in a few words.
pub fn mail_kind(locale: Locale, kind: &str) -> String {
    match kind {
        "invitation" => t!(locale, "desk-kind-invitation"),
        "invitation-reminder" => t!(locale, "desk-kind-invitation-reminder"),
        "registration-confirmed" => t!(locale, "desk-kind-registration-confirmed"),
        "registration-waiting" => t!(locale, "desk-kind-registration-waiting"),
        "registration-seat" => t!(locale, "desk-kind-registration-seat"),
        "registration-cancelled" => t!(locale, "desk-kind-registration-cancelled"),
        "registration-link" => t!(locale, "desk-kind-registration-link"),
        "event-moved" => t!(locale, "desk-kind-event-moved"),
        "event-cancelled" => t!(locale, "desk-kind-event-cancelled"),
        "event-postponed" => t!(locale, "desk-kind-event-postponed"),
        "event-reinstated" => t!(locale, "desk-kind-event-reinstated"),
        "event-reminder" => t!(locale, "desk-kind-event-reminder"),
        "speaker-link" => t!(locale, "desk-kind-speaker-link"),
        _ => t!(locale, "desk-kind-other"),
    }
}
