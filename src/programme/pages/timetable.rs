//! A programme as visitors read it: day by day, as a list in the order of time and, where several rooms are used at once, as a table on wide screens.

use super::{
    super::{
        model::Programme,
        timetable::{Day, Grid, Placed},
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

/// A day: the list, and the table in its stead where there is room for it.
fn day_view<'a>(wording: &Wording<'a>, day: &Day<'a>) -> AnyView {
    let locale = wording.locale;
    let items: Vec<SessionItem> = day.placed.iter().map(|placed| wording.item(placed)).collect();
    match day.grid() {
        None => view! { <ProgrammeList locale items/> }.into_any(),
        Some(grid) => {
            let table = table(wording, day, grid, &items);
            view! {
                <ProgrammeGrid locale table/>
                <OnNarrow><ProgrammeList locale items/></OnNarrow>
            }
            .into_any()
        }
    }
}

fn table(wording: &Wording<'_>, day: &Day<'_>, grid: Grid<'_>, items: &[SessionItem]) -> ProgrammeTable {
    let locale = wording.locale;
    let item = |placed: Placed<'_>| {
        let at = day.placed.iter().position(|p| std::ptr::eq(p.slot, placed.slot));
        at.map(|i| items[i].clone())
    };
    ProgrammeTable {
        caption: t!(locale, "programme-by-room", day = dates::long_date(locale, day.date)),
        time: t!(locale, "programme-time"),
        rooms: grid
            .columns
            .iter()
            .map(|room| match room {
                Some(room) => room.name.shown(locale, wording.first).into(),
                None => t!(locale, "programme-elsewhere").into(),
            })
            .collect(),
        rows: grid
            .rows
            .into_iter()
            .map(|row| ProgrammeRow {
                start: dates::time(locale, row.starts_at, wording.zone),
                datetime: wording.datetime(row.starts_at),
                cells: row
                    .cells
                    .into_iter()
                    .map(|cell| ProgrammeCell { session: cell.placed.and_then(item), rows: cell.rows, columns: cell.columns })
                    .collect(),
            })
            .collect(),
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
