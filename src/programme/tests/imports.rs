//! Imports as changes to a draft: what is theirs and what was done here, and taking one back whole.

use super::{draft, last};
use crate::{
    db_test,
    events::model::Event,
    i18n::Locale,
    people::{
        model::{Account, AccountId},
        permissions::{self, Organiser},
    },
    programme::{
        actions::{self, Hand, Outcome},
        imports::{
            self,
            plan::{Choices, Plan},
        },
        model::*,
        store,
    },
    server::testing::TestApp,
    speakers::{self, model::Speaker},
};
use chrono::Duration;

/// A session's number, its room, and its people by number and name.
type InFile<'a> = (u32, &'a str, &'a [(u32, &'a str)]);

/// A file with these sessions.
fn file(sessions: &[InFile]) -> String {
    let event = |(id, room, people): &InFile| {
        let people: Vec<String> = people.iter().map(|(id, name)| format!(r#"{{"id": {id}, "public_name": "{name}"}}"#)).collect();
        let guid = format!("00000000-0000-4000-8000-{id:012}");
        let event = format!(
            r#"{{"guid": "{guid}", "id": {id}, "date": "2026-11-05T{:02}:00:00+01:00", "start": "{:02}:00", "duration": "00:30", "title": "Nr {id}",
                "track": "Spor {id}", "type": "talk", "language": "nb", "persons": [{}]}}"#,
            8 + id,
            8 + id,
            people.join(", ")
        );
        format!(r#""{room}": [{event}]"#)
    };
    let rooms: Vec<String> = sessions.iter().map(event).collect();
    format!(
        r#"{{"schedule": {{"conference": {{"title": "Konferanse", "acronym": "k", "days": [{{"date": "2026-11-05", "rooms": {{{}}}}}]}}}}}}"#,
        rooms.join(", ")
    )
}

async fn organiser(app: &TestApp) -> Organiser<Event> {
    let account = Account { id: AccountId::new(), email: "kari@halden.example".into(), name: "Kari Nordmann".into(), language: Locale::Nb };
    let (kept, now) = (account.clone(), app.clock.now());
    crate::in_tx!(app.db, [kept, now], |tx| Ok(crate::people::store::account_by_email(tx, &kept, now).await?)).await.unwrap();
    permissions::operator(account, app.event().await)
}

async fn import(app: &TestApp, organiser: &Organiser<Event>, file: &str) -> Plan {
    let incoming = imports::read(file.as_bytes(), "k.json", chrono_tz::Tz::Europe__Oslo).expect("a file that can be read");
    let now = app.clock.now();
    actions::import(app, &Hand::of(organiser, now), &organiser.of, &incoming, &Choices::default(), now).await.expect("an import")
}

async fn speakers_there(app: &TestApp, organiser: &Organiser<Event>) -> Vec<Speaker> {
    speakers::store::of_event(&mut app.db.read().await.unwrap(), &organiser.of.id).await.unwrap()
}

async fn names(app: &TestApp, organiser: &Organiser<Event>) -> Vec<String> {
    let mut names: Vec<String> = speakers_there(app, organiser).await.into_iter().map(|speaker| speaker.name).collect();
    names.sort();
    names
}

const KARI: (u32, &str) = (7, "Kari Nordmann");
const OLA: (u32, &str) = (7, "Ola Hansen");

db_test! { async fn two_people_of_one_number_are_two_and_one_under_a_new_name_is_one(app: TestApp) {
    let organiser = organiser(&app).await;
    let first = import(&app, &organiser, &file(&[(1, "A", &[KARI]), (2, "B", &[OLA])])).await;
    assert_eq!((first.people.new, names(&app, &organiser).await), (2, vec![KARI.1.to_owned(), OLA.1.to_owned()]));
    let again = import(&app, &organiser, &file(&[(1, "A", &[(7, "Kari Lind Nordmann")]), (2, "B", &[OLA])])).await;
    assert_eq!((again.people.new, again.people.changed, again.people.unchanged, again.people.gone), (0, 1, 1, 0));
    // Nobody is everybody without a number.
    let nobody = import(&app, &organiser, &file(&[(1, "A", &[(0, "Per Ek")]), (2, "B", &[(0, "Eva Ek")])])).await;
    assert_eq!(nobody.people.new, 2);
}}

db_test! { async fn the_same_programme_in_another_format_brings_nobody_and_nothing_twice(app: TestApp) {
    let organiser = organiser(&app).await;
    import(&app, &organiser, &file(&[(1, "A", &[KARI]), (2, "B", &[(8, "Eva Lind"), (9, "Eva Lind")])])).await;
    let (there, programme) = (speakers_there(&app, &organiser).await, draft(&app, &organiser).await);
    // By guids, as pretalx has them; then by names alone, as sheets do.
    let guid = |id: u32| format!(r#""guid": "10000000-0000-4000-8000-{id:012}", "public_name""#);
    let by_guid = file(&[(1, "A", &[KARI]), (2, "B", &[(8, "Eva Lind"), (9, "Eva Lind")])]).replace(r#""id": 7, "public_name""#, &guid(7));
    let plan = import(&app, &organiser, &by_guid).await;
    assert_eq!((plan.people.new, plan.people.gone, plan.sessions.unchanged), (0, 0, 2));
    let sheet = "Tittel;Dato;Start;Slutt;Rom;Foredragsholder;Spor;Språk\nNr 1;2026-11-05;09.00;09.30;A;Kari Nordmann;Spor 1;nb\n";
    let plan = import(&app, &organiser, sheet).await;
    assert_eq!((plan.sessions.new, plan.sessions.unchanged, plan.sessions.gone), (0, 1, 1));
    assert!(plan.notes.iter().any(|note| note.key == "import-note-gone-sessions"));
    let after = draft(&app, &organiser).await;
    assert_eq!((&after.sessions[0].id, &after.sessions[0].speakers), (&programme.sessions[0].id, &programme.sessions[0].speakers));
    // Of two of one name neither is the other.
    let kari = there.iter().find(|speaker| speaker.name == KARI.1).unwrap();
    assert_eq!(speakers_there(&app, &organiser).await.iter().map(|s| &s.id).collect::<Vec<_>>(), [&kari.id]);
}}

db_test! { async fn an_import_is_taken_back_with_all_that_came_and_went(app: TestApp) {
    let organiser = organiser(&app).await;
    import(&app, &organiser, &file(&[(1, "A", &[KARI]), (2, "B", &[OLA])])).await;
    let (first, then, now) = (last(&app, &organiser).await, draft(&app, &organiser).await, app.clock.now());
    let plan = import(&app, &organiser, &file(&[(1, "A", &[KARI]), (3, "C", &[(9, "Eva Lind")])])).await;
    assert_eq!((plan.sessions.gone, plan.rooms.gone, plan.people.gone), (1, 1, 1));
    assert!(plan.notes.iter().any(|note| note.key == "import-note-gone-speakers"));
    let (second, became) = (last(&app, &organiser).await, draft(&app, &organiser).await);
    let Outcome::Done(Matter::Imported, undone) = actions::undo(&app, &organiser, second, now).await.unwrap() else { panic!("undone") };
    assert_eq!(draft(&app, &organiser).await, then);
    assert_eq!(names(&app, &organiser).await, [KARI.1, OLA.1]);
    actions::undo(&app, &organiser, undone, now).await.unwrap();
    assert_eq!(draft(&app, &organiser).await, became);
    let redone = last(&app, &organiser).await;
    actions::undo(&app, &organiser, redone, now).await.unwrap();
    actions::undo(&app, &organiser, first, now).await.unwrap();
    assert_eq!((draft(&app, &organiser).await, names(&app, &organiser).await), (Programme::default(), vec![]));
}}

db_test! { async fn a_file_that_was_taken_back_can_come_again_and_is_then_not_brought_twice(app: TestApp) {
    let organiser = organiser(&app).await;
    let (it, now) = (file(&[(1, "A", &[KARI]), (2, "B", &[OLA])]), app.clock.now());
    import(&app, &organiser, &it).await;
    let number = last(&app, &organiser).await;
    let Outcome::Done(_, undone) = actions::undo(&app, &organiser, number, now).await.unwrap() else { panic!("undone") };
    assert_eq!(import(&app, &organiser, &it).await.sessions.new, 2);
    let there = draft(&app, &organiser).await;
    let refused = actions::undo(&app, &organiser, undone, now).await;
    assert!(matches!(refused, Err(crate::error::Error::Conflict(problem)) if problem.key == "programme-undo-too-late"));
    assert_eq!(draft(&app, &organiser).await, there);
}}

db_test! { async fn what_was_worked_on_here_stays_when_the_file_has_it_no_longer(app: TestApp) {
    let organiser = organiser(&app).await;
    import(&app, &organiser, &file(&[(1, "A", &[KARI]), (2, "B", &[OLA])])).await;
    let (programme, now) = (draft(&app, &organiser).await, app.clock.now());
    let (session, room) = (&programme.sessions[1], &programme.rooms[1]);
    let contents = NewSession { interpreted: vec![Locale::Sv.lang()], ..crate::programme::rules::contents(session) };
    let (event, id) = (organiser.of.id.clone(), session.id.clone());
    crate::in_tx!(app.db, [event, id, contents, now], |tx| Ok(store::update_session(tx, &event, &id, &contents, now).await?)).await.unwrap();
    actions::change_room(&app, &organiser, &Room { capacity: Some(80), venue: "Kulturhuset".into(), ..room.clone() }, None, now).await.unwrap();
    let plan = import(&app, &organiser, &file(&[(1, "A", &[KARI])])).await;
    let after = draft(&app, &organiser).await;
    assert_eq!((after.sessions.len(), after.rooms[1].capacity, names(&app, &organiser).await.len()), (2, Some(80), 2));
    assert!(plan.notes.iter().any(|note| note.key == "import-note-gone-kept"));
}}

db_test! { async fn further_rooms_that_were_added_here_stay_when_the_file_moves_a_session(app: TestApp) {
    let organiser = organiser(&app).await;
    import(&app, &organiser, &file(&[(1, "A", &[KARI]), (2, "B", &[OLA])])).await;
    let (programme, now) = (draft(&app, &organiser).await, app.clock.now());
    let (session, rooms) = (&programme.sessions[0], &programme.rooms);
    let both = crate::programme::tests::place(session.slots[0].starts_at, &[&rooms[0], &rooms[1]]);
    let both = crate::programme::rules::forms::PlaceForm { ends_at: session.slots[0].starts_at + Duration::minutes(30), ..both };
    actions::place(&app, &organiser, &session.id, Some(&session.slots[0].id), &both, None, now).await.unwrap();
    let later = file(&[(1, "A", &[KARI]), (2, "B", &[OLA])]).replace("T09:00:00", "T15:00:00").replace("\"09:00\"", "\"15:00\"");
    import(&app, &organiser, &later).await;
    let slot = draft(&app, &organiser).await.sessions[0].slots[0].clone();
    assert_eq!((slot.starts_at - session.slots[0].starts_at, slot.also), (Duration::hours(6), vec![rooms[1].id.clone()]));
}}

db_test! { async fn a_file_is_not_laid_over_what_changed_after_it_was_shown(app: TestApp) {
    let organiser = organiser(&app).await;
    import(&app, &organiser, &file(&[(1, "A", &[KARI])])).await;
    let (seen, now) = (last(&app, &organiser).await, app.clock.now());
    actions::add_rooms(&app, &organiser, "Rom 9", now).await.unwrap();
    let there = draft(&app, &organiser).await;
    let incoming = imports::read(file(&[(2, "B", &[OLA])]).as_bytes(), "k.json", chrono_tz::Tz::Europe__Oslo).expect("a file that can be read");
    let choices = |seen| Choices { seen: Some(seen), ..Choices::default() };
    let refused = actions::import(&app, &Hand::of(&organiser, now), &organiser.of, &incoming, &choices(seen), now).await;
    assert!(matches!(refused, Err(crate::error::Error::Conflict(problem)) if problem.key == "programme-import-changed-since"));
    assert_eq!(draft(&app, &organiser).await, there);
    actions::import(&app, &Hand::of(&organiser, now), &organiser.of, &incoming, &choices(seen + 1), now).await.expect("an import");
}}
