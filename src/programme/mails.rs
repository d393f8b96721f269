//! The mail that tells a speaker what a release changed for them: a draft until an organiser sends it.

use super::model::RELEASE_MAIL;
use crate::{
    events::{facts, model::Event},
    i18n::Locale,
    server::{
        calendar::Method,
        mail::{Block, CalendarPart, Mail},
    },
    speakers::{appears::Appears, model::Speaker},
    t,
};

/// What the mail tells.
#[derive(Debug, Clone)]
pub struct Changed<'a> {
    pub event: &'a Event,
    /// Who writes: the host's name, and where answers go.
    pub host: (&'a str, &'a str),
    pub speaker: &'a Speaker,
    pub email: &'a str,
    /// The personal page, in the speaker's language.
    pub url: String,
    /// What changed, in the speaker's language.
    pub changes: Vec<String>,
    /// The speaker's sessions as they stand now, in words and as a calendar.
    pub sessions: Vec<Appears>,
    pub calendar: Option<String>,
}

pub fn released(it: Changed<'_>) -> Mail {
    let locale = it.speaker.language;
    let event = it.event.title.text(locale, it.event.languages.first());
    let (host, reply_to) = it.host;
    let subject = t!(locale, "programme-mail-subject", event = event);
    let mut mail = Mail::new(RELEASE_MAIL, locale, &it.speaker.name, it.email, subject).from(host, reply_to);
    mail.event = Some(it.event.id.to_string());
    mail.person = Some(it.speaker.person_id.to_string());
    mail.reason = t!(locale, "speakers-mail-reason", host = host, event = event);
    mail.calendar = it.calendar.map(|ics| CalendarPart { method: Method::Publish, ics });
    let now: Vec<String> = it.sessions.iter().map(|session| session.in_one_line(locale)).collect();
    mail = mail.paragraph(t!(locale, "programme-mail-text", event = event)).block(Block::List(it.changes));
    if !now.is_empty() {
        mail = mail.block(Block::Heading(t!(locale, "programme-mail-now"))).block(Block::List(now));
    }
    mail.facts(facts::facts(it.event, locale))
        .paragraph(t!(locale, "programme-mail-page"))
        .button(t!(locale, "speakers-mail-button-again"), &it.url)
}

/// The mail once, for the test that renders every mail in every language.
pub fn samples(locale: Locale) -> Vec<Mail> {
    use crate::people::model::PersonId;
    let event = Event::sample(chrono::DateTime::from_timestamp(0, 0).unwrap_or_default());
    let speaker = Speaker::named(&event.id, &PersonId::new(), "ola-hansen", "Ola Hansen", locale);
    vec![released(Changed {
        event: &event,
        host: ("Halden kommune", "post@halden.example"),
        speaker: &speaker,
        email: "ola@strand.example",
        url: "https://samling.example/sv/speaker/x".into(),
        changes: vec!["Samarbeid over Svinesund – 09.00–10.00, Aula → 10.30–11.30, Rom 2".into()],
        sessions: vec![Appears { title: "Samarbeid over Svinesund".into(), ..Appears::default() }],
        calendar: None,
    })]
}
