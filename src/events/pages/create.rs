//! A new event from four fields, and one from an earlier event.

use crate::{
    error::{Error, Result},
    events::{actions, model::Event, pages, rules},
    forms::{Fields, FormState},
    i18n::dates,
    paths,
    people::{
        self,
        model::{Organisation, OrganisationId, SignedIn},
        permissions::Organiser,
    },
    problem,
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

/// GET `/organise/events/new`
pub async fn show(ctx: Ctx) -> Result<Page> {
    let who = ctx.signed_in().await?;
    let mut fields = Fields::default();
    fields.set("organisation", who.memberships.first().map_or("", |m| m.organisation_id.as_str()));
    view(&ctx, &who, FormState::with(fields)).await
}

/// POST `/organise/events/new`: `title.LANG`, `date`, `start`, `end`; optional `end_date`, `organisation`.
pub async fn create(ctx: Ctx, fields: Fields) -> Result<Response> {
    let who = ctx.signed_in().await?;
    let outcome = match chosen(&ctx, &who, &fields).await {
        Ok((organiser, organisation)) => {
            let languages = rules::first_languages(organisation.country, ctx.locale);
            match rules::parse_new(&fields, &languages, organisation.country.zone(), ctx.now) {
                Ok(new) => actions::create(&ctx, &organiser, &organisation, new, ctx.locale, ctx.now).await,
                Err(errors) => Err(errors.into()),
            }
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(event) => Ok(made(&ctx, &event, "created")),
        Err(Error::Invalid(errors)) => Ok(view(&ctx, &who, FormState { fields, errors }).await?.refused().into_response()),
        Err(error) => Err(error),
    }
}

/// To what was made. That its day has been is no mistake to one who keeps a record, and one to everybody else.
fn made(ctx: &Ctx, event: &Event, done: &str) -> Response {
    let done = if event.is_over(ctx.now) { "past" } else { done };
    see_other(&format!("{}?done={done}", paths::organise_event_page(ctx.locale, &event.slug, "details")))
}

/// The organisation that hosts the new event: as chosen, or the only one.
async fn chosen(ctx: &Ctx, who: &SignedIn, fields: &Fields) -> Result<(Organiser<OrganisationId>, Organisation)> {
    let id = match &who.memberships[..] {
        [] => return Err(Error::Forbidden),
        [only] => only.organisation_id.clone(),
        _ => OrganisationId::parse(fields.get("organisation"))
            .filter(|id| who.role_in(id).is_some())
            .ok_or_else(|| Error::field("organisation", problem!("forms-choose")))?,
    };
    let organiser = Organiser::member(who, id.clone())?;
    let mut tx = ctx.db.read().await?;
    let organisation = people::store::organisation(&mut tx, &id).await?.ok_or(Error::NotFound)?;
    Ok((organiser, organisation))
}

async fn view(ctx: &Ctx, who: &SignedIn, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let title = t!(locale, "events-new-title");
    let chosen = OrganisationId::parse(form.fields.get("organisation"))
        .filter(|id| who.role_in(id).is_some())
        .or_else(|| who.memberships.first().map(|m| m.organisation_id.clone()));
    let Some(chosen) = chosen else { return Ok(no_organisation(ctx, who, title)) };
    let mut tx = ctx.db.read().await?;
    let organisation = people::store::organisation(&mut tx, &chosen).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let languages = rules::first_languages(organisation.country, locale).0;
    let choices: Vec<Choice> =
        who.memberships.iter().map(|m| Choice::new(m.organisation_id.as_str(), m.organisation_name.clone())).collect();
    let frame = people::pages::frame(ctx, who, title.clone()).refused(!form.errors.is_empty());
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let organisation = (choices.len() > 1)
            .then(|| view! { <Select field=inputs.get("organisation") label=t!(locale, "events-organisation") choices hint=t!(locale, "events-organisation-hint")/> });
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title lead=t!(locale, "events-new-lead")/>
                    <Form inputs>
                        {organisation}
                        <LocalizedField inputs name="title" label=t!(locale, "events-title") languages hint=t!(locale, "events-new-title-hint") maxlength=250/>
                        {times(inputs)}
                        <SubmitRow label=t!(locale, "events-new-submit") cancel=(t!(locale, "events-back"), paths::organise(locale))/>
                    </Form>
                </Narrow>
            },
        )
    }))
}

fn no_organisation(ctx: &Ctx, who: &SignedIn, title: String) -> Page {
    let locale = ctx.locale;
    let frame = people::pages::frame(ctx, who, title.clone());
    Page::private(move || {
        page(
            frame,
            view! {
                <PageHead title/>
                <EmptyState title=t!(locale, "events-no-organisation") text=t!(locale, "events-no-organisation-text")>
                    <LinkButton href=paths::organise_page(locale, "organisations/new") look=Look::Primary>{t!(locale, "events-no-organisation-button")}</LinkButton>
                </EmptyState>
            },
        )
    })
}

/// The fields of [`rules::parse_times`].
pub fn times(inputs: Inputs) -> impl IntoView {
    let locale = inputs.locale();
    view! {
        <FieldRow>
            <DateField field=inputs.get("date") label=t!(locale, "events-date")/>
            <TimeField field=inputs.get("start") label=t!(locale, "events-start")/>
            <TimeField field=inputs.get("end") label=t!(locale, "events-end")/>
        </FieldRow>
        <DateField field=inputs.get("end_date") label=t!(locale, "events-end-date") hint=t!(locale, "events-end-date-hint") optional=true/>
    }
}

/// GET `/organise/events/{slug}/copy`
pub async fn show_copy(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let mut fields = Fields::default();
    rules::set_times(&mut fields, organiser.of.starts_at, organiser.of.ends_at, organiser.of.zone());
    fields.set("date", "");
    fields.set("end_date", "");
    Ok(copy_view(&ctx, &who, &organiser, FormState::with(fields)))
}

/// POST `/organise/events/{slug}/copy`: `date`, `start`, `end`, optional `end_date`.
pub async fn copy(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let outcome = match rules::parse_times(&fields, organiser.of.zone(), ctx.now) {
        Ok(when) => actions::copy(&ctx, &organiser, when, ctx.now).await,
        Err(errors) => Err(errors.into()),
    };
    match outcome {
        Ok(event) => Ok(made(&ctx, &event, "copied")),
        Err(Error::Invalid(errors)) => Ok(copy_view(&ctx, &who, &organiser, FormState { fields, errors }).refused().into_response()),
        Err(error) => Err(error),
    }
}

fn copy_view(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<Event>, form: FormState) -> Page {
    let locale = ctx.locale;
    let event = &organiser.of;
    let title = t!(locale, "events-copy-title");
    let lead = t!(locale, "events-copy-lead", date = dates::date_range(locale, event.starts_at, event.ends_at, event.zone()));
    let back = paths::organise_event_page(locale, &event.slug, "details/state");
    let frame = pages::organise_frame(ctx, who, event, title.clone()).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title lead/>
                    <Form inputs>
                        {times(inputs)}
                        <SubmitRow label=t!(locale, "events-copy-submit") cancel=(t!(locale, "events-back"), back)/>
                    </Form>
                </Narrow>
            },
        )
    })
}
