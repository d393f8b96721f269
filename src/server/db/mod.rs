//! The database: SQLite by default, PostgreSQL for several machines, one SQL text for both.
//!
//! Stores write a statement once and run it with [`on!`](crate::on), which expands to an arm per database. Pages read through [`Db::read`]; actions
//! write through [`Db::write`], whose closure shares its commit with other visitors' (`writer.rs`). What both databases agree on, and where they
//! differ, stands in `migrations/` and in the README under "Two databases".

mod types;
mod writer;

use crate::error::{Error, Result};
use futures::future::BoxFuture;
use sqlx::{
    Postgres, Sqlite, Transaction,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgConnection, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{collections::BTreeSet, time::Duration};

/// The schema, inside the binary.
pub static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// How a database's schema stands to this program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    Current,
    /// The next start brings it up to date.
    Older,
    /// A newer version of the program has been here.
    Newer,
}

/// Looks at a database without changing it.
pub async fn condition(url: &str) -> Result<Condition, sqlx::Error> {
    const APPLIED: &str = "SELECT version FROM _sqlx_migrations WHERE success ORDER BY version";
    let pool = Pool::connect(url).await?;
    let applied: Vec<i64> = match &pool {
        Pool::Sqlite(p) => {
            let has: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlx_migrations'").fetch_one(p).await?;
            if has == 0 { Vec::new() } else { sqlx::query_scalar(APPLIED).fetch_all(p).await? }
        }
        Pool::Postgres(p) => {
            let tables =
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = '_sqlx_migrations' AND table_schema = current_schema()";
            let has: i64 = sqlx::query_scalar(tables).fetch_one(p).await?;
            if has == 0 { Vec::new() } else { sqlx::query_scalar(APPLIED).fetch_all(p).await? }
        }
    };
    match &pool {
        Pool::Sqlite(p) => p.close().await,
        Pool::Postgres(p) => p.close().await,
    }
    let ours: Vec<i64> = MIGRATIONS.iter().map(|m| m.version).collect();
    Ok(if applied.iter().any(|version| !ours.contains(version)) {
        Condition::Newer
    } else if applied.len() < ours.len() {
        Condition::Older
    } else {
        Condition::Current
    })
}

/// A handle to the database; cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    pool: Pool,
    writer: writer::Writer,
    statements: Statements,
}

/// How many statements readers have run: what tests hold a page to.
type Statements = std::sync::Arc<std::sync::atomic::AtomicU64>;

#[derive(Debug, Clone)]
enum Pool {
    Sqlite(sqlx::SqlitePool),
    Postgres(sqlx::PgPool),
}

/// One open transaction, on either database.
pub struct Tx {
    held: Held,
    statements: Statements,
    /// Scopes whose public pages this write changes; their versions move with the commit.
    touched: BTreeSet<String>,
    after_commit: Vec<Box<dyn FnOnce() + Send>>,
}

enum Held {
    SqliteRead(Transaction<'static, Sqlite>),
    Sqlite(PoolConnection<Sqlite>),
    PostgresRead(Transaction<'static, Postgres>),
    Postgres(PoolConnection<Postgres>),
}

/// The connection beneath a [`Tx`], for [`on!`](crate::on).
pub enum Conn<'a> {
    Sqlite(&'a mut SqliteConnection),
    Postgres(&'a mut PgConnection),
}

/// Runs one statement text on whichever database the transaction is open on:
/// `on!(tx, |c| sqlx::query_as("SELECT … WHERE slug = $1").bind(slug).fetch_optional(c).await)`.
#[macro_export]
macro_rules! on {
    ($tx:expr, |$c:ident| $body:expr) => {
        match $tx.conn() {
            $crate::server::db::Conn::Sqlite($c) => $body,
            $crate::server::db::Conn::Postgres($c) => $body,
        }
    };
}

/// A write whose closure owns clones of what it uses, since a batch may be replayed:
/// `in_tx!(db, [input, now], |tx| { store::insert(tx, &input, now).await?; Ok(()) }).await`.
#[macro_export]
macro_rules! in_tx {
    ($db:expr, [$($captured:ident),* $(,)?], |$tx:ident| $body:expr) => {
        $db.write({
            $(let $captured = $captured.clone();)*
            move |$tx: &mut $crate::server::db::Tx| {
                $(let $captured = $captured.clone();)*
                Box::pin(async move { $body })
            }
        })
    };
}

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…` and brings the schema up to date.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        let pool = Pool::connect(url).await?;
        match &pool {
            Pool::Sqlite(p) => MIGRATIONS.run(p).await?,
            Pool::Postgres(p) => MIGRATIONS.run(p).await?,
        }
        let writer = writer::Writer::start(pool.clone());
        Ok(Self { pool, writer, statements: Statements::default() })
    }

    /// A transaction that only reads: one snapshot for a whole page.
    pub async fn read(&self) -> Result<Tx> {
        let held = match &self.pool {
            Pool::Sqlite(pool) => Held::SqliteRead(pool.begin().await?),
            Pool::Postgres(pool) => Held::PostgresRead(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        };
        Ok(Tx::over(held, self.statements.clone()))
    }

    /// How many statements readers have run so far.
    pub fn statements_read(&self) -> u64 {
        self.statements.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// For a read of a single statement, which is a snapshot by itself: no transaction around it, so a third of the round trips.
    pub async fn read_once(&self) -> Result<Tx> {
        Ok(self.pool.connection().await?)
    }

    /// Runs `work` in a transaction that others may share, and returns after the commit: what is answered is on disk. An `Err` undoes this work
    /// alone. Nothing but `tx` may be awaited inside; effects outside the database go through [`Tx::after_commit`]. Use [`in_tx!`](crate::in_tx).
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
    {
        self.writer.write(work).await
    }

    /// Whether the database answers: a connection and an empty query.
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.read().await?;
        on!(tx, |c| sqlx::query("SELECT 1").execute(c).await.map(drop))?;
        Ok(())
    }

    /// Waits for open writes and closes every connection.
    pub async fn close(&self) {
        self.writer.stop().await;
        match &self.pool {
            Pool::Sqlite(p) => p.close().await,
            Pool::Postgres(p) => p.close().await,
        }
    }
}

impl Pool {
    async fn connect(url: &str) -> Result<Self, sqlx::Error> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options: PgConnectOptions = url.parse()?;
            let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(5)).connect_with(options).await?;
            return Ok(Self::Postgres(pool));
        }
        let options: SqliteConnectOptions = url.parse()?;
        let options = options
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // FULL: what was answered with success survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(300)
            .pragma("cache_size", "-4000")
            .optimize_on_close(true, None);
        let pool = SqlitePoolOptions::new().max_connections(6).acquire_timeout(Duration::from_secs(5)).connect_with(options).await?;
        Ok(Self::Sqlite(pool))
    }

    async fn connection(&self) -> Result<Tx, sqlx::Error> {
        let held = match self {
            Self::Sqlite(pool) => Held::Sqlite(pool.acquire().await?),
            Self::Postgres(pool) => Held::Postgres(pool.acquire().await?),
        };
        Ok(Tx::over(held, Statements::default()))
    }
}

impl Tx {
    fn over(held: Held, statements: Statements) -> Self {
        Self { held, statements, touched: BTreeSet::new(), after_commit: Vec::new() }
    }

    /// The connection, for [`on!`](crate::on).
    pub fn conn(&mut self) -> Conn<'_> {
        self.statements.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        match &mut self.held {
            Held::SqliteRead(tx) => Conn::Sqlite(&mut *tx),
            Held::Sqlite(c) => Conn::Sqlite(&mut *c),
            Held::PostgresRead(tx) => Conn::Postgres(&mut *tx),
            Held::Postgres(c) => Conn::Postgres(&mut *c),
        }
    }

    /// Closes the connection instead of handing it back.
    async fn discard(self) {
        let _ = match self.held {
            Held::Sqlite(c) => c.close().await,
            Held::Postgres(c) => c.close().await,
            Held::SqliteRead(tx) => tx.rollback().await,
            Held::PostgresRead(tx) => tx.rollback().await,
        };
    }

    /// Says that the public pages of `scope` change with this write: `event:ID`, `series:ID`, `site` (the lists).
    pub fn touch(&mut self, scope: impl Into<String>) {
        self.touched.insert(scope.into());
    }

    /// Runs `effect` once the write is on disk: waking the mail sender, and nothing that can fail.
    pub fn after_commit(&mut self, effect: impl FnOnce() + Send + 'static) {
        self.after_commit.push(Box::new(effect));
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let lost = matches!(
            error,
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Tls(_)
        );
        if lost {
            tracing::error!(%error, "the database is out of reach");
            return Self::Unavailable;
        }
        super::telemetry::internal(&error)
    }
}

/// A macro'd `#[tokio::test]` that runs on both databases, each with a database of its own. PostgreSQL's server is named by
/// `SAMLING_TEST_POSTGRES_URL`; without it the test fails, never passes in silence (`SAMLING_TEST_SQLITE_ONLY=1` says aloud that it is left out).
#[cfg(test)]
#[macro_export]
macro_rules! db_test {
    ($(#[$meta:meta])* async fn $name:ident($app:ident: TestApp) $body:block) => {
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "a test uses what it needs of its module")]
            use super::*;
            async fn body($app: $crate::server::testing::TestApp) $body
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() { body($crate::server::testing::TestApp::sqlite().await).await }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(app) = $crate::server::testing::TestApp::postgres(concat!(module_path!(), "::", stringify!($name))).await { body(app).await }
            }
        }
    };
}
