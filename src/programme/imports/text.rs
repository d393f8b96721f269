//! Texts of others: HTML in titles and abstracts, and plain text as Markdown that says the same.
//!
//! - [`tags`]: which angle brackets are HTML at all; [`entities`]: characters by their names; [`writer`]: the Markdown that comes of it.

mod entities;
mod tags;
#[cfg(test)]
mod tests;
mod writer;

pub use tags::is_tag;

use entities::{unescaped, unescaped_markdown};
use pulldown_cmark::{Event, Options, Parser};
use tags::Piece;
use writer::Writer;

/// Marks that turn the direction of the writing around: a name with one says something else than it shows.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A name without control characters and marks that turn the writing around.
pub fn named(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_control() && c.is_whitespace() { ' ' } else { c });
    spaced.filter(|c| !c.is_control() && !turns(*c)).collect()
}

/// A text of several lines without other control characters than those.
pub fn lined(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect()
}

/// A title: without tags, on one line.
pub fn line(html: &str) -> String {
    let text: String = tags::of_title(html)
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => unescaped(text),
            Piece::Open { name, .. } | Piece::Close(name) if !tags::is_block(name) && *name != "br" => String::new(),
            _ => " ".into(),
        })
        .collect();
    named(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An abstract as Markdown. A text without tags is Markdown already, or plain; and so is what stands outside of HTML's paragraphs.
pub fn markdown(html: &str) -> String {
    let pieces = tags::of_text(html);
    if pieces.len() == 1 {
        return shown(ends(unescaped_markdown(html, MOST).replace("\r\n", "\n").replace('\r', "\n").trim()));
    }
    let mut it = Writer::default();
    write(&mut it, &pieces);
    shown(ends(it.finish().trim()))
}

/// The bytes of an abstract that are made of it at most: more than are kept anywhere (`raw/clean.rs`), so that what is cut is told there.
const MOST: usize = 100_000;

fn ends(text: &str) -> &str {
    &text[..text.floor_char_boundary(MOST)]
}

/// How deep elements are told apart.
const DEEPEST: usize = 60;

fn write(it: &mut Writer, pieces: &[Piece<'_>]) {
    // The paragraphs and the like that are open, and code whose text is to stay as it is.
    let mut open: Vec<&str> = Vec::new();
    let mut kept: Option<(&str, String)> = None;
    for (n, piece) in pieces.iter().enumerate() {
        if it.len() > MOST {
            break;
        }
        match (piece, &mut kept) {
            (Piece::Text(text), Some((_, kept))) => kept.push_str(&unescaped(text)),
            (Piece::Open { name: "br", .. }, Some((_, kept))) => kept.push('\n'),
            (Piece::Open { name: "pre", .. }, Some((name @ "code", _))) => *name = "pre",
            (Piece::Close(name), Some((of, _))) if name == of => keep(it, kept.take()),
            (_, Some(_)) => {}
            (Piece::Text(text), None) if open.is_empty() => it.markdown(&unescaped_markdown(text, MOST)),
            (Piece::Text(text), None) => it.text(&unescaped(text)),
            (Piece::Open { name: name @ ("code" | "pre"), .. }, None) => kept = Some((name, String::new())),
            (Piece::Open { name, attributes }, None) => {
                if tags::is_block(name) {
                    open.pop_if(|open| *open == "p");
                    if open.len() < DEEPEST {
                        open.push(name);
                    }
                }
                begin(it, name, attributes);
            }
            (Piece::Close(name), None) => {
                if let Some(at) = open.iter().rposition(|open| open == name) {
                    open.truncate(at);
                }
                end(it, name, next(&pieces[n + 1..]));
            }
            (Piece::Gone, None) => {}
        }
    }
    keep(it, kept);
}

/// The character that comes next in the same line.
fn next(pieces: &[Piece<'_>]) -> Option<char> {
    let inline =
        |piece: &&Piece<'_>| !matches!(piece, Piece::Open { name, .. } | Piece::Close(name) if tags::is_block(name) || *name == "br");
    let mut texts = pieces.iter().take(2 * DEEPEST).take_while(inline).filter_map(|piece| match piece {
        Piece::Text(text) => Some(&text[..text.floor_char_boundary(40)]),
        _ => None,
    });
    unescaped(texts.find(|text| !text.is_empty())?).chars().next()
}

/// Code or lines that were kept as they are.
fn keep(it: &mut Writer, kept: Option<(&str, String)>) {
    match kept {
        Some(("pre", text)) => it.preformatted(&text),
        Some((_, text)) => it.code(&text),
        None => {}
    }
}

fn begin(it: &mut Writer, name: &'static str, attributes: &str) {
    let attribute = |name: &str| tags::attribute(attributes, name).map(unescaped).unwrap_or_default();
    match name {
        "ul" => it.list(None),
        "ol" => it.list(Some(attribute("start").parse().unwrap_or(1).min(MOST_NUMBER))),
        "li" => it.item(),
        "br" => it.line(),
        "hr" => it.rule(),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => it.heading(true),
        "strong" | "b" => it.mark(name, "**", "**".to_owned()),
        "em" | "i" => it.mark(name, "*", "*".to_owned()),
        "q" => it.text("\""),
        "img" => it.text(&attribute("alt")),
        "a" => {
            let href = attribute("href");
            let leads = ["http://", "https://", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
            let close = || format!("]({})", address(&href));
            it.mark(name, if leads { "[" } else { "" }, if leads { close() } else { String::new() });
        }
        "td" | "th" => it.cell(),
        _ if tags::is_block(name) => it.block(),
        _ => {}
    }
}

/// The number of a list's first item at most.
const MOST_NUMBER: u32 = 1_000_000;

fn end(it: &mut Writer, name: &str, next: Option<char>) {
    match name {
        "ul" | "ol" => it.end_list(),
        "li" => it.end_item(),
        "br" => it.line(),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => it.heading(false),
        "strong" | "b" | "em" | "i" | "a" => it.end_mark(name, next),
        "q" => it.text("\""),
        "td" | "th" => {}
        _ if tags::is_block(name) => it.block(),
        _ => {}
    }
}

/// An address as it may stand in a link's brackets.
fn address(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars().filter(|c| !c.is_control()) {
        match c {
            ' ' => out.push_str("%20"),
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c => out.push(c),
        }
    }
    out
}

/// Markdown in which nothing is HTML, which is not shown everywhere: `List<String>` is text.
fn shown(markdown: &str) -> String {
    let mut text = markdown.to_owned();
    // What looked like an element of HTML may hold further ones, which only show when it no longer does.
    for last in [false, false, true] {
        let acts = |at: &usize| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let html = Parser::new_ext(&text, Options::ENABLE_TABLES)
            .into_offset_iter()
            .filter(|(event, _)| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
        let mut at: Vec<usize> =
            html.flat_map(|(_, range)| text[range.clone()].match_indices('<').map(move |(at, _)| range.start + at)).collect();
        if at.is_empty() {
            break;
        }
        if last {
            at = text.match_indices('<').map(|(at, _)| at).collect();
        }
        let escaped = |at: &usize| text[..*at].bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1;
        let mut out = String::with_capacity(text.len() + at.len());
        let mut from = 0;
        for at in at.iter().filter(|at| acts(at) && !escaped(at)) {
            out.push_str(&text[from..*at]);
            out.push('\\');
            from = *at;
        }
        out.push_str(&text[from..]);
        text = out;
    }
    text
}

/// Markdown that reads as exactly this plain text (`server::markdown::plain`).
pub fn verbatim(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len() + 16);
    let mut empty = 0;
    for (n, line) in plain.lines().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        if line.trim_matches([' ', '\t']).is_empty() && !line.is_empty() || line.is_empty() && empty > 0 {
            // A paragraph ends with one empty line; further ones must be said.
            out.truncate(out.len().saturating_sub(1));
            out.push_str("&#10;");
            empty += 1;
            continue;
        }
        empty = if line.is_empty() { empty + 1 } else { 0 };
        push_verbatim(&mut out, line);
    }
    out
}

fn push_verbatim(out: &mut String, line: &str) {
    let spaced = line.trim_start_matches([' ', '\t']);
    for c in line[..line.len() - spaced.len()].chars() {
        out.push_str(if c == '\t' { "&#9;" } else { "&#32;" });
    }
    let words = spaced.trim_end_matches([' ', '\t']);
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in words.char_indices() {
        let begins = at == 0 && matches!(c, '#' | '+' | '-' | '>' | '=' | '~' | ':');
        let numbers = digits > 0 && at == digits && matches!(c, '.' | ')');
        if begins || numbers || matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '&' | '`' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    for c in spaced[words.len()..].chars() {
        out.push_str(if c == '\t' { "&#9;" } else { "&#32;" });
    }
}
