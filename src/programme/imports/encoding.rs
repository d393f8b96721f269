//! What a file's bytes are written in: as its first bytes or its XML declaration say it, else UTF-8, else what Windows writes in western Europe.

use crate::{error::Problem, problem};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::borrow::Cow;

/// The longest XML declaration that is looked for an encoding.
const DECLARATION: usize = 200;

/// A file's text, and what has to be said of how it was read.
pub(super) fn decoded(bytes: &[u8]) -> (Cow<'_, str>, Option<Problem>) {
    // The marks that UTF-8 and UTF-16 begin with.
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return by(encoding, &bytes[mark..]);
    }
    if let Some(encoding) = declared(bytes) {
        return by(encoding, bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        // Cut within a letter: all but the cut is UTF-8.
        Err(e) if e.error_len().is_none() => by(UTF_8, bytes),
        Err(_) => (by(WINDOWS_1252, bytes).0, Some(problem!("import-note-encoding", name = WINDOWS_1252.name()))),
    }
}

fn by<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> (Cow<'a, str>, Option<Problem>) {
    let (text, lost) = encoding.decode_without_bom_handling(bytes);
    (text, lost.then(|| problem!("import-note-letters", name = encoding.name())))
}

/// The encoding that an XML declaration names, unless it is the usual one, or one in which the declaration itself could not have been read.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARATION)]);
    let declaration = head.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let named = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let label = named.strip_prefix(['"', '\''])?.split(['"', '\'']).next()?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_8 && encoding.is_ascii_compatible())
}
