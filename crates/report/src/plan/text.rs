//! A plan as text for a terminal. Words carry the meaning; there is no colour to repeat it.

use std::fmt::Write as _;

use crate::language::Language;
use crate::plan::{LineRow, PlanReport, ProblemRow, Said};
use crate::text::{WIDTH, wrap};

/// A plan as text.
pub fn report(report: &PlanReport, language: &Language) -> String {
    let mut text = String::new();
    paragraph(&mut text, "", &report.sentence);
    if !report.optimality.is_empty() {
        paragraph(&mut text, "", &report.optimality);
    }
    if let Some(cost) = &report.cost {
        paragraph(&mut text, "", &language.labelled(&language.text("plan-head-cost"), &cost.text));
    }
    if !report.conflict.is_empty() {
        heading(&mut text, "plan-heading-conflict", language);
        paragraph(&mut text, "  ", &report.conflict_lead);
        entries(&mut text, &report.conflict);
        for further in &report.further_conflicts {
            paragraph(&mut text, "  ", &language.text("plan-conflict-further"));
            entries(&mut text, further);
        }
    }
    purchase(&mut text, report, language);
    pools(&mut text, report, language);
    owned(&mut text, report, language);
    other_ways(&mut text, report, language);
    for (key, items) in
        [("plan-heading-notices", &report.notices), ("plan-heading-assumptions", &report.assumptions)]
    {
        if !items.is_empty() {
            heading(&mut text, key, language);
            entries(&mut text, items);
        }
    }
    for (key, paragraphs) in
        [("plan-heading-proof", &report.proof.text), ("plan-heading-justification", &report.justification)]
    {
        if !paragraphs.is_empty() {
            heading(&mut text, key, language);
            for words in paragraphs {
                paragraph(&mut text, "  ", words);
            }
        }
    }
    text
}

fn heading(text: &mut String, key: &str, language: &Language) {
    let _ = writeln!(text, "\n{}", language.text(key));
}

fn entries(text: &mut String, items: &[Said]) {
    for item in items {
        entry(text, "- ", item);
    }
}

/// What to buy, and what to do.
fn purchase(text: &mut String, report: &PlanReport, language: &Language) {
    if !report.lines.is_empty() {
        heading(text, "plan-heading-lines", language);
        for row in &report.lines {
            line(text, row, language);
        }
    }
    if !report.steps.is_empty() {
        heading(text, "plan-heading-steps", language);
        for (number, step) in report.steps.iter().enumerate() {
            entry(text, &format!("{}. ", number + 1), step);
        }
    }
}

fn pools(text: &mut String, report: &PlanReport, language: &Language) {
    heading(text, "plan-heading-pools", language);
    for pool in &report.pools {
        paragraph(text, "  ", &language.labelled(&pool.name, &pool.mode));
        if !pool.license_servers.is_empty() {
            let servers = pool.license_servers.join(", ");
            paragraph(text, "    ", &language.labelled(&language.text("plan-head-servers"), &servers));
        }
        for because in &pool.because {
            paragraph(text, "    ", &with_ledger(because));
        }
    }
}

fn owned(text: &mut String, report: &PlanReport, language: &Language) {
    if report.owned.is_empty() {
        return;
    }
    heading(text, "plan-heading-owned", language);
    for row in &report.owned {
        paragraph(text, "  ", &language.labelled(&row.text, &row.use_text));
        if let Some(because) = &row.because {
            paragraph(text, "    ", &with_ledger(because));
        }
    }
}

/// Alternatives and thresholds.
fn other_ways(text: &mut String, report: &PlanReport, language: &Language) {
    if !report.alternatives.is_empty() {
        heading(text, "plan-heading-alternatives", language);
        for row in &report.alternatives {
            paragraph(text, "  ", &language.labelled(&row.name, &row.text));
        }
    }
    if !report.thresholds.is_empty() {
        heading(text, "plan-heading-thresholds", language);
        for threshold in &report.thresholds {
            paragraph(text, "  ", threshold);
        }
    }
    if let Some(ratios) = &report.ratios {
        heading(text, "plan-heading-ratios", language);
        paragraph(text, "  ", &ratios.sentence);
    }
}

/// Problems of requirements as text, one a line with its path.
pub fn problems(problems: &[ProblemRow], language: &Language) -> String {
    let count = [("count", calwise_diagnosis::message::Arg::from(problems.len()))];
    let mut text = language.format("plan-problems", &count);
    for problem in problems {
        let at = if problem.path.is_empty() { String::new() } else { format!("{}: ", problem.path) };
        let _ = write!(text, "\n  {at}{}", problem.text);
    }
    text
}

fn line(text: &mut String, row: &LineRow, language: &Language) {
    let mut head = row.text.clone();
    if let Some(cost) = &row.cost {
        head = format!("{head} · {}", cost.text);
    }
    paragraph(text, "  ", &head);
    let mut facts = Vec::new();
    if row.pack_size > 1 {
        facts.push(packs(row, language));
    }
    if row.may_be_there {
        facts.push(language.text("plan-line-may-be-there"));
    }
    if row.surplus > 0 {
        facts.push(surplus(row, language));
    }
    facts.extend(row.install_on.iter().cloned());
    if !facts.is_empty() {
        paragraph(text, "    ", &facts.join(" · "));
    }
    for because in &row.because {
        paragraph(text, "    ", because);
    }
}

/// How many packs of how many, in words.
pub(super) fn packs(row: &LineRow, language: &Language) -> String {
    let number =
        |number: u64| calwise_diagnosis::message::Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    language.format("plan-packs", &[("packs", number(row.packs)), ("size", number(row.pack_size))])
}

/// How many more than needed, in words.
pub(super) fn surplus(row: &LineRow, language: &Language) -> String {
    let count = calwise_diagnosis::message::Arg::Number(i64::try_from(row.surplus).unwrap_or(i64::MAX));
    language.format("plan-surplus", &[("count", count)])
}

fn with_ledger(said: &Said) -> String {
    said.ledger.as_ref().map_or_else(|| said.text.clone(), |id| format!("{} [{id}]", said.text))
}

fn entry(text: &mut String, mark: &str, said: &Said) {
    let indent = " ".repeat(2 + mark.chars().count());
    let lines = wrap(&with_ledger(said), WIDTH - indent.len());
    for (at, line) in lines.iter().enumerate() {
        let _ = if at == 0 { writeln!(text, "  {mark}{line}") } else { writeln!(text, "{indent}{line}") };
    }
}

fn paragraph(text: &mut String, indent: &str, words: &str) {
    for line in wrap(words, WIDTH - indent.len()) {
        let _ = writeln!(text, "{indent}{line}");
    }
}
