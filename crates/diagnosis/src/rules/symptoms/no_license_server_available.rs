//! Finds people who were told that no license server is available, where nothing narrower explains it.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "no-license-server-available",
    family: Family::Symptoms,
    cause: Some(Cause::NoLicenseServerAvailable),
    severity: Severity::Error,
    ledger: &[&ledger::CLIENT_257, &ledger::ADMIN_SESSIONS],
    explains: &[],
    remedy: &[&remedy::SEE_EVENTS, &remedy::SEE_EFFECTIVE, &remedy::SEE_GRACE],
    check: Check::People(check),
};

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let said = people.told(&[SymptomKind::NoLicenseServerAvailable])?;
    Some(Verdict::Violated(Violation::on(Severity::Error, &said)))
}
