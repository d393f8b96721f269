//! The organisers' pages of the programme: the draft, its sessions and places, rooms and tracks, pasted lines, imported files, releases.
//!
//! Each handler loads a [`Desk`], which is also the permission, and shows it. To add a page: a handler here, a line in the router.

pub mod board;
pub mod history;
pub mod import;
pub mod materials;
pub mod overview;
pub mod paste;
pub mod place;
pub mod preview;
pub mod release;
pub mod rooms;
pub mod sessions;
pub mod settings;
pub mod windows;

use crate::{
    error::{Error, Result},
    events::{
        actions as events,
        model::{Event, EventState},
        pages::organise_frame,
    },
    forms::Fields,
    paths,
    people::{model::SignedIn, permissions::Organiser},
    problem,
    programme::{
        actions::Outcome,
        model::{Edit, Programme, Session, SessionId},
        rules::{self, Conflict},
        store,
        telling::{self, Telling, room_name, speaker_name},
    },
    server::ctx::Ctx,
    speakers::{self, model::Speaker},
    ui::prelude::*,
};

/// An event's draft, for one of its organisers.
pub struct Desk {
    pub who: SignedIn,
    pub organiser: Organiser<Event>,
    pub programme: Programme,
    pub speakers: Vec<Speaker>,
    /// The last edit that is in it: forms say by it on which state they were filled in.
    pub seen: i64,
}

/// The field by which a form says so.
const SEEN: &str = "seen";

fn seen(fields: &Fields) -> Option<i64> {
    fields.get(SEEN).parse().ok()
}

impl Desk {
    pub async fn load(ctx: &Ctx, slug: &str) -> Result<Self> {
        let (who, organiser) = events::organise(ctx, slug).await?;
        let mut tx = ctx.db.read().await?;
        // First: what is written while the rest is read counts as not seen.
        let seen = store::last_edit(&mut tx, &organiser.of.id).await?;
        let programme = store::draft(&mut tx, &organiser.of.id).await?;
        let speakers = speakers::store::of_event(&mut tx, &organiser.of.id).await?;
        Ok(Self { who, organiser, programme, speakers, seen })
    }

    pub fn event(&self) -> &Event {
        &self.organiser.of
    }

    /// Everything that cannot be as it stands.
    pub async fn conflicts(&self, ctx: &Ctx) -> Result<Vec<Conflict>> {
        let circumstances = store::circumstances(&mut ctx.db.read().await?, self.event()).await?;
        Ok(rules::conflicts(&self.programme, &circumstances))
    }

    /// What was done; where somebody else was faster, what they did, in words. The form may then be sent again, now knowingly.
    fn done<T>(&self, ctx: &Ctx, outcome: Outcome<T>, fields: &mut Fields) -> Result<T> {
        match outcome {
            Outcome::Done(value, _) => Ok(value),
            Outcome::Stale(edits) => {
                let telling = Telling { locale: ctx.locale, event: self.event(), speakers: &self.speakers };
                let last = edits.last().map_or(self.seen, |edit| edit.number);
                fields.set(SEEN, last.to_string());
                let who = edits.last().map_or_else(String::new, |edit| edit.who.clone());
                let what = telling.edits(&edits, &self.programme);
                Err(Error::Conflict(problem!("programme-changed-since", who = who, what = what)))
            }
        }
    }

    /// The same where there is no form to send again: what is to be done was asked for of another state.
    fn done_at_once<T>(&self, ctx: &Ctx, outcome: Outcome<T>) -> Result<T> {
        match outcome {
            Outcome::Done(value, _) => Ok(value),
            Outcome::Stale(edits) => Err(Error::Conflict(problem!("programme-moved-on", what = self.last_of(ctx, &edits)))),
        }
    }

    /// What happened last, in words.
    fn last_of(&self, ctx: &Ctx, edits: &[Edit]) -> String {
        let telling = Telling { locale: ctx.locale, event: self.event(), speakers: &self.speakers };
        edits.last().map_or_else(String::new, |edit| telling.edit(edit, &self.programme))
    }

    /// What a form without fields says of the state that it was shown with.
    fn hidden_seen(&self) -> Vec<(String, String)> {
        vec![(SEEN.to_owned(), self.seen.to_string())]
    }

    /// The session of an address.
    pub fn session(&self, id: &str) -> Result<&Session> {
        let id = SessionId::parse(id).ok_or(Error::NotFound)?;
        self.programme.sessions.iter().find(|s| s.id == id).ok_or(Error::NotFound)
    }

    /// The frame of a page, with what just happened.
    fn frame(&self, ctx: &Ctx, title: impl Into<String>) -> Frame {
        organise_frame(ctx, &self.who, self.event(), title).flash(flash(ctx, self.event().state))
    }
}

/// What just happened, by the query that the redirect carries.
fn flash(ctx: &Ctx, state: EventState) -> Option<Flash> {
    let locale = ctx.locale;
    let text = match ctx.query.get("done") {
        "saved" => t!(locale, "programme-done-saved"),
        "added" => t!(locale, "programme-done-added"),
        "imported" => t!(locale, "programme-done-imported"),
        "removed" => t!(locale, "programme-done-removed"),
        "placed" => t!(locale, "programme-done-placed"),
        "taken-out" => t!(locale, "programme-done-taken-out"),
        "notices-sent" => t!(locale, "programme-done-notices-sent"),
        "notices-dropped" => t!(locale, "programme-done-notices-dropped"),
        "taken-up" => t!(locale, "programme-done-taken-up"),
        "undone" => t!(locale, "programme-done-undone"),
        "shifted" => t!(locale, "programme-done-shifted"),
        "released" if state == EventState::Draft => t!(locale, "programme-done-released-draft"),
        "released" => t!(locale, "programme-done-released"),
        _ => return None,
    };
    Some(Flash { tone: Tone::Success, text })
}

/// An address under the event's programme; `rest` may be empty.
pub fn path(locale: Locale, event: &str, rest: &str) -> String {
    let rest = if rest.is_empty() { "programme".to_owned() } else { format!("programme/{rest}") };
    paths::organise_event_page(locale, event, &rest)
}

/// Where a programme would be shown in which nothing has a time.
fn nothing_yet(locale: Locale) -> AnyView {
    view! { <EmptyState title=t!(locale, "programme-nothing-yet") text=t!(locale, "programme-nothing-yet-text")/> }.into_any()
}

/// A session's title as the organiser reads it.
fn title(locale: Locale, event: &Event, session: &Session) -> Words {
    session.title.shown(locale, event.languages.first()).into()
}

/// What an action refused as a conflict, at the form's head instead of as a page of its own.
fn as_errors(error: Error) -> Result<crate::error::FieldErrors> {
    match error {
        Error::Invalid(errors) => Ok(errors),
        Error::Conflict(problem) => {
            let mut errors = crate::error::FieldErrors::default();
            errors.add("", problem);
            Ok(errors)
        }
        other => Err(other),
    }
}

/// The languages that a session may be held in: the event's first, then the others that are offered.
fn held_in(event: &Event) -> Vec<Lang> {
    let others = Lang::OFFERED.iter().filter_map(|tag| Lang::parse(tag)).filter(|lang| !event.languages.contains(lang));
    event.languages.iter().cloned().chain(others).collect()
}

/// A refusal for an address whose thing somebody else has removed meanwhile.
fn gone() -> Error {
    Error::Conflict(problem!("programme-slot-gone"))
}
