//! `cargo xtask test [--fast] [-- FILTER]`: every check, each under its headline; the last line counts the tests.
//!
//! All checks run, also after one has failed. To add a check, add a step in `run`.

use crate::assets::{self, Islands};
use crate::journeys;
use crate::postgres::{Disk, Postgres};
use crate::project::Project;
use crate::provision;
use crate::serve::build_server;
use crate::steps::{Outcome, show, step};
use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Set by whoever has a PostgreSQL for the tests; else one is started.
const URL: &str = "SAMLING_TEST_POSTGRES_URL";

pub fn run(project: &Project, arguments: &[String]) -> Outcome {
    let (flags, filter) = arguments.split_at(arguments.iter().position(|argument| argument == "--").unwrap_or(arguments.len()));
    let filter = filter.get(1..).unwrap_or_default();
    let fast = match flags {
        [] => false,
        [flag] if flag == "--fast" => true,
        _ => return Err("test takes --fast, and -- before a filter of the tests".into()),
    };
    let mut report = Report::default();
    provision::rust_components(project)?;
    let programs = if fast { None } else { Some(provision::test_programs(project)?) };
    let postgres = programs.as_ref().map(|programs| programs.postgres.clone()).or_else(provision::postgres);

    report.check("The code is formatted", || show(project.cargo().args(["fmt", "--all", "--check"])));
    // One package after the other, here and below: together, cargo would choose other features for shared dependencies, and build these twice.
    for package in ["samling", "xtask"] {
        report.check(&format!("Clippy finds nothing in {package}"), || {
            show(project.cargo().args(["clippy", "--package", package, "--all-targets", "--", "-D", "warnings"]))
        });
    }
    if !fast {
        report.record("Styles, scripts and islands are made", assets::build(project, Islands::Required));
    }
    let given = env::var(URL).ok().filter(|url| !url.is_empty());
    let postgres = match (&given, postgres) {
        (None, Some(bin)) => report.check("Starting a PostgreSQL for the tests", || Postgres::start(&bin, Disk::Unsafe)),
        _ => None,
    };
    let url = given.as_deref().or(postgres.as_ref().map(|postgres| postgres.url.as_str())).map(|url| (URL, url));
    if url.is_none() {
        println!("  No PostgreSQL: the tests run on SQLite alone.");
    }
    let built = report.record("The server builds", build_server(project, false)).is_some();
    for package in ["samling", "xtask"] {
        report.tests(&format!("Tests of {package}"), project.cargo().args(["test", "--package", package, "--"]).args(filter).envs(url));
    }
    if let (Some(programs), true) = (&programs, built) {
        let files = journeys::files(project);
        if !files.is_empty() {
            let mut node = journeys::node(project, programs);
            report.tests(
                "Journeys in Chromium",
                // A file counts as a test too, and one of them waits for a killed sender’s claims to run out.
                node.args(["--test", "--test-timeout=480000", "--test-reporter=spec"]).args(files).envs(url),
            );
        }
    }
    drop(postgres);
    report.close()
}

/// What was found so far.
#[derive(Default)]
struct Report {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
}

impl Report {
    /// A check that is either right or wrong.
    fn check<T>(&mut self, headline: &str, work: impl FnOnce() -> Outcome<T>) -> Option<T> {
        self.record(headline, step(headline, work))
    }

    /// What came of work that has told its own steps.
    fn record<T>(&mut self, headline: &str, outcome: Outcome<T>) -> Option<T> {
        match outcome {
            Ok(value) => Some(value),
            Err(problem) => {
                eprintln!("  {problem}");
                self.failed += 1;
                self.failures.push(headline.to_owned());
                None
            }
        }
    }

    /// A program that runs many tests and says how many.
    fn tests(&mut self, headline: &str, command: &mut Command) {
        let mut count = Count::default();
        let outcome = step(headline, || {
            let mut running =
                command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start: {error}"))?;
            for line in BufReader::new(running.stdout.take().ok_or("no output")?).lines() {
                let line = line.map_err(|error| error.to_string())?;
                count.hear(&line);
                println!("{line}");
            }
            let status = running.wait().map_err(|error| error.to_string())?;
            if status.success() { Ok(()) } else { Err(format!("ended with {status}")) }
        });
        if outcome.is_err() || count.failed > 0 {
            // One that did not even compile, or broke down, has failed too.
            count.failed = count.failed.max(1);
            self.failures.push(headline.to_owned());
        }
        self.passed += count.passed;
        self.failed += count.failed;
    }

    /// The sum, as the last line.
    fn close(self) -> Outcome {
        println!();
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err(String::new()) }
    }
}

/// The counts in what test runners print.
#[derive(Debug, Default, PartialEq)]
struct Count {
    passed: u64,
    failed: u64,
}

impl Count {
    fn hear(&mut self, line: &str) {
        // cargo: `test result: ok. 12 passed; 0 failed; 1 ignored; …`
        if let Some(result) = line.strip_prefix("test result: ") {
            for part in result.split([';', '.']) {
                match part.trim().split_once(' ') {
                    Some((count, "passed")) => self.passed += count.parse::<u64>().unwrap_or(0),
                    Some((count, "failed")) => self.failed += count.parse::<u64>().unwrap_or(0),
                    _ => {}
                }
            }
        }
        // node: `ℹ pass 5`, `ℹ fail 0`, `ℹ cancelled 0`
        if let Some((word, count)) = line.strip_prefix("ℹ ").and_then(|rest| rest.split_once(' ')) {
            let count = count.parse::<u64>().unwrap_or(0);
            match word {
                "pass" => self.passed += count,
                "fail" | "cancelled" => self.failed += count,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> Count {
        let mut count = Count::default();
        lines.iter().for_each(|line| count.hear(line));
        count
    }

    #[test]
    fn cargos_results_are_summed() {
        let lines = [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ];
        assert_eq!(heard(&lines), Count { passed: 15, failed: 2 });
    }

    #[test]
    fn nodes_results_are_summed() {
        assert_eq!(heard(&["ℹ tests 8", "ℹ pass 5", "ℹ fail 2", "ℹ cancelled 1", "ℹ skipped 0"]), Count { passed: 5, failed: 3 });
    }
}
