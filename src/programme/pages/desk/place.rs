//! "Move to…": day, time and room of a session, by form. And taking it out of the programme.

use super::{Desk, SEEN, as_errors, gone, path, seen, telling::Telling, title};
use crate::{
    error::{Error, Result},
    forms::{Fields, FormState},
    i18n::dates,
    programme::{
        actions,
        model::{Session, Slot, SlotId},
        rules::{days, forms},
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

type AtSession = Path<(String, String, String)>;
type AtSlot = Path<(String, String, String, String)>;

/// The form for one place more.
pub async fn new(ctx: Ctx, Path((_, slug, id)): AtSession) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    let mut fields = Fields::default();
    fields.set("minutes", session.minutes.to_string());
    fields.set(SEEN, desk.seen.to_string());
    Ok(form_page(&ctx, &desk, session, None, FormState::with(fields)))
}

pub async fn add(ctx: Ctx, Path((_, slug, id)): AtSession, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    save(&ctx, &desk, session, None, fields).await
}

/// The form that moves a slot.
pub async fn show(ctx: Ctx, Path((_, slug, id, slot)): AtSlot) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    let slot = find(session, &slot)?;
    let local = crate::time::local(slot.starts_at, desk.event().zone());
    let mut fields = Fields::default();
    fields.set("day", local.date().to_string());
    fields.set("start", local.format("%H:%M").to_string());
    fields.set("minutes", (slot.ends_at - slot.starts_at).num_minutes().to_string());
    fields.set("room", slot.room.as_ref().map_or("", |r| r.as_str()));
    slot.also.iter().for_each(|room| fields.push("also", room.as_str()));
    fields.set(SEEN, desk.seen.to_string());
    Ok(form_page(&ctx, &desk, session, Some(slot), FormState::with(fields)))
}

pub async fn move_to(ctx: Ctx, Path((_, slug, id, slot)): AtSlot, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    let slot = find(session, &slot)?;
    save(&ctx, &desk, session, Some(slot), fields).await
}

pub async fn take_out(ctx: Ctx, Path((_, slug, id, slot)): AtSlot, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let session = desk.session(&id)?;
    let slot = SlotId::parse(&slot).ok_or(Error::NotFound)?;
    let outcome = actions::take_out(&ctx.app, &desk.organiser, &session.id, &slot, seen(&fields), ctx.now).await?;
    desk.done_at_once(&ctx, outcome)?;
    Ok(see_other(&format!("{}?done=taken-out", path(ctx.locale, &slug, ""))))
}

fn find<'a>(session: &'a Session, slot: &str) -> Result<&'a Slot> {
    let id = SlotId::parse(slot).ok_or(Error::NotFound)?;
    session.slots.iter().find(|s| s.id == id).ok_or_else(gone)
}

async fn save(ctx: &Ctx, desk: &Desk, session: &Session, slot: Option<&Slot>, mut fields: Fields) -> Result<Response> {
    let placed = match forms::place(&fields, desk.event(), &desk.programme, session.minutes) {
        Ok(place) => {
            let slot = slot.map(|s| &s.id);
            let outcome = actions::place(&ctx.app, &desk.organiser, &session.id, slot, &place, seen(&fields), ctx.now).await;
            outcome.and_then(|outcome| desk.done(ctx, outcome, &mut fields))
        }
        Err(errors) => Err(errors.into()),
    };
    match placed {
        Ok(()) => Ok(see_other(&format!("{}?done=placed", path(ctx.locale, &desk.event().slug, "")))),
        Err(error) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(form_page(ctx, desk, session, slot, form).refused().into_response())
        }
    }
}

/// Day, time and room. An event of one day does not ask for the day.
pub(super) fn fields(locale: Locale, desk: &Desk, inputs: Inputs, optional: bool) -> AnyView {
    let event = desk.event();
    let mut event_days = days::of_event(event.starts_at, event.ends_at, event.zone());
    // A session that stands on another day can be left there.
    let chosen = inputs.get("day").text().parse().ok();
    if let Some(day) = chosen.filter(|day| !event_days.contains(day)) {
        event_days.push(day);
        event_days.sort();
    }
    let day = (event_days.len() > 1).then(|| {
        let choices = event_days.iter().map(|day| Choice::new(day.to_string(), dates::long_date(locale, *day))).collect();
        view! { <Select field=inputs.get("day") label=t!(locale, "programme-day-field") choices/> }
    });
    let rooms: Vec<Choice> =
        desk.programme.rooms.iter().map(|room| Choice::new(room.id.as_str(), room.name.text(locale, event.languages.first()))).collect();
    let room = (!rooms.is_empty()).then(|| {
        view! { <Select field=inputs.get("room") label=t!(locale, "programme-room-field") choices=rooms empty=t!(locale, "programme-no-room") optional=true/> }
    });
    view! {
        <FieldRow>
            {day}
            <TimeField field=inputs.get("start") label=t!(locale, "programme-start-field") optional=optional/>
            {room}
        </FieldRow>
    }
    .into_any()
}

/// Rooms that a session takes besides its own.
fn further_rooms(locale: Locale, desk: &Desk, inputs: Inputs) -> Option<AnyView> {
    let first = desk.event().languages.first();
    let choices: Vec<Choice> =
        desk.programme.rooms.iter().map(|room| Choice::new(room.id.as_str(), room.name.text(locale, first))).collect();
    (choices.len() > 1).then(|| {
        view! { <CheckboxGroup field=inputs.get("also") optional=true label=t!(locale, "programme-also-rooms") hint=t!(locale, "programme-also-rooms-hint") choices/> }.into_any()
    })
}

fn form_page(ctx: &Ctx, desk: &Desk, session: &Session, slot: Option<&Slot>, form: FormState) -> Page {
    let locale = ctx.locale;
    let event = desk.event();
    let named = title(locale, event, session);
    let heading = if slot.is_some() { t!(locale, "programme-move-page") } else { t!(locale, "programme-place-page") };
    let frame = desk.frame(ctx, format!("{heading}: {}", named.text)).refused(!form.errors.is_empty());
    let telling = Telling { locale, event, speakers: &desk.speakers };
    let now = slot.map(|slot| t!(locale, "programme-stands-now", place = telling.slot(slot, &desk.programme)));
    let back = path(locale, &event.slug, "");
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let where_to = fields(locale, desk, inputs, false);
        let further = further_rooms(locale, desk, inputs);
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=named eyebrow=heading lead=now.unwrap_or_default()/>
                    <Form inputs>
                        <Hidden name=SEEN value=inputs.get(SEEN).text()/>
                        {where_to}
                        <TextField field=inputs.get("minutes") label=t!(locale, "programme-minutes-field") inputmode="numeric" size=5/>
                        {further}
                        <SubmitRow label=t!(locale, "programme-place-button") cancel=(t!(locale, "programme-cancel"), back)/>
                    </Form>
                </Narrow>
            },
        )
    })
}
