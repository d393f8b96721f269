//! What was done to the draft lately, by whom, and taking it back.

use super::{Desk, path, telling::Telling};
use crate::{
    error::{Error, Result},
    forms::Fields,
    i18n::dates,
    programme::{actions, model::Edit, store},
    server::{ctx::Ctx, render::see_other},
    ui::prelude::*,
};
use axum::{extract::Path, response::Response};

/// How far back the list goes.
const SHOWN: i64 = 12;

/// Takes back the change of the number that the form names.
pub async fn undo(ctx: Ctx, Path((_, slug)): Path<(String, String)>, mut fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let number = fields.get("number").parse().map_err(|_| Error::BadRequest)?;
    let outcome = actions::undo(&ctx.app, &desk.organiser, number, ctx.now).await?;
    desk.done(&ctx, outcome, &mut fields)?;
    Ok(see_other(&format!("{}?done=undone#history", path(ctx.locale, &slug, ""))))
}

/// The latest changes, the newest first.
pub async fn latest(ctx: &Ctx, desk: &Desk) -> Result<Vec<Edit>> {
    Ok(store::latest_edits(&mut ctx.db.read().await?, &desk.event().id, SHOWN).await?)
}

/// Who did what and when; what still stands as a change left it can be taken back.
pub fn section(desk: &Desk, telling: Telling<'_>, edits: &[Edit]) -> Option<AnyView> {
    let (locale, zone) = (telling.locale, desk.event().zone());
    (!edits.is_empty()).then(|| {
        let action = path(locale, &desk.event().slug, "undo");
        let items: Vec<AnyView> = edits
            .iter()
            .enumerate()
            .map(|(at, edit)| {
                let told = telling.edit(edit, &desk.programme);
                let when = dates::date_time(locale, edit.at, zone);
                let button = stands(desk, edit).then(|| {
                    let label = if takes_back(edit, &edits[at + 1..]) { t!(locale, "programme-redo") } else { t!(locale, "programme-undo") };
                    let (hidden, action, about) = (vec![("number".into(), edit.number.to_string())], action.clone(), told.clone());
                    view! { <PostButton action hidden small=true look=Look::Tertiary>{label}<span class="ds-sr-only">": " {about}</span></PostButton> }
                });
                view! { <li><Row><span>{told} " " <span class="quiet fine">{when}</span></span>{button}</Row></li> }.into_any()
            })
            .collect();
        view! { <Section title=t!(locale, "programme-history") id="history"><ul>{items}</ul></Section> }.into_any()
    })
}

/// Whether its session is as the change left it.
fn stands(desk: &Desk, edit: &Edit) -> bool {
    let is = edit.session.as_ref().map(|id| desk.programme.sessions.iter().find(|session| session.id == *id));
    is.is_some_and(|is| is == edit.after.as_ref())
}

/// Whether a change only took back the one before it on the same session. One that takes back such a one did something again.
fn takes_back(edit: &Edit, older: &[Edit]) -> bool {
    let Some(at) = older.iter().position(|other| other.session == edit.session) else { return false };
    let before = &older[at];
    before.before == edit.after && before.after == edit.before && !takes_back(before, &older[at + 1..])
}
