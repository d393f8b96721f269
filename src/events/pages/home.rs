//! The front page: coming events, past events, series.

use crate::{
    error::Result,
    events::{
        facts, labels,
        model::{self, Attendance, Event, EventState, Series},
        pages, store,
    },
    i18n::{dates, sort},
    paths,
    server::{ctx::Ctx, render::Page},
    ui::prelude::*,
};
use chrono::{DateTime, Utc};

/// How many past events stand on a page; the list goes on by key.
const PAST: usize = 12;
/// More than anybody plans at once.
const COMING: i64 = 200;

/// GET `/{lang}/`
pub async fn show(ctx: Ctx) -> Result<Page> {
    let locale = ctx.locale;
    let mut tx = ctx.db.read().await?;
    let after = match ctx.query.get("after") {
        "" => None,
        slug => store::by_slug(&mut tx, slug).await?.map(|event| (event.starts_at, event.id)),
    };
    let goes_on = after.is_some();
    let (coming, mut series) = if goes_on {
        (Vec::new(), Vec::new())
    } else {
        (store::lists::coming(&mut tx, ctx.now, COMING).await?, store::series::announced(&mut tx).await?)
    };
    let mut past = store::lists::past(&mut tx, ctx.now, after, PAST as i64 + 1).await?;
    drop(tx);
    sort::by_text(locale, &mut series, |s| s.title.text(locale, s.languages.first()));
    let older = (past.len() > PAST).then(|| {
        past.truncate(PAST);
        format!("{}?after={}", paths::home(locale), past.last().map_or("", |event| event.slug.as_str()))
    });
    let until = coming.iter().filter_map(Event::over_at).min();
    let mut frame = pages::public_frame(&ctx, "", None).description(t!(locale, "events-home-lead"));
    // The list's further pages are no pages of their own for search engines.
    frame.noindex = goes_on;
    let now = ctx.now;
    Ok(Page::public(vec![model::SITE.into()], until, move || {
        let empty = coming.is_empty() && !goes_on;
        let next = (!goes_on).then(|| {
            let body = if empty {
                view! { <EmptyState title=t!(locale, "events-home-none") text=t!(locale, "events-home-none-text")/> }.into_any()
            } else {
                cards(locale, &coming, now)
            };
            view! { <Section title=t!(locale, "events-home-coming")>{body}</Section> }
        });
        let standing = (!series.is_empty()).then(|| {
            let items = series.iter().map(|s| series_card(locale, s)).collect();
            view! { <Section title=t!(locale, "events-home-series")><CardList items/></Section> }
        });
        let earlier = (!past.is_empty()).then(|| {
            view! {
                <Section title=t!(locale, "events-home-past")>
                    {cards(locale, &past, now)}
                    <Pagination locale next=older/>
                </Section>
            }
        });
        page(
            frame,
            view! {
                <Hero title=t!(locale, "events-home-title") lead=t!(locale, "events-home-lead")/>
                {next}
                {standing}
                {earlier}
            },
        )
    }))
}

/// Events as cards.
pub fn cards(locale: Locale, events: &[Event], now: DateTime<Utc>) -> AnyView {
    let items = events.iter().map(|event| card(locale, event, now)).collect();
    view! { <CardList width=Width::Wide items/> }.into_any()
}

fn card(locale: Locale, event: &Event, now: DateTime<Utc>) -> AnyView {
    let first = event.languages.first();
    let zone = event.zone();
    let (first_day, last_day) = dates::days(event.starts_at, event.ends_at, zone);
    let time = (event.has_date() && first_day == last_day).then(|| {
        t!(
            locale,
            "events-card-time",
            weekday = dates::weekday(locale, first_day),
            time = dates::time_range(locale, event.starts_at, event.ends_at, zone)
        )
    });
    let past = event.is_over(now);
    let called_off = matches!(event.state, EventState::Cancelled | EventState::Postponed).then(|| labels::state_tag(locale, event.state));
    let kind = labels::kind(locale, event.kind);
    let online = (event.attendance == Attendance::Mixed).then(|| labels::attendance(locale, event.attendance));
    let tags = view! {
        {called_off.map(|(tone, text)| view! { <Tag tone>{text}</Tag> })}
        <Tag>{kind}</Tag>
        {online.map(|text| view! { <Tag>{text}</Tag> })}
    }
    .into_any();
    view! {
        <EventCard
            locale href=paths::event(locale, &event.slug) title=event.title.shown(locale, first) date=pages::date_block(locale, event)
            time place=facts::short_place(event, locale) summary=event.summary.shown(locale, first) past tags
        />
    }
    .into_any()
}

fn series_card(locale: Locale, series: &Series) -> AnyView {
    let first = series.languages.first();
    let title: Words = series.title.shown(locale, first).into();
    let href = paths::series(locale, &series.slug);
    let description =
        series.description.shown(locale, first).map(|shown| Words { text: first_paragraph(shown.text), lang: shown.lang.cloned() });
    view! {
        <Card>
            <h3><a href=href lang=title.lang_attribute()>{title.text.clone()}</a></h3>
            {description.map(|text| view! { <p>{words(text)}</p> })}
        </Card>
    }
    .into_any()
}

fn first_paragraph(text: &str) -> String {
    crate::server::markdown::plain(text).split("\n\n").next().unwrap_or_default().to_owned()
}
