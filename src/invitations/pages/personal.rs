//! The invited person's own pages: the invitation, answered without an account, and the way out of all invitations. A GET shows, a POST acts.

use crate::{
    error::{Error, FieldErrors, Problem, Result},
    events::{
        self,
        model::{Event, RegistrationStatus, Seats},
    },
    forms::{Fields, FormState},
    invitations::{
        actions::personal::{self, by_link},
        labels,
        model::{Answer, Invitation},
        rules, store,
    },
    paths, people,
    people::model::Organisation,
    registrations::{
        self,
        model::{Place, Registration},
    },
    server::{
        ctx::Ctx,
        render::{Page, see_other},
        tokens::Kind,
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// GET `/{lang}/invitation/{token}`; `?answer=` only chooses beforehand, as the links of the mail do.
pub async fn show(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Page> {
    let (it, event) = by_link(&ctx, Kind::Invitation, &token).await?;
    let mut fields = Fields::default();
    fields.set("answer", ctx.query.get("answer"));
    fields.set("name", it.name.clone());
    fields.set("organisation", it.organisation.clone());
    fields.set("language", it.language.code());
    fields.set("attendance", Place::OnSite.as_str());
    invitation_page(&ctx, &token, it, event, FormState::with(fields)).await
}

/// The answer: `answer` and, with a yes, `name`, `organisation`, `language`, `attendance`.
pub async fn answer(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (it, event) = by_link(&ctx, Kind::Invitation, &token).await?;
    ctx.count_post()?;
    let outcome = match Answer::parse(fields.get("answer")) {
        Some(Answer::Accepted) => accept(&ctx, &it, &event, &fields).await,
        Some(said @ (Answer::Declined | Answer::NotYet)) => say(&ctx, &token, &it, said).await,
        Some(Answer::None) | None => Err(Error::field("answer", crate::problem!("forms-choose"))),
    };
    let errors = match outcome {
        Ok(response) => return Ok(response),
        Err(Error::Invalid(errors)) => errors,
        Err(Error::Conflict(problem)) => whole_form(problem),
        Err(error) => return Err(error),
    };
    Ok(invitation_page(&ctx, &token, it, event, FormState { fields, errors }).await?.refused().into_response())
}

/// A problem that is no single field's.
fn whole_form(problem: Problem) -> FieldErrors {
    let mut errors = FieldErrors::default();
    errors.add("", problem);
    errors
}

async fn accept(ctx: &Ctx, it: &Invitation, event: &Event, fields: &Fields) -> Result<Response> {
    let said = rules::parse_acceptance(fields, event)?;
    let registration = personal::accept(&ctx.app, it, event, said).await?.ok_or(Error::NotFound)?;
    Ok(see_other(&paths::my(ctx.locale, &registration_token(ctx, &registration))))
}

/// Who is registered gives up the seat on the page of the registration, which asks first.
async fn say(ctx: &Ctx, token: &str, it: &Invitation, said: Answer) -> Result<Response> {
    let registration = personal::registration(&ctx.app, it).await?.filter(Registration::is_active);
    if let Some(registration) = registration {
        return Ok(see_other(&paths::my_action(ctx.locale, &registration_token(ctx, &registration), "cancel")));
    }
    personal::answer(&ctx.app, it, said).await?;
    Ok(see_other(&format!("{}?done={said}", paths::invitation(ctx.locale, token))))
}

fn registration_token(ctx: &Ctx, registration: &Registration) -> String {
    ctx.secret.link(Kind::Registration, registration.id.uuid(), registration.link_revision)
}

struct Shown {
    token: String,
    it: Invitation,
    event: Event,
    /// Those who hold the data; the first is the host.
    holders: Vec<Organisation>,
    message: Localized,
    status: RegistrationStatus,
    /// The page of the registration, for who has one.
    registered: Option<String>,
    form: FormState,
}

async fn invitation_page(ctx: &Ctx, token: &str, it: Invitation, event: Event, form: FormState) -> Result<Page> {
    let registration = personal::registration(&ctx.app, &it).await?.filter(Registration::is_active);
    let mut tx = ctx.db.read().await?;
    let holders = registrations::pages::holders(&mut tx, &event).await?;
    let message = store::message(&mut tx, &event.id).await?;
    let seats = events::store::seats(&mut tx, &event.id).await?.unwrap_or(Seats { capacity: None, taken: 0, waiting: 0 });
    drop(tx);
    // Who was invited need not wait until registration opens for everybody.
    let open_now = Event { registration_opens_at: None, ..event.clone() };
    let status = events::rules::registration_status(&open_now, &seats, ctx.now);
    let registered = registration.map(|r| paths::my(ctx.locale, &registration_token(ctx, &r)));
    let locale = ctx.locale;
    let title = t!(locale, "invitations-page-title", title = event.title.text(locale, event.languages.first()));
    let mut frame = personal_frame(ctx, title, holders.first()).flash(answered(ctx)).refused(!form.errors.is_empty());
    // In another language the answer stays chosen.
    if let Some(chosen) = Answer::parse(form.fields.get("answer")) {
        frame = frame.languages(|other| format!("{}?answer={chosen}", ctx.in_language(other)));
    }
    let shown = Shown { token: token.to_owned(), it, event, holders, message, status, registered, form };
    Ok(Page::private(move || page(frame, body(locale, &shown))))
}

/// The frame of a page that only the holder of a link sees, with the host's face.
fn personal_frame(ctx: &Ctx, title: String, host: Option<&Organisation>) -> Frame {
    let frame = events::pages::public_frame(ctx, title, host);
    Frame { kind: FrameKind::Personal, canonical: None, ..frame }
}

fn answered(ctx: &Ctx) -> Option<Flash> {
    let text = match Answer::parse(ctx.query.get("done"))? {
        Answer::Declined => t!(ctx.locale, "invitations-done-declined"),
        Answer::NotYet => t!(ctx.locale, "invitations-done-not-yet"),
        Answer::Accepted | Answer::None => return None,
    };
    Some(Flash { tone: Tone::Success, text })
}

fn body(locale: Locale, it: &Shown) -> impl IntoView + use<> {
    let first = it.event.languages.first();
    let host = it.holders.first().map_or_else(|| it.event.organizer_name.clone(), |h| h.name.clone());
    let eyebrow = t!(locale, "invitations-page-invites", host = &host);
    let items = events::facts::facts(&it.event, locale).into_iter().map(|(term, value)| Fact::new(term, value)).collect();
    let message = it.message.shown(locale, first).map(|shown| {
        let (lang, text) = (shown.lang_attribute(), shown.text.to_owned());
        let lines = text.lines().enumerate().map(|(i, line)| view! { {(i > 0).then(|| view! { <br/> })} {line.to_owned()} }).collect_view();
        view! { <Prose lang><blockquote><p>{lines}</p></blockquote></Prose> }
    });
    let more = paths::event(locale, &it.event.slug);
    let aside = view! {
        <FactsBox title=t!(locale, "invitations-page-facts") items>
            <p><a href=more>{t!(locale, "invitations-page-more")}</a></p>
        </FactsBox>
    }
    .into_any();
    let (title, lead) = (Words::from(it.event.title.shown(locale, first)), Words::from(it.event.summary.shown(locale, first)));
    let (current, ask) = (current(locale, it), ask(locale, it));
    view! {
        <Hero title eyebrow lead/>
        <Sidebar aside aside_first=true>
            {message}
            {current}
            {ask}
        </Sidebar>
    }
}

/// What was answered before, and what has become of the event.
fn current(locale: Locale, it: &Shown) -> impl IntoView + use<> {
    let note = it.event.state_note.shown(locale, it.event.languages.first()).map(|shown| {
        let words = Words::from(shown);
        view! { <p><InLanguage locale words/></p> }
    });
    let told = match it.status {
        RegistrationStatus::Cancelled => Some((Tone::Danger, t!(locale, "invitations-page-cancelled"))),
        RegistrationStatus::Postponed => Some((Tone::Warning, t!(locale, "invitations-page-postponed"))),
        RegistrationStatus::Over => Some((Tone::Info, t!(locale, "invitations-page-over"))),
        RegistrationStatus::Closed => Some((Tone::Warning, t!(locale, "invitations-page-closed"))),
        RegistrationStatus::Full { waiting } if it.registered.is_none() => {
            Some((Tone::Info, t!(locale, "invitations-page-full", waiting = waiting)))
        }
        _ => None,
    };
    let told = told.map(|(tone, text)| view! { <Alert tone><p>{text}</p>{note}</Alert> });
    let answer = (it.it.answer != Answer::None && it.registered.is_none())
        .then(|| view! { <p>{t!(locale, "invitations-page-answered", answer = labels::said(locale, it.it.answer))}</p> });
    view! { {told}{answer} }
}

/// The question, with the answers that are possible now; the one chosen in the mail stands first.
fn ask(locale: Locale, it: &Shown) -> AnyView {
    if let Some(my) = it.registered.clone() {
        return view! {
            <Section title=t!(locale, "invitations-page-registered")>
                <p>{t!(locale, "invitations-page-registered-text")}</p>
                <Row><LinkButton href=my look=Look::Primary>{t!(locale, "invitations-page-to-my")}</LinkButton></Row>
            </Section>
        }
        .into_any();
    }
    let mut answers = match it.status {
        RegistrationStatus::Open { .. } | RegistrationStatus::Full { .. } | RegistrationStatus::NotYet { .. } => {
            vec![Answer::Accepted, Answer::Declined, Answer::NotYet]
        }
        RegistrationStatus::Closed => vec![Answer::Declined],
        RegistrationStatus::Over | RegistrationStatus::Cancelled | RegistrationStatus::Postponed => return ().into_any(),
    };
    if let Some(chosen) = Answer::parse(it.form.fields.get("answer")) {
        answers.sort_by_key(|answer| *answer != chosen);
    }
    let inputs = Inputs::new(locale, &it.form);
    let details = answers.contains(&Answer::Accepted).then(|| details(locale, it, inputs));
    let buttons = answers
        .iter()
        .enumerate()
        .map(|(i, answer)| {
            let look = if i == 0 { Look::Primary } else { Look::Secondary };
            let label = match (answer, it.status) {
                (Answer::Accepted, RegistrationStatus::Full { .. }) => t!(locale, "invitations-join-waiting-list"),
                (Answer::Accepted, _) => t!(locale, "invitations-accept"),
                (Answer::Declined, _) => t!(locale, "invitations-decline"),
                _ => t!(locale, "invitations-not-yet"),
            };
            view! { <Button look name="answer" value=answer.as_str()>{label}</Button> }
        })
        .collect_view();
    let title = match answers.first() {
        Some(Answer::Declined) => t!(locale, "invitations-page-ask-declined"),
        Some(Answer::NotYet) => t!(locale, "invitations-page-ask-not-yet"),
        _ => t!(locale, "invitations-page-ask"),
    };
    let privacy = registrations::pages::privacy_box(locale, &it.event, &it.holders);
    let here = paths::invitation(locale, &it.token);
    view! {
        <Section title>
            <Form inputs action=here>
                {details}
                <Row>{buttons}</Row>
            </Form>
            {privacy}
        </Section>
    }
    .into_any()
}

/// What is known already, to be corrected; and how to take part, where there is a choice.
fn details(locale: Locale, it: &Shown, inputs: Inputs) -> impl IntoView + use<> {
    let errors = &it.form.errors;
    let open = it.it.name.is_empty() || ["name", "organisation", "language"].iter().any(|field| errors.get(field).is_some());
    let known: Vec<String> = ["name", "organisation"].into_iter().map(|f| it.form.value(f)).filter(|v| !v.is_empty()).collect();
    let summary = if known.is_empty() {
        t!(locale, "invitations-page-details-empty")
    } else {
        t!(locale, "invitations-page-details", who = known.join(", "))
    };
    let places = registrations::rules::places(&it.event);
    let choices = places
        .iter()
        .map(|place| match place {
            Place::OnSite => Choice::new(place.as_str(), t!(locale, "invitations-on-site")),
            Place::Online => Choice::new(place.as_str(), t!(locale, "invitations-online")),
        })
        .collect();
    let attendance = (places.len() > 1)
        .then(|| view! { <Radios field=inputs.get("attendance") label=t!(locale, "invitations-attendance") choices=choices/> });
    view! {
        {attendance}
        <Details summary open>
            <TextField field=inputs.get("name") label=t!(locale, "invitations-name") autocomplete="name" maxlength=120/>
            <TextField field=inputs.get("organisation") label=t!(locale, "invitations-organisation") autocomplete="organization" optional=true maxlength=160/>
            <Select field=inputs.get("language") label=t!(locale, "invitations-language-of-mails") choices=people::labels::languages()/>
        </Details>
    }
}

// --- No more invitations

/// GET `/{lang}/unsubscribe/{token}`: asks, since mail scanners follow links; who wants none already may change that.
pub async fn ask_unsubscribe(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Page> {
    let (it, event) = by_link(&ctx, Kind::Unsubscribe, &token).await?;
    if store::is_suppressed(&mut ctx.db.read().await?, &event.id, &it.email).await? {
        return unsubscribed_page(&ctx, &it, &event).await;
    }
    let (host, name) = host_of(&ctx, &event).await?;
    let locale = ctx.locale;
    let title = t!(locale, "invitations-unsubscribe-title", host = &name);
    let frame = personal_frame(&ctx, title.clone(), host.as_ref());
    let back = paths::event(locale, &event.slug);
    Ok(Page::private(move || {
        let body = view! {
            <ConfirmPage title confirm=t!(locale, "invitations-unsubscribe") cancel=t!(locale, "invitations-unsubscribe-keep") cancel_href=back>
                <p>{t!(locale, "invitations-unsubscribe-text", email = &it.email, host = &name)}</p>
            </ConfirmPage>
        };
        page(frame, body)
    }))
}

/// POST: by the page's form, or by a mail program in one click (RFC 8058: no cookie, no other request, no redirect). With `verb=again`: it was a mistake.
pub async fn unsubscribe(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Page> {
    let (it, event) = by_link(&ctx, Kind::Unsubscribe, &token).await?;
    if fields.get("verb") == "again" {
        personal::subscribe_again(&ctx.app, &it).await?;
        return again_page(&ctx, &it, &event).await;
    }
    personal::unsubscribe(&ctx.app, &it).await?;
    unsubscribed_page(&ctx, &it, &event).await
}

async fn host_of(ctx: &Ctx, event: &Event) -> Result<(Option<Organisation>, String)> {
    let host = events::store::host(&mut ctx.db.read().await?, &event.id).await?;
    let name = host.as_ref().map_or_else(|| event.organizer_name.clone(), |h| h.name.clone());
    Ok((host, name))
}

async fn unsubscribed_page(ctx: &Ctx, it: &Invitation, event: &Event) -> Result<Page> {
    let (host, name) = host_of(ctx, event).await?;
    let (locale, it) = (ctx.locale, it.clone());
    let title = t!(locale, "invitations-unsubscribed");
    let frame = personal_frame(ctx, title.clone(), host.as_ref());
    let here = ctx.in_language(locale);
    Ok(Page::private(move || {
        let hidden = vec![("verb".to_owned(), "again".to_owned())];
        let body = view! {
            <Narrow>
                <PageHead title/>
                <p>{t!(locale, "invitations-unsubscribed-text", email = &it.email, host = &name)}</p>
                <Row><PostButton action=here hidden>{t!(locale, "invitations-resume")}</PostButton></Row>
            </Narrow>
        };
        page(frame, body)
    }))
}

async fn again_page(ctx: &Ctx, it: &Invitation, event: &Event) -> Result<Page> {
    let (host, name) = host_of(ctx, event).await?;
    let (locale, it) = (ctx.locale, it.clone());
    let title = t!(locale, "invitations-resumed");
    let frame = personal_frame(ctx, title.clone(), host.as_ref());
    let href = paths::event(locale, &event.slug);
    Ok(Page::private(move || {
        let body = view! {
            <Narrow>
                <PageHead title/>
                <p>{t!(locale, "invitations-resumed-text", email = &it.email, host = &name)}</p>
                <Row><LinkButton href>{t!(locale, "invitations-resumed-to-event")}</LinkButton></Row>
            </Narrow>
        };
        page(frame, body)
    }))
}
