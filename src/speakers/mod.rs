//! Speakers: persons in an event's programme, their biographies, photos and answers, and the personal page behind one mailed link.
//!
//! Not here: which session they speak in and in which part, and the handlers of pages that show it (`programme::speakers`, `programme::pages`); those
//! hand their sessions to the views of [`pages`] as plain [`appears::Appears`]. A new fact about a speaker goes through `model` → `rules` (parse) →
//! `actions` → `pages`; if the speaker is to fill it in, it is also a [`rules::Change`] with a small form of its own on the personal page.

pub mod model;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod appears;
#[cfg(feature = "ssr")]
pub mod labels;
#[cfg(feature = "ssr")]
pub mod mails;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;
