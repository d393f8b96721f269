//! Whether inputs have changed since a step was last done: their content is hashed, and the hash is kept in a small file.

use crate::steps::Outcome;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Collects what a step depends on.
#[derive(Default)]
pub struct Inputs(Sha256);

impl Inputs {
    /// A version, a flag, a recipe.
    pub fn text(mut self, text: &str) -> Self {
        self.0.update(text.len().to_le_bytes());
        self.0.update(text);
        self
    }

    /// Files by name and content; one that is missing counts as missing.
    pub fn files(mut self, files: impl IntoIterator<Item = PathBuf>) -> Self {
        for file in files {
            self = self.text(&file.to_string_lossy());
            self = match fs::read(&file) {
                Ok(bytes) => self.text(&hash_of(&bytes)),
                Err(_) => self.text("missing"),
            };
        }
        self
    }

    pub fn hash(self) -> String {
        hex(&self.0.finalize())
    }
}

/// The hash of a content, 64 hexadecimal digits.
pub fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The memory of one step.
pub struct Stamp(PathBuf);

impl Stamp {
    pub fn at(file: PathBuf) -> Self {
        Self(file)
    }

    pub fn says(&self, hash: &str) -> bool {
        fs::read_to_string(&self.0).is_ok_and(|kept| kept == hash)
    }

    pub fn keep(&self, hash: &str) -> Outcome {
        write(&self.0, hash.as_bytes())
    }
}

/// Every file below a folder, sorted; none when there is no such folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// Writes a file, with the folders above it.
pub fn write(file: &Path, bytes: &[u8]) -> Outcome {
    let folder = file.parent().ok_or("a file without a folder")?;
    fs::create_dir_all(folder).and_then(|()| fs::write(file, bytes)).map_err(|error| format!("cannot write {}: {error}", file.display()))
}

/// Reads a file, or says which one could not be read.
pub fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_told_apart_also_where_their_texts_run_together() {
        let one = Inputs::default().text("ab").text("c").hash();
        let other = Inputs::default().text("a").text("bc").hash();
        assert_ne!(one, other);
    }
}
