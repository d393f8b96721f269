//! What forms about events mean, and what follows from an event's state: pure, without I/O and without a clock.
//!
//! A form is parsed in two steps where it needs the event: the values of the form alone, then [`TimePlace::apply`] and its like put them into an
//! [`Event`](super::model::Event). What is refused is told by a key of the catalogue; the pages put it into words.
//!
//! - [`time_place`]: when and where; a new event.
//! - [`texts`]: what is written about it. [`settings`]: everything else that is settled.
//! - [`people`]: partners, and who wants to be invited to a series.
//! - [`states`]: whether one may register, what it may become. [`moves`]: what a move means, and copies.

mod moves;
mod people;
mod settings;
mod states;
mod texts;
mod time_place;

pub use moves::{copy, moved_online, must_tell, raise};
pub use people::{CONFIRM_DAYS, NewFollower, NewPartner, parse_follower, parse_partner};
pub use settings::{MAX_LANGUAGES, MAX_SLUG, RETENTION_MONTHS, Settings, first_languages, is_slug, language_field};
pub use states::{changes_next, may_become, registration_status};
pub use texts::{MAX_SUMMARY, MAX_TEXT, MAX_TITLE, Texts, parse_note};
pub use time_place::{NewEvent, TimePlace, parse_new, parse_times, set_times};

#[cfg(test)]
mod tests;
