//! `cargo xtask`: sets up, builds, serves and checks the project on a machine that has Rust, Node.js and git.
//!
//! Not part of the program: nothing here is compiled into `samling`. To add a command, write a file with `run(&Project, &[String])`
//! and name it in `COMMANDS`.

mod assets;
mod bench;
mod build;
mod debian_rust;
mod journeys;
mod postgres;
mod project;
mod provision;
mod screens;
mod serve;
mod stamps;
mod steps;
mod test;
mod wasm;

use project::Project;
use std::process::ExitCode;
use steps::Outcome;

struct Command {
    name: &'static str,
    does: &'static str,
    run: fn(&Project, &[String]) -> Outcome,
}

const COMMANDS: &[Command] = &[
    Command { name: "serve", does: "[--release]  build, load the demo data, and serve http://localhost:3000", run: serve::run },
    Command { name: "build", does: "[--release]  make the one file that is an installation", run: build::run },
    Command { name: "test", does: "[--fast] [-- FILTER]  every check that CI runs; --fast leaves the browser out", run: test::run },
    Command {
        name: "bench",
        does: "[programme|board [FILE]]  measure a release build, or a large programme or its board, and keep the table in docs/benchmarks.md",
        run: bench::run,
    },
    Command { name: "screens", does: "take the screenshots in docs/screens/", run: screens::run },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(command) = arguments.first().and_then(|name| COMMANDS.iter().find(|command| command.name == name)) else {
        eprintln!("cargo xtask COMMAND, where COMMAND is one of:");
        for command in COMMANDS {
            eprintln!("  {:<8} {}", command.name, command.does);
        }
        return ExitCode::from(2);
    };
    match Project::find().and_then(|project| (command.run)(&project, &arguments[1..])) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // Who has told everything already has nothing to add.
            if !problem.is_empty() {
                eprintln!("\ncargo xtask {}: {problem}", command.name);
            }
            ExitCode::FAILURE
        }
    }
}
