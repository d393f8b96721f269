//! A registered person's own calendar entry: as a request or a cancellation in a mail, and as a file.

use super::{
    mails::Letter,
    model::{Place, Registration},
    rules,
};
use crate::{
    events::facts,
    i18n::Locale,
    paths,
    server::{
        calendar::{Attendee, Calendar, Entry, Organizer, Participation, Status},
        mail::CalendarPart,
    },
    t,
};

/// Puts the event into the person's calendar, or moves it there.
pub fn request(letter: &Letter, registration: &Registration) -> CalendarPart {
    part(Calendar::Request { entry: entry(letter, registration), attendee: attendee(registration) })
}

/// Takes the event out of the person's calendar.
pub fn cancel(letter: &Letter, registration: &Registration) -> CalendarPart {
    part(Calendar::Cancel { entry: entry(letter, registration), attendee: attendee(registration) })
}

/// The entry as a file to open.
pub fn file(letter: &Letter, registration: &Registration) -> String {
    Calendar::Publish { feed: None, entries: vec![entry(letter, registration)] }.to_ics()
}

fn part(calendar: Calendar) -> CalendarPart {
    CalendarPart { method: calendar.method(), ics: calendar.to_ics() }
}

fn attendee(registration: &Registration) -> Attendee {
    Attendee { name: registration.name.clone(), email: registration.email.clone(), participation: Participation::Accepted }
}

/// Without the personal link: calendars are shared.
fn entry(letter: &Letter, registration: &Registration) -> Entry {
    let (event, locale) = (&letter.event, registration.language);
    let first = event.languages.first();
    let url = letter.url(&paths::event(locale, &event.slug));
    let mut description = event.summary.text(locale, first).to_owned();
    if !description.is_empty() {
        description.push_str("\n\n");
    }
    description.push_str(&t!(locale, "registrations-calendar-more", url = &url));
    Entry {
        uid: event.calendar_uid(),
        sequence: registration.sequence(),
        stamp: letter.now,
        last_modified: Some(event.updated_at),
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        zone: event.zone(),
        language: locale.code().into(),
        summary: event.title.text(locale, first).to_owned(),
        description: Some(description),
        location: Some(place(letter, locale, registration.attendance)).filter(|place| !place.is_empty()),
        url: Some(url),
        status: Status::Confirmed,
        organizer: Organizer { name: letter.organizer().to_owned(), email: letter.mail_from.clone() },
        categories: Vec::new(),
    }
}

/// Where this person takes part, in one line.
pub fn place(letter: &Letter, locale: Locale, chosen: Place) -> String {
    match rules::place_now(&letter.event, chosen) {
        Place::Online => t!(locale, "registrations-online"),
        Place::OnSite => facts::venue_lines(&letter.event).join(", "),
    }
}
