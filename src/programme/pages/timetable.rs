//! A programme as visitors read it: day by day, as a list in the order of time or, where several rooms are used at once, as a table that narrow
//! screens show as a list.

use super::{
    super::{
        model::{Programme, Room},
        timetable::{Day, Grid, GridRow},
    },
    items::Wording,
};
use crate::{events::model::Event, i18n::dates, speakers::model::Speaker, ui::prelude::*};

/// The whole programme. Pure: a release for visitors, or the draft for organisers who want to see it as visitors will.
pub fn programme_view(locale: Locale, event: &Event, programme: &Programme, speakers: &[Speaker]) -> AnyView {
    let wording = Wording::new(locale, event, programme, speakers);
    let days = programme.days(wording.zone);
    let nav = (days.len() > 1).then(|| day_links(locale, &days));
    let days = days
        .iter()
        .map(|day| {
            let body = day_view(&wording, day);
            view! { <Section title=dates::long_date(locale, day.date) id=anchor(day)>{body}</Section> }.into_any()
        })
        .collect_view();
    view! { {nav}{days} }.into_any()
}

/// A day: a table where rooms are used side by side, else a list.
fn day_view<'a>(wording: &Wording<'a>, day: &Day<'a>) -> AnyView {
    let locale = wording.locale;
    match day.grid() {
        None => {
            let items: Vec<SessionItem> = day.placed.iter().map(|placed| wording.item(placed)).collect();
            view! { <ProgrammeList locale items/> }.into_any()
        }
        Some(grid) => view! { <ProgrammeGrid locale table=table(wording, day, grid)/> }.into_any(),
    }
}

fn table<'a>(wording: &Wording<'a>, day: &Day<'a>, grid: Grid<'a>) -> ProgrammeTable {
    let locale = wording.locale;
    let row = |row: GridRow<'a>| ProgrammeRow {
        start: dates::time(locale, row.starts_at, wording.zone),
        datetime: wording.datetime(row.starts_at),
        cells: row
            .cells
            .into_iter()
            .map(|cell| ProgrammeCell { session: cell.placed.map(|placed| wording.item(&placed)), rows: cell.rows, columns: cell.columns })
            .collect(),
    };
    let room = |room: Option<&Room>| match room {
        Some(room) => room.name.shown(locale, wording.first).into(),
        None => t!(locale, "programme-elsewhere").into(),
    };
    ProgrammeTable {
        caption: t!(locale, "programme-by-room", day = dates::long_date(locale, day.date)),
        time: t!(locale, "programme-time"),
        rooms: grid.columns.into_iter().map(room).collect(),
        rows: grid.rows.into_iter().map(row).collect(),
    }
}

fn day_links(locale: Locale, days: &[Day<'_>]) -> impl IntoView + use<> {
    let items = days.iter().map(|day| NavItem::new(dates::long_date(locale, day.date), format!("#{}", anchor(day)))).collect::<Vec<_>>();
    view! { <Tabs label=t!(locale, "programme-days") items/> }
}

/// Where links to a day point: `day-2026-11-05`.
fn anchor(day: &Day<'_>) -> String {
    format!("day-{}", day.date)
}
