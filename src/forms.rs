//! What a form sent ([`Fields`]), read into checked values ([`Check`]); and what a form shows ([`FormState`]).
//!
//! A feature's `rules.rs` parses: `let mut check = Check::new(&fields); let title = check.text("title", 200); …; check.finish(NewEvent { … })`.
//! Every problem is collected, so that a visitor hears of all of them at once. To add a kind of value, add a method to [`Check`].

use crate::{
    error::{FieldErrors, Problem},
    i18n::{Lang, Localized},
    problem,
};
use chrono::{NaiveDate, NaiveTime};

/// The names and values of a form, in order. A name may come several times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The first value of a field; empty where it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    /// Every value of a field that may come several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Whether the field was sent at all: a checkbox, or the button that was pressed.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// Sets a field to one value.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(n, _)| n != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// Adds a value to a field that may come several times.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }

    /// Sets `name.sv`, `name.nb` … from a text in several languages.
    pub fn set_localized(&mut self, name: &str, texts: &Localized) {
        for (lang, text) in texts.iter() {
            self.set(&format!("{name}.{lang}"), text.clone());
        }
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Fields {
    fn from(pairs: [(&str, &str); N]) -> Self {
        Self(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
    }
}

/// A form as shown: the values to put in, and what was wrong with them.
#[derive(Debug, Clone, Default)]
pub struct FormState {
    pub fields: Fields,
    pub errors: FieldErrors,
}

impl FormState {
    /// A form that opens with these values.
    pub fn with(fields: Fields) -> Self {
        Self { fields, errors: FieldErrors::default() }
    }

    pub fn value(&self, name: &str) -> String {
        self.fields.get(name).to_owned()
    }
}

/// Reads [`Fields`] into values and collects what is wrong.
#[derive(Debug)]
pub struct Check<'a> {
    fields: &'a Fields,
    errors: FieldErrors,
}

impl<'a> Check<'a> {
    pub fn new(fields: &'a Fields) -> Self {
        Self { fields, errors: FieldErrors::default() }
    }

    pub fn refuse(&mut self, field: impl Into<String>, problem: Problem) {
        self.errors.add(field, problem);
    }

    /// The value, or every problem found.
    pub fn finish<T>(self, value: T) -> Result<T, FieldErrors> {
        if self.errors.is_empty() { Ok(value) } else { Err(self.errors) }
    }

    /// One line, required, at most `max` characters.
    pub fn text(&mut self, name: &str, max: usize) -> String {
        let text = self.optional_text(name, max);
        if text.is_empty() && self.errors.get(name).is_none() {
            self.refuse(name, problem!("forms-empty"));
        }
        text
    }

    /// One line that may be empty; white space is folded, control characters vanish.
    pub fn optional_text(&mut self, name: &str, max: usize) -> String {
        let text = one_line(self.fields.get(name));
        self.limit(name, &text, max);
        text
    }

    /// Several lines that may be empty; line ends become `\n`.
    pub fn long_text(&mut self, name: &str, max: usize) -> String {
        let text = many_lines(self.fields.get(name));
        self.limit(name, &text, max);
        text
    }

    fn limit(&mut self, name: &str, text: &str, max: usize) {
        if text.chars().count() > max {
            self.refuse(name, problem!("forms-too-long", max = max));
        }
    }

    /// One-line texts `name.sv`, `name.nb` …; each may be empty.
    pub fn localized(&mut self, name: &str, languages: &[Lang], max: usize) -> Localized {
        self.localized_with(name, languages, max, one_line)
    }

    /// As [`Self::localized`], of several lines each.
    pub fn localized_long(&mut self, name: &str, languages: &[Lang], max: usize) -> Localized {
        self.localized_with(name, languages, max, many_lines)
    }

    fn localized_with(&mut self, name: &str, languages: &[Lang], max: usize, clean: fn(&str) -> String) -> Localized {
        let mut texts = Localized::default();
        for lang in languages {
            let field = format!("{name}.{lang}");
            let text = clean(self.fields.get(&field));
            self.limit(&field, &text, max);
            texts.set(lang.clone(), text);
        }
        texts
    }

    /// A required mail address.
    pub fn email(&mut self, name: &str) -> String {
        let text = self.text(name, 254);
        if !text.is_empty() && self.errors.get(name).is_none() && !is_email(&text) {
            self.refuse(name, problem!("forms-not-an-email"));
        }
        text
    }

    /// A mail address that may be left out.
    pub fn optional_email(&mut self, name: &str) -> Option<String> {
        if self.fields.get(name).trim().is_empty() { None } else { Some(self.email(name)) }
    }

    /// A link that may be left out: `https://…` or `http://…`.
    pub fn optional_url(&mut self, name: &str) -> String {
        let text = self.optional_text(name, 500);
        if !text.is_empty() && !is_url(&text) {
            self.refuse(name, problem!("forms-not-a-url"));
        }
        text
    }

    /// A required date, `2026-11-05`.
    pub fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let date = self.optional_date(name);
        if date.is_none() && self.errors.get(name).is_none() {
            self.refuse(name, problem!("forms-empty"));
        }
        date
    }

    /// A date that may be left out.
    pub fn optional_date(&mut self, name: &str) -> Option<NaiveDate> {
        let text = self.fields.get(name).trim();
        if text.is_empty() {
            return None;
        }
        let date = parse_date(text);
        if date.is_none() {
            self.refuse(name, problem!("forms-not-a-date"));
        }
        date
    }

    /// A required time of day: `09:30`, also `09.30`, `9.30`, `0930` and `9`.
    pub fn time(&mut self, name: &str) -> Option<NaiveTime> {
        let time = self.optional_time(name);
        if time.is_none() && self.errors.get(name).is_none() {
            self.refuse(name, problem!("forms-empty"));
        }
        time
    }

    /// A time of day that may be left out.
    pub fn optional_time(&mut self, name: &str) -> Option<NaiveTime> {
        let text = self.fields.get(name).trim();
        if text.is_empty() {
            return None;
        }
        let time = parse_time(text);
        if time.is_none() {
            self.refuse(name, problem!("forms-not-a-time"));
        }
        time
    }

    /// A whole number that may be left out, within bounds.
    pub fn optional_number(&mut self, name: &str, min: i64, max: i64) -> Option<i64> {
        let text = self.fields.get(name).trim();
        if text.is_empty() {
            return None;
        }
        match text.replace([' ', '\u{a0}'], "").parse::<i64>() {
            Ok(n) if (min..=max).contains(&n) => Some(n),
            _ => {
                self.refuse(name, problem!("forms-not-in-range", min = min, max = max));
                None
            }
        }
    }

    /// A required whole number.
    pub fn number(&mut self, name: &str, min: i64, max: i64) -> Option<i64> {
        let n = self.optional_number(name, min, max);
        if n.is_none() && self.errors.get(name).is_none() {
            self.refuse(name, problem!("forms-empty"));
        }
        n
    }

    /// One of a list, by the enumeration's `parse`.
    pub fn choice<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let choice = parse(self.fields.get(name).trim());
        if choice.is_none() {
            self.refuse(name, problem!("forms-choose"));
        }
        choice
    }

    /// A checkbox.
    pub fn checked(&self, name: &str) -> bool {
        self.fields.has(name)
    }
}

/// One line: trimmed, white space folded to single spaces, control characters gone.
pub fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Several lines: `\n` line ends, no other control characters, trimmed.
pub fn many_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect::<String>().trim().to_owned()
}

/// Whether a text can be a mail address: one `@`, a domain with a dot, nothing that could break a header.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain = |c: char| {
        !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '\\' | '"' | '@')
    };
    !local.is_empty()
        && local.len() <= 64
        && text.len() <= 254
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

/// Whether a text is a web link.
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|r| {
        !r.is_empty()
            && !r.starts_with('/')
            && !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\'))
    })
}

/// `2026-11-05`, and what people type where the browser has no date field: `5.11.2026`, `5/11/2026`.
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"))
        .or_else(|_| NaiveDate::parse_from_str(text, "%d/%m/%Y"))
        .ok()?;
    (1900..=2200).contains(&chrono::Datelike::year(&date)).then_some(date)
}

/// `09:30`, `09:30:00`, `09.30`, `9.30`, `0930`, `9`.
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (hour, minute) = match text.split([':', '.']).collect::<Vec<_>>()[..] {
        [h, m] | [h, m, _] => (h, m),
        [all] if all.len() == 4 && all.is_ascii() => all.split_at(2),
        [h] => (h, "0"),
        _ => return None,
    };
    if hour.is_empty() || hour.len() > 2 || minute.len() > 2 {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_is_told_at_once() {
        let fields = Fields::from([("name", " "), ("email", "kari@"), ("date", "31.2.2026")]);
        let mut check = Check::new(&fields);
        check.text("name", 10);
        check.email("email");
        check.date("date");
        let errors = check.finish(()).unwrap_err();
        let keys: Vec<_> = errors.iter().map(|(f, p)| (f, p.key.as_str())).collect();
        assert_eq!(keys, [("name", "forms-empty"), ("email", "forms-not-an-email"), ("date", "forms-not-a-date")]);
    }

    #[test]
    fn a_line_holds_no_line_breaks() {
        assert_eq!(one_line(" Kari\r\nBcc: all@example.no\t x "), "Kari Bcc: all@example.no x");
    }

    #[test]
    fn addresses_with_nordic_letters_are_addresses() {
        for good in ["kari@xn--trnby-pua.no", "åse.ø@kommune.no", "a+b@x.se", "ole@ås.kommune.no"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "a", "a@b", "a b@x.se", "a@x..se", "a@x.se\nBcc: b@x.se", "<a@x.se>", "a@x.se,b@x.se", ".a@x.se"] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        let half_past_nine = NaiveTime::from_hms_opt(9, 30, 0);
        for text in ["09:30", "9.30", "0930", "09:30:00"] {
            assert_eq!(parse_time(text), half_past_nine, "{text}");
        }
        assert_eq!(parse_time("9"), NaiveTime::from_hms_opt(9, 0, 0));
        for text in ["", "25:00", "9.3x", "9:60", "midday"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }
}
