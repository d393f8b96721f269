//! Organisers' forms about one speaker: add, edit, the photo, the personal link.

use super::personal::photo_form;
use crate::{
    error::{Error, Result},
    events::{actions as events, model::Event, pages::organise_frame},
    forms::{Fields, FormState},
    paths,
    people::model::SignedIn,
    problem,
    server::{
        ctx::{Ctx, Upload},
        images::{self, Prepared},
        render::{Page, see_other},
    },
    speakers::{
        actions, labels,
        model::{Listed, Speaker},
        rules::{self, MAX_BIOGRAPHY, MAX_NAME, MAX_TITLE},
        store,
    },
    ui::prelude::*,
};
use axum::{extract::Path, response::Response};

/// A page about an event's speakers for its organisers.
pub fn path(locale: Locale, event: &str, rest: &str) -> String {
    let rest = if rest.is_empty() { "speakers".to_owned() } else { format!("speakers/{rest}") };
    paths::organise_event_page(locale, event, &rest)
}

/// The languages that we write in, each by its own name.
pub fn languages() -> Vec<Choice> {
    Locale::ALL.into_iter().map(|l| Choice::new(l.code(), l.own_name()).lang(l.code())).collect()
}

fn chars(max: usize) -> u32 {
    u32::try_from(max).unwrap_or(u32::MAX)
}

// --- Add

pub async fn new(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, event) = events::organise(&ctx, &slug).await?;
    Ok(new_page(&ctx, &who, &event.of, FormState::default()))
}

pub async fn add(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, event) = events::organise(&ctx, &slug).await?;
    let added = match rules::new_speaker(&fields, &event.of.languages) {
        Ok(new) => actions::add(&ctx.app, &event, &new, ctx.now).await,
        Err(errors) => Err(errors.into()),
    };
    match added {
        Ok(_) => Ok(see_other(&format!("{}?done=added", path(ctx.locale, &slug, "")))),
        Err(Error::Invalid(errors)) => {
            Ok(axum::response::IntoResponse::into_response(new_page(&ctx, &who, &event.of, FormState { fields, errors }).refused()))
        }
        Err(other) => Err(other),
    }
}

fn new_page(ctx: &Ctx, who: &SignedIn, event: &Event, form: FormState) -> Page {
    let locale = ctx.locale;
    let frame = organise_frame(ctx, who, event, t!(locale, "speakers-add")).refused(!form.errors.is_empty());
    let (languages, back) = (event.languages.0.clone(), path(locale, &event.slug, ""));
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=t!(locale, "speakers-add") lead=t!(locale, "speakers-add-lead")/>
                    <Form inputs>
                        <TextField field=inputs.get("name") label=t!(locale, "speakers-field-name") maxlength=chars(MAX_NAME)/>
                        <TextField field=inputs.get("organisation") label=t!(locale, "speakers-field-organisation") optional=true maxlength=chars(MAX_NAME)/>
                        <TextField field=inputs.get("email") label=t!(locale, "speakers-field-email") hint=t!(locale, "speakers-field-email-hint") kind="email" optional=true/>
                        <LocalizedField inputs name="title" label=t!(locale, "speakers-field-title") hint=t!(locale, "speakers-field-title-hint") languages optional=true maxlength=chars(MAX_TITLE)/>
                        <SubmitRow label=t!(locale, "speakers-add-button") cancel=(t!(locale, "speakers-cancel"), back)/>
                    </Form>
                </Narrow>
            },
        )
    })
}

// --- Edit

pub async fn edit(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    edit_page(&ctx, &who, &event.of, &speaker.of, None, None).await
}

pub async fn save(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    let saved = match rules::profile(&fields, &event.of.languages) {
        Ok(profile) => actions::edit(&ctx.app, &event, &speaker, &profile, ctx.now).await,
        Err(errors) => Err(errors.into()),
    };
    match saved {
        Ok(()) => Ok(see_other(&format!("{}?done=saved", path(ctx.locale, &slug, &id)))),
        Err(Error::Invalid(errors)) => {
            let page = edit_page(&ctx, &who, &event.of, &speaker.of, Some(FormState { fields, errors }), None).await?;
            Ok(axum::response::IntoResponse::into_response(page.refused()))
        }
        Err(other) => Err(other),
    }
}

/// The photo's form: a new one, or none (`remove`).
pub async fn photo(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, upload: Result<Upload>) -> Result<Response> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    match uploaded_photo(upload).await {
        Ok(photo) => {
            actions::set_photo(&ctx.app, &speaker, photo, ctx.now).await?;
            Ok(see_other(&format!("{}?done=photo", path(ctx.locale, &slug, &id))))
        }
        Err(Error::Invalid(errors)) => {
            let form = FormState { fields: Fields::default(), errors };
            let page = edit_page(&ctx, &who, &event.of, &speaker.of, None, Some(form)).await?;
            Ok(axum::response::IntoResponse::into_response(page.refused()))
        }
        Err(other) => Err(other),
    }
}

/// The photo that a form sent, made ready to keep; `None` where it is to be removed. What is too large to be read at all is refused in words too.
pub async fn uploaded_photo(upload: Result<Upload>) -> Result<Option<Prepared>> {
    let too_large = || Error::field("photo", problem!("forms-image-too-large", max = images::MAX_BYTES / 1024 / 1024));
    let upload = match upload {
        Err(Error::TooLarge) => return Err(too_large()),
        upload => upload?,
    };
    if upload.fields.has("remove") {
        return Ok(None);
    }
    let Some(file) = upload.file("photo") else { return Err(Error::field("photo", problem!("speakers-problem-no-photo"))) };
    let bytes = file.bytes.clone();
    // Decoding takes a while: not on a thread that serves others.
    let prepared =
        tokio::task::spawn_blocking(move || images::portrait(&bytes)).await.map_err(|e| crate::server::telemetry::internal(&e))?;
    prepared.map(Some).map_err(|problem| Error::field("photo", problem))
}

async fn edit_page(
    ctx: &Ctx,
    who: &SignedIn,
    event: &Event,
    speaker: &Speaker,
    refused: Option<FormState>,
    refused_photo: Option<FormState>,
) -> Result<Page> {
    let mut tx = ctx.db.read().await?;
    let all = store::listed(&mut tx, &event.id).await?;
    let it = all.iter().find(|l| l.speaker.id == speaker.id).cloned().ok_or(Error::NotFound)?;
    let alone = all.len() == 1;
    drop(tx);
    let locale = ctx.locale;
    let form = refused.clone().unwrap_or_else(|| FormState::with(rules::profile_fields(&it.speaker, it.email.as_deref())));
    let frame = organise_frame(ctx, who, event, &it.speaker.name)
        .refused(refused.is_some() || refused_photo.is_some())
        .flash(flash(locale, ctx.query.get("done")));
    let masked = masked(&ctx.app.url(&paths::speaker_page(it.speaker.language, &actions::token(&ctx.app, &it.speaker))));
    let event = event.clone();
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let photo_inputs = Inputs::new(locale, &refused_photo.unwrap_or_default());
        let id = it.speaker.id.to_string();
        let at = |rest: &str| path(locale, &event.slug, &format!("{id}{rest}"));
        let (tone, answer) = labels::answer_tag(locale, it.speaker.answer);
        let (merge, remove, photo_action, back) = (at("/merge"), at("/remove"), at("/photo"), path(locale, &event.slug, ""));
        let merge =
            (!alone).then(|| view! { <LinkButton href=merge look=Look::Tertiary small=true>{t!(locale, "speakers-merge")}</LinkButton> });
        let times = at("/times");
        let actions = view! {
            <LinkButton href=times look=Look::Tertiary small=true>{t!(locale, "speakers-times")}</LinkButton>
            {merge}
            <LinkButton href=remove look=Look::Tertiary small=true>{t!(locale, "speakers-remove")}</LinkButton>
        }
        .into_any();
        let languages_of_event = event.languages.0.clone();
        let photo = photo_form(locale, photo_inputs, &it.speaker, photo_action, None);
        page(
            frame,
            view! {
                <PageHead title=&it.speaker.name actions=actions/>
                <p><Tag tone>{answer}</Tag></p>
                {link_section(locale, &event, &it, &masked)}
                <Section title=t!(locale, "speakers-details")>
                    <Form inputs>
                        <TextField field=inputs.get("name") label=t!(locale, "speakers-field-name") maxlength=chars(MAX_NAME)/>
                        <TextField field=inputs.get("organisation") label=t!(locale, "speakers-field-organisation") optional=true maxlength=chars(MAX_NAME)/>
                        <TextField field=inputs.get("email") label=t!(locale, "speakers-field-email") hint=t!(locale, "speakers-field-email-edit-hint") kind="email" optional=true/>
                        <Select field=inputs.get("language") label=t!(locale, "speakers-field-language") choices=languages()/>
                        <LocalizedField inputs name="title" label=t!(locale, "speakers-field-title") hint=t!(locale, "speakers-field-title-hint") languages=languages_of_event.clone() optional=true maxlength=chars(MAX_TITLE)/>
                        <LocalizedField inputs name="biography" label=t!(locale, "speakers-field-biography") hint=t!(locale, "speakers-field-biography-hint") languages=languages_of_event rows=9 optional=true maxlength=chars(MAX_BIOGRAPHY)/>
                        <SubmitRow label=t!(locale, "speakers-save") cancel=(t!(locale, "speakers-cancel"), back)/>
                    </Form>
                </Section>
                <Section title=t!(locale, "speakers-field-photo")>
                    {photo}
                </Section>
            },
        )
    }))
}

/// The personal link, masked, and what may be done with it.
fn link_section(locale: Locale, event: &Event, it: &Listed, masked: &str) -> impl IntoView + use<> {
    let at = |rest: &str| path(locale, &event.slug, &format!("{}{rest}", it.speaker.id));
    let delivery = labels::delivery(locale, it.delivery, event.zone());
    let body = if it.email.is_some() {
        let (send, revoke, verb) = (at("/link"), at("/revoke"), link_verb(locale, it));
        let items = vec![
            Fact::new(t!(locale, "speakers-link"), view! { <code>{masked.to_owned()}</code> }),
            Fact::new(t!(locale, "speakers-column-link"), delivery),
        ];
        view! {
            <DescriptionList items/>
            <Row>
                <PostButton action=send small=true>{verb}</PostButton>
                <LinkButton href=revoke look=Look::Tertiary small=true>{t!(locale, "speakers-link-revoke")}</LinkButton>
            </Row>
        }
        .into_any()
    } else {
        view! { <p class="quiet">{t!(locale, "speakers-link-no-address")}</p> }.into_any()
    };
    view! { <Section title=t!(locale, "speakers-link")>{body}</Section> }
}

/// "Send the link", or "send it again".
pub fn link_verb(locale: Locale, it: &Listed) -> String {
    use crate::speakers::model::Mailed;
    match it.delivery.map(|d| d.state) {
        None | Some(Mailed::Draft | Mailed::Dropped) => t!(locale, "speakers-link-send"),
        Some(Mailed::Queued | Mailed::Sent | Mailed::Refused | Mailed::Bounced) => t!(locale, "speakers-link-send-again"),
    }
}

/// A personal link as organisers see it: enough to recognise, too little to use.
fn masked(url: &str) -> String {
    let (start, token) = url.rsplit_once('/').unwrap_or(("", url));
    format!("{start}/{}…", token.chars().take(4).collect::<String>())
}

// --- Revoke

pub async fn confirm_revoke(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    let locale = ctx.locale;
    let frame = organise_frame(&ctx, &who, &event.of, t!(locale, "speakers-link-revoke"));
    let back = path(locale, &slug, &id);
    Ok(Page::private(move || {
        page(
            frame,
            view! {
                <ConfirmPage title=t!(locale, "speakers-revoke-title", name = &speaker.of.name) confirm=t!(locale, "speakers-link-revoke") look=Look::Danger cancel=t!(locale, "speakers-cancel") cancel_href=back>
                    <p>{t!(locale, "speakers-revoke-text")}</p>
                </ConfirmPage>
            },
        )
    }))
}

pub async fn revoke(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let (_, _, speaker) = actions::organise(&ctx, &slug, &id).await?;
    actions::revoke_link(&ctx.app, &speaker, ctx.now).await?;
    Ok(see_other(&format!("{}?done=revoked", path(ctx.locale, &slug, &id))))
}

/// What has just happened, in words.
pub fn flash(locale: Locale, done: &str) -> Option<Flash> {
    let text = match done {
        "added" => t!(locale, "speakers-done-added"),
        "saved" => t!(locale, "speakers-done-saved"),
        "photo" => t!(locale, "speakers-done-photo"),
        "revoked" => t!(locale, "speakers-done-revoked"),
        "removed" => t!(locale, "speakers-done-removed"),
        "merged" => t!(locale, "speakers-done-merged"),
        "mailed" => t!(locale, "speakers-done-mailed"),
        "drafted" => t!(locale, "speakers-done-drafted"),
        "sent" => t!(locale, "speakers-done-sent"),
        "dropped" => t!(locale, "speakers-done-dropped"),
        _ => return None,
    };
    Some(Flash { tone: Tone::Success, text })
}
