//! What was published: numbered releases, each with its whole programme.
//!
//! A release's id names its content: whoever changes the programme of a row gives it a new id. So a programme that was parsed once needs no second
//! parsing, whichever process wrote it.

use super::lock;
use crate::{
    events::model::EventId,
    i18n::Localized,
    on,
    programme::{
        appearances,
        model::{Programme, Release, ReleaseHead, ReleaseId},
    },
    server::db::Tx,
    speakers::model::SpeakerId,
};
use chrono::{DateTime, Utc};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

crate::json_text!(Programme);

/// The columns of a [`Row`], before what follows.
macro_rules! release_sql {
    ($rest:literal) => {
        concat!("SELECT id, number, name, note, created_at FROM release ", $rest)
    };
}

/// A release but for its programme.
#[derive(sqlx::FromRow)]
struct Row {
    id: ReleaseId,
    number: i64,
    name: String,
    note: Localized,
    created_at: DateTime<Utc>,
}

/// What visitors see; none while nothing was released.
pub async fn latest_release(tx: &mut Tx, event: &EventId) -> sqlx::Result<Option<Release>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(release_sql!("WHERE event_id = $1 ORDER BY number DESC, id LIMIT 1"))
        .bind(event)
        .fetch_optional(c)
        .await)?;
    whole(tx, event, row).await
}

/// One of an event's releases.
pub async fn release(tx: &mut Tx, event: &EventId, number: i64) -> sqlx::Result<Option<Release>> {
    let row: Option<Row> =
        on!(tx, |c| sqlx::query_as(release_sql!("WHERE event_id = $1 AND number = $2")).bind(event).bind(number).fetch_optional(c).await)?;
    whole(tx, event, row).await
}

async fn whole(tx: &mut Tx, event: &EventId, row: Option<Row>) -> sqlx::Result<Option<Release>> {
    let Some(Row { id, number, name, note, created_at }) = row else { return Ok(None) };
    let programme = match Parsed::find(&id) {
        Some(programme) => programme,
        None => {
            let text: String = on!(tx, |c| sqlx::query_scalar("SELECT programme FROM release WHERE id = $1").bind(&id).fetch_one(c).await)?;
            let programme = Arc::new(serde_json::from_str(&text).map_err(|e| sqlx::Error::Decode(e.into()))?);
            Parsed::keep(&id, &programme, text.len());
            programme
        }
    };
    Ok(Some(Release { id, event_id: event.clone(), number, name, note, programme, created_at }))
}

/// The release that stood before a moment: what was known by those who were to be told of a later one then.
pub async fn release_before(tx: &mut Tx, event: &EventId, at: DateTime<Utc>) -> sqlx::Result<Option<Release>> {
    let row: Option<Row> =
        on!(tx, |c| sqlx::query_as(release_sql!("WHERE event_id = $1 AND created_at < $2 ORDER BY number DESC, id LIMIT 1"))
            .bind(event)
            .bind(at)
            .fetch_optional(c)
            .await)?;
    whole(tx, event, row).await
}

/// The last few releases with their programmes, the latest first.
pub async fn last_releases(tx: &mut Tx, event: &EventId, most: i64) -> sqlx::Result<Vec<Release>> {
    #[derive(sqlx::FromRow)]
    struct Whole {
        #[sqlx(flatten)]
        row: Row,
        programme: Programme,
    }
    let rows: Vec<Whole> = on!(tx, |c| sqlx::query_as(
        "SELECT id, number, name, note, created_at, programme FROM release WHERE event_id = $1 ORDER BY number DESC, id LIMIT $2"
    )
    .bind(event)
    .bind(most)
    .fetch_all(c)
    .await)?;
    let release = |Whole { row: Row { id, number, name, note, created_at }, programme }| Release {
        id,
        event_id: event.clone(),
        number,
        name,
        note,
        programme: Arc::new(programme),
        created_at,
    };
    Ok(rows.into_iter().map(release).collect())
}

/// Every release without its programme, the latest first.
pub async fn releases(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<ReleaseHead>> {
    on!(tx, |c| sqlx::query_as("SELECT number, name, note, created_at FROM release WHERE event_id = $1 ORDER BY number DESC, id")
        .bind(event)
        .fetch_all(c)
        .await)
}

/// Publishes a programme under the next number.
pub async fn insert_release(
    tx: &mut Tx,
    event: &EventId,
    (name, note): (&str, &Localized),
    programme: &Programme,
    now: DateTime<Utc>,
) -> sqlx::Result<Release> {
    lock(tx, event).await?;
    let number: i64 = on!(tx, |c| sqlx::query_scalar("SELECT COALESCE(MAX(number), 0) + 1 FROM release WHERE event_id = $1")
        .bind(event)
        .fetch_one(c)
        .await)?;
    let release = Release {
        id: ReleaseId::new(),
        event_id: event.clone(),
        number,
        name: name.to_owned(),
        note: note.clone(),
        programme: Arc::new(programme.clone()),
        created_at: now,
    };
    on!(tx, |c| sqlx::query(
        "INSERT INTO release (id, event_id, number, name, note, programme, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
    )
    .bind(&release.id)
    .bind(event)
    .bind(number)
    .bind(name)
    .bind(note)
    .bind(programme)
    .bind(now)
    .execute(c)
    .await
    .map(drop))?;
    Ok(release)
}

/// Puts one speaker in the other's place in everything that was released: two turned out to be one.
pub async fn replace_speaker(tx: &mut Tx, event: &EventId, gone: &SpeakerId, kept: &SpeakerId) -> sqlx::Result<()> {
    let releases: Vec<(ReleaseId, Programme)> =
        on!(tx, |c| sqlx::query_as("SELECT id, programme FROM release WHERE event_id = $1 ORDER BY id").bind(event).fetch_all(c).await)?;
    for (id, programme) in releases {
        let changed = appearances::replaced(programme.clone(), gone, kept);
        if changed != programme {
            on!(tx, |c| sqlx::query("UPDATE release SET id = $2, programme = $3 WHERE id = $1")
                .bind(&id)
                .bind(ReleaseId::new())
                .bind(&changed)
                .execute(c)
                .await
                .map(drop))?;
        }
    }
    Ok(())
}

/// Programmes as parsed, the one used last in front.
struct Parsed(Vec<(ReleaseId, Arc<Programme>, usize)>);

static PARSED: LazyLock<Mutex<Parsed>> = LazyLock::new(|| Mutex::new(Parsed(Vec::new())));

impl Parsed {
    /// How many bytes of JSON the kept programmes came from, at most; parsed they take about twice that.
    const MOST_BYTES: usize = 6 * 1024 * 1024;

    fn find(id: &ReleaseId) -> Option<Arc<Programme>> {
        let mut all = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.0.iter().position(|(kept, ..)| kept == id)?;
        all.0[..=at].rotate_right(1);
        Some(all.0[0].1.clone())
    }

    fn keep(id: &ReleaseId, programme: &Arc<Programme>, bytes: usize) {
        let mut all = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
        all.0.retain(|(kept, ..)| kept != id);
        all.0.insert(0, (id.clone(), programme.clone(), bytes));
        let mut sum = 0;
        let fits = all
            .0
            .iter()
            .take_while(|(.., bytes)| {
                sum += bytes;
                sum <= Self::MOST_BYTES
            })
            .count();
        all.0.truncate(fits.clamp(1, 64));
    }
}
