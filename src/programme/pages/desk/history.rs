//! What was done to the draft lately, by whom, and taking it back.

use super::{Desk, path, telling::Telling};
use crate::{
    error::{Error, Result},
    forms::Fields,
    i18n::dates,
    problem,
    programme::{
        actions::{self, Outcome},
        model::{Edit, Session, SessionId},
        store,
    },
    server::{ctx::Ctx, render::see_other},
    ui::prelude::*,
};
use axum::{extract::Path, response::Response};
use std::collections::HashMap;

/// How far back the list goes, and how far where one asks for more.
const SHOWN: i64 = 12;
const MOST_SHOWN: i64 = 200;

/// The query by which one does.
const MORE: &str = "history";

/// Takes back the change of the number that the form names.
pub async fn undo(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let number = fields.get("number").parse().map_err(|_| Error::BadRequest)?;
    let done = match actions::undo(&ctx.app, &desk.organiser, number, ctx.now).await? {
        Outcome::Done(..) => "undone",
        Outcome::Stale(edits) => return Err(Error::Conflict(problem!("programme-undo-stale", what = desk.last_of(&ctx, &edits)))),
    };
    Ok(see_other(&format!("{}?done={done}#history", path(ctx.locale, &slug, ""))))
}

/// The latest changes, the newest first, each with whether it can be taken back: what it touched is as it left it, also where it was changed to and fro.
pub async fn latest(ctx: &Ctx, desk: &Desk) -> Result<Vec<(Edit, bool)>> {
    let (mut tx, event) = (ctx.db.read().await?, &desk.event().id);
    let most = if ctx.query.get(MORE).is_empty() { SHOWN } else { MOST_SHOWN };
    let edits = store::latest_edits(&mut tx, event, most).await?;
    let here: HashMap<&SessionId, &Session> = desk.programme.sessions.iter().map(|s| (&s.id, s)).collect();
    let mut out = Vec::with_capacity(edits.len());
    for edit in edits {
        let can = match &edit.session {
            _ if !edit.matter.can_be_taken_back() => false,
            Some(id) => here.get(id).copied() == edit.after.as_ref(),
            None if edit.matter.is_of_places() => store::around(&mut tx, event, edit.number).await?.stands(&desk.programme),
            None => {
                let became = store::became(&mut tx, event, edit.number).await?;
                !became.is_empty() && became.iter().all(|became| here.get(&became.session).copied() == became.after.as_ref())
            }
        };
        out.push((edit, can));
    }
    Ok(out)
}

/// Who did what and when; what still stands as a change left it can be taken back.
pub fn section(desk: &Desk, telling: Telling<'_>, edits: &[(Edit, bool)]) -> Option<AnyView> {
    let (locale, zone) = (telling.locale, desk.event().zone());
    (!edits.is_empty()).then(|| {
        let action = path(locale, &desk.event().slug, "undo");
        let items: Vec<AnyView> = edits
            .iter()
            .map(|(edit, can)| {
                let told = telling.edit(edit, &desk.programme);
                let when = dates::date_time(locale, edit.at, zone);
                let button = can.then(|| {
                    let label = if edit.takes_back { t!(locale, "programme-redo") } else { t!(locale, "programme-undo") };
                    let (hidden, action, about) = (vec![("number".into(), edit.number.to_string())], action.clone(), told.clone());
                    view! { <PostButton action hidden small=true look=Look::Tertiary>{label}<span class="ds-sr-only">": " {about}</span></PostButton> }
                });
                let moved_on = (!can && edit.session.is_none() && edit.matter.can_be_taken_back())
                    .then(|| view! { <span class="quiet fine">{t!(locale, "programme-edit-moved-on")}</span> });
                view! { <li><Row><span>{told} " " <span class="quiet fine">{when}</span></span>{button}{moved_on}</Row></li> }.into_any()
            })
            .collect();
        let more = (edits.len() as i64 == SHOWN).then(|| {
            let href = format!("{}?{MORE}=more#history", path(locale, &desk.event().slug, ""));
            view! { <p><a href=href>{t!(locale, "programme-history-more")}</a></p> }
        });
        view! { <Section title=t!(locale, "programme-history") id="history"><ul>{items}</ul>{more}</Section> }.into_any()
    })
}
