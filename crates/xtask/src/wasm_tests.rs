//! Tests of the page's parts inside a real browser: `cargo test` for wasm, and the runner that it calls.
//! The runner itself is wasm-bindgen's own, built from the lock file by `bin/test_runner.rs`.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::browser::Browser;
use crate::project::{self, Project, WASM};
use crate::run;

/// Builds and runs the wasm tests of the page.
pub(crate) fn run(project: &Project) -> anyhow::Result<()> {
    project::ensure_wasm_target()?;
    let browser = Browser::ensure()?;
    // Built here, where its progress can be seen: the runner is called in the middle of the tests' own output.
    run::cargo(&mut with_runner(project, "build"))?;
    let mut tests =
        project.cargo(&["test", "--locked", "--no-fail-fast", "-p", "calwise-web", "--target", WASM]);
    run::cargo(in_browser(project, &browser, &mut tests)?)
}

/// Runs one test binary, as `cargo test` asks for it.
pub(crate) fn runner(project: &Project, arguments: &[OsString]) -> anyhow::Result<ExitCode> {
    let browser = Browser::ensure()?;
    // Cargo starts the runner in the folder of the tested package, and the tests count on that.
    let here = std::env::current_dir().context("the current folder is gone: change to another one")?;
    let mut command = with_runner(project, "run");
    command.arg("--quiet").arg("--").args(arguments).current_dir(here);
    let status =
        in_browser(project, &browser, &mut command)?.status().context("cargo could not be started")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn with_runner(project: &Project, verb: &str) -> Command {
    let words = [
        "--locked",
        "--profile",
        "xtask",
        "-p",
        "xtask",
        "--features",
        "test-runner",
        "--bin",
        "xtask-test-runner",
    ];
    let mut command = project.cargo(&[verb]);
    command.args(words);
    // What the runner's own dependencies will come to in years is not ours to read each time.
    command.env("CARGO_FUTURE_INCOMPAT_REPORT_FREQUENCY", "never");
    command
}

fn in_browser<'a>(
    project: &Project,
    browser: &Browser,
    command: &'a mut Command,
) -> anyhow::Result<&'a mut Command> {
    let capabilities = project.target.join("webdriver.json");
    browser.write_capabilities(&capabilities)?;
    Ok(command
        .env("CHROMEDRIVER", &browser.driver)
        .env("CALWISE_CHROMIUM", &browser.chromium)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        // A busy machine is no failure.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120"))
}
