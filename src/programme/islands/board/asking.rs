//! Asking the server, one thing after the other, and hearing from it what others do. What it refuses is read anew and said in words.

use super::{
    net,
    setting::Word,
    state::{Desk, Job, WARM_UPS, card_id, focus, focused_slot},
};
use crate::programme::model::{
    Session, SessionId,
    board::{Answer, Arrange, Board, Heard, TakeBack},
};
use leptos::{prelude::*, task::spawn_local};

impl Desk {
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
                let first = self.board.with_untracked(Option::is_none);
                self.board.set(Some(board));
                self.find(None);
                self.readings.update(|readings| *readings += 1);
                if first {
                    self.warm_up(WARM_UPS);
                    net::show_first(".board-scroll", ".board-cards .board-card");
                }
            }
            None => self.failed.set(self.board.with_untracked(Option::is_none)),
        }
    }

    pub(super) fn ask(self, job: Job) {
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
                    Job::Undo => self.said.set(self.say(Word::Undone, &[("what", &self.stands(&heard))])),
                    Job::Redo => self.said.set(self.say(Word::Redone, &[("what", &self.stands(&heard))])),
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

    /// Where a session stands after a change; of other changes what the server says.
    fn stands(self, heard: &Heard) -> String {
        let Some(session) = &heard.after else { return heard.told.clone() };
        let stands = self.told(|telling| {
            let places = session.slots.iter().map(|slot| telling.place(slot)).collect::<Vec<_>>().join("; ");
            format!("{}: {places}.", telling.title(session))
        });
        stands.filter(|_| !session.slots.is_empty()).unwrap_or_else(|| heard.told.clone())
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
        self.find(None);
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
