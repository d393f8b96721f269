//! The mails to a speaker: being asked to speak, with the personal link; the link again; and what became of the event.

use super::{
    appears::{Appears, AppearsAt},
    model::{Answer, LINK_MAIL, NEWS_MAIL, Speaker},
};
use crate::{
    events::{
        self, facts,
        model::{Event, EventChanged},
    },
    i18n::Locale,
    server::{
        calendar::Method,
        mail::{Block, CalendarPart, Mail},
    },
    t,
};

/// What the mail tells.
#[derive(Debug, Clone)]
pub struct Link<'a> {
    pub event: &'a Event,
    /// Who asks: the host's name, and where answers go.
    pub host: (&'a str, &'a str),
    pub speaker: &'a Speaker,
    pub email: &'a str,
    /// The personal page, in the speaker's language.
    pub url: String,
    /// Where they stand in the programme so far, in the speaker's language.
    pub sessions: &'a [Appears],
}

/// The personal link: with the question whether they will speak, until that is answered.
pub fn link(it: &Link<'_>) -> Mail {
    let locale = it.speaker.language;
    let event = it.event.title.text(locale, it.event.languages.first());
    let (host, reply_to) = it.host;
    let asked = it.speaker.answer == Answer::None;
    let subject =
        if asked { t!(locale, "speakers-mail-subject", event = event) } else { t!(locale, "speakers-mail-subject-again", event = event) };
    let mut mail = Mail::new(LINK_MAIL, locale, &it.speaker.name, it.email, subject).from(host, reply_to);
    mail.event = Some(it.event.id.to_string());
    mail.person = Some(it.speaker.person_id.to_string());
    mail.reason = t!(locale, "speakers-mail-reason", host = host, event = event);
    mail = mail.paragraph(if asked {
        t!(locale, "speakers-mail-asks", host = host, event = event)
    } else {
        t!(locale, "speakers-mail-again", event = event)
    });
    mail = mail.facts(facts::facts(it.event, locale));
    if !it.sessions.is_empty() {
        let items = it.sessions.iter().map(|session| session.in_one_line(locale)).collect();
        mail = mail.block(Block::Heading(t!(locale, "speakers-mail-sessions"))).block(Block::List(items));
        if it.sessions.iter().any(|session| session.preliminary && !session.times.is_empty()) {
            mail = mail.paragraph(t!(locale, "speakers-sessions-preliminary"));
        }
    }
    mail.paragraph(if asked { t!(locale, "speakers-mail-page") } else { t!(locale, "speakers-mail-page-again") })
        .button(if asked { t!(locale, "speakers-mail-button") } else { t!(locale, "speakers-mail-button-again") }, &it.url)
        .paragraph(t!(locale, "speakers-mail-personal"))
}

/// The event was moved, called off, or is held after all; `None` where that does not concern who speaks. `calendar`: their sessions, cancelled with the event.
pub fn news(it: &Link<'_>, before: &EventChanged, calendar: Option<String>) -> Option<Mail> {
    let locale = it.speaker.language;
    let news = events::mails::news(it.event, before, locale)?;
    let (host, reply_to) = it.host;
    let mut mail = Mail::new(NEWS_MAIL, locale, &it.speaker.name, it.email, news.subject).from(host, reply_to);
    mail.event = Some(it.event.id.to_string());
    mail.person = Some(it.speaker.person_id.to_string());
    mail.reason = t!(locale, "speakers-mail-reason", host = host, event = it.event.title.text(locale, it.event.languages.first()));
    mail.calendar = calendar.map(|ics| CalendarPart { method: Method::Publish, ics });
    mail.blocks = news.blocks;
    let next = if news.held { t!(locale, "speakers-mail-news-page") } else { t!(locale, "speakers-mail-news-calendar") };
    Some(mail.paragraph(next).button(t!(locale, "speakers-mail-button-again"), &it.url))
}

/// Each mail once, for the test that renders every mail in every language.
pub fn samples(locale: Locale) -> Vec<Mail> {
    use crate::{i18n::dates, people::model::PersonId};
    use chrono::DateTime;
    let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let event = Event::sample(at(0));
    let speaker = Speaker::named(&event.id, &PersonId::new(), "ola-hansen", "Ola Hansen", locale);
    let answered = Speaker { answer: Answer::Accepted, ..speaker.clone() };
    let session = Appears {
        title: "Samarbeid over Svinesund".into(),
        href: None,
        times: vec![AppearsAt {
            datetime: at(1_793_867_400).to_rfc3339(),
            words: dates::when(locale, at(1_793_867_400), at(1_793_869_200), event.zone()),
            room: "Auditoriet".into(),
        }],
        part: None,
        preliminary: true,
    };
    let sample = |speaker: &Speaker, sessions: &[Appears]| {
        let url = "https://samling.example/sv/speaker/x".to_owned();
        link(&Link { event: &event, host: ("Halden kommune", "post@halden.example"), speaker, email: "ola@strand.example", url, sessions })
    };
    let changed = events::mails::changed_samples();
    let news = changed.iter().filter_map(|(event, before)| {
        let url = "https://samling.example/sv/speaker/x".to_owned();
        let host = ("Halden kommune", "post@halden.example");
        news(&Link { event, host, speaker: &answered, email: "ola@strand.example", url, sessions: &[] }, before, None)
    });
    let mut mails = vec![sample(&speaker, &[session]), sample(&speaker, &[]), sample(&answered, &[])];
    mails.extend(news);
    mails
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mail_is_written_in_every_language_with_its_link() {
        for locale in Locale::ALL {
            for mail in samples(locale) {
                let mail = mail.rendered("id", "samling.example");
                assert_eq!(mail.text.matches("https://samling.example/sv/speaker/x").count(), 1, "{}", mail.text);
                assert_eq!(mail.html.matches("href=\"https://samling.example/sv/speaker/x\"").count(), 1, "{}", mail.html);
            }
        }
    }

    #[test]
    fn who_has_answered_is_not_asked_again() {
        let subjects: Vec<String> = samples(Locale::Nb).into_iter().map(|mail| mail.subject).collect();
        let asked = "Vil du holde innlegg på Den digitale tsunamien?";
        assert_eq!(subjects[..3], [asked, asked, "Siden din som foredragsholder: Den digitale tsunamien"]);
    }
}
