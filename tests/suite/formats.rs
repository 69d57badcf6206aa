//! What tools print, as people paste it, and the facts in it: `tests/corpus/formats/<kind>/<name>.txt`.
//!
//! A case begins with its facts, one a line as [`crate::facts`] writes them, with `sealed` before them where the case
//! was put aside before any reader was tried on it, `printed` where a printer made the paste, and `may:` in front of facts that may be seen besides. Behind a line
//! `---` follows the paste. Facts that are seen and not expected are wrong, and there must be none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use calwise_engine::diagnose;
use calwise_evidence::reader::Source;
use calwise_evidence::readers;
use calwise_evidence::segmentation::segments_by;

use crate::facts::facts;
use crate::support::{TODAY, files, input, root};

/// Of a hundred facts so many must be read.
const RECALL: usize = 98;

struct Case {
    name: String,
    kind: String,
    sealed: bool,
    /// Whether a printer made the paste.
    printed: bool,
    expected: BTreeSet<String>,
    may: BTreeSet<String>,
    paste: String,
}

fn cases() -> Vec<Case> {
    files(&root().join("tests/corpus/formats"), ".txt").iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> Case {
    let text = std::fs::read_to_string(path).expect("a case");
    let part = |path: Option<&Path>| {
        path.and_then(Path::file_stem).and_then(|name| name.to_str()).expect("a name").to_owned()
    };
    let name = part(Some(path));
    let (head, paste) = text.split_once("---\n").unwrap_or_else(|| panic!("{name} has no line '---'"));
    let lines = || {
        head.lines().map(str::trim).filter(|line| !line.is_empty() && !["sealed", "printed"].contains(line))
    };
    let may = lines().filter_map(|line| Some(line.strip_prefix("may:")?.trim().to_owned()));
    let expected = lines().filter(|line| !line.starts_with("may:")).map(str::to_owned);
    Case {
        kind: part(path.parent()),
        sealed: head.lines().any(|line| line == "sealed"),
        printed: head.lines().any(|line| line == "printed"),
        expected: expected.collect(),
        may: may.collect(),
        paste: paste.to_owned(),
        name,
    }
}

#[derive(Default)]
struct Score {
    cases: usize,
    right: usize,
    wrong: usize,
    missed: usize,
}

#[test]
fn every_fact_is_read_and_nothing_else() {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut faults = String::new();
    for case in cases() {
        // That a list is whole counts where a case says so.
        let counts = |fact: &String| !fact.ends_with("packs listed =") || case.expected.contains(fact);
        let mut seen = facts(&diagnose(vec![input(case.paste.clone())], TODAY));
        seen.retain(counts);
        let wrong: Vec<_> =
            seen.iter().filter(|fact| !case.expected.contains(*fact) && !case.may.contains(*fact)).collect();
        let missed: Vec<_> = case.expected.iter().filter(|fact| !seen.contains(*fact)).collect();
        let seal = if case.sealed { "sealed" } else { "open" };
        for group in [case.kind.as_str(), seal, "all"] {
            let score = scores.entry(group.to_owned()).or_default();
            score.cases += 1;
            score.wrong += wrong.len();
            score.missed += missed.len();
            score.right += case.expected.len() - missed.len();
        }
        let lists = [("wrong", wrong), ("missed", missed)];
        for (title, facts) in lists {
            for fact in facts {
                let _ = writeln!(faults, "{}/{}: {title} {fact}", case.kind, case.name);
            }
        }
    }
    let mut table = String::new();
    for (group, Score { cases, right, wrong, missed }) in &scores {
        let _ =
            writeln!(table, "{group}: {cases} cases, {right} facts right, {wrong} wrong, {missed} missed");
    }
    insta::assert_snapshot!("facts_of_formats", format!("{table}{faults}"));
    let all = &scores["all"];
    assert_eq!(all.wrong, 0, "facts that are none:\n{faults}");
    assert!(all.right * 100 >= (all.right + all.missed) * RECALL, "too few facts are read:\n{faults}");
}

/// Each reader of a format is shown at least so many cases.
const OF_EACH_READER: usize = 3;
/// All cases together are at least so many.
const CASES: usize = 260;

#[test]
fn every_reader_has_its_cases() {
    let mut cases_of: BTreeMap<&str, usize> = BTreeMap::new();
    let cases = cases();
    assert!(cases.len() >= CASES, "{} cases", cases.len());
    for case in &cases {
        let source = Source::new(0, &case.paste);
        let read_as: BTreeSet<_> =
            segments_by(readers::ALL, &source).iter().filter_map(|segment| segment.read_as).collect();
        for id in read_as {
            *cases_of.entry(id).or_default() += 1;
        }
    }
    let count = |id: &str| cases_of.get(id).copied().unwrap_or(0);
    let few: Vec<_> = readers::ALL
        .iter()
        // What people write has a corpus of its own.
        .filter(|reader| reader.id != "sentence" && count(reader.id) < OF_EACH_READER)
        .map(|reader| format!("{}: {}", reader.id, count(reader.id)))
        .collect();
    assert_eq!(few, Vec::<String>::new(), "readers with too few cases");
}

/// What a printer prints its reader reads: such a case shows little, so there are few of them. `printed` marks them.
#[test]
fn at_most_a_fifth_of_the_cases_was_printed() {
    let cases = cases();
    let printed = cases.iter().filter(|case| case.printed).count();
    assert!(printed * 5 <= cases.len(), "{printed} of {}", cases.len());
}

/// A case that differs from another in names and numbers alone shows nothing new.
#[test]
fn no_two_cases_are_alike_but_for_names_and_numbers() {
    let blanked = |paste: &str| {
        // Names stand in capitals, have a digit or a domain.
        let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '.' | '_');
        let is_name = |word: &&str| {
            word.bytes().any(|byte| byte.is_ascii_digit() || byte == b'.')
                || (word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_lowercase()))
        };
        let words = paste.split(|letter| !is_part(letter)).filter(|word| !is_name(word));
        words.collect::<Vec<_>>().join(" ")
    };
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for case in cases() {
        let twin = known.insert(blanked(&case.paste), case.name.clone());
        assert_eq!(twin, None, "{} is the same", case.name);
    }
}
