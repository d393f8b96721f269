//! The pages of registrations: [`public`] for everybody, [`personal`] for who holds a link, [`organise`] and [`one`] for organisers. Who lost the link
//! gets it again from `invitations::pages::link`, which knows those who are invited too.

pub mod one;
pub mod organise;
pub mod personal;
pub mod public;

use super::{
    labels,
    model::Place,
    rules::{self, Deletion},
};
use crate::{
    error::Result,
    events::{
        self,
        model::{Event, PartnerRole},
    },
    paths,
    people::{self, model::Organisation},
    server::{ctx::Ctx, db::Tx},
    ui::prelude::*,
};

/// The organisations that hold the data: hosts, then co-organisers.
pub async fn holders(tx: &mut Tx, event: &Event) -> Result<Vec<Organisation>> {
    let mut partners = events::store::partners(tx, &event.id).await?;
    partners.retain(|p| p.role.organises());
    partners.sort_by_key(|p| p.role != PartnerRole::Host);
    let mut holders: Vec<Organisation> = Vec::new();
    for partner in partners {
        if holders.iter().all(|h| h.id != partner.organisation_id) {
            holders.extend(people::store::organisation(tx, &partner.organisation_id).await?);
        }
    }
    Ok(holders)
}

/// When, where, and what else one can do: beside a form.
pub fn facts_box(locale: Locale, event: &Event, place: Option<Place>) -> impl IntoView + use<> {
    let at = match place.map(|place| rules::place_now(event, place)) {
        Some(Place::Online) => t!(locale, "registrations-online"),
        Some(Place::OnSite) => events::facts::venue(event),
        None => events::facts::place(event, locale),
    };
    let items = vec![
        Fact::new(t!(locale, "registrations-when"), events::pages::when(locale, event)),
        Fact::new(t!(locale, "registrations-where"), at),
    ];
    let href = paths::event(locale, &event.slug);
    view! { <FactsBox title=t!(locale, "registrations-facts") items><p><a href=href>{t!(locale, "registrations-to-event")}</a></p></FactsBox> }
}

/// Who holds the data of those who are registered, why, and until when: for all the bodies that stand behind an event.
pub fn privacy_box(locale: Locale, event: &Event, holders: &[Organisation]) -> impl IntoView + use<> {
    let deleted = labels::deleted(locale, event, Deletion::PersonalData);
    let needs = labels::deleted(locale, event, Deletion::Needs);
    let purpose = vec![
        t!(locale, "registrations-privacy-why"),
        t!(locale, "registrations-privacy-until", date = deleted, needs = needs),
        t!(locale, "registrations-privacy-rights"),
    ];
    events::pages::privacy_card(locale, holders, purpose)
}

/// How somebody takes part, to choose from.
pub fn place_choices(locale: Locale, event: &Event) -> Vec<Choice> {
    rules::places(event).iter().map(|place| Choice::new(place.as_str(), labels::place(locale, *place))).collect()
}

/// The interface's languages, each by its own name.
pub fn language_choices() -> Vec<Choice> {
    Locale::ALL.into_iter().map(|locale| Choice::new(locale.code(), locale.own_name()).lang(locale.code())).collect()
}

/// What a saved form says on the page that it leads to: `?done=saved`.
pub fn done(ctx: &Ctx) -> Option<Flash> {
    let locale = ctx.locale;
    let text = match ctx.query.get("done") {
        "saved" => t!(locale, "registrations-done-saved"),
        "needs" => t!(locale, "registrations-done-needs"),
        "cancelled" => t!(locale, "registrations-done-cancelled"),
        "added" => t!(locale, "registrations-done-added"),
        "already" => t!(locale, "registrations-done-already"),
        "waiting" => t!(locale, "registrations-done-waiting"),
        "link" => t!(locale, "registrations-done-link"),
        "revoked" => t!(locale, "registrations-done-revoked"),
        _ => return None,
    };
    Some(Flash { tone: Tone::Success, text })
}
