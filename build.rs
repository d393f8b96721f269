//! Tells cargo what the server carries inside beside its sources: the migrations and, in a release, `target/site/`.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_SSR").is_some() {
        println!("cargo:rerun-if-changed=migrations");
        if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
            println!("cargo:rerun-if-changed=target/site/manifest.json");
        }
    }
}
