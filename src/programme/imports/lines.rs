//! On which line of a file something stands.

/// Counts lines along a file.
pub(super) struct Lines<'a> {
    file: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self { file, at: 0, line: 1 }
    }

    /// The line of a place that is not before the last one asked for.
    pub(super) fn of(&mut self, at: usize) -> usize {
        let at = at.min(self.file.len());
        if at > self.at {
            self.line += self.file.as_bytes()[self.at..at].iter().filter(|byte| **byte == b'\n').count();
            self.at = at;
        }
        self.line
    }
}
