//! Sheets: CSV with a heading in Swedish, Norwegian or English, by semicolons, commas or tabs, as this program, pretalx or somebody's Excel writes it.
//!
//! - [`quotes`]: whether every quotation mark is closed; [`when`]: days and times as people write them.

mod quotes;
mod when;

use super::{
    lines::Lines,
    raw::{Raw, RawEvent, RawPerson, broken},
    refused, text,
};
use crate::{error::Result, i18n::sort::fold, problem};
use when::When;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Guid,
    Id,
    Title,
    Subtitle,
    State,
    Kind,
    Track,
    Room,
    Date,
    Start,
    StartsAt,
    End,
    EndsAt,
    Duration,
    Language,
    Speakers,
    Abstract,
    Description,
}

/// What a column may be called.
const NAMES: &[(Column, &[&str])] = &[
    (Column::Guid, &["guid", "uuid"]),
    (Column::Id, &["id", "nr", "nr.", "nummer", "number", "no", "code", "kod", "kode"]),
    (Column::Title, &["title", "titel", "tittel", "proposal title", "rubrik", "session", "programpunkt", "programpost", "sesjon", "name"]),
    (Column::Subtitle, &["subtitle", "undertitel", "undertittel"]),
    (Column::State, &["state", "proposal state", "status"]),
    (Column::Kind, &["type", "typ", "kind", "session type", "format", "form"]),
    (Column::Track, &["track", "spår", "spor", "tema"]),
    (Column::Room, &["room", "rum", "rom", "lokal", "sal", "sted", "plats", "stad"]),
    (Column::Date, &["date", "dag", "datum", "dato", "day", "start (date)"]),
    (
        Column::Start,
        &[
            "start (time)",
            "starts",
            "från",
            "fra",
            "from",
            "klokkeslett",
            "klockslag",
            "time",
            "tid",
            "begin",
            "börjar",
            "begynner",
            "byrjar",
            "frå",
        ],
    ),
    (Column::StartsAt, &["start"]),
    (Column::End, &["end (time)", "ends", "till", "til", "to", "slutar", "slutter", "sluttar", "slut", "slutt"]),
    (Column::EndsAt, &["end"]),
    (Column::Duration, &["duration", "minutes", "minuter", "minutter", "minutt", "längd", "varighet", "lengde", "lengd"]),
    (Column::Language, &["language", "språk"]),
    (
        Column::Speakers,
        &[
            "speakers",
            "speaker",
            "speaker names",
            "talare",
            "medverkande",
            "foredragsholder",
            "foredragsholdere",
            "foredragshaldarar",
            "medvirkende",
            "medverkande",
            "innledere",
            "innleiarar",
        ],
    ),
    (Column::Abstract, &["abstract", "ingress", "sammanfattning", "sammendrag", "samandrag", "beskrivning", "beskrivelse", "omtale"]),
    (Column::Description, &["description"]),
];

/// States of proposals that are not in the programme.
const NOT_HELD: [&str; 6] = ["rejected", "withdrawn", "canceled", "cancelled", "deleted", "draft"];

pub(super) fn read(file: &str, stem: &str) -> Result<Raw> {
    let file = file.replace("\r\n", "\n").replace('\r', "\n");
    let (begins, delimiter) = begins(&file);
    let sheet = &file[begins..];
    let mut lines = Lines::new(&file);
    if let Some(line) = quotes::unclosed(sheet, delimiter) {
        return Err(refused(problem!("import-quote", line = lines.of(begins) + line - 1)));
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(sheet.as_bytes());
    let mut rows = reader.records();
    let head = rows.next().and_then(Result::ok).ok_or_else(|| refused(problem!("import-empty")))?;
    let columns: Vec<Option<Column>> = head.iter().map(column).collect();
    if !is_programme(&head, &columns) {
        return Err(refused(problem!("import-csv-schema", columns = shown(&head))));
    }
    let mut raw = Raw { acronym: slug::slugify(stem), title: stem.to_owned(), ..Raw::default() };
    let mut left_out = 0;
    for row in rows {
        let row = row.map_err(|e| broken(e.position().map_or(1, |p| usize::try_from(p.line()).unwrap_or(1))))?;
        // Empty lines before a row are counted to it.
        let at = row.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0));
        let empty = sheet[at..].bytes().take_while(|byte| *byte == b'\n').count();
        let line = lines.of(begins + at + empty);
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let cell = |wanted: Column| {
            let at = columns.iter().position(|column| *column == Some(wanted));
            at.and_then(|at| row.get(at)).map(harmful).unwrap_or_default().trim().to_owned()
        };
        if NOT_HELD.contains(&fold(&cell(Column::State)).as_str()) {
            left_out += 1;
            continue;
        }
        raw.events.push(event(line, cell));
    }
    raw.places = raw.events.iter().map(|event| (None, event.room.clone())).collect();
    if left_out > 0 {
        raw.notes.push(problem!("import-note-not-held", count = left_out));
    }
    Ok(raw)
}

/// The first columns of a heading, as far as they can be shown: the file may be anything.
fn shown(head: &csv::StringRecord) -> String {
    head.iter().take(8).map(|cell| text::named(cell).trim().chars().take(60).collect()).collect::<Vec<String>>().join(", ")
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
    titled.is_some_and(|(_, heading)| fold(heading) != "name" || columns.iter().flatten().any(|column| placed.contains(column)))
}

fn column(heading: &str) -> Option<Column> {
    let heading = fold(heading.trim_start_matches('\u{feff}'));
    NAMES.iter().find(|(_, names)| names.contains(&heading.as_str())).map(|(column, _)| *column)
}

/// A cell as it was before it was kept from being a formula.
fn harmful(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

fn event(line: usize, cell: impl Fn(Column) -> String) -> RawEvent {
    // "Start" and "End" alone say a time of day, or the day with it.
    let first = |wanted: [Column; 2]| wanted.map(&cell).into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let (whole_start, whole_end) = (cell(Column::StartsAt), cell(Column::EndsAt));
    let start = if whole_start.len() > 8 { whole_start } else { first([Column::Start, Column::StartsAt]) };
    let end = if whole_end.len() > 8 { whole_end } else { first([Column::End, Column::EndsAt]) };
    let When { date, start, end } = when::when(&cell(Column::Date), &start, &end);
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
        persons: persons(&cell(Column::Speakers)),
        ..RawEvent::default()
    }
}

/// Names by line or semicolon; where there is neither, by comma.
pub(super) fn persons(text: &str) -> Vec<RawPerson> {
    let by_line = text.contains(['\n', ';']);
    let names = text.split(move |c| if by_line { c == '\n' || c == ';' } else { c == ',' }).map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| RawPerson { name: name.to_owned(), ..RawPerson::default() }).collect()
}
