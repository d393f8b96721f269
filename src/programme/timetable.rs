//! A programme in the order of time: what stands when, in which room, and how a day lies as a table. Pure, without words; pages and exports read it.

use super::model::{Programme, Room, RoomId, Session, Slot, Track, TrackId};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;

/// A session where and when it stands; one that has several slots stands several times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed<'a> {
    pub session: &'a Session,
    pub slot: &'a Slot,
    pub room: Option<&'a Room>,
    /// Which of its session's slots this is, from 0.
    pub nth: usize,
}

/// A local day, and what begins on it in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day<'a> {
    pub date: NaiveDate,
    pub placed: Vec<Placed<'a>>,
}

impl Programme {
    /// A room of this programme.
    pub fn room(&self, id: &RoomId) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id == *id)
    }

    /// A track of this programme, with its place among the tracks, from 0.
    pub fn track(&self, id: &TrackId) -> Option<(usize, &Track)> {
        self.tracks.iter().enumerate().find(|(_, track)| track.id == *id)
    }

    /// Every slot by time, those of one moment by their room.
    pub fn placed(&self) -> Vec<Placed<'_>> {
        let mut all: Vec<(usize, Placed<'_>)> = Vec::with_capacity(self.sessions.len() + 8);
        for session in &self.sessions {
            for (nth, slot) in session.slots.iter().enumerate() {
                let place = slot.room.as_ref().and_then(|id| self.rooms.iter().position(|room| room.id == *id));
                all.push((place.unwrap_or(usize::MAX), Placed { session, slot, room: place.map(|i| &self.rooms[i]), nth }));
            }
        }
        all.sort_by_key(|(place, p)| (p.slot.starts_at, *place, p.session.number, p.nth));
        all.into_iter().map(|(_, placed)| placed).collect()
    }

    /// Every slot by local day. What runs past midnight belongs to the day on which it began.
    pub fn days(&self, zone: Tz) -> Vec<Day<'_>> {
        let mut days: Vec<Day<'_>> = Vec::new();
        for placed in self.placed() {
            let date = placed.slot.starts_at.with_timezone(&zone).date_naive();
            match days.last_mut() {
                Some(day) if day.date == date => day.placed.push(placed),
                _ => days.push(Day { date, placed: vec![placed] }),
            }
        }
        days
    }

    /// What stands before and after a session's first slot, other sessions only.
    pub fn neighbours(&self, session: &Session) -> (Option<Placed<'_>>, Option<Placed<'_>>) {
        let placed = self.placed();
        let Some(here) = placed.iter().position(|p| p.session.id == session.id) else { return (None, None) };
        let others = |p: &&Placed<'_>| p.session.id != session.id;
        // What is held at the same time is neither.
        let begins = placed[here].slot.starts_at;
        let before = placed[..here].iter().filter(|p| p.slot.starts_at < begins).rfind(others);
        let after = placed[here..].iter().filter(|p| p.slot.starts_at > begins).find(others);
        (before.copied(), after.copied())
    }
}

/// A day as a table: a column per room, a row per moment at which something begins or ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid<'a> {
    /// `None`: the column of what stands in no room while others stand in one.
    pub columns: Vec<Option<&'a Room>>,
    pub rows: Vec<GridRow<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridRow<'a> {
    pub starts_at: DateTime<Utc>,
    pub cells: Vec<GridCell<'a>>,
}

/// A session over so many rows and columns, or a free place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridCell<'a> {
    pub placed: Option<Placed<'a>>,
    pub rows: usize,
    pub columns: usize,
}

/// What a place of the table holds while it is laid out.
#[derive(Clone, Copy)]
enum Place<'a> {
    Free,
    Begins(GridCell<'a>),
    Covered,
}

/// A slot's end as the table sees it: what takes no time still takes a row.
fn end(slot: &Slot) -> DateTime<Utc> {
    slot.ends_at.max(slot.starts_at + Duration::minutes(1))
}

impl<'a> Day<'a> {
    /// The day as a table; `None` where that says no more than a list: never two rooms at once, or a room in which two sessions stand at once.
    pub fn grid(&self) -> Option<Grid<'a>> {
        self.alone().contains(&false).then(|| self.laid_out()).flatten().filter(|grid| grid.columns.len() > 1)
    }

    /// The day as a table, though it may say no more than a list: what is left of a day whose [`grid`](Self::grid) one reads.
    pub fn laid_out(&self) -> Option<Grid<'a>> {
        let (across, columns) = self.columns();
        if columns.is_empty() {
            return None;
        }
        let mut moments: Vec<DateTime<Utc>> = self.placed.iter().flat_map(|p| [p.slot.starts_at, end(p.slot)]).collect();
        moments.sort_unstable();
        moments.dedup();
        let row_of = |at: DateTime<Utc>| moments.binary_search(&at).unwrap_or_else(|i| i);
        let mut places = vec![vec![Place::Free; columns.len()]; moments.len() - 1];
        for (i, placed) in self.placed.iter().enumerate() {
            let (from, to) = (row_of(placed.slot.starts_at), row_of(end(placed.slot)));
            let (first, width) = if across[i] {
                (0, columns.len())
            } else {
                (columns.iter().position(|c| c.map(|r| &r.id) == placed.room.map(|r| &r.id))?, 1)
            };
            for row in &mut places[from..to] {
                for place in &mut row[first..first + width] {
                    if !matches!(place, Place::Free) {
                        return None;
                    }
                    *place = Place::Covered;
                }
            }
            places[from][first] = Place::Begins(GridCell { placed: Some(*placed), rows: to - from, columns: width });
        }
        let rows = moments.iter().zip(places).filter(|(_, row)| !row.iter().all(|p| matches!(p, Place::Free)));
        let rows = rows.map(|(at, row)| GridRow {
            starts_at: *at,
            cells: row
                .into_iter()
                .filter_map(|place| match place {
                    Place::Free => Some(GridCell { placed: None, rows: 1, columns: 1 }),
                    Place::Begins(cell) => Some(cell),
                    Place::Covered => None,
                })
                .collect(),
        });
        Some(Grid { columns, rows: rows.collect() })
    }

    /// Which slots have the day to themselves while they last.
    fn alone(&self) -> Vec<bool> {
        // In the order of time, what stands beside a slot has not ended when it begins, or is the next to begin.
        let (mut reached, mut alone) = (DateTime::<Utc>::MIN_UTC, Vec::with_capacity(self.placed.len()));
        for (i, placed) in self.placed.iter().enumerate() {
            let (from, to) = (placed.slot.starts_at, end(placed.slot));
            alone.push(reached <= from && self.placed.get(i + 1).is_none_or(|next| to <= next.slot.starts_at));
            reached = reached.max(to);
        }
        alone
    }

    /// Which slots reach across all columns (nothing stands beside them and everybody is there: pauses, and what is in no room), and the
    /// columns: the rooms of the others in their order.
    fn columns(&self) -> (Vec<bool>, Vec<Option<&'a Room>>) {
        let for_all = |p: &Placed<'_>| p.room.is_none() || p.session.kind.is_pause();
        let across: Vec<bool> = self.placed.iter().zip(self.alone()).map(|(p, alone)| alone && for_all(p)).collect();
        let mut rooms: Vec<&Room> = Vec::new();
        for room in self.placed.iter().zip(&across).filter(|(_, across)| !**across).filter_map(|(p, _)| p.room) {
            if !rooms.iter().any(|known| known.id == room.id) {
                rooms.push(room);
            }
        }
        rooms.sort_by_key(|room| room.position);
        let mut columns: Vec<Option<&Room>> = rooms.into_iter().map(Some).collect();
        if self.placed.iter().zip(&across).any(|(p, across)| p.room.is_none() && !across) {
            columns.push(None);
        }
        (across, columns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        i18n::{Locale, Localized},
        programme::model::{SessionId, SessionKind, SlotId},
    };
    use chrono::TimeZone;

    const OSLO: Tz = chrono_tz::Europe::Oslo;

    fn at(day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
        OSLO.with_ymd_and_hms(2026, 11, day, hour, minute, 0).unwrap().to_utc()
    }

    fn room(name: &str, position: i64) -> Room {
        Room {
            id: RoomId::new(),
            name: Localized::one(Locale::Nb, name),
            capacity: None,
            position,
            venue: String::new(),
            country: Default::default(),
        }
    }

    fn session(number: i64, title: &str, slots: &[(Option<&Room>, DateTime<Utc>, DateTime<Utc>)]) -> Session {
        Session {
            id: SessionId::new(),
            slug: format!("s-{number}"),
            number,
            guid: String::new(),
            kind: SessionKind::Talk,
            title: Localized::one(Locale::Nb, title),
            abstract_: Localized::default(),
            language: None,
            interpreted: Vec::new(),
            minutes: 30,
            track: None,
            slots: slots
                .iter()
                .map(|(room, starts_at, ends_at)| Slot {
                    id: SlotId::new(),
                    room: room.map(|r| r.id.clone()),
                    also: Vec::new(),
                    starts_at: *starts_at,
                    ends_at: *ends_at,
                })
                .collect(),
            speakers: Vec::new(),
        }
    }

    /// A grid as text: a line per row, a word per cell, with the rows and columns it reaches over.
    fn drawn(day: &Day<'_>) -> Option<Vec<String>> {
        let cell = |c: &GridCell<'_>| {
            let title = c.placed.map_or("-", |p| p.session.title.text(Locale::Nb, None));
            if (c.rows, c.columns) == (1, 1) { title.to_owned() } else { format!("{title}({}x{})", c.rows, c.columns) }
        };
        let row = |row: &GridRow<'_>| {
            let cells: Vec<String> = row.cells.iter().map(cell).collect();
            format!("{} {}", row.starts_at.with_timezone(&OSLO).format("%H%M"), cells.join(" "))
        };
        Some(day.grid()?.rows.iter().map(row).collect())
    }

    #[test]
    fn slots_stand_by_day_time_and_room() {
        let (hall, small) = (room("Aula", 1), room("Rom 2", 2));
        let late = (at(5, 23, 0), at(6, 1, 0));
        let sessions = vec![
            session(1, "Dag to", &[(Some(&hall), at(6, 9, 0), at(6, 10, 0))]),
            session(2, "Liten", &[(Some(&small), at(5, 9, 0), at(5, 10, 0))]),
            session(3, "Stor", &[(Some(&hall), at(5, 9, 0), at(5, 10, 0)), (Some(&hall), late.0, late.1)]),
            session(4, "Ikke plassert", &[]),
        ];
        let programme = Programme { rooms: vec![hall, small], tracks: Vec::new(), sessions };
        let days: Vec<(u32, Vec<&str>)> = programme
            .days(OSLO)
            .iter()
            .map(|d| (chrono::Datelike::day(&d.date), d.placed.iter().map(|p| p.session.title.text(Locale::Nb, None)).collect()))
            .collect();
        assert_eq!(days, [(5, vec!["Stor", "Liten", "Stor"]), (6, vec!["Dag to"])]);
        let (before, after) = programme.neighbours(&programme.sessions[1]);
        // What stands beside it is neither before nor after.
        assert_eq!((before.map(|p| p.session.number), after.map(|p| p.session.number)), (None, Some(3)));
    }

    #[test]
    fn a_grid_reaches_over_rows_and_what_is_for_everybody_over_all_rooms() {
        let (hall, small) = (room("Aula", 1), room("Rom 2", 2));
        let sessions = vec![
            session(1, "Lang", &[(Some(&hall), at(5, 9, 0), at(5, 10, 0))]),
            session(2, "A", &[(Some(&small), at(5, 9, 0), at(5, 9, 30))]),
            session(3, "B", &[(Some(&small), at(5, 9, 30), at(5, 10, 0))]),
            session(4, "Kaffe", &[(None, at(5, 10, 15), at(5, 10, 30))]),
            session(5, "C", &[(Some(&small), at(5, 10, 30), at(5, 11, 0))]),
            Session { kind: SessionKind::Meal, ..session(6, "Lunsj", &[(Some(&hall), at(5, 11, 0), at(5, 12, 0))]) },
        ];
        let programme = Programme { rooms: vec![hall, small], tracks: Vec::new(), sessions };
        let expected = ["0900 Lang(2x1) A", "0930 B", "1015 Kaffe(1x2)", "1030 - C", "1100 Lunsj(1x2)"];
        assert_eq!(drawn(&programme.days(OSLO)[0]).unwrap(), expected, "what is alone in a room is in that room all the same");
    }

    #[test]
    fn a_part_of_a_day_is_laid_out_in_the_rooms_that_are_left() {
        let (hall, small) = (room("Aula", 1), room("Rom 2", 2));
        let sessions = vec![
            session(1, "A", &[(Some(&small), at(5, 9, 0), at(5, 9, 30))]),
            session(2, "Kaffe", &[(None, at(5, 9, 30), at(5, 9, 45))]),
            session(3, "B", &[(Some(&hall), at(5, 10, 0), at(5, 11, 0))]),
        ];
        let programme = Programme { rooms: vec![hall, small], tracks: Vec::new(), sessions };
        let day = &programme.days(OSLO)[0];
        assert_eq!(day.grid(), None, "never two rooms at once");
        assert_eq!(day.laid_out().map(|grid| (grid.columns.len(), grid.rows.len())), Some((2, 3)));
        let pause = Day { placed: vec![day.placed[1]], ..day.clone() };
        assert_eq!(pause.laid_out(), None, "there is no room to head a column");
    }

    #[test]
    fn what_stands_in_no_room_beside_others_has_a_column_of_its_own() {
        let (hall, small) = (room("Aula", 1), room("Rom 2", 2));
        let sessions = vec![
            session(1, "A", &[(Some(&hall), at(5, 9, 0), at(5, 10, 0))]),
            session(2, "B", &[(Some(&small), at(5, 9, 0), at(5, 10, 0))]),
            session(3, "Byvandring", &[(None, at(5, 9, 0), at(5, 9, 30))]),
        ];
        let programme = Programme { rooms: vec![hall, small], tracks: Vec::new(), sessions };
        assert_eq!(drawn(&programme.days(OSLO)[0]).unwrap(), ["0900 A(2x1) B(2x1) Byvandring", "0930 -"]);
    }

    #[test]
    fn one_room_or_a_double_booked_one_stays_a_list() {
        let (hall, small) = (room("Aula", 1), room("Rom 2", 2));
        let one = Programme {
            sessions: vec![session(1, "A", &[(Some(&hall), at(5, 9, 0), at(5, 10, 0))])],
            rooms: vec![hall.clone(), small.clone()],
            tracks: Vec::new(),
        };
        assert_eq!(one.days(OSLO)[0].grid(), None);
        let double = Programme {
            sessions: vec![
                session(1, "A", &[(Some(&hall), at(5, 9, 0), at(5, 10, 0))]),
                session(2, "B", &[(Some(&hall), at(5, 9, 30), at(5, 10, 30))]),
                session(3, "C", &[(Some(&small), at(5, 9, 0), at(5, 10, 0))]),
            ],
            rooms: vec![hall, small],
            tracks: Vec::new(),
        };
        assert_eq!(double.days(OSLO)[0].grid(), None);
    }
}
