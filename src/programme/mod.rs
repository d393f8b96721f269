//! The programme: an event's sessions, rooms, tracks and slots, and its releases.
//!
//! Organisers work on the rows; visitors see the latest release, a snapshot ([`model::Programme`]). Conflicts are found by `rules`, in words for pages.

pub mod appearances;
pub mod islands;
pub mod model;
pub mod rules;
pub mod timetable;

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod commands;
#[cfg(feature = "ssr")]
pub mod exports;
#[cfg(feature = "ssr")]
pub mod filter;
#[cfg(feature = "ssr")]
pub mod imports;
#[cfg(feature = "ssr")]
pub mod itinerary;
#[cfg(feature = "ssr")]
pub mod labels;
#[cfg(feature = "ssr")]
pub mod mails;
#[cfg(feature = "ssr")]
pub mod materials;
#[cfg(feature = "ssr")]
pub mod news;
#[cfg(feature = "ssr")]
pub mod notices;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod speakers;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod telling;

#[cfg(all(test, feature = "ssr"))]
mod tests;
