//! What the forms about organisations and accounts are read into, and which return paths and slugs do. Pure.

use super::model::{Country, Role};
use crate::{
    error::FieldErrors,
    forms::{Check, Fields},
    i18n::{Locale, Localized},
    problem,
};

/// Most characters of a name.
pub const NAME: usize = 150;
/// Most characters of a statement in one language.
pub const STATEMENT: usize = 20_000;

/// The address that a sign-in link is asked for.
pub fn sign_in_request(fields: &Fields) -> Result<String, FieldErrors> {
    let mut check = Check::new(fields);
    let email = check.email("email");
    check.finish(email)
}

/// Where a sign-in may lead: an organisers' page of ours, or nowhere in particular. Anything else could lead to another site.
pub fn return_path(to: &str) -> &str {
    let ours = Locale::ALL.into_iter().any(|locale| {
        let page = to.strip_prefix('/').and_then(|rest| rest.strip_prefix(locale.code())).and_then(|rest| rest.strip_prefix("/organise"));
        page.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    });
    let plain = to.len() <= 500 && to.bytes().all(|b| b.is_ascii_graphic() && b != b'\\') && !to.split(['/', '?']).any(|part| part == "..");
    if ours && plain { to } else { "" }
}

/// An organisation's own facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    pub country: Country,
    pub website: String,
    /// `#rrggbb`, or empty for the program's own.
    pub colour: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub reply_to: String,
}

/// Reads an organisation's facts; at its creation only name, country and address are asked.
pub fn details(fields: &Fields) -> Result<Details, FieldErrors> {
    let mut check = Check::new(fields);
    let name = check.text("name", NAME);
    let country = check.choice("country", Country::parse).unwrap_or(Country::Other);
    let website = check.optional_url("website");
    let colour = colour(&mut check, fields);
    let contact_name = check.optional_text("contact_name", NAME);
    let contact_email = check.optional_email("contact_email").unwrap_or_default();
    let contact_phone = check.optional_text("contact_phone", 40);
    let reply_to = check.optional_email("reply_to").unwrap_or_default();
    check.finish(Details { name, country, website, colour, contact_name, contact_email, contact_phone, reply_to })
}

/// A browser's colour field always holds a colour, so a box beside it says whether it counts.
fn colour(check: &mut Check<'_>, fields: &Fields) -> String {
    if !fields.has("own_colour") {
        return String::new();
    }
    let colour = check.optional_text("colour", 7).to_ascii_lowercase();
    if !is_colour(&colour) {
        check.refuse("colour", problem!("people-colour-unreadable"));
    }
    colour
}

/// Whether a text is `#rrggbb`.
pub fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// What an organisation publishes about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statements {
    pub privacy_notice: Localized,
    pub accessibility_statement: Localized,
    pub accessibility_url: String,
}

/// Reads an organisation's statements, in the interface's languages.
pub fn statements(fields: &Fields) -> Result<Statements, FieldErrors> {
    let mut check = Check::new(fields);
    let languages = Locale::ALL.map(Locale::lang);
    let privacy_notice = check.localized_long("privacy_notice", &languages, STATEMENT);
    let accessibility_statement = check.localized_long("accessibility_statement", &languages, STATEMENT);
    let accessibility_url = check.optional_url("accessibility_url");
    check.finish(Statements { privacy_notice, accessibility_statement, accessibility_url })
}

/// Somebody to be added to an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewColleague {
    pub name: String,
    pub email: String,
    pub role: Role,
    pub language: Locale,
}

pub fn new_colleague(fields: &Fields) -> Result<NewColleague, FieldErrors> {
    let mut check = Check::new(fields);
    let name = check.text("name", NAME);
    let email = check.email("email");
    let language = check.choice("language", Locale::parse).unwrap_or(Locale::Sv);
    let role = check.choice("role", Role::parse).unwrap_or(Role::Member);
    check.finish(NewColleague { name, email, role, language })
}

/// What an organiser says of themselves.
pub fn account(fields: &Fields) -> Result<(String, Locale), FieldErrors> {
    let mut check = Check::new(fields);
    let name = check.text("name", NAME);
    let language = check.choice("language", Locale::parse).unwrap_or(Locale::Sv);
    check.finish((name, language))
}

/// A name made from an address, until its owner gives a better one: `Kari Nordmann` from `kari.nordmann@halden.kommune.no`.
pub fn name_of_address(email: &str) -> String {
    let local = email.split(['@', '+']).next().unwrap_or_default();
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    local.split(['.', '_']).filter_map(capital).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_leads_to_our_own_pages_only() {
        for good in ["/sv/organise", "/nb/organise/events/digital-tsunami?done=saved", "/en/organise?x=1"] {
            assert_eq!(return_path(good), good);
        }
        let bad = [
            "",
            "organise",
            "//evil.example/sv/organise",
            "https://evil.example",
            "/\\evil.example",
            "/sv/organised",
            "/sv//organise",
            "/xx/organise",
            "/sv/organise/\\evil",
            "/sv/organise/../../x",
            "/sv/organise\r\nSet-Cookie: a=b",
            "/sv/events/x",
            "/sv/sign-out",
        ];
        for bad in bad {
            assert_eq!(return_path(bad), "", "{bad}");
        }
        assert_eq!(return_path(&format!("/sv/organise/{}", "x".repeat(500))), "");
    }

    #[test]
    fn a_colour_counts_where_its_box_is_ticked() {
        let base = [("name", "Halden"), ("country", "NO"), ("colour", "#0B5563")];
        let mut fields = Fields::from(base);
        assert_eq!(details(&fields).unwrap().colour, "");
        fields.set("own_colour", "true");
        assert_eq!(details(&fields).unwrap().colour, "#0b5563");
        fields.set("colour", "red");
        assert_eq!(details(&fields).unwrap_err().get("colour").unwrap().key, "people-colour-unreadable");
    }

    #[test]
    fn every_problem_with_a_colleague_is_told() {
        let errors = new_colleague(&Fields::from([("email", "kari")])).unwrap_err();
        assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["name", "email", "language", "role"]);
    }

    #[test]
    fn an_address_gives_a_first_name() {
        assert_eq!(name_of_address("kari.nordmann+x@halden.kommune.no"), "Kari Nordmann");
        assert_eq!(name_of_address("åsa@kommun.se"), "Åsa");
    }
}
