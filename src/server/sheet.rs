//! Sheets that Excel opens right in Swedish and in Norwegian: UTF-8 with its mark, semicolons, no cell that is a formula.

/// A sheet that is being written.
pub struct Sheet(String);

impl Sheet {
    pub const CONTENT_TYPE: &'static str = "text/csv; charset=utf-8; header=present";

    /// With its line of headings.
    pub fn new(head: &[String]) -> Self {
        let mut sheet = Self("\u{feff}".to_owned());
        sheet.line(head);
        sheet
    }

    pub fn line(&mut self, cells: &[String]) {
        let cells: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", harmless(cell).replace('"', "\"\""))).collect();
        self.0.push_str(&cells.join(";"));
        self.0.push_str("\r\n");
    }

    pub fn finish(self) -> String {
        self.0
    }
}

/// A text that a sheet would take for a formula, as text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
