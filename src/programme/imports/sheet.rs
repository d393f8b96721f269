//! Sheets: CSV with a heading in Swedish, Norwegian or English, by semicolons, commas or tabs, as this program, pretalx or somebody's Excel writes it.
//!
//! - [`names`]: what columns are called; [`quotes`]: whether every quotation mark is closed; [`when`]: days and times as people write them.

mod names;
mod quotes;
mod when;

use super::{
    lines::Lines,
    raw::{Raw, RawEvent, RawPerson, broken},
    refused,
};
use crate::{error::Result, i18n::sort::fold, problem, programme::telling::some_names};
use chrono::NaiveDate;
use names::{Column, Heading, shown};
use when::When;

/// States of proposals that are not in the programme.
const NOT_HELD: [&str; 6] = ["rejected", "withdrawn", "canceled", "cancelled", "deleted", "draft"];

/// Reads a sheet. `day` is the one that its times are of where it names none.
pub(super) fn read(file: &str, stem: &str, day: Option<NaiveDate>) -> Result<Raw> {
    let file = file.replace("\r\n", "\n").replace('\r', "\n");
    let (begins, delimiter) = begins(&file);
    let sheet = &file[begins..];
    let mut lines = Lines::new(&file);
    if let Some(astray) = quotes::astray(sheet, delimiter, lines.of(begins)) {
        return Err(refused(astray));
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(sheet.as_bytes());
    let mut rows = reader.records();
    let head = rows.next().and_then(Result::ok).ok_or_else(|| refused(problem!("import-empty")))?;
    let Heading { columns, language } = names::heading(head.iter());
    if !is_programme(&head, &columns) {
        let first: Vec<String> = head.iter().take(8).map(shown).collect();
        return Err(refused(problem!("import-csv-schema", columns = first.join(", "))));
    }
    let mut raw = Raw { acronym: slug::slugify(stem), title: stem.to_owned(), headings: language, ..Raw::default() };
    let mut left_out = 0;
    // What the row above is of: a day that stands for several rows is written in the first alone.
    let mut above = day;
    let mut says = vec![false; columns.len()];
    for row in rows {
        let row = row.map_err(|e| broken(e.position().map_or(1, |p| usize::try_from(p.line()).unwrap_or(1))))?;
        // Empty lines before a row are counted to it.
        let at = row.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0));
        let empty = sheet[at..].bytes().take_while(|byte| *byte == b'\n').count();
        let line = lines.of(begins + at + empty);
        let full: Vec<usize> = (0..row.len()).filter(|at| !row[*at].trim().is_empty()).collect();
        if full.is_empty() {
            continue;
        }
        // A day on a row of its own heads those beneath it.
        if let [only] = full[..]
            && let Some(day) = when::named_day(&row[only], "")
        {
            above = Some(day);
            continue;
        }
        says.iter_mut().enumerate().for_each(|(at, says)| *says |= full.contains(&at));
        let row = Row { columns: &columns, cells: &row };
        above = when::named_day(&row.cell(Column::Date), &row.cell(Column::StartsAt)).or(above);
        if NOT_HELD.contains(&fold(&row.cell(Column::State)).as_str()) {
            left_out += 1;
            continue;
        }
        raw.events.push(event(line, &row, above));
    }
    if above.is_none() && raw.events.iter().any(|event| event.date.is_empty() && !event.start.is_empty()) {
        return Err(refused(problem!("import-no-days")));
    }
    raw.places = raw.events.iter().map(|event| (None, event.room.clone())).collect();
    if left_out > 0 {
        raw.notes.push(problem!("import-note-not-held", count = left_out));
    }
    let strange = (0..columns.len()).filter(|at| columns[*at].is_none() && says[*at]).map(|at| shown(&head[at]));
    let strange: Vec<String> = strange.filter(|name| !name.is_empty()).collect();
    if !strange.is_empty() {
        raw.notes.push(problem!("import-note-columns", names = some_names(&strange)));
    }
    Ok(raw)
}

/// Where the heading begins, behind empty rows and the line by which some programs say what parts the cells, and what does.
fn begins(file: &str) -> (usize, u8) {
    let (mut at, mut said) = (0, None);
    for line in file.split_inclusive('\n') {
        let said_here = line.get(..4).filter(|head| head.eq_ignore_ascii_case("sep=")).and_then(|_| line.as_bytes().get(4).copied());
        let empty = line.trim().trim_matches([';', ',', '\t', '"', ' ']).is_empty();
        if said_here.is_none() && !empty {
            let usual = [b';', b'\t', b','].into_iter().max_by_key(|mark| line.bytes().filter(|byte| byte == mark).count());
            return (at, said.or(usual).unwrap_or(b';'));
        }
        said = said_here.filter(|mark| mark.is_ascii_punctuation() || *mark == b'\t').or(said);
        at += line.len();
    }
    (at, b';')
}

/// Whether a heading is one of sessions: it has titles. What it calls "name" may be speakers, unless times, rooms or lengths stand beside.
fn is_programme(head: &csv::StringRecord, columns: &[Option<Column>]) -> bool {
    let placed = [Column::Room, Column::Date, Column::Start, Column::StartsAt, Column::End, Column::EndsAt, Column::Duration];
    let titled = columns.iter().zip(head).find(|(column, _)| **column == Some(Column::Title));
    titled.is_some_and(|(_, heading)| names::bare(heading) != names::NAME || columns.iter().flatten().any(|column| placed.contains(column)))
}

/// The cells of a row by what they hold.
struct Row<'a> {
    columns: &'a [Option<Column>],
    cells: &'a csv::StringRecord,
}

impl Row<'_> {
    fn all(&self, wanted: Column) -> impl Iterator<Item = &str> {
        let cells = self.columns.iter().zip(self.cells).filter(move |(column, _)| **column == Some(wanted));
        cells.map(|(_, cell)| harmful(cell).trim())
    }

    fn cell(&self, wanted: Column) -> String {
        self.all(wanted).next().unwrap_or_default().to_owned()
    }
}

/// A cell as it was before it was kept from being a formula.
fn harmful(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

fn event(line: usize, row: &Row<'_>, above: Option<NaiveDate>) -> RawEvent {
    let cell = |wanted: Column| row.cell(wanted);
    // "Start" and "End" alone say a time of day, or the day with it.
    let first = |wanted: [Column; 2]| wanted.map(cell).into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let (whole_start, whole_end) = (cell(Column::StartsAt), cell(Column::EndsAt));
    let start = if whole_start.len() > 8 { whole_start } else { first([Column::Start, Column::StartsAt]) };
    let end = if whole_end.len() > 8 { whole_end } else { first([Column::End, Column::EndsAt]) };
    let day = Some(cell(Column::Date)).filter(|day| !day.is_empty()).or_else(|| above.map(|day| day.to_string())).unwrap_or_default();
    let When { date, start, end } = when::when([&day, &start], [&cell(Column::EndDate), &end]);
    RawEvent {
        line: Some(line),
        guid: cell(Column::Guid),
        id: cell(Column::Id),
        date,
        start,
        end,
        duration: cell(Column::Duration),
        room: cell(Column::Room),
        title: cell(Column::Title),
        subtitle: cell(Column::Subtitle),
        track: cell(Column::Track),
        kind: cell(Column::Kind),
        language: cell(Column::Language),
        abstract_: cell(Column::Abstract),
        description: cell(Column::Description),
        persons: row.all(Column::Speakers).flat_map(persons).collect(),
        ..RawEvent::default()
    }
}

/// Names by line or semicolon; where there is neither, by comma. What stands in brackets belongs to a name whole: "Ola Hansen (SINTEF, Oslo)".
pub(super) fn persons(text: &str) -> Vec<RawPerson> {
    let by_line = text.contains(['\n', ';']);
    let closed = text.matches(['(', '[']).count() == text.matches([')', ']']).count();
    let mut deep = 0_usize;
    let parts = |c: char| {
        match c {
            '(' | '[' => deep += 1,
            ')' | ']' => deep = deep.saturating_sub(1),
            _ => {}
        }
        if by_line { c == '\n' || c == ';' } else { c == ',' && (deep == 0 || !closed) }
    };
    let names = text.split(parts).map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| RawPerson { name: name.to_owned(), ..RawPerson::default() }).collect()
}
