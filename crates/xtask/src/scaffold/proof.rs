//! The check of the skeletons: in a copy of the workspace they compile, and their tests fail until they are written.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::New;
use crate::project::Project;
use crate::run;

const RULE: &str = "example-bad-state";
const READER: &str = "example-format";

/// Folders of the workspace that a copy does without.
const LEFT_OUT: [&str; 5] = ["target", "node_modules", "dist", "output", ".git"];

/// Writes one skeleton of each kind into a copy of the workspace, builds it and runs its tests.
pub(crate) fn check(project: &Project) -> anyhow::Result<()> {
    let copy = project.target.join("scaffold-check");
    if copy.exists() {
        fs::remove_dir_all(&copy).context("the last copy could not be removed")?;
    }
    copy_folder(&project.root, &copy)?;
    super::write(&copy, &New::Rule { family: "mode".to_owned(), id: RULE.to_owned() })?;
    super::write(&copy, &New::Reader { id: READER.to_owned() })?;
    let cargo = |words: &[&str]| {
        let mut command = project.cargo(words);
        command.current_dir(&copy);
        command
    };
    run::output(&mut cargo(&[
        "test",
        "--locked",
        "--no-run",
        "-p",
        "calwise-evidence",
        "-p",
        "calwise-tests",
    ]))
    .context("a skeleton does not compile")?;
    println!("the skeletons of a rule and of a reader compile");
    must_fail(&mut cargo(&["test", "--locked", "-p", "calwise-tests", "--", "literate_rules"]), RULE)?;
    must_fail(&mut cargo(&["test", "--locked", "-p", "calwise-tests", "--", "languages"]), RULE)?;
    must_fail(
        &mut cargo(&["test", "--locked", "-p", "calwise-evidence", "--lib", "example_format"]),
        "example_format",
    )?;
    println!("their tests fail until they are written");
    fs::remove_dir_all(&copy).context("the copy could not be removed")
}

/// A test run that has to fail, and to name what is not written yet.
fn must_fail(command: &mut std::process::Command, named: &str) -> anyhow::Result<()> {
    let done = command.output().context("cargo could not be started")?;
    let text = String::from_utf8_lossy(&done.stdout);
    ensure!(
        text.contains("test result:"),
        "`{}` ran no test:\n{}",
        run::line(command),
        String::from_utf8_lossy(&done.stderr)
    );
    if done.status.success() {
        bail!("`{}` passes although {named} is not written", run::line(command));
    }
    ensure!(text.contains(named), "`{}` fails without naming {named}:\n{text}", run::line(command));
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to).with_context(|| format!("{} could not be made", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("{} could not be read", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)
                .with_context(|| format!("{} could not be copied", entry.path().display()))?;
        }
    }
    Ok(())
}
