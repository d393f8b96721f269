//! The speakers of the released programme, for everybody. Times and titles of sessions are those of the release; what a speaker says of themselves is
//! shown as it is now.

use crate::{
    error::{Error, Result},
    paths,
    programme::{
        appearances,
        model::Programme,
        pages::{
            event::Tab,
            public::{Around, excerpt},
        },
        speakers::in_words,
    },
    server::{ctx::Ctx, kept::Keep, markdown, render::Page},
    speakers::{model::Speaker, pages::public as views},
    ui::prelude::*,
};
use axum::extract::Path;

/// `GET /{lang}/events/{slug}/speakers`
pub async fn list(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let around = Around::load(&ctx, &slug).await?;
    let release = around.published.release.as_ref().ok_or(Error::NotFound)?;
    let standing = appearances::speakers(&release.programme);
    let speakers: Vec<Speaker> = around.published.speakers.iter().filter(|s| standing.contains(&s.id)).cloned().collect();
    Ok(Page::public(around.scopes(), None, || list_page(&ctx, &around, speakers)))
}

fn list_page(ctx: &Ctx, around: &Around, speakers: Vec<Speaker>) -> impl IntoView + use<> {
    let (locale, event) = (ctx.locale, &around.published.event);
    let body = if speakers.is_empty() {
        view! { <EmptyState title=t!(locale, "speakers-none-public")/> }.into_any()
    } else {
        let cards = views::cards(locale, event, speakers);
        // A heading between the page's and the cards'.
        view! { <div><h2 class="ds-sr-only">{t!(locale, "speakers-title")}</h2>{cards}</div> }.into_any()
    };
    let title = event.title.text(locale, event.languages.first());
    let frame = around.frame(ctx, t!(locale, "speakers-page-title-public", event = title));
    let head = around.head(ctx, t!(locale, "speakers-title").into(), Tab::Speakers);
    page(frame, view! { {head}{body} })
}

/// `GET /{lang}/events/{slug}/speakers/{speaker}`
pub async fn show(ctx: Ctx, Path((_, slug, speaker)): Path<(String, String, String)>) -> Result<Page> {
    let around = Around::load(&ctx, &slug).await?;
    let release = around.published.release.as_ref().ok_or(Error::NotFound)?;
    let speaker = around.published.speakers.iter().find(|s| s.slug == speaker).ok_or(Error::NotFound)?;
    if !appearances::speakers(&release.programme).contains(&speaker.id) {
        return Err(Error::NotFound);
    }
    let all = appearances::of(&speaker.id, Some(release), &Programme::default());
    let sessions = in_words(ctx.locale, &around.published.event, &all);
    Ok(Page::public(around.scopes(), None, || {
        let (locale, event) = (ctx.locale, &around.published.event);
        let mut frame = around.frame(&ctx, &speaker.name);
        let biography = speaker.biography.text(locale, event.languages.first());
        frame.description = (!biography.is_empty()).then(|| excerpt(&markdown::plain(biography), 160));
        let head = views::head(locale, event, speaker, around.tabs(locale, Tab::Speakers));
        let body = views::body(locale, event, speaker, sessions);
        let list = paths::speakers(locale, &event.slug);
        page(frame, view! { {head}{body}<p><a href=list>{t!(locale, "speakers-all")}</a></p> })
    }))
}
