//! What the program is measured by: `cargo xtask bench` builds a release, runs this, and keeps the table in `docs/benchmarks.md`.
//!
//! Everything runs on one machine: the program and the load share its cores, and so does, in the same run, a bare axum handler that answers the same
//! bytes. Numbers of different machines say little; the ratios within one run say much. Nothing here is a test, and nothing fails for being slow.

mod load;

use load::Plan;
use samling::{
    events::{self, model::*},
    i18n::{Locale, Localized},
    in_tx,
    programme::{self, model::*},
    server::{app::App, config::Config, run},
    speakers,
};
use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Seats of the event that everybody registers for.
const SEATS: i64 = 500;
const RUNS: usize = 3;
const SECONDS: u64 = 4;
const AT_ONCE: usize = 64;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if let [_, bare, file, port] = &arguments[..]
        && bare == "bare"
    {
        return runtime.block_on(bare_handler(file, port.parse().expect("a port")));
    }
    runtime.block_on(measure());
}

/// The yardstick: one axum handler that answers the bytes of a file.
async fn bare_handler(file: &str, port: u16) {
    let bytes = axum::body::Bytes::from(std::fs::read(file).expect("the page"));
    let page = axum::routing::get(move || {
        let bytes = bytes.clone();
        async move { ([(axum::http::header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes) }
    });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.expect("a port");
    axum::serve(listener, axum::Router::new().route("/", page)).await.expect("serves");
}

async fn measure() {
    let folder = std::env::temp_dir().join(format!("samling-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    println!("| what | result |\n| --- | --- |");
    on_database(&folder, &format!("sqlite:{}", folder.join("bench.db").display()), "SQLite").await;
    match std::env::var("SAMLING_TEST_POSTGRES_URL") {
        Ok(server) => {
            let url = fresh_postgres(&server).await;
            on_database(&folder, &url, "PostgreSQL").await;
        }
        Err(_) => println!("| PostgreSQL | not measured: SAMLING_TEST_POSTGRES_URL names no server |"),
    }
    let _ = std::fs::remove_dir_all(&folder);
}

async fn fresh_postgres(server: &str) -> String {
    use sqlx::Connection;
    let mut connection = sqlx::PgConnection::connect(&format!("{server}/postgres")).await.expect("the PostgreSQL server");
    for statement in ["DROP DATABASE IF EXISTS samling_bench WITH (FORCE)", "CREATE DATABASE samling_bench"] {
        sqlx::query(statement).execute(&mut connection).await.expect("a database");
    }
    format!("{server}/samling_bench")
}

async fn on_database(folder: &Path, url: &str, name: &str) {
    let config =
        Config { database_url: url.into(), data_dir: folder.into(), base_url: "http://localhost:3999".into(), ..Config::default() };
    let app = run::open(config).await.expect("the database");
    samling::demo::load(&app).await.expect("the demo");
    prepare(&app).await;

    let port = 3990;
    let mut starts = Vec::new();
    let mut server = None;
    for _ in 0..RUNS + 2 {
        drop(server.take());
        let began = Instant::now();
        server = Some(Server::start(env!("CARGO_BIN_EXE_samling"), &["serve"], port, Some((url, folder))));
        load::until_answered(port, "/nb/events/bench").await;
        starts.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let server = server.expect("started");
    println!("| {name}: start to the first event page, demo data | {:.0} ms |", median(&mut starts));

    if name == "SQLite" {
        cached_page(folder, port).await;
        let programme =
            per_second(port, |n| format!("GET /nb/events/bench/programme?n={n} HTTP/1.1\r\nHost: localhost\r\n\r\n"), 200).await;
        println!("| programme page of 60 sessions, not cached | {programme:.0} a second |");
    }
    registrations(&app, port, name).await;
    println!("| {name}: resident memory after all of this | {:.0} MB |", server.resident_mb());
}

async fn cached_page(folder: &Path, port: u16) {
    const PAGE: &str = "GET /nb/events/bench HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let page = load::once(port, PAGE).await;
    let file = folder.join("page.html");
    std::fs::write(&file, &page.body).expect("the page");
    let this = std::env::current_exe().expect("this program");
    let bare = Server::start(&this.display().to_string(), &["bare", &file.display().to_string(), "3991"], 3991, None);
    load::until_answered(3991, "/").await;
    let (mut ours, mut yardstick) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        yardstick.push(load::run(3991, &plan(|_| "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".into())).await.per_second(200));
        ours.push(load::run(port, &plan(|_| PAGE.into())).await.per_second(200));
    }
    drop(bare);
    let (ours, yardstick) = (median(&mut ours), median(&mut yardstick));
    println!(
        "| event page, unchanged ({} bytes), beside the bare handler of the same bytes | {ours:.0} / {yardstick:.0} a second: {:.0} % |",
        page.body.len(),
        100.0 * ours / yardstick
    );
}

/// Everybody at once registers by form post, each under an address of their own; then what was stored is counted.
async fn registrations(app: &App, port: u16, name: &str) {
    let mut rates = Vec::new();
    let mut answered = 0;
    for run in 0..RUNS {
        let plan = plan(move |n| {
            let body = format!("name=Kari+Nordmann&email=kari{run}.{n}%40kommune.example&organisation=Halden+kommune");
            format!(
                "POST /nb/events/bench-seats/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            )
        });
        let result = load::run(port, &plan).await;
        answered += result.count(303);
        rates.push(result.per_second(303));
    }
    let (stored, confirmed, mails) = stored(app).await;
    println!("| {name}: registrations by form post, {AT_ONCE} at once, durable | {:.0} a second |", median(&mut rates));
    println!("| {name}: answered, stored, confirmed of {SEATS} seats, mails in the outbox | {answered}, {stored}, {confirmed}, {mails} |");
}

async fn stored(app: &App) -> (i64, i64, i64) {
    use samling::on;
    let mut tx = app.db.read().await.expect("the database");
    let one = "(SELECT id FROM event WHERE slug = 'bench-seats')";
    let sql = format!(
        "SELECT (SELECT COUNT(*) FROM registration WHERE event_id = {one}), (SELECT COUNT(*) FROM registration WHERE event_id = {one} AND state = 'confirmed'),
                (SELECT COUNT(*) FROM mail WHERE event_id = {one})"
    );
    on!(tx, |c| sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(c).await).expect("the counts")
}

fn plan(request: impl Fn(usize) -> String + Send + Sync + 'static) -> Plan {
    Plan { at_once: AT_ONCE, lasting: Duration::from_secs(SECONDS), request: Box::new(request) }
}

async fn per_second(port: u16, request: impl Fn(usize) -> String + Send + Sync + Clone + 'static, status: u16) -> f64 {
    let mut rates = Vec::new();
    for _ in 0..RUNS {
        rates.push(load::run(port, &plan(request.clone())).await.per_second(status));
    }
    median(&mut rates)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A program under load; ended when dropped.
struct Server(Child);

impl Server {
    fn start(program: &str, arguments: &[&str], port: u16, samling: Option<(&str, &Path)>) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).stdout(Stdio::null());
        if let Some((url, folder)) = samling {
            command.env("SAMLING_DATABASE_URL", url).env("SAMLING_DATA_DIR", folder).env("SAMLING_LISTEN", format!("127.0.0.1:{port}"));
            command.env("SAMLING_BASE_URL", format!("http://localhost:{port}")).env("SAMLING_LOG", "error");
        }
        Self(command.spawn().expect("the program starts"))
    }

    fn resident_mb(&self) -> f64 {
        let status = std::fs::read_to_string(PathBuf::from("/proc").join(self.0.id().to_string()).join("status")).unwrap_or_default();
        let kb = status
            .lines()
            .find_map(|l| l.strip_prefix("VmRSS:"))
            .and_then(|l| l.split_whitespace().next())
            .and_then(|n| n.parse::<f64>().ok());
        kb.unwrap_or(f64::NAN) / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An event with a programme of 60 sessions and 20 speakers, and one with seats to race for.
async fn prepare(app: &App) {
    let now = app.clock.now();
    in_tx!(app.db, [now], |tx| {
        let host = samling::people::store::organisation_by_slug(tx, "halden-kommune").await?.expect("a host");
        let day = (now + chrono::Duration::days(40)).date_naive().and_hms_opt(8, 0, 0).expect("a time").and_utc();
        for (slug, capacity) in [("bench", None), ("bench-seats", Some(SEATS))] {
            let event = event(slug, day, now);
            events::store::insert(tx, &event, capacity).await?;
            events::store::add_partner(tx, &event.id, &host.id, PartnerRole::Host).await?;
            if slug == "bench" {
                fill(tx, &event, now).await?;
            }
        }
        Ok(())
    })
    .await
    .expect("the events");
}

async fn fill(tx: &mut samling::server::db::Tx, event: &Event, now: chrono::DateTime<chrono::Utc>) -> samling::error::Result<()> {
    let mut rooms = Vec::new();
    for room in 1..=5 {
        rooms.push(programme::store::insert_room(tx, &event.id, &Localized::one(Locale::Nb, format!("Rom {room}")), None).await?);
    }
    let mut people = Vec::new();
    for n in 0..20 {
        people.push(speakers::store::add_named(tx, event, &format!("Kari Nordmann {n}"), now).await?.id);
    }
    for n in 0..60_i64 {
        let index = usize::try_from(n).unwrap_or(0);
        let new = NewSession {
            kind: SessionKind::Talk,
            title: Localized::of([
                (Locale::Nb, &format!("Digitalisering og lederskap, del {n}")),
                (Locale::Sv, &format!("Digitalisering och ledarskap, del {n}")),
            ]),
            abstract_: Localized::default(),
            language: Some(Locale::Nb.lang()),
            interpreted: vec![Locale::Sv.lang()],
            minutes: 30,
            track: None,
        };
        let id = programme::store::insert_session(tx, &event.id, &new, &format!("del-{n}"), n + 1, now).await?;
        let starts_at = event.starts_at + chrono::Duration::minutes(30 * (n / 5));
        let slot = Slot {
            id: SlotId::new(),
            room: Some(rooms[index % 5].clone()),
            also: Vec::new(),
            starts_at,
            ends_at: starts_at + chrono::Duration::minutes(30),
        };
        programme::store::insert_slot(tx, &id, &slot).await?;
        programme::store::set_speakers(tx, &id, &[SessionSpeaker { speaker: people[index % 20].clone(), part: Part::Speaker }]).await?;
    }
    let draft = programme::store::draft(tx, &event.id).await?;
    programme::store::insert_release(tx, &event.id, ("", &Localized::default()), &draft, now).await?;
    Ok(())
}

fn event(slug: &str, day: chrono::DateTime<chrono::Utc>, now: chrono::DateTime<chrono::Utc>) -> Event {
    Event {
        slug: slug.into(),
        kind: EventKind::Conference,
        description: Localized::of([
            (Locale::Nb, "Kommuneledere fra begge sider av grensen møtes."),
            (Locale::Sv, "Kommunledare från båda sidor av gränsen möts."),
        ]),
        starts_at: day,
        ends_at: day + chrono::Duration::hours(8),
        ..Event::sample(now)
    }
}
