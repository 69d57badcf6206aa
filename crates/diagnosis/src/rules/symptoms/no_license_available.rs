//! Finds people who were told that no CAL is available, where nothing narrower explains it.

use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "no-license-available",
    family: Family::Symptoms,
    cause: Some(Cause::NoLicenseAvailable),
    severity: Severity::Error,
    ledger: &[&ledger::CLIENT_258, &ledger::MODE_MATCHES_CALS],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_EFFECTIVE, &remedy::SEE_EVENTS],
    check: Check::Symptom(SymptomKind::NoLicenseAvailable, check),
};

fn check(said: &[Provenance]) -> Verdict {
    Verdict::Violated(Violation::on(Severity::Error, &Judged::known(true, said.iter().copied())))
}
