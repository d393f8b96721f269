//! Events: one meeting, one or several days, in one time zone; the series they belong to, their topics, and the partners in their roles.
//!
//! Not here: what is held at an event (`programme`), who comes (`registrations`), who was asked (`invitations`). A new fact about an event goes through
//! `model` → `rules` (parse) → `actions` → `pages`; if visitors see it, it belongs into the export too.

pub mod model;

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod labels;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;
