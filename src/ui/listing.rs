//! What shows events, sessions, speakers and partners to visitors.

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
    view! { <ol class="programme" role="list">{items.into_iter().map(|item| view! { <li>{session(locale, item)}</li> }).collect_view()}</ol> }
}

fn session(locale: Locale, item: SessionItem) -> impl IntoView {
    let look = match item.look {
        SessionLook::Session => None,
        SessionLook::Keynote => Some("keynote"),
        SessionLook::Break => Some("break"),
    };
    let title = match item.href {
        Some(href) => view! { <a href=href>{item.title.text.clone()}</a> }.into_any(),
        None => item.title.text.clone().into_any(),
    };
    let mark = item.title.lang.clone().map(|lang| view! { <LanguageMark locale lang/> });
    let track_colour = (item.track_colour > 0).then(|| item.track_colour.to_string());
    let meta: Vec<AnyView> = [
        item.kind.map(|kind| kind.into_any()),
        // A room's name is a name: in its language, but without a mark that says so.
        (!item.room.is_empty()).then(|| view! { <span class="session-room">{words(item.room)}</span> }.into_any()),
        (!item.track.is_empty()).then(|| view! { <span class="track">{words(item.track)}</span> }.into_any()),
        item.language.map(|language| language.into_any()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let star = item.star.map(|it| star(locale, it, item.title.clone()));
    view! {
        <article class="session" id=item.id data-look=look data-track=track_colour>
            <p class="session-time"><time datetime=item.datetime>{item.start}</time>{(!item.end.is_empty()).then(|| view! { <span class="session-end">"–" <time datetime=item.until>{item.end}</time></span> })}</p>
            <div class="session-text">
                <h3><span lang=item.title.lang_attribute()>{title}</span>{mark}</h3>
                {item.note.map(|note| view! { <p class="session-note">{note}</p> })}
                {(!item.speakers.is_empty()).then(|| view! { <ul class="session-speakers" role="list">{item.speakers.into_iter().map(speaker).collect_view()}</ul> })}
                {(!item.summary.is_empty()).then(|| view! { <p class="session-summary">{words(item.summary)}</p> })}
                {(!meta.is_empty()).then(|| view! { <p class="meta">{meta.into_iter().map(|part| view! { <span>{part}</span> }).collect_view()}</p> })}
            </div>
            {star}
        </article>
    }
}

fn star(locale: Locale, star: Star, title: Words) -> impl IntoView {
    let (name, pressed) = if star.on { ("unstar", "true") } else { ("star", "false") };
    view! {
        <button class="star" form=STARS name=name value=star.value aria-pressed=pressed>
            <span class="ds-sr-only">{t!(locale, "ui-star")}": " {words(title)}</span>
        </button>
    }
}

fn speaker(speaker: SpeakerLink) -> impl IntoView {
    let name = match speaker.href {
        Some(href) => view! { <a href=href>{speaker.name}</a> }.into_any(),
        None => speaker.name.into_any(),
    };
    let rest: Vec<AnyView> =
        [(!speaker.organisation.is_empty()).then(|| words(speaker.organisation)), speaker.part.map(|part| part.into_any())]
            .into_iter()
            .flatten()
            .collect();
    view! { <li>{name}{rest.into_iter().map(|part| view! { <span class="position">", " {part}</span> }).collect_view()}</li> }
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
    let rows = table
        .rows
        .into_iter()
        .map(|row| {
            let cells = row.cells.into_iter().map(|cell| grid_cell(locale, cell)).collect_view();
            view! { <tr><th scope="row"><time datetime=row.datetime>{row.start}</time></th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <super::data::ScrollBox label=caption>
            <table class="programme-grid">
                <caption class="ds-sr-only">{table.caption}</caption>
                <thead><tr><th scope="col"><span class="ds-sr-only">{table.time}</span></th>{rooms}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </super::data::ScrollBox>
    }
}

fn grid_cell(locale: Locale, cell: ProgrammeCell) -> impl IntoView {
    let rows = (cell.rows > 1).then(|| cell.rows.to_string());
    let columns = (cell.columns > 1).then(|| cell.columns.to_string());
    view! { <td rowspan=rows colspan=columns>{cell.session.map(|item| session(locale, item))}</td> }
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
