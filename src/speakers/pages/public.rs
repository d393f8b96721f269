//! Speakers as the audience sees them: the list, and each one's page. Views alone.

use super::{sessions, who};
use crate::speakers::appears::Appears;
use crate::{
    events::model::Event,
    i18n::{dates, sort},
    paths,
    server::markdown,
    speakers::model::Speaker,
    ui::prelude::*,
};

/// Cards of speakers in the language's own alphabet, beneath a heading of the second level.
pub fn cards(locale: Locale, event: &Event, mut speakers: Vec<Speaker>) -> impl IntoView + use<> {
    sort::by_text(locale, &mut speakers, |s| &s.name);
    let first = event.languages.first();
    let items = speakers
        .into_iter()
        .map(|speaker| {
            let href = paths::speaker(locale, &event.slug, &speaker.slug);
            let title = who(locale, &speaker, first);
            view! { <SpeakerCard name=speaker.name href=Some(href) title photo=speaker.photo.map(|hash| paths::image(&hash))/> }.into_any()
        })
        .collect();
    view! { <CardList items/> }
}

/// The head of a speaker's page: portrait, name, who that is; `tabs` lead to the event's other pages.
pub fn head(locale: Locale, event: &Event, speaker: &Speaker, tabs: Option<AnyView>) -> impl IntoView + use<> {
    let portrait = view! { <Avatar name=speaker.name.clone() photo=speaker.photo.as_deref().map(paths::image) large=true/> }.into_any();
    let eyebrow = event.title.shown(locale, event.languages.first());
    let lead = who(locale, speaker, event.languages.first());
    view! { <Hero title=&speaker.name eyebrow lead before=portrait tabs/> }
}

/// What a speaker's page says: biography and sessions.
pub fn body(locale: Locale, event: &Event, speaker: &Speaker, appears: Vec<Appears>) -> impl IntoView + use<> {
    let biography = speaker.biography.shown(locale, event.languages.first()).map(|shown| {
        let mark = shown.lang.cloned().map(|lang| view! { <p class="fine quiet"><LanguageMark locale lang/></p> });
        let (html, lang) = (markdown::html(shown.text), shown.lang_attribute());
        view! {
            <Section title=t!(locale, "speakers-about", name = &speaker.name)>
                {mark}
                <Markdown html lang/>
            </Section>
        }
    });
    let zone = dates::zone_name(locale, event.zone(), event.starts_at);
    let sessions = (!appears.is_empty()).then(|| {
        view! {
            <Section title=t!(locale, "speakers-sessions-public")>
                {sessions(locale, appears)}
                <p class="fine quiet">{t!(locale, "speakers-sessions-zone", zone = zone)}</p>
            </Section>
        }
    });
    view! { {biography}{sessions} }
}
