//! Texts of others: HTML in titles and abstracts, and plain text as Markdown that says the same.

/// The tags that are taken for HTML; anything else in angle brackets is text: `std::vector<int>`.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "article",
    "b",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "del",
    "div",
    "em",
    "embed",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "li",
    "object",
    "ol",
    "p",
    "pre",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "video",
];

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

/// Whether a tag is one of HTML's.
pub fn is_tag(name: &str) -> bool {
    TAGS.contains(&name)
}

enum Piece<'a> {
    Text(&'a str),
    Open { name: String, attributes: &'a str },
    Close(String),
}

/// Texts and tags of HTML. What scripts and styles hold is left out with them.
fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = html;
    let mut plain = 0;
    while let Some(at) = rest[plain..].find('<').map(|at| plain + at) {
        let Some((tag, after)) = tag(&rest[at..]) else {
            plain = at + 1;
            continue;
        };
        out.push(Piece::Text(&rest[..at]));
        rest = after;
        plain = 0;
        if let Piece::Open { name, .. } = &tag
            && matches!(name.as_str(), "script" | "style")
        {
            let end = format!("</{name}");
            let lower = rest.to_ascii_lowercase();
            rest = lower.find(&end).map_or("", |at| rest[at..].split_once('>').map_or("", |(_, after)| after));
            continue;
        }
        out.push(tag);
    }
    out.push(Piece::Text(rest));
    out
}

/// The tag that a text begins with, and what follows it.
fn tag(text: &str) -> Option<(Piece<'_>, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some((Piece::Close(String::new()), comment.split_once("-->").map_or("", |(_, after)| after)));
    }
    let inside = text.strip_prefix('<')?;
    let closes = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let length = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = inside[..length].to_ascii_lowercase();
    let known = is_tag(&name);
    let end = inside.find('>').filter(|_| known)?;
    if !inside[length..].starts_with(['>', '/', ' ', '\n', '\r', '\t']) {
        return None;
    }
    let piece = if closes { Piece::Close(name) } else { Piece::Open { name, attributes: &inside[length..end] } };
    Some((piece, &inside[end + 1..]))
}

/// A title: without tags, on one line.
pub fn line(html: &str) -> String {
    let text: String = pieces(html)
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => unescaped(text),
            Piece::Open { .. } | Piece::Close(_) => " ".into(),
        })
        .collect();
    named(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An abstract as Markdown. A text without tags is Markdown already, or plain.
pub fn markdown(html: &str) -> String {
    let pieces = pieces(html);
    if pieces.len() == 1 {
        return unescaped(html).replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
    }
    let mut out = String::new();
    let mut links: Vec<Option<String>> = Vec::new();
    for piece in &pieces {
        match piece {
            Piece::Text(text) => push_text(&mut out, &unescaped(text)),
            Piece::Open { name, attributes } => match name.as_str() {
                "li" => begin(&mut out, "\n", "- "),
                "br" => out.push('\n'),
                "hr" => begin(&mut out, "\n\n", "---\n\n"),
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => begin(&mut out, "\n\n", "### "),
                "strong" | "b" => out.push_str("**"),
                "em" | "i" => out.push('*'),
                "code" => out.push('`'),
                "a" => {
                    let href = attribute(attributes, "href").filter(|href| href.starts_with("http://") || href.starts_with("https://"));
                    if href.is_some() {
                        out.push('[');
                    }
                    links.push(href);
                }
                "p" | "div" | "ul" | "ol" | "blockquote" | "pre" | "table" | "section" | "article" => begin(&mut out, "\n\n", ""),
                "tr" => begin(&mut out, "\n", ""),
                _ => {}
            },
            Piece::Close(name) => match name.as_str() {
                "strong" | "b" => close(&mut out, "**"),
                "em" | "i" => close(&mut out, "*"),
                "code" => out.push('`'),
                "a" => {
                    if let Some(Some(href)) = links.pop() {
                        out.push_str(&format!("]({})", href.replace([' ', '(', ')'], "")));
                    }
                }
                "p" | "div" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "pre" | "table" => {
                    begin(&mut out, "\n\n", "");
                }
                _ => {}
            },
        }
    }
    let lines: Vec<&str> = out.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// Text between tags: a run of white space is one, and none begins a line.
fn push_text(out: &mut String, text: &str) {
    for (n, word) in text.split(char::is_whitespace).enumerate() {
        if n > 0 && !out.is_empty() && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
        out.push_str(word);
    }
}

/// Begins something on a line of its own, once.
fn begin(out: &mut String, gap: &str, mark: &str) {
    let kept = out.trim_end_matches(' ').len();
    out.truncate(kept);
    let there = out.len() - out.trim_end_matches('\n').len();
    if !out.is_empty() {
        out.push_str(&gap[there.min(gap.len())..]);
    }
    out.push_str(mark);
}

/// A mark that closes stands at its word.
fn close(out: &mut String, mark: &str) {
    let kept = out.trim_end_matches(' ').len();
    let spaced = kept < out.len();
    out.truncate(kept);
    out.push_str(mark);
    if spaced {
        out.push(' ');
    }
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let at = attributes.to_ascii_lowercase().find(&format!("{name}="))? + name.len() + 1;
    let value = &attributes[at..];
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split_whitespace().next()?,
    };
    Some(unescaped(value))
}

/// Characters that HTML writes as entities.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest.find(';').filter(|end| *end <= 10).and_then(|end| Some((character(&rest[1..end])?, end)));
        match entity {
            Some((character, end)) => {
                out.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace());
    }
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "rsquo" => '’',
        "lsquo" => '‘',
        "rdquo" => '”',
        "ldquo" => '“',
        "aring" => 'å',
        "auml" => 'ä',
        "ouml" => 'ö',
        "oslash" => 'ø',
        "aelig" => 'æ',
        "Aring" => 'Å',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Oslash" => 'Ø',
        "AElig" => 'Æ',
        "eacute" => 'é',
        "uuml" => 'ü',
        _ => return None,
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::markdown;

    #[test]
    fn a_title_is_a_line_without_tags_or_scripts() {
        assert_eq!(line("<b>Bold</b> &amp; <script>alert(1)</script>brave"), "Bold & brave");
        assert_eq!(line("std::vector<int> and a < b"), "std::vector<int> and a < b");
        assert_eq!(line("  two\n lines "), "two lines");
        assert_eq!(line("a\u{202e}b\u{7}c&#x202e;d&#x2066;"), "abcd");
    }

    #[test]
    fn html_becomes_markdown_that_reads_the_same() {
        let html = "<p>One <strong>bold </strong>word &amp; a <a href=\"https://example.org/x\">link</a>.</p>\n<ul>\n<li>first</li>\n<li>second</li>\n</ul>\n<p>End<script>alert(1)</script></p>";
        assert_eq!(markdown(html), "One **bold** word & a [link](https://example.org/x).\n\n- first\n- second\n\nEnd");
        assert_eq!(markdown("plain *as it is*\r\nhere"), "plain *as it is*\nhere");
        assert_eq!(markdown("<p><a href=\"javascript:alert(1)\">x</a></p>"), "x");
    }

    #[test]
    fn plain_text_comes_back_as_it_was() {
        for text in [
            "Hva gjør vi når bølgen kommer?\n\n– Først\n– Så",
            "# no heading\n- no list\n1. no number\n> no quote\n* star\n+ plus",
            "a < b & c &amp; d | e_f_g *h* [i](j) `k` \\l ~m~",
            "two\n\n\nempty lines and\n\n\n\nthree",
            "lead\n    four spaces\n\tand a tab\ntrailing  \nx",
            "---\n===\n***\n___",
            "<script>alert(1)</script>\n&copy; &#32;",
        ] {
            assert_eq!(markdown::plain(&verbatim(text)), text);
        }
    }
}
