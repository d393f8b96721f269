//! The words for the states and kinds of mails.

use crate::{
    i18n::{Locale, catalogue},
    server::mail::State,
    t,
    ui::prelude::Tone,
};

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

/// What a mail is about, in a few words: `mails-kind-…` of the catalogue, by the kind that the feature gave it.
pub fn mail_kind(locale: Locale, kind: &str) -> String {
    catalogue::find(locale, &format!("mails-kind-{kind}")).unwrap_or_else(|| t!(locale, "desk-kind-other"))
}
