//! Events through the router, on both databases.

use super::{model::*, store};
use crate::{
    db_test,
    i18n::{Locale, Localized},
    in_tx,
    people::model::{Country, OrganisationId},
    server::testing::{TestApp, Visitor},
};
use axum::http::StatusCode;
use chrono::{DateTime, Duration, TimeZone, Utc};

fn oslo(m: u32, d: u32, h: u32) -> DateTime<Utc> {
    chrono_tz::Europe::Oslo.with_ymd_and_hms(2026, m, d, h, 0, 0).unwrap().to_utc()
}

async fn event(app: &TestApp, slug: &str) -> Event {
    store::by_slug(&mut app.db.read().await.unwrap(), slug).await.unwrap().expect("the event")
}

async fn seats(app: &TestApp, event: &Event) -> Seats {
    store::seats(&mut app.db.read().await.unwrap(), &event.id).await.unwrap().unwrap()
}

/// The payloads of the jobs of a kind that wait.
async fn jobs(app: &TestApp, kind: &str) -> Vec<String> {
    crate::server::store::job_payloads(&mut app.db.read().await.unwrap(), kind).await.unwrap()
}

async fn take_seats(app: &TestApp, event: &Event, taken: i64, waiting: i64) {
    let id = event.id.clone();
    in_tx!(app.db, [id, taken, waiting], |tx| Ok(store::set_taken_for_test(tx, &id, taken, waiting).await?)).await.unwrap();
}

const NEW: [(&str, &str); 5] =
    [("title.nb", "Åpen dør på Ås"), ("title.sv", "Öppet hus"), ("date", "2026-11-05"), ("start", "09:00"), ("end", "15:00")];

db_test! { async fn four_fields_create_a_draft_with_everything_else_derived(app: TestApp) {
    let organiser = app.organiser().await;
    let answer = organiser.post("/nb/organise/events/new", &NEW).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/nb/organise/events/apen-dor-pa-as/details?done=created"));
    let made = event(&app, "apen-dor-pa-as").await;
    assert_eq!((made.starts_at, made.ends_at, made.time_zone.as_str()), (oslo(11, 5, 9), oslo(11, 5, 15), "Europe/Oslo"));
    assert_eq!(made.languages, Languages(vec![Locale::Nb.lang(), Locale::Sv.lang()]));
    assert_eq!((made.state, made.kind, made.attendance, made.retention_months), (EventState::Draft, EventKind::Seminar, Attendance::OnSite, 6));
    assert_eq!(seats(&app, &made).await, Seats { capacity: None, taken: 0, waiting: 0 });
    let second = organiser.post("/nb/organise/events/new", &NEW).await;
    assert_eq!(second.location(), "/nb/organise/events/apen-dor-pa-as-2/details?done=created");
}}

db_test! { async fn a_refused_event_keeps_what_was_typed(app: TestApp) {
    let organiser = app.organiser().await;
    let answer = organiser.post("/sv/organise/events/new", &[("title.sv", ""), ("date", "2026-11-05"), ("start", "09:00"), ("end", "08:00")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["value=\"2026-11-05\"", "value=\"08:00\"", "Skriv en titel på minst ett språk.", "Evenemanget måste sluta efter att det börjar."] {
        assert!(answer.body.contains(kept), "{kept}");
    }
}}

db_test! { async fn who_belongs_to_several_organisations_chooses_one(app: TestApp) {
    app.organiser().await;
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    let organiser = app.organiser_of(&other, "kari@halden.example").await;
    assert_eq!(organiser.get("/sv/organise/events/new").await.body.matches("<select").count(), 1);
    let unchosen = organiser.post("/sv/organise/events/new", &NEW).await;
    assert_eq!(unchosen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut fields = NEW.to_vec();
    fields.push(("organisation", other.id.as_str()));
    assert_eq!(organiser.post("/sv/organise/events/new", &fields).await.location(), "/sv/organise/events/oppet-hus/details?done=created");
    let made = event(&app, "oppet-hus").await;
    assert_eq!((made.time_zone.as_str(), made.languages), ("Europe/Stockholm", Languages(vec![Locale::Sv.lang(), Locale::Nb.lang()])));
    let stranger = OrganisationId::new();
    let foreign = [("organisation", stranger.as_str()), ("title.sv", "x"), ("date", "2026-11-05"), ("start", "09"), ("end", "10")];
    assert_eq!(organiser.post("/sv/organise/events/new", &foreign).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}}

db_test! { async fn others_organisers_and_visitors_do_not_get_in(app: TestApp) {
    let made = app.event().await;
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    let stranger = app.organiser_of(&other, "anna@stromstad.example").await;
    for page in ["details", "details/time-place", "details/settings", "details/partners", "details/state", "state/cancel", "copy"] {
        let path = format!("/sv/organise/events/{}/{page}", made.slug);
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{page}");
        assert_eq!(app.anonymous().get(&path).await.status, StatusCode::SEE_OTHER, "{page}");
    }
}}

db_test! { async fn every_page_of_the_details_opens_in_every_language(app: TestApp) {
    let made = app.event().await;
    let organiser = app.organiser().await;
    for locale in Locale::ALL {
        for page in ["details", "details/time-place", "details/settings", "details/partners", "details/state", "state/cancel", "state/postpone", "copy"] {
            let answer = organiser.get(&format!("/{locale}/organise/events/{}/{page}", made.slug)).await;
            assert_eq!(answer.status, StatusCode::OK, "{locale} {page}");
        }
    }
}}

db_test! { async fn texts_are_saved_in_each_language_and_shown_to_visitors(app: TestApp) {
    let made = app.event().await;
    let organiser = app.organiser().await;
    assert!(!app.anonymous().get("/sv/events/digital-tsunami").await.body.contains("Vi möts"));
    let fields = [("title.nb", "Den digitale tsunamien"), ("title.sv", ""), ("summary.sv", "Vi möts vid gränsen."), ("description.nb", "# Program\n\n**Velkommen**")];
    let answer = organiser.post("/sv/organise/events/digital-tsunami/details", &fields).await;
    assert_eq!(answer.location(), "/sv/organise/events/digital-tsunami/details?done=saved");
    assert_eq!(event(&app, &made.slug).await.title, Localized::of([(Locale::Nb, "Den digitale tsunamien")]));
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    for shown in ["<h1 lang=\"nb\">Den digitale tsunamien</h1>", "Vi möts vid gränsen.", "<div lang=\"nb\" class=\"prose\"><h3>Program</h3>"] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
    let empty = organiser.post("/sv/organise/events/digital-tsunami/details", &[("summary.sv", "kvar")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains(">kvar</textarea>"), "{}", empty.body);
}}

const MOVED: [(&str, &str); 10] = [
    ("date", "2026-11-12"),
    ("start", "09:00"),
    ("end", "15:00"),
    ("end_date", ""),
    ("time_zone", "Europe/Oslo"),
    ("attendance", "on_site"),
    ("venue_name", "Remmen kunnskapspark"),
    ("venue_street", "BRA veien 4"),
    ("venue_city", "Halden"),
    ("venue_country", "NO"),
];

db_test! { async fn a_move_asks_first_then_raises_the_sequence_and_is_told(app: TestApp) {
    let made = app.event().await;
    take_seats(&app, &made, 3, 1).await;
    let organiser = app.organiser().await;
    let path = "/nb/organise/events/digital-tsunami/details/time-place";
    let asked = organiser.post(path, &MOVED).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.body.contains("4 personer er påmeldt eller står på ventelista og får e-post."), "{}", asked.body);
    assert_eq!(event(&app, &made.slug).await.starts_at, made.starts_at, "nothing is saved yet");
    let mut confirmed = MOVED.to_vec();
    confirmed.push(("confirmed", "true"));
    assert_eq!(organiser.post(path, &confirmed).await.location(), "/nb/organise/events/digital-tsunami/details/time-place?done=moved");
    let moved = event(&app, &made.slug).await;
    assert_eq!((moved.starts_at, moved.calendar_sequence, moved.previous_starts_at), (oslo(11, 12, 9), 1, Some(made.starts_at)));
    let told = EventChanged {
        event: made.id.clone(),
        change: Change::Moved,
        starts_at: made.starts_at,
        ends_at: made.ends_at,
        attendance: Attendance::OnSite,
        venue: "Remmen kunnskapspark, BRA veien 4, 1757 Halden".into(),
        joining_link: String::new(),
    };
    assert_eq!(jobs(&app, EVENT_CHANGED).await, [serde_json::to_string(&told).unwrap()]);
    let page = app.anonymous().get("/nb/events/digital-tsunami").await.body;
    assert!(page.contains("bokmål, svensk"), "languages are named in the reader's: {page}");
    assert!(page.contains("https://schema.org/EventRescheduled") && page.contains("\"previousStartDate\":\"2026-11-05T09:00:00+01:00\""), "{page}");
}}

db_test! { async fn an_announced_event_that_moves_to_the_net_says_so_to_machines(app: TestApp) {
    app.event().await;
    let organiser = app.organiser().await;
    let path = "/nb/organise/events/digital-tsunami/details/time-place";
    let mut fields: Vec<_> = MOVED.into_iter().filter(|(name, _)| *name != "attendance").chain([("attendance", "online")]).collect();
    let asked = organiser.post(path, &fields).await.body;
    for said in ["Arrangementet holdes bare på nett.", "inviterte som ikke har takket nei", "Et program flyttes ikke av seg selv"] {
        assert!(asked.contains(said), "{said} in {asked}");
    }
    fields.push(("confirmed", "true"));
    let done = organiser.post(path, &fields).await.location().to_owned();
    let after = organiser.get(&done).await.body;
    assert_eq!(after.matches("href=\"/nb/organise/events/digital-tsunami/programme\">Til programmet").count(), 1, "{after}");
    let page = app.anonymous().get("/nb/events/digital-tsunami").await.body;
    assert!(page.contains("\"eventStatus\":[\"https://schema.org/EventMovedOnline\",\"https://schema.org/EventRescheduled\"]"), "{page}");
    fields.retain(|(name, _)| *name != "attendance");
    fields.push(("attendance", "on_site"));
    organiser.post(path, &fields).await;
    let page = app.anonymous().get("/nb/events/digital-tsunami").await.body;
    assert!(page.contains("\"eventStatus\":\"https://schema.org/EventRescheduled\""), "{page}");
}}

db_test! { async fn a_draft_moves_without_a_question(app: TestApp) {
    app.event_with(|e| e.state = EventState::Draft, None).await;
    let organiser = app.organiser().await;
    let answer = organiser.post("/nb/organise/events/digital-tsunami/details/time-place", &MOVED).await;
    assert_eq!(answer.location(), "/nb/organise/events/digital-tsunami/details/time-place?done=saved");
    let moved = event(&app, "digital-tsunami").await;
    assert_eq!((moved.starts_at, moved.calendar_sequence, moved.previous_starts_at), (oslo(11, 12, 9), 0, None));
    assert_eq!(jobs(&app, EVENT_CHANGED).await, Vec::<String>::new());
}}

fn settings<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields =
        vec![("slug", "digital-tsunami"), ("kind", "forum"), ("language1", "nb"), ("language2", "sv"), ("retention_months", "12")];
    for (name, value) in changes {
        fields.retain(|(n, _)| n != name);
        fields.push((name, value));
    }
    fields
}

db_test! { async fn settings_make_topics_and_series_and_hand_on_more_seats(app: TestApp) {
    let made = app.event_with(|_| (), Some(5)).await;
    let organiser = app.organiser().await;
    let path = "/sv/organise/events/digital-tsunami/details/settings";
    let fields = settings(&[("slug", "tsunami-2026"), ("new_topic.sv", "Ledarskap"), ("new_series.sv", "Gränsforum"), ("capacity", "8")]);
    assert_eq!(organiser.post(path, &fields).await.location(), "/sv/organise/events/tsunami-2026/details/settings?done=saved");
    let saved = event(&app, "tsunami-2026").await;
    assert_eq!((saved.kind, saved.retention_months, seats(&app, &saved).await.capacity), (EventKind::Forum, 12, Some(8)));
    assert_eq!(jobs(&app, SEATS_FREED).await, [serde_json::to_string(&made.id).unwrap()]);
    let mut tx = app.db.read().await.unwrap();
    let topics = store::topics::of_event(&mut tx, &saved.id).await.unwrap();
    assert_eq!(topics.iter().map(|t| t.slug.as_str()).collect::<Vec<_>>(), ["ledarskap"]);
    let series = store::series::by_id(&mut tx, &saved.series_id.expect("a series")).await.unwrap().unwrap();
    assert_eq!(series.slug, "gransforum");
    drop(tx);
    let page = app.anonymous().get("/sv/series/gransforum").await.body;
    assert!(page.contains("Den digitala tsunamin") && page.contains("\"@type\":\"EventSeries\""), "{page}");
    assert_eq!(app.anonymous().get("/sv/events/digital-tsunami").await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn fewer_seats_take_none_away(app: TestApp) {
    let made = app.event_with(|_| (), Some(5)).await;
    take_seats(&app, &made, 5, 0).await;
    let organiser = app.organiser().await;
    organiser.post("/sv/organise/events/digital-tsunami/details/settings", &settings(&[("capacity", "2")])).await;
    assert_eq!(seats(&app, &made).await, Seats { capacity: Some(2), taken: 5, waiting: 0 });
    assert_eq!(jobs(&app, SEATS_FREED).await, Vec::<String>::new());
}}

db_test! { async fn an_address_that_is_taken_is_refused_at_its_field(app: TestApp) {
    app.event().await;
    app.event_with(|e| e.slug = "other".into(), None).await;
    let organiser = app.organiser().await;
    let answer = organiser.post("/sv/organise/events/digital-tsunami/details/settings", &settings(&[("slug", "other")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("id=\"slug-error\""), "{}", answer.body);
}}

db_test! { async fn publishing_shows_the_event_and_freezes_the_hosts_name(app: TestApp) {
    app.event_with(|e| { e.state = EventState::Draft; e.organizer_name = String::new(); }, None).await;
    let organiser = app.organiser().await;
    let visitor = app.anonymous();
    assert_eq!(visitor.get("/nb/events/digital-tsunami").await.status, StatusCode::NOT_FOUND);
    assert!(!visitor.get("/nb/").await.body.contains("Den digitale tsunamien"));
    assert_eq!(organiser.get("/nb/organise/events/digital-tsunami/state/publish").await.status, StatusCode::OK);
    assert_eq!(visitor.get("/nb/events/digital-tsunami").await.status, StatusCode::NOT_FOUND, "a GET changes nothing");
    let answer = organiser.post("/nb/organise/events/digital-tsunami/state/publish", &[]).await;
    assert_eq!(answer.location(), "/nb/organise/events/digital-tsunami/details/state?done=published");
    assert_eq!(event(&app, "digital-tsunami").await.organizer_name, "Halden kommune");
    assert_eq!(visitor.get("/nb/events/digital-tsunami").await.status, StatusCode::OK);
    assert!(visitor.get("/nb/").await.body.contains("Den digitale tsunamien"));
    assert_eq!(organiser.post("/nb/organise/events/digital-tsunami/state/publish", &[]).await.status, StatusCode::CONFLICT);
}}

async fn call_off(organiser: &Visitor<'_>, verb: &str) {
    let note = [("note.nb", "Uvær")];
    let answer = organiser.post(&format!("/nb/organise/events/digital-tsunami/state/{verb}"), &note).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

db_test! { async fn a_cancelled_event_says_so_everywhere(app: TestApp) {
    let made = app.event().await;
    let organiser = app.organiser().await;
    call_off(&organiser, "cancel").await;
    let cancelled = event(&app, &made.slug).await;
    assert_eq!((cancelled.state, cancelled.calendar_sequence), (EventState::Cancelled, 1));
    assert_eq!(jobs(&app, EVENT_CHANGED).await.len(), 1);
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    for said in ["Evenemanget är inställt", "<span lang=\"nb\">Uvær</span>", "https://schema.org/EventCancelled"] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(!page.contains("/register\""), "{page}");
    let file = app.anonymous().get("/events/digital-tsunami/event.ics").await.body;
    assert!(file.contains("STATUS:CANCELLED") && file.contains("SEQUENCE:1"), "{file}");
}}

db_test! { async fn a_postponed_event_comes_back_with_a_new_date(app: TestApp) {
    let made = app.event().await;
    let organiser = app.organiser().await;
    call_off(&organiser, "postpone").await;
    assert!(app.anonymous().get("/sv/events/digital-tsunami").await.body.contains("https://schema.org/EventPostponed"));
    let path = "/nb/organise/events/digital-tsunami/state/reinstate";
    let past = organiser.post(path, &[("date", "2026-09-01"), ("start", "09:00"), ("end", "15:00")]).await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = organiser.post(path, &[("date", "2026-12-03"), ("start", "10:00"), ("end", "15:00")]).await;
    assert_eq!(answer.location(), "/nb/organise/events/digital-tsunami/details/state?done=reinstated");
    let back = event(&app, &made.slug).await;
    assert_eq!((back.state, back.starts_at, back.calendar_sequence, back.previous_starts_at), (EventState::Published, oslo(12, 3, 10), 2, Some(made.starts_at)));
    let page = app.anonymous().get("/nb/events/digital-tsunami").await.body;
    assert!(page.contains("Det skulle ha begynt 5. november 2026 kl. 09.00."), "{page}");
}}

db_test! { async fn only_a_draft_is_deleted(app: TestApp) {
    app.event().await;
    app.event_with(|e| { e.slug = "draft".into(); e.state = EventState::Draft; }, None).await;
    let organiser = app.organiser().await;
    assert_eq!(organiser.post("/nb/organise/events/digital-tsunami/state/delete", &[]).await.status, StatusCode::CONFLICT);
    assert_eq!(organiser.post("/nb/organise/events/draft/state/delete", &[]).await.location(), "/nb/organise");
    assert!(store::by_slug(&mut app.db.read().await.unwrap(), "draft").await.unwrap().is_none());
}}

db_test! { async fn a_copy_brings_texts_partners_topics_and_seats_to_a_new_date(app: TestApp) {
    let made = app.event_with(|_| (), Some(5)).await;
    let organiser = app.organiser().await;
    organiser.post("/nb/organise/events/digital-tsunami/details/settings", &settings(&[("capacity", "5"), ("new_topic.nb", "Ledelse")])).await;
    let partner = [("name", "Interreg"), ("country", "SE"), ("role", "main_funder")];
    assert_eq!(organiser.post("/nb/organise/events/digital-tsunami/details/partners", &partner).await.status, StatusCode::SEE_OTHER);
    let answer = organiser.post("/nb/organise/events/digital-tsunami/copy", &[("date", "2027-11-04"), ("start", "09:00"), ("end", "15:00")]).await;
    assert_eq!(answer.location(), "/nb/organise/events/den-digitala-tsunamin-2027/details?done=copied");
    let copied = event(&app, "den-digitala-tsunamin-2027").await;
    assert_eq!((copied.state, &copied.title, copied.venue_name.as_str()), (EventState::Draft, &made.title, "Remmen kunnskapspark"));
    assert_eq!(seats(&app, &copied).await, Seats { capacity: Some(5), taken: 0, waiting: 0 });
    let mut tx = app.db.read().await.unwrap();
    let partners = store::partners(&mut tx, &copied.id).await.unwrap();
    let partners: Vec<_> = partners.iter().map(|p| (p.name.as_str(), p.role)).collect();
    assert_eq!(partners, [("Halden kommune", PartnerRole::Host), ("Interreg", PartnerRole::MainFunder)]);
    assert_eq!(store::topics::of_event(&mut tx, &copied.id).await.unwrap().len(), 1);
    drop(tx);
    assert_eq!(jobs(&app, EVENT_COPIED).await, [serde_json::to_string(&EventCopied { from: made.id, to: copied.id }).unwrap()]);
}}

db_test! { async fn partners_come_go_and_change_places_but_a_host_stays(app: TestApp) {
    let made = app.event().await;
    let organiser = app.organiser().await;
    let path = "/sv/organise/events/digital-tsunami/details/partners";
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    organiser.post(path, &[("organisation", other.id.as_str()), ("role", "co_organiser")]).await;
    organiser.post(path, &[("verb", "up"), ("partner", other.id.as_str()), ("as", "co_organiser")]).await;
    let names = async || {
        let partners = store::partners(&mut app.db.read().await.unwrap(), &made.id).await.unwrap();
        partners.into_iter().map(|p| p.name).collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Strömstads kommun", "Halden kommune"]);
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    assert!(page.contains("<dt>Värd</dt>") && page.contains("<dt>Medarrangör</dt>"), "{page}");
    let host = store::hosts(&mut app.db.read().await.unwrap(), &made.id).await.unwrap()[1].clone();
    let refused = organiser.post(path, &[("verb", "remove"), ("partner", host.as_str()), ("as", "host")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Evenemanget måste ha en värd."), "{}", refused.body);
    organiser.post(path, &[("verb", "remove"), ("partner", other.id.as_str()), ("as", "co_organiser")]).await;
    assert_eq!(names().await, ["Halden kommune"]);
}}

db_test! { async fn a_partner_that_is_only_named_is_corrected_taken_over_by_who_comes_and_deleted_with_its_last_role(app: TestApp) {
    let made = app.event().await;
    let organiser = app.organiser().await;
    let path = "/sv/organise/events/digital-tsunami/details/partners";
    organiser.post(path, &[("name", "Moss komune"), ("country", "NO"), ("role", "partner")]).await;
    organiser.post(path, &[("name", "Interreg"), ("country", "SE"), ("role", "main_funder")]).await;
    let named = async |name: &str| {
        let partners = store::partners(&mut app.db.read().await.unwrap(), &made.id).await.unwrap();
        partners.into_iter().find(|p| p.name == name)
    };
    let moss = named("Moss komune").await.unwrap();
    let one = format!("{path}/{}", moss.organisation_id);
    assert!(organiser.get(path).await.body.contains(&one));
    let refused = organiser.upload(&one, &[("name", ""), ("country", "NO")], ("logo", "", b"")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = organiser.upload(&one, &[("name", "Moss kommune"), ("country", "NO"), ("website", "https://moss.example")], ("logo", "", b"")).await;
    assert_eq!(saved.location(), format!("{path}?done=saved"));
    assert_eq!(named("Moss kommune").await.unwrap().website, "https://moss.example");
    // Neither the host, which has members, nor what others name.
    let host = named("Halden kommune").await.unwrap();
    assert_eq!(organiser.get(&format!("{path}/{}", host.organisation_id)).await.status, StatusCode::NOT_FOUND);
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    let stranger = app.organiser_of(&other, "anna@stromstad.example").await;
    assert_eq!(stranger.get(&one).await.status, StatusCode::NOT_FOUND);
    assert_eq!(organiser.get(&format!("{path}/{}", other.id)).await.status, StatusCode::NOT_FOUND);
    // Somebody from Moss comes: the organisation is the one that is there.
    let created = stranger.post("/nb/organise/organisations/new", &[("name", "moss kommune"), ("country", "NO")]).await;
    assert_eq!(created.location(), format!("/nb/organise/organisations/{}?done=created", moss.slug));
    assert_eq!(organiser.get(&one).await.status, StatusCode::NOT_FOUND, "it is theirs now");
    let there = async |id: &OrganisationId| crate::people::store::organisation(&mut app.db.read().await.unwrap(), id).await.unwrap().is_some();
    for (partner, role, stays) in [(moss, "partner", true), (named("Interreg").await.unwrap(), "main_funder", false)] {
        organiser.post(path, &[("verb", "remove"), ("partner", partner.organisation_id.as_str()), ("as", role)]).await;
        assert_eq!(there(&partner.organisation_id).await, stays, "{role}");
    }
}}

db_test! { async fn whoever_types_the_name_of_a_co_organiser_does_not_become_one(app: TestApp) {
    app.event().await;
    let path = "/sv/organise/events/digital-tsunami/details/partners";
    app.organiser().await.post(path, &[("name", "Moss kommune"), ("country", "NO"), ("role", "co_organiser")]).await;
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    let stranger = app.organiser_of(&other, "anna@stromstad.example").await;
    let created = stranger.post("/nb/organise/organisations/new", &[("name", "Moss kommune"), ("country", "NO")]).await;
    assert_eq!(created.location(), "/nb/organise/organisations/moss-kommune-2?done=created");
    assert_eq!(stranger.get(path).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn the_front_page_parts_what_is_coming_from_what_was(app: TestApp) {
    app.event().await;
    let past = Utc.with_ymd_and_hms(2018, 1, 30, 8, 0, 0).unwrap();
    for n in 0..14 {
        app.event_with(|e| { e.slug = format!("old-{n}"); e.starts_at = past + Duration::days(n); e.ends_at = e.starts_at + Duration::hours(6); }, None).await;
    }
    let page = app.anonymous().get("/sv/").await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "public, no-cache"));
    assert_eq!(page.body.matches("class=\"event-card\"").count(), 13, "one to come and twelve past");
    assert!(page.body.contains("href=\"/sv/?after=old-2\""), "{}", page.body);
    let older = app.anonymous().get("/sv/?after=old-2").await.body;
    let order: Vec<_> = ["old-1", "old-0"].iter().map(|slug| older.find(&format!("/sv/events/{slug}\"")).expect("an older event")).collect();
    assert!(order[0] < order[1] && older.matches("class=\"event-card\"").count() == 2, "{older}");
    app.clock.advance(Duration::days(60));
    let later = app.anonymous().get("/sv/").await.body;
    assert!(later.contains("Inget är planerat just nu"), "{later}");
}}

db_test! { async fn the_registration_box_changes_by_itself_when_registration_opens(app: TestApp) {
    app.event_with(|e| e.registration_opens_at = Some(oslo(10, 2, 8)), Some(20)).await;
    let visitor = app.anonymous();
    let before = visitor.get("/sv/events/digital-tsunami").await.body;
    assert!(before.contains("Anmälan öppnar 2 oktober 2026 kl. 08.00.") && !before.contains("href=\"/sv/events/digital-tsunami/register\""), "{before}");
    app.clock.advance(Duration::days(1));
    let after = visitor.get("/sv/events/digital-tsunami").await.body;
    assert!(after.contains("20 platser kvar.") && after.contains("href=\"/sv/events/digital-tsunami/register\""), "{after}");
}}

db_test! { async fn the_event_page_names_its_addresses_and_itself_for_machines(app: TestApp) {
    app.event_with(|e| { e.attendance = Attendance::Mixed; e.joining_link = "https://video.example/secret".into(); }, Some(80)).await;
    let page = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    for said in [
        "<link rel=\"canonical\" href=\"https://samling.test/sv/events/digital-tsunami\"",
        "hreflang=\"nb\" href=\"https://samling.test/nb/events/digital-tsunami\"",
        "hreflang=\"x-default\" href=\"https://samling.test/en/events/digital-tsunami\"",
        "torsdag 5 november 2026 kl. 09.00–15.00, norsk tid (CET)",
        "\"eventStatus\":\"https://schema.org/EventScheduled\"",
        "\"eventAttendanceMode\":\"https://schema.org/MixedEventAttendanceMode\"",
        "\"maximumAttendeeCapacity\":80",
        "\"startDate\":\"2026-11-05T09:00:00+01:00\"",
        "\"isAccessibleForFree\":true",
        "\"inLanguage\":[\"nb\",\"sv\"]",
        "\"url\":\"https://samling.test/sv/events/digital-tsunami\"",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(!page.contains("video.example"), "the joining link is not public");
    assert_eq!(page.matches("<script").count(), 1, "data alone");
}}

db_test! { async fn a_calendar_file_speaks_the_language_that_is_asked_for(app: TestApp) {
    app.event().await;
    let visitor = app.anonymous();
    let file = visitor.get("/events/digital-tsunami/event.ics").await;
    assert_eq!(file.header("content-type"), "text/calendar; method=PUBLISH; charset=UTF-8");
    assert!(file.body.contains("SUMMARY;LANGUAGE=nb:Den digitale tsunamien\r\n"), "{}", file.body);
    assert!(file.body.contains("DTSTART;TZID=Europe/Oslo:20261105T090000\r\n"), "{}", file.body);
    assert!(visitor.get("/events/digital-tsunami/event.ics?lang=sv").await.body.contains("SUMMARY;LANGUAGE=sv:Den digitala tsunamin\r\n"));
    let etag = file.header("etag").to_owned();
    let request = axum::http::Request::builder().uri("/events/digital-tsunami/event.ics").header("if-none-match", &etag);
    assert_eq!(visitor.send(request, axum::body::Body::empty()).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(visitor.get("/events/none/event.ics").await.status, StatusCode::NOT_FOUND);
}}

async fn with_series(app: &TestApp) -> Visitor<'_> {
    app.event().await;
    let organiser = app.organiser().await;
    organiser.post("/sv/organise/events/digital-tsunami/details/settings", &settings(&[("new_series.sv", "Gränsforum")])).await;
    organiser
}

async fn followers(app: &TestApp) -> usize {
    let mut tx = app.db.read().await.unwrap();
    let series = store::series::by_slug(&mut tx, "gransforum").await.unwrap().unwrap();
    store::series::followers(&mut tx, &series.id).await.unwrap().len()
}

db_test! { async fn a_series_is_followed_by_the_mailed_link_and_left_by_it(app: TestApp) {
    with_series(&app).await;
    let visitor = app.anonymous();
    let refused = visitor.post("/sv/series/gransforum/follow", &[("email", "anna@")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"anna@\""), "{}", refused.body);
    let answer = visitor.post("/sv/series/gransforum/follow", &[("email", "anna@stromstad.example")]).await;
    assert_eq!(answer.location(), "/sv/series/gransforum?done=follow");
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    let text = format!("{:?}", mails[0]);
    let start = text.find("https://samling.test/sv/following/").expect("the link") + "https://samling.test".len();
    let path: String = text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_')).collect();
    let page = visitor.get(&path).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Vill du bli inbjuden?"), "{}", page.body);
    assert_eq!(followers(&app).await, 0, "a GET changes nothing");
    assert_eq!(visitor.post(&path, &[("verb", "confirm")]).await.location(), path);
    assert_eq!(followers(&app).await, 1);
    assert!(visitor.get(&path).await.body.contains("Du står på listan"));
    assert_eq!(visitor.post(&path, &[("verb", "leave")]).await.status, StatusCode::OK);
    assert_eq!(followers(&app).await, 0);
    assert_eq!(visitor.get(&path).await.status, StatusCode::GONE);
}}

db_test! { async fn who_is_asked_to_follow_a_series_reads_who_holds_the_address_and_until_when(app: TestApp) {
    with_series(&app).await;
    let page = app.anonymous().get("/sv/series/gransforum").await.body;
    for told in ["<li>Halden kommune (Norge), <a href=\"mailto:post@halden.example\">", "(artikel 6.1 a)", "Bekräftar du inte inom 14 dagar raderas den."] {
        assert!(page.contains(told), "{told}: {page}");
    }
}}

db_test! { async fn a_wish_that_nobody_confirms_is_forgotten_with_its_mail_and_its_person(app: TestApp) {
    with_series(&app).await;
    app.anonymous().post("/sv/series/gransforum/follow", &[("email", "anna@stromstad.example")]).await;
    let mails = app.mails().await;
    let known = |person: Option<String>| {
        let id = crate::people::model::PersonId::parse(&person.expect("to a person")).unwrap();
        let db = app.db.clone();
        async move { crate::people::store::person(&mut db.read().await.unwrap(), &id).await.unwrap().is_some() }
    };
    app.clock.advance(Duration::days(13));
    crate::server::jobs::every_minute(&app).await;
    assert!(known(mails[0].row.person_id.clone()).await);
    app.clock.advance(Duration::days(2));
    crate::server::jobs::every_minute(&app).await;
    assert!(!known(mails[0].row.person_id.clone()).await);
    let kept = crate::server::mail::store::by_id(&mut app.db.read().await.unwrap(), &mails[0].row.id).await.unwrap();
    assert!(kept.is_none());
}}

db_test! { async fn a_series_title_in_another_language_is_marked_and_not_in_the_eyebrow(app: TestApp) {
    with_series(&app).await;
    let eyebrow = |page: &str| page.split("class=\"eyebrow\">").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap_or_default().to_owned();
    let swedish = app.anonymous().get("/sv/events/digital-tsunami").await.body;
    assert!(eyebrow(&swedish).contains("Gränsforum"), "{swedish}");
    let norwegian = app.anonymous().get("/nb/events/digital-tsunami").await.body;
    assert!(!eyebrow(&norwegian).contains("Gränsforum"), "{norwegian}");
    assert!(norwegian.contains("<span lang=\"sv\">Gränsforum</span>"), "{norwegian}");
}}

db_test! { async fn a_series_feed_keeps_what_was_cancelled(app: TestApp) {
    let organiser = with_series(&app).await;
    call_off(&organiser, "cancel").await;
    let feed = app.anonymous().get("/series/gransforum/series.ics").await.body;
    for said in ["X-WR-CALNAME:Gränsforum\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "STATUS:CANCELLED\r\n"] {
        assert!(feed.contains(said), "{said} in {feed}");
    }
}}

db_test! { async fn a_series_has_texts_of_its_own(app: TestApp) {
    let organiser = with_series(&app).await;
    let path = "/sv/organise/events/digital-tsunami/details/series";
    assert_eq!(organiser.get(path).await.status, StatusCode::OK);
    let answer = organiser.post(path, &[("title.sv", "Gränsforum"), ("description.nb", "Vi møtes **to ganger** i året.")]).await;
    assert_eq!(answer.location(), format!("{path}?done=saved"));
    let page = app.anonymous().get("/sv/series/gransforum").await.body;
    assert!(page.contains("<div lang=\"nb\" class=\"prose\"><p>Vi møtes <strong>to ganger</strong> i året.</p>"), "{page}");
}}
