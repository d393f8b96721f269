//! The pages of people: signing in, organisations, colleagues, what every public body must publish; and the frame around each organisers' page.

pub mod account;
pub mod colleagues;
pub mod colours;
pub mod legal;
pub mod organisations;
pub mod sign_in;

use super::model::SignedIn;
use crate::{paths, server::ctx::Ctx, ui::prelude::*};

/// The frame of an organisers' page outside any event.
pub fn frame(ctx: &Ctx, who: &SignedIn, title: impl Into<String>) -> Frame {
    let locale = ctx.locale;
    let nav = vec![
        NavItem::new(t!(locale, "people-nav-events"), paths::organise(locale)).current(ctx.rest == "/organise"),
        NavItem::new(t!(locale, "people-nav-organisations"), paths::organise_page(locale, "organisations"))
            .current(ctx.rest.starts_with("/organise/organisations")),
        NavItem::new(t!(locale, "people-nav-account"), paths::organise_page(locale, "account")).current(ctx.rest == "/organise/account"),
    ];
    let organise = Organise { nav, who: Some(who.account.name.clone()), sign_out: Some(paths::sign_out(locale)), event: None };
    Frame::organise(locale, title, organise).languages(|other| ctx.in_language(other))
}

/// What was done a moment ago, from the `done` of the query.
fn flash(ctx: &Ctx) -> Option<Flash> {
    let locale = ctx.locale;
    let text = match ctx.query.get("done") {
        "saved" => t!(locale, "people-done-saved"),
        "created" => t!(locale, "people-done-created"),
        "colleague-added" => t!(locale, "people-done-colleague-added"),
        "colleague-removed" => t!(locale, "people-done-colleague-removed"),
        _ => return None,
    };
    Some(Flash { tone: Tone::Success, text })
}
