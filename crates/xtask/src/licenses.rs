//! The licenses of what the page is made of, as one text that is published with it.
//! Which crates those are says cargo; their words are read from their own folders.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::Context;
use serde_json::Value;

use crate::project::{Project, WASM};
use crate::run;

/// Where the text is published.
pub(crate) const NAME: &str = "licenses.txt";

/// What comes with the compiler and stands in no lock file.
const COMPILER: &str = "The Rust standard library (MIT OR Apache-2.0), https://github.com/rust-lang/rust";

/// Writes the text for the page of a project.
pub(crate) fn text(project: &Project) -> anyhow::Result<String> {
    let words = ["metadata", "--locked", "--format-version=1", "--filter-platform", WASM];
    let answer: Value = serde_json::from_str(&run::output(&mut project.cargo(&words))?)
        .context("cargo metadata gave no JSON: is this cargo 1.95 or later?")?;
    let wanted = reached(&answer, "calwise-web");
    let mut names = Vec::new();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in array(&answer["packages"]) {
        let field = |name: &str| package[name].as_str().unwrap_or_default();
        // The workspace's own crates have no source.
        if !wanted.contains(field("id")) || package["source"].is_null() {
            continue;
        }
        let name = format!("{} {}", field("name"), field("version"));
        names.push(format!("{name} ({}), {}", field("license"), field("repository")));
        for text in license_texts(Path::new(field("manifest_path")))? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    names.sort();
    let mut written = format!("Calwise contains the work of others.\n\n{COMPILER}\n{}\n", names.join("\n"));
    let mut blocks: Vec<(String, String)> =
        texts.into_iter().map(|(text, names)| (names.join(", "), text)).collect();
    blocks.sort();
    for (names, text) in blocks {
        let _ = write!(written, "\n{}\n{names}\n\n{text}\n", "=".repeat(80));
    }
    Ok(written)
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The packages that one is linked from, itself included.
fn reached<'a>(answer: &'a Value, root: &str) -> BTreeSet<&'a str> {
    let nodes: BTreeMap<&str, &Value> =
        array(&answer["resolve"]["nodes"]).filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let named = |package: &&Value| package["name"].as_str() == Some(root);
    let root = array(&answer["packages"]).find(named).and_then(|package| package["id"].as_str());
    let mut open: Vec<&str> = root.into_iter().collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        for dependency in nodes.get(id).into_iter().flat_map(|node| array(&node["deps"])) {
            // No kind is a dependency that is linked; others are of tests and of building.
            if array(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null()) {
                open.extend(dependency["pkg"].as_str());
            }
        }
    }
    reached
}

/// The license files of a crate: of several the short one, which is enough where one may choose.
fn license_texts(manifest: &Path) -> anyhow::Result<Vec<String>> {
    let folder = manifest.parent().context("a manifest lies in a folder")?;
    let mut found: Vec<(String, String)> = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("{} could not be read", folder.display()))?
    {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        let is_license =
            ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"].iter().any(|word| name.starts_with(word));
        if is_license && path.is_file() {
            found.push((name, String::from_utf8_lossy(&std::fs::read(&path)?).trim().replace('\r', "")));
        }
    }
    found.sort();
    let short = found.iter().find(|(name, _)| name.contains("MIT")).cloned();
    Ok(short.map_or(found, |short| vec![short]).into_iter().map(|(_, text)| text).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_linked_counts() {
        let answer = json!({
            "packages": [{ "name": "page", "id": "p" }],
            "resolve": { "nodes": [
                { "id": "p", "deps": [
                    { "pkg": "a", "dep_kinds": [{ "kind": null }] },
                    { "pkg": "t", "dep_kinds": [{ "kind": "dev" }] },
                ] },
                { "id": "a", "deps": [{ "pkg": "b", "dep_kinds": [{ "kind": null }] }] },
                { "id": "b", "deps": [{ "pkg": "a", "dep_kinds": [{ "kind": null }] }] },
                { "id": "t", "deps": [] },
            ] },
        });
        assert_eq!(reached(&answer, "page").into_iter().collect::<Vec<_>>(), ["a", "b", "p"]);
    }
}
