//! An event's details, for its organisers: pages beside each other, each with a form of its own.

use crate::{
    events::{
        model::{Event, Seats},
        pages,
    },
    forms::FormState,
    paths,
    people::model::SignedIn,
    server::{ctx::Ctx, render::Page},
    ui::prelude::*,
};

/// Which of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Texts,
    TimePlace,
    Settings,
    Partners,
    Series,
    State,
}

impl Tab {
    /// Its path behind the event's.
    const fn rest(self) -> &'static str {
        match self {
            Self::Texts => "details",
            Self::TimePlace => "details/time-place",
            Self::Settings => "details/settings",
            Self::Partners => "details/partners",
            Self::Series => "details/series",
            Self::State => "details/state",
        }
    }

    fn label(self, locale: Locale) -> String {
        match self {
            Self::Texts => t!(locale, "events-tab-texts"),
            Self::TimePlace => t!(locale, "events-tab-time-place"),
            Self::Settings => t!(locale, "events-tab-settings"),
            Self::Partners => t!(locale, "events-tab-partners"),
            Self::Series => t!(locale, "events-tab-series"),
            Self::State => t!(locale, "events-tab-state"),
        }
    }

    pub fn path(self, locale: Locale, event: &str) -> String {
        paths::organise_event_page(locale, event, self.rest())
    }
}

/// A page of an event's details: its head with the tabs, and `body`, made of the form.
pub fn page_of(
    ctx: &Ctx,
    who: &SignedIn,
    event: &Event,
    tab: Tab,
    form: FormState,
    body: impl FnOnce(Inputs) -> AnyView + 'static,
) -> Page {
    let locale = ctx.locale;
    let items = [Tab::Texts, Tab::TimePlace, Tab::Settings, Tab::Partners, Tab::Series, Tab::State]
        .into_iter()
        .filter(|other| *other != Tab::Series || event.series_id.is_some())
        .map(|other| NavItem::new(other.label(locale), other.path(locale, &event.slug)).current(other == tab))
        .collect();
    let title = t!(locale, "events-nav-details");
    let frame = pages::organise_frame(ctx, who, event, format!("{} · {title}", tab.label(locale)))
        .flash(pages::done(ctx))
        .refused(!form.errors.is_empty());
    let refused = !form.errors.is_empty();
    let page = Page::private(move || {
        let body = body(Inputs::new(locale, &form));
        page(frame, view! { <PageHead title=title.clone()/> <Tabs label=title items/> {body} })
    });
    if refused { page.refused() } else { page }
}

/// Who will be told, in words: how many are on the list of the venue, and those on the net.
pub fn who_is_told(locale: Locale, event: &Event, seats: &Seats) -> String {
    let count = seats.taken + seats.waiting;
    if event.attendance == crate::events::model::Attendance::OnSite {
        t!(locale, "events-told", count = count)
    } else {
        t!(locale, "events-told-online", count = count)
    }
}
