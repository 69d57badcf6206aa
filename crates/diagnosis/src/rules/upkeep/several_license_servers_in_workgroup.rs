//! Remarks on several license servers that a host in a workgroup names.

use calwise_licensing::knowledge::ledger;

use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Violation};
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "several-license-servers-in-workgroup",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::SERVERS_AUTHORIZE, &ledger::WORKGROUP_HOSTS],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE, &remedy::NAME_SERVERS, &remedy::APPLY_POLICY],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let ways = host.ways();
    let (first, rest) = ways.split_first()?;
    let name = first.name.filter(|_| host.has_list())?;
    let is_another = |way: &Way<'_>| way.name.is_some_and(|other| !other.is_same_machine(name));
    let both = host.in_workgroup().and(host.has_license_server());
    let found = both.is_true() && rest.iter().any(is_another);
    found.then(|| Violation::on(Severity::Info, &both).showing(ShownSetting::LicenseServers))
}
