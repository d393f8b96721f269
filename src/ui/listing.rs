//! What shows events, sessions, speakers and partners to visitors. Sessions, of which a programme can have a thousand, are written as
//! [`markup`](super::markup).

use super::markup::Markup;
use super::parts::Avatar;
use super::words::{LanguageMark, Words, words};
use crate::{
    i18n::{Locale, dates},
    t,
};
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// An event's days as a [`DateBlock`] shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDate {
    /// `5`, `27–28`.
    pub days: String,
    /// `nov`, `jan–feb`.
    pub months: String,
    pub year: String,
    /// The first day for machines.
    pub datetime: String,
    /// The days for screen readers.
    pub words: String,
}

impl EventDate {
    /// From the first to the last local day; see [`dates::days`].
    pub fn new(locale: Locale, first: NaiveDate, last: NaiveDate) -> Self {
        let month = |day| dates::short_month(locale, day);
        let one_month = (first.year(), first.month()) == (last.year(), last.month());
        let words = if first == last {
            dates::date(locale, first)
        } else {
            format!("{} – {}", dates::date(locale, first), dates::date(locale, last))
        };
        Self {
            days: if first == last { first.day().to_string() } else { format!("{}–{}", first.day(), last.day()) },
            months: if one_month { month(first) } else { format!("{}–{}", month(first), month(last)) },
            year: last.year().to_string(),
            datetime: first.to_string(),
            words,
        }
    }
}

/// The date as a tear-off calendar shows it; without one, that it will come.
#[component]
pub fn DateBlock(locale: Locale, #[prop(into)] date: Option<EventDate>) -> impl IntoView {
    let Some(date) = date else {
        return view! { <p class="date-block"><span class="date-open">{t!(locale, "ui-date-open")}</span></p> }.into_any();
    };
    let long = date.days.chars().count() > 2;
    view! {
        <time class="date-block" datetime=date.datetime data-long=long.then_some("")>
            <span class="ds-sr-only">{date.words}</span>
            <span class="date-days" aria-hidden="true">{date.days}</span>
            <span class="date-month" aria-hidden="true">{date.months}</span>
            <span class="date-year" aria-hidden="true">{date.year}</span>
        </time>
    }
    .into_any()
}

/// An event in a list: its date, what it is called, where it is. The whole card leads to it.
#[component]
pub fn EventCard(
    locale: Locale,
    #[prop(into)] href: String,
    #[prop(into)] title: Words,
    /// None while it is not known.
    #[prop(into)]
    date: Option<EventDate>,
    /// `torsdag kl. 09.00–15.00`.
    #[prop(optional_no_strip, into)]
    time: Option<String>,
    #[prop(optional, into)] place: Words,
    #[prop(optional, into)] summary: Words,
    /// It is over.
    #[prop(optional)]
    past: bool,
    /// [`Tag`](super::parts::Tag)s: its state, its topics.
    #[prop(optional_no_strip, into)]
    tags: Option<AnyView>,
) -> impl IntoView {
    let mark = title.lang.clone().map(|lang| view! { <LanguageMark locale lang/> });
    view! {
        <article class="event-card" data-past=past.then_some("")>
            <DateBlock locale date/>
            <div class="event-card-text">
                <h3><a href=href lang=title.lang_attribute()>{title.text.clone()}</a>{mark}</h3>
                {(time.is_some() || !place.is_empty()).then(|| view! {
                    <p class="meta">
                        {time.map(|time| view! { <span>{time}</span> })}
                        {(!place.is_empty()).then(|| view! { <span>{words(place)}</span> })}
                    </p>
                })}
                {(!summary.is_empty()).then(|| view! { <p class="event-card-summary">{words(summary)}</p> })}
                {tags.map(|tags| view! { <div class="row tags">{tags}</div> })}
            </div>
        </article>
    }
}

/// How much a session stands out in a programme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SessionLook {
    #[default]
    Session,
    Keynote,
    /// Breaks, meals, transport: quieter.
    Break,
}

/// A programme item as [`ProgrammeList`] shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionItem {
    pub id: Option<String>,
    /// `09.30`, and the moment for machines.
    pub start: String,
    pub end: String,
    pub datetime: String,
    /// The end for machines.
    pub until: String,
    pub title: Words,
    pub href: Option<String>,
    pub look: SessionLook,
    /// `Föredrag`, `Panel`.
    pub kind: Option<String>,
    pub room: Words,
    pub track: Words,
    /// 1 to 8: which colour the track has, beside its name.
    pub track_colour: u8,
    /// Name, address of the page, and the part where it says something ("moderator").
    pub speakers: Vec<SpeakerLink>,
    pub summary: Words,
    /// "In Norwegian, interpreted into Swedish."
    pub language: Option<String>,
    /// "Cancelled", "Moved".
    pub note: Option<String>,
    pub star: Option<Star>,
}

/// A button that puts a session into the visitor's own programme, or takes it out. It belongs to the page's form [`STARS`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Star {
    /// What the form sends of the session.
    pub value: String,
    pub on: bool,
}

/// The id of the form that a page's stars belong to.
pub const STARS: &str = "stars";

/// A speaker's name in a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpeakerLink {
    pub name: String,
    pub href: Option<String>,
    pub part: Option<String>,
    pub organisation: Words,
}

/// Sessions of one day in the order of time. Two at the same time stand under each other, each with its room.
#[component]
pub fn ProgrammeList(locale: Locale, items: Vec<SessionItem>) -> impl IntoView {
    let mut rows = Markup::with_capacity(items.len() * SESSION_BYTES);
    let star = t!(locale, "ui-star");
    for item in &items {
        rows.raw("<li>");
        session(&mut rows, (locale, &star), item);
        rows.raw("</li>");
    }
    view! { <ol class="programme" role="list" inner_html=rows.into_string()></ol> }
}

/// The star of the session that a page is about, with the form that it belongs to.
#[component]
pub fn StarForm(locale: Locale, action: String, value: String) -> impl IntoView {
    let label = t!(locale, "ui-star");
    let mut button = Markup::with_capacity(200);
    star(&mut button, &label, &Star { value, on: false }, None);
    view! {
        <form id=STARS method="post" action=action></form>
        <div class="star-line" inner_html=button.into_string()></div>
    }
}

/// About how long a session's markup is.
const SESSION_BYTES: usize = 700;

/// `label`: what a star's button says, looked up once for all of them.
fn session(out: &mut Markup, (locale, label): (Locale, &str), item: &SessionItem) {
    let look = match item.look {
        SessionLook::Session => None,
        SessionLook::Keynote => Some("keynote"),
        SessionLook::Break => Some("break"),
    };
    let track = (item.track_colour > 0).then_some(item.track_colour);
    out.raw("<article class=\"session\"").attribute_if("id", item.id.as_ref()).attribute_if("data-look", look);
    out.attribute_if("data-track", track).raw("><p class=\"session-time\"><time").attribute("datetime", &item.datetime).raw(">");
    out.text(&item.start).raw("</time>");
    if !item.end.is_empty() {
        out.raw("<span class=\"session-end\">–<time").attribute("datetime", &item.until).raw(">").text(&item.end).raw("</time></span>");
    }
    out.raw("</p><div class=\"session-text\"><h3><span").attribute_if("lang", item.title.lang.as_ref()).raw(">");
    link(out, item.href.as_deref(), &item.title.text);
    out.raw("</span>").language_mark(locale, &item.title).raw("</h3>");
    if let Some(note) = &item.note {
        out.raw("<p class=\"session-note\">").text(note).raw("</p>");
    }
    if !item.speakers.is_empty() {
        out.raw("<ul class=\"session-speakers\" role=\"list\">");
        item.speakers.iter().for_each(|who| speaker(out, who));
        out.raw("</ul>");
    }
    if !item.summary.is_empty() {
        out.raw("<p class=\"session-summary\">").words(&item.summary).raw("</p>");
    }
    meta(out, item);
    out.raw("</div>");
    if let Some(it) = &item.star {
        star(out, label, it, Some(&item.title));
    }
    out.raw("</article>");
}

/// `title`: of the session, where the page has several.
fn star(out: &mut Markup, label: &str, star: &Star, title: Option<&Words>) {
    let (name, pressed) = if star.on { ("unstar", "true") } else { ("star", "false") };
    out.raw("<button class=\"star\"").attribute("form", STARS).attribute("name", name).attribute("value", &star.value);
    out.attribute("aria-pressed", pressed).raw(">");
    match title {
        Some(title) => out.raw("<span class=\"ds-sr-only\">").text(label).raw(": ").words(title).raw("</span>"),
        None => out.raw(" ").text(label),
    };
    out.raw("</button>");
}

fn link(out: &mut Markup, href: Option<&str>, text: &str) {
    match href {
        Some(href) => out.raw("<a").attribute("href", href).raw(">").text(text).raw("</a>"),
        None => out.text(text),
    };
}

fn speaker(out: &mut Markup, who: &SpeakerLink) {
    out.raw("<li>");
    link(out, who.href.as_deref(), &who.name);
    if !who.organisation.is_empty() {
        out.raw("<span class=\"position\">, ").words(&who.organisation).raw("</span>");
    }
    if let Some(part) = &who.part {
        out.raw("<span class=\"position\">, ").text(part).raw("</span>");
    }
    out.raw("</li>");
}

/// What it is, where, of which track, in which language.
fn meta(out: &mut Markup, item: &SessionItem) {
    if item.kind.is_none() && item.room.is_empty() && item.track.is_empty() && item.language.is_none() {
        return;
    }
    out.raw("<p class=\"meta\">");
    if let Some(kind) = &item.kind {
        out.raw("<span>").text(kind).raw("</span>");
    }
    if !item.room.is_empty() {
        // A room's name is a name: in its language, but without a mark that says so.
        out.raw("<span><span class=\"session-room\">").words(&item.room).raw("</span></span>");
    }
    if !item.track.is_empty() {
        out.raw("<span><span class=\"track\">").words(&item.track).raw("</span></span>");
    }
    if let Some(language) = &item.language {
        out.raw("<span>").text(language).raw("</span>");
    }
    out.raw("</p>");
}

/// A programme as a grid: a row per moment, a column per room. [`rows`](Self::rows) hold cells only where one begins, as in any table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgrammeTable {
    pub caption: String,
    /// The heading of the column of times.
    pub time: String,
    pub rooms: Vec<Words>,
    pub rows: Vec<ProgrammeRow>,
}

/// A moment, and what begins then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgrammeRow {
    pub start: String,
    pub datetime: String,
    pub cells: Vec<ProgrammeCell>,
}

/// A session over so many rows and columns, or (`None`) room that is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeCell {
    pub session: Option<SessionItem>,
    pub rows: usize,
    pub columns: usize,
}

/// Sessions as a table of times and rooms. A narrow screen shows the same cells under each other, as the list that they are.
#[component]
pub fn ProgrammeGrid(locale: Locale, table: ProgrammeTable) -> impl IntoView {
    let caption = table.caption.clone();
    let rooms = table.rooms.into_iter().map(|room| view! { <th scope="col">{words(room)}</th> }).collect_view();
    let cells: usize = table.rows.iter().map(|row| row.cells.len()).sum();
    let mut rows = Markup::with_capacity(cells * SESSION_BYTES);
    let star = t!(locale, "ui-star");
    for row in &table.rows {
        rows.raw("<tr><th scope=\"row\"><time").attribute("datetime", &row.datetime).raw(">").text(&row.start).raw("</time></th>");
        for cell in &row.cells {
            rows.raw("<td").attribute_if("rowspan", (cell.rows > 1).then_some(cell.rows));
            rows.attribute_if("colspan", (cell.columns > 1).then_some(cell.columns)).raw(">");
            if let Some(item) = &cell.session {
                session(&mut rows, (locale, &star), item);
            }
            rows.raw("</td>");
        }
        rows.raw("</tr>");
    }
    view! {
        <super::data::ScrollBox label=caption>
            <table class="programme-grid">
                <caption class="ds-sr-only">{table.caption}</caption>
                <thead><tr><th scope="col"><span class="ds-sr-only">{table.time}</span></th>{rooms}</tr></thead>
                <tbody inner_html=rows.into_string()></tbody>
            </table>
        </super::data::ScrollBox>
    }
}

/// A speaker in a list: portrait, name, who that is.
#[component]
pub fn SpeakerCard(
    #[prop(into)] name: String,
    #[prop(optional_no_strip, into)] href: Option<String>,
    /// "Digitaliseringsdirektör, Luleå kommun".
    #[prop(optional, into)]
    title: Words,
    #[prop(optional_no_strip, into)] photo: Option<String>,
    /// "Moderator".
    #[prop(optional_no_strip, into)]
    part: Option<String>,
) -> impl IntoView {
    let heading = match href {
        Some(href) => view! { <a href=href>{name.clone()}</a> }.into_any(),
        None => name.clone().into_any(),
    };
    view! {
        <article class="speaker-card">
            <Avatar name photo/>
            <div>
                <h3>{heading}</h3>
                {(!title.is_empty()).then(|| view! { <p class="quiet">{words(title)}</p> })}
                {part.map(|part| view! { <p class="fine quiet">{part}</p> })}
            </div>
        </article>
    }
}

/// An organisation with a role in an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Partner {
    pub name: Words,
    pub href: Option<String>,
    pub logo: Option<String>,
    /// "Sverige".
    pub country: Option<String>,
}

/// Partners, by what they do in the event: "Hosts", "Funders".
#[component]
pub fn Partners(groups: Vec<(String, Vec<Partner>)>) -> impl IntoView {
    let partner = |partner: Partner| {
        let logo = partner.logo.map(|src| view! { <img src=src alt="" loading="lazy"/> });
        let country = partner.country.map(|country| view! { " " <span class="quiet fine">{country}</span> });
        match partner.href {
            Some(href) => view! { <li>{logo}<span><a href=href>{words(partner.name)}</a>{country}</span></li> }.into_any(),
            None => view! { <li>{logo}<span>{words(partner.name)}{country}</span></li> }.into_any(),
        }
    };
    view! {
        <dl class="partners">
            {groups
                .into_iter()
                .map(|(role, partners)| view! { <div><dt>{role}</dt><dd><ul role="list">{partners.into_iter().map(partner).collect_view()}</ul></dd></div> })
                .collect_view()}
        </dl>
    }
}
