//! People: persons in any role, organisations, organisers' accounts and sign-ins, and who may do what ([`permissions`]).
//!
//! Not here: what a person does at an event (`speakers`, `registrations`, `invitations`), and an organisation's role in one (`events`).
//! A new fact about an organisation goes through `model` → `rules` (parse) → `actions` (permission, store) → `pages`.

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
pub mod permissions;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(all(test, feature = "ssr"))]
mod tests;
