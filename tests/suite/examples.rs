//! The examples of the page, `static/examples`: each states the cause of its rule first, today and years from now.

use std::collections::BTreeSet;
use std::path::PathBuf;

use calwise_diagnosis::cause::Cause;
use calwise_diagnosis::rules;
use calwise_engine::v1::{Certainty, Report, Tone};
use calwise_engine::{Example, Language, as_of, diagnose, examples, report};
use time::Date;
use time::macros::date;

use crate::support::{TODAY, files, input, root};

/// The example without any finding.
const HEALTHY: &str = "healthy-farm";

/// Whoever opens an example does it some day.
const DAYS: [Date; 2] = [TODAY, date!(2029 - 03 - 01)];

/// Each file with its name, as the page gets it.
fn texts() -> Vec<String> {
    let name = |path: &PathBuf| path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a text");
        assert!(!text.contains("=== "), "{}: a line like that begins an example", path.display());
        format!("=== {}\n{text}", name(&path))
    };
    files(&root().join("static/examples"), ".txt").into_iter().map(read).collect()
}

fn said(example: &Example<'_>, today: Date) -> Report {
    report(&diagnose(vec![input(as_of(example.text, today))], today), &Language::english())
}

#[test]
fn every_example_states_its_cause_first_and_no_other_than_it_may() {
    let texts = texts().concat();
    for example in examples(&texts) {
        for today in DAYS {
            let report = said(&example, today);
            let stated = report.findings.iter().filter(|finding| finding.certainty != Certainty::Possible);
            let causes: Vec<_> = stated.clone().filter_map(|finding| finding.cause.as_deref()).collect();
            let Some(rule) = rules::find(example.id) else {
                assert_eq!((example.id, report.verdict.tone), (HEALTHY, Tone::Ok), "{today}: {causes:?}");
                assert!(report.hosts.len() > 2, "a farm of {} hosts", report.hosts.len());
                continue;
            };
            let first =
                stated.clone().find(|finding| finding.cause.is_some()).map(|finding| finding.rule.as_str());
            assert_eq!(first, Some(rule.id), "{today}");
            let own = rule.cause.map(Cause::name);
            let others = causes.iter().filter(|cause| Some(**cause) != own && !example.may.contains(cause));
            assert_eq!(others.count(), 0, "{today}: {} states {causes:?}", example.id);
        }
    }
}

#[test]
fn every_example_is_read_as_its_head_says() {
    let texts = texts().concat();
    for example in examples(&texts) {
        let report = said(&example, TODAY);
        let mut read: Vec<&str> = Vec::new();
        for format in report
            .inputs
            .iter()
            .flat_map(|input| &input.segments)
            .filter_map(|segment| segment.read_as.as_deref())
        {
            // What only names the machine tells nobody what an example is like.
            if !read.contains(&format) && format != "console-context" {
                read.push(format);
            }
        }
        assert_eq!(read, example.read, "{}", example.id);
    }
}

#[test]
fn every_rule_with_a_cause_has_an_example() {
    let texts = texts().concat();
    let has: BTreeSet<&str> = examples(&texts).iter().map(|example| example.id).collect();
    let wants = rules::all().filter(|rule| rule.cause.is_some()).map(|rule| rule.id);
    let wants: BTreeSet<&str> = wants.chain([HEALTHY]).collect();
    assert_eq!(has, wants);
}
