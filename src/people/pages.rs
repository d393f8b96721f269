//! The organisers' frame: what stands around each of their pages.

use super::model::SignedIn;
use crate::{paths, server::ctx::Ctx, ui::prelude::*};

/// The frame of an organisers' page outside any event.
pub fn frame(ctx: &Ctx, who: &SignedIn, title: impl Into<String>) -> Frame {
    let locale = ctx.locale;
    let nav = vec![
        NavItem::new(t!(locale, "people-nav-events"), paths::organise(locale)).current(ctx.rest == "/organise"),
        NavItem::new(t!(locale, "people-nav-organisations"), paths::organise_page(locale, "organisations"))
            .current(ctx.rest.starts_with("/organise/organisations")),
    ];
    let organise = Organise { nav, who: Some(who.account.name.clone()), sign_out: Some(paths::sign_out(locale)), event: None };
    Frame::organise(locale, title, organise).languages(|other| ctx.in_language(other))
}
