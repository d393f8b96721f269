//! The desk's pages, one file each.

pub mod mails;

pub mod translations;
