//! What conflicts go by: how serious each kind is to this event's organisers, and the minutes.

use super::{Desk, as_errors, path};
use crate::{
    error::Result,
    forms::{Fields, FormState},
    programme::{
        actions, labels,
        model::{Level, Levels, Planning},
        rules::{
            ConflictKind,
            forms::{self, GRID_STEPS},
        },
        store,
    },
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let mut tx = ctx.db.read().await?;
    let (levels, planning) = (store::levels(&mut tx, &desk.event().id).await?, store::planning(&mut tx, &desk.event().id).await?);
    drop(tx);
    Ok(form_page(&ctx, &desk, FormState::with(values(&levels, &planning))))
}

pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let saved = match forms::planning(&fields) {
        Ok((levels, planning)) => actions::set_planning(&ctx.app, &desk.organiser, &levels, &planning, ctx.now).await,
        Err(errors) => Err(errors.into()),
    };
    match saved {
        Ok(()) => Ok(see_other(&format!("{}?done=saved", path(ctx.locale, &slug, "settings")))),
        Err(error) => Ok(form_page(&ctx, &desk, FormState { fields, errors: as_errors(error)? }).refused().into_response()),
    }
}

fn values(levels: &Levels, planning: &Planning) -> Fields {
    let mut fields = Fields::default();
    for kind in ConflictKind::ALL {
        fields.set(&format!("level.{kind}"), levels.of(*kind).as_str());
    }
    for (name, minutes) in [
        ("change_minutes", planning.change_minutes),
        ("travel_minutes", planning.travel_minutes),
        ("border_minutes", planning.border_minutes),
        ("longest_minutes", planning.longest_minutes),
        ("grid_minutes", planning.grid_minutes),
    ] {
        fields.set(name, minutes.to_string());
    }
    fields
}

fn form_page(ctx: &Ctx, desk: &Desk, form: FormState) -> Page {
    let locale = ctx.locale;
    let frame = desk.frame(ctx, t!(locale, "programme-settings")).refused(!form.errors.is_empty());
    let back = path(locale, &desk.event().slug, "");
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let levels = || Level::ALL.iter().map(|level| Choice::new(level.as_str(), labels::level(locale, *level))).collect::<Vec<_>>();
        let rows = ConflictKind::ALL
            .iter()
            .map(|kind| {
                let (field, rule) = (inputs.get(&format!("level.{kind}")), labels::conflict_kind(locale, *kind));
                let label = rule.clone();
                TableRow::new().cell(rule).cell(view! { <CellSelect field label choices=levels()/> })
            })
            .collect();
        let columns = vec![Column::new(t!(locale, "programme-settings-rule")), Column::new(t!(locale, "programme-settings-level"))];
        let steps = GRID_STEPS.iter().map(|n| Choice::new(n.to_string(), t!(locale, "programme-settings-step", n = *n))).collect();
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-settings") lead=t!(locale, "programme-settings-lead")/>
                <Form inputs>
                    <Table caption=t!(locale, "programme-settings-rules") columns rows/>
                    <TextField field=inputs.get("change_minutes") label=t!(locale, "programme-settings-change") inputmode="numeric" size=5/>
                    <TextField field=inputs.get("travel_minutes") label=t!(locale, "programme-settings-travel") inputmode="numeric" size=5/>
                    <TextField field=inputs.get("border_minutes") label=t!(locale, "programme-settings-border") inputmode="numeric" size=5/>
                    <TextField field=inputs.get("longest_minutes") label=t!(locale, "programme-settings-longest") hint=t!(locale, "programme-settings-longest-hint") inputmode="numeric" size=5/>
                    <Select field=inputs.get("grid_minutes") label=t!(locale, "programme-settings-grid") choices=steps/>
                    <SubmitRow label=t!(locale, "programme-save") cancel=(t!(locale, "programme-cancel"), back)/>
                </Form>
            },
        )
    })
}
