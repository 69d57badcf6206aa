//! Cases as support staff paste them, each with an expert's reading: `tests/cases/<kind>/<name>.txt`.
//!
//! A case begins with lines `outcome:`, `language:`, `causes:` (all must be stated), `may:` (may be stated as well) and
//! `never:` (must not be stated), then a line `---` and the paste. Only confirmed and likely findings are statements.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use calwise_diagnosis::cause::Cause;
use calwise_engine::v1::{Certainty, Outcome};
use calwise_engine::{Language, diagnose, report};

use crate::support::{TODAY, files, input, root};

/// Share of the expected causes that must be stated: what is reached, so that no change loses it unnoticed.
const RECALL: f64 = 0.7;

/// Share of the stated findings that must be right: of the confirmed, of the likely.
const RIGHT: [f64; 2] = [1.0, 0.9];

struct Case {
    name: String,
    kind: String,
    language: String,
    outcome: String,
    causes: Vec<String>,
    may: Vec<String>,
    never: Vec<String>,
    paste: String,
}

fn case(path: &Path) -> Case {
    let text = std::fs::read_to_string(path).expect("a case");
    let part = |path: Option<&Path>| {
        path.and_then(Path::file_name).and_then(|name| name.to_str()).expect("a name").to_owned()
    };
    let name = part(Some(path));
    let (head, paste) =
        text.split_once("\n---\n").unwrap_or_else(|| panic!("{name} has no line '---' behind its head"));
    let fields: BTreeMap<&str, &str> = head
        .lines()
        .map(|line| line.split_once(':').unwrap_or_else(|| panic!("{name}: '{line}' is no field")))
        .map(|(field, value)| (field.trim(), value.trim()))
        .collect();
    let list = |field: &str| -> Vec<String> {
        let names = fields.get(field).copied().unwrap_or_default();
        names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    let case = Case {
        kind: part(path.parent()),
        language: fields.get("language").copied().unwrap_or("en").to_owned(),
        outcome: fields.get("outcome").unwrap_or_else(|| panic!("{name} has no outcome")).to_string(),
        causes: list("causes"),
        may: list("may"),
        never: list("never"),
        paste: paste.to_owned(),
        name,
    };
    for cause in case.causes.iter().chain(&case.may).chain(&case.never) {
        assert!(
            Cause::ALL.iter().any(|known| known.name() == cause),
            "{}: no cause is called {cause}",
            case.name
        );
    }
    case
}

/// Counts of one kind, one language, or all.
#[derive(Default)]
struct Score {
    cases: usize,
    passed: usize,
    expected: usize,
    stated: usize,
    outcomes: usize,
}

/// What was stated that must not be, and what was neither expected nor allowed.
#[derive(Default)]
struct Faults {
    wrong: Vec<String>,
    unasked: Vec<String>,
    missed: Vec<String>,
    /// Of the confirmed and of the likely findings: how many are right, and how many there are.
    right: [(usize, usize); 2],
}

/// Whether a cause is one of licensing; to name another one as well is never wrong.
fn is_of_licensing(cause: &str) -> bool {
    let known = Cause::ALL.iter().find(|known| known.name() == cause);
    known.is_some_and(|known| !known.is_elsewhere() && !known.is_false_alarm())
}

fn judge(case: &Case, scores: &mut [&mut Score], faults: &mut Faults) {
    let report = report(&diagnose(vec![input(case.paste.clone())], TODAY), &Language::english());
    let outcome = match report.outcome {
        Outcome::Fault => "fault",
        Outcome::Warning => "warning",
        Outcome::Healthy => "healthy",
        Outcome::NotLicensing => "not-licensing",
        Outcome::Insufficient => "insufficient",
    };
    let statements: Vec<(Certainty, &str)> = report
        .findings
        .iter()
        .filter(|finding| finding.certainty != Certainty::Possible)
        .filter_map(|finding| Some((finding.certainty, finding.cause.as_deref()?)))
        .filter(|(_, cause)| is_of_licensing(cause))
        .collect();
    let stated: Vec<&str> = statements.iter().map(|(_, cause)| *cause).collect();
    let found = case.causes.iter().filter(|cause| stated.contains(&cause.as_str())).count();
    let mut clean = true;
    for (certainty, cause) in &statements {
        let is_in = |list: &[String]| list.iter().any(|known| known == cause);
        let count = &mut faults.right[usize::from(*certainty == Certainty::Likely)];
        count.1 += 1;
        count.0 += usize::from(is_in(&case.causes) || is_in(&case.may));
        if is_in(&case.never) {
            clean = false;
            faults.wrong.push(format!("{}: {cause}", case.name));
        } else if !is_in(&case.causes) && !is_in(&case.may) {
            faults.unasked.push(format!("{}: {cause}", case.name));
        }
    }
    if found < case.causes.len() || outcome != case.outcome {
        let stated = stated.join(", ");
        faults.missed.push(format!("{}: {outcome} not {}; states {stated}", case.name, case.outcome));
    }
    for score in scores {
        score.cases += 1;
        score.expected += case.causes.len();
        score.stated += found;
        score.outcomes += usize::from(outcome == case.outcome);
        score.passed += usize::from(clean && found == case.causes.len() && outcome == case.outcome);
    }
}

#[test]
fn cases_are_read_as_an_expert_reads_them() {
    let cases: Vec<Case> = files(&root().join("tests/cases"), ".txt").iter().map(|path| case(path)).collect();
    let mut all = Score::default();
    let mut groups: BTreeMap<String, Score> = BTreeMap::new();
    let mut faults = Faults::default();
    for case in &cases {
        let mut kind = groups.remove(&case.kind).unwrap_or_default();
        let mut language = groups.remove(&case.language).unwrap_or_default();
        judge(case, &mut [&mut all, &mut kind, &mut language], &mut faults);
        groups.insert(case.kind.clone(), kind);
        groups.insert(case.language.clone(), language);
    }
    let mut table = String::new();
    for (name, score) in groups.iter().chain([(&"all".to_owned(), &all)]) {
        let Score { cases, passed, expected, stated, outcomes } = score;
        let _ = writeln!(
            table,
            "{name}: {passed} of {cases} cases, {stated} of {expected} causes, {outcomes} outcomes right"
        );
    }
    for (certainty, (right, all)) in ["confirmed", "likely"].iter().zip(faults.right) {
        let _ = writeln!(table, "{certainty}: {right} of {all} findings right");
    }
    let lists = [("unasked", &faults.unasked), ("missed", &faults.missed)];
    for (title, lines) in lists {
        let _ = writeln!(table, "{title}:");
        for line in lines {
            let _ = writeln!(table, "  {line}");
        }
    }
    insta::assert_snapshot!("score", table);
    assert!(faults.wrong.is_empty(), "causes that must not be stated:\n  {}", faults.wrong.join("\n  "));
    let share = |part: usize, whole: usize| {
        f64::from(u32::try_from(part).expect("few")) / f64::from(u32::try_from(whole.max(1)).expect("few"))
    };
    for ((right, all), least) in faults.right.into_iter().zip(RIGHT) {
        assert!(share(right, all) >= least && all > 0, "too few findings are right\n{table}");
    }
    assert!(
        share(all.stated, all.expected) >= RECALL || all.expected == 0,
        "too few causes are stated\n{table}"
    );
}
