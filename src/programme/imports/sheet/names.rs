//! What the columns of a sheet are called: in Swedish, bokmål, nynorsk, Danish and English, by programs and by people.
//!
//! Headings are compared by their letters and digits alone: "Start time", "start-time" and "StartTime" are one. A further word belongs into [`NAMES`],
//! with the languages that it is a word of.

use crate::{
    i18n::{Lang, sort::fold},
    programme::imports::text,
};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Guid,
    Id,
    Title,
    Subtitle,
    State,
    Kind,
    Track,
    Room,
    Date,
    Start,
    StartsAt,
    EndDate,
    End,
    EndsAt,
    Duration,
    Language,
    Speakers,
    Abstract,
    Description,
}

/// What a column may be called, by the languages that have the word; those of all, and those of programs, are of none.
const NAMES: &[(Column, &[(&str, &str)])] = &[
    (Column::Guid, &[("", "guid uuid")]),
    (
        Column::Id,
        &[
            ("", "id nr code sessionid talkid proposalid submissionid contributionid abstractid"),
            ("en", "no number"),
            ("sv", "nummer kod löpnummer löpnr"),
            ("nb nn da", "nummer kode løpenummer løpenr løbenummer"),
        ],
    ),
    (
        Column::Title,
        &[
            ("", "proposaltitle submissiontitle contributiontitle"),
            ("en", "title sessiontitle sessionname talktitle presentationtitle eventtitle agendaitem programmeitem programitem"),
            ("sv", "rubrik programpunkter sessionstitel föredragstitel föreläsningstitel"),
            ("sv da", "titel programpunkt"),
            ("nb nn", "tittel programpost sesjonstittel foredragstittel programinnslag"),
            ("nb", "programposter"),
            ("nn", "programpostar"),
            ("nb nn da", "overskrift"),
        ],
    ),
    (
        Column::Subtitle,
        &[("en", "subtitle"), ("sv", "underrubrik"), ("sv da", "undertitel"), ("nb nn", "undertittel"), ("nb nn da", "underoverskrift")],
    ),
    (Column::State, &[("", "state proposalstate submissionstate sessionstatus status")]),
    (
        Column::Kind,
        &[
            ("", "format form sessiontype sessionformat submissiontype proposaltype talktype"),
            ("en", "kind"),
            ("en nb nn da", "type"),
            ("sv", "typ"),
            ("nb nn", "sesjonstype"),
        ],
    ),
    (
        Column::Track,
        &[
            ("en", "track theme stream strand category"),
            ("sv", "spår"),
            ("nb nn da", "spor fagspor temaspor"),
            ("sv nb nn da", "tema kategori"),
        ],
    ),
    (
        Column::Room,
        &[
            ("en", "room roomname location venue hall place where stage sessionroom"),
            ("sv", "rum plats ställe var mötesrum konferensrum hörsal"),
            ("sv nb nn da", "sal lokal"),
            ("sv nn", "stad"),
            ("nb nn", "rom møterom plass"),
            ("nb da", "sted lokale hvor"),
            ("nb nn da", "scene"),
            ("nn", "kvar"),
            ("da", "rum mødelokale"),
            ("", "auditorium"),
        ],
    ),
    (
        Column::Date,
        &[
            ("", "dateandtime datetime datestart eventdate sessiondate"),
            ("en", "date day startdate startday"),
            ("sv", "datum startdatum datumochtid datumtid"),
            ("nb nn da", "dato startdato datoogtid datotid"),
            ("sv nb nn da", "dag dagar startdag"),
        ],
    ),
    (
        Column::Start,
        &[
            ("", "kl startkl klstart scheduledat"),
            (
                "en",
                "starttime starts startsat startat begin begins beginning from fromtime time times timefrom timestart timeslot scheduledtime when",
            ),
            ("en", "sessionstart sessionstarttime"),
            ("sv", "från börjar början fråntid tidfrån frånkl tidpunkt starttidpunkt klockslag startklockslag klockan klocka när tider"),
            ("sv nb nn da", "starttid tid"),
            ("sv nn", "startar"),
            ("nb da", "fra fratid tidfra frakl starter klokken"),
            ("nb", "begynner begynnelse når klokka klokkeslett startklokkeslett"),
            ("nb nn da", "tidspunkt starttidspunkt tidsrom"),
            ("nn", "byrjar frå fråtid tidfrå fråkl klokkeslett klokka når"),
            ("da", "begynder klokkeslæt hvornår"),
        ],
    ),
    (Column::StartsAt, &[("", "start startdatetime starttimestamp")]),
    (
        Column::EndDate,
        &[
            ("", "dateend"),
            ("en", "enddate endday"),
            ("sv", "slutdatum tilldatum"),
            ("nb nn", "sluttdato"),
            ("nb nn da", "slutdato tildato enddato"),
        ],
    ),
    (
        Column::End,
        &[
            ("en", "endtime ends endsat endat to totime until finish finishes finishtime timeto timeend timeuntil stop"),
            ("en", "sessionend sessionendtime"),
            ("sv", "till slutar tilltid tidtill tillkl sluttidpunkt slutklockslag"),
            ("sv da", "slut slutkl"),
            ("sv nb nn da", "sluttid"),
            ("nb nn", "slutt slutttid slutttidspunkt sluttklokkeslett sluttkl"),
            ("nb nn da", "til tiltid tidtil tilkl sluttidspunkt"),
            ("nb da", "slutter"),
            ("nn", "sluttar"),
        ],
    ),
    (Column::EndsAt, &[("", "end enddatetime endtimestamp")]),
    (
        Column::Duration,
        &[
            ("", "min mins scheduledduration"),
            ("en", "duration minutes length durationmin durationminutes durationinminutes lengthminutes"),
            ("sv", "längd minuter längdmin längdminuter längdiminuter varaktighet tidsåtgång"),
            ("nb", "varighet lengde"),
            ("nb da", "minutter"),
            ("nn", "lengd minutt varigheit"),
            ("da", "varighed længde"),
        ],
    ),
    (
        Column::Language,
        &[("", "lang locale"), ("en", "language spokenlanguage presentationlanguage"), ("sv nb nn", "språk"), ("da", "sprog")],
    ),
    (
        Column::Speakers,
        &[
            (
                "en",
                "speakers speaker speakernames speakername presenters presenter presentername lecturers lecturer contributors authors author who",
            ),
            ("sv", "talare föreläsare föredragshållare inledare presentatörer vem"),
            ("sv nb nn da", "presentatör presentatør"),
            ("sv nn", "medverkande"),
            ("nb da", "medvirkende foredragsholder foredragsholdere taler talere hvem"),
            ("nb", "foreleser forelesere innleder innledere bidragsyter bidragsytere presentatører"),
            ("nn", "foredragshaldar foredragshaldarar førelesar førelesarar innleiar innleiarar talar talarar kven"),
            ("da", "oplægsholder oplægsholdere underviser undervisere indleder indledere"),
        ],
    ),
    (
        Column::Abstract,
        &[
            ("en", "abstract summary"),
            ("sv", "sammanfattning beskrivning"),
            ("sv nb nn", "ingress"),
            ("nb", "sammendrag"),
            ("nb da", "beskrivelse omtale"),
            ("nn", "samandrag omtale beskriving"),
            ("da", "resumé resume"),
        ],
    ),
    (Column::Description, &[("en", "description details")]),
];

/// What titles stand under where no column is called more plainly, the likelier first.
const TITLES: &[(&str, &str)] = &[
    ("", "session"),
    ("nb nn", "sesjon"),
    ("en", "talk presentation contribution lecture activity"),
    ("sv", "föredrag föreläsning"),
    ("nb nn da", "foredrag"),
    ("nb", "forelesning"),
    ("da", "oplæg indlæg"),
    ("sv nb nn da", "aktivitet program punkt"),
    ("en", "programme agenda event subject topic"),
    ("sv", "ämne innehåll vad"),
    ("nb da", "emne hva hvad"),
    ("nb", "innhold innslag"),
    ("nn", "emne innhald innslag kva"),
    ("sv nb nn da", "tema"),
    ("en", NAME),
];

/// What may as well be people.
pub(super) const NAME: &str = "name";

/// Headings as they are understood.
pub(super) struct Heading {
    /// What each column holds, by its place.
    pub columns: Vec<Option<Column>>,
    /// The language that they are plainly written in.
    pub language: Option<Lang>,
}

/// Understands a line of headings. Of two columns of one thing the first counts, but for speakers: they may stand in several.
pub(super) fn heading<'a>(head: impl Iterator<Item = &'a str>) -> Heading {
    let head: Vec<&str> = head.collect();
    let mut columns: Vec<Option<Column>> = Vec::new();
    let mut languages = Vec::new();
    for cell in &head {
        let found = ways(cell).iter().find_map(|way| known(way)).filter(|(of, _)| *of == Column::Speakers || !columns.contains(&Some(*of)));
        columns.push(found.map(|(of, _)| of));
        languages.push(found.map(|(_, languages)| languages));
    }
    if !columns.contains(&Some(Column::Title)) {
        let words = TITLES.iter().flat_map(|(languages, words)| words.split(' ').map(move |word| (word, *languages)));
        let at = |word: &str| head.iter().position(|cell| ways(cell).iter().any(|way| way == word));
        if let Some((at, of)) = words.filter_map(|(word, languages)| Some((at(word)?, languages))).next() {
            columns[at] = Some(Column::Title);
            languages[at] = Some(of);
        }
    }
    Heading { columns, language: language(&languages.into_iter().flatten().collect::<Vec<_>>()) }
}

/// Letters and digits alone.
pub(super) fn bare(heading: &str) -> String {
    fold(heading).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How a heading may be read: as it is, without its number, and without what only explains it: "Talare 2", "Titel (sv)", "Rum/lokal".
fn ways(heading: &str) -> Vec<String> {
    let whole = bare(heading);
    let unnumbered = whole.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let mut ways = vec![whole, unnumbered];
    if let Some((before, within)) = heading.split_once('(') {
        let within = bare(within);
        // "Speaker (e-mail)" is no speaker.
        if within.chars().count() <= 3 || known(&within).is_some_and(|(of, _)| of == Column::Duration) {
            ways.push(bare(before));
        }
    }
    ways.extend(heading.split_once('/').map(|(before, _)| bare(before)));
    ways
}

fn known(name: &str) -> Option<(Column, &'static str)> {
    let of = |names: &'static [(&str, &str)]| names.iter().find(|(_, words)| words.split(' ').any(|word| word == name));
    NAMES.iter().find_map(|(column, names)| of(names).map(|(languages, _)| (*column, *languages)))
}

/// The languages that headings may be of. Who writes words that both Norwegian ones have rather writes bokmål.
const LANGUAGES: [&str; 5] = ["nb", "nn", "sv", "da", "en"];

/// The language of at least two headings and three in four, as long as no other has as many.
fn language(of: &[&str]) -> Option<Lang> {
    let telling: Vec<&&str> = of.iter().filter(|languages| !languages.is_empty()).collect();
    let count = |tag: &str| telling.iter().filter(|languages| languages.split(' ').any(|it| it == tag)).count();
    let most = LANGUAGES.map(count).into_iter().max().filter(|most| *most >= 2 && most * 4 >= telling.len() * 3)?;
    let plain: Vec<&str> = LANGUAGES.into_iter().filter(|tag| count(tag) == most).collect();
    matches!(plain[..], [_] | ["nb", "nn"]).then(|| Lang::parse(plain[0])).flatten()
}

/// A heading as a sentence may quote it.
pub(super) fn shown(heading: &str) -> String {
    text::named(heading.trim_start_matches('\u{feff}')).trim().chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(head: &str) -> (Vec<Option<Column>>, String) {
        let it = heading(head.split(';'));
        (it.columns, it.language.map(|lang| lang.to_string()).unwrap_or_default())
    }

    #[test]
    fn headings_are_understood_as_people_and_programs_write_them() {
        let expected = [Column::Date, Column::Start, Column::End, Column::Title, Column::Room, Column::Speakers].map(Some);
        for (head, language) in [
            ("Datum;Starttid;Sluttid;Titel;Rum;Talare", "sv"),
            ("Datum;Från kl.;Till kl.;Rubrik;Lokal;Föreläsare", "sv"),
            ("Dato;Starttidspunkt;Slutttidspunkt;Tittel;Rom;Foredragsholder(e)", "nb"),
            ("Dato;Frå;Til;Tittel;Stad;Førelesarar", "nn"),
            ("Dato;Kl.;Slutter;Tittel;Sted;Innledere", "nb"),
            ("Dato;Starttidspunkt;Sluttidspunkt;Titel;Lokale;Oplægsholder", "da"),
            ("Start (date);Start (time);End (time);Proposal title;Room;Speaker names", "en"),
            ("Start date;start_time;EndTime;Session title;Location;Speaker(s)", "en"),
            ("Date;Starts At;Ends At;Title;Room;Speakers", "en"),
            ("Dag;Tid;Slut;Titel (sv);Rum/sal;Talare 1", "sv"),
        ] {
            assert_eq!(read(head), (expected.to_vec(), language.to_owned()), "{head}");
        }
    }

    #[test]
    fn the_language_is_said_only_where_it_is_plain() {
        for (head, language) in [
            ("Dato;Tid;Tittel;Rom", "nb"),
            ("guid;id;Tittel;Dato;Byrjar;Lengd;Rom;Spor;Type;Språk;Medverkande;Omtale", "nn"),
            ("Titel;Tid;Sal", ""),
            ("Titel;Start;Room", ""),
            ("Dato;Start;Slutt;Tittel;Track", "nb"),
        ] {
            assert_eq!(read(head).1, language, "{head}");
        }
    }

    #[test]
    fn a_title_may_be_called_less_plainly_and_two_of_one_thing_are_told_apart() {
        assert_eq!(read("Tema;Tid").0, [Column::Title, Column::Start].map(Some));
        assert_eq!(read("Tema;Titel").0, [Column::Track, Column::Title].map(Some));
        assert_eq!(
            read("Session;Title;Titel;Speaker 1;Speaker 2;Speaker e-mail;Speaker (e-mail)").0,
            [None, Some(Column::Title), None, Some(Column::Speakers), Some(Column::Speakers), None, None]
        );
    }
}
