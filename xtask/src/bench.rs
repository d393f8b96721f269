//! `cargo xtask bench`: measures a release build by `benches/samling.rs`; `cargo xtask bench programme [FILE]` a large programme by `benches/programme.rs`, and
//! `cargo xtask bench board [FILE]` its board in Chromium by `end2end/board-bench.mjs`. Each keeps its table in `docs/benchmarks.md`.

use crate::assets::{self, Islands};
use crate::journeys;
use crate::postgres::{Disk, Postgres};
use crate::project::Project;
use crate::provision;
use crate::serve::build_server;
use crate::steps::{Outcome, capture, show, step};
use std::fs;

pub fn run(project: &Project, arguments: &[String]) -> Outcome {
    let (bench, arguments) = match arguments {
        [first, rest @ ..] if first == "programme" => ("programme", rest),
        [first, rest @ ..] if first == "board" => return board(project, rest),
        all => ("samling", all),
    };
    assets::build(project, Islands::IfPossible)?;
    // The program that is measured comes with it.
    step("Building what measures", || show(project.cargo().args(["bench", "--package", "samling", "--no-run", "--bench", bench])))?;
    // With fsync: what is answered must be on disk here too.
    let postgres = match provision::postgres() {
        Some(bin) => Some(step("Starting a PostgreSQL that keeps what it says", || Postgres::start(&bin, Disk::Kept))?),
        None => None,
    };
    let url = postgres.as_ref().map(|p| ("SAMLING_TEST_POSTGRES_URL", p.url.trim_end_matches("/postgres").to_owned()));
    let measure =
        || capture(project.cargo().args(["bench", "--package", "samling", "--quiet", "--bench", bench, "--"]).args(arguments).envs(url));
    let table = step("Measuring", measure)?;
    keep(project, bench, &table)
}

fn board(project: &Project, arguments: &[String]) -> Outcome {
    let programs = provision::test_programs(project)?;
    assets::build(project, Islands::Required)?;
    build_server(project, true)?;
    let mut node = journeys::node(project, &programs);
    node.env("SAMLING_BIN", project.binary(true)).arg("end2end/board-bench.mjs").args(arguments);
    let table = step("Measuring", || capture(&mut node))?;
    keep(project, "board", &table)
}

/// Prints a table, and keeps it in its place.
fn keep(project: &Project, name: &str, table: &str) -> Outcome {
    println!("\n{table}");
    let file = project.root.join("docs/benchmarks.md");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let text = kept(&text, name, table).ok_or(format!("{} has no place for this table", file.display()))?;
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("Kept in docs/benchmarks.md.");
    Ok(())
}

/// A text with a table in its place: between `<!-- NAME -->` and `<!-- end of NAME -->`.
fn kept(text: &str, name: &str, table: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- {name} -->"), format!("<!-- end of {name} -->"));
    let (above, rest) = text.split_once(&begin)?;
    let (_, below) = rest.split_once(&end)?;
    Some(format!("{above}{begin}\n\n{}\n\n{end}{below}", table.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_the_place_of_the_one_before() {
        let text = "A\n<!-- x -->\nold\n<!-- end of x -->\nB <!-- y --><!-- end of y -->\n";
        let after = "A\n<!-- x -->\n\nnew\n\n<!-- end of x -->\nB <!-- y --><!-- end of y -->\n";
        assert_eq!(kept(text, "x", "new\n").as_deref(), Some(after));
        assert_eq!(kept(text, "z", "new"), None);
    }
}
