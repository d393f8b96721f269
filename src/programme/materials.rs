//! Which files are taken as material, and under which name. The kind is what the content says, never what the name says.

use super::model::{Audience, MaterialId};
use crate::{error::Problem, problem};
use std::io::{Cursor, Read};
use zip::ZipArchive;

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
    // A macro runs on the machine of whoever opens the file.
    if archive.file_names().flatten().any(|name| name.ends_with("vbaProject.bin") || name.starts_with("Basic/")) {
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
        let macros = zip(&[("[Content_Types].xml", ""), ("_rels/.rels", ""), ("ppt/presentation.xml", ""), ("ppt/vbaProject.bin", "")]);
        assert_eq!(key("slides.pptx", &macros), Err("programme-material-macros".into()));
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
