//! Other programs: run for what they print, or run in the open, with failures told in one sentence.
//! What a failure of a certain program means is for the caller to say.

use std::io::{BufRead, BufReader, IsTerminal};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// Runs a program and gives what it printed; on failure the error holds its own last words.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let done = command.stdin(Stdio::null()).output().with_context(|| cannot_start(command))?;
    if !done.status.success() {
        bail!("{} failed: {}", name(command), String::from_utf8_lossy(&done.stderr).trim());
    }
    String::from_utf8(done.stdout)
        .with_context(|| format!("{} printed something that is not UTF-8", name(command)))
}

/// Runs a program in the open.
pub(crate) fn show(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("{} failed", line(command));
    }
    Ok(())
}

/// Runs cargo in the open, and turns a missing network into one sentence instead of cargo's page about it.
pub(crate) fn cargo(command: &mut Command) -> anyhow::Result<()> {
    if std::io::stderr().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let mut child = command.stderr(Stdio::piped()).spawn().with_context(|| cannot_start(command))?;
    let mut held = Vec::new();
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).lines() {
            let line = line.context("the output of cargo could not be read: run it again")?;
            // From its first error on, cargo's words wait for the verdict below.
            let network = speaks_of_network(&line);
            if held.is_empty() && network {
                eprintln!("The network does not answer; cargo tries again");
            }
            if held.is_empty() && !network && !is_error(&line) {
                eprintln!("{line}");
            } else {
                held.push(line);
            }
        }
    }
    let status = child.wait().with_context(|| format!("{} could not be waited for", name(command)))?;
    if status.success() || !held.iter().any(|line| speaks_of_network(line)) {
        for line in &held {
            eprintln!("{line}");
        }
    }
    if status.success() {
        return Ok(());
    }
    if held.iter().any(|line| speaks_of_network(line)) {
        bail!(
            "the crates in Cargo.lock could not be downloaded: connect to the network, or run `cargo fetch --locked` where there is one, and try again"
        );
    }
    bail!("{} failed", line(command));
}

/// Whether a line of cargo's begins an error, with colours or without.
fn is_error(line: &str) -> bool {
    let mut plain = line;
    while let Some((_, rest)) = plain.strip_prefix('\u{1b}').and_then(|code| code.split_once('m')) {
        plain = rest;
    }
    plain.starts_with("error")
}

fn speaks_of_network(line: &str) -> bool {
    const SIGNS: [&str; 6] = [
        "spurious network error",
        "failed to download",
        "Could not resolve host",
        "Couldn't resolve host",
        "failed to query replaced source registry",
        "Could not connect to server",
    ];
    SIGNS.iter().any(|sign| line.contains(sign))
}

fn cannot_start(command: &Command) -> String {
    format!("{} could not be started: is it installed and on PATH?", name(command))
}

fn name(command: &Command) -> String {
    let path = std::path::Path::new(command.get_program());
    path.file_stem().unwrap_or(command.get_program()).to_string_lossy().into_owned()
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name(command)).chain(words).collect::<Vec<_>>().join(" ")
}

/// Whether a program of this name is on PATH, and where.
pub(crate) fn on_path(name: &str) -> Option<std::path::PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_program_and_its_words() {
        let error = output(Command::new("rustc").arg("--no-such-flag")).unwrap_err().to_string();
        assert!(error.starts_with("rustc failed: "), "{error}");
    }

    #[test]
    fn a_missing_program_is_one_sentence() {
        let error = output(&mut Command::new("no-such-program-here")).unwrap_err();
        assert!(error.to_string().contains("is it installed"), "{error}");
    }

    #[test]
    fn coloured_errors_are_errors() {
        assert!(is_error("error[E0425]: cannot find value"));
        assert!(is_error("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: could not compile"));
        assert!(!is_error("   Compiling errors v1.0.0"));
    }
}
