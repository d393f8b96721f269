//! Events: one meeting, one or several days, in one time zone; the series they belong to, their topics, and the partners in their roles.
//!
//! Not here: what is held at an event (`programme`), who comes (`registrations`), who was asked (`invitations`). A new fact about an event goes through
//! `model` → `rules` (parse) → `actions` → `pages`; if visitors see it, it belongs into `exports` and `json_ld` too. What other features' pages and
//! mails say of an event (when, where) comes from `facts`.

pub mod model;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod exports;
#[cfg(feature = "ssr")]
pub mod facts;
#[cfg(feature = "ssr")]
pub mod json_ld;
#[cfg(feature = "ssr")]
pub mod labels;
#[cfg(feature = "ssr")]
pub mod mails;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod slugs;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(all(test, feature = "ssr"))]
mod tests;
