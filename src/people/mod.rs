//! People: persons in any role, organisations, organisers' accounts and sign-ins, and who may do what ([`permissions`]).
//!
//! Not here: what a person does at an event (`speakers`, `registrations`, `invitations`), and an organisation's role in one (`events`).
//! A new fact about an organisation goes through `model` → `rules` (parse) → `actions` (permission, store) → `pages`.

pub mod model;

#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod permissions;
#[cfg(feature = "ssr")]
pub mod store;
