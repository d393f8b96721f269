//! The lines that say when somebody, or a room, is there: day, from, to. Shown on a room's page, a speaker's personal page and the organisers' page of it.

use crate::{
    events::model::Event,
    forms::Fields,
    i18n::dates,
    programme::{
        model::Window,
        rules::{days, forms::MOST_WINDOWS},
    },
    time::local,
    ui::prelude::*,
};

/// Empty lines beneath what is known.
const FREE: usize = 2;

/// What is known, as the form shows it.
pub fn values(event: &Event, windows: &[Window]) -> Fields {
    let mut fields = Fields::default();
    for (n, window) in (1..).zip(windows) {
        let (from, to) = (local(window.from, event.zone()), local(window.to, event.zone()));
        fields.set(&format!("day.{n}"), from.date().to_string());
        fields.set(&format!("from.{n}"), from.format("%H:%M").to_string());
        fields.set(&format!("to.{n}"), to.format("%H:%M").to_string());
    }
    fields
}

/// The lines: those that are known, and some empty ones. An event of one day does not ask for the day.
pub fn lines(locale: Locale, event: &Event, inputs: Inputs) -> AnyView {
    let event_days = days::of_event(event.starts_at, event.ends_at, event.zone());
    let filled = |n: &usize| !inputs.get(&format!("from.{n}")).text().is_empty() || !inputs.get(&format!("to.{n}")).text().is_empty();
    let last = (1..=MOST_WINDOWS).rev().find(filled).unwrap_or(0);
    let lines: Vec<AnyView> = (1..=(last + FREE).min(MOST_WINDOWS))
        .map(|n| {
            let day = (event_days.len() > 1).then(|| {
                let choices = event_days.iter().map(|day| Choice::new(day.to_string(), dates::long_date(locale, *day))).collect();
                view! { <Select field=inputs.get(&format!("day.{n}")) label=t!(locale, "programme-day-field") choices/> }
            });
            view! {
                <FieldRow>
                    {day}
                    <TimeField field=inputs.get(&format!("from.{n}")) label=t!(locale, "programme-window-from", n = n) optional=true/>
                    <TimeField field=inputs.get(&format!("to.{n}")) label=t!(locale, "programme-window-to", n = n) optional=true/>
                </FieldRow>
            }
            .into_any()
        })
        .collect();
    view! { {lines} }.into_any()
}
