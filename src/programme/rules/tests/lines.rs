//! Pasted lines.

use super::*;
use crate::programme::rules::lines::{Pasted, Proposal, Setting, names, read};
use chrono::NaiveTime;

fn setting() -> Setting {
    let days = [5, 6].map(|d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap()).to_vec();
    Setting { days, closes: NaiveTime::from_hms_opt(15, 0, 0).unwrap(), rooms: vec![room("Auditoriet"), room("Rom 2")] }
}

fn one_day() -> Setting {
    Setting { days: setting().days[..1].to_vec(), ..setting() }
}

/// `5. 09:30 30 talk Title | Kari Nordmann (Halden kommune)`
fn told(proposal: &Proposal) -> String {
    let when = proposal.at.map_or("-".to_owned(), |(day, time)| format!("{}. {}", day.format("%-d"), time.format("%H:%M")));
    let people: Vec<_> = proposal
        .speakers
        .iter()
        .map(|s| if s.organisation.is_empty() { s.name.clone() } else { format!("{} ({})", s.name, s.organisation) })
        .collect();
    let people = if people.is_empty() { String::new() } else { format!(" | {}", people.join(" + ")) };
    format!("{when} {} {} {}{people}", proposal.minutes, proposal.kind, proposal.title)
}

fn lines(text: &str, setting: &Setting) -> Vec<String> {
    read(text, setting).proposals.iter().map(told).collect()
}

#[test]
fn who_wrote_the_mail_and_what_is_no_time_are_not_ticked() {
    let text = "Hei, her er programmet.\n09.00 Åpning\nSamtale om grensen\n25.00 Konstig\nMed vennlig hilsen\nKari\nHalden kommune\n";
    let likely: Vec<_> = read(text, &one_day()).proposals.into_iter().map(|p| (p.title, p.likely)).collect();
    let expected = [
        ("Hei, her er programmet.", false),
        ("Åpning", true),
        ("Samtale om grensen", true),
        ("25.00 Konstig", false),
        ("Med vennlig hilsen", false),
    ];
    assert_eq!(likely[..5], expected.map(|(title, likely)| (title.to_owned(), likely)));
    assert!(likely[5..].iter().all(|(_, likely)| !likely), "{likely:?}");
    assert_eq!(lines("09.00 Åpning\nHilsener fra grensen", &one_day()).len(), 2);
}

#[test]
fn a_mail_becomes_a_programme() {
    let text = "\
Hei, her er programmet!

08.30 Registrering og kaffe
09.00 Åpning – ordfører Kari Nordmann, Halden kommune
09:30-10:15 Den digitale tsunamien – Ola Svensson, Karlskrona kommun
10.15 – 10.30 Kaffe
kl. 10.30 Samarbeid over grensen (Kari Nordmann)
11.30 Panelsamtale – Kari Nordmann og Ola Svensson
12.00 Lunsj
13.00 Gruppearbeid
14.30 Oppsummering
";
    assert_eq!(
        lines(text, &one_day()),
        [
            "- 30 talk Hei, her er programmet!",
            "5. 08:30 30 registration Registrering og kaffe",
            "5. 09:00 30 opening Åpning | Kari Nordmann (Halden kommune)",
            "5. 09:30 45 talk Den digitale tsunamien | Ola Svensson (Karlskrona kommun)",
            "5. 10:15 15 break Kaffe",
            "5. 10:30 60 talk Samarbeid over grensen | Kari Nordmann",
            "5. 11:30 30 panel Panelsamtale | Kari Nordmann + Ola Svensson",
            "5. 12:00 60 meal Lunsj",
            "5. 13:00 90 discussion Gruppearbeid",
            "5. 14:30 30 closing Oppsummering",
        ]
    );
    let pasted = read(text, &one_day());
    assert_eq!(pasted.proposals.iter().map(|p| p.line).collect::<Vec<_>>(), [1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    assert_eq!(pasted.proposals.iter().filter(|p| !p.likely).map(|p| p.line).collect::<Vec<_>>(), [1]);
    assert_eq!(pasted.proposals[2].speakers[0].title, "ordfører");
    assert_eq!(pasted.misread, []);
}

#[test]
fn bullets_tabs_no_break_spaces_and_windows_line_ends_do_no_harm() {
    let text = "• 09.30\u{a0}Åpning – Kari Nordmann\r\n\t*\t10.00\tKaffe\r\n- 10.30\tDigital tvilling\tOla Svensson\r\n\r\n";
    assert_eq!(
        lines(text, &one_day()),
        ["5. 09:30 30 opening Åpning | Kari Nordmann", "5. 10:00 30 break Kaffe", "5. 10:30 30 talk Digital tvilling | Ola Svensson"]
    );
}

#[test]
fn a_heading_moves_to_its_day() {
    let text = "Dag 1\n09.00 A\nDag 2 – fredag 6. november\n09.00 B\nLördag\n09.00 C";
    let pasted = read(text, &setting());
    assert_eq!(pasted.proposals.iter().map(told).collect::<Vec<_>>(), ["5. 09:00 30 talk A", "6. 09:00 30 talk B", "- 30 talk C"]);
    assert_eq!(pasted.misread.iter().map(|m| (m.line, m.why.key.as_str())).collect::<Vec<_>>(), [(5, "programme-line-other-day")]);
}

#[test]
fn the_last_line_lasts_until_the_event_ends_where_that_is_near() {
    assert_eq!(lines("14.00 A", &one_day()), ["5. 14:00 60 talk A"]);
    assert_eq!(lines("09.00 A", &one_day()), ["5. 09:00 30 talk A"]);
    assert_eq!(lines("16.00 A", &one_day()), ["5. 16:00 30 talk A"]);
    assert_eq!(lines("14.00 A (20 min)", &one_day()), ["5. 14:00 20 talk A"]);
}

#[test]
fn lines_with_the_same_time_are_parallel() {
    assert_eq!(
        lines("10.00 A, Auditoriet\n10.00 B (Rom 2)\n11.00 C", &one_day()),
        ["5. 10:00 60 talk A", "5. 10:00 60 talk B", "5. 11:00 30 talk C"]
    );
    let setting = one_day();
    let rooms: Vec<_> =
        read("10.00 A, auditoriet\n10.00 B – Kari Nordmann (Rom 2)\n11.00 C", &setting).proposals.into_iter().map(|p| p.room).collect();
    assert_eq!(rooms, [Some(setting.rooms[0].id.clone()), Some(setting.rooms[1].id.clone()), None]);
}

#[test]
fn a_line_that_only_says_end_ends_what_stands_before_it() {
    for end in ["16.30 Slut", "kl. 16.30: Slutt!", "16.30 – Ferdig", "4.30 pm End", "16.30 Avslut", "16.30\tTakk for i dag"] {
        let text = format!("15.00 Panel – Kari Nordmann\n15.00 Verksted\n{end}");
        let parallel = ["5. 15:00 90 panel Panel | Kari Nordmann", "5. 15:00 90 workshop Verksted"];
        assert_eq!(lines(&text, &one_day()), parallel, "{end}");
    }
    let days = "Dag 1\n09.00 A\n16.30 Slutt\nDag 2\n09.00 B\n11.00 C";
    assert_eq!(lines(days, &setting()), ["5. 09:00 450 talk A", "6. 09:00 120 talk B", "6. 11:00 30 talk C"]);
    assert_eq!(lines("15.00 A (20 min)\n16.30 Slut", &one_day()), ["5. 15:00 20 talk A"]);
}

#[test]
fn an_end_with_somebody_or_a_length_of_its_own_is_a_session() {
    assert_eq!(
        lines("15.00 A\n16.30 Avslutning – Kari Nordmann", &one_day()),
        ["5. 15:00 90 talk A", "5. 16:30 30 closing Avslutning | Kari Nordmann"]
    );
    for closing in ["16.30 Avslutning", "16.30 Slutord"] {
        assert_eq!(lines(&format!("15.00 A\n{closing}"), &one_day())[1], format!("5. 16:30 30 closing {}", &closing[6..]));
    }
    assert_eq!(lines("15.00 A\n16.30–16.45 Slut", &one_day()), ["5. 15:00 90 talk A", "5. 16:30 15 closing Slut"]);
    assert_eq!(lines("16.30 Slut", &one_day()), ["5. 16:30 30 closing Slut"], "there is nothing that it could end");
}

#[test]
fn past_midnight_is_still_the_evening() {
    assert_eq!(lines("22.00–01.00 Festmiddag", &one_day()), ["5. 22:00 180 meal Festmiddag"]);
}

#[test]
fn names_beneath_a_title_belong_to_it() {
    let text = "10.00 Den digitale tsunamien\n   Kari Nordmann, Halden kommune\n10.30 Ny start\n\nOla Svensson";
    assert_eq!(
        lines(text, &one_day()),
        ["5. 10:00 30 talk Den digitale tsunamien | Kari Nordmann (Halden kommune)", "5. 10:30 30 talk Ny start", "- 30 talk Ola Svensson"]
    );
}

#[test]
fn dashes_within_a_title_stay() {
    assert_eq!(
        lines(
            "10.00 Smarte byer – del 2 – Kari Nordmann\n10.30 Velkommen – Halden kommune\n11.00 E-helse v/ Kari Nordmann\n11.30 Welcome by Ola Svensson",
            &one_day()
        ),
        [
            "5. 10:00 30 talk Smarte byer – del 2 | Kari Nordmann",
            "5. 10:30 30 opening Velkommen – Halden kommune",
            "5. 11:00 30 talk E-helse | Kari Nordmann",
            "5. 11:30 30 opening Welcome | Ola Svensson",
        ]
    );
}

#[test]
fn pauses_are_known_in_four_languages_and_nobody_speaks_in_them() {
    for (line, kind) in [
        ("Lunsj – Restaurant Skagen", SessionKind::Meal),
        ("Lunch", SessionKind::Meal),
        ("Middag på Fredriksten", SessionKind::Meal),
        ("Fika", SessionKind::Break),
        ("Kort pause", SessionKind::Break),
        ("Bensträckare", SessionKind::Break),
        ("Coffee break", SessionKind::Break),
        ("Registration and coffee", SessionKind::Registration),
        ("Kaffe og registrering", SessionKind::Registration),
        ("Incheckning", SessionKind::Registration),
        ("Mingel", SessionKind::Social),
        ("Nettverksmingling", SessionKind::Social),
        ("Lunsjklubben som ble en kommunal suksess over hele Norden", SessionKind::Talk),
        ("Hvordan pausene forsvant", SessionKind::Talk),
    ] {
        let pasted = read(&format!("10.00 {line}"), &one_day());
        assert_eq!(
            (pasted.proposals[0].kind, pasted.proposals[0].title.as_str(), pasted.proposals[0].speakers.len()),
            (kind, line, 0),
            "{line}"
        );
    }
}

#[test]
fn what_is_not_understood_is_told_with_its_line() {
    let long = "x".repeat(201);
    let pasted = read(&format!("09.30\n10.00 –\n11.00 {long}\n---\n12.00 Lunsj"), &one_day());
    let told: Vec<_> = pasted.misread.iter().map(|m| (m.line, m.why.key.as_str())).collect();
    assert_eq!(
        told,
        [(1, "programme-line-no-title"), (2, "programme-line-no-title"), (3, "forms-too-long"), (4, "programme-line-no-title")]
    );
    assert_eq!(pasted.proposals.len(), 1);
}

#[test]
fn no_lines_are_no_proposals_and_too_many_are_told() {
    assert_eq!(read(" \r\n\t\n", &one_day()), Pasted::default());
    let pasted = read(&"09.00 A\n".repeat(500), &one_day());
    assert_eq!((pasted.proposals.len(), pasted.misread.len(), pasted.misread[0].line), (400, 1, 401));
}

#[test]
fn hostile_text_is_only_text() {
    let pasted = read("09.00 <script>alert(1)</script>\u{0}\u{202e} – '; DROP TABLE session; --", &one_day());
    assert_eq!(pasted.proposals.len(), 1);
}

#[test]
fn names_on_one_line_are_parted_and_not_doubled() {
    assert_eq!(names("Auditoriet, Rom 2;rom 2,, Storsalen\nrom 3 ", ["AUDITORIET"].into_iter()), ["Rom 2", "Storsalen", "rom 3"]);
    assert_eq!(names(" , ", std::iter::empty()), Vec::<String>::new());
}

#[test]
fn a_room_on_a_line_of_its_own_holds_what_follows_and_so_does_one_behind_a_day() {
    let setting = setting();
    let text = "Torsdag 5. november 2026, Auditoriet\n09.00 Åpning\n10.00 Kart – Kari Nordmann, Rom 2\nRom 2:\n11.00 Verksted\nFredag 6. november\n09.00 Kaffe";
    let read = read(text, &setting);
    let room = |n: usize| Some(setting.rooms[n].id.clone());
    assert_eq!(read.proposals.iter().map(|p| p.room.clone()).collect::<Vec<_>>(), [room(0), room(1), room(1), None]);
    assert_eq!(read.misread, []);
}

#[test]
fn who_leads_is_no_part_of_the_title() {
    for line in [
        "14.00 Panel: hva nå? Ledes av Ola Hansen",
        "14.00 Panel: hva nå? Moderator: Ola Hansen",
        "14.00 Panel: hva nå? – ordstyrer: Ola Hansen",
    ] {
        let told = lines(line, &one_day());
        assert_eq!(told, ["5. 14:00 60 panel Panel: hva nå? | Ola Hansen"], "{line}");
    }
}

#[test]
fn rooms_and_names_stand_where_people_put_them() {
    let read = |line: &str| {
        let proposal = read(line, &one_day()).proposals.remove(0);
        (told(&proposal).split_once(" talk ").map(|(_, told)| told.to_owned()).unwrap_or_default(), proposal.room.is_some())
    };
    for (line, expected, room) in [
        ("09.00 Vann i byen (Rom 2) - Siri Dahl", "Vann i byen | Siri Dahl", true),
        ("09.00 Vann i byen (Auditoriet) Deltakere: Anne Berg, Per Ek", "Vann i byen | Anne Berg + Per Ek", true),
        ("09.00 Drikkevann i krise. Siri Dahl. Rom 2", "Drikkevann i krise | Siri Dahl", true),
        ("09.00 Veien videre, rådmann Anne Berg", "Veien videre | Anne Berg", false),
        ("09.00 Energy, Climate Change", "Energy, Climate Change", false),
        ("09.00 Hva nå? Moderator: Kari Nordmann, Nordic Innovation", "Hva nå? | Kari Nordmann (Nordic Innovation)", false),
        ("09.00 Vann. Paneldeltakere i salen", "Vann. Paneldeltakere i salen", false),
        ("09.00 Det nya, Anna Svensson (kommundirektör, Tanums kommun)", "Det nya | Anna Svensson (Tanums kommun)", false),
        ("09.00 Vann, avløp og klima", "Vann, avløp og klima", false),
        ("09.00 Digitalisering. Hva nå?", "Digitalisering. Hva nå?", false),
    ] {
        assert_eq!(read(line), (expected.to_owned(), room), "{line}");
    }
}

#[test]
fn times_may_stand_behind() {
    let behind = "Registrering fra 08.30\nÅpning – Kari Nordmann, kl. 9.00\nLunsj 12.00-13.00\nSlutt 15.00";
    let expected = ["5. 08:30 30 registration Registrering", "5. 09:00 180 opening Åpning | Kari Nordmann", "5. 12:00 60 meal Lunsj"];
    assert_eq!(lines(behind, &one_day()), expected);
    assert_eq!(lines(&format!("5.11\n{behind}"), &one_day()).len(), 3);
    // Where they stand in front, what ends with one is a pause or no session.
    let pasted = read("Vi møtes i resepsjonen kl. 8.30\n09.00 Åpning\nLunsj 12.00", &one_day()).proposals;
    let at: Vec<_> = pasted.iter().map(|p| p.at.map(|(_, time)| time.format("%H:%M").to_string())).collect();
    assert_eq!(at, [None, Some("09:00".into()), Some("12:00".into())]);
}
