//! The words for what speakers have answered, and for how far the mail with their link has come.

use super::model::{Answer, Delivery, Mailed};
use crate::{
    i18n::{Locale, dates},
    t,
    ui::prelude::Tone,
};
use chrono_tz::Tz;

/// The answer in a word, and the tone of its tag.
pub fn answer_tag(locale: Locale, answer: Answer) -> (Tone, String) {
    match answer {
        Answer::None => (Tone::Neutral, t!(locale, "speakers-answer-none")),
        Answer::Accepted => (Tone::Success, t!(locale, "speakers-answer-accepted")),
        Answer::Declined => (Tone::Danger, t!(locale, "speakers-answer-declined")),
    }
}

/// Whether the link was mailed, and when: "Sent 3 October 2026".
pub fn delivery(locale: Locale, delivery: Option<Delivery>, zone: Tz) -> String {
    let Some(Delivery { state, at }) = delivery else { return t!(locale, "speakers-link-never") };
    let date = dates::date(locale, at.with_timezone(&zone).date_naive());
    match state {
        Mailed::Draft => t!(locale, "speakers-link-draft"),
        Mailed::Queued => t!(locale, "speakers-link-queued"),
        Mailed::Sent => t!(locale, "speakers-link-sent", date = date),
        Mailed::Refused | Mailed::Bounced => t!(locale, "speakers-link-refused", date = date),
        Mailed::Dropped => t!(locale, "speakers-link-never"),
    }
}
