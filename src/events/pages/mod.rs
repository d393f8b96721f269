//! The pages of events, and the frames around them: [`organise_frame`] for organisers', [`public_frame`] for everybody's.

pub mod create;
pub mod details;
pub mod home;
pub mod partners;
pub mod public;
pub mod series;
pub mod settings;
pub mod state;
pub mod texts;
pub mod time_place;
pub mod unclaimed;

use super::{facts, labels, model::Event};
use crate::{
    i18n::dates,
    paths,
    people::{
        self,
        model::{Organisation, SignedIn},
    },
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
            when: facts::days(event, locale),
            state: Some(labels::state_tag(locale, event.state)),
            items,
        });
    }
    frame
}

/// The scope of pages that show an organisation's name, logo or colours.
pub use people::model::organisation_scope;

/// The frame of a public page that `host` stands behind: with its logo and colours, and this page's addresses in every language.
pub fn public_frame(ctx: &Ctx, title: impl Into<String>, host: Option<&Organisation>) -> Frame {
    let mut frame = Frame::public(ctx.locale, title).languages(|locale| ctx.in_language(locale));
    frame.canonical = Some(ctx.url(&ctx.in_language(ctx.locale)));
    dressed(frame, host)
}

/// A frame with a host's logo and colours, and its own statements at the foot.
pub fn dressed(mut frame: Frame, host: Option<&Organisation>) -> Frame {
    if let Some(host) = host {
        frame.logo = host.logo.as_ref().map(|hash| (paths::image(hash), host.name.clone()));
        frame.footer = people::pages::legal::footer_links(frame.locale, &host.slug, &host.name);
        frame.theme_css = (!host.colour.is_empty()).then(|| paths::organisation_css(&host.slug, host.colour.trim_start_matches('#')));
    }
    frame
}

/// An event's days as a tear-off calendar; none while it waits for a date.
pub fn date_block(locale: Locale, event: &Event) -> Option<EventDate> {
    let (first, last) = dates::days(event.starts_at, event.ends_at, event.zone());
    event.has_date().then(|| EventDate::new(locale, first, last))
}

/// When an event is, for readers and machines.
pub fn when(locale: Locale, event: &Event) -> AnyView {
    let words = facts::when(event, locale);
    if !event.has_date() {
        return words.into_any();
    }
    let datetime = event.starts_at.with_timezone(&event.zone()).to_rfc3339();
    view! { <Time datetime>{words}</Time> }.into_any()
}

/// A text of the organisers' under a heading, as Markdown, marked where it is in another language than the page.
pub fn text_section(locale: Locale, title: String, text: &Localized, first: Option<&Lang>) -> Option<AnyView> {
    let shown = text.shown(locale, first)?;
    let html = crate::server::markdown::html(shown.text);
    let lang = shown.lang_attribute();
    let mark = shown.lang.map(|lang| view! { <p class="fine"><LanguageMark locale lang=lang.clone()/></p> });
    Some(view! { <Section title=title>{mark}<Markdown html lang/></Section> }.into_any())
}

/// Who holds personal data, then why and until when, as the form beside it has it: what stands at each form that asks for them.
pub fn privacy_card(locale: Locale, holders: &[Organisation], purpose: Vec<String>) -> impl IntoView + use<> {
    let joint = (holders.len() > 1).then(|| view! { <p>{t!(locale, "events-privacy-joint")}</p> });
    let who = holders
        .iter()
        .map(|holder| {
            let email = holder.contact().to_owned();
            let mail = (!email.is_empty()).then(|| view! { ", " <a href=format!("mailto:{email}")>{email.clone()}</a> });
            let phone = holder.contact_phone.clone();
            let call = (!phone.is_empty()).then(|| view! { ", " <a href=format!("tel:{}", phone.replace(' ', ""))>{phone.clone()}</a> });
            let country = labels::country(locale, holder.country).map(|country| format!(" ({country})"));
            view! { <li>{holder.name.clone()}{country}{mail}{call}</li> }
        })
        .collect_view();
    let (one, more) = (t!(locale, "events-privacy-who", count = holders.len()), paths::privacy(locale));
    let purpose = purpose.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    view! {
        <Card title=t!(locale, "events-privacy") tinted=true>
            <Stack gap=Gap::Tight>
                <p>{one}</p>
                <ul>{who}</ul>
                {joint}
                {purpose}
                <p><a href=more>{t!(locale, "events-privacy-more")}</a></p>
            </Stack>
        </Card>
    }
}

/// What a saved form says on the page that it leads to: `?done=saved`.
pub fn done(ctx: &Ctx) -> Option<Flash> {
    let locale = ctx.locale;
    let text = match ctx.query.get("done") {
        "saved" => t!(locale, "events-done-saved"),
        "created" => t!(locale, "events-done-created"),
        "copied" => t!(locale, "events-done-copied"),
        "past" => t!(locale, "events-done-past"),
        "published" => t!(locale, "events-done-published"),
        "cancelled" => t!(locale, "events-done-cancelled"),
        "postponed" => t!(locale, "events-done-postponed"),
        "reinstated" => t!(locale, "events-done-reinstated"),
        "moved" => t!(locale, "events-done-moved"),
        _ => return None,
    };
    Some(Flash { tone: if ctx.query.get("done") == "past" { Tone::Warning } else { Tone::Success }, text })
}
