//! What was done to the draft lately, by whom, and taking it back.

use super::{Desk, path, telling::Telling};
use crate::{
    error::{Error, Result},
    forms::Fields,
    i18n::dates,
    problem,
    programme::{
        actions::{self, Outcome},
        model::{Edit, Matter},
        store,
    },
    server::{ctx::Ctx, render::see_other},
    ui::prelude::*,
};
use axum::{extract::Path, response::Response};

/// How far back the list goes.
const SHOWN: i64 = 12;

/// Takes back the change of the number that the form names.
pub async fn undo(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let number = fields.get("number").parse().map_err(|_| Error::BadRequest)?;
    let done = match actions::undo(&ctx.app, &desk.organiser, number, ctx.now).await? {
        Outcome::Done(Matter::Session, _) => "undone",
        Outcome::Done(_, _) => "undone-many",
        Outcome::Stale(edits) => {
            let telling = Telling { locale: ctx.locale, event: desk.event(), speakers: &desk.speakers };
            let what = edits.last().map_or_else(String::new, |edit| telling.edit(edit, &desk.programme));
            return Err(Error::Conflict(problem!("programme-undo-stale", what = what)));
        }
    };
    Ok(see_other(&format!("{}?done={done}#history", path(ctx.locale, &slug, ""))))
}

/// The latest changes, the newest first, each with whether its sessions were left alone since.
pub async fn latest(ctx: &Ctx, desk: &Desk) -> Result<Vec<(Edit, bool)>> {
    let mut tx = ctx.db.read().await?;
    let edits = store::latest_edits(&mut tx, &desk.event().id, SHOWN).await?;
    let from = edits.last().map_or(0, |edit| edit.number);
    let untouched = store::untouched_since(&mut tx, &desk.event().id, from).await?;
    Ok(edits
        .into_iter()
        .map(|edit| {
            let left_alone = untouched.contains(&edit.number);
            (edit, left_alone)
        })
        .collect())
}

/// Who did what and when; what still stands as a change left it can be taken back.
pub fn section(desk: &Desk, telling: Telling<'_>, edits: &[(Edit, bool)]) -> Option<AnyView> {
    let (locale, zone) = (telling.locale, desk.event().zone());
    (!edits.is_empty()).then(|| {
        let action = path(locale, &desk.event().slug, "undo");
        let items: Vec<AnyView> = edits
            .iter()
            .map(|(edit, untouched)| {
                let told = telling.edit(edit, &desk.programme);
                let when = dates::date_time(locale, edit.at, zone);
                let button = stands(desk, edit, *untouched).then(|| {
                    let label = if edit.takes_back { t!(locale, "programme-redo") } else { t!(locale, "programme-undo") };
                    let (hidden, action, about) = (vec![("number".into(), edit.number.to_string())], action.clone(), told.clone());
                    view! { <PostButton action hidden small=true look=Look::Tertiary>{label}<span class="ds-sr-only">": " {about}</span></PostButton> }
                });
                view! { <li><Row><span>{told} " " <span class="quiet fine">{when}</span></span>{button}</Row></li> }.into_any()
            })
            .collect();
        view! { <Section title=t!(locale, "programme-history") id="history"><ul>{items}</ul></Section> }.into_any()
    })
}

/// Whether its sessions are as the change left them; one alone also where it was changed to and fro.
fn stands(desk: &Desk, edit: &Edit, untouched: bool) -> bool {
    let is = edit.session.as_ref().map(|id| desk.programme.sessions.iter().find(|session| session.id == *id));
    edit.matter.is_of_sessions() && is.map_or(untouched, |is| is == edit.after.as_ref())
}
