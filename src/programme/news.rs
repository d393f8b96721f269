//! What each release changed, in words for visitors: for the page and for the feed.

use super::{
    model::{Programme, Release},
    rules,
    telling::Telling,
};
use crate::{paths, ui::prelude::Words};

/// A release as news.
pub struct News<'a> {
    pub release: &'a Release,
    /// None for the first: everything was new then.
    pub changes: Option<Vec<Change>>,
}

/// One change: the session's title with its page, where there is one, and what became of it.
pub struct Change {
    pub title: Words,
    pub href: Option<String>,
    pub text: String,
}

/// The releases as news, in the order given: the latest first. The oldest is told against `None` only if it is the first of all.
pub fn of<'a>(telling: &Telling<'_>, releases: &'a [Release]) -> Vec<News<'a>> {
    let pairs = releases.iter().enumerate().map(|(i, release)| (release, releases.get(i + 1)));
    pairs
        .filter(|(release, before)| before.is_some() || release.number == 1)
        .map(|(release, before)| News { release, changes: before.map(|before| between(telling, &before.programme, &release.programme)) })
        .collect()
}

fn between(telling: &Telling<'_>, old: &Programme, new: &Programme) -> Vec<Change> {
    let (locale, event) = (telling.locale, telling.event);
    let change = |change: &rules::ProgrammeChange| {
        let id = change.session();
        let now = id.and_then(|id| new.sessions.iter().find(|s| s.id == *id));
        let session = now.or_else(|| id.and_then(|id| old.sessions.iter().find(|s| s.id == *id)));
        Change {
            title: session.and_then(|s| s.title.shown(locale, event.languages.first())).into(),
            href: now.filter(|s| !s.kind.is_pause()).map(|s| paths::session(locale, &event.slug, &s.slug)),
            text: telling.change(change, old, new),
        }
    };
    rules::changes(old, new).iter().map(change).collect()
}
