//! Finds people who were told that no CAL is available, where nothing narrower explains it.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "no-license-available",
    family: Family::Symptoms,
    cause: Some(Cause::NoLicenseAvailable),
    severity: Severity::Error,
    ledger: &[&ledger::CLIENT_258, &ledger::EXTENDED_REASONS, &ledger::MODE_MATCHES_CALS],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_EFFECTIVE, &remedy::SEE_EVENTS],
    check: Check::People(check),
};

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    if let Some(said) = people.told(&[SymptomKind::NoLicenseAvailable]) {
        return Some(Verdict::Violated(Violation::on(Severity::Error, &said)));
    }
    // Licensing answered here as well, and did not renew or upgrade what the client holds.
    let said = people.told(&[SymptomKind::LicenseNotUpgraded])?;
    Some(Verdict::Violated(Violation::on(Severity::Error, &said).variant("renewal")))
}
