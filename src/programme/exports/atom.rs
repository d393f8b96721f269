//! What each release changed, as a feed (RFC 4287). An entry's id is the event's and the release's number, which never change.

use super::{
    super::news::News,
    xml::{element, text},
};
use crate::{events::model::Event as Meeting, i18n::Locale, paths, server::app::App, t};
use chrono::SecondsFormat;
use quick_xml::{
    Writer,
    events::{BytesDecl, Event},
};
use std::io;

pub(super) fn feed(app: &App, locale: Locale, event: &Meeting, news: &[News<'_>]) -> io::Result<String> {
    let mut xml = Writer::new(Vec::new());
    let first = event.languages.first();
    let moment = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let page = app.url(&paths::changes(locale, &event.slug));
    let own = format!("{}?lang={locale}", app.url(&paths::changes_feed(&event.slug)));
    let id = format!("urn:uuid:{}", event.id);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    element(&mut xml, "feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", locale.code())], |xml| {
        text(xml, "id", &id)?;
        text(xml, "title", &t!(locale, "programme-changes-page-title", event = event.title.text(locale, first)))?;
        text(xml, "updated", &moment(news.first().map_or(event.updated_at, |news| news.release.created_at)))?;
        element(xml, "author", &[], |xml| text(xml, "name", &event.organizer_name))?;
        element(xml, "link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)], |_| Ok(()))?;
        element(xml, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)], |_| Ok(()))?;
        news.iter().try_for_each(|news| {
            let release = news.release;
            let number = t!(locale, "programme-release-number", number = release.number);
            let title = if release.name.is_empty() { number } else { format!("{number}: {}", release.name) };
            element(xml, "entry", &[], |xml| {
                text(xml, "id", &format!("tag:samling,2026:{}/release/{}", event.id, release.number))?;
                text(xml, "title", &title)?;
                text(xml, "updated", &moment(release.created_at))?;
                element(
                    xml,
                    "link",
                    &[("rel", "alternate"), ("type", "text/html"), ("href", &format!("{page}#release-{}", release.number))],
                    |_| Ok(()),
                )?;
                text(xml, "content", &content(locale, event, news))
            })
        })
    })?;
    String::from_utf8(xml.into_inner()).map_err(io::Error::other)
}

/// The note, then a line for each change.
fn content(locale: Locale, event: &Meeting, news: &News<'_>) -> String {
    let note = news.release.note.text(locale, event.languages.first()).to_owned();
    let changes = match &news.changes {
        None => vec![t!(locale, "programme-changes-first")],
        Some(changes) if changes.is_empty() => vec![t!(locale, "programme-small-changes")],
        Some(changes) => changes
            .iter()
            .map(|change| if change.title.is_empty() { change.text.clone() } else { format!("{} – {}", change.title.text, change.text) })
            .collect(),
    };
    std::iter::once(note).chain(changes).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
