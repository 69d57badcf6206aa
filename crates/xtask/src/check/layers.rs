//! The layers themselves, cheapest first, each in a few lines.
//! Cargo's dev profile serves the host and the wasm tests, `release` the speed, `wasm` the page, `xtask` the tools.

use anyhow::Context;

use super::{Bench, Layer, deny};
use crate::project::{self, WASM};
use crate::{budget, bundle, node, run, scaffold, wasm_tests};

/// All layers, in the order in which they run.
pub(super) const ALL: [Layer; 12] = [
    Layer { name: "format", fast: true, needs: None, run: format },
    Layer { name: "clippy, host", fast: true, needs: None, run: clippy_host },
    Layer { name: "native tests", fast: true, needs: None, run: native_tests },
    Layer { name: "bad input", fast: true, needs: None, run: bad_input },
    Layer { name: "speed", fast: false, needs: None, run: speed },
    Layer { name: "clippy, wasm", fast: false, needs: None, run: clippy_wasm },
    Layer { name: "wasm tests", fast: false, needs: None, run: |bench| wasm_tests::run(bench.project) },
    Layer { name: "page", fast: false, needs: None, run: page },
    Layer { name: "size budget", fast: false, needs: Some("page"), run: size_budget },
    Layer { name: "browser tests", fast: false, needs: Some("page"), run: browser_tests },
    Layer {
        name: "dependencies",
        fast: false,
        needs: None,
        run: |bench| deny::run(bench.project, bench.options.advisories),
    },
    Layer { name: "scaffolds", fast: false, needs: None, run: |bench| scaffold::check(bench.project) },
];

fn format(bench: &mut Bench) -> anyhow::Result<()> {
    run::show(&mut bench.project.cargo(&["fmt", "--all", "--check"])).context("run `cargo fmt --all`")
}

fn clippy_host(bench: &mut Bench) -> anyhow::Result<()> {
    let words = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::cargo(&mut bench.project.cargo(&words))
}

/// The crates that also run in the browser, held to what a browser has: no clock, no files, no environment. Then the
/// page's first program, of which the rest is the same.
fn clippy_wasm(bench: &mut Bench) -> anyhow::Result<()> {
    project::ensure_wasm_target()?;
    let mut clippy = bench.project.cargo(&["clippy", "--locked", "--target", WASM]);
    clippy.args(bench.project.in_browser.iter().flat_map(|name| ["-p", name]));
    clippy.args(["--", "-D", "warnings"]);
    let strict = bench.project.root.join("crates/xtask/in-browser");
    run::cargo(clippy.env("CLIPPY_CONF_DIR", &strict))?;
    let first = ["clippy", "--locked", "--target", WASM, "-p", "calwise-web", "--no-default-features"];
    let mut first = bench.project.cargo(&first);
    run::cargo(first.args(["--", "-D", "warnings"]).env("CLIPPY_CONF_DIR", strict))
}

/// xtask's own tests run in its own profile: in this one, all it is made of would be built again.
fn native_tests(bench: &mut Bench) -> anyhow::Result<()> {
    let product = ["test", "--locked", "--no-fail-fast", "--workspace", "--exclude", "xtask"];
    let product = run::cargo(&mut bench.project.cargo(&product));
    let own =
        run::cargo(&mut bench.project.cargo(&["test", "--locked", "--profile", "xtask", "-p", "xtask"]));
    product.and(own)
}

/// Seconds that each target of bad input gets in the inner loop; elsewhere its own default holds.
const FAST_SECONDS: &str = "1";
/// The variable that says so.
const SECONDS: &str = "CALWISE_BAD_INPUT_SECONDS";

/// Spoiled pastes against the whole intake and each reader. In the inner loop as the tests were built, and briefly.
fn bad_input(bench: &mut Bench) -> anyhow::Result<()> {
    let fast = bench.options.fast;
    let mut program = program_of_tests(bench, "bad-input", !fast);
    if fast && std::env::var_os(SECONDS).is_none() {
        program.env(SECONDS, FAST_SECONDS);
    }
    run::cargo(&mut program).context("an input is in the way of a reader: the lines above show it")
}

/// How time grows with the input and with the number of hosts, and how it compares with a scan of the same bytes.
/// Built for release.
fn speed(bench: &mut Bench) -> anyhow::Result<()> {
    run::cargo(&mut program_of_tests(bench, "speed", true))
        .context("reading has become slow: the lines above show where")?;
    let words = ["bench", "--locked", "-p", "calwise-tests", "--bench", "hosts"];
    run::show(&mut bench.project.cargo(&words)).context("the time for a host grows with their number")
}

/// A program of the tests, optimised or not.
fn program_of_tests(bench: &Bench, name: &str, optimised: bool) -> std::process::Command {
    let words = ["run", "--locked", "--quiet", "-p", "calwise-tests", "--bin", name];
    let mut program = bench.project.cargo(&words);
    if optimised {
        program.arg("--release");
    }
    program
}

fn page(bench: &mut Bench) -> anyhow::Result<()> {
    let folder = bench.project.target.join("site");
    let listing = bundle::write(bench.project, &folder)?;
    bench.page = Some((folder, listing));
    Ok(())
}

fn size_budget(bench: &mut Bench) -> anyhow::Result<()> {
    let (_, listing) = bench.page.as_ref().context("the page is not built")?;
    print!("{}", budget::table(listing));
    budget::check(listing)
}

fn browser_tests(bench: &mut Bench) -> anyhow::Result<()> {
    let (folder, _) = bench.page.as_ref().context("the page is not built")?;
    node::run(bench.project, folder, &[])
}
