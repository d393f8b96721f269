//! The desk's pages, one file each.

pub mod dashboard;
pub mod foreseen;
pub mod mails;
pub mod overview;
pub mod translations;
