//! What is said of a partner that an event has named and nobody belongs to: for the event's organisers, until somebody from there comes.

use super::details::Tab;
use crate::{
    error::{Error, Result},
    events::{actions, actions::partners, model::Event, pages},
    forms::{Fields, FormState},
    people::{
        model::{Organisation, OrganisationId, SignedIn},
        pages::organisations::{facts_fields, logo_fields, parse_details},
    },
    server::{
        ctx::{Ctx, Upload},
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

type Ids = Path<(String, String, String)>;

/// GET `/organise/events/{slug}/details/partners/{organisation}`
pub async fn show(ctx: Ctx, Path((_, slug, id)): Ids) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let id = OrganisationId::parse(&id).ok_or(Error::NotFound)?;
    let o = partners::unclaimed(&mut ctx.db.read().await?, &organiser.of, &id).await?;
    let fields = Fields::from([("name", o.name.as_str()), ("country", o.country.as_str()), ("website", &o.website)]);
    Ok(view(&ctx, &who, &organiser.of, o, FormState::with(fields)))
}

/// POST: `name`, `country`, `website`, `logo`, `remove_logo`.
pub async fn save(ctx: Ctx, Path((_, slug, id)): Ids, upload: Upload) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let id = OrganisationId::parse(&id).ok_or(Error::NotFound)?;
    match parse_details(&upload) {
        Ok((new, logo)) => {
            partners::change(&ctx, &organiser, &id, new, logo, ctx.now).await?;
            Ok(see_other(&format!("{}?done=saved", Tab::Partners.path(ctx.locale, &slug))))
        }
        Err(errors) => {
            let o = partners::unclaimed(&mut ctx.db.read().await?, &organiser.of, &id).await?;
            Ok(view(&ctx, &who, &organiser.of, o, FormState { fields: upload.fields, errors }).refused().into_response())
        }
    }
}

fn view(ctx: &Ctx, who: &SignedIn, event: &Event, o: Organisation, form: FormState) -> Page {
    let locale = ctx.locale;
    let frame = pages::organise_frame(ctx, who, event, o.name.clone()).refused(!form.errors.is_empty());
    let list = Tab::Partners.path(locale, &event.slug);
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let back = NavItem::new(t!(locale, "events-tab-partners"), list.clone());
        page(
            frame,
            view! {
                <Breadcrumbs locale items=vec![back] here=o.name.clone()/>
                <PageHead title=o.name.clone() lead=t!(locale, "events-partner-edit-lead")/>
                <Narrow>
                    <Form inputs multipart=true>
                        {facts_fields(inputs)}
                        {logo_fields(inputs, &o)}
                        <SubmitRow label=t!(locale, "events-save") cancel=(t!(locale, "events-back"), list)/>
                    </Form>
                </Narrow>
            },
        )
    })
}
