//! When and where an event is. A move of an announced one asks first, since everybody who is registered is told.

use super::{
    create,
    details::{self, Tab, page_of},
};
use crate::{
    error::{Error, Result},
    events::{
        actions, facts, labels,
        model::{Attendance, Event, Seats},
        pages,
        rules::{self, TimePlace},
        store,
    },
    forms::{Fields, FormState},
    paths,
    people::model::{Country, SignedIn},
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// GET `/organise/events/{slug}/details/time-place`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let form = FormState::with(TimePlace::fields(&organiser.of));
    Ok(view(&ctx, &who, &organiser.of, form))
}

/// POST `/organise/events/{slug}/details/time-place`; with `confirmed` where it moves an announced event.
pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let event = &organiser.of;
    let new = match TimePlace::parse(&fields, ctx.now) {
        Ok(new) => new,
        Err(errors) => return Ok(view(&ctx, &who, event, FormState { fields, errors }).into_response()),
    };
    let mut after = event.clone();
    new.clone().apply(&mut after);
    let tells = rules::must_tell(event, &after, ctx.now);
    if tells && !fields.has("confirmed") {
        let mut tx = ctx.db.read().await?;
        let seats = store::seats(&mut tx, &event.id).await?.ok_or(Error::NotFound)?;
        return Ok(confirm(&ctx, &who, event, &after, &seats, &fields).into_response());
    }
    actions::changes::time_place(&ctx, &organiser, new, ctx.now).await?;
    let done = if tells { "moved" } else { "saved" };
    Ok(see_other(&format!("{}?done={done}", Tab::TimePlace.path(ctx.locale, &slug))))
}

/// What the move means, before it is made.
fn confirm(ctx: &Ctx, who: &SignedIn, before: &Event, after: &Event, seats: &Seats, fields: &Fields) -> Page {
    let locale = ctx.locale;
    let title = t!(locale, "events-move-title");
    let frame = pages::organise_frame(ctx, who, before, title.clone());
    let told = details::who_is_told(locale, before, seats);
    let line = |event: &Event| {
        let place = facts::place(event, locale);
        let when = facts::when(event, locale);
        if place.is_empty() { when } else { format!("{when} · {place}") }
    };
    let items = vec![Fact::new(t!(locale, "events-move-from"), line(before)), Fact::new(t!(locale, "events-move-to"), line(after))];
    let mut hidden = fields.0.clone();
    hidden.push(("confirmed".into(), "true".into()));
    let back = Tab::TimePlace.path(locale, &before.slug);
    let window = (before.starts_at != after.starts_at && before.registration_closes_at.is_some())
        .then(|| view! { <p>{t!(locale, "events-move-window")}</p> });
    // What moves along, and what does not.
    let ways = (before.attendance != after.attendance)
        .then(|| match after.attendance {
            Attendance::Online => Some(t!(locale, "events-move-online")),
            Attendance::OnSite => Some(t!(locale, "events-move-on-site")),
            Attendance::Mixed => None,
        })
        .flatten()
        .map(|text| view! { <p>{text}</p> });
    let programme = (before.starts_at != after.starts_at).then(|| view! { <p>{t!(locale, "events-move-programme")}</p> });
    Page::private(move || {
        page(
            frame,
            view! {
                <ConfirmPage title confirm=t!(locale, "events-move-submit") cancel=t!(locale, "events-back") cancel_href=back hidden>
                    <p>{t!(locale, "events-move-text")}</p>
                    <DescriptionList items/>
                    {ways}
                    <p>{told}" "{t!(locale, "events-told-others")}</p>
                    {programme}
                    {window}
                </ConfirmPage>
            },
        )
    })
}

fn view(ctx: &Ctx, who: &SignedIn, event: &Event, form: FormState) -> Page {
    let locale = ctx.locale;
    let zones = zones(locale, form.fields.get("time_zone"));
    let announced = event.state == crate::events::model::EventState::Published;
    let moved = (ctx.query.get("done") == "moved").then(|| paths::organise_event_page(locale, &event.slug, "programme"));
    page_of(ctx, who, event, Tab::TimePlace, form, move |inputs| {
        let attendance = Attendance::ALL.iter().map(|a| Choice::new(a.as_str(), labels::attendance(locale, *a))).collect::<Vec<_>>();
        let hint = announced.then(|| view! { <p class="hint">{t!(locale, "events-move-hint")}</p> });
        let programme = moved.map(|href| {
            let text = t!(locale, "events-moved-programme");
            view! { <Alert tone=Tone::Info><p>{text}" "<a href=href>{t!(locale, "events-to-programme")}</a></p></Alert> }
        });
        view! {
            {programme}
            <Form inputs>
                {hint}
                {create::times(inputs)}
                <Select field=inputs.get("time_zone") label=t!(locale, "events-time-zone") choices=zones/>
                <Radios field=inputs.get("attendance") label=t!(locale, "events-attendance") choices=attendance/>
                <Fieldset legend=t!(locale, "events-venue") hint=t!(locale, "events-venue-hint")>
                    <TextField field=inputs.get("venue_name") label=t!(locale, "events-venue-name") optional=true/>
                    <TextField field=inputs.get("venue_street") label=t!(locale, "events-venue-street") optional=true/>
                    <FieldRow>
                        <TextField field=inputs.get("venue_postal_code") label=t!(locale, "events-venue-postal-code") optional=true size=8/>
                        <TextField field=inputs.get("venue_city") label=t!(locale, "events-venue-city") optional=true/>
                    </FieldRow>
                    <Select field=inputs.get("venue_country") label=t!(locale, "events-country") choices=countries(locale)/>
                </Fieldset>
                <TextField field=inputs.get("joining_link") label=t!(locale, "events-joining-link") hint=t!(locale, "events-joining-link-hint") kind="url" optional=true/>
                <SubmitRow label=t!(locale, "events-save")/>
            </Form>
        }
        .into_any()
    })
}

/// The countries that the program tells apart, and "another".
pub fn countries(locale: Locale) -> Vec<Choice> {
    Country::ALL.iter().map(|country| Choice::new(country.as_str(), labels::country_choice(locale, *country))).collect()
}

/// The zones to choose from: those of the Nordic countries in words, then Europe's; and the one that is chosen.
fn zones(locale: Locale, chosen: &str) -> Vec<Choice> {
    let nordic = [
        (chrono_tz::Europe::Stockholm, t!(locale, "events-zone-sweden")),
        (chrono_tz::Europe::Oslo, t!(locale, "events-zone-norway")),
        (chrono_tz::Europe::Copenhagen, t!(locale, "events-zone-denmark")),
        (chrono_tz::Europe::Helsinki, t!(locale, "events-zone-finland")),
        (chrono_tz::Atlantic::Reykjavik, t!(locale, "events-zone-iceland")),
    ];
    let others = chrono_tz::TZ_VARIANTS
        .iter()
        .filter(|zone| !nordic.iter().any(|(known, _)| known == *zone))
        .filter(|zone| zone.name() == chosen || zone.name() == "UTC" || ["Europe/", "Atlantic/"].iter().any(|p| zone.name().starts_with(p)))
        .map(|zone| Choice::new(zone.name(), zone.name().replace('_', " ")));
    nordic.iter().map(|(zone, label)| Choice::new(zone.name(), label.clone())).chain(others).collect()
}
