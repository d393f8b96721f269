//! The personal page: what its holder has said, may change, and can cancel in two clicks.

use super::{done, facts_box, holders, language_choices, place_choices, privacy_box};
use crate::{
    error::{Error, Result},
    events::{
        model::{Event, EventState},
        pages::{public_frame, text_section},
    },
    forms::{Fields, FormState},
    paths,
    people::model::Organisation,
    problem,
    programme::{self, model::Material},
    registrations::{
        actions::{
            self,
            personal::{self as verbs, Mine},
        },
        exports, labels,
        model::{Place, RegistrationState},
        rules::{self, Deletion, Details, Needs},
    },
    server::{
        calendar::Method,
        ctx::Ctx,
        db::Tx,
        render::{Page, download, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};

/// The page's two forms.
#[derive(Default)]
struct Forms {
    details: FormState,
    needs: FormState,
}

impl Forms {
    fn of(mine: &Mine) -> Self {
        Self { details: FormState::with(Details::fields(&mine.registration)), needs: FormState::with(Needs::fields(&mine.registration)) }
    }
}

/// GET `/{lang}/my/{token}`
pub async fn show(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Page> {
    let mine = verbs::by_token(&ctx, &token).await?;
    let forms = Forms::of(&mine);
    view(&ctx, mine, &token, forms).await
}

/// POST `/{lang}/my/{token}`: `name`, `organisation`, `language`; where there is a choice `attendance`.
pub async fn save(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let mine = verbs::by_token(&ctx, &token).await?;
    let outcome = match Details::parse(&fields, &mine.event, mine.registration.attendance, mine.may_choose_place()) {
        Ok(details) => verbs::save_details(&ctx, &mine, details).await,
        Err(errors) => Err(errors.into()),
    };
    match outcome {
        Ok(saved) => {
            // Who asked for another language reads on in it.
            let locale = if saved.language == mine.registration.language { ctx.locale } else { saved.language };
            Ok(see_other(&format!("{}?done=saved", paths::my(locale, &token))))
        }
        Err(Error::Invalid(errors)) => refused(&ctx, mine, &token, |forms| forms.details = FormState { fields, errors }).await,
        Err(error) => Err(error),
    }
}

/// POST `/{lang}/my/{token}/needs`: `diet`, `access_needs`; either may be empty.
pub async fn save_needs(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let mine = verbs::by_token(&ctx, &token).await?;
    match Needs::parse(&fields) {
        Ok(needs) => {
            verbs::save_needs(&ctx, &mine, needs).await?;
            Ok(see_other(&format!("{}?done=needs", paths::my(ctx.locale, &token))))
        }
        Err(errors) => refused(&ctx, mine, &token, |forms| forms.needs = FormState { fields, errors }).await,
    }
}

async fn refused(ctx: &Ctx, mine: Mine, token: &str, change: impl FnOnce(&mut Forms)) -> Result<Response> {
    let mut forms = Forms::of(&mine);
    change(&mut forms);
    Ok(view(ctx, mine, token, forms).await?.refused().into_response())
}

/// GET `/{lang}/my/{token}/cancel`: asks before the seat is let go.
pub async fn ask(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response> {
    let mine = verbs::by_token(&ctx, &token).await?;
    let (locale, back) = (ctx.locale, paths::my(ctx.locale, &token));
    if !mine.is_open(ctx.now) {
        return Ok(see_other(&back));
    }
    let holders = holders(&mut ctx.db.read().await?, &mine.event).await?;
    let title = t!(locale, "registrations-cancel-title");
    let frame = frame(&ctx, title.clone(), &holders);
    let page = Page::private(move || {
        let event: Words = mine.event.title.shown(locale, mine.event.languages.first()).into();
        let (text, keep) = match mine.registration.state {
            RegistrationState::Waiting => {
                (t!(locale, "registrations-cancel-text-waiting"), t!(locale, "registrations-cancel-keep-waiting"))
            }
            _ => (t!(locale, "registrations-cancel-text"), t!(locale, "registrations-cancel-keep")),
        };
        page(
            frame,
            view! {
                <ConfirmPage
                    title look=Look::Danger confirm=t!(locale, "registrations-cancel-confirm") cancel=keep
                    cancel_href=back
                >
                    <p><strong>{words(event)}</strong>", " {crate::events::facts::when(&mine.event, locale)}</p>
                    <p>{text}</p>
                </ConfirmPage>
            },
        )
    });
    Ok(page.into_response())
}

/// POST `/{lang}/my/{token}/cancel`
pub async fn cancel(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response> {
    let mine = verbs::by_token(&ctx, &token).await?;
    verbs::cancel(&ctx, &mine).await?;
    Ok(see_other(&format!("{}?done=cancelled", paths::my(ctx.locale, &token))))
}

/// GET `/{lang}/my/{token}/entry.ics`
pub async fn entry(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Response> {
    let mine = verbs::by_token(&ctx, &token).await?;
    if mine.registration.state != RegistrationState::Confirmed || mine.event.state != EventState::Published {
        return Err(Error::Conflict(problem!("registrations-no-entry")));
    }
    let name = format!("{}.ics", mine.event.slug);
    let letter = actions::letter(&ctx, &mut ctx.db.read().await?, mine.event).await?;
    Ok(download(Method::Publish.content_type(), &name, exports::file(&letter, &mine.registration)))
}

/// GET `/{lang}/my/{token}/materials/{id}`: a session's file, for who has a seat.
pub async fn material(ctx: Ctx, Path((_, token, id)): Path<(String, String, String)>) -> Result<Response> {
    let mine = verbs::by_token(&ctx, &token).await?;
    let mut tx = ctx.db.read().await?;
    let material = materials(&mut tx, &mine, ctx.now).await?.into_iter().find(|material| material.id.as_str() == id);
    let material = material.ok_or(Error::NotFound)?;
    let bytes = programme::store::material_bytes(&mut tx, &material.id).await?.ok_or(Error::NotFound)?;
    Ok(programme::pages::materials::file(&material, bytes))
}

/// The files of released sessions that this person may read now.
async fn materials(tx: &mut Tx, mine: &Mine, now: DateTime<Utc>) -> Result<Vec<Material>> {
    if mine.registration.state != RegistrationState::Confirmed {
        return Ok(Vec::new());
    }
    let mut all = programme::store::materials(tx, &mine.event.id).await?;
    all.retain(|material| material.is_for_participants(&mine.event, now));
    if all.is_empty() {
        return Ok(all);
    }
    let release = programme::store::latest_release(tx, &mine.event.id).await?;
    let released = |material: &Material| release.iter().any(|r| r.programme.sessions.iter().any(|s| s.id == material.session));
    all.retain(released);
    Ok(all)
}

/// In the host's colours, and in every language: the switch keeps the token.
fn frame(ctx: &Ctx, title: String, holders: &[Organisation]) -> Frame {
    let frame = public_frame(ctx, title, holders.first());
    Frame { kind: FrameKind::Personal, canonical: None, ..frame }
}

async fn view(ctx: &Ctx, mine: Mine, token: &str, forms: Forms) -> Result<Page> {
    let (locale, now, token) = (ctx.locale, ctx.now, token.to_owned());
    let holders = holders(&mut ctx.db.read().await?, &mine.event).await?;
    let refused = !forms.details.errors.is_empty() || !forms.needs.errors.is_empty();
    let title = mine.event.title.text(locale, mine.event.languages.first()).to_owned();
    // A language switch on a refused form leads to the page itself.
    let mut frame =
        frame(ctx, title, &holders).languages(|other| paths::my(other, &token)).refused(refused).flash(done(ctx)).script("unsaved.js");
    frame.noindex = true;
    let released = !programme::store::releases(&mut ctx.db.read().await?, &mine.event.id).await?.is_empty();
    let itinerary = programme::itinerary::token(ctx, mine.registration.id.uuid());
    let files = materials(&mut ctx.db.read().await?, &mine, now).await?;
    Ok(Page::private(move || {
        let event = &mine.event;
        let own_programme = released.then(|| {
            let href = paths::mine(locale, &event.slug, &itinerary);
            view! { <p><a href=href>{t!(locale, "programme-mine")}</a></p> }
        });
        let aside = view! {
            {facts_box(locale, event, Some(mine.registration.attendance))}
            {calendar(locale, &mine, &token)}
            {own_programme}
            {privacy_box(locale, event, &holders)}
        }
        .into_any();
        let title = event.title.shown(locale, event.languages.first());
        let (called_off, further) = (called_off(locale, event), further(locale, &mine, now));
        let standing =
            standing(locale, &mine, now).map(|(tone, text)| view! { <Alert tone><p><strong>{text}</strong></p>{further}</Alert> });
        let practical = practical(locale, &mine, now);
        let files = (!files.is_empty()).then(|| {
            let list =
                programme::pages::materials::list(&files, |file| paths::my_action(locale, &token, &format!("materials/{}", file.id)));
            view! { <Section title=t!(locale, "programme-materials") id="materials">{list}</Section> }
        });
        let forms = mine.is_open(now).then(|| {
            let details = details(locale, &mine, &token, &forms.details);
            let needs = needs(locale, event, &token, &forms.needs);
            view! { {details} {needs} {way_out(locale, &token)} }
        });
        page(
            frame,
            view! {
                <PageHead title eyebrow=t!(locale, "registrations-my-eyebrow")/>
                <Sidebar aside>
                    {called_off}
                    {standing}
                    {practical}
                    {files}
                    {forms}
                </Sidebar>
            },
        )
    }))
}

/// Where this person stands, in a sentence. A cancelled event says all that there is to say.
fn standing(locale: Locale, mine: &Mine, now: DateTime<Utc>) -> Option<(Tone, String)> {
    let name = &mine.registration.name;
    let online = rules::place_now(&mine.event, mine.registration.attendance) == Place::Online;
    let over = mine.event.is_over(now);
    Some(match (mine.registration.state, mine.position) {
        (RegistrationState::Cancelled, _) => (Tone::Neutral, t!(locale, "registrations-my-cancelled", name = name)),
        _ if mine.event.state == EventState::Cancelled => return None,
        // Nobody is thanked for what they could not take part in.
        (RegistrationState::Confirmed, _) if over => (Tone::Neutral, t!(locale, "registrations-my-over", name = name)),
        _ if over => (Tone::Neutral, t!(locale, "registrations-my-over-no-seat", name = name)),
        (RegistrationState::Waiting, position) => {
            (Tone::Info, t!(locale, "registrations-my-waiting", name = name, position = position.unwrap_or(1)))
        }
        _ if online => (Tone::Success, t!(locale, "registrations-my-online", name = name)),
        _ => (Tone::Success, t!(locale, "registrations-my-confirmed", name = name)),
    })
}

/// What follows from it: the way in, how the queue moves, how to come back.
fn further(locale: Locale, mine: &Mine, now: DateTime<Utc>) -> Option<AnyView> {
    let event = &mine.event;
    match mine.registration.state {
        RegistrationState::Cancelled if rules::refusal(event, mine.registration.source, now).is_none() => {
            let href = paths::register(locale, &event.slug);
            Some(view! { <p><a href=href>{t!(locale, "registrations-my-again")}</a></p> }.into_any())
        }
        RegistrationState::Waiting if event.state == EventState::Published && !event.is_over(now) => {
            Some(view! { <p>{t!(locale, "registrations-my-waiting-text")}</p> }.into_any())
        }
        RegistrationState::Confirmed if event.state == EventState::Published && !event.is_over(now) => {
            let online = rules::place_now(event, mine.registration.attendance) == Place::Online;
            match (online, event.joining_link.as_str()) {
                (true, "") => Some(view! { <p>{t!(locale, "registrations-my-link-later")}</p> }.into_any()),
                (true, link) => {
                    let link = link.to_owned();
                    Some(
                        view! { <Row><LinkButton href=link look=Look::Primary>{t!(locale, "registrations-join")}</LinkButton></Row> }
                            .into_any(),
                    )
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// What the reminder says too, for who has a seat: also for those who came to it after the reminders went out.
fn practical(locale: Locale, mine: &Mine, now: DateTime<Utc>) -> Option<AnyView> {
    let event = &mine.event;
    let comes = mine.registration.state == RegistrationState::Confirmed && event.state == EventState::Published && !event.is_over(now);
    comes
        .then(|| text_section(locale, t!(locale, "registrations-practical"), &event.practical_information, event.languages.first()))
        .flatten()
}

/// Cancelled or postponed, with the organisers' reason.
fn called_off(locale: Locale, event: &Event) -> Option<AnyView> {
    let text = match event.state {
        EventState::Cancelled => t!(locale, "registrations-event-cancelled"),
        EventState::Postponed => t!(locale, "registrations-my-postponed"),
        _ => return None,
    };
    let note = event.state_note.shown(locale, event.languages.first());
    let note = note.map(|note| view! { <p lang=note.lang_attribute()>{note.text.to_owned()}</p> });
    Some(view! { <Alert tone=Tone::Warning><p><strong>{text}</strong></p>{note}</Alert> }.into_any())
}

fn calendar(locale: Locale, mine: &Mine, token: &str) -> Option<AnyView> {
    let there = mine.registration.state == RegistrationState::Confirmed && mine.event.state == EventState::Published;
    there.then(|| {
        let href = paths::my_action(locale, token, "entry.ics");
        view! { <Row><LinkButton href download=true>{t!(locale, "registrations-to-calendar")}</LinkButton></Row> }.into_any()
    })
}

fn details(locale: Locale, mine: &Mine, token: &str, form: &FormState) -> AnyView {
    let inputs = Inputs::new(locale, form);
    let place = mine.may_choose_place().then(|| {
        let hint = t!(locale, "registrations-attendance-hint");
        view! { <Radios field=inputs.get("attendance") label=t!(locale, "registrations-attendance") hint choices=place_choices(locale, &mine.event)/> }
    });
    let email = mine.registration.email.clone();
    let action = paths::my(locale, token);
    view! {
        <Section title=t!(locale, "registrations-my-details")>
            <Form inputs action>
                <TextField field=inputs.get("name") label=t!(locale, "registrations-name") autocomplete="name" maxlength=120/>
                <TextField field=inputs.get("organisation") label=t!(locale, "registrations-organisation") autocomplete="organization" maxlength=160/>
                <Select
                    field=inputs.get("language") label=t!(locale, "registrations-language") hint=t!(locale, "registrations-language-hint")
                    choices=language_choices()
                />
                {place}
                <SubmitRow label=t!(locale, "registrations-save")/>
            </Form>
            <p class="hint">{t!(locale, "registrations-my-address", email = email)}</p>
        </Section>
    }
    .into_any()
}

/// A class of data of its own, with its own explanation and its own last day.
fn needs(locale: Locale, event: &Event, token: &str, form: &FormState) -> AnyView {
    let inputs = Inputs::new(locale, form).prefix("needs");
    let until = labels::deleted(locale, event, Deletion::Needs);
    let action = paths::my_action(locale, token, "needs");
    view! {
        <Section title=t!(locale, "registrations-needs") id="needs">
            <p>{t!(locale, "registrations-needs-text", date = until)}</p>
            <Form inputs action>
                <TextField field=inputs.get("diet") label=t!(locale, "registrations-diet") hint=t!(locale, "registrations-diet-hint") optional=true maxlength=300/>
                <TextArea
                    field=inputs.get("access_needs") label=t!(locale, "registrations-access-needs") hint=t!(locale, "registrations-access-needs-hint")
                    rows=3 optional=true maxlength=1000
                />
                <SubmitRow label=t!(locale, "registrations-save")/>
            </Form>
        </Section>
    }
    .into_any()
}

fn way_out(locale: Locale, token: &str) -> AnyView {
    let href = paths::my_action(locale, token, "cancel");
    view! {
        <Section title=t!(locale, "registrations-my-not-coming")>
            <p>{t!(locale, "registrations-my-not-coming-text")}</p>
            <Row><LinkButton href look=Look::Secondary>{t!(locale, "registrations-cancel")}</LinkButton></Row>
        </Section>
    }
    .into_any()
}
