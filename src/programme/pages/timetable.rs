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
    let days: Vec<_> =
        programme.days(wording.zone).into_iter().map(|day| (day.clone(), day.grid().filter(|grid| shown(grid, None)))).collect();
    days_view(&wording, &days)
}

/// Days, each under its date, as the table that stands with it; else as a list.
pub(super) fn days_view<'a>(wording: &Wording<'a>, days: &[(Day<'a>, Option<Grid<'a>>)]) -> AnyView {
    let locale = wording.locale;
    let nav = (days.len() > 1).then(|| day_links(locale, days.iter().map(|(day, _)| day)));
    let days = days
        .iter()
        .map(|(day, grid)| {
            let body = match grid {
                None => list_view(wording, &day.placed),
                Some(grid) => view! { <ProgrammeGrid locale=locale table=table(wording, day, grid)/> }.into_any(),
            };
            view! { <Section title=dates::long_date(locale, day.date) id=anchor(day)>{body}</Section> }.into_any()
        })
        .collect_view();
    view! { {nav}{days} }.into_any()
}

/// Whether a day's table is shown: where it is wanted or fits.
pub(super) const fn shown(grid: &Grid<'_>, view: Option<View>) -> bool {
    match view {
        Some(View::List) => false,
        Some(View::Grid) => true,
        None => grid.columns.len() <= MOST_COLUMNS,
    }
}

pub(super) fn list_view<'a>(wording: &Wording<'a>, placed: &[Placed<'a>]) -> AnyView {
    let items: Vec<SessionItem> = placed.iter().map(|placed| wording.item(placed)).collect();
    view! { <ProgrammeList locale=wording.locale items/> }.into_any()
}

fn table<'a>(wording: &Wording<'a>, day: &Day<'a>, grid: &Grid<'a>) -> ProgrammeTable {
    let locale = wording.locale;
    let row = |row: &GridRow<'a>| ProgrammeRow {
        start: dates::time(locale, row.starts_at, wording.zone),
        datetime: wording.datetime(row.starts_at),
        cells: row
            .cells
            .iter()
            .map(|cell| ProgrammeCell { session: cell.placed.map(|placed| wording.item(&placed)), rows: cell.rows, columns: cell.columns })
            .collect(),
    };
    let room = |room: &Option<&Room>| match room {
        Some(room) => room.name.shown(locale, wording.first).into(),
        None => t!(locale, "programme-room-not-given").into(),
    };
    ProgrammeTable {
        caption: t!(locale, "programme-by-room", day = dates::long_date(locale, day.date)),
        time: t!(locale, "programme-time"),
        rooms: grid.columns.iter().map(room).collect(),
        rows: grid.rows.iter().map(row).collect(),
    }
}

fn day_links<'d>(locale: Locale, days: impl Iterator<Item = &'d Day<'d>>) -> AnyView {
    let items = days.map(|day| NavItem::new(dates::long_date(locale, day.date), format!("#{}", anchor(day)))).collect::<Vec<_>>();
    view! { <Tabs label=t!(locale, "programme-days") items/> }.into_any()
}

/// Where links to a day point: `day-2026-11-05`.
fn anchor(day: &Day<'_>) -> String {
    format!("day-{}", day.date)
}
