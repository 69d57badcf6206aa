//! The whole in a few calls: what the page, the command and the tests use.
//!
//! ```
//! use calwise_engine::{Input, Language, diagnose, report};
//! use time::macros::date;
//!
//! let paste = Input { name: "paste".into(), bytes: b"The RD Licensing mode has not been configured.".to_vec() };
//! let diagnosis = diagnose(vec![paste], date!(2026 - 11 - 20));
//! let report = report(&diagnosis, &Language::english());
//! assert_eq!(report.findings[0].rule, "licensing-mode-not-configured");
//! ```

pub mod examples;
pub mod plan;
pub mod samples;
pub mod versions;

pub use calwise_diagnosis::message::Arg;
pub use calwise_evidence::{Choice, Input};
pub use calwise_licensing::deployment::Deployment;
pub use calwise_licensing::letters::lower_case;
pub use calwise_report::{Language, LanguageError, deployment_file, fact_tables, handbook, v1};
pub use examples::{Example, as_of, examples};
pub use samples::{Sample, samples};
pub use time::Date;

use std::sync::Arc;

use calwise_evidence::Case;
use calwise_evidence::text::decode::Encoding;
use calwise_report::text::Colour;
use calwise_report::text_tables;

/// The largest input that is read, in bytes. A larger one is refused by the page and the command.
pub const LARGEST_INPUT: usize = 64 * 1024 * 1024;

/// Inputs, how they were read, and what the rules say.
pub struct Diagnosis {
    case: Case,
    judged: calwise_diagnosis::Diagnosis,
}

/// Reads inputs and judges them. Never fails: what cannot be read is said in the report.
pub fn diagnose(inputs: Vec<Input>, today: Date) -> Diagnosis {
    diagnose_chosen(inputs, &[], today, &mut |_, _| ())
}

/// The same, with what a person chose for some lines of some of the inputs, in their order. `told` hears how many inputs are
/// read and how much of the next in hundredths, and at their full number that the rules are asked.
pub fn diagnose_chosen(
    inputs: Vec<Input>,
    choices: &[Vec<Choice>],
    today: Date,
    told: &mut dyn FnMut(usize, u32),
) -> Diagnosis {
    let many = inputs.len();
    let case = calwise_evidence::read_chosen(inputs, choices, told);
    told(many, 0);
    // What the page reads first are samples, of which every word is known.
    let is_unheard = calwise_evidence::readers::COMPLETE && calwise_evidence::unread::tells_of_trouble(&case);
    let deployment = Arc::clone(&case.deployment);
    let judged = if is_unheard {
        calwise_diagnosis::diagnose_unheard(deployment, today)
    } else {
        calwise_diagnosis::diagnose(deployment, today)
    };
    Diagnosis { case, judged }
}

impl Diagnosis {
    /// How many inputs there are.
    pub fn inputs(&self) -> usize {
        self.case.inputs.len()
    }

    /// The decoded text of an input; spans of the report are bytes in it. Empty where there is none.
    pub fn text(&self, input: usize) -> &str {
        self.case.inputs.get(input).map_or("", |input| input.decoded.text.as_str())
    }

    /// Whether anything in an input was recognised.
    pub fn recognised(&self, input: usize) -> bool {
        let input = self.case.inputs.get(input);
        input.is_some_and(|input| input.segments.iter().any(|segment| segment.read_as.is_some()))
    }

    /// Whether an input is text at all.
    pub fn is_text(&self, input: usize) -> bool {
        self.case.inputs.get(input).is_some_and(|input| input.decoded.encoding != Encoding::Binary)
    }
}

/// Judges a deployment that was not read from evidence but described.
pub fn judge(deployment: Deployment, today: Date) -> Diagnosis {
    let deployment = Arc::new(deployment);
    let judged = calwise_diagnosis::diagnose(Arc::clone(&deployment), today);
    Diagnosis { case: Case { inputs: Vec::new(), deployment }, judged }
}

/// The deployment of a diagnosis as a file of its own format, JSON.
///
/// # Errors
///
/// Never in practice: a deployment holds nothing that JSON cannot.
pub fn deployment_json(diagnosis: &Diagnosis) -> Result<String, serde_json::Error> {
    deployment_file::write(&diagnosis.case.deployment)
}

/// The report of a diagnosis, in a language.
pub fn report(diagnosis: &Diagnosis, language: &Language) -> v1::Report {
    calwise_report::report(&diagnosis.case, &diagnosis.judged, language)
}

/// A report as Markdown.
pub fn markdown(report: &v1::Report, language: &Language) -> String {
    calwise_report::markdown::report(report, language)
}

/// A report as text for a terminal.
pub fn text(report: &v1::Report, language: &Language, colour: bool) -> String {
    calwise_report::text::report(report, language, colour_of(colour))
}

/// A report as JSON, indented.
///
/// # Errors
///
/// Never in practice: the report holds nothing that JSON cannot.
pub fn json(report: &v1::Report) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(report)
}

/// The page of a rule as text for a terminal; `None` where no rule has that id.
pub fn explain(rule: &str, language: &Language, colour: bool) -> Option<String> {
    let page = handbook::rule(language, rule)?;
    Some(calwise_report::text::rule_page(&page, language, colour_of(colour)))
}

/// The tables of versions as text for a terminal.
pub fn versions_text(language: &Language, colour: bool) -> String {
    let colour = colour_of(colour);
    let support: Vec<_> =
        ["lifecycle", "builds"].iter().filter_map(|id| fact_tables::find(language, id)).collect();
    text_tables::version_tables(&handbook::version_tables(language), colour)
        + &text_tables::fact_tables(&support, language, colour)
}

/// The events of a number, in either numbering or as a 32-bit id; `None` where no table has it.
pub fn events_text(number: u32, language: &Language, colour: bool) -> Option<String> {
    let table = fact_tables::events(language, number).filter(|table| !table.rows.is_empty())?;
    Some(text_tables::fact_tables(&[table], language, colour_of(colour)))
}

/// Rows of the tables and entries of the ledger in which all words stand; `None` where there are none.
pub fn facts_text(words: &str, language: &Language, colour: bool) -> Option<String> {
    let colour = colour_of(colour);
    let wanted: Vec<String> = words.split_whitespace().map(lower_case).collect();
    let entries: Vec<_> = handbook::ledger(language)
        .into_iter()
        .filter(|entry| {
            let text = lower_case(&format!("{} {}", entry.id, entry.statement));
            wanted.iter().all(|word| text.contains(word.as_str()))
        })
        .collect();
    let text = text_tables::fact_tables(&fact_tables::search(language, words), language, colour)
        + &text_tables::ledger_entries(&entries, language, colour);
    (!text.is_empty()).then_some(text)
}

/// Ids of all readers: what a person can choose from. Their names are the texts `format-<id>`.
pub fn reader_ids() -> Vec<&'static str> {
    calwise_evidence::readers::linked().iter().map(|reader| reader.id).collect()
}

/// Languages that evidence is written in, as Windows tags them.
pub const fn evidence_languages() -> &'static [&'static str] {
    &calwise_evidence::language::ALL
}

/// Ids of all rules, in the order of the Handbook.
pub fn rule_ids() -> Vec<&'static str> {
    calwise_diagnosis::rules::all().map(|rule| rule.id).collect()
}

const fn colour_of(colour: bool) -> Colour {
    if colour { Colour::Ansi } else { Colour::Plain }
}
