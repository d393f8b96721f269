//! A programme as visitors read it: day by day, as a list in the order of time or, where several rooms are used at once, as a table that narrow
//! screens show as a list.

use super::{
    super::{
        filter::View,
        model::{Programme, Room},
        timetable::{Day, Grid, GridRow, Placed},
    },
    items::Wording,
};
use crate::{events::model::Event, i18n::dates, speakers::model::Speaker, ui::prelude::*};

/// How many columns a table has at most where nobody has asked for one.
const MOST_COLUMNS: usize = 8;

/// The whole programme. Pure: the draft for organisers who want to see it as visitors will.
pub fn programme_view(locale: Locale, event: &Event, programme: &Programme, speakers: &[Speaker]) -> AnyView {
    let wording = Wording::new(locale, event, programme, speakers);
    days_view(&wording, &programme.days(wording.zone), None)
}

/// Days, each under its date.
pub(super) fn days_view<'a>(wording: &Wording<'a>, days: &[Day<'a>], view: Option<View>) -> AnyView {
    let locale = wording.locale;
    let nav = (days.len() > 1).then(|| day_links(locale, days));
    let days = days
        .iter()
        .map(|day| {
            let body = day_view(wording, day, view);
            view! { <Section title=dates::long_date(locale, day.date) id=anchor(day)>{body}</Section> }.into_any()
        })
        .collect_view();
    view! { {nav}{days} }.into_any()
}

/// A day as a table, where rooms are used side by side and that is wanted or fits; else a list.
pub(super) fn grid_of<'a>(day: &Day<'a>, view: Option<View>) -> Option<Grid<'a>> {
    match view {
        Some(View::List) => None,
        Some(View::Grid) => day.grid(),
        None => day.grid().filter(|grid| grid.columns.len() <= MOST_COLUMNS),
    }
}

fn day_view<'a>(wording: &Wording<'a>, day: &Day<'a>, view: Option<View>) -> AnyView {
    match grid_of(day, view) {
        None => list_view(wording, &day.placed),
        Some(grid) => view! { <ProgrammeGrid locale=wording.locale table=table(wording, day, grid)/> }.into_any(),
    }
}

pub(super) fn list_view<'a>(wording: &Wording<'a>, placed: &[Placed<'a>]) -> AnyView {
    let items: Vec<SessionItem> = placed.iter().map(|placed| wording.item(placed)).collect();
    view! { <ProgrammeList locale=wording.locale items/> }.into_any()
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
