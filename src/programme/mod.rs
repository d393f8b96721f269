//! The programme: an event's sessions, rooms, tracks and slots, and its releases.
//!
//! Organisers work on the rows; visitors see the latest release, a snapshot ([`model::Programme`]). Conflicts are found by `rules`, in words for pages.

pub mod model;

#[cfg(feature = "ssr")]
pub mod store;
