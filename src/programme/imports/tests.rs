//! What is read of files, what is refused, and what an import makes of a draft. The real programmes lie beside the tree, where they are at hand.

use super::{Incoming, plan::Choices, read};
use crate::{
    db_test,
    error::Error,
    events::model::Event,
    i18n::{Locale, Localized},
    programme::{
        actions::{self, Hand},
        exports::{self, Format},
        imports::plan::{Counts, Plan},
        model::{Programme, SessionKind},
        store,
    },
    server::testing::TestApp,
    tests::programme::Released,
};
use chrono_tz::Tz;

mod markup;
mod mending;
mod sheets;

const OSLO: Tz = Tz::Europe__Oslo;

/// A schedule of one room and one day, whose sessions are these.
fn schedule(events: &str) -> String {
    format!(
        r#"<?xml version="1.0"?>
<schedule>
<conference><title>Småby &amp; Co</title><acronym>smaby-2026</acronym><time_zone_name>Europe/Oslo</time_zone_name></conference>
<day index="1" date="2026-11-05"><room name="Salen">
{events}
</room></day>
</schedule>"#
    )
}

/// A session of half an hour.
fn event(id: u32, title: &str, more: &str) -> String {
    format!(
        r#"<event id="{id}" guid="00000000-0000-4000-8000-{id:012}"><date>2026-11-05T09:00:00+01:00</date><start>09:00</start>
<duration>00:30</duration><room>Salen</room><title>{title}</title><track>Skole</track><type>talk</type><language>nb</language>{more}</event>"#
    )
}

fn good(file: &str) -> Incoming {
    read(file.as_bytes(), "program.csv", OSLO).expect("a file that can be read")
}

/// The sentence that a file is refused with, in English.
fn refusal(file: &str) -> String {
    match read(file.as_bytes(), "program.csv", OSLO) {
        Err(Error::Invalid(errors)) => errors.iter().map(|(_, problem)| crate::ui::prelude::told(Locale::En, problem)).collect(),
        other => panic!("{other:?}"),
    }
}

fn notes(incoming: &Incoming) -> Vec<&str> {
    incoming.notes.iter().map(|note| note.key.as_str()).collect()
}

#[test]
fn xml_is_read_with_rooms_tracks_people_and_plain_titles() {
    let people = "<persons><person id=\"7\">Kari Nordmann</person><person id=\"8\"></person></persons><abstract>&lt;p&gt;To &lt;b&gt;ord&lt;/b&gt;&lt;/p&gt;</abstract>";
    let it = good(&schedule(&event(1, "&lt;i&gt;Hei&lt;/i&gt; &lt;script&gt;alert(1)&lt;/script&gt;du", people)));
    assert_eq!((it.title.as_str(), it.slug.as_str(), it.zone), ("Småby & Co", "smaby-2026", OSLO));
    assert_eq!(it.rooms.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["Salen"]);
    assert_eq!(it.people.iter().map(|p| (p.key.as_str(), p.name.as_str())).collect::<Vec<_>>(), [("id:7/kari nordmann", "Kari Nordmann")]);
    let session = &it.sessions[0];
    assert_eq!((session.title.as_str(), session.text.as_str(), session.minutes), ("Hei du", "To **ord**", 30));
    assert_eq!((session.kind, session.track, &session.language), (SessionKind::Talk, Some(0), &Some(Locale::Nb.lang())));
    assert_eq!(session.slots[0].starts_at, crate::tests::programme::at(5, 9, 0));
    assert_eq!(notes(&it), ["import-note-nameless"]);
}

#[test]
fn what_is_missing_is_mended_and_said() {
    let bare = r#"{"schedule": {"conference": {"title": "Møte", "acronym": "mote", "days": [{"date": "2026-11-05", "rooms": {"A": [
        {"id": 1, "title": "Null", "date": "2026-11-05T23:50:00", "duration": "00:00"},
        {"id": "x", "title": "Natt", "date": "2026-11-05T23:30:00", "duration": "25:00", "persons": [{"public_name": null}]}]}}]}}}"#;
    let it = good(bare);
    assert_eq!(
        notes(&it),
        ["import-note-zone", "import-note-no-guid", "import-note-no-length", "import-note-too-long", "import-note-nameless"]
    );
    assert_eq!(it.sessions.iter().map(|s| s.minutes).collect::<Vec<_>>(), [5, 24 * 60]);
    assert_eq!(good(bare).sessions[0].guid, it.sessions[0].guid, "the guid that is made is the same each time");
}

#[test]
fn one_guid_twice_is_one_session_held_twice_and_two_titles_are_refused() {
    let later = event(1, "Verksted", "").replace("T09:00", "T13:00");
    let it = good(&schedule(&(event(1, "Verksted", "") + &later)));
    assert_eq!((it.sessions.len(), it.sessions[0].slots.len(), notes(&it)), (1, 2, vec!["import-note-twice"]));
    let other = event(1, "Noe annet", "");
    let said = refusal(&schedule(&(event(1, "Verksted", "") + &other)));
    assert!(said.contains("“Verksted” and “Noe annet”"), "{said}");
}

#[test]
fn bad_files_are_refused_with_the_line_or_the_session() {
    let whole = schedule(&event(1, "Åpning", ""));
    let cut = &whole[..whole.find("<track>").unwrap()];
    assert_eq!(refusal(cut), "The file is cut off or damaged at line 6.");
    assert_eq!(refusal("{\"schedule\":\n{"), "The file is cut off or damaged at line 2.");
    assert!(refusal("{\"schedule\": {}}").starts_with("The file is JSON, but not a schedule"));
    assert!(refusal("<rss></rss>").starts_with("The file is XML, but not a schedule"));
    assert_eq!(refusal(" \n"), "The file is empty.");
    for other in ["%PDF-1.7", "BEGIN:VCALENDAR\r\n", "---\nconfname: x"] {
        assert!(refusal(other).starts_with("This kind of file cannot be read"), "{other}");
    }
    assert!(refusal("a;b\n1;2").starts_with("The spreadsheet has no column for titles. Its columns are: a, b"));
    let bomb = whole.replace("<schedule>", "<!DOCTYPE s [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]>\n<schedule>");
    assert!(refusal(&bomb).contains("at line 2"));
    assert!(refusal(&whole.replace("Åpning", "&lol;")).contains("entity lol at line 6"));
    assert!(refusal(&whole.replace("2026-11-05T09", "2019-11-05T09")).contains("“Åpning” stands on 2019-11-05"));
    assert!(refusal(&whole.replace("00:30", "99:00")).contains("“Åpning” is longer than two days"));
    assert!(refusal(&whole.replace("00:30", "soon")).contains("“Åpning” has a length that cannot be read"));
    assert_eq!(refusal(&schedule("")), "The file has no sessions.");
    assert!(refusal(&schedule(&(1..=3001).map(|id| event(id, "X", "")).collect::<String>())).contains("3001 sessions"));
    let huge = vec![b'a'; super::MOST_BYTES + 1];
    assert!(matches!(read(&huge, "x", OSLO), Err(Error::Invalid(_))));
}

#[test]
fn a_sheet_is_read_whatever_parts_its_cells_and_in_whatever_language() {
    let rows = |d: &str, head: [&str; 6]| format!("{}\r\nÅpning{d}2026-11-05{d}09.30{d}45{d}Salen{d}\"Kari; Ola\"\r\n", head.join(d));
    for (d, head) in [
        (";", ["Tittel", "Dato", "Begynner", "Varighet", "Rom", "Medvirkende"]),
        (",", ["Titel", "Datum", "Börjar", "Längd", "Rum", "Medverkande"]),
        ("\t", ["Title", "Date", "Starts", "Duration", "Room", "Speakers"]),
    ] {
        let it = good(&rows(d, head));
        let session = &it.sessions[0];
        assert_eq!((session.title.as_str(), session.minutes, session.people.len(), it.rooms.len()), ("Åpning", 45, 2, 1), "{head:?}");
        assert_eq!(session.slots[0].starts_at, crate::tests::programme::at(5, 9, 30));
    }
    let proposals = "Proposal title,Proposal state,Start,End\nTatt med,confirmed,2026-11-05T09:00:00+01:00,2026-11-05T09:30:00+01:00\nIkke,rejected,,\n";
    let it = good(proposals);
    assert_eq!((it.sessions.len(), it.sessions[0].minutes), (1, 30));
    assert!(notes(&it).contains(&"import-note-not-held"));
}

async fn imported(app: &TestApp, event: &Event, file: &str, choices: &Choices) -> Plan {
    let hand = Hand::unnamed(app.clock.now());
    actions::import(app, &hand, event, &good(file), choices, app.clock.now()).await.expect("an import")
}

async fn draft(app: &TestApp, event: &Event) -> Programme {
    store::draft(&mut app.db.read().await.unwrap(), &event.id).await.unwrap()
}

fn counts(new: usize, changed: usize, unchanged: usize, gone: usize) -> Counts {
    Counts { new, changed, unchanged, gone }
}

db_test! { async fn a_newer_file_updates_and_leaves_what_was_edited_here(app: TestApp) {
    let event_ = app.event().await;
    let old = schedule(&[event(1, "En", ""), event(2, "To", ""), event(3, "Tre", "")].concat());
    let plan = imported(&app, &event_, &old, &Choices::default()).await;
    assert_eq!((plan.sessions, plan.rooms, plan.tracks), (counts(3, 0, 0, 0), counts(1, 0, 0, 0), counts(1, 0, 0, 0)));
    assert_eq!(imported(&app, &event_, &old, &Choices::default()).await.sessions, counts(0, 0, 3, 0), "nothing is doubled");

    // Here the second gets another title; in the file the first and the second do, and the third is gone.
    let second = draft(&app, &event_).await.sessions[1].clone();
    let (id, now) = (event_.id.clone(), app.clock.now());
    let mut edited = crate::programme::rules::contents(&second);
    edited.title = Localized::one(Locale::Nb, "To, redigert");
    crate::in_tx!(app.db, [id, second, edited, now], |tx| Ok(store::update_session(tx, &id, &second.id, &edited, now).await?)).await.unwrap();
    let new = schedule(&[event(1, "En, ny", ""), event(2, "To, ny", ""), event(4, "Fire", "")].concat());
    let plan = imported(&app, &event_, &new, &Choices::default()).await;
    assert_eq!(plan.sessions, counts(1, 1, 1, 1));
    let kept = &plan.kept[0];
    assert_eq!((plan.kept.len(), kept.guid.as_str()), (1, "00000000-0000-4000-8000-000000000002"));
    let title = |session: &crate::programme::model::Session| session.title.text(Locale::Nb, None).to_owned();
    assert_eq!((title(&kept.here), title(&kept.file)), ("To, redigert".into(), "To, ny".into()));
    let titles = |p: &Programme| p.sessions.iter().map(|s| s.title.text(Locale::Nb, None).to_owned()).collect::<Vec<_>>();
    assert_eq!(titles(&draft(&app, &event_).await), ["En, ny", "To, redigert", "Fire"]);
    let take = Choices { take: [second.guid.clone()].into(), ..Choices::default() };
    imported(&app, &event_, &new, &take).await;
    assert_eq!(titles(&draft(&app, &event_).await), ["En, ny", "To, ny", "Fire"]);
}}

db_test! { async fn what_is_exported_and_imported_is_exported_the_same_with_a_session_held_twice(app: TestApp) {
    let Released { .. } = app.released().await;
    for format in [Format::Json, Format::Xml] {
        let published = exports::released_or_draft(&mut app.db.read().await.unwrap(), "digital-tsunami").await.unwrap();
        let first = exports::file(&app.config, &published, format, Locale::Nb).unwrap();
        let fresh = TestApp::sqlite().await;
        let now = fresh.clock.now();
        let (event, plan) = actions::import_as_event(&fresh, &Hand::unnamed(now), &good(&first), now).await.unwrap();
        assert_eq!(plan.sessions, counts(4, 0, 0, 0));
        let published = exports::released_or_draft(&mut fresh.db.read().await.unwrap(), &event.slug).await.unwrap();
        let second = exports::file(&fresh.config, &published, format, Locale::Nb).unwrap();
        assert_eq!(second, first);
    }
}}

db_test! { async fn what_is_exported_and_imported_where_it_is_keeps_its_marks(app: TestApp) {
    let event_ = app.event().await;
    let marked = "<abstract>&lt;p&gt;To &lt;b&gt;ord&lt;/b&gt; og &lt;a href=\"https://halden.kommune.no\"&gt;en lenke&lt;/a&gt;&lt;/p&gt;</abstract>";
    imported(&app, &event_, &schedule(&event(1, "En", marked)), &Choices::default()).await;
    let there = draft(&app, &event_).await;
    for format in [Format::Json, Format::Xml] {
        let published = exports::released_or_draft(&mut app.db.read().await.unwrap(), &event_.slug).await.unwrap();
        let file = exports::file(&app.config, &published, format, Locale::Nb).unwrap();
        assert_eq!(imported(&app, &event_, &file, &Choices::default()).await.sessions, counts(0, 0, 1, 0));
        assert_eq!(draft(&app, &event_).await, there);
        // What was rewritten in the file is taken, as it stands there.
        let plan = imported(&app, &event_, &file.replace("To ord", "Tre ord"), &Choices::default()).await;
        assert_eq!(plan.sessions, counts(0, 1, 0, 0));
        imported(&app, &event_, &schedule(&event(1, "En", marked)), &Choices::default()).await;
    }
}}

/// A real programme from the folder beside the tree; nothing where it is not at hand.
fn real(name: &str) -> Option<Vec<u8>> {
    let file = std::fs::read(format!("{}/../shared/data/schedules/{name}", env!("CARGO_MANIFEST_DIR"))).ok();
    if file.is_none() {
        println!("skipped: no ../shared/data");
    }
    file
}

#[test]
fn real_programmes_are_read_whole() {
    let expected = [
        ("fosdem-2026-full.xml", 1079, 37, 71, 1216),
        ("fosdem-2012.xml", 442, 23, 37, 513),
        ("debconf17-pentabarf.xml", 181, 6, 12, 126),
        ("pretalx-democon.json", 36, 2, 2, 27),
        ("pretalx-rc3.json", 48, 5, 5, 56),
        ("frab-camp2019.json", 79, 2, 7, 90),
        ("invalid-example.json", 1, 1, 1, 1),
        // Four of its rooms hold nothing yet.
        ("36C3-2019-12-13T0200.json", 137, 14, 9, 95),
    ];
    for (name, sessions, rooms, tracks, people) in expected {
        let Some(file) = real(name) else { continue };
        let it = read(&file, name, OSLO).expect(name);
        assert_eq!((it.sessions.len(), it.rooms.len(), it.tracks.len(), it.people.len()), (sessions, rooms, tracks, people), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_programme_published_five_times_is_imported_five_times_with_its_true_changes() {
    let app = TestApp::sqlite().await;
    let now = app.clock.now();
    let hand = Hand::unnamed(now);
    let mut event: Option<Event> = None;
    // By guid: new, still there, gone.
    let expected = [
        ("36C3-2019-12-13T0200.json", 137, 0, 0),
        ("36C3-2019-12-23T1400.json", 563, 130, 7),
        ("36C3-2019-12-26T1820.json", 265, 677, 16),
        ("36C3-2019-12-28T1320.json", 293, 907, 35),
        ("36C3-2020-01-02T1130.json", 168, 1182, 18),
    ];
    for (name, new, there, gone) in expected {
        let Some(file) = real(name) else { return };
        let incoming = read(&file, name, OSLO).expect(name);
        let plan = match &event {
            None => {
                let (made, plan) = actions::import_as_event(&app, &hand, &incoming, now).await.expect(name);
                event = Some(made);
                plan
            }
            Some(event) => actions::import(&app, &hand, event, &incoming, &Choices::default(), now).await.expect(name),
        };
        let Counts { changed, unchanged, .. } = plan.sessions;
        assert_eq!((plan.sessions.new, changed + unchanged, plan.sessions.gone), (new, there, gone), "{name}");
        assert_eq!(draft(&app, event.as_ref().unwrap()).await.sessions.len(), new + there, "{name}");
        let again = actions::preview_import(&app, event.as_ref().unwrap(), &incoming, &Choices::default()).await.expect(name);
        assert_eq!(again.sessions, counts(0, 0, new + there, 0), "{name}");
    }
}
