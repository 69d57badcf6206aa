//! Finds a licensing value in a key that Windows does not read.

use calwise_licensing::knowledge::{ledger, registry};

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::{Judged, Truth};
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "wrong-registry-location",
    family: Family::LicenseServers,
    cause: Some(Cause::WrongRegistryLocation),
    severity: Severity::Error,
    ledger: &[&ledger::SERVER_LIST_KEY],
    explains: &[
        "no-license-server-specified",
        "grace-period-expired",
        "grace-period-running",
        "no-license-server-available",
    ],
    remedy: &[&remedy::SEE_POLICY, &remedy::NAME_SERVERS, &remedy::APPLY_POLICY, &remedy::SEE_EFFECTIVE],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let listed = host.has_license_server();
    // A list in a wrong key weighs more than a mode: that one is asked for in one place, and found missing there.
    let mut lists =
        host.host.misplaced.iter().filter(|value| !value.name.eq_ignore_ascii_case("LicensingMode"));
    let Some(first) = lists.next().or(host.host.misplaced.first()) else {
        if listed.is_true() {
            return Verdict::Satisfied(listed.grounds);
        }
        let absent =
            |key: &str| host.host.misplaced_absent.iter().find(|asked| asked.key.eq_ignore_ascii_case(key));
        let answers: Option<Vec<_>> =
            registry::misplaced_list_keys().map(|key| absent(key).map(|asked| asked.provenance)).collect();
        return match answers {
            Some(answers) => Verdict::Satisfied(answers),
            None => Verdict::lacking([host.need(Asked::MisplacedLicenseServers)]),
        };
    };
    let found = Judged::known(true, host.host.misplaced.iter().map(|value| value.provenance));
    let (severity, variant) = match listed.truth {
        _ if first.name.eq_ignore_ascii_case("LicensingMode") => (Severity::Warning, "mode"),
        Truth::False => (Severity::Error, "needed"),
        // With a list where Windows reads it, the stray value misleads people and does no other harm.
        Truth::True => (Severity::Warning, "harmless"),
        Truth::Open if host.list_is_misplaced().is_some() => (Severity::Error, "needed"),
        Truth::Open => (Severity::Warning, "open"),
    };
    Verdict::Violated(
        Violation::on(severity, &found)
            .variant(variant)
            .with("value", first.name.as_str())
            .with("key", first.key.as_str())
            .with("right", first.belongs_in().unwrap_or_default())
            .showing(ShownSetting::LicenseServers),
    )
}
