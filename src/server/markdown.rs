//! Organisers' Markdown as HTML that is safe to show: rendered, then sanitised.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::{collections::HashSet, sync::LazyLock};

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::default();
    let tags: HashSet<&str> = [
        "p",
        "h3",
        "h4",
        "h5",
        "ul",
        "ol",
        "li",
        "strong",
        "em",
        "a",
        "br",
        "blockquote",
        "code",
        "pre",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ]
    .into();
    builder.tags(tags).url_schemes(["https", "http", "mailto", "tel"].into()).link_rel(Some("noopener"));
    builder
});

/// HTML of a text; headings begin at `h3`, below the page's own.
pub fn html(text: &str) -> String {
    let lower = |level: HeadingLevel| match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    };
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => Event::Start(Tag::Heading { level: lower(level), id, classes, attrs }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        other => other,
    });
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, events);
    CLEANER.clean(&out).to_string()
}

/// The text without marks, for descriptions, calendars and feeds; what looks like HTML is text, as it is in [`html`].
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    // The lists that are open, by the number of their next item.
    let mut lists: Vec<Option<u64>> = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Text(t) | Event::Code(t) | Event::Html(t) | Event::InlineHtml(t) => out.push_str(&t),
            Event::SoftBreak | Event::HardBreak => out.push('\n'),
            Event::Start(Tag::List(first)) => {
                // One within an item begins on a line of its own.
                out.push_str(if lists.is_empty() || out.ends_with('\n') { "" } else { "\n" });
                lists.push(first);
            }
            Event::Start(Tag::Item) => match lists.last_mut() {
                Some(Some(number)) => {
                    out.push_str(&format!("{number}. "));
                    *number += 1;
                }
                _ => out.push_str("– "),
            },
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => out.push_str("\n\n"),
            Event::End(TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow) if !out.ends_with('\n') => out.push('\n'),
            Event::End(TagEnd::TableCell) => out.push(' '),
            Event::End(TagEnd::List(_)) => {
                lists.pop();
                apart(&mut out, lists.is_empty());
            }
            Event::End(TagEnd::Table | TagEnd::CodeBlock | TagEnd::HtmlBlock) => apart(&mut out, lists.is_empty()),
            _ => {}
        }
    }
    out.trim().to_owned()
}

/// Ends a block with an empty line, unless it stands in a list.
fn apart(out: &mut String, alone: bool) {
    if alone && !out.is_empty() {
        out.truncate(out.trim_end_matches('\n').len());
        out.push_str("\n\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_act_becomes_text() {
        assert_eq!(html("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(html("[x](javascript:alert(1))"), "<p><a rel=\"noopener\">x</a></p>\n");
        assert_eq!(html("# Program"), "<h3>Program</h3>\n");
    }

    #[test]
    fn plain_text_keeps_its_lines() {
        assert_eq!(plain("**Hei** du\n\n- én\n- to"), "Hei du\n\n– én\n– to");
        assert_eq!(plain("1. én\n2. to\n   - tre\n\nSå"), "1. én\n2. to\n– tre\n\nSå");
        assert_eq!(plain("```\na\n  b\n```\nc"), "a\n  b\n\nc");
        assert_eq!(plain("a | b\n--|--\nc | d\n\ne"), "a b \nc d \n\ne");
    }

    #[test]
    fn what_looks_like_html_is_told_as_it_is_shown() {
        assert_eq!(plain("List<String> x\n\n<main>\nto\n\ntre"), "List<String> x\n\n<main>\nto\n\ntre");
    }
}
