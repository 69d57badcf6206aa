//! A report as Markdown, for tickets and wikis.
//!
//! Quoted evidence and commands stand in code blocks, exactly as they were read or as they are to be run.

use std::fmt::Write as _;

use calwise_diagnosis::message::Arg;

use crate::language::Language;
use crate::text::{coverage, rule_names, statements};
use crate::v1::{Certainty, Finding, RemedyStep, Report, Risk, Severity};

/// A report as Markdown.
pub fn report(report: &Report, language: &Language) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "# {}\n", language.text("text-report-title"));
    let _ = writeln!(text, "**{}**\n", escape(&report.verdict.sentence));
    if let Some(consequence) = &report.verdict.consequence {
        let _ = writeln!(text, "{}\n", escape(consequence));
    }
    for fact in &report.verdict.facts {
        let note = fact.note.as_ref().map_or_else(String::new, |note| format!(" ({})", escape(note)));
        let _ = writeln!(text, "- {}{note}", escape(&language.labelled(&fact.label, &fact.value)));
    }
    for (index, found) in report.findings.iter().enumerate() {
        finding(&mut text, index + 1, found, language);
    }
    if !report.missing.is_empty() {
        let count = language.format("text-missing", &[("count", Arg::from(report.missing.len()))]);
        let _ = writeln!(text, "\n## {}\n", escape(&count));
        for fact in &report.missing {
            let _ = writeln!(text, "- **{}** {}\n", escape(&fact.question), escape(&fact.why));
            let _ = writeln!(text, "  {}\n", run_on(language, &fact.run_on, &fact.rights));
            code(&mut text, "  ", &fact.command);
        }
    }
    hosts(&mut text, report, language);
    for (key, rows) in [
        (
            "text-ruled-out",
            report
                .ruled_out
                .iter()
                .map(|rule| language.labelled(&rule.name, &rule.because))
                .collect::<Vec<_>>(),
        ),
        (
            "text-not-run",
            // One line: what each of them lacks is in the JSON.
            (!report.not_run.is_empty())
                .then(|| report.not_run.iter().map(|rule| rule.name.as_str()).collect::<Vec<_>>().join(" · "))
                .into_iter()
                .collect(),
        ),
    ] {
        if !rows.is_empty() {
            let _ = writeln!(text, "\n## {}\n", language.text(key));
            for row in rows {
                let _ = writeln!(text, "- {}", escape(&row));
            }
        }
    }
    let _ = writeln!(text, "\n---\n\n{}  ", escape(&coverage(report, language)));
    let made_by =
        [("version", Arg::from(report.calwise.as_str())), ("day", Arg::from(report.today.as_str()))];
    let _ = writeln!(text, "{}", escape(&language.format("text-made-by", &made_by)));
    text
}

fn finding(text: &mut String, number: usize, finding: &Finding, language: &Language) {
    let severity = language.text(match finding.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Info => "severity-info",
    });
    let certainty = language.text(match finding.certainty {
        Certainty::Confirmed => "certainty-confirmed",
        Certainty::Likely => "certainty-likely",
        Certainty::Possible => "certainty-possible",
    });
    let _ = writeln!(text, "\n## {number}. {}\n", escape(&finding.title));
    let _ = writeln!(text, "{severity} · {certainty} · `{}`\n", finding.rule);
    let _ = writeln!(text, "{} {}\n", escape(&finding.effect), escape(&finding.meaning));
    let _ = writeln!(text, "### {}\n", language.text("text-evidence"));
    for evidence in &finding.evidence {
        let _ = writeln!(text, "{}. {}\n", evidence.number, escape(&evidence.place));
        code(text, "   ", &evidence.quote);
    }
    for setting in &finding.settings {
        let _ = writeln!(text, "{}\n", escape(&setting.title));
        for row in &setting.rows {
            let _ =
                writeln!(text, "- {}: {} — {}", escape(&row.place), escape(&row.value), escape(&row.result));
        }
        let _ = writeln!(text);
    }
    let _ = writeln!(text, "### {}\n", language.text("text-remedy"));
    for (index, step) in finding.remedy.iter().enumerate() {
        remedy_step(text, index + 1, step, language);
    }
    let _ = writeln!(text, "### {}\n\n{}\n", language.text("text-falsifier"), escape(&finding.falsifier));
    if !finding.explains.is_empty() {
        let names = rule_names(&finding.explains, language);
        let _ =
            writeln!(text, "{}\n", escape(&language.format("text-explains", &[("what", Arg::Names(names))])));
    }
    let _ = writeln!(text, "### {}\n", language.text("text-sources"));
    for statement in statements(finding) {
        let _ = writeln!(text, "- {}", escape(&statement));
    }
}

fn remedy_step(text: &mut String, number: usize, step: &RemedyStep, language: &Language) {
    let risk = language.text(match step.risk {
        Risk::ReadOnly => "risk-read-only",
        Risk::Reversible => "risk-reversible",
        Risk::Risky => "risk-risky",
    });
    let _ = writeln!(text, "{number}. **{}** ({risk})\n", escape(&step.title));
    if let Some(interrupts) = &step.interrupts {
        let _ = writeln!(text, "   {}\n", escape(interrupts));
    }
    let _ = writeln!(text, "   {}\n", run_on(language, &step.run_on, &step.rights));
    if let Some(command) = &step.command {
        code(text, "   ", command);
    }
    let labelled = |key: &str, value: &str| escape(&language.labelled(&language.text(key), value));
    let _ = writeln!(text, "   {}\n", labelled("text-expect", &step.expect));
    if let Some(undo) = &step.undo {
        let _ = writeln!(text, "   {}\n", labelled("text-undo", undo));
    }
}

fn hosts(text: &mut String, report: &Report, language: &Language) {
    let Some(first) = report.hosts.first() else { return };
    let _ = writeln!(text, "\n## {}\n", language.text("text-hosts"));
    let heads: Vec<String> = first.cells.iter().map(|cell| escape(&cell.label)).collect();
    let _ = writeln!(text, "| | {} |\n|---{}|", heads.join(" | "), "|---".repeat(heads.len()));
    for host in &report.hosts {
        let cells: Vec<String> = host
            .cells
            .iter()
            .map(|cell| {
                let note = cell.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
                escape(&format!("{}{note}", cell.value))
            })
            .collect();
        let _ = writeln!(text, "| {} | {} |", escape(&host.name), cells.join(" | "));
    }
}

fn run_on(language: &Language, place: &str, rights: &str) -> String {
    escape(&language.format("text-run-on", &[("where", Arg::from(place)), ("rights", Arg::from(rights))]))
}

/// A fenced block whose fence is longer than any run of backticks within.
fn code(text: &mut String, indent: &str, body: &str) {
    let longest = body.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let _ = writeln!(text, "{indent}{fence}text");
    for line in body.lines() {
        let _ = writeln!(text, "{indent}{line}");
    }
    let _ = writeln!(text, "{indent}{fence}\n");
}

/// Characters that Markdown or HTML would take for their own.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&') {
            escaped.push('\\');
        }
        escaped.push(if character == '\n' { ' ' } else { character });
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_evidence_cannot_become_markup() {
        assert_eq!(escape("<img src=x> *a* |"), "\\<img src=x\\> \\*a\\* \\|");
        let mut text = String::new();
        code(&mut text, "", "a ``` b");
        assert!(text.starts_with("````text\n"), "{text}");
    }
}
