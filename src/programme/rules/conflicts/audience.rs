//! What those who come would meet: too few chairs, nothing in their language, no break, a speaker who may not come.

use super::{ConflictKind, Found, Held};
use crate::{
    i18n::Lang,
    programme::model::{Circumstances, Planning, Programme, Room, RoomId},
};
use chrono::{DateTime, Duration, Utc};
use rustc_hash::{FxHashMap, FxHashSet};

pub(super) fn find(held: &[Held<'_>], programme: &Programme, circumstances: &Circumstances, found: &mut Found<'_>) {
    if found.wants(ConflictKind::RoomTooSmall) {
        rooms_too_small(held, programme, circumstances, found);
    }
    if found.wants(ConflictKind::LanguageGap) {
        for language in circumstances.hours.languages.iter() {
            language_gaps(held, language, found);
        }
    }
    if found.wants(ConflictKind::NoBreak) {
        no_break(held, &circumstances.planning, found);
    }
    if found.wants(ConflictKind::NotAccepted) {
        not_accepted(held, circumstances, found);
    }
}

/// How many want to be there: those who have starred it, or, where nothing is held beside it, everybody who has a seat.
fn rooms_too_small(held: &[Held<'_>], programme: &Programme, circumstances: &Circumstances, found: &mut Found<'_>) {
    let rooms: FxHashMap<&RoomId, &Room> = programme.rooms.iter().map(|room| (&room.id, room)).collect();
    let starred: FxHashMap<_, _> = circumstances.starred.iter().map(|(session, count)| (session, *count)).collect();
    // What reaches past the beginning of the next is not alone, nor is the next.
    let mut reached: Option<DateTime<Utc>> = None;
    for (i, h) in held.iter().enumerate() {
        let alone =
            reached.is_none_or(|end| end <= h.slot.starts_at) && held.get(i + 1).is_none_or(|next| next.slot.starts_at >= h.slot.ends_at);
        reached = Some(reached.map_or(h.slot.ends_at, |end| end.max(h.slot.ends_at)));
        let chairs = h.slot.rooms().map(|id| rooms.get(id).and_then(|room| room.capacity)).collect::<Option<Vec<i64>>>();
        let Some(chairs) = chairs.filter(|chairs| !chairs.is_empty()).map(|chairs| chairs.iter().sum::<i64>()) else { continue };
        let everybody = if alone && !h.session.kind.is_pause() { circumstances.signed_up } else { 0 };
        let people = everybody.max(starred.get(&h.session.id).copied().unwrap_or(0));
        if people > chairs {
            found.one(ConflictKind::RoomTooSmall, *h, |c| {
                c.room = h.slot.room.clone();
                c.amount = Some((chairs, people));
            });
        }
    }
}

/// Whether somebody who understands `language` can follow a session. Bokmål and nynorsk are read by the same people.
fn speaks_to(held: &Held<'_>, language: &Lang) -> bool {
    let norwegian = |lang: &Lang| matches!(lang.as_str(), "nb" | "nn");
    let same = |lang: &Lang| lang == language || (norwegian(lang) && norwegian(language));
    held.session.language.iter().chain(&held.session.interpreted).any(same)
}

/// Times when something is said, but nothing in, or into, `language`.
fn language_gaps(held: &[Held<'_>], language: &Lang, found: &mut Found<'_>) {
    let spoken: Vec<Held<'_>> =
        held.iter().filter(|h| h.session.language.is_some() && h.slot.ends_at > h.slot.starts_at).copied().collect();
    let understood = merged(spoken.iter().filter(|h| speaks_to(h, language)), Duration::zero());
    for silent in minus(merged(spoken.iter(), Duration::zero()), &understood) {
        // Whatever is held then is what to change.
        if let Some(h) = spoken.iter().find(|h| h.slot.starts_at < silent.1 && h.slot.ends_at > silent.0) {
            found.tell(ConflictKind::LanguageGap, *h, None, silent.0, silent.1, |c| c.language = Some(language.clone()));
        }
    }
}

/// A pause shorter than this is no break.
const BREAK_MINUTES: i64 = 10;

/// Stretches of sessions that are longer than people can sit.
fn no_break(held: &[Held<'_>], planning: &Planning, found: &mut Found<'_>) {
    if planning.longest_minutes <= 0 {
        return;
    }
    let content = merged(held.iter().filter(|h| !h.session.kind.is_pause()), Duration::minutes(BREAK_MINUTES));
    let long_enough = |h: &&Held<'_>| h.session.kind.is_pause() && h.slot.ends_at - h.slot.starts_at >= Duration::minutes(BREAK_MINUTES);
    let pauses = merged(held.iter().filter(long_enough), Duration::zero());
    for (from, to) in minus(content, &pauses) {
        let minutes = (to - from).num_minutes();
        if minutes <= planning.longest_minutes {
            continue;
        }
        let limit = from + Duration::minutes(planning.longest_minutes);
        let then = held.iter().find(|h| !h.session.kind.is_pause() && h.slot.starts_at <= limit && h.slot.ends_at > limit);
        let then = then.or_else(|| held.iter().find(|h| !h.session.kind.is_pause() && h.slot.starts_at < to && h.slot.ends_at > from));
        if let Some(h) = then {
            found.tell(ConflictKind::NoBreak, *h, None, from, to, |c| c.amount = Some((minutes, planning.longest_minutes)));
        }
    }
}

fn not_accepted(held: &[Held<'_>], circumstances: &Circumstances, found: &mut Found<'_>) {
    let accepted: FxHashSet<_> = circumstances.speakers.iter().filter(|s| s.accepted).map(|s| &s.id).collect();
    let mut told = FxHashSet::default();
    for h in held {
        for speaker in h.session.speakers.iter().map(|s| &s.speaker) {
            if !accepted.contains(speaker) && told.insert((&h.session.id, speaker)) {
                found.one(ConflictKind::NotAccepted, *h, |c| c.speaker = Some(speaker.clone()));
            }
        }
    }
}

type Stretch = (DateTime<Utc>, DateTime<Utc>);

/// The times of slots (in the order of time), those taken as one that overlap, touch, or stand less than `gap` apart.
fn merged<'a>(slots: impl Iterator<Item = &'a Held<'a>>, gap: Duration) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    for h in slots {
        match out.last_mut() {
            Some(last) if h.slot.starts_at < last.1 + gap || h.slot.starts_at == last.1 => last.1 = last.1.max(h.slot.ends_at),
            _ => out.push((h.slot.starts_at, h.slot.ends_at)),
        }
    }
    out
}

/// What of `whole` is not in `holes`; both in the order of time and without overlaps.
fn minus(whole: Vec<Stretch>, holes: &[Stretch]) -> Vec<Stretch> {
    let mut out = Vec::new();
    let mut first = 0;
    for (mut from, to) in whole {
        while first < holes.len() && holes[first].1 <= from {
            first += 1;
        }
        for hole in holes[first..].iter().take_while(|hole| hole.0 < to) {
            if hole.0 > from {
                out.push((from, hole.0));
            }
            from = from.max(hole.1);
        }
        if from < to {
            out.push((from, to));
        }
    }
    out
}
