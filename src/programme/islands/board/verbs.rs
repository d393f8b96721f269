//! What one can do on a board: pick up, move, stretch, put down, give back, take out, place by a form, undo, redo. Each changes the programme here, so that
//! it shows at once with its conflicts, and is then [asked](super::asking) of the server.

use super::{
    setting::{Word, say},
    state::{Desk, Held, Job, card_id, focus, tray_id},
};
use crate::programme::{
    model::{Level, SessionId, Slot, SlotId, board::made_up},
    rules::Conflict,
};
use chrono::{Duration, NaiveTime};
use leptos::prelude::*;

impl Desk {
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

    /// By so many steps of time and rooms.
    pub fn nudge(self, steps: i64, rooms: i64) {
        let (Some(held), Some(grid)) = (self.held.get_untracked(), self.grid.get_untracked()) else { return };
        let by = Duration::minutes(steps * self.step());
        self.change(&held, |slot| {
            slot.starts_at += by;
            slot.ends_at += by;
            // What has no room stands in the last column.
            let nowhere = grid.rooms.len() as i64;
            let places = slot.rooms().filter_map(|id| grid.rooms.iter().position(|room| room == id)).map(|place| place as i64);
            let mut places: Vec<i64> = places.collect();
            if places.is_empty() {
                places.push(nowhere);
            }
            places.iter_mut().for_each(|place| *place += rooms);
            let one = places.len() == 1;
            let there = |place: &i64| (0..nowhere).contains(place) || one && *place == nowhere && grid.roomless;
            if places.iter().all(there) {
                let mut rooms = places.into_iter().filter_map(|place| grid.rooms.get(place as usize).cloned());
                slot.room = rooms.next();
                slot.also = rooms.collect();
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
            // Not beyond the day that is shown, however far down the pointer went.
            let last = if end { grid.to } else { (grid.to - (was.ends_at - was.starts_at).num_minutes()).max(grid.from) };
            let minute = ((minute + step / 2).div_euclid(step) * step).min(last);
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
                    let what = telling.conflict(conflict, &session.id);
                    text.push_str(&match conflict.level {
                        Level::Stops => format!("{}: {what}", words.get(Word::Stops)),
                        _ => words.say(Word::Warning, &[("what", &what)]),
                    });
                    if !text.ends_with('.') {
                        text.push('.');
                    }
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
}
