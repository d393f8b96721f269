//! Styles, scripts, pictures and islands, under names that change with their content, in `target/site/`.
//!
//! `target/site/manifest.json` maps each plain name to its address: `{"main.css": "/pkg/main.1f2e3d4c5b6a7988.css", …}`. The plain
//! name is the path below `public/`; `main.css` is `style/main.css` with all that it imports; `samling.js` and `samling_bg.wasm`
//! are the islands, and are missing when these could not be built. To add an asset, put it into `public/`.
//!
//! Inside styles and scripts an asset is named `/pkg/NAME`, with its plain name; it is replaced by the address here.

use crate::project::Project;
use crate::provision;
use crate::stamps::{Inputs, Stamp, files_below, hash_of, read, write};
use crate::steps::{Outcome, quiet, skipped, step};
use crate::wasm::{self, Bundle};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What to do about the islands.
#[derive(Clone, Copy, PartialEq)]
pub enum Islands {
    /// For working on them: what can be had quickly, and pages work without them.
    IfPossible,
    /// For a release or a test: small, or it is an error.
    Required,
}

/// Brings `target/site/` up to date.
pub fn build(project: &Project, islands: Islands) -> Outcome {
    provision::npm_packages(project)?;
    let bundle = match (wasm::bundle(project, islands == Islands::Required), islands) {
        (Ok(bundle), _) => Some(bundle),
        (Err(problem), Islands::Required) => return Err(problem),
        (Err(problem), Islands::IfPossible) => {
            eprintln!("  The islands are left out; every page works without them. {problem}");
            None
        }
    };
    let public = project.root.join("public");
    let inputs = Inputs::default()
        .text(include_str!("assets.rs"))
        .files(files_below(&project.root.join("style")))
        .files(files_below(&public))
        .files(bundle.iter().flat_map(Bundle::files))
        .files([project.root.join("package-lock.json")])
        .hash();
    let small = islands == Islands::Required;
    let stamp = Stamp::at(project.scratch("site"));
    let done = stamp.says(&with_small(&inputs)) || !small && stamp.says(&inputs);
    if done && is_whole(&project.site()) {
        skipped("Styles and scripts: unchanged");
        return Ok(());
    }
    step("Making styles and scripts", || {
        let made = make(project, &public, bundle.as_ref())?;
        let mut named = name_all(made)?;
        if small {
            compress(&mut named);
            weigh(&named)?;
        }
        put(&project.site(), &named)?;
        stamp.keep(if small { with_small(&inputs) } else { inputs }.as_str())
    })
}

/// The inputs of what was compressed too.
fn with_small(inputs: &str) -> String {
    format!("{inputs} compressed")
}

/// Files by plain name.
type Files = BTreeMap<String, Vec<u8>>;

/// Everything by its plain name, minified.
fn make(project: &Project, public: &Path, bundle: Option<&Bundle>) -> Outcome<Files> {
    let out = project.scratch("esbuild");
    let _ = fs::remove_dir_all(&out);
    let (scripts, plain): (Vec<PathBuf>, Vec<PathBuf>) =
        files_below(public).into_iter().partition(|file| is_script(&file.to_string_lossy()));
    // Without islands there is nothing for their loader to load.
    let scripts = scripts.into_iter().filter(|script| bundle.is_some() || script.file_name().is_none_or(|name| name != "boot.js"));
    let esbuild = |base: &Path, entries: Vec<PathBuf>, arguments: &[&str]| {
        if entries.is_empty() {
            return Ok(());
        }
        let mut esbuild = project.command(esbuild_program(project));
        esbuild.args(["--bundle", "--minify", "--log-level=warning", "--external:/pkg/*", "--legal-comments=eof", "--loader:.svg=dataurl"]);
        esbuild.args(arguments).arg(format!("--outbase={}", base.display())).arg(format!("--outdir={}", out.display()));
        quiet(esbuild.args(entries))
    };
    const MODULES: &[&str] = &["--format=esm", "--target=es2022"];
    esbuild(public, scripts.collect(), MODULES)?;
    if let Some(bundle) = bundle {
        esbuild(bundle.script.parent().unwrap_or(public), vec![bundle.script.clone()], MODULES)?;
    }
    let style = project.root.join("style");
    esbuild(&style, vec![style.join("main.css")], &[])?;

    let mut files = Files::new();
    for (base, found) in [(public, plain), (out.as_path(), files_below(&out))] {
        for file in found {
            let name = file.strip_prefix(base).map_err(|error| error.to_string())?.to_string_lossy().replace('\\', "/");
            files.insert(name, read(&file)?);
        }
    }
    if let Some(bundle) = bundle {
        files.insert("samling_bg.wasm".into(), read(&bundle.wasm)?);
    }
    Ok(files)
}

/// What is sent for one purpose, and how many bytes that may be at most, compressed.
struct Weight {
    what: &'static str,
    files: &'static [&'static str],
    most: usize,
}

const WEIGHTS: [Weight; 3] = [
    Weight { what: "wasm and script of the board", files: &["boot.js", "samling.js", "samling_bg.wasm"], most: 250_000 },
    Weight { what: "script of a visitor's programme page", files: &["programme.js"], most: 8_000 },
    // With the HTML of 60 sessions, at most 15,000 (`src/programme/pages/tests/weight.rs`), 60,000 in all.
    Weight {
        what: "all that a visitor's programme page loads beside its HTML",
        files: &["main.css", "familjen-grotesk.woff2", "favicon.svg", "programme.js"],
        most: 45_000,
    },
];

/// Says how large they are; too much is an error.
fn weigh(named: &[Asset]) -> Outcome {
    for Weight { what, files, most } in WEIGHTS {
        let of = |asset: &&Asset| files.contains(&asset.plain.as_str());
        let size: usize = named.iter().filter(of).map(|asset| asset.small.as_ref().map_or(asset.bytes.len(), Vec::len)).sum();
        println!("  {what}: {size} bytes with brotli, of at most {most}");
        if size > most {
            return Err(format!("{what}: {size} bytes with brotli are more than {most}"));
        }
    }
    Ok(())
}

/// Compresses what compressing makes smaller, once and as well as can be: the server has it ready.
fn compress(named: &mut [Asset]) {
    const WORTH: [&str; 5] = [".css", ".js", ".mjs", ".wasm", ".svg"];
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    for asset in named.iter_mut().filter(|asset| WORTH.iter().any(|end| asset.plain.ends_with(end))) {
        let mut small = Vec::new();
        // Writing into memory cannot fail.
        let _ = brotli::BrotliCompress(&mut asset.bytes.as_slice(), &mut small, &parameters);
        asset.small = (small.len() < asset.bytes.len()).then_some(small);
    }
}

/// The program itself: the script that npm links to only starts it, slower, and adds its own words to an error.
fn esbuild_program(project: &Project) -> PathBuf {
    let platforms = fs::read_dir(project.root.join("node_modules/@esbuild")).into_iter().flatten().flatten();
    let program = platforms.map(|platform| platform.path().join("bin/esbuild")).find(|program| program.exists());
    program.unwrap_or_else(|| project.root.join("node_modules/.bin/esbuild"))
}

fn is_script(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".mjs")
}

/// An asset under its final name.
#[derive(Debug, PartialEq)]
struct Asset {
    plain: String,
    address: String,
    bytes: Vec<u8>,
    /// With brotli; beside the file, under its name and `.br`.
    small: Option<Vec<u8>>,
}

/// Gives each file its address, and its address to those that name it. A file's name depends on what it names, so these come first.
fn name_all(mut files: Files) -> Outcome<Vec<Asset>> {
    let mut named: Vec<Asset> = Vec::new();
    while !files.is_empty() {
        let ready: Vec<String> =
            files.iter().filter(|(_, bytes)| !files.keys().any(|other| names(bytes, other))).map(|(name, _)| name.clone()).collect();
        if ready.is_empty() {
            return Err(format!("these assets name each other in a circle: {}", files.into_keys().collect::<Vec<_>>().join(", ")));
        }
        for plain in ready {
            let mut bytes = files.remove(&plain).unwrap_or_default();
            for other in &named {
                if names(&bytes, &other.plain) {
                    bytes = String::from_utf8_lossy(&bytes).replace(&format!("/pkg/{}", other.plain), &other.address).into_bytes();
                }
            }
            if let Some(unknown) = unknown_name(&bytes, &named) {
                return Err(format!("{plain} names {unknown}, and there is no such asset"));
            }
            named.push(Asset { address: address(&plain, &bytes), plain, bytes, small: None });
        }
    }
    named.sort_by(|one, other| one.plain.cmp(&other.plain));
    Ok(named)
}

/// Whether a text names an asset, and not one whose name only begins like it.
fn names(bytes: &[u8], plain: &str) -> bool {
    let name = format!("/pkg/{plain}");
    std::str::from_utf8(bytes).is_ok_and(|text| {
        text.match_indices(&name)
            .any(|(at, _)| !text[at + name.len()..].starts_with(|next: char| next.is_alphanumeric() || "._-/".contains(next)))
    })
}

/// An address in a text that leads to nothing.
fn unknown_name<'a>(bytes: &'a [u8], named: &[Asset]) -> Option<&'a str> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.match_indices("/pkg/")
        .map(|(at, _)| &text[at..])
        .find(|rest| !named.iter().any(|asset| rest.starts_with(&asset.address)))
        .map(|rest| rest.split(|end: char| "\"'`)( \n".contains(end)).next().unwrap_or(rest))
}

/// `/pkg/main.1f2e3d4c5b6a7988.css`
fn address(plain: &str, bytes: &[u8]) -> String {
    let hash = &hash_of(bytes)[..16];
    match plain.rsplit_once('.') {
        Some((stem, extension)) => format!("/pkg/{stem}.{hash}.{extension}"),
        None => format!("/pkg/{plain}.{hash}"),
    }
}

/// Writes the new files, then the manifest, then removes what nobody names any more: a server that reads meanwhile finds all it needs.
fn put(site: &Path, assets: &[Asset]) -> Outcome {
    let file = |asset: &Asset| site.join(asset.address.trim_start_matches('/'));
    let beside = |asset: &Asset| site.join(format!("{}.br", asset.address.trim_start_matches('/')));
    for asset in assets {
        write(&file(asset), &asset.bytes)?;
        if let Some(small) = &asset.small {
            write(&beside(asset), small)?;
        }
    }
    let manifest: BTreeMap<&str, &str> = assets.iter().map(|asset| (asset.plain.as_str(), asset.address.as_str())).collect();
    let manifest = serde_json::to_vec_pretty(&manifest).map_err(|error| error.to_string())?;
    write(&site.join("manifest.new"), &manifest)?;
    fs::rename(site.join("manifest.new"), site.join("manifest.json")).map_err(|error| format!("cannot write the manifest: {error}"))?;
    let small = assets.iter().filter(|asset| asset.small.is_some()).map(beside);
    let kept: Vec<PathBuf> = assets.iter().map(file).chain(small).collect();
    for old in files_below(&site.join("pkg")).into_iter().filter(|old| !kept.contains(old)) {
        fs::remove_file(&old).map_err(|error| format!("cannot remove {}: {error}", old.display()))?;
    }
    Ok(())
}

fn is_whole(site: &Path) -> bool {
    let manifest =
        fs::read(site.join("manifest.json")).ok().and_then(|bytes| serde_json::from_slice::<BTreeMap<String, String>>(&bytes).ok());
    manifest.is_some_and(|manifest| manifest.values().all(|address| site.join(address.trim_start_matches('/')).exists()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_script_names_its_wasm_by_address_and_both_change_their_names_together() {
        let addresses = |wasm: &str| -> Vec<String> {
            let files = files(&[("a.wasm", wasm), ("boot.js", "load('/pkg/a.wasm')")]);
            name_all(files).unwrap().into_iter().map(|asset| asset.address).collect()
        };
        let (before, after) = (addresses("one"), addresses("two"));
        assert_ne!(before[0], after[0]);
        assert_ne!(before[1], after[1]);
        let files = files(&[("a.wasm", "one"), ("boot.js", "load('/pkg/a.wasm')")]);
        assert_eq!(name_all(files).unwrap()[1].bytes, format!("load('{}')", before[0]).into_bytes());
    }

    #[test]
    fn a_name_that_only_begins_alike_is_another() {
        assert!(!names(b"/pkg/samling.js.map", "samling.js"));
        assert!(names(b"import('/pkg/samling.js')", "samling.js"));
    }

    #[test]
    fn a_misspelled_name_is_an_error_that_says_it() {
        let problem = name_all(files(&[("logo.svg", "<svg/>"), ("main.css", "a{mask:url(/pkg/logi.svg)}")])).unwrap_err();
        assert_eq!(problem, "main.css names /pkg/logi.svg, and there is no such asset");
    }

    #[test]
    fn assets_in_a_circle_are_an_error_that_names_them() {
        let problem = name_all(files(&[("a.js", "'/pkg/b.js'"), ("b.js", "'/pkg/a.js'")])).unwrap_err();
        assert_eq!(problem, "these assets name each other in a circle: a.js, b.js");
    }
}
