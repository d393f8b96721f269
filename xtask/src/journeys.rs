//! The programs of `end2end/`: what they are told about this machine.
//!
//! | variable | says |
//! | --- | --- |
//! | `SAMLING_BIN` | the program to start, with the demo or an empty database |
//! | `CHROMIUM` | the browser |
//! | `PYTHON` | a Python with the packages of `end2end/requirements.txt` |
//! | `SAMLING_TEST_POSTGRES_URL` | an empty PostgreSQL, when there is one |

use crate::project::Project;
use crate::provision::TestPrograms;
use crate::stamps::files_below;
use std::path::PathBuf;
use std::process::Command;

pub fn node(project: &Project, programs: &TestPrograms) -> Command {
    let mut node = project.node();
    node.env("SAMLING_BIN", project.binary(false)).env("CHROMIUM", &programs.chromium).env("PYTHON", &programs.python);
    node
}

/// The journeys, one file each. Named one by one: versions of node differ in what they find in a folder.
pub fn files(project: &Project) -> Vec<PathBuf> {
    let all = files_below(&project.root.join("end2end")).into_iter();
    all.filter(|file| [".test.mjs", ".test.js"].iter().any(|end| file.to_string_lossy().ends_with(end))).collect()
}
