//! What came by an earlier import and is no longer in the file: it goes, but for what somebody has worked on here, and for what something still needs.

use super::{Plan, Planner, Remembered, ThingKind, sessions::Said, things::SaidOfThing};
use crate::{
    i18n::{Locale, Localized},
    problem,
    programme::{model::*, telling::some_names},
    speakers::model::{Answer, Speaker},
};
use std::collections::HashSet;

impl Planner<'_> {
    /// The plan, once what is gone is looked for.
    pub(super) fn finish(mut self) -> Plan {
        let there: HashSet<(ThingKind, String)> = self.plan.imports.iter().map(|it| (it.kind, it.key.clone())).collect();
        let is: HashSet<String> = self.plan.imports.iter().map(|it| it.local.clone()).collect();
        let gone: Vec<&Remembered> =
            self.known.imports.iter().filter(|it| !there.contains(&(it.kind, it.key.clone())) && !is.contains(&it.local)).collect();
        let (touched, titles) = self.gone_sessions(&gone);
        let names = self.gone_things(&gone);
        if touched > 0 {
            self.plan.notes.push(problem!("import-note-gone-kept", count = touched));
        }
        if !titles.is_empty() {
            self.plan.notes.push(problem!("import-note-gone-sessions", count = titles.len(), names = some_names(&titles)));
        }
        let named = |kind| names.iter().filter(|(of, _)| *of == kind).map(|(_, name)| name.clone()).collect::<Vec<_>>();
        let (rooms, tracks, people) = (named(ThingKind::Room), named(ThingKind::Track), named(ThingKind::Speaker));
        if !rooms.is_empty() {
            self.plan.notes.push(problem!("import-note-gone-rooms", count = rooms.len(), names = some_names(&rooms)));
        }
        if !tracks.is_empty() {
            self.plan.notes.push(problem!("import-note-gone-tracks", count = tracks.len(), names = some_names(&tracks)));
        }
        if !people.is_empty() {
            self.plan.notes.push(problem!("import-note-gone-speakers", count = people.len(), names = some_names(&people)));
        }
        if self.edited_here > 0 {
            self.plan.notes.push(problem!("import-note-edited-here", count = self.edited_here));
        }
        if self.removed_here > 0 {
            self.plan.notes.push(problem!("import-note-removed-here", count = self.removed_here));
        }
        self.plan
    }

    /// How many stay for having been worked on here, and the titles of those that go.
    fn gone_sessions(&mut self, gone: &[&Remembered]) -> (usize, Vec<String>) {
        let (mut touched, mut titles) = (0, Vec::new());
        for it in gone.iter().filter(|it| it.kind == ThingKind::Session) {
            let Some(session) = self.known.programme.sessions.iter().find(|s| s.id.as_str() == it.local) else { continue };
            self.plan.sessions.gone += 1;
            let said: Option<Said> = serde_json::from_str(&it.said).ok();
            let edited = said.is_none_or(|said| !said.made(session)) || self.known.cared_for.contains(&it.local);
            if self.choices.keep_gone || edited && !self.choices.take_all {
                touched += usize::from(!self.choices.keep_gone);
                self.plan.imports.push((*it).clone());
            } else {
                self.plan.after.sessions.retain(|s| s.id != session.id);
                titles.push(session.title.text(Locale::Sv, Some(&self.first)).to_owned());
            }
        }
        (touched, titles)
    }

    /// The names of rooms, tracks and speakers that go.
    fn gone_things(&mut self, gone: &[&Remembered]) -> Vec<(ThingKind, String)> {
        let mut names = Vec::new();
        for it in gone {
            let stays = self.choices.keep_gone || self.uses(it);
            let counts = match it.kind {
                ThingKind::Session | ThingKind::File => continue,
                ThingKind::Room => &mut self.plan.rooms,
                ThingKind::Track => &mut self.plan.tracks,
                ThingKind::Speaker => &mut self.plan.people,
            };
            counts.gone += 1;
            if stays {
                self.plan.imports.push((*it).clone());
                continue;
            }
            let text = |name: &Localized| name.text(Locale::Sv, Some(&self.first)).to_owned();
            let name = match it.kind {
                ThingKind::Session | ThingKind::File => None,
                ThingKind::Room => taken(&mut self.plan.after.rooms, |r| r.id.as_str() == it.local).map(|r| text(&r.name)),
                ThingKind::Track => taken(&mut self.plan.after.tracks, |t| t.id.as_str() == it.local).map(|t| text(&t.name)),
                ThingKind::Speaker => {
                    let gone = taken(&mut self.plan.speakers, |s| s.id.as_str() == it.local);
                    self.plan.gone_speakers.extend(gone.iter().map(|s| s.id.clone()));
                    gone.map(|s| s.name)
                }
            };
            names.extend(name.map(|name| (it.kind, name)));
        }
        names
    }

    /// Whether something still needs a thing that is gone in the file: a session stands or speaks by it, or somebody has worked on it here.
    fn uses(&self, it: &Remembered) -> bool {
        let said: Option<SaidOfThing> = serde_json::from_str(&it.said).ok();
        let said_else = |name: &Localized, more: &str| said.as_ref().is_none_or(|said| !said.is(name, more));
        let (after, sessions) = (&self.plan.after, &self.plan.after.sessions);
        if self.known.cared_for.contains(&it.local) {
            return true;
        }
        match it.kind {
            ThingKind::Session | ThingKind::File => true,
            ThingKind::Room => {
                let chairs = |room: &Room| room.capacity.map_or_else(String::new, |n| n.to_string());
                let edited =
                    |room: &Room| !room.venue.is_empty() || room.country != Default::default() || said_else(&room.name, &chairs(room));
                after.rooms.iter().any(|room| room.id.as_str() == it.local && edited(room))
                    || sessions.iter().flat_map(|s| &s.slots).flat_map(Slot::rooms).any(|id| id.as_str() == it.local)
            }
            ThingKind::Track => {
                after.tracks.iter().any(|track| track.id.as_str() == it.local && said_else(&track.name, track.colour.as_str()))
                    || sessions.iter().filter_map(|s| s.track.as_ref()).any(|id| id.as_str() == it.local)
            }
            ThingKind::Speaker => {
                let met = |s: &Speaker| s.answer != Answer::None || s.photo.is_some() || !s.organisation.is_empty() || !s.title.is_empty();
                let written = |s: &Speaker| said.as_ref().is_none_or(|said| !said.wrote(&s.biography));
                let kept = |s: &Speaker| met(s) || written(s) || self.known.released.contains(&s.id);
                self.plan.speakers.iter().any(|s| s.id.as_str() == it.local && kept(s))
                    || sessions.iter().flat_map(|s| &s.speakers).any(|s| s.speaker.as_str() == it.local)
            }
        }
    }
}

/// Takes what fits out of a list.
fn taken<T>(all: &mut Vec<T>, fits: impl Fn(&T) -> bool) -> Option<T> {
    all.iter().position(fits).map(|at| all.remove(at))
}
