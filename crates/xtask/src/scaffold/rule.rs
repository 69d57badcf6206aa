//! The skeleton of a rule: its file, its line in the family, its texts, its specification.

use std::path::Path;

use anyhow::{Context, ensure};

use super::{MARK, add_module, change, check_id, create, format, pascal, snake, texts};

pub(super) fn write(root: &Path, family: &str, id: &str) -> anyhow::Result<Vec<String>> {
    check_id(family)?;
    check_id(id)?;
    let folder = format!("crates/diagnosis/src/rules/{}", snake(family));
    ensure!(
        root.join(&folder).is_dir(),
        "there is no family '{family}': the folders in crates/diagnosis/src/rules name them"
    );
    let mut files = vec![
        create(root, &format!("{folder}/{}.rs", snake(id)), &source(family, id))?,
        create(root, &format!("tests/rules/{id}.md"), &specification(id))?,
        change(root, &format!("{folder}/mod.rs"), |text| {
            let text = add_module(text, &snake(id))?;
            let end = text.rfind("];").context("no list of rules")?;
            let comma = if text[..end].trim_end().ends_with([',', '[']) { "" } else { ", " };
            Ok(format!("{}{comma}&{}::RULE{}", &text[..end], snake(id), &text[end..]))
        })?,
    ];
    let short = ["title", "effect", "meaning", "falsifier"];
    files.extend(texts::add(root, "languages", "rule-", &words(&format!("rule-{id} = {MARK}"), &short))?);
    let page = ["finds", "matters", "decides", "wrong"];
    files.extend(texts::add(root, "handbook", "page-", &words(&format!("page-{id} ="), &page))?);
    format(root, &files)?;
    Ok(files)
}

fn source(family: &str, id: &str) -> String {
    let family = pascal(family);
    format!(
        "//! {MARK}: what this rule finds, in one sentence.

use calwise_licensing::knowledge::ledger;

use crate::host::HostView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{{Check, Family, Rule, Severity, Verdict}};

pub(super) static RULE: Rule = Rule {{
    id: \"{id}\",
    family: Family::{family},
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::POLICY_FIRST],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE],
    check: Check::Host(check),
}};

/// Until it is written the rule is open for every host: it claims nothing.
fn check(host: &HostView<'_>) -> Verdict {{
    Verdict::lacking([host.need(Asked::HostEvents)])
}}
"
    )
}

fn words(head: &str, attributes: &[&str]) -> String {
    let mut block = head.to_owned();
    for attribute in attributes {
        block.push_str("\n    .");
        block.push_str(attribute);
        block.push_str(" = ");
        block.push_str(MARK);
    }
    block
}

fn specification(id: &str) -> String {
    let case = |kind: &str, says: &str| {
        format!("\n## {kind}: {MARK}\n\n```paste\n{MARK}\n```\n\n```says\n{says}\n```\n")
    };
    format!(
        "# {id}\n\n{MARK}: what the rule holds, in a sentence or two.\n{}{}{}",
        case("Fires", "warning confirmed"),
        case("Satisfied", "satisfied"),
        case("Near miss", "open")
    )
}
