//! Registrations: a person's seat at an event, on site or online; the waiting list; the personal page; what follows when an event moves.
//!
//! Seats are decided by one `UPDATE` of the event's `seat_pool` row, never by counting: see [`store::seats`]. Not here: being asked to come
//! (`invitations`). Whoever registers somebody calls [`actions::register`]; a mail more is a function in [`mails`] with a line in its `samples`; a
//! fact more that is asked for needs a purpose, a place in the retention plan ([`rules`]) and a column in the sheet ([`exports`]).

pub mod model;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod exports;
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
