//! An organisation's colours as a stylesheet: a public file, named by its colour so that it can be kept for ever.

use crate::{
    error::{Error, Result},
    paths,
    people::{model::Organisation, store},
    server::ctx::Ctx,
    ui::colours,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};

/// The address of the stylesheet, for a page's frame; none where the organisation has no colour of its own.
pub fn stylesheet_of(organisation: &Organisation) -> Option<String> {
    let version = organisation.colour.trim_start_matches('#');
    (!version.is_empty()).then(|| paths::organisation_css(&organisation.slug, version))
}

/// `/organisations/{slug}/colours.css?v=…`.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    let organisation = store::organisation_by_slug(&mut ctx.db.read().await?, &slug).await?.ok_or(Error::NotFound)?;
    let css = colours::stylesheet(&organisation.colour).ok_or(Error::NotFound)?;
    // A page that was kept a little longer may still ask for the colour before; that answer must not be kept under its name.
    let same = ctx.query.get("v") == organisation.colour.trim_start_matches('#');
    let keep = if same { "public, max-age=31536000, immutable" } else { "no-cache" };
    Ok(([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, keep)], css).into_response())
}
