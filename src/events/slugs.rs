//! The part of an address that names a thing: plain letters and digits, made from its title.

use super::rules;

/// A slug from a title: nordic letters folded, words joined by hyphens; `fallback` where nothing is left.
pub fn from_title(title: &str, fallback: &str) -> String {
    let slug: String = slug::slugify(title).chars().take(rules::MAX_SLUG - 20).collect();
    let slug = slug.trim_matches('-');
    if rules::is_slug(slug) { slug.to_owned() } else { fallback.to_owned() }
}

/// The slug itself, then `slug-2`, `slug-3` …: what to try until one is free.
pub fn candidates(slug: &str) -> impl Iterator<Item = String> + '_ {
    (1..1000).map(move |n| if n == 1 { slug.to_owned() } else { format!("{slug}-{n}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nordic_letters_are_folded() {
        assert_eq!(from_title("Åpen dør på Ærøskøbing: møte & öl", "event"), "apen-dor-pa-aeroskobing-mote-ol");
    }

    #[test]
    fn a_title_without_letters_still_has_an_address() {
        assert_eq!(from_title("!?", "event"), "event");
        assert_eq!(from_title("new", "event"), "event");
    }

    #[test]
    fn a_taken_address_is_followed_by_numbers() {
        assert_eq!(candidates("forum").take(3).collect::<Vec<_>>(), ["forum", "forum-2", "forum-3"]);
    }
}
