//! The organisers' forms.

use super::*;
use crate::{
    forms::Fields,
    programme::rules::forms::{self, Named},
};

fn languages() -> Vec<crate::i18n::Lang> {
    vec![Locale::Nb.lang(), Locale::Sv.lang()]
}

#[test]
fn a_session_needs_a_title_in_one_language_and_a_length() {
    let fields = Fields::from([("title.nb", " "), ("kind", "talk"), ("minutes", "0")]);
    let errors = forms::session(&fields, &languages(), &Programme::default(), &[]).unwrap_err();
    let told: Vec<_> = errors.iter().map(|(field, p)| (field.to_owned(), p.key.clone())).collect();
    assert_eq!(
        told,
        [("title.nb".to_owned(), "programme-title-missing".to_owned()), ("minutes".to_owned(), "forms-not-in-range".to_owned())]
    );
}

#[test]
fn speakers_come_in_their_order_known_and_new() {
    let (kari, ola) = (SpeakerId::new(), SpeakerId::new());
    let fields = Fields::from([
        ("title.sv", "Inledning"),
        ("kind", "panel"),
        ("minutes", "45"),
        ("language", "sv"),
        ("interpreted", "nb"),
        ("interpreted", "sv"),
        ("speaker.1", ola.as_str()),
        ("part.1", "moderator"),
        ("speaker.2", ""),
        ("speaker.3", kari.as_str()),
        ("speaker.4", ola.as_str()),
        ("new-name.1", "Per  Hansen"),
        ("new-email.1", "per@halden.example"),
        ("new-part.1", "panellist"),
    ]);
    let form = forms::session(&fields, &languages(), &Programme::default(), &[kari.clone(), ola.clone()]).unwrap();
    let new = Named::New {
        name: "Per Hansen".into(),
        email: Some("per@halden.example".into()),
        organisation: String::new(),
        title: Localized::default(),
    };
    assert_eq!(form.speakers, [(Named::Known(ola), Part::Moderator), (Named::Known(kari), Part::Speaker), (new, Part::Panellist)]);
    assert_eq!((form.session.language, form.session.interpreted), (Some(Locale::Sv.lang()), vec![Locale::Nb.lang()]));
}

#[test]
fn somebody_elses_speaker_or_track_is_refused() {
    let fields = Fields::from([
        ("title.nb", "A"),
        ("kind", "talk"),
        ("minutes", "30"),
        ("track", "0190163d-8694-739b-aea5-966c26f8ad90"),
        ("speaker.1", "0190163d-8694-739b-aea5-966c26f8ad91"),
    ]);
    let errors = forms::session(&fields, &languages(), &Programme::default(), &[]).unwrap_err();
    assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["track", "speaker.1"]);
}

#[test]
fn a_pause_is_held_in_no_language() {
    let fields = Fields::from([("title.nb", "Lunsj"), ("kind", "meal"), ("minutes", "60"), ("language", "nb"), ("interpreted", "sv")]);
    let form = forms::session(&fields, &languages(), &Programme::default(), &[]).unwrap();
    assert_eq!((form.session.language, form.session.interpreted), (None, vec![]));
}

#[test]
fn a_track_has_the_colour_that_was_chosen_else_that_of_its_place() {
    let read = |colour: &str| forms::track(&Fields::from([("name.nb", "Ledelse"), ("colour", colour)]), &languages());
    assert_eq!(read("red").unwrap(), (Localized::one(Locale::Nb, "Ledelse"), TrackColour::Red));
    assert_eq!(read("").unwrap().1, TrackColour::ByPlace);
    assert_eq!(read("pink").unwrap_err().iter().map(|(field, _)| field).collect::<Vec<_>>(), ["colour"]);
    assert_eq!([0, 1, 7, 8].map(|place| TrackColour::ByPlace.number(place)), [1, 2, 8, 1]);
    assert_eq!((TrackColour::Teal.number(5), TrackColour::Red.number(5), TrackColour::Grey.number(5)), (1, 4, 8));
}
