//! The languages of the interface ([`Locale`]) and those of content ([`Lang`]).

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language that the interface speaks; the first segment of a public URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    Sv,
    Nb,
    Nn,
    En,
}

impl Locale {
    pub const ALL: [Self; 4] = [Self::Sv, Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 code, as in URLs and `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }

    /// Reads a code leniently: case, regions (`sv-FI`) and the macro-language `no` are understood.
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        match primary.as_str() {
            "sv" => Some(Self::Sv),
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The same language, as content.
    pub fn lang(self) -> Lang {
        Lang(self.code().to_owned())
    }

    /// The best interface language for content in `lang`.
    pub fn of(lang: &Lang) -> Option<Self> {
        Self::parse(lang.as_str())
    }

    /// The first language of an `Accept-Language` header that the interface speaks, by its weights.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|item| {
                let mut parts = item.split(';');
                let locale = Self::parse(parts.next()?)?;
                let weight = parts.find_map(|p| p.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                (weight > 0.0).then_some((weight, locale))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map(|(_, locale)| *locale)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A language of content: any BCP 47 tag, in canonical case, `no` read as `nb`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Languages that organisers are offered for an event; others may be typed or imported.
    pub const OFFERED: [&'static str; 8] = ["sv", "nb", "nn", "en", "da", "fi", "se", "fit"];

    /// Reads a tag: letters, digits and hyphens, 2 to 35 characters.
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let ok = (2..=35).contains(&tag.len())
            && tag.split('-').all(|part| !part.is_empty() && part.len() <= 8 && part.bytes().all(|b| b.is_ascii_alphanumeric()))
            && tag.split('-').next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()));
        if !ok {
            return None;
        }
        let mut parts = tag.split('-');
        let primary = parts.next()?.to_ascii_lowercase();
        let primary = if primary == "no" { "nb".to_owned() } else { primary };
        let rest: String = parts.map(|p| if p.len() == 2 { format!("-{}", p.to_ascii_uppercase()) } else { format!("-{p}") }).collect();
        Some(Self(primary + &rest))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Locale> for Lang {
    fn from(locale: Locale) -> Self {
        locale.lang()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_macro_language_is_read_as_bokmal() {
        assert_eq!(Locale::parse("no"), Some(Locale::Nb));
        assert_eq!(Locale::parse("NO-no"), Some(Locale::Nb));
        assert_eq!(Lang::parse("no"), Some(Locale::Nb.lang()));
    }

    #[test]
    fn accept_language_follows_the_weights() {
        assert_eq!(Locale::accepted("de, en;q=0.5, nn;q=0.8"), Some(Locale::Nn));
        assert_eq!(Locale::accepted("fi, *;q=0.1"), None);
        assert_eq!(Locale::accepted("sv;q=0, en"), Some(Locale::En));
    }

    #[test]
    fn a_tag_is_checked_and_put_into_canonical_case() {
        assert_eq!(Lang::parse("EN-gb").unwrap().as_str(), "en-GB");
        for bad in ["", "x", "svenska språket", "sv\"><script>", "1234", "-sv"] {
            assert_eq!(Lang::parse(bad), None, "{bad}");
        }
    }
}
