//! Finds sessions that open and are slow, do not print or have the wrong profile: licensing is done when a session opens.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::judged::Judged;
use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "session-runs-badly",
    family: Family::NotLicensing,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE],
    check: Check::People(check),
};

/// Somebody must say that people get in: a sign-in that takes long may wait for a license server that is dead.
fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let said = people.told(&[SymptomKind::SessionRunsBadly])?;
    if people.deployment.symptoms.iter().any(|symptom| symptom.kind.is_of_licensing()) {
        return None;
    }
    let found = |judged| Violation::on(Severity::Info, judged);
    let mut gets_in = people.deployment.clients.iter().filter_map(|client| client.gets_in.value());
    Some(match gets_in.find(|(gets_in, _)| **gets_in) {
        Some((_, at)) => Verdict::Violated(found(&said.and(Judged::known(true, [at])))),
        None => Verdict::Undetermined {
            missing: [people.need(Asked::OtherClient)].into(),
            suspicion: Some(found(&said)),
        },
    })
}
