//! What was mended while a file was read.

use crate::{error::Problem, problem, programme::telling::some_names};
use std::collections::HashSet;

/// What was mended, counted, with the first session that it was mended in.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) nameless: usize,
    pub(super) links: usize,
    pub(super) no_guid: usize,
    pub(super) twice: Vec<String>,
    pub(super) unread_date: Vec<String>,
    pub(super) outside: Vec<String>,
    pub(super) no_time: Vec<String>,
    pub(super) no_length: Vec<String>,
    pub(super) too_long: Vec<String>,
    pub(super) cut: Vec<String>,
    pub(super) several_languages: Vec<String>,
    /// What was to be a language, as it is written.
    pub(super) strange_languages: Vec<String>,
}

impl Notes {
    pub(super) fn told(self) -> Vec<Problem> {
        let counted = |count: usize, problem: fn(usize) -> Problem| (count > 0).then(|| problem(count));
        let first = |all: &[String], problem: fn(usize, &str) -> Problem| all.first().map(|first| problem(all.len(), first));
        let all = [
            counted(self.no_guid, |n| problem!("import-note-no-guid", count = n)),
            first(&self.twice, |n, first| problem!("import-note-twice", count = n, session = first)),
            first(&self.unread_date, |n, first| problem!("import-note-unread-date", count = n, session = first)),
            first(&self.outside, |n, first| problem!("import-note-outside", count = n, session = first)),
            first(&self.no_time, |n, first| problem!("import-note-no-time", count = n, session = first)),
            first(&self.no_length, |n, first| problem!("import-note-no-length", count = n, session = first)),
            first(&self.too_long, |n, first| problem!("import-note-too-long", count = n, session = first)),
            first(&self.cut, |n, first| problem!("import-note-cut", count = n, session = first)),
            first(&self.several_languages, |n, first| problem!("import-note-languages", count = n, session = first)),
            each(self.strange_languages).map(|names| problem!("import-note-language", names = names)),
            counted(self.nameless, |n| problem!("import-note-nameless", count = n)),
            counted(self.links, |n| problem!("import-note-links", count = n)),
        ];
        all.into_iter().flatten().collect()
    }
}

/// Each of some names once, as a sentence lists them.
fn each(mut names: Vec<String>) -> Option<String> {
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    (!names.is_empty()).then(|| some_names(&names))
}
