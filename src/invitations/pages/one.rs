//! One invitation, for organisers: who it is to, what became of it, and what can be done about it.

use super::{address, flash};
use crate::{
    error::{Error, Result},
    events::{actions::organise, model::Event, pages::organise_frame},
    forms::{Fields, FormState},
    i18n::dates,
    invitations::{
        actions, labels,
        model::{Answer, Delivery, Listed},
        rules,
    },
    people::{self, model::SignedIn},
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

/// Language, event, invitation.
type OnePath = Path<(String, String, String)>;

/// GET `…/invitations/{id}`.
pub async fn show(ctx: Ctx, Path((_, slug, id)): OnePath) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let listed = actions::one(&ctx.app, &organiser, &id).await?;
    let it = &listed.invitation;
    let mut fields = Fields::default();
    fields.set("name", it.name.clone());
    fields.set("email", it.email.clone());
    fields.set("organisation", it.organisation.clone());
    fields.set("language", it.language.code());
    fields.set("country", it.country.as_str());
    Ok(one_page(&ctx, &who, &organiser.of, listed, FormState::with(fields)))
}

/// Saves who it is to.
pub async fn save(ctx: Ctx, Path((_, slug, id)): OnePath, fields: Fields) -> Result<Response> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let listed = actions::one(&ctx.app, &organiser, &id).await?;
    let outcome = match rules::parse_details(&fields) {
        Ok(new) => actions::change(&ctx.app, &organiser, &listed, new).await,
        Err(errors) => Err(errors.into()),
    };
    match outcome {
        Ok(()) => Ok(see_other(&format!("{}?done=saved", address(ctx.locale, &slug, &id)))),
        Err(Error::Invalid(errors)) => {
            Ok(one_page(&ctx, &who, &organiser.of, listed, FormState { fields, errors }).refused().into_response())
        }
        Err(error) => Err(error),
    }
}

/// Takes somebody off the list whose invitation was never sent.
pub async fn remove(ctx: Ctx, Path((_, slug, id)): OnePath) -> Result<Response> {
    let (_, organiser) = organise(&ctx, &slug).await?;
    let listed = actions::one(&ctx.app, &organiser, &id).await?;
    actions::remove(&ctx.app, &organiser, &listed).await?;
    Ok(see_other(&format!("{}?done=removed", address(ctx.locale, &slug, ""))))
}

/// Writes another invitation to somebody whom the first has not reached.
pub async fn again(ctx: Ctx, Path((_, slug, id)): OnePath) -> Result<Response> {
    let (_, organiser) = organise(&ctx, &slug).await?;
    let listed = actions::one(&ctx.app, &organiser, &id).await?;
    actions::again(&ctx.app, &organiser, &listed).await?;
    Ok(see_other(&format!("{}?done=again", address(ctx.locale, &slug, &id))))
}

fn one_page(ctx: &Ctx, who: &SignedIn, event: &Event, listed: Listed, form: FormState) -> Page {
    let (locale, slug, zone) = (ctx.locale, event.slug.clone(), event.zone());
    let title = listed.invitation.called().to_owned();
    let frame = organise_frame(ctx, who, event, title.clone()).flash(flash(ctx)).refused(!form.errors.is_empty());
    Page::private(move || {
        let it = &listed.invitation;
        let inputs = Inputs::new(locale, &form);
        let list = address(locale, &slug, "");
        let here = address(locale, &slug, it.id.as_str());
        let verbs = verbs(locale, &listed, &here);
        let state = state(locale, &listed, it.answered_at.map(|at| dates::date_time(locale, at, zone)));
        let crumbs = vec![NavItem::new(t!(locale, "invitations-title"), list.clone())];
        let body = view! {
            <Breadcrumbs locale items=crumbs here=title.clone()/>
            <PageHead title/>
            {state}
            {verbs}
            <Section title=t!(locale, "invitations-details")>
                <Form inputs action=here>
                    <TextField field=inputs.get("name") label=t!(locale, "invitations-name") optional=true maxlength=200/>
                    <TextField field=inputs.get("email") label=t!(locale, "invitations-email") hint=t!(locale, "invitations-email-hint") kind="email"/>
                    <TextField field=inputs.get("organisation") label=t!(locale, "invitations-organisation") optional=true maxlength=200/>
                    <FieldRow>
                        <Select field=inputs.get("language") label=t!(locale, "invitations-language") choices=people::labels::languages()/>
                        <Select field=inputs.get("country") label=t!(locale, "invitations-country") choices=people::labels::countries(locale)/>
                    </FieldRow>
                    <SubmitRow label=t!(locale, "invitations-change") cancel=(t!(locale, "invitations-cancel"), list)/>
                </Form>
            </Section>
        };
        page(frame, body)
    })
}

fn state(locale: Locale, listed: &Listed, answered: Option<String>) -> impl IntoView + use<> {
    let it = &listed.invitation;
    let (answer, delivery) = (it.answer, listed.delivery);
    let error = listed.mail_error.clone().filter(|_| matches!(delivery, Delivery::Refused | Delivery::Bounced | Delivery::Queued));
    let waiting = labels::registration(locale, listed.registration);
    let mut items = vec![
        Fact::new(
            t!(locale, "invitations-delivery"),
            view! { <Tag tone=labels::delivery_tone(delivery)>{labels::delivery(locale, delivery)}</Tag> },
        ),
        Fact::new(
            t!(locale, "invitations-answer"),
            view! { <Tag tone=labels::answer_tone(answer)>{labels::answer(locale, answer)}</Tag> " " {waiting} },
        ),
    ];
    items.extend(answered.map(|at| Fact::new(t!(locale, "invitations-answered-at"), at)));
    items.extend((it.reminders > 0).then(|| Fact::new(t!(locale, "invitations-reminders"), it.reminders)));
    // What a mail server says is in English, whatever the page's language.
    items.extend(error.map(|error| Fact::new(t!(locale, "invitations-mail-error"), view! { <span lang="en">{error}</span> })));
    view! { <DescriptionList items/> }
}

fn verbs(locale: Locale, listed: &Listed, base: &str) -> Option<AnyView> {
    let removable = matches!(listed.delivery, Delivery::Draft | Delivery::Dropped) && listed.invitation.answer == Answer::None;
    let again = listed.delivery.failed();
    let (again_at, remove_at) = (format!("{base}/again"), format!("{base}/remove"));
    (removable || again).then(|| {
        view! {
            <Row>
                {again.then(|| view! { <PostButton action=again_at>{t!(locale, "invitations-again")}</PostButton> })}
                {removable.then(|| view! { <PostButton action=remove_at look=Look::Danger>{t!(locale, "invitations-remove")}</PostButton> })}
            </Row>
        }
        .into_any()
    })
}
