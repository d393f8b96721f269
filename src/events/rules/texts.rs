//! What is written about an event, in its languages.

use crate::{
    error::FieldErrors,
    events::model::Event,
    forms::{Check, Fields},
    i18n::{Lang, Localized},
    problem,
};

/// The longest title, in characters.
pub const MAX_TITLE: usize = 250;
/// The longest summary.
pub const MAX_SUMMARY: usize = 600;
/// The longest of the long texts.
pub const MAX_TEXT: usize = 20_000;

/// An event's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    pub title: Localized,
    pub summary: Localized,
    pub description: Localized,
    pub directions: Localized,
    pub access_information: Localized,
    pub practical_information: Localized,
}

impl Texts {
    /// Reads the texts in the event's languages; what it has in further languages is kept.
    pub fn parse(fields: &Fields, event: &Event) -> Result<Self, FieldErrors> {
        let languages: &[Lang] = &event.languages;
        let mut check = Check::new(fields);
        let it = Self {
            title: merged(&event.title, &check.localized("title", languages, MAX_TITLE), languages),
            summary: merged(&event.summary, &check.localized_long("summary", languages, MAX_SUMMARY), languages),
            description: merged(&event.description, &check.localized_long("description", languages, MAX_TEXT), languages),
            directions: merged(&event.directions, &check.localized_long("directions", languages, MAX_TEXT), languages),
            access_information: merged(
                &event.access_information,
                &check.localized_long("access_information", languages, MAX_TEXT),
                languages,
            ),
            practical_information: merged(
                &event.practical_information,
                &check.localized_long("practical_information", languages, MAX_TEXT),
                languages,
            ),
        };
        if it.title.is_empty() {
            check.refuse("title", problem!("events-title-missing"));
        }
        check.finish(it)
    }

    pub fn apply(self, event: &mut Event) {
        let Self { title, summary, description, directions, access_information, practical_information } = self;
        (event.title, event.summary, event.description) = (title, summary, description);
        (event.directions, event.access_information, event.practical_information) = (directions, access_information, practical_information);
    }

    /// The form's values for an event.
    pub fn fields(event: &Event) -> Fields {
        let mut fields = Fields::default();
        fields.set_localized("title", &event.title);
        fields.set_localized("summary", &event.summary);
        fields.set_localized("description", &event.description);
        fields.set_localized("directions", &event.directions);
        fields.set_localized("access_information", &event.access_information);
        fields.set_localized("practical_information", &event.practical_information);
        fields
    }
}

/// `old` with its texts in `languages` replaced by those of `new`.
fn merged(old: &Localized, new: &Localized, languages: &[Lang]) -> Localized {
    let mut it = old.clone();
    for lang in languages {
        it.set(lang.clone(), new.exact(lang).cloned().unwrap_or_default());
    }
    it
}

/// A note to those concerned, in the event's languages.
pub fn parse_note(fields: &Fields, languages: &[Lang]) -> Result<Localized, FieldErrors> {
    let mut check = Check::new(fields);
    let note = check.localized_long("note", languages, 2000);
    check.finish(note)
}
