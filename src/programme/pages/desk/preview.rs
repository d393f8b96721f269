//! The draft as visitors would see it.

use super::{Desk, nothing_yet, path};
use crate::{
    error::Result,
    programme::{pages::timetable::programme_view, rules},
    server::{ctx::Ctx, render::Page},
    ui::prelude::*,
};
use axum::extract::Path;

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let locale = ctx.locale;
    let draft = rules::published(&desk.programme);
    let frame = desk.frame(&ctx, t!(locale, "programme-preview"));
    let back = path(locale, &slug, "");
    let release = path(locale, &slug, "release");
    Ok(Page::private(move || {
        let buttons = view! {
            <LinkButton href=release look=Look::Primary>{t!(locale, "programme-release-page")}</LinkButton>
            <LinkButton href=back look=Look::Tertiary>{t!(locale, "programme-back")}</LinkButton>
        };
        let empty = draft.sessions.is_empty().then(|| nothing_yet(locale));
        let body = programme_view(locale, desk.event(), &draft, &desk.speakers);
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-preview") lead=t!(locale, "programme-preview-lead") actions=buttons.into_any()/>
                {empty}
                {body}
            },
        )
    }))
}
