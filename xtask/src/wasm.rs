//! The islands for the browser: the crate compiled to wasm, the JavaScript around it, both made small.
//!
//! Done anew only when something that went into it has changed: cargo's own list of the sources says what did.

use crate::debian_rust::DebianRust;
use crate::project::Project;
use crate::provision::in_path;
use crate::stamps::{Inputs, Stamp, files_below, read, write};
use crate::steps::{Outcome, capture, quiet, show, skipped, step};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";
/// Quick, and small as it is sent: compressed, code that was put in the place of its calls takes more, and so does what `-Oz` folds. Functions of
/// like names are alike, and take less beside each other.
const WASM_OPT: [&str; 17] = [
    "-O3",
    "--always-inline-max-function-size",
    "0",
    "--flexible-inline-max-function-size",
    "0",
    "--one-caller-inline-max-function-size",
    "0",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--converge",
    "--reorder-functions-by-name",
    "--strip-producers",
    "--strip-debug",
];

/// What the browser gets, not yet under its hashed name.
pub struct Bundle {
    pub script: PathBuf,
    pub wasm: PathBuf,
}

/// Builds the islands. `small` spends some seconds more on size; a small one that is up to date is taken for either.
pub fn bundle(project: &Project, small: bool) -> Outcome<Bundle> {
    same_versions(&project.root)?;
    let folder = project.scratch("islands");
    let bundle = Bundle { script: folder.join("samling.js"), wasm: folder.join("samling_bg.wasm") };
    let compiled = Compiled::at(project);
    let (sources, made, made_small) = (Stamp::at(folder.join("sources")), Stamp::at(folder.join("made")), Stamp::at(folder.join("small")));
    let there = bundle.script.exists() && bundle.wasm.exists();
    let finished = |hash: &str| there && (made_small.says(hash) || (!small && made.says(hash)));

    if sources.says(&compiled.sources(project)) && finished(&compiled.hash()) {
        skipped("Islands: unchanged");
        return Ok(bundle);
    }
    let rust = Rust::find(project, small)?;
    step("Compiling the islands for the browser", || {
        show(
            rust.cargo(project)
                .args(["build", "--package", "samling", "--lib", "--no-default-features", "--features", "hydrate"])
                .args(["--profile", PROFILE, "--target", TARGET, "--target-dir"])
                .arg(&compiled.target),
        )
    })?;
    sources.keep(&compiled.sources(project))?;
    let hash = compiled.hash();
    if finished(&hash) {
        return Ok(bundle);
    }
    step("Making them small", || {
        let _ = fs::remove_dir_all(folder.join("snippets"));
        let mut bindgen = Bindgen::new();
        // Names are for the order of functions, and go with it.
        bindgen
            .input_path(compiled.wasm())
            .typescript(false)
            .out_name("samling")
            .remove_name_section(!small)
            .remove_producers_section(true);
        bindgen.web(true).map_err(problem)?.omit_default_module_path(true).generate(&folder).map_err(problem)?;
        if small {
            quiet(project.npm_bin("wasm-opt").args(WASM_OPT).arg(&bundle.wasm).arg("-o").arg(&bundle.wasm))?;
            made_small.keep(&hash)
        } else {
            made.keep(&hash)
        }
    })?;
    Ok(bundle)
}

impl Bundle {
    pub fn files(&self) -> Vec<PathBuf> {
        let snippets = self.script.parent().map(|folder| folder.join("snippets"));
        [self.script.clone(), self.wasm.clone()].into_iter().chain(snippets.iter().flat_map(|folder| files_below(folder))).collect()
    }
}

/// What cargo makes of the library for the browser. It has a build folder of its own: another compiler may have made it.
struct Compiled {
    target: PathBuf,
    folder: PathBuf,
}

impl Compiled {
    fn at(project: &Project) -> Self {
        let target = project.target.join("wasm");
        let folder = target.join(TARGET).join(PROFILE);
        Self { target, folder }
    }

    fn wasm(&self) -> PathBuf {
        self.folder.join("samling.wasm")
    }

    /// Of what was compiled, and of how it is made small.
    fn hash(&self) -> String {
        Inputs::default().text(include_str!("wasm.rs")).files([self.wasm()]).hash()
    }

    /// The sources that the last build read. A new file comes in by a `mod` line in one of them.
    fn sources(&self, project: &Project) -> String {
        let listed = fs::read_to_string(self.folder.join("samling.d")).unwrap_or_default();
        let listed = listed.replace("\\ ", "\0");
        let files = listed.split_whitespace().skip(1).map(|file| PathBuf::from(file.replace('\0', " ")));
        let fixed = [".cargo/config.toml", "Cargo.toml", "Cargo.lock"].map(|file| project.root.join(file));
        Inputs::default().files(files.chain(fixed)).hash()
    }
}

/// Who can compile for the browser on this machine.
enum Rust {
    Own,
    Debian(DebianRust),
}

impl Rust {
    /// The Rust in use, if it can or can be taught to; else one from Debian. Who does not insist is not kept waiting twice a day for
    /// a download that fails.
    fn find(project: &Project, insist: bool) -> Outcome<Self> {
        if own_can(project) {
            return Ok(Self::Own);
        }
        if let Some(ready) = DebianRust::ready() {
            return Ok(Self::Debian(ready));
        }
        let given_up = project.scratch("no-rust-for-the-browser");
        if !insist && younger_than_a_day(&given_up) {
            return Err(format!("There was no Rust for the browser; to try again now, remove {}", given_up.display()));
        }
        let obtained = Self::obtain(project);
        if obtained.is_err() {
            write(&given_up, b"")?;
        }
        obtained
    }

    fn obtain(project: &Project) -> Outcome<Self> {
        let taught = in_path("rustup").is_some()
            && step("Asking rustup for the browser's target", || {
                // Where there is no way out, rustup could try for minutes.
                quiet(project.command("timeout").args(["60", "rustup", "target", "add", TARGET]))
            })
            .is_ok();
        if taught && own_can(project) {
            return Ok(Self::Own);
        }
        if in_path("apt-get").is_none() || in_path("dpkg-deb").is_none() {
            return Err(format!("no Rust for the browser: please type `rustup target add {TARGET}`"));
        }
        DebianRust::make().map(Self::Debian).map_err(|problem| {
            format!("no Rust for the browser: type `rustup target add {TARGET}`, or `sudo apt-get update` and try again\n{problem}")
        })
    }

    fn cargo(&self, project: &Project) -> Command {
        match self {
            Self::Own => project.cargo(),
            Self::Debian(debian) => debian.cargo(&project.root),
        }
    }
}

fn problem(error: impl std::fmt::Display) -> String {
    format!("wasm-bindgen: {error:#}")
}

fn younger_than_a_day(file: &Path) -> bool {
    let age = fs::metadata(file).and_then(|about| about.modified()).ok().and_then(|made| made.elapsed().ok());
    age.is_some_and(|age| age.as_secs() < 24 * 60 * 60)
}

fn own_can(project: &Project) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let libraries = capture(project.command(rustc).args(["--print", "target-libdir", "--target", TARGET])).unwrap_or_default();
    let mut libraries = fs::read_dir(Path::new(libraries.trim())).into_iter().flatten().flatten();
    libraries.any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

/// wasm-bindgen's two halves, the library in the wasm and the tool in xtask, understand each other only at the same version.
fn same_versions(root: &Path) -> Outcome {
    let lock = String::from_utf8_lossy(&read(&root.join("Cargo.lock"))?).into_owned();
    let (library, tool) = (locked(&lock, "wasm-bindgen"), locked(&lock, "wasm-bindgen-cli-support"));
    if library == tool {
        return Ok(());
    }
    Err(format!(
        "Cargo.lock has wasm-bindgen {} but wasm-bindgen-cli-support {}: write the same version, with `=`, in Cargo.toml and xtask/Cargo.toml",
        library.unwrap_or_default(),
        tool.unwrap_or_default()
    ))
}

fn locked(lock: &str, name: &str) -> Option<String> {
    let after = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?.1;
    after.split_once('"').map(|(version, _)| version.to_owned())
}
