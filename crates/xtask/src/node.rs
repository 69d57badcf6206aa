//! What runs in Node against a served page: the browser tests of `tests/browser` by Playwright, and Lighthouse.
//! What they test stands in their own files; the address of the page is all they are given.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use crate::browser::Browser;
use crate::project::Project;
use crate::run;
use crate::serve;
use crate::site::Site;

/// The oldest Node that the packages run on.
const OLDEST: u32 = 20;

/// Runs the browser tests against a built folder; some of them, where their files are named.
pub(crate) fn run(project: &Project, folder: &Path, files: &[&str]) -> anyhow::Result<()> {
    let words = [&["node_modules/@playwright/test/cli.js", "test"], files].concat();
    against(project, folder, "tests/browser", &words)
}

/// Runs Lighthouse against a built folder.
pub(crate) fn lighthouse(project: &Project, folder: &Path) -> anyhow::Result<()> {
    against(project, folder, "tests/lighthouse", &["run.mjs"])
}

/// Serves a built folder under a sub-path and runs a script of a folder of tests against it.
fn against(project: &Project, folder: &Path, tests: &str, words: &[&str]) -> anyhow::Result<()> {
    check_version()?;
    let browser = Browser::ensure()?;
    let tests = project.root.join(tests);
    install(&tests)?;
    let address = serve::in_background(&Site::read(folder)?, "/sub/path/")?;
    let mut node = Command::new("node");
    node.args(words)
        .current_dir(&tests)
        .env("CALWISE_URL", address)
        .env("CALWISE_CHROMIUM", &browser.chromium)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run::show(&mut node)
}

fn check_version() -> anyhow::Result<()> {
    let advice = format!(
        "the browser tests need Node {OLDEST} or later on PATH: install it from nodejs.org or your distribution"
    );
    let version = run::output(Command::new("node").arg("--version")).with_context(|| advice.clone())?;
    match major(&version) {
        Some(number) if number >= OLDEST => Ok(()),
        _ => bail!("this is Node {}, and {advice}", version.trim()),
    }
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Installs the packages of the lock file, if they are not those installed before.
fn install(tests: &Path) -> anyhow::Result<()> {
    let lock = tests.join("package-lock.json");
    let content =
        std::fs::read(&lock).with_context(|| format!("{} could not be read: restore it", lock.display()))?;
    let stamp = tests.join("node_modules/.installed-from");
    if std::fs::read(&stamp).is_ok_and(|found| found == content) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(npm);
    command
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(tests)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .env("PUPPETEER_SKIP_DOWNLOAD", "1");
    run::output(&mut command)
        .context("the packages of the browser tests could not be installed: is there a network?")?;
    std::fs::write(&stamp, content).with_context(|| format!("{} could not be written", stamp.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_tells_its_version() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
