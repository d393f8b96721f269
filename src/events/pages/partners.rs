//! The organisations behind an event, in their roles.

use super::details::{Tab, page_of};
use crate::{
    error::{Error, Result},
    events::{
        actions, labels,
        model::{Event, PartnerRole},
        pages::time_place,
        rules, store,
    },
    forms::{Fields, FormState},
    paths,
    people::{
        model::{OrganisationId, SignedIn},
        permissions::Organiser,
    },
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// GET `/organise/events/{slug}/details/partners`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    view(&ctx, &who, &organiser, FormState::with(Fields::from([("role", PartnerRole::Partner.as_str())]))).await
}

/// POST `/organise/events/{slug}/details/partners`: `verb` is `add` (the default), `remove`, `up` or `down`; the last three take `partner`, `as`.
pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    match act(&ctx, &organiser, &fields).await {
        Ok(()) if keeps_access(&ctx, &who, &organiser).await? => {
            Ok(see_other(&format!("{}?done=saved", Tab::Partners.path(ctx.locale, &slug))))
        }
        Ok(()) => Ok(see_other(&paths::organise(ctx.locale))),
        Err(Error::Invalid(errors)) => Ok(view(&ctx, &who, &organiser, FormState { fields, errors }).await?.into_response()),
        Err(error) => Err(error),
    }
}

async fn act(ctx: &Ctx, organiser: &Organiser<Event>, fields: &Fields) -> Result<()> {
    let verb = fields.get("verb");
    if matches!(verb, "" | "add") {
        let new = rules::parse_partner(fields)?;
        return actions::partners::add(ctx, organiser, new, ctx.now).await;
    }
    let partner = OrganisationId::parse(fields.get("partner")).ok_or(Error::BadRequest)?;
    let role = PartnerRole::parse(fields.get("as")).ok_or(Error::BadRequest)?;
    match verb {
        "remove" => actions::partners::remove(ctx, organiser, partner, role).await,
        "up" | "down" => actions::partners::shift(ctx, organiser, partner, role, verb == "up").await,
        _ => Err(Error::BadRequest),
    }
}

/// Whether who removed a host may still organise the event.
async fn keeps_access(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<Event>) -> Result<bool> {
    let mut tx = ctx.db.read().await?;
    let hosts = store::hosts(&mut tx, &organiser.of.id).await?;
    Ok(hosts.iter().any(|host| who.role_in(host).is_some()))
}

async fn view(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<Event>, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let mut tx = ctx.db.read().await?;
    let partners = store::partners(&mut tx, &organiser.of.id).await?;
    let organisations = store::partners::organisation_names(&mut tx).await?;
    let unclaimed = store::partners::unclaimed(&mut tx, &organiser.of.id).await?;
    drop(tx);
    let action = Tab::Partners.path(locale, &organiser.of.slug);
    Ok(page_of(ctx, who, &organiser.of, Tab::Partners, form, move |inputs| {
        let last = partners.len().saturating_sub(1);
        let rows = partners
            .into_iter()
            .enumerate()
            .map(|(at, partner)| {
                let button = |verb: &str, label: String| {
                    let hidden = vec![
                        ("verb".to_owned(), verb.to_owned()),
                        ("partner".to_owned(), partner.organisation_id.to_string()),
                        ("as".to_owned(), partner.role.to_string()),
                    ];
                    let name = partner.name.clone();
                    view! { <PostButton action=action.clone() small=true look=Look::Tertiary hidden>{label}<span class="ds-sr-only">" "{name}</span></PostButton> }
                };
                let up = (at > 0).then(|| button("up", t!(locale, "events-partner-up")));
                let down = (at < last).then(|| button("down", t!(locale, "events-partner-down")));
                let remove = button("remove", t!(locale, "events-partner-remove"));
                let edit = unclaimed.contains(&partner.organisation_id).then(|| {
                    let (href, name) = (format!("{action}/{}", partner.organisation_id), partner.name.clone());
                    view! { <br/> <a class="fine" href=href>{t!(locale, "events-partner-edit")}<span class="ds-sr-only">" "{name}</span></a> }
                });
                TableRow::new()
                    .cell(view! { {partner.name.clone()} {edit} })
                    .cell(labels::role(locale, partner.role))
                    .cell(labels::country(locale, partner.country).unwrap_or_default())
                    .cell(view! { <Row>{up}{down}{remove}</Row> })
            })
            .collect();
        let columns = vec![
            Column::new(t!(locale, "events-partner-name")),
            Column::new(t!(locale, "events-partner-role")),
            Column::new(t!(locale, "events-country")),
            Column::quiet(t!(locale, "events-partner-actions")),
        ];
        let choices = organisations
            .into_iter()
            .map(|o| {
                let country = labels::country(locale, o.country).map(|c| format!(", {c}")).unwrap_or_default();
                Choice::new(o.id.as_str(), format!("{}{country}", o.name))
            })
            .collect::<Vec<_>>();
        let roles = PartnerRole::ALL.iter().map(|role| Choice::new(role.as_str(), labels::role(locale, *role))).collect::<Vec<_>>();
        let countries = time_place::countries(locale);
        view! {
            <Table caption=t!(locale, "events-partners") hide_caption=true columns rows/>
            <Section title=t!(locale, "events-partner-add")>
                <Form inputs>
                    <Select field=inputs.get("organisation") label=t!(locale, "events-partner-organisation") choices empty=t!(locale, "events-partner-new") optional=true/>
                    <FieldRow>
                        <TextField field=inputs.get("name") label=t!(locale, "events-partner-new-name") optional=true maxlength=150/>
                        <Select field=inputs.get("country") label=t!(locale, "events-country") choices=countries empty=t!(locale, "events-choose") optional=true/>
                    </FieldRow>
                    <Select field=inputs.get("role") label=t!(locale, "events-partner-role") hint=t!(locale, "events-partner-role-hint") choices=roles/>
                    <SubmitRow label=t!(locale, "events-partner-add")/>
                </Form>
            </Section>
        }
        .into_any()
    }))
}
