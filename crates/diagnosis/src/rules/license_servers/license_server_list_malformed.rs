//! Finds a list of license servers that is written so that Windows reads other names than were meant.

use calwise_licensing::effective::Effective;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::list_faults::{ListFault, faults};

use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-list-malformed",
    family: Family::LicenseServers,
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::LIST_SYNTAX],
    explains: &[],
    remedy: &[&remedy::SEE_POLICY, &remedy::NAME_SERVERS, &remedy::APPLY_POLICY],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let setting = &host.host.license_servers;
    let (list, at) = match setting.in_effect() {
        Effective::Decided { value, provenance, .. } | Effective::Presumed { value, provenance, .. } => {
            (value, provenance)
        }
        // A list that names nobody has no syntax; that is another rule's.
        Effective::NotSet { provenance } => return Verdict::Satisfied(provenance),
        Effective::Unknown { .. } => {
            return Verdict::lacking([
                host.need(Asked::PolicyLicenseServers),
                host.need(Asked::LocalLicenseServers),
            ]);
        }
    };
    let fault = faults(list).first().copied();
    // Only commas are documented. What Windows makes of anything else, nobody has written down.
    let separated = host.host.policy_without_commas.value();
    if let Some((without_commas, at)) =
        separated.filter(|_| fault.is_none_or(|(fault, _)| fault != ListFault::Separator))
    {
        let (severity, variant) =
            if *without_commas { (Severity::Warning, "policy") } else { (Severity::Info, "blank") };
        let violation = Violation::on(severity, &Judged::known(true, [at])).variant(variant).only_likely();
        return Verdict::Violated(violation.showing(ShownSetting::LicenseServers));
    }
    let Some((fault, name)) = fault else { return Verdict::Satisfied(vec![at]) };
    let (severity, variant) = match fault {
        ListFault::Separator => (Severity::Warning, "separator"),
        ListFault::Repeated => (Severity::Info, "repeated"),
        ListFault::Localhost => (Severity::Info, "localhost"),
        ListFault::Address => (Severity::Info, "address"),
    };
    Verdict::Violated(
        Violation::on(severity, &Judged::known(true, [at]))
            .variant(variant)
            .with("name", name.as_str())
            .showing(ShownSetting::LicenseServers),
    )
}
