//! Quotation marks of a sheet. One that is not closed would swallow the rows after it.

/// Where one is between marks, cells and rows.
enum At {
    CellBegins,
    Plain,
    /// Within the marks that open on this line.
    Quoted(usize),
    /// Behind what closes those marks, or is the first of two that stand for one.
    Closed(usize),
}

/// The line on which a mark opens that is closed nowhere, or only by what was to open a later one.
pub(super) fn unclosed(sheet: &str, delimiter: u8) -> Option<usize> {
    let (mut line, mut at) = (1, At::CellBegins);
    for byte in sheet.bytes() {
        at = match (at, byte) {
            (At::CellBegins, b'"') => At::Quoted(line),
            (At::Quoted(opened), b'"') => At::Closed(opened),
            (At::Closed(opened), b'"') => At::Quoted(opened),
            (At::Quoted(opened), _) => At::Quoted(opened),
            (_, b'\n') => At::CellBegins,
            (_, byte) if byte == delimiter => At::CellBegins,
            (At::Closed(opened), byte) if opened < line && !byte.is_ascii_whitespace() => return Some(opened),
            _ => At::Plain,
        };
        line += usize::from(byte == b'\n');
    }
    if let At::Quoted(opened) = at { Some(opened) } else { None }
}
