//! The server's machinery. It knows no feature, but in `router` (the one table of all routes), `jobs` (what runs by itself) and `commands`.
//!
//! A request: [`gate`] (the page cache, same-origin check, security headers, compression, error pages) → [`router`] → a feature's `pages.rs`, which gets a
//! [`Ctx`](ctx::Ctx), reads through a [`Tx`](db::Tx) and answers with a [`Page`](render::Page).

pub mod app;
pub mod assets;
pub mod calendar;
pub mod commands;
pub mod config;
pub mod ctx;
pub mod db;
pub mod gate;
pub mod images;
pub mod jobs;
pub mod kept;
pub mod mail;
pub mod markdown;
pub mod queue;
pub mod render;
pub mod router;
pub mod run;
pub mod sheet;
pub mod store;
pub mod telemetry;
pub mod tokens;
pub mod versions;

#[cfg(test)]
pub mod testing;
