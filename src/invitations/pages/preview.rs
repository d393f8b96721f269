//! What those invited will read, in each of their languages, with the organisers' own words in it; and sending it.

use super::{address, flash};
use crate::{
    error::{Error, Problem, Result},
    events::{
        actions::organise,
        model::{Event, EventState},
        pages::organise_frame,
    },
    forms::{Check, Fields, FormState},
    invitations::{
        actions::sending,
        labels,
        mails::{self, INVITATION, Letter, REMINDER},
        model::{Drafts, Invitation},
        store,
    },
    paths,
    people::{model::SignedIn, permissions::Organiser},
    server::{
        ctx::Ctx,
        mail::Mail,
        render::{Page, see_other},
        tokens::masked,
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// The longest message in a language.
const MAX_MESSAGE: usize = 4000;

/// GET `…/invitations/preview`.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    preview_page(&ctx, &who, &organiser.of, None).await
}

/// Saves the organisers' own words.
pub async fn save_message(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let languages: Vec<Lang> = Locale::ALL.into_iter().map(Locale::lang).collect();
    let mut check = Check::new(&fields);
    let text = check.localized_long("message", &languages, MAX_MESSAGE);
    match check.finish(text) {
        Ok(text) => {
            sending::set_message(&ctx.app, &organiser, text).await?;
            Ok(see_other(&format!("{}?done=message", address(ctx.locale, &slug, "preview"))))
        }
        Err(errors) => Ok(preview_page(&ctx, &who, &organiser.of, Some(FormState { fields, errors })).await?.refused().into_response()),
    }
}

/// Sends every draft.
pub async fn send(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    match sending::send(&ctx.app, &organiser).await {
        Ok(n) => Ok(see_other(&format!("{}?done=sent&n={n}", address(ctx.locale, &slug, "")))),
        Err(error) => refused(&ctx, &who, &organiser, error).await,
    }
}

/// Writes reminders, to be read and sent from the preview.
pub async fn remind(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    match sending::remind(&ctx.app, &organiser).await {
        Ok(n) => Ok(see_other(&format!("{}?done=reminders&n={n}", address(ctx.locale, &slug, "preview")))),
        Err(error) => refused(&ctx, &who, &organiser, error).await,
    }
}

/// Discards the reminders that wait.
pub async fn discard(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (_, organiser) = organise(&ctx, &slug).await?;
    sending::discard_reminders(&ctx.app, &organiser).await?;
    Ok(see_other(&format!("{}?done=discarded", address(ctx.locale, &slug, ""))))
}

/// The page says itself why nothing can be sent.
async fn refused(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<Event>, error: Error) -> Result<Response> {
    match error {
        Error::Conflict(_) => Ok(preview_page(ctx, who, &organiser.of, None).await?.refused().into_response()),
        error => Err(error),
    }
}

struct Shown {
    slug: String,
    drafts: Vec<Drafts>,
    /// A mail of each kind that waits in each language; where none waits, the invitation in each language.
    mails: Vec<Mail>,
    languages: Vec<Lang>,
    refusal: Option<Problem>,
    /// Visitors cannot see the event yet.
    hidden: bool,
    form: FormState,
}

async fn preview_page(ctx: &Ctx, who: &SignedIn, event: &Event, form: Option<FormState>) -> Result<Page> {
    let mut tx = ctx.db.read().await?;
    let letter = Letter::read(&ctx.app, &mut tx, event).await?;
    let drafts = store::drafts::counts(&mut tx, &event.id).await?;
    let people = store::lists::one_per_language(&mut tx, &event.id).await?;
    drop(tx);
    let form = form.unwrap_or_else(|| {
        let mut fields = Fields::default();
        fields.set_localized("message", &letter.message);
        FormState::with(fields)
    });
    let people = readers(event, people);
    let mails = samples(&letter, &drafts, &people);
    let languages = people.iter().map(|p| p.language.lang()).collect();
    let (refusal, hidden) = (sending::refusal(event, ctx.now), event.state == EventState::Draft);
    let it = Shown { slug: event.slug.clone(), drafts, mails, languages, refusal, hidden, form };
    let locale = ctx.locale;
    let frame = organise_frame(ctx, who, event, t!(locale, "invitations-preview"))
        .flash(flash(ctx))
        .script("unsaved.js")
        .refused(!it.form.errors.is_empty());
    Ok(Page::private(move || page(frame, body(locale, &it))))
}

/// Somebody invited in each language; where nobody is, somebody made up in each of the event's.
fn readers(event: &Event, people: Vec<Invitation>) -> Vec<Invitation> {
    if !people.is_empty() {
        return people;
    }
    let mut locales: Vec<Locale> = event.languages.iter().filter_map(Locale::of).collect();
    locales.dedup();
    if locales.is_empty() {
        locales.push(Locale::Sv);
    }
    locales.into_iter().map(|locale| mails::sample_person(&event.id, locale)).collect()
}

fn samples(letter: &Letter, drafts: &[Drafts], people: &[Invitation]) -> Vec<Mail> {
    let waits = |kind: &str| drafts.iter().any(|d| d.kind == kind);
    let kinds = [INVITATION, REMINDER].into_iter().filter(|kind| waits(kind) || (*kind == INVITATION && drafts.is_empty()));
    let of_kind = |kind: &'static str| {
        let reads = move |p: &&Invitation| drafts.is_empty() || drafts.iter().any(|d| d.kind == kind && d.language == p.language);
        people.iter().filter(reads).map(move |p| mails::of_kind(letter, p, kind))
    };
    kinds.flat_map(of_kind).collect()
}

fn body(locale: Locale, it: &Shown) -> impl IntoView + use<> {
    let inputs = Inputs::new(locale, &it.form);
    let crumbs = vec![NavItem::new(t!(locale, "invitations-title"), address(locale, &it.slug, ""))];
    let title = t!(locale, "invitations-preview");
    let mails = it.mails.iter().map(|m| mail(locale, m)).collect_view();
    let (send, message, others, languages) = (send_box(locale, it), address(locale, &it.slug, "preview"), others(it), it.languages.clone());
    view! {
        <Breadcrumbs locale items=crumbs here=title.clone()/>
        <PageHead title lead=t!(locale, "invitations-preview-lead")/>
        {send}
        <Section title=t!(locale, "invitations-message")>
            <Form inputs action=message>
                <LocalizedField
                    inputs name="message" label=t!(locale, "invitations-message-label") hint=t!(locale, "invitations-message-hint")
                    languages rows=5 optional=true
                />
                {others}
                <SubmitRow label=t!(locale, "invitations-message-save")/>
            </Form>
        </Section>
        <Section title=t!(locale, "invitations-mails")>{mails}</Section>
    }
}

/// The message in languages that nobody reads at present is kept.
fn others(it: &Shown) -> impl IntoView + use<> {
    let shown = |lang: &Lang| it.languages.contains(lang);
    Locale::ALL
        .into_iter()
        .map(Locale::lang)
        .filter(|lang| !shown(lang))
        .map(|lang| format!("message.{lang}"))
        .filter(|name| it.form.fields.has(name))
        .map(|name| {
            let value = it.form.value(&name);
            view! { <Hidden name value/> }
        })
        .collect_view()
}

/// How many wait in which language, and the button that sends them; or why nothing can be sent.
fn send_box(locale: Locale, it: &Shown) -> AnyView {
    let all: i64 = it.drafts.iter().map(|d| d.count).sum();
    if let Some(problem) = &it.refusal {
        let text = told(locale, problem);
        let publish = it.hidden.then(|| {
            let href = paths::organise_event_page(locale, &it.slug, "details/state");
            view! { " " <a href=href>{t!(locale, "invitations-to-publish")}</a> }
        });
        return view! { <Alert tone=Tone::Warning><p>{text}{publish}</p></Alert> }.into_any();
    }
    if all == 0 {
        let add = address(locale, &it.slug, "add");
        return view! { <Alert tone=Tone::Info><p>{t!(locale, "invitations-nothing-to-send")} " " <a href=add>{t!(locale, "invitations-add")}</a></p></Alert> }.into_any();
    }
    let line = move |d: &Drafts| {
        let language = labels::in_language(locale, d.language);
        let text = if d.kind == REMINDER {
            t!(locale, "invitations-count-reminders", count = d.count, language = language)
        } else {
            t!(locale, "invitations-count-invitations", count = d.count, language = language)
        };
        view! { <li>{text}</li> }
    };
    let lines = it.drafts.iter().map(line).collect_view();
    let (send, discard) = (address(locale, &it.slug, "send"), address(locale, &it.slug, "discard-reminders"));
    let reminders = it.drafts.iter().any(|d| d.kind == REMINDER);
    view! {
        <Card tinted=true title=t!(locale, "invitations-ready")>
            <ul>{lines}</ul>
            <Row>
                <PostButton action=send look=Look::Primary>{t!(locale, "invitations-send", count = all)}</PostButton>
                {reminders.then(|| view! {
                    <PostButton action=discard look=Look::Tertiary>{t!(locale, "invitations-discard")}</PostButton>
                })}
            </Row>
        </Card>
    }
    .into_any()
}

/// A mail as its reader sees it, without the links that are the reader's own.
fn mail(locale: Locale, mail: &Mail) -> impl IntoView + use<> {
    let lang = (mail.locale != locale).then(|| mail.locale.code().to_owned());
    let text = masked(&mail.rendered("preview", "preview").text);
    let paragraphs = text
        .split("\n\n")
        .map(|paragraph| {
            let lines = paragraph
                .lines()
                .enumerate()
                .map(|(i, line)| view! { {(i > 0).then(|| view! { <br/> })} {line.to_owned()} })
                .collect_view();
            view! { <p>{lines}</p> }
        })
        .collect_view();
    let subject = Words { text: mail.subject.clone(), lang: (mail.locale != locale).then(|| mail.locale.lang()) };
    let to = if mail.to_name.is_empty() { mail.to_email.clone() } else { format!("{} <{}>", mail.to_name, mail.to_email) };
    let heading = format!("{} – {}", kind(locale, mail.kind), labels::in_language(locale, mail.locale));
    view! {
        <Card title=heading>
            <DescriptionList items=vec![Fact::new(t!(locale, "invitations-to"), to), Fact::new(t!(locale, "invitations-subject"), words(subject))]/>
            <Prose lang>{paragraphs}</Prose>
        </Card>
    }
}

fn kind(locale: Locale, kind: &str) -> String {
    if kind == REMINDER { t!(locale, "mails-kind-invitation-reminder") } else { t!(locale, "mails-kind-invitation") }
}
