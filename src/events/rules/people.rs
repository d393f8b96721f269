//! Who is named in a form: a partner to add, somebody who wants to be invited to a series.

use crate::{
    error::FieldErrors,
    events::model::PartnerRole,
    forms::{Check, Fields},
    people::model::{Country, OrganisationId},
    problem,
};

/// A partner to add: an organisation that is there, or the name of one that is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPartner {
    pub organisation: Option<OrganisationId>,
    pub name: String,
    pub country: Country,
    pub role: PartnerRole,
}

pub fn parse_partner(fields: &Fields) -> Result<NewPartner, FieldErrors> {
    let mut check = Check::new(fields);
    let it = NewPartner {
        organisation: OrganisationId::parse(fields.get("organisation")),
        name: check.optional_text("name", 150),
        country: Country::parse(fields.get("country")).unwrap_or(Country::Other),
        role: check.choice("role", PartnerRole::parse).unwrap_or(PartnerRole::Partner),
    };
    if it.organisation.is_none() && it.name.is_empty() {
        check.refuse("organisation", problem!("events-partner-missing"));
    }
    if it.organisation.is_none() && !it.name.is_empty() && Country::parse(fields.get("country")).is_none() {
        check.refuse("country", problem!("forms-choose"));
    }
    check.finish(it)
}

/// How long a wish to be invited to a series waits to be confirmed by the mailed link before it is forgotten.
pub const CONFIRM_DAYS: i64 = 14;

/// Who wants to be invited to a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFollower {
    pub name: String,
    pub email: String,
}

pub fn parse_follower(fields: &Fields) -> Result<NewFollower, FieldErrors> {
    let mut check = Check::new(fields);
    let it = NewFollower { name: check.optional_text("name", 120), email: check.email("email") };
    check.finish(it)
}
