//! A text that knows its language, so that what is not in the page's language always carries `lang`.

use crate::i18n::{Lang, Locale, Shown};
use crate::t;
use leptos::prelude::*;

/// A text, and its language where that is not the page's. Made from a plain string, or from what [`Localized::shown`] gives.
///
/// [`Localized::shown`]: crate::i18n::Localized::shown
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    pub lang: Option<Lang>,
}

impl Words {
    /// The `lang` attribute, where one is due.
    pub fn lang_attribute(&self) -> Option<String> {
        self.lang.as_ref().map(Lang::to_string)
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}
impl From<&str> for Words {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
impl From<&String> for Words {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}
impl From<Shown<'_>> for Words {
    fn from(shown: Shown<'_>) -> Self {
        Self { text: shown.text.to_owned(), lang: shown.lang.cloned() }
    }
}
impl From<Option<Shown<'_>>> for Words {
    fn from(shown: Option<Shown<'_>>) -> Self {
        shown.map(Self::from).unwrap_or_default()
    }
}

/// Words in running text: with their `lang` where they are in another language than the page, and nothing around them where not.
pub fn words(words: impl Into<Words>) -> AnyView {
    let Words { text, lang } = words.into();
    match lang {
        Some(lang) => view! { <span lang=lang.to_string()>{text}</span> }.into_any(),
        None => text.into_any(),
    }
}

/// Content with a small mark ("på norska") where it is shown in another language than the page's.
#[component]
pub fn InLanguage(
    /// The page's language, for the mark.
    locale: Locale,
    #[prop(into)] words: Words,
) -> impl IntoView {
    let mark = words.lang.as_ref().map(|lang| view! { <LanguageMark locale lang=lang.clone()/> });
    view! { {self::words(words)} {mark} }
}

/// "på norska": the mark alone, for headings and longer passages that carry `lang` themselves.
#[component]
pub fn LanguageMark(locale: Locale, lang: Lang) -> impl IntoView {
    view! { " " <span class="language-mark">{in_language(locale, &lang)}</span> }
}

/// "in Norwegian", in the page's language.
pub fn in_language(locale: Locale, lang: &Lang) -> String {
    match lang.as_str().split('-').next().unwrap_or_default() {
        "sv" => t!(locale, "ui-in-sv"),
        "nb" => t!(locale, "ui-in-nb"),
        "nn" => t!(locale, "ui-in-nn"),
        "en" => t!(locale, "ui-in-en"),
        "da" => t!(locale, "ui-in-da"),
        "fi" => t!(locale, "ui-in-fi"),
        "se" => t!(locale, "ui-in-se"),
        "fit" => t!(locale, "ui-in-fit"),
        _ => t!(locale, "ui-in-other", tag = lang.as_str()),
    }
}

/// A language's name in the page's language, as it stands in running text: `svensk, bokmål`.
pub fn language_name(locale: Locale, lang: &Lang) -> String {
    match lang.as_str().split('-').next().unwrap_or_default() {
        "sv" => t!(locale, "ui-language-sv"),
        "nb" => t!(locale, "ui-language-nb"),
        "nn" => t!(locale, "ui-language-nn"),
        "en" => t!(locale, "ui-language-en"),
        "da" => t!(locale, "ui-language-da"),
        "fi" => t!(locale, "ui-language-fi"),
        "se" => t!(locale, "ui-language-se"),
        "fit" => t!(locale, "ui-language-fit"),
        _ => own_name(lang),
    }
}

/// A content language's name in itself; its tag where we do not know it.
pub fn own_name(lang: &Lang) -> String {
    match lang.as_str() {
        "da" => "Dansk".into(),
        "fi" => "Suomi".into(),
        "se" => "Davvisámegiella".into(),
        "sma" => "Åarjelsaemiengïele".into(),
        "smj" => "Julevsámegiella".into(),
        "fit" => "Meänkieli".into(),
        tag => Locale::of(lang).filter(|l| l.code() == tag).map_or_else(|| tag.to_owned(), |l| l.own_name().to_owned()),
    }
}

/// A content language's name in itself, within a sentence: none of ours but English begins with a capital there.
pub fn own_name_within(lang: &Lang) -> String {
    let name = own_name(lang);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if lang.as_str() != "en" => first.to_lowercase().chain(letters).collect(),
        _ => name,
    }
}
