//! What becomes of an event: its texts, time and place, settings and state.
//!
//! Each change is made to the event as it stands inside the transaction, not to what the organiser's page was made from. Whoever is registered is told
//! of what calendars must follow by the job [`model::EVENT_CHANGED`].

use super::{current, touch};
use crate::{
    error::{Error, Result},
    events::{
        facts,
        model::{self, Change, Event, EventChanged, EventState, PartnerRole, Series, SeriesId, Topic, TopicId},
        rules::{self, Settings, Texts, TimePlace},
        slugs, store,
    },
    i18n::{Locale, Localized},
    in_tx,
    people::permissions::Organiser,
    problem,
    server::{app::App, db::Tx, queue},
};
use chrono::{DateTime, Utc};

/// Saves an event's texts.
pub async fn texts(app: &App, organiser: &Organiser<Event>, texts: Texts, now: DateTime<Utc>) -> Result<()> {
    let id = organiser.of.id.clone();
    in_tx!(app.db, [id, texts, now], |tx| {
        let before = current(tx, &id).await?;
        let mut after = before.clone();
        texts.apply(&mut after);
        write(tx, &before, after, now).await
    })
    .await
}

/// Saves when and where an event is; a move of an announced one is told.
pub async fn time_place(app: &App, organiser: &Organiser<Event>, new: TimePlace, now: DateTime<Utc>) -> Result<()> {
    let id = organiser.of.id.clone();
    in_tx!(app.db, [id, new, now], |tx| {
        let before = current(tx, &id).await?;
        let mut after = before.clone();
        new.apply(&mut after);
        after.moved_online = rules::moved_online(&before, &after);
        if rules::must_tell(&before, &after, now) {
            rules::raise(&before, &mut after);
            tell(tx, &before, Change::Moved, now).await?;
        }
        write(tx, &before, after, now).await
    })
    .await
}

/// Saves an event's settings, makes the topic and the series that are new, and hands seats on where there are more.
pub async fn settings(app: &App, organiser: &Organiser<Event>, new: Settings, now: DateTime<Utc>) -> Result<()> {
    let (id, account) = (organiser.of.id.clone(), organiser.account.id.clone());
    in_tx!(app.db, [id, account, new, now], |tx| {
        let before = current(tx, &id).await?;
        let mut after = before.clone();
        new.apply(&mut after);
        after.series_id = match new.series {
            // Another organisation's series is not ours to join; the one that it is in stays possible.
            Some(series) if before.series_id.as_ref() == Some(&series) => Some(series),
            Some(series) => store::series::of_account(tx, &account).await?.into_iter().map(|s| s.id).find(|id| *id == series),
            None => None,
        };
        if !new.new_series.is_empty() {
            after.series_id = Some(create_series(tx, &before, new.new_series, now).await?);
        }
        let mut topics = new.topics;
        if !new.new_topic.is_empty() {
            let slug = slugs::from_title(new.new_topic.text(Locale::En, before.languages.first()), "topic");
            topics.push(store::topics::ensure(tx, &Topic { id: TopicId::new(), slug, name: new.new_topic }).await?);
        }
        store::topics::set(tx, &id, &topics).await?;
        let seats = store::seats(tx, &id).await?.ok_or(Error::NotFound)?;
        if seats.capacity != new.capacity {
            store::set_capacity(tx, &id, new.capacity).await?;
            let more = seats.capacity.is_some_and(|old| new.capacity.is_none_or(|new| new > old));
            if more {
                queue::push(tx, model::SEATS_FREED, &id, now, now).await?;
            }
        }
        write(tx, &before, after, now).await
    })
    .await
}

async fn create_series(tx: &mut Tx, event: &Event, title: Localized, now: DateTime<Utc>) -> Result<SeriesId> {
    let host = store::hosts(tx, &event.id).await?.into_iter().next().ok_or(Error::NotFound)?;
    let base = slugs::from_title(title.text(Locale::Sv, event.languages.first()), "series");
    let mut series = Series {
        id: SeriesId::new(),
        slug: base.clone(),
        organisation_id: host,
        title,
        description: Localized::default(),
        languages: event.languages.clone(),
    };
    for slug in slugs::candidates(&base) {
        series.slug = slug;
        if store::series::insert(tx, &series, now).await? {
            return Ok(series.id);
        }
    }
    Err(Error::field("new_series", problem!("events-slug-taken")))
}

/// Announces a draft. The name that calendars show as its organiser stays from now on.
pub async fn publish(app: &App, organiser: &Organiser<Event>, now: DateTime<Utc>) -> Result<()> {
    let id = organiser.of.id.clone();
    in_tx!(app.db, [id, now], |tx| {
        let before = current(tx, &id).await?;
        if before.state != EventState::Draft {
            return Err(Error::Conflict(problem!("events-state-changed")));
        }
        let mut after = Event { state: EventState::Published, ..before.clone() };
        if after.organizer_name.is_empty() {
            let partners = store::partners(tx, &id).await?;
            let host = partners.iter().find(|p| p.role == PartnerRole::Host).or(partners.first());
            after.organizer_name = host.map(|p| p.name.clone()).unwrap_or_default();
        }
        write(tx, &before, after, now).await
    })
    .await
}

/// Cancels an announced event, or postpones it without a date; who is registered is told, with the note.
pub async fn call_off(app: &App, organiser: &Organiser<Event>, to: EventState, note: Localized, now: DateTime<Utc>) -> Result<()> {
    let id = organiser.of.id.clone();
    in_tx!(app.db, [id, to, note, now], |tx| {
        let before = current(tx, &id).await?;
        let change = match to {
            EventState::Cancelled => Change::Cancelled,
            EventState::Postponed => Change::Postponed,
            EventState::Draft | EventState::Published => return Err(Error::BadRequest),
        };
        if !rules::may_become(before.state, to) {
            return Err(Error::Conflict(problem!("events-state-changed")));
        }
        // A postponed event has no time that could have passed.
        if before.state == EventState::Published && before.is_over(now) {
            return Err(Error::Conflict(problem!("events-is-over")));
        }
        let mut after = Event { state: to, state_note: note, ..before.clone() };
        after.calendar_sequence += 1;
        tell(tx, &before, change, now).await?;
        write(tx, &before, after, now).await
    })
    .await
}

/// Holds an event after all that was postponed or cancelled, at the time given; who is registered is told.
pub async fn reinstate(
    app: &App,
    organiser: &Organiser<Event>,
    when: (DateTime<Utc>, DateTime<Utc>),
    note: Localized,
    now: DateTime<Utc>,
) -> Result<()> {
    let id = organiser.of.id.clone();
    in_tx!(app.db, [id, when, note, now], |tx| {
        let before = current(tx, &id).await?;
        if !matches!(before.state, EventState::Postponed | EventState::Cancelled) {
            return Err(Error::Conflict(problem!("events-state-changed")));
        }
        let mut after = Event { state: EventState::Published, state_note: note, starts_at: when.0, ends_at: when.1, ..before.clone() };
        rules::raise(&before, &mut after);
        tell(tx, &before, Change::Reinstated, now).await?;
        write(tx, &before, after, now).await
    })
    .await
}

/// Saves the description and title of a series, for whoever may edit `event`, one of its meetings.
pub async fn series_texts(app: &App, organiser: &Organiser<Event>, title: Localized, description: Localized) -> Result<()> {
    let series = organiser.of.series_id.clone().ok_or(Error::NotFound)?;
    let account = organiser.account.id.clone();
    in_tx!(app.db, [series, account, title, description], |tx| {
        let mut it = store::series::of_account(tx, &account).await?.into_iter().find(|s| s.id == series).ok_or(Error::NotFound)?;
        (it.title, it.description) = (title, description);
        store::series::update(tx, &it).await?;
        tx.touch(model::series_scope(&it.id));
        tx.touch(model::SITE);
        // Each meeting's page names its series.
        for event in store::lists::of_series(tx, &it.id).await? {
            tx.touch(event.scope());
        }
        Ok(())
    })
    .await
}

/// Writes an event and says which public pages it stands on, before and after.
async fn write(tx: &mut Tx, before: &Event, mut after: Event, now: DateTime<Utc>) -> Result<()> {
    after.updated_at = now;
    if !store::update(tx, &after).await? {
        return Err(Error::field("slug", problem!("events-slug-taken")));
    }
    touch(tx, before);
    touch(tx, &after);
    Ok(())
}

/// Has everybody concerned told of a change to `before`.
async fn tell(tx: &mut Tx, before: &Event, change: Change, now: DateTime<Utc>) -> Result<()> {
    let told = EventChanged {
        event: before.id.clone(),
        change,
        starts_at: before.starts_at,
        ends_at: before.ends_at,
        attendance: before.attendance,
        venue: facts::venue(before),
        joining_link: before.joining_link.clone(),
    };
    queue::push(tx, model::EVENT_CHANGED, &told, now, now).await
}
