//! Where a speaker stands in the programme, in a reader's words: what `programme::speakers` hands to the pages and mails here.

use crate::{i18n::Locale, t, ui::prelude::Words};

/// Where a speaker stands in the programme, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appears {
    pub title: Words,
    pub href: Option<String>,
    /// Empty while the session has no time yet.
    pub times: Vec<AppearsAt>,
    /// `moderator`; none for who simply speaks.
    pub part: Option<String>,
    /// Not published yet.
    pub preliminary: bool,
}

/// One time and room of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppearsAt {
    /// For machines.
    pub datetime: String,
    /// `torsdag 5. november 2026 kl. 09.30–10.00`.
    pub words: String,
    pub room: Words,
}

impl AppearsAt {
    fn in_one_line(&self) -> String {
        if self.room.is_empty() { self.words.clone() } else { format!("{}, {}", self.words, self.room.text) }
    }
}

impl Appears {
    /// For mails: `Title (moderator) – torsdag 5. november 2026 kl. 09.30–10.00, Auditoriet (foreløpig)`.
    pub fn in_one_line(&self, locale: Locale) -> String {
        let part = self.part.as_ref().map(|part| format!(" ({part})")).unwrap_or_default();
        let times = if self.times.is_empty() {
            t!(locale, "speakers-session-no-time")
        } else {
            self.times.iter().map(AppearsAt::in_one_line).collect::<Vec<_>>().join("; ")
        };
        let preliminary = self.preliminary && !self.times.is_empty();
        let mark = if preliminary { format!(" ({})", t!(locale, "speakers-session-preliminary").to_lowercase()) } else { String::new() };
        format!("{}{part} – {times}{mark}", self.title.text)
    }
}
