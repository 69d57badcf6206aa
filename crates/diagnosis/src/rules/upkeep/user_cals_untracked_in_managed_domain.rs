//! Remarks on Per User mode in a domain that Microsoft Entra Domain Services manages.

use calwise_licensing::cal::CalType;
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::ledger;

use crate::host::HostView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};
use crate::stated::stated;

pub(super) static RULE: Rule = Rule {
    id: "user-cals-untracked-in-managed-domain",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::MANAGED_DOMAIN_UNTRACKED, &ledger::PER_USER_NOT_ENFORCED],
    explains: &[],
    remedy: &[&remedy::SEE_JOIN, &remedy::SEE_CALS],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let need = host.need(Asked::HostJoin);
    let managed = stated(&host.host.join, |join| *join == Join::ManagedDomain, need);
    let both = managed.and(host.asks_for(CalType::PerUser));
    both.is_true().then(|| Violation::on(Severity::Info, &both))
}
