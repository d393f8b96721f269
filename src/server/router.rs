//! The one table of all routes. `paths.rs` has the same list as functions.

use super::{app::App, assets, ctx::Ctx, gate, images, render::see_other, run};
use crate::{
    desk,
    error::Error,
    events, invitations, paths, people,
    programme::{
        self,
        pages::{
            desk as plan,
            speakers::{organise as with_speakers, personal as own_page},
        },
    },
    registrations, speakers,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{get, post},
};

/// The largest form with a photo: more than a photo may have, so that who sends a larger one is told in words.
const MAX_PHOTO: usize = 2 * images::MAX_BYTES;
/// The largest form without a file.
const MAX_FORM: usize = 2 * 1024 * 1024;
/// The largest form with a picture: the picture, and room for the rest.
const MAX_UPLOAD: usize = images::MAX_BYTES + 1024 * 1024;

/// The largest form with a programme: the file, and room for the rest.
const MAX_PROGRAMME: usize = programme::imports::MOST_BYTES + 1024 * 1024;

/// The largest form with a file of a session: more than such a file may have, so that who sends a larger one is told in words.
const MAX_MATERIAL: usize = 2 * programme::materials::MOST_BYTES;

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
        .route("/{lang}/sign-in", get(people::pages::sign_in::form).post(people::pages::sign_in::request))
        .route("/{lang}/sign-in/{token}", get(people::pages::sign_in::link).post(people::pages::sign_in::use_link))
        .route("/{lang}/sign-out", post(people::pages::sign_in::sign_out))
        .route("/{lang}/organise/account", get(people::pages::account::show).post(people::pages::account::save))
        .route("/{lang}/organise/organisations", get(people::pages::organisations::list))
        .route("/{lang}/organise/organisations/new", get(people::pages::organisations::new).post(people::pages::organisations::create))
        .route(
            "/{lang}/organise/organisations/{slug}",
            get(people::pages::organisations::show).post(people::pages::organisations::save).layer(DefaultBodyLimit::max(MAX_UPLOAD)),
        )
        .route(
            "/{lang}/organise/organisations/{slug}/statements",
            get(people::pages::organisations::statements).post(people::pages::organisations::save_statements),
        )
        .route(
            "/{lang}/organise/organisations/{slug}/colleagues",
            get(people::pages::colleagues::show).post(people::pages::colleagues::add),
        )
        .route("/{lang}/organise/organisations/{slug}/colleagues/{account}/role", post(people::pages::colleagues::change_role))
        .route(
            "/{lang}/organise/organisations/{slug}/colleagues/{account}/remove",
            get(people::pages::colleagues::ask_remove).post(people::pages::colleagues::remove),
        )
        .route("/{lang}/privacy", get(people::pages::legal::privacy))
        .route("/{lang}/accessibility", get(people::pages::legal::accessibility))
        .route("/organisations/{slug}/colours.css", get(people::pages::colours::show))
        // --- events
        .route("/{lang}/", get(events::pages::home::show))
        .route("/events/{slug}/event.ics", get(events::exports::event_ics))
        .route("/series/{slug}/series.ics", get(events::exports::series_ics))
        .route("/{lang}/organise/events/new", get(events::pages::create::show).post(events::pages::create::create))
        .route("/{lang}/series/{slug}", get(events::pages::series::show))
        .route("/{lang}/series/{slug}/follow", get(page_above).post(events::pages::series::follow))
        .route("/{lang}/following/{token}", get(events::pages::series::show_following).post(events::pages::series::act_following))
        .route("/{lang}/organise/events/{slug}/copy", get(events::pages::create::show_copy).post(events::pages::create::copy))
        .route("/{lang}/organise/events/{slug}/details", get(events::pages::texts::show).post(events::pages::texts::save))
        .route(
            "/{lang}/organise/events/{slug}/details/time-place",
            get(events::pages::time_place::show).post(events::pages::time_place::save),
        )
        .route("/{lang}/organise/events/{slug}/details/settings", get(events::pages::settings::show).post(events::pages::settings::save))
        .route("/{lang}/organise/events/{slug}/details/partners", get(events::pages::partners::show).post(events::pages::partners::save))
        .route(
            "/{lang}/organise/events/{slug}/details/partners/{organisation}",
            get(events::pages::unclaimed::show).post(events::pages::unclaimed::save).layer(DefaultBodyLimit::max(MAX_UPLOAD)),
        )
        .route(
            "/{lang}/organise/events/{slug}/details/series",
            get(events::pages::series::show_texts).post(events::pages::series::save_texts),
        )
        .route("/{lang}/organise/events/{slug}/details/state", get(events::pages::state::overview))
        .route("/{lang}/organise/events/{slug}/state/{verb}", get(events::pages::state::ask).post(events::pages::state::act))
        // --- speakers: the handlers stand in the programme where sessions are shown too
        .route("/{lang}/events/{slug}/speakers", get(programme::pages::speakers::public::list))
        .route("/{lang}/events/{slug}/speakers/{speaker}", get(programme::pages::speakers::public::show))
        .route("/{lang}/speaker/lost-link", get(own_page::lost).post(own_page::mail_again))
        .route("/{lang}/speaker/{token}", get(own_page::show))
        .route("/{lang}/speaker/{token}/preview", get(own_page::preview))
        .route("/{lang}/speaker/{token}/sessions.ics", get(own_page::calendar))
        .route("/{lang}/speaker/{token}/answer", post(own_page::answer))
        .route("/{lang}/speaker/{token}/photo", post(own_page::photo).layer(DefaultBodyLimit::max(MAX_PHOTO)))
        .route("/{lang}/speaker/{token}/times", post(own_page::times))
        .route("/{lang}/speaker/{token}/materials", get(page_above).post(own_page::hand_in).layer(DefaultBodyLimit::max(MAX_MATERIAL)))
        .route("/{lang}/speaker/{token}/materials/{id}", get(own_page::material).post(own_page::change_material))
        .route("/{lang}/speaker/{token}/{field}", post(own_page::save))
        .route("/{lang}/organise/events/{slug}/speakers", get(speakers::pages::list::show))
        .route("/{lang}/organise/events/{slug}/speakers/new", get(speakers::pages::organise::new).post(speakers::pages::organise::add))
        .route("/{lang}/organise/events/{slug}/speakers/links", post(with_speakers::write_links))
        .route("/{lang}/organise/events/{slug}/speakers/links/send", post(with_speakers::send_links))
        .route("/{lang}/organise/events/{slug}/speakers/links/drop", post(with_speakers::drop_links))
        .route("/{lang}/organise/events/{slug}/speakers/{id}", get(speakers::pages::organise::edit).post(speakers::pages::organise::save))
        .route(
            "/{lang}/organise/events/{slug}/speakers/{id}/photo",
            get(page_above).post(speakers::pages::organise::photo).layer(DefaultBodyLimit::max(MAX_PHOTO)),
        )
        .route("/{lang}/organise/events/{slug}/speakers/{id}/link", post(with_speakers::mail_link))
        .route(
            "/{lang}/organise/events/{slug}/speakers/{id}/revoke",
            get(speakers::pages::organise::confirm_revoke).post(speakers::pages::organise::revoke),
        )
        .route("/{lang}/organise/events/{slug}/speakers/{id}/times", get(with_speakers::times).post(with_speakers::save_times))
        .route("/{lang}/organise/events/{slug}/speakers/{id}/remove", get(with_speakers::confirm_remove).post(with_speakers::remove))
        .route("/{lang}/organise/events/{slug}/speakers/{id}/merge", get(with_speakers::choose_merge).post(with_speakers::merge))
        // --- programme
        .route("/{lang}/events/{slug}", get(programme::pages::event::show))
        .route("/{lang}/events/{slug}/programme", get(programme::pages::programme::show))
        .route("/{lang}/events/{slug}/sessions/{session}", get(programme::pages::public::session))
        .route("/{lang}/events/{slug}/changes", get(programme::pages::changes::show))
        .route("/events/{slug}/changes.atom", get(programme::exports::atom))
        .route("/events/{slug}/materials/{file}", get(programme::pages::materials::show))
        .route("/{lang}/events/{slug}/mine", get(programme::pages::mine::own).post(programme::pages::mine::first))
        .route("/{lang}/events/{slug}/mine/{token}", get(programme::pages::mine::show).post(programme::pages::mine::change))
        .route("/events/{slug}/mine/{file}", get(programme::exports::mine))
        .route("/events/{slug}/programme.ics", get(programme::exports::ics))
        .route("/events/{slug}/programme.json", get(programme::exports::json))
        .route("/events/{slug}/programme.xml", get(programme::exports::xml))
        .route("/{lang}/organise/events/{slug}/programme", get(plan::overview::show))
        .route("/{lang}/organise/events/{slug}/programme/shift", post(plan::overview::shift))
        .route("/{lang}/organise/events/{slug}/programme/board", get(plan::board::show))
        .route("/{lang}/organise/events/{slug}/programme/undo", get(page_above).post(plan::history::undo))
        .route("/{lang}/organise/events/{slug}/programme/settings", get(plan::settings::show).post(plan::settings::save))
        .route("/{lang}/organise/events/{slug}/programme/live", get(programme::api::live))
        .route("/api/events/{slug}/board", get(programme::api::board))
        .route("/api/events/{slug}/board/arrange", post(programme::api::arrange))
        .route("/api/events/{slug}/board/undo", post(programme::api::undo))
        .route("/api/events/{slug}/board/edits", get(programme::api::edits))
        .route("/{lang}/organise/events/{slug}/programme/rooms/{id}/times", get(page_above).post(plan::rooms::save_times))
        .route("/{lang}/organise/events/{slug}/programme/rooms", get(page_above).post(plan::overview::add_rooms))
        .route("/{lang}/organise/events/{slug}/programme/rooms/{id}", get(plan::rooms::show_room).post(plan::rooms::save_room))
        .route(
            "/{lang}/organise/events/{slug}/programme/rooms/{id}/remove",
            get(plan::rooms::confirm_remove_room).post(plan::rooms::remove_room),
        )
        .route("/{lang}/organise/events/{slug}/programme/tracks", get(page_above).post(plan::overview::add_tracks))
        .route("/{lang}/organise/events/{slug}/programme/tracks/{id}", get(plan::rooms::show_track).post(plan::rooms::save_track))
        .route(
            "/{lang}/organise/events/{slug}/programme/tracks/{id}/remove",
            get(plan::rooms::confirm_remove_track).post(plan::rooms::remove_track),
        )
        .route("/{lang}/organise/events/{slug}/programme/sessions/new", get(plan::sessions::new).post(plan::sessions::add))
        .route("/{lang}/organise/events/{slug}/programme/sessions/{id}", get(plan::sessions::edit).post(plan::sessions::save))
        .route(
            "/{lang}/organise/events/{slug}/programme/sessions/{id}/remove",
            get(plan::sessions::confirm_remove).post(plan::sessions::remove),
        )
        .route("/{lang}/organise/events/{slug}/programme/sessions/{id}/place", get(plan::place::new).post(plan::place::add))
        .route("/{lang}/organise/events/{slug}/programme/sessions/{id}/slots/{slot}", get(plan::place::show).post(plan::place::move_to))
        .route("/{lang}/organise/events/{slug}/programme/sessions/{id}/slots/{slot}/remove", post(plan::place::take_out))
        .route("/{lang}/organise/events/{slug}/programme/paste", get(plan::paste::show).post(plan::paste::preview))
        .route("/{lang}/organise/events/{slug}/programme/paste/accept", get(page_above).post(plan::paste::accept))
        .route(
            "/{lang}/organise/events/{slug}/programme/import",
            get(plan::import::show).post(plan::import::preview).layer(DefaultBodyLimit::max(MAX_PROGRAMME)),
        )
        .route("/{lang}/organise/events/{slug}/programme/import/accept", get(page_above).post(plan::import::accept))
        .route(
            "/{lang}/organise/events/{slug}/programme/materials",
            get(plan::materials::show).post(plan::materials::add).layer(DefaultBodyLimit::max(MAX_MATERIAL)),
        )
        .route("/{lang}/organise/events/{slug}/programme/materials/{id}", get(plan::materials::read).post(plan::materials::change))
        .route("/{lang}/organise/events/{slug}/programme/preview", get(plan::preview::show))
        .route("/{lang}/organise/events/{slug}/programme/release", get(plan::release::show).post(plan::release::publish))
        .route("/{lang}/organise/events/{slug}/programme/release/mails/send", post(plan::release::send_mails))
        .route("/{lang}/organise/events/{slug}/programme/release/mails/drop", post(plan::release::drop_mails))
        .route("/{lang}/organise/events/{slug}/programme/releases/{number}", get(plan::release::earlier))
        .route("/{lang}/organise/events/{slug}/programme/releases/{number}/preview", get(plan::release::seen_then))
        .route(
            "/{lang}/organise/events/{slug}/programme/releases/{number}/take-up",
            get(plan::release::ask_take_up).post(plan::release::take_up),
        )
        // --- registrations
        .route("/{lang}/events/{slug}/register", get(registrations::pages::public::show).post(registrations::pages::public::register))
        .route("/{lang}/events/{slug}/registered", get(registrations::pages::public::registered))
        .route("/{lang}/my/{token}", get(registrations::pages::personal::show).post(registrations::pages::personal::save))
        .route("/{lang}/my/{token}/needs", get(page_above).post(registrations::pages::personal::save_needs))
        .route("/{lang}/my/{token}/cancel", get(registrations::pages::personal::ask).post(registrations::pages::personal::cancel))
        .route("/{lang}/my/{token}/entry.ics", get(registrations::pages::personal::entry))
        .route("/{lang}/my/{token}/materials/{id}", get(registrations::pages::personal::material))
        .route("/{lang}/organise/events/{slug}/registrations", get(registrations::pages::organise::list))
        .route(
            "/{lang}/organise/events/{slug}/registrations/new",
            get(registrations::pages::organise::new).post(registrations::pages::organise::add),
        )
        .route("/{lang}/organise/events/{slug}/registrations/sheet", get(registrations::pages::organise::sheet))
        .route(
            "/{lang}/organise/events/{slug}/registrations/{id}",
            get(registrations::pages::one::show).post(registrations::pages::one::correct),
        )
        .route("/{lang}/organise/events/{slug}/registrations/{id}/link", post(registrations::pages::one::link_again))
        .route("/{lang}/organise/events/{slug}/registrations/{id}/revoke", post(registrations::pages::one::revoke))
        .route(
            "/{lang}/organise/events/{slug}/registrations/{id}/cancel",
            get(registrations::pages::one::ask).post(registrations::pages::one::cancel),
        )
        // --- invitations
        .route("/{lang}/organise/events/{slug}/invitations", get(invitations::pages::list::show))
        .route("/{lang}/organise/events/{slug}/invitations/add", get(invitations::pages::add::show).post(invitations::pages::add::post))
        .route("/{lang}/organise/events/{slug}/invitations/followers", post(invitations::pages::add::followers))
        .route(
            "/{lang}/organise/events/{slug}/invitations/preview",
            get(invitations::pages::preview::show).post(invitations::pages::preview::save_message),
        )
        .route("/{lang}/organise/events/{slug}/invitations/send", post(invitations::pages::preview::send))
        .route("/{lang}/organise/events/{slug}/invitations/remind", post(invitations::pages::preview::remind))
        .route("/{lang}/organise/events/{slug}/invitations/discard-reminders", post(invitations::pages::preview::discard))
        .route("/{lang}/organise/events/{slug}/invitations/{id}", get(invitations::pages::one::show).post(invitations::pages::one::save))
        .route("/{lang}/organise/events/{slug}/invitations/{id}/remove", post(invitations::pages::one::remove))
        .route("/{lang}/organise/events/{slug}/invitations/{id}/again", post(invitations::pages::one::again))
        .route("/{lang}/events/{slug}/link", get(invitations::pages::link::show).post(invitations::pages::link::send))
        .route("/{lang}/link", get(invitations::pages::link::show_any).post(invitations::pages::link::send_any))
        .route("/{lang}/invitation/{token}", get(invitations::pages::personal::show).post(invitations::pages::personal::answer))
        .route(
            "/{lang}/unsubscribe/{token}",
            get(invitations::pages::personal::ask_unsubscribe).post(invitations::pages::personal::unsubscribe),
        )
        // --- the desk: what joins features
        .route("/{lang}/organise", get(desk::pages::dashboard::show))
        .route("/{lang}/organise/events/{slug}", get(desk::pages::overview::show))
        .route("/{lang}/organise/events/{slug}/mails", get(desk::pages::mails::list).post(desk::pages::mails::list_post))
        .route("/{lang}/organise/events/{slug}/mails/{mail}", get(desk::pages::mails::show).post(desk::pages::mails::show_post))
        .route("/{lang}/organise/events/{slug}/mails/foreseen/{what}", get(desk::pages::foreseen::show))
        .route("/{lang}/organise/events/{slug}/translations", get(desk::pages::translations::show).post(desk::pages::translations::save))
        .fallback(not_found)
        .method_not_allowed_fallback(not_found)
        .layer(DefaultBodyLimit::max(MAX_FORM))
        .with_state(app.clone());
    // The gate stands before the routing, so that a page from memory costs no more than finding it.
    let gated = tower::ServiceBuilder::new().layer(from_fn_with_state(app, gate::gate)).service(routes);
    Router::new().fallback_service(gated)
}

/// Under an address that takes posts alone a refused form may stand: who reloads it, or reads it in another language, comes to the page above.
async fn page_above(ctx: Ctx) -> Response {
    let above = ctx.rest.rsplit_once('/').map_or("/", |(above, _)| above);
    see_other(&paths::in_language(ctx.locale, above))
}

async fn not_found() -> Response {
    Error::NotFound.into_response()
}
