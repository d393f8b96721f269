//! The sources as text: modules, imports, macro calls. Reads what rustfmt writes, not all of Rust.

use std::path::{Path, PathBuf};

/// A source file.
pub struct Source {
    /// From the repository's root, with slashes.
    pub path: String,
    /// Its module's path after `crate`: `people`, `pages`, `sign_in`.
    pub module: Vec<String>,
    /// Its text without comments.
    pub text: String,
}

/// Every `.rs` file of `src` and `xtask`.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "xtask/src"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    files.iter().map(|file| Source::read(root, file)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

impl Source {
    fn read(root: &Path, file: &Path) -> Self {
        let path = file.strip_prefix(root).expect("beneath the root").to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(file).expect("a source file");
        Self::new(&path, &text)
    }

    pub fn new(path: &str, text: &str) -> Self {
        let module =
            path.trim_start_matches("src/").trim_end_matches(".rs").split('/').filter(|s| *s != "mod").map(str::to_owned).collect();
        Self { path: path.to_owned(), module, text: without_comments(text) }
    }

    /// Whether it is compiled for tests alone.
    pub fn is_test(&self) -> bool {
        self.module.iter().any(|segment| segment == "tests" || segment == "testing" || segment == "fixtures")
    }

    /// Whether it belongs to the tidy test, whose examples are no uses.
    pub fn is_tidy(&self) -> bool {
        self.path.contains("tests/tidy")
    }

    /// Lines with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(i, line)| (i + 1, line))
    }

    pub fn line_at(&self, offset: usize) -> usize {
        self.text[..offset].matches('\n').count() + 1
    }

    /// What the file uses by `crate::` and `super::`, outside the tests at its end, with lines: paths after `crate`.
    pub fn imports(&self) -> Vec<(usize, Vec<String>)> {
        let end = self.text.find("#[cfg(test)]\nmod ").unwrap_or(self.text.len());
        let text = &self.text[..end];
        let mut found = Vec::new();
        for (at, _) in text.match_indices("crate::") {
            if !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
                expand(&text[at + 7..], &[], &mut |path| found.push((self.line_at(at), path)));
            }
        }
        for (at, _) in text.match_indices("super::") {
            if text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let rest = &text[at..];
            let ups = rest.split("super::").take_while(|part| part.is_empty()).count();
            let Some(base) = self.module.len().checked_sub(ups) else { continue };
            expand(&rest[ups * 7..], &self.module[..base], &mut |path| found.push((self.line_at(at), path)));
        }
        found
    }

    /// Calls of a macro: offset, and the text between its parentheses.
    pub fn calls<'a>(&'a self, name: &str) -> Vec<(usize, &'a str)> {
        let pattern = format!("{name}!(");
        let start = |at: usize| !self.text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let call = |at: usize| {
            let inside = &self.text[at + pattern.len()..];
            (at, &inside[..closing(inside)])
        };
        self.text.match_indices(&pattern).map(|(at, _)| at).filter(|at| start(*at)).map(call).collect()
    }
}

/// The paths of a use tree or path expression: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn expand(text: &str, before: &[String], found: &mut dyn FnMut(Vec<String>)) {
    let text = text.trim_start();
    if let Some(inside) = text.strip_prefix('{') {
        for part in split(&inside[..closing(inside)], ',') {
            if !part.trim().is_empty() {
                expand(part, before, found);
            }
        }
        return;
    }
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    let mut path = before.to_vec();
    if end > 0 && &text[..end] != "self" {
        path.push(text[..end].to_owned());
    }
    match text[end..].strip_prefix("::") {
        Some(rest) if end > 0 && !rest.starts_with('<') => expand(rest, &path, found),
        _ => found(path),
    }
}

/// Where the bracket that was opened before `text` closes.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in code(text) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return at,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Parts between a separator, outside brackets and strings.
pub fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in code(text) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            c if c == separator && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// The characters outside string and character literals.
fn code(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut out = Vec::new();
    let mut i = 0;
    while let Some(c) = text[i..].chars().next() {
        match literal(&text[i..]) {
            Some(length) => i += length,
            None => {
                out.push((i, c));
                i += c.len_utf8();
            }
        }
    }
    out.into_iter()
}

/// The length of the literal that `text` begins with.
fn literal(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_prefix("r#\"") {
        return Some(rest.find("\"#").map_or(text.len(), |at| at + 5));
    }
    if text.starts_with('"') {
        let mut escaped = false;
        for (at, c) in text.char_indices().skip(1) {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => return Some(at + 1),
                _ => {}
            }
        }
        return Some(text.len());
    }
    // A character, not a lifetime: 'x' or '\n'.
    let mut chars = text.strip_prefix('\'')?.chars();
    let first = chars.next()?;
    if first == '\\' {
        return text[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map(|(at, _)| at + 3);
    }
    (chars.next() == Some('\'')).then(|| first.len_utf8() + 2)
}

/// The text with comments blanked, and lines where they were.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    while let Some(c) = text[i..].chars().next() {
        if let Some(length) = literal(&text[i..]) {
            out.push_str(&text[i..i + length]);
            i += length;
        } else if text[i..].starts_with("//") {
            i += text[i..].find('\n').unwrap_or(text.len() - i);
        } else {
            out.push(c);
            i += c.len_utf8();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(path: &str, text: &str) -> Vec<String> {
        Source::new(path, text).imports().into_iter().map(|(line, path)| format!("{line} {}", path.join("::"))).collect()
    }

    #[test]
    fn imports_are_found_in_trees_expressions_and_beside() {
        let text = "// use crate::nothing;\nuse crate::{\n    error::{Error, Result},\n    people,\n};\nuse super::{store, model::Event};\nfn f() { crate::ui::x(\"crate::no\"); }\n";
        let expected = ["2 error::Error", "2 error::Result", "2 people", "7 ui::x", "6 events::store", "6 events::model::Event"];
        // A path in a string counts too; nobody writes one.
        assert_eq!(imports("src/events/actions.rs", text).into_iter().filter(|i| !i.ends_with(" no")).collect::<Vec<_>>(), expected);
        assert_eq!(
            imports("src/events/pages/home.rs", "use super::super::store;\nuse super::frame;"),
            ["1 events::store", "2 events::pages::frame"]
        );
        assert_eq!(imports("src/events/mod.rs", "use crate::time;\n#[cfg(test)]\nmod tests { use crate::desk; }"), ["1 time"]);
    }

    #[test]
    fn calls_end_where_their_bracket_does() {
        let source = Source::new("src/x.rs", "f(t!(locale, \"a-b\", n = g(1, ')')), assert!(x));");
        assert_eq!(source.calls("t"), [(2, "locale, \"a-b\", n = g(1, ')')")]);
        assert_eq!(split("a, f(b, c), \"d,e\"", ','), ["a", " f(b, c)", " \"d,e\""]);
    }
}
