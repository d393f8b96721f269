//! The mails to those who are invited: the invitation, the reminder and what became of the event, one function each, and samples of all.
//!
//! No calendar part (an iTIP REQUEST) stands in an invitation: a calendar that answers by itself would take a seat that nobody asked for, and one that
//! declines would tell nobody here. The entry comes with the confirmation, once there is a seat. The three answers are links to one page, which shows what is
//! chosen and acts only when its form is sent, since mail scanners follow links.
//!
//! To add a mail: a function here that begins with [`Letter::write`], its texts in the catalogue's section `invitations`, its name under
//! `mails-kind-…`, its kind in the statements of `store/drafts.rs`, and a line in [`samples`].

use super::model::{Answer, Invitation, InvitationId};
use crate::{
    error::Result,
    events::{
        self,
        model::{Attendance, Event, EventChanged, EventId},
    },
    i18n::{Locale, Localized},
    paths,
    people::model::{Country, PersonId},
    programme,
    server::{
        app::App,
        db::Tx,
        mail::{Block, Mail, Thread},
        tokens::{Kind, Secret},
    },
    t,
};
use chrono::DateTime;

/// The kinds of the mails, as stored.
pub const INVITATION: &str = "invitation";
pub const REMINDER: &str = "invitation-reminder";
pub const NEWS: &str = "invitation-news";

/// What all invitations to an event have in common: read once, before the write that causes them.
#[derive(Debug, Clone)]
pub struct Letter {
    pub event: Event,
    /// The host's name and the address that answers go to.
    pub host: (String, String),
    /// What the organisers add in their own words.
    pub message: Localized,
    /// Whether there is a programme to read.
    pub programme: bool,
    pub base_url: String,
    pub secret: Secret,
}

impl Letter {
    /// Reads what the invitations to an event say.
    pub async fn read(app: &App, tx: &mut Tx, event: &Event) -> Result<Self> {
        Ok(Self {
            event: event.clone(),
            host: events::store::sender(tx, event).await?,
            message: super::store::message(tx, &event.id).await?,
            programme: !programme::store::releases(tx, &event.id).await?.is_empty(),
            base_url: app.config.base_url.clone(),
            secret: app.secret.clone(),
        })
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    /// The page of the invitation, with an answer chosen beforehand; it is given there.
    fn answer_url(&self, to: &Invitation, answer: Answer) -> String {
        let token = self.secret.link(Kind::Invitation, to.id.uuid(), to.link_revision);
        self.url(&format!("{}?answer={answer}", paths::invitation(to.language, &token)))
    }

    fn unsubscribe_url(&self, to: &Invitation) -> String {
        self.url(&paths::unsubscribe(to.language, &self.secret.link(Kind::Unsubscribe, to.id.uuid(), to.link_revision)))
    }

    fn title(&self, locale: Locale) -> &str {
        self.event.title.text(locale, self.event.languages.first())
    }

    /// Who invites, why this person is written to, and the way out. The revision is part of the thread: a corrected address begins another.
    fn write(&self, to: &Invitation, kind: &'static str, subject: String) -> Mail {
        let mut mail = Mail::new(kind, to.language, &to.name, &to.email, subject).from(&self.host.0, &self.host.1);
        mail.event = Some(self.event.id.to_string());
        mail.person = to.person_id.as_ref().map(ToString::to_string);
        mail.reason = t!(to.language, "invitations-mail-reason", host = &self.host.0);
        mail.unsubscribe = Some(self.unsubscribe_url(to));
        mail.thread = Thread::Starts(format!("invitation-{}-{}", to.id, to.link_revision));
        mail
    }

    fn message_in(&self, mail: Mail) -> Mail {
        match self.message.shown(mail.locale, self.event.languages.first()) {
            Some(text) => mail.block(Block::Quote(text.text.to_owned(), text.lang_attribute())),
            None => mail,
        }
    }

    fn facts(&self, mail: Mail) -> Mail {
        let facts = events::facts::facts(&self.event, mail.locale);
        mail.facts(facts)
    }

    /// Yes, no and not yet, and where to read more.
    fn answers(&self, mail: Mail, to: &Invitation) -> Mail {
        let locale = mail.locale;
        let mail = mail
            .button(t!(locale, "invitations-mail-accept"), self.answer_url(to, Answer::Accepted))
            .link(t!(locale, "invitations-mail-decline"), self.answer_url(to, Answer::Declined))
            .link(t!(locale, "invitations-mail-not-yet"), self.answer_url(to, Answer::NotYet));
        if self.programme {
            mail.link(t!(locale, "invitations-mail-programme"), self.url(&paths::programme(locale, &self.event.slug)))
        } else {
            mail.link(t!(locale, "invitations-mail-event"), self.url(&paths::event(locale, &self.event.slug)))
        }
    }
}

/// Would you like to come?
pub fn invitation(letter: &Letter, to: &Invitation) -> Mail {
    let locale = to.language;
    let title = letter.title(locale);
    let mut mail = letter.write(to, INVITATION, t!(locale, "invitations-mail-subject", title = title)).paragraph(t!(
        locale,
        "invitations-mail-text",
        host = &letter.host.0,
        title = title
    ));
    mail = letter.message_in(mail);
    mail = letter.facts(mail);
    if let Some(summary) = letter.event.summary.shown(locale, letter.event.languages.first()) {
        mail = mail.block(Block::Quote(summary.text.to_owned(), summary.lang_attribute()));
    }
    letter.answers(mail.paragraph(t!(locale, "invitations-mail-ask")), to)
}

/// We have not heard from you; in the thread of the invitation.
pub fn reminder(letter: &Letter, to: &Invitation) -> Mail {
    let locale = to.language;
    let title = letter.title(locale);
    let mut mail = letter.write(to, REMINDER, t!(locale, "invitations-mail-reminder-subject", title = title));
    if let Thread::Starts(key) = mail.thread {
        mail.thread = Thread::Continues(key);
    }
    mail = mail.paragraph(match to.answer {
        Answer::NotYet => t!(locale, "invitations-mail-reminder-not-yet", title = title),
        _ => t!(locale, "invitations-mail-reminder-text", host = &letter.host.0, title = title),
    });
    letter.answers(letter.facts(mail), to)
}

/// The link once more, for who lost it.
pub fn link(letter: &Letter, to: &Invitation) -> Mail {
    let locale = to.language;
    let title = letter.title(locale);
    let mut mail = letter.write(to, "invitation-link", t!(locale, "invitations-mail-link-subject", title = title));
    if let Thread::Starts(key) = mail.thread {
        mail.thread = Thread::Continues(key);
    }
    mail = mail.paragraph(t!(locale, "invitations-mail-link-text", title = title));
    letter.answers(letter.facts(mail), to).paragraph(t!(locale, "invitations-mail-link-not-you"))
}

/// The event was moved, called off, or is held after all: in the thread of the invitation. `None` where that is nothing to who was invited.
pub fn news(letter: &Letter, to: &Invitation, before: &EventChanged) -> Option<Mail> {
    let news = events::mails::news(&letter.event, before, to.language)?;
    let mut mail = letter.write(to, NEWS, news.subject);
    if let Thread::Starts(key) = mail.thread {
        mail.thread = Thread::Continues(key);
    }
    mail.blocks = news.blocks;
    Some(if news.held { letter.answers(mail, to) } else { mail.paragraph(t!(to.language, "invitations-mail-news-nothing")) })
}

/// The mail of a kind as stored.
pub fn of_kind(letter: &Letter, to: &Invitation, kind: &str) -> Mail {
    if kind == REMINDER { reminder(letter, to) } else { invitation(letter, to) }
}

/// Somebody to show a mail to, where nobody was invited yet.
pub fn sample_person(event: &EventId, language: Locale) -> Invitation {
    Invitation {
        id: InvitationId::new(),
        event_id: event.clone(),
        person_id: Some(PersonId::new()),
        name: "Kim Berg".into(),
        email: "kim.berg@kommune.example".into(),
        organisation: String::new(),
        country: Country::of_locale(language),
        language,
        answer: Answer::None,
        answered_at: None,
        mail_id: None,
        reminders: 0,
        link_revision: 0,
        created_at: DateTime::UNIX_EPOCH,
    }
}

/// Each mail in each of its forms, for the test that renders every mail in every language.
pub fn samples(locale: Locale) -> Vec<Mail> {
    let event = Event {
        summary: Localized::of([(Locale::Nb, "Hva gjør vi når alt skjer på én gang?")]),
        attendance: Attendance::Mixed,
        ..Event::sample(DateTime::UNIX_EPOCH)
    };
    let letter = Letter {
        event: event.clone(),
        host: ("Halden kommune".into(), "post@halden.example".into()),
        message: Localized::of([(Locale::Nb, "Vi håper å se deg igjen!\nKari"), (Locale::Sv, "Vi hoppas att få se dig igen!\nKari")]),
        programme: true,
        base_url: "https://samling.example".into(),
        secret: Secret::from_text("sample"),
    };
    let bare = Letter { message: Localized::default(), programme: false, ..letter.clone() };
    let to = sample_person(&event.id, locale);
    let undecided = Invitation { answer: Answer::NotYet, ..to.clone() };
    let nameless = Invitation { name: String::new(), ..to.clone() };
    let mut mails = vec![
        invitation(&letter, &to),
        invitation(&bare, &nameless),
        reminder(&letter, &to),
        reminder(&letter, &undecided),
        link(&letter, &to),
    ];
    let changed = events::mails::changed_samples();
    mails.extend(changed.into_iter().filter_map(|(event, before)| news(&Letter { event, ..letter.clone() }, &to, &before)));
    mails
}
