//! Content lines: `NAME;PARAM=value:value`, folded. What people have typed passes one of the value functions here, each of
//! which leaves no way to end a line, a parameter or a value early. It knows no property's meaning.

use std::fmt::{Display, Write};

/// The longest line in octets, without its line end.
const WIDTH: usize = 75;

/// The lines written so far.
pub(super) struct Lines {
    out: String,
    /// The line in the making, not yet folded.
    line: String,
}

/// One property in the making: parameters first, then exactly one of the value functions, which ends it.
#[must_use]
pub(super) struct Property<'a> {
    lines: &'a mut Lines,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self { out: String::with_capacity(2048), line: String::with_capacity(256) }
    }

    pub(super) fn begin(&mut self, component: &str) {
        self.property("BEGIN").value(component);
    }

    pub(super) fn end(&mut self, component: &str) {
        self.property("END").value(component);
    }

    pub(super) fn property(&mut self, name: &str) -> Property<'_> {
        self.line.push_str(name);
        Property { lines: self }
    }

    /// Lines that another writer has finished.
    pub(super) fn append(&mut self, finished: &str) {
        self.out.push_str(finished);
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Ends the line, folded so that no piece is over 75 octets and no character is cut.
    fn fold(&mut self) {
        let mut rest = self.line.as_str();
        let mut room = WIDTH;
        while rest.len() > room {
            let (piece, after) = rest.split_at(rest.floor_char_boundary(room));
            self.out.push_str(piece);
            self.out.push_str("\r\n ");
            rest = after;
            room = WIDTH - 1;
        }
        self.out.push_str(rest);
        self.out.push_str("\r\n");
        self.line.clear();
    }
}

impl Property<'_> {
    /// A parameter with a value from the standards, not from people.
    pub(super) fn token(self, name: &str, value: &str) -> Self {
        let line = &mut self.lines.line;
        line.push(';');
        line.push_str(name);
        line.push('=');
        line.push_str(value);
        self
    }

    /// A parameter with any text, absent when empty. Quotation marks are written as RFC 6868 says.
    pub(super) fn quoted(self, name: &str, text: &str) -> Self {
        if text.trim().is_empty() {
            return self;
        }
        let property = self.token(name, "\"");
        let line = &mut property.lines.line;
        for c in clean(text) {
            match c {
                '\n' => line.push(' '),
                '"' => line.push_str("^'"),
                '^' => line.push_str("^^"),
                _ => line.push(c),
            }
        }
        line.push('"');
        property
    }

    /// The language of the value; left out when it is no language tag.
    pub(super) fn language(self, tag: &str) -> Self {
        let is_tag = !tag.is_empty() && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if is_tag { self.token("LANGUAGE", tag) } else { self }
    }

    /// A value that code has made.
    pub(super) fn value(self, value: impl Display) {
        let line = &mut self.lines.line;
        line.push(':');
        // Writing to a string does not fail.
        let _ = write!(line, "{value}");
        self.lines.fold();
    }

    /// A text of one line; line breaks in it become spaces.
    pub(super) fn text(self, text: &str) {
        self.lines.line.push(':');
        escape(&mut self.lines.line, text, " ");
        self.lines.fold();
    }

    /// A text that keeps its line breaks.
    pub(super) fn paragraphs(self, text: &str) {
        self.lines.line.push(':');
        escape(&mut self.lines.line, text, "\\n");
        self.lines.fold();
    }

    /// Texts of one line each.
    pub(super) fn texts(self, texts: &[String]) {
        let mut separator = ':';
        for text in texts {
            self.lines.line.push(separator);
            escape(&mut self.lines.line, text, " ");
            separator = ',';
        }
        self.lines.fold();
    }

    /// The address of a page. Addresses are not texts: commas and semicolons stand as they are.
    pub(super) fn uri(self, uri: &str) {
        self.lines.line.push(':');
        percent_encode(&mut self.lines.line, uri.trim(), |b| b.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&b));
        self.lines.fold();
    }

    /// A mail address as a calendar user's address (RFC 6068).
    pub(super) fn mailto(self, address: &str) {
        self.lines.line.push_str(":mailto:");
        percent_encode(&mut self.lines.line, address.trim(), |b| b.is_ascii_alphanumeric() || b"-._~!$'*+@".contains(&b));
        self.lines.fold();
    }
}

/// The characters of a text with every kind of line break as `\n`, and without the control characters, which calendars
/// forbid. The breaks beyond CR and LF matter: some readers split lines at them.
fn clean(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut characters = text.chars().peekable();
    std::iter::from_fn(move || {
        loop {
            match characters.next()? {
                '\r' if characters.peek() == Some(&'\n') => {}
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}' => return Some('\n'),
                '\t' => return Some(' '),
                c if c.is_control() => {}
                c => return Some(c),
            }
        }
    })
}

fn escape(line: &mut String, text: &str, line_break: &str) {
    for c in clean(text) {
        match c {
            '\n' => line.push_str(line_break),
            '\\' | ';' | ',' => {
                line.push('\\');
                line.push(c);
            }
            _ => line.push(c),
        }
    }
}

fn percent_encode(line: &mut String, text: &str, stands: impl Fn(u8) -> bool) {
    for byte in text.bytes() {
        if stands(byte) {
            line.push(char::from(byte));
        } else if !byte.is_ascii_control() {
            let _ = write!(line, "%{byte:02X}");
        }
    }
}
