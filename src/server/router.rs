//! The one table of all routes. `paths.rs` has the same list as functions.

use super::{app::App, assets, gate, images, run};
use crate::{desk, error::Error, events, programme};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::get,
};

/// The largest form without a file.
const MAX_FORM: usize = 2 * 1024 * 1024;

/// Every route, behind the gate.
pub fn router(app: App) -> Router {
    let routes = Router::new()
        // --- operators
        .route("/healthz", get(run::healthz))
        .route("/readyz", get(run::readyz))
        .route("/metrics", get(run::metrics))
        // --- files
        .route("/pkg/{file}", get(assets::show))
        .route("/favicon.ico", get(assets::favicon))
        .route("/images/{hash}", get(images::show))
        // --- people: sign-in, accounts, organisations, what every public body must publish
        // --- events
        .route("/{lang}/", get(events::pages::home::show))
        .route("/{lang}/events/{slug}", get(events::pages::public::show))
        .route("/events/{slug}/event.ics", get(events::exports::event_ics))
        .route("/series/{slug}/series.ics", get(events::exports::series_ics))
        .route("/{lang}/organise/events/new", get(events::pages::create::show).post(events::pages::create::create))
        .route("/{lang}/organise/events/{slug}/copy", get(events::pages::create::show_copy).post(events::pages::create::copy))
        // --- speakers
        // --- programme
        .route("/{lang}/events/{slug}/programme", get(programme::pages::public::programme))
        .route("/{lang}/events/{slug}/sessions/{session}", get(programme::pages::public::session))
        .route("/events/{slug}/programme.ics", get(programme::exports::ics))
        .route("/events/{slug}/programme.json", get(programme::exports::json))
        .route("/events/{slug}/programme.xml", get(programme::exports::xml))
        // --- registrations
        // --- invitations
        // --- the desk: what joins features
        .route("/{lang}/organise/events/{slug}/mails", get(desk::pages::mails::list).post(desk::pages::mails::list_post))
        .route("/{lang}/organise/events/{slug}/mails/{mail}", get(desk::pages::mails::show).post(desk::pages::mails::show_post))
        .route("/{lang}/organise/events/{slug}/translations", get(desk::pages::translations::show).post(desk::pages::translations::save))
        .fallback(not_found)
        .method_not_allowed_fallback(not_found)
        .layer(DefaultBodyLimit::max(MAX_FORM))
        .with_state(app.clone());
    // The gate stands before the routing, so that a page from memory costs no more than finding it.
    let gated = tower::ServiceBuilder::new().layer(from_fn_with_state(app, gate::gate)).service(routes);
    Router::new().fallback_service(gated)
}

async fn not_found() -> Response {
    Error::NotFound.into_response()
}
