//! The programme's pages: what visitors read ([`programme`], [`public`], [`changes`], [`mine`], and its part of the [`event`]'s page), and what organisers work with ([`desk`]).
//!
//! [`timetable`] shows any [`Programme`](super::model::Programme), released or draft, as visitors see it; [`items`] puts its sessions into words.

pub mod changes;
pub mod desk;
pub mod event;
mod items;
pub mod materials;
pub mod mine;
pub mod programme;
pub mod public;
pub mod speakers;
#[cfg(test)]
mod tests;
pub mod timetable;
