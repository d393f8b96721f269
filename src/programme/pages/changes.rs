//! What changed in the programme, release by release.

use super::{
    super::{
        news::{self, Change, News},
        store,
        telling::Telling,
    },
    event::Tab,
    public::Around,
};
use crate::{
    error::Result,
    i18n::dates,
    paths,
    programme::model::Release,
    server::{ctx::Ctx, kept::Keep, render::Page},
    ui::prelude::*,
};
use axum::extract::Path;

/// How many releases are told of, at most.
pub const MOST: i64 = 20;

/// `GET /{lang}/events/{slug}/changes`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let around = Around::load(&ctx, &slug).await?;
    // One more than is told of: the oldest is told against it.
    let releases = store::last_releases(&mut ctx.db.read().await?, &around.published.event.id, MOST + 1).await?;
    Ok(Page::public(around.scopes(), None, || changes_page(&ctx, &around, &releases)))
}

fn changes_page(ctx: &Ctx, around: &Around, releases: &[Release]) -> impl IntoView + use<> {
    let (locale, event) = (ctx.locale, &around.published.event);
    let title = event.title.text(locale, event.languages.first());
    let frame = around.frame(ctx, t!(locale, "programme-changes-page-title", event = title));
    let telling = Telling { locale, event, speakers: &around.published.speakers };
    let news = news::of(&telling, releases);
    let body = if news.is_empty() {
        view! { <EmptyState title=t!(locale, "programme-none") text=t!(locale, "programme-none-text")/> }.into_any()
    } else {
        let feed = format!("{}?lang={locale}", paths::changes_feed(&event.slug));
        let items = news.iter().map(|news| release_news(locale, event, news)).collect_view();
        view! { <p><a href=feed>{t!(locale, "programme-changes-feed")}</a></p>{items} }.into_any()
    };
    let head = around.head(ctx, t!(locale, "programme-changes").into(), Tab::Session);
    page(frame, view! { {head}{body} })
}

fn release_news(locale: Locale, event: &crate::events::model::Event, news: &News<'_>) -> impl IntoView + use<> {
    let release = news.release;
    let date = dates::date_time(locale, release.created_at, event.zone());
    let note = release.note.shown(locale, event.languages.first()).map(|note| view! { <p>{words(note)}</p> });
    let changed = match &news.changes {
        None => view! { <p>{t!(locale, "programme-changes-first")}</p> }.into_any(),
        Some(changes) if changes.is_empty() => view! { <p>{t!(locale, "programme-small-changes")}</p> }.into_any(),
        Some(changes) => view! { <ul>{changes.iter().map(change).collect_view()}</ul> }.into_any(),
    };
    view! {
        <Section title=heading(locale, release) id=format!("release-{}", release.number)>
            <p class="quiet">{t!(locale, "programme-published-on", date = date)}</p>
            {note}
            {changed}
        </Section>
    }
}

fn heading(locale: Locale, release: &Release) -> String {
    let number = t!(locale, "programme-release-number", number = release.number);
    if release.name.is_empty() { number } else { format!("{number}: {}", release.name) }
}

fn change(change: &Change) -> impl IntoView + use<> {
    let title = match &change.href {
        Some(href) => view! { <a href=href.clone()>{words(change.title.clone())}</a> }.into_any(),
        None => words(change.title.clone()),
    };
    let named = (!change.title.is_empty()).then(|| view! { {title}" – " });
    view! { <li>{named}{change.text.clone()}</li> }
}
