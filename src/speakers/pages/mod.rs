//! The pages of speakers: organisers' forms ([`organise`]), and the views of the list, the personal page and the public pages, whose handlers stand in
//! `programme::pages::speakers`, since they show sessions too.

pub mod list;
pub mod organise;
pub mod personal;
pub mod public;

use super::appears::{Appears, AppearsAt};
use crate::ui::prelude::*;

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
        session.times.into_iter().map(time_and_room).collect_view().into_any()
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

fn time_and_room(at: AppearsAt) -> impl IntoView {
    // A room is called what it is called: its language is told to who hears it, not marked.
    let room = (!at.room.is_empty()).then(|| view! { <br/><span lang=at.room.lang_attribute()>{at.room.text.clone()}</span> });
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
