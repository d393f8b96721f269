//! How much a visitor's programme page sends. What it loads beside its HTML is weighed when it is built (`xtask/src/assets.rs`).

use super::PROGRAMME;
use crate::{
    db_test,
    i18n::{Locale, Localized},
    in_tx,
    programme::{
        model::{Part, SessionKind, SessionSpeaker, Slot, SlotId},
        rules, store,
    },
    speakers,
};
use chrono::Duration;

/// Bytes of the HTML of 60 sessions, compressed: with the 45,000 of styles, font and scripts, 60,000 in all.
const MOST: usize = 15_000;

const WORDS: &[&str] = &[
    "digital",
    "beredskap",
    "grense",
    "kommune",
    "barn",
    "unge",
    "skole",
    "helse",
    "vann",
    "klima",
    "areal",
    "plan",
    "kultur",
    "arkiv",
    "språk",
    "tillit",
    "budsjett",
    "innkjøp",
    "sikkerhet",
    "personvern",
    "næring",
    "turisme",
    "havn",
    "vei",
    "sykkel",
    "kollektiv",
    "bibliotek",
    "omsorg",
    "frivillig",
    "energi",
    "avfall",
    "natur",
    "skog",
    "fiske",
    "landbruk",
    "bolig",
    "inkludering",
    "arbeid",
    "kompetanse",
    "ledelse",
    "innbygger",
    "data",
    "kart",
    "sensor",
    "modell",
];

/// The nth of some words, in no order that repeats soon.
fn words(n: usize, count: usize) -> String {
    (0..count).map(|at| WORDS[(n * 31 + at * (17 + n % 11) + n * n * 7) % WORDS.len()]).collect::<Vec<_>>().join(" ")
}

db_test! { async fn a_programme_of_sixty_sessions_is_light(app: TestApp) {
    let (event, now) = (app.event().await, app.clock.now());
    in_tx!(app.db, [event, now], |tx| {
        let mut rooms = Vec::new();
        for n in 0..5 {
            rooms.push(store::insert_room(tx, &event.id, &Localized::one(Locale::Nb, words(n, 1)), None).await?);
        }
        let mut people = Vec::new();
        for n in 0..40 {
            people.push(speakers::store::add_named(tx, &event, &words(n + 100, 2), now).await?.id);
        }
        for n in 0..60_usize {
            let new = crate::programme::model::NewSession {
                kind: SessionKind::ALL[n % 4],
                title: Localized::of([(Locale::Nb, &words(n, 5)), (Locale::Sv, &words(n + 7, 5))]),
                interpreted: vec![Locale::Sv.lang()],
                ..rules::usual(Some(&Locale::Nb.lang()))
            };
            let number = i64::try_from(n).unwrap_or(0);
            let id = store::insert_session(tx, &event.id, &new, &format!("{}-{n}", words(n, 4).replace(' ', "-")), number + 1, now).await?;
            let starts_at = event.starts_at + Duration::minutes(30 * (number / 5));
            let slot = Slot { id: SlotId::new(), room: Some(rooms[n % 5].clone()), also: vec![], starts_at, ends_at: starts_at + Duration::minutes(30) };
            store::insert_slot(tx, &id, &slot).await?;
            let speaks = [n % 40, (n * 3 + 1) % 40].map(|at| SessionSpeaker { speaker: people[at].clone(), part: Part::Speaker });
            store::set_speakers(tx, &id, &speaks).await?;
        }
        let draft = store::draft(tx, &event.id).await?;
        Ok(store::insert_release(tx, &event.id, ("", &Localized::default()), &draft, now).await?)
    })
    .await
    .unwrap();
    let page = app.anonymous().get(PROGRAMME).await.body;
    assert_eq!(page.matches("<article").count(), 60);
    let mut small = Vec::new();
    // As hard as for one answer; what is kept is sent smaller.
    let parameters = brotli::enc::BrotliEncoderParams { quality: 4, ..Default::default() };
    brotli::BrotliCompress(&mut page.as_bytes(), &mut small, &parameters).unwrap();
    assert!(small.len() <= MOST, "{} bytes", small.len());
}}
