//! The pages of speakers: organisers' forms ([`organise`]), and the views of the list, the personal page and the public pages, whose handlers stand in
//! `programme::pages::speakers`, since they show sessions too.

pub mod list;
pub mod organise;
pub mod personal;
pub mod public;

use crate::ui::prelude::*;

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
    /// For mails: `Title (moderator) – torsdag 5. november 2026 kl. 09.30–10.00, Auditoriet`.
    pub fn in_one_line(&self, locale: Locale) -> String {
        let part = self.part.as_ref().map(|part| format!(" ({part})")).unwrap_or_default();
        let times = if self.times.is_empty() {
            t!(locale, "speakers-session-no-time")
        } else {
            self.times.iter().map(AppearsAt::in_one_line).collect::<Vec<_>>().join("; ")
        };
        format!("{}{part} – {times}", self.title.text)
    }
}

/// A speaker's sessions as cards, beneath a heading of the second level.
pub fn sessions(locale: Locale, sessions: Vec<Appears>) -> impl IntoView {
    let cards = sessions.into_iter().map(|session| session_card(locale, session).into_any()).collect();
    view! { <CardList width=Width::Wide items=cards/> }
}

fn session_card(locale: Locale, session: Appears) -> impl IntoView {
    let title = match session.href {
        Some(href) => view! { <a href=href lang=session.title.lang_attribute()>{session.title.text.clone()}</a> }.into_any(),
        None => view! { <span lang=session.title.lang_attribute()>{session.title.text.clone()}</span> }.into_any(),
    };
    let mark = session.title.lang.clone().map(|lang| view! { <LanguageMark locale lang/> });
    let times = if session.times.is_empty() {
        view! { <p class="quiet">{t!(locale, "speakers-session-no-time")}</p> }.into_any()
    } else {
        session.times.into_iter().map(|at| time_and_room(locale, at)).collect_view().into_any()
    };
    let tags = (session.part.is_some() || session.preliminary).then(|| {
        view! {
            <Row>
                {session.part.map(|part| view! { <Tag tone=Tone::Info>{part}</Tag> })}
                {session.preliminary.then(|| view! { <Tag tone=Tone::Warning>{t!(locale, "speakers-session-preliminary")}</Tag> })}
            </Row>
        }
    });
    view! {
        <Card>
            <h3>{title}{mark}</h3>
            {times}
            {tags}
        </Card>
    }
}

fn time_and_room(locale: Locale, at: AppearsAt) -> impl IntoView {
    let room = (!at.room.is_empty()).then(|| view! { <br/><InLanguage locale words=at.room/> });
    view! { <p><Time datetime=at.datetime>{at.words}</Time>{room}</p> }
}

/// Title and organisation in one line: `Rådmann, Halden kommune`.
pub fn who(locale: Locale, speaker: &super::model::Speaker, first: Option<&Lang>) -> Words {
    let title = Words::from(speaker.title.shown(locale, first));
    match (title.is_empty(), speaker.organisation.is_empty()) {
        (true, _) => Words::from(&speaker.organisation),
        (false, true) => title,
        (false, false) => Words { text: format!("{}, {}", title.text, speaker.organisation), lang: title.lang },
    }
}
