//! Invitations by the list: what organisers see, count and search.

use super::columns;
use crate::{
    events::model::{EventId, SeriesId},
    i18n::{Locale, sort::fold},
    invitations::model::{Filter, Group, Invitation, InvitationId, Listed, Totals},
    on,
    people::model::Person,
    server::db::Tx,
};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};

/// What somebody answered, by word or by deed: who registered without the link has accepted, who accepted and cancelled has declined.
macro_rules! answer {
    () => {
        "CASE WHEN r.state IN ('confirmed', 'waiting', 'offered', 'pending') THEN 'accepted'
              WHEN r.state = 'cancelled' AND i.answer = 'accepted' THEN 'declined' ELSE i.answer END"
    };
}

/// Every invitation of an event, counted.
pub async fn totals(tx: &mut Tx, event: &EventId) -> sqlx::Result<Totals> {
    let groups: Vec<Group> = on!(tx, |c| sqlx::query_as(concat!(
        "SELECT t.answer, t.delivery, t.country, COUNT(*) AS count FROM (SELECT ",
        answer!(),
        " AS answer, COALESCE(m.state, 'dropped') AS delivery, i.country
                FROM invitation i LEFT JOIN mail m ON m.id = i.mail_id
                LEFT JOIN registration r ON r.event_id = i.event_id AND r.person_id = i.person_id
                WHERE i.event_id = $1) t
             GROUP BY t.answer, t.delivery, t.country ORDER BY t.country, t.answer, t.delivery"
    ),)
    .bind(event)
    .fetch_all(c)
    .await)?;
    Ok(Totals { groups })
}

/// The columns of a [`Listed`] and where they come from.
macro_rules! listed_sql {
    ($rest:literal) => {
        concat!(
            "SELECT ",
            columns!(concat!(answer!(), " AS answer")),
            ", COALESCE(m.state, 'dropped') AS delivery, m.last_error AS mail_error, r.state AS registration
             FROM invitation i LEFT JOIN mail m ON m.id = i.mail_id
             LEFT JOIN registration r ON r.event_id = i.event_id AND r.person_id = i.person_id ",
            $rest
        )
    };
}

/// One of an event's invitations.
pub async fn one(tx: &mut Tx, event: &EventId, id: &InvitationId) -> sqlx::Result<Option<Listed>> {
    on!(tx, |c| sqlx::query_as(listed_sql!("WHERE i.event_id = $1 AND i.id = $2")).bind(event).bind(id).fetch_optional(c).await)
}

/// Up to `most` invitations by name, behind the one of id `after`; from the first where that is empty.
pub async fn page(tx: &mut Tx, event: &EventId, filter: &Filter, after: &str, most: i64) -> sqlx::Result<Vec<Listed>> {
    on!(tx, |c| sqlx::query_as(listed_sql!(
        "WHERE i.event_id = $1
           AND ($2 = '' OR $2 = CASE WHEN r.state IN ('confirmed', 'waiting', 'offered', 'pending') THEN 'accepted'
                                     WHEN r.state = 'cancelled' AND i.answer = 'accepted' THEN 'declined' ELSE i.answer END)
           AND ($3 = '' OR COALESCE(m.state, 'dropped') = $3)
           AND ($4 = '' OR i.country = $4) AND i.search LIKE $5 ESCAPE '!'
           AND ($6 = '' OR (i.sort_key, i.id) > (SELECT o.sort_key, o.id FROM invitation o WHERE o.id = $6))
         ORDER BY i.sort_key, i.id LIMIT $7"
    ))
    .bind(event)
    .bind(filter.answer.map_or("", |a| a.as_str()))
    .bind(filter.delivery.map_or("", |d| d.as_str()))
    .bind(filter.country.map_or("", |c| c.as_str()))
    .bind(pattern(&filter.search))
    .bind(after)
    .bind(most)
    .fetch_all(c)
    .await)
}

/// The invitations that reached whoever has this address and may still be answered: to one event, or to all to come; not of who is registered, nor of
/// who wants none.
pub async fn of_address(tx: &mut Tx, folded: &str, event: Option<&EventId>, now: DateTime<Utc>) -> sqlx::Result<Vec<Invitation>> {
    on!(tx, |c| {
        sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM invitation i JOIN person p ON p.id = i.person_id JOIN event e ON e.id = i.event_id JOIN mail m ON m.id = i.mail_id
          WHERE p.email_folded = $1 AND ($2 = '' OR i.event_id = $2) AND e.ends_at > $3 AND e.state = 'published' AND m.state NOT IN ('draft', 'dropped')
            AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.event_id = i.event_id AND r.person_id = i.person_id AND r.state <> 'cancelled')
            AND NOT EXISTS (SELECT 1 FROM suppression s JOIN partner h ON h.organisation_id = s.organisation_id
                            WHERE h.event_id = i.event_id AND h.role = 'host' AND s.email_folded = $1)
          ORDER BY e.starts_at, i.id LIMIT 20"
    ))
    .bind(folded)
    .bind(event.map_or("", EventId::as_str))
    .bind(now)
    .fetch_all(c)
    .await
    })
}

/// A `LIKE` pattern for what is typed, in which nothing but the text itself counts.
fn pattern(search: &str) -> String {
    format!("%{}%", fold(search).replace('!', "!!").replace('%', "!%").replace('_', "!_"))
}

/// Somebody invited in each language, the earliest: to show what they read.
pub async fn one_per_language(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Invitation>> {
    on!(tx, |c| {
        sqlx::query_as(concat!(
        "SELECT ",
        columns!(),
        " FROM invitation i WHERE i.id IN (SELECT MIN(o.id) FROM invitation o WHERE o.event_id = $1 GROUP BY o.language) ORDER BY i.language, i.id"
    ))
    .bind(event)
    .fetch_all(c)
    .await
    })
}

/// The addresses that need no invitation, or want none, each folded.
#[derive(Debug, Default)]
pub struct Known {
    pub invited: HashSet<String>,
    pub registered: HashSet<String>,
    pub suppressed: HashSet<String>,
}

/// Who is invited, registered or unwilling, for a whole list of people at once.
pub async fn known(tx: &mut Tx, event: &EventId) -> sqlx::Result<Known> {
    let invited: Vec<String> =
        on!(tx, |c| sqlx::query_scalar("SELECT email FROM invitation WHERE event_id = $1").bind(event).fetch_all(c).await)?;
    let registered: Vec<String> =
        on!(tx, |c| sqlx::query_scalar("SELECT email FROM registration WHERE event_id = $1 AND state <> 'cancelled'")
            .bind(event)
            .fetch_all(c)
            .await)?;
    let suppressed: Vec<String> = on!(tx, |c| sqlx::query_scalar(
        "SELECT s.email_folded FROM suppression s JOIN partner p ON p.organisation_id = s.organisation_id
         WHERE p.event_id = $1 AND p.role = 'host'"
    )
    .bind(event)
    .fetch_all(c)
    .await)?;
    let folded = |emails: Vec<String>| emails.iter().map(|e| fold(e)).collect();
    Ok(Known { invited: folded(invited), registered: folded(registered), suppressed: suppressed.into_iter().collect() })
}

/// The language that each of these addresses (folded) was last told us to write in, by who has it: at a registration of their own, as a speaker who
/// has answered, as a follower who said yes. Nobody else's guess is among them, and nothing but the language.
pub async fn chosen_languages(tx: &mut Tx, emails: &[String]) -> sqlx::Result<HashMap<String, Locale>> {
    if emails.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(String, Locale)> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(
            "SELECT t.email_folded, t.language FROM (
                 SELECT p.email_folded, COALESCE(
                     (SELECT r.language FROM registration r WHERE r.person_id = p.id AND r.source IN ('public', 'invitation')
                      ORDER BY r.created_at DESC, r.id DESC LIMIT 1),
                     (SELECT s.language FROM speaker s WHERE s.person_id = p.id AND s.answer <> 'none' ORDER BY s.updated_at DESC, s.id DESC LIMIT 1),
                     (SELECT p.language FROM series_follower f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL ORDER BY f.id LIMIT 1)
                 ) AS language
                 FROM person p WHERE p.email_folded IN (",
        );
        let mut list = query.separated(", ");
        for email in emails {
            list.push_bind(email);
        }
        query.push(")) t WHERE t.language IS NOT NULL");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(found.into_iter().collect())
}

/// Those who said yes to being invited to a series' meetings, the longest first.
pub async fn followers(tx: &mut Tx, series: &SeriesId, most: i64) -> sqlx::Result<Vec<Person>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT p.id, p.name, p.email, p.organisation, p.country, p.language FROM series_follower f JOIN person p ON p.id = f.person_id
         WHERE f.series_id = $1 AND f.confirmed_at IS NOT NULL AND p.email IS NOT NULL ORDER BY f.confirmed_at, f.id LIMIT $2"
    )
    .bind(series)
    .bind(most)
    .fetch_all(c)
    .await)
}
