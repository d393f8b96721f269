//! Content in several languages, and the fixed order in which reading falls back.

use super::{Lang, Locale};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A value per language. Empty texts are not kept: what is not there is not translated yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized<T = String>(BTreeMap<Lang, T>);

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

/// A text as shown, with its language where that is not the page's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    pub text: &'a str,
    /// `Some` where the text is in another language than asked for: goes into a `lang` attribute and is marked.
    pub lang: Option<&'a Lang>,
}

impl Shown<'_> {
    /// The `lang` attribute, where one is due.
    pub fn lang_attribute(&self) -> Option<String> {
        self.lang.map(Lang::to_string)
    }
}

impl<T> Localized<T> {
    /// The value in exactly this language.
    pub fn exact(&self, lang: &Lang) -> Option<&T> {
        self.0.get(lang)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &T)> {
        self.0.iter()
    }

    pub fn insert(&mut self, lang: Lang, value: T) {
        self.0.insert(lang, value);
    }

    /// The value for a reader of `asked`: that language; `nb`↔`nn`; then `sv`↔`nb`↔`nn`; then `first`, the event's first language; then any.
    pub fn get(&self, asked: Locale, first: Option<&Lang>) -> Option<(&Lang, &T)> {
        let neighbours: &[Locale] = match asked {
            Locale::Sv => &[Locale::Sv, Locale::Nb, Locale::Nn],
            Locale::Nb => &[Locale::Nb, Locale::Nn, Locale::Sv],
            Locale::Nn => &[Locale::Nn, Locale::Nb, Locale::Sv],
            Locale::En => &[Locale::En],
        };
        // A code is compared as text, so that falling back allocates nothing.
        let find = |code: &str| self.0.iter().find(|(lang, _)| lang.as_str() == code);
        neighbours
            .iter()
            .find_map(|l| find(l.code()))
            .or_else(|| first.and_then(|l| self.0.get_key_value(l)))
            .or_else(|| self.0.iter().next())
    }
}

impl Localized<String> {
    /// One text in one language.
    pub fn one(lang: impl Into<Lang>, text: impl Into<String>) -> Self {
        let mut it = Self::default();
        it.set(lang.into(), text.into());
        it
    }

    /// Several at once, for demo data and tests.
    pub fn of<const N: usize>(texts: [(Locale, &str); N]) -> Self {
        let mut it = Self::default();
        for (locale, text) in texts {
            it.set(locale.lang(), text.to_owned());
        }
        it
    }

    /// Sets a text, trimmed; an empty one removes the translation.
    pub fn set(&mut self, lang: Lang, text: String) {
        let text = text.trim();
        if text.is_empty() {
            self.0.remove(&lang);
        } else {
            self.0.insert(lang, text.to_owned());
        }
    }

    /// The text as a reader of `asked` sees it, or nothing where there is none at all.
    pub fn shown(&self, asked: Locale, first: Option<&Lang>) -> Option<Shown<'_>> {
        self.get(asked, first).map(|(lang, text)| Shown { text, lang: (lang.as_str() != asked.code()).then_some(lang) })
    }

    /// The text alone, empty where there is none: for subjects, file names, sorting.
    pub fn text(&self, asked: Locale, first: Option<&Lang>) -> &str {
        self.get(asked, first).map_or("", |(_, text)| text)
    }

    /// Those of `languages` that this has no text in, if it has one in any: what the "not translated yet" list shows.
    pub fn missing<'a>(&self, languages: &'a [Lang]) -> Vec<&'a Lang> {
        if self.is_empty() {
            return Vec::new();
        }
        languages.iter().filter(|lang| !self.0.contains_key(lang)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Localized {
        Localized::of([(Locale::Sv, "möte"), (Locale::Nn, "møte"), (Locale::En, "meeting")])
    }

    #[test]
    fn reading_falls_back_in_the_fixed_order() {
        assert_eq!(texts().text(Locale::Nb, None), "møte");
        assert_eq!(texts().text(Locale::En, None), "meeting");
        assert_eq!(Localized::one(Locale::Sv, "möte").text(Locale::Nn, None), "möte");
        let finnish = Lang::parse("fi").unwrap();
        let mut both = Localized::one(finnish.clone(), "kokous");
        both.set(Locale::Sv.lang(), "möte".into());
        assert_eq!(both.text(Locale::En, Some(&finnish)), "kokous");
        assert_eq!(both.shown(Locale::En, Some(&finnish)).unwrap().lang, Some(&finnish));
    }

    #[test]
    fn what_is_in_the_asked_language_is_not_marked() {
        assert_eq!(texts().shown(Locale::Sv, None), Some(Shown { text: "möte", lang: None }));
    }

    #[test]
    fn an_empty_text_is_no_translation() {
        let mut t = texts();
        t.set(Locale::Sv.lang(), "  ".into());
        let languages = [Locale::Sv.lang(), Locale::Nb.lang(), Locale::En.lang()];
        assert_eq!(t.missing(&languages), [&languages[0], &languages[1]]);
        assert_eq!(Localized::<String>::default().missing(&languages), Vec::<&Lang>::new());
    }
}
