//! Remarks on a session host in a workgroup of which a deployment of Server Manager is spoken.

use calwise_licensing::knowledge::ledger;

use crate::host::HostView;
use crate::judged::Judged;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "deployment-in-workgroup",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::WITHOUT_BROKER],
    explains: &[],
    remedy: &[&remedy::SEE_JOIN, &remedy::SEE_EFFECTIVE, &remedy::NAME_SERVERS, &remedy::APPLY_POLICY],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let apart = host.in_workgroup();
    let mode = host.host.mode.deployment.value().map(|(_, at)| at);
    let list = || host.host.license_servers.deployment.value().map(|(_, at)| at);
    let deployed = mode.or_else(list)?;
    let both = apart.and(Judged::known(true, [deployed]));
    both.is_true().then(|| Violation::on(Severity::Info, &both).only_likely())
}
