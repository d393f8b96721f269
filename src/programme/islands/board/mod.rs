//! The board: days as tabs, rooms as columns, time as rows, and a tray of what has no slot. Everything goes by pointer, by keyboard alone, and by the form
//! "Move to…"; narrow screens show the cards as a list (`style/board.css`).
//!
//! - [`setting`]: what the page tells it, words included; [`words`]: conflicts and places in words.
//! - [`layout`]: where cards stand, pure; [`state`]: what is known; [`verbs`]: what one can do; [`asking`]: the server asked and heard, over [`net`].
//! - [`cards`], [`form`]: what is drawn. To add a verb: a method in [`verbs`], a key in [`cards`], a button in [`form`].

mod asking;
mod cards;
mod form;
mod layout;
mod net;
pub mod setting;
mod state;
mod verbs;
mod words;

use crate::programme::{
    model::Level,
    rules::{Conflict, gravest_first},
};
use cards::{Drag, grid, tray};
use form::{MoveForm, move_dialog};
use leptos::{ev, prelude::*, wasm_bindgen::JsCast, web_sys};
use setting::{Setting, Word};
use state::{Desk, card_id, focus};

/// How many conflicts the list shows; how many more there are stands beneath.
const LISTED: usize = 100;

#[island]
pub fn Board(setting: Setting) -> impl IntoView {
    let desk = Desk::new(setting);
    let form = MoveForm::new();
    let drag = Drag::new();
    Effect::new(move |_| {
        desk.open();
        let keys = window_event_listener(ev::keydown, move |event| shortcuts(desk, &event));
        let moving = window_event_listener(ev::pointermove, move |event| drag.moved(desk, &event));
        let ending = window_event_listener(ev::pointerup, move |event| drag.ended(desk, &event));
        on_cleanup(move || {
            keys.remove();
            moving.remove();
            ending.remove();
        });
    });
    Effect::new(move |_| desk.redraw());
    let is_open = Memo::new(move |_| desk.board.with(Option::is_some));
    let (nothing_done, nothing_undone) = (move || desk.done.with(Vec::is_empty), move || desk.undone.with(Vec::is_empty));
    view! {
        <div class="board" hidden=move || !is_open.get()>
            <div class="board-bar">
                {days(desk, desk.word(Word::Days))}
                <div class="row">
                    <button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=nothing_done on:click=move |_| desk.undo()>{desk.word(Word::Undo)}</button>
                    <button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=nothing_undone on:click=move |_| desk.redo()>{desk.word(Word::Redo)}</button>
                </div>
            </div>
            <p class="board-said" role="status" data-quiet=move || desk.said.with(String::is_empty).then_some("")>{move || desk.said.get()}</p>
            <div class="board-body">
                <p class="board-keys fine quiet" id="board-keys">{desk.word(Word::Keys)}</p>
                {tray(desk, form, drag)}
                // Drawn in the browser alone: its styles come from code, and the server's HTML has none.
                <Show when=move || is_open.get()>{grid(desk, form, drag)}</Show>
                {conflicts(desk)}
            </div>
            {move_dialog(desk, form)}
        </div>
        <p class="board-loading quiet" hidden=move || is_open.get() || desk.failed.get()>{desk.word(Word::Loading)}</p>
        <p role="alert" hidden=move || !desk.failed.get()>{desk.word(Word::Failed)}</p>
    }
}

/// Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, but not where one types; Escape gives back what is held. While its card is drawn anew and nothing has the focus, what
/// is held hears its keys from here.
fn shortcuts(desk: Desk, event: &web_sys::KeyboardEvent) {
    let held = desk.held.get_untracked();
    if event.key() == "Escape" && held.is_some() {
        desk.put_back();
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let on = target.map(|element| element.tag_name()).unwrap_or_default();
    if let ("BODY", Some(held)) = (on.as_str(), &held) {
        cards::key(desk, event, &held.session, Some(&held.slot));
    }
    let typing = matches!(on.as_str(), "INPUT" | "SELECT" | "TEXTAREA");
    if typing || !(event.ctrl_key() || event.meta_key()) {
        return;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => desk.undo(),
        ("y", _) | ("z", true) => desk.redo(),
        _ => return,
    }
    event.prevent_default();
}

/// The days, where there are several.
fn days(desk: Desk, label: String) -> impl IntoView {
    let days = Memo::new(move |_| desk.days());
    view! {
        <div class="board-days" role="group" aria-label=label hidden=move || days.with(|days| days.len() < 2)>
            <For each=move || days.get() key=|day| *day let:day>
                <button
                    type="button" class="board-day" aria-pressed=move || (desk.day.get() == day).to_string()
                    on:click=move |_| {
                        desk.day.set(day);
                        net::show_first(".board-scroll", ".board-cards .board-card");
                    }
                >{desk.setting.with_value(|setting| setting.day_name(day))}</button>
            </For>
        </div>
    }
}

/// What is wrong, in one list; each leads to its card.
fn conflicts(desk: Desk) -> impl IntoView {
    let count = move || desk.conflicts.with(Vec::len);
    // Most moves change none of those that are shown.
    let shown = Memo::new(move |_| desk.conflicts.with(|all| gravest_first(all).into_iter().take(LISTED).cloned().collect::<Vec<_>>()));
    let heading = move || match count() {
        0 => desk.word(Word::NoConflicts),
        count => desk.say(Word::Conflicts, &[("count", &count.to_string())]),
    };
    let rest = move || match count().checked_sub(LISTED) {
        None | Some(0) => String::new(),
        Some(more) => desk.say(Word::MoreConflicts, &[("count", &more.to_string())]),
    };
    let key = |c: &Conflict| (c.kind, c.slot.clone(), c.other.clone(), c.speaker.clone(), c.language.clone(), c.amount, c.from, c.to);
    view! {
        <section class="board-conflicts" aria-labelledby="board-conflicts">
            <h2 id="board-conflicts">{heading}</h2>
            <ul>
                <For each=move || shown.get() key=key let:conflict>
                    {
                        let level = desk.word(if conflict.level == Level::Stops { Word::Stops } else { Word::Warns });
                        let (slot, at) = (conflict.slot.clone(), conflict.from);
                        let title = desk.session(&conflict.session).and_then(|s| desk.told(|t| t.title(&s))).unwrap_or_default();
                        let text = desk.told(|telling| telling.conflict(&conflict, &conflict.session)).unwrap_or_default();
                        let lead = move |_| {
                            desk.day.set(desk.setting.with_value(|setting| setting.day_of(at)));
                            focus(&card_id(&slot));
                        };
                        view! {
                            <li data-level=conflict.level.as_str()>
                                <span class="board-level">{level}</span>
                                <button type="button" class="board-link" on:click=lead>{title}</button>
                                " "
                                <span>{text}</span>
                            </li>
                        }
                    }
                </For>
            </ul>
            <p class="fine quiet">{rest}</p>
        </section>
    }
}
