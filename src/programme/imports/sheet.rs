//! Sheets: CSV with a heading in Swedish, Norwegian or English, by semicolons, commas or tabs, as this program, pretalx or somebody's Excel writes it.

use super::{
    raw::{Raw, RawEvent, RawPerson, broken},
    refused,
};
use crate::{error::Result, i18n::sort::fold, problem};

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

pub(super) fn read(file: &str, name: &str) -> Result<Raw> {
    let head = file.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t', b','].into_iter().max_by_key(|mark| head.bytes().filter(|byte| byte == mark).count()).unwrap_or(b';');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(file.as_bytes());
    let mut rows = reader.records();
    let head = rows.next().and_then(Result::ok).ok_or_else(|| refused(problem!("import-empty")))?;
    let columns: Vec<Option<Column>> = head.iter().map(column).collect();
    if !columns.contains(&Some(Column::Title)) {
        return Err(refused(problem!("import-csv-schema", columns = head.iter().take(8).collect::<Vec<_>>().join(", "))));
    }
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name).rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    let mut raw = Raw { acronym: slug::slugify(&stem), title: stem, ..Raw::default() };
    let mut left_out = 0;
    for row in rows {
        let row = row.map_err(|e| broken(e.position().map_or(1, |p| usize::try_from(p.line()).unwrap_or(1))))?;
        let line = row.position().map_or(1, |p| usize::try_from(p.line()).unwrap_or(1));
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
    if left_out > 0 {
        raw.notes.push(problem!("import-note-not-held", count = left_out));
    }
    Ok(raw)
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
    let starts_at = cell(Column::StartsAt);
    let (date, start) = match cell(Column::Date) {
        date if starts_at.len() > 8 || date.is_empty() && cell(Column::Start).is_empty() => {
            (if starts_at.is_empty() { date } else { starts_at }, String::new())
        }
        date => {
            let start = [cell(Column::Start), starts_at].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            if start.is_empty() { (String::new(), start) } else { (format!("{date} {start}"), start) }
        }
    };
    let ends_at = cell(Column::EndsAt);
    let end = match [cell(Column::End), ends_at.clone()].into_iter().find(|text| !text.is_empty()) {
        Some(_) if ends_at.len() > 8 => ends_at,
        Some(end) => format!("{} {end}", date.get(..10).unwrap_or_default()),
        None => String::new(),
    };
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
fn persons(text: &str) -> Vec<RawPerson> {
    let by_line = text.contains(['\n', ';']);
    let names = text.split(move |c| if by_line { c == '\n' || c == ';' } else { c == ',' }).map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| RawPerson { name: name.to_owned(), ..RawPerson::default() }).collect()
}
