//! One room, one track: its name in each language, its seats, and removing it.

use super::{Desk, path};
use crate::{
    error::{Error, Result},
    forms::{Fields, FormState},
    i18n::Localized,
    programme::{
        actions,
        model::{RoomId, TrackId},
        rules::forms,
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
    Room(RoomId, Option<i64>),
    Track(TrackId, String),
}

fn room(desk: &Desk, id: &str) -> Result<(Thing, Localized)> {
    let id = RoomId::parse(id).ok_or(Error::NotFound)?;
    let room = desk.programme.rooms.iter().find(|r| r.id == id).ok_or(Error::NotFound)?;
    Ok((Thing::Room(id, room.capacity), room.name.clone()))
}

fn track(desk: &Desk, id: &str) -> Result<(Thing, Localized)> {
    let id = TrackId::parse(id).ok_or(Error::NotFound)?;
    let track = desk.programme.tracks.iter().find(|t| t.id == id).ok_or(Error::NotFound)?;
    Ok((Thing::Track(id, track.colour.clone()), track.name.clone()))
}

impl Thing {
    /// Behind the programme's own address.
    fn rest(&self) -> String {
        match self {
            Self::Room(id, _) => format!("rooms/{id}"),
            Self::Track(id, _) => format!("tracks/{id}"),
        }
    }
}

// --- Rooms

pub async fn show_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let (thing, name) = room(&desk, &id)?;
    Ok(form_page(&ctx, &desk, &thing, &name, None))
}

pub async fn save_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let (thing, name) = room(&desk, &id)?;
    save(ctx, desk, thing, name, fields).await
}

pub async fn confirm_remove_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let (thing, name) = room(&desk, &id)?;
    Ok(confirm_page(&ctx, &desk, &thing, &name))
}

pub async fn remove_room(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let id = RoomId::parse(&id).ok_or(Error::NotFound)?;
    actions::remove_room(&ctx.app, &desk.organiser, &id).await?;
    Ok(see_other(&format!("{}?done=removed", path(ctx.locale, &slug, ""))))
}

// --- Tracks

pub async fn show_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let (thing, name) = track(&desk, &id)?;
    Ok(form_page(&ctx, &desk, &thing, &name, None))
}

pub async fn save_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let (thing, name) = track(&desk, &id)?;
    save(ctx, desk, thing, name, fields).await
}

pub async fn confirm_remove_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let (thing, name) = track(&desk, &id)?;
    Ok(confirm_page(&ctx, &desk, &thing, &name))
}

pub async fn remove_track(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let id = TrackId::parse(&id).ok_or(Error::NotFound)?;
    actions::remove_track(&ctx.app, &desk.organiser, &id).await?;
    Ok(see_other(&format!("{}?done=removed", path(ctx.locale, &slug, ""))))
}

// --- Both

async fn save(ctx: Ctx, desk: Desk, thing: Thing, was: Localized, fields: Fields) -> Result<Response> {
    let (name, capacity) = match forms::name_and_capacity(&fields, &desk.event().languages) {
        Ok(read) => read,
        Err(errors) => return Ok(form_page(&ctx, &desk, &thing, &was, Some(FormState { fields, errors })).refused().into_response()),
    };
    match &thing {
        Thing::Room(id, _) => actions::change_room(&ctx.app, &desk.organiser, id, &name, capacity).await?,
        Thing::Track(id, colour) => actions::change_track(&ctx.app, &desk.organiser, id, &name, colour).await?,
    }
    Ok(see_other(&format!("{}?done=saved", path(ctx.locale, &desk.event().slug, ""))))
}

fn form_page(ctx: &Ctx, desk: &Desk, thing: &Thing, name: &Localized, form: Option<FormState>) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let title = Words::from(name.shown(locale, event.languages.first()));
    let refused = form.is_some();
    let form = form.unwrap_or_else(|| {
        let mut fields = Fields::default();
        fields.set_localized("name", name);
        if let Thing::Room(_, Some(capacity)) = thing {
            fields.set("capacity", capacity.to_string());
        }
        FormState::with(fields)
    });
    let frame = desk.frame(ctx, title.text.clone()).refused(refused);
    let back = path(locale, &event.slug, "");
    let remove = path(locale, &event.slug, &format!("{}/remove", thing.rest()));
    let is_room = matches!(thing, Thing::Room(..));
    let languages = event.languages.0.clone();
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let label = if is_room { t!(locale, "programme-room-name") } else { t!(locale, "programme-track-name") };
        let capacity = is_room.then(|| {
            view! { <TextField field=inputs.get("capacity") label=t!(locale, "programme-room-capacity") hint=t!(locale, "programme-room-capacity-hint") inputmode="numeric" size=6 optional=true/> }
        });
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=title/>
                    <Form inputs>
                        <LocalizedField inputs name="name" label=label languages maxlength=120/>
                        {capacity}
                        <SubmitRow label=t!(locale, "programme-save") cancel=(t!(locale, "programme-cancel"), back)>
                            <LinkButton href=remove look=Look::Tertiary>{t!(locale, "programme-remove")}</LinkButton>
                        </SubmitRow>
                    </Form>
                </Narrow>
            },
        )
    })
}

fn confirm_page(ctx: &Ctx, desk: &Desk, thing: &Thing, name: &Localized) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let name = name.text(locale, event.languages.first());
    let (title, text) = match thing {
        Thing::Room(id, _) => {
            let used = desk.programme.sessions.iter().flat_map(|s| &s.slots).filter(|slot| slot.room.as_ref() == Some(id)).count();
            (t!(locale, "programme-remove-room", name = name), t!(locale, "programme-remove-room-text", count = used))
        }
        Thing::Track(id, _) => {
            let used = desk.programme.sessions.iter().filter(|s| s.track.as_ref() == Some(id)).count();
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
