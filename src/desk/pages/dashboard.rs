//! Where organisers begin: the events they may organise, the next one first.

use crate::{
    error::Result,
    events::{
        self, facts,
        model::{Event, EventId, EventState, Seats},
    },
    i18n::{Locale, dates},
    paths, people,
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;

pub async fn show(ctx: Ctx) -> Result<Response> {
    let who = ctx.signed_in().await?;
    if who.memberships.is_empty() {
        return Ok(see_other(&paths::organise_page(ctx.locale, "organisations/new")));
    }
    let mut tx = ctx.db.read().await?;
    let all = events::store::lists::organised_by(&mut tx, &who.account.id).await?;
    let seats: HashMap<EventId, Seats> = events::store::lists::seats_organised_by(&mut tx, &who.account.id)
        .await?
        .into_iter()
        .map(|(id, capacity, taken, waiting)| (id, Seats { capacity, taken, waiting }))
        .collect();
    let (mut coming, past): (Vec<Event>, Vec<Event>) = all.into_iter().partition(|e| !e.is_over(ctx.now));
    coming.reverse();
    coming.sort_by_key(|e| !e.has_date());
    let locale = ctx.locale;
    let title = t!(locale, "desk-dashboard");
    let flash = match ctx.query.get("done") {
        "deleted" => Some(t!(locale, "desk-event-deleted")),
        _ => None,
    };
    let frame = people::pages::frame(&ctx, &who, title.clone()).flash(flash.map(|text| Flash { tone: Tone::Success, text }));
    let page = Page::private(move || {
        let cards =
            |list: Vec<Event>, past: bool| list.into_iter().map(|e| card(locale, &e, seats.get(&e.id).copied(), past)).collect::<Vec<_>>();
        let (coming, past) = (cards(coming, false), cards(past, true));
        let new = paths::organise_new_event(locale);
        page(
            frame,
            view! {
                <PageHead title=title.clone() actions=view! { <LinkButton href=new.clone() look=Look::Primary>{t!(locale, "desk-new-event")}</LinkButton> }.into_any()/>
                {if coming.is_empty() {
                    view! {
                        <EmptyState title=t!(locale, "desk-no-events") text=t!(locale, "desk-no-events-text")>
                            <LinkButton href=new>{t!(locale, "desk-new-event")}</LinkButton>
                        </EmptyState>
                    }.into_any()
                } else {
                    view! { <Section title=t!(locale, "desk-coming")><CardList width=Width::Wide items=coming/></Section> }.into_any()
                }}
                {(!past.is_empty()).then(|| view! { <Section title=t!(locale, "desk-past")><CardList width=Width::Wide items=past/></Section> })}
            },
        )
    });
    Ok(page.into_response())
}

fn card(locale: Locale, event: &Event, seats: Option<Seats>, past: bool) -> AnyView {
    let zone = event.zone();
    let (first, last) = dates::days(event.starts_at, event.ends_at, zone);
    let (tone, state) = events::labels::state_tag(locale, event.state);
    let taken = seats.filter(|_| event.state != EventState::Draft).map(|s| match s.capacity {
        Some(capacity) => t!(locale, "desk-seats-of", taken = s.taken, capacity = capacity),
        None => t!(locale, "desk-seats", taken = s.taken),
    });
    let tags = view! { <Tag tone>{state}</Tag> {taken.map(|t| view! { <Tag>{t}</Tag> })} }.into_any();
    view! {
        <EventCard
            locale
            href=paths::organise_event(locale, &event.slug)
            title=event.title.shown(locale, event.languages.first())
            date=events::pages::date_block(locale, event)
            time=(event.has_date() && first == last).then(|| dates::time_range(locale, event.starts_at, event.ends_at, zone))
            place=facts::short_place(event, locale)
            past
            tags=tags
        />
    }
    .into_any()
}
