//! How the answers to cases are scored: a case is a head with an expert's reading, a line `---`, and the paste.
//!
//! A head has the lines `outcome:`, `language:`, `causes:` (all must be stated), `may:` (may be stated as well) and
//! `never:` (must not be stated). Only confirmed and likely findings are statements.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use calwise_diagnosis::cause::Cause;
use calwise_engine::v1::{Certainty, Outcome};
use calwise_engine::{Language, diagnose, report};

use crate::support::{TODAY, files, input};

/// What all cases of a folder come to.
pub(crate) struct Scoring {
    pub(crate) all: Score,
    pub(crate) faults: Faults,
    /// Counts per kind (folder) and per language, one a line.
    pub(crate) groups: String,
}

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
pub(crate) struct Score {
    pub(crate) cases: usize,
    pub(crate) passed: usize,
    pub(crate) expected: usize,
    pub(crate) stated: usize,
    pub(crate) outcomes: usize,
}

/// What was stated that must not be, and what was neither expected nor allowed.
#[derive(Default)]
pub(crate) struct Faults {
    pub(crate) wrong: Vec<String>,
    pub(crate) unasked: Vec<String>,
    pub(crate) missed: Vec<String>,
    /// Of the confirmed and of the likely findings: how many are right, and how many there are.
    pub(crate) right: [(usize, usize); 2],
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
    let all: Vec<(Certainty, &str)> = report
        .findings
        .iter()
        .filter(|finding| finding.certainty != Certainty::Possible)
        .filter_map(|finding| Some((finding.certainty, finding.cause.as_deref()?)))
        .collect();
    let stated: Vec<&str> = all.iter().map(|(_, cause)| *cause).collect();
    let statements = all.iter().filter(|(_, cause)| is_of_licensing(cause));
    let found = case.causes.iter().filter(|cause| stated.contains(&cause.as_str())).count();
    let mut clean = true;
    for (certainty, cause) in statements {
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

/// Scores every case below a folder; none where there is none.
pub(crate) fn score(folder: &Path) -> Option<Scoring> {
    let cases: Vec<Case> = files(folder, ".txt").iter().map(|path| case(path)).collect();
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
    (!cases.is_empty()).then_some(Scoring { all, faults, groups: table })
}

/// What was stated though nobody asked for it, and what was missed.
pub(crate) fn write_faults(faults: &Faults, table: &mut String) {
    for (title, lines) in [("unasked", &faults.unasked), ("missed", &faults.missed)] {
        let _ = writeln!(table, "{title}:");
        for line in lines {
            let _ = writeln!(table, "  {line}");
        }
    }
}

/// A part of a whole, 1 where there is no whole.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    f64::from(u32::try_from(part).expect("few")) / f64::from(u32::try_from(whole).expect("few"))
}
