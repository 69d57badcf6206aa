//! Skeletons of new rules and readers, and the check that they still fit their surroundings.
//! What a rule or a reader is stands in its own crate; here is only how one begins.

mod proof;
mod reader;
mod rule;
mod texts;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};

pub(crate) use proof::check;

use crate::run;

/// What to begin.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum New {
    /// A rule in a family.
    Rule {
        /// The family, such as `mode` or `license-servers`.
        family: String,
        /// The id, which names the bad state.
        id: String,
    },
    /// A reader of a format.
    Reader {
        /// The id of the format.
        id: String,
    },
}

/// Marks a text that a person has still to write; a test refuses it in the language files.
const MARK: &str = "To be written";

/// Writes a skeleton below `root` and gives the files that it wrote or changed.
pub(crate) fn write(root: &Path, new: &New) -> anyhow::Result<Vec<String>> {
    match new {
        New::Rule { family, id } => rule::write(root, family, id),
        New::Reader { id } => reader::write(root, id),
    }
}

/// An id as the files want it: lower case letters and digits with single hyphens.
fn check_id(id: &str) -> anyhow::Result<()> {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
    let begins_well = id.starts_with(|first: char| first.is_ascii_lowercase());
    ensure!(
        begins_well && id.split('-').all(word),
        "'{id}' is no id: write lower case words joined by hyphens, such as grace-period-expired"
    );
    Ok(())
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

/// `license-servers` as `LicenseServers`.
fn pascal(id: &str) -> String {
    id.split('-').map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

/// Writes a file that is not there yet.
fn create(root: &Path, path: &str, text: &str) -> anyhow::Result<String> {
    let file = root.join(path);
    if file.exists() {
        bail!("{path} is there already: take another id");
    }
    fs::write(&file, text).with_context(|| format!("{path} could not be written"))?;
    Ok(path.to_owned())
}

/// Changes a file that is there.
fn change(
    root: &Path,
    path: &str,
    edit: impl FnOnce(&str) -> anyhow::Result<String>,
) -> anyhow::Result<String> {
    let file = root.join(path);
    let text = fs::read_to_string(&file).with_context(|| format!("{path} could not be read"))?;
    let edited = edit(&text).with_context(|| format!("{path} does not look as expected"))?;
    fs::write(&file, edited).with_context(|| format!("{path} could not be written"))?;
    Ok(path.to_owned())
}

/// Adds `mod name;` to the sorted list of private modules.
fn add_module(text: &str, name: &str) -> anyhow::Result<String> {
    let line = format!("mod {name};");
    let lines: Vec<&str> = text.lines().collect();
    let modules =
        || lines.iter().enumerate().filter(|(_, line)| line.starts_with("mod ") && line.ends_with(';'));
    let last = modules().next_back().context("no list of modules")?.0;
    let at = modules().find(|(_, known)| ***known > *line).map_or(last + 1, |(at, _)| at);
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    lines.insert(at, line);
    Ok(lines.join("\n") + "\n")
}

fn format(root: &Path, files: &[String]) -> anyhow::Result<()> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt
        .current_dir(root)
        .args(["--edition", "2024"])
        .args(files.iter().filter(|file| Path::new(file).extension().is_some_and(|ending| ending == "rs")));
    run::output(&mut rustfmt).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_joined_by_hyphens() {
        for id in ["grace-period-expired", "x509", "mode-6-on-server"] {
            assert!(check_id(id).is_ok(), "{id}");
        }
        for id in ["", "Grace", "grace_period", "-a", "a--b", "6a", "a/b", "é"] {
            assert!(check_id(id).is_err(), "{id}");
        }
        assert_eq!(pascal("license-servers"), "LicenseServers");
    }

    #[test]
    fn modules_stay_sorted() {
        let text = "//! x\n\nmod b;\nmod d;\n\nuse e;\n";
        for (name, expected) in [
            ("a", "mod a;\nmod b;\nmod d;"),
            ("c", "mod b;\nmod c;\nmod d;"),
            ("e", "mod b;\nmod d;\nmod e;"),
        ] {
            assert!(add_module(text, name).unwrap().contains(expected), "{name}");
        }
        assert!(add_module("//! x\n", "a").is_err());
    }
}
