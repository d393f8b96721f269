//! What a board knows, how it is read, and how it is drawn anew. What one can do on it stands in [`verbs`](super::verbs), asking the server in
//! [`asking`](super::asking).

use super::{
    layout::{Card, Cards, Grid, Key},
    setting::{Setting, Word},
    words::Telling,
};
use crate::programme::{
    model::{
        Session, SessionId, Slot, SlotId,
        board::{Board, Heard, made_up},
    },
    rules::{self, Conflict},
};
use chrono::NaiveDate;
use leptos::{prelude::*, wasm_bindgen::JsCast, web_sys};
use rustc_hash::FxHashMap;
use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
    time::Duration,
};

/// A slot that is picked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub session: SessionId,
    pub slot: SlotId,
    /// As it was before, to give it back.
    pub(super) before: Vec<Slot>,
    /// The last edit known when it was picked up.
    pub(super) seen: i64,
}

/// What is asked of the server.
#[derive(Debug, Clone)]
pub(super) enum Job {
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
    pub(super) fn session(&self) -> Option<&SessionId> {
        match self {
            Self::Arrange { session, .. } => Some(session),
            Self::Undo | Self::Redo => None,
        }
    }
}

/// What is remembered and not shown.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) jobs: VecDeque<Job>,
    pub(super) busy: bool,
    /// What came from others while an answer was awaited.
    pub(super) inbox: VecDeque<Heard>,
    /// The last edit of one's own on each session.
    pub(super) own: HashMap<SessionId, i64>,
    pub(super) made_up: u32,
}

/// How often a board warms up, and how long it waits before each.
pub(super) const WARM_UPS: u32 = 8;
const WARM_UP_AFTER: Duration = Duration::from_millis(60);

/// What a card is drawn from, and what that was last.
type Drawn = (RwSignal<Arc<Card>>, Arc<Card>);

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
    /// Found anew with each change of the board: [`Self::find`].
    pub conflicts: RwSignal<Vec<Conflict>>,
    pub grid: Memo<Option<Grid>>,
    pub cards: Memo<Cards>,
    /// The cards that are drawn.
    drawn: StoredValue<FxHashMap<Key, Drawn>>,
    pub(super) memory: StoredValue<Memory>,
}

impl Desk {
    pub fn new(setting: Setting) -> Self {
        let first = setting.days.first().map(|day| day.date).unwrap_or_default();
        let setting = StoredValue::new(setting);
        let (board, day, held) = (RwSignal::new(None::<Board>), RwSignal::new(first), RwSignal::new(None::<Held>));
        let conflicts = RwSignal::new(Vec::new());
        let grid = Memo::new(move |_| {
            let day = day.get();
            board.with(|board| board.as_ref().map(|board| setting.with_value(|setting| Grid::of(setting, board, day))))
        });
        let cards = move |before: Option<&Cards>| {
            let Some(grid) = grid.get() else { return Cards::default() };
            setting.with_value(|setting| {
                board.with(|board| {
                    let Some(board) = board else { return Cards::default() };
                    let in_hand = held.with(|held: &Option<Held>| held.as_ref().map(|held| held.slot.clone()));
                    conflicts.with(|conflicts| Cards::of(setting, board, &grid, conflicts, in_hand.as_ref(), before))
                })
            })
        };
        // Which of them have changed is told one by one ([`Self::redraw`]).
        let cards = Memo::new_with_compare(cards, |_, _| true);
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
            drawn: StoredValue::new(FxHashMap::default()),
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

    pub(super) fn step(self) -> i64 {
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
        let card = self.cards.with_untracked(|cards| cards.by_key.get(key).cloned())?;
        let shown = RwSignal::new(card.clone());
        self.drawn.update_value(|drawn| {
            drawn.insert(key.clone(), (shown, card));
        });
        let key = key.clone();
        on_cleanup(move || {
            self.drawn.try_update_value(|drawn| drawn.remove(&key));
        });
        Some(shown)
    }

    /// Changes the cards that have changed: were each to look for itself, a move among a thousand would ask them all.
    pub fn redraw(self) {
        let changed = self.cards.with(|cards| {
            let changed = self.drawn.try_update_value(|drawn| {
                let news = drawn.iter_mut().filter_map(|(key, (shown, was))| {
                    let card = cards.by_key.get(key).filter(|card| !Arc::ptr_eq(was, card))?;
                    *was = card.clone();
                    Some((*shown, card.clone()))
                });
                news.collect::<Vec<_>>()
            });
            changed.unwrap_or_default()
        });
        for (shown, card) in changed {
            shown.set(card);
        }
    }

    /// Finds conflicts and lays cards out a few times while nobody does anything: the browser compiles anew what runs often, and so the first move
    /// is as quick as the tenth.
    pub(super) fn warm_up(self, times: u32) {
        let Some(left) = times.checked_sub(1) else { return };
        let warm = move || {
            let _ = self.grid.try_get_untracked().flatten().is_some_and(|grid| {
                let cards = self.setting.with_value(|setting| {
                    self.board.with_untracked(|board| {
                        let board = board.as_ref()?;
                        let conflicts = rules::conflicts(&board.draft.programme, &board.circumstances);
                        let cards = Cards::of(setting, board, &grid, &conflicts, None, None);
                        Some(Cards::of(setting, board, &grid, &conflicts, None, Some(&cards)))
                    })
                });
                std::hint::black_box(cards).is_some()
            });
            self.warm_up(left);
        };
        set_timeout(warm, WARM_UP_AFTER);
    }

    // --- Changing here

    pub(super) fn set_slots(self, session: &SessionId, slots: Vec<Slot>) {
        self.board.update(|board| {
            let sessions = board.iter_mut().flat_map(|board| &mut board.draft.programme.sessions);
            if let Some(session) = sessions.into_iter().find(|s| s.id == *session) {
                session.slots = slots;
            }
        });
        self.find(Some(session));
    }

    /// Finds what is wrong: around a session that alone has moved, or everywhere.
    pub(super) fn find(self, moved: Option<&SessionId>) {
        self.board.with_untracked(|board| {
            let Some(Board { draft, circumstances, .. }) = board else { return };
            self.conflicts.update(|conflicts| {
                *conflicts = match moved {
                    Some(moved) => rules::conflicts_after(std::mem::take(conflicts), moved, &draft.programme, circumstances),
                    None => rules::conflicts(&draft.programme, circumstances),
                };
            });
        });
    }

    pub(super) fn change(self, held: &Held, change: impl FnOnce(&mut Slot)) {
        let Some(session) = self.session(&held.session) else { return };
        let mut slots = session.slots;
        if let Some(slot) = slots.iter_mut().find(|slot| slot.id == held.slot) {
            change(slot);
        }
        self.set_slots(&held.session, slots);
        self.show_day_of(held);
    }

    pub(super) fn show_day_of(self, held: &Held) {
        if let Some(slot) = self.slot(held) {
            let day = self.setting.with_value(|setting| setting.day_of(slot.starts_at));
            if day != self.day.get_untracked() {
                self.day.set(day);
            }
        }
    }

    pub(super) fn slot(self, held: &Held) -> Option<Slot> {
        self.session(&held.session)?.slots.into_iter().find(|slot| slot.id == held.slot)
    }

    pub(super) fn new_slot(self) -> SlotId {
        self.memory
            .try_update_value(|memory| {
                memory.made_up += 1;
                made_up(memory.made_up)
            })
            .unwrap_or_else(|| made_up(0))
    }

    /// The last edit that is known of a session.
    pub(super) fn seen(self, session: &SessionId) -> i64 {
        self.board.with_untracked(|board| board.as_ref().map_or(0, |board| board.draft.number)).max(self.own(session))
    }

    pub(super) fn own(self, session: &SessionId) -> i64 {
        self.memory.with_value(|memory| memory.own.get(session).copied().unwrap_or_default())
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
pub fn focused_slot() -> Option<SlotId> {
    SlotId::parse(document().active_element()?.id().strip_prefix("card-")?)
}
