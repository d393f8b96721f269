//! The mails to organisers about their own account.

use super::model::{Account, LINK_MINUTES, Organisation};
use crate::{server::mail::Mail, t};

/// The link that somebody asked for.
pub fn sign_in(account: &Account, link: &str) -> Mail {
    let locale = account.language;
    let minutes = LINK_MINUTES;
    let mut mail = Mail::new("sign-in", locale, &account.name, &account.email, t!(locale, "people-mail-sign-in-subject"))
        .paragraph(t!(locale, "people-mail-sign-in-text", minutes = minutes))
        .button(t!(locale, "people-mail-sign-in-button"), link);
    mail.reason = t!(locale, "people-mail-sign-in-reason");
    mail
}

/// A new colleague's first link, and where to get further ones.
pub fn welcome(account: &Account, organisation: &Organisation, by: &str, link: &str, again: &str) -> Mail {
    let locale = account.language;
    let minutes = LINK_MINUTES;
    let subject = t!(locale, "people-mail-welcome-subject", organisation = &organisation.name);
    let mut mail = Mail::new("colleague-added", locale, &account.name, &account.email, subject)
        .from(&organisation.name, organisation.answers_to())
        .paragraph(t!(locale, "people-mail-welcome-text", by = by, organisation = &organisation.name))
        .button(t!(locale, "people-mail-sign-in-button"), link)
        .paragraph(t!(locale, "people-mail-welcome-later", minutes = minutes))
        .link(t!(locale, "people-mail-welcome-again"), again);
    mail.reason = t!(locale, "people-mail-welcome-reason", organisation = &organisation.name);
    mail
}

/// Each mail once, for the test that renders all of them.
#[cfg(test)]
pub fn samples(locale: crate::i18n::Locale) -> Vec<Mail> {
    use super::model::{AccountId, Country, OrganisationId};
    let account = Account { id: AccountId::new(), email: "kari@halden.example".into(), name: "Kari Nordmann".into(), language: locale };
    let organisation = Organisation {
        id: OrganisationId::new(),
        slug: "halden".into(),
        name: "Halden kommune".into(),
        country: Country::No,
        website: String::new(),
        logo: None,
        colour: String::new(),
        contact_name: String::new(),
        contact_email: String::new(),
        contact_phone: String::new(),
        reply_to: "post@halden.example".into(),
        privacy_notice: Default::default(),
        accessibility_statement: Default::default(),
        accessibility_url: String::new(),
    };
    let link = "https://samling.test/nb/sign-in/abc";
    vec![sign_in(&account, link), welcome(&account, &organisation, "Ola Nordmann", link, "https://samling.test/nb/sign-in")]
}
