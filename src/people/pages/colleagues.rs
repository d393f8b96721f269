//! An organisation's colleagues: who they are, and for administrators adding, changing roles, removing.

use super::organisations::{at_fields, head, organisation_frame};
use crate::{
    error::{Error, Result},
    forms::{Fields, FormState},
    paths,
    people::{
        actions, labels,
        model::{AccountId, Colleague, Organisation, Role, SignedIn},
        rules, store,
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

/// Language, organisation, account.
type ColleaguePath = Path<(String, String, String)>;

/// `/{lang}/organise/organisations/{slug}/colleagues`.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organisation, _) = actions::organisation_of_member(&ctx, &slug).await?;
    let mut fields = Fields::default();
    fields.set("language", organisation.country.locale().unwrap_or(ctx.locale).code());
    fields.set("role", Role::Member.as_str());
    colleagues_page(&ctx, &who, &organisation, &FormState::with(fields)).await
}

/// Adds a colleague and mails them a link.
pub async fn add(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organisation, admin) = actions::organisation_of_admin(&ctx, &slug).await?;
    let outcome = match rules::new_colleague(&fields) {
        Ok(new) => {
            ctx.count_link(&new.email)?;
            match actions::add_colleague(&ctx.app, &admin, new).await {
                Ok(()) => Ok(()),
                Err(error) => Err(at_fields(error)?),
            }
        }
        Err(errors) => Err(errors),
    };
    match outcome {
        Ok(()) => Ok(see_other(&format!("{}/colleagues?done=colleague-added", paths::organise_organisation(ctx.locale, &slug)))),
        Err(errors) => Ok(colleagues_page(&ctx, &who, &organisation, &FormState { fields, errors }).await?.refused().into_response()),
    }
}

/// Gives a colleague another role.
pub async fn change_role(ctx: Ctx, Path((_, slug, account)): ColleaguePath, fields: Fields) -> Result<Response> {
    let (_, _, admin) = actions::organisation_of_admin(&ctx, &slug).await?;
    let account = AccountId::parse(&account).ok_or(Error::NotFound)?;
    let role = Role::parse(fields.get("role")).ok_or(Error::BadRequest)?;
    actions::change_role(&ctx.app, &admin, &account, role).await?;
    Ok(see_other(&format!("{}/colleagues?done=saved", paths::organise_organisation(ctx.locale, &slug))))
}

/// `…/colleagues/{account}/remove`: asks first.
pub async fn ask_remove(ctx: Ctx, Path((_, slug, account)): ColleaguePath) -> Result<Page> {
    let (who, organisation, _) = actions::organisation_of_admin(&ctx, &slug).await?;
    let colleagues = store::colleagues(&mut ctx.db.read().await?, &organisation.id).await?;
    let colleague = colleagues.into_iter().find(|c| c.id.as_str() == account).ok_or(Error::NotFound)?;
    let locale = ctx.locale;
    let title = t!(locale, "people-colleague-remove-title", name = &colleague.name, organisation = &organisation.name);
    let frame = organisation_frame(&ctx, &who, &organisation, title.clone());
    let back = format!("{}/colleagues", paths::organise_organisation(locale, &slug));
    Ok(Page::private(move || {
        page(
            frame,
            view! {
                <ConfirmPage title confirm=t!(locale, "people-colleague-remove") look=Look::Danger cancel=t!(locale, "people-cancel") cancel_href=back>
                    <p>{t!(locale, "people-colleague-remove-text")}</p>
                </ConfirmPage>
            },
        )
    }))
}

/// Removes a colleague.
pub async fn remove(ctx: Ctx, Path((_, slug, account)): ColleaguePath) -> Result<Response> {
    let (who, _, admin) = actions::organisation_of_admin(&ctx, &slug).await?;
    let account = AccountId::parse(&account).ok_or(Error::NotFound)?;
    actions::remove_colleague(&ctx.app, &admin, &account).await?;
    // Who removes themselves cannot see this organisation any more.
    let to = if who.account.id == account {
        paths::organise_page(ctx.locale, "organisations")
    } else {
        format!("{}/colleagues", paths::organise_organisation(ctx.locale, &slug))
    };
    Ok(see_other(&format!("{to}?done=colleague-removed")))
}

async fn colleagues_page(ctx: &Ctx, who: &SignedIn, organisation: &Organisation, form: &FormState) -> Result<Page> {
    let mut colleagues = store::colleagues(&mut ctx.db.read().await?, &organisation.id).await?;
    let (locale, o, form) = (ctx.locale, organisation.clone(), form.clone());
    crate::i18n::sort::by_text(locale, &mut colleagues, |c| &c.name);
    let admin = who.role_in(&o.id) == Some(Role::Admin);
    let admins = colleagues.iter().filter(|c| c.role == Role::Admin).count();
    let frame = organisation_frame(ctx, who, organisation, t!(locale, "people-colleagues")).refused(!form.errors.is_empty());
    Ok(Page::private(move || {
        let base = format!("{}/colleagues", paths::organise_organisation(locale, &o.slug));
        let mut columns: Vec<Column> = vec![
            t!(locale, "people-name").into(),
            t!(locale, "people-email").into(),
            t!(locale, "people-language").into(),
            t!(locale, "people-role").into(),
        ];
        if admin {
            columns.push(Column::quiet(t!(locale, "people-change")));
        }
        let row = |c: Colleague| {
            let last_admin = c.role == Role::Admin && admins == 1;
            let verbs = (admin && !last_admin).then(|| verbs(locale, &base, &c));
            let language = view! { <span lang=c.language.code()>{c.language.own_name()}</span> };
            TableRow::new().cell(c.name.clone()).cell(c.email.clone()).cell(language).cell(labels::role(locale, c.role)).cell(verbs)
        };
        let rows = colleagues.into_iter().map(row).collect();
        let add = admin.then(|| add_form(Inputs::new(locale, &form)));
        page(
            frame,
            view! {
                {head(locale, &o, "colleagues")}
                <Table caption=t!(locale, "people-colleagues") hide_caption=true columns rows/>
                {add}
                {(!admin).then(|| view! { <p class="quiet">{t!(locale, "people-admins-add")}</p> })}
            },
        )
    }))
}

/// What an administrator may do with a colleague.
fn verbs(locale: Locale, base: &str, colleague: &Colleague) -> impl IntoView + use<> {
    let (other, label) = match colleague.role {
        Role::Admin => (Role::Member, t!(locale, "people-make-member", name = &colleague.name)),
        Role::Member => (Role::Admin, t!(locale, "people-make-admin", name = &colleague.name)),
    };
    let remove = t!(locale, "people-colleague-remove-name", name = &colleague.name);
    let hidden = vec![("role".to_owned(), other.as_str().to_owned())];
    let (change, ask) = (format!("{base}/{}/role", colleague.id), format!("{base}/{}/remove", colleague.id));
    view! {
        <Row>
            <PostButton action=change hidden small=true look=Look::Tertiary>{label}</PostButton>
            <LinkButton href=ask small=true look=Look::Tertiary>{remove}</LinkButton>
        </Row>
    }
}

fn add_form(inputs: Inputs) -> impl IntoView {
    let locale = inputs.locale();
    view! {
        <Section title=t!(locale, "people-colleague-add")>
            <Narrow>
                <p>{t!(locale, "people-colleague-add-lead")}</p>
                <Form inputs>
                    <TextField field=inputs.get("name") label=t!(locale, "people-name") maxlength=150/>
                    <TextField field=inputs.get("email") label=t!(locale, "people-email") kind="email"/>
                    <Select field=inputs.get("language") label=t!(locale, "people-language") hint=t!(locale, "people-language-hint") choices=labels::languages()/>
                    <Radios field=inputs.get("role") label=t!(locale, "people-role") choices=labels::roles(locale)/>
                    <SubmitRow label=t!(locale, "people-colleague-add")/>
                </Form>
            </Narrow>
        </Section>
    }
}
