//! Which files are taken as material, and under which name. The kind is what the content says, never what the name says.

use super::model::{Audience, MaterialId};
use crate::{error::Problem, problem};
use flate2::read::DeflateDecoder;
use std::io::{Cursor, Read};
use zip::{CompressionMethod, ZipArchive};

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 25 * 1024 * 1024;
/// Files of one session at most.
pub const MOST_FILES: i64 = 10;
/// How long the files of a session that was removed are kept, in days: it may come back.
pub const DAYS_KEPT: i64 = 30;
/// The longest name, in characters, without its ending.
const LONGEST_NAME: usize = 80;

/// A kind of document that is taken.
struct Kind {
    media_type: &'static str,
    ending: &'static str,
    /// The part of the archive that only such a document has; of an OpenDocument, its `mimetype` says the media type.
    part: &'static str,
}

const PDF: Kind = Kind { media_type: "application/pdf", ending: "pdf", part: "" };
const MIMETYPE: &str = "mimetype";
/// What says of which kind each part of an Office document is.
const CONTENT_TYPES: &[u8] = b"[content_types].xml";
/// As much as is read of it: real ones are a hundredth.
const MOST_CONTENT_TYPES: u64 = 4 * 1024 * 1024;
const ARCHIVES: [Kind; 6] = [
    Kind {
        media_type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ending: "pptx",
        part: "ppt/presentation.xml",
    },
    Kind {
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ending: "docx",
        part: "word/document.xml",
    },
    Kind { media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ending: "xlsx", part: "xl/workbook.xml" },
    Kind { media_type: "application/vnd.oasis.opendocument.presentation", ending: "odp", part: MIMETYPE },
    Kind { media_type: "application/vnd.oasis.opendocument.text", ending: "odt", part: MIMETYPE },
    Kind { media_type: "application/vnd.oasis.opendocument.spreadsheet", ending: "ods", part: MIMETYPE },
];

/// The endings, for a form's file field.
pub const ACCEPTED: &str = ".pdf,.pptx,.docx,.xlsx,.odp,.odt,.ods";

/// A file that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMaterial {
    pub id: MaterialId,
    pub name: String,
    pub media_type: &'static str,
    pub audience: Audience,
    pub bytes: Vec<u8>,
}

/// A file as it was sent, if it is one that we take.
pub fn material(name: &str, bytes: Vec<u8>, audience: Audience) -> Result<NewMaterial, Problem> {
    if bytes.is_empty() {
        return Err(problem!("programme-material-none"));
    }
    if bytes.len() > MOST_BYTES {
        return Err(too_large());
    }
    let Kind { media_type, ending, .. } = kind(&bytes)?;
    Ok(NewMaterial { id: MaterialId::new(), name: file_name(name, ending), media_type, audience, bytes })
}

/// What a file is, by its content.
fn kind(bytes: &[u8]) -> Result<Kind, Problem> {
    let unknown = || problem!("programme-material-unknown");
    if bytes.starts_with(b"%PDF-") {
        return Ok(PDF);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unknown())?;
    if has_macros(&mut archive).ok_or_else(unknown)? {
        return Err(problem!("programme-material-macros"));
    }
    let mut said = String::new();
    if let Ok(part) = archive.by_name(MIMETYPE) {
        // Text of this length at most, whatever the archive says of it.
        let _ = part.take(100).read_to_string(&mut said);
    }
    let is = |kind: &Kind| match kind.part {
        MIMETYPE => said.trim() == kind.media_type,
        part => archive.index_for_name(part).is_some(),
    };
    ARCHIVES.into_iter().find(is).ok_or_else(unknown)
}

/// Whether a document brings macros: one runs on the machine of whoever opens the file. Unknown where it cannot be read what the parts are.
fn has_macros(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Option<bool> {
    // Office and its like find parts whatever the case of their names.
    let names: Vec<Vec<u8>> = archive.file_names_raw().map(<[u8]>::to_ascii_lowercase).collect();
    let folders: [&[u8]; 3] = [b"basic/", b"scripts/", b"dialogs/"];
    if names.iter().any(|name| name.ends_with(b"vbaproject.bin") || folders.iter().any(|folder| name.starts_with(folder))) {
        return Some(true);
    }
    for at in (0..names.len()).filter(|at| names[*at] == CONTENT_TYPES) {
        let said = content_types(archive, at)?;
        if ["macroenabled", "vbaproject", "macrosheet"].iter().any(|word| said.contains(word)) {
            return Some(true);
        }
    }
    Some(false)
}

/// The content types in small letters, without what other encodings put between letters.
fn content_types(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> Option<String> {
    let part = archive.by_index_raw(at).ok()?;
    let mut said = Vec::new();
    match part.compression() {
        CompressionMethod::Stored => part.take(MOST_CONTENT_TYPES).read_to_end(&mut said).ok()?,
        CompressionMethod::DEFLATE => DeflateDecoder::new(part).take(MOST_CONTENT_TYPES).read_to_end(&mut said).ok()?,
        _ => return None,
    };
    said.retain(|byte| *byte != 0);
    Some(String::from_utf8_lossy(&said).to_lowercase())
}

pub fn too_large() -> Problem {
    problem!("programme-material-too-large", max = MOST_BYTES / 1024 / 1024)
}

/// A name without folders, control characters, marks that turn the writing around, and characters that some system does not take; with the ending of what
/// the file is.
fn file_name(name: &str, ending: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let plain = |c: char| !c.is_control() && !turns(c) && !matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | ';' | '%');
    let stem: String = stem.chars().filter(|c| plain(*c)).collect();
    let stem: String = stem.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_NAME).collect();
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    format!("{}.{ending}", if stem.is_empty() { "material" } else { stem })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, bytes: &[u8]) -> Result<(String, &'static str), String> {
        material(name, bytes.to_vec(), Audience::Now).map(|it| (it.name, it.media_type)).map_err(|problem| problem.key)
    }

    /// An archive of these files, stored.
    fn zip(files: &[(&str, &str)]) -> Vec<u8> {
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, text) in files {
            out.start_file(*name, stored).unwrap();
            std::io::Write::write_all(&mut out, text.as_bytes()).unwrap();
        }
        out.finish().unwrap().into_inner()
    }

    #[test]
    fn the_content_says_what_a_file_is_and_which_ending_it_has() {
        assert_eq!(key("Tsunami.exe", b"%PDF-1.7\n"), Ok(("Tsunami.pdf".into(), "application/pdf")));
        let slides = zip(&[("[Content_Types].xml", "<Types/>"), ("_rels/.rels", ""), ("ppt/presentation.xml", "")]);
        assert_eq!(key("C:\\Bilder\\Mål 1.0.pptx", &slides).unwrap().0, "Mål 1.0.pptx");
        let open = zip(&[("mimetype", "application/vnd.oasis.opendocument.presentation")]);
        assert_eq!(key("bilder", &open).unwrap().0, "bilder.odp");
    }

    #[test]
    fn what_is_no_document_is_refused_in_words() {
        for bytes in [&b"MZ\x90\0\x03"[..], b"<html><script>", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"] {
            assert_eq!(key("slides.pdf", bytes), Err("programme-material-unknown".into()));
        }
        assert_eq!(key("slides.pdf", b""), Err("programme-material-none".into()));
        assert_eq!(key("slides.pdf", &vec![b'%'; MOST_BYTES + 1]), Err("programme-material-too-large".into()));
    }

    #[test]
    fn macros_are_refused_whatever_their_parts_are_called() {
        let slides = [("_rels/.rels", ""), ("ppt/presentation.xml", "")];
        let types =
            |of: &str| format!("<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.ms-{of}\"/></Types>");
        let enabled = types("powerpoint.presentation.macroEnabled.main+xml");
        let renamed = types("office.vbaProject");
        let wide: String = enabled.chars().flat_map(|c| [c, '\0']).collect();
        for more in [
            ("ppt/vbaProject.bin", ""),
            ("ppt/VBAPROJECT.BIN", ""),
            ("[Content_Types].xml", enabled.as_str()),
            ("[content_types].XML", &renamed),
            ("[Content_Types].xml", &wide),
        ] {
            assert_eq!(key("slides.pptx", &zip(&[&slides[..], &[more]].concat())), Err("programme-material-macros".into()), "{}", more.0);
        }
        for part in ["Basic/script-lc.xml", "Scripts/python/a.py", "Dialogs/dialog-lc.xml", "scripts/x"] {
            let open = zip(&[("mimetype", "application/vnd.oasis.opendocument.presentation"), (part, "")]);
            assert_eq!(key("bilder.odp", &open), Err("programme-material-macros".into()), "{part}");
        }
    }

    #[test]
    fn content_types_are_read_as_office_packs_them() {
        let mut packed = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        std::io::Write::write_all(&mut packed, b"<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>").unwrap();
        let packed = packed.finish().unwrap();
        let text = "x".repeat(packed.len());
        // The archive is written with a text of that length, in whose place the packed one is put.
        let mut document = zip(&[("word/document.xml", ""), ("[Content_Types].xml", &text)]);
        let at = document.windows(text.len()).position(|window| window == text.as_bytes()).unwrap();
        document[at..at + packed.len()].copy_from_slice(&packed);
        let central = document.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
        document[central + 10] = 8;
        let local = document[..at].windows(4).rposition(|window| window == b"PK\x03\x04").unwrap();
        document[local + 8] = 8;
        assert_eq!(key("brev.docx", &document), Err("programme-material-macros".into()));
    }

    #[test]
    fn a_name_is_a_name_and_nothing_else() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd.pdf"),
            ("a\u{202e}fdp.exe", "afdp.pdf"),
            ("  .hidden. ", "hidden.pdf"),
            ("<b>\"x\";|.pdf", "bx.pdf"),
            ("...", "material.pdf"),
            ("", "material.pdf"),
            ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
        ] {
            assert_eq!(file_name(given, "pdf"), kept);
        }
        assert_eq!(file_name(&"å".repeat(300), "pdf").chars().count(), LONGEST_NAME + 4);
    }
}
