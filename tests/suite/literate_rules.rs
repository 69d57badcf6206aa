//! Rules as literate specifications: `tests/rules/<id>.md`, cases with a paste and what the rule says of it.
//!
//! Each case is a heading that begins with "Fires", "Satisfied", "Near miss" or "Open", then blocks `paste` or a
//! block `deployment` (the inside of a deployment file), and a block `says`: `error confirmed`, `satisfied`,
//! `open: need, need`, `info possible`, or `silent` where the rule has no subject.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use calwise_diagnosis::rule::{Certainty, Check, Severity};
use calwise_diagnosis::rules;
use calwise_engine::{Deployment, Input, Language, deployment_file};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::support::{TODAY, files, root};

#[derive(Default)]
pub(crate) struct Case {
    pub(crate) title: String,
    pub(crate) pastes: Vec<String>,
    deployment: String,
    pub(crate) says: String,
}

pub(crate) fn cases(markdown: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let (mut in_heading, mut block) = (false, None);
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level as usize == 2 => {
                in_heading = true;
                cases.push(Case::default());
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
                    Some("deployment") => case.deployment.push_str(&text),
                    Some("says") => case.says.push_str(&text),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    cases
}

/// The deployment of a case: written down, or read from its pastes.
pub(crate) fn deployment(case: &Case) -> Deployment {
    if !case.deployment.is_empty() {
        let json =
            format!(r#"{{"format":"calwise-deployment","version":1,"deployment":{}}}"#, case.deployment);
        return deployment_file::read(&json).unwrap_or_else(|error| panic!("{}: {error}", case.title));
    }
    let inputs = case.pastes.iter().enumerate().map(|(index, text)| Input {
        name: format!("Paste {}", index + 1),
        bytes: text.clone().into_bytes(),
    });
    Arc::unwrap_or_clone(calwise_evidence::read(inputs.collect()).deployment)
}

/// What a rule says of a deployment, in one line; where it is open, with the ids of what it lacks.
fn said(rule: &str, deployment: Deployment) -> String {
    let diagnosis = calwise_diagnosis::diagnose(deployment, TODAY);
    if let Some(found) = diagnosis.findings.iter().find(|found| found.rule.id == rule) {
        let severity = match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let certainty = match found.certainty {
            Certainty::Confirmed => "confirmed",
            Certainty::Likely => "likely",
            Certainty::Possible => "possible",
        };
        return format!("{severity} {certainty}");
    }
    let ruled_out = |id: &str| diagnosis.ruled_out.iter().any(|known| known.rule.id == id);
    if diagnosis.findings.iter().any(|found| found.explains.contains(&rule)) {
        "explained".to_owned()
    } else if let Some(open) = diagnosis.not_run.iter().find(|open| open.rule.id == rule) {
        let mut lacks: Vec<&str> = open.missing.iter().map(|need| need.asked.id()).collect();
        lacks.sort_unstable();
        format!("open: {}", lacks.join(", "))
    } else if ruled_out(rule) {
        "satisfied".to_owned()
    } else {
        "silent".to_owned()
    }
}

/// Whether what a rule says is what was specified; a plain "open" does not say what is lacking.
fn is_as_specified(said: &str, specified: &str) -> bool {
    said == specified || (specified == "open" && said.starts_with("open: "))
}

#[test]
fn every_rule_says_what_its_specification_says() {
    let mut failures = Vec::new();
    for file in files(&root().join("tests/rules"), ".md") {
        let rule = name(&file);
        let markdown = std::fs::read_to_string(&file).expect("a specification");
        for case in cases(&markdown) {
            let is_told_once = case.pastes.is_empty() != case.deployment.is_empty();
            assert!(is_told_once && !case.says.is_empty(), "{rule}: '{}' is not whole", case.title);
            let said = said(&rule, deployment(&case));
            if !is_as_specified(&said, case.says.trim()) {
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
        let known = rules::find(rule).expect("a rule");
        // What people were told is there or not; and what names no cause has nothing to leave open.
        let looks_at_machines = known.cause.is_some() && !matches!(known.check, Check::People(_));
        let open = |case: &Case| case.says.starts_with("open") || case.says.contains("possible");
        assert!(
            !looks_at_machines || cases(&markdown).iter().any(open),
            "{rule} has no case that leaves it undetermined"
        );
    }
}

/// What a specification finds has its words: no key without them, no placeable without a value.
#[test]
fn what_specifications_find_is_rendered_without_a_gap() {
    for language in [Language::english(), Language::french()] {
        for file in files(&root().join("tests/rules"), ".md") {
            for case in cases(&std::fs::read_to_string(file).expect("a specification")) {
                let diagnosis = calwise_engine::judge(deployment(&case), TODAY);
                let report = calwise_engine::report(&diagnosis, &language);
                let _ = calwise_engine::text(&report, &language, false);
            }
        }
        assert_eq!(language.failures(), Vec::<String>::new(), "{}", language.tag());
    }
}

fn name(file: &Path) -> String {
    file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned()
}
