//! The page that says what went wrong, in the visitor's language.

use crate::{error::Error, i18n::Locale, server::render::Page, t};
use leptos::prelude::*;

/// The page of an error.
pub fn error_page(error: &Error, locale: Locale, _path: &str) -> Page {
    let title = match error {
        Error::NotFound => t!(locale, "errors-not-found"),
        _ => t!(locale, "errors-internal"),
    };
    Page::private(
        move || view! { <!DOCTYPE html><html lang=locale.code()><head><title>{title.clone()}</title></head><body><h1>{title.clone()}</h1></body></html> },
    )
}
