//! What the work needs and a fresh machine may lack: npm's packages, Debian's packages, a Python for the calendar checks.
//!
//! Each function leaves a machine alone that has what is needed. Debian's packages are installed only as root; anybody else is told
//! the command to type.

use crate::project::Project;
use crate::stamps::{Inputs, Stamp};
use crate::steps::{Outcome, capture, quiet, step, succeeds};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The npm packages of `package-lock.json`, exactly.
pub fn npm_packages(project: &Project) -> Outcome {
    let lock = Inputs::default().files(["package.json", "package-lock.json"].map(|file| project.root.join(file))).hash();
    let stamp = Stamp::at(project.root.join("node_modules/.samling-stamp"));
    if stamp.says(&lock) {
        return Ok(());
    }
    let version = capture(Command::new("node").arg("--version")).map_err(|_| "Node.js 20 or newer is needed: https://nodejs.org/")?;
    let major: u32 = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(format!("Node.js 20 or newer is needed, and this machine has {}", version.trim()));
    }
    step("Installing the npm packages", || {
        // No package may run a script of its own while it is installed; none of ours needs to.
        quiet(project.command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
        stamp.keep(&lock)
    })
}

/// The programs that the tests use beside Rust and Node.js.
pub struct TestPrograms {
    pub chromium: PathBuf,
    pub postgres: PathBuf,
    pub python: PathBuf,
}

/// Finds what the tests need, installing what is missing.
pub fn test_programs(project: &Project) -> Outcome<TestPrograms> {
    let mut missing: Vec<&str> = Vec::new();
    if chromium().is_none() {
        // Without a font that has letters, Chromium shows boxes.
        missing.extend(["chromium", "fonts-liberation"]);
    }
    if postgres().is_none() {
        missing.push("postgresql");
    }
    if !succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
        missing.extend(["python3", "python3-venv"]);
    }
    if !missing.is_empty() {
        step(&format!("Installing {}", missing.join(", ")), || apt_install(&missing))?;
    }
    Ok(TestPrograms {
        chromium: chromium().ok_or("Chromium is not found; CHROMIUM can say where it is")?,
        postgres: postgres().ok_or("PostgreSQL's programs are not found")?,
        python: python(project)?,
    })
}

/// The folder with `initdb` and `postgres`: newest version first, then whatever is in PATH.
pub fn postgres() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").exists() && bin.join("postgres").exists())
        .collect();
    folders.sort();
    folders.pop().map(|(_, bin)| bin).or_else(|| {
        let initdb = fs::canonicalize(in_path("initdb")?).ok()?;
        Some(initdb.parent()?.to_path_buf()).filter(|bin| bin.join("postgres").exists())
    })
}

pub fn chromium() -> Option<PathBuf> {
    let given = env::var_os("CHROMIUM").map(PathBuf::from);
    given.into_iter().chain(["chromium", "chromium-browser", "google-chrome"].into_iter().filter_map(in_path)).find(|file| file.exists())
}

/// A Python of the project's own, with the packages of `end2end/requirements.txt`.
fn python(project: &Project) -> Outcome<PathBuf> {
    let requirements = project.root.join("end2end/requirements.txt");
    let folder = project.scratch("python");
    let python = folder.join("bin/python");
    let wanted = Inputs::default().files([requirements.clone()]).hash();
    let stamp = Stamp::at(folder.join("samling-stamp"));
    if stamp.says(&wanted) && succeeds(Command::new(&python).arg("--version")) {
        return Ok(python);
    }
    step("Setting up Python for the calendar checks", || {
        quiet(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        quiet(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]).arg(&requirements))?;
        stamp.keep(&wanted)
    })?;
    Ok(python)
}

fn apt_install(packages: &[&str]) -> Outcome {
    if in_path("apt-get").is_none() {
        return Err(format!("these are needed, and only Debian's apt-get is known here: {}", packages.join(", ")));
    }
    if !is_root() {
        return Err(format!("please type: sudo apt-get update && sudo apt-get install {}", packages.join(" ")));
    }
    refresh_apt()?;
    quiet(
        Command::new("apt-get")
            .args(["install", "--yes", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdin(std::process::Stdio::null()),
    )
}

/// Reads Debian's lists of packages anew, once in a run.
pub fn refresh_apt() -> Outcome {
    static DONE: std::sync::OnceLock<Outcome> = std::sync::OnceLock::new();
    DONE.get_or_init(|| quiet(Command::new("apt-get").arg("update").env("DEBIAN_FRONTEND", "noninteractive"))).clone()
}

/// What `cargo fmt` and `cargo clippy` need, which rustup's minimal profile lacks.
pub fn rust_components(project: &Project) -> Outcome {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !succeeds(project.cargo().args([subcommand, "--version"])) {
            step(&format!("Installing {component}"), || quiet(project.command("rustup").args(["component", "add", component])))?;
        }
    }
    Ok(())
}

pub fn is_root() -> bool {
    capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

pub fn in_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder: PathBuf| folder.join(program)).find(|file: &PathBuf| Path::is_file(file))
}
