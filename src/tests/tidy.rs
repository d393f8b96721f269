//! Tests of the tree itself: who imports whom, where `cfg` lines and SQL may stand, and whether the catalogue is whole.
//!
//! They read the sources as text ([`source`]) and the catalogue as Fluent ([`catalogue`]), so that a finding names file and line and says what to do
//! instead. To add a rule, write a function from the sources to findings here, and a test that calls [`report`].

mod catalogue;
mod source;

use source::{Source, sources};

/// The features in order; each may use those before it.
const FEATURES: [&str; 7] = ["people", "events", "speakers", "programme", "registrations", "invitations", "desk"];

/// Files of the server that know features: the table of routes, what runs by itself, the commands, who is signed in, and types of columns.
const KNOWS_FEATURES: [&str; 5] =
    ["src/server/router.rs", "src/server/jobs.rs", "src/server/commands.rs", "src/server/ctx.rs", "src/server/db/types.rs"];

/// The layer of a module within a feature, by its file's or folder's name; helpers with names of their own are not held to one.
fn layer_of_file(name: &str) -> Option<u8> {
    match name {
        "model" | "rules" | "permissions" => Some(1),
        "store" | "mails" | "exports" => Some(3),
        "actions" => Some(4),
        "api" | "islands" | "pages" => Some(5),
        _ => None,
    }
}

/// The layer of what is imported, by the segments after `crate`.
fn layer_of_path(path: &[String]) -> Option<u8> {
    let second = path.get(1).map(String::as_str).unwrap_or_default();
    match path.first().map(String::as_str)? {
        "error" | "time" | "paths" | "i18n" | "types" | "forms" => Some(0),
        "ui" => Some(5),
        "server" => Some(match second {
            "router" | "jobs" | "run" | "gate" | "commands" => 6,
            _ => 2,
        }),
        feature if FEATURES.contains(&feature) => layer_of_file(second),
        _ => None,
    }
}

/// Fails with every finding, one a line.
fn report(findings: Vec<String>) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn a_feature_uses_only_those_before_it() {
    report(sources().iter().filter(|s| !s.is_test()).flat_map(later_features).collect());
}

fn later_features(source: &Source) -> Vec<String> {
    let place = |name: &str| FEATURES.iter().position(|feature| *feature == name);
    let own = source.module.first().and_then(|first| place(first));
    let beneath = ["error", "time", "paths", "i18n", "types", "forms", "ui", "server"];
    let may_use_none =
        source.module.first().is_some_and(|first| beneath.contains(&first.as_str())) && !KNOWS_FEATURES.contains(&source.path.as_str());
    let finding = |(line, path): &(usize, Vec<String>)| {
        let used = place(path.first()?)?;
        let feature = FEATURES[used];
        match own {
            Some(own) if used > own => Some(format!(
                "{}:{line}: {} comes before {feature} and must not use it; move what joins the two to {feature}, or push a job that {feature} runs.",
                source.path, FEATURES[own]
            )),
            None if may_use_none => Some(format!(
                "{}:{line}: the ground must not know {feature}; let {feature} pass in what is needed, or name it in router, jobs or commands.",
                source.path
            )),
            _ => None,
        }
    };
    source.imports().iter().filter_map(finding).collect()
}

#[test]
fn a_layer_uses_only_those_beneath_it() {
    report(sources().iter().filter(|s| !s.is_test()).flat_map(higher_layers).collect());
}

fn higher_layers(source: &Source) -> Vec<String> {
    if !source.module.first().is_some_and(|first| FEATURES.contains(&first.as_str())) {
        return Vec::new();
    }
    let Some(own) = source.module.get(1).and_then(|name| layer_of_file(name)) else { return Vec::new() };
    // Exports answer requests too, so they may ask actions for what is permitted; nothing above them is theirs.
    let own = if source.module[1] == "exports" { 4 } else { own };
    let finding = |(line, path): &(usize, Vec<String>)| {
        let used = layer_of_path(path)?;
        (used > own).then(|| {
            format!(
                "{}:{line}: {} must not use {}; layers go model, rules ← server ← store, mails, exports ← actions ← pages, ui ← router, jobs. \
                 Pass the value in, or move the function up.",
                source.path,
                source.module[1],
                path.join("::")
            )
        })
    };
    source.imports().iter().filter_map(finding).collect()
}

#[test]
fn cfg_lines_stand_in_lib_and_mod_files() {
    // types.rs and time.rs: fresh ids and the system's clock differ between server and browser.
    let own_place = |path: &str| path == "src/lib.rs" || path.ends_with("/mod.rs") || path == "src/types.rs" || path == "src/time.rs";
    let findings = sources().into_iter().filter(|s| !s.is_tidy() && !own_place(&s.path)).flat_map(|source| {
        let path = source.path.clone();
        let lines: Vec<usize> = source
            .lines()
            .filter(|(_, line)| {
                (line.contains("cfg(feature") || line.contains("cfg(not(feature") || line.contains("cfg_attr(feature"))
                    && !line.contains("sqlx")
            })
            .map(|(n, _)| n)
            .collect();
        lines.into_iter().map(move |n| format!("{path}:{n}: a cfg line of its own; gate the whole module in its mod.rs instead."))
    });
    report(findings.collect());
}

#[test]
fn only_the_demo_makes_a_proof_without_a_check() {
    let own_place = |path: &str| path.starts_with("src/demo/") || path == "src/people/permissions.rs";
    let findings = sources().into_iter().filter(|s| !s.is_test() && !own_place(&s.path)).flat_map(|source| {
        let path = source.path.clone();
        let makes = |line: &str| line.contains("permissions::operator") || line.contains("operator(") || line.contains("operator::<");
        let lines: Vec<usize> = source.lines().filter(|(_, line)| makes(line)).map(|(n, _)| n).collect();
        lines.into_iter().map(move |n| {
            format!(
                "{path}:{n}: permissions::operator asks nobody; take the proof of a predicate (Organiser::of_hosts, member, admin) instead."
            )
        })
    });
    report(findings.collect());
}

#[test]
fn sql_stands_in_stores() {
    let own_place = |path: &str| {
        path.ends_with("/store.rs") || path.contains("/store/") || path.starts_with("src/server/db/") || path == "src/server/testing.rs"
    };
    let findings = sources().into_iter().filter(|s| !s.is_test() && !own_place(&s.path)).flat_map(|source| {
        let path = source.path.clone();
        let lines: Vec<usize> = source.lines().filter(|(_, line)| line.contains("sqlx::query")).map(|(n, _)| n).collect();
        lines.into_iter().map(move |n| format!("{path}:{n}: SQL outside a store; make it a function of the feature's store.rs."))
    });
    report(findings.collect());
}

#[test]
fn the_catalogue_is_the_same_in_every_language() {
    report(catalogue::compare(&crate::i18n::catalogue::SOURCES));
}

#[test]
fn texts_get_the_arguments_they_ask_for() {
    let texts = catalogue::texts(crate::i18n::catalogue::SOURCES[0].1);
    report(sources().iter().filter(|s| !s.is_tidy()).flat_map(|s| catalogue::uses(s, &texts)).collect());
}

#[test]
fn every_text_is_used() {
    let sources = sources();
    report(catalogue::unused(&catalogue::texts(crate::i18n::catalogue::SOURCES[0].1), &sources));
}
