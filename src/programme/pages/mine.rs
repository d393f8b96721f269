//! An own programme: what somebody has starred, day by day, with what clashes; for whoever has its link.

use super::{
    super::{
        exports::mine_json,
        itinerary::{self, Holder},
        model::{Programme, SessionId},
        store,
        timetable::Placed,
    },
    event::Tab,
    items::Wording,
    public::{Around, Published},
    timetable::{days_view, list_view},
};
use crate::{
    error::{Error, Result},
    events::model::Event,
    forms::Fields,
    i18n::dates,
    paths,
    server::{
        ctx::{Ctx, cookie, keep_cookie},
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Response},
};

/// `POST /{lang}/events/{slug}/mine`: the first star of a browser, `star=` a session's slug.
pub async fn first(ctx: Ctx, Path((_, slug)): Path<(String, String)>, headers: HeaderMap, fields: Fields) -> Result<Response> {
    // Without a script each star on the programme's page comes here: the browser remembers by a cookie which programme is its own.
    let holder = remembered(&ctx, &slug, &headers).unwrap_or_else(Holder::fresh);
    let mut response = starred(&ctx, &slug, holder, &fields).await?;
    keep_cookie(&ctx, &mut response, (&cookie_name(&slug), &holder.token(&ctx)), REMEMBERED);
    Ok(response)
}

/// `GET /{lang}/events/{slug}/mine`: this browser's own programme; where it has none, the whole.
pub async fn own(ctx: Ctx, Path((_, slug)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let to = match remembered(&ctx, &slug, &headers) {
        Some(holder) => paths::mine(ctx.locale, &slug, &holder.token(&ctx)),
        None => paths::programme(ctx.locale, &slug),
    };
    see_other(&to)
}

/// How long a browser remembers its own programme, in seconds: half a year.
const REMEMBERED: i64 = 180 * 24 * 60 * 60;

fn cookie_name(slug: &str) -> String {
    format!("mine-{slug}")
}

fn remembered(ctx: &Ctx, slug: &str, headers: &HeaderMap) -> Option<Holder> {
    cookie(headers, &cookie_name(slug)).and_then(|token| Holder::known(ctx, &token))
}

/// `POST /{lang}/events/{slug}/mine/{token}`: `star` or `unstar`, a session's slug.
pub async fn change(ctx: Ctx, Path((_, slug, token)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let holder = Holder::of(&ctx, &token)?;
    starred(&ctx, &slug, holder, &fields).await
}

/// Changes a star; then the page, or for a script what is starred now.
async fn starred(ctx: &Ctx, slug: &str, holder: Holder, fields: &Fields) -> Result<Response> {
    let published = Published::load(&mut ctx.db.read().await?, slug).await?;
    let release = published.release.as_ref().ok_or(Error::NotFound)?;
    itinerary::change(ctx, &published.event.id, &release.programme, holder, fields).await?;
    let token = holder.token(ctx);
    if !fields.has("script") {
        return Ok(see_other(&paths::mine(ctx.locale, slug, &token)));
    }
    let stars = store::stars(&mut ctx.db.read().await?, &published.event.id, &holder.id()).await?;
    Ok(axum::Json(mine_json(&token, &itinerary::only(&release.programme, &stars))).into_response())
}

/// `GET /{lang}/events/{slug}/mine/{token}`
pub async fn show(ctx: Ctx, Path((_, slug, token)): Path<(String, String, String)>) -> Result<Page> {
    let holder = Holder::of(&ctx, &token)?;
    let around = Around::load(&ctx, &slug).await?;
    let stars = store::stars(&mut ctx.db.read().await?, &around.published.event.id, &holder.id()).await?;
    let whole = around.published.release.as_ref().map(|release| release.programme.clone()).unwrap_or_default();
    Ok(Page::private(|| mine_page(&ctx, &around, &token, &whole, &stars)))
}

fn mine_page(ctx: &Ctx, around: &Around, token: &str, whole: &Programme, stars: &[SessionId]) -> impl IntoView + use<> {
    let Published { event, speakers, .. } = &around.published;
    let locale = ctx.locale;
    let title = t!(locale, "programme-mine");
    let frame = around.frame(ctx, format!("{title} – {}", event.title.text(locale, event.languages.first())));
    let mut frame = Frame { kind: FrameKind::Personal, canonical: None, ..frame }.script("programme.js");
    frame.noindex = true;
    let own = itinerary::only(whole, stars);
    let wording = Wording::new(locale, event, whole, speakers).with_stars(stars.iter().cloned());
    let days = own.days(wording.zone);
    let body = if days.is_empty() {
        let (title, text) = (t!(locale, "programme-mine-empty"), t!(locale, "programme-mine-empty-text"));
        view! { <EmptyState title text/> }.into_any()
    } else {
        let clashes = clashes(&wording, &own.placed());
        let wording = Wording::new(locale, event, &own, speakers).with_stars(stars.iter().cloned());
        let days: Vec<_> = days.iter().map(|day| (day.clone(), None)).collect();
        let days = days_view(&wording, &days);
        view! { {clashes}{days} }.into_any()
    };
    let others = Programme { sessions: whole.sessions.iter().filter(|s| !stars.contains(&s.id)).cloned().collect(), ..whole.clone() };
    let more = more(&Wording::new(locale, event, &others, speakers).with_stars([]), &others);
    let keep = keep(ctx, event, token, !days.is_empty());
    let action = paths::mine(locale, &event.slug, token);
    page(
        frame,
        view! {
            {around.head(ctx, title.into(), Tab::Mine)}
            <form id=STARS method="post" action=action data-token=token.to_owned()></form>
            {body}
            {keep}
            {more}
        },
    )
}

/// What nobody can be at both of.
fn clashes(wording: &Wording<'_>, placed: &[Placed<'_>]) -> Option<AnyView> {
    let locale = wording.locale;
    let clashes = itinerary::clashes(placed);
    let item = |(a, b): &(Placed<'_>, Placed<'_>)| {
        let (from, to) = (a.slot.starts_at.max(b.slot.starts_at), a.slot.ends_at.min(b.slot.ends_at));
        let time = dates::when(locale, from, to, wording.zone);
        view! { <li>{time}": " {words(wording.title(a.session))} " / " {words(wording.title(b.session))}</li> }
    };
    (!clashes.is_empty()).then(|| {
        let items = clashes.iter().map(item).collect_view();
        let heading = t!(locale, "programme-mine-clashes", count = clashes.len());
        view! { <Alert tone=Tone::Warning heading><ul>{items}</ul></Alert> }.into_any()
    })
}

/// How to find it again, and as a calendar.
fn keep(ctx: &Ctx, event: &Event, token: &str, any: bool) -> impl IntoView + use<> {
    let locale = ctx.locale;
    let calendar = format!("{}?lang={locale}", paths::mine_file(&event.slug, token, "ics"));
    let feed = paths::webcal(&ctx.config.base_url, &calendar);
    let calendar = any.then(|| {
        view! {
            <li><a href=feed>{t!(locale, "programme-mine-feed")}</a></li>
            <li><a href=calendar>{t!(locale, "programme-file-ics")}</a></li>
        }
    });
    let programme = paths::programme(locale, &event.slug);
    view! {
        <Section title=t!(locale, "programme-mine-keep")>
            <p>{t!(locale, "programme-mine-link")}</p>
            <ul class="links" role="list">
                {calendar}
                <li><a href=programme>{t!(locale, "programme-whole")}</a></li>
            </ul>
        </Section>
    }
}

/// The rest of the programme, to star more of it.
fn more<'a>(wording: &Wording<'a>, others: &'a Programme) -> Option<AnyView> {
    let locale = wording.locale;
    let days = others.days(wording.zone);
    let days: Vec<AnyView> = days
        .iter()
        .map(|day| view! { <h3>{dates::long_date(locale, day.date)}</h3>{list_view(wording, &day.placed)} }.into_any())
        .collect();
    (!days.is_empty())
        .then(|| view! { <div class="no-print"><Details summary=t!(locale, "programme-mine-more")>{days}</Details></div> }.into_any())
}
