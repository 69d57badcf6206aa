//! From the web crate to wasm and its glue: cargo, then wasm-bindgen as a library.
//! Names, hashes and folders for hosts are made by `bundle`.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{self, Project, WASM};
use crate::run;

/// The package with the page, and so the name of its wasm.
const PACKAGE: &str = "calwise-web";

/// Which program is built.
#[derive(Clone, Copy)]
pub(crate) enum Program {
    /// What the first page needs: it reads its samples and hands over the rest.
    First,
    /// Everything.
    Complete,
}

impl Program {
    /// The profile in Cargo.toml: small is what everybody waits for, fast what reads.
    fn profile(self) -> &'static str {
        match self {
            Self::First => "wasm",
            Self::Complete => "wasm-complete",
        }
    }
}

/// What the browser runs.
pub(crate) struct Module {
    /// The script between the browser and the wasm, an ES module.
    pub glue: Vec<u8>,
    /// The wasm itself, without names and build notes.
    pub wasm: Vec<u8>,
}

/// Builds one of the page's programs and generates its bindings.
pub(crate) fn build(project: &Project, program: Program) -> anyhow::Result<Module> {
    project::ensure_wasm_target()?;
    let flags = project::portable_paths(project)?.join("\u{1f}");
    let profile = program.profile();
    let mut cargo =
        project.cargo(&["build", "--profile", profile, "--locked", "-p", PACKAGE, "--target", WASM]);
    if matches!(program, Program::First) {
        cargo.arg("--no-default-features");
    }
    run::cargo(cargo.env("CARGO_ENCODED_RUSTFLAGS", flags))?;

    let mut output = Bindgen::new()
        .input_path(project.target.join(WASM).join(profile).join(PACKAGE).with_extension("wasm"))
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("calwise")
        .generate_output()
        .context("the bindings could not be generated: are wasm-bindgen and wasm-bindgen-cli-support the same version in Cargo.toml?")?;
    let inline = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(from, _)| from);
    if let Some(from) = inline.chain(output.local_modules().keys()).next() {
        bail!("{from} brings scripts of its own: the page ships none but boot.js and the glue");
    }
    let mut short = BTreeMap::new();
    let module = output.wasm_mut();
    for name in module.imports.iter_mut().map(|import| &mut import.name) {
        shorten(name, &mut short);
    }
    for name in module.exports.iter_mut().map(|export| &mut export.name) {
        shorten(name, &mut short);
    }
    let wasm = module.emit_wasm();
    Ok(Module { glue: tidy(output.js(), &short).into_bytes(), wasm })
}

/// Gives a name that ends in a digest another of a few signs: digests do not compress, and both files have them.
fn shorten(name: &mut String, short: &mut BTreeMap<String, String>) {
    let digest = name.len().checked_sub(16).and_then(|start| name.get(start..));
    if digest.is_some_and(|digest| digest.bytes().all(|sign| sign.is_ascii_hexdigit())) {
        let next = format!("${}", short.len());
        name.clone_from(short.entry(name.clone()).or_insert(next));
    }
}

/// The glue with the short names, without comments on lines of their own and without indentation.
fn tidy(glue: &str, short: &BTreeMap<String, String>) -> String {
    let mut tidied = String::with_capacity(glue.len());
    let is_comment = |line: &str| ["//", "/*", "* ", "*/"].iter().any(|sign| line.starts_with(sign));
    for line in
        glue.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "*" && !is_comment(line))
    {
        for word in line.split_inclusive(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_') {
            let name = word.trim_end_matches(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_');
            tidied.push_str(short.get(name).map_or(name, String::as_str));
            tidied.push_str(&word[name.len()..]);
        }
        tidied.push('\n');
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_digest_become_short_in_both_files() {
        let mut short = BTreeMap::new();
        let mut names =
            ["__wbg_key_76125a528069feff", "memory", "invoke__hadd8ca91db61ce0c"].map(str::to_owned);
        for name in &mut names {
            shorten(name, &mut short);
        }
        assert_eq!(names, ["$0", "memory", "$1"]);
        let glue = "/**\n * Calls.\n */\nconst imports = {\n    __wbg_key_76125a528069feff: function(arg0) {\n        // why\n        \
                    return wasm.invoke__hadd8ca91db61ce0c(`a ${arg0}`);\n    },\n};\n";
        let expected = "const imports = {\n$0: function(arg0) {\nreturn wasm.$1(`a ${arg0}`);\n},\n};\n";
        assert_eq!(tidy(glue, &short), expected);
    }
}
