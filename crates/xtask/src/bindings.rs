//! From the web crate to wasm and its glue: cargo, then wasm-bindgen as a library.
//! Names, hashes and folders for hosts are made by `bundle`.

use std::path::Path;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{self, Project, WASM};
use crate::run;

/// The package with the page, and so the name of its wasm.
const PACKAGE: &str = "calwise-web";

/// What the browser runs.
pub(crate) struct Module {
    /// The script between the browser and the wasm, an ES module.
    pub glue: Vec<u8>,
    /// The wasm itself, without names and build notes.
    pub wasm: Vec<u8>,
}

/// Builds the page's wasm and generates its bindings.
pub(crate) fn build(project: &Project) -> anyhow::Result<Module> {
    project::ensure_wasm_target()?;
    let flags = project::portable_paths(project)?.join("\u{1f}");
    let mut cargo =
        project.cargo(&["build", "--profile", "wasm", "--locked", "-p", PACKAGE, "--target", WASM]);
    run::cargo(cargo.env("CARGO_ENCODED_RUSTFLAGS", flags))?;

    let folder = project.target.join("bindings");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("{} could not be emptied: delete it", folder.display()))?;
    }
    Bindgen::new()
        .input_path(project.target.join(WASM).join("wasm").join(PACKAGE).with_extension("wasm"))
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("calwise")
        .generate(&folder)
        .context("the bindings could not be generated: are wasm-bindgen and wasm-bindgen-cli-support the same version in Cargo.toml?")?;
    if folder.join("snippets").exists() {
        bail!(
            "a dependency brings scripts of its own (see {}/snippets): the page ships none but boot.js and the glue",
            folder.display()
        );
    }
    Ok(Module { glue: read(&folder.join("calwise.js"))?, wasm: read(&folder.join("calwise_bg.wasm"))? })
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("{} could not be read: build again", path.display()))
}
