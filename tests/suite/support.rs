//! What several tests need: the root of the workspace, a day, a diagnosis of a text.

use std::path::{Path, PathBuf};

use calwise_engine::Input;
use time::Date;
use time::macros::date;

/// The day that "today" means in tests.
pub(crate) const TODAY: Date = date!(2026 - 11 - 20);

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// One input.
pub(crate) fn input(text: impl Into<Vec<u8>>) -> Input {
    Input { name: "Paste 1".to_owned(), bytes: text.into() }
}

/// Files below a folder with that ending, in order.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for entry in entries.map(|entry| entry.expect("an entry").path()) {
        let name = entry.file_name().and_then(|name| name.to_str()).unwrap_or("");
        if entry.is_dir() && !matches!(name, "target" | "node_modules" | "output") {
            found.extend(files(&entry, ending));
        } else if name.ends_with(ending) {
            found.push(entry);
        }
    }
    found.sort();
    found
}
