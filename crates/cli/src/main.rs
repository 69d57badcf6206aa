//! The `calwise` command: the engine at a prompt.
//!
//! Only arguments, files and exit codes are handled here; what is found and how it reads is the engine's.

mod arguments;
mod inputs;
mod plan;

use std::io::Write as _;
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use arguments::{Arguments, Command, Format, LanguageChoice};
use calwise_engine::v1::{Certainty, Finding, Outcome, Report, Severity};
use calwise_engine::{Date, Language};
use clap::Parser as _;
use clap::error::ErrorKind;

/// Nothing is wrong, or it is not licensing.
const HEALTHY: u8 = 0;
/// A confirmed or likely finding of severity error or warning, or a grace period that is running.
const FOUND: u8 = 1;
/// Wrong arguments, or an input that cannot be read.
const UNUSABLE: u8 = 2;
/// The evidence does not decide.
const INSUFFICIENT: u8 = 3;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            // Nothing is left to do where even the message cannot be written.
            let _ = error.print();
            return ExitCode::from(if asked { HEALTHY } else { UNUSABLE });
        }
    };
    let code = match arguments.command {
        Command::Diagnose { format, lang, today, inputs } => diagnose(format, lang, today, &inputs),
        Command::Explain { rule, lang } => explain(&rule, lang),
        Command::Plan { example: Some(name), .. } => plan::example(&name),
        Command::Plan { format, lang, today, example: None, input } => {
            plan::plan(format, &language(lang), today.unwrap_or_else(today_by_clock), input.as_slice())
        }
        Command::Deployment { inputs } => deployment(&inputs),
        Command::Versions { lang } => {
            print(&calwise_engine::versions_text(&language(lang), is_coloured())).map(|()| HEALTHY)
        }
        Command::Events { number, lang } => {
            looked_up(calwise_engine::events_text(number, &language(lang), is_coloured()), || {
                format!("no table has an event {number}; 'calwise facts events' lists all that are known")
            })
        }
        Command::Facts { words, lang } => {
            let words = words.join(" ");
            looked_up(calwise_engine::facts_text(&words, &language(lang), is_coloured()), || {
                format!("nothing holds '{words}'; try one word of it, a number, or part of a key")
            })
        }
    };
    match code {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            let _ = writeln!(anstream::stderr(), "calwise: {message}");
            ExitCode::from(UNUSABLE)
        }
    }
}

fn diagnose(
    format: Format,
    lang: LanguageChoice,
    today: Option<Date>,
    paths: &[String],
) -> Result<u8, String> {
    let inputs = inputs::read(paths).map_err(|error| error.to_string())?;
    let diagnosis = calwise_engine::diagnose(inputs, today.unwrap_or_else(today_by_clock));
    let language = language(lang);
    let report = calwise_engine::report(&diagnosis, &language);
    for (index, input) in report.inputs.iter().enumerate() {
        if !diagnosis.is_text(index) {
            let (name, how) = (inputs::name(paths, index), input.notes.join(" "));
            return Err(inputs::Unreadable::Binary { name, how }.to_string());
        }
    }
    let text = match format {
        Format::Text => calwise_engine::text(&report, &language, is_coloured()),
        Format::Json => calwise_engine::json(&report).map_err(|error| error.to_string())? + "\n",
        Format::Markdown => calwise_engine::markdown(&report, &language),
    };
    print(&text)?;
    Ok(exit_code(&report))
}

fn deployment(paths: &[String]) -> Result<u8, String> {
    let inputs = inputs::read(paths).map_err(|error| error.to_string())?;
    let diagnosis = calwise_engine::diagnose(inputs, today_by_clock());
    let json = calwise_engine::deployment_json(&diagnosis).map_err(|error| error.to_string())?;
    print(&(json + "\n")).map(|()| HEALTHY)
}

/// Prints what was looked up, or says that there is nothing.
fn looked_up(text: Option<String>, nothing: impl Fn() -> String) -> Result<u8, String> {
    match text {
        Some(text) => print(&text).map(|()| HEALTHY),
        None => Err(nothing()),
    }
}

fn today_by_clock() -> Date {
    time::OffsetDateTime::now_utc().date()
}

fn explain(rule: &str, lang: LanguageChoice) -> Result<u8, String> {
    match calwise_engine::explain(rule, &language(lang), is_coloured()) {
        Some(text) => print(&text).map(|()| HEALTHY),
        None => Err(format!(
            "no rule is called '{rule}'. The rules are:\n  {}",
            calwise_engine::rule_ids().join("\n  ")
        )),
    }
}

fn language(choice: LanguageChoice) -> Language {
    match choice {
        LanguageChoice::En => Language::english(),
        LanguageChoice::Fr => Language::french(),
    }
}

fn exit_code(report: &Report) -> u8 {
    let is_stated = |finding: &&Finding| finding.certainty != Certainty::Possible;
    let mut stated = report.findings.iter().filter(is_stated);
    match report.outcome {
        _ if stated.any(|finding| finding.severity != Severity::Info) => FOUND,
        Outcome::Fault | Outcome::Warning => FOUND,
        Outcome::Insufficient => INSUFFICIENT,
        Outcome::Healthy | Outcome::NotLicensing => HEALTHY,
    }
}

/// Whether standard output is a terminal that wants colour; `NO_COLOR` and its kin are honoured.
fn is_coloured() -> bool {
    !matches!(AutoStream::choice(&std::io::stdout()), ColorChoice::Never)
}

/// A reader that went away, such as `head`, is no error.
fn print(text: &str) -> Result<(), String> {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("the report cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}
