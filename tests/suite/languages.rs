//! The texts: the same keys, placeables and variants in every language, and none that nobody uses.

use std::collections::{BTreeMap, BTreeSet};

use calwise_diagnosis::need::Asked;
use calwise_diagnosis::{remedy, rules};
use calwise_engine::{Language, diagnose, fact_tables, handbook, judge, plan, report, samples};
use calwise_evidence::reader::NoteKind;
use calwise_evidence::readers;
use calwise_evidence::text::file_kind::FileKind;
use calwise_licensing::knowledge::{ledger, probes};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::literate_rules;
use crate::support::{TODAY, files, input, root};

/// What the page starts with, the Handbook, and plans.
const ENGLISH: [&str; 3] = [
    include_str!("../../static/languages/en.ftl"),
    include_str!("../../static/handbook/en.ftl"),
    include_str!("../../static/plan/en.ftl"),
];
const FRENCH: [&str; 3] = [
    include_str!("../../static/languages/fr.ftl"),
    include_str!("../../static/handbook/fr.ftl"),
    include_str!("../../static/plan/fr.ftl"),
];

/// Keys of all files of a language.
fn all_keys(files: [&str; 3]) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (key, names) in files.into_iter().flat_map(keys) {
        assert!(all.insert(key.clone(), names).is_none(), "{key} stands in two files");
    }
    all
}

/// Keys with the names of their placeables.
fn keys(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(ftl).expect("Fluent throughout");
    let mut keys = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let mut add = |key: String, pattern: &Pattern<&str>| {
            let mut names = BTreeSet::new();
            placeables(pattern, &mut names);
            assert!(keys.insert(key.clone(), names).is_none(), "{key} stands twice");
        };
        if let Some(pattern) = &message.value {
            add(id.to_owned(), pattern);
        }
        for attribute in &message.attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    keys
}

fn placeables(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inline_name(inline, names),
            Expression::Select { selector, variants } => {
                inline_name(selector, names);
                for variant in variants {
                    placeables(&variant.value, names);
                }
            }
        }
    }
}

fn inline_name(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    }
}

#[test]
fn french_has_the_keys_and_placeables_of_english() {
    let (english, french) = (all_keys(ENGLISH), all_keys(FRENCH));
    let missing: Vec<_> = english.keys().filter(|key| !french.contains_key(*key)).collect();
    let surplus: Vec<_> = french.keys().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "French lacks {missing:?} and has {surplus:?}");
    for (key, names) in &english {
        assert_eq!(names, &french[key], "placeables of {key}");
    }
}

#[test]
fn everything_in_the_tables_has_its_words() {
    let english = all_keys(ENGLISH);
    let mut wanted: Vec<String> = Vec::new();
    for rule in rules::all() {
        wanted.extend(["", ".meaning", ".falsifier"].map(|text| format!("rule-{}{text}", rule.id)));
        let page = ["finds", "matters", "decides", "wrong"];
        wanted.extend(page.map(|text| format!("page-{}.{text}", rule.id)));
        wanted.push(format!("family-{}", rule.family.id()));
    }
    for step in remedy::ALL {
        wanted.push(format!("step-{}", step.id));
        wanted.push(format!("step-{}.expect", step.id));
        if step.risk != remedy::Risk::ReadOnly {
            wanted.push(format!("step-{}.undo", step.id));
        }
        if step.risk == remedy::Risk::Risky {
            wanted.push(format!("step-{}.interrupts", step.id));
        }
    }
    for entry in ledger::ALL {
        wanted.push(format!("ledger-{}", entry.id));
        wanted.extend((1..=entry.sides.len()).map(|side| format!("dispute-{}.side-{side}", entry.id)));
        if !entry.sides.is_empty() {
            wanted.extend(["question", "follows"].map(|text| format!("dispute-{}.{text}", entry.id)));
        }
    }
    wanted.extend(
        probes::ALL
            .iter()
            .flat_map(|probe| [format!("probe-{}", probe.id), format!("probe-{}.why", probe.id)]),
    );
    wanted.extend(Asked::ALL.iter().map(|asked| format!("need-{}", asked.id())));
    wanted.extend(FileKind::ALL.iter().map(|kind| format!("input-is-{}", kind.id())));
    wanted.extend(NoteKind::ALL.iter().map(|kind| format!("note-{}", kind.id())));
    wanted.extend(fact_tables::text_keys());
    wanted.extend(readers::ALL.iter().map(|reader| format!("format-{}", reader.id)));
    let missing: Vec<_> = wanted.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// What a finding shows must be there before anything is fetched: the statements that its rule cites.
#[test]
fn statements_that_rules_cite_are_at_hand_and_the_others_are_in_the_handbook() {
    let [at_hand, handbook, _] = ENGLISH.map(keys);
    let cited: BTreeSet<&str> = rules::all().flat_map(|rule| rule.ledger).map(|entry| entry.id).collect();
    for entry in ledger::ALL {
        let key = format!("ledger-{}", entry.id);
        let (place, elsewhere) =
            if cited.contains(entry.id) { (&at_hand, &handbook) } else { (&handbook, &at_hand) };
        assert!(place.contains_key(&key) && !elsewhere.contains_key(&key), "{key} stands in the wrong file");
    }
}

/// Families of keys whose last part is an id of a table; the test above wants each of those.
const COMPOSED: &[&str] = &[
    "rule-",
    "step-",
    "ledger-",
    "dispute-",
    "probe-",
    "need-",
    "note-",
    "input-is-",
    "format-",
    "family-",
    "sample-",
    "date-month-",
    "origin-",
    "page-",
    "plan-problem-",
    "plan-ui-column-",
    "plan-ui-joined-",
    "plan-ui-product-",
    "plan-ui-platform-",
    "plan-ui-mode-",
    "plan-ui-client-",
    "plan-ui-from-",
    "plan-ui-kind-",
    "plan-ui-program-",
    "plan-ui-server-cals-",
    "plan-ui-example-",
    "plan-ui-step-",
    "plan-ui-row-",
    "plan-ui-table-",
    "plan-ui-add-",
    "plan-ui-empty-",
    "table-",
    "setting-",
    "host-",
    "verdict-",
    "severity-",
    "certainty-",
    "risk-",
    "full-example-",
    "ui-request-",
    "ui-stored-",
    "ui-theme-",
];

/// Beginnings of keys that no id, class or address of the page has as well.
const KEYS_OF_THE_PAGE: &[&str] =
    &["ui-", "full-", "plan-ui-", "plan-head-", "plan-heading-", "plan-product-"];

/// What the page asks for by a key in its sources is there: only a browser would show a key that is missing.
#[test]
fn every_text_that_the_page_asks_for_is_there() {
    let english = all_keys(ENGLISH);
    let mut missing = Vec::new();
    for file in files(&root().join("web/src"), ".rs") {
        let source = std::fs::read_to_string(&file).expect("a source file");
        // What stands between quotes and what does not: only a key looks like one.
        let pieces = source.split('"');
        let is_key = |text: &&str| {
            KEYS_OF_THE_PAGE.iter().any(|start| text.starts_with(start))
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte))
                // A beginning is completed by an id of a table.
                && !text.ends_with('-')
        };
        missing.extend(pieces.filter(is_key).filter(|key| !english.contains_key(*key)).map(str::to_owned));
    }
    assert!(missing.is_empty(), "the page asks for {missing:?}");
}

#[test]
fn no_text_is_left_that_nobody_uses() {
    let root = root();
    let mut source = String::new();
    for folder in ["crates", "web"] {
        for file in files(&root.join(folder), ".rs") {
            source.push_str(&std::fs::read_to_string(file).expect("a source file"));
        }
    }
    let in_tables: BTreeSet<String> = fact_tables::text_keys().collect();
    let unused: Vec<String> = all_keys(ENGLISH)
        .into_keys()
        .filter(|key| !in_tables.contains(key))
        .filter(|key| !key.contains('.') && !COMPOSED.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !source.contains(&format!("\"{key}\"")))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
    let ids: BTreeSet<&str> = rules::all().map(|rule| rule.id).collect();
    let strays: Vec<_> = all_keys(ENGLISH)
        .into_keys()
        .filter_map(|key| Some(key.strip_prefix("rule-")?.split('.').next()?.to_owned()))
        .filter(|id| !ids.contains(id.as_str()))
        .collect();
    assert!(strays.is_empty(), "texts of rules that do not exist: {strays:?}");
}

/// Every report and every page of the Handbook is rendered whole: no key without words, no placeable without a value.
#[test]
fn reports_and_handbook_are_rendered_without_a_gap() {
    for language in [Language::english(), Language::french()] {
        for sample in samples(TODAY) {
            let diagnosis = diagnose(vec![input(sample.text.as_bytes())], TODAY);
            let report = report(&diagnosis, &language);
            let _ = calwise_engine::text(&report, &language, false);
            let _ = calwise_engine::markdown(&report, &language);
        }
        for file in files(&root().join("tests/rules"), ".md") {
            let text = std::fs::read_to_string(file).expect("a specification");
            for case in literate_rules::cases(&text) {
                let _ = report(&judge(literate_rules::deployment(&case), TODAY), &language);
            }
            let _ = report(&diagnose(vec![input(text)], TODAY), &language);
        }
        for (_, json) in plan::EXAMPLES {
            let requirements = plan::read(json, &language).expect("an example");
            let planned = plan::plan(&requirements, TODAY);
            let found = plan::sensitivity(&requirements, TODAY);
            let report = plan::report(&requirements, &planned, found.as_ref(), TODAY, &language);
            let _ = plan::text(&report, &language) + &plan::markdown(&report, &language);
        }
        for id in calwise_engine::rule_ids() {
            assert!(calwise_engine::explain(id, &language, false).is_some());
        }
        let _ =
            (handbook::rules(&language), handbook::ledger(&language), handbook::version_tables(&language));
        for host in calwise_engine::versions::hosts() {
            let _ = calwise_engine::versions::fitting(&language, &host, None);
            let _ = calwise_engine::versions::fitting(&language, &host, Some("2019"));
        }
        assert_eq!(language.failures(), Vec::<String>::new(), "{}", language.tag());
    }
}

/// What a skeleton leaves open is written before it is done.
#[test]
fn no_text_waits_to_be_written() {
    for (language, ftl) in [("English", ENGLISH.concat()), ("French", FRENCH.concat())] {
        let open: Vec<_> = ftl.lines().filter(|line| line.ends_with("To be written")).collect();
        let owners: Vec<_> =
            ftl.lines().filter(|line| !line.starts_with(' ') && line.ends_with("= To be written")).collect();
        assert!(open.is_empty(), "{language}: {owners:?}");
    }
}

/// Wording: no exclamation marks, no word that makes light of a task, no abbreviation of the license server.
#[test]
fn texts_keep_the_tone() {
    const AVOIDED: &[&str] = &["!", "please", "simply", "oops", "just ", " LS ", "easily"];
    for line in ENGLISH.concat().lines().filter(|line| !line.starts_with('#')) {
        let text = line.split_once('=').map_or("", |(_, text)| text);
        for avoided in AVOIDED {
            assert!(!text.to_lowercase().contains(&avoided.to_lowercase()), "'{avoided}' in: {line}");
        }
    }
}

/// The texts of rules, steps and statements that the samples need: the first program of the page starts with these.
/// `CALWISE_FIRST_TEXTS=1` writes the list.
#[test]
fn the_first_texts_are_those_of_the_samples() {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for sample in samples(TODAY) {
        let diagnosis = diagnose(vec![input(sample.text.clone())], TODAY);
        for found in report(&diagnosis, &Language::english()).findings {
            let rule = rules::find(&found.rule).expect("a rule");
            wanted.insert(format!("rule-{}", rule.id));
            wanted.extend(rule.remedy.iter().map(|step| format!("step-{}", step.id)));
            wanted.extend(rule.ledger.iter().map(|entry| format!("ledger-{}", entry.id)));
        }
    }
    let written = wanted.iter().fold(String::new(), |list, key| list + key + "\n");
    let path = root().join("static/languages/first.txt");
    if std::env::var_os("CALWISE_FIRST_TEXTS").is_some() {
        std::fs::write(&path, &written).expect("the list is written");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the list"), written, "CALWISE_FIRST_TEXTS=1 writes it");
}

/// The first program of the page has no remarks, so no sample may call for one.
#[test]
fn no_sample_calls_for_a_remark() {
    assert!(rules::COMPLETE && rules::all().any(calwise_diagnosis::rule::Rule::is_remark));
    for sample in samples(TODAY) {
        let diagnosis = diagnose(vec![input(sample.text.clone())], TODAY);
        for found in report(&diagnosis, &Language::english()).findings {
            let rule = rules::find(&found.rule).expect("a rule");
            assert!(!rule.is_remark(), "{}: {}", sample.id, rule.id);
        }
    }
}

/// What the first program of the page makes of a sample is what the complete one makes of it.
#[test]
fn the_first_readers_read_the_samples_like_all_readers() {
    for sample in samples(TODAY) {
        let source = calwise_evidence::reader::Source::new(0, &sample.text);
        let of = |readers: &[&calwise_evidence::reader::Reader]| {
            calwise_evidence::segmentation::segments_by(readers, &source)
        };
        assert_eq!(of(readers::FIRST), of(readers::ALL), "{}", sample.id);
    }
}
