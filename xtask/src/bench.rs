//! `cargo xtask bench`: measures a release build by `benches/samling.rs` and keeps the table in `docs/benchmarks.md`.

use crate::assets::{self, Islands};
use crate::postgres::{Disk, Postgres};
use crate::project::Project;
use crate::provision;
use crate::serve::build_server;
use crate::steps::{Outcome, capture, step};
use std::fs;

/// What stands in `docs/benchmarks.md` above what was measured.
const MARK: &str = "<!-- measured -->";

pub fn run(project: &Project, arguments: &[String]) -> Outcome {
    assets::build(project, Islands::IfPossible)?;
    build_server(project, true)?;
    // With fsync: what is answered must be on disk here too.
    let postgres = match provision::postgres() {
        Some(bin) => Some(step("Starting a PostgreSQL that keeps what it says", || Postgres::start(&bin, Disk::Kept))?),
        None => None,
    };
    let url = postgres.as_ref().map(|p| ("SAMLING_TEST_POSTGRES_URL", p.url.trim_end_matches("/postgres").to_owned()));
    let table =
        step("Measuring", || capture(project.cargo().args(["bench", "--quiet", "--bench", "samling", "--"]).args(arguments).envs(url)))?;
    println!("\n{table}");
    let file = project.root.join("docs/benchmarks.md");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let above = text.split(MARK).next().unwrap_or_default().trim_end();
    fs::write(&file, format!("{above}\n\n{MARK}\n\n{}\n", table.trim())).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("Kept in docs/benchmarks.md.");
    Ok(())
}
