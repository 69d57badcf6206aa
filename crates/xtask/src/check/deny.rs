//! What the dependencies are: their licences, their source, and what the page must not drag in.
//! The rules are in `deny.toml`; cargo-deny is built once, without optimising, into the target folder.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;

use crate::project::{Project, WASM};
use crate::run;

/// Moved by hand, so that every machine judges alike.
const VERSION: &str = "0.20.2";

/// Judges licences and sources of the whole workspace, and what is in the page.
pub(super) fn run(project: &Project, advisories: bool) -> anyhow::Result<()> {
    let tool = installed(project)?;
    let deny = || {
        let mut command = Command::new(&tool);
        command.current_dir(&project.root).args(["--locked", "--manifest-path"]);
        command
    };
    let everything = project.root.join("Cargo.toml");
    let mut whole = deny();
    whole.arg(&everything).args([
        "--workspace",
        "--all-features",
        "check",
        "--hide-inclusion-graph",
        "licenses",
        "sources",
    ]);
    let whole = run::show(&mut whole).context("deny.toml says which licences and sources are taken");

    let mut page = deny();
    page.arg(project.root.join("web/Cargo.toml"));
    page.args(["--exclude-dev", "--target", WASM, "check", "--hide-inclusion-graph", "bans"]);
    let page = run::show(&mut page).context("deny.toml says why the page does without that crate");

    if advisories {
        let mut known = deny();
        run::show(known.arg(&everything).args(["--workspace", "--all-features", "check", "advisories"]))?;
    }
    whole.and(page)
}

fn installed(project: &Project) -> anyhow::Result<PathBuf> {
    let tools = project.target.join("tools");
    let tool = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let current = run::output(Command::new(&tool).arg("--version"));
    if current.is_ok_and(|version| version.trim().ends_with(VERSION)) {
        return Ok(tool);
    }
    let build = tools.join("build");
    let mut install = project.cargo(&[
        "install",
        "--locked",
        "--debug",
        "--no-default-features",
        "--force",
        "--version",
        VERSION,
    ]);
    install.arg("--root").arg(&tools).arg("cargo-deny");
    install.env("CARGO_TARGET_DIR", &build).env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    run::cargo(&mut install).context("cargo-deny could not be built")?;
    // A third of a gigabyte that nobody needs again.
    let _ = std::fs::remove_dir_all(build);
    Ok(tool)
}
