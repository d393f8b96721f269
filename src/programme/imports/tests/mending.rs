//! What is not right in a file and is mended, with a note; and what refuses it. Nothing is changed or lost without a word.

use super::{OSLO, event, good, notes, refusal, schedule};
use crate::{
    programme::imports::{Incoming, read},
    tests::programme::at,
};

/// The text of a note, in English.
fn told(incoming: &Incoming, key: &str) -> String {
    let note = incoming.notes.iter().find(|note| note.key == key).unwrap_or_else(|| panic!("{key} of {:?}", incoming.notes));
    crate::ui::prelude::told(crate::i18n::Locale::En, note)
}

/// A schedule of one day whose rooms are these.
fn json(rooms: &str) -> String {
    format!(
        r#"{{"schedule": {{"conference": {{"title": "Møte", "acronym": "mote", "time_zone_name": "Europe/Oslo", "start": "2026-11-05",
        "end": "2026-11-05", "days": [{{"date": "2026-11-05", "rooms": {{{rooms}}}}}]}}}}}}"#
    )
}

/// A session of half an hour, with more keys.
fn talk(id: u32, title: &str, more: &str) -> String {
    format!(
        r#"{{"id": {id}, "guid": "00000000-0000-4000-8000-{id:012}", "title": "{title}", "start": "09:00", "duration": "00:30",
        "date": "2026-11-05T09:00:00+01:00"{more}}}"#
    )
}

fn rooms(it: &Incoming) -> Vec<&str> {
    it.rooms.iter().map(|room| room.name.as_str()).collect()
}

fn people(it: &Incoming) -> Vec<&str> {
    it.people.iter().map(|person| person.name.as_str()).collect()
}

#[test]
fn a_date_that_cannot_be_read_gives_way_to_the_day_with_a_note() {
    let whole = schedule(&event(1, "Åpning", ""));
    for date in ["2026-02-30T10:00:00+01:00", "2026-11-05T25:00", "tomorrow", "0000-00-00", "+262142-01-01T00:00:00Z", "1793869200"] {
        let it = good(&whole.replace("2026-11-05T09:00:00+01:00", date));
        assert_eq!((notes(&it), it.sessions[0].slots[0].starts_at), (vec!["import-note-unread-date"], at(5, 9, 0)), "{date}");
        assert!(told(&it, "import-note-unread-date").contains("1, the first is “Åpning”"));
    }
    for date in ["", "2026-11-05", "2026-11-05T09:00:00+0100", "2026-11-05T09:00"] {
        assert!(notes(&good(&whole.replace("2026-11-05T09:00:00+01:00", date))).is_empty(), "{date}");
    }
    let timeless = whole.replace("2026-11-05T09:00:00+01:00", "tomorrow").replace("<start>09:00</start>", "");
    assert_eq!(refusal(&timeless), "Line 5: the session “Åpning” has a time that cannot be read.");
    let it = good(&timeless.replace("tomorrow", ""));
    assert_eq!((notes(&it), it.sessions[0].slots.len()), (vec!["import-note-no-time"], 0));
    let it = good(&whole.replace("date=\"2026-11-05\"", "date=\"2026-02-30\""));
    assert!(told(&it, "import-note-unread-day").contains("“2026-02-30”"));
}

#[test]
fn a_length_with_a_sign_is_none() {
    let whole = schedule(&event(1, "Åpning", ""));
    for length in ["-00:30", "1:-20", "+45", "-45", "0:+30"] {
        let said = refusal(&whole.replace("00:30", length));
        assert_eq!(said, "Line 5: the session “Åpning” has a length that cannot be read.", "{length}");
    }
    assert_eq!(good(&whole.replace("00:30", " 1:30 ")).sessions[0].minutes, 90);
}

#[test]
fn what_stands_before_the_days_is_refused_and_outside_the_conference_is_told() {
    let whole = schedule(&event(1, "Åpning", ""));
    let on = |date: &str| whole.replace("2026-11-05T09:00:00+01:00", date);
    assert!(refusal(&on("2026-11-04T09:00:00+01:00")).contains("“Åpning” stands on 2026-11-04, which is neither"));
    let span = |start: &str, end: &str| {
        let dates = format!("<start>{start}</start><end>{end}</end></conference>");
        notes_of(&on("2026-11-06T02:00:00+01:00").replace("</conference>", &dates))
    };
    assert!(span("2026-11-05", "2026-11-05").is_empty(), "the night belongs to the day before");
    assert_eq!(span("2026-11-07", "2026-11-08"), ["import-note-outside"]);
    assert_eq!(span("2026-11-01", "2026-11-04"), ["import-note-outside"]);
    // Its days are counted in Tokyo, and it does not say so.
    let east = on("2026-11-05T06:00:00+09:00").replace("<time_zone_name>Europe/Oslo</time_zone_name>", "");
    assert_eq!(notes_of(&east), ["import-note-zone"]);
}

fn notes_of(file: &str) -> Vec<String> {
    notes(&good(file)).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_quotation_mark_that_is_not_closed_refuses_a_sheet() {
    let never = "Tittel;Dato;Begynner;Slutt\n\"En tittel;2026-11-05;09:00;09:30\nB;2026-11-05;10:00;10:30\n";
    assert!(refusal(never).starts_with("A quotation mark at line 2 is never closed"));
    let by_another = "Tittel;Rom;Varighet\nA;\"Salen\";30\n\"B;Salen;30\nC;\"Salen\";30\n";
    assert!(refusal(by_another).starts_with("A quotation mark at line 3 is never closed"));
    let it = good("Tittel;Rom;Varighet\n\"En \"\"fin\"\"\ntittel\";\"Salen\" ;30\n7\" plate;Salen;30\n");
    assert_eq!(it.sessions.iter().map(|s| s.title.as_str()).collect::<Vec<_>>(), ["En \"fin\" tittel", "7\" plate"]);
}

#[test]
fn the_encoding_is_what_the_file_says_else_what_windows_writes() {
    let title = |bytes: &[u8]| {
        let it = read(bytes, "program.csv", OSLO).expect("a file that can be read");
        (it.sessions[0].title.clone(), it.notes.iter().any(|note| note.key == "import-note-encoding"))
    };
    let sheet = b"Tittel;Varighet\n\x93\xc5pning\x94 \x96 5 \x80;30\n";
    assert_eq!(title(sheet), ("“Åpning” – 5 €".into(), true));
    let declared = |encoding: &str, letters: &[u8]| {
        let file = schedule(&event(1, "@", "")).replace("?>", &format!(" encoding='{encoding}'?>")).replace("Småby", "Smaby");
        let (before, after) = file.split_once('@').unwrap();
        title(&[before.as_bytes(), letters, after.as_bytes()].concat())
    };
    assert_eq!(declared("windows-1252", b"\xc5 \x96"), ("Å –".into(), false));
    assert_eq!(declared("ISO-8859-1", b"\xc5"), ("Å".into(), false));
    assert_eq!(declared("iso-8859-5", b"\xc0"), ("Р".into(), false));
    assert_eq!(declared("UTF-8", "Å".as_bytes()), ("Å".into(), false));
    assert_eq!(declared("UTF-8", b"\xc5"), ("Å".into(), true));
    let wide: Vec<u8> = "\u{feff}Tittel;Varighet\nÅ;30".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(title(&wide), ("Å".into(), false));
    let it = read(b"\xef\xbb\xbfTittel;Varighet\n\xc5;30\n", "program.csv", OSLO).unwrap();
    assert!(notes(&it).contains(&"import-note-letters"));
}

#[test]
fn texts_keep_what_stands_in_elements_of_their_own() {
    let text = "<abstract><p>Første <i>avsnitt</i></p><p>Andre<br/>linje</p><ul><li>én</li><li>to</li></ul></abstract>";
    let it = good(&schedule(&event(1, "En <b>fin</b> tittel", text)));
    assert_eq!(it.sessions[0].title, "En fin tittel");
    assert_eq!(it.sessions[0].text, "Første *avsnitt*\n\nAndre\nlinje\n\n- én\n- to");
    let foreign = "<abstract>Før <para>første</para><para>andre</para> etter <a href=\"https://example.org\">her</a></abstract>";
    let text = &good(&schedule(&event(1, "X", foreign))).sessions[0].text;
    assert!(text.starts_with("Før") && text.contains("første") && text.ends_with("etter [her](https://example.org)"), "{text}");
    assert!(!text.contains("para") && !text.contains("førsteandre"), "{text}");
    assert_eq!(people(&good(&schedule(&event(1, "X", "<persons><person><b>Kari</b> Nordmann</person></persons>")))), ["Kari Nordmann"]);
}

#[test]
fn people_of_json_may_be_names_or_stand_under_keys() {
    let of = |persons: &str| {
        let it = good(&json(&format!(r#""A": [{}]"#, talk(1, "X", &format!(r#", "persons": {persons}"#)))));
        (people(&it).join("|"), notes(&it).contains(&"import-note-nameless"))
    };
    assert_eq!(of(r#"["Kari", "Ola"]"#), ("Kari|Ola".into(), false));
    assert_eq!(of(r#"{"1": {"name": "Kari"}, "2": {"public_name": "Ola"}}"#), ("Kari|Ola".into(), false));
    assert_eq!(of(r#"{"id": 1, "public_name": "Kari"}"#), ("Kari".into(), false));
    assert_eq!(of(r#""Kari; Ola""#), ("Kari|Ola".into(), false));
    assert_eq!(of(r#"{"1": "Kari"}"#), ("".into(), true));
    assert_eq!(of(r#"["Kari", null]"#), ("Kari".into(), true));
    assert_eq!(of("null"), ("".into(), false));
}

#[test]
fn a_key_that_stands_twice_loses_nothing() {
    let (one, two) = (talk(1, "En", ""), talk(2, "To", ""));
    let it = good(&json(&format!(r#""A": [{one}], "B": [], "A": [{two}]"#)));
    assert_eq!((it.sessions.len(), rooms(&it)), (2, vec!["A", "B"]));
    let other = talk(1, "En", ",\n\"title\": \"To\"");
    assert_eq!(
        refusal(&json(&format!(r#""A": [{other}]"#))),
        "The key “title” stands twice in one place and says different things, at line 4."
    );
}

#[test]
fn a_refusal_says_where_something_is_missing() {
    assert!(refusal(r#"{"schedule": {"conference": {"days": {}}}}"#).ends_with("its conference has no list of days."));
    assert!(refusal(&json("").replace("{}", "[]")).ends_with("the day 2026-11-05 has no rooms with sessions."));
    assert!(refusal(&json(r#""A": [1]"#)).ends_with("the room “A” has no list of sessions on the day 2026-11-05."));
    let nameless = talk(7, "", "");
    assert_eq!(refusal(&json(&format!(r#""A": [{nameless}]"#))), "The session with the id 7 has no title.");
    assert_eq!(refusal(&json(r#""A": [{}]"#)), "Session number 1 of the file has no title.");
    assert_eq!(refusal("Tittel;Varighet\nA;30\n\n;30\n"), "The session at line 4 has no title.");
    assert!(refusal(&schedule(&event(1, "", ""))).starts_with("The session at line 5 "));
}

#[test]
fn a_file_that_says_no_name_gives_its_own() {
    let nameless = |title: &str| json(&format!(r#""A": [{}]"#, talk(1, "X", ""))).replace("Møte", title).replace("mote", "");
    for title in ["", "{}"] {
        let it = good(&nameless(title));
        assert_eq!((it.title.as_str(), notes(&it)), ("program", vec!["import-note-no-name"]));
    }
    let it = read(nameless("").as_bytes(), "", OSLO).unwrap();
    assert_eq!(it.title, "2026-11-05");
}

#[test]
fn names_hold_nothing_that_turns_or_controls() {
    let session = talk(1, "a\\u202eb\\u0007c\\nd", r#", "persons": ["K\u2066ari\u0000"], "abstract": "en\u0000\nto""#);
    let it = good(&json(&format!(r#""Sa\u202elen": [{session}]"#)));
    let session = &it.sessions[0];
    assert_eq!((session.title.as_str(), session.text.as_str(), session.slots[0].room), ("abc d", "en\nto", Some(0)));
    assert_eq!((rooms(&it), people(&it)), (vec!["Salen"], vec!["Kari"]));
    let spelt = good(&schedule(&event(1, "x&#x202E;y &amp;#x202e;z", "")));
    assert_eq!(spelt.sessions[0].title, "xy z");
}

#[test]
fn rooms_that_nothing_is_held_in_are_rooms_too() {
    let it = good(&json(&format!(r#""A": [{}], "B": []"#, talk(1, "X", ""))));
    assert_eq!(rooms(&it), ["A", "B"]);
    let it = good(&schedule(&event(1, "X", "")).replace("</day>", "<room name=\"Loftet\"/></day>"));
    assert_eq!(rooms(&it), ["Salen", "Loftet"]);
    let listed = json(&format!(r#""A": [{}]"#, talk(1, "X", ""))).replace("\"days\"", "\"rooms\": [\"C\", {\"name\": \"D\"}], \"days\"");
    assert_eq!(rooms(&good(&listed)), ["C", "D", "A"]);
}

#[test]
fn long_texts_and_names_are_cut_and_told() {
    let long = "ord ".repeat(6000);
    let it = good(&schedule(&event(1, "X", &format!("<abstract>{long}</abstract>"))));
    assert_eq!((it.sessions[0].text.chars().count(), notes(&it)), (19_999, vec!["import-note-cut"]));
    let biography = format!(r#", "persons": [{{"name": "Kari", "biography": "{long}"}}]"#);
    let it = good(&json(&format!(r#""{}": [{}]"#, "rom".repeat(50), talk(1, "X", &biography))));
    assert_eq!((it.people[0].biography.chars().count(), it.rooms[0].name.chars().count()), (19_999, 120));
    assert!(told(&it, "import-note-cut").contains("2, the first is of “romrom"));
    // What this program wrote of a text that was cut is not cut again.
    let ours = format!("<abstract>{}</abstract>", "ord ".repeat(5002).trim());
    let ours = schedule(&event(1, "X", &ours)).replace("<conference>", "<generator name=\"samling\"/><conference>");
    assert!(notes(&good(&ours)).is_empty());
}

#[test]
fn a_list_of_speakers_is_no_programme() {
    let speakers = "Name;Email;Biography\nKari;kari@example.org;X\n";
    assert!(refusal(speakers).starts_with("The spreadsheet has no column for titles. Its columns are: Name, Email, Biography"));
    assert_eq!(good("Name;Room\nÅpning;Salen\n").sessions.len(), 1);
}

#[test]
fn a_sheet_is_read_as_people_and_programs_write_it() {
    for sheet in [
        "sep=;\nTittel;Dato;Start;Slutt\nA;2026-11-05;09:00;09:30\n",
        "SEP=,\r\nTittel,Dato,Start,Slutt\r\nA,2026-11-05,09:00,09:30\r\n",
        "\n\n;;;\nTittel;Dato;Start;Slutt\nA;2026-11-05;09:00;09:30\n",
        "Tittel;Dato;Start;Slutt\nA;5 november 2026;kl. 09.00;kl. 09.30\n",
        "Titel;Datum;Tid\nA;torsdag 5.11.2026;9.00–9.30\n",
    ] {
        let it = good(sheet);
        let slot = &it.sessions[0].slots[0];
        assert_eq!((slot.starts_at, slot.ends_at), (at(5, 9, 0), at(5, 9, 30)), "{sheet}");
    }
    let night = good("Tittel;Dato;Start;Slutt\nA;2026-11-05;23:00;01:00\n");
    assert_eq!((night.sessions[0].slots[0].starts_at, night.sessions[0].minutes), (at(5, 23, 0), 120));
    let backwards = refusal("\nTittel;Dato;Start;Slutt\nA;2026-11-05;10:00;09:30\n");
    assert_eq!(backwards, "Line 3: the session “A” ends before it begins.");
    assert!(refusal("Tittel;Dato;Start\nA;05/11/2026;10:00\n").ends_with("“A” has a day that cannot be read."));
}

#[test]
fn a_workbook_is_told_how_to_become_a_sheet() {
    for first in [&b"PK\x03\x04\x14\0"[..], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"] {
        let said = match read(first, "program.csv", OSLO) {
            Err(crate::error::Error::Invalid(errors)) => errors.iter().map(|(_, problem)| problem.key.clone()).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!(said, ["import-workbook"]);
    }
}
