//! The page behind a speaker's personal link, its forms, and the form for who has lost the link.

use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventState},
    },
    forms::{Check, Fields, FormState},
    paths,
    programme::{
        actions::{Hand, set_speaker_windows},
        appearances,
        exports::speaker_calendar,
        model::{Material, Programme, SessionId},
        pages::{desk::windows, materials},
        rules::forms,
        speakers as verbs, store,
    },
    server::{
        ctx::{Ctx, Upload},
        db::Tx,
        render::{Page, download, see_other},
    },
    speakers::{
        actions::{self, Holder},
        pages::{
            organise::uploaded_photo,
            personal::{Fieldwise, More, Personal, page_of},
            public as views,
        },
        rules,
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// `GET /{lang}/speaker/{token}`
pub async fn show(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response> {
    match actions::holder(&ctx, &token).await {
        Ok(holder) => Ok(personal(&ctx, holder, token, None).await?.into_response()),
        Err(error) => gone_or(&ctx, error),
    }
}

async fn personal(ctx: &Ctx, holder: Holder, token: String, refused: Option<(String, FormState)>) -> Result<Page> {
    let mut tx = ctx.db.read().await?;
    let host = verbs::host(&mut tx, &holder.event).await?;
    let release = store::latest_release(&mut tx, &holder.event.id).await?;
    let draft = store::draft(&mut tx, &holder.event.id).await?;
    let all = appearances::of(&holder.speaker.id, release.as_ref(), &draft);
    let known = store::windows_of_speaker(&mut tx, &holder.event.id, &holder.speaker.id).await?;
    let files = Files::load(&mut tx, ctx.locale, &holder, draft).await?;
    drop(tx);
    let event = &holder.event;
    let (of_event, known) = (event.clone(), windows::values(event, &known));
    let it = Personal {
        host,
        sessions: verbs::in_words(ctx.locale, event, &all),
        calendar: all.iter().any(|a| !a.slots.is_empty()),
        over: event.is_over(ctx.now) || event.state == EventState::Cancelled,
        event_page: (event.state != EventState::Draft).then(|| paths::event(ctx.locale, &event.slug)),
        token,
        holder,
    };
    Ok(page_of(ctx, it, refused, move |form| More { sections: files.section(form), fields: times_form(form, &of_event, known) }))
}

/// A speaker's sessions as they are planned, by title, and their files.
struct Files {
    sessions: Vec<(SessionId, String)>,
    materials: Vec<Material>,
}

impl Files {
    async fn load(tx: &mut Tx, locale: Locale, holder: &Holder, draft: Programme) -> Result<Self> {
        let (event, speaker) = (&holder.event, &holder.speaker.id);
        let own = draft.sessions.into_iter().filter(|s| !s.kind.is_pause() && s.speakers.iter().any(|s| s.speaker == *speaker));
        let sessions: Vec<(SessionId, String)> =
            own.map(|s| (s.id.clone(), s.title.text(locale, event.languages.first()).to_owned())).collect();
        let mut materials = store::materials(tx, &event.id).await?;
        materials.retain(|material| sessions.iter().any(|(id, _)| *id == material.session));
        Ok(Self { sessions, materials })
    }

    /// What was handed in for each, and the form for more; nothing for who has no session.
    fn section(self, form: Fieldwise<'_>) -> Option<AnyView> {
        let locale = form.locale();
        let several = self.sessions.len() > 1;
        let action = form.action(MATERIALS);
        let of = |(id, title): &(SessionId, String)| {
            let own: Vec<Material> = self.materials.iter().filter(|m| m.session == *id).cloned().collect();
            let list = materials::editable(locale, &own, |id| format!("{action}/{id}"))?;
            let title = several.then(|| view! { <h3>{title.clone()}</h3> });
            Some(view! { {title}{list} }.into_any())
        };
        let lists: Vec<AnyView> = self.sessions.iter().filter_map(of).collect();
        let saved = form.saved(MATERIALS);
        let form = materials::form(locale, &form.state(MATERIALS), self.sessions.clone(), action.clone())?;
        Some(
            view! {
                <Section title=t!(locale, "programme-materials-yours") id=format!("field-{MATERIALS}")>
                    {saved}
                    {lists}
                    {form}
                </Section>
            }
            .into_any(),
        )
    }
}

/// The part of the page, and of its addresses, where files are.
const MATERIALS: &str = "materials";

/// `POST /{lang}/speaker/{token}/materials`: `session`, `file`, `audience`.
pub async fn hand_in(ctx: Ctx, Path((_, token)): Path<(String, String)>, upload: Result<Upload>) -> Result<Response> {
    by_link(&ctx, &token, async |holder| {
        let (saved, fields) = match materials::hand_in(&ctx, &holder, upload).await {
            Ok(()) => (Ok(()), Fields::default()),
            Err((error, fields)) => (Err(error), fields),
        };
        answered(&ctx, holder, &token, MATERIALS.into(), fields, saved).await
    })
    .await
}

/// `GET /{lang}/speaker/{token}/materials/{id}`: the file.
pub async fn material(ctx: Ctx, Path((_, token, id)): Path<(String, String, String)>) -> Result<Response> {
    let holder = actions::holder(&ctx, &token).await?;
    materials::read(&ctx, &holder, &id).await
}

/// `POST /{lang}/speaker/{token}/materials/{id}`: `audience`, or `remove`.
pub async fn change_material(ctx: Ctx, Path((_, token, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    by_link(&ctx, &token, async |holder| {
        materials::change(&ctx, &holder, &id, &fields).await?;
        Ok(done(&ctx, &token, MATERIALS, &format!("field-{MATERIALS}")))
    })
    .await
}

/// `POST /{lang}/speaker/{token}/answer`
pub async fn answer(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    by_link(&ctx, &token, async |holder| {
        actions::answer(&ctx.app, &holder, rules::answer(&fields)?, ctx.now).await?;
        Ok(done(&ctx, &token, "answer", "answer"))
    })
    .await
}

/// `POST /{lang}/speaker/{token}/{field}`: one field, saved alone.
pub async fn save(ctx: Ctx, Path((_, token, field)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    by_link(&ctx, &token, async |holder| {
        let saved = match rules::change(&field, &fields, &holder.event.languages) {
            Ok(change) => actions::save(&ctx.app, &holder, &change, ctx.now).await,
            Err(error) => Err(error),
        };
        answered(&ctx, holder, &token, field, fields, saved).await
    })
    .await
}

/// `POST /{lang}/speaker/{token}/photo`
pub async fn photo(ctx: Ctx, Path((_, token)): Path<(String, String)>, upload: Result<Upload>) -> Result<Response> {
    by_link(&ctx, &token, async |holder| {
        let saved = match uploaded_photo(upload).await {
            Ok(photo) => actions::set_photo(&ctx.app, &holder, photo, ctx.now).await,
            Err(error) => Err(error),
        };
        answered(&ctx, holder, &token, "photo".into(), Fields::default(), saved).await
    })
    .await
}

/// `POST /{lang}/speaker/{token}/times`: when they can come.
pub async fn times(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    by_link(&ctx, &token, async |holder| {
        let saved = match forms::windows(&fields, &holder.event) {
            Ok(windows) => set_speaker_windows(&ctx.app, &holder, &windows, Hand::speaker(&holder.speaker, ctx.now)).await,
            Err(errors) => Err(errors.into()),
        };
        answered(&ctx, holder, &token, "times".into(), fields, saved).await
    })
    .await
}

/// The field for when they can come.
fn times_form(form: Fieldwise<'_>, event: &Event, known: Fields) -> AnyView {
    let locale = form.locale();
    let inputs = form.inputs_of("times", known);
    let label = t!(locale, "programme-speaker-times");
    let (saved, save, action) = (form.saved("times"), form.save_button(&label), form.action("times"));
    let lines = windows::lines(locale, event, inputs);
    view! {
        <FieldBlock id="field-times">
            <Form inputs action=action>
                <Fieldset legend=label hint=t!(locale, "programme-speaker-times-hint")>{lines}</Fieldset>
                {saved}{save}
            </Form>
        </FieldBlock>
    }
    .into_any()
}

/// Does what a form posted for whoever holds the link; says so where it is one no longer.
async fn by_link(ctx: &Ctx, token: &str, act: impl AsyncFnOnce(Holder) -> Result<Response>) -> Result<Response> {
    ctx.count_post()?;
    match actions::holder(ctx, token).await {
        Ok(holder) => act(holder).await,
        Err(error) => gone_or(ctx, error),
    }
}

/// Back to the field that was saved; or the page again, with what was refused at its field.
async fn answered(ctx: &Ctx, holder: Holder, token: &str, field: String, fields: Fields, saved: Result<()>) -> Result<Response> {
    match saved {
        Ok(()) => Ok(done(ctx, token, &field, &format!("field-{field}"))),
        Err(Error::Invalid(errors)) => {
            Ok(personal(ctx, holder, token.to_owned(), Some((field, FormState { fields, errors }))).await?.into_response())
        }
        Err(other) => Err(other),
    }
}

fn done(ctx: &Ctx, token: &str, what: &str, anchor: &str) -> Response {
    see_other(&format!("{}?done={what}#{anchor}", paths::speaker_page(ctx.locale, token)))
}

/// `GET /{lang}/speaker/{token}/sessions.ics`
pub async fn calendar(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response> {
    let holder = actions::holder(&ctx, &token).await?;
    let mut tx = ctx.db.read().await?;
    let all = verbs::appearances(&mut tx, &holder.speaker).await?;
    drop(tx);
    let ics = speaker_calendar(&ctx, ctx.locale, ctx.now, &holder.event, &all, &[]).ok_or(Error::NotFound)?;
    Ok(download("text/calendar; method=PUBLISH; charset=UTF-8", &format!("{}.ics", holder.event.slug), ics))
}

/// `GET /{lang}/speaker/{token}/preview`: the public page as it will be, also before anything is released.
pub async fn preview(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Page> {
    let holder = actions::holder(&ctx, &token).await?;
    let mut tx = ctx.db.read().await?;
    let all = verbs::appearances(&mut tx, &holder.speaker).await?;
    let host = events::store::host(&mut tx, &holder.event.id).await?;
    drop(tx);
    let locale = ctx.locale;
    let (event, speaker) = (holder.event, holder.speaker);
    let sessions = verbs::in_words(locale, &event, &all);
    let frame = Frame::personal(locale, speaker.name.clone()).languages(|other| ctx.in_language(other));
    let frame = events::pages::dressed(frame, host.as_ref());
    let back = paths::speaker_page(locale, &token);
    Ok(Page::private(move || {
        let body = views::body(locale, &event, &speaker, sessions);
        page(
            frame,
            view! {
                <Alert tone=Tone::Info>
                    <p>{t!(locale, "speakers-preview-note")} " " <a href=back>{t!(locale, "speakers-preview-back")}</a></p>
                </Alert>
                {views::head(locale, &event, &speaker, None)}
                {body}
            },
        )
    }))
}

// --- The lost link

/// A link that does not hold: says so, and offers a new one. Other errors stay what they are.
fn gone_or(ctx: &Ctx, error: Error) -> Result<Response> {
    match error {
        Error::LinkGone => {
            let mut page = lost_page(ctx, FormState::default(), true);
            page.status = StatusCode::GONE;
            Ok(page.into_response())
        }
        other => Err(other),
    }
}

/// `GET /{lang}/speaker/lost-link`
pub async fn lost(ctx: Ctx) -> Page {
    lost_page(&ctx, FormState::default(), false)
}

/// `POST /{lang}/speaker/lost-link`: the same answer whether or not we know the address.
pub async fn mail_again(ctx: Ctx, fields: Fields) -> Result<Response> {
    ctx.count_post()?;
    let mut check = Check::new(&fields);
    let email = check.email("email");
    match check.finish(email) {
        Ok(email) => {
            ctx.count_link(&email)?;
            verbs::mail_lost_links(&ctx.app, &email, ctx.now).await?;
            Ok(see_other(&format!("{}?done=sent", paths::speaker_page(ctx.locale, LOST))))
        }
        Err(errors) => Ok(lost_page(&ctx, FormState { fields, errors }, false).refused().into_response()),
    }
}

/// Stands where a token stands, and is none.
const LOST: &str = "lost-link";

fn lost_page(ctx: &Ctx, form: FormState, gone: bool) -> Page {
    let locale = ctx.locale;
    let sent = ctx.query.get("done") == "sent";
    let title = if gone { t!(locale, "speakers-link-gone") } else { t!(locale, "speakers-lost-title") };
    let frame = Frame::personal(locale, title.clone()).languages(|other| paths::speaker_page(other, LOST)).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let lead = if gone { t!(locale, "speakers-link-gone-text") } else { t!(locale, "speakers-lost-text") };
        let body = if sent {
            view! { <Alert tone=Tone::Success><p role="status">{t!(locale, "speakers-lost-sent")}</p></Alert> }.into_any()
        } else {
            view! {
                <Form inputs action=paths::speaker_page(locale, LOST)>
                    <TextField field=inputs.get("email") label=t!(locale, "speakers-field-email") kind="email" autocomplete="email"/>
                    <SubmitRow label=t!(locale, "speakers-lost-button")/>
                </Form>
            }
            .into_any()
        };
        page(frame, view! { <Narrow><PageHead title lead/>{body}</Narrow> })
    })
}
