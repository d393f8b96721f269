//! A file of another program: first shown as what it would change, then imported.
//!
//! "Show" keeps the file for an hour and changes nothing. "Import" names the kept file, so that what was shown is what comes.

use super::{Desk, SEEN, as_errors, path, release::change_list, seen};
use crate::{
    error::{Error, FieldErrors, Result},
    events::facts,
    forms::{Fields, FormState},
    i18n::dates,
    in_tx, problem,
    programme::{
        actions::{self, Hand},
        imports::{
            self, Incoming,
            plan::{Choices, Counts, Kept, Plan},
        },
        model::{Programme, Session},
        rules::{self, ProgrammeChange},
        store,
        telling::Telling,
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

/// Changes that are listed one by one.
const MOST_LISTED: usize = 200;
/// Sessions edited here that may be ticked one by one.
const MOST_TICKS: usize = 100;

/// A file that was read, kept, and laid against the draft.
struct Shown {
    upload: String,
    name: String,
    incoming: Incoming,
    plan: Plan,
}

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    Ok(import_page(&ctx, &desk, FormState::default(), None))
}

/// Reads the file and shows what it would change.
pub async fn preview(ctx: Ctx, Path((_, slug)): Path<(String, String)>, upload: Result<Upload>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    match kept(&ctx, &desk, upload).await {
        Ok(shown) => Ok(import_page(&ctx, &desk, FormState::default(), Some(&shown))),
        Err(error) => Ok(import_page(&ctx, &desk, refused(error)?, None).refused()),
    }
}

async fn kept(ctx: &Ctx, desk: &Desk, upload: Result<Upload>) -> Result<Shown> {
    let upload = upload.map_err(|error| match error {
        Error::TooLarge => Error::field("file", problem!("import-too-large", max = imports::MOST_BYTES / 1024 / 1024)),
        other => other,
    })?;
    let file = upload.file("file").ok_or_else(|| Error::field("file", problem!("programme-import-file-missing")))?;
    let incoming = imports::read_for(&file.bytes, &file.file_name, desk.event())?;
    let plan = actions::preview_import(&ctx.app, desk.event(), &incoming, &Choices::default()).await?;
    let (event, name, bytes, now) = (desk.event().id.clone(), file.file_name.clone(), file.bytes.clone(), ctx.now);
    let upload = in_tx!(ctx.db, [event, name, bytes, now], |tx| Ok(store::keep_upload(tx, &event, (&name, &bytes), now).await?)).await?;
    Ok(Shown { upload, name, incoming, plan })
}

/// Imports the file that was shown.
pub async fn accept(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    match import(&ctx, &desk, &fields).await {
        Ok(()) => Ok(see_other(&format!("{}?done=imported", path(ctx.locale, &slug, "")))),
        Err(error) => {
            let form = refused(error)?;
            // What it would change now is shown with what hinders it, where the file is still there.
            let shown = kept_before(&ctx, &desk, &fields).await?;
            Ok(import_page(&ctx, &desk, form, shown.as_ref()).refused().into_response())
        }
    }
}

/// The file that was shown, laid against the draft as it is now.
async fn kept_before(ctx: &Ctx, desk: &Desk, fields: &Fields) -> Result<Option<Shown>> {
    let upload = fields.get("upload").to_owned();
    let kept = store::upload(&mut ctx.db.read().await?, &desk.event().id, &upload).await?;
    let Some((name, bytes)) = kept else { return Ok(None) };
    let incoming = imports::read_for(&bytes, &name, desk.event())?;
    let plan = actions::preview_import(&ctx.app, desk.event(), &incoming, &Choices::default()).await?;
    Ok(Some(Shown { upload, name, incoming, plan }))
}

async fn import(ctx: &Ctx, desk: &Desk, fields: &Fields) -> Result<()> {
    let event = desk.event();
    let kept = store::upload(&mut ctx.db.read().await?, &event.id, fields.get("upload")).await?;
    let (name, bytes) = kept.ok_or_else(|| Error::field("file", problem!("programme-import-expired")))?;
    let incoming = imports::read_for(&bytes, &name, event)?;
    let choices = Choices {
        take: fields.all("take").map(str::to_owned).collect(),
        take_all: false,
        keep_gone: !fields.get("keep-gone").is_empty(),
        seen: Some(seen(fields).unwrap_or_default()),
    };
    actions::import(&ctx.app, &Hand::of(&desk.organiser, ctx.now), event, &incoming, &choices, ctx.now).await?;
    let (id, upload) = (event.id.clone(), fields.get("upload").to_owned());
    in_tx!(ctx.db, [id, upload], |tx| Ok(store::delete_upload(tx, &id, &upload).await?)).await
}

/// What was refused, at the field of the file.
fn refused(error: Error) -> Result<FormState> {
    let mut errors = FieldErrors::default();
    for (_, problem) in as_errors(error)?.iter() {
        errors.add("file", problem.clone());
    }
    Ok(FormState { fields: Fields::default(), errors })
}

fn import_page(ctx: &Ctx, desk: &Desk, form: FormState, shown: Option<&Shown>) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let frame = desk.frame(ctx, t!(locale, "programme-import")).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let look = if shown.is_some() { Look::Secondary } else { Look::Primary };
        let (action, back) = (path(locale, &event.slug, "import"), path(locale, &event.slug, ""));
        let found = shown.map(|shown| found(locale, desk, shown));
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-import") lead=t!(locale, "programme-import-lead")/>
                {found}
                <Form inputs action multipart=true>
                    <FileField field=inputs.get("file") label=t!(locale, "programme-import-file") hint=t!(locale, "programme-import-file-hint") accept=".json,.xml,.csv,.txt"/>
                    <SubmitRow label=t!(locale, "programme-import-show") look=look cancel=(t!(locale, "programme-cancel"), back)/>
                </Form>
            },
        )
    })
}

/// What the file would change, with what is to be chosen.
fn found(locale: Locale, desk: &Desk, shown: &Shown) -> AnyView {
    let event = desk.event();
    let Shown { upload, name, incoming, plan } = shown;
    let notes: Vec<String> = incoming.notes.iter().chain(&plan.notes).map(|note| told(locale, note)).collect();
    let notes = (!notes.is_empty()).then(|| {
        let notes = notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view();
        view! { <Alert tone=Tone::Info heading=t!(locale, "programme-import-notes")><ul>{notes}</ul></Alert> }
    });
    let elsewhere = incoming.on_other_days(dates::days(event.starts_at, event.ends_at, event.zone()), event.zone());
    let elsewhere = (elsewhere > 0).then(|| {
        let text = t!(locale, "programme-import-other-days", count = elsewhere, days = facts::days(event, locale));
        view! { <Alert tone=Tone::Warning><p>{text}</p></Alert> }
    });
    // Names of those who go are told too.
    let speakers: Vec<_> = plan.speakers.iter().chain(&desk.speakers).cloned().collect();
    let telling = Telling { locale, event, speakers: &speakers };
    let changes = rules::changes(&desk.programme, &plan.after);
    let more = changes.len().saturating_sub(MOST_LISTED);
    let listed = &changes[..changes.len() - more];
    let changes = (!listed.is_empty()).then(|| {
        let more = (more > 0).then(|| view! { <p>{t!(locale, "programme-import-more", count = more)}</p> });
        let list = change_list(&telling, listed, &desk.programme, &plan.after);
        view! { <Section title=t!(locale, "programme-import-changes")>{list}{more}</Section> }
    });
    let inputs = Inputs::empty(locale);
    let kept = (!plan.kept.is_empty()).then(|| {
        let alone = |session: &Session| Programme { sessions: vec![session.clone()], ..plan.after.clone() };
        let choice = |it: &Kept| {
            let (here, file) = (alone(&it.here), alone(&it.file));
            let titled = |session: &Session| session.title.text(locale, event.languages.first()).to_owned();
            let says = rules::changes(&here, &file).into_iter().map(|change| match change {
                ProgrammeChange::Retitled { .. } => t!(locale, "programme-import-kept-title", title = titled(&it.file)),
                change => telling.change(&change, &here, &file),
            });
            let (says, title) = (says.collect::<Vec<_>>(), titled(&it.here));
            let says = t!(locale, "programme-import-kept-says", title = title, says = says.join("; "));
            Choice::new(&it.guid, says)
        };
        let choices = plan.kept.iter().take(MOST_TICKS).map(choice).collect();
        view! {
            <CheckboxGroup field=inputs.get("take") label=t!(locale, "programme-import-kept") hint=t!(locale, "programme-import-kept-hint") choices optional=true/>
        }
    });
    let gone = [plan.sessions, plan.rooms, plan.tracks, plan.people].iter().any(|counts| counts.gone > 0);
    let keep_gone = gone.then(|| view! { <Checkbox field=inputs.get("keep-gone") label=t!(locale, "programme-import-keep-gone")/> });
    let counts = counted(locale, plan);
    let action = path(locale, &event.slug, "import/accept");
    let (title, upload, seen) = (t!(locale, "programme-import-result", name = name), upload.clone(), desk.seen.to_string());
    view! {
        <Section title=title>
            {counts}
            {elsewhere}
            {notes}
            <Form inputs action>
                <Hidden name="upload" value=upload/>
                <Hidden name=SEEN value=seen/>
                {kept}
                {keep_gone}
                <SubmitRow label=t!(locale, "programme-import-accept")/>
            </Form>
        </Section>
        {changes}
    }
    .into_any()
}

/// How many of what are new, changed, unchanged and gone.
fn counted(locale: Locale, plan: &Plan) -> AnyView {
    let columns = vec![
        Column::new(t!(locale, "programme-import-what")),
        Column::number(t!(locale, "programme-import-new")),
        Column::number(t!(locale, "programme-import-changed")),
        Column::number(t!(locale, "programme-import-unchanged")),
        Column::number(t!(locale, "programme-import-gone")),
    ];
    let row = |name: String, Counts { new, changed, unchanged, gone }: Counts| {
        TableRow::new().cell(name).cell(new).cell(changed).cell(unchanged).cell(gone)
    };
    let rows = vec![
        row(t!(locale, "programme-import-sessions"), plan.sessions),
        row(t!(locale, "programme-import-rooms"), plan.rooms),
        row(t!(locale, "programme-import-tracks"), plan.tracks),
        row(t!(locale, "programme-import-speakers"), plan.people),
    ];
    let caption = t!(locale, "programme-import");
    view! { <Table caption hide_caption=true columns rows/> }.into_any()
}
