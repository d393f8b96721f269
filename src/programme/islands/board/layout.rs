//! Where things stand on the grid of a day: rows are steps of the board, columns are rooms. Pure.

use super::setting::Setting;
use crate::programme::{
    model::{Level, Programme, RoomId, Session, SessionId, SessionKind, SessionSpeaker, Slot, SlotId, TrackId, Window, board::Board},
    rules::Conflict,
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The smallest height and width of a target, in CSS pixels.
const TARGET: i64 = 24;
/// Rows are not lower than this, however long the shortest session is.
const LOWEST_ROW: i64 = 6;

/// A day as it is drawn; minutes are counted from its midnight on the event's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    pub day: NaiveDate,
    pub from: i64,
    pub to: i64,
    pub step: i64,
    /// The height of a step, so that the shortest session of the day is a target.
    pub row: i64,
    pub rooms: Vec<RoomId>,
    /// Something stands in no room: a column more.
    pub roomless: bool,
}

impl Grid {
    pub fn of(setting: &Setting, board: &Board, day: NaiveDate) -> Self {
        let (hours, programme) = (&board.circumstances.hours, &board.draft.programme);
        let step = board.circumstances.planning.grid_minutes.max(1);
        let minutes = |at: DateTime<Utc>| minutes_into(setting, day, at);
        // The event's hours of this day: it may begin the day before, and end the day after.
        let (opens, closes) = (minutes(hours.starts_at), minutes(hours.ends_at));
        let first = if (0..24 * 60).contains(&opens) { opens } else { 8 * 60 };
        let last = if (1..=24 * 60).contains(&closes) { closes } else { 18 * 60 };
        let (mut from, mut to, mut shortest, mut roomless) = (first.min(last), last.max(first + 60), 60, programme.rooms.is_empty());
        let span = setting.span_of(day);
        for slot in programme.sessions.iter().flat_map(|s| &s.slots).filter(|slot| span.contains(&slot.starts_at)) {
            let (starts, ends) = (minutes(slot.starts_at), minutes(slot.ends_at));
            (from, to, shortest) = (from.min(starts), to.max(ends), shortest.min((ends - starts).max(1)));
            roomless |= slot.room.is_none();
        }
        let row = LOWEST_ROW.max((TARGET * step + shortest - 1) / shortest);
        let rooms = programme.rooms.iter().map(|room| room.id.clone()).collect();
        Self { day, from: from.div_euclid(60) * 60, to: (to + 59).div_euclid(60) * 60, step, row, rooms, roomless }
    }

    pub fn rows(&self) -> i64 {
        (self.to - self.from + self.step - 1) / self.step
    }

    pub fn columns(&self) -> usize {
        self.rooms.len() + usize::from(self.roomless)
    }

    /// The grid line above a minute: the first line is the rooms' names.
    pub fn line(&self, minute: i64) -> i64 {
        (minute.clamp(self.from, self.to) - self.from) / self.step + 2
    }

    /// The grid line after a minute, at least one beyond `above`.
    pub fn line_after(&self, minute: i64, above: i64) -> i64 {
        ((minute.clamp(self.from, self.to) - self.from + self.step - 1) / self.step + 2).max(above + 1)
    }

    /// The columns that a slot takes, as runs of neighbours: from, to (beyond).
    pub fn runs(&self, slot: &Slot) -> Vec<(usize, usize)> {
        let mut places: Vec<usize> = slot.rooms().filter_map(|id| self.rooms.iter().position(|room| room == id)).collect();
        if places.is_empty() {
            places.push(self.rooms.len());
        }
        places.sort_unstable();
        places.dedup();
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for place in places {
            match runs.last_mut() {
                Some(run) if run.1 == place => run.1 = place + 1,
                _ => runs.push((place, place + 1)),
            }
        }
        runs
    }

    /// What of the day lies outside windows, as lines of the grid. No windows: nothing.
    pub fn outside(&self, setting: &Setting, windows: &[Window]) -> Vec<(i64, i64)> {
        let mut out = Vec::new();
        if windows.is_empty() {
            return out;
        }
        let mut reached = self.from;
        for window in windows {
            let (from, to) = (minutes_into(setting, self.day, window.from), minutes_into(setting, self.day, window.to));
            if from > reached && reached < self.to {
                out.push((reached, from.min(self.to)));
            }
            reached = reached.max(to);
        }
        if reached < self.to {
            out.push((reached, self.to));
        }
        out.into_iter().map(|(from, to)| (self.line(from), self.line_after(to, self.line(from)))).collect()
    }
}

/// Minutes from a day's midnight, on the event's clock.
pub fn minutes_into(setting: &Setting, day: NaiveDate, at: DateTime<Utc>) -> i64 {
    (setting.local(at) - day.and_time(NaiveTime::MIN)).num_minutes()
}

/// A slot, and which of its runs of rooms: what a card shows.
pub type Key = (SlotId, usize);

/// A session where it stands. What changes on it makes it another card, which is then put into words: of a thousand cards a move changes a few.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub session: SessionId,
    pub slot: Slot,
    pub title: String,
    pub lang: Option<String>,
    pub speakers: Vec<SessionSpeaker>,
    pub track: Option<String>,
    /// Breaks and what only keeps a room free.
    pub look: &'static str,
    pub rows: (i64, i64),
    /// From, and how many.
    pub columns: (usize, usize),
    /// Which of how many that stand in its place side by side.
    pub lane: (usize, usize),
    pub level: Option<Level>,
    /// What is wrong with it.
    pub conflicts: Vec<Conflict>,
    /// Picked up.
    pub held: bool,
    /// The grid that it stands on: the height of a row, and how many columns there are.
    pub on: (i64, usize),
}

impl Card {
    /// How high and how wide, for a style.
    pub fn size(&self) -> (String, String) {
        let (columns, of) = (self.columns.1, self.lane.1.max(1) * self.on.1.max(1));
        (format!("{}px", (self.rows.1 - self.rows.0) * self.on.0), format!("calc(100% * {columns} / {of})"))
    }

    /// From the corner of the grid, for a style: to the side as a share of its own width, and down.
    pub fn offset(&self) -> String {
        let lanes = self.lane.1.max(1);
        let (along, of) = ((self.columns.0 - 2) * lanes + self.lane.0 * self.columns.1, self.columns.1.max(1));
        format!("calc(100% * {along} / {of}) {}px", (self.rows.0 - 2) * self.on.0)
    }
}

/// The cards of a day.
#[derive(Debug, Clone, Default)]
pub struct Cards {
    /// In the order of time. While something is picked up its card stays where it was in here: an element that is put elsewhere loses the focus.
    pub order: Arc<Vec<Key>>,
    /// What has not changed is the very card that it was before.
    pub by_key: FxHashMap<Key, Arc<Card>>,
}

/// What is wrong, by the slots that it concerns.
pub fn by_slot(conflicts: &[Conflict]) -> FxHashMap<&SlotId, Vec<&Conflict>> {
    let mut all: FxHashMap<&SlotId, Vec<&Conflict>> = FxHashMap::default();
    for conflict in conflicts {
        for slot in std::iter::once(&conflict.slot).chain(conflict.other.as_ref().map(|(_, slot)| slot)) {
            all.entry(slot).or_default().push(conflict);
        }
    }
    all
}

impl Cards {
    /// `in_hand`: the slot that is picked up; `before`: the cards as they were.
    pub fn of(
        setting: &Setting,
        board: &Board,
        grid: &Grid,
        conflicts: &[Conflict],
        in_hand: Option<&SlotId>,
        before: Option<&Self>,
    ) -> Self {
        let programme = &board.draft.programme;
        let wrong = by_slot(conflicts);
        let tracks: FxHashMap<&TrackId, String> =
            programme.tracks.iter().enumerate().map(|(place, track)| (&track.id, track.colour.number(place).to_string())).collect();
        let all = placed(setting, programme, grid);
        let mut keys = Vec::with_capacity(all.len());
        let mut by_key = FxHashMap::default();
        by_key.reserve(all.len());
        for placed in all {
            let Placed { session, slot, .. } = placed;
            let shown = session.title.shown(setting.locale, setting.first.as_ref());
            let says = Says {
                title: shown.map_or("", |shown| shown.text),
                lang: shown.and_then(|shown| shown.lang_attribute()),
                track: session.track.as_ref().and_then(|id| tracks.get(id)),
                conflicts: wrong.get(&slot.id).map(Vec::as_slice).unwrap_or_default(),
                held: in_hand == Some(&slot.id),
                on: (grid.row, grid.columns()),
                placed,
            };
            let key = (slot.id.clone(), says.placed.part);
            let known = before.and_then(|before| before.by_key.get(&key)).filter(|card| says.is(card));
            by_key.insert(key.clone(), known.cloned().unwrap_or_else(|| Arc::new(says.card())));
            keys.push(key);
        }
        let as_before = before.filter(|before| match in_hand {
            Some(_) => before.order.len() == keys.len() && before.order.iter().all(|key| by_key.contains_key(key)),
            None => *before.order == keys,
        });
        Self { order: as_before.map_or_else(|| Arc::new(keys), |before| before.order.clone()), by_key }
    }
}

/// Where a slot, or one of its runs of rooms, stands.
#[derive(Clone, Copy)]
struct Placed<'a> {
    session: &'a Session,
    slot: &'a Slot,
    part: usize,
    rows: (i64, i64),
    columns: (usize, usize),
    lane: (usize, usize),
}

/// All that stands on a day, in the order of time.
fn placed<'a>(setting: &Setting, programme: &'a Programme, grid: &Grid) -> Vec<Placed<'a>> {
    let slots = programme.sessions.iter().flat_map(|s| s.slots.iter().map(move |slot| (s, slot)));
    let span = setting.span_of(grid.day);
    let of_day = slots.filter(|(_, slot)| span.contains(&slot.starts_at));
    let mut held: Vec<_> = of_day.map(|(session, slot)| (session, slot, grid.runs(slot))).collect();
    held.sort_by_key(|(session, slot, runs)| (slot.starts_at, runs[0], session.number));
    let mut all: Vec<Placed<'_>> = Vec::with_capacity(held.len());
    let mut columns: Vec<Beside> = vec![Beside::default(); grid.rooms.len() + 1];
    for (session, slot, runs) in held {
        let above = grid.line(minutes_into(setting, grid.day, slot.starts_at));
        let rows = (above, grid.line_after(minutes_into(setting, grid.day, slot.ends_at), above));
        for (part, (from, to)) in runs.into_iter().enumerate() {
            let beside = &mut columns[from];
            if beside.until() <= slot.starts_at {
                beside.part(&mut all);
            }
            let lane = (beside.lane(slot, all.len()), 1);
            all.push(Placed { session, slot, part, rows, columns: (from + 2, to - from), lane });
        }
    }
    columns.iter_mut().for_each(|beside| beside.part(&mut all));
    all
}

/// What a card is to say, before it is written: of a thousand most say what they did.
struct Says<'a> {
    placed: Placed<'a>,
    title: &'a str,
    lang: Option<String>,
    track: Option<&'a String>,
    conflicts: &'a [&'a Conflict],
    held: bool,
    on: (i64, usize),
}

impl Says<'_> {
    fn is(&self, card: &Card) -> bool {
        let Placed { session, slot, rows, columns, lane, .. } = self.placed;
        (card.rows, card.columns, card.lane, card.held, card.on) == (rows, columns, lane, self.held, self.on)
            && card.slot == *slot
            && card.title == self.title
            && card.lang == self.lang
            && card.speakers == session.speakers
            && card.track.as_ref() == self.track
            && card.look == look(session.kind)
            && card.conflicts.iter().eq(self.conflicts.iter().copied())
    }

    fn card(&self) -> Card {
        let Placed { session, slot, rows, columns, lane, .. } = self.placed;
        Card {
            session: session.id.clone(),
            slot: slot.clone(),
            title: self.title.to_owned(),
            lang: self.lang.clone(),
            speakers: session.speakers.clone(),
            track: self.track.cloned(),
            look: look(session.kind),
            rows,
            columns,
            lane,
            level: self.conflicts.iter().map(|conflict| conflict.level).min(),
            conflicts: self.conflicts.iter().map(|conflict| (*conflict).clone()).collect(),
            held: self.held,
            on: self.on,
        }
    }
}

/// What stands side by side in a column, as far as times reach into each other.
#[derive(Debug, Clone, Default)]
struct Beside {
    /// Until when each lane is taken.
    lanes: Vec<DateTime<Utc>>,
    cards: Vec<usize>,
}

impl Beside {
    fn until(&self) -> DateTime<Utc> {
        self.lanes.iter().copied().max().unwrap_or(DateTime::<Utc>::MIN_UTC)
    }

    /// The first lane that is free when a slot begins, for the card of this number.
    fn lane(&mut self, slot: &Slot, card: usize) -> usize {
        self.cards.push(card);
        let free = self.lanes.iter().position(|until| *until <= slot.starts_at).unwrap_or(self.lanes.len());
        if free == self.lanes.len() {
            self.lanes.push(slot.ends_at);
        } else {
            self.lanes[free] = slot.ends_at;
        }
        free
    }

    /// Parts the column among them, and begins anew.
    fn part(&mut self, all: &mut [Placed<'_>]) {
        for card in self.cards.drain(..) {
            all[card].lane.1 = self.lanes.len();
        }
        self.lanes.clear();
    }
}

fn look(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Blocker => "blocker",
        kind if kind.is_pause() => "break",
        _ => "session",
    }
}
