//! A registered person's own calendar entry: as a request or a cancellation in a mail, and as a file.

use super::{
    mails::Letter,
    model::{Place, Registration},
    rules,
};
use crate::{
    events::{exports::entry_at, facts, labels, model::Event},
    i18n::Locale,
    server::{
        calendar::{Attendee, Calendar, Entry, Organizer, Participation, Status},
        mail::CalendarPart,
        sheet::Sheet,
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

/// The event's entry as this person takes part. Without the personal link: calendars are shared.
fn entry(letter: &Letter, registration: &Registration) -> Entry {
    let locale = registration.language;
    let entry = entry_at(&letter.base_url, &letter.mail_from, &letter.event, locale);
    Entry {
        sequence: registration.sequence(),
        stamp: letter.now,
        location: Some(place(letter, locale, registration.attendance)).filter(|place| !place.is_empty()),
        // A cancellation says so by its method.
        status: Status::Confirmed,
        organizer: Organizer { name: letter.organizer().to_owned(), ..entry.organizer },
        ..entry
    }
}

/// Where this person takes part, in one line.
pub fn place(letter: &Letter, locale: Locale, chosen: Place) -> String {
    match rules::place_now(&letter.event, chosen) {
        Place::Online => t!(locale, "registrations-online"),
        Place::OnSite => facts::venue(&letter.event),
    }
}

/// All registrations as a sheet. Diet and access needs are not in it: they are read where they are deleted.
pub fn sheet(locale: Locale, event: &Event, rows: &[Registration]) -> String {
    let mut sheet = Sheet::new(&[
        t!(locale, "registrations-name"),
        t!(locale, "registrations-email"),
        t!(locale, "registrations-organisation"),
        t!(locale, "registrations-country"),
        t!(locale, "registrations-language"),
        t!(locale, "registrations-takes-part"),
        t!(locale, "registrations-state"),
        t!(locale, "registrations-registered"),
        t!(locale, "registrations-source"),
    ]);
    for r in rows {
        sheet.line(&[
            r.name.clone(),
            r.email.clone(),
            r.organisation.clone(),
            labels::country_choice(locale, r.country),
            r.language.own_name().to_owned(),
            super::labels::place(locale, r.attendance),
            super::labels::state_tag(locale, r.state).1,
            r.created_at.with_timezone(&event.zone()).format("%Y-%m-%d %H:%M").to_string(),
            super::labels::source(locale, r.source),
        ]);
    }
    sheet.finish()
}
