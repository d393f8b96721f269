//! Which sessions have files and which are still without; handing one in for whoever mailed it instead.

use super::{Desk, path, speaker_name, title};
use crate::{
    error::{Error, Result},
    forms::{Fields, FormState},
    programme::{
        model::{Material, Session},
        pages::materials,
        store,
    },
    server::{
        ctx::{Ctx, Upload},
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// `GET …/programme/materials`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    materials_page(&ctx, &desk, FormState::default()).await
}

/// `POST …/programme/materials`: `session`, `file`, `audience`.
pub async fn add(ctx: Ctx, Path((_, slug)): Path<(String, String)>, upload: Result<Upload>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    match materials::hand_in(&ctx, &desk.organiser, upload).await {
        Ok(()) => Ok(done(&ctx, &slug)),
        Err((Error::Invalid(errors), fields)) => {
            Ok(materials_page(&ctx, &desk, FormState { fields, errors }).await?.refused().into_response())
        }
        Err((other, _)) => Err(other),
    }
}

/// `GET …/programme/materials/{id}`: the file.
pub async fn read(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    materials::read(&ctx, &desk.organiser, &id).await
}

/// `POST …/programme/materials/{id}`: `audience`, or `remove`.
pub async fn change(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    materials::change(&ctx, &desk.organiser, &id, &fields).await?;
    Ok(done(&ctx, &slug))
}

fn done(ctx: &Ctx, slug: &str) -> Response {
    see_other(&format!("{}?done=saved", path(ctx.locale, slug, "materials")))
}

async fn materials_page(ctx: &Ctx, desk: &Desk, form: FormState) -> Result<Page> {
    let (locale, event) = (ctx.locale, desk.event());
    let all = store::materials(&mut ctx.db.read().await?, &event.id).await?;
    let frame = desk.frame(ctx, t!(locale, "programme-materials")).refused(!form.errors.is_empty());
    Ok(Page::private(move || {
        // What somebody speaks in, by time; a break has no slides.
        let mut held: Vec<&Session> = desk.programme.sessions.iter().filter(|s| !s.kind.is_pause() && !s.speakers.is_empty()).collect();
        held.sort_by_key(|session| (session.slots.is_empty(), session.slots.first().map(|slot| slot.starts_at), session.number));
        let of = |session: &Session| all.iter().filter(|m| m.session == session.id).cloned().collect::<Vec<Material>>();
        let with = held.iter().filter(|session| all.iter().any(|m| m.session == session.id)).count();
        let lead = t!(locale, "programme-materials-lead", count = with, all = held.len());
        let row = |session: &&Session| {
            let speakers = session.speakers.iter().map(|s| speaker_name(&desk.speakers, &s.speaker)).collect::<Vec<_>>().join(", ");
            let to = |id: &_| path(locale, &event.slug, &format!("materials/{id}"));
            let files = materials::editable(locale, &of(session), to)
                .unwrap_or_else(|| view! { <Tag tone=Tone::Warning>{t!(locale, "programme-materials-missing")}</Tag> }.into_any());
            TableRow::new().cell(words(title(locale, event, session))).text(speakers).cell(files)
        };
        let columns = [t!(locale, "programme-material-session"), t!(locale, "speakers-title"), t!(locale, "programme-materials")];
        let columns = columns.map(Column::new).into();
        let rows: Vec<TableRow> = held.iter().map(row).collect();
        let table = if rows.is_empty() {
            view! { <EmptyState title=t!(locale, "programme-materials-none") text=t!(locale, "programme-materials-none-text")/> }.into_any()
        } else {
            view! { <Table caption=t!(locale, "programme-materials") hide_caption=true columns rows/> }.into_any()
        };
        let sessions = held.iter().map(|session| (session.id.clone(), title(locale, event, session).text)).collect();
        let form = materials::form(locale, &form, sessions, path(locale, &event.slug, "materials"));
        let form = form.map(|form| view! { <Section title=t!(locale, "programme-materials-add") id="add">{form}</Section> });
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-materials") lead/>
                {table}
                {form}
            },
        )
    }))
}
