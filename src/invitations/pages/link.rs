//! "I lost my link": an address in, the same answer for all, and a mail to who is registered or invited.

use crate::{
    error::Result,
    events::{self, model::Event, pages::public_frame},
    forms::{Check, Fields, FormState},
    i18n::sort::fold,
    invitations::actions::personal::mail_links,
    paths,
    registrations::{self, pages::holders},
    server::{
        app::Limits,
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// GET `/{lang}/events/{slug}/link`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let event = events::actions::published(&ctx, &slug).await?;
    view(&ctx, Some(event), FormState::default()).await
}

/// POST `/{lang}/events/{slug}/link`: `email`.
pub async fn send(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let event = events::actions::published(&ctx, &slug).await?;
    let sent = format!("{}?done=sent", paths::link_again(ctx.locale, &event.slug));
    answer(&ctx, Some(event), fields, &sent).await
}

/// GET `/{lang}/link`: for all events to come.
pub async fn show_any(ctx: Ctx) -> Result<Page> {
    view(&ctx, None, FormState::default()).await
}

/// POST `/{lang}/link`: `email`.
pub async fn send_any(ctx: Ctx, fields: Fields) -> Result<Response> {
    let sent = format!("{}?done=sent", paths::lost_link(ctx.locale));
    answer(&ctx, None, fields, &sent).await
}

async fn answer(ctx: &Ctx, event: Option<Event>, fields: Fields, sent: &str) -> Result<Response> {
    ctx.count_post()?;
    let mut check = Check::new(&fields);
    let email = check.email("email");
    match check.finish(email) {
        Ok(email) => {
            // Somebody who asks too often is answered like everybody: that there were mails already is nobody else's business.
            if Limits::count(&ctx.limits.links, &fold(&email)).is_ok() {
                registrations::actions::personal::mail_links(ctx, &email, event.as_ref()).await?;
                mail_links(ctx, &email, event.as_ref()).await?;
            }
            Ok(see_other(sent))
        }
        Err(errors) => Ok(view(ctx, event, FormState { fields, errors }).await?.refused().into_response()),
    }
}

async fn view(ctx: &Ctx, event: Option<Event>, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let host = match &event {
        Some(event) => holders(&mut ctx.db.read().await?, event).await?.into_iter().next(),
        None => None,
    };
    let title = t!(locale, "invitations-lost-title");
    let sent = ctx.query.get("done") == "sent";
    let mut frame = public_frame(ctx, title.clone(), host.as_ref()).refused(!form.errors.is_empty());
    frame.noindex = true;
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let eyebrow: Words = event.as_ref().map(|e| e.title.shown(locale, e.languages.first()).into()).unwrap_or_default();
        let lead = if event.is_some() { t!(locale, "invitations-lost-lead") } else { t!(locale, "invitations-lost-lead-any") };
        let body = if sent {
            view! { <Alert tone=Tone::Success><p>{t!(locale, "invitations-lost-sent")}</p></Alert> }.into_any()
        } else {
            view! {
                <Form inputs>
                    <TextField field=inputs.get("email") label=t!(locale, "registrations-email") kind="email" autocomplete="email" maxlength=254/>
                    <SubmitRow label=t!(locale, "invitations-lost-submit")/>
                </Form>
            }
            .into_any()
        };
        page(frame, view! { <Narrow><PageHead title eyebrow lead/>{body}</Narrow> })
    }))
}
