//! What a programme of a thousand sessions costs: `cargo xtask bench programme [FILE]` imports a schedule, looks for all its conflicts and renders its public
//! page. The usual file is FOSDEM 2026, which lies beside the tree where it is at hand. Nothing fails for being slow.

use samling::{
    events::{self, model::EventState},
    i18n::Localized,
    in_tx,
    programme::{
        commands::{self, Import},
        rules, store,
    },
    server::{config::Config, router, run},
};
use std::{
    path::{Path, PathBuf},
    time::Instant,
};
use tower::ServiceExt;

const RUNS: usize = 9;

fn main() {
    let given = std::env::args().nth(1).filter(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/schedules/fosdem-2026-full.xml");
    let file = given.unwrap_or(usual);
    if !file.exists() {
        println!("skipped: no {}", file.display());
        return;
    }
    let folder = std::env::temp_dir().join(format!("samling-bench-programme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    println!("| what | result |\n| --- | --- |");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(on_database(&file, &folder, &format!("sqlite:{}", folder.join("bench.db").display()), "SQLite"));
    if let Ok(server) = std::env::var("SAMLING_TEST_POSTGRES_URL") {
        runtime.block_on(async {
            let url = fresh_postgres(&server).await;
            on_database(&file, &folder, &url, "PostgreSQL").await;
        });
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

async fn on_database(file: &Path, folder: &Path, url: &str, name: &str) {
    let config =
        Config { database_url: url.into(), data_dir: folder.into(), base_url: "http://localhost:3999".into(), ..Config::default() };
    let app = run::open(config).await.expect("the database");
    let began = Instant::now();
    let report = commands::import(&app, file, &Import::default()).await.expect("the file");
    println!(
        "| {name}: import of {} sessions and {} speakers | {:.2} s |",
        report.sessions.new,
        report.speakers.new,
        began.elapsed().as_secs_f64()
    );
    let again = Import { into: Some(report.slug.clone()), ..Import::default() };
    let began = Instant::now();
    commands::import(&app, file, &again).await.expect("the file once more");
    println!("| {name}: import of the same once more | {:.2} s |", began.elapsed().as_secs_f64());

    let slug = report.slug;
    let now = app.clock.now();
    let mut tx = app.db.read().await.expect("the database");
    let event = events::store::by_slug(&mut tx, &slug).await.expect("a statement").expect("the event");
    let draft = store::draft(&mut tx, &event.id).await.expect("the draft");
    let circumstances = store::circumstances(&mut tx, &event).await.expect("the circumstances");
    drop(tx);
    let mut found = 0;
    let took = median(|| found = rules::conflicts(&draft, &circumstances).len());
    println!("| all {found} conflicts of its {} sessions | {took:.2} ms |", draft.sessions.len());

    let programme = rules::published(&draft);
    let router = router::router(app.clone());
    let mut times = [Vec::new(), Vec::new()];
    let mut bytes = 0;
    for n in 0..2 * RUNS {
        // A new release each time: neither the page nor what it is made of is in memory.
        in_tx!(app.db, [event, programme, now], |tx| {
            events::store::update(tx, &events::model::Event { state: EventState::Published, ..event.clone() }).await?;
            store::insert_release(tx, &event.id, ("", &Localized::default()), &programme, now).await?;
            tx.touch(event.scope());
            Ok(())
        })
        .await
        .expect("a release");
        let request = axum::http::Request::builder().uri(format!("/en/events/{slug}/programme")).header("host", "localhost");
        let request = request.header("accept-encoding", ["identity", "br"][n % 2]).body(axum::body::Body::empty()).expect("a request");
        let began = Instant::now();
        let answer = router.clone().oneshot(request).await.expect("an answer");
        let made = began.elapsed();
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a page");
        times[n % 2].push(made.as_secs_f64() * 1000.0);
        bytes = body.len();
    }
    for times in &mut times {
        times.sort_by(f64::total_cmp);
    }
    let [plain, small] = times.map(|times| times[RUNS / 2]);
    println!("| {name}: its public programme page with nothing cached, read and rendered | {plain:.0} ms |");
    println!("| {name}: the same, compressed to {} kB | {small:.0} ms |", bytes.div_ceil(1000));
    app.db.close().await;
}

/// The median of several runs, in milliseconds.
fn median(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}
