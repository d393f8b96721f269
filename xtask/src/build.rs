//! `cargo xtask build [--release]`: the program with styles, scripts, catalogue and migrations inside.

use crate::assets::{self, Islands};
use crate::project::Project;
use crate::serve::build_server;
use crate::steps::Outcome;

pub fn run(project: &Project, arguments: &[String]) -> Outcome {
    let release = match arguments {
        [] => false,
        [flag] if flag == "--release" => true,
        _ => return Err("build takes only --release".into()),
    };
    assets::build(project, if release { Islands::Required } else { Islands::IfPossible })?;
    build_server(project, release)?;
    println!("\n{}", project.binary(release).display());
    Ok(())
}
