//! Invitations: one person asked to one event, in their own language, with two states side by side: what became of the mail, and what they answered.
//!
//! Not here: taking a seat (`registrations`), which an accepted invitation leads to; and mails to those who are registered. A new fact about an
//! invitation goes through `model` → `rules` (parse) → `actions` → `pages`; if those invited should read it, it belongs into `mails` too.

pub mod model;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod labels;
#[cfg(feature = "ssr")]
pub mod mails;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(all(test, feature = "ssr"))]
mod tests;
