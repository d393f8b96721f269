//! An event's public page. What later features show on it (programme, speakers) comes in as tabs and sections.

use crate::{
    error::Result,
    events::{
        facts, json_ld, labels,
        model::{Event, EventState, PartnerRole, RegistrationStatus, Seats, Series, Topic},
        pages, rules, store,
    },
    i18n::{dates, sort},
    paths,
    people::{
        model::{Organisation, organisation_scope},
        pages::legal,
    },
    server::{ctx::Ctx, markdown, render::Page},
    ui::prelude::*,
};

/// What an event's page is made of.
struct Shown {
    event: Event,
    partners: Vec<crate::events::model::Partner>,
    host: Option<Organisation>,
    topics: Vec<Topic>,
    series: Option<Series>,
    seats: Seats,
}

/// An event's public page, with the pages beside it (`tabs`, the event's own first; none: no tabs) and further `sections` below its description.
pub async fn event_page(ctx: &Ctx, event: Event, tabs: Vec<NavItem>, sections: AnyView) -> Result<Page> {
    let locale = ctx.locale;
    let mut tx = ctx.db.read().await?;
    let partners = store::partners(&mut tx, &event.id).await?;
    let host = store::host(&mut tx, &event.id).await?;
    let mut topics = store::topics::of_event(&mut tx, &event.id).await?;
    let series = match &event.series_id {
        Some(id) => store::series::by_id(&mut tx, id).await?,
        None => None,
    };
    let seats = store::seats(&mut tx, &event.id).await?.unwrap_or(Seats { capacity: None, taken: 0, waiting: 0 });
    drop(tx);
    sort::by_text(locale, &mut topics, |topic| topic.name.text(locale, event.languages.first()));

    let first = event.languages.first();
    let mut frame = pages::public_frame(ctx, event.title.text(locale, first), host.as_ref());
    // Whoever organises publishes: each with its own statements.
    for partner in partners.iter().filter(|p| p.role.organises() && host.as_ref().is_none_or(|host| host.id != p.organisation_id)) {
        frame.footer.extend(legal::footer_links(locale, &partner.slug, &partner.name));
    }
    let summary = markdown::plain(event.summary.text(locale, first));
    frame.description = Some(if summary.is_empty() { facts::when(&event, locale) } else { summary });
    frame.json_ld = Some(json_ld::event(ctx, &event, &partners, series.as_ref(), seats.capacity, locale));
    let mut scopes = vec![event.scope()];
    scopes.extend(partners.iter().map(|partner| organisation_scope(&partner.organisation_id)));
    let until = rules::changes_next(&event, ctx.now);
    let status = rules::registration_status(&event, &seats, ctx.now);
    let it = Shown { event, partners, host, topics, series, seats };
    Ok(Page::public(scopes, until, move || page(frame, body(locale, &it, status, tabs, sections))))
}

fn body(locale: Locale, it: &Shown, status: RegistrationStatus, tabs: Vec<NavItem>, sections: AnyView) -> impl IntoView + use<> {
    let event = &it.event;
    let first = event.languages.first();
    let date = view! { <DateBlock locale date=pages::date_block(locale, event)/> }.into_any();
    let title: Words = event.title.shown(locale, first).into();
    let tabs = (tabs.len() > 1).then(|| view! { <Tabs label=t!(locale, "events-tabs") items=tabs/> }.into_any());
    let about = text(locale, &event.description, first);
    let (actions, called_off, aside) = (hero_actions(locale, event, status), called_off(locale, event), aside(locale, it, status));
    let (practical, partners) = (practical(locale, event), partners(locale, it));
    let mark = title.lang.clone().map(|lang| view! { <p class="fine"><LanguageMark locale lang/></p> });
    view! {
        <Hero title=title eyebrow=eyebrow(locale, it) lead=event.summary.shown(locale, first) before=date tabs>
            {mark}
            {actions}
        </Hero>
        {called_off}
        <Sidebar aside aside_first=true>
            {about}
            {sections}
            {practical}
            {partners}
        </Sidebar>
    }
}

/// What kind of event it is, and of which series: in the page's language alone, since one line can be in one language; the series is named in its own
/// among the facts.
fn eyebrow(locale: Locale, it: &Shown) -> Words {
    let kind = labels::kind(locale, it.event.kind);
    let series = it.series.as_ref().and_then(|series| series.title.exact(&locale.lang()));
    series.map_or_else(|| kind.clone().into(), |title| format!("{kind} · {title}").into())
}

fn hero_actions(locale: Locale, event: &Event, status: RegistrationStatus) -> impl IntoView + use<> {
    let register = status.is_open().then(|| {
        let (href, label) = (paths::register(locale, &event.slug), register_label(locale, status));
        view! { <LinkButton href look=Look::Primary>{label}</LinkButton> }
    });
    let calendar = (event.state == EventState::Published).then(|| {
        let href = format!("{}?lang={locale}", paths::event_ics(&event.slug));
        view! { <LinkButton href download=true>{t!(locale, "events-to-calendar")}</LinkButton> }
    });
    view! { {register}{calendar} }
}

fn register_label(locale: Locale, status: RegistrationStatus) -> String {
    match status {
        RegistrationStatus::Full { .. } => t!(locale, "events-join-waiting-list"),
        _ => t!(locale, "events-register"),
    }
}

/// What visitors must know first: cancelled, postponed, moved.
pub fn called_off(locale: Locale, event: &Event) -> Option<AnyView> {
    let (tone, heading) = match event.state {
        EventState::Cancelled => (Tone::Danger, t!(locale, "events-is-cancelled")),
        EventState::Postponed => (Tone::Warning, t!(locale, "events-is-postponed")),
        EventState::Draft | EventState::Published => (Tone::Info, t!(locale, "events-is-moved")),
    };
    let text = match (event.state, event.previous_starts_at) {
        (EventState::Cancelled, _) => Some(t!(locale, "events-is-cancelled-text")),
        (EventState::Postponed, _) => Some(t!(locale, "events-is-postponed-text")),
        (_, Some(previous)) => Some(t!(
            locale,
            "events-is-moved-text",
            former = dates::date_time(locale, previous, event.zone()),
            now = facts::when(event, locale)
        )),
        (_, None) => None,
    }?;
    let note = event.state_note.shown(locale, event.languages.first()).map(|shown| {
        let words = Words::from(shown);
        view! { <p><InLanguage locale words/></p> }.into_any()
    });
    Some(view! { <Alert tone heading=heading><p>{text}</p>{note}</Alert> }.into_any())
}

/// The description, as the organisers wrote it.
fn text(locale: Locale, text: &Localized, first: Option<&Lang>) -> Option<AnyView> {
    let shown = text.shown(locale, first)?;
    let html = markdown::html(shown.text);
    let mark = shown.lang.map(|lang| view! { <p class="fine"><LanguageMark locale lang=lang.clone()/></p> });
    Some(view! { <div>{mark}<Markdown html lang=shown.lang_attribute()/></div> }.into_any())
}

/// How to get there and to get in.
fn practical(locale: Locale, event: &Event) -> AnyView {
    let first = event.languages.first();
    let directions = pages::text_section(locale, t!(locale, "events-directions"), &event.directions, first);
    let access = pages::text_section(locale, t!(locale, "events-access"), &event.access_information, first);
    view! { {directions}{access} }.into_any()
}

/// When, where, in which languages, at what price; and registration.
fn aside(locale: Locale, it: &Shown, status: RegistrationStatus) -> AnyView {
    let event = &it.event;
    let mut items = vec![Fact::new(t!(locale, "events-fact-when"), pages::when(locale, event))];
    let mut place: Vec<String> = facts::venue_lines(event);
    if event.attendance == crate::events::model::Attendance::Online {
        place.clear();
    }
    if event.attendance != crate::events::model::Attendance::OnSite && event.state == EventState::Published {
        place.push(t!(locale, "events-place-online-link"));
    }
    if !place.is_empty() {
        let lines = place.into_iter().enumerate().map(|(i, line)| view! { {(i > 0).then(|| view! { <br/> })}{line} }).collect_view();
        items.push(Fact::new(t!(locale, "events-fact-where"), lines));
    }
    let languages = event.languages.iter().map(|lang| language_name(locale, lang)).collect::<Vec<_>>().join(", ");
    items.push(Fact::new(t!(locale, "events-fact-languages"), languages));
    items.push(Fact::new(t!(locale, "events-fact-price"), t!(locale, "events-free")));
    if let Some(contact) = it.host.as_ref().and_then(|host| contact(locale, host)) {
        items.push(contact);
    }
    if let Some(series) = &it.series {
        let title = words(series.title.shown(locale, series.languages.first()));
        let href = paths::series(locale, &series.slug);
        items.push(Fact::new(t!(locale, "events-fact-series"), view! { <a href=href>{title}</a> }));
    }
    let topics = (!it.topics.is_empty()).then(|| {
        let tag = |topic: &Topic| {
            let name = words(topic.name.shown(locale, event.languages.first()));
            view! { <Tag>{name}</Tag> }
        };
        let tags = it.topics.iter().map(tag).collect_view();
        view! { <Row>{tags}</Row> }
    });
    let registration = registration(locale, event, &it.seats, status);
    view! {
        <FactsBox title=t!(locale, "events-facts") items>{topics}</FactsBox>
        {registration}
    }
    .into_any()
}

fn contact(locale: Locale, host: &Organisation) -> Option<Fact> {
    let (name, email, phone) = (host.contact_name.clone(), host.contact_email.clone(), host.contact_phone.clone());
    if email.is_empty() && phone.is_empty() {
        return None;
    }
    let parts: Vec<AnyView> = [
        (!name.is_empty()).then(|| name.into_any()),
        (!email.is_empty()).then(|| view! { <a href=format!("mailto:{email}")>{email.clone()}</a> }.into_any()),
        (!phone.is_empty()).then(|| view! { <a href=format!("tel:{}", phone.replace(' ', ""))>{phone.clone()}</a> }.into_any()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let lines = parts.into_iter().enumerate().map(|(i, part)| view! { {(i > 0).then(|| view! { <br/> })}{part} }).collect_view();
    Some(Fact::new(t!(locale, "events-fact-contact"), lines))
}

fn registration(locale: Locale, event: &Event, seats: &Seats, status: RegistrationStatus) -> Option<AnyView> {
    let zone = event.zone();
    let mixed = event.attendance == crate::events::model::Attendance::Mixed;
    let text = match status {
        RegistrationStatus::NotYet { opens_at } => t!(locale, "events-registration-opens", when = dates::date_time(locale, opens_at, zone)),
        RegistrationStatus::Open { left: Some(left) } => t!(locale, "events-registration-left", left = left),
        RegistrationStatus::Open { left: None } => t!(locale, "events-registration-open"),
        RegistrationStatus::Full { .. } if mixed => t!(locale, "events-registration-full-mixed"),
        RegistrationStatus::Full { waiting } => t!(locale, "events-registration-full", waiting = waiting),
        RegistrationStatus::Closed => t!(locale, "events-registration-closed"),
        RegistrationStatus::Over => t!(locale, "events-registration-over"),
        RegistrationStatus::Cancelled | RegistrationStatus::Postponed => return None,
    };
    let capacity =
        seats.capacity.filter(|_| status.is_open()).map(|n| view! { <p class="quiet">{t!(locale, "events-seats", count = n)}</p> });
    let closes = event
        .registration_closes_at
        .filter(|_| status.is_open())
        .map(|at| view! { <p class="quiet">{t!(locale, "events-registration-closes", when = dates::date_time(locale, at, zone))}</p> });
    let button = status.is_open().then(|| {
        let (href, label) = (paths::register(locale, &event.slug), register_label(locale, status));
        view! { <Row><LinkButton href>{label}</LinkButton></Row> }
    });
    let lost = (status != RegistrationStatus::Over)
        .then(|| view! { <p><a href=paths::link_again(locale, &event.slug)>{t!(locale, "events-lost-link")}</a></p> });
    Some(
        view! {
            <Card title=t!(locale, "events-registration") tinted=true>
                <Stack><p>{text}</p>{capacity}{closes}{button}{lost}</Stack>
            </Card>
        }
        .into_any(),
    )
}

/// The organisations behind an event, by what they do in it.
fn partners(locale: Locale, it: &Shown) -> Option<AnyView> {
    if it.partners.is_empty() {
        return None;
    }
    let groups = PartnerRole::ALL
        .iter()
        .filter_map(|role| {
            let of_role: Vec<_> = it.partners.iter().filter(|p| p.role == *role).collect();
            let heading = labels::roles(locale, *role, of_role.len());
            let partners = of_role.into_iter().map(|p| Partner {
                name: p.name.clone().into(),
                href: (!p.website.is_empty()).then(|| p.website.clone()),
                logo: p.logo.as_deref().map(paths::image),
                country: labels::country(locale, p.country),
            });
            let partners: Vec<Partner> = partners.collect();
            (!partners.is_empty()).then_some((heading, partners))
        })
        .collect::<Vec<_>>();
    Some(view! { <Section title=t!(locale, "events-partners")><Partners groups/></Section> }.into_any())
}
