//! The browser that tests run in: found, or installed where that is ours to do, and how it is started.
//! Nothing here downloads a browser from anywhere but the distribution.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::json;

use crate::run;

/// Debian's names for the browser, its driver, the fonts that the page names, and what reads printed pages.
const PACKAGES: [&str; 7] = [
    "chromium",
    "chromium-driver",
    "fonts-dejavu-core",
    "fonts-liberation",
    "fonts-noto-core",
    "fonts-noto-cjk",
    "poppler-utils",
];

/// What Chromium goes by.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/// How it is started: alone, quiet, and able to run as root in a container.
const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A browser and the driver that fits it.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// Its ChromeDriver.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds the browser, and installs it as root on Debian.
    pub(crate) fn ensure() -> anyhow::Result<Self> {
        if let Some(found) = find()?
            && run::on_path("pdftotext").is_some()
        {
            return Ok(found);
        }
        install()?;
        find()?.context(
            "Chromium and pdftotext were installed but are not on PATH: set CALWISE_CHROMIUM and CHROMEDRIVER",
        )
    }

    /// Writes the settings that the runner of the wasm tests hands to the driver.
    pub(crate) fn write_capabilities(&self, file: &Path) -> anyhow::Result<()> {
        let settings = json!({ "goog:chromeOptions": { "binary": self.chromium, "args": FLAGS } });
        std::fs::write(file, settings.to_string())
            .with_context(|| format!("{} could not be written", file.display()))
    }
}

fn find() -> anyhow::Result<Option<Browser>> {
    let chromium = chosen("CALWISE_CHROMIUM")?.or_else(|| NAMES.iter().find_map(|name| run::on_path(name)));
    let driver = chosen("CHROMEDRIVER")?.or_else(|| run::on_path("chromedriver"));
    // Browser tests read what is printed with it.
    let reads_pages = run::on_path("pdftotext").is_some();
    Ok(chromium.zip(driver).filter(|_| reads_pages).map(|(chromium, driver)| Browser { chromium, driver }))
}

fn chosen(variable: &str) -> anyhow::Result<Option<PathBuf>> {
    let Some(path) = std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) else {
        return Ok(None);
    };
    if !path.is_file() {
        bail!("{variable} is {}, where there is no program: correct or unset it", path.display());
    }
    Ok(Some(path))
}

fn install() -> anyhow::Result<()> {
    let packages = PACKAGES.join(" ");
    let debian = std::fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    if !debian {
        bail!(
            "there is no Chromium with its ChromeDriver, or no pdftotext: install them, or point CALWISE_CHROMIUM and CHROMEDRIVER at the first two"
        );
    }
    if run::output(Command::new("id").arg("-u"))?.trim() != "0" {
        bail!(
            "there is no Chromium with its ChromeDriver, or no pdftotext: run `sudo apt-get install --no-install-recommends {packages}`"
        );
    }
    println!("Installing {packages}");
    let update = run::output(apt().arg("update"));
    let install = run::output(apt().args(["install", "-y", "--no-install-recommends"]).args(PACKAGES));
    if install.is_err() {
        update.context("the list of packages could not be fetched: is there a network?")?;
    }
    install.context("Chromium could not be installed: install it by hand, with its ChromeDriver")?;
    Ok(())
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
    apt
}
