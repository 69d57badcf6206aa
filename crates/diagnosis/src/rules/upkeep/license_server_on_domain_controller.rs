//! Remarks on a license server that is a domain controller.

use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-on-domain-controller",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::SERVER_NOT_ON_CONTROLLER, &ledger::SERVERS_GROUP],
    explains: &[],
    remedy: &[&remedy::SEE_DOMAIN_GROUP],
    check: Check::LicenseServerRemark(check),
};

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let (_, at) = server.server.on_domain_controller.value().filter(|(is_so, _)| **is_so)?;
    Some(remark(Severity::Info, [at]))
}
