//! One room, one track: its name in each language, its seats or its colour, when a room is ours, and removing it.

use super::{Desk, SEEN, as_errors, path, seen, windows};
use crate::{
    error::{Error, Result},
    forms::{Fields, FormState},
    i18n::Localized,
    people::{self, model::Country},
    problem,
    programme::{
        actions::{self, Outcome},
        labels,
        model::{Edit, Room, RoomId, Track, TrackColour, TrackId},
        rules::forms,
        store,
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

/// What has a name and can be removed.
enum Thing {
    Room(Room),
    /// With its place among the tracks, from 0.
    Track(usize, Track),
}

fn room(desk: &Desk, id: &str) -> Result<Thing> {
    let room = desk.programme.rooms.iter().find(|r| r.id.as_str() == id).ok_or(Error::NotFound)?;
    Ok(Thing::Room(room.clone()))
}

fn track(desk: &Desk, id: &str) -> Result<Thing> {
    let id = TrackId::parse(id).ok_or(Error::NotFound)?;
    let (place, track) = desk.programme.track(&id).ok_or(Error::NotFound)?;
    Ok(Thing::Track(place, track.clone()))
}

impl Thing {
    fn name(&self) -> &Localized {
        match self {
            Self::Room(room) => &room.name,
            Self::Track(_, track) => &track.name,
        }
    }

    /// Behind the programme's own address.
    fn rest(&self) -> String {
        match self {
            Self::Room(room) => format!("rooms/{}", room.id),
            Self::Track(_, track) => format!("tracks/{}", track.id),
        }
    }

    fn fields(&self, desk: &Desk) -> Fields {
        let mut fields = Fields::default();
        fields.set(SEEN, desk.seen.to_string());
        fields.set_localized("name", self.name());
        match self {
            Self::Room(room) => {
                fields.set("capacity", room.capacity.map(|n| n.to_string()).unwrap_or_default());
                fields.set("venue", &room.venue);
                fields.set("country", if room.country == Country::Other { "" } else { room.country.as_str() });
            }
            Self::Track(_, track) => fields.set("colour", track.colour.as_str()),
        }
        fields
    }
}

// --- Rooms

pub async fn show_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = room(&desk, &id)?;
    let form = FormState::with(thing.fields(&desk));
    let times = times(&ctx, &desk, &thing).await?;
    Ok(form_page(&ctx, &desk, &thing, form, Some(times)))
}

/// When a room is ours: a form of its own on its page.
pub async fn save_times(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = room(&desk, &id)?;
    let saved = match (forms::windows(&fields, desk.event()), &thing) {
        (Ok(windows), Thing::Room(room)) => actions::set_room_windows(&ctx.app, &desk.organiser, &room.id, &windows, ctx.now).await,
        (Ok(_), Thing::Track(..)) => Err(Error::NotFound),
        (Err(errors), _) => Err(errors.into()),
    };
    match saved {
        Ok(()) => Ok(see_other(&format!("{}?done=saved#times", path(ctx.locale, &slug, &thing.rest())))),
        Err(error) => {
            let times = FormState { fields, errors: as_errors(error)? };
            Ok(form_page(&ctx, &desk, &thing, FormState::with(thing.fields(&desk)), Some(times)).refused().into_response())
        }
    }
}

/// When a room is ours, as its form shows it.
async fn times(ctx: &Ctx, desk: &Desk, thing: &Thing) -> Result<FormState> {
    let Thing::Room(room) = thing else { return Ok(FormState::default()) };
    let known = store::windows_of_room(&mut ctx.db.read().await?, &desk.event().id, &room.id).await?;
    Ok(FormState::with(windows::values(desk.event(), &known)))
}

pub async fn save_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = room(&desk, &id)?;
    save(&ctx, &desk, &thing, fields).await
}

pub async fn confirm_remove_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = room(&desk, &id)?;
    Ok(confirm_page(&ctx, &desk, &thing))
}

pub async fn remove_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let id = RoomId::parse(&id).ok_or(Error::NotFound)?;
    actions::remove_room(&ctx.app, &desk.organiser, &id, ctx.now).await?;
    Ok(see_other(&format!("{}?done=removed", path(ctx.locale, &slug, ""))))
}

// --- Tracks

pub async fn show_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = track(&desk, &id)?;
    let form = FormState::with(thing.fields(&desk));
    Ok(form_page(&ctx, &desk, &thing, form, None))
}

pub async fn save_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = track(&desk, &id)?;
    save(&ctx, &desk, &thing, fields).await
}

pub async fn confirm_remove_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let thing = track(&desk, &id)?;
    Ok(confirm_page(&ctx, &desk, &thing))
}

pub async fn remove_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let id = TrackId::parse(&id).ok_or(Error::NotFound)?;
    actions::remove_track(&ctx.app, &desk.organiser, &id, ctx.now).await?;
    Ok(see_other(&format!("{}?done=removed", path(ctx.locale, &slug, ""))))
}

// --- Both

async fn save(ctx: &Ctx, desk: &Desk, thing: &Thing, mut fields: Fields) -> Result<Response> {
    let (app, organiser, languages) = (&ctx.app, &desk.organiser, &desk.event().languages);
    let saved = match thing {
        Thing::Room(room) => match forms::room(&fields, languages) {
            Ok(form) => actions::change_room(app, organiser, &form.of(room), seen(&fields), ctx.now).await,
            Err(errors) => Err(errors.into()),
        },
        Thing::Track(_, track) => match forms::track(&fields, languages) {
            Ok((name, colour)) => actions::change_track(app, organiser, &track.id, (&name, colour), seen(&fields), ctx.now).await,
            Err(errors) => Err(errors.into()),
        },
    };
    let saved = match saved {
        Ok(Outcome::Done((), _)) => Ok(()),
        Ok(Outcome::Stale(edits)) => Err(now_says(ctx.locale, desk, thing, &edits, &mut fields)),
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => Ok(see_other(&format!("{}?done=saved", path(ctx.locale, &desk.event().slug, "")))),
        Err(error) => {
            let form = FormState { fields, errors: as_errors(error)? };
            let times = if matches!(thing, Thing::Room(_)) { Some(times(ctx, desk, thing).await?) } else { None };
            Ok(form_page(ctx, desk, thing, form, times).refused().into_response())
        }
    }
}

/// Somebody else was faster: what it says now. The form may then be sent again, now knowingly.
fn now_says(locale: Locale, desk: &Desk, thing: &Thing, edits: &[Edit], fields: &mut Fields) -> Error {
    fields.set(SEEN, desk.seen.to_string());
    let who = edits.last().map_or_else(String::new, |edit| edit.who.clone());
    let name = thing.name().text(locale, desk.event().languages.first());
    let what = match thing {
        Thing::Room(Room { capacity: Some(capacity), .. }) => format!("{name}, {capacity}"),
        Thing::Track(_, track) => format!("{name}, {}", labels::track_colour(locale, track.colour)),
        Thing::Room(_) => name.to_owned(),
    };
    Error::Conflict(problem!("programme-thing-changed-since", who = who, what = what))
}

/// `times`: when it is ours, for a room.
fn form_page(ctx: &Ctx, desk: &Desk, thing: &Thing, form: FormState, times: Option<FormState>) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let title = Words::from(thing.name().shown(locale, event.languages.first()));
    let refused = !form.errors.is_empty() || times.as_ref().is_some_and(|times| !times.errors.is_empty());
    let frame = desk.frame(ctx, title.text.clone()).refused(refused);
    let back = path(locale, &event.slug, "");
    let remove = path(locale, &event.slug, &format!("{}/remove", thing.rest()));
    let languages = event.languages.0.clone();
    let own_times = path(locale, &event.slug, &format!("{}/times", thing.rest()));
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let times = times.map(|times| {
            let inputs = Inputs::new(locale, &times).prefix("times");
            let lines = windows::lines(locale, event, inputs);
            view! {
                <Section title=t!(locale, "programme-room-times") id="times">
                    <p class="quiet">{t!(locale, "programme-room-times-text")}</p>
                    <Form inputs action=own_times>
                        {lines}
                        <SubmitRow label=t!(locale, "programme-times-save") look=Look::Secondary/>
                    </Form>
                </Section>
            }
        });
        let (label, more) = match thing {
            Thing::Room(_) => {
                let seats = view! { <TextField field=inputs.get("capacity") label=t!(locale, "programme-room-capacity") hint=t!(locale, "programme-room-capacity-hint") inputmode="numeric" size=6 optional=true/> };
                let countries = Country::ALL.iter().filter(|c| **c != Country::Other);
                let countries = countries.map(|c| Choice::new(c.as_str(), people::labels::country(locale, *c))).collect::<Vec<_>>();
                let house = view! {
                    {seats}
                    <TextField field=inputs.get("venue") label=t!(locale, "programme-room-venue") hint=t!(locale, "programme-room-venue-hint") optional=true/>
                    <Select field=inputs.get("country") label=t!(locale, "programme-room-country") choices=countries empty=t!(locale, "programme-room-country-none") optional=true/>
                };
                (t!(locale, "programme-room-name"), house.into_any())
            }
            Thing::Track(place, _) => {
                let choices = colours(locale, *place);
                let colour = view! { <Radios field=inputs.get("colour") label=t!(locale, "programme-track-colour") hint=t!(locale, "programme-track-colour-hint") choices/> };
                (t!(locale, "programme-track-name"), colour.into_any())
            }
        };
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=title/>
                    <Form inputs>
                        <Hidden name=SEEN value=inputs.get(SEEN).text()/>
                        <LocalizedField inputs name="name" label=label languages maxlength=120/>
                        {more}
                        <SubmitRow label=t!(locale, "programme-save") cancel=(t!(locale, "programme-cancel"), back)>
                            <LinkButton href=remove look=Look::Tertiary>{t!(locale, "programme-remove")}</LinkButton>
                        </SubmitRow>
                    </Form>
                    {times}
                </Narrow>
            },
        )
    })
}

/// The colours by name, each with itself beside it.
fn colours(locale: Locale, place: usize) -> Vec<Choice> {
    let choice = |colour: &TrackColour| Choice::new(colour.as_str(), labels::track_colour(locale, *colour)).colour(colour.number(place));
    TrackColour::ALL.iter().map(choice).collect()
}

fn confirm_page(ctx: &Ctx, desk: &Desk, thing: &Thing) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let name = thing.name().text(locale, event.languages.first());
    let (title, text) = match thing {
        Thing::Room(room) => {
            let used = desk.programme.sessions.iter().flat_map(|s| &s.slots).filter(|slot| slot.room.as_ref() == Some(&room.id)).count();
            (t!(locale, "programme-remove-room", name = name), t!(locale, "programme-remove-room-text", count = used))
        }
        Thing::Track(_, track) => {
            let used = desk.programme.sessions.iter().filter(|s| s.track.as_ref() == Some(&track.id)).count();
            (t!(locale, "programme-remove-track", name = name), t!(locale, "programme-remove-track-text", count = used))
        }
    };
    let frame = desk.frame(ctx, title.clone());
    let back = path(locale, &event.slug, &thing.rest());
    Page::private(move || {
        page(
            frame,
            view! {
                <ConfirmPage title confirm=t!(locale, "programme-remove") look=Look::Danger cancel=t!(locale, "programme-cancel") cancel_href=back>
                    <p>{text}</p>
                </ConfirmPage>
            },
        )
    })
}
