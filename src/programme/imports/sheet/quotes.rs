//! Quotation marks of a sheet. One that is not closed would swallow the rows after it, and one too many the cells.

use crate::{error::Problem, problem};

/// Where one is between marks, cells and rows.
enum At {
    CellBegins,
    Plain,
    /// Within the marks that open on this line.
    Quoted(usize),
    /// Behind what closes those marks, or is the first of two that stand for one.
    Closed(usize),
    /// Behind white space after that.
    Behind(usize),
}

/// What is wrong with the marks of a sheet that begins on a line: one is closed nowhere, or only by what was to open a later one; or letters follow the
/// one that closes.
pub(super) fn astray(sheet: &str, delimiter: u8, begins: usize) -> Option<Problem> {
    let (mut line, mut at) = (begins, At::CellBegins);
    for byte in sheet.bytes() {
        at = match (at, byte) {
            (At::CellBegins, b'"') => At::Quoted(line),
            (At::Quoted(opened), b'"') => At::Closed(opened),
            (At::Closed(opened), b'"') => At::Quoted(opened),
            (At::Quoted(opened), _) => At::Quoted(opened),
            (_, b'\n') => At::CellBegins,
            (_, byte) if byte == delimiter => At::CellBegins,
            (At::Closed(opened) | At::Behind(opened), byte) if byte.is_ascii_whitespace() => At::Behind(opened),
            (At::Closed(opened) | At::Behind(opened), _) if opened < line => return Some(problem!("import-quote", line = opened)),
            (At::Closed(_) | At::Behind(_), _) => return Some(problem!("import-quote-within", line = line)),
            _ => At::Plain,
        };
        line += usize::from(byte == b'\n');
    }
    if let At::Quoted(opened) = at { Some(problem!("import-quote", line = opened)) } else { None }
}
