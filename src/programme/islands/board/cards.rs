//! The grid with its cards, the tray, and what a pointer and the keys do on them.

use super::{
    form::MoveForm,
    layout::{Card, Grid, Key},
    net,
    setting::{Word, clock},
    state::{Desk, card_id, tray_id},
};
use crate::{
    programme::model::{Level, Session, SessionId, SlotId},
    speakers::model::SpeakerId,
};
use chrono::{Duration, NaiveTime};
use leptos::{html, prelude::*, wasm_bindgen::JsCast, web_sys};

/// A pointer that is down on a card: where, and whether it moves the card or its end.
#[derive(Debug, Clone, PartialEq)]
struct Press {
    session: SessionId,
    slot: Option<SlotId>,
    from: (f64, f64),
    /// Where it is now.
    at: (f64, f64),
    end: bool,
    /// How many minutes below the beginning it took hold.
    grip: i64,
    dragging: bool,
}

/// Dragging by mouse or pen. Fingers scroll, and use the form.
#[derive(Clone, Copy)]
pub struct Drag {
    press: StoredValue<Option<Press>>,
    /// The click that follows a drag opens no form.
    dragged: StoredValue<bool>,
    area: NodeRef<html::Div>,
}

/// So far a pointer may tremble, in CSS pixels.
const TREMBLE: f64 = 4.0;

impl Drag {
    pub fn new() -> Self {
        Self { press: StoredValue::new(None), dragged: StoredValue::new(false), area: NodeRef::new() }
    }

    fn pressed(self, desk: Desk, event: &web_sys::PointerEvent, session: &SessionId, slot: Option<&SlotId>) {
        if event.button() != 0 || event.pointer_type() == "touch" {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let end = target.is_some_and(|element| element.class_list().contains("board-end"));
        let begins = slot.and_then(|slot| desk.cards.with_untracked(|cards| cards.by_key.get(&(slot.clone(), 0)).map(|card| card.rows.0)));
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let grip = match (begins, desk.grid.get_untracked(), self.at(desk, at)) {
            (Some(line), Some(grid), Some((minute, _))) if !end => minute - (grid.from + (line - 2) * grid.step),
            _ => 0,
        };
        self.press.set_value(Some(Press { session: session.clone(), slot: slot.cloned(), from: at, at, end, grip, dragging: false }));
        self.dragged.set_value(false);
    }

    /// The minute of the day and the column under a pointer, as if the grid had no edges.
    fn at(self, desk: Desk, (x, y): (f64, f64)) -> Option<(i64, i64)> {
        let (area, grid) = (self.area.get_untracked()?, desk.grid.get_untracked()?);
        let side = net::side_of(&area)?;
        let minute = grid.from + ((y - side("top")) / grid.row as f64 * grid.step as f64).floor() as i64;
        let column = ((x - side("left")) / (side("width") / grid.columns().max(1) as f64)).floor() as i64;
        Some((minute, column))
    }

    pub fn moved(self, desk: Desk, event: &web_sys::PointerEvent) {
        let Some(press) = self.press.get_value() else { return };
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        if !press.dragging && (x - press.from.0).abs().max((y - press.from.1).abs()) < TREMBLE {
            return;
        }
        let begins = !press.dragging;
        let press = Press { at: (x, y), dragging: true, ..press };
        self.press.set_value(Some(press.clone()));
        if begins {
            desk.pick_up(&press.session, press.slot.as_ref());
            self.dragged.set_value(true);
            self.scroll(desk);
        }
        self.drag(desk, &press);
    }

    /// Near an edge the board goes on scrolling beneath a pointer that rests.
    fn scroll(self, desk: Desk) {
        let Some(press) = self.press.try_get_value().flatten().filter(|press| press.dragging) else { return };
        let scroller = self.area.get_untracked().and_then(|area| area.closest(".board-scroll").ok().flatten());
        if scroller.and_then(|scroller| net::scroll_towards(&scroller, press.at)) == Some(true) {
            self.drag(desk, &press);
        }
        request_animation_frame(move || self.scroll(desk));
    }

    fn drag(self, desk: Desk, press: &Press) {
        let (Some((minute, column)), Some(grid)) = (self.at(desk, press.at), desk.grid.get_untracked()) else { return };
        // Beyond the sides it stays where it was: there is the tray.
        if let Ok(column) = usize::try_from(column)
            && column < grid.columns()
        {
            desk.drag_to((minute - press.grip).max(grid.from), column, press.end);
        }
    }

    pub fn ended(self, desk: Desk, event: &web_sys::PointerEvent) {
        let Some(press) = self.press.try_update_value(Option::take).flatten() else { return };
        if !press.dragging {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let over = |part: &str| target.as_ref().is_some_and(|element| element.closest(part).ok().flatten().is_some());
        match desk.held.get_untracked() {
            Some(held) if over(".board-tray") && press.slot.is_some() => desk.take_out(&held.session, &held.slot),
            Some(_) if over(".board-scroll") || press.end => desk.put_down(),
            // Let go elsewhere, it was not meant.
            _ => desk.put_back(),
        }
    }
}

/// What a key does on a card or on something in the tray. What is held goes by its session there: its card may not be drawn yet.
pub fn key(desk: Desk, event: &web_sys::KeyboardEvent, session: &SessionId, slot: Option<&SlotId>) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let held = desk
        .held
        .with_untracked(|held| held.as_ref().is_some_and(|held| held.session == *session && slot.is_none_or(|slot| *slot == held.slot)));
    match (event.key().as_str(), event.shift_key(), held) {
        ("Enter" | " ", _, false) => desk.pick_up(session, slot),
        ("Enter" | " ", _, true) => desk.put_down(),
        ("Delete" | "Backspace", _, _) => match slot {
            Some(slot) => desk.take_out(session, slot),
            None => return,
        },
        ("ArrowUp", true, true) => desk.stretch(-1),
        ("ArrowDown", true, true) => desk.stretch(1),
        ("ArrowUp", false, true) => desk.nudge(-1, 0),
        ("ArrowDown", false, true) => desk.nudge(1, 0),
        ("ArrowLeft", _, true) => desk.nudge(0, -1),
        ("ArrowRight", _, true) => desk.nudge(0, 1),
        ("PageUp", _, true) => desk.nudge_days(-1),
        ("PageDown", _, true) => desk.nudge_days(1),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

/// The day that is shown.
pub fn grid(desk: Desk, form: MoveForm, drag: Drag) -> impl IntoView {
    let (own_label, label, no_room) = (desk.word(Word::Sessions), desk.word(Word::Sessions), desk.word(Word::NoRoom));
    let drawn = move |draw: fn(&Grid) -> String| move || desk.grid.with(|grid| grid.as_ref().map(draw).unwrap_or_default());
    let rooms = move || {
        let mut rooms: Vec<(usize, String)> = desk
            .grid
            .get()
            .and_then(|grid| desk.told(|telling| grid.rooms.iter().map(|id| telling.room(id)).enumerate().collect()))
            .unwrap_or_default();
        if desk.grid.with(|grid| grid.as_ref().is_some_and(|grid| grid.roomless)) {
            rooms.push((rooms.len(), no_room.clone()));
        }
        rooms
    };
    let hours = move || {
        let Some(grid) = desk.grid.get() else { return Vec::new() };
        let mark = desk.word(Word::HourMark);
        let label = |minute: i64| clock(&mark, grid.day.and_time(NaiveTime::MIN) + Duration::minutes(minute));
        (grid.from..grid.to).step_by(60).map(|minute| (grid.line(minute), label(minute))).collect()
    };
    let order = Memo::new(move |_| desk.cards.with(|cards| cards.order.clone()));
    view! {
        <div class="board-scroll" tabindex="0" role="group" aria-label=own_label>
            <div
                class="board-grid"
                style:grid-template-columns=drawn(|grid| format!("4rem repeat({}, minmax(9rem, 1fr))", grid.columns()))
                style:min-width=drawn(|grid| format!("{}rem", 4 + 9 * grid.columns()))
                style:grid-template-rows=drawn(|grid| format!("auto repeat({}, {}px)", grid.rows(), grid.row))
            >
                <For each=rooms key=|room| room.clone() let:room>
                    <div class="board-room" style:grid-column=(room.0 + 2).to_string()>{room.1}</div>
                </For>
                <div
                    class="board-area" aria-hidden="true" node_ref=drag.area
                    style:background-size=drawn(|grid| format!("100% {}px", 60 * grid.row / grid.step))
                ></div>
                <div class="board-margin" aria-hidden="true"></div>
                <div class="board-corner" aria-hidden="true"></div>
                <For each=hours key=|hour| hour.clone() let:hour>
                    <div class="board-hour" aria-hidden="true" style:grid-row=hour.0.to_string()>{hour.1}</div>
                </For>
                <For each=move || away(desk) key=|away| *away let:away>
                    <div
                        class="board-away" aria-hidden="true" data-who=away.who
                        style:grid-row=format!("{} / {}", away.rows.0, away.rows.1)
                        style:grid-column=format!("{} / {}", away.columns.0, away.columns.1)
                    ></div>
                </For>
                <ul class="board-cards" role="list" aria-label=label>
                    <For each=move || order.get().to_vec() key=|key| key.clone() let:key>
                        {card(desk, form, drag, key)}
                    </For>
                </ul>
            </div>
        </div>
    }
}

/// A stretch when a room is not ours, or whoever speaks in the session that is held is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Away {
    who: &'static str,
    rows: (i64, i64),
    columns: (usize, usize),
}

fn away(desk: Desk) -> Vec<Away> {
    let (Some(grid), held) = (desk.grid.get(), desk.held.get()) else { return Vec::new() };
    let session = held.and_then(|held| desk.session(&held.session));
    desk.told(|telling| {
        let mut all = Vec::new();
        for room in &telling.board.circumstances.rooms {
            if let Some(place) = grid.rooms.iter().position(|id| *id == room.id) {
                let outside = grid.outside(telling.setting, &room.windows).into_iter();
                all.extend(outside.map(|rows| Away { who: "room", rows, columns: (place + 2, place + 3) }));
            }
        }
        let speaks = |id: &SpeakerId| session.as_ref().is_some_and(|session| session.speakers.iter().any(|s| s.speaker == *id));
        for speaker in telling.board.circumstances.speakers.iter().filter(|speaker| speaks(&speaker.id)) {
            let outside = grid.outside(telling.setting, &speaker.windows).into_iter();
            all.extend(outside.map(|rows| Away { who: "speaker", rows, columns: (2, grid.columns() + 2) }));
        }
        all
    })
    .unwrap_or_default()
}

/// One card. The button stays the same while it moves, so that it keeps the focus.
fn card(desk: Desk, form: MoveForm, drag: Drag, key: Key) -> impl IntoView {
    let (slot, part) = key.clone();
    let Some(shown) = desk.draw(&key) else { return ().into_any() };
    let session = shown.with_untracked(|card| card.session.clone());
    let id = if part == 0 { card_id(&slot) } else { format!("{}-{part}", card_id(&slot)) };
    let drawn = move |draw: fn(&Card) -> String| move || shown.with(|card| draw(card));
    let (on_key, on_press, on_click) = ((session.clone(), slot.clone()), (session.clone(), slot.clone()), (session, slot));
    let inside = move || {
        shown.with(|card| {
            desk.readings.track();
            let (when, rooms, speakers, conflicts) = desk.told(|telling| {
                let conflicts = card.conflicts.iter().map(|conflict| telling.conflict(conflict, &card.session)).collect::<Vec<_>>();
                let when = telling.setting.range(card.slot.starts_at, card.slot.ends_at);
                (when, telling.rooms(&card.slot), telling.speakers(&card.speakers), conflicts.join(" "))
            })?;
            let mark = card.level.map(|level| {
                let icon = if level == Level::Stops { "✕" } else { "!" };
                view! { <span class="board-mark" data-level=level.as_str()><span aria-hidden="true">{icon}</span><span class="ds-sr-only">". " {conflicts}</span></span> }
            });
            let speakers = (!speakers.is_empty()).then(|| view! { <span class="board-speakers">{speakers}</span> });
            Some(view! {
                {mark}
                <span class="board-title" lang=card.lang.clone()>{card.title.clone()}</span>
                <span class="board-when">{when}</span>
                <span class="board-where">{rooms}</span>
                {speakers}
            })
        })
    };
    view! {
        <li
            class="board-item"
            data-held=move || shown.with(|card| card.held.then_some(""))
            style:height=drawn(|card| card.size().0)
            style:width=drawn(|card| card.size().1)
            style:translate=drawn(Card::offset)
        >
            <button
                type="button" class="board-card" id=id aria-describedby="board-keys"
                aria-pressed=drawn(|card| card.held.to_string())
                data-look=drawn(|card| card.look.to_owned())
                data-track=drawn(|card| card.track.clone().unwrap_or_default())
                data-level=drawn(|card| card.level.map(|level| level.as_str().to_owned()).unwrap_or_default())
                on:keydown=move |event| key_on(desk, &event, &on_key)
                on:keyup=move |event| if event.key() == " " { event.prevent_default() }
                on:pointerdown=move |event| drag.pressed(desk, &event, &on_press.0, Some(&on_press.1))
                on:click=move |_| if !drag.dragged.get_value() { form.open(desk, &on_click.0, Some(&on_click.1)) }
            >
                {inside}
                <span class="board-end" aria-hidden="true"></span>
            </button>
        </li>
    }
    .into_any()
}

fn key_on(desk: Desk, event: &web_sys::KeyboardEvent, (session, slot): &(SessionId, SlotId)) {
    key(desk, event, session, Some(slot));
}

/// What has no slot.
pub fn tray(desk: Desk, form: MoveForm, drag: Drag) -> impl IntoView {
    let (heading, empty) = (desk.word(Word::Tray), desk.word(Word::TrayEmpty));
    let waiting = Memo::new(move |_| {
        desk.board.with(|board| {
            let sessions = board.iter().flat_map(|board| &board.draft.programme.sessions);
            sessions.filter(|session| session.slots.is_empty()).cloned().collect::<Vec<Session>>()
        })
    });
    view! {
        <section class="board-tray" aria-labelledby="board-tray">
            <h2 id="board-tray">{heading}</h2>
            <p class="fine quiet" hidden=move || waiting.with(|waiting| !waiting.is_empty())>{empty}</p>
            <ul>
                <For each=move || waiting.get() key=|session| session.id.clone() let:session>
                    {
                        let title = desk.told(|telling| telling.title(&session)).unwrap_or_default();
                        let speakers = desk.told(|telling| telling.speakers(&session.speakers)).unwrap_or_default();
                        let length = desk.say(Word::Length, &[("minutes", &session.minutes.to_string())]);
                        let (id, on_key, on_press, on_click) = (tray_id(&session.id), session.id.clone(), session.id.clone(), session.id);
                        view! {
                            <li>
                                <button
                                    type="button" class="board-card" id=id aria-describedby="board-keys"
                                    on:keydown=move |event| key(desk, &event, &on_key, None)
                                    on:keyup=move |event| if event.key() == " " { event.prevent_default() }
                                    on:pointerdown=move |event| drag.pressed(desk, &event, &on_press, None)
                                    on:click=move |_| if !drag.dragged.get_value() { form.open(desk, &on_click, None) }
                                >
                                    <span class="board-title">{title}</span>
                                    <span class="board-when">{length}</span>
                                    <span class="board-speakers">{speakers}</span>
                                </button>
                            </li>
                        }
                    }
                </For>
            </ul>
        </section>
    }
}
