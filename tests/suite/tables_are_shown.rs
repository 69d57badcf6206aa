//! No table of knowledge is forgotten: each is shown by `calwise facts` and the Handbook, or named here with the reason.
//!
//! Tables are found in the sources, so that a new one counts from its first day.

use std::collections::BTreeSet;

use crate::support::{files, root};

/// Tables that no table of facts shows.
#[rustfmt::skip]
const NOT_SHOWN: &[(&str, &str)] = &[
    ("ledger::ALL", "entries of the ledger have pages of their own"),
    ("source::ALL", "each source stands in the rows that rest on it"),
    ("releases::CAL_GENERATIONS", "columns of the version tables"),
    ("releases::RELEASES", "rows of the version tables"),
    ("groups::OTHER_NAMES", "spellings by which a group is recognised"),
    ("messages::NEGATIONS", "words by which texts are read, no facts of licensing"),
    ("network_replies::REPLIES", "words by which texts are read"),
    ("network_replies::PROGRAMS", "words by which texts are read"),
    ("properties::COLUMNS", "spellings by which values are read"),
    ("properties::ROWS", "spellings by which values are read"),
    ("properties::METHOD_ANSWERS", "spellings by which values are read"),
    ("properties::COLUMNS", "spellings by which values are read"),
    ("properties::NOISE", "spellings by which values are read"),
    ("type_words::MORE_TYPE_WORDS", "words by which texts are read"),
    ("services::RUNNING_WORDS", "words by which texts are read"),
    ("services::STOPPED_WORDS", "words by which texts are read"),
    ("tool_reports::SENTENCES", "patterns by which reports are read"),
    ("tool_reports::FIELDS", "patterns by which reports are read"),
    ("type_words::MORE_TYPE_WORDS", "words by which texts are read"),
    ("type_words::TYPE_WORDS", "words by which texts are read"),
];

/// Every public list of the core as `module::NAME`. A macro that makes several takes each name on a line of its own.
fn tables() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files(&root().join("crates/licensing/src"), ".rs") {
        let module = file.file_stem().and_then(|stem| stem.to_str()).expect("a module").to_owned();
        let text = std::fs::read_to_string(&file).expect("a source file");
        let mut named_by_macro = false;
        for line in text.lines().map(str::trim) {
            let declared = ["pub static ", "pub const "].iter().find_map(|start| line.strip_prefix(start));
            match declared.and_then(|declared| declared.split_once(": &[")) {
                Some((name, _)) if name.starts_with('$') => named_by_macro = true,
                Some((name, _)) => _ = found.insert(format!("{module}::{name}")),
                None => {}
            }
        }
        let names = text.lines().filter_map(|line| line.trim().strip_suffix(';')).filter(|name| {
            named_by_macro
                && !name.is_empty()
                && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_')
        });
        found.extend(names.map(|name| format!("{module}::{name}")));
    }
    found
}

#[test]
fn every_table_of_knowledge_is_shown_or_has_a_reason_not_to_be() {
    let tables = tables();
    assert!(tables.len() > 45, "only {} tables found", tables.len());
    let mut shown = String::new();
    for file in files(&root().join("crates/report/src/fact_tables"), ".rs") {
        shown.push_str(&std::fs::read_to_string(file).expect("a source file"));
    }
    let is_shown = |table: &str| {
        let mut rest = shown.split(table).skip(1);
        rest.any(|rest| !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '_'))
    };
    let excepted: BTreeSet<&str> = NOT_SHOWN.iter().map(|(table, _)| *table).collect();
    let forgotten: Vec<_> =
        tables.iter().filter(|table| !is_shown(table) && !excepted.contains(table.as_str())).collect();
    assert!(forgotten.is_empty(), "shown by no table of facts: {forgotten:?}");
    let stale: Vec<_> =
        excepted.iter().filter(|table| !tables.contains(**table) || is_shown(table)).collect();
    assert!(stale.is_empty(), "no exceptions: {stale:?}");
}
