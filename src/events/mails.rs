//! The mails of events themselves, and what mails of later features say of a changed event ([`news`]).

use super::{
    facts,
    model::{Attendance, Change, Event, EventChanged, EventState, Follower, FollowerId, Languages, Series, SeriesId},
};
use crate::{
    i18n::{Locale, Localized},
    people::model::{Country, Organisation, OrganisationId, PersonId},
    server::mail::{Block, Mail},
    t,
};

/// The link with which somebody says yes to being invited to a series, or, who has said so before, leaves it.
pub fn follow_series(
    series: &Series,
    host: &Organisation,
    follower: &Follower,
    to_name: &str,
    to_email: &str,
    url: &str,
    locale: Locale,
) -> Mail {
    let title = series.title.text(locale, series.languages.first());
    let subject = t!(locale, "events-mail-follow-subject", series = title);
    let mut mail = Mail::new("series-follow", locale, to_name, to_email, subject).from(&host.name, host.answers_to());
    mail.person = Some(follower.person_id.to_string());
    mail.reason = t!(locale, "events-mail-follow-reason", series = title);
    if follower.confirmed_at.is_some() {
        return mail.paragraph(t!(locale, "events-mail-follow-already", series = title)).link(t!(locale, "events-mail-follow-leave"), url);
    }
    mail.paragraph(t!(locale, "events-mail-follow-text", series = title, host = &host.name))
        .button(t!(locale, "events-mail-follow-button"), url)
        .paragraph(t!(locale, "events-mail-follow-ignore"))
}

/// What became of an event, for whoever is concerned without being registered: subject and first lines; their feature adds what they can do.
#[derive(Debug, Clone)]
pub struct News {
    pub subject: String,
    pub blocks: Vec<Block>,
    /// It is to be held: at another time, at another place, or again.
    pub held: bool,
}

/// The news of a change; `None` where only those who are registered are concerned. Of two changes in a row the outcome is told.
pub fn news(event: &Event, before: &EventChanged, locale: Locale) -> Option<News> {
    let title = event.title.text(locale, event.languages.first());
    let at = facts::when_at(before.starts_at, before.ends_at, event.zone(), locale);
    let again = before.change != Change::Moved;
    let (subject, text) = match event.state {
        EventState::Draft => return None,
        EventState::Cancelled => {
            (t!(locale, "events-news-cancelled-subject", title = title), t!(locale, "events-news-cancelled", title = title, at = &at))
        }
        EventState::Postponed => {
            (t!(locale, "events-news-postponed-subject", title = title), t!(locale, "events-news-postponed", title = title, at = &at))
        }
        EventState::Published if again => {
            (t!(locale, "events-news-reinstated-subject", title = title), t!(locale, "events-news-reinstated", title = title))
        }
        EventState::Published if !is_elsewhere(event, before) => return None,
        EventState::Published => (t!(locale, "events-news-moved-subject", title = title), t!(locale, "events-news-moved", title = title)),
    };
    let mut blocks = vec![Block::Paragraph(text)];
    let held = event.state == EventState::Published;
    if held {
        let mut list = facts::facts(event, locale);
        if !again {
            let place = if before.attendance == Attendance::Online { t!(locale, "events-attendance-online") } else { before.venue.clone() };
            let was = if place.is_empty() { at } else { format!("{at} · {place}") };
            list.insert(0, (t!(locale, "events-fact-before"), was));
        }
        blocks.push(Block::Facts(list));
    } else if let Some(note) = event.state_note.shown(locale, event.languages.first()) {
        blocks.push(Block::Quote(note.text.to_owned(), note.lang_attribute()));
    }
    Some(News { subject, blocks, held })
}

/// Whether time or place are others than before.
fn is_elsewhere(event: &Event, before: &EventChanged) -> bool {
    (event.starts_at, event.ends_at) != (before.starts_at, before.ends_at)
        || event.attendance != before.attendance
        || (event.attendance != Attendance::Online && facts::venue(event) != before.venue)
}

/// An event after each kind of change, with what it was before: for the samples of later features' mails.
pub fn changed_samples() -> Vec<(Event, EventChanged)> {
    let at = |seconds| chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let event = Event { state_note: Localized::of([(Locale::Sv, "Talaren har blivit sjuk.")]), ..Event::sample(at(1_790_000_000)) };
    let before = EventChanged {
        event: event.id.clone(),
        change: Change::Moved,
        starts_at: at(1_793_000_000),
        ends_at: at(1_793_020_000),
        attendance: Attendance::OnSite,
        venue: "Svinesund".into(),
        joining_link: String::new(),
    };
    let changed = |state, change| (Event { state, ..event.clone() }, EventChanged { change, ..before.clone() });
    vec![
        changed(EventState::Published, Change::Moved),
        changed(EventState::Cancelled, Change::Cancelled),
        changed(EventState::Postponed, Change::Postponed),
        changed(EventState::Published, Change::Reinstated),
    ]
}

/// One of each, for the test that renders every mail in every language.
pub fn samples(locale: Locale) -> Vec<Mail> {
    let host = Organisation {
        id: OrganisationId::new(),
        slug: "karlskrona".into(),
        name: "Karlskrona kommun".into(),
        country: Country::Se,
        website: String::new(),
        logo: None,
        colour: String::new(),
        contact_name: String::new(),
        contact_email: String::new(),
        contact_phone: String::new(),
        reply_to: "forum@karlskrona.example".into(),
        privacy_notice: Localized::default(),
        accessibility_statement: Localized::default(),
        accessibility_url: String::new(),
    };
    let series = Series {
        id: SeriesId::new(),
        slug: "smart-city-forum".into(),
        organisation_id: host.id.clone(),
        title: Localized::of([(Locale::Sv, "Smart City Forum")]),
        description: Localized::default(),
        languages: Languages(vec![Locale::Sv.lang()]),
    };
    let new =
        Follower { id: FollowerId::new(), series_id: series.id.clone(), person_id: PersonId::new(), confirmed_at: None, link_revision: 0 };
    let known = Follower { confirmed_at: Some(chrono::DateTime::UNIX_EPOCH), ..new.clone() };
    let mail = |follower: &Follower| {
        follow_series(&series, &host, follower, "Kari Nordmann", "kari@halden.example", "https://samling.example/sv/following/x", locale)
    };
    vec![mail(&new), mail(&known)]
}
