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
    /// For what is kept and sent many times; somebody waits for it the first time.
    Kept,
}

impl Effort {
    /// Up to 11; from 7 on, the first reader of a large page would wait for longer than the network saves. Unoptimized it takes ten times as long.
    const fn brotli(self, bytes: usize) -> u32 {
        match self {
            Self::Now => 4,
            Self::Kept if cfg!(debug_assertions) => 4,
            Self::Kept if bytes > 128 * 1024 => 6,
            Self::Kept => 10,
        }
    }

    /// Up to 9.
    const fn gzip(self) -> u32 {
        match self {
            Self::Now => 4,
            Self::Kept => 9,
        }
    }
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
                let mut out = Vec::with_capacity(bytes.len() / 4);
                let mut writer = brotli::CompressorWriter::new(&mut out, 4096, effort.brotli(bytes.len()), 20);
                writer.write_all(bytes).ok()?;
                drop(writer);
                out
            }
            Self::Gzip => {
                let level = flate2::Compression::new(effort.gzip());
                let mut writer = flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 4), level);
                writer.write_all(bytes).ok()?;
                writer.finish().ok()?
            }
        };
        (small.len() < bytes.len()).then(|| small.into())
    }
}
