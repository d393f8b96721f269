//! One session: add, change, remove.

use super::{Desk, SEEN, as_errors, held_in, path, place, seen, telling::Telling, title};
use crate::{
    error::{Error, FieldErrors, Result},
    events::model::Event,
    forms::{Fields, FormState},
    programme::{
        actions, labels,
        model::{NewSession, Part, Session, SessionId, SessionKind},
        rules::{
            self,
            forms::{self, NEW_SPEAKERS, PlaceForm, SessionForm},
        },
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

/// Free lines behind the speakers that a session has: one in sight, one folded away.
const FREE_LINES: usize = 2;

// --- Add

pub async fn new(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let fields = as_fields(&rules::usual(desk.event().languages.first()));
    Ok(form_page(&ctx, &desk, None, FormState::with(fields)))
}

pub async fn add(ctx: Ctx, Path((_, slug)): Path<(String, String)>, mut fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let saved = match read_new(&desk, &fields) {
        Ok((form, place)) => {
            let saved = actions::save_session(&ctx.app, &desk.organiser, None, &form, place.as_ref(), None, ctx.now).await;
            saved.and_then(|outcome| desk.done(&ctx, outcome, &mut fields))
        }
        Err(errors) => Err(errors.into()),
    };
    answer(&ctx, &desk, None, fields, saved)
}

/// A new session may say at once where it stands; a time is enough for that.
fn read_new(desk: &Desk, fields: &Fields) -> Result<(SessionForm, Option<PlaceForm>), FieldErrors> {
    let session = read(desk, fields);
    if fields.get("start").trim().is_empty() {
        return session.map(|form| (form, None));
    }
    let minutes = session.as_ref().map_or(rules::USUAL_MINUTES, |form| form.session.minutes);
    // The form has one field for minutes, the session's own.
    let mut where_to = fields.clone();
    where_to.set("minutes", "");
    match (session, forms::place(&where_to, desk.event(), &desk.programme, minutes)) {
        (Ok(form), Ok(place)) => Ok((form, Some(place))),
        (Err(errors), Ok(_)) | (Ok(_), Err(errors)) => Err(errors),
        (Err(mut errors), Err(more)) => {
            more.iter().for_each(|(field, problem)| errors.add(field, problem.clone()));
            Err(errors)
        }
    }
}

fn read(desk: &Desk, fields: &Fields) -> Result<SessionForm, FieldErrors> {
    let known: Vec<_> = desk.speakers.iter().map(|s| s.id.clone()).collect();
    forms::session(fields, &desk.event().languages, &desk.programme, &known)
}

// --- Change

pub async fn edit(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    let mut fields = as_fields(&rules::contents(session));
    fields.set(SEEN, desk.seen.to_string());
    for (n, speaker) in (1..).zip(&session.speakers) {
        fields.set(&format!("speaker.{n}"), speaker.speaker.as_str());
        fields.set(&format!("part.{n}"), speaker.part.as_str());
    }
    Ok(form_page(&ctx, &desk, Some(session), FormState::with(fields)))
}

pub async fn save(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, mut fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    let saved = match read(&desk, &fields) {
        Ok(mut form) => {
            keep_other_languages(session, &mut form, desk.event().languages.as_ref());
            let saved = actions::save_session(&ctx.app, &desk.organiser, Some(&session.id), &form, None, seen(&fields), ctx.now).await;
            saved.and_then(|outcome| desk.done(&ctx, outcome, &mut fields))
        }
        Err(errors) => Err(errors.into()),
    };
    answer(&ctx, &desk, Some(session), fields, saved)
}

/// Texts in languages that the event has given up are not asked for, and stay.
fn keep_other_languages(session: &Session, form: &mut SessionForm, languages: &[Lang]) {
    for (was, is) in [(&session.title, &mut form.session.title), (&session.abstract_, &mut form.session.abstract_)] {
        for (lang, text) in was.iter().filter(|(lang, _)| !languages.contains(lang)) {
            is.set(lang.clone(), text.clone());
        }
    }
}

fn answer(ctx: &Ctx, desk: &Desk, session: Option<&Session>, fields: Fields, saved: Result<SessionId>) -> Result<Response> {
    match saved {
        Ok(_) => {
            let done = if session.is_some() { "saved" } else { "added" };
            Ok(see_other(&format!("{}?done={done}", path(ctx.locale, &desk.event().slug, ""))))
        }
        Err(error) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(form_page(ctx, desk, session, form).refused().into_response())
        }
    }
}

// --- Remove

pub async fn confirm_remove(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let locale = ctx.locale;
    let session = desk.session(&id)?;
    let named = title(locale, desk.event(), session).text;
    let frame = desk.frame(&ctx, t!(locale, "programme-remove-session", title = named.as_str()));
    let (back, hidden) = (path(locale, &slug, &format!("sessions/{}", session.id)), desk.hidden_seen());
    Ok(Page::private(move || {
        page(
            frame,
            view! {
                <ConfirmPage hidden title=t!(locale, "programme-remove-session", title = named) confirm=t!(locale, "programme-remove") look=Look::Danger cancel=t!(locale, "programme-cancel") cancel_href=back>
                    <p>{t!(locale, "programme-remove-session-text")}</p>
                </ConfirmPage>
            },
        )
    }))
}

pub async fn remove(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let id = SessionId::parse(&id).ok_or(Error::NotFound)?;
    let outcome = actions::remove_session(&ctx.app, &desk.organiser, &id, seen(&fields), ctx.now).await?;
    desk.done_at_once(&ctx, outcome)?;
    Ok(see_other(&format!("{}?done=removed", path(ctx.locale, &slug, ""))))
}

// --- The form

fn as_fields(session: &NewSession) -> Fields {
    let mut fields = Fields::default();
    fields.set_localized("title", &session.title);
    fields.set_localized("abstract", &session.abstract_);
    fields.set("kind", session.kind.as_str());
    fields.set("minutes", session.minutes.to_string());
    fields.set("language", session.language.as_ref().map_or("", Lang::as_str));
    for lang in &session.interpreted {
        fields.push("interpreted", lang.as_str());
    }
    fields.set("track", session.track.as_ref().map_or("", |t| t.as_str()));
    fields
}

fn form_page(ctx: &Ctx, desk: &Desk, session: Option<&Session>, form: FormState) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let heading = match session {
        Some(session) => title(locale, event, session),
        None => t!(locale, "programme-add-session").into(),
    };
    let frame = desk.frame(ctx, heading.text.clone()).refused(!form.errors.is_empty());
    let to = |rest: &str| path(locale, &event.slug, rest);
    let submit = if session.is_some() { t!(locale, "programme-save") } else { t!(locale, "programme-add-session") };
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let languages = event.languages.0.clone();
        let kinds = SessionKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), labels::kind(locale, *kind))).collect();
        let spoken: Vec<Choice> =
            held_in(event).iter().map(|lang| Choice::new(lang.as_str(), own_name(lang)).lang(lang.as_str())).collect();
        let into = spoken.clone();
        let tracks: Vec<Choice> = desk
            .programme
            .tracks
            .iter()
            .map(|track| Choice::new(track.id.as_str(), track.name.text(locale, event.languages.first())))
            .collect();
        let track = (!tracks.is_empty()).then(|| {
            view! { <Select field=inputs.get("track") label=t!(locale, "programme-track-field") choices=tracks empty=t!(locale, "programme-no-track") optional=true/> }
        });
        let places = match session {
            Some(session) => places(locale, desk, session),
            None => where_to_begin(locale, desk, inputs),
        };
        let remove = session.map(|session| {
            let href = to(&format!("sessions/{}/remove", session.id));
            view! { <LinkButton href look=Look::Tertiary>{t!(locale, "programme-remove")}</LinkButton> }
        });
        let speakers = speaker_lines(locale, desk, session, &form, inputs);
        let more_open = says_more(event, &form);
        let back = to("");
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=heading/>
                    <Form inputs>
                        <Hidden name=SEEN value=inputs.get(SEEN).text()/>
                        <LocalizedField inputs name="title" label=t!(locale, "programme-title-field") languages=languages.clone() maxlength=200/>
                        <TextField field=inputs.get("minutes") label=t!(locale, "programme-minutes-field") inputmode="numeric" size=5/>
                        {speakers}
                        {places}
                        <Details summary=t!(locale, "programme-more-fields") open=more_open>
                            <FieldRow>
                                <Select field=inputs.get("kind") label=t!(locale, "programme-kind-field") choices=kinds/>
                                <Select field=inputs.get("language") label=t!(locale, "programme-language-field") choices=spoken empty=t!(locale, "programme-no-language") optional=true/>
                                {track}
                            </FieldRow>
                            <CheckboxGroup field=inputs.get("interpreted") label=t!(locale, "programme-interpreted-field") choices=into optional=true/>
                            <LocalizedField inputs name="abstract" label=t!(locale, "programme-abstract-field") hint=t!(locale, "programme-abstract-hint") languages rows=6 optional=true/>
                        </Details>
                        <SubmitRow label=submit cancel=(t!(locale, "programme-cancel"), back)>{remove}</SubmitRow>
                    </Form>
                </Narrow>
            },
        )
    })
}

/// Whether a field of those that are folded away was refused or says what is not usual.
fn says_more(event: &Event, form: &FormState) -> bool {
    let usual = as_fields(&rules::usual(event.languages.first()));
    let folded = |name: &str| matches!(name, "kind" | "language" | "interpreted" | "track") || name.starts_with("abstract.");
    let unusual = |(name, value): &(String, String)| folded(name) && value.trim() != usual.get(name);
    form.errors.iter().any(|(name, _)| folded(name)) || form.fields.0.iter().any(unusual)
}

/// Where a session stands, with links to move it and to hold it once more.
fn places(locale: Locale, desk: &Desk, session: &Session) -> AnyView {
    let event = desk.event();
    let telling = Telling { locale, event, speakers: &desk.speakers };
    let to = |rest: &str| path(locale, &event.slug, &format!("sessions/{}/{rest}", session.id));
    let items: Vec<AnyView> = session
        .slots
        .iter()
        .map(|slot| {
            let href = to(&format!("slots/{}", slot.id));
            view! { <li>{telling.slot(slot, &desk.programme)} " – " <a href=href>{t!(locale, "programme-move")}</a></li> }.into_any()
        })
        .collect();
    let more = if items.is_empty() { t!(locale, "programme-place") } else { t!(locale, "programme-also-held") };
    let list = if items.is_empty() {
        view! { <p>{t!(locale, "programme-no-time")}</p> }.into_any()
    } else {
        view! { <ul>{items}</ul> }.into_any()
    };
    let href = to("place");
    view! { <Card title=t!(locale, "programme-places") tinted=true>{list}<p><a href=href>{more}</a></p></Card> }.into_any()
}

fn where_to_begin(locale: Locale, desk: &Desk, inputs: Inputs) -> AnyView {
    let fields = place::fields(locale, desk, inputs, true);
    view! { <Fieldset legend=t!(locale, "programme-where") hint=t!(locale, "programme-where-hint")>{fields}</Fieldset> }.into_any()
}

/// A line per speaker, one that is free, and one for somebody who is not in the event yet; more of both to open.
fn speaker_lines(locale: Locale, desk: &Desk, session: Option<&Session>, form: &FormState, inputs: Inputs) -> AnyView {
    let parts: Vec<Choice> = Part::ALL.iter().map(|part| Choice::new(part.as_str(), labels::part(locale, *part))).collect();
    let known: Vec<Choice> = desk
        .speakers
        .iter()
        .map(|s| {
            let label = if s.organisation.is_empty() { s.name.clone() } else { format!("{}, {}", s.name, s.organisation) };
            Choice::new(s.id.as_str(), label)
        })
        .collect();
    let filled = (1..=forms::MOST_SPEAKERS).rev().find(|n| !form.fields.get(&format!("speaker.{n}")).is_empty()).unwrap_or(0);
    let there = session.map_or(0, |s| s.speakers.len()).max(filled);
    let lines = if known.is_empty() { 0 } else { (there + FREE_LINES).min(forms::MOST_SPEAKERS) };
    let chosen = |n: usize| {
        let (speaker, part) = (inputs.get(&format!("speaker.{n}")), inputs.get(&format!("part.{n}")));
        let (known, parts) = (known.clone(), parts.clone());
        view! {
            <FieldRow>
                <Select field=speaker label=t!(locale, "programme-speaker-field", number = n) choices=known empty=t!(locale, "programme-nobody") optional=true/>
                <Select field=part label=t!(locale, "programme-part-field", number = n) choices=parts/>
            </FieldRow>
        }
        .into_any()
    };
    let new = |n: usize| {
        let field = |name: &str| inputs.get(&format!("new-{name}.{n}"));
        let (name, email, part, parts) = (field("name"), field("email"), field("part"), parts.clone());
        view! {
            <FieldRow>
                <TextField field=name label=t!(locale, "programme-new-name", number = n) optional=true maxlength=120/>
                <TextField field=email label=t!(locale, "programme-new-email", number = n) kind="email" optional=true/>
                <Select field=part label=t!(locale, "programme-new-part", number = n) choices=parts/>
            </FieldRow>
        }
        .into_any()
    };
    let in_sight = lines.min(there + 1);
    let (first, rest): (Vec<AnyView>, Vec<AnyView>) = (
        (1..=in_sight).map(&chosen).chain([new(1)]).collect(),
        (in_sight + 1..=lines).map(&chosen).chain((2..=NEW_SPEAKERS).map(&new)).collect(),
    );
    let further = |name: &str| (2..=NEW_SPEAKERS).any(|n| ["new-name", "new-email"].iter().any(|field| name == format!("{field}.{n}")));
    let rest_open = form.fields.0.iter().any(|(name, value)| further(name) && !value.trim().is_empty());
    view! {
        <Fieldset legend=t!(locale, "programme-speakers-field") hint=t!(locale, "programme-speakers-hint")>
            {first}
            <Details summary=t!(locale, "programme-more-speakers") open=rest_open>{rest}</Details>
        </Fieldset>
    }
    .into_any()
}
