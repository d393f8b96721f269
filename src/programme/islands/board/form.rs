//! "Move to…": day, time, length and room in a dialog; the way without dragging and without keys to learn.

use super::{
    setting::{Word, clock},
    state::Desk,
};
use crate::{
    forms::parse_time,
    programme::model::{RoomId, SessionId, Slot, SlotId},
    time::iso_date,
};
use chrono::{Duration, NaiveTime};
use leptos::{html, prelude::*};

/// What the form is about, and what is typed in it.
#[derive(Clone, Copy)]
pub struct MoveForm {
    dialog: NodeRef<html::Dialog>,
    about: RwSignal<Option<(SessionId, Option<SlotId>)>>,
    title: RwSignal<String>,
    day: RwSignal<String>,
    start: RwSignal<String>,
    minutes: RwSignal<String>,
    room: RwSignal<String>,
    wrong: RwSignal<bool>,
}

impl MoveForm {
    pub fn new() -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            dialog: NodeRef::new(),
            about: RwSignal::new(None),
            title: text(),
            day: text(),
            start: text(),
            minutes: text(),
            room: text(),
            wrong: RwSignal::new(false),
        }
    }

    /// Opens it for a slot, or for a session that has none yet.
    pub fn open(self, desk: Desk, id: &SessionId, slot: Option<&SlotId>) {
        let Some(session) = desk.session(id) else { return };
        let stands = slot.and_then(|id| session.slots.iter().find(|slot| slot.id == *id));
        desk.setting.with_value(|setting| {
            let local = stands.map(|slot| setting.local(slot.starts_at));
            self.day.set(local.map_or(desk.day.get_untracked(), |local| local.date()).to_string());
            self.start.set(local.map_or_else(String::new, |local| clock(":", local)));
        });
        self.minutes.set(stands.map_or(session.minutes, |slot| (slot.ends_at - slot.starts_at).num_minutes()).to_string());
        self.room.set(stands.and_then(|slot| slot.room.as_ref()).map_or_else(String::new, RoomId::to_string));
        self.title.set(desk.told(|telling| telling.title(&session)).unwrap_or_default());
        self.wrong.set(false);
        self.about.set(Some((id.clone(), slot.cloned())));
        if let Some(dialog) = self.dialog.get_untracked() {
            let _ = dialog.show_modal();
        }
    }

    fn close(self) {
        if let Some(dialog) = self.dialog.get_untracked() {
            dialog.close();
        }
    }

    /// What the form says, where it says a place.
    fn read(self, desk: Desk, was: Option<&Slot>) -> Option<Slot> {
        let day = iso_date(&self.day.get_untracked())?;
        let start: NaiveTime = parse_time(&self.start.get_untracked())?;
        let minutes: i64 = self.minutes.get_untracked().trim().parse().ok().filter(|n| (1..=24 * 60).contains(n))?;
        let room = RoomId::parse(&self.room.get_untracked());
        let starts_at = desk.setting.with_value(|setting| setting.instant(day.and_time(start)));
        // In its room it keeps the others that it takes.
        let also = was.filter(|was| was.room == room).map(|was| was.also.clone()).unwrap_or_default();
        Some(Slot { id: Desk::unnamed(), room, also, starts_at, ends_at: starts_at + Duration::minutes(minutes) })
    }

    /// Places what the form is about; `more`: once more, beside where it stands.
    fn send(self, desk: Desk, more: bool) {
        let Some((id, slot)) = self.about.get_untracked() else { return };
        let was = desk.session(&id).and_then(|session| session.slots.into_iter().find(|known| Some(&known.id) == slot.as_ref()));
        match self.read(desk, was.as_ref()) {
            Some(to) => {
                self.close();
                desk.place(&id, slot.as_ref().filter(|_| !more), to);
            }
            None => self.wrong.set(true),
        }
    }
}

pub fn move_dialog(desk: Desk, form: MoveForm) -> impl IntoView {
    let days = move || {
        let days = desk.days();
        desk.setting.with_value(|setting| days.into_iter().map(|day| (day.to_string(), setting.day_name(day))).collect::<Vec<_>>())
    };
    let none = (String::new(), desk.word(Word::NoRoom));
    let rooms = Memo::new(move |_| {
        desk.board.track();
        let rooms = desk.told(|telling| {
            let rooms = telling.board.draft.programme.rooms.iter();
            rooms.map(|room| (room.id.to_string(), telling.room(&room.id))).collect::<Vec<_>>()
        });
        std::iter::once(none.clone()).chain(rooms.unwrap_or_default()).collect::<Vec<_>>()
    });
    let stands = move || form.about.with(|about| about.as_ref().is_some_and(|(_, slot)| slot.is_some()));
    let take_out = move |_| {
        form.close();
        if let Some((session, Some(slot))) = form.about.get_untracked() {
            desk.take_out(&session, &slot);
        }
    };
    let open = move || {
        let id = form.about.with(|about| about.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default());
        desk.setting.with_value(|setting| format!("{}{id}", setting.sessions))
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.send(desk, false);
    };
    view! {
        <dialog class="board-dialog" node_ref=form.dialog aria-labelledby="board-move">
            <form class="form" on:submit=submit novalidate>
                <h2 id="board-move">{desk.word(Word::MoveTo)} " " <span>{move || form.title.get()}</span></h2>
                <p class="ds-validation-message" role="alert" hidden=move || !form.wrong.get()>{move || form.wrong.get().then(|| desk.word(Word::WrongTime))}</p>
                <div class="ds-field field">
                    <label class="ds-label" for="board-move-day">{desk.word(Word::Day)}</label>
                    <select class="ds-input" id="board-move-day" prop:value=move || form.day.get() on:change=move |event| form.day.set(event_target_value(&event))>
                        <For each=days key=|day| day.clone() let:day>
                            <option value=day.0.clone() selected=move || form.day.with(|chosen| *chosen == day.0)>{day.1}</option>
                        </For>
                    </select>
                </div>
                <div class="field-row">
                    <div class="ds-field field">
                        <label class="ds-label" for="board-move-start">{desk.word(Word::Start)}</label>
                        <input class="ds-input short" type="time" id="board-move-start" prop:value=move || form.start.get() on:input=move |event| form.start.set(event_target_value(&event))/>
                    </div>
                    <div class="ds-field field">
                        <label class="ds-label" for="board-move-minutes">{desk.word(Word::Minutes)}</label>
                        <input class="ds-input" type="text" inputmode="numeric" size="5" id="board-move-minutes" prop:value=move || form.minutes.get() on:input=move |event| form.minutes.set(event_target_value(&event))/>
                    </div>
                </div>
                <div class="ds-field field">
                    <label class="ds-label" for="board-move-room">{desk.word(Word::Room)}</label>
                    <select class="ds-input" id="board-move-room" prop:value=move || form.room.get() on:change=move |event| form.room.set(event_target_value(&event))>
                        <For each=move || rooms.get() key=|room| room.clone() let:room>
                            <option value=room.0.clone() selected=move || form.room.with(|chosen| *chosen == room.0)>{room.1}</option>
                        </For>
                    </select>
                </div>
                <div class="row submit-row">
                    <button type="submit" class="ds-button" data-variant="primary">{desk.word(Word::Place)}</button>
                    <button type="button" class="ds-button" data-variant="secondary" hidden=move || !stands() on:click=move |_| form.send(desk, true)>{desk.word(Word::OnceMore)}</button>
                    <button type="button" class="ds-button" data-variant="secondary" hidden=move || !stands() on:click=take_out>{desk.word(Word::TakeOut)}</button>
                    <button type="button" class="ds-button" data-variant="tertiary" on:click=move |_| form.close()>{desk.word(Word::Cancel)}</button>
                    <a href=open>{desk.word(Word::Open)}</a>
                </div>
            </form>
        </dialog>
    }
}
