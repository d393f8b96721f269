//! The lines of a mail, pasted: first shown as sessions, then saved.
//!
//! "Show" reads and saves nothing. "Save" sends the very lines that were shown, with a mark at each session that is wanted.

use super::{Desk, as_errors, path, room_name};
use crate::{
    error::Result,
    events::model::Event,
    forms::{Fields, FormState},
    i18n::dates,
    problem,
    programme::{
        actions,
        islands::LivePaste,
        labels,
        rules::{
            days,
            lines::{self, Pasted, Proposal, Setting},
            written,
        },
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

/// Characters that are read at most.
const MOST_TEXT: usize = 50_000;

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let mut fields = Fields::default();
    // Whoever reads Swedish most likely pastes Swedish.
    if desk.event().languages.contains(&ctx.locale.lang()) {
        fields.set("language", ctx.locale.code());
    }
    Ok(paste_page(&ctx, &desk, FormState::with(fields), None))
}

/// Reads the lines and shows what they say.
pub async fn preview(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    match read(&desk, &fields) {
        Ok(pasted) => Ok(paste_page(&ctx, &desk, FormState::with(fields), Some(&pasted))),
        Err(error) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(paste_page(&ctx, &desk, form, None).refused())
        }
    }
}

/// Saves the sessions of the lines that are marked.
pub async fn accept(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let pasted = read(&desk, &fields);
    let saved = match &pasted {
        Ok(pasted) => save(&ctx, &desk, pasted, &fields).await,
        Err(_) => Ok(0),
    };
    match (pasted, saved) {
        (Ok(_), Ok(_)) => Ok(see_other(&format!("{}?done=added", path(ctx.locale, &slug, "")))),
        (Ok(pasted), Err(error)) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(paste_page(&ctx, &desk, form, Some(&pasted)).refused().into_response())
        }
        (Err(error), _) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(paste_page(&ctx, &desk, form, None).refused().into_response())
        }
    }
}

async fn save(ctx: &Ctx, desk: &Desk, pasted: &Pasted, fields: &Fields) -> Result<usize> {
    let wanted: Vec<usize> = fields.all("line").filter_map(|n| n.parse().ok()).collect();
    let proposals: Vec<Proposal> = pasted.proposals.iter().filter(|p| wanted.contains(&p.line)).cloned().collect();
    if proposals.is_empty() {
        return Err(crate::error::Error::field("line", problem!("programme-paste-none-chosen")));
    }
    actions::accept(&ctx.app, &desk.organiser, &proposals, &language(desk.event(), fields), ctx.now).await
}

/// The language that the lines are written in: one of the event's.
fn language(event: &Event, fields: &Fields) -> Lang {
    Lang::parse(fields.get("language")).filter(|lang| event.languages.contains(lang)).unwrap_or_else(|| actions::first_language(event))
}

fn read(desk: &Desk, fields: &Fields) -> Result<Pasted> {
    let text = fields.get("lines");
    if text.trim().is_empty() {
        return Err(crate::error::Error::field("lines", problem!("programme-paste-empty")));
    }
    if text.chars().count() > MOST_TEXT {
        return Err(crate::error::Error::field("lines", problem!("forms-too-long", max = MOST_TEXT)));
    }
    Ok(lines::read(text, &setting(desk)))
}

fn setting(desk: &Desk) -> Setting {
    let event = desk.event();
    Setting {
        days: days::of_event(event.starts_at, event.ends_at, event.zone()),
        closes: crate::time::local(event.ends_at, event.zone()).time(),
        rooms: desk.programme.rooms.clone(),
    }
}

fn paste_page(ctx: &Ctx, desk: &Desk, form: FormState, pasted: Option<&Pasted>) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let frame = desk.frame(ctx, t!(locale, "programme-paste")).refused(!form.errors.is_empty()).islands();
    let setting = setting(desk);
    let to = |rest: &str| path(locale, &event.slug, rest);
    Page::private(move || {
        // Two forms: the marks at the lines belong to the second.
        let at_lines = form.errors.get("line").is_some();
        let blank = Inputs::new(locale, &FormState::with(form.fields.clone()));
        let told = Inputs::new(locale, &form);
        let (inputs, second) = if at_lines { (blank, told) } else { (told, blank) };
        let choice = (event.languages.len() > 1).then(|| {
            let choices = event.languages.iter().map(|lang| Choice::new(lang.as_str(), own_name(lang)).lang(lang.as_str())).collect();
            view! { <Select field=inputs.get("language") label=t!(locale, "programme-paste-language") choices/> }
        });
        let found = pasted.map(|pasted| found(locale, desk, pasted, &form.fields, second));
        let again = if pasted.is_some() { t!(locale, "programme-paste-again") } else { t!(locale, "programme-paste-show") };
        let (action, back) = (to("paste"), to(""));
        let look = if pasted.is_some() { Look::Secondary } else { Look::Primary };
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-paste") lead=t!(locale, "programme-paste-lead")/>
                <Form inputs action>
                    <TextArea field=inputs.get("lines") label=t!(locale, "programme-paste-lines") hint=t!(locale, "programme-paste-hint") rows=10 mono=true/>
                    <LivePaste area=inputs.get("lines").id setting counted=t!(locale, "programme-paste-counted", n = "{n}")/>
                    {choice}
                    <SubmitRow label=again look=look cancel=(t!(locale, "programme-cancel"), back)/>
                </Form>
                {found}
            },
        )
    })
}

/// What the lines say, with a mark at each session that is to be saved.
fn found(locale: Locale, desk: &Desk, pasted: &Pasted, fields: &Fields, inputs: Inputs) -> AnyView {
    let misread: Vec<AnyView> = pasted
        .misread
        .iter()
        .map(|m| {
            let why = told(locale, &m.why);
            view! { <li>{t!(locale, "programme-paste-line", number = m.line)} " " <q>{m.text.clone()}</q> " – " {why}</li> }.into_any()
        })
        .collect();
    let misread = (!misread.is_empty()).then(|| {
        view! { <Alert tone=Tone::Warning heading=t!(locale, "programme-paste-misread", count = misread.len())><ul>{misread}</ul></Alert> }
    });
    if pasted.proposals.is_empty() {
        return view! { {misread} <EmptyState title=t!(locale, "programme-paste-nothing") text=t!(locale, "programme-paste-hint")/> }
            .into_any();
    }
    let lang = language(desk.event(), fields);
    let rather = written::rather(fields.get("lines"), &lang, &desk.event().languages.0).map(|rather| {
        let (rather, lang) = (labels::language(locale, &rather), labels::language(locale, &lang));
        view! { <Alert tone=Tone::Warning><p>{t!(locale, "programme-paste-rather", rather = rather, chosen = lang)}</p></Alert> }
    });
    let rows = pasted.proposals.iter().map(|p| row(locale, desk, p, &lang, fields)).collect();
    let columns = vec![
        Column::new(t!(locale, "programme-paste-take")),
        Column::new(t!(locale, "programme-column-time")),
        Column::new(t!(locale, "programme-column-session")),
        Column::new(t!(locale, "programme-column-kind")),
        Column::new(t!(locale, "programme-column-speakers")),
        Column::new(t!(locale, "programme-column-room")),
    ];
    let likely = pasted.proposals.iter().filter(|proposal| proposal.likely).count();
    let action = path(locale, &desk.event().slug, "paste/accept");
    // As they were, so that their numbers stay.
    let (text, chosen) = (fields.get("lines").to_owned(), lang.to_string());
    let problem = inputs.get("line").error.map(|error| view! { <Alert tone=Tone::Danger urgent=true><p>{error}</p></Alert> });
    view! {
        <Section title=t!(locale, "programme-paste-found", count = likely)>
            {rather}
            {misread}
            {problem}
            <Form inputs=Inputs::empty(locale) action>
                <Hidden name="lines" value=text/>
                <Hidden name="language" value=chosen/>
                <Hidden name="shown" value="true"/>
                <Table caption=t!(locale, "programme-paste-table") hide_caption=true columns rows/>
                <SubmitRow label=t!(locale, "programme-paste-save")/>
            </Form>
        </Section>
    }
    .into_any()
}

fn row(locale: Locale, desk: &Desk, proposal: &Proposal, lang: &Lang, fields: &Fields) -> TableRow {
    let event = desk.event();
    let one_day = days::of_event(event.starts_at, event.ends_at, event.zone()).len() == 1;
    let time = match proposal.at {
        None => t!(locale, "programme-paste-no-time", minutes = proposal.minutes),
        Some((day, start)) => {
            let starts_at = crate::time::instant(day.and_time(start), event.zone());
            let ends_at = starts_at + chrono::Duration::minutes(proposal.minutes);
            let hours = dates::time_range(locale, starts_at, ends_at, event.zone());
            if one_day { hours } else { format!("{} {hours}", dates::weekday(locale, day)) }
        }
    };
    let speakers: Vec<String> = proposal
        .speakers
        .iter()
        .map(|s| {
            let known = desk.speakers.iter().any(|k| crate::i18n::sort::fold(&k.name) == crate::i18n::sort::fold(&s.name));
            let said = [s.name.as_str(), &s.title, &s.organisation].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ");
            if known { said } else { t!(locale, "programme-paste-new-speaker", name = said) }
        })
        .collect();
    // Shown for the first time: what is likely is marked. Shown again: what was marked.
    let marked = if fields.has("shown") { fields.all("line").any(|n| n.parse() == Ok(proposal.line)) } else { proposal.likely };
    let id = format!("line-{}", proposal.line);
    let field = Field::new(locale, "line").id(id).value(if marked { proposal.line.to_string() } else { String::new() });
    let mark = view! { <Checkbox field label=t!(locale, "programme-paste-line", number = proposal.line) value=proposal.line.to_string()/> };
    let own = written::plainly(&proposal.title, lang, &event.languages.0);
    let is_in = own.as_ref().unwrap_or(lang);
    let title = Words { text: proposal.title.clone(), lang: (is_in.as_str() != locale.code()).then(|| is_in.clone()) };
    let own = own.map(|own| view! { " " <span class="fine quiet">{labels::language(locale, &own)}</span> });
    let row = TableRow::new().cell(mark).cell(time).cell(view! { {words(title)}{own} }).cell(labels::kind(locale, proposal.kind));
    let row = if speakers.is_empty() { row.blank() } else { row.cell(speakers.join("; ")) };
    match proposal.room.as_ref().and_then(|id| room_name(locale, event, &desk.programme, id)) {
        Some(room) => row.cell(room),
        None => row.blank(),
    }
}
