//! A paste means the same however it came: quoted, indented, doubled, numbered, through a word processor or a page.
//!
//! Outcome and causes of a case are the same in every such form, but for the cases that the snapshot names.

use std::collections::BTreeSet;
use std::fmt::Write;

use calwise_engine::v1::{Certainty, Outcome};
use calwise_engine::{Language, diagnose, report};
use calwise_tests::pastes::without_head;

use crate::support::{TODAY, files, input, root};

/// What a program on the way does to a text: its name, and what it does.
type Way = (&'static str, fn(&str) -> String);

const WAYS: &[Way] = &[
    ("line ends of Windows", |text| text.replace('\n', "\r\n")),
    ("a blank line behind each line", |text| text.replace('\n', "\n\n")),
    ("numbered lines", |text| {
        let numbered = text.lines().enumerate().map(|(at, line)| format!("{:>3}: {line}\n", at + 1));
        numbered.collect()
    }),
    ("items of a list", |text| {
        each_line(text, |line| if line.is_empty() { String::new() } else { format!("- {line}") })
    }),
    ("indented", |text| each_line(text, |line| format!("    {line}"))),
    ("in a fence", |text| format!("```\n{text}\n```\n")),
    ("blanks that do not break", |text| text.replace("  ", "\u{a0}\u{a0}")),
    ("curly apostrophes and quotes", |text| {
        let quoted = text.replace('\'', "\u{2019}");
        let mut opens = false;
        quoted
            .chars()
            .map(|letter| match letter {
                '"' => {
                    opens = !opens;
                    if opens { '\u{201c}' } else { '\u{201d}' }
                }
                letter => letter,
            })
            .collect()
    }),
    ("escaped for a page", |text| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    }),
    ("broken at 72 columns", |text| each_line(text, |line| broken_at(line, 72))),
    ("broken at 74 columns, with a blank where lines go on", |text| {
        each_line(text, |line| broken_at(line, 74).replace('\n', " \n"))
    }),
    ("broken at 76 columns", |text| each_line(text, |line| broken_at(line, 76))),
    ("broken at 80 columns, with line ends of Windows", |text| {
        each_line(text, |line| broken_at(line, 80)).replace('\n', "\r\n")
    }),
    ("broken at 74 columns, then quoted", |text| {
        each_line(&each_line(text, |line| broken_at(line, 74)), |line| format!("> {line}"))
    }),
];

/// A line broken as programs for mail do it: at the last blank that fits, or the first one where none does.
fn broken_at(line: &str, width: usize) -> String {
    let mut broken = String::new();
    let mut rest = line;
    while rest.trim_end().chars().count() > width {
        let end = rest.char_indices().nth(width + 1).map_or(rest.len(), |(at, _)| at);
        let indent = rest.len() - rest.trim_start().len();
        let blank = rest[..end].rfind(' ').filter(|at| *at > indent);
        let blank = blank.or_else(|| Some(rest.get(end..)?.find(' ')? + end));
        let Some(blank) = blank else { break };
        broken.push_str(&rest[..blank]);
        broken.push('\n');
        rest = &rest[blank + 1..];
    }
    broken + rest
}

fn each_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(|line| change(line) + "\n").collect()
}

/// What is stated of a paste.
fn said(paste: &str) -> (Outcome, BTreeSet<String>) {
    let report = report(&diagnose(vec![input(paste.to_owned())], TODAY), &Language::english());
    let stated = report.findings.into_iter().filter(|finding| finding.certainty != Certainty::Possible);
    (report.outcome, stated.filter_map(|finding| finding.cause).collect())
}

/// Each way takes one of so many cases, and the next way the next one: all of them would take a minute.
const EVERY: usize = 3;

#[test]
fn a_paste_means_the_same_however_it_came() {
    let cases = files(&root().join("tests/cases"), "txt");
    let (mut table, mut different) = (String::new(), 0);
    for (number, (name, way)) in WAYS.iter().enumerate() {
        let taken: Vec<_> = cases.iter().skip(number % EVERY).step_by(EVERY).collect();
        assert!(taken.len() > 100, "{} cases", taken.len());
        writeln!(table, "{name}").expect("a table");
        for case in &taken {
            let paste = std::fs::read(case).expect("a case");
            let paste = String::from_utf8_lossy(without_head(&paste)).into_owned();
            let (plain, changed) = (said(&paste), said(&way(&paste)));
            if plain != changed {
                different += 1;
                let case = case.file_name().unwrap_or_default().to_string_lossy();
                writeln!(table, "  {case}: {changed:?}, not {plain:?}").expect("a table");
            }
        }
        assert!(different * 20 <= taken.len() * (number + 1), "too many differ\n{table}");
    }
    insta::assert_snapshot!("on_their_way", table);
}
