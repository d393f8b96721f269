//! Organisers' list of an event's speakers, with the mails that wait to be sent.

use super::organise::{flash, link_verb, path};
use crate::{
    error::Result,
    events::{actions as events, model::Event, pages::organise_frame},
    i18n::sort,
    server::{ctx::Ctx, render::Page},
    speakers::{
        labels,
        model::{Answer, DraftMail, Listed},
        store,
    },
    ui::prelude::*,
};
use axum::extract::Path;

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, event) = events::organise(&ctx, &slug).await?;
    let mut tx = ctx.db.read().await?;
    let mut speakers = store::listed(&mut tx, &event.of.id).await?;
    let drafts = store::drafts(&mut tx, &event.of.id).await?;
    drop(tx);
    let locale = ctx.locale;
    sort::by_text(locale, &mut speakers, |l| &l.speaker.name);
    let frame = organise_frame(&ctx, &who, &event.of, t!(locale, "speakers-title")).flash(flash(locale, ctx.query.get("done")));
    Ok(Page::private(move || page(frame, body(locale, &event.of, speakers, drafts))))
}

fn body(locale: Locale, event: &Event, speakers: Vec<Listed>, drafts: Vec<DraftMail>) -> impl IntoView + use<> {
    let add = view! { <LinkButton href=path(locale, &event.slug, "new") look=Look::Primary>{t!(locale, "speakers-add")}</LinkButton> };
    if speakers.is_empty() {
        return view! {
            <PageHead title=t!(locale, "speakers-title")/>
            <EmptyState title=t!(locale, "speakers-empty") text=t!(locale, "speakers-empty-text")>{add}</EmptyState>
        }
        .into_any();
    }
    let count = |answer: Answer| speakers.iter().filter(|l| l.speaker.answer == answer).count() as i64;
    let stats = vec![
        Stat::new(count(Answer::Accepted), t!(locale, "speakers-answer-accepted")),
        Stat::new(count(Answer::Declined), t!(locale, "speakers-answer-declined")),
        Stat::new(count(Answer::None), t!(locale, "speakers-answer-none")),
    ];
    let unmailed = speakers.iter().filter(|l| l.waits_for_link()).count();
    let mail_all = (unmailed > 0).then(|| {
        view! { <PostButton action=path(locale, &event.slug, "links")>{t!(locale, "speakers-mail-all", count = unmailed)}</PostButton> }
    });
    let columns = vec![
        Column::new(t!(locale, "speakers-field-name")),
        Column::new(t!(locale, "speakers-column-answer")),
        Column::new(t!(locale, "speakers-column-link")),
        Column::new(t!(locale, "speakers-column-texts")),
        Column::quiet(t!(locale, "speakers-column-actions")),
    ];
    let rows = speakers.into_iter().map(|it| row(locale, event, it)).collect();
    view! {
        <PageHead title=t!(locale, "speakers-title") actions=add.into_any()/>
        {waiting(locale, event, drafts)}
        <Stats items=stats/>
        {mail_all}
        <Table caption=t!(locale, "speakers-title") hide_caption=true columns rows/>
    }
    .into_any()
}

fn row(locale: Locale, event: &Event, it: Listed) -> TableRow {
    let first = event.languages.first();
    let speaker = &it.speaker;
    let href = path(locale, &event.slug, speaker.id.as_str());
    let title = Words::from(speaker.title.shown(locale, first));
    let about: Vec<AnyView> =
        [(!title.is_empty()).then(|| words(title)), (!speaker.organisation.is_empty()).then(|| speaker.organisation.clone().into_any())]
            .into_iter()
            .flatten()
            .collect();
    let about = about.into_iter().map(|line| view! { <br/><span class="quiet fine">{line}</span> }).collect_view();
    let (tone, answer) = labels::answer_tag(locale, speaker.answer);
    let link = match it.email {
        Some(_) => labels::delivery(locale, it.delivery, event.zone()),
        None => t!(locale, "speakers-link-without-address"),
    };
    let written: Vec<String> = event.languages.iter().filter(|l| speaker.biography.exact(l).is_some()).map(own_name).collect();
    let missing: Vec<String> = event.languages.iter().filter(|l| speaker.biography.exact(l).is_none()).map(own_name).collect();
    let biography = match (written.is_empty(), missing.is_empty()) {
        (true, _) => t!(locale, "speakers-biography-none"),
        (false, true) => t!(locale, "speakers-biography-all"),
        (false, false) => t!(locale, "speakers-biography-missing", languages = missing.join(", ")),
    };
    let photo = if speaker.photo.is_some() { t!(locale, "speakers-photo-there") } else { t!(locale, "speakers-photo-none") };
    let send = it.email.is_some().then(|| {
        let action = format!("{href}/link");
        let hidden = vec![("from".to_owned(), "list".to_owned())];
        let (verb, name) = (link_verb(locale, &it), speaker.name.clone());
        view! { <PostButton action small=true look=Look::Tertiary hidden>{verb}<span class="ds-sr-only">": " {name}</span></PostButton> }
    });
    TableRow::new()
        .cell(view! { <a href=href.clone()>{speaker.name.clone()}</a>{about} })
        .cell(view! { <Tag tone>{answer}</Tag> })
        .cell(link)
        .cell(view! { {biography}<br/>{photo} })
        .cell(send)
}

/// Mails that are written and wait: read them, send them, or throw them away.
fn waiting(locale: Locale, event: &Event, drafts: Vec<DraftMail>) -> impl IntoView + use<> {
    let count = drafts.len();
    let (send, drop) = (path(locale, &event.slug, "links/send"), path(locale, &event.slug, "links/drop"));
    (count > 0).then(|| {
        let mails = drafts.into_iter().map(draft).collect_view();
        view! {
            <Alert tone=Tone::Info heading=t!(locale, "speakers-drafts", count = count)>
                <p>{t!(locale, "speakers-drafts-text")}</p>
                {mails}
                <Row>
                    <PostButton action=send look=Look::Primary>{t!(locale, "speakers-drafts-send", count = count)}</PostButton>
                    <PostButton action=drop look=Look::Tertiary>{t!(locale, "speakers-drafts-drop")}</PostButton>
                </Row>
            </Alert>
        }
    })
}

fn draft(mail: DraftMail) -> impl IntoView {
    let lang = mail.language.code();
    let lines = mail.text.lines().map(|line| view! { {line.to_owned()}<br/> }).collect_view();
    view! {
        <Details summary=format!("{} · {} · {}", mail.recipient_name, mail.recipient_email, mail.language.own_name())>
            <p lang=lang><strong>{mail.subject}</strong></p>
            <p lang=lang>{lines}</p>
        </Details>
    }
}
