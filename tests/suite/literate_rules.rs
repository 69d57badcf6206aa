//! Rules as literate specifications: `tests/rules/<id>.md`, cases with a paste and what the rule says of it.
//!
//! Each case is a heading that begins with "Fires", "Satisfied" or "Near miss", a block `paste`, and a
//! block `says`: `error confirmed`, `satisfied`, `open`, `possible …`, or `silent` where the rule has no subject.

use std::collections::BTreeSet;
use std::path::Path;

use calwise_diagnosis::rules;
use calwise_engine::{Input, Language, diagnose, report, v1};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::support::{TODAY, files, root};

struct Case {
    title: String,
    pastes: Vec<String>,
    says: String,
}

fn cases(markdown: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let (mut in_heading, mut block) = (false, None);
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level as usize == 2 => {
                in_heading = true;
                cases.push(Case { title: String::new(), pastes: Vec::new(), says: String::new() });
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) => {
                if let ("paste", Some(case)) = (&*kind, cases.last_mut()) {
                    case.pastes.push(String::new());
                }
                block = Some(kind.to_string());
            }
            Event::End(TagEnd::CodeBlock) => block = None,
            Event::Text(text) | Event::Code(text) => {
                let Some(case) = cases.last_mut() else { continue };
                match block.as_deref() {
                    _ if in_heading => case.title.push_str(&text),
                    Some("paste") => case.pastes.last_mut().expect("a paste").push_str(&text),
                    Some("says") => case.says.push_str(&text),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    cases
}

/// What a rule says of a paste, in one line.
fn said(rule: &str, pastes: &[String]) -> String {
    let inputs = pastes.iter().enumerate().map(|(index, text)| Input {
        name: format!("Paste {}", index + 1),
        bytes: text.clone().into_bytes(),
    });
    let diagnosis = diagnose(inputs.collect(), TODAY);
    let report = report(&diagnosis, &Language::english());
    if let Some(found) = report.findings.iter().find(|found| found.rule == rule) {
        let severity = match found.severity {
            v1::Severity::Error => "error",
            v1::Severity::Warning => "warning",
            v1::Severity::Info => "info",
        };
        let certainty = match found.certainty {
            v1::Certainty::Confirmed => "confirmed",
            v1::Certainty::Likely => "likely",
            v1::Certainty::Possible => "possible",
        };
        return format!("{severity} {certainty}");
    }
    if report.findings.iter().any(|found| found.explains.iter().any(|id| id == rule)) {
        "explained".to_owned()
    } else if report.not_run.iter().any(|open| open.rule == rule) {
        "open".to_owned()
    } else if report.ruled_out.iter().any(|known| known.rule == rule) {
        "satisfied".to_owned()
    } else {
        "silent".to_owned()
    }
}

#[test]
fn every_rule_says_what_its_specification_says() {
    let mut failures = Vec::new();
    for file in files(&root().join("tests/rules"), ".md") {
        let rule = name(&file);
        let markdown = std::fs::read_to_string(&file).expect("a specification");
        for case in cases(&markdown) {
            assert!(
                !case.pastes.is_empty() && !case.says.is_empty(),
                "{rule}: '{}' is not whole",
                case.title
            );
            let said = said(&rule, &case.pastes);
            if said != case.says.trim() {
                failures.push(format!("{rule}: {}: says '{said}', not '{}'", case.title, case.says.trim()));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn every_rule_has_a_firing_a_satisfied_and_a_near_miss_case() {
    let folder = root().join("tests/rules");
    let specified: BTreeSet<String> = files(&folder, ".md").iter().map(|file| name(file)).collect();
    let rules: BTreeSet<String> = rules::all().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(specified, rules, "specifications and rules");
    for rule in &rules {
        let markdown = std::fs::read_to_string(folder.join(format!("{rule}.md"))).expect("a specification");
        assert!(markdown.starts_with(&format!("# {rule}\n")), "{rule}: the title is the id");
        let titles: Vec<String> = cases(&markdown).into_iter().map(|case| case.title).collect();
        for kind in ["Fires", "Satisfied", "Near miss"] {
            // A message that nobody was shown is no subject of a rule about it: "silent" is its satisfied.
            assert!(titles.iter().any(|title| title.starts_with(kind)), "{rule} has no case '{kind}'");
        }
    }
}

fn name(file: &Path) -> String {
    file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned()
}
