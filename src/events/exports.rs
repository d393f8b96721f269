//! Events and series as calendar files and feeds. A cancelled event stays in them, struck out.

use super::{
    actions, facts, labels,
    model::{self, Event, EventState, Series},
    store,
};
use crate::{
    error::{Error, Result},
    i18n::{Lang, Locale},
    paths,
    server::{
        app::App,
        calendar::{Calendar, Entry, Feed, Method, Organizer, Status},
        ctx::Ctx,
        markdown,
        render::public_file,
    },
};
use axum::{extract::Path, response::Response};

/// An event as a calendar entry, for files and for mails. Its stamp is the event's last change, so that an unchanged file stays the same; a mail that
/// is sent again sets its own: `Entry { stamp: now, ..entry(app, &event, locale) }`.
pub fn entry(app: &App, event: &Event, locale: Locale) -> Entry {
    entry_at(&app.config.base_url, &app.config.mail_from, event, locale)
}

/// The same for who has no [`App`] at hand: the public address, and the address that mails are from.
pub fn entry_at(base_url: &str, mail_from: &str, event: &Event, locale: Locale) -> Entry {
    let first = event.languages.first();
    let url = format!("{base_url}{}", paths::event(locale, &event.slug));
    let summary = markdown::plain(event.summary.text(locale, first));
    let description = if summary.is_empty() { url.clone() } else { format!("{summary}\n\n{url}") };
    Entry {
        uid: event.calendar_uid(),
        sequence: event.calendar_sequence,
        stamp: event.updated_at,
        last_modified: Some(event.updated_at),
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        zone: event.zone(),
        language: event.title.get(locale, first).map_or_else(|| locale.lang(), |(lang, _)| lang.clone()).to_string(),
        summary: event.title.text(locale, first).to_owned(),
        description: Some(description),
        location: Some(facts::place(event, locale)).filter(|place| !place.is_empty()),
        url: Some(url),
        status: match event.state {
            // Postponed without a date: not at the time that it stood at.
            EventState::Cancelled | EventState::Postponed => Status::Cancelled,
            EventState::Draft => Status::Tentative,
            EventState::Published => Status::Confirmed,
        },
        organizer: Organizer { name: event.organizer_name.clone(), email: mail_from.to_owned() },
        categories: vec![labels::kind(locale, event.kind)],
    }
}

/// The language of a machine's file: as asked by `?lang=`, else the first of `languages` that the interface speaks.
pub fn file_locale(ctx: &Ctx, languages: &[Lang]) -> Locale {
    Locale::parse(ctx.query.get("lang")).or_else(|| languages.iter().find_map(Locale::of)).unwrap_or(Locale::Sv)
}

/// GET `/events/{slug}/event.ics`
pub async fn event_ics(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    let event = actions::published(&ctx, &slug).await?;
    let locale = file_locale(&ctx, &event.languages);
    let calendar = Calendar::Publish { feed: None, entries: vec![entry(&ctx, &event, locale)] };
    Ok(public_file(Method::Publish.content_type(), calendar.to_ics(), vec![event.scope()]))
}

/// GET `/series/{slug}/series.ics`
pub async fn series_ics(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    let mut tx = ctx.db.read().await?;
    let series = store::series::by_slug(&mut tx, &slug).await?.ok_or(Error::NotFound)?;
    let events = store::lists::of_series(&mut tx, &series.id).await?;
    drop(tx);
    let locale = file_locale(&ctx, &series.languages);
    Ok(public_file(
        Method::Publish.content_type(),
        series_calendar(&ctx, &series, &events, locale).to_ics(),
        vec![model::series_scope(&series.id)],
    ))
}

fn series_calendar(app: &App, series: &Series, events: &[Event], locale: Locale) -> Calendar {
    let (name, language) = series
        .title
        .get(locale, series.languages.first())
        .map_or_else(|| (series.slug.clone(), locale.lang()), |(lang, title)| (title.clone(), lang.clone()));
    let feed = Feed { name, language: language.to_string() };
    Calendar::Publish { feed: Some(feed), entries: events.iter().map(|event| entry(app, event, locale)).collect() }
}
