//! What an organiser says of themselves: name and language.

use super::{flash, frame};
use crate::{
    error::Result,
    forms::{Fields, FormState},
    paths,
    people::{actions, labels, model::SignedIn, rules},
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::response::{IntoResponse, Response};

/// `/{lang}/organise/account`.
pub async fn show(ctx: Ctx) -> Result<Page> {
    let who = ctx.signed_in().await?;
    let fields = Fields::from([("name", who.account.name.as_str()), ("language", who.account.language.code())]);
    Ok(account_page(&ctx, &who, &FormState::with(fields)))
}

pub async fn save(ctx: Ctx, fields: Fields) -> Result<Response> {
    let who = ctx.signed_in().await?;
    match rules::account(&fields) {
        Ok((name, language)) => {
            actions::change_account(&ctx.app, &who, &name, language).await?;
            Ok(see_other(&format!("{}?done=saved", paths::organise_page(ctx.locale, "account"))))
        }
        Err(errors) => Ok(account_page(&ctx, &who, &FormState { fields, errors }).refused().into_response()),
    }
}

fn account_page(ctx: &Ctx, who: &SignedIn, form: &FormState) -> Page {
    let (locale, form, email) = (ctx.locale, form.clone(), who.account.email.clone());
    let frame = frame(ctx, who, t!(locale, "people-account")).flash(flash(ctx)).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=t!(locale, "people-account") lead=t!(locale, "people-account-lead", email = email)/>
                    <Form inputs>
                        <TextField field=inputs.get("name") label=t!(locale, "people-name") autocomplete="name" maxlength=150/>
                        <Select field=inputs.get("language") label=t!(locale, "people-language") hint=t!(locale, "people-language-hint") choices=labels::languages()/>
                        <SubmitRow label=t!(locale, "people-save")/>
                    </Form>
                </Narrow>
            },
        )
    })
}
