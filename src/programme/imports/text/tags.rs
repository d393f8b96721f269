//! Which angle brackets of a text are HTML: tags that are used, not those that are only written about.

use std::collections::HashMap;

/// The tags that are taken for HTML beside [`BLOCKS`], in order; anything else in angle brackets is text: `std::vector<int>`.
const TAGS: &[&str] = &[
    "a", "abbr", "audio", "b", "bdi", "bdo", "big", "br", "button", "canvas", "cite", "code", "col", "colgroup", "del", "dfn", "em",
    "embed", "font", "head", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "mark", "object", "picture", "q", "s",
    "samp", "script", "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "tt", "u", "var", "video", "wbr",
];

/// Those that part paragraphs.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Those that need not be closed.
const UNCLOSED: [&str; 10] = ["dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr"];

/// How far the end of a stretch of code is looked for, and how long a text may be for that to matter: what is longer is cut.
const MOST_CODE: usize = 4_000;
const MOST_CODED: usize = 200_000;

/// A tag as it stands in the lists.
fn known(name: &str) -> Option<&'static str> {
    [TAGS, BLOCKS].into_iter().find_map(|list| list.binary_search(&name).ok().map(|at| list[at]))
}

/// Whether a tag is one of HTML's.
pub fn is_tag(name: &str) -> bool {
    known(name).is_some()
}

/// Whether a tag parts paragraphs.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.binary_search(&name).is_ok()
}

#[derive(Debug, PartialEq, Clone, Copy)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Open {
        name: &'static str,
        attributes: &'a str,
    },
    Close(&'static str),
    /// A comment, or a script or style with all that it holds.
    Gone,
}

/// A piece that is no text, and where it stands.
struct Found<'a> {
    from: usize,
    to: usize,
    piece: Piece<'a>,
    used: bool,
}

/// Texts and tags of a title: a tag that is never closed is written about.
pub(super) fn of_title(html: &str) -> Vec<Piece<'_>> {
    pieces(html, true, true).0
}

/// Texts and tags of an abstract; one text alone is no HTML. Tags within Markdown's code are text, unless there are paragraphs of HTML, or tags whose
/// other half would be in it.
pub(super) fn of_text(html: &str) -> Vec<Piece<'_>> {
    let (found, left) = pieces(html, true, false);
    let is_html = |piece: &Piece<'_>| matches!(piece, Piece::Open { name, .. } | Piece::Close(name) if is_block(name));
    if left == 0 && !found.iter().any(is_html) {
        return found;
    }
    let (all, left_of_all) = pieces(html, false, false);
    if left > left_of_all || found.iter().any(is_html) { all } else { found }
}

/// Texts and tags that are used, and how many are not.
fn pieces(html: &str, code: bool, title: bool) -> (Vec<Piece<'_>>, usize) {
    let mut found = tags(html, code && html.len() <= MOST_CODED);
    mark_used(&mut found, html, title);
    let mut out = Vec::new();
    let mut from = 0;
    for it in found.iter().filter(|it| it.used) {
        out.extend([Piece::Text(&html[from..it.from]), it.piece]);
        from = it.to;
    }
    out.push(Piece::Text(&html[from..]));
    (out, found.iter().filter(|it| !it.used).count())
}

/// Everything that looks like a tag, but for tags in stretches of Markdown's code.
fn tags(html: &str, code: bool) -> Vec<Found<'_>> {
    let mut out = Vec::new();
    let mut at = 0;
    // What has no end after here is not looked for again.
    let mut endless: Vec<&str> = Vec::new();
    // In HTML's code, a backtick is one.
    let mut in_code = 0_usize;
    while let Some(next) = html[at..].find(['<', '`']) {
        let from = at + next;
        at = from + 1;
        if html[from..].starts_with('`') {
            at = after_code(html, from, code && in_code == 0);
            continue;
        }
        let Some((piece, length)) = tag(&html[from..]) else { continue };
        let end = match piece {
            Piece::Gone => "-->",
            Piece::Open { name: "script", .. } => "</script",
            Piece::Open { name: "style", .. } => "</style",
            _ => "",
        };
        let mut to = from + length;
        if !end.is_empty() {
            let found = if endless.contains(&end) { None } else { find_folded(&html[to..], end) };
            let Some(found) = found else {
                endless.push(end);
                continue;
            };
            to += found + end.len();
            // The bracket of the tag that closes.
            to += if piece == Piece::Gone { 0 } else { html[to..].find('>').map_or(html.len() - to, |at| at + 1) };
        }
        at = to;
        in_code = match piece {
            Piece::Open { name: "code" | "pre", .. } => in_code + 1,
            Piece::Close("code" | "pre") => in_code.saturating_sub(1),
            _ => in_code,
        };
        out.push(Found { from, to, piece: if end.is_empty() { piece } else { Piece::Gone }, used: false });
    }
    out
}

/// Where a text has another in small letters, whatever its own are.
fn find_folded(text: &str, folded: &str) -> Option<usize> {
    let first = folded.chars().next()?;
    let starts = |at: &usize| text.as_bytes().get(*at..at + folded.len()).is_some_and(|it| it.eq_ignore_ascii_case(folded.as_bytes()));
    text.match_indices(first).map(|(at, _)| at).find(starts)
}

/// Where a run of backticks that begins here is closed; else where it ends.
fn after_code(text: &str, from: usize, code: bool) -> usize {
    let run = |at: usize| text[at..].bytes().take_while(|b| *b == b'`').count();
    let length = run(from);
    let begins = from + length;
    if !code {
        return begins;
    }
    let mut end = text.len().min(begins + MOST_CODE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    // A fence may hold empty lines.
    let inside = if length < 3 { text[begins..end].split("\n\n").next().unwrap_or_default() } else { &text[begins..end] };
    let mut at = begins;
    while let Some(next) = text[at..begins + inside.len()].find('`') {
        let closing = run(at + next);
        at += next + closing;
        if closing == length {
            return at;
        }
        if at >= begins + inside.len() {
            break;
        }
    }
    begins
}

/// The tag that a text begins with, and how long it is.
fn tag(text: &str) -> Option<(Piece<'_>, usize)> {
    if text.starts_with("<!--") {
        return Some((Piece::Gone, 4));
    }
    let inside = text.strip_prefix('<')?;
    let closes = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let length = inside.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
    let name = inside[..length].to_ascii_lowercase();
    let name = known(&name)?;
    if !inside[length..].starts_with(['>', '/', ' ', '\n', '\r', '\t']) {
        return None;
    }
    let end = inside.find(['<', '>']).filter(|end| inside[*end..].starts_with('>'))?;
    let piece = if closes { Piece::Close(name) } else { Piece::Open { name, attributes: &inside[length..end] } };
    Some((piece, text.len() - inside.len() + end + 1))
}

/// Tells tags that are used from those that are written about, which nobody closes: "The `<style>` of CSS".
fn mark_used(found: &mut [Found<'_>], html: &str, title: bool) {
    let mut open: HashMap<&str, Vec<usize>> = HashMap::new();
    for at in 0..found.len() {
        let Found { from, to, piece, .. } = found[at];
        let spaced = || html[..from].ends_with([' ', '\t']) && html[to..].starts_with([' ', '\t']);
        let stands_alone = |name: &&str| matches!(*name, "br" | "hr") || !title && UNCLOSED.contains(name) && !spaced();
        found[at].used = match &piece {
            Piece::Open { name, attributes } => {
                open.entry(name).or_default().push(at);
                stands_alone(name) || attributes.contains('=')
            }
            Piece::Close(name) => match open.get_mut(name).and_then(Vec::pop) {
                Some(begin) => {
                    found[begin].used = true;
                    true
                }
                None => stands_alone(name),
            },
            Piece::Gone | Piece::Text(_) => true,
        };
    }
}

/// An attribute of a tag.
pub(super) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let lower = attributes.to_ascii_lowercase();
    let named = format!("{name}=");
    let own = |at: &usize| lower[..*at].ends_with(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '/'));
    let at = lower.match_indices(&named).map(|(at, _)| at).find(own)? + named.len();
    let value = &attributes[at..];
    match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        _ => value.split_whitespace().next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_of_tags_are_in_order() {
        assert!(TAGS.is_sorted() && BLOCKS.is_sorted());
        assert!(BLOCKS.iter().chain(&UNCLOSED).all(|name| is_tag(name)));
    }

    #[test]
    fn an_attribute_is_found_whatever_quotes_it() {
        for attributes in [" href=\"x\"", " title='t' HREF='x'", "\nhref=x class=y", " data-href=\"y\" href=\"x\""] {
            assert_eq!(attribute(attributes, "href"), Some("x"), "{attributes}");
        }
        assert_eq!(attribute(" data-href=\"y\"", "href"), None);
    }
}
