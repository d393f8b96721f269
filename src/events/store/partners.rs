//! Organisations in their roles in an event.

use crate::{
    events::model::{Event, EventId, Partner, PartnerRole},
    on,
    people::{
        model::{Country, Organisation, OrganisationId},
        store::organisation_sql,
    },
    server::db::Tx,
};

/// Gives an organisation a role, behind those that are there.
pub async fn add_partner(tx: &mut Tx, event: &EventId, organisation: &OrganisationId, role: PartnerRole) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "INSERT INTO partner (id, event_id, organisation_id, role, position)
         VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(position), 0) + 1 FROM partner WHERE event_id = $2))
         ON CONFLICT (event_id, organisation_id, role) DO NOTHING",
    )
    .bind(crate::types::fresh_id())
    .bind(event)
    .bind(organisation)
    .bind(role)
    .execute(c)
    .await
    .map(drop))
}

/// An event's partners, in their order.
pub async fn partners(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<Partner>> {
    on!(tx, |c| sqlx::query_as(
        "SELECT p.organisation_id, p.role, o.name, o.slug, o.country, o.website, o.logo
         FROM partner p JOIN organisation o ON o.id = p.organisation_id WHERE p.event_id = $1 ORDER BY p.position, p.id",
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// The organisation whose face an event shows: its first host.
pub async fn host(tx: &mut Tx, event: &EventId) -> sqlx::Result<Option<Organisation>> {
    on!(tx, |c| {
        sqlx::query_as(organisation_sql!(
        "WHERE id = (SELECT organisation_id FROM partner WHERE event_id = $1 ORDER BY CASE role WHEN 'host' THEN 0 ELSE 1 END, position, id LIMIT 1)"
    ))
    .bind(event)
    .fetch_optional(c)
    .await
    })
}

/// Who an event's mails are from: its host's name, and the address that answers go to.
pub async fn sender(tx: &mut Tx, event: &Event) -> sqlx::Result<(String, String)> {
    let host = host(tx, &event.id).await?;
    Ok(host.map_or_else(|| (event.organizer_name.clone(), String::new()), |host| (host.name.clone(), host.answers_to().to_owned())))
}

/// The organisations that may edit an event: its hosts and co-organisers.
pub async fn hosts(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<OrganisationId>> {
    on!(tx, |c| sqlx::query_scalar(
        "SELECT organisation_id FROM partner WHERE event_id = $1 AND role IN ('host', 'co_organiser') ORDER BY position, id"
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// Takes a role away; whether it was there. The last host stays.
pub async fn remove_partner(tx: &mut Tx, event: &EventId, organisation: &OrganisationId, role: PartnerRole) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query(
        "DELETE FROM partner WHERE event_id = $1 AND organisation_id = $2 AND role = $3
         AND (role <> 'host' OR (SELECT COUNT(*) FROM partner other WHERE other.event_id = $1 AND other.role = 'host') > 1)",
    )
    .bind(event)
    .bind(organisation)
    .bind(role)
    .execute(c)
    .await
    .map(|done| done.rows_affected() == 1))
}

/// Puts a partner at a place in the order.
pub async fn place_partner(
    tx: &mut Tx,
    event: &EventId,
    organisation: &OrganisationId,
    role: PartnerRole,
    position: i64,
) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE partner SET position = $4 WHERE event_id = $1 AND organisation_id = $2 AND role = $3")
        .bind(event)
        .bind(organisation)
        .bind(role)
        .bind(position)
        .execute(c)
        .await
        .map(drop))
}

/// An event's partners that nobody belongs to: its organisers look after what is said of them.
pub async fn unclaimed(tx: &mut Tx, event: &EventId) -> sqlx::Result<Vec<OrganisationId>> {
    on!(tx, |c| sqlx::query_scalar(
        "SELECT o.id FROM organisation o
         WHERE EXISTS (SELECT 1 FROM partner p WHERE p.organisation_id = o.id AND p.event_id = $1)
           AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = o.id) ORDER BY o.id"
    )
    .bind(event)
    .fetch_all(c)
    .await)
}

/// An organisation to choose from.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OrganisationName {
    pub id: OrganisationId,
    pub name: String,
    pub country: Country,
}

/// Every organisation, by name.
pub async fn organisation_names(tx: &mut Tx) -> sqlx::Result<Vec<OrganisationName>> {
    on!(tx, |c| sqlx::query_as("SELECT id, name, country FROM organisation ORDER BY name_folded, id LIMIT 2000").fetch_all(c).await)
}
