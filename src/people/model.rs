//! Persons, organisations, accounts.

use crate::{
    i18n::{Lang, Locale, Localized},
    id, text_enum,
};
use serde::{Deserialize, Serialize};

id!(
    /// Names a person.
    PersonId
);
id!(
    /// Names an organisation.
    OrganisationId
);
id!(
    /// Names an organiser's account.
    AccountId
);

text_enum! {
    /// Where somebody or something is, as far as the program has to tell them apart.
    #[derive(Default)]
    pub enum Country { Se = "SE", No = "NO", Dk = "DK", Fi = "FI", Is = "IS", #[default] Other = "XX" }
}

impl Country {
    /// Guessed from the ending of a mail address.
    pub fn of_email(email: &str) -> Option<Self> {
        match email.rsplit('.').next()?.to_ascii_lowercase().as_str() {
            "se" => Some(Self::Se),
            "no" => Some(Self::No),
            "dk" => Some(Self::Dk),
            "fi" | "ax" => Some(Self::Fi),
            "is" => Some(Self::Is),
            _ => None,
        }
    }

    /// Where people who read the interface in `locale` mostly are.
    pub const fn of_locale(locale: Locale) -> Self {
        match locale {
            Locale::Sv => Self::Se,
            Locale::Nb | Locale::Nn => Self::No,
            Locale::En => Self::Other,
        }
    }

    /// The interface language that people there mostly read.
    pub const fn locale(self) -> Option<Locale> {
        match self {
            Self::Se => Some(Locale::Sv),
            Self::No => Some(Locale::Nb),
            Self::Dk | Self::Fi | Self::Is | Self::Other => None,
        }
    }

    pub const fn zone(self) -> chrono_tz::Tz {
        match self {
            Self::No => chrono_tz::Europe::Oslo,
            Self::Dk => chrono_tz::Europe::Copenhagen,
            Self::Fi => chrono_tz::Europe::Helsinki,
            Self::Is => chrono_tz::Atlantic::Reykjavik,
            Self::Se | Self::Other => chrono_tz::Europe::Stockholm,
        }
    }
}

/// A public body, company, university or network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Organisation {
    pub id: OrganisationId,
    pub slug: String,
    pub name: String,
    pub country: Country,
    pub website: String,
    /// The hash of its logo: `paths::image`.
    pub logo: Option<String>,
    /// `#rrggbb`, or empty for the program's own.
    pub colour: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
    /// Where answers to its mails go.
    pub reply_to: String,
    /// Markdown.
    pub privacy_notice: Localized,
    /// Markdown.
    pub accessibility_statement: Localized,
    pub accessibility_url: String,
}

impl Organisation {
    /// The address that visitors with questions write to.
    pub fn contact(&self) -> &str {
        if self.contact_email.is_empty() { &self.reply_to } else { &self.contact_email }
    }

    /// The address that answers to its mails go to; empty where it has none.
    pub fn answers_to(&self) -> &str {
        if self.reply_to.is_empty() { &self.contact_email } else { &self.reply_to }
    }

    /// The scope of what public pages show of it.
    pub fn scope(&self) -> String {
        organisation_scope(&self.id)
    }
}

/// The scope of the lists of the whole site: what a write touches, and a cached page depends on.
pub const SITE: &str = "site";

/// The scope of an organisation's name, logo, colours and statements on public pages.
pub fn organisation_scope(organisation: &OrganisationId) -> String {
    format!("organisation:{organisation}")
}

/// An organisation in a list to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct OrganisationChoice {
    pub id: OrganisationId,
    pub slug: String,
    pub name: String,
    pub country: Country,
}

/// How long a sign-in link holds.
pub const LINK_MINUTES: i64 = 15;
/// How long a browser stays signed in.
pub const SIGN_IN_DAYS: i64 = 30;

text_enum! {
    /// What a colleague may do for an organisation.
    pub enum Role {
        /// Everything, also its details and colleagues.
        Admin = "admin",
        /// Its events.
        Member = "member",
    }
}

/// An organiser's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    pub language: Locale,
}

/// A role in an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Membership {
    pub organisation_id: OrganisationId,
    pub organisation_slug: String,
    pub organisation_name: String,
    pub role: Role,
}

/// Somebody who works for an organisation here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Colleague {
    pub id: AccountId,
    pub name: String,
    pub email: String,
    pub language: Locale,
    pub role: Role,
}

/// Who is signed in, and where they belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub account: Account,
    pub memberships: Vec<Membership>,
}

impl SignedIn {
    /// Their role in an organisation.
    pub fn role_in(&self, organisation: &OrganisationId) -> Option<Role> {
        self.memberships.iter().find(|m| m.organisation_id == *organisation).map(|m| m.role)
    }
}

/// One human in any role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub organisation: String,
    pub country: Country,
    /// The language to write to them in.
    pub language: Locale,
}

/// The language to write to somebody in: what they said → their country → the ending of their address → the event's first language.
pub fn language_for(said: Option<Locale>, country: Option<Country>, email: Option<&str>, first: Option<&Lang>) -> Locale {
    said.or_else(|| country.and_then(Country::locale))
        .or_else(|| email.and_then(Country::of_email).and_then(Country::locale))
        .or_else(|| first.and_then(Locale::of))
        .unwrap_or(Locale::Sv)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_follows_the_fixed_order() {
        let first = Locale::En.lang();
        assert_eq!(language_for(Some(Locale::Nn), Some(Country::Se), Some("a@b.se"), Some(&first)), Locale::Nn);
        assert_eq!(language_for(None, Some(Country::No), Some("a@b.se"), Some(&first)), Locale::Nb);
        assert_eq!(language_for(None, None, Some("a@b.se"), Some(&first)), Locale::Sv);
        assert_eq!(language_for(None, None, Some("a@b.eu"), Some(&first)), Locale::En);
    }
}
