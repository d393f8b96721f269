//! What is not translated yet: every text of an event, its programme and its speakers that stands in one of its languages and not in another.

use super::{MAX_ABSTRACT, MAX_NAME, MAX_TITLE};
use crate::{
    events::{model::Event, rules as of_events},
    i18n::{Lang, Localized},
    programme::model::{Programme, SessionId, TrackId},
    speakers::{
        model::{Speaker, SpeakerId},
        rules as of_speakers,
    },
};

/// Names a text of an event; its text form names the field of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextKey {
    Event(EventText),
    Track(TrackId),
    SessionTitle(SessionId),
    SessionAbstract(SessionId),
    SpeakerTitle(SpeakerId),
    SpeakerBiography(SpeakerId),
}

/// A text of the event itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventText {
    Title,
    Summary,
    Description,
    Directions,
    Access,
    Practical,
}

impl EventText {
    pub const ALL: [Self; 6] = [Self::Title, Self::Summary, Self::Description, Self::Directions, Self::Access, Self::Practical];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Description => "description",
            Self::Directions => "directions",
            Self::Access => "access",
            Self::Practical => "practical",
        }
    }

    pub fn of(self, event: &Event) -> &Localized {
        match self {
            Self::Title => &event.title,
            Self::Summary => &event.summary,
            Self::Description => &event.description,
            Self::Directions => &event.directions,
            Self::Access => &event.access_information,
            Self::Practical => &event.practical_information,
        }
    }

    pub fn of_mut(self, event: &mut Event) -> &mut Localized {
        match self {
            Self::Title => &mut event.title,
            Self::Summary => &mut event.summary,
            Self::Description => &mut event.description,
            Self::Directions => &mut event.directions,
            Self::Access => &mut event.access_information,
            Self::Practical => &mut event.practical_information,
        }
    }
}

impl TextKey {
    /// Whether a text of this kind has one line.
    pub const fn is_line(&self) -> bool {
        matches!(self, Self::Event(EventText::Title) | Self::Track(_) | Self::SessionTitle(_) | Self::SpeakerTitle(_))
    }

    /// How long a text of this kind may be, in characters: as its own form has it.
    pub const fn most(&self) -> usize {
        match self {
            Self::Event(EventText::Title) => of_events::MAX_TITLE,
            Self::Event(EventText::Summary) => of_events::MAX_SUMMARY,
            Self::Event(EventText::Description | EventText::Directions | EventText::Access | EventText::Practical) => of_events::MAX_TEXT,
            Self::Track(_) => MAX_NAME,
            Self::SessionTitle(_) => MAX_TITLE,
            Self::SessionAbstract(_) => MAX_ABSTRACT,
            Self::SpeakerTitle(_) => of_speakers::MAX_TITLE,
            Self::SpeakerBiography(_) => of_speakers::MAX_BIOGRAPHY,
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        match (parts.next()?, parts.next()?, parts.next()) {
            ("event", name, None) => EventText::ALL.into_iter().find(|t| t.as_str() == name).map(Self::Event),
            ("track", id, None) => TrackId::parse(id).map(Self::Track),
            ("session", id, Some("title")) => SessionId::parse(id).map(Self::SessionTitle),
            ("session", id, Some("abstract")) => SessionId::parse(id).map(Self::SessionAbstract),
            ("speaker", id, Some("title")) => SpeakerId::parse(id).map(Self::SpeakerTitle),
            ("speaker", id, Some("biography")) => SpeakerId::parse(id).map(Self::SpeakerBiography),
            _ => None,
        }
    }
}

impl std::fmt::Display for TextKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Event(text) => write!(f, "event.{}", text.as_str()),
            Self::Track(id) => write!(f, "track.{id}"),
            Self::SessionTitle(id) => write!(f, "session.{id}.title"),
            Self::SessionAbstract(id) => write!(f, "session.{id}.abstract"),
            Self::SpeakerTitle(id) => write!(f, "speaker.{id}.title"),
            Self::SpeakerBiography(id) => write!(f, "speaker.{id}.biography"),
        }
    }
}

/// A text that is missing in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub key: TextKey,
    /// What it belongs to, in some language: the session's title, the speaker's name. Empty for the event itself.
    pub owner: String,
    pub missing: Lang,
    /// The text to translate from, and its language.
    pub source: (Lang, String),
}

/// Everything that is not translated yet, in the order of event, tracks, sessions, speakers. Rooms keep the name on their door.
pub fn gaps(event: &Event, programme: &Programme, speakers: &[Speaker]) -> Vec<Gap> {
    let mut out = Vec::new();
    let mut look = |key: TextKey, owner: &str, text: &Localized| {
        let source = event
            .languages
            .iter()
            .find_map(|l| Some((l.clone(), text.exact(l)?.clone())))
            .or_else(|| text.iter().next().map(|(l, t)| (l.clone(), t.clone())));
        let Some(source) = source else { return };
        for missing in text.missing(&event.languages) {
            out.push(Gap { key: key.clone(), owner: owner.to_owned(), missing: missing.clone(), source: source.clone() });
        }
    };
    let any = |text: &Localized| text.iter().next().map(|(_, t)| t.clone()).unwrap_or_default();
    for text in EventText::ALL {
        look(TextKey::Event(text), "", text.of(event));
    }
    for track in &programme.tracks {
        look(TextKey::Track(track.id.clone()), &any(&track.name), &track.name);
    }
    for session in &programme.sessions {
        let owner = any(&session.title);
        look(TextKey::SessionTitle(session.id.clone()), &owner, &session.title);
        look(TextKey::SessionAbstract(session.id.clone()), &owner, &session.abstract_);
    }
    for speaker in speakers {
        look(TextKey::SpeakerTitle(speaker.id.clone()), &speaker.name, &speaker.title);
        look(TextKey::SpeakerBiography(speaker.id.clone()), &speaker.name, &speaker.biography);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let keys = [
            TextKey::Event(EventText::Practical),
            TextKey::Track(TrackId::new()),
            TextKey::SessionTitle(SessionId::new()),
            TextKey::SessionAbstract(SessionId::new()),
            TextKey::SpeakerTitle(SpeakerId::new()),
            TextKey::SpeakerBiography(SpeakerId::new()),
        ];
        for key in keys {
            assert_eq!(TextKey::parse(&key.to_string()), Some(key));
        }
        for bad in ["", "event", "event.nothing", "session.1.title", "track.x", "event.title.x"] {
            assert_eq!(TextKey::parse(bad), None, "{bad}");
        }
    }
}
