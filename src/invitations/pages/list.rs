//! Who is invited to an event, what became of each mail, and what they answered: for organisers.

use super::{address, flash};
use crate::{
    error::Result,
    events::{
        actions::organise,
        model::{Event, EventState},
        pages::organise_frame,
    },
    forms::{Fields, FormState},
    i18n::dates,
    invitations::{
        actions::sending,
        labels,
        model::{Answer, Delivery, Filter, Listed, Totals},
        rules, store,
    },
    paths,
    people::model::Country,
    server::{ctx::Ctx, render::Page},
    ui::prelude::*,
};
use axum::extract::Path;
use chrono::{DateTime, Utc};

/// How many stand on a page.
const MOST: usize = 100;

struct Shown {
    event: Event,
    totals: Totals,
    filter: Filter,
    listed: Vec<Listed>,
    /// Whether this is not the first page.
    further: bool,
    /// The last of this page, where there are more.
    next: Option<String>,
    drafts: i64,
    to_remind: i64,
    last_reminded: Option<DateTime<Utc>>,
    may_send: bool,
}

/// GET `/{lang}/organise/events/{slug}/invitations`.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let event = organiser.of;
    let filter = rules::parse_filter(&ctx.query);
    let mut tx = ctx.db.read().await?;
    let totals = store::totals(&mut tx, &event.id).await?;
    let most = i64::try_from(MOST + 1).unwrap_or(101);
    let mut listed = store::lists::page(&mut tx, &event.id, &filter, ctx.query.get("after"), most).await?;
    let drafts = store::drafts::counts(&mut tx, &event.id).await?.iter().map(|d| d.count).sum();
    let to_remind = store::drafts::count_to_remind(&mut tx, &event.id).await?;
    let last_reminded = store::drafts::last_reminded(&mut tx, &event.id).await?;
    drop(tx);
    let more = listed.len() > MOST;
    listed.truncate(MOST);
    let next = listed.last().filter(|_| more).map(|l| l.invitation.id.to_string());
    let further = !ctx.query.get("after").is_empty();
    let may_send = sending::refusal(&event, ctx.now).is_none();
    let locale = ctx.locale;
    let frame = organise_frame(&ctx, &who, &event, t!(locale, "invitations-title")).flash(flash(&ctx));
    let it = Shown { event, totals, filter, further, listed, next, drafts, to_remind, last_reminded, may_send };
    Ok(Page::private(move || page(frame, body(locale, &it))))
}

fn body(locale: Locale, it: &Shown) -> impl IntoView + use<> {
    let slug = &it.event.slug;
    let actions =
        view! { <LinkButton href=address(locale, slug, "add") look=Look::Primary>{t!(locale, "invitations-add")}</LinkButton> }.into_any();
    let preview = address(locale, slug, "preview");
    let content = if it.totals.all() == 0 {
        view! {
            <EmptyState title=t!(locale, "invitations-empty") text=t!(locale, "invitations-empty-text")>
                <LinkButton href=preview>{t!(locale, "invitations-to-preview")}</LinkButton>
            </EmptyState>
        }
        .into_any()
    } else {
        let (waiting, figures, remind, countries) =
            (waiting(locale, it), figures(locale, it), remind(locale, it), countries(locale, &it.totals));
        let (search, people) = (search(locale, it), people(locale, it));
        let read = view! { <LinkButton href=preview small=true>{t!(locale, "invitations-to-preview")}</LinkButton> }.into_any();
        view! {
            {waiting}
            {figures}
            {remind}
            {countries}
            <Section title=t!(locale, "invitations-people") actions=read>{search}{people}</Section>
        }
        .into_any()
    };
    view! { <PageHead title=t!(locale, "invitations-title") lead=t!(locale, "invitations-lead") actions/> {content} }
}

/// What waits to be sent.
fn waiting(locale: Locale, it: &Shown) -> Option<AnyView> {
    let href = address(locale, &it.event.slug, "preview");
    let text = if it.event.state == EventState::Draft {
        t!(locale, "invitations-drafts-unpublished", count = it.drafts)
    } else {
        t!(locale, "invitations-drafts", count = it.drafts)
    };
    (it.drafts > 0).then(|| {
        view! { <Alert tone=Tone::Info><p>{text} " " <a href=href>{t!(locale, "invitations-read-and-send")}</a></p></Alert> }.into_any()
    })
}

/// How many answered what; each leads to those who did.
fn figures(locale: Locale, it: &Shown) -> impl IntoView + use<> {
    let list = address(locale, &it.event.slug, "");
    let mut items = vec![Stat::new(it.totals.all(), t!(locale, "invitations-invited")).href(list.clone())];
    for answer in [Answer::Accepted, Answer::Declined, Answer::NotYet, Answer::None] {
        let stat = Stat::new(it.totals.with_answer(answer), labels::answer(locale, answer));
        items.push(stat.href(format!("{list}?answer={answer}")));
    }
    for delivery in [Delivery::Draft, Delivery::Queued, Delivery::Refused, Delivery::Bounced] {
        let count = it.totals.with_delivery(delivery);
        if count > 0 {
            items.push(Stat::new(count, labels::delivery(locale, delivery)).href(format!("{list}?delivery={delivery}")));
        }
    }
    view! { <Stats items/> }
}

/// Reminding those who have said neither yes nor no: writes drafts, which are read before they are sent.
fn remind(locale: Locale, it: &Shown) -> Option<AnyView> {
    let zone = it.event.zone();
    let last = it.last_reminded.map(|at| {
        view! { <p class="fine quiet">{t!(locale, "invitations-last-reminded", when = dates::date_time(locale, at, zone))}</p> }
    });
    let action = address(locale, &it.event.slug, "remind");
    let label = t!(locale, "invitations-remind", count = it.to_remind);
    let button = (it.to_remind > 0 && it.may_send).then(|| view! { <PostButton action>{label}</PostButton> });
    (button.is_some() || last.is_some()).then(|| view! { <Row>{button}{last}</Row> }.into_any())
}

fn countries(locale: Locale, totals: &Totals) -> Option<AnyView> {
    const ANSWERS: [Answer; 4] = [Answer::Accepted, Answer::Declined, Answer::NotYet, Answer::None];
    let present: Vec<Country> = Country::ALL.iter().copied().filter(|c| totals.in_country(*c) > 0).collect();
    if present.len() < 2 {
        return None;
    }
    let mut columns = vec![Column::new(t!(locale, "invitations-country")), Column::number(t!(locale, "invitations-invited"))];
    columns.extend(ANSWERS.map(|a| Column::number(labels::answer(locale, a))));
    let row = |heading: String, all: i64, with: &dyn Fn(Answer) -> i64| {
        ANSWERS.into_iter().fold(TableRow::new().cell(heading).cell(all), |row, answer| row.cell(with(answer)))
    };
    let rows = present
        .iter()
        .map(|c| row(labels::country(locale, *c), totals.in_country(*c), &|answer| totals.in_country_with(*c, answer)))
        .collect();
    let total = row(t!(locale, "invitations-sum"), totals.all(), &|answer| totals.with_answer(answer));
    Some(view! { <Table caption=t!(locale, "invitations-by-country") columns rows total/> }.into_any())
}

fn search(locale: Locale, it: &Shown) -> impl IntoView + use<> {
    let mut fields = Fields::default();
    fields.set("search", it.filter.search.clone());
    fields.set("answer", it.filter.answer.map_or("", |a| a.as_str()));
    fields.set("delivery", it.filter.delivery.map_or("", |d| d.as_str()));
    fields.set("country", it.filter.country.map_or("", |c| c.as_str()));
    let inputs = Inputs::new(locale, &FormState::with(fields));
    let all = t!(locale, "invitations-all");
    view! {
        <SearchForm field=inputs.get("search") label=t!(locale, "invitations-search") action=address(locale, &it.event.slug, "")>
            <Select field=inputs.get("answer") label=t!(locale, "invitations-answer") choices=labels::answers(locale) empty=all.clone()/>
            <Select field=inputs.get("delivery") label=t!(locale, "invitations-delivery") choices=labels::deliveries(locale) empty=all.clone()/>
            <Select field=inputs.get("country") label=t!(locale, "invitations-country") choices=crate::people::labels::countries(locale) empty=all/>
        </SearchForm>
    }
}

fn people(locale: Locale, it: &Shown) -> AnyView {
    if it.listed.is_empty() {
        return view! { <p>{t!(locale, "invitations-none-found")}</p> }.into_any();
    }
    let columns = vec![
        Column::new(t!(locale, "invitations-name")),
        Column::new(t!(locale, "invitations-organisation")),
        Column::new(t!(locale, "invitations-country")),
        Column::new(t!(locale, "invitations-language")),
        Column::new(t!(locale, "invitations-delivery")),
        Column::new(t!(locale, "invitations-answer")),
    ];
    let rows = it.listed.iter().map(|listed| row(locale, &it.event, listed)).collect();
    let first = it.further.then(|| format!("{}?{}", address(locale, &it.event.slug, ""), query(&it.filter).trim_end_matches('&')));
    let next = it.next.as_ref().map(|id| format!("{}?{}after={id}", address(locale, &it.event.slug, ""), query(&it.filter)));
    view! {
        <Table caption=t!(locale, "invitations-people") hide_caption=true columns rows/>
        <Pagination locale first=first next=next/>
    }
    .into_any()
}

/// The filter as the beginning of a query.
fn query(filter: &Filter) -> String {
    let pairs = [
        ("search", paths::query_value(&filter.search)),
        ("answer", filter.answer.map_or(String::new(), |a| a.to_string())),
        ("delivery", filter.delivery.map_or(String::new(), |d| d.to_string())),
        ("country", filter.country.map_or(String::new(), |c| c.to_string())),
    ];
    pairs.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={value}&")).collect()
}

fn row(locale: Locale, event: &Event, listed: &Listed) -> TableRow {
    let it = &listed.invitation;
    let href = address(locale, &event.slug, it.id.as_str());
    let email = (!it.name.is_empty()).then(|| view! { <br/><span class="fine quiet">{it.email.clone()}</span> });
    let registration = labels::registration(locale, listed.registration).map(|text| view! { " " <span class="fine quiet">{text}</span> });
    let reminders = (it.reminders > 0)
        .then(|| view! { " " <span class="fine quiet">{t!(locale, "invitations-reminded", count = it.reminders)}</span> });
    let delivery = (labels::delivery_tone(listed.delivery), labels::delivery(locale, listed.delivery));
    let answer = (labels::answer_tone(it.answer), labels::answer(locale, it.answer));
    TableRow::new()
        .cell(view! { <a href=href>{it.called().to_owned()}</a>{email} })
        .text(it.organisation.clone())
        .cell(labels::country(locale, it.country))
        .cell(view! { <span lang=it.language.code()>{it.language.own_name()}</span> })
        .cell(view! { <Tag tone=delivery.0>{delivery.1}</Tag>{reminders} })
        .cell(view! { <Tag tone=answer.0>{answer.1}</Tag>{registration} })
}
