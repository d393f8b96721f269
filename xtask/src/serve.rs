//! `cargo xtask serve [--release]`: from a fresh clone to the demo on `http://localhost:3000`.
//!
//! Settings are the program's own: `SAMLING_*` variables and `samling.toml` hold here as anywhere.

use crate::assets::{self, Islands};
use crate::project::Project;
use crate::steps::{Outcome, show, skipped, spell, step};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

pub fn run(project: &Project, arguments: &[String]) -> Outcome {
    let release = match arguments {
        [] => false,
        [flag] if flag == "--release" => true,
        _ => return Err("serve takes only --release".into()),
    };
    let start = Instant::now();
    assets::build(project, if release { Islands::Required } else { Islands::IfPossible })?;
    build_server(project, release)?;
    let samling = project.binary(release);
    if has_data(&project.root) {
        skipped(&format!("Data: kept as they are; for new links, {} demo", shown(&samling, &project.root)));
    } else {
        step("Loading the demo data", || show(project.command(&samling).arg("demo")))?;
    }
    println!("▸ Starting, {} after the command\n", spell(start.elapsed()));
    become_the_server(project.command(&samling).arg("serve"))
}

/// Compiles the program; cargo says what it compiles.
pub fn build_server(project: &Project, release: bool) -> Outcome {
    // The server reads, or carries, what is in this folder; it may be empty, not missing.
    fs::create_dir_all(project.site()).map_err(|error| format!("cannot make {}: {error}", project.site().display()))?;
    let first = !project.binary(release).exists();
    step(if first { "Building the server (the first time takes some minutes)" } else { "Building the server" }, || {
        let mut cargo = project.cargo();
        cargo.args(["build", "--package", "samling", "--bin", "samling"]);
        show(if release { cargo.arg("--release") } else { &mut cargo })
    })
}

/// Whether there is a database already. On a server of databases, nobody but the organisers puts data.
fn has_data(root: &Path) -> bool {
    let url = env::var("SAMLING_DATABASE_URL").ok().or_else(|| configured_url(root)).unwrap_or_else(|| {
        let data = env::var("SAMLING_DATA_DIR").unwrap_or_else(|_| "data".into());
        format!("sqlite:{}/samling.db", data.trim_end_matches('/'))
    });
    match sqlite_file(&url) {
        Some(file) => root.join(file).exists(),
        None => true,
    }
}

/// `database_url = "…"` of `samling.toml`.
fn configured_url(root: &Path) -> Option<String> {
    let text = fs::read_to_string(root.join("samling.toml")).ok()?;
    let line = text.lines().find_map(|line| line.trim().strip_prefix("database_url"))?;
    Some(line.split('"').nth(1)?.to_owned())
}

fn sqlite_file(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    Some(PathBuf::from(path.split('?').next().unwrap_or(path)))
}

fn shown(file: &Path, root: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).display().to_string()
}

/// Replaces this process, so that Ctrl-C and a service manager's signals reach the server itself.
#[cfg(unix)]
fn become_the_server(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    Err(format!("the server cannot be started: {}", command.exec()))
}

#[cfg(not(unix))]
fn become_the_server(command: &mut Command) -> Outcome {
    show(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_sqlite_url_is_found_in_each_of_its_spellings() {
        let files =
            ["sqlite:data/samling.db", "sqlite://data/samling.db?mode=rwc", "sqlite:///var/samling.db", "postgres://x/y"].map(sqlite_file);
        assert_eq!(files, [Some("data/samling.db".into()), Some("data/samling.db".into()), Some("/var/samling.db".into()), None]);
    }
}
