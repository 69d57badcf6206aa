//! `cargo xtask test`: layers of checks in order, each with its time, and what became of them.
//! A layer that fails does not keep the others from running; what each one does is in `layers`.

mod deny;
mod layers;

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::budget::Entry;
use crate::project::Project;

/// Which layers to run.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Options {
    /// Only the inner loop.
    pub fast: bool,
    /// Ask the advisory database too.
    pub advisories: bool,
}

/// What layers share: the workspace, and the page once it is built.
struct Bench<'a> {
    project: &'a Project,
    options: &'a Options,
    page: Option<(PathBuf, Vec<Entry>)>,
}

struct Layer {
    name: &'static str,
    /// Part of the inner loop.
    fast: bool,
    /// The layer whose result this one works on.
    needs: Option<&'static str>,
    run: fn(&mut Bench) -> anyhow::Result<()>,
}

#[derive(Debug, PartialEq)]
enum Outcome {
    Passed,
    Failed(String),
    Blocked(&'static str),
    LeftOut,
}

struct Result {
    name: &'static str,
    outcome: Outcome,
    time: Duration,
}

/// Runs the layers and gives the exit code that they add up to.
pub(crate) fn run(project: &Project, options: &Options) -> ExitCode {
    let mut bench = Bench { project, options, page: None };
    let results = run_layers(&layers::ALL, &mut bench);
    print!("{}", summary(&results));
    if results.iter().all(|result| matches!(result.outcome, Outcome::Passed | Outcome::LeftOut)) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn run_layers(layers: &[Layer], bench: &mut Bench) -> Vec<Result> {
    let mut results: Vec<Result> = Vec::new();
    for layer in layers {
        let name = layer.name;
        let start = Instant::now();
        let unmet = layer.needs.filter(|&needed| {
            !results.iter().any(|result| result.name == needed && result.outcome == Outcome::Passed)
        });
        let outcome = if bench.options.fast && !layer.fast {
            Outcome::LeftOut
        } else if let Some(needed) = unmet {
            println!("\n=== {name}: not run, it needs {needed}");
            Outcome::Blocked(needed)
        } else {
            println!("\n=== {name}");
            match (layer.run)(bench) {
                Ok(()) => Outcome::Passed,
                Err(error) => Outcome::Failed(format!("{error:#}")),
            }
        };
        let time = start.elapsed();
        match &outcome {
            Outcome::Passed => println!("--- {name}: passed in {}", seconds(time)),
            Outcome::Failed(reason) => println!("--- {name}: FAILED in {}: {reason}", seconds(time)),
            Outcome::Blocked(_) | Outcome::LeftOut => {}
        }
        results.push(Result { name, outcome, time });
    }
    results
}

/// The table at the end; its last line counts.
fn summary(results: &[Result]) -> String {
    let width = results.iter().map(|result| result.name.len()).max().unwrap_or_default();
    let mut text = "\n".to_owned();
    for Result { name, outcome, time } in results {
        let (word, note) = match outcome {
            Outcome::Passed => ("passed", String::new()),
            Outcome::Failed(reason) => ("FAILED", short(reason)),
            Outcome::Blocked(needed) => ("not run", format!("needs {needed}")),
            Outcome::LeftOut => ("left out", "by --fast".to_owned()),
        };
        let time = if matches!(outcome, Outcome::Passed | Outcome::Failed(_)) {
            seconds(*time)
        } else {
            "-".to_owned()
        };
        text.push_str(format!("  {word:8}  {name:width$}  {time:>8}  {note}").trim_end());
        text.push('\n');
    }
    let count =
        |wanted: fn(&Outcome) -> bool| results.iter().filter(|result| wanted(&result.outcome)).count();
    let failed = count(|outcome| matches!(outcome, Outcome::Failed(_)));
    let passed = count(|outcome| *outcome == Outcome::Passed);
    let _ = write!(text, "\n{passed} passed, {failed} failed");
    for (number, words) in [
        (count(|outcome| matches!(outcome, Outcome::Blocked(_))), "did not run"),
        (count(|outcome| *outcome == Outcome::LeftOut), "left out by choice"),
    ] {
        if number > 0 {
            let _ = write!(text, ", {number} {words}");
        }
    }
    text.push('\n');
    text
}

/// The beginning of a reason, which stands in full above the table.
fn short(reason: &str) -> String {
    let line = reason.lines().next().unwrap_or_default();
    match line.char_indices().nth(90) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[expect(clippy::unnecessary_wraps, reason = "a layer may fail")]
    fn pass(_: &mut Bench) -> anyhow::Result<()> {
        Ok(())
    }

    fn fail(_: &mut Bench) -> anyhow::Result<()> {
        bail!("it broke")
    }

    fn results(fast: bool) -> Vec<Result> {
        let project = Project { root: PathBuf::new(), target: PathBuf::new(), in_browser: Vec::new() };
        let layer = |name, fast, needs, run| Layer { name, fast, needs, run };
        let layers = [
            layer("format", true, None, pass as fn(&mut Bench) -> anyhow::Result<()>),
            layer("page", false, None, fail),
            layer("browser", false, Some("page"), pass),
            layer("deny", false, None, pass),
        ];
        run_layers(
            &layers,
            &mut Bench { project: &project, options: &Options { fast, advisories: false }, page: None },
        )
    }

    #[test]
    fn a_failure_stops_only_what_needs_it() {
        let text = summary(&results(false));
        assert!(text.contains("not run   browser"), "{text}");
        assert_eq!(text.lines().last(), Some("2 passed, 1 failed, 1 did not run"));
    }

    #[test]
    fn fast_leaves_out_by_choice() {
        let text = summary(&results(true));
        assert_eq!(text.lines().last(), Some("1 passed, 0 failed, 3 left out by choice"));
    }

    #[test]
    fn every_need_is_an_earlier_layer() {
        for (place, layer) in layers::ALL.iter().enumerate() {
            if let Some(needed) = layer.needs {
                assert!(layers::ALL[..place].iter().any(|earlier| earlier.name == needed), "{}", layer.name);
            }
        }
    }
}
