//! The Handbook: every rule, every entry of the ledger and the version tables, from the engine's own data.

use calwise_diagnosis::cause::Cause;
use calwise_diagnosis::message::Arg;
use calwise_diagnosis::rule::Rule;
use calwise_diagnosis::rules;
use calwise_evidence::text::dates;
use calwise_licensing::compatibility;
use calwise_licensing::knowledge::ledger::{self, Entry};
use calwise_licensing::version::{CalVersion, WindowsServer};
use time::Date;

use crate::language::Language;
use crate::render::{general_steps, sources};
use crate::{v1, words};

/// The page of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct RulePage {
    /// Id of the rule.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// The name of its family.
    pub family: String,
    /// How bad it is at its worst.
    pub severity: v1::Severity,
    /// The cause that it can state.
    pub cause: Option<&'static str>,
    /// Headings with their paragraphs, in the fixed order; sources apart.
    pub sections: Vec<(String, Vec<String>)>,
    /// What to do, least risk first. Only what changes nothing has its command here: the others want to know more first.
    pub steps: Vec<v1::RemedyStep>,
    /// The sources that it relies on.
    pub sources: Vec<v1::SourceLink>,
}

/// An entry of the ledger.
#[derive(Debug, Clone, PartialEq)]
pub struct LedgerEntry {
    /// Its id.
    pub id: String,
    /// What is stated.
    pub statement: String,
    /// `documented`, `inferred`, `community` or `disputed`.
    pub status: String,
    /// The word for the status.
    pub origin: String,
    /// The day on which it was last checked, as the language writes it.
    pub date: String,
    /// Who says so.
    pub sources: Vec<v1::SourceLink>,
    /// Both sides, where sources disagree.
    pub dispute: Option<Dispute>,
}

/// A question that sources answer differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Dispute {
    /// The question.
    pub question: String,
    /// Who says what.
    pub sides: Vec<(String, String)>,
    /// Which side is followed, and why.
    pub follows: String,
}

/// A table of versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its id.
    pub id: String,
    /// What it answers.
    pub caption: String,
    /// Head of the first column.
    pub row_head: String,
    /// Heads of the other columns.
    pub column_heads: Vec<String>,
    /// Rows: name and cells.
    pub rows: Vec<(String, Vec<Cell>)>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Its look.
    pub state: v1::CellState,
    /// Its value.
    pub value: String,
    /// Why, where it is no.
    pub note: Option<String>,
}

/// The pages of all rules, family by family.
pub fn rules(language: &Language) -> Vec<RulePage> {
    rules::all().map(|rule| rule_page(language, rule)).collect()
}

/// The page of one rule.
pub fn rule(language: &Language, id: &str) -> Option<RulePage> {
    rules::find(id).map(|rule| rule_page(language, rule))
}

fn rule_page(language: &Language, rule: &Rule) -> RulePage {
    let heading = |name: &str| language.text(&format!("page-{name}"));
    let text = |name: &str| vec![language.text(&format!("page-{}.{name}", rule.id))];
    let steps = rule.remedy.iter().map(|step| language.text(&format!("step-{}", step.id))).collect();
    RulePage {
        id: rule.id.to_owned(),
        name: language.text(&format!("rule-{}", rule.id)),
        family: language.text(&format!("family-{}", rule.family.id())),
        severity: words::severity(rule.severity),
        cause: rule.cause.map(Cause::name),
        sections: vec![
            (heading("finds"), text("finds")),
            (heading("matters"), text("matters")),
            (heading("decides"), text("decides")),
            (heading("do"), steps),
            (heading("wrong"), text("wrong")),
        ],
        steps: general_steps(language, rule.remedy),
        sources: rule.ledger.iter().flat_map(|entry| sources(language, entry)).collect(),
    }
}

/// All entries of the ledger.
pub fn ledger(language: &Language) -> Vec<LedgerEntry> {
    ledger::ALL.iter().map(|entry| ledger_entry(language, entry)).collect()
}

/// The day on which the ledger was last checked as a whole: the newest of its entries.
pub fn checked() -> Option<Date> {
    ledger::ALL.iter().filter_map(|entry| dates::day(entry.checked)).max()
}

fn ledger_entry(language: &Language, entry: &Entry) -> LedgerEntry {
    let status = words::status(entry.status);
    let key = format!("dispute-{}", entry.id);
    let side = |(index, sources): (usize, &&[&calwise_licensing::knowledge::source::Source])| {
        let who: Vec<String> =
            sources.iter().map(|source| format!("{}: {}", source.publisher, source.title)).collect();
        (who.join("; "), language.text(&format!("{key}.side-{}", index + 1)))
    };
    let dispute = (!entry.sides.is_empty()).then(|| Dispute {
        question: language.text(&format!("{key}.question")),
        sides: entry.sides.iter().enumerate().map(side).collect(),
        follows: language.text(&format!("{key}.follows")),
    });
    LedgerEntry {
        id: entry.id.to_owned(),
        statement: language.text(&format!("ledger-{}", entry.id)),
        status: status.to_owned(),
        origin: language.text(&format!("origin-{status}")),
        date: day(language, entry.checked),
        sources: sources(language, entry),
        dispute,
    }
}

/// A day of a table, as the language writes it; tests hold that each of them is a date.
fn day(language: &Language, iso: &str) -> String {
    dates::day(iso).map_or_else(|| iso.to_owned(), |day| language.date(day))
}

/// The three tables of versions, newest first.
pub fn version_tables(language: &Language) -> Vec<Table> {
    let hosts: Vec<WindowsServer> = WindowsServer::ALL.iter().rev().copied().collect();
    let cals: Vec<CalVersion> = CalVersion::ALL.iter().rev().copied().collect();
    let cal_heads: Vec<String> = cals
        .iter()
        .map(|cal| language.format("table-column-cal", &[("version", Arg::from(cal.name()))]))
        .collect();
    let host_heads = hosts
        .iter()
        .map(|host| language.format("table-column-host", &[("version", Arg::from(host.name()))]))
        .collect();
    let table =
        |id: &str, head: &str, column_heads: Vec<String>, row: &dyn Fn(WindowsServer) -> Vec<Cell>| Table {
            id: id.to_owned(),
            caption: language.text(&format!("table-{id}")),
            row_head: language.text(head),
            column_heads,
            rows: hosts.iter().map(|release| (release.to_string(), row(*release))).collect(),
        };
    vec![
        table("host-cal", "table-head-host", cal_heads.clone(), &|host| {
            let fits =
                |cal: &CalVersion| cell(language, compatibility::cal_serves_host(*cal, host), "cell-older");
            cals.iter().map(fits).collect()
        }),
        table("server-cal", "table-head-server", cal_heads, &|server| {
            let fits = |cal: &CalVersion| {
                cell(language, compatibility::license_server_holds_cal(server, *cal), "cell-newer")
            };
            cals.iter().map(fits).collect()
        }),
        table("server-host", "table-head-server", host_heads, &|server| {
            let fits = |host: &WindowsServer| {
                cell(language, compatibility::license_server_serves_host(server, *host), "cell-newer")
            };
            hosts.iter().map(fits).collect()
        }),
    ]
}

fn cell(language: &Language, fits: bool, why_not: &str) -> Cell {
    if fits {
        Cell { state: v1::CellState::Ok, value: language.text("cell-yes"), note: None }
    } else {
        Cell {
            state: v1::CellState::Bad,
            value: language.text("cell-no"),
            note: Some(language.text(why_not)),
        }
    }
}
