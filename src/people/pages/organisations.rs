//! An organiser's organisations: the list, a new one, its facts, its statements. Colleagues stand in `colleagues.rs`.

use super::{flash, frame};
use crate::{
    error::{Error, FieldErrors, Result},
    forms::{Fields, FormState},
    paths,
    people::{
        actions::{self, Logo},
        labels,
        model::{Country, Organisation, Role, SignedIn},
        rules,
    },
    server::{
        ctx::{Ctx, Upload},
        images,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// `/{lang}/organise/organisations`.
pub async fn list(ctx: Ctx) -> Result<Page> {
    let who = ctx.signed_in().await?;
    let locale = ctx.locale;
    let frame = frame(&ctx, &who, t!(locale, "people-organisations")).flash(flash(&ctx));
    Ok(Page::private(move || {
        let new = paths::organise_page(locale, "organisations/new");
        let rows = who.memberships.iter().map(|m| {
            let name = view! { <a href=paths::organise_organisation(locale, &m.organisation_slug)>{m.organisation_name.clone()}</a> };
            TableRow::new().cell(name).cell(labels::role(locale, m.role))
        });
        let rows: Vec<_> = rows.collect();
        let table = if rows.is_empty() {
            view! {
                <EmptyState title=t!(locale, "people-organisations-none") text=t!(locale, "people-organisation-new-lead")>
                    <LinkButton href=new.clone() look=Look::Primary>{t!(locale, "people-organisation-new")}</LinkButton>
                </EmptyState>
            }
            .into_any()
        } else {
            let columns = vec![t!(locale, "people-organisation").into(), t!(locale, "people-your-role").into()];
            view! {
                <Table caption=t!(locale, "people-organisations") hide_caption=true columns rows/>
                <Row><LinkButton href=new.clone()>{t!(locale, "people-organisation-new")}</LinkButton></Row>
            }
            .into_any()
        };
        page(frame, view! { <PageHead title=t!(locale, "people-organisations")/> {table} })
    }))
}

/// `/{lang}/organise/organisations/new`.
pub async fn new(ctx: Ctx) -> Result<Page> {
    let who = ctx.signed_in().await?;
    let mut fields = Fields::default();
    let country = Country::of_email(&who.account.email).unwrap_or(Country::of_locale(ctx.locale));
    fields.set("country", country.as_str());
    Ok(new_page(&ctx, &who, &FormState::with(fields)))
}

pub async fn create(ctx: Ctx, fields: Fields) -> Result<Response> {
    let who = ctx.signed_in().await?;
    match rules::details(&fields) {
        Ok(new) => {
            let slug = actions::create_organisation(&ctx.app, &who, new).await?;
            Ok(see_other(&format!("{}?done=created", paths::organise_organisation(ctx.locale, &slug))))
        }
        Err(errors) => Ok(new_page(&ctx, &who, &FormState { fields, errors }).refused().into_response()),
    }
}

fn new_page(ctx: &Ctx, who: &SignedIn, form: &FormState) -> Page {
    let (locale, form) = (ctx.locale, form.clone());
    let first = who.memberships.is_empty();
    let frame = frame(ctx, who, t!(locale, "people-organisation-new")).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let lead = if first { t!(locale, "people-organisation-first-lead") } else { t!(locale, "people-organisation-new-lead") };
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=t!(locale, "people-organisation-new") lead/>
                    <Form inputs>
                        {facts_fields(inputs)}
                        <SubmitRow label=t!(locale, "people-organisation-create")/>
                    </Form>
                </Narrow>
            },
        )
    })
}

/// Name, country and website: what is asked at the creation.
/// Name, country and website.
pub fn facts_fields(inputs: Inputs) -> impl IntoView {
    let locale = inputs.locale();
    view! {
        <TextField field=inputs.get("name") label=t!(locale, "people-name-organisation") autocomplete="organization" maxlength=150/>
        <Select field=inputs.get("country") label=t!(locale, "people-country") choices=labels::countries(locale)/>
        <TextField field=inputs.get("website") label=t!(locale, "people-website") kind="url" optional=true hint=t!(locale, "people-website-hint")/>
    }
}

/// `/{lang}/organise/organisations/{slug}`: administrators edit, colleagues read.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organisation, _) = actions::organisation_of_member(&ctx, &slug).await?;
    if who.role_in(&organisation.id) == Some(Role::Admin) {
        return Ok(edit_page(&ctx, &who, &organisation, &FormState::with(details_fields(&organisation))));
    }
    Ok(read_page(&ctx, &who, &organisation))
}

/// Saves the facts and the logo.
pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, upload: Upload) -> Result<Response> {
    let (who, organisation, admin) = actions::organisation_of_admin(&ctx, &slug).await?;
    match parse_details(&upload) {
        Ok((new, logo)) => {
            actions::change_details(&ctx.app, &admin, new, logo).await?;
            Ok(see_other(&format!("{}?done=saved", paths::organise_organisation(ctx.locale, &slug))))
        }
        Err(errors) => {
            let form = FormState { fields: upload.fields, errors };
            Ok(edit_page(&ctx, &who, &organisation, &form).refused().into_response())
        }
    }
}

/// An organisation's facts and what becomes of its logo, from a form.
pub fn parse_details(upload: &Upload) -> Result<(rules::Details, Logo), FieldErrors> {
    let details = rules::details(&upload.fields);
    let logo = match upload.file("logo").map(|file| images::logo(&file.bytes)) {
        Some(Ok(image)) => Ok(Logo::New(image)),
        Some(Err(problem)) => Err(problem),
        None if upload.fields.has("remove_logo") => Ok(Logo::Remove),
        None => Ok(Logo::Keep),
    };
    match (details, logo) {
        (Ok(details), Ok(logo)) => Ok((details, logo)),
        (details, logo) => {
            let mut errors = details.err().unwrap_or_default();
            if let Err(problem) = logo {
                errors.add("logo", problem);
            }
            Err(errors)
        }
    }
}

fn details_fields(o: &Organisation) -> Fields {
    let mut fields = Fields::from([
        ("name", o.name.as_str()),
        ("country", o.country.as_str()),
        ("website", &o.website),
        ("contact_name", &o.contact_name),
        ("contact_email", &o.contact_email),
        ("contact_phone", &o.contact_phone),
        ("reply_to", &o.reply_to),
        ("colour", &o.colour),
    ]);
    if !o.colour.is_empty() {
        fields.set("own_colour", "true");
    }
    fields
}

fn edit_page(ctx: &Ctx, who: &SignedIn, organisation: &Organisation, form: &FormState) -> Page {
    let (locale, form, o) = (ctx.locale, form.clone(), organisation.clone());
    let frame = organisation_frame(ctx, who, organisation, t!(locale, "people-details")).refused(!form.errors.is_empty());
    // Whoever has just made it came to plan something.
    let onward = (ctx.query.get("done") == "created").then(|| paths::organise_new_event(locale));
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let colour = inputs.get("colour");
        let colour = if colour.text().is_empty() { colour.value("#14524c") } else { colour };
        page(
            frame,
            view! {
                {head(locale, &o, "")}
                {onward.map(|href| view! { <Row><LinkButton href look=Look::Primary>{t!(locale, "people-first-event")}</LinkButton></Row> })}
                <Narrow>
                    <Form inputs multipart=true>
                        {facts_fields(inputs)}
                        <Fieldset legend=t!(locale, "people-contact") hint=t!(locale, "people-contact-hint")>
                            <TextField field=inputs.get("contact_name") label=t!(locale, "people-contact-name") optional=true maxlength=150/>
                            <TextField field=inputs.get("contact_email") label=t!(locale, "people-email") kind="email" optional=true/>
                            <TextField field=inputs.get("contact_phone") label=t!(locale, "people-phone") kind="tel" optional=true maxlength=40/>
                        </Fieldset>
                        <TextField field=inputs.get("reply_to") label=t!(locale, "people-reply-to") kind="email" optional=true hint=t!(locale, "people-reply-to-hint")/>
                        <Fieldset legend=t!(locale, "people-look") hint=t!(locale, "people-look-hint")>
                            {logo_fields(inputs, &o)}
                            <Checkbox field=inputs.get("own_colour") label=t!(locale, "people-own-colour")/>
                            <TextField field=colour label=t!(locale, "people-colour") kind="color" hint=t!(locale, "people-colour-hint") optional=true/>
                        </Fieldset>
                        <SubmitRow label=t!(locale, "people-save")/>
                    </Form>
                </Narrow>
            },
        )
    })
}

/// The logo as it is, and the fields that replace and remove it.
pub fn logo_fields(inputs: Inputs, o: &Organisation) -> impl IntoView + use<> {
    let locale = inputs.locale();
    let logo = o.logo.clone().map(|hash| {
        view! {
            <p><img src=paths::image(&hash) alt=t!(locale, "people-logo-of", name = &o.name) class="logo-preview"/></p>
            <Checkbox field=inputs.get("remove_logo") label=t!(locale, "people-logo-remove")/>
        }
    });
    view! {
        {logo}
        <FileField field=inputs.get("logo") label=t!(locale, "people-logo") accept="image/png,image/jpeg,image/webp" optional=true hint=t!(locale, "people-logo-hint")/>
    }
}

fn read_page(ctx: &Ctx, who: &SignedIn, organisation: &Organisation) -> Page {
    let (locale, o) = (ctx.locale, organisation.clone());
    let frame = organisation_frame(ctx, who, organisation, t!(locale, "people-details"));
    Page::private(move || {
        let facts = [
            (t!(locale, "people-country"), labels::country(locale, o.country)),
            (t!(locale, "people-website"), o.website.clone()),
            (t!(locale, "people-contact-name"), o.contact_name.clone()),
            (t!(locale, "people-email"), o.contact_email.clone()),
            (t!(locale, "people-phone"), o.contact_phone.clone()),
            (t!(locale, "people-reply-to"), o.reply_to.clone()),
        ];
        let items = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(term, value)| Fact::new(term, value)).collect();
        page(frame, view! { {head(locale, &o, "")} <p class="quiet">{t!(locale, "people-admins-edit")}</p> <DescriptionList items/> })
    })
}

/// `/{lang}/organise/organisations/{slug}/statements`: what it publishes about personal data and accessibility, side by side in each language.
pub async fn statements(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organisation, _) = actions::organisation_of_admin(&ctx, &slug).await?;
    let mut fields = Fields::default();
    fields.set_localized("privacy_notice", &organisation.privacy_notice);
    fields.set_localized("accessibility_statement", &organisation.accessibility_statement);
    fields.set("accessibility_url", &organisation.accessibility_url);
    Ok(statements_page(&ctx, &who, &organisation, &FormState::with(fields)))
}

pub async fn save_statements(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organisation, admin) = actions::organisation_of_admin(&ctx, &slug).await?;
    match rules::statements(&fields) {
        Ok(new) => {
            actions::change_statements(&ctx.app, &admin, new).await?;
            Ok(see_other(&format!("{}/statements?done=saved", paths::organise_organisation(ctx.locale, &slug))))
        }
        Err(errors) => Ok(statements_page(&ctx, &who, &organisation, &FormState { fields, errors }).refused().into_response()),
    }
}

fn statements_page(ctx: &Ctx, who: &SignedIn, organisation: &Organisation, form: &FormState) -> Page {
    let (locale, form, o) = (ctx.locale, form.clone(), organisation.clone());
    let frame = organisation_frame(ctx, who, organisation, t!(locale, "people-statements")).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let languages: Vec<Lang> = Locale::ALL.map(Locale::lang).into();
        let privacy = format!("{}#{}", paths::privacy(locale), o.slug);
        let accessibility = format!("{}#{}", paths::accessibility(locale), o.slug);
        let law = match o.country {
            Country::No => t!(locale, "people-statement-hint-norway"),
            Country::Se => t!(locale, "people-statement-hint-sweden"),
            _ => t!(locale, "people-statement-hint"),
        };
        page(
            frame,
            view! {
                {head(locale, &o, "statements")}
                <p>{t!(locale, "people-statements-lead")}" "<a href=privacy>{t!(locale, "ui-privacy")}</a>" · "<a href=accessibility>{t!(locale, "ui-accessibility")}</a></p>
                <Form inputs>
                    <LocalizedField inputs name="privacy_notice" label=t!(locale, "people-privacy-notice") hint=t!(locale, "people-privacy-notice-hint") languages=languages.clone() rows=12 optional=true/>
                    <LocalizedField inputs name="accessibility_statement" label=t!(locale, "people-accessibility-statement") hint=law languages rows=12 optional=true/>
                    <TextField field=inputs.get("accessibility_url") label=t!(locale, "people-accessibility-url") kind="url" hint=t!(locale, "people-accessibility-url-hint") optional=true/>
                    <SubmitRow label=t!(locale, "people-save")/>
                </Form>
            },
        )
    })
}

/// The frame of an organisation's pages, in its own colours, so that a new one is seen at once.
pub(super) fn organisation_frame(ctx: &Ctx, who: &SignedIn, organisation: &Organisation, title: String) -> Frame {
    let mut frame = frame(ctx, who, format!("{title} · {}", organisation.name)).flash(flash(ctx));
    frame.theme_css = super::colours::stylesheet_of(organisation);
    frame
}

/// The head of an organisation's pages: its name and its tabs.
pub(super) fn head(locale: Locale, organisation: &Organisation, here: &str) -> impl IntoView + use<> {
    let base = paths::organise_organisation(locale, &organisation.slug);
    let tab = |label: String, rest: &str| {
        let href = if rest.is_empty() { base.clone() } else { format!("{base}/{rest}") };
        NavItem::new(label, href).current(rest == here)
    };
    let items = vec![
        tab(t!(locale, "people-details"), ""),
        tab(t!(locale, "people-statements"), "statements"),
        tab(t!(locale, "people-colleagues"), "colleagues"),
    ];
    let all = vec![NavItem::new(t!(locale, "people-organisations"), paths::organise_page(locale, "organisations"))];
    view! {
        <Breadcrumbs locale items=all here=organisation.name.clone()/>
        <PageHead title=organisation.name.clone()/>
        <Tabs label=t!(locale, "people-organisation") items/>
    }
}

/// An error of an action at a field, as the form's; others go on.
pub(super) fn at_fields(error: Error) -> Result<FieldErrors> {
    match error {
        Error::Invalid(errors) => Ok(errors),
        other => Err(other),
    }
}
