//! What a board knows and what one can do on it. Every verb changes the programme here first, so that it shows at once with its conflicts, and is then
//! asked of the server, one after the other; what the server refuses is read anew and said in words.

use super::{
    layout::{Card, Cards, Grid, Key},
    net,
    setting::{Setting, Word, say},
    words::Telling,
};
use crate::programme::{
    model::{
        Session, SessionId, Slot, SlotId,
        board::{Answer, Arrange, Board, Heard, TakeBack, made_up},
    },
    rules::{self, Conflict},
};
use chrono::{Duration, NaiveDate, NaiveTime};
use leptos::{prelude::*, task::spawn_local, wasm_bindgen::JsCast, web_sys};
use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

/// A slot that is picked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub session: SessionId,
    pub slot: SlotId,
    /// As it was before, to give it back.
    before: Vec<Slot>,
    /// The last edit known when it was picked up.
    seen: i64,
}

/// What is asked of the server.
#[derive(Debug, Clone)]
enum Job {
    Arrange {
        session: SessionId,
        slots: Vec<Slot>,
        seen: i64,
    },
    /// The last edit of one's own that still stands when its turn has come.
    Undo,
    Redo,
}

impl Job {
    fn session(&self) -> Option<&SessionId> {
        match self {
            Self::Arrange { session, .. } => Some(session),
            Self::Undo | Self::Redo => None,
        }
    }
}

/// What is remembered and not shown.
#[derive(Debug, Default)]
struct Memory {
    jobs: VecDeque<Job>,
    busy: bool,
    /// What came from others while an answer was awaited.
    inbox: VecDeque<Heard>,
    /// The last edit of one's own on each session.
    own: HashMap<SessionId, i64>,
    made_up: u32,
}

/// A board. `Copy`, so that it goes into every handler.
#[derive(Clone, Copy)]
pub struct Desk {
    pub setting: StoredValue<Setting>,
    pub board: RwSignal<Option<Board>>,
    pub failed: RwSignal<bool>,
    /// How often everything was read: then names may have changed too.
    pub readings: RwSignal<u32>,
    pub day: RwSignal<NaiveDate>,
    pub held: RwSignal<Option<Held>>,
    /// What is said in the live region.
    pub said: RwSignal<String>,
    /// Edits of one's own that can be taken back, and those that were.
    pub done: RwSignal<Vec<i64>>,
    pub undone: RwSignal<Vec<i64>>,
    pub conflicts: Memo<Vec<Conflict>>,
    pub grid: Memo<Option<Grid>>,
    pub cards: Memo<Cards>,
    /// The cards as they are drawn.
    drawn: StoredValue<HashMap<Key, RwSignal<Arc<Card>>>>,
    memory: StoredValue<Memory>,
}

impl Desk {
    pub fn new(setting: Setting) -> Self {
        let first = setting.days.first().map(|day| day.date).unwrap_or_default();
        let setting = StoredValue::new(setting);
        let (board, day, held) = (RwSignal::new(None::<Board>), RwSignal::new(first), RwSignal::new(None::<Held>));
        let conflicts = Memo::new(move |_| {
            board.with(|board| board.as_ref().map(|b| rules::conflicts(&b.draft.programme, &b.circumstances)).unwrap_or_default())
        });
        let grid = Memo::new(move |_| {
            let day = day.get();
            board.with(|board| board.as_ref().map(|board| setting.with_value(|setting| Grid::of(setting, board, day))))
        });
        let cards = Memo::new(move |_| {
            let Some(grid) = grid.get() else { return Cards::default() };
            setting.with_value(|setting| {
                board.with(|board| {
                    let Some(board) = board else { return Cards::default() };
                    let in_hand = held.with(|held: &Option<Held>| held.as_ref().map(|held| held.slot.clone()));
                    conflicts.with(|conflicts| Cards::of(setting, board, &grid, conflicts, in_hand.as_ref()))
                })
            })
        });
        Self {
            setting,
            board,
            failed: RwSignal::new(false),
            readings: RwSignal::new(0),
            day,
            held,
            said: RwSignal::new(String::new()),
            done: RwSignal::new(Vec::new()),
            undone: RwSignal::new(Vec::new()),
            conflicts,
            grid,
            cards,
            drawn: StoredValue::new(HashMap::new()),
            memory: StoredValue::new(Memory::default()),
        }
    }

    // --- Reading

    pub fn told<T>(self, tell: impl FnOnce(Telling<'_>) -> T) -> Option<T> {
        self.setting.with_value(|setting| self.board.with_untracked(|board| board.as_ref().map(|board| tell(Telling { setting, board }))))
    }

    pub fn session(self, id: &SessionId) -> Option<Session> {
        self.board.with_untracked(|board| board.as_ref()?.draft.programme.sessions.iter().find(|s| s.id == *id).cloned())
    }

    /// What the board says, as it stands; a pattern where it has names in braces.
    pub fn word(self, word: Word) -> String {
        self.setting.with_value(|setting| setting.words.get(word).to_owned())
    }

    /// A pattern, filled in.
    pub fn say(self, word: Word, with: &[(&str, &str)]) -> String {
        self.setting.with_value(|setting| setting.words.say(word, with))
    }

    fn step(self) -> i64 {
        self.board.with_untracked(|board| board.as_ref().map_or(5, |board| board.circumstances.planning.grid_minutes.max(1)))
    }

    /// The days to choose from: the event's, and those on which something stands.
    pub fn days(self) -> Vec<NaiveDate> {
        self.setting.with_value(|setting| {
            let mut days: Vec<NaiveDate> = setting.days.iter().map(|day| day.date).collect();
            self.board.with(|board| {
                let sessions = board.iter().flat_map(|board| &board.draft.programme.sessions);
                days.extend(sessions.flat_map(|session| &session.slots).map(|slot| setting.day_of(slot.starts_at)));
            });
            days.sort();
            days.dedup();
            days
        })
    }

    // --- Drawing

    /// A card as it is drawn from now on; [`Self::redraw`] changes it. None where there is no such card any more.
    pub fn draw(self, key: &Key) -> Option<RwSignal<Arc<Card>>> {
        let card = RwSignal::new(self.cards.with_untracked(|cards| cards.by_key.get(key).cloned())?);
        self.drawn.update_value(|drawn| {
            drawn.insert(key.clone(), card);
        });
        let key = key.clone();
        on_cleanup(move || {
            self.drawn.try_update_value(|drawn| drawn.remove(&key));
        });
        Some(card)
    }

    /// Changes the cards that have changed: were each to look for itself, a move among a thousand would ask them all.
    pub fn redraw(self) {
        self.cards.with(|cards| {
            let changed: Vec<(RwSignal<Arc<Card>>, Arc<Card>)> = self.drawn.with_value(|drawn| {
                let now = drawn.iter().filter_map(|(key, drawn)| Some((*drawn, cards.by_key.get(key)?)));
                now.filter(|(drawn, card)| drawn.with_untracked(|was| was != *card)).map(|(drawn, card)| (drawn, card.clone())).collect()
            });
            for (drawn, card) in changed {
                drawn.set(card);
            }
        });
    }

    // --- Changing here

    fn set_slots(self, session: &SessionId, slots: Vec<Slot>) {
        self.board.update(|board| {
            let sessions = board.iter_mut().flat_map(|board| &mut board.draft.programme.sessions);
            if let Some(session) = sessions.into_iter().find(|s| s.id == *session) {
                session.slots = slots;
            }
        });
    }

    fn change(self, held: &Held, change: impl FnOnce(&mut Slot)) {
        let Some(session) = self.session(&held.session) else { return };
        let mut slots = session.slots;
        if let Some(slot) = slots.iter_mut().find(|slot| slot.id == held.slot) {
            change(slot);
        }
        self.set_slots(&held.session, slots);
        self.show_day_of(held);
    }

    fn show_day_of(self, held: &Held) {
        if let Some(slot) = self.slot(held) {
            let day = self.setting.with_value(|setting| setting.day_of(slot.starts_at));
            if day != self.day.get_untracked() {
                self.day.set(day);
            }
        }
    }

    fn slot(self, held: &Held) -> Option<Slot> {
        self.session(&held.session)?.slots.into_iter().find(|slot| slot.id == held.slot)
    }

    fn new_slot(self) -> SlotId {
        self.memory
            .try_update_value(|memory| {
                memory.made_up += 1;
                made_up(memory.made_up)
            })
            .unwrap_or_else(|| made_up(0))
    }

    // --- Picking up and putting down

    /// Picks a slot up; one more where none is named, at the beginning of the day that is shown.
    pub fn pick_up(self, id: &SessionId, slot: Option<&SlotId>) {
        if self.held.with_untracked(Option::is_some) {
            self.put_back();
        }
        let (Some(session), Some(grid)) = (self.session(id), self.grid.get_untracked()) else { return };
        let before = session.slots.clone();
        let slot = slot.cloned().unwrap_or_else(|| {
            let slot = self.new_slot();
            let starts_at =
                self.setting.with_value(|setting| setting.instant(grid.day.and_time(NaiveTime::MIN) + Duration::minutes(grid.from)));
            let room = grid.rooms.first().cloned();
            let new = Slot { id: slot.clone(), room, also: Vec::new(), starts_at, ends_at: starts_at + Duration::minutes(session.minutes) };
            self.set_slots(id, session.slots.iter().cloned().chain([new]).collect());
            slot
        });
        let held = Held { session: id.clone(), slot, before, seen: self.seen(id) };
        let picked = self.word(Word::Picked);
        self.held.set(Some(held.clone()));
        self.say_place(&held, &picked);
        focus(&card_id(&held.slot));
    }

    /// The last edit that is known of a session.
    fn seen(self, session: &SessionId) -> i64 {
        self.board.with_untracked(|board| board.as_ref().map_or(0, |board| board.draft.number)).max(self.own(session))
    }

    fn own(self, session: &SessionId) -> i64 {
        self.memory.with_value(|memory| memory.own.get(session).copied().unwrap_or_default())
    }

    /// By so many steps of time and rooms.
    pub fn nudge(self, steps: i64, rooms: i64) {
        let (Some(held), Some(grid)) = (self.held.get_untracked(), self.grid.get_untracked()) else { return };
        let by = Duration::minutes(steps * self.step());
        self.change(&held, |slot| {
            slot.starts_at += by;
            slot.ends_at += by;
            let places: Vec<i64> =
                slot.rooms().filter_map(|id| grid.rooms.iter().position(|room| room == id)).map(|place| place as i64 + rooms).collect();
            if places.is_empty() && rooms > 0 {
                slot.room = grid.rooms.first().cloned();
            } else if places.iter().all(|place| (0..grid.rooms.len() as i64).contains(place)) {
                let mut places = places.into_iter().map(|place| grid.rooms[place as usize].clone());
                slot.room = places.next();
                slot.also = places.collect();
            }
        });
        self.say_held();
    }

    /// By so many days.
    pub fn nudge_days(self, days: i64) {
        let Some(held) = self.held.get_untracked() else { return };
        self.change(&held, |slot| {
            self.setting.with_value(|setting| {
                let long = slot.ends_at - slot.starts_at;
                slot.starts_at = setting.instant(setting.local(slot.starts_at) + Duration::days(days));
                slot.ends_at = slot.starts_at + long;
            });
        });
        self.say_held();
    }

    /// Longer or shorter by so many steps; at least one step stays.
    pub fn stretch(self, steps: i64) {
        let Some(held) = self.held.get_untracked() else { return };
        let step = Duration::minutes(self.step());
        self.change(&held, |slot| slot.ends_at = (slot.ends_at + step * steps as i32).max(slot.starts_at + step));
        self.say_held();
    }

    /// Dragged: begins (or, where `end`, ends) at a minute of the day that is shown, in a column.
    pub fn drag_to(self, minute: i64, column: usize, end: bool) {
        let (Some(held), Some(grid)) = (self.held.get_untracked(), self.grid.get_untracked()) else { return };
        let Some(was) = self.slot(&held) else { return };
        let step = self.step();
        let at = self.setting.with_value(|setting| {
            let minute = (minute + step / 2).div_euclid(step) * step;
            setting.instant(grid.day.and_time(NaiveTime::MIN) + Duration::minutes(minute))
        });
        let mut slot = was.clone();
        if end {
            slot.ends_at = at.max(slot.starts_at + Duration::minutes(step));
        } else {
            slot.ends_at = at + (slot.ends_at - slot.starts_at);
            slot.starts_at = at;
            let room = grid.rooms.get(column).cloned();
            if room != slot.room {
                slot.also = Vec::new();
                slot.room = room;
            }
        }
        if slot != was {
            self.change(&held, |known| *known = slot);
            self.say_held();
        }
    }

    fn say_held(self) {
        if let Some(held) = self.held.get_untracked() {
            self.say_place(&held, "{place}.");
            focus(&card_id(&held.slot));
        }
    }

    /// Says where something stands, and what is wrong there. The pattern names `{title}` and `{place}`.
    fn say_place(self, held: &Held, pattern: &str) {
        let text = self.told(|telling| {
            let session = telling.board.draft.programme.sessions.iter().find(|s| s.id == held.session)?;
            let slot = session.slots.iter().find(|slot| slot.id == held.slot)?;
            let mut text = say(pattern, &[("title", &telling.title(session)), ("place", &telling.place(slot))]);
            let words = &telling.setting.words;
            self.conflicts.with_untracked(|conflicts| {
                let here = |c: &&Conflict| c.slot == slot.id || c.other.as_ref().is_some_and(|(_, other)| *other == slot.id);
                for conflict in conflicts.iter().filter(here).take(3) {
                    text.push(' ');
                    text.push_str(&words.say(Word::Warning, &[("what", &telling.conflict(conflict, &session.id))]));
                }
            });
            Some(text)
        });
        if let Some(Some(text)) = text {
            self.said.set(text);
        }
    }

    /// Leaves it where it is now.
    pub fn put_down(self) {
        let Some(held) = self.held.get_untracked() else { return };
        self.held.set(None);
        let Some(session) = self.session(&held.session) else { return };
        if session.slots == held.before {
            self.said.set(self.word(Word::PutBack));
        } else {
            self.say_place(&held, &self.word(Word::Moved));
            self.ask(Job::Arrange { session: held.session.clone(), slots: session.slots, seen: held.seen });
        }
        focus(&card_id(&held.slot));
    }

    /// Gives it back to where it was.
    pub fn put_back(self) {
        let Some(held) = self.held.get_untracked() else { return };
        self.held.set(None);
        let was_there = held.before.iter().any(|slot| slot.id == held.slot);
        self.set_slots(&held.session, held.before.clone());
        self.show_day_of(&held);
        self.said.set(self.word(Word::PutBack));
        focus(&if was_there { card_id(&held.slot) } else { tray_id(&held.session) });
    }

    /// Takes a session out of one of its slots.
    pub fn take_out(self, id: &SessionId, slot: &SlotId) {
        let held = self.held.get_untracked().filter(|held| held.session == *id && held.slot == *slot);
        self.held.set(None);
        let (Some(session), seen) = (self.session(id), held.map_or_else(|| self.seen(id), |held| held.seen)) else { return };
        let slots: Vec<Slot> = session.slots.iter().filter(|s| s.id != *slot).cloned().collect();
        self.set_slots(id, slots.clone());
        let text = self.told(|telling| telling.setting.words.say(Word::TakenOut, &[("title", &telling.title(&session))]));
        self.said.set(text.unwrap_or_default());
        self.ask(Job::Arrange { session: id.clone(), slots, seen });
        focus(&tray_id(id));
    }

    /// Places a slot as a form says; one more where none is named.
    pub fn place(self, id: &SessionId, slot: Option<&SlotId>, to: Slot) {
        self.pick_up(id, slot);
        let Some(held) = self.held.get_untracked() else { return };
        let named = Slot { id: held.slot.clone(), ..to };
        self.change(&held, |known| *known = named);
        self.put_down();
    }

    /// A name for a slot that a form describes; [`Self::place`] gives it its own.
    pub fn unnamed() -> SlotId {
        made_up(0)
    }

    // --- Taking back

    pub fn undo(self) {
        self.ask(Job::Undo);
    }

    pub fn redo(self) {
        self.ask(Job::Redo);
    }

    // --- Asking the server

    /// Reads everything, and from then on hears what others do.
    pub fn open(self) {
        spawn_local(async move {
            self.read().await;
            let number = self.board.with_untracked(|board| board.as_ref().map(|board| board.draft.number));
            if let Some(number) = number {
                let url = self.setting.with_value(|setting| format!("{}{number}", setting.live));
                net::listen(&url, move |heard: Heard| self.hear(heard));
            }
        });
    }

    fn url(self, verb: &str) -> String {
        self.setting.with_value(|setting| format!("{}{verb}?lang={}", setting.api, setting.locale.code()))
    }

    async fn read(self) {
        match net::read::<Board>(&self.url("")).await {
            Some(mut board) => {
                // Names are looked up by id, hundreds of times.
                board.speakers.sort();
                self.board.set(Some(board));
                self.readings.update(|readings| *readings += 1);
            }
            None => self.failed.set(self.board.with_untracked(Option::is_none)),
        }
    }

    fn ask(self, job: Job) {
        let start = self.memory.try_update_value(|memory| {
            memory.jobs.push_back(job);
            !std::mem::replace(&mut memory.busy, true)
        });
        if start == Some(true) {
            spawn_local(async move {
                while let Some(job) = self.memory.try_update_value(|memory| memory.jobs.pop_front()).flatten() {
                    self.carry_out(job).await;
                }
                let inbox = self.memory.try_update_value(|memory| {
                    memory.busy = false;
                    std::mem::take(&mut memory.inbox)
                });
                inbox.into_iter().flatten().for_each(|heard| self.hear(heard));
            });
        }
    }

    async fn carry_out(self, job: Job) {
        let answer = match &job {
            Job::Arrange { session, slots, seen } => {
                let seen = (*seen).max(self.own(session));
                net::post::<Answer>(&self.url("/arrange"), &Arrange { session: session.clone(), slots: slots.clone(), seen }).await
            }
            Job::Undo | Job::Redo => {
                let stack = if matches!(job, Job::Undo) { self.done } else { self.undone };
                let Some(number) = stack.try_update(Vec::pop).flatten() else { return };
                net::post::<Answer>(&self.url("/undo"), &TakeBack { number }).await
            }
        };
        match answer {
            Some(Answer::Done(heard)) => {
                match &job {
                    Job::Arrange { .. } => {
                        self.done.update(|done| done.push(heard.number));
                        self.undone.set(Vec::new());
                    }
                    Job::Undo => self.undone.update(|undone| undone.push(heard.number)),
                    Job::Redo => self.done.update(|done| done.push(heard.number)),
                }
                match &job {
                    Job::Arrange { .. } => {}
                    Job::Undo => self.said.set(self.say(Word::Undone, &[("what", &heard.told)])),
                    Job::Redo => self.said.set(self.say(Word::Redone, &[("what", &heard.told)])),
                }
                self.keep_own(*heard);
            }
            Some(Answer::Stale(since)) => {
                let told = since.iter().map(|heard| heard.told.as_str()).collect::<Vec<_>>().join(". ");
                self.said.set(self.say(Word::Stale, &[("what", &told)]));
                self.start_anew().await;
            }
            Some(Answer::Refused(why)) => {
                self.said.set(why);
                self.start_anew().await;
            }
            None => {
                self.said.set(self.word(Word::NotSaved));
                self.start_anew().await;
            }
        }
    }

    /// What was refused is not carried further: everything as the server has it.
    async fn start_anew(self) {
        self.memory.update_value(|memory| memory.jobs.clear());
        self.held.set(None);
        self.read().await;
    }

    /// One's own edit, as the server has it.
    fn keep_own(self, heard: Heard) {
        let Some(session) = heard.session.clone() else { return };
        self.memory.update_value(|memory| {
            memory.own.insert(session.clone(), heard.number);
        });
        let focused = focused_slot();
        if !self.is_pending(&session) {
            let before = self.session(&session).map(|session| session.slots).unwrap_or_default();
            let after = heard.after.as_ref().map(|session| session.slots.clone()).unwrap_or_default();
            self.put(&session, heard.after);
            // What the browser had named has a name of the server's now.
            let was = before.iter().find(|slot| Some(&slot.id) == focused.as_ref() && !after.iter().any(|new| new.id == slot.id));
            let is = was.and_then(|was| after.iter().find(|new| new.starts_at == was.starts_at && new.room == was.room));
            if let Some(is) = is {
                focus(&card_id(&is.id));
            }
        }
    }

    /// Whether a session is being changed here just now.
    fn is_pending(self, session: &SessionId) -> bool {
        self.held.with_untracked(|held| held.as_ref().is_some_and(|held| held.session == *session))
            || self.memory.with_value(|memory| memory.jobs.iter().any(|job| job.session() == Some(session)))
    }

    fn put(self, id: &SessionId, after: Option<Session>) {
        self.board.update(|board| {
            let Some(board) = board else { return };
            let sessions = &mut board.draft.programme.sessions;
            match (sessions.iter().position(|s| s.id == *id), after) {
                (Some(place), Some(after)) => sessions[place] = after,
                (Some(place), None) => drop(sessions.remove(place)),
                (None, Some(after)) => sessions.push(after),
                (None, None) => {}
            }
        });
    }

    /// An edit from the stream: somebody else's, or one's own once more.
    fn hear(self, heard: Heard) {
        let busy = self.memory.try_update_value(|memory| {
            if memory.busy {
                memory.inbox.push_back(heard.clone());
            }
            memory.busy
        });
        let known = self.board.with_untracked(|board| board.as_ref().map_or(i64::MAX, |board| board.draft.number));
        if busy != Some(false) || heard.number <= known {
            return;
        }
        self.board.update_untracked(|board| board.iter_mut().for_each(|board| board.draft.number = heard.number));
        let Some(session) = heard.session.clone() else {
            self.said.set(heard.told);
            spawn_local(async move { self.read().await });
            return;
        };
        if self.own(&session) >= heard.number {
            return;
        }
        self.said.set(heard.told);
        // What is held here stays in the hand: putting it down will be refused, with what has happened.
        if !self.is_pending(&session) {
            self.put(&session, heard.after);
        }
    }
}

// --- The focus

pub fn card_id(slot: &SlotId) -> String {
    format!("card-{slot}")
}

pub fn tray_id(session: &SessionId) -> String {
    format!("tray-{session}")
}

/// Moves the focus, once what has changed is drawn.
pub fn focus(id: &str) {
    let id = id.to_owned();
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// The slot of the card that has the focus.
fn focused_slot() -> Option<SlotId> {
    SlotId::parse(document().active_element()?.id().strip_prefix("card-")?)
}
