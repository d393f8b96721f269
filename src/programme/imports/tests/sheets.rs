//! Sheets as people write them: what columns are called, days and times, languages, names; and what a sheet is refused with.

use super::{OSLO, event, good, notes, refusal, schedule};
use crate::{
    i18n::Lang,
    programme::imports::{Incoming, read, read_for},
    server::testing::TestApp,
    tests::programme::at,
};
use chrono::{DateTime, Utc};

/// The texts of all notes, in English.
fn told(incoming: &Incoming) -> String {
    incoming.notes.iter().map(|note| crate::ui::prelude::told(crate::i18n::Locale::En, note) + "\n").collect()
}

fn people(it: &Incoming) -> Vec<&str> {
    it.people.iter().map(|person| person.name.as_str()).collect()
}

/// When each session stands, and for how long.
fn times(it: &Incoming) -> Vec<(DateTime<Utc>, i64)> {
    it.sessions.iter().map(|session| (session.slots[0].starts_at, session.minutes)).collect()
}

#[test]
fn columns_go_by_the_names_that_people_and_programs_give_them() {
    let row = "2026-11-05;09:00;09:45;Öppning;Aulan;Åsa Öberg\n";
    for head in [
        "Datum;Starttid;Sluttid;Titel;Rum;Talare",
        "Dato;Starttidspunkt;Slutttidspunkt;Tittel;Rom;Foredragsholder",
        "Dato;Kl.;Til kl.;Tittel;Lokale;Oplægsholder",
        "Start date;Start time;End time;Subject;Location;Presenters",
        "Start (dato);Start (kl.);Slutt (kl.);Tittel;Sted;Innleder",
        "Datum;Tidpunkt;Till;Programpunkt;Lokal;Föreläsare",
        "DATO;Når;Til;Aktivitet;Hvor;Hvem",
    ] {
        let it = good(&format!("{head}\n{row}"));
        assert_eq!((times(&it), people(&it), it.rooms.len()), (vec![(at(5, 9, 0), 45)], vec!["Åsa Öberg"], 1), "{head}");
        assert_eq!(notes(&it), ["import-note-zone", "import-note-no-guid"], "{head}");
    }
    let it = good("Title;Start date;Duration\nOne;2026-11-05T09:00:00+01:00;45\n");
    assert_eq!(times(&it), [(at(5, 9, 0), 45)]);
    let it = good("Start date,Start time,End date,End time,Subject\n2026-11-05,20:00,2026-11-06,10:00,Hackathon\n");
    assert_eq!(times(&it), [(at(5, 20, 0), 14 * 60)]);
    let it = good("Dato;Tid;Tittel;Foredragsholder 1;Foredragsholder 2\n2026-11-05;9-10;A;Kari, Ola;Per\n");
    assert_eq!(people(&it), ["Kari", "Ola", "Per"]);
}

#[test]
fn columns_that_are_left_out_are_named() {
    let sheet = "Dato;Start;Slutt;Tittel;Title;Rom;Merknad;Tom;Ansvarlig\n2026-11-05;09:00;09:45;En;One;A;husk kaffe;;Per\n";
    assert!(told(&good(sheet)).contains("left out: Title, Merknad, Ansvarlig.\n"), "{}", told(&good(sheet)));
    let many: Vec<String> = (1..=20).map(|n| format!("Kolonne {n}")).collect();
    let sheet = format!("Tittel;Rom;{}\nA;B{}\n", many.join(";"), ";x".repeat(20));
    assert!(told(&good(&sheet)).contains("Kolonne 12 ….\n"));
}

#[test]
fn a_day_that_is_written_once_holds_for_the_rows_beneath() {
    let merged = "Dato;Fra;Til;Tittel\n2026-11-05;09:00;09:45;Åpning\n;09:45;10:00;Pause\n2026-11-06;09:00;10:00;Dag to\n";
    assert_eq!(times(&good(merged)), [(at(5, 9, 0), 45), (at(5, 9, 45), 15), (at(6, 9, 0), 60)]);
    let headed = "Tid;Tittel;Rom\nTorsdag 5. november 2026;;\n9-10;Åpning;A\nFredag 6. november 2026;;\n9-10;Dag to;A\n";
    assert_eq!(times(&good(headed)), [(at(5, 9, 0), 60), (at(6, 9, 0), 60)]);
    let late = "Dato;Fra;Tittel\n;09:00;Åpning\n2026-11-05;10:00;Pause\n";
    assert_eq!(refusal(late), "Line 2: the session “Åpning” has a time, but no day.");
}

#[tokio::test]
async fn a_sheet_without_days_is_of_the_events_only_day_or_refused() {
    let sheet = "Tid;Tittel;Rom\n09:00-10:00;Åpning;Storsalen\n";
    assert!(refusal(sheet).starts_with("The sheet names no day."));
    let app = TestApp::sqlite().await;
    let mut event = app.event().await;
    (event.starts_at, event.ends_at) = (at(5, 8, 0), at(5, 16, 0));
    assert_eq!(times(&read_for(sheet.as_bytes(), "program.csv", &event).unwrap()), [(at(5, 9, 0), 60)]);
    event.ends_at = at(6, 16, 0);
    assert!(read_for(sheet.as_bytes(), "program.csv", &event).is_err());
    // What has no times either may come into an event, but makes none.
    let timeless = good("Tittel;Rom\nÅpning;Storsalen\n");
    assert!(timeless.names_no_day());
    let now = app.clock.now();
    let refused = crate::programme::actions::preview_import_as_event(&app, &timeless, now).await.unwrap_err();
    assert!(format!("{refused:?}").contains("import-no-day-event"), "{refused:?}");
}

#[test]
fn an_end_that_cannot_be_read_is_refused_and_midnight_is_one() {
    let until = |end: &str| format!("Dato;Start;Slutt;Tittel\n2026-11-05;09:00;{end};En\n");
    for end in ["25:00", "lunsj", "10:61", "0,45"] {
        assert_eq!(refusal(&until(end)), "Line 2: the session “En” has an end that cannot be read.", "{end}");
    }
    for (end, minutes) in [("24:00", 15 * 60), ("10h30", 90), ("10.30 ca", 90), ("10", 60), ("2026-11-05 10:30", 90)] {
        assert_eq!(times(&good(&until(end))), [(at(5, 9, 0), minutes)], "{end}");
    }
    assert_eq!(times(&good("Dato;Tid;Tittel\n2026-11-05;22:00–24:00;En\n")), [(at(5, 22, 0), 120)]);
    assert_eq!(times(&good("Dato;Tid;Tittel\n2026-11-05;24:00;En\n")), [(at(6, 0, 0), 5)]);
    // Beside a length an end says nothing new.
    assert_eq!(times(&good("Dato;Start;Slutt;Varighet;Tittel\n2026-11-05;09:00;lunsj;45;En\n")), [(at(5, 9, 0), 45)]);
    let by_clock = schedule(&event(1, "En", "<end>10:15</end>")).replace("<duration>00:30</duration>", "");
    assert_eq!(times(&good(&by_clock)), [(at(5, 9, 0), 75)]);
}

#[test]
fn refusals_say_what_is_wrong_and_where() {
    let sheet = |row: &str| refusal(&format!("Dato;Fra;Til;Varighet;Tittel\n2026-11-05;09:00;10:00;;A\n\n{row}\n"));
    assert_eq!(sheet("2026-11-05;09:00;08:00;;Kaffe"), "Line 4: the session “Kaffe” ends before it begins.");
    assert_eq!(sheet("snart;09:00;10:00;;Kaffe"), "Line 4: the session “Kaffe” has a day that cannot be read.");
    assert_eq!(sheet("2026-11-05;snart;;;Kaffe"), "Line 4: the session “Kaffe” has a time that cannot be read.");
    assert_eq!(sheet("2026-11-05;09:00;;lenge;Kaffe"), "Line 4: the session “Kaffe” has a length that cannot be read.");
    assert_eq!(sheet("2026-11-05;09:00;;9999;Kaffe"), "Line 4: the session “Kaffe” is longer than two days.");
    assert!(sheet(";;;;\"Kaffe\"te").starts_with("A quotation mark at line 4 stands inside a cell"));
    let within = "\"Dato\";\"Fra\";\"Tittel\";\"Rom\"\n\"2026-11-05\";\"09:00\";\"Unclosed;\"A\"\n\"2026-11-05\";\"10:00\";\"B\";\"A\"\n";
    assert!(refusal(within).starts_with("A quotation mark at line 2 stands inside a cell"), "{}", refusal(within));
    assert!(refusal("Tittel;Rom\n\"A;\" B;\"C\"\n").contains("at line 2"));
}

#[test]
fn languages_are_understood_as_they_are_named() {
    let said = |name: &str| {
        let it = good(&format!("Tittel;Språk\nA;{name}\n"));
        let noted = |key: &str| notes(&it).contains(&key);
        let language = it.sessions[0].language.as_ref().map(Lang::to_string).unwrap_or_default();
        (language, noted("import-note-languages"), noted("import-note-language"))
    };
    for (name, tag) in [
        ("English", "en"),
        ("Swedish", "sv"),
        ("Norwegian", "nb"),
        ("NYNORSK", "nn"),
        ("svenska", "sv"),
        ("Norsk (bokmål)", "nb"),
        ("Norsk (nynorsk)", "nn"),
        ("Northern Sámi", "se"),
        ("no", "nb"),
        ("en-US", "en-US"),
        ("", ""),
    ] {
        assert_eq!(said(name), (tag.to_owned(), false, false), "{name}");
    }
    for (name, tag) in [("\"en, de\"", "en"), ("de/en", "de"), ("norsk og svensk", "nb")] {
        assert_eq!(said(name), (tag.to_owned(), true, false), "{name}");
    }
    assert_eq!(said("klingonska/svenska"), ("sv".into(), false, true));
    assert_eq!(said("multi"), ("".into(), false, true));
    assert!(told(&good("Tittel;Språk\nA;multi\nB;multi\nC;volapük\n")).contains("left out: multi, volapük.\n"));
}

#[test]
fn what_stands_in_brackets_belongs_to_a_name() {
    let of = |names: &str| people(&good(&format!("Tittel;Talare\nA;\"{names}\"\n"))).join("|");
    assert_eq!(of("Kari Nordmann (NTNU), Ola Hansen (SINTEF, Oslo)"), "Kari Nordmann (NTNU)|Ola Hansen (SINTEF, Oslo)");
    assert_eq!(of("Kari (NTNU, Ola"), "Kari (NTNU|Ola");
    assert_eq!(of("Nordmann, Kari; Hansen, Ola"), "Nordmann, Kari|Hansen, Ola");
}

#[test]
fn the_headings_say_the_language_where_no_session_does() {
    let of = |sheet: &str| read(sheet.as_bytes(), "program.csv", OSLO).unwrap().languages.iter().map(Lang::to_string).collect::<Vec<_>>();
    assert_eq!(of("Dato;Tid;Tittel;Rom\n5.11.2026;9.00;Åpning;A\n"), ["nb"]);
    assert_eq!(of("Datum;Tid;Titel;Lokal\n5.11.2026;9.00;Öppning;A\n"), ["sv"]);
    assert_eq!(of("Dato;Tid;Tittel;Språk\n5.11.2026;9.00;Öppning;svenska\n"), ["sv"]);
    assert_eq!(of("Date;Time;Title;Room\n2026-11-05;9.00;Opening;A\n"), ["en"]);
}
