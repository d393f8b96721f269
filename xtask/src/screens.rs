//! `cargo xtask screens`: takes the screenshots in `docs/screens/`, by `end2end/screens.mjs`.

use crate::assets::{self, Islands};
use crate::journeys;
use crate::project::Project;
use crate::provision;
use crate::serve::build_server;
use crate::steps::{Outcome, show, step};

pub fn run(project: &Project, arguments: &[String]) -> Outcome {
    let programs = provision::test_programs(project)?;
    assets::build(project, Islands::Required)?;
    build_server(project, false)?;
    step("Taking the screenshots", || show(journeys::node(project, &programs).arg("end2end/screens.mjs").args(arguments)))
}
