//! What is changed of organisations, and lists of them.

use crate::{
    i18n::sort::fold,
    on,
    people::model::{Country, Organisation, OrganisationChoice, OrganisationId},
    people::rules::{Details, Statements},
    server::db::Tx,
};

/// Every organisation, by name: for lists to choose from.
pub async fn all_organisations(tx: &mut Tx) -> sqlx::Result<Vec<OrganisationChoice>> {
    on!(tx, |c| sqlx::query_as("SELECT id, slug, name, country FROM organisation ORDER BY name_folded, id").fetch_all(c).await)
}

/// The organisations that publish here: those with somebody who organises, by name.
pub async fn publishing_organisations(tx: &mut Tx) -> sqlx::Result<Vec<Organisation>> {
    on!(tx, |c| sqlx::query_as(organisation_sql!("WHERE id IN (SELECT organisation_id FROM membership) ORDER BY name_folded, id"))
        .fetch_all(c)
        .await)
}

/// An organisation of this name that an event named and nobody belongs to, to be taken over by who comes from there. Not one that hosts or co-organises
/// an event or has a series: with it whoever types its name would get what only its events' organisers may see.
pub async fn unclaimed_organisation(tx: &mut Tx, name: &str, country: Country) -> sqlx::Result<Option<Organisation>> {
    on!(tx, |c| sqlx::query_as(organisation_sql!(
        "WHERE name_folded = $1 AND country = $2
           AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = organisation.id)
           AND NOT EXISTS (SELECT 1 FROM series s WHERE s.organisation_id = organisation.id)
           AND NOT EXISTS (SELECT 1 FROM partner p WHERE p.organisation_id = organisation.id AND p.role IN ('host', 'co_organiser'))
         ORDER BY created_at, id LIMIT 1"
    ))
    .bind(fold(name))
    .bind(country)
    .fetch_optional(c)
    .await)
}

/// Deletes an organisation that nothing names and nobody belongs to, with its logo; whether it was one.
pub async fn delete_unused_organisation(tx: &mut Tx, id: &OrganisationId) -> sqlx::Result<bool> {
    let logo: Option<Option<String>> = on!(tx, |c| sqlx::query_scalar(
        "DELETE FROM organisation WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = organisation.id)
           AND NOT EXISTS (SELECT 1 FROM series s WHERE s.organisation_id = organisation.id)
           AND NOT EXISTS (SELECT 1 FROM partner p WHERE p.organisation_id = organisation.id)
         RETURNING logo"
    )
    .bind(id)
    .fetch_optional(c)
    .await)?;
    if let Some(Some(logo)) = &logo {
        super::forget_image(tx, logo).await?;
    }
    Ok(logo.is_some())
}

/// Whether a slug is taken.
pub async fn organisation_slug_taken(tx: &mut Tx, slug: &str) -> sqlx::Result<bool> {
    on!(tx, |c| sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM organisation WHERE slug = $1")
        .bind(slug)
        .fetch_one(c)
        .await
        .map(|n| n > 0))
}

/// Holds an organisation's row until the commit, so that what is decided about its colleagues is decided one after the other.
pub async fn hold_organisation(tx: &mut Tx, id: &OrganisationId) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE organisation SET slug = slug WHERE id = $1").bind(id).execute(c).await.map(drop))
}

pub async fn update_details(tx: &mut Tx, id: &OrganisationId, new: &Details) -> sqlx::Result<()> {
    on!(tx, |c| {
        sqlx::query(
        "UPDATE organisation SET name = $2, name_folded = $3, country = $4, website = $5, colour = $6, contact_name = $7, contact_email = $8,
                contact_phone = $9, reply_to = $10 WHERE id = $1",
    )
    .bind(id)
    .bind(&new.name)
    .bind(fold(&new.name))
    .bind(new.country)
    .bind(&new.website)
    .bind(&new.colour)
    .bind(&new.contact_name)
    .bind(&new.contact_email)
    .bind(&new.contact_phone)
    .bind(&new.reply_to)
    .execute(c)
    .await
    .map(drop)
    })
}

/// Sets or removes the logo.
pub async fn update_logo(tx: &mut Tx, id: &OrganisationId, logo: Option<&str>) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query("UPDATE organisation SET logo = $2 WHERE id = $1").bind(id).bind(logo).execute(c).await.map(drop))
}

pub async fn update_statements(tx: &mut Tx, id: &OrganisationId, new: &Statements) -> sqlx::Result<()> {
    on!(tx, |c| sqlx::query(
        "UPDATE organisation SET privacy_notice = $2, accessibility_statement = $3, accessibility_url = $4 WHERE id = $1"
    )
    .bind(id)
    .bind(&new.privacy_notice)
    .bind(&new.accessibility_statement)
    .bind(&new.accessibility_url)
    .execute(c)
    .await
    .map(drop))
}
