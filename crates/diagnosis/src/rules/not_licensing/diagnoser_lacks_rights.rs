//! Finds a Diagnoser that could not query the license server: its counts are no evidence.

use calwise_licensing::knowledge::connectivity::{self, Connectivity};
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::people::{PeopleView, is_so};
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "diagnoser-lacks-rights",
    family: Family::NotLicensing,
    cause: Some(Cause::DiagnoserNeedsCredentials),
    severity: Severity::Info,
    ledger: &[&ledger::CONNECTIVITY_8],
    explains: &[],
    remedy: &[&remedy::RUN_DIAGNOSER_WITH_RIGHTS, &remedy::SEE_CALS],
    check: Check::People(check),
};

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let said = people
        .told(&[SymptomKind::DiagnoserNeedsCredentials])
        .or_else(|| is_so(&people.deployment.circumstances.checked_without_rights));
    let codes = people.deployment.hosts.iter().flat_map(|host| &host.links);
    let mut codes = codes.filter_map(|link| link.connectivity.value());
    let lacks_rights =
        |number| connectivity::find(number).is_some_and(|code| code.meaning == Connectivity::AccessDenied);
    let (denied, others): (Vec<_>, Vec<_>) = codes.by_ref().partition(|(number, _)| lacks_rights(**number));
    let counted = denied.first().map(|(_, at)| Judged::known(true, [*at]));
    let found = |judged: &Judged| Verdict::Violated(Violation::on(Severity::Info, judged));
    match (counted, said) {
        (Some(counted), Some(said)) => Some(found(&counted.or(said))),
        (Some(judged), None) | (None, Some(judged)) => Some(found(&judged)),
        // Every license server answered whoever asked.
        (None, None) if !others.is_empty() => {
            Some(Verdict::Satisfied(others.into_iter().map(|(_, at)| at).collect()))
        }
        (None, None) => None,
    }
}
