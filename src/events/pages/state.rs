//! Where an event stands, and the pages that ask before it is announced, called off, held after all or deleted.

use super::{
    create,
    details::{self, Tab, page_of},
};
use crate::{
    error::{Error, FieldErrors, Result},
    events::{
        actions, facts, labels,
        model::{Event, EventState, Seats},
        pages, rules, store,
    },
    forms::{Fields, FormState},
    paths,
    people::{model::SignedIn, permissions::Organiser},
    problem,
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    text_enum,
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

text_enum! {
    /// What may be done with an event's state, as in addresses: `/organise/events/{slug}/state/{verb}`.
    pub enum Verb { Publish = "publish", Cancel = "cancel", Postpone = "postpone", Reinstate = "reinstate", Delete = "delete" }
}

impl Verb {
    /// What an event in this state allows.
    fn of(event: &Event, now: chrono::DateTime<chrono::Utc>) -> Vec<Self> {
        match event.state {
            EventState::Draft => vec![Self::Publish, Self::Delete],
            EventState::Published if event.is_over(now) => Vec::new(),
            EventState::Published => vec![Self::Postpone, Self::Cancel],
            EventState::Postponed => vec![Self::Reinstate, Self::Cancel],
            EventState::Cancelled => vec![Self::Reinstate],
        }
    }

    fn title(self, locale: Locale) -> String {
        match self {
            Self::Publish => t!(locale, "events-publish"),
            Self::Cancel => t!(locale, "events-cancel"),
            Self::Postpone => t!(locale, "events-postpone"),
            Self::Reinstate => t!(locale, "events-reinstate"),
            Self::Delete => t!(locale, "events-delete"),
        }
    }

    fn text(self, locale: Locale, event: &Event, seats: &Seats) -> Vec<String> {
        let told = format!("{} {}", details::who_is_told(locale, event, seats), t!(locale, "events-told-others"));
        match self {
            Self::Publish => vec![t!(locale, "events-publish-text"), t!(locale, "events-publish-name")],
            Self::Cancel => vec![t!(locale, "events-cancel-text"), told],
            Self::Postpone => vec![t!(locale, "events-postpone-text"), told],
            Self::Reinstate => vec![t!(locale, "events-reinstate-text"), told],
            Self::Delete => vec![t!(locale, "events-delete-text")],
        }
    }

    fn look(self) -> Look {
        match self {
            Self::Cancel | Self::Delete => Look::Danger,
            Self::Publish | Self::Postpone | Self::Reinstate => Look::Primary,
        }
    }

    const fn has_note(self) -> bool {
        matches!(self, Self::Cancel | Self::Postpone | Self::Reinstate)
    }
}

/// GET `/organise/events/{slug}/details/state`
pub async fn overview(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let (locale, event, now) = (ctx.locale, organiser.of.clone(), ctx.now);
    let public_url = ctx.url(&paths::event(locale, &event.slug));
    Ok(page_of(&ctx, &who, &organiser.of, Tab::State, FormState::default(), move |_| {
        let (tone, state) = labels::state_tag(locale, event.state);
        let text = match event.state {
            EventState::Draft => t!(locale, "events-state-draft-text"),
            EventState::Published => t!(locale, "events-state-published-text"),
            EventState::Cancelled => t!(locale, "events-state-cancelled-text"),
            EventState::Postponed => t!(locale, "events-state-postponed-text"),
        };
        let buttons = Verb::of(&event, now)
            .into_iter()
            .map(|verb| {
                let href = paths::organise_event_page(locale, &event.slug, &format!("state/{verb}"));
                // To the page that asks: only the first is what most people come for.
                let look = if verb == Verb::Publish { Look::Primary } else { Look::Secondary };
                view! { <LinkButton href look>{verb.title(locale)}</LinkButton> }
            })
            .collect_view();
        let copy = paths::organise_event_page(locale, &event.slug, "copy");
        let invite = (event.state == EventState::Published && !event.is_over(now)).then(|| {
            let href = paths::organise_event_page(locale, &event.slug, "invitations");
            view! { <LinkButton href look=Look::Primary>{t!(locale, "events-to-invitations")}</LinkButton> }
        });
        let address = (event.state != EventState::Draft).then(|| {
            let href = paths::event(locale, &event.slug);
            view! { <p>{t!(locale, "events-public-page")} " " <a href=href>{public_url}</a></p> }
        });
        view! {
            <Stack>
                <p><Tag tone>{state}</Tag></p>
                <p>{text}</p>
                {address}
                <Row>{invite}{buttons}<LinkButton href=copy>{t!(locale, "events-copy-title")}</LinkButton></Row>
            </Stack>
        }
        .into_any()
    }))
}

/// GET `/organise/events/{slug}/state/{verb}`: what will happen, and to how many.
pub async fn ask(ctx: Ctx, Path((_, slug, verb)): Path<(String, String, String)>) -> Result<Page> {
    let (who, organiser, verb) = asked(&ctx, &slug, &verb).await?;
    let mut fields = Fields::default();
    if verb == Verb::Reinstate {
        rules::set_times(&mut fields, organiser.of.starts_at, organiser.of.ends_at, organiser.of.zone());
    }
    view(&ctx, &who, &organiser, verb, FormState::with(fields)).await
}

/// POST `/organise/events/{slug}/state/{verb}`: optional `note.LANG`; to hold it after all, `date`, `start`, `end`, optional `end_date`.
pub async fn act(ctx: Ctx, Path((_, slug, verb)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser, verb) = asked(&ctx, &slug, &verb).await?;
    match done(&ctx, &organiser, verb, &fields).await {
        Ok(path) => Ok(see_other(&path)),
        Err(Error::Invalid(errors)) => {
            Ok(view(&ctx, &who, &organiser, verb, FormState { fields, errors }).await?.refused().into_response())
        }
        Err(error) => Err(error),
    }
}

/// The event and what is asked of it, where its state allows that.
async fn asked(ctx: &Ctx, slug: &str, verb: &str) -> Result<(SignedIn, Organiser<Event>, Verb)> {
    let (who, organiser) = actions::organise(ctx, slug).await?;
    let verb = Verb::parse(verb).ok_or(Error::NotFound)?;
    if !Verb::of(&organiser.of, ctx.now).contains(&verb) {
        return Err(Error::Conflict(problem!("events-state-changed")));
    }
    Ok((who, organiser, verb))
}

/// Does it; where to read on.
async fn done(ctx: &Ctx, organiser: &Organiser<Event>, verb: Verb, fields: &Fields) -> Result<String> {
    let event = &organiser.of;
    let note = rules::parse_note(fields, &event.languages)?;
    let done = match verb {
        Verb::Publish => {
            actions::changes::publish(ctx, organiser, ctx.now).await?;
            "published"
        }
        Verb::Cancel => {
            actions::changes::call_off(ctx, organiser, EventState::Cancelled, note, ctx.now).await?;
            "cancelled"
        }
        Verb::Postpone => {
            actions::changes::call_off(ctx, organiser, EventState::Postponed, note, ctx.now).await?;
            "postponed"
        }
        Verb::Reinstate => {
            let when = new_times(event, fields, ctx)?;
            actions::changes::reinstate(ctx, organiser, when, note, ctx.now).await?;
            "reinstated"
        }
        Verb::Delete => {
            actions::delete(ctx, organiser).await?;
            return Ok(paths::organise(ctx.locale));
        }
    };
    Ok(format!("{}?done={done}", Tab::State.path(ctx.locale, &event.slug)))
}

type Times = (chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::Utc>);

/// When it will be held: not in the past.
fn new_times(event: &Event, fields: &Fields, ctx: &Ctx) -> Result<Times, FieldErrors> {
    let when = rules::parse_times(fields, event.zone(), ctx.now)?;
    if when.1 <= ctx.now {
        let mut errors = FieldErrors::default();
        errors.add("date", problem!("events-date-past"));
        return Err(errors);
    }
    Ok(when)
}

async fn view(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<Event>, verb: Verb, form: FormState) -> Result<Page> {
    let (locale, event) = (ctx.locale, organiser.of.clone());
    let mut tx = ctx.db.read().await?;
    let seats = store::seats(&mut tx, &event.id).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let title = verb.title(locale);
    let frame = pages::organise_frame(ctx, who, &event, title.clone()).refused(!form.errors.is_empty());
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let text = verb.text(locale, &event, &seats).into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        let missing = (verb == Verb::Publish).then(|| before_publishing(locale, &event));
        let times = (verb == Verb::Reinstate).then(|| create::times(inputs));
        let languages = event.languages.0.clone();
        let note = verb.has_note().then(|| {
            view! { <LocalizedField inputs name="note" label=t!(locale, "events-note") hint=t!(locale, "events-note-hint") languages rows=3 optional=true/> }
        });
        let lead = facts::when(&event, locale);
        let back = Tab::State.path(locale, &event.slug);
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=title.clone() lead/>
                    <Prose>{text}{missing}</Prose>
                    <Form inputs>
                        {times}
                        {note}
                        <SubmitRow label=title look=verb.look() cancel=(t!(locale, "events-back"), back)/>
                    </Form>
                </Narrow>
            },
        )
    }))
}

/// What visitors will miss on the page, if anything.
fn before_publishing(locale: Locale, event: &Event) -> Option<AnyView> {
    let first = event.languages.first();
    let texts = [
        (&event.title, t!(locale, "events-title")),
        (&event.summary, t!(locale, "events-summary")),
        (&event.description, t!(locale, "events-description")),
    ];
    let untranslated: Vec<String> = texts
        .into_iter()
        .flat_map(|(text, label)| {
            text.missing(&event.languages).into_iter().map(move |lang| format!("{label}: {}", own_name(lang))).collect::<Vec<_>>()
        })
        .collect();
    let no_place = (event.attendance != crate::events::model::Attendance::Online && facts::venue_lines(event).is_empty())
        .then(|| t!(locale, "events-publish-no-place"));
    let no_text = event.summary.shown(locale, first).is_none().then(|| t!(locale, "events-publish-no-summary"));
    let items: Vec<String> = no_place
        .into_iter()
        .chain(no_text)
        .chain(untranslated.into_iter().map(|what| t!(locale, "events-publish-untranslated", what = what)))
        .collect();
    (!items.is_empty()).then(|| {
        let list = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
        view! { <p>{t!(locale, "events-publish-missing")}</p><ul>{list}</ul> }.into_any()
    })
}
