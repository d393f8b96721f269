//! What forms about speakers say, read and checked; and how two that turned out to be one become one.

use super::model::{Answer, Speaker};
use crate::{
    error::{Error, FieldErrors, Result},
    forms::{Check, Fields},
    i18n::{Lang, Locale, Localized},
};

/// Characters at most.
pub const MAX_NAME: usize = 120;
pub const MAX_TITLE: usize = 160;
pub const MAX_BIOGRAPHY: usize = 4000;

/// A speaker as an organiser adds one: the name is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSpeaker {
    pub name: String,
    pub organisation: String,
    pub email: Option<String>,
    pub title: Localized,
}

pub fn new_speaker(fields: &Fields, languages: &[Lang]) -> Result<NewSpeaker, FieldErrors> {
    let mut check = Check::new(fields);
    let new = NewSpeaker {
        name: check.text("name", MAX_NAME),
        organisation: check.optional_text("organisation", MAX_NAME),
        email: check.optional_email("email"),
        title: check.localized("title", languages, MAX_TITLE),
    };
    check.finish(new)
}

/// Everything an organiser may change of a speaker at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub name: String,
    pub organisation: String,
    pub email: Option<String>,
    pub language: Locale,
    pub title: Localized,
    pub biography: Localized,
}

pub fn profile(fields: &Fields, languages: &[Lang]) -> Result<Profile, FieldErrors> {
    let mut check = Check::new(fields);
    let profile = Profile {
        name: check.text("name", MAX_NAME),
        organisation: check.optional_text("organisation", MAX_NAME),
        email: check.optional_email("email"),
        language: check.choice("language", Locale::parse).unwrap_or(Locale::Sv),
        title: check.localized("title", languages, MAX_TITLE),
        biography: check.localized_long("biography", languages, MAX_BIOGRAPHY),
    };
    check.finish(profile)
}

/// The form's fields, filled with what is known.
pub fn profile_fields(speaker: &Speaker, email: Option<&str>) -> Fields {
    let mut fields = Fields::default();
    fields.set("name", &speaker.name);
    fields.set("organisation", &speaker.organisation);
    fields.set("email", email.unwrap_or_default());
    fields.set("language", speaker.language.code());
    fields.set_localized("title", &speaker.title);
    fields.set_localized("biography", &speaker.biography);
    fields
}

/// Sets the texts of `languages` from `new`; texts in other languages, which the form did not show, stay.
pub fn with_texts(mut old: Localized, new: &Localized, languages: &[Lang]) -> Localized {
    for lang in languages {
        old.set(lang.clone(), new.exact(lang).cloned().unwrap_or_default());
    }
    old
}

/// One field of the personal page, saved alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Name { name: String, organisation: String },
    Title(Lang, String),
    Biography(Lang, String),
    Language(Locale),
}

/// Reads the form of one field: `name`, `language`, `title.sv`, `biography.nb`. A field that there is not, is not found.
pub fn change(field: &str, fields: &Fields, languages: &[Lang]) -> Result<Change> {
    let mut check = Check::new(fields);
    let change = match field.split_once('.') {
        None if field == "name" => {
            Change::Name { name: check.text("name", MAX_NAME), organisation: check.optional_text("organisation", MAX_NAME) }
        }
        None if field == "language" => Change::Language(check.choice("language", Locale::parse).unwrap_or(Locale::Sv)),
        Some((text, lang)) => {
            let lang = languages.iter().find(|l| l.as_str() == lang).ok_or(Error::NotFound)?.clone();
            match text {
                "title" => Change::Title(lang, check.optional_text(field, MAX_TITLE)),
                "biography" => Change::Biography(lang, check.long_text(field, MAX_BIOGRAPHY)),
                _ => return Err(Error::NotFound),
            }
        }
        None => return Err(Error::NotFound),
    };
    Ok(check.finish(change)?)
}

/// The answer that a button sent.
pub fn answer(fields: &Fields) -> Result<Answer> {
    Answer::parse(fields.get("answer")).filter(|a| *a != Answer::None).ok_or(Error::BadRequest)
}

/// A value of which two speakers that become one have each their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that stays.
    Kept,
    /// The one that goes.
    Other,
}

/// One speaker of two. `chosen` says whose value to take, by the form's field (`name`, `title.sv` …); where only one of the two has a value, it is
/// taken. The kept one's answer counts, unless only the other has given one.
pub fn merged(kept: &Speaker, other: &Speaker, chosen: impl Fn(&str) -> Side) -> Speaker {
    let text = |field: &str, kept: &str, other: &str| match (kept.is_empty(), chosen(field)) {
        (true, _) => other.to_owned(),
        (false, Side::Other) if !other.is_empty() => other.to_owned(),
        (false, _) => kept.to_owned(),
    };
    let texts = |field: &str, kept: &Localized, other: &Localized| {
        let mut all = kept.clone();
        for (lang, theirs) in other.iter() {
            let ours = kept.exact(lang).map_or("", String::as_str);
            all.set(lang.clone(), text(&format!("{field}.{lang}"), ours, theirs));
        }
        all
    };
    let answered = if kept.answer == Answer::None { other } else { kept };
    Speaker {
        name: text("name", &kept.name, &other.name),
        organisation: text("organisation", &kept.organisation, &other.organisation),
        title: texts("title", &kept.title, &other.title),
        biography: texts("biography", &kept.biography, &other.biography),
        photo: match (&kept.photo, &other.photo) {
            (Some(_), Some(photo)) if chosen("photo") == Side::Other => Some(photo.clone()),
            (ours, theirs) => ours.clone().or_else(|| theirs.clone()),
        },
        language: if chosen("language") == Side::Other { other.language } else { kept.language },
        answer: answered.answer,
        answered_at: answered.answered_at,
        ..kept.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{events::model::EventId, people::model::PersonId};

    fn speaker(name: &str) -> Speaker {
        Speaker {
            name: name.into(),
            organisation: String::new(),
            title: Localized::default(),
            biography: Localized::default(),
            ..serde_json::from_value(serde_json::json!({
                "id": "s", "event_id": "e", "person_id": "p", "slug": "s", "name": "", "organisation": "", "title": {}, "biography": {},
                "photo": null, "language": "nb", "answer": "none", "answered_at": null, "link_revision": 0,
            }))
            .expect("a speaker")
        }
    }

    #[test]
    fn a_name_is_all_that_a_new_speaker_needs() {
        let new = new_speaker(&Fields::from([("name", " Kari  Nordmann ")]), &[]).unwrap();
        assert_eq!((new.name.as_str(), new.email), ("Kari Nordmann", None));
        let errors = new_speaker(&Fields::from([("email", "kari@")]), &[]).unwrap_err();
        let keys: Vec<_> = errors.iter().map(|(field, p)| (field, p.key.as_str())).collect();
        assert_eq!(keys, [("name", "forms-empty"), ("email", "forms-not-an-email")]);
    }

    #[test]
    fn a_field_of_the_personal_page_is_one_of_the_events_languages() {
        let languages = [Locale::Nb.lang()];
        let fields = Fields::from([("title.nb", "rådmann"), ("title.sv", "x")]);
        assert_eq!(change("title.nb", &fields, &languages).unwrap(), Change::Title(Locale::Nb.lang(), "rådmann".into()));
        for unknown in ["title.sv", "slug", "photo.nb", "", "."] {
            assert!(matches!(change(unknown, &fields, &languages), Err(Error::NotFound)), "{unknown}");
        }
    }

    #[test]
    fn texts_in_languages_that_a_form_did_not_show_stay() {
        let old = Localized::of([(Locale::Sv, "a"), (Locale::En, "b")]);
        let new = with_texts(old, &Localized::default(), &[Locale::Sv.lang()]);
        assert_eq!(new, Localized::of([(Locale::En, "b")]));
    }

    #[test]
    fn two_become_one_with_the_gaps_filled() {
        let mut kept = speaker("Kari");
        kept.title = Localized::of([(Locale::Nb, "rådmann")]);
        let mut other = speaker("Kari Nordmann");
        other.organisation = "Halden kommune".into();
        other.title = Localized::of([(Locale::Nb, "rådmannen"), (Locale::Sv, "kommundirektör")]);
        other.answer = Answer::Accepted;
        other.photo = Some("x.jpg".into());
        let one = merged(&kept, &other, |field| if field == "name" { Side::Other } else { Side::Kept });
        assert_eq!(
            (one.name.as_str(), one.organisation.as_str(), one.photo.as_deref()),
            ("Kari Nordmann", "Halden kommune", Some("x.jpg"))
        );
        assert_eq!(one.title, Localized::of([(Locale::Nb, "rådmann"), (Locale::Sv, "kommundirektör")]));
        assert_eq!((one.answer, &one.id, &one.slug), (Answer::Accepted, &kept.id, &kept.slug));
    }

    #[test]
    fn what_is_chosen_but_empty_does_not_blot_out_what_there_is() {
        let (kept, other) = (speaker("Kari"), Speaker { event_id: EventId::new(), person_id: PersonId::new(), ..speaker("") });
        assert_eq!(merged(&kept, &other, |_| Side::Other).name, "Kari");
    }
}
