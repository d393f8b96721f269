//! One registration, for organisers: correct it, send the link again, withdraw the link, cancel.

use super::{done, organise::who_fields};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventState},
        pages::organise_frame,
    },
    forms::{Fields, FormState},
    i18n::dates,
    paths,
    people::{model::SignedIn, permissions::Organiser},
    registrations::{actions::organise as verbs, labels, model::Registration, rules::Correction, store::seats},
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

type Ids = Path<(String, String, String)>;

async fn find(ctx: &Ctx, slug: &str, id: &str) -> Result<(SignedIn, Organiser<Event>, Registration)> {
    let (who, organiser) = events::actions::organise(ctx, slug).await?;
    let registration = verbs::find(&mut ctx.db.read().await?, &organiser, id).await?;
    Ok((who, organiser, registration))
}

fn here(locale: Locale, event: &Event, rest: &str) -> String {
    format!("{}/{rest}", paths::organise_event_page(locale, &event.slug, "registrations"))
}

/// GET `/organise/events/{slug}/registrations/{id}`
pub async fn show(ctx: Ctx, Path((_, slug, id)): Ids) -> Result<Page> {
    let (who, organiser, registration) = find(&ctx, &slug, &id).await?;
    let form = FormState::with(Correction::fields(&registration));
    view(&ctx, &who, organiser.of, registration, form).await
}

/// POST `/organise/events/{slug}/registrations/{id}`: `name`, `organisation`, `country`, `language`; `email`, to which the link goes if it is new.
pub async fn correct(ctx: Ctx, Path((_, slug, id)): Ids, fields: Fields) -> Result<Response> {
    let (who, organiser, registration) = find(&ctx, &slug, &id).await?;
    let outcome = match Correction::parse(&fields) {
        Ok(correction) => verbs::correct(&ctx, &organiser, &registration, correction).await,
        Err(errors) => Err(errors.into()),
    };
    match outcome {
        Ok(()) => Ok(to(&ctx, &organiser.of, &registration, "saved")),
        Err(Error::Invalid(errors)) => {
            Ok(view(&ctx, &who, organiser.of, registration, FormState { fields, errors }).await?.refused().into_response())
        }
        Err(error) => Err(error),
    }
}

fn to(ctx: &Ctx, event: &Event, registration: &Registration, done: &str) -> Response {
    see_other(&format!("{}?done={done}", here(ctx.locale, event, registration.id.as_str())))
}

/// POST `/organise/events/{slug}/registrations/{id}/link`
pub async fn link_again(ctx: Ctx, Path((_, slug, id)): Ids) -> Result<Response> {
    let (_, organiser, registration) = find(&ctx, &slug, &id).await?;
    verbs::link_again(&ctx, &organiser, &registration, false).await?;
    Ok(to(&ctx, &organiser.of, &registration, "link"))
}

/// POST `/organise/events/{slug}/registrations/{id}/revoke`
pub async fn revoke(ctx: Ctx, Path((_, slug, id)): Ids) -> Result<Response> {
    let (_, organiser, registration) = find(&ctx, &slug, &id).await?;
    verbs::link_again(&ctx, &organiser, &registration, true).await?;
    Ok(to(&ctx, &organiser.of, &registration, "revoked"))
}

/// GET `/organise/events/{slug}/registrations/{id}/cancel`
pub async fn ask(ctx: Ctx, Path((_, slug, id)): Ids) -> Result<Response> {
    let (who, organiser, registration) = find(&ctx, &slug, &id).await?;
    let locale = ctx.locale;
    let event = organiser.of;
    let back = here(locale, &event, registration.id.as_str());
    if !registration.is_active() {
        return Ok(see_other(&back));
    }
    let title = t!(locale, "registrations-cancel-one-title", name = &registration.name);
    let frame = organise_frame(&ctx, &who, &event, title.clone());
    let page = Page::private(move || {
        page(
            frame,
            view! {
                <ConfirmPage
                    title look=Look::Danger confirm=t!(locale, "registrations-cancel-one-confirm") cancel=t!(locale, "registrations-cancel-one-keep")
                    cancel_href=back
                >
                    <p>{t!(locale, "registrations-cancel-one-text")}</p>
                </ConfirmPage>
            },
        )
    });
    Ok(page.into_response())
}

/// POST `/organise/events/{slug}/registrations/{id}/cancel`
pub async fn cancel(ctx: Ctx, Path((_, slug, id)): Ids) -> Result<Response> {
    let (_, organiser, registration) = find(&ctx, &slug, &id).await?;
    verbs::cancel(&ctx, &organiser, &registration).await?;
    Ok(to(&ctx, &organiser.of, &registration, "cancelled"))
}

async fn view(ctx: &Ctx, who: &SignedIn, event: Event, registration: Registration, form: FormState) -> Result<Page> {
    let (locale, now) = (ctx.locale, ctx.now);
    let position = seats::position(&mut ctx.db.read().await?, &registration).await?;
    let frame = organise_frame(ctx, who, &event, registration.name.clone()).refused(!form.errors.is_empty()).flash(done(ctx));
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let list = paths::organise_event_page(locale, &event.slug, "registrations");
        let cancel_edit = (t!(locale, "registrations-to-list"), list.clone());
        let form = registration.is_active().then(|| {
            view! {
                <Section title=t!(locale, "registrations-details")>
                    <Form inputs>
                        {who_fields(locale, inputs)}
                        <SubmitRow label=t!(locale, "registrations-save") cancel=cancel_edit/>
                    </Form>
                </Section>
            }
        });
        let reachable = !registration.email.is_empty() && !event.is_over(now) && event.state != EventState::Draft;
        let link = reachable.then(|| link(locale, &event, &registration));
        let cancel = registration.is_active().then(|| {
            let href = here(locale, &event, &format!("{}/cancel", registration.id));
            view! { <Section title=t!(locale, "registrations-cancel-one")><Row><LinkButton href look=Look::Danger>{t!(locale, "registrations-cancel-one")}</LinkButton></Row></Section> }
        });
        let crumbs = vec![NavItem::new(t!(locale, "registrations-title"), list.clone())];
        page(
            frame,
            view! {
                <Breadcrumbs locale items=crumbs here=registration.name.clone()/>
                <PageHead title=registration.name.clone()/>
                {facts(locale, &event, &registration, position)}
                {form}
                {link}
                {cancel}
            },
        )
    }))
}

fn facts(locale: Locale, event: &Event, registration: &Registration, position: Option<i64>) -> impl IntoView + use<> {
    let (tone, state) = labels::state_tag(locale, registration.state);
    let state = match position {
        Some(position) => t!(locale, "registrations-state-position", state = state, position = position),
        None => state,
    };
    let mut items = vec![
        Fact::new(t!(locale, "registrations-state"), view! { <Tag tone>{state}</Tag> }),
        Fact::new(t!(locale, "registrations-takes-part"), labels::place(locale, registration.attendance)),
        Fact::new(t!(locale, "registrations-registered"), dates::date_time(locale, registration.created_at, event.zone())),
        Fact::new(t!(locale, "registrations-source"), labels::source(locale, registration.source)),
    ];
    for (term, text) in
        [(t!(locale, "registrations-diet"), &registration.diet), (t!(locale, "registrations-access-needs"), &registration.access_needs)]
    {
        if !text.is_empty() {
            items.push(Fact::new(term, text.clone()));
        }
    }
    view! { <DescriptionList items/> }
}

fn link(locale: Locale, event: &Event, registration: &Registration) -> impl IntoView + use<> {
    let id = &registration.id;
    let again = here(locale, event, &format!("{id}/link"));
    let revoke = here(locale, event, &format!("{id}/revoke"));
    view! {
        <Section title=t!(locale, "registrations-link")>
            <p>{t!(locale, "registrations-link-text")}</p>
            <Row>
                <PostButton action=again>{t!(locale, "registrations-link-again")}</PostButton>
                <PostButton action=revoke look=Look::Tertiary>{t!(locale, "registrations-link-revoke")}</PostButton>
            </Row>
        </Section>
    }
}
