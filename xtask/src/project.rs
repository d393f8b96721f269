//! Where things lie: the clone, the build folder (which may be outside the clone), the site folder that the server carries.

use crate::steps::{Outcome, capture};
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Project {
    pub root: PathBuf,
    /// Cargo's build folder.
    pub target: PathBuf,
}

impl Project {
    pub fn find() -> Outcome<Self> {
        let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest_dir.parent().ok_or("the folder xtask has no parent")?.to_path_buf();
        let target = target_dir(&root)?;
        Ok(Self { root, target })
    }

    /// What the server embeds in a release, and reads while developing: always inside the clone.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// What xtask keeps for itself between two runs.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    pub fn binary(&self, release: bool) -> PathBuf {
        self.target.join(if release { "release" } else { "debug" }).join("samling")
    }

    /// The cargo that started us, in the root of the clone.
    pub fn cargo(&self) -> Command {
        let mut cargo = self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.env("CARGO_TARGET_DIR", &self.target);
        cargo
    }

    pub fn node(&self) -> Command {
        self.command("node")
    }

    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = command_as_typed(program);
        command.current_dir(&self.root);
        command
    }

    /// A program that npm installed.
    pub fn npm_bin(&self, name: &str) -> Command {
        self.command(self.root.join("node_modules/.bin").join(name))
    }
}

/// A program in the surroundings of who typed `cargo xtask`: cargo tells xtask about xtask's own package in variables, and a build script
/// that reads these would run again at each change between `cargo xtask build` and `cargo build`.
pub fn command_as_typed(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if ["CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_BIN_", "CARGO_CRATE_"].iter().any(|start| name.to_string_lossy().starts_with(start)) {
            command.env_remove(name);
        }
    }
    command
}

fn target_dir(root: &Path) -> Outcome<PathBuf> {
    if let Some(given) = env::var_os("CARGO_TARGET_DIR").filter(|given| !given.is_empty()) {
        return Ok(root.join(given));
    }
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let metadata = capture(cargo.current_dir(root).args(["metadata", "--no-deps", "--format-version", "1", "--offline"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata is not JSON: {error}"))?;
    metadata["target_directory"].as_str().map(PathBuf::from).ok_or_else(|| "cargo metadata names no target folder".into())
}
