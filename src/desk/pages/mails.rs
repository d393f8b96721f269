//! Every mail an event has sent or will send, and each of them whole. Personal links are masked: they belong to their readers.

use super::foreseen;
use crate::{
    desk::{
        actions::{self, Decision},
        labels,
    },
    error::{Error, Result},
    events::{self, actions::organise, model::Event},
    forms::Fields,
    i18n::{Locale, dates},
    paths,
    people::model::SignedIn,
    server::{
        ctx::Ctx,
        mail::{
            State,
            store::{self, Head, Row as Mail},
        },
        render::{Page, see_other},
        tokens::masked,
    },
    ui::prelude::*,
};
use axum::{extract::Path, response::Response};

/// How many stand on a page.
const MOST: usize = 50;

pub async fn list(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let event = organiser.of;
    let state = State::parse(ctx.query.get("state"));
    let before = Some(ctx.query.get("before")).filter(|b| !b.is_empty());
    let mut tx = ctx.db.read().await?;
    let counts = store::counts(&mut tx, event.id.as_str()).await?;
    let mut mails = store::of_event(&mut tx, event.id.as_str(), state, before, i64::try_from(MOST + 1).unwrap_or(i64::MAX)).await?;
    let next = (mails.len() > MOST).then(|| {
        mails.truncate(MOST);
        let state = state.map(|s| format!("state={s}&")).unwrap_or_default();
        format!("{}?{state}before={}", mails_path(ctx.locale, &event), mails[MOST - 1].id)
    });
    let held = store::held(&mut tx, event.id.as_str()).await?;
    let pages = (before.map(|_| format!("{}?state={}", mails_path(ctx.locale, &event), state.map_or("", |s| s.as_str()))), next);
    Ok(list_page(&ctx, &who, &event, state, Listed { counts, held, mails, pages }))
}

/// What a page of the list shows.
struct Listed {
    counts: Vec<(State, i64)>,
    /// How many wait because the mail server refuses us, and what it says.
    held: Option<(i64, String)>,
    mails: Vec<Head>,
    /// The first page, and the next.
    pages: (Option<String>, Option<String>),
}

fn mails_path(locale: Locale, event: &Event) -> String {
    paths::organise_event_page(locale, &event.slug, "mails")
}

fn list_page(ctx: &Ctx, who: &SignedIn, event: &Event, state: Option<State>, listed: Listed) -> Page {
    let Listed { counts, held, mails, pages: (first, next) } = listed;
    let locale = ctx.locale;
    let base = mails_path(locale, event);
    let title = t!(locale, "events-nav-mails");
    let flash = match ctx.query.get("done") {
        "sent" => Some(t!(locale, "desk-drafts-queued")),
        "discarded" => Some(t!(locale, "desk-drafts-discarded")),
        "retried" => Some(t!(locale, "desk-retried")),
        _ => None,
    };
    let frame = events::pages::organise_frame(ctx, who, event, title.clone()).flash(flash.map(|text| Flash { tone: Tone::Success, text }));
    let total: i64 = counts.iter().map(|(_, n)| n).sum();
    let mut tabs = vec![NavItem::new(t!(locale, "desk-mail-all"), base.clone()).current(state.is_none()).count(total)];
    tabs.extend(
        counts
            .iter()
            .map(|(s, n)| NavItem::new(labels::mail_state(locale, *s).1, format!("{base}?state={s}")).current(state == Some(*s)).count(*n)),
    );
    let count = |state: State| counts.iter().find(|(s, _)| *s == state).map_or(0, |(_, n)| *n);
    let (drafts, refused) = (count(State::Draft), count(State::Refused));
    let zone = event.zone();
    let rows: Vec<TableRow> = mails
        .into_iter()
        .map(|mail| {
            let (tone, word) = labels::mail_state(locale, mail.state);
            let when = mail.sent_at.unwrap_or(mail.created_at);
            let email = mail.recipient_email.clone();
            let to = if mail.recipient_name.is_empty() {
                email.into_any()
            } else {
                view! { {mail.recipient_name.clone()} <br/> <span class="quiet fine">{email}</span> }.into_any()
            };
            let subject =
                view! { <a href=format!("{base}/{}", mail.id) lang=other_language(locale, &mail.language)>{mail.subject.clone()}</a> };
            TableRow::new()
                .cell(subject)
                .cell(to)
                .cell(labels::mail_kind(locale, &mail.kind))
                .cell(view! { <span lang=other_language(locale, &mail.language)>{language_name(&mail.language)}</span> })
                .cell(
                    view! { <Tag tone>{word}</Tag> {mail.last_error.clone().map(|e| view! { <br/> <span class="quiet fine">{e}</span> })} },
                )
                .cell(view! { <Time datetime=when.to_rfc3339()>{dates::date_time(locale, when, zone)}</Time> })
        })
        .collect();
    let columns = [
        t!(locale, "desk-mail-subject"),
        t!(locale, "desk-mail-to"),
        t!(locale, "desk-mail-kind"),
        t!(locale, "desk-mail-language"),
        t!(locale, "desk-mail-state"),
        t!(locale, "desk-mail-when"),
    ]
    .map(Column::new)
    .to_vec();
    let empty = rows.is_empty();
    // Above the whole list alone: its further pages and its parts are about what there is.
    let coming = (state.is_none() && first.is_none()).then(|| foreseen::section(ctx, event)).flatten();
    let retry = base.clone();
    Page::private(move || {
        page(
            frame,
            view! {
                <PageHead title=title.clone() lead=t!(locale, "desk-mails-lead")/>
                {held.map(|(n, error)| view! {
                    <Alert tone=Tone::Danger heading=t!(locale, "desk-held", n = n)><p>{t!(locale, "desk-held-text", error = error)}</p></Alert>
                })}
                {(drafts > 0).then(|| view! {
                    <Alert tone=Tone::Info heading=t!(locale, "desk-drafts-waiting", n = drafts)>
                        <p>{t!(locale, "desk-drafts-explained")}</p>
                        <Row>
                            <PostButton action=base.clone() look=Look::Primary hidden=vec![("do".into(), "send".into())]>{t!(locale, "desk-send-all", n = drafts)}</PostButton>
                            <PostButton action=base.clone() look=Look::Tertiary hidden=vec![("do".into(), "discard".into())]>{t!(locale, "desk-discard-all")}</PostButton>
                        </Row>
                    </Alert>
                })}
                {coming}
                <Tabs label=t!(locale, "desk-mail-states") items=tabs/>
                {(refused > 0 && state.is_none_or(|s| s == State::Refused)).then(|| view! {
                    <Row><PostButton action=retry hidden=vec![("do".into(), "retry".into())]>{t!(locale, "desk-retry-all", n = refused)}</PostButton></Row>
                })}
                {if empty {
                    view! { <EmptyState title=t!(locale, "desk-mails-none")/> }.into_any()
                } else {
                    view! { <Table caption=title.clone() hide_caption=true columns rows/> }.into_any()
                }}
                <Pagination locale first=first next=next/>
            },
        )
    })
}

/// A mail's language in its own name.
fn language_name(language: &str) -> String {
    Lang::parse(language).map_or_else(|| language.to_owned(), |lang| own_name(&lang))
}

/// The language of a mail, where it is not the page's.
fn other_language(locale: Locale, language: &str) -> Option<String> {
    (language != locale.code()).then(|| language.to_owned())
}

pub async fn list_post(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (_, organiser) = organise(&ctx, &slug).await?;
    let decision = Decision::parse(fields.get("do")).ok_or(Error::BadRequest)?;
    let done = match decision {
        Decision::Send => "sent",
        Decision::Discard => "discarded",
        Decision::Retry => "retried",
    };
    match decision {
        Decision::Retry => actions::retry_refused(&ctx, &organiser).await?,
        Decision::Send | Decision::Discard => actions::decide_drafts(&ctx, &organiser, decision).await?,
    };
    Ok(see_other(&format!("{}?done={done}", mails_path(ctx.locale, &organiser.of))))
}

pub async fn show(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let event = organiser.of;
    let mut tx = ctx.db.read().await?;
    let mail = store::by_id(&mut tx, &id).await?.filter(|m| m.event_id.as_deref() == Some(event.id.as_str())).ok_or(Error::NotFound)?;
    Ok(mail_page(&ctx, &who, &event, mail))
}

fn mail_page(ctx: &Ctx, who: &SignedIn, event: &Event, mail: Mail) -> Page {
    let locale = ctx.locale;
    let base = mails_path(locale, event);
    let here = format!("{base}/{}", mail.id);
    let frame = events::pages::organise_frame(ctx, who, event, mail.subject.clone());
    let (tone, word) = labels::mail_state(locale, mail.state);
    let when = |at| dates::date_time(locale, at, event.zone());
    let lang = other_language(locale, &mail.language);
    let mut facts = vec![
        Fact::new(t!(locale, "desk-mail-state"), view! { <Tag tone>{word}</Tag> }),
        Fact::new(t!(locale, "desk-mail-to"), format!("{} <{}>", mail.recipient_name, mail.recipient_email).trim().to_owned()),
        Fact::new(t!(locale, "desk-mail-from"), format!("{} <{}>", mail.from_name, ctx.config.mail_from)),
        Fact::new(t!(locale, "desk-mail-kind"), labels::mail_kind(locale, &mail.kind)),
        Fact::new(t!(locale, "desk-mail-written"), when(mail.created_at)),
    ];
    if !mail.reply_to.is_empty() {
        facts.push(Fact::new(t!(locale, "desk-mail-reply-to"), mail.reply_to.clone()));
    }
    if let Some(at) = mail.sent_at {
        facts.push(Fact::new(t!(locale, "desk-mail-sent-at"), when(at)));
    }
    if mail.state == State::Queued {
        facts.push(Fact::new(t!(locale, "desk-mail-next-try"), when(mail.next_at)));
    }
    if let Some(error) = mail.last_error.clone() {
        facts.push(Fact::new(t!(locale, "desk-mail-error"), error));
    }
    match mail.calendar_method.as_deref() {
        Some("CANCEL") => facts.push(Fact::new(t!(locale, "desk-mail-calendar"), t!(locale, "desk-mail-calendar-cancel"))),
        Some(_) => facts.push(Fact::new(t!(locale, "desk-mail-calendar"), t!(locale, "desk-mail-calendar-request"))),
        None => {}
    }
    let text = masked(&mail.text);
    let button = move |decision: &'static str, label: String, look| view! { <PostButton action=here.clone() look hidden=vec![("do".into(), decision.into())]>{label}</PostButton> };
    let buttons = match mail.state {
        State::Draft => Some(view! { <Row>{button("send", t!(locale, "desk-send"), Look::Primary)} {button("discard", t!(locale, "desk-discard"), Look::Tertiary)}</Row> }.into_any()),
        State::Refused => Some(view! { <Row>{button("retry", t!(locale, "desk-retry"), Look::Primary)}</Row> }.into_any()),
        _ => None,
    };
    let (subject, back) = (mail.subject, NavItem::new(t!(locale, "events-nav-mails"), base));
    Page::private(move || {
        page(
            frame,
            view! {
                <Breadcrumbs locale items=vec![back] here=subject.clone()/>
                <PageHead title=Words { text: subject.clone(), lang: lang.as_deref().and_then(Lang::parse) }/>
                <DescriptionList items=facts/>
                {buttons}
                <div class="mail-view" lang=lang>{text}</div>
                <p class="quiet fine">{t!(locale, "desk-links-masked")}</p>
            },
        )
    })
}

pub async fn show_post(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let (_, organiser) = organise(&ctx, &slug).await?;
    let decision = Decision::parse(fields.get("do")).ok_or(Error::BadRequest)?;
    actions::decide(&ctx, &organiser, &id, decision).await?;
    Ok(see_other(&format!("{}/{id}", mails_path(ctx.locale, &organiser.of))))
}
