//! A report as text for a terminal, and the page of a rule.
//!
//! Words carry the meaning; colour only repeats it. Whether there is colour is the caller's decision.

use std::fmt::Write as _;

use calwise_diagnosis::message::Arg;

use crate::handbook::RulePage;
use crate::language::Language;
use crate::v1::{CellState, Certainty, Finding, MissingFact, RemedyStep, Report, Risk, Severity, Tone};

/// Whether text is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// No escape sequences.
    Plain,
    /// ANSI escape sequences.
    Ansi,
}

/// Columns that lines are wrapped to.
pub(crate) const WIDTH: usize = 96;

const BOLD: &str = "1";
const DIM: &str = "2";
const RED: &str = "31";
const GREEN: &str = "32";
const YELLOW: &str = "33";
const BLUE: &str = "34";
const MAGENTA: &str = "35";

impl Colour {
    fn paint(self, code: &str, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Ansi => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}

impl Colour {
    /// Text that stands back.
    pub(crate) fn dim(self, text: &str) -> String {
        self.paint(DIM, text)
    }
}

/// A report as text.
pub fn report(report: &Report, language: &Language, colour: Colour) -> String {
    let mut text = String::new();
    let tone = match report.verdict.tone {
        Tone::Error => RED,
        Tone::Warning => YELLOW,
        Tone::Info => BLUE,
        Tone::Ok => GREEN,
        Tone::Unknown => MAGENTA,
    };
    for line in wrap(&report.verdict.sentence, WIDTH) {
        let _ = writeln!(text, "{}", colour.paint(&format!("{BOLD};{tone}"), &line));
    }
    if let Some(consequence) = &report.verdict.consequence {
        paragraph(&mut text, "", consequence);
    }
    let facts: Vec<String> = report
        .verdict
        .facts
        .iter()
        .map(|fact| {
            let note = fact.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
            language.labelled(&fact.label, &format!("{}{note}", fact.value))
        })
        .collect();
    if !facts.is_empty() {
        paragraph(&mut text, "", &facts.join(" · "));
    }
    for (index, found) in report.findings.iter().enumerate() {
        finding(&mut text, index + 1, found, language, colour);
    }
    missing(&mut text, &report.missing, language, colour);
    hosts(&mut text, report, language, colour);
    lists(&mut text, report, language, colour);
    text
}

/// The page of a rule as text.
pub fn rule_page(page: &RulePage, language: &Language, colour: Colour) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", colour.paint(BOLD, &page.name));
    let _ =
        writeln!(text, "{} · {} · {}", page.id, page.family, severity_word(page.severity, language, colour));
    for (head, paragraphs) in &page.sections {
        heading(&mut text, head, colour);
        for line in paragraphs {
            let bullet = if paragraphs.len() > 1 { "- " } else { "" };
            item(&mut text, "  ", bullet, line);
        }
    }
    heading(&mut text, &language.text("page-sources"), colour);
    let mut last = None;
    for source in &page.sources {
        if last != Some(&source.entry) {
            item(&mut text, "  ", "- ", &format!("{} ({})", source.statement, source.origin));
        }
        last = Some(&source.entry);
        item(&mut text, "    ", "", &source.source);
        if let Some(address) = &source.address {
            let _ = writeln!(text, "    {}", colour.paint(DIM, address));
        }
    }
    text
}

fn finding(text: &mut String, number: usize, finding: &Finding, language: &Language, colour: Colour) {
    let _ = writeln!(text);
    let head = format!("{number}. {}", finding.title);
    for line in wrap(&head, WIDTH) {
        let _ = writeln!(text, "{}", colour.paint(BOLD, &line));
    }
    let certainty = language.text(match finding.certainty {
        Certainty::Confirmed => "certainty-confirmed",
        Certainty::Likely => "certainty-likely",
        Certainty::Possible => "certainty-possible",
    });
    let _ = writeln!(
        text,
        "   {} · {certainty} · {}",
        severity_word(finding.severity, language, colour),
        finding.rule
    );
    paragraph(text, "   ", &finding.effect);
    paragraph(text, "   ", &finding.meaning);
    sub(text, "text-evidence", language, colour);
    for evidence in &finding.evidence {
        let quote = evidence.quote.split_whitespace().collect::<Vec<_>>().join(" ");
        item(text, "   ", &format!("[{}] ", evidence.number), &quote);
        let _ = writeln!(text, "       {}", colour.paint(DIM, &evidence.place));
    }
    for setting in &finding.settings {
        let _ = writeln!(text, "   {}", colour.paint(DIM, &setting.title));
        for row in &setting.rows {
            let _ = writeln!(text, "     {} — {}", language.labelled(&row.place, &row.value), row.result);
        }
    }
    sub(text, "text-remedy", language, colour);
    for (index, step) in finding.remedy.iter().enumerate() {
        remedy_step(text, index + 1, step, language, colour);
    }
    sub(text, "text-falsifier", language, colour);
    paragraph(text, "   ", &finding.falsifier);
    if !finding.explains.is_empty() {
        let names = rule_names(&finding.explains, language);
        paragraph(text, "   ", &language.format("text-explains", &[("what", Arg::Names(names))]));
    }
    sub(text, "text-sources", language, colour);
    for statement in statements(finding) {
        item(text, "   ", "- ", &statement);
    }
}

/// Names of rules.
pub(crate) fn rule_names(ids: &[String], language: &Language) -> Vec<String> {
    ids.iter().map(|id| language.text(&format!("rule-{id}"))).collect()
}

/// The statements that a finding relies on, each once, with who says so.
pub(crate) fn statements(finding: &Finding) -> Vec<String> {
    let mut statements: Vec<String> = Vec::new();
    for source in &finding.sources {
        let statement = format!("{} ({})", source.statement, source.origin);
        if !statements.contains(&statement) {
            statements.push(statement);
        }
    }
    statements
}

fn remedy_step(text: &mut String, number: usize, step: &RemedyStep, language: &Language, colour: Colour) {
    let (risk, code) = match step.risk {
        Risk::ReadOnly => ("risk-read-only", GREEN),
        Risk::Reversible => ("risk-reversible", BLUE),
        Risk::Risky => ("risk-risky", RED),
    };
    let risk = colour.paint(code, &language.text(risk));
    item(text, "   ", &format!("{number}. "), &format!("{} [{risk}]", step.title));
    if let Some(interrupts) = &step.interrupts {
        paragraph(text, "      ", interrupts);
    }
    let place = language.format(
        "text-run-on",
        &[("where", Arg::from(step.run_on.as_str())), ("rights", Arg::from(step.rights.as_str()))],
    );
    let _ = writeln!(text, "      {}", colour.paint(DIM, &place));
    if let Some(command) = &step.command {
        write_command(text, command, "        ");
    }
    paragraph(text, "      ", &language.labelled(&language.text("text-expect"), &step.expect));
    if let Some(undo) = &step.undo {
        paragraph(text, "      ", &language.labelled(&language.text("text-undo"), undo));
    }
}

/// A command of one line or more, never wrapped: it is there to be copied.
fn write_command(text: &mut String, command: &str, indent: &str) {
    for line in command.lines() {
        let _ = writeln!(text, "{indent}{line}");
    }
}

fn missing(text: &mut String, missing: &[MissingFact], language: &Language, colour: Colour) {
    if missing.is_empty() {
        return;
    }
    heading(text, &language.format("text-missing", &[("count", Arg::from(missing.len()))]), colour);
    for fact in missing {
        let settles = language.format("text-settles", &[("count", Arg::from(fact.settles))]);
        item(
            text,
            "  ",
            &format!("{} ", colour.paint(MAGENTA, "?")),
            &format!("{} ({settles})", fact.question),
        );
        paragraph(text, "    ", &fact.why);
        if fact.denied {
            paragraph(text, "    ", &language.text("text-denied"));
        }
        let place = language.format(
            "text-run-on",
            &[("where", Arg::from(fact.run_on.as_str())), ("rights", Arg::from(fact.rights.as_str()))],
        );
        let _ = writeln!(text, "    {}", colour.paint(DIM, &place));
        write_command(text, &fact.command, "      ");
    }
}

fn hosts(text: &mut String, report: &Report, language: &Language, colour: Colour) {
    heading(text, &language.text("text-hosts"), colour);
    for host in &report.hosts {
        let cells: Vec<String> = host
            .cells
            .iter()
            .map(|cell| {
                let mark = match cell.state {
                    CellState::Unknown => "? ",
                    CellState::Bad => "✗ ",
                    CellState::Warning => "! ",
                    CellState::Ok => "✓ ",
                    CellState::Neutral => "",
                };
                let note = cell.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
                language.labelled(&cell.label, &format!("{mark}{}{note}", cell.value))
            })
            .collect();
        paragraph(text, "  ", &language.labelled(&host.name, &cells.join(" · ")));
    }
}

fn lists(text: &mut String, report: &Report, language: &Language, colour: Colour) {
    if !report.ruled_out.is_empty() {
        heading(text, &language.text("text-ruled-out"), colour);
        for rule in &report.ruled_out {
            item(text, "  ", "- ", &format!("{} — {}", rule.name, rule.because));
        }
    }
    if !report.not_run.is_empty() {
        heading(text, &language.text("text-not-run"), colour);
        // What each of them lacks is in the other forms of the report.
        let names: Vec<&str> = report.not_run.iter().map(|rule| rule.name.as_str()).collect();
        item(text, "  ", "", &names.join(" · "));
    }
    let unread = report.inputs.iter().flat_map(|input| {
        let segments = input.segments.iter().filter(|segment| segment.read_as.is_none());
        segments.map(|segment| {
            let lines = format!("{}–{}", segment.line, segment.last_line);
            let written = segment.language.as_ref().map_or_else(String::new, |tag| format!(" ({tag})"));
            language.labelled(&input.name, &(lines + &written))
        })
    });
    let notes = report.inputs.iter().flat_map(|input| {
        let of_segments = input.segments.iter().flat_map(|segment| &segment.notes);
        input.notes.iter().chain(of_segments).cloned()
    });
    let rows: Vec<String> = unread.chain(notes).collect();
    if !rows.is_empty() {
        heading(text, &language.text("text-not-read"), colour);
        for row in rows {
            item(text, "  ", "- ", &row);
        }
    }
    let _ = writeln!(text);
    paragraph(text, "", &coverage(report, language));
}

/// Coverage in words.
pub(crate) fn coverage(report: &Report, language: &Language) -> String {
    let coverage = report.coverage;
    language.format(
        "text-coverage",
        &[
            ("seen", Arg::from(coverage.seen)),
            ("all", Arg::from(coverage.seen + coverage.denied + coverage.missing)),
            ("denied", Arg::from(coverage.denied)),
            ("missing", Arg::from(coverage.missing)),
            ("decided", Arg::from(coverage.rules_decided)),
            ("rules", Arg::from(coverage.rules)),
        ],
    )
}

fn severity_word(severity: Severity, language: &Language, colour: Colour) -> String {
    let (key, code) = match severity {
        Severity::Error => ("severity-error", RED),
        Severity::Warning => ("severity-warning", YELLOW),
        Severity::Info => ("severity-info", BLUE),
    };
    colour.paint(code, &language.text(key))
}

pub(crate) fn heading(text: &mut String, heading: &str, colour: Colour) {
    let _ = writeln!(text, "\n{}", colour.paint(BOLD, heading));
}

fn sub(text: &mut String, key: &str, language: &Language, colour: Colour) {
    let _ = writeln!(text, "   {}", colour.paint(BOLD, &language.text(key)));
}

fn paragraph(text: &mut String, indent: &str, words: &str) {
    item(text, indent, "", words);
}

/// A wrapped item: what follows the first line stands below its text.
pub(crate) fn item(text: &mut String, indent: &str, bullet: &str, words: &str) {
    let hang = bullet.chars().count().min(6);
    for (index, line) in wrap(words, WIDTH.saturating_sub(indent.len() + hang)).into_iter().enumerate() {
        let _ = if index == 0 {
            writeln!(text, "{indent}{bullet}{line}")
        } else {
            writeln!(text, "{indent}{:hang$}{line}", "")
        };
    }
}

/// Lines of at most `width` characters, broken between words; a longer word stays whole.
pub(crate) fn wrap(words: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in words.split(' ') {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > width {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_never_within_one() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("a-very-long-word b", 4), ["a-very-long-word", "b"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
