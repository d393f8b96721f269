//! The frame around an event's pages for its organisers.

use super::{labels, model::Event};
use crate::{
    i18n::dates,
    paths,
    people::{self, model::SignedIn},
    server::ctx::Ctx,
    ui::prelude::*,
};

/// The frame of an organisers' page of `event`, with the event's own menu. The current item is found by the address.
pub fn organise_frame(ctx: &Ctx, who: &SignedIn, event: &Event, title: impl Into<String>) -> Frame {
    let locale = ctx.locale;
    let base = paths::organise_event(locale, &event.slug);
    let here = paths::in_language(locale, &ctx.rest);
    let item = |label: String, rest: &str| {
        let href = if rest.is_empty() { base.clone() } else { format!("{base}/{rest}") };
        let current = if rest.is_empty() { here == href } else { here == href || here.starts_with(&format!("{href}/")) };
        NavItem::new(label, href).current(current)
    };
    let items = vec![
        item(t!(locale, "events-nav-overview"), ""),
        item(t!(locale, "events-nav-details"), "details"),
        item(t!(locale, "events-nav-programme"), "programme"),
        item(t!(locale, "events-nav-speakers"), "speakers"),
        item(t!(locale, "events-nav-invitations"), "invitations"),
        item(t!(locale, "events-nav-registrations"), "registrations"),
        item(t!(locale, "events-nav-mails"), "mails"),
        item(t!(locale, "events-nav-translations"), "translations"),
    ];
    let mut frame = people::pages::frame(ctx, who, title);
    if let FrameKind::Organise(organise) = &mut frame.kind {
        organise.event = Some(EventNav {
            title: event.title.shown(locale, event.languages.first()).into(),
            href: base.clone(),
            when: dates::date_range(locale, event.starts_at, event.ends_at, event.zone()),
            state: Some(labels::state_tag(locale, event.state)),
            items,
        });
    }
    frame
}
