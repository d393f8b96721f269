//! Sorting as people of a language expect it: Swedish å ä ö last, Norwegian æ ø å last. And folding, for search.

use super::Locale;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use std::{cmp::Ordering, sync::LazyLock};

static COLLATORS: LazyLock<[CollatorBorrowed<'static>; 4]> = LazyLock::new(|| {
    Locale::ALL.map(|locale| {
        let tag: icu_locale_core::Locale = locale.code().parse().expect("a language tag");
        Collator::try_new(tag.into(), CollatorOptions::default()).expect("collation data is compiled in")
    })
});

/// Compares two texts as a reader of `locale` would.
pub fn compare(locale: Locale, a: &str, b: &str) -> Ordering {
    COLLATORS[locale as usize].compare(a, b)
}

/// Sorts `items` by a text of theirs.
pub fn by_text<T>(locale: Locale, items: &mut [T], text: impl Fn(&T) -> &str) {
    items.sort_by(|a, b| compare(locale, text(a), text(b)));
}

/// A key that sorts as [`compare`] does, as text of digits and letters: for a column that both databases sort and page by.
pub fn key(locale: Locale, text: &str) -> String {
    let mut bytes = Vec::with_capacity(64);
    let Ok(()) = COLLATORS[locale as usize].write_sort_key_to(text, &mut bytes);
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        out.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        out.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        out
    })
}

/// What a search column holds and what is searched for: lower case, trimmed, single spaces. Letters keep their marks: å is not a.
pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_alphabet() {
        let mut names = ["Örebro", "Ås", "Zinkgruvan", "Ärla", "Aa"];
        by_text(Locale::Sv, &mut names, |n| n);
        assert_eq!(names, ["Aa", "Zinkgruvan", "Ås", "Ärla", "Örebro"]);
        let mut names = ["Ås", "Øvre", "Ærfugl", "Zoo", "Askim"];
        by_text(Locale::Nb, &mut names, |n| n);
        assert_eq!(names, ["Askim", "Zoo", "Ærfugl", "Øvre", "Ås"]);
    }

    #[test]
    fn keys_sort_as_texts_do() {
        for locale in Locale::ALL {
            let mut names = ["Örebro", "Ås", "Zinkgruvan", "Ärla", "Aa", "Øvre", "ås", ""];
            by_text(locale, &mut names, |n| n);
            let mut by_key = names;
            by_key.sort_by_key(|n| key(locale, n));
            assert_eq!(by_key, names, "{locale}");
        }
    }

    #[test]
    fn folding_reaches_beyond_ascii() {
        assert_eq!(fold("  ÅSA  Öberg "), "åsa öberg");
    }
}
