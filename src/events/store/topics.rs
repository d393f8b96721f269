//! Topics, and which events have them.

use crate::{
    events::model::{EventId, Topic, TopicId},
    on,
    server::db::Tx,
};

/// Every topic there is.
pub async fn all(tx: &mut Tx) -> sqlx::Result<Vec<Topic>> {
    on!(tx, |c| sqlx::query_as("SELECT id, slug, name FROM topic ORDER BY slug, id").fetch_all(c).await)
}

/// An event's topics.
pub async fn of_event(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Topic>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT t.id, t.slug, t.name FROM topic t JOIN event_topic et ON et.topic_id = t.id WHERE et.event_id = $1 ORDER BY t.slug, t.id"
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// Keeps a new topic; where its slug is taken, the one that has it.
pub async fn ensure(tx: &mut Tx, topic: &Topic) -> sqlx::Result<TopicId> {
    on!(tx, |c| sqlx::query_scalar(
        "INSERT INTO topic (id, slug, name) VALUES ($1, $2, $3) ON CONFLICT (slug) DO UPDATE SET slug = excluded.slug RETURNING id"
    )
    .bind(&topic.id)
    .bind(&topic.slug)
    .bind(&topic.name)
    .fetch_one(c)
    .await)
}

/// Gives an event exactly these topics; ids that name none are passed over.
pub async fn set(tx: &mut Tx, event: &EventId, topics: &[TopicId]) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM event_topic WHERE event_id = $1").bind(event).execute(c).await.map(drop))?;
    for topic in topics {
        on!(tx, |c| {
            sqlx::query(
            "INSERT INTO event_topic (event_id, topic_id) SELECT $1, id FROM topic WHERE id = $2 ON CONFLICT (event_id, topic_id) DO NOTHING"
        )
        .bind(event)
        .bind(topic)
        .execute(c)
        .await
        .map(drop)
        })?;
    }
    Ok(())
}
