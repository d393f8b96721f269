//! An event's texts, side by side in each of its languages.

use super::details::{Tab, page_of};
use crate::{
    error::{Error, Result},
    events::{
        actions,
        model::Event,
        rules::{self, Texts},
    },
    forms::{Fields, FormState},
    people::model::SignedIn,
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

/// GET `/organise/events/{slug}/details`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let form = FormState::with(Texts::fields(&organiser.of));
    Ok(view(&ctx, &who, &organiser.of, form))
}

/// POST `/organise/events/{slug}/details`: `title.LANG`, `summary.LANG`, `description.LANG`, `directions.LANG`, `access_information.LANG`,
/// `practical_information.LANG`.
pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let outcome = match Texts::parse(&fields, &organiser.of) {
        Ok(texts) => actions::changes::texts(&ctx, &organiser, texts, ctx.now).await,
        Err(errors) => Err(errors.into()),
    };
    match outcome {
        Ok(()) => Ok(see_other(&format!("{}?done=saved", Tab::Texts.path(ctx.locale, &slug)))),
        Err(Error::Invalid(errors)) => Ok(view(&ctx, &who, &organiser.of, FormState { fields, errors }).into_response()),
        Err(error) => Err(error),
    }
}

fn view(ctx: &Ctx, who: &SignedIn, event: &Event, form: FormState) -> Page {
    let locale = ctx.locale;
    let languages = event.languages.0.clone();
    page_of(ctx, who, event, Tab::Texts, form, move |inputs| {
        let field = |name: &'static str, label: String, hint: Option<String>, rows: u32| {
            let languages = languages.clone();
            view! { <LocalizedField inputs name label languages hint rows optional=true/> }
        };
        let markdown = t!(locale, "events-markdown-hint");
        let summary = field("summary", t!(locale, "events-summary"), Some(t!(locale, "events-summary-hint")), 3);
        let description = field("description", t!(locale, "events-description"), Some(markdown), 12);
        let directions = field("directions", t!(locale, "events-directions"), Some(t!(locale, "events-directions-hint")), 4);
        let access = field("access_information", t!(locale, "events-access"), Some(t!(locale, "events-access-hint")), 4);
        let practical = field("practical_information", t!(locale, "events-practical"), Some(t!(locale, "events-practical-hint")), 4);
        let maxlength = rules::MAX_TITLE as u32;
        view! {
            <Form inputs>
                <LocalizedField inputs name="title" label=t!(locale, "events-title") languages=languages.clone() hint=t!(locale, "events-new-title-hint") maxlength/>
                {summary}
                {description}
                {directions}
                {access}
                {practical}
                <SubmitRow label=t!(locale, "events-save")/>
            </Form>
        }
        .into_any()
    })
}
