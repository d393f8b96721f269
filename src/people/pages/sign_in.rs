//! Signing in by a mailed link, and out.

use crate::{
    error::Result,
    forms::{Fields, FormState},
    paths,
    people::{
        actions,
        model::{LINK_MINUTES, SIGN_IN_DAYS},
        rules, store,
    },
    server::{
        ctx::{Ctx, keep_cookie, sign_in_cookie},
        render::{Page, see_other},
        tokens,
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// `/{lang}/sign-in`: asks for the address.
pub async fn form(ctx: Ctx) -> Result<Page> {
    let mut fields = Fields::default();
    fields.set("to", rules::return_path(ctx.query.get("to")));
    let sent = ctx.query.get("done") == "sent";
    form_page(&ctx, &FormState::with(fields), sent).await
}

/// Mails a link to whoever has an account; the answer is the same for everybody.
pub async fn request(ctx: Ctx, fields: Fields) -> Result<Response> {
    ctx.count_post()?;
    let email = match rules::sign_in_request(&fields) {
        Ok(email) => email,
        Err(errors) => return Ok(form_page(&ctx, &FormState { fields, errors }, false).await?.refused().into_response()),
    };
    ctx.count_link(&email)?;
    actions::request_sign_in(&ctx.app, &email, fields.get("to")).await?;
    Ok(see_other(&format!("{}?done=sent", paths::sign_in(ctx.locale))))
}

async fn form_page(ctx: &Ctx, form: &FormState, sent: bool) -> Result<Page> {
    let anybody = store::any_account(&mut ctx.db.read().await?).await?;
    let (locale, form) = (ctx.locale, form.clone());
    let refused = !form.errors.is_empty();
    let mut frame = Frame::public(locale, t!(locale, "people-sign-in-title")).languages(|other| ctx.in_language(other)).refused(refused);
    frame.noindex = true;
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let minutes = LINK_MINUTES;
        let body = if sent {
            view! {
                <Alert tone=Tone::Success heading=t!(locale, "people-sign-in-sent")>
                    <p>{t!(locale, "people-sign-in-sent-text", minutes = minutes)}</p>
                </Alert>
                <Row><LinkButton href=paths::sign_in(locale)>{t!(locale, "people-sign-in-again")}</LinkButton></Row>
            }
            .into_any()
        } else {
            view! {
                <Form inputs action=paths::sign_in(locale)>
                    <TextField field=inputs.get("email") label=t!(locale, "people-email") kind="email" autocomplete="email"/>
                    <Hidden name="to" value=form.value("to")/>
                    <SubmitRow label=t!(locale, "people-sign-in-send")/>
                </Form>
            }
            .into_any()
        };
        let no_account = if anybody { t!(locale, "people-no-account-text") } else { t!(locale, "people-first-account-text") };
        let lead = if sent { String::new() } else { t!(locale, "people-sign-in-lead") };
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=t!(locale, "people-sign-in-title") lead/>
                    {body}
                    <Card title=t!(locale, "people-no-account") tinted=true>
                        <p>{no_account}</p>
                        {(!anybody).then(|| view! { <pre><code>"samling sign-in EMAIL"</code></pre> })}
                    </Card>
                </Narrow>
            },
        )
    }))
}

/// `/{lang}/sign-in/{token}`: a page with one button, since mail scanners follow links.
pub async fn link(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Page> {
    let account = store::sign_in_link(&mut ctx.db.read().await?, &tokens::hash(&token), ctx.now).await?;
    let Some(account) = account else { return Err(ctx.wrong_token()) };
    let locale = ctx.locale;
    let frame = Frame::personal(locale, t!(locale, "people-sign-in-title")).languages(|other| ctx.in_language(other));
    Ok(Page::private(move || {
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=t!(locale, "people-welcome", name = &account.name) lead=t!(locale, "people-welcome-lead", email = &account.email)/>
                    <Form inputs=Inputs::empty(locale)>
                        <SubmitRow label=t!(locale, "people-sign-in")/>
                    </Form>
                </Narrow>
            },
        )
    }))
}

/// Signs in and leads on.
pub async fn use_link(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response> {
    let Some(new) = actions::sign_in(&ctx.app, &token, ctx.locale).await? else { return Err(ctx.wrong_token()) };
    let mut response = see_other(&new.to);
    keep_cookie(&ctx, &mut response, (sign_in_cookie(ctx.config.https()), &new.token), SIGN_IN_DAYS * 24 * 60 * 60);
    Ok(response)
}

/// `/{lang}/sign-out`.
pub async fn sign_out(ctx: Ctx) -> Result<Response> {
    if let Some(cookie) = ctx.sign_in_token() {
        actions::sign_out(&ctx.app, cookie).await?;
    }
    let mut response = see_other(&paths::home(ctx.locale));
    keep_cookie(&ctx, &mut response, (sign_in_cookie(ctx.config.https()), ""), 0);
    Ok(response)
}
