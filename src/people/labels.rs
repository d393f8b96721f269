//! The words for countries and roles.

use super::model::{Country, Role};
use crate::{i18n::Locale, t, ui::prelude::Choice};

/// A country's name.
pub fn country(locale: Locale, country: Country) -> String {
    match country {
        Country::Se => t!(locale, "people-country-se"),
        Country::No => t!(locale, "people-country-no"),
        Country::Dk => t!(locale, "people-country-dk"),
        Country::Fi => t!(locale, "people-country-fi"),
        Country::Is => t!(locale, "people-country-is"),
        Country::Other => t!(locale, "people-country-other"),
    }
}

/// Every country, to choose from.
pub fn countries(locale: Locale) -> Vec<Choice> {
    Country::ALL.iter().map(|c| Choice::new(c.as_str(), country(locale, *c))).collect()
}

/// The interface's languages, each by its own name, to choose from.
pub fn languages() -> Vec<Choice> {
    Locale::ALL.into_iter().map(|l| Choice::new(l.code(), l.own_name()).lang(l.code())).collect()
}

/// What a colleague is called.
pub fn role(locale: Locale, role: Role) -> String {
    match role {
        Role::Admin => t!(locale, "people-role-admin"),
        Role::Member => t!(locale, "people-role-member"),
    }
}

/// Both roles, with what each may do, to choose from.
pub fn roles(locale: Locale) -> Vec<Choice> {
    vec![
        Choice::new(Role::Member.as_str(), role(locale, Role::Member)).hint(t!(locale, "people-role-member-hint")),
        Choice::new(Role::Admin.as_str(), role(locale, Role::Admin)).hint(t!(locale, "people-role-admin-hint")),
    ]
}
