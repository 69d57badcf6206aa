//! What several tests need: the root of the workspace, a day, a diagnosis of a text.

use std::path::{Path, PathBuf};

use calwise_engine::Input;
use serde_json::Value;
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

/// A file of the workspace as text.
pub(crate) fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// JSON as a value.
pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// A published schema is that of its types today. `CALWISE_SCHEMA=1` writes it.
pub(crate) fn is_published(path: &str, schema: &schemars::Schema) {
    let written = serde_json::to_string_pretty(schema).expect("JSON") + "\n";
    if std::env::var_os("CALWISE_SCHEMA").is_some() {
        std::fs::write(root().join(path), &written).expect("the schema is written");
    }
    assert_eq!(text(path), written, "CALWISE_SCHEMA=1 writes it, where a field was added on purpose");
}
