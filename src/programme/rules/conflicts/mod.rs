//! What cannot be as it stands, or had better not. Codes with arguments; `telling.rs` puts them into words, the board shows the same.
//!
//! Each rule sorts what it compares by time and goes along once, so that a thousand sessions take a blink, in the browser too. To add a rule: a
//! [`ConflictKind`] with its [usual level](ConflictKind::usual_level), a function in the file that fits, its words.
//!
//! - [`bookings`]: what one room, one speaker, one team of interpreters would have to do twice at once.
//! - [`hours`]: what stands where somebody or something is not there: the event's hours, windows of speakers and rooms.
//! - [`movement`]: what leaves no time to get from one to the next.
//! - [`audience`]: what those who come would meet: too few chairs, nothing in their language, no break, a speaker who may not come.

mod audience;
mod bookings;
mod hours;
mod movement;

use crate::{
    i18n::Lang,
    programme::model::{Circumstances, Level, Levels, Programme, RoomId, Session, SessionId, Slot, SlotId},
    speakers::model::SpeakerId,
    text_enum,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

text_enum! {
    pub enum ConflictKind {
        /// Two sessions in one room at once.
        Room = "room",
        /// Somebody speaks in two sessions at once.
        Speaker = "speaker",
        /// A session that is held twice, at the same time.
        Itself = "itself",
        /// Before the event begins, or after it ends.
        OutsideHours = "outside_hours",
        /// A speaker who has said when they can come, and it is not then.
        SpeakerAway = "speaker_away",
        /// A room that is ours at other times.
        RoomAway = "room_away",
        /// A speaker with no time to go from one room to the next.
        Change = "change",
        /// A speaker with no time to travel from one venue to the next.
        Travel = "travel",
        /// More people than chairs.
        RoomTooSmall = "room_too_small",
        /// Two sessions that are interpreted between the same two languages at once.
        Interpreters = "interpreters",
        /// A time when nothing is held in, or interpreted into, one of the event's languages.
        LanguageGap = "language_gap",
        /// Sessions for too long without a break.
        NoBreak = "no_break",
        /// A speaker who has not accepted.
        NotAccepted = "not_accepted",
    }
}

impl ConflictKind {
    /// How serious it is where the event's organisers have said nothing.
    pub const fn usual_level(self) -> Level {
        match self {
            Self::Room | Self::Speaker | Self::Itself => Level::Stops,
            _ => Level::Warns,
        }
    }

    /// What a session's place decides of it.
    const fn reach(self) -> Reach {
        match self {
            Self::Change | Self::Travel => Reach::Speakers,
            Self::RoomTooSmall | Self::LanguageGap | Self::NoBreak => Reach::Everything,
            _ => Reach::Itself,
        }
    }
}

/// How far away something that is wrong may come or go when one session is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Only with the session itself, alone or with another.
    Itself,
    /// Between any two sessions of its speakers: what follows upon what has changed.
    Speakers,
    /// Anywhere: what is held at once and one after the other decides it.
    Everything,
}

/// Something that cannot be as it stands, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    pub kind: ConflictKind,
    /// Never [`Level::Ignored`].
    pub level: Level,
    /// The session that it is about, and the slot that it stands in.
    pub session: SessionId,
    pub slot: SlotId,
    /// The other one, where two meet.
    pub other: Option<(SessionId, SlotId)>,
    pub room: Option<RoomId>,
    pub speaker: Option<SpeakerId>,
    pub language: Option<Lang>,
    /// What there is and what it would take: minutes between and needed, chairs and people, minutes without a break and at most.
    pub amount: Option<(i64, i64)>,
    /// When: the time that both share, or the time of the slot.
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Conflict {
    /// Whether it is about this session, on either side.
    pub fn concerns(&self, session: &SessionId) -> bool {
        self.session == *session || self.other.as_ref().is_some_and(|(other, _)| other == session)
    }

    /// What it is about, to tell apart what is of one kind and one time.
    fn who(&self) -> impl Ord {
        (&self.session, &self.slot, &self.other, &self.room, &self.speaker, &self.language)
    }

    /// The other session, as seen from `session`.
    pub fn counterpart(&self, session: &SessionId) -> Option<&SessionId> {
        match &self.other {
            Some((other, _)) if self.session == *session => Some(other),
            Some(_) => Some(&self.session),
            None => None,
        }
    }
}

/// Everything that cannot be, by time. What the organisers ignore is not looked for.
pub fn conflicts(programme: &Programme, circumstances: &Circumstances) -> Vec<Conflict> {
    let mut found = Found { levels: &circumstances.levels, reach: None, all: Vec::new() };
    found.look(&Held::all(programme), programme, circumstances);
    by_time(found.all)
}

/// What [`conflicts`] finds now that a session stands elsewhere, made of what it found `before`: for a board that shows each step of a move. Nothing but
/// the session's slots may have changed in between.
pub fn conflicts_after(before: Vec<Conflict>, moved: &SessionId, programme: &Programme, circumstances: &Circumstances) -> Vec<Conflict> {
    let Some(session) = programme.sessions.iter().find(|session| session.id == *moved) else { return conflicts(programme, circumstances) };
    let speaks = |speaker: &SpeakerId| session.speakers.iter().any(|s| s.speaker == *speaker);
    let decided = |conflict: &Conflict| match conflict.kind.reach() {
        Reach::Itself => conflict.concerns(moved),
        Reach::Speakers => conflict.speaker.as_ref().is_some_and(speaks),
        Reach::Everything => true,
    };
    let held = Held::all(programme);
    let beside = |h: &&Held<'_>| session.slots.iter().any(|s| s.starts_at <= h.slot.ends_at && s.ends_at >= h.slot.starts_at);
    let theirs = |h: &&Held<'_>| h.session.speakers.iter().any(|s| speaks(&s.speaker));
    let mut found = Found { levels: &circumstances.levels, reach: None, all: Vec::new() };
    for (reach, among) in [
        (Reach::Itself, held.iter().filter(beside).copied().collect()),
        (Reach::Speakers, held.iter().filter(theirs).copied().collect()),
        (Reach::Everything, held.clone()),
    ] {
        found.reach = Some(reach);
        found.look(&among, programme, circumstances);
    }
    let mut all = before;
    all.retain(|conflict| !decided(conflict));
    all.extend(found.all.into_iter().filter(decided));
    by_time(all)
}

fn by_time(mut all: Vec<Conflict>) -> Vec<Conflict> {
    all.sort_by(|a, b| (a.from, a.kind).cmp(&(b.from, b.kind)).then_with(|| a.who().cmp(&b.who())));
    all
}

/// The gravest first, and those who have not accepted last: after an import that is everybody, and would hide the rest.
pub fn gravest_first(all: &[Conflict]) -> Vec<&Conflict> {
    let mut all: Vec<&Conflict> = all.iter().collect();
    all.sort_by_key(|conflict| (conflict.level, conflict.kind == ConflictKind::NotAccepted));
    all
}

/// What was found so far.
struct Found<'a> {
    levels: &'a Levels,
    /// Only what reaches so far is looked for.
    reach: Option<Reach>,
    all: Vec<Conflict>,
}

impl Found<'_> {
    /// Asks every rule; `held` is in the order of time.
    fn look(&mut self, held: &[Held<'_>], programme: &Programme, circumstances: &Circumstances) {
        bookings::find(held, self);
        hours::find(held, circumstances, self);
        movement::find(held, programme, circumstances, self);
        audience::find(held, programme, circumstances, self);
    }

    /// Whether the organisers want to know of this kind.
    fn wants(&self, kind: ConflictKind) -> bool {
        self.reach.is_none_or(|reach| reach == kind.reach()) && self.levels.of(kind) != Level::Ignored
    }

    /// Tells of one session alone, over the time of its slot; a rule adds what else it knows.
    fn one(&mut self, kind: ConflictKind, held: Held<'_>, more: impl FnOnce(&mut Conflict)) {
        self.tell(kind, held, None, held.slot.starts_at, held.slot.ends_at, more);
    }

    /// Tells of two that meet, over the time that they share.
    fn two(&mut self, kind: ConflictKind, a: Held<'_>, b: Held<'_>, more: impl FnOnce(&mut Conflict)) {
        let (from, to) = (a.slot.starts_at.max(b.slot.starts_at), a.slot.ends_at.min(b.slot.ends_at));
        self.tell(kind, a, Some(b), from, to, more);
    }

    fn tell(
        &mut self,
        kind: ConflictKind,
        held: Held<'_>,
        other: Option<Held<'_>>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        more: impl FnOnce(&mut Conflict),
    ) {
        let mut conflict = Conflict {
            kind,
            level: self.levels.of(kind),
            session: held.session.id.clone(),
            slot: held.slot.id.clone(),
            other: other.map(|other| (other.session.id.clone(), other.slot.id.clone())),
            room: None,
            speaker: None,
            language: None,
            amount: None,
            from,
            to,
        };
        more(&mut conflict);
        self.all.push(conflict);
    }
}

/// A session in one of its slots.
#[derive(Clone, Copy)]
struct Held<'a> {
    session: &'a Session,
    slot: &'a Slot,
}

impl<'a> Held<'a> {
    /// Every slot, in the order of time.
    fn all(programme: &'a Programme) -> Vec<Self> {
        let mut all: Vec<Self> =
            programme.sessions.iter().flat_map(|session| session.slots.iter().map(move |slot| Held { session, slot })).collect();
        all.sort_by(|a, b| (a.slot.starts_at, a.slot.ends_at, &a.slot.id).cmp(&(b.slot.starts_at, b.slot.ends_at, &b.slot.id)));
        all
    }
}

/// Tells each pair that shares a moment. One that begins when another ends shares none. `slots` are in the order of time.
fn overlapping<'a>(slots: &[Held<'a>], mut tell: impl FnMut(Held<'a>, Held<'a>)) {
    let mut open: Vec<Held<'a>> = Vec::new();
    for slot in slots {
        open.retain(|earlier| earlier.slot.ends_at > slot.slot.starts_at);
        for earlier in open.iter().filter(|_| slot.slot.ends_at > slot.slot.starts_at) {
            tell(*earlier, *slot);
        }
        open.push(*slot);
    }
}
