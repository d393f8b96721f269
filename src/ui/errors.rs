//! The page that says what went wrong, in the visitor's language, and where to go from here.

use super::prelude::*;
use crate::{error::Error, paths, server::render::Page};

/// What a program is told that asked for a file.
pub fn error_text(error: &Error, locale: Locale) -> String {
    let (title, text) = words_of(error, locale, "");
    format!("{title}\n{text}\n")
}

/// The page of an error that happened at `path`.
pub fn error_page(error: &Error, locale: Locale, path: &str) -> Page {
    let (title, text) = words_of(error, locale, path);
    let way_out = way_out(error, locale, path);
    let rest = Locale::ALL
        .into_iter()
        .find_map(|l| path.strip_prefix('/')?.strip_prefix(l.code()))
        .filter(|rest| rest.starts_with('/'))
        .map(str::to_owned);
    Page::private(move || {
        let mut frame = Frame { noindex: true, ..Frame::public(locale, title.clone()) };
        if let Some(rest) = rest {
            frame = frame.languages(|other| paths::in_language(other, &rest));
        }
        let (href, label) = way_out;
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title lead=text/>
                    <Row><LinkButton href look=Look::Primary>{label}</LinkButton></Row>
                </Narrow>
            },
        )
    })
}

fn words_of(error: &Error, locale: Locale, path: &str) -> (String, String) {
    match error {
        Error::NotFound => (t!(locale, "errors-not-found"), t!(locale, "errors-not-found-text")),
        Error::LinkGone if signs_in(path) => (t!(locale, "errors-link-gone"), t!(locale, "errors-link-gone-sign-in-text")),
        Error::LinkGone if lost_link(locale, path).is_some() => (t!(locale, "errors-link-gone"), t!(locale, "errors-link-gone-new-text")),
        Error::LinkGone if page_of(path) == "following" => (t!(locale, "errors-link-gone"), t!(locale, "errors-link-gone-following-text")),
        Error::LinkGone if page_of(path) == "unsubscribe" => {
            (t!(locale, "errors-link-gone"), t!(locale, "errors-link-gone-unsubscribe-text"))
        }
        Error::LinkGone => (t!(locale, "errors-link-gone"), t!(locale, "errors-link-gone-text")),
        Error::SignIn | Error::Forbidden => (t!(locale, "errors-forbidden"), t!(locale, "errors-forbidden-text")),
        Error::ForeignOrigin => (t!(locale, "errors-foreign-origin"), t!(locale, "errors-foreign-origin-text")),
        Error::Conflict(problem) => (t!(locale, "errors-conflict"), told(locale, problem)),
        Error::TooLarge => (t!(locale, "errors-too-large"), t!(locale, "errors-too-large-text")),
        Error::BadRequest | Error::Invalid(_) => (t!(locale, "errors-bad-request"), t!(locale, "errors-bad-request-text")),
        Error::TooMany => (t!(locale, "errors-too-many"), t!(locale, "errors-too-many-text")),
        Error::Unavailable => (t!(locale, "errors-unavailable"), t!(locale, "errors-unavailable-text")),
        Error::Internal { ticket } => (t!(locale, "errors-internal"), t!(locale, "errors-internal-text", ticket = ticket)),
    }
}

/// Address and label of the way on.
fn way_out(error: &Error, locale: Locale, path: &str) -> (String, String) {
    match error {
        Error::LinkGone if signs_in(path) => (paths::sign_in(locale), t!(locale, "errors-new-link")),
        Error::LinkGone => match lost_link(locale, path) {
            Some(href) => (href, t!(locale, "errors-new-link")),
            None => (paths::home(locale), t!(locale, "errors-to-events")),
        },
        Error::Conflict(_) if programme_of(path).is_some() => (programme_of(path).unwrap_or_default(), t!(locale, "programme-back")),
        _ if page_of(path) == "organise" => (paths::organise(locale), t!(locale, "errors-to-overview")),
        _ => (paths::home(locale), t!(locale, "errors-to-events")),
    }
}

/// The organisers' page of the programme that an address lies below.
fn programme_of(path: &str) -> Option<String> {
    let segments: Vec<&str> = path.split('/').take(6).collect();
    matches!(segments[..], [_, _, "organise", "events", _, "programme"]).then(|| segments.join("/"))
}

/// Where a personal link is mailed again.
fn lost_link(locale: Locale, path: &str) -> Option<String> {
    match page_of(path) {
        "my" | "invitation" => Some(paths::lost_link(locale)),
        "speaker" => Some(paths::speaker_page(locale, "lost-link")),
        _ => None,
    }
}

/// Whether the path is an organiser's sign-in link.
fn signs_in(path: &str) -> bool {
    page_of(path) == "sign-in"
}

/// The segment behind the language.
fn page_of(path: &str) -> &str {
    path.split('/').nth(2).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem;

    #[test]
    fn every_error_is_told_in_every_language_and_leads_on() {
        let all = [
            Error::NotFound,
            Error::LinkGone,
            Error::SignIn,
            Error::Forbidden,
            Error::ForeignOrigin,
            Error::Conflict(problem!("forms-empty")),
            Error::TooLarge,
            Error::BadRequest,
            Error::TooMany,
            Error::Unavailable,
            Error::Internal { ticket: "A1B2".into() },
        ];
        for error in all {
            for locale in Locale::ALL {
                let html = error_page(&error, locale, "/sv/nowhere").html;
                assert_eq!(html.matches(&format!("href=\"{}\" class=\"ds-button\"", paths::home(locale))).count(), 1, "{error} ({locale})");
            }
        }
    }

    #[test]
    fn the_language_switch_stays_on_the_page_that_failed() {
        let html = error_page(&Error::NotFound, Locale::Sv, "/sv/events/gone").html;
        assert_eq!(html.matches("href=\"/nn/events/gone?switch\"").count(), 1);
        let html = error_page(&Error::NotFound, Locale::Sv, "/svt").html;
        assert_eq!(html.matches("/nn").count(), 0);
    }

    #[test]
    fn a_used_sign_in_link_leads_to_a_new_one() {
        let html = error_page(&Error::LinkGone, Locale::Nb, "/nb/sign-in/abc").html;
        assert_eq!(html.matches("href=\"/nb/sign-in\" class=\"ds-button\"").count(), 1);
        assert_eq!(html.matches("x-default").count(), 0);
    }

    #[test]
    fn a_personal_link_that_does_not_hold_leads_to_where_it_is_mailed_again() {
        for (path, to) in
            [("/sv/my/abc", "/sv/link"), ("/sv/speaker/abc/preview", "/sv/speaker/lost-link"), ("/sv/invitation/abc", "/sv/link")]
        {
            let html = error_page(&Error::LinkGone, Locale::Sv, path).html;
            assert_eq!(html.matches(&format!("href=\"{to}\" class=\"ds-button\"")).count(), 1, "{path}");
        }
    }

    #[test]
    fn a_link_that_cannot_be_mailed_again_says_what_to_do_instead() {
        for (path, said) in [("/sv/following/abc", "Öppna forumets sida"), ("/sv/unsubscribe/abc", "svara på mejlet")] {
            let html = error_page(&Error::LinkGone, Locale::Sv, path).html;
            assert_eq!((html.matches(said).count(), html.matches("href=\"/sv/\" class=\"ds-button\"").count()), (1, 1), "{path}");
        }
    }
}
