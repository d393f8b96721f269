//! A Rust that compiles for the browser, made from Debian's packages: for machines where rustup is missing or cannot download.
//!
//! The packages (`rustc-web` and what it needs) are unpacked into the user's cache, not installed: they would shut out Debian's own
//! rustup and rustc, and need root. Debian ships no standard library for `wasm32-unknown-unknown`, so it is built here once, from
//! Debian's sources, and laid beside the host's. The server is never built with this Rust.

use crate::project::command_as_typed;
use crate::provision::{is_root, refresh_apt};
use crate::steps::{Outcome, capture, quiet, step};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];

/// The unpacked toolchain's `usr` folder.
pub struct DebianRust(PathBuf);

impl DebianRust {
    /// The one that an earlier run made.
    pub fn ready() -> Option<Self> {
        let usr = home().ok()?.join("usr");
        rlibs(&usr).is_dir().then_some(Self(usr))
    }

    /// Downloads, unpacks, builds the standard library; about a minute and a half.
    pub fn make() -> Outcome<Self> {
        let home = home()?;
        let workshop = home.with_extension(format!("{}", std::process::id()));
        let made = step("Fetching Debian's Rust for the browser (170 MB)", || unpack(&workshop))
            .and_then(|()| step("Building Rust's standard library for the browser (once, about a minute)", || build_std(&workshop)));
        // Renamed only when whole, so that a stopped run leaves nothing that looks ready, and two runs do not meet.
        let put = made.and_then(|()| match fs::rename(&workshop, &home) {
            Err(error) if Self::ready().is_none() => Err(format!("cannot make {}: {error}", home.display())),
            _ => Ok(()),
        });
        let _ = fs::remove_dir_all(&workshop);
        put?;
        Self::ready().ok_or_else(|| format!("{} is not what was made; remove it and try again", home.display()))
    }

    pub fn cargo(&self, current_dir: &Path) -> Command {
        cargo(&self.0, current_dir)
    }
}

fn cargo(usr: &Path, current_dir: &Path) -> Command {
    let mut command = command_as_typed(usr.join("bin/cargo"));
    // The linker, `rust-lld`, is looked for in PATH.
    let path = env::join_paths(std::iter::once(usr.join("bin")).chain(env::split_paths(&env::var_os("PATH").unwrap_or_default())));
    command
        .current_dir(current_dir)
        .env("PATH", path.unwrap_or_default())
        .env("RUSTC", usr.join("bin/rustc"))
        .env("LD_LIBRARY_PATH", libraries(usr).unwrap_or_default())
        .env_remove("CARGO")
        .env_remove("RUSTUP_TOOLCHAIN");
    command
}

fn home() -> Outcome<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|cache| !cache.is_empty()).map(PathBuf::from);
    let cache = cache.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")));
    Ok(cache.ok_or("neither XDG_CACHE_HOME nor HOME is set")?.join("samling/debian-rust"))
}

fn rlibs(usr: &Path) -> PathBuf {
    usr.join("lib/rustlib").join(TARGET).join("lib")
}

/// `usr/lib/x86_64-linux-gnu`, under whatever name this machine's kind has.
fn libraries(usr: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(usr.join("lib")).ok()?.flatten();
    entries.map(|entry| entry.path()).find(|path| path.to_string_lossy().ends_with("-linux-gnu"))
}

fn unpack(workshop: &Path) -> Outcome {
    let archives = workshop.join("archives");
    fs::create_dir_all(&archives).map_err(|error| format!("cannot make {}: {error}", archives.display()))?;
    if capture(Command::new("apt-cache").args(["show", PACKAGES[0]])).is_err() && is_root() {
        refresh_apt()?;
    }
    let packages = wanted(&PACKAGES)?;
    download(&packages, &archives)?;
    extract(&archives, workshop)?;
    // Which lld belongs to it, the packages tell only by the link they carry.
    let linker = fs::read_link(workshop.join("usr/bin/rust-lld")).map_err(|error| format!("rust-web-llvm carries no rust-lld: {error}"))?;
    let linker = linker.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let more: Vec<String> = wanted(&[linker.as_str()])?.into_iter().filter(|package| !packages.contains(package)).collect();
    download(&more, &archives)?;
    extract(&archives, workshop)
}

/// The packages named, and what they need that this machine does not have.
fn wanted(names: &[&str]) -> Outcome<Vec<String>> {
    let mut packages: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    // Also where Debian's Rust is installed, the unpacked one must be whole.
    if names.contains(&"rustc-web") {
        packages.push("libstd-rust-web-dev".into());
        let depends = capture(Command::new("apt-cache").args(["depends", "libstd-rust-web-dev"]))?;
        packages.extend(depends.lines().filter_map(|line| line.trim().strip_prefix("Depends: ")).map(str::to_owned));
    }
    let plan = capture(Command::new("apt-get").args(["install", "--simulate", "--no-install-recommends"]).args(names))?;
    for line in plan.lines() {
        // `Inst NAME (VERSION …)`; an upgrade, `Inst NAME [OLD] (NEW …)`, is of what the machine has.
        let mut words = line.split_whitespace();
        if let (Some("Inst"), Some(name), Some(version)) = (words.next(), words.next(), words.next())
            && version.starts_with('(')
            && !packages.iter().any(|package| package == name)
        {
            packages.push(name.to_owned());
        }
    }
    Ok(packages)
}

fn download(packages: &[String], folder: &Path) -> Outcome {
    quiet(Command::new("apt-get").arg("download").args(packages).current_dir(folder))
}

fn extract(archives: &Path, into: &Path) -> Outcome {
    for entry in fs::read_dir(archives).map_err(|error| error.to_string())?.flatten() {
        quiet(Command::new("dpkg-deb").arg("-x").arg(entry.path()).arg(into))?;
        fs::remove_file(entry.path()).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn build_std(workshop: &Path) -> Outcome {
    let usr = workshop.join("usr");
    let empty = workshop.join("empty");
    crate::stamps::write(&empty.join("Cargo.toml"), b"[package]\nname = \"empty\"\nedition = \"2024\"\n[workspace]\n")?;
    crate::stamps::write(&empty.join("src/lib.rs"), b"")?;
    let built = empty.join("target");
    quiet(
        cargo(&usr, &empty)
            .args(["build", "--release", "--target", TARGET, "-Z", "build-std=std,panic_abort,proc_macro,test", "--target-dir"])
            .arg(&built)
            // Debian's Rust is a stable one; building the standard library is not a stable feature.
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS"),
    )?;
    let laid = rlibs(&usr);
    fs::create_dir_all(&laid).map_err(|error| error.to_string())?;
    for entry in fs::read_dir(built.join(TARGET).join("release/deps")).map_err(|error| error.to_string())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(entry.path(), laid.join(name)).map_err(|error| error.to_string())?;
        }
    }
    // 600 MB that only this build needed.
    for spent in [empty, workshop.join("archives"), usr.join("src"), usr.join("share")] {
        let _ = fs::remove_dir_all(spent);
    }
    Ok(())
}
