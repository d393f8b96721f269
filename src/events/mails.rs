//! The mails of events themselves. Those about a registration or an invitation are of those features.

use super::model::{Follower, FollowerId, Languages, Series, SeriesId};
use crate::{
    i18n::{Locale, Localized},
    people::model::{Country, Organisation, OrganisationId, PersonId},
    server::mail::Mail,
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
