//! The programme as a sheet: a row for each slot, and for what has none. An import reads it again.

use super::{Item, Schedule, duration, labels};
use crate::{server::sheet::Sheet, t};

/// The document.
pub(super) fn sheet(schedule: &Schedule<'_>) -> String {
    let locale = schedule.locale;
    let mut sheet = Sheet::new(&[
        "guid".to_owned(),
        "id".to_owned(),
        t!(locale, "programme-sheet-title"),
        t!(locale, "programme-sheet-date"),
        t!(locale, "programme-sheet-start"),
        t!(locale, "programme-sheet-duration"),
        t!(locale, "programme-sheet-room"),
        t!(locale, "programme-sheet-track"),
        t!(locale, "programme-sheet-kind"),
        t!(locale, "programme-sheet-language"),
        t!(locale, "programme-sheet-speakers"),
        t!(locale, "programme-sheet-abstract"),
    ]);
    for item in schedule.items() {
        sheet.line(&row(schedule, &item));
    }
    sheet.finish()
}

fn row(schedule: &Schedule<'_>, item: &Item<'_>) -> Vec<String> {
    let locale = schedule.locale;
    let session = item.placed.session;
    let starts_at = item.placed.slot.starts_at.with_timezone(&schedule.zone);
    let names: Vec<&str> = schedule.speakers(session).map(|speaker| speaker.name.as_str()).collect();
    vec![
        item.guid.to_string(),
        item.id.to_string(),
        item.title.to_owned(),
        starts_at.format("%Y-%m-%d").to_string(),
        starts_at.format("%H:%M").to_string(),
        duration(&item.placed),
        item.placed.room.map_or("", |_| item.room).to_owned(),
        item.track.unwrap_or_default().to_owned(),
        labels::kind(locale, session.kind),
        session.language.as_ref().map_or_else(String::new, |lang| labels::language(locale, lang)),
        names.join("; "),
        item.text.clone(),
    ]
}
