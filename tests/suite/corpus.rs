//! Every rule on every case of the corpus, as one table: a change of a rule shows what it changes elsewhere.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use calwise_engine::v1::{Certainty, Severity};
use calwise_engine::{Language, diagnose, report};

use crate::support::{TODAY, files, input, root};

#[test]
fn every_rule_on_every_case() {
    let mut table = String::new();
    // What stands in a folder of its own is judged by a test of its own.
    let corpus = root().join("tests/corpus");
    let is_plain = |file: &PathBuf| file.parent() == Some(corpus.as_path());
    for file in files(&corpus, ".txt").into_iter().filter(is_plain) {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let input =
            calwise_engine::Input { name: name.clone(), bytes: std::fs::read(&file).expect("a case") };
        let report = report(&diagnose(vec![input], TODAY), &Language::english());
        let _ = writeln!(table, "{name}: {:?}", report.outcome);
        for found in &report.findings {
            let _ = writeln!(
                table,
                "  {} {:?} {:?} {:?}",
                found.rule, found.severity, found.certainty, found.machines
            );
        }
        for known in &report.ruled_out {
            let _ = writeln!(table, "  ({})", known.rule);
        }
        let read: Vec<_> = report
            .inputs
            .iter()
            .flat_map(|input| &input.segments)
            .map(|part| {
                format!("{}-{} {}", part.line, part.last_line, part.read_as.as_deref().unwrap_or("not read"))
            })
            .collect();
        let _ = writeln!(table, "  read: {}", read.join(", "));
    }
    insta::assert_snapshot!(table);
}

/// What a rule says of a case, in one word each for severity and certainty.
fn said(found: &calwise_engine::v1::Finding) -> String {
    format!("{:?} {:?}", found.severity, found.certainty).to_lowercase()
}

/// Every rule on every case as a table by rule: what it finds where. A case that is clean yields nothing but notes, and
/// what its head says may be stated.
#[test]
fn every_rule_with_the_cases_that_it_finds_something_in() {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    found.extend(calwise_engine::rule_ids().into_iter().map(|id| (id, Vec::new())));
    let mut clean = 0;
    for file in files(&root().join("tests/cases"), ".txt") {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let text = std::fs::read_to_string(&file).expect("a case");
        let (head, paste) = text.split_once("\n---\n").expect("a head");
        let report = report(&diagnose(vec![input(paste)], TODAY), &Language::english());
        let is_clean = head.starts_with("outcome: healthy") || head.starts_with("outcome: not-licensing");
        clean += usize::from(is_clean);
        let may = head.lines().find_map(|line| line.strip_prefix("may: ")).unwrap_or("");
        for finding in &report.findings {
            let is_allowed =
                || finding.cause.as_deref().is_some_and(|cause| may.split(", ").any(|known| known == cause));
            let is_note = finding.severity == Severity::Info || finding.certainty == Certainty::Possible;
            assert!(
                is_note || !is_clean || is_allowed(),
                "{name} is clean, and {} says {}",
                finding.rule,
                said(finding)
            );
            let cases = found.get_mut(finding.rule.as_str()).expect("a rule");
            cases.push(format!("{name} ({})", said(finding)));
        }
    }
    let mut table = format!("{clean} clean cases\n");
    for (rule, cases) in found {
        let _ = writeln!(table, "{rule}: {}", cases.join(", "));
    }
    insta::assert_snapshot!("rules_and_cases", table);
}
