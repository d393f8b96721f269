//! What forms say of invitations; and pasted lists of addresses, read as people write them: one a line or many on one, `Name <address>`, columns parted by
//! semicolons, commas or tabs, with or without a line of headings.

use super::model::{Answer, Delivery, Filter};
use crate::{
    error::{FieldErrors, Problem},
    events::model::Event,
    forms::{Check, Fields, is_email, one_line},
    i18n::{Lang, Locale},
    people::model::{Country, language_for},
    problem,
    registrations::{self, model::Place},
};
use std::collections::{HashMap, HashSet};

/// How many people one list may hold.
pub const MOST: usize = 2000;

/// Somebody to be invited, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The line of the pasted text, counted from 1.
    pub line: usize,
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
    /// Said in the list, or guessed.
    pub language: Locale,
}

/// What a list holds, and what could not be read, by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pasted {
    pub people: Vec<Proposed>,
    pub problems: Vec<(usize, Problem)>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    FirstName,
    LastName,
    Name,
    Email,
    Organisation,
    Language,
    Country,
    Other,
}

/// Reads a pasted list. `first` is the event's first language, the last resort for somebody's own.
pub fn parse(text: &str, first: Option<&Lang>) -> Pasted {
    let mut out = Pasted::default();
    let mut headings: Option<Vec<Column>> = None;
    let mut lines: HashMap<String, usize> = HashMap::new();
    for (number, line) in
        text.trim_start_matches('\u{feff}').lines().enumerate().map(|(n, l)| (n + 1, l.trim_matches([' ', '\r', '\u{a0}'])))
    {
        if line.is_empty() {
            continue;
        }
        if out.people.len() >= MOST {
            out.problems.push((number, problem!("invitations-too-many", max = MOST)));
            break;
        }
        let cells = cells(line);
        let addressed = cells.iter().filter(|c| address_of(c).is_some()).count();
        if addressed == 0 {
            let columns: Vec<Column> = cells.iter().map(|c| heading(c)).collect();
            if columns.contains(&Column::Email) {
                headings = Some(columns);
            } else {
                out.problems.push((number, problem!("invitations-no-address", text = shortened(line))));
            }
            continue;
        }
        let found: Vec<Draft> = match &headings {
            Some(columns) if cells.len() > 1 => vec![by_headings(columns, &cells)],
            _ if addressed > 1 => {
                for cell in cells.iter().filter(|c| !c.is_empty() && address_of(c).is_none()) {
                    out.problems.push((number, problem!("invitations-no-address", text = shortened(cell))));
                }
                cells.iter().filter_map(|c| address_of(c)).map(|(name, email)| Draft { name, email, ..Draft::default() }).collect()
            }
            _ => vec![by_content(&cells)],
        };
        for draft in found {
            if !is_email(&draft.email) {
                out.problems.push((number, problem!("invitations-bad-address", text = shortened(&draft.email))));
            } else if let Some(before) = lines.get(&draft.email.to_lowercase()) {
                out.problems.push((number, problem!("invitations-twice", email = draft.email, line = before)));
            } else {
                lines.insert(draft.email.to_lowercase(), number);
                out.people.push(draft.proposed(number, first));
            }
        }
    }
    out
}

#[derive(Default)]
struct Draft {
    name: String,
    email: String,
    organisation: String,
    country: Option<Country>,
    language: Option<Locale>,
}

impl Draft {
    fn proposed(self, line: usize, first: Option<&Lang>) -> Proposed {
        let language = language_for(self.language, self.country, Some(&self.email), first);
        let country = self.country.or_else(|| Country::of_email(&self.email)).unwrap_or(Country::of_locale(language));
        let cut = |text: String| text.chars().take(200).collect();
        Proposed { line, name: cut(self.name), email: self.email, organisation: cut(self.organisation), country, language }
    }
}

/// People as a list that [`parse`] reads back: a page hands them on with it.
pub fn to_list(people: &[Proposed]) -> String {
    let lines = people.iter().map(|p| [&p.name, &p.email, &p.organisation, p.country.as_str(), p.language.code()].join("\t"));
    std::iter::once("name\temail\torganization\tcountry\tlanguage".to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
}

/// The people whom a page has shown, with the languages and countries that were corrected there.
pub fn parse_shown(fields: &Fields, first: Option<&Lang>) -> Vec<Proposed> {
    let mut people = parse(fields.get("people"), first).people;
    for (i, one) in people.iter_mut().enumerate() {
        if let Some(language) = Locale::parse(fields.get(&format!("language.{i}"))) {
            one.language = language;
        }
        if let Some(country) = Country::parse(fields.get(&format!("country.{i}"))) {
            one.country = country;
        }
    }
    people
}

/// Those shown and those read anew, each address once; and the problems of both.
pub fn merged(mut shown: Vec<Proposed>, pasted: &Pasted) -> (Vec<Proposed>, Vec<(usize, Problem)>) {
    let mut known: HashSet<String> = shown.iter().map(|p| p.email.to_lowercase()).collect();
    let fresh = pasted.people.iter().filter(|p| known.insert(p.email.to_lowercase())).cloned();
    shown.extend(fresh);
    shown.truncate(MOST);
    (shown, pasted.problems.clone())
}

/// The lines of a text that must be corrected, to be shown again: those with an address that stands there twice need nothing.
pub fn lines(text: &str, problems: &[(usize, Problem)]) -> String {
    let too_many = problems.iter().find(|(_, p)| p.key == "invitations-too-many").map_or(usize::MAX, |(line, _)| *line);
    let wrong = |n: usize| n >= too_many || problems.iter().any(|(line, p)| *line == n && p.key != "invitations-twice");
    text.lines()
        .enumerate()
        .filter(|(i, line)| wrong(i + 1) && !line.trim().is_empty())
        .map(|(_, line)| line)
        .collect::<Vec<_>>()
        .join("\n")
}

/// What a list says in which nobody could be found.
pub fn unreadable(pasted: &Pasted) -> FieldErrors {
    let mut errors = FieldErrors::default();
    match pasted.problems.first() {
        Some((_, problem)) => errors.add("list", problem.clone()),
        None => errors.add("list", problem!("forms-empty")),
    }
    errors
}

/// Who is invited and how they are written to, as an organiser corrects it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
    pub language: Locale,
}

pub fn parse_details(fields: &Fields) -> Result<Details, FieldErrors> {
    let mut check = Check::new(fields);
    let name = check.optional_text("name", 200);
    let email = check.email("email");
    let organisation = check.optional_text("organisation", 200);
    let language = check.choice("language", Locale::parse).unwrap_or(Locale::Sv);
    let country = check.choice("country", Country::parse).unwrap_or(Country::Other);
    check.finish(Details { name, email, organisation, country, language })
}

/// A yes: as the invitation knows the person, or as they corrected it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    pub name: String,
    pub organisation: String,
    pub language: Locale,
    pub attendance: Place,
}

pub fn parse_acceptance(fields: &Fields, event: &Event) -> Result<Acceptance, FieldErrors> {
    let mut check = Check::new(fields);
    let name = check.text("name", 120);
    let organisation = check.optional_text("organisation", 160);
    let language = check.choice("language", Locale::parse).unwrap_or(Locale::Sv);
    let attendance = registrations::rules::parse_place(&mut check, event);
    check.finish(Acceptance { name, organisation, language, attendance })
}

/// How a list is narrowed down, from its address.
pub fn parse_filter(query: &Fields) -> Filter {
    Filter {
        search: one_line(query.get("search")).chars().take(100).collect(),
        answer: Answer::parse(query.get("answer")),
        delivery: Delivery::parse(query.get("delivery")),
        country: Country::parse(query.get("country")),
    }
}

/// The cells of a line: parted by tabs, else semicolons, else commas; a quoted cell may hold any of them.
fn cells(line: &str) -> Vec<String> {
    let separator = ['\t', ';', ','].into_iter().find(|s| outside_quotes(line).any(|c| c == *s)).unwrap_or(';');
    // `a@x.se, b@y.no; c@z.no`: where several addresses stand in a row, a comma parts them as a semicolon does.
    let many = line.matches('@').count() > 1 && separator == ';';
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            c if (c == separator || many && c == ',') && !quoted => out.push(String::new()),
            c => out.last_mut().expect("there is always one").push(c),
        }
    }
    out.iter().map(|c| one_line(c)).filter(|c| separator == '\t' || separator == ';' || !c.is_empty()).collect()
}

fn outside_quotes(line: &str) -> impl Iterator<Item = char> + '_ {
    let mut quoted = false;
    line.chars().filter(move |c| {
        if *c == '"' {
            quoted = !quoted;
        }
        !quoted
    })
}

/// Name and address of a cell such as `Kari Nordmann <kari@kommune.no>` or `kari@kommune.no`.
fn address_of(cell: &str) -> Option<(String, String)> {
    if let Some((name, rest)) = cell.split_once('<') {
        let email = rest.split('>').next()?.trim();
        return email.contains('@').then(|| (one_line(name.trim_matches(['"', '\'', ' '])), email.to_owned()));
    }
    let text = cell.strip_prefix("mailto:").unwrap_or(cell).trim();
    (text.contains('@') && !text.contains(' ')).then(|| (String::new(), text.trim_end_matches('.').to_owned()))
}

/// A line whose columns have names.
fn by_headings(columns: &[Column], cells: &[String]) -> Draft {
    let get = |column: Column| columns.iter().position(|c| *c == column).and_then(|i| cells.get(i)).cloned().unwrap_or_default();
    let (in_cell, email) = address_of(&get(Column::Email)).unwrap_or_else(|| (String::new(), get(Column::Email)));
    let name = match (get(Column::Name), one_line(&format!("{} {}", get(Column::FirstName), get(Column::LastName)))) {
        (name, _) if !name.is_empty() => name,
        (_, both) if !both.is_empty() => both,
        _ => in_cell,
    };
    Draft {
        name,
        email,
        organisation: get(Column::Organisation),
        country: country(&get(Column::Country)),
        language: language(&get(Column::Language))
            .or_else(|| language(&get(Column::Country)).filter(|_| country(&get(Column::Country)).is_none())),
    }
}

/// A line whose columns tell themselves: the address, a language, a country, then name and organisation in this order.
fn by_content(cells: &[String]) -> Draft {
    let mut draft = Draft::default();
    let mut texts = Vec::new();
    for (i, cell) in cells.iter().enumerate() {
        if let (true, Some((name, email))) = (draft.email.is_empty(), address_of(cell)) {
            draft.email = email;
            if !name.is_empty() {
                texts.insert(0, name);
            }
        } else if let (true, Some(found)) = (i > 0, country(cell)) {
            draft.country = Some(found);
        } else if let (true, Some(found)) = (i > 0, language(cell)) {
            draft.language = Some(found);
        } else if !cell.is_empty() {
            texts.push(cell.clone());
        }
    }
    let mut texts = texts.into_iter();
    draft.name = texts.next().unwrap_or_default();
    draft.organisation = texts.next().unwrap_or_default();
    draft
}

fn heading(cell: &str) -> Column {
    match cell.to_lowercase().trim_matches([':', '*', ' ']) {
        "namn" | "navn" | "name" | "fullt navn" | "fullständigt namn" | "full name" => Column::Name,
        "förnamn" | "fornavn" | "first name" | "fornamn" => Column::FirstName,
        "efternamn" | "etternavn" | "last name" | "surname" | "etternamn" => Column::LastName,
        "e-post" | "epost" | "e-postadress" | "e-postadresse" | "mejl" | "mail" | "email" | "e-mail" | "mejladress" | "email address" => {
            Column::Email
        }
        "organisation" | "organisasjon" | "kommun" | "kommune" | "företag" | "bedrift" | "firma" | "organization" | "company"
        | "arbetsplats" | "arbeidssted" => Column::Organisation,
        "språk" | "language" | "sprog" | "mål" => Column::Language,
        "land" | "country" => Column::Country,
        _ => Column::Other,
    }
}

/// A language as people write it.
fn language(text: &str) -> Option<Locale> {
    match text.to_lowercase().as_str() {
        "svenska" | "svensk" | "swedish" | "sv" => Some(Locale::Sv),
        "norska" | "norsk" | "norwegian" | "bokmål" | "bokmal" | "nb" => Some(Locale::Nb),
        "nynorsk" | "nn" => Some(Locale::Nn),
        "engelska" | "engelsk" | "english" | "en" => Some(Locale::En),
        _ => None,
    }
}

/// A country as people write it. `no` is a country here, and `se` too: their languages follow from them.
fn country(text: &str) -> Option<Country> {
    match text.to_lowercase().as_str() {
        "se" | "sverige" | "sweden" => Some(Country::Se),
        "no" | "norge" | "noreg" | "norway" => Some(Country::No),
        "dk" | "danmark" | "denmark" => Some(Country::Dk),
        "fi" | "finland" | "suomi" => Some(Country::Fi),
        "is" | "island" | "iceland" => Some(Country::Is),
        _ => None,
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() > 60 { format!("{}…", text.chars().take(60).collect::<String>()) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String, String, Country, Locale)> {
        let out = parse(text, None);
        assert_eq!(out.problems, []);
        out.people.into_iter().map(|p| (p.name, p.email, p.organisation, p.country, p.language)).collect()
    }

    fn one(name: &str, email: &str, organisation: &str, country: Country, language: Locale) -> (String, String, String, Country, Locale) {
        (name.into(), email.into(), organisation.into(), country, language)
    }

    #[test]
    fn each_usual_way_of_writing_a_list_is_read() {
        let kari = one("Kari Nordmann", "kari@halden.no", "Halden kommune", Country::No, Locale::Nb);
        for text in [
            "Kari Nordmann; kari@halden.no; Halden kommune",
            "Kari Nordmann, kari@halden.no, Halden kommune, NO",
            "Kari Nordmann\tkari@halden.no\tHalden kommune\tnorsk",
            "kari@halden.no;Kari Nordmann;Halden kommune;Norge",
            "Kari Nordmann <kari@halden.no>; Halden kommune",
            "\u{feff}Namn;E-post;Organisation\r\nKari Nordmann;kari@halden.no;Halden kommune\r\n",
            "Förnamn\tEfternamn\tMejl\tKommun\nKari\tNordmann\tkari@halden.no\tHalden kommune",
            "\"Kari Nordmann\",\"kari@halden.no\",\"Halden kommune\"",
        ] {
            assert_eq!(read(text), std::slice::from_ref(&kari), "{text}");
        }
    }

    #[test]
    fn many_addresses_may_stand_on_one_line() {
        for text in ["a@x.se, Bo Ek <b@y.no>, c@z.fi", "a@x.se, Bo Ek <b@y.no>; c@z.fi"] {
            let found = parse(text, None).people;
            let got: Vec<_> = found.iter().map(|p| (p.name.as_str(), p.email.as_str(), p.language)).collect();
            assert_eq!(got, [("", "a@x.se", Locale::Sv), ("Bo Ek", "b@y.no", Locale::Nb), ("", "c@z.fi", Locale::Sv)], "{text}");
        }
    }

    #[test]
    fn a_comma_in_quotes_parts_nothing() {
        assert_eq!(
            read("\"Nordmann, Kari\",kari@x.no,\"Halden, kommune\""),
            [one("Nordmann, Kari", "kari@x.no", "Halden, kommune", Country::No, Locale::Nb)]
        );
    }

    #[test]
    fn the_language_can_be_said_and_the_country_too() {
        assert_eq!(read("Anna;anna@x.com;Strömstad;SE"), [one("Anna", "anna@x.com", "Strömstad", Country::Se, Locale::Sv)]);
        assert_eq!(read("Liv;liv@x.com;Bø;nynorsk"), [one("Liv", "liv@x.com", "Bø", Country::No, Locale::Nn)]);
    }

    #[test]
    fn what_a_page_hands_on_is_read_back() {
        let people = parse("Kari;kari@x.no\n;b@x.com;Bodø;FI\nLiv Dal;liv@x.com;Bø;nynorsk", None).people;
        let mut fields = Fields::default();
        fields.set("people", to_list(&people));
        for (i, one) in people.iter().enumerate() {
            fields.set(&format!("country.{i}"), one.country.as_str());
        }
        let plain = |people: &[Proposed]| people.iter().map(|p| Proposed { line: 0, ..p.clone() }).collect::<Vec<_>>();
        assert_eq!(plain(&parse_shown(&fields, None)), plain(&people));
        fields.set("language.0", "en");
        assert_eq!(parse_shown(&fields, None)[0].language, Locale::En);
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_line() {
        let out = parse("Kari Nordmann\nkari@\n\na@x.se\nA@X.se", None);
        let told: Vec<_> = out.problems.iter().map(|(line, p)| (*line, p.key.as_str())).collect();
        assert_eq!(told, [(1, "invitations-no-address"), (2, "invitations-bad-address"), (5, "invitations-twice")]);
        assert_eq!(out.people.len(), 1);
    }
}
