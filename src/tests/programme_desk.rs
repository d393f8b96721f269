//! The organisers' side of the programme, from the first room to the second release.

use crate::{
    db_test,
    events::{
        self,
        model::{EVENT_COPIED, Event, EventCopied, EventId},
    },
    i18n::{Locale, Localized},
    in_tx,
    people::model::Country,
    programme::{model::*, rules, store},
    server::{queue, testing::TestApp},
    speakers,
};
use axum::http::StatusCode;
use chrono::{DateTime, Duration, TimeZone, Utc};

const PAGE: &str = "/nb/organise/events/digital-tsunami/programme";

const MAIL: &str = "Program\r\n\r\n\
    08.30 Registrering og kaffe\r\n\
    09.30 Åpning – Kari Nordmann, Halden kommune\r\n\
    10.00\u{a0}Den digitale tsunamien – Ola Svensson og Kari Nordmann\r\n\
    11.00 Lunsj\r\n\
    13.00 Samtale uten tittel? – Ola Svensson\r\n";

async fn draft(app: &TestApp, event: &Event) -> Programme {
    store::draft(&mut app.db.read().await.unwrap(), &event.id).await.unwrap()
}

async fn latest(app: &TestApp, event: &Event) -> Option<Release> {
    store::latest_release(&mut app.db.read().await.unwrap(), &event.id).await.unwrap()
}

fn oslo(hour: u32, minute: u32) -> DateTime<Utc> {
    chrono_tz::Europe::Oslo.with_ymd_and_hms(2026, 11, 5, hour, minute, 0).unwrap().to_utc()
}

/// Titles with the hours and rooms that they stand in.
fn told(programme: &Programme) -> Vec<String> {
    let place = |slot: &Slot| {
        let local = |at: DateTime<Utc>| at.with_timezone(&chrono_tz::Europe::Oslo).format("%-d. %H.%M").to_string();
        let room = slot.room.as_ref().and_then(|id| programme.rooms.iter().find(|r| r.id == *id)).map(|r| r.name.text(Locale::Nb, None));
        format!("{}–{} {}", local(slot.starts_at), local(slot.ends_at), room.unwrap_or("-"))
    };
    programme
        .sessions
        .iter()
        .map(|s| format!("{}: {}", s.title.text(Locale::Nb, None), s.slots.iter().map(place).collect::<Vec<_>>().join(", ")))
        .collect()
}

/// A session with a title alone, and its address.
async fn session(app: &TestApp, event: &Event, title: &str, start: &str) -> (Session, String) {
    let organiser = app.organiser().await;
    let fields = [("title.nb", title), ("kind", "talk"), ("minutes", "30"), ("language", "nb"), ("start", start)];
    let answer = organiser.post(&format!("{PAGE}/sessions/new"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let session = draft(app, event).await.sessions.into_iter().next_back().unwrap();
    let address = format!("{PAGE}/sessions/{}", session.id);
    (session, address)
}

db_test! { async fn nobody_but_the_organisers_sees_or_changes_the_draft(app: TestApp) {
    app.event().await;
    let karlskrona = app.organisation_named("karlskrona", "Karlskrona kommun", Country::Se).await;
    let other = app.organiser_of(&karlskrona, "ola@karlskrona.example").await;
    for rest in ["", "/sessions/new", "/paste", "/release", "/preview"] {
        assert_eq!(other.get(&format!("{PAGE}{rest}")).await.status, StatusCode::NOT_FOUND, "{rest}");
        assert_eq!(app.anonymous().get(&format!("{PAGE}{rest}")).await.status, StatusCode::SEE_OTHER, "{rest}");
    }
    assert_eq!(other.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&format!("{PAGE}/release"), &[]).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn rooms_and_tracks_are_named_on_one_line_renamed_in_each_language_and_removed(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    assert_eq!(organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet, Rom 2")]).await.location(), format!("{PAGE}?done=added"));
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "rom 2, Rom 3")]).await;
    organiser.post(&format!("{PAGE}/tracks"), &[("tracks", "Ledelse, Lederskap & sånt")]).await;
    let programme = draft(&app, &event).await;
    let names: Vec<_> = programme.rooms.iter().map(|r| r.name.text(Locale::Nb, None)).collect();
    assert_eq!(names, ["Auditoriet", "Rom 2", "Rom 3"]);
    assert_eq!(programme.tracks.iter().map(|t| t.slug.as_str()).collect::<Vec<_>>(), ["ledelse", "lederskap-sant"]);

    let room = format!("{PAGE}/rooms/{}", programme.rooms[0].id);
    assert_eq!(organiser.get(&room).await.status, StatusCode::OK);
    let fields = [("name.nb", "Auditoriet"), ("name.sv", "Aulan"), ("capacity", "120")];
    assert_eq!(organiser.post(&room, &fields).await.status, StatusCode::SEE_OTHER);
    let changed = &draft(&app, &event).await.rooms[0];
    assert_eq!((changed.name.text(Locale::Sv, None), changed.capacity), ("Aulan", Some(120)));
    let refused = organiser.post(&room, &[("name.nb", ""), ("capacity", "mange")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"mange\""), "{}", refused.body);

    let track = format!("{PAGE}/tracks/{}/remove", programme.tracks[0].id);
    assert_eq!(organiser.get(&track).await.status, StatusCode::OK);
    organiser.post(&track, &[]).await;
    assert_eq!(organiser.post(&format!("{room}/remove"), &[]).await.status, StatusCode::SEE_OTHER);
    let programme = draft(&app, &event).await;
    assert_eq!((programme.rooms.len(), programme.tracks.len()), (2, 1));
    assert_eq!(organiser.get(&room).await.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn an_empty_line_of_rooms_is_refused_at_its_field(app: TestApp) {
    app.event().await;
    let refused = app.organiser().await.post(&format!("{PAGE}/rooms"), &[("rooms", " , ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("rooms-error"), "{}", refused.body);
}}

db_test! { async fn a_session_is_added_with_speakers_changed_and_removed(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    assert_eq!(organiser.get(&format!("{PAGE}/sessions/new")).await.status, StatusCode::OK);
    let fields = [
        ("title.nb", "Den digitale tsunamien"), ("title.sv", "Den digitala tsunamin"), ("kind", "keynote"), ("minutes", "45"),
        ("language", "nb"), ("interpreted", "sv"), ("abstract.nb", "Om **bølgen**."), ("start", "09.30"),
        ("new-name.1", "Ola Svensson"), ("new-email.1", "ola@karlskrona.example"), ("new-part.1", "speaker"),
        ("new-name.2", "Kari Nordmann"), ("new-email.2", ""), ("new-part.2", "moderator"),
    ];
    let answer = organiser.post(&format!("{PAGE}/sessions/new"), &fields).await;
    assert_eq!(answer.location(), format!("{PAGE}?done=added"), "{}", answer.body);
    let programme = draft(&app, &event).await;
    let session = &programme.sessions[0];
    assert_eq!(told(&programme), ["Den digitale tsunamien: 5. 09.30–5. 10.15 -"]);
    assert_eq!((session.slug.as_str(), session.number, session.kind, session.minutes), ("den-digitale-tsunamien", 1, SessionKind::Keynote, 45));
    assert_eq!((session.language.clone(), session.interpreted.clone()), (Some(Locale::Nb.lang()), vec![Locale::Sv.lang()]));
    assert_eq!(session.speakers.iter().map(|s| s.part).collect::<Vec<_>>(), [Part::Speaker, Part::Moderator]);

    let address = format!("{PAGE}/sessions/{}", session.id);
    let page = organiser.get(&address).await;
    assert!(page.body.contains("Den digitala tsunamin") && page.body.contains("Om **bølgen**."), "{}", page.body);
    // Longer, and with the speakers in the other order: the slot goes along.
    let (ola, kari) = (session.speakers[0].speaker.to_string(), session.speakers[1].speaker.to_string());
    let fields = [
        ("title.nb", "Bølgen"), ("kind", "talk"), ("minutes", "60"), ("language", "sv"), ("speaker.1", &kari), ("part.1", "speaker"),
        ("speaker.2", &ola), ("part.2", "panellist"),
    ];
    assert_eq!(organiser.post(&address, &fields).await.location(), format!("{PAGE}?done=saved"));
    let programme = draft(&app, &event).await;
    assert_eq!(told(&programme), ["Bølgen: 5. 09.30–5. 10.30 -"]);
    assert_eq!(programme.sessions[0].slug, "den-digitale-tsunamien");
    assert_eq!(programme.sessions[0].speakers[0].speaker.to_string(), kari);

    assert_eq!(organiser.get(&format!("{address}/remove")).await.status, StatusCode::OK);
    assert_eq!(organiser.post(&format!("{address}/remove"), &[]).await.location(), format!("{PAGE}?done=removed"));
    assert_eq!(draft(&app, &event).await.sessions, []);
    let known = speakers::store::of_event(&mut app.db.read().await.unwrap(), &event.id).await.unwrap();
    assert_eq!(known.len(), 2);
}}

db_test! { async fn a_refused_session_keeps_what_was_entered_and_saves_nothing(app: TestApp) {
    let event = app.event().await;
    let fields = [
        ("title.nb", ""), ("title.sv", ""), ("kind", "talk"), ("minutes", "lenge"), ("start", "25.00"), ("new-name.1", "Per <b>Hansen"),
        ("new-email.1", "per@"),
    ];
    let refused = app.organiser().await.post(&format!("{PAGE}/sessions/new"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["value=\"lenge\"", "value=\"25.00\"", "Per &lt;b&gt;Hansen", "value=\"per@\""] {
        assert!(refused.body.contains(kept), "{kept}: {}", refused.body);
    }
    assert_eq!(refused.body.matches("data-field=\"validation\"").count(), 4, "{}", refused.body);
    assert_eq!(draft(&app, &event).await, Programme::default());
}}

db_test! { async fn what_few_sessions_need_is_folded_until_it_says_something(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let opened = |body: &str| body.matches("data-color=\"neutral\" open").count();
    assert_eq!(opened(&organiser.get(&format!("{PAGE}/sessions/new")).await.body), 0);
    for (name, value, count) in [("title.nb", "", 0), ("kind", "tango", 1), ("abstract.sv", "Om vågen", 1), ("new-name.2", "Ola Svensson", 1)] {
        // The first of a name counts.
        let fields = [(name, value), ("minutes", "30"), ("kind", "talk"), ("language", "nb")];
        let refused = organiser.post(&format!("{PAGE}/sessions/new"), &fields).await;
        assert_eq!((refused.status, opened(&refused.body)), (StatusCode::UNPROCESSABLE_ENTITY, count), "{name}: {}", refused.body);
    }
    let (_, address) = session(&app, &event, "A", "").await;
    assert_eq!(opened(&organiser.get(&address).await.body), 0);
    organiser.post(&address, &[("title.nb", "A"), ("kind", "panel"), ("minutes", "30"), ("language", "nb")]).await;
    assert_eq!(opened(&organiser.get(&address).await.body), 1);
}}

db_test! { async fn a_track_gets_a_name_and_a_colour(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    organiser.post(&format!("{PAGE}/tracks"), &[("tracks", "Ledelse, Teknologi")]).await;
    let address = format!("{PAGE}/tracks/{}", draft(&app, &event).await.tracks[1].id);
    let page = organiser.get(&address).await;
    assert_eq!(page.body.matches("type=\"radio\"").count(), TrackColour::ALL.len(), "{}", page.body);

    let answer = organiser.post(&address, &[("name.nb", "Teknikk"), ("colour", "red")]).await;
    assert_eq!(answer.location(), format!("{PAGE}?done=saved"), "{}", answer.body);
    let tracks: Vec<_> = draft(&app, &event).await.tracks.into_iter().map(|t| (t.name.text(Locale::Nb, None).to_owned(), t.colour)).collect();
    assert_eq!(tracks, [("Ledelse".to_owned(), TrackColour::ByPlace), ("Teknikk".to_owned(), TrackColour::Red)]);
    let listed = organiser.get(PAGE).await.body;
    assert!(listed.contains("data-track=\"1\"") && listed.contains("data-track=\"4\""), "{listed}");

    let refused = organiser.post(&address, &[("name.nb", ""), ("colour", "pink")]).await;
    assert_eq!((refused.status, refused.body.matches("data-field=\"validation\"").count()), (StatusCode::UNPROCESSABLE_ENTITY, 2));
}}

db_test! { async fn a_session_is_placed_moved_held_twice_and_taken_out(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet")]).await;
    let (_, address) = session(&app, &event, "A", "").await;
    let room = draft(&app, &event).await.rooms[0].id.to_string();
    assert_eq!(organiser.get(&format!("{address}/place")).await.status, StatusCode::OK);
    // Pressed twice, it is there once.
    for _ in 0..2 {
        let answer = organiser.post(&format!("{address}/place"), &[("start", "10:00"), ("minutes", ""), ("room", &room)]).await;
        assert_eq!(answer.location(), format!("{PAGE}?done=placed"), "{}", answer.body);
    }
    organiser.post(&format!("{address}/place"), &[("start", "13"), ("minutes", "45")]).await;
    let programme = draft(&app, &event).await;
    assert_eq!(told(&programme), ["A: 5. 10.00–5. 10.30 Auditoriet, 5. 13.00–5. 13.45 -"]);

    let slot = format!("{address}/slots/{}", programme.sessions[0].slots[0].id);
    let page = organiser.get(&slot).await;
    assert!(page.body.contains("value=\"10:00\""), "{}", page.body);
    organiser.post(&slot, &[("start", "11.15"), ("minutes", "20"), ("room", "")]).await;
    assert_eq!(told(&draft(&app, &event).await), ["A: 5. 11.15–5. 11.35 -, 5. 13.00–5. 13.45 -"]);
    let refused = organiser.post(&slot, &[("start", ""), ("minutes", "0"), ("room", "somewhere")]).await;
    assert_eq!((refused.status, refused.body.matches("data-field=\"validation\"").count()), (StatusCode::UNPROCESSABLE_ENTITY, 3));

    for _ in 0..2 {
        assert_eq!(organiser.post(&format!("{slot}/remove"), &[]).await.location(), format!("{PAGE}?done=taken-out"));
    }
    assert_eq!(told(&draft(&app, &event).await), ["A: 5. 13.00–5. 13.45 -"]);
    assert_eq!(organiser.get(&slot).await.status, StatusCode::CONFLICT);
}}

db_test! { async fn conflicts_stand_in_words_beside_the_sessions_and_on_top(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet")]).await;
    let room = draft(&app, &event).await.rooms[0].id.to_string();
    let fields = |title: &'static str, start: &'static str, room: &str| {
        [("title.nb", title.to_owned()), ("kind", "talk".into()), ("minutes", "60".into()), ("start", start.into()), ("room", room.to_owned())]
    };
    for (title, start) in [("Først", "10.00"), ("Etterpå", "10.30"), ("For sent", "15.30")] {
        let fields = fields(title, start, &room);
        let fields: Vec<_> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        organiser.post(&format!("{PAGE}/sessions/new"), &fields).await;
    }
    let page = organiser.get(PAGE).await;
    assert!(page.body.contains("2 ting å se på i programmet"), "{}", page.body);
    assert_eq!(page.body.matches("Auditoriet er dobbeltbooket 10.30–11.00, også av").count(), 3, "{}", page.body);
    assert_eq!(page.body.matches("15.30–16.30 ligger utenfor arrangementets tid").count(), 2, "{}", page.body);
    let page = organiser.get(&format!("{PAGE}/release")).await;
    assert!(page.body.contains("Én kollisjon stopper publiseringen"), "{}", page.body);
}}

db_test! { async fn pasted_lines_are_shown_before_anything_is_saved(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    assert_eq!(organiser.get(&format!("{PAGE}/paste")).await.status, StatusCode::OK);
    let shown = organiser.post(&format!("{PAGE}/paste"), &[("lines", MAIL), ("language", "nb")]).await;
    assert_eq!(shown.status, StatusCode::OK);
    for text in ["08.30–09.30", "Kari Nordmann, Halden kommune (ny)", "Den digitale tsunamien", "6 programposter"] {
        assert!(shown.body.contains(text), "{text}: {}", shown.body);
    }
    assert_eq!(draft(&app, &event).await, Programme::default());
    for lines in ["", " \r\n\t", &"x".repeat(50_001)] {
        let refused = organiser.post(&format!("{PAGE}/paste"), &[("lines", lines)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}}

db_test! { async fn accepted_lines_become_sessions_with_places_and_speakers_all_at_once(app: TestApp) {
    let event = app.event_with(|e| e.starts_at = oslo(8, 30), None).await;
    let organiser = app.organiser().await;
    let accept = format!("{PAGE}/paste/accept");
    let none = organiser.post(&accept, &[("lines", MAIL), ("language", "nb"), ("shown", "true")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("lines", MAIL), ("language", "nb"), ("shown", "true"), ("line", "3"), ("line", "4"), ("line", "5"), ("line", "6"), ("line", "7")];
    assert_eq!(organiser.post(&accept, &fields).await.location(), format!("{PAGE}?done=added"));
    let programme = draft(&app, &event).await;
    assert_eq!(
        told(&programme),
        [
            "Registrering og kaffe: 5. 08.30–5. 09.30 -",
            "Åpning: 5. 09.30–5. 10.00 -",
            "Den digitale tsunamien: 5. 10.00–5. 11.00 -",
            "Lunsj: 5. 11.00–5. 13.00 -",
            "Samtale uten tittel?: 5. 13.00–5. 15.00 -",
        ]
    );
    assert_eq!(programme.sessions.iter().map(|s| s.language.is_some()).collect::<Vec<_>>(), [false, true, true, false, true]);
    // Each person once, whatever the number of lines that name them.
    let known = speakers::store::of_event(&mut app.db.read().await.unwrap(), &event.id).await.unwrap();
    let mut names: Vec<_> = known.iter().map(|s| (s.name.as_str(), s.organisation.as_str())).collect();
    names.sort();
    assert_eq!(names, [("Kari Nordmann", "Halden kommune"), ("Ola Svensson", "")]);
    assert_eq!(programme.sessions[2].speakers.len(), 2);
    assert_eq!(programme.sessions[1].speakers[0].speaker, programme.sessions[2].speakers[1].speaker);
    let page = organiser.get(PAGE).await;
    assert!(page.body.contains("Ola Svensson, Kari Nordmann"), "{}", page.body);
}}

db_test! { async fn what_is_not_translated_is_counted_the_same_before_a_release_and_where_it_is_mended(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let both = [("title.nb", "Åpning"), ("title.sv", "Öppning"), ("kind", "talk"), ("minutes", "30"), ("language", "nb")];
    organiser.post(&format!("{PAGE}/sessions/new"), &both).await;
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet, Rom 2")]).await;
    let translations = "/nb/organise/events/digital-tsunami/translations";
    let told = |body: &str| body.contains("ikke oversatt</a>");
    assert!(!told(&organiser.get(&format!("{PAGE}/release")).await.body), "rooms keep the name on their door");
    assert!(organiser.get(translations).await.body.contains("Alt er oversatt"));
    organiser.post("/nb/organise/events/digital-tsunami/speakers/new", &[("name", "Kari"), ("title.nb", "Rådmann")]).await;
    assert_eq!(speakers::store::of_event(&mut app.db.read().await.unwrap(), &event.id).await.unwrap().len(), 1);
    let page = organiser.get(&format!("{PAGE}/release")).await.body;
    assert!(page.contains("Én tekst er ikke oversatt</a>"), "{page}");
    assert!(organiser.get(&format!("{translations}?lang=sv")).await.body.contains(".title\""));
}}

db_test! { async fn speakers_lose_address_and_link_on_the_day_of_the_plan_and_stay_in_the_programme(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let add = "/nb/organise/events/digital-tsunami/speakers/new";
    for (name, email) in [("Kari", "kari@x.example"), ("Per", "per@x.example")] {
        organiser.post(add, &[("name", name), ("email", email), ("title.nb", "Rådmann")]).await;
    }
    let of_event = async || speakers::store::of_event(&mut app.db.read().await.unwrap(), &event.id).await.unwrap();
    let kari = of_event().await.into_iter().find(|s| s.name == "Kari").unwrap();
    let talk = [("title.nb", "Åpning"), ("kind", "talk"), ("minutes", "30"), ("language", "nb"), ("speaker.1", kari.id.as_str()), ("part.1", "speaker")];
    let made = organiser.post(&format!("{PAGE}/sessions/new"), &talk).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let session = draft(&app, &event).await.sessions.remove(0);
    organiser.post(&format!("{PAGE}/sessions/{}/place", session.id), &[("start", "09.00"), ("minutes", "30")]).await;
    organiser.post(&format!("{PAGE}/release"), &[]).await;
    let link = format!("/nb/speaker/{}", speakers::actions::token(&app, &kari));
    assert_eq!(app.anonymous().get(&link).await.status, StatusCode::OK);
    let plan = organiser.get("/nb/organise/events/digital-tsunami").await.body;
    assert!(plan.contains("Foredragsholdernes adresser og lenker"), "{plan}");
    app.clock.advance(chrono::Duration::days(250));
    crate::server::jobs::every_minute(&app).await;
    let kept = of_event().await;
    assert_eq!(kept.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["Kari"], "who was in no programme is gone");
    let mut tx = app.db.read().await.unwrap();
    assert_eq!(speakers::store::email(&mut tx, &kari.id).await.unwrap(), None);
    assert_eq!(crate::people::store::person(&mut tx, &kari.person_id).await.unwrap(), None);
    drop(tx);
    assert_eq!(app.anonymous().get(&link).await.status, StatusCode::GONE);
    let page = app.anonymous().get(&format!("/nb/events/digital-tsunami/speakers/{}", kari.slug)).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Rådmann"), "{}", page.body);
}}

db_test! { async fn a_release_is_numbered_and_changes_what_visitors_see_and_says_what_changed(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let public = "/nb/events/digital-tsunami/programme";
    let nothing = organiser.post(&format!("{PAGE}/release"), &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);

    let (first, address) = session(&app, &event, "Åpning", "09.00").await;
    session(&app, &event, "Uten tid", "").await;
    assert!(!app.anonymous().get(public).await.body.contains("Åpning"));
    let page = organiser.get(&format!("{PAGE}/release")).await;
    for text in ["Publiser versjon 1", "Én programpost mangler tid", "2 tekster er ikke oversatt", "ny i programmet: 09.00–09.30"] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(organiser.get(&format!("{PAGE}/preview")).await.body.contains("Åpning"));
    let released = organiser.post(&format!("{PAGE}/release"), &[("note.nb", "Det første utkastet"), ("note.sv", "")]).await;
    assert_eq!(released.location(), format!("{PAGE}/releases/1?done=released"), "{}", released.body);
    // Pressed twice, it is published once.
    assert_eq!(organiser.post(&format!("{PAGE}/release"), &[]).await.location(), format!("{PAGE}/releases/1?done=released"));
    let seen = app.anonymous().get(public).await;
    assert!(seen.body.contains("Åpning") && !seen.body.contains("Uten tid"), "{}", seen.body);

    let slot = format!("{address}/slots/{}", first.slots[0].id);
    organiser.post(&slot, &[("start", "09.30"), ("minutes", "30")]).await;
    assert!(app.anonymous().get(public).await.body.contains("09.00"));
    assert!(organiser.get(PAGE).await.body.contains("Én endring etter det er ikke publisert"));
    organiser.post(&format!("{PAGE}/release"), &[]).await;
    assert_eq!(latest(&app, &event).await.map(|r| (r.number, r.programme.sessions.len())), Some((2, 1)));
    let page = organiser.get(&format!("{PAGE}/releases/2")).await;
    assert!(page.body.contains("flyttet fra 09.00–09.30 til 09.30–10.00"), "{}", page.body);
    assert!(organiser.get(&format!("{PAGE}/releases/1")).await.body.contains("Det første utkastet"));
    assert_eq!(organiser.get(&format!("{PAGE}/releases/3")).await.status, StatusCode::NOT_FOUND);
    assert!(organiser.get(&format!("{PAGE}/release")).await.body.contains("Siden den siste versjonen er ingenting endret som de besøkende ville se"));
}}

db_test! { async fn a_programme_that_lies_on_other_days_can_go_along_with_the_event(app: TestApp) {
    let event = app.event_with(|e| { e.starts_at += Duration::days(7); e.ends_at += Duration::days(7); }, None).await;
    let organiser = app.organiser().await;
    let (session, _) = session(&app, &event, "A", "10.00").await;
    let slot = Slot { starts_at: oslo(10, 0), ends_at: oslo(10, 30), ..session.slots[0].clone() };
    let id = session.id.clone();
    in_tx!(app.db, [id, slot], |tx| Ok(store::update_slot(tx, &id, &slot).await?)).await.unwrap();
    assert!(organiser.get(PAGE).await.body.contains("torsdag 12. november 2026"));
    assert_eq!(organiser.post(&format!("{PAGE}/shift"), &[]).await.location(), format!("{PAGE}?done=shifted"));
    assert_eq!(told(&draft(&app, &event).await), ["A: 12. 10.00–12. 10.30 -"]);
    // A second press finds it where it belongs.
    organiser.post(&format!("{PAGE}/shift"), &[]).await;
    assert_eq!(told(&draft(&app, &event).await), ["A: 12. 10.00–12. 10.30 -"]);
}}

db_test! { async fn a_programme_can_go_along_with_an_event_that_begins_at_another_hour(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    session(&app, &event, "A", "09.00").await;
    let later = Event { starts_at: event.starts_at + Duration::minutes(90), ends_at: event.ends_at + Duration::minutes(90), ..event.clone() };
    let later = Event { previous_starts_at: Some(event.starts_at), ..later };
    in_tx!(app.db, [later], |tx| Ok(events::store::update(tx, &later).await?)).await.unwrap();
    assert!(organiser.get(PAGE).await.body.contains("så det begynner 5. november 2026 kl. 10.30"));
    for _ in 0..2 {
        organiser.post(&format!("{PAGE}/shift"), &[]).await;
        assert_eq!(told(&draft(&app, &event).await), ["A: 5. 10.30–5. 11.00 -"]);
    }
}}

db_test! { async fn a_copied_event_gets_rooms_and_sessions_moved_along_but_no_speakers_and_only_once(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet, Rom 2")]).await;
    organiser.post(&format!("{PAGE}/tracks"), &[("tracks", "Ledelse")]).await;
    let programme = draft(&app, &event).await;
    let (room, track) = (programme.rooms[1].id.to_string(), programme.tracks[0].id.to_string());
    let fields = [
        ("title.nb", "Åpning"), ("kind", "opening"), ("minutes", "30"), ("language", "nb"), ("track", &track), ("start", "09.00"), ("room", &room),
        ("new-name.1", "Kari Nordmann"),
    ];
    organiser.post(&format!("{PAGE}/sessions/new"), &fields).await;

    // In summer: the same time of day, though the clocks have changed between.
    let later = chrono_tz::Europe::Oslo.with_ymd_and_hms(2027, 6, 3, 9, 0, 0).unwrap().to_utc();
    let copy = Event { id: EventId::new(), slug: "next-time".into(), starts_at: later, ends_at: later + Duration::hours(6), ..event.clone() };
    let job = EventCopied { from: event.id.clone(), to: copy.id.clone() };
    let now = app.clock.now();
    in_tx!(app.db, [copy, job, now], |tx| {
        events::store::insert(tx, &copy, None).await?;
        queue::push(tx, EVENT_COPIED, &job, now, now).await?;
        queue::push(tx, EVENT_COPIED, &job, now, now).await
    }).await.unwrap();
    app.mails().await;
    let copied = draft(&app, &copy).await;
    assert_eq!(told(&copied), ["Åpning: 3. 09.00–3. 09.30 Rom 2"]);
    let session = &copied.sessions[0];
    assert_eq!((session.track.clone(), session.speakers.len()), (Some(copied.tracks[0].id.clone()), 0));
    assert_eq!(session.slots[0].starts_at, later);
}}

db_test! { async fn a_room_that_was_just_removed_is_told_and_the_session_stays_where_it_is(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    organiser.post(&format!("{PAGE}/rooms"), &[("rooms", "Auditoriet")]).await;
    let room = draft(&app, &event).await.rooms[0].id.to_string();
    let (session, address) = session(&app, &event, "A", "10.00").await;
    organiser.post(&format!("{PAGE}/rooms/{room}/remove"), &[]).await;
    let refused = organiser.post(&format!("{address}/slots/{}", session.slots[0].id), &[("start", "11.00"), ("room", &room)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(told(&draft(&app, &event).await), ["A: 5. 10.00–5. 10.30 -"]);
}}

db_test! { async fn sixty_sessions_added_at_once_are_all_there_under_their_own_numbers(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let fields = [("title.nb", "Samme tittel"), ("kind", "talk"), ("minutes", "30")];
    let address = format!("{PAGE}/sessions/new");
    let answers = futures::future::join_all((0..60).map(|_| organiser.post(&address, &fields))).await;
    assert!(answers.iter().all(|a| a.status == StatusCode::SEE_OTHER));
    let programme = draft(&app, &event).await;
    assert_eq!(programme.sessions.iter().map(|s| s.number).collect::<Vec<_>>(), (1..=60).collect::<Vec<_>>());
    assert_eq!(organiser.get(PAGE).await.status, StatusCode::OK);
}}

db_test! { async fn what_is_stored_is_what_is_read(app: TestApp) {
    let event = app.event().await;
    let now = app.clock.now();
    let new = NewSession {
        title: Localized::of([(Locale::Nb, "Åpning"), (Locale::Sv, "Öppning")]),
        abstract_: Localized::one(Locale::Nb, "Linje 1\n\nLinje 2"),
        interpreted: vec![Locale::Sv.lang(), Locale::En.lang()],
        ..rules::usual(Some(&Locale::Nb.lang()))
    };
    let id = event.id.clone();
    let session = in_tx!(app.db, [id, new, now], |tx| {
        let session = store::insert_session(tx, &id, &new, "apning", 7, now).await?;
        let slot = Slot { id: SlotId::new(), room: None, also: Vec::new(), starts_at: oslo(9, 0), ends_at: oslo(9, 30) };
        store::insert_slot(tx, &session, &slot).await?;
        Ok(session)
    }).await.unwrap();
    let programme = draft(&app, &event).await;
    assert_eq!((programme.sessions.len(), rules::contents(&programme.sessions[0])), (1, new));
    assert_eq!((&programme.sessions[0].id, programme.sessions[0].number), (&session, 7));
    let id = event.id.clone();
    let release = in_tx!(app.db, [id, programme, now], |tx| {
        Ok(store::insert_release(tx, &id, ("", &Localized::one(Locale::Nb, "Notat")), &programme, now).await?)
    }).await.unwrap();
    assert_eq!(latest(&app, &event).await, Some(release.clone()));
    assert_eq!(store::release(&mut app.db.read().await.unwrap(), &event.id, 1).await.unwrap(), Some(release));
    // Another event's ids change nothing.
    let other = EventId::new();
    let gone = in_tx!(app.db, [other, session], |tx| Ok(store::delete_session(tx, &other, &session).await?)).await.unwrap();
    assert!(!gone);
}}
