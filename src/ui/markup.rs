//! HTML as text, for the few parts that a page repeats by the hundred (the sessions of a programme): a view of a thousand rows costs more than all
//! else on its page. Everything else is a view.
//!
//! What is written by [`Markup::raw`] is a literal of ours; whatever came from people goes through [`Markup::text`] and [`Markup::attribute`], which
//! escape it.

use super::words::{Words, in_language};
use crate::i18n::Locale;
use std::fmt::Display;

#[derive(Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// With room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// Markup of ours.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// A text between tags.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.escaped(text, false)
    }

    /// ` name="value"`, within a tag.
    pub fn attribute(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.escaped(value, true);
        self.0.push('"');
        self
    }

    /// The same where there is a value.
    pub fn attribute_if(&mut self, name: &'static str, value: Option<impl Display>) -> &mut Self {
        match value {
            Some(value) => self.attribute(name, &value.to_string()),
            None => self,
        }
    }

    /// Words in running text, with their `lang` where they are in another language than the page.
    pub fn words(&mut self, words: &Words) -> &mut Self {
        match &words.lang {
            Some(lang) => self.raw("<span").attribute("lang", lang.as_str()).raw(">").text(&words.text).raw("</span>"),
            None => self.text(&words.text),
        }
    }

    /// The mark that says which other language a text is in.
    pub fn language_mark(&mut self, locale: Locale, words: &Words) -> &mut Self {
        match &words.lang {
            Some(lang) => self.raw(" <span class=\"language-mark\">").text(&in_language(locale, lang)).raw("</span>"),
            None => self,
        }
    }

    fn escaped(&mut self, text: &str, quotes: bool) -> &mut Self {
        let plain = memchr::memchr3(b'&', b'<', b'>', text.as_bytes()).is_none() && !(quotes && text.contains('"'));
        if plain {
            self.0.push_str(text);
            return self;
        }
        let mut kept = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escape = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' if quotes => "&quot;",
                _ => continue,
            };
            self.0.push_str(&text[kept..at]);
            self.0.push_str(escape);
            kept = at + 1;
        }
        self.0.push_str(&text[kept..]);
        self
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_stays_text() {
        let mut out = Markup::default();
        out.raw("<p").attribute("title", "\"><script>").raw(">").text("a < b & c > d \"e\" å").raw("</p>");
        assert_eq!(out.into_string(), "<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; c &gt; d \"e\" å</p>");
    }
}
