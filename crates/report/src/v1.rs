//! Version 1 of the report: what `calwise diagnose --format json` prints and what the page shows.
//!
//! Frozen: fields may be added, none may be renamed, removed or change its meaning. Every text in it
//! is already in the language that was asked for; ids, keys and numbers are the same in all languages.

use serde::{Deserialize, Serialize};

/// The value of [`Report::format`].
pub const FORMAT: &str = "calwise-report";

/// The value of [`Report::version`].
pub const VERSION: u32 = 1;

/// A whole diagnosis, rendered in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Always [`FORMAT`].
    pub format: String,
    /// Always [`VERSION`].
    pub version: u32,
    /// Version of Calwise that wrote the report.
    pub calwise: String,
    /// BCP 47 tag of the language of all texts, such as `en`.
    pub language: String,
    /// The day that "today" meant, `YYYY-MM-DD`.
    pub today: String,
    /// What the evidence amounts to.
    pub outcome: Outcome,
    /// The answer, in one sentence and four facts.
    pub verdict: Verdict,
    /// How much of what decides was seen.
    pub coverage: Coverage,
    /// What was found, what to act on first at the front.
    pub findings: Vec<Finding>,
    /// What is not known and would settle something, the most useful first.
    pub missing: Vec<MissingFact>,
    /// What else is not known: this verdict does not wait for it.
    #[serde(default)]
    pub further: Vec<MissingFact>,
    /// One row per session host.
    pub hosts: Vec<HostRow>,
    /// Causes that the evidence excludes.
    pub ruled_out: Vec<RuledOut>,
    /// Rules that could not be decided, with what each of them lacks.
    pub not_run: Vec<NotRun>,
    /// The inputs and how each part of them was read.
    pub inputs: Vec<InputSummary>,
}

/// What the evidence amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Users are or will be refused or cut off, or something is really broken.
    Fault,
    /// Works now; will break, or a compliance or tracking problem.
    Warning,
    /// The evidence shows a complete licensing chain.
    Healthy,
    /// The trouble is elsewhere in Remote Desktop.
    NotLicensing,
    /// The evidence does not decide.
    Insufficient,
}

/// How bad a finding is for users.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Users are refused, or will be.
    Error,
    /// Works today, or a matter of compliance.
    Warning,
    /// Good to know.
    Info,
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The evidence entails it.
    Confirmed,
    /// The evidence points there.
    Likely,
    /// Open: a fact is missing.
    Possible,
}

/// The look of the verdict card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// A fault.
    Error,
    /// A warning.
    Warning,
    /// Information: not licensing.
    Info,
    /// Complete, with the facts that prove it.
    Ok,
    /// Not enough to decide.
    Unknown,
}

/// The answer: one sentence, then who, since when, how sure, what first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// Ground and icon of the card.
    pub tone: Tone,
    /// The verdict sentence.
    pub sentence: String,
    /// One line of consequence.
    pub consequence: Option<String>,
    /// The facts below it (affected, since or until, certainty, fix first), as far as known.
    pub facts: Vec<VerdictFact>,
}

/// One of the facts below the verdict sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VerdictFact {
    /// `affected`, `since`, `until`, `certainty` or `fix-first`.
    pub id: String,
    /// The label, for example "Affected".
    pub label: String,
    /// The value, for example "2 of 4 hosts".
    pub value: String,
    /// A quieter addition, for example "in 11 days".
    pub note: Option<String>,
    /// For `fix-first`: the finding (index into [`Report::findings`]) that it leads to.
    pub finding: Option<usize>,
}

/// How many of the facts that decide were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Facts that the evidence answers.
    pub seen: usize,
    /// Facts that were asked for and denied.
    pub denied: usize,
    /// Facts that nobody asked for.
    pub missing: usize,
    /// Rules that came to a decision for at least one machine.
    pub rules_decided: usize,
    /// All rules, without those about messages that nobody was shown.
    pub rules: usize,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Id of the rule, such as `no-license-server-specified`.
    pub rule: String,
    /// Short name of the rule.
    pub name: String,
    /// Name from the table of causes, if the finding is one.
    pub cause: Option<String>,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Certainty,
    /// Machines that it concerns; empty where the evidence names none.
    pub machines: Vec<String>,
    /// What is the matter, in one sentence.
    pub title: String,
    /// What that does to people, in one sentence.
    pub effect: String,
    /// Why: what the evidence means.
    pub meaning: String,
    /// The places that it rests on, numbered from 1.
    pub evidence: Vec<Evidence>,
    /// The setting in effect and what lost against it, where the finding is about a setting.
    pub settings: Vec<EffectiveSetting>,
    /// What to do, least risk first.
    pub remedy: Vec<RemedyStep>,
    /// What would change this verdict.
    pub falsifier: String,
    /// Rules (ids) whose findings this one explains.
    pub explains: Vec<String>,
    /// The sources of the facts that it relies on.
    pub sources: Vec<SourceLink>,
}

/// A place in the evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Number within the finding, from 1: the same in the list and beside the line.
    pub number: usize,
    /// Index into [`Report::inputs`].
    pub input: usize,
    /// First byte of the span in the decoded text of that input.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// First line, counted from 1.
    pub line: u32,
    /// Last line.
    pub last_line: u32,
    /// The text of the span as it was pasted; of a bare value its line.
    pub quote: String,
    /// Where it is, for people: "RDSH01, line 12".
    pub place: String,
    /// The machine that it speaks of.
    pub machine: Option<String>,
}

/// A setting of a machine, or of machines on which it is the same: who set it to what, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EffectiveSetting {
    /// `licensing-mode` or `license-servers`.
    pub setting: String,
    /// Its name, with the machines: "Licensing mode on RDSH01".
    pub title: String,
    /// The places, strongest first.
    pub rows: Vec<SettingRow>,
}

/// One place that can set a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SettingRow {
    /// The place: "Group policy", "Deployment", "Local registry".
    pub place: String,
    /// The value, or "Not set", "Access denied", "Not known".
    pub value: String,
    /// "Wins", "Set, but ignored", "Would be ignored" and the like.
    pub result: String,
    /// For the look of the row.
    pub state: SettingState,
}

/// What came of a place that can set a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingState {
    /// This value is in effect.
    Wins,
    /// Set, and overruled.
    Ignored,
    /// Asked, and nothing is set there.
    NotSet,
    /// Asked, and the answer was denied.
    Denied,
    /// Nobody asked.
    Unknown,
}

/// One rung of the remedy ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RemedyStep {
    /// What to do.
    pub title: String,
    /// What it risks.
    pub risk: Risk,
    /// What the step ends or interrupts; said before its command.
    pub interrupts: Option<String>,
    /// Where to run it: machine names or a role.
    pub run_on: String,
    /// Rights that it needs.
    pub rights: String,
    /// The exact command, if the step is one.
    pub command: Option<String>,
    /// What to expect afterwards.
    pub expect: String,
    /// How to undo it; none for a step that changes nothing.
    pub undo: Option<String>,
}

/// What a step risks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Changes nothing.
    ReadOnly,
    /// Can be undone.
    Reversible,
    /// Interrupts people, or cannot be undone.
    Risky,
}

/// A source of a fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceLink {
    /// Id of the ledger entry.
    pub entry: String,
    /// The statement of the entry.
    pub statement: String,
    /// Who says so: "Microsoft", and the title of the page.
    pub source: String,
    /// Its address, if it has one. Never fetched by Calwise.
    pub address: Option<String>,
    /// `documented`, `inferred`, `community` or `disputed`.
    pub status: String,
    /// The word for the status: "Microsoft says", "Our inference", "Seen in the field", "Sources disagree".
    pub origin: String,
}

/// A fact that is not known, and the read-only command that answers it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MissingFact {
    /// Id of the probe.
    pub probe: String,
    /// The question: "Does a policy set the licensing mode on RDSH01?".
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// How many open rules the answer can settle.
    pub settles: usize,
    /// Machines to run it on; empty where none is named yet.
    pub machines: Vec<String>,
    /// Where to run it, for people.
    pub run_on: String,
    /// Rights that it needs.
    pub rights: String,
    /// The command.
    pub command: String,
    /// True where it was asked already and the answer was denied.
    pub denied: bool,
}

/// One session host in the overview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HostRow {
    /// Its name, or a word for "the host".
    pub name: String,
    /// Version, mode in effect, license servers, grace: in this order.
    pub cells: Vec<HostCell>,
    /// The settings of the host, who set them and what came of it.
    pub settings: Vec<EffectiveSetting>,
}

/// One cell of the overview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HostCell {
    /// `version`, `mode`, `servers` or `grace`.
    pub id: String,
    /// The column head.
    pub label: String,
    /// The value.
    pub value: String,
    /// A quieter addition: where the value comes from.
    pub note: Option<String>,
    /// `ok`, `bad`, `warning`, `unknown` or `neutral`.
    pub state: CellState,
}

/// The look of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// In order, and proven.
    Ok,
    /// Part of an error.
    Bad,
    /// Part of a warning.
    Warning,
    /// Not known.
    Unknown,
    /// Known, and neither good nor bad.
    Neutral,
}

/// A cause that the evidence excludes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RuledOut {
    /// Id of the rule.
    pub rule: String,
    /// Its name.
    pub name: String,
    /// What rules it out.
    pub because: String,
    /// The machines that it is ruled out for.
    pub machines: Vec<String>,
    /// The places that rule it out.
    pub evidence: Vec<Evidence>,
}

/// A rule that could not be decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NotRun {
    /// Id of the rule.
    pub rule: String,
    /// Its name.
    pub name: String,
    /// Machines it could not be decided for; empty where none is named.
    pub machines: Vec<String>,
    /// What it lacks, one phrase each.
    pub lacks: Vec<String>,
}

/// One input and how it was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputSummary {
    /// Its name: a file's, or "Paste 1".
    pub name: String,
    /// Size in bytes as received.
    pub bytes: usize,
    /// The encoding that was recognised, such as `UTF-16LE`.
    pub encoding: String,
    /// What is worth saying about the text itself (cut off, replaced characters).
    pub notes: Vec<String>,
    /// Its parts, in order and without gaps but for blank lines.
    pub segments: Vec<SegmentSummary>,
}

/// One recognised (or not recognised) part of an input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SegmentSummary {
    /// First byte in the decoded text.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// First line, counted from 1.
    pub line: u32,
    /// Last line.
    pub last_line: u32,
    /// Id of the format; `None` where the text was not recognised.
    pub read_as: Option<String>,
    /// The name of the format for people.
    pub read_as_name: String,
    /// The language that it is written in, as Windows tags it; `None` where there is too little of any.
    #[serde(default)]
    pub language: Option<String>,
    /// The machine that it speaks of, if it says so.
    pub machine: Option<String>,
    /// How many facts were taken from it.
    pub facts: usize,
    /// Remarks of the reader (cut off, not understood line by line).
    pub notes: Vec<String>,
}
