//! The writer: many visitors' writes under one commit, each in its savepoint, each answered after the commit.
//!
//! One writer per process, since SQLite has one and since a contended row on PostgreSQL has the same ceiling: under load a commit (an `fsync`) is
//! shared by all who wait for it, and idle it is not delayed by a microsecond. If the outer transaction is lost, the connection is dropped and the
//! closures run again one by one, so that one visitor's bad luck is nobody else's.

use super::{Conn, Pool, Tx};
use crate::{
    error::{Error, Result},
    on,
};
use futures::{FutureExt, future::BoxFuture};
use std::{any::Any, panic::AssertUnwindSafe, sync::Arc};
use tokio::sync::{mpsc, oneshot};

/// How many writes share a commit at most.
const MOST: usize = 64;

type Answer = Box<dyn Any + Send>;
type Work = Box<dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<Answer>> + Send + Sync>;

struct Job {
    work: Work,
    reply: oneshot::Sender<Result<Answer>>,
}

enum Message {
    Write(Job),
    /// Finish what came before and hand the connection back.
    Stop,
}

#[derive(Debug, Clone)]
pub(super) struct Writer {
    messages: mpsc::Sender<Message>,
}

impl Writer {
    pub(super) fn start(pool: Pool) -> Self {
        let (messages, queue) = mpsc::channel(1024);
        tokio::spawn(run(pool, queue));
        Self { messages }
    }

    /// Ends the writer once everything before is written; later writes are [`Error::Unavailable`].
    pub(super) async fn stop(&self) {
        let _ = self.messages.send(Message::Stop).await;
        self.messages.closed().await;
    }

    pub(super) async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
    {
        let work = Arc::new(work);
        let work: Work = Box::new(move |tx| {
            let work = work.clone();
            async move { work(tx).await.map(|t| Box::new(t) as Answer) }.boxed()
        });
        let (reply, answer) = oneshot::channel();
        self.messages.send(Message::Write(Job { work, reply })).await.map_err(|_| Error::Unavailable)?;
        let answer = answer.await.map_err(|_| Error::Unavailable)??;
        Ok(*answer.downcast().expect("the answer has the work's type"))
    }
}

async fn sql(tx: &mut Tx, text: &'static str) -> Result<(), sqlx::Error> {
    on!(tx, |c| sqlx::raw_sql(text).execute(c).await.map(drop))
}

async fn run(pool: Pool, mut queue: mpsc::Receiver<Message>) {
    let mut connection: Option<Tx> = None;
    let mut messages = Vec::new();
    let mut stopped = false;
    while !stopped && queue.recv_many(&mut messages, MOST).await > 0 {
        let mut batch = Vec::with_capacity(messages.len());
        for message in messages.drain(..) {
            match message {
                Message::Write(job) => batch.push(job),
                Message::Stop => stopped = true,
            }
        }
        if batch.iter().all(|job| job.reply.is_closed()) {
            continue;
        }
        match together(&pool, &mut connection, &batch).await {
            Ok(answers) => {
                for (job, answer) in batch.drain(..).zip(answers) {
                    let _ = job.reply.send(answer);
                }
            }
            Err(error) => {
                if batch.len() > 1 {
                    tracing::warn!(%error, writes = batch.len(), "a shared commit was lost; its writes run again one by one");
                }
                connection = None;
                for job in batch.drain(..) {
                    let answer = match together(&pool, &mut connection, std::slice::from_ref(&job)).await {
                        Ok(mut answers) => answers.pop().expect("one write, one answer"),
                        Err(error) => {
                            connection = None;
                            Err(error.into())
                        }
                    };
                    let _ = job.reply.send(answer);
                }
            }
        }
    }
}

/// Runs the jobs under one commit; the answers in their order. An error means that nothing of it was kept, and that the connection is gone.
async fn together(pool: &Pool, connection: &mut Option<Tx>, jobs: &[Job]) -> Result<Vec<Result<Answer>>, sqlx::Error> {
    let mut tx = match connection.take() {
        Some(tx) => tx,
        None => pool.connection().await?,
    };
    match in_one_transaction(&mut tx, jobs).await {
        Ok(answers) => {
            *connection = Some(tx);
            Ok(answers)
        }
        Err(error) => {
            // Closed, not handed back: its transaction may still be open.
            tx.discard().await;
            Err(error)
        }
    }
}

async fn in_one_transaction(tx: &mut Tx, jobs: &[Job]) -> Result<Vec<Result<Answer>>, sqlx::Error> {
    let begin = match tx.conn() {
        // At once, so that no reader has to become a writer half-way and be refused.
        Conn::Sqlite(_) => "BEGIN IMMEDIATE",
        Conn::Postgres(_) => "BEGIN",
    };
    tx.touched.clear();
    tx.after_commit.clear();
    sql(tx, begin).await?;
    let alone = jobs.len() == 1;
    let mut answers = Vec::with_capacity(jobs.len());
    for job in jobs {
        if !alone {
            sql(tx, "SAVEPOINT work").await?;
        }
        let effects = tx.after_commit.len();
        let answer = match AssertUnwindSafe((job.work)(tx)).catch_unwind().await {
            Ok(answer) => answer,
            Err(panic) => Err(crate::server::telemetry::panicked(panic.as_ref())),
        };
        if answer.is_err() {
            tx.after_commit.truncate(effects);
        }
        match (alone, answer.is_ok()) {
            (true, true) => {}
            (true, false) => {
                sql(tx, "ROLLBACK").await?;
                return Ok(vec![answer]);
            }
            (false, true) => sql(tx, "RELEASE SAVEPOINT work").await?,
            (false, false) => sql(tx, "ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work").await?,
        }
        answers.push(answer);
    }
    if !tx.touched.is_empty() {
        let scopes = std::mem::take(&mut tx.touched);
        crate::server::store::move_versions(tx, &scopes).await?;
    }
    sql(tx, "COMMIT").await?;
    for effect in tx.after_commit.drain(..) {
        effect();
    }
    Ok(answers)
}
