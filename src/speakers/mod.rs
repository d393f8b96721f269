//! Speakers: persons in an event's programme, their biographies, photos and answers, and the personal page behind one mailed link.
//!
//! Not here: which session they speak in and in which part (`programme`).

pub mod model;

#[cfg(feature = "ssr")]
pub mod store;
