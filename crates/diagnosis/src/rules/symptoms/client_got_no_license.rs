//! Finds a session host that logged that clients got no license, where nothing narrower explains it.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::demand::REFUSALS;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "client-got-no-license",
    family: Family::Symptoms,
    cause: Some(Cause::NoLicenseAvailable),
    severity: Severity::Error,
    ledger: &[&ledger::EVENT_1004_CAUSES, &ledger::TEMPORARY_TOKEN_LIFE, &ledger::MODE_MATCHES_CALS],
    explains: &["no-license-available"],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_EFFECTIVE, &remedy::SEE_ACTIVATION],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let [first, second, third] = REFUSALS.map(|kind| host.has_logged(kind));
    Verdict::of(first.or(second).or(third), |judged| Violation::on(Severity::Error, judged))
}
