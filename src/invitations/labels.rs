//! The words for answers and for what became of a mail, with the tones of their tags.

use super::model::{Answer, Delivery, Standing};
use crate::{
    i18n::Locale,
    people::{self, model::Country},
    registrations::model::RegistrationState,
    t,
    ui::prelude::{Choice, Tone},
};

/// What somebody answered.
pub fn answer(locale: Locale, answer: Answer) -> String {
    match answer {
        Answer::None => t!(locale, "invitations-answer-none"),
        Answer::Accepted => t!(locale, "invitations-answer-accepted"),
        Answer::Declined => t!(locale, "invitations-answer-declined"),
        Answer::NotYet => t!(locale, "invitations-answer-not-yet"),
    }
}

pub const fn answer_tone(answer: Answer) -> Tone {
    match answer {
        Answer::None => Tone::Neutral,
        Answer::Accepted => Tone::Success,
        Answer::Declined => Tone::Danger,
        Answer::NotYet => Tone::Warning,
    }
}

/// How far the mail has come.
pub fn delivery(locale: Locale, delivery: Delivery) -> String {
    match delivery {
        Delivery::Draft => t!(locale, "invitations-delivery-draft"),
        Delivery::Queued => t!(locale, "invitations-delivery-queued"),
        Delivery::Sent => t!(locale, "invitations-delivery-sent"),
        Delivery::Refused => t!(locale, "invitations-delivery-refused"),
        Delivery::Bounced => t!(locale, "invitations-delivery-bounced"),
        Delivery::Dropped => t!(locale, "invitations-delivery-dropped"),
    }
}

pub const fn delivery_tone(delivery: Delivery) -> Tone {
    match delivery {
        Delivery::Draft | Delivery::Dropped => Tone::Neutral,
        Delivery::Queued => Tone::Info,
        Delivery::Sent => Tone::Success,
        Delivery::Refused | Delivery::Bounced => Tone::Danger,
    }
}

/// What an invited person's registration adds to the answer: that it is no seat yet.
pub fn registration(locale: Locale, state: Option<RegistrationState>) -> Option<String> {
    matches!(state?, RegistrationState::Waiting | RegistrationState::Offered | RegistrationState::Pending)
        .then(|| t!(locale, "invitations-registered-waiting"))
}

/// Why somebody is not invited again; nothing for who is.
pub fn standing(locale: Locale, standing: Standing) -> Option<String> {
    match standing {
        Standing::Free => None,
        Standing::Invited => Some(t!(locale, "invitations-standing-invited")),
        Standing::Registered => Some(t!(locale, "invitations-standing-registered")),
        Standing::Unwilling => Some(t!(locale, "invitations-standing-unwilling")),
    }
}

/// `på svenska`: for sums by language.
pub fn in_language(locale: Locale, language: Locale) -> String {
    crate::ui::words::in_language(locale, &language.lang())
}

pub fn answers(locale: Locale) -> Vec<Choice> {
    Answer::ALL.iter().map(|a| Choice::new(a.as_str(), answer(locale, *a))).collect()
}

pub fn deliveries(locale: Locale) -> Vec<Choice> {
    Delivery::ALL.iter().map(|d| Choice::new(d.as_str(), delivery(locale, *d))).collect()
}

pub fn country(locale: Locale, of: Country) -> String {
    people::labels::country(locale, of)
}

/// What somebody answered, told to themselves: `Du har tackat nej.`
pub fn said(locale: Locale, answer: Answer) -> String {
    match answer {
        Answer::None => String::new(),
        Answer::Accepted => t!(locale, "invitations-said-accepted"),
        Answer::Declined => t!(locale, "invitations-said-declined"),
        Answer::NotYet => t!(locale, "invitations-said-not-yet"),
    }
}
