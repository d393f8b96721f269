//! Tells cargo what the server carries inside beside its sources: the migrations and, in a release, `target/site/`.

use std::env;
use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        return;
    }
    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    for (carried, when) in [("migrations", true), ("target/site/manifest.json", release)] {
        // A path that is missing would make cargo compile the crate each time, except in a release, where it must notice its coming.
        if when && (release || Path::new(carried).exists()) {
            println!("cargo:rerun-if-changed={carried}");
        }
    }
}
