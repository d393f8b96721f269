//! The public form, and what stands on screen after it. Neither tells anybody who is registered.

use super::{facts_box, holders, place_choices, privacy_box};
use crate::{
    error::{Error, FieldErrors, Result},
    events::{
        self,
        model::{Event, RegistrationStatus, Seats},
        pages::{organisation_scope, public_frame},
        rules::{changes_next, registration_status},
    },
    forms::{Fields, FormState},
    i18n::dates,
    paths,
    people::model::Organisation,
    registrations::{
        actions,
        model::{Place, RegistrationState},
        rules,
    },
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

/// GET `/{lang}/events/{slug}/register`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let event = events::actions::published(&ctx, &slug).await?;
    view(&ctx, event, FormState::default()).await
}

/// POST `/{lang}/events/{slug}/register`: `name`, `email`, `organisation`; for a mixed event `attendance`.
pub async fn register(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    ctx.count_post()?;
    let event = events::actions::published(&ctx, &slug).await?;
    let outcome = match rules::parse_public(&fields, &event, ctx.locale) {
        Ok(new) => {
            let place = new.attendance;
            actions::register(&ctx, &event, new).await.map(|outcome| (outcome, place))
        }
        Err(errors) => Err(errors.into()),
    };
    let errors = match outcome {
        Ok((outcome, place)) => {
            let seat = match (outcome.told, rules::place_now(&event, place)) {
                (RegistrationState::Confirmed, Place::OnSite) => "confirmed",
                (RegistrationState::Confirmed, Place::Online) => "online",
                _ => "waiting",
            };
            return Ok(see_other(&format!("{}?seat={seat}", paths::registered(ctx.locale, &event.slug))));
        }
        Err(Error::Invalid(errors)) => errors,
        Err(Error::Conflict(problem)) => {
            let mut errors = FieldErrors::default();
            errors.add("", problem);
            errors
        }
        Err(error) => return Err(error),
    };
    Ok(view(&ctx, event, FormState { fields, errors }).await?.refused().into_response())
}

async fn view(ctx: &Ctx, event: Event, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let mut tx = ctx.db.read().await?;
    let seats = events::store::seats(&mut tx, &event.id).await?.unwrap_or(Seats { capacity: None, taken: 0, waiting: 0 });
    let holders = holders(&mut tx, &event).await?;
    drop(tx);
    let status = registration_status(&event, &seats, ctx.now);
    let title = title(locale, status);
    let heading = format!("{title} · {}", event.title.text(locale, event.languages.first()));
    let frame = public_frame(ctx, heading, holders.first()).refused(!form.errors.is_empty());
    let mut scopes = vec![event.scope()];
    scopes.extend(holders.iter().map(|holder| organisation_scope(&holder.id)));
    let until = changes_next(&event, ctx.now);
    Ok(Page::public(scopes, until, move || page(frame, body(locale, &event, status, &holders, title, &form))))
}

fn title(locale: Locale, status: RegistrationStatus) -> String {
    match status {
        RegistrationStatus::Full { .. } => t!(locale, "registrations-join-waiting-list"),
        _ => t!(locale, "registrations-register"),
    }
}

fn body(
    locale: Locale,
    event: &Event,
    status: RegistrationStatus,
    holders: &[Organisation],
    title: String,
    form: &FormState,
) -> impl IntoView + use<> {
    let aside = view! { {facts_box(locale, event, None)} {privacy_box(locale, event, holders)} }.into_any();
    let eyebrow: Words = event.title.shown(locale, event.languages.first()).into();
    let main = if status.is_open() { open(locale, event, status, form) } else { shut(locale, event, status) };
    view! { <PageHead title eyebrow/> <Sidebar aside>{main}</Sidebar> }
}

/// The form: three fields.
fn open(locale: Locale, event: &Event, status: RegistrationStatus, form: &FormState) -> AnyView {
    let inputs = Inputs::new(locale, form);
    let mixed = rules::places(event).len() > 1;
    let full = matches!(status, RegistrationStatus::Full { .. }).then(|| {
        let text = if mixed { t!(locale, "registrations-full-mixed") } else { t!(locale, "registrations-full") };
        view! { <Alert tone=Tone::Info><p>{text}</p></Alert> }
    });
    let place = mixed.then(|| {
        let mut field = inputs.get("attendance");
        if field.values.is_empty() {
            field = field.value(Place::OnSite.as_str());
        }
        view! { <Radios field label=t!(locale, "registrations-attendance") choices=place_choices(locale, event)/> }
    });
    let submit = match status {
        RegistrationStatus::Full { .. } if !mixed => t!(locale, "registrations-submit-waiting"),
        _ => t!(locale, "registrations-submit"),
    };
    let (lost, back) = (paths::link_again(locale, &event.slug), paths::event(locale, &event.slug));
    view! {
        {full}
        <Form inputs>
            <TextField field=inputs.get("name") label=t!(locale, "registrations-name") autocomplete="name" maxlength=120/>
            <TextField
                field=inputs.get("email") label=t!(locale, "registrations-email") hint=t!(locale, "registrations-email-hint") kind="email"
                autocomplete="email" maxlength=254
            />
            <TextField field=inputs.get("organisation") label=t!(locale, "registrations-organisation") autocomplete="organization" maxlength=160/>
            {place}
            <SubmitRow label=submit cancel=(t!(locale, "registrations-back"), back)/>
        </Form>
        <p><a href=lost>{t!(locale, "registrations-lost-link")}</a></p>
    }
    .into_any()
}

/// Why there is no form.
fn shut(locale: Locale, event: &Event, status: RegistrationStatus) -> AnyView {
    let text = match status {
        RegistrationStatus::NotYet { opens_at } => {
            t!(locale, "registrations-opens", when = dates::date_time(locale, opens_at, event.zone()))
        }
        RegistrationStatus::Over => t!(locale, "registrations-over"),
        RegistrationStatus::Cancelled => t!(locale, "registrations-event-cancelled"),
        RegistrationStatus::Postponed => t!(locale, "registrations-event-postponed"),
        RegistrationStatus::Closed | RegistrationStatus::Open { .. } | RegistrationStatus::Full { .. } => {
            t!(locale, "registrations-closed")
        }
    };
    let lost = (status != RegistrationStatus::Over)
        .then(|| view! { <p><a href=paths::link_again(locale, &event.slug)>{t!(locale, "registrations-lost-link")}</a></p> });
    let href = paths::event(locale, &event.slug);
    view! {
        <Alert tone=Tone::Info><p>{text}</p></Alert>
        <Row><LinkButton href look=Look::Primary>{t!(locale, "registrations-to-event")}</LinkButton></Row>
        {lost}
    }
    .into_any()
}

/// GET `/{lang}/events/{slug}/registered`: what somebody new was told, in `seat`. Who was registered before is told the same.
pub async fn registered(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let locale = ctx.locale;
    let event = events::actions::published(&ctx, &slug).await?;
    let holders = holders(&mut ctx.db.read().await?, &event).await?;
    let (title, text) = match ctx.query.get("seat") {
        "waiting" => (t!(locale, "registrations-told-waiting-title"), t!(locale, "registrations-told-waiting")),
        "online" => (t!(locale, "registrations-told-title"), t!(locale, "registrations-told-online")),
        "confirmed" => (t!(locale, "registrations-told-title"), t!(locale, "registrations-told-confirmed")),
        _ => (t!(locale, "registrations-told-title"), t!(locale, "registrations-told-any")),
    };
    let seat = ctx.query.get("seat").to_owned();
    let mut frame = public_frame(&ctx, title.clone(), holders.first()).languages(|other| {
        let path = paths::registered(other, &event.slug);
        if matches!(seat.as_str(), "waiting" | "online" | "confirmed") { format!("{path}?seat={seat}") } else { path }
    });
    frame.noindex = true;
    Ok(Page::private(move || {
        let eyebrow: Words = event.title.shown(locale, event.languages.first()).into();
        let aside = facts_box(locale, &event, None).into_any();
        page(
            frame,
            view! {
                <PageHead title eyebrow lead=text/>
                <Sidebar aside>
                    <Prose>
                        <p>{t!(locale, "registrations-told-mail")}</p>
                        <p>{t!(locale, "registrations-told-again")}</p>
                    </Prose>
                    <Row>
                        <LinkButton href=paths::event(locale, &event.slug) look=Look::Primary>{t!(locale, "registrations-to-event")}</LinkButton>
                        <LinkButton href=paths::link_again(locale, &event.slug) look=Look::Tertiary>{t!(locale, "registrations-lost-link")}</LinkButton>
                    </Row>
                </Sidebar>
            },
        )
    }))
}
