//! Tests of the whole program through its router, and of the tree itself ([`tidy`]). A feature's own tests stand beside it in its `tests.rs`.

mod board;
mod fixtures;
mod gate;
mod mail_server;
mod mails;
pub mod programme;
mod programme_desk;
mod tidy;
