//! Whole deployments and what is stated of them: all rules together, so that one finding does not get in the way of another.
//!
//! `tests/whole-deployments.md`: headings, blocks `deployment`, and a block `says` with the outcome and the causes that
//! are stated, in the order of the report.

use calwise_diagnosis::diagnose;
use calwise_diagnosis::outcome::Outcome;

use crate::literate_rules::{cases, deployment};
use crate::support::{TODAY, root};

#[test]
fn a_deployment_amounts_to_an_outcome_and_its_causes() {
    let markdown = std::fs::read_to_string(root().join("tests/whole-deployments.md")).expect("the cases");
    let cases = cases(&markdown);
    assert!(cases.len() >= 18, "{} cases", cases.len());
    let mut failures = Vec::new();
    for case in cases {
        let diagnosis = diagnose(deployment(&case), TODAY);
        let outcome = match diagnosis.outcome {
            Outcome::Fault => "fault",
            Outcome::Warning => "warning",
            Outcome::Healthy => "healthy",
            Outcome::NotLicensing => "not-licensing",
            Outcome::Insufficient => "insufficient",
        };
        let named: Vec<&str> = diagnosis
            .findings
            .iter()
            .filter(|finding| finding.is_stated())
            .filter_map(|finding| finding.rule.cause)
            .map(calwise_diagnosis::cause::Cause::name)
            .collect();
        let said = format!("{outcome}: {}", named.join(", "));
        if said.trim_end_matches(": ") != case.says.trim() {
            failures.push(format!("{}: '{said}', not '{}'", case.title, case.says.trim()));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}
