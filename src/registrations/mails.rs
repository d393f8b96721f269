//! The mails to those who are registered: one function each, and samples of all.
//!
//! To add a mail: a function here that begins with [`Letter::write`], its texts in the catalogue's section `registrations`, its name under
//! `mails-kind-…`, and a line in [`samples`].

use super::{
    exports, labels,
    model::{Foreseen, Place, Registration, RegistrationId, RegistrationState, Source},
    rules::{self, Deletion},
};
use crate::{
    events::{
        facts,
        model::{Attendance, Event, EventChanged},
    },
    i18n::Locale,
    paths,
    people::model::Country,
    server::{
        mail::{Block, Mail, Thread},
        tokens::{Kind, Secret},
    },
    t,
};
use chrono::{DateTime, Utc};

/// What all mails about an event have in common: read once, before the write that causes them.
#[derive(Debug, Clone)]
pub struct Letter {
    pub event: Event,
    /// The host's name and the address that answers go to.
    pub host: (String, String),
    pub base_url: String,
    pub mail_from: String,
    /// Of Message-IDs.
    pub domain: String,
    pub secret: Secret,
    pub now: DateTime<Utc>,
}

/// Who ended a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Attendee,
    Organiser,
}

impl Letter {
    /// A path as a full address.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    /// The token of the personal page.
    pub fn token(&self, registration: &Registration) -> String {
        self.secret.link(Kind::Registration, registration.id.uuid(), registration.link_revision)
    }

    /// The ORGANIZER's name: the one that calendars have known from the first, whatever the host is called today.
    pub fn organizer(&self) -> &str {
        if self.event.organizer_name.is_empty() { &self.host.0 } else { &self.event.organizer_name }
    }

    fn title(&self, locale: Locale) -> &str {
        self.event.title.text(locale, self.event.languages.first())
    }

    /// A mail with nothing in it yet; the subject begins with the event's title, so that all of them stay one conversation.
    fn write(&self, to: &Registration, kind: &'static str, what: String) -> Mail {
        let locale = to.language;
        let title = self.title(locale);
        let mut mail = Mail::new(kind, locale, &to.name, &to.email, format!("{title}: {what}")).from(&self.host.0, &self.host.1);
        mail.event = Some(self.event.id.to_string());
        mail.person = to.person_id.as_ref().map(ToString::to_string);
        mail.thread = Thread::Continues(format!("registration-{}", to.id));
        let deleted = labels::deleted(locale, &self.event, Deletion::PersonalData);
        mail.reason = t!(locale, "registrations-mail-reason", title = title, date = deleted);
        mail
    }

    fn facts(&self, mail: Mail, to: &Registration) -> Mail {
        let locale = mail.locale;
        mail.facts(vec![
            (t!(locale, "registrations-when"), facts::when(&self.event, locale)),
            (t!(locale, "registrations-where"), exports::place(self, locale, to.attendance)),
        ])
    }

    /// The way to the personal page, and what can be done there.
    fn page(&self, mail: Mail, to: &Registration) -> Mail {
        let locale = mail.locale;
        mail.button(t!(locale, "registrations-mail-open"), self.url(&paths::my(locale, &self.token(to))))
            .paragraph(t!(locale, "registrations-mail-page"))
            .link(t!(locale, "registrations-mail-event"), self.url(&paths::event(locale, &self.event.slug)))
    }
}

/// A seat on site or online, confirmed at once. `first`: the person hears from us about this event for the first time.
pub fn confirmed(letter: &Letter, to: &Registration, first: bool) -> Mail {
    let locale = to.language;
    let mut mail = letter.write(to, "registration-confirmed", t!(locale, "registrations-mail-confirmed-subject"));
    if first {
        starts(&mut mail);
    }
    mail = mail.paragraph(confirmation(letter, to));
    mail = letter.facts(mail, to).paragraph(t!(locale, "registrations-mail-calendar"));
    mail.calendar = Some(exports::request(letter, to));
    letter.page(mail, to)
}

fn confirmation(letter: &Letter, to: &Registration) -> String {
    let (locale, title) = (to.language, letter.title(to.language));
    match rules::place_now(&letter.event, to.attendance) {
        Place::OnSite => t!(locale, "registrations-mail-confirmed", title = title),
        Place::Online => t!(locale, "registrations-mail-confirmed-online", title = title),
    }
}

fn starts(mail: &mut Mail) {
    if let Thread::Continues(key) = &mail.thread {
        mail.thread = Thread::Starts(key.clone());
    }
}

/// A place in the queue.
pub fn waiting(letter: &Letter, to: &Registration, position: i64, first: bool) -> Mail {
    let locale = to.language;
    let mut mail = letter.write(to, "registration-waiting", t!(locale, "registrations-mail-waiting-subject"));
    if first {
        starts(&mut mail);
    }
    mail = mail.paragraph(t!(locale, "registrations-mail-waiting", title = letter.title(locale))).paragraph(t!(
        locale,
        "registrations-mail-waiting-position",
        position = position
    ));
    if rules::places(&letter.event).len() > 1 {
        mail = mail.paragraph(t!(locale, "registrations-mail-waiting-online"));
    }
    mail = letter.facts(mail, to);
    // Who gave up a place online for the queue has an entry that holds no longer.
    if to.in_calendar {
        mail.calendar = Some(exports::cancel(letter, to));
    }
    letter.page(mail, to)
}

/// A seat for who waited: one that became free, or room for all, since the event is held online now.
pub fn seat(letter: &Letter, to: &Registration) -> Mail {
    let (locale, title) = (to.language, letter.title(to.language));
    let text = match rules::place_now(&letter.event, to.attendance) {
        Place::OnSite => t!(locale, "registrations-mail-seat", title = title),
        Place::Online => t!(locale, "registrations-mail-seat-online", title = title),
    };
    let mut mail = letter.write(to, "registration-seat", t!(locale, "registrations-mail-seat-subject")).paragraph(text);
    mail = letter.facts(mail, to).paragraph(t!(locale, "registrations-mail-seat-not-coming"));
    mail.calendar = Some(exports::request(letter, to));
    letter.page(mail, to)
}

/// A place in the queue instead of one online: the event is held on site alone now, and its seats are fewer.
pub fn queued(letter: &Letter, to: &Registration, position: i64) -> Mail {
    let locale = to.language;
    let mut mail = letter
        .write(to, "registration-waiting", t!(locale, "registrations-mail-waiting-subject"))
        .paragraph(t!(locale, "registrations-mail-queued", title = letter.title(locale)))
        .paragraph(t!(locale, "registrations-mail-waiting-position", position = position));
    mail = letter.facts(mail, to);
    if to.in_calendar {
        mail = mail.paragraph(t!(locale, "registrations-mail-out-of-calendar"));
        mail.calendar = Some(exports::cancel(letter, to));
    }
    letter.page(mail, to)
}

/// The registration has ended.
pub fn cancelled(letter: &Letter, to: &Registration, by: By) -> Mail {
    let (locale, title) = (to.language, letter.title(to.language));
    let mut mail = letter.write(to, "registration-cancelled", t!(locale, "registrations-mail-cancelled-subject"));
    mail = match by {
        By::Attendee => mail.paragraph(t!(locale, "registrations-mail-cancelled", title = title)),
        By::Organiser => mail.paragraph(t!(locale, "registrations-mail-cancelled-by-organiser", title = title)),
    };
    mail = letter.facts(mail, to);
    if to.in_calendar {
        mail.calendar = Some(exports::cancel(letter, to));
    }
    mail.link(t!(locale, "registrations-mail-again"), letter.url(&paths::register(locale, &letter.event.slug)))
}

/// The link to the personal page, for who lost it or registered twice.
pub fn link(letter: &Letter, to: &Registration, position: Option<i64>) -> Mail {
    let (locale, title) = (to.language, letter.title(to.language));
    let mut mail = letter.write(to, "registration-link", t!(locale, "registrations-mail-link-subject"));
    mail = mail.paragraph(match (to.state, position) {
        (RegistrationState::Waiting, Some(position)) => t!(locale, "registrations-mail-link-waiting", title = title, position = position),
        (RegistrationState::Cancelled, _) => t!(locale, "registrations-mail-link-cancelled", title = title),
        _ => t!(locale, "registrations-mail-link", title = title),
    });
    mail = letter.facts(mail, to);
    letter.page(mail, to).paragraph(t!(locale, "registrations-mail-link-not-you"))
}

/// Another time, another place or another way in, from what to what; nothing where it does not concern this person. `chosen` is how they took part
/// before, which may have changed with the event.
pub fn moved(letter: &Letter, to: &Registration, chosen: Place, before: &EventChanged) -> Option<Mail> {
    let (locale, title) = (to.language, letter.title(to.language));
    let event = &letter.event;
    let time = (event.starts_at, event.ends_at) != (before.starts_at, before.ends_at);
    let (was, is) = (rules::place_where(before.attendance, chosen), rules::place_now(event, to.attendance));
    let place = was != is || (is == Place::OnSite && before.venue != facts::venue(event));
    let link = (was, is) == (Place::Online, Place::Online) && before.joining_link != event.joining_link && !event.joining_link.is_empty();
    let choice = before.attendance != Attendance::Mixed && event.attendance == Attendance::Mixed;
    let what = match (time, place) {
        (true, true) => t!(locale, "registrations-mail-moved-both-subject"),
        (true, false) => t!(locale, "registrations-mail-moved-time-subject"),
        (false, true) => t!(locale, "registrations-mail-moved-place-subject"),
        (false, false) if link => t!(locale, "registrations-mail-moved-link-subject"),
        (false, false) if choice => t!(locale, "registrations-mail-moved-choice-subject"),
        (false, false) => return None,
    };
    let mut mail = letter.write(to, "event-moved", what).paragraph(t!(locale, "registrations-mail-moved", title = title));
    let mut list = Vec::new();
    if time {
        list.push((t!(locale, "registrations-when-before"), facts::when_at(before.starts_at, before.ends_at, event.zone(), locale)));
        list.push((t!(locale, "registrations-when-now"), facts::when(event, locale)));
    }
    if place {
        let before = if was == Place::Online { t!(locale, "registrations-online") } else { before.venue.clone() };
        list.push((t!(locale, "registrations-where-before"), before));
        list.push((t!(locale, "registrations-where-now"), exports::place(letter, locale, to.attendance)));
    }
    if link {
        mail = mail.paragraph(t!(locale, "registrations-mail-moved-link"));
    }
    if !list.is_empty() {
        mail = mail.facts(list);
    }
    if choice {
        mail = mail.paragraph(match (to.state, is) {
            (RegistrationState::Waiting, _) => t!(locale, "registrations-mail-waiting-online"),
            (_, Place::OnSite) => t!(locale, "registrations-mail-moved-choice-on-site"),
            (_, Place::Online) => t!(locale, "registrations-mail-moved-choice-online"),
        });
    }
    mail = holds_on(letter, mail, to).paragraph(t!(locale, "registrations-mail-moved-not-coming"));
    Some(letter.page(mail, to))
}

/// The seat, or the place in the queue, goes with the event; the calendar follows.
fn holds_on(letter: &Letter, mut mail: Mail, to: &Registration) -> Mail {
    let locale = mail.locale;
    if to.state == RegistrationState::Confirmed {
        mail = mail.paragraph(t!(locale, "registrations-mail-seat-holds"));
        mail.calendar = Some(exports::request(letter, to));
        mail
    } else {
        mail.paragraph(t!(locale, "registrations-mail-queue-holds"))
    }
}

/// The event is called off.
pub fn event_cancelled(letter: &Letter, to: &Registration, before: &EventChanged) -> Mail {
    let locale = to.language;
    let at = facts::when_at(before.starts_at, before.ends_at, letter.event.zone(), locale);
    let mail = letter.write(to, "event-cancelled", t!(locale, "registrations-mail-event-cancelled-subject")).paragraph(t!(
        locale,
        "registrations-mail-event-cancelled",
        title = letter.title(locale),
        at = at
    ));
    called_off(letter, mail, to).paragraph(t!(locale, "registrations-mail-event-cancelled-nothing"))
}

/// The event is put off, without a date yet.
pub fn event_postponed(letter: &Letter, to: &Registration, before: &EventChanged) -> Mail {
    let locale = to.language;
    let at = facts::when_at(before.starts_at, before.ends_at, letter.event.zone(), locale);
    let mail = letter.write(to, "event-postponed", t!(locale, "registrations-mail-event-postponed-subject")).paragraph(t!(
        locale,
        "registrations-mail-event-postponed",
        title = letter.title(locale),
        at = at
    ));
    let mail = called_off(letter, mail, to).paragraph(t!(locale, "registrations-mail-event-postponed-seat"));
    letter.page(mail, to)
}

/// Why, in the organisers' words, and out of the calendar.
fn called_off(letter: &Letter, mut mail: Mail, to: &Registration) -> Mail {
    if let Some(note) = letter.event.state_note.shown(mail.locale, letter.event.languages.first()) {
        mail = mail.block(Block::Quote(note.text.to_owned(), note.lang_attribute()));
    }
    if to.in_calendar {
        let text = t!(mail.locale, "registrations-mail-out-of-calendar");
        mail = mail.paragraph(text);
        mail.calendar = Some(exports::cancel(letter, to));
    }
    mail
}

/// Held after all, or with a new date.
pub fn event_reinstated(letter: &Letter, to: &Registration) -> Mail {
    let locale = to.language;
    let mail = letter.write(to, "event-reinstated", t!(locale, "registrations-mail-event-reinstated-subject")).paragraph(t!(
        locale,
        "registrations-mail-event-reinstated",
        title = letter.title(locale)
    ));
    let mail = holds_on(letter, letter.facts(mail, to), to).paragraph(t!(locale, "registrations-mail-moved-not-coming"));
    letter.page(mail, to)
}

/// The practical information, a day before.
pub fn reminder(letter: &Letter, to: &Registration) -> Mail {
    let (locale, event) = (to.language, &letter.event);
    let first = event.languages.first();
    let online = rules::place_now(event, to.attendance) == Place::Online;
    let mut mail = letter.write(to, "event-reminder", t!(locale, "registrations-mail-reminder-subject")).paragraph(t!(
        locale,
        "registrations-mail-reminder",
        title = letter.title(locale)
    ));
    mail = letter.facts(mail, to);
    if online && !event.joining_link.is_empty() {
        mail = mail.button(t!(locale, "registrations-join"), event.joining_link.clone());
    }
    let mut texts = vec![(t!(locale, "registrations-practical"), &event.practical_information)];
    if !online {
        texts.push((t!(locale, "registrations-directions"), &event.directions));
        texts.push((t!(locale, "registrations-access"), &event.access_information));
    }
    for (heading, text) in texts {
        if let Some(shown) = text.shown(locale, first) {
            let plain = crate::server::markdown::plain(shown.text);
            mail = mail.block(Block::Heading(heading)).block(Block::Quote(plain, shown.lang_attribute()));
        }
    }
    letter
        .page(mail, to)
        .link(t!(locale, "registrations-mail-not-coming"), letter.url(&paths::my_action(locale, &letter.token(to), "cancel")))
}

/// A mail that will go out by itself, as somebody who takes part so will read it: for organisers to read beforehand. It is nobody's, and its link opens
/// nothing.
pub fn foreseen(letter: &Letter, what: Foreseen, locale: Locale, attendance: Place) -> Mail {
    let state = if what == Foreseen::Waiting { RegistrationState::Waiting } else { RegistrationState::Confirmed };
    let somebody = Registration {
        id: RegistrationId::new(),
        event_id: letter.event.id.clone(),
        person_id: None,
        name: t!(locale, "registrations-somebody"),
        email: "namn@example.org".into(),
        organisation: String::new(),
        country: Country::of_locale(locale),
        language: locale,
        attendance,
        state,
        arrival: 1,
        diet: String::new(),
        access_needs: String::new(),
        source: Source::Public,
        link_revision: 0,
        calendar_sequence: letter.event.calendar_sequence,
        calendar_offset: 0,
        in_calendar: false,
        created_at: letter.now,
    };
    match what {
        Foreseen::Confirmed => confirmed(letter, &somebody, true),
        Foreseen::Waiting => waiting(letter, &somebody, 1, true),
        Foreseen::Seat => seat(letter, &somebody),
        Foreseen::Reminder => reminder(letter, &somebody),
    }
}

/// One of each, for the test that renders them all.
pub fn samples(locale: Locale) -> Vec<Mail> {
    use crate::{events::model::Change, i18n::Localized, people::model::PersonId};
    let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let event = Event {
        summary: Localized::of([(Locale::Nb, "Hva gjør vi når alt skjer på én gang?")]),
        attendance: Attendance::Mixed,
        directions: Localized::of([(Locale::Nb, "Buss **630** fra stasjonen.")]),
        access_information: Localized::of([(Locale::Sv, "Hörslinga i stora salen.")]),
        practical_information: Localized::of([(Locale::Nb, "Kaffe fra 08.30.\n\nTa med legitimasjon.")]),
        joining_link: "https://moete.example/tsunami".into(),
        state_note: Localized::of([(Locale::Sv, "Talaren har blivit sjuk.")]),
        calendar_sequence: 2,
        ..Event::sample(at(1_790_000_000))
    };
    let before = EventChanged {
        event: event.id.clone(),
        change: Change::Moved,
        starts_at: at(1_793_000_000),
        ends_at: at(1_793_020_000),
        attendance: Attendance::Mixed,
        venue: "Svinesund".into(),
        joining_link: "https://moete.example/before".into(),
    };
    let on_site = Registration {
        id: RegistrationId::new(),
        event_id: event.id.clone(),
        person_id: Some(PersonId::new()),
        name: "Åse Øverås".into(),
        email: "aase@halden.example".into(),
        organisation: "Halden kommune".into(),
        country: Country::No,
        language: locale,
        attendance: Place::OnSite,
        state: RegistrationState::Confirmed,
        arrival: 1,
        diet: String::new(),
        access_needs: String::new(),
        source: Source::Public,
        link_revision: 0,
        calendar_sequence: 2,
        calendar_offset: 0,
        in_calendar: true,
        created_at: at(1_790_000_000),
    };
    let online = Registration { attendance: Place::Online, ..on_site.clone() };
    let waits = Registration { state: RegistrationState::Waiting, in_calendar: false, ..on_site.clone() };
    let ended = Registration { state: RegistrationState::Cancelled, ..on_site.clone() };
    let letter = Letter {
        event,
        host: ("Halden kommune".into(), "post@halden.example".into()),
        base_url: "https://samling.test".into(),
        mail_from: "samling@samling.test".into(),
        domain: "samling.test".into(),
        secret: Secret::from_text("sample"),
        now: at(1_790_000_000),
    };
    let link_only = EventChanged { starts_at: letter.event.starts_at, ends_at: letter.event.ends_at, ..before.clone() };
    let now_mixed = EventChanged {
        attendance: Attendance::OnSite,
        venue: facts::venue(&letter.event),
        joining_link: letter.event.joining_link.clone(),
        ..link_only.clone()
    };
    let mut mails = vec![
        confirmed(&letter, &on_site, true),
        confirmed(&letter, &online, true),
        waiting(&letter, &waits, 3, true),
        waiting(&letter, &Registration { in_calendar: true, ..waits.clone() }, 3, false),
        queued(&letter, &Registration { in_calendar: true, ..waits.clone() }, 3),
        seat(&letter, &on_site),
        seat(&letter, &online),
        cancelled(&letter, &ended, By::Attendee),
        cancelled(&letter, &ended, By::Organiser),
        link(&letter, &on_site, None),
        link(&letter, &waits, Some(12)),
        link(&letter, &ended, None),
        event_cancelled(&letter, &on_site, &before),
        event_cancelled(&letter, &waits, &before),
        event_postponed(&letter, &on_site, &before),
        event_reinstated(&letter, &on_site),
        event_reinstated(&letter, &waits),
        reminder(&letter, &on_site),
        reminder(&letter, &online),
    ];
    mails.extend(
        [
            moved(&letter, &on_site, Place::OnSite, &before),
            moved(&letter, &waits, Place::OnSite, &before),
            moved(&letter, &online, Place::Online, &link_only),
            moved(&letter, &on_site, Place::OnSite, &now_mixed),
            moved(&letter, &online, Place::Online, &EventChanged { attendance: Attendance::Online, ..now_mixed.clone() }),
            moved(&letter, &waits, Place::OnSite, &now_mixed),
        ]
        .into_iter()
        .flatten(),
    );
    mails
}
