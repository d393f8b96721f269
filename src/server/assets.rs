//! Styles, scripts and pictures: what `cargo xtask` built into `target/site`, inside the binary in a release, read from disk in a debug build.
//!
//! Files under `/pkg` carry a hash of their content in their name, and may be kept for ever; `manifest.json` says which name a plain one has.

use super::gate::cache;
use crate::error::{Error, Result};
use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/target/site"]
#[allow_missing = true]
struct Site;

static MANIFEST: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let read = || serde_json::from_slice(&Site::get("manifest.json")?.data).ok();
    read().unwrap_or_else(|| {
        tracing::warn!("no styles or scripts were built; cargo xtask serve builds them");
        HashMap::new()
    })
});

/// The address of an asset by its plain name, such as `main.css`.
pub fn url(name: &str) -> String {
    MANIFEST.get(name).cloned().unwrap_or_else(|| format!("/pkg/{name}"))
}

/// The address of an asset that may not have been built: islands, where the browser's toolchain is missing.
pub fn find(name: &str) -> Option<String> {
    MANIFEST.get(name).cloned()
}

/// `/pkg/{file}`: an asset.
pub async fn show(Path(file): Path<String>, headers: HeaderMap) -> Result<Response> {
    let load = |name: String| {
        Site::get(&name).map(|file| match file.data {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => bytes.into(),
        })
    };
    // What `cargo xtask` has compressed lies beside it.
    let both = || Some((load(format!("pkg/{file}"))?, load(format!("pkg/{file}.br"))));
    cache::asset(&file, &headers, both).ok_or(Error::NotFound)
}

/// `/favicon.ico` and the like lead to the asset.
pub async fn favicon() -> Response {
    (
        axum::http::StatusCode::FOUND,
        [(header::LOCATION, HeaderValue::from_str(&url("favicon.svg")).unwrap_or(HeaderValue::from_static("/")))],
    )
        .into_response()
}

/// The media type of an asset.
pub fn media_type(file: &str) -> &'static str {
    match file.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "json" | "webmanifest" => "application/json",
        _ => "application/octet-stream",
    }
}
