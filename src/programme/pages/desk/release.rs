//! Publishing: what changed since the last release, what to mind, one click. And the releases that were.

use super::{
    Desk, as_errors, nothing_yet, path, seen,
    telling::{Telling, some_names},
    title,
};
use crate::{
    error::{Error, Result},
    events::model::EventState,
    forms::{Check, Fields, FormState},
    i18n::{Localized, dates},
    paths,
    programme::{
        actions,
        model::{Level, Programme, Release, ReleaseHead},
        notices::{self, Affected},
        pages::timetable::programme_view,
        rules::{self, Conflict, ProgrammeChange},
        store,
    },
    server::{
        ctx::Ctx,
        mail::State,
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
    let release = of_number(&ctx, &desk, &number).await?;
    let before = store::release(&mut ctx.db.read().await?, &desk.event().id, release.number - 1).await?;
    let mut tx = ctx.db.read().await?;
    // The mails that wait tell of the latest.
    let latest = store::latest_release(&mut tx, &desk.event().id).await?.is_some_and(|latest| latest.id == release.id);
    let waiting = if latest { store::notice_drafts(&mut tx, &desk.event().id).await?.len() } else { 0 };
    drop(tx);
    Ok(earlier_page(&ctx, &desk, &release, before.as_ref(), waiting))
}

/// One of the releases as visitors saw it.
pub async fn seen_then(ctx: Ctx, Path((_, slug, number)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let release = of_number(&ctx, &desk, &number).await?;
    let (locale, event) = (ctx.locale, desk.event());
    let heading = t!(locale, "programme-release-number", number = release.number);
    let frame = desk.frame(&ctx, heading.clone());
    let back = path(locale, &event.slug, &format!("releases/{}", release.number));
    let body = programme_view(locale, event, &release.programme, &desk.speakers);
    Ok(Page::private(move || {
        let actions = view! { <LinkButton href=back look=Look::Tertiary>{t!(locale, "programme-release-back")}</LinkButton> }.into_any();
        page(frame, view! { <PageHead title=heading lead=t!(locale, "programme-release-then") actions/>{body} })
    }))
}

async fn of_number(ctx: &Ctx, desk: &Desk, number: &str) -> Result<Release> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    store::release(&mut ctx.db.read().await?, &desk.event().id, number).await?.ok_or(Error::NotFound)
}

/// Asks whether the draft shall become what a release was, and says what cannot come back.
pub async fn ask_take_up(ctx: Ctx, Path((_, slug, number)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let release = of_number(&ctx, &desk, &number).await?;
    let (locale, event) = (ctx.locale, desk.event());
    let left = actions::left_out(&mut ctx.db.read().await?, event, &release, &desk.programme).await?;
    let title = t!(locale, "programme-take-up-title", number = release.number);
    let frame = desk.frame(&ctx, title.clone());
    let back = path(locale, &event.slug, &format!("releases/{}", release.number));
    let named = |texts: &[Localized]| texts.iter().map(|text| text.text(locale, event.languages.first())).collect::<Vec<_>>().join(", ");
    let lines: Vec<String> = [
        (!left.unplaced.is_empty()).then(|| t!(locale, "programme-take-up-unplaced", sessions = named(&left.unplaced))),
        (!left.rooms.is_empty()).then(|| t!(locale, "programme-take-up-rooms", rooms = named(&left.rooms))),
        (!left.tracks.is_empty()).then(|| t!(locale, "programme-take-up-tracks", tracks = named(&left.tracks))),
        (left.speakers > 0).then(|| t!(locale, "programme-take-up-speakers", count = left.speakers)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let hidden = desk.hidden_seen();
    let draft = rules::published(&desk.programme);
    let changes = rules::changes(&draft, &release.programme);
    let telling = Telling { locale, event, speakers: &desk.speakers };
    Ok(Page::private(move || {
        let changed = (!changes.is_empty()).then(|| {
            let list = change_list(&telling, &changes, &draft, &release.programme);
            view! { <h2>{t!(locale, "programme-take-up-changes")}</h2> {list} }
        });
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        page(
            frame,
            view! {
                <ConfirmPage hidden title confirm=t!(locale, "programme-take-up") cancel=t!(locale, "programme-cancel") cancel_href=back>
                    <p>{t!(locale, "programme-take-up-text")}</p>
                    <ul>{lines}</ul>
                    {changed}
                </ConfirmPage>
            },
        )
    }))
}

pub async fn take_up(ctx: Ctx, Path((_, slug, number)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let release = of_number(&ctx, &desk, &number).await?;
    let outcome = actions::take_up(&ctx.app, &desk.organiser, release.number, seen(&fields), ctx.now).await?;
    desk.done_at_once(&ctx, outcome)?;
    Ok(see_other(&format!("{}?done=taken-up", path(ctx.locale, &slug, ""))))
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
    let before = latest.as_ref().map(|l| l.programme.clone()).unwrap_or_default();
    let changes = rules::changes(&before, &draft);
    let notices = notices::of(&mut ctx.db.read().await?, event, latest.as_ref(), &draft).await?;
    let waiting = store::notice_drafts(&mut ctx.db.read().await?, &event.id).await?.len();
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
        let told = anything.then(|| who_is_told(&telling, &notices, &draft));
        let languages = event.languages.0.clone();
        let back = path(locale, &event.slug, "");
        let follow =
            if changes.iter().any(ProgrammeChange::moves_calendars) { Some(t!(locale, "programme-calendars-follow")) } else { None };
        let list = release_list(locale, desk, &releases);
        let next = releases.first().map_or(1, |r| r.number + 1);
        let stopped = stopped(&telling, desk, &conflicts);
        let publish = (anything && stopped.is_none()).then(|| {
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
                {stopped}
                {warnings}
                {waiting_mails(locale, desk, waiting)}
                <Section title=t!(locale, "programme-changed")>{changed}</Section>
                {told}
                {publish}
                {list}
            },
        )
    }))
}

/// How many of the conflicts that stop a release are named.
const STOPS_NAMED: usize = 10;

/// What stops a release, each with its session, and where one says what does.
fn stopped(telling: &Telling<'_>, desk: &Desk, conflicts: &[Conflict]) -> Option<AnyView> {
    let locale = telling.locale;
    let stops: Vec<&Conflict> = conflicts.iter().filter(|conflict| conflict.level == Level::Stops).collect();
    let item = |conflict: &&Conflict| {
        let session = desk.programme.sessions.iter().find(|session| session.id == conflict.session)?;
        let href = path(locale, &desk.event().slug, &format!("sessions/{}", session.id));
        let named = title(locale, desk.event(), session);
        let text = telling.conflict(conflict, &desk.programme);
        let other = conflict.counterpart(&session.id).filter(|id| **id != session.id);
        let other = other.and_then(|id| desk.programme.sessions.iter().find(|s| s.id == *id)).map(|s| title(locale, desk.event(), s));
        let other = other.map(|other| view! { " " <q lang=other.lang_attribute()>{other.text.clone()}</q> });
        Some(view! { <li><a href=href lang=named.lang_attribute()>{named.text.clone()}</a> " – " {text}{other}</li> }.into_any())
    };
    (!stops.is_empty()).then(|| {
        let items: Vec<AnyView> = stops.iter().take(STOPS_NAMED).filter_map(item).collect();
        let rules = path(locale, &desk.event().slug, "settings");
        let heading = t!(locale, "programme-warn-stopping", count = stops.len());
        view! {
            <Alert tone=Tone::Danger heading>
                <ul>{items}</ul>
                <p>{t!(locale, "programme-release-stopped")} " " <a href=rules>{t!(locale, "programme-settings-link")}</a></p>
            </Alert>
        }
        .into_any()
    })
}

/// What to mind before publishing.
fn warnings(locale: Locale, desk: &Desk, conflicts: &[Conflict]) -> Option<AnyView> {
    let event = desk.event();
    let back = |anchor: &str| format!("{}{anchor}", path(locale, &event.slug, ""));
    let conflicts = conflicts.iter().filter(|c| c.level != Level::Stops).count();
    let unplaced = desk.programme.sessions.iter().filter(|s| s.slots.is_empty()).count();
    let untranslated = rules::translations::gaps(event, &desk.programme, &desk.speakers).len();
    let items: Vec<(String, String)> = [
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

/// Mails to speakers that are written and wait: read them, send them, or throw them away.
fn waiting_mails(locale: Locale, desk: &Desk, count: usize) -> Option<AnyView> {
    let slug = &desk.event().slug;
    let (send, drop) = (path(locale, slug, "release/mails/send"), path(locale, slug, "release/mails/drop"));
    let read = format!("{}?state=draft", paths::organise_event_page(locale, slug, "mails"));
    (count > 0).then(|| {
        view! {
            <Alert tone=Tone::Info heading=t!(locale, "programme-notices-waiting", count = count)>
                <p>{t!(locale, "programme-notices-text")}" "<a href=read>{t!(locale, "programme-notices-read")}</a></p>
                <Row>
                    <PostButton action=send look=Look::Primary>{t!(locale, "programme-notices-send", count = count)}</PostButton>
                    <PostButton action=drop look=Look::Tertiary>{t!(locale, "programme-notices-drop")}</PostButton>
                </Row>
            </Alert>
        }
        .into_any()
    })
}

/// `POST …/programme/release/mails/send`
pub async fn send_mails(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    notices::decide(&ctx.app, &desk.organiser, State::Queued, ctx.now).await?;
    Ok(see_other(&format!("{}?done=notices-sent", path(ctx.locale, &slug, "release"))))
}

/// `POST …/programme/release/mails/drop`
pub async fn drop_mails(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    notices::decide(&ctx.app, &desk.organiser, State::Dropped, ctx.now).await?;
    Ok(see_other(&format!("{}?done=notices-dropped", path(ctx.locale, &slug, "release"))))
}

/// The speakers who get a mail, in which language and about what.
fn who_is_told(telling: &Telling<'_>, Affected { told: notices, unreached }: &Affected, new: &Programme) -> AnyView {
    let locale = telling.locale;
    let title = t!(locale, "programme-told");
    let items: Vec<AnyView> = notices
        .iter()
        .map(|notice| {
            let lines = notice.changes.iter().map(|change| telling.line(change, &notice.since, new));
            let lines = lines.map(|line| view! { <li>{line}</li> }).collect_view();
            let language = in_language(locale, &notice.speaker.language.lang());
            view! { <li><strong>{notice.speaker.name.clone()}</strong>", " {language}<ul>{lines}</ul></li> }.into_any()
        })
        .collect();
    let unreached = (!unreached.is_empty()).then(|| {
        let text = t!(locale, "programme-told-unreached", count = unreached.len(), names = some_names(unreached));
        view! { <Alert tone=Tone::Warning><p>{text}</p></Alert> }
    });
    if items.is_empty() {
        let nobody = unreached.is_none().then(|| view! { <p>{t!(locale, "programme-told-nobody")}</p> });
        return view! { <Section title>{nobody}{unreached}</Section> }.into_any();
    }
    let summary = t!(locale, "programme-told-speakers", count = notices.len());
    view! {
        <Section title>
            <p>{t!(locale, "programme-told-text")}</p>
            <Details summary><ul>{items}</ul></Details>
            {unreached}
        </Section>
    }
    .into_any()
}

/// Changes by session, each with the session's title before it.
pub(super) fn change_list(telling: &Telling<'_>, changes: &[ProgrammeChange], old: &Programme, new: &Programme) -> AnyView {
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

/// `Version 3: Efter styrgruppen`
fn release_name(locale: Locale, number: i64, name: &str) -> String {
    let number = t!(locale, "programme-release-number", number = number);
    if name.is_empty() { number } else { format!("{number}: {name}") }
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
                    .cell(view! { <a href=href>{release_name(locale, release.number, &release.name)}</a> })
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

fn earlier_page(ctx: &Ctx, desk: &Desk, release: &Release, before: Option<&Release>, waiting: usize) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let heading = release_name(locale, release.number, &release.name);
    let frame = desk.frame(ctx, heading.clone());
    let here = path(locale, &event.slug, &format!("releases/{}", release.number));
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
            <LinkButton href=format!("{here}/preview")>{t!(locale, "programme-release-look")}</LinkButton>
            <LinkButton href=format!("{here}/take-up")>{t!(locale, "programme-take-up")}</LinkButton>
            <LinkButton href=back look=Look::Tertiary>{t!(locale, "programme-releases")}</LinkButton>
        };
        page(
            frame,
            view! {
                <PageHead title=heading lead=t!(locale, "programme-published-on", date = date) actions=buttons.into_any()/>
                {note}
                {waiting_mails(locale, desk, waiting)}
                <Section title=t!(locale, "programme-changed-in")>{changed}</Section>
            },
        )
    })
}
