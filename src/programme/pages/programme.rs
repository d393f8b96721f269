//! The programme for visitors: filtered as they ask, day by day, as a list or as a table.
//!
//! The filter is a plain form whose result has an address; `public/programme.js` asks for the same addresses without loading the page anew. The
//! page holds nothing about who reads it.

use super::{
    super::{
        filter::{Facet, Facets, Filter, NowAndNext, View, now_and_next},
        labels,
        model::{Release, RoomId, SessionKind},
        timetable::{Day, Grid, Placed},
    },
    event::Tab,
    items::Wording,
    public::{Around, Published},
    timetable::{days_view, list_view, shown},
};
use crate::{
    error::Result,
    events::model::Event,
    i18n::dates,
    paths,
    server::{ctx::Ctx, kept::Keep, render::Page},
    ui::prelude::*,
};
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};

/// `GET /{lang}/events/{slug}/programme`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let around = Around::load(&ctx, &slug).await?;
    let Some(release) = &around.published.release else {
        return Ok(Page::public(around.scopes(), None, || unreleased_page(&ctx, &around)));
    };
    let asked = Asked::of(&ctx, &around.published, release);
    let until = asked.until();
    let mut page = Page::public(around.scopes(), until, || programme_page(&ctx, &around, release, &asked));
    if !asked.known {
        // Nothing worth keeping in memory: nobody was led there.
        page.public = None;
    }
    Ok(page)
}

/// What a visitor asked for, and what there is of it.
struct Asked<'a> {
    filter: Filter,
    facets: Facets<'a>,
    all: Vec<Day<'a>>,
    /// Each with its table, where one is shown.
    wanted: Vec<(Day<'a>, Option<Grid<'a>>)>,
    /// The view that is shown, where there is another; a filter leaves it as it is.
    view: Option<View>,
    /// Whether there is anything to choose.
    choosable: bool,
    /// Whether the programme has all that was asked for.
    known: bool,
    zone: chrono_tz::Tz,
    at: DateTime<Utc>,
}

impl<'a> Asked<'a> {
    fn of(ctx: &Ctx, published: &Published, release: &'a Release) -> Self {
        let (filter, zone) = (Filter::parse(&ctx.query), published.event.zone());
        let facets = Facets::of(&release.programme, zone, published.event.languages.first());
        let all = release.programme.days(zone);
        let known = facets.knows(&filter, &all);
        let choosable = facets.worth_filtering(&all);
        let mut view = None;
        let wanted = facets.apply(&filter, all.clone()).into_iter().map(|day| {
            let whole = all.iter().find(|whole| whole.date == day.date).and_then(Day::grid);
            let table = whole.map(|whole| shown(&whole, filter.view));
            view = if table == Some(true) { Some(View::Grid) } else { view.or(table.map(|_| View::List)) };
            let grid = if table == Some(true) { day.laid_out() } else { None };
            (day, grid)
        });
        Self { wanted: wanted.collect(), view, filter, facets, all, choosable, known, zone, at: ctx.now }
    }

    fn now_and_next(&self) -> NowAndNext<'a> {
        now_and_next(self.wanted.iter().map(|(day, _)| day), self.zone, self.at)
    }

    fn until(&self) -> Option<DateTime<Utc>> {
        self.filter.now.then(|| self.now_and_next().until).flatten()
    }
}

fn unreleased_page(ctx: &Ctx, around: &Around) -> impl IntoView + use<> {
    let locale = ctx.locale;
    let body = view! { <EmptyState title=t!(locale, "programme-none") text=t!(locale, "programme-none-text")/> };
    let head = around.head(ctx, t!(locale, "programme-title").into(), Tab::Programme);
    page(frame(ctx, around, &Filter::default()), view! { {head}{body} })
}

fn frame(ctx: &Ctx, around: &Around, filter: &Filter) -> Frame {
    let event = &around.published.event;
    let title = event.title.text(ctx.locale, event.languages.first());
    let mut frame = around.frame(ctx, t!(ctx.locale, "programme-page-title", event = title)).script("programme.js");
    if filter.narrows() || filter.view.is_some() {
        // A part of a page that search engines know whole.
        let query = filter.query();
        frame = frame.noindex().languages(|locale| format!("{}{query}", ctx.in_language(locale)));
    }
    frame
}

fn programme_page(ctx: &Ctx, around: &Around, release: &Release, asked: &Asked<'_>) -> impl IntoView + use<> {
    let Published { event, speakers, .. } = &around.published;
    let locale = ctx.locale;
    let wording = Wording::new(locale, event, &release.programme, speakers).with_stars([]);
    let zone = dates::zone_name(locale, wording.zone, event.starts_at);
    let head = around.head(ctx, t!(locale, "programme-title").into(), Tab::Programme);
    page(
        frame(ctx, around, &asked.filter),
        view! {
            {head}
            <p class="quiet no-print">{t!(locale, "programme-times-in", zone = zone)}</p>
            {filter_form(&wording, event, asked)}
            <form id=STARS method="post" action=paths::first_star(locale, &event.slug)></form>
            <noscript><p><a href=paths::first_star(locale, &event.slug)>{t!(locale, "programme-mine")}</a></p></noscript>
            <p id="mine" hidden><a href=paths::first_star(locale, &event.slug)>{t!(locale, "programme-mine")}</a></p>
            <div id="found" class="stack" data-gap="wide" data-now=t!(locale, "programme-now-mark")>{found(&wording, event, asked)}</div>
            {about_release(ctx, event, release)}
        },
    )
}

/// What one can choose; nothing where that would be no help.
fn filter_form(wording: &Wording<'_>, event: &Event, asked: &Asked<'_>) -> Option<AnyView> {
    let (locale, filter) = (wording.locale, &asked.filter);
    if !asked.choosable {
        return None;
    }
    let select = |facet: Facet| {
        let choices = asked.facets.choices(facet, &asked.all);
        (!choices.is_empty()).then(|| {
            let choices = choices.into_iter().map(|value| choice(wording, &asked.facets, facet, value)).collect::<Vec<_>>();
            let field = Field::new(locale, facet.name()).value(filter.value(facet));
            view! { <Select field label=label(locale, facet) choices empty=t!(locale, "programme-filter-all")/> }
        })
    };
    let selects = Facet::ALL.into_iter().map(select).collect_view();
    let now = Field::new(locale, "now").value(if filter.now { "1" } else { "" });
    let view = filter.view.map(|view| view! { <Hidden name="view" value=view.name()/> });
    Some(
        view! {
            <form class="programme-filter" id="filter" method="get" action=paths::programme(locale, &event.slug) aria-label=t!(locale, "programme-filter")>
                {selects}
                <Checkbox field=now label=t!(locale, "programme-filter-now") value="1"/>
                {view}
                <Button>{t!(locale, "programme-filter-show")}</Button>
            </form>
            <p class="ds-sr-only" role="status" id="filter-status"></p>
        }
        .into_any(),
    )
}

fn label(locale: Locale, facet: Facet) -> String {
    match facet {
        Facet::Day => t!(locale, "programme-day-field"),
        Facet::Track => t!(locale, "programme-track"),
        Facet::Language => t!(locale, "programme-language"),
        Facet::Room => t!(locale, "programme-room-field"),
        Facet::Kind => t!(locale, "programme-kind"),
    }
}

/// A value in words.
fn choice(wording: &Wording<'_>, facets: &Facets<'_>, facet: Facet, value: String) -> Choice {
    let (locale, programme) = (wording.locale, wording.programme());
    let room = |id: &RoomId| facets.room(id) == value;
    let words: Words = match facet {
        Facet::Day => NaiveDate::parse_from_str(&value, "%F").map(|day| dates::long_date(locale, day)).unwrap_or_default().into(),
        Facet::Track => programme.tracks.iter().find(|t| t.slug == value).and_then(|t| t.name.shown(locale, wording.first)).into(),
        Facet::Language => Lang::parse(&value).map(|lang| labels::language(locale, &lang)).unwrap_or_default().into(),
        Facet::Room => programme.rooms.iter().find(|r| room(&r.id)).and_then(|r| r.name.shown(locale, wording.first)).into(),
        Facet::Kind => SessionKind::parse(&value).map(|kind| labels::kind(locale, kind)).unwrap_or_default().into(),
    };
    let choice = Choice::new(value, &words.text);
    match words.lang {
        Some(lang) => choice.lang(lang.as_str()),
        None => choice,
    }
}

/// How much was found, and what.
fn found<'a>(wording: &Wording<'a>, event: &Event, asked: &Asked<'a>) -> AnyView {
    let (locale, filter) = (wording.locale, &asked.filter);
    let all = asked.all.iter().map(|day| day.placed.len()).sum::<usize>();
    let (shown, body) = if filter.now {
        let it = asked.now_and_next();
        let shown = it.now.len() + it.next.as_ref().map_or(0, |(_, next)| next.len());
        (shown, now_view(wording, &it, asked))
    } else {
        let shown = asked.wanted.iter().map(|(day, _)| day.placed.len()).sum();
        (shown, days_view(wording, &asked.wanted))
    };
    let whole = format!("{}{}", paths::programme(locale, &event.slug), filter.whole().query());
    if asked.wanted.is_empty() {
        let (title, text) = (t!(locale, "programme-filter-nothing"), t!(locale, "programme-filter-nothing-text"));
        return view! {
            <div id="count"><EmptyState title text><LinkButton href=whole>{t!(locale, "programme-filter-reset")}</LinkButton></EmptyState></div>
        }
        .into_any();
    }
    let line = if filter.narrows() {
        view! {
            <h2 id="count">{t!(locale, "programme-shown-of", count = shown, all = all)}</h2>
            <a href=whole>{t!(locale, "programme-filter-reset")}</a>
        }
        .into_any()
    } else {
        view! { <h2 id="count">{t!(locale, "programme-shown", count = shown)}</h2> }.into_any()
    };
    // On paper at a door: which room, which track this is.
    let chosen = Facet::ALL.into_iter().filter(|facet| *facet != Facet::Day && !filter.value(*facet).is_empty());
    let chosen = chosen.map(|facet| choice(wording, &asked.facets, facet, filter.value(facet).to_owned()));
    let chosen: Vec<AnyView> = chosen.map(|it| view! { <p class="print-only" lang=it.lang>{it.label}</p> }.into_any()).collect();
    let head = asked.choosable.then(|| {
        view! { {chosen}<div class="found-head">{line}{view_switch(wording, event, asked)}</div> }
    });
    view! { {head}{body} }.into_any()
}

/// List or table, where there is a table, or was before the filter.
fn view_switch(wording: &Wording<'_>, event: &Event, asked: &Asked<'_>) -> Option<AnyView> {
    let (locale, filter) = (wording.locale, &asked.filter);
    let current = asked.view?;
    let item = |view: View, label: String| {
        let href = format!("{}{}", paths::programme(locale, &event.slug), filter.viewed(view).query());
        view! { <li>{NavItem::new(label, href).current(view == current).link()}</li> }
    };
    (!filter.now).then(|| {
        view! {
            <nav class="view-switch" aria-label=t!(locale, "programme-view")>
                <ul class="links" role="list">
                    {item(View::List, t!(locale, "programme-view-list"))}
                    {item(View::Grid, t!(locale, "programme-view-grid"))}
                </ul>
            </nav>
        }
        .into_any()
    })
}

/// What is on, and what comes next.
fn now_view<'a>(wording: &Wording<'a>, it: &NowAndNext<'a>, asked: &Asked<'a>) -> AnyView {
    let locale = wording.locale;
    let list = |placed: &[Placed<'a>]| list_view(wording, placed);
    let now = if it.now.is_empty() { view! { <p>{t!(locale, "programme-now-nothing")}</p> }.into_any() } else { list(&it.now) };
    let today = asked.at.with_timezone(&asked.zone).date_naive();
    let next = match &it.next {
        None => view! { <p>{t!(locale, "programme-over")}</p> }.into_any(),
        Some((day, next)) => {
            let title = match *day == today {
                true => t!(locale, "programme-next"),
                false => t!(locale, "programme-next-day", day = dates::long_date(locale, *day)),
            };
            let next = list(next);
            view! { <Section title=title>{next}</Section> }.into_any()
        }
    };
    view! { <Section title=t!(locale, "programme-now")>{now}</Section>{next} }.into_any()
}

/// Which release this is, and where to get it as a file.
fn about_release(ctx: &Ctx, event: &Event, release: &Release) -> impl IntoView + use<> {
    let locale = ctx.locale;
    let date = dates::date(locale, release.created_at.with_timezone(&event.zone()).date_naive());
    let file = |kind: &str| format!("{}?lang={locale}", paths::programme_file(&event.slug, kind));
    let files =
        [("ics", t!(locale, "programme-file-ics")), ("json", t!(locale, "programme-file-json")), ("xml", t!(locale, "programme-file-xml"))];
    let files = files.map(|(kind, label)| {
        view! { <li><a href=file(kind)>{label}</a></li> }
    });
    let feed = paths::webcal(&ctx.config.base_url, &file("ics"));
    let release = t!(locale, "programme-release", number = release.number, date = date);
    let changes = paths::changes(locale, &event.slug);
    view! {
        <Section title=t!(locale, "programme-files")>
            <ul class="links" role="list">
                <li><a href=feed>{t!(locale, "programme-mine-feed")}</a></li>
                {files.into_iter().collect_view()}
                <li><a href=changes>{t!(locale, "programme-changes")}</a></li>
            </ul>
            <p class="fine quiet">{release}</p>
        </Section>
    }
}
