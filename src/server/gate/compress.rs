//! Brotli and gzip.

use axum::{
    body::Bytes,
    http::{HeaderMap, header},
};
use std::io::Write;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

/// How hard to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// For one answer.
    Now,
    /// For what is kept and sent many times.
    Once,
}

impl Encoding {
    /// The best one that the visitor's browser understands.
    pub fn accepted(headers: &HeaderMap) -> Self {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let has = |name: &str| {
            accepted.split(',').any(|item| {
                let mut parts = item.split(';').map(str::trim);
                parts.next() == Some(name) && !parts.any(|p| p == "q=0")
            })
        };
        match (has("br"), has("gzip")) {
            (true, _) => Self::Brotli,
            (false, true) => Self::Gzip,
            _ => Self::Identity,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }

    /// The bytes in this encoding; `None` where that is no gain.
    pub fn compress(self, bytes: &[u8], effort: Effort) -> Option<Bytes> {
        let small = match self {
            Self::Identity => return None,
            Self::Brotli => {
                let quality = if effort == Effort::Once { 10 } else { 4 };
                let mut out = Vec::with_capacity(bytes.len() / 4);
                let mut writer = brotli::CompressorWriter::new(&mut out, 4096, quality, 20);
                writer.write_all(bytes).ok()?;
                drop(writer);
                out
            }
            Self::Gzip => {
                let level = if effort == Effort::Once { 9 } else { 4 };
                let mut writer = flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 4), flate2::Compression::new(level));
                writer.write_all(bytes).ok()?;
                writer.finish().ok()?
            }
        };
        (small.len() < bytes.len()).then(|| small.into())
    }
}
