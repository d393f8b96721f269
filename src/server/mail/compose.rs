//! What a mail says: blocks, rendered as text and as HTML from one description.

use super::super::calendar::Method;
use crate::{i18n::Locale, t};
use std::fmt::Write;

/// A mail as a feature composes it.
#[derive(Debug, Clone)]
pub struct Mail {
    /// `registration-confirmed`, `invitation` …: what the organisers' list of mails calls it (`mails-kind-…` in the catalogue).
    pub kind: &'static str,
    pub locale: Locale,
    pub event: Option<String>,
    pub person: Option<String>,
    /// The sender's display name: the organisation's. The address is the program's own.
    pub from_name: String,
    pub reply_to: String,
    pub to_name: String,
    pub to_email: String,
    pub subject: String,
    pub blocks: Vec<Block>,
    /// Why the reader gets this, small print at the end.
    pub reason: String,
    pub calendar: Option<CalendarPart>,
    /// The one-click link of RFC 8058, for invitations.
    pub unsubscribe: Option<String>,
    pub thread: Thread,
}

#[derive(Debug, Clone)]
pub struct CalendarPart {
    pub method: Method,
    pub ics: String,
}

/// How mails about one thing hang together in a mail program.
#[derive(Debug, Clone)]
pub enum Thread {
    Alone,
    /// The first about this thing; the key is any stable text such as `registration-ID`.
    Starts(String),
    /// A later one.
    Continues(String),
}

/// A piece of a mail.
#[derive(Debug, Clone)]
pub enum Block {
    Paragraph(String),
    /// A heading within the mail.
    Heading(String),
    /// Labels and values: date, place.
    Facts(Vec<(String, String)>),
    /// A text of the organisers', shown as written, line by line. With its language where that is not the mail's.
    Quote(String, Option<String>),
    /// A link that stands out.
    Button(String, String),
    /// A link in a line of its own.
    Link(String, String),
    List(Vec<String>),
}

/// A mail as it is stored and sent.
#[derive(Debug, Clone)]
pub struct Rendered {
    pub mail: Mail,
    pub text: String,
    pub html: String,
    pub message_id: String,
    pub in_reply_to: Option<String>,
}

impl Mail {
    /// A mail with nothing in it yet.
    pub fn new(kind: &'static str, locale: Locale, to_name: &str, to_email: &str, subject: String) -> Self {
        Self {
            kind,
            locale,
            event: None,
            person: None,
            from_name: "Samling".into(),
            reply_to: String::new(),
            to_name: to_name.into(),
            to_email: to_email.into(),
            subject,
            blocks: Vec::new(),
            reason: String::new(),
            calendar: None,
            unsubscribe: None,
            thread: Thread::Alone,
        }
    }

    #[must_use]
    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
        self
    }
    #[must_use]
    pub fn block(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }
    #[must_use]
    pub fn button(self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.block(Block::Button(label.into(), url.into()))
    }
    #[must_use]
    pub fn link(self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.block(Block::Link(label.into(), url.into()))
    }
    #[must_use]
    pub fn facts(self, facts: Vec<(String, String)>) -> Self {
        self.block(Block::Facts(facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()))
    }
    #[must_use]
    pub fn from(mut self, name: &str, reply_to: &str) -> Self {
        self.from_name = name.into();
        self.reply_to = reply_to.into();
        self
    }

    /// Text, HTML and Message-ID of this mail, whose id is `id`.
    pub fn rendered(&self, id: &str, domain: &str) -> Rendered {
        let (message_id, in_reply_to) = match &self.thread {
            Thread::Alone => (format!("<{id}@{domain}>"), None),
            Thread::Starts(key) => (format!("<{key}@{domain}>"), None),
            Thread::Continues(key) => (format!("<{id}@{domain}>"), Some(format!("<{key}@{domain}>"))),
        };
        Rendered { text: self.text(), html: self.html(), message_id, in_reply_to, mail: self.clone() }
    }

    fn greeting(&self) -> String {
        if self.to_name.is_empty() {
            t!(self.locale, "mails-greeting-nameless")
        } else {
            t!(self.locale, "mails-greeting", name = &self.to_name)
        }
    }

    fn text(&self) -> String {
        let mut out = self.greeting();
        out.push_str("\n\n");
        for block in &self.blocks {
            match block {
                Block::Paragraph(text) | Block::Quote(text, _) => out.push_str(text),
                Block::Heading(text) => out.push_str(&text.to_uppercase()),
                Block::Facts(facts) => {
                    out.push_str(&facts.iter().map(|(label, value)| format!("{label}: {value}")).collect::<Vec<_>>().join("\n"));
                }
                Block::Button(label, url) | Block::Link(label, url) => {
                    let _ = write!(out, "{label}:\n{url}");
                }
                Block::List(items) => out.push_str(&items.iter().map(|i| format!("– {i}")).collect::<Vec<_>>().join("\n")),
            }
            out.push_str("\n\n");
        }
        let _ = write!(out, "{}\n{}\n", t!(self.locale, "mails-regards"), self.from_name);
        if !self.reason.is_empty() || self.unsubscribe.is_some() {
            let _ = write!(out, "\n-- \n{}", self.reason);
            if let Some(url) = &self.unsubscribe {
                let _ = write!(out, "\n{}: {url}", t!(self.locale, "mails-unsubscribe"));
            }
            out.push('\n');
        }
        out
    }

    fn html(&self) -> String {
        let mut out = String::with_capacity(3000);
        let _ = write!(
            out,
            "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>{}</title></head>\
             <body style=\"margin:0;padding:24px 12px;background:#f3f4ef;color:#1d2b2a;font:16px/1.55 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\
             <div style=\"max-width:600px;margin:0 auto;background:#ffffff;color:#1d2b2a;padding:28px 28px 20px;border-top:6px solid #14524c;border-radius:6px\">\
             <p style=\"margin:0 0 16px\">{}</p>",
            self.locale,
            escape(&self.subject),
            escape(&self.greeting())
        );
        for block in &self.blocks {
            match block {
                Block::Paragraph(text) => {
                    let _ = write!(out, "<p style=\"margin:0 0 16px\">{}</p>", lines(text));
                }
                Block::Heading(text) => {
                    let _ = write!(out, "<h2 style=\"margin:24px 0 8px;font-size:18px;line-height:1.3\">{}</h2>", escape(text));
                }
                Block::Quote(text, lang) => {
                    let lang = lang.as_ref().map(|l| format!(" lang=\"{}\"", escape(l))).unwrap_or_default();
                    let _ = write!(
                        out,
                        "<div{lang} style=\"margin:0 0 16px;padding-left:14px;border-left:3px solid #c9d3cf\">{}</div>",
                        lines(text)
                    );
                }
                Block::Facts(facts) => {
                    out.push_str("<table role=\"presentation\" style=\"margin:0 0 16px;border-collapse:collapse;font:inherit\">");
                    for (label, value) in facts {
                        let _ = write!(
                            out,
                            "<tr><td style=\"padding:3px 16px 3px 0;vertical-align:top;color:#4d5f5c\">{}</td><td style=\"padding:3px 0;vertical-align:top\"><strong>{}</strong></td></tr>",
                            escape(label),
                            linked(value)
                        );
                    }
                    out.push_str("</table>");
                }
                Block::Button(label, url) => {
                    let _ = write!(
                        out,
                        "<p style=\"margin:20px 0\"><a href=\"{}\" style=\"display:inline-block;background:#14524c;color:#ffffff;padding:12px 22px;border-radius:4px;text-decoration:none;font-weight:600\">{}</a></p>",
                        escape(url),
                        escape(label)
                    );
                }
                Block::Link(label, url) => {
                    let _ = write!(
                        out,
                        "<p style=\"margin:0 0 12px\"><a href=\"{}\" style=\"color:#14524c\">{}</a></p>",
                        escape(url),
                        escape(label)
                    );
                }
                Block::List(items) => {
                    out.push_str("<ul style=\"margin:0 0 16px;padding-left:20px\">");
                    for item in items {
                        let _ = write!(out, "<li style=\"margin:0 0 4px\">{}</li>", escape(item));
                    }
                    out.push_str("</ul>");
                }
            }
        }
        let _ = write!(
            out,
            "<p style=\"margin:24px 0 0\">{}<br>{}</p></div>",
            escape(&t!(self.locale, "mails-regards")),
            escape(&self.from_name)
        );
        if !self.reason.is_empty() || self.unsubscribe.is_some() {
            let _ = write!(
                out,
                "<p style=\"max-width:600px;margin:16px auto 0;padding:0 28px;font-size:14px;color:#4d5f5c\">{}",
                escape(&self.reason)
            );
            if let Some(url) = &self.unsubscribe {
                let _ = write!(
                    out,
                    " <a href=\"{}\" style=\"color:#4d5f5c\">{}</a>",
                    escape(url),
                    escape(&t!(self.locale, "mails-unsubscribe"))
                );
            }
            out.push_str("</p>");
        }
        out.push_str("</body></html>");
        out
    }
}

/// Text for HTML, also within quoted attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

fn lines(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join("<br>")
}

/// A value that may be a link.
fn linked(value: &str) -> String {
    if crate::forms::is_url(value) { format!("<a href=\"{0}\" style=\"color:#14524c\">{0}</a>", escape(value)) } else { lines(value) }
}
