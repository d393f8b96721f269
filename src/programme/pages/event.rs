//! The programme's part of an event's public page: an excerpt of the programme, and the speakers.

use super::{
    super::model::{Programme, SessionKind},
    items::Wording,
    public::Published,
};
use crate::{
    error::Result,
    events,
    i18n::dates,
    paths,
    server::{ctx::Ctx, render::Page},
    speakers::model::Speaker,
    ui::prelude::*,
};
use axum::extract::Path;

/// How many sessions an event's page shows whole; of more, only what nobody should miss.
const MOST_SESSIONS: usize = 12;
/// How many speakers an event's page shows.
const MOST_SPEAKERS: usize = 8;

/// `GET /{lang}/events/{slug}`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let mut tx = ctx.db.read().await?;
    let published = Published::load(&mut tx, &slug).await?;
    drop(tx);
    let tabs = tabs(ctx.locale, &published, Tab::Event);
    let sections = sections(ctx.locale, &published);
    events::pages::public::event_page(&ctx, published.event, tabs, sections).await
}

/// Which of an event's public pages one is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Event,
    Programme,
    Speakers,
    /// A session's page, or another that belongs to the programme.
    Session,
    /// An own programme.
    Mine,
}

/// An event's public pages; the event's own alone while nothing was released.
pub fn tabs(locale: Locale, published: &Published, current: Tab) -> Vec<NavItem> {
    let slug = &published.event.slug;
    let item = |label: String, href: String, tab: Tab| NavItem::new(label, href).current(current == tab);
    let mut items = vec![item(t!(locale, "programme-tab-event"), paths::event(locale, slug), Tab::Event)];
    if let Some(release) = &published.release {
        items.push(item(t!(locale, "programme-title"), paths::programme(locale, slug), Tab::Programme));
        if release.programme.sessions.iter().any(|session| !session.speakers.is_empty()) {
            items.push(item(t!(locale, "speakers-title"), paths::speakers(locale, slug), Tab::Speakers));
        }
    }
    items
}

/// What an event's page says of its programme and speakers; nothing while nothing was released.
pub fn sections(locale: Locale, published: &Published) -> AnyView {
    let Published { event, release: Some(release), speakers } = published else { return ().into_any() };
    let wording = Wording::new(locale, event, &release.programme, speakers);
    let programme = excerpt(&wording, published, &release.programme);
    let faces = faces(&wording, &release.programme, speakers, &event.slug);
    view! { {programme}{faces} }.into_any()
}

/// The whole programme where it is short, else its openings and keynotes, day by day.
fn excerpt<'a>(wording: &Wording<'a>, published: &Published, programme: &'a Programme) -> Option<AnyView> {
    let locale = wording.locale;
    let mut days = programme.days(wording.zone);
    if days.iter().map(|day| day.placed.len()).sum::<usize>() > MOST_SESSIONS {
        for day in &mut days {
            day.placed.retain(|p| matches!(p.session.kind, SessionKind::Keynote | SessionKind::Opening));
            day.placed.truncate(MOST_SESSIONS / 2);
        }
        days.retain(|day| !day.placed.is_empty());
    }
    // Where it is one day, the event's facts say which; not where the programme is not of that day.
    let dated = days.len() > 1 || published.is_behind();
    let days: Vec<AnyView> = days
        .iter()
        .map(|day| {
            let items = day.placed.iter().map(|placed| wording.item(placed)).collect::<Vec<_>>();
            let date = dated.then(|| view! { <p class="eyebrow">{dates::long_date(locale, day.date)}</p> });
            view! { {date}<ProgrammeList locale items/> }.into_any()
        })
        .collect();
    let href = paths::programme(locale, &published.event.slug);
    let actions = view! { <a href=href>{t!(locale, "programme-whole")}</a> }.into_any();
    let behind = published.behind(locale);
    (!programme.sessions.is_empty())
        .then(|| view! { <Section title=t!(locale, "programme-title") id="programme" actions>{behind}{days}</Section> }.into_any())
}

/// Those who speak, in the order in which they first do.
fn faces(wording: &Wording<'_>, programme: &Programme, speakers: &[Speaker], slug: &str) -> Option<AnyView> {
    let locale = wording.locale;
    let mut seen: Vec<&Speaker> = Vec::with_capacity(speakers.len());
    for placed in programme.placed() {
        for (speaker, _) in wording.known(placed.session) {
            if !seen.iter().any(|s| s.id == speaker.id) {
                seen.push(speaker);
            }
        }
    }
    let items: Vec<AnyView> = seen
        .iter()
        .take(MOST_SPEAKERS)
        .map(|speaker| {
            let href = paths::speaker(locale, slug, &speaker.slug);
            let photo = speaker.photo.as_deref().map(paths::image);
            view! { <SpeakerCard name=speaker.name.clone() href title=wording.position(speaker) photo/> }.into_any()
        })
        .collect();
    let actions = view! { <a href=paths::speakers(locale, slug)>{t!(locale, "programme-all-speakers")}</a> }.into_any();
    (!items.is_empty())
        .then(|| view! { <Section title=t!(locale, "programme-speakers") id="speakers" actions><CardList items/></Section> }.into_any())
}
