//! The lines that the structure holds: who may use whom, and what the core never does.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::support::{files, root};

/// Each crate and the crates of the workspace that it may use: only what is below it.
const LAYERS: &[(&str, &[&str])] = &[
    ("calwise-licensing", &[]),
    ("calwise-evidence", &["calwise-licensing"]),
    ("calwise-diagnosis", &["calwise-licensing"]),
    ("calwise-planner", &["calwise-licensing", "calwise-diagnosis"]),
    ("calwise-report", &["calwise-licensing", "calwise-evidence", "calwise-diagnosis", "calwise-planner"]),
    (
        "calwise-engine",
        &["calwise-licensing", "calwise-evidence", "calwise-diagnosis", "calwise-planner", "calwise-report"],
    ),
    ("calwise", &["calwise-engine"]),
    ("calwise-web", &["calwise-engine"]),
    ("xtask", &[]),
];

/// Crates that are plain libraries: no input or output, no clock, no panic on input.
const CORE: &[&str] = &["licensing", "evidence", "diagnosis", "planner", "report", "engine"];

/// What the core never does. Tests at the bottom of a file may.
const NEVER_IN_CORE: &[&str] = &[
    "std::fs",
    "std::env::",
    "std::net::Tcp",
    "std::process",
    "SystemTime::",
    "Instant::now",
    "println!",
    "print!(",
    "thread::",
    "HashMap",
    "HashSet",
    "unsafe ",
    ".unwrap()",
    "panic!(",
    "todo!",
    "rand::",
];

#[test]
fn each_crate_uses_only_what_is_below_it() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata");
    let layers: BTreeMap<_, BTreeSet<_>> =
        LAYERS.iter().map(|(name, below)| (*name, below.iter().copied().collect())).collect();
    for package in metadata["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        let Some(below) = layers.get(name) else {
            assert_eq!(name, "calwise-tests", "a crate without a layer");
            continue;
        };
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let used = dependency["name"].as_str().expect("a name");
            let is_ours = used.starts_with("calwise") || used == "xtask";
            assert!(
                !is_ours || !dependency["kind"].is_null() || below.contains(used),
                "{name} must not use {used}"
            );
        }
    }
}

#[test]
fn the_core_does_no_input_or_output_and_never_panics_on_purpose() {
    for name in CORE {
        let of_tests = |file: &std::path::PathBuf| file.ends_with("tests.rs");
        for file in files(&root().join("crates").join(name).join("src"), ".rs") {
            if of_tests(&file) {
                continue;
            }
            let source = std::fs::read_to_string(&file).expect("a source file");
            let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or("");
            for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for never in NEVER_IN_CORE {
                    assert!(!line.contains(never), "{}: '{never}' in: {line}", file.display());
                }
            }
        }
    }
}

#[test]
fn the_page_takes_no_way_around_the_policy() {
    for file in files(&root().join("web/src"), ".rs") {
        let source = std::fs::read_to_string(&file).expect("a source file");
        for never in [
            "from_html_unchecked",
            "set_inner_html",
            "insert_adjacent_html",
            " style=",
            "http://",
            "https://",
        ] {
            let used = source
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .find(|line| line.contains(never));
            // A name space is no address.
            let used = used.filter(|line| !line.contains("http://www.w3.org/"));
            assert_eq!(used, None, "{}: {never}", file.display());
        }
    }
}

/// 400 lines are the norm, 600 the limit; tables may be longer.
#[test]
fn no_file_has_grown_into_two() {
    const TABLES: &[&str] = &["/knowledge/"];
    for folder in ["crates", "web", "tests"] {
        for file in files(&root().join(folder), ".rs") {
            let path = file.display().to_string();
            let lines = std::fs::read_to_string(&file).expect("a source file").lines().count();
            assert!(
                lines <= 600 || TABLES.iter().any(|table| path.contains(table)),
                "{path} has {lines} lines"
            );
        }
    }
}

/// Every module says in its first lines what lives there.
#[test]
fn every_file_opens_with_what_lives_there() {
    for folder in ["crates", "web"] {
        for file in files(&root().join(folder), ".rs") {
            let source = std::fs::read_to_string(&file).expect("a source file");
            let opens = source.starts_with("//!") || source.starts_with("#![cfg");
            assert!(opens, "{} does not say what lives there", file.display());
        }
    }
}
