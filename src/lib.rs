//! Samling plans the seminars and forums that people from several countries attend.
//!
//! The features follow the domain: [`people`] → [`events`] → [`speakers`] → [`programme`] → [`registrations`] → [`invitations`] → [`desk`]; each may use
//! those before it. Beneath them lie [`error`], [`time`], [`paths`] and [`i18n`]; beside them the server's machinery ([`server`]) and the
//! pages' building blocks ([`ui`]). `README.md` has the map and the walkthrough; `src/tests/tidy.rs` holds the arrows.
//!
//! With the feature `ssr` (the default) this is the whole program; with `hydrate` it is the small part that runs in the browser: islands, and
//! the models and rules they need. The `cfg` lines that divide the two stand here and in the features' `mod.rs`, nowhere else.

pub mod error;
pub mod forms;
pub mod i18n;
pub mod paths;
pub mod time;
pub mod types;

#[cfg(feature = "ssr")]
pub mod demo;
pub mod desk;
pub mod events;
pub mod invitations;
pub mod people;
pub mod programme;
pub mod registrations;
pub mod speakers;

#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod ui;

#[cfg(all(test, feature = "ssr"))]
mod tests;

/// Starts the islands of a page; called by `public/boot.js`.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
