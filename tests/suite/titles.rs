//! What the specifications' cases are answered with in words: each finding's title, whom it is about, what is asked
//! for next and how many of the deciding facts were seen. Which rule fires is in `literate_rules`.

use std::fmt::Write;

use calwise_engine::{Language, judge, report};

use crate::literate_rules::{cases, deployment};
use crate::support::{TODAY, files, root};

#[test]
fn every_case_of_a_rule_is_answered_in_these_words() {
    let english = Language::english();
    let mut said = String::new();
    for file in files(&root().join("tests/rules"), ".md") {
        let rule = file.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let markdown = std::fs::read_to_string(&file).expect("a specification");
        for case in cases(&markdown) {
            let report = report(&judge(deployment(&case), TODAY), &english);
            let coverage = &report.coverage;
            let (seen, denied, missing) = (coverage.seen, coverage.denied, coverage.missing);
            writeln!(said, "{rule}: {}: {seen} seen, {denied} denied, {missing} missing", case.title)
                .expect("a string");
            for finding in &report.findings {
                let about = finding.machines.join(", ");
                writeln!(said, "  {} [{about}]", finding.title).expect("a string");
            }
            let asked: Vec<&str> = report.missing.iter().map(|missing| missing.probe.as_str()).collect();
            if !asked.is_empty() {
                writeln!(said, "  asks {}", asked.join(", ")).expect("a string");
            }
        }
    }
    insta::assert_snapshot!(said);
}
