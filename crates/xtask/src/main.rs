//! `cargo xtask`: build the page, serve it, test everything, write the skeleton of a rule.
//! This file holds the words of the command line; each of them is a module of its own.
//! What the product does is not here: xtask builds and judges it from outside.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks there")]

mod args;
mod bindings;
mod browser;
mod budget;
mod bundle;
mod check;
mod compress;
mod hosting;
mod licenses;
mod node;
mod page;
mod policy;
mod project;
mod run;
mod scaffold;
mod serve;
mod site;
mod stylesheet;
mod texts;
mod wasm_tests;

use std::process::ExitCode;

use args::Command;
use project::Project;

fn main() -> ExitCode {
    match args::parse().and_then(obey) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Builds the page where the tests build it.
fn built(project: &Project) -> anyhow::Result<std::path::PathBuf> {
    let folder = project.target.join("site");
    bundle::write(project, &folder)?;
    Ok(folder)
}

fn obey(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Help(text) => print!("{text}"),
        Command::Dist { out } => {
            let project = Project::find()?;
            let out = out.map_or_else(|| Ok(project.root.join("dist")), std::path::absolute)?;
            let listing = bundle::write(&project, &out)?;
            print!("{}\n{}\n", budget::table(&listing), budget::features(&listing));
            println!("\nWritten to {}", out.display());
            budget::check(&listing)?;
        }
        Command::Serve(options) => serve::run(&options)?,
        Command::Test(options) => return Ok(check::run(&Project::find()?, &options)),
        Command::Pictures => {
            let project = Project::find()?;
            node::run(&project, &built(&project)?, &["every-page"])?;
        }
        Command::Lighthouse => {
            let project = Project::find()?;
            node::lighthouse(&project, &built(&project)?)?;
        }
        Command::New(new) => {
            for file in scaffold::write(&Project::find()?.root, &new)? {
                println!("{file}");
            }
            println!(
                "\nThe tests fail until these are written. What belongs into each: docs/adding-a-rule.md, docs/adding-a-reader.md"
            );
        }
        Command::TestRunner(arguments) => return wasm_tests::runner(&Project::find()?, &arguments),
    }
    Ok(ExitCode::SUCCESS)
}
