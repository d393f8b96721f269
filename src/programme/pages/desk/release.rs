//! Publishing: what changed since the last release, what to mind, one click. And the releases that were.

use super::{Desk, as_errors, nothing_yet, path, title, words::Telling};
use crate::{
    error::{Error, Result},
    events::model::EventState,
    forms::{Check, Fields, FormState},
    i18n::{Localized, dates},
    paths,
    programme::{
        actions,
        model::{Level, Programme, Release, ReleaseHead},
        rules::{self, Conflict, ProgrammeChange},
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

/// A note's characters at most, per language.
const LONGEST_NOTE: usize = 1000;

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    release_page(&ctx, &desk, FormState::default()).await
}

pub async fn publish(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let released = match name_and_note(&fields, &desk.event().languages) {
        Ok((name, note)) => actions::release(&ctx.app, &desk.organiser, (&name, &note), ctx.now).await,
        Err(error) => Err(error),
    };
    match released {
        Ok(release) => Ok(see_other(&format!("{}?done=released", path(ctx.locale, &slug, &format!("releases/{}", release.number))))),
        Err(error) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(release_page(&ctx, &desk, form).await?.refused().into_response())
        }
    }
}

fn name_and_note(fields: &Fields, languages: &[Lang]) -> Result<(String, Localized)> {
    let mut check = Check::new(fields);
    let name = check.optional_text("name", 80);
    let note = check.localized_long("note", languages, LONGEST_NOTE);
    Ok(check.finish((name, note))?)
}

/// One of the releases: what it changed.
pub async fn earlier(ctx: Ctx, Path((_, slug, number)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut tx = ctx.db.read().await?;
    let release = store::release(&mut tx, &desk.event().id, number).await?.ok_or(Error::NotFound)?;
    let before = store::release(&mut tx, &desk.event().id, number - 1).await?;
    drop(tx);
    Ok(earlier_page(&ctx, &desk, &release, before.as_ref()))
}

async fn release_page(ctx: &Ctx, desk: &Desk, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let event = desk.event();
    let mut tx = ctx.db.read().await?;
    let latest = store::latest_release(&mut tx, &event.id).await?;
    let releases = store::releases(&mut tx, &event.id).await?;
    drop(tx);
    let conflicts = desk.conflicts(ctx).await?;
    let draft = rules::published(&desk.programme);
    let before = latest.map(|l| l.programme).unwrap_or_default();
    let changes = rules::changes(&before, &draft);
    let anything = *before != draft;
    let frame = desk.frame(ctx, t!(locale, "programme-release-page")).refused(!form.errors.is_empty());
    let telling = Telling { locale, event, speakers: &desk.speakers };
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let warnings = warnings(locale, desk, &conflicts);
        let changed = if *before == draft && before.sessions.is_empty() {
            let back = path(locale, &event.slug, "");
            view! { {nothing_yet(locale)} <Row><LinkButton href=back>{t!(locale, "programme-back")}</LinkButton></Row> }.into_any()
        } else if changes.is_empty() {
            let text = if anything { t!(locale, "programme-small-changes") } else { t!(locale, "programme-no-changes") };
            view! { <p>{text}</p> }.into_any()
        } else {
            change_list(&telling, &changes, &before, &draft)
        };
        let languages = event.languages.0.clone();
        let back = path(locale, &event.slug, "");
        let follow =
            if changes.iter().any(ProgrammeChange::moves_calendars) { Some(t!(locale, "programme-calendars-follow")) } else { None };
        let list = release_list(locale, desk, &releases);
        let next = releases.first().map_or(1, |r| r.number + 1);
        let publish = anything.then(|| {
            view! {
                <Form inputs>
                    <TextField field=inputs.get("name") label=t!(locale, "programme-release-name") hint=t!(locale, "programme-release-name-hint") optional=true/>
                    <LocalizedField inputs name="note" label=t!(locale, "programme-note-field") hint=t!(locale, "programme-note-hint") languages rows=3 optional=true/>
                    {follow.map(|text| view! { <p>{text}</p> })}
                    <SubmitRow label=t!(locale, "programme-release-button", number = next) cancel=(t!(locale, "programme-cancel"), back)/>
                </Form>
            }
        });
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-release-page") lead=t!(locale, "programme-release-lead")/>
                {warnings}
                <Section title=t!(locale, "programme-changed")>{changed}</Section>
                {publish}
                {list}
            },
        )
    }))
}

/// What to mind before publishing, and what stops it.
fn warnings(locale: Locale, desk: &Desk, conflicts: &[Conflict]) -> Option<AnyView> {
    let event = desk.event();
    let back = |anchor: &str| format!("{}{anchor}", path(locale, &event.slug, ""));
    let stopping = conflicts.iter().filter(|c| c.level == Level::Stops).count();
    let conflicts = conflicts.len() - stopping;
    let unplaced = desk.programme.sessions.iter().filter(|s| s.slots.is_empty()).count();
    let untranslated = rules::translations::gaps(event, &desk.programme, &desk.speakers).len();
    let items: Vec<(String, String)> = [
        (stopping > 0).then(|| (back(""), t!(locale, "programme-warn-stopping", count = stopping))),
        (conflicts > 0).then(|| (back(""), t!(locale, "programme-warn-conflicts", count = conflicts))),
        (unplaced > 0).then(|| (back("#unplaced"), t!(locale, "programme-warn-unplaced", count = unplaced))),
        (untranslated > 0).then(|| {
            let translations = paths::organise_event_page(locale, &event.slug, "translations");
            (translations, t!(locale, "programme-warn-untranslated", count = untranslated))
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!items.is_empty()).then(|| {
        let items: Vec<AnyView> = items.into_iter().map(|(href, text)| view! { <li><a href=href>{text}</a></li> }.into_any()).collect();
        view! { <Alert tone=Tone::Warning heading=t!(locale, "programme-warnings")><ul>{items}</ul></Alert> }.into_any()
    })
}

/// Changes by session, each with the session's title before it.
fn change_list(telling: &Telling<'_>, changes: &[ProgrammeChange], old: &Programme, new: &Programme) -> AnyView {
    let locale = telling.locale;
    let items: Vec<AnyView> = changes
        .iter()
        .map(|change| {
            let session = change.session().and_then(|id| new.sessions.iter().chain(&old.sessions).find(|s| s.id == *id));
            let named = session.map(|session| title(locale, telling.event, session));
            let text = telling.change(change, old, new);
            let named = named.map(|named| view! { <strong lang=named.lang_attribute()>{named.text.clone()}</strong> " – " });
            view! { <li>{named} {text}</li> }.into_any()
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

fn release_list(locale: Locale, desk: &Desk, releases: &[ReleaseHead]) -> Option<AnyView> {
    let event = desk.event();
    (!releases.is_empty()).then(|| {
        let columns = vec![
            Column::new(t!(locale, "programme-column-release")),
            Column::new(t!(locale, "programme-column-date")),
            Column::new(t!(locale, "programme-column-note")),
        ];
        let rows = releases
            .iter()
            .map(|release| {
                let href = path(locale, &event.slug, &format!("releases/{}", release.number));
                let row = TableRow::new()
                    .cell(view! { <a href=href>{t!(locale, "programme-release-number", number = release.number)}</a> })
                    .cell(dates::date_time(locale, release.created_at, event.zone()));
                match release.note.shown(locale, event.languages.first()) {
                    Some(note) => row.cell(words(note)),
                    None => row.blank(),
                }
            })
            .collect();
        let heading = t!(locale, "programme-releases");
        view! { <Section title=heading.clone()><Table caption=heading hide_caption=true columns rows/></Section> }.into_any()
    })
}

fn earlier_page(ctx: &Ctx, desk: &Desk, release: &Release, before: Option<&Release>) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let heading = t!(locale, "programme-release-number", number = release.number);
    let frame = desk.frame(ctx, heading.clone());
    let date = dates::date_time(locale, release.created_at, event.zone());
    let empty = Programme::default();
    let old = before.map_or(&empty, |b| &b.programme);
    let changes = rules::changes(old, &release.programme);
    let telling = Telling { locale, event, speakers: &desk.speakers };
    let back = path(locale, &event.slug, "release");
    let public = paths::programme(locale, &event.slug);
    let publish = paths::organise_event_page(locale, &event.slug, "details/state");
    Page::private(move || {
        let note = release.note.shown(locale, event.languages.first()).map(Words::from);
        let note = note.map(|note| view! { <Prose><p>{words(note)}</p></Prose> });
        let changed = if changes.is_empty() {
            view! { <p>{t!(locale, "programme-small-changes")}</p> }.into_any()
        } else {
            change_list(&telling, &changes, old, &release.programme)
        };
        // Visitors see nothing of an event that is a draft.
        let onward = if event.state == EventState::Draft {
            view! { <LinkButton href=publish>{t!(locale, "programme-publish-event")}</LinkButton> }
        } else {
            view! { <LinkButton href=public>{t!(locale, "programme-see-public")}</LinkButton> }
        };
        let buttons = view! {
            {onward}
            <LinkButton href=back look=Look::Tertiary>{t!(locale, "programme-releases")}</LinkButton>
        };
        page(
            frame,
            view! {
                <PageHead title=heading lead=t!(locale, "programme-published-on", date = date) actions=buttons.into_any()/>
                {note}
                <Section title=t!(locale, "programme-changed-in")>{changed}</Section>
            },
        )
    })
}
