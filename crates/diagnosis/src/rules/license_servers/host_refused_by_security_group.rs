//! Finds a session host that its license server refuses because of the security group policy.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "host-refused-by-security-group",
    family: Family::LicenseServers,
    cause: Some(Cause::SecurityGroupDeniesHost),
    severity: Severity::Error,
    ledger: &[&ledger::SECURITY_GROUP_NAME],
    explains: &["client-got-no-license", "grace-period-expired", "no-license-server-available"],
    remedy: &[&remedy::SEE_ENDPOINT_GROUP, &remedy::ADD_TO_ENDPOINT_GROUP],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    Verdict::of(&host.has_logged(EventKind::HostRefusedBySecurityGroup), |judged| {
        let event = host.event(EventKind::HostRefusedBySecurityGroup);
        let server = event.and_then(|event| event.parameters.first()).filter(|name| !name.is_empty());
        let violation = Violation::on(Severity::Error, judged);
        match server {
            Some(server) => violation.variant("named").with("server", server.as_str()),
            None => violation.variant("unnamed"),
        }
    })
}
