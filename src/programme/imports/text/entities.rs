//! Characters that HTML writes as entities.

/// The longest entity, without its ampersand: `CounterClockwiseContourIntegral;`.
const LONGEST: usize = 32;

/// A text with its entities as what they stand for.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    each(text, usize::MAX, |part, _| out.push_str(part));
    out
}

/// Markdown with its entities as what they stand for, as far as that says the same: a character that acts in Markdown is one that does not. Ends where
/// the text is too long anyway.
pub(super) fn unescaped_markdown(text: &str, most: usize) -> String {
    let mut out = String::with_capacity(text.len().min(most));
    each(text, most, |part, after| {
        if let Some(after) = after
            && (matches!(part, "*" | "_" | "[" | "]" | "`" | "\\") || part == "&" && is_entity(after))
        {
            out.push('\\');
        }
        out.push_str(part);
    });
    out
}

/// Hands out a text in parts: as they stand, or what an entity stands for with the text after it.
fn each<'a>(text: &'a str, most: usize, mut take: impl FnMut(&str, Option<&'a str>)) {
    let mut rest = text;
    while let Some(at) = rest.find('&').filter(|_| text.len() - rest.len() < most) {
        take(&rest[..at], None);
        rest = &rest[at..];
        let (name, after) = entity(&rest[1..]).unwrap_or_default();
        match (number(name), named(name)) {
            (Some(character), _) => take(character.encode_utf8(&mut [0; 4]), Some(after)),
            (None, Some(characters)) => take(characters, Some(after)),
            (None, None) => {
                take("&", None);
                rest = &rest[1..];
                continue;
            }
        }
        rest = after;
    }
    take(rest, None);
}

/// The name that a text begins with after an ampersand, and what follows its semicolon.
fn entity(text: &str) -> Option<(&str, &str)> {
    let end = text.bytes().take(LONGEST).position(|b| !b.is_ascii_alphanumeric() && b != b'#')?;
    text[end..].strip_prefix(';').filter(|_| end > 0).map(|after| (&text[..end], after))
}

/// Whether an ampersand before this text would begin an entity.
pub(super) fn is_entity(text: &str) -> bool {
    entity(text).is_some()
}

fn named(name: &str) -> Option<&'static str> {
    let at = html_escape::NAMED_ENTITIES.binary_search_by(|(known, _)| (*known).cmp(name.as_bytes())).ok()?;
    Some(html_escape::NAMED_ENTITIES[at].1)
}

fn number(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace())
}
