//! Where the workspace is, where its build output goes, and which crates it has.
//! Cargo answers all of it; nothing is guessed from the current folder.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::run;

/// The target the page is built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The workspace as cargo sees it.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of the workspace's manifest.
    pub root: PathBuf,
    /// The build folder: `target/`, or wherever the caller set it to be.
    pub target: PathBuf,
    /// Names of the packages that also run in the browser, sorted.
    pub in_browser: Vec<String>,
}

impl Project {
    /// Asks cargo about the workspace that xtask belongs to.
    pub(crate) fn find() -> anyhow::Result<Self> {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml");
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(manifest), |own| PathBuf::from(own).join("../../Cargo.toml"));
        let mut metadata = cargo();
        metadata.args(["metadata", "--no-deps", "--format-version=1", "--manifest-path"]).arg(manifest);
        let answer: Value = serde_json::from_str(&run::output(&mut metadata)?)
            .context("cargo metadata gave no JSON: is this cargo 1.95 or later?")?;
        let path = |key: &str| {
            let found = answer[key].as_str().map(PathBuf::from);
            found.with_context(|| format!("cargo metadata names no {key}: is this cargo 1.95 or later?"))
        };
        let mut in_browser: Vec<String> = answer["packages"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|package| package["name"].as_str())
            .filter(|name| !["calwise", "calwise-tests", "xtask"].contains(name))
            .map(str::to_owned)
            .collect();
        in_browser.sort();
        Ok(Self { root: path("workspace_root")?, target: path("target_directory")?, in_browser })
    }

    /// A cargo that works at the root of the workspace.
    pub(crate) fn cargo(&self, words: &[&str]) -> Command {
        let mut command = cargo();
        command.args(words).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }
}

/// The cargo that started us: with another one, nothing built before would fit.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The folder of the compiler and the commit it was made from.
fn compiler() -> anyhow::Result<(PathBuf, String)> {
    let sysroot = run::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let version = run::output(Command::new("rustc").arg("-vV"))?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    Ok((sysroot.trim().into(), commit.unwrap_or("unknown").to_owned()))
}

/// Makes sure that the compiler can build for the browser.
pub(crate) fn ensure_wasm_target() -> anyhow::Result<()> {
    let (sysroot, _) = compiler()?;
    if sysroot.join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    println!("Adding the target {WASM}");
    if let Err(error) = run::output(Command::new("rustup").args(["target", "add", WASM])) {
        let reason = format!("{error:#}").lines().last().unwrap_or_default().to_owned();
        bail!(
            "the compiler cannot build for {WASM}, and `rustup target add {WASM}` failed ({reason}): \
             run it once with network access, or install the target from your distribution"
        );
    }
    Ok(())
}

/// Compiler flags that keep the paths of this machine out of what is built.
pub(crate) fn portable_paths(project: &Project) -> anyhow::Result<Vec<String>> {
    let (sysroot, commit) = compiler()?;
    let map = |from: &std::path::Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags = vec![
        map(&sysroot.join("lib/rustlib/src/rust"), &format!("/rustc/{commit}")),
        map(&project.root, "/calwise"),
        map(&project.target, "/target"),
    ];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    if let Some(home) = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))) {
        // One folder per registry, its name made from its address: it goes as well.
        let sources = home.join("registry/src");
        let mut registries: Vec<_> =
            std::fs::read_dir(&sources).into_iter().flatten().flatten().map(|dir| dir.path()).collect();
        registries.sort();
        flags.push(map(&sources, "/cargo"));
        flags.extend(registries.iter().map(|registry| map(registry, "/cargo")));
    }
    Ok(flags)
}
