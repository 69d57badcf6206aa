//! Finds a session host with a license server that is older than itself.

use calwise_licensing::compatibility;
use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::connectivity::{self, Connectivity};
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-too-old",
    family: Family::Versions,
    cause: Some(Cause::LicenseServerTooOld),
    severity: Severity::Error,
    ledger: &[&ledger::LICENSE_SERVER_NOT_OLDER, &ledger::CAL_SERVES_HOST, &ledger::LICENSE_SERVER_HOLDS_CAL],
    explains: &[
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
        "no-licenses-remain",
    ],
    remedy: &[&remedy::SEE_VERSION, &remedy::UPGRADE_SERVER],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let logged = host.has_logged(EventKind::LicenseServerTooOld);
    let event = host.event(EventKind::LicenseServerTooOld);
    let named = event.and_then(|event| event.parameters.first()).filter(|name| !name.is_empty()).cloned();
    let by_version = host.any_server(host.need(Asked::ServerVersion), |server| is_too_old(host, server));
    if by_version.is_true() {
        let server = host.server_views().find(|server| is_too_old(host, *server).is_true());
        let other_serves = host.server_views().any(|server| is_too_old(host, server).is_false());
        let name = server.and_then(LicenseServerView::name);
        let severity = if other_serves { Severity::Warning } else { Severity::Error };
        return Verdict::Violated(found(severity, other_serves, name, &by_version));
    }
    let of_event = |judged: &Judged| found(Severity::Error, false, named.clone(), judged);
    if by_version.is_false() {
        // What the host logged is about another license server, or about the time before.
        let suspicion = logged.is_true().then(|| of_event(&logged));
        return match suspicion {
            None => Verdict::Satisfied(by_version.grounds),
            suspicion => {
                Verdict::Undetermined { missing: [host.need(Asked::Connectivity)].into(), suspicion }
            }
        };
    }
    if logged.is_false() {
        Verdict::of(logged, of_event)
    } else {
        Verdict::of(logged.or(by_version), of_event)
    }
}

/// Whether a license server is older than the host, by their releases or by what the host says of the way to it.
fn is_too_old(host: &HostView<'_>, server: LicenseServerView<'_>) -> Judged {
    if let (Some((host, at)), Some((server, there))) = (host.release(), server.release()) {
        return Judged::known(!compatibility::license_server_serves_host(server, host), [at, there]);
    }
    let link = host.link_to(server.server).filter(|link| !link.connectivity.conflict());
    let code = link.and_then(|link| link.connectivity.value());
    let meaning = code.and_then(|(number, at)| Some((connectivity::find(*number)?.meaning, at)));
    match meaning {
        Some((Connectivity::LowerVersion, at)) => Judged::known(true, [at]),
        Some((Connectivity::Valid, at)) => Judged::known(false, [at]),
        _ => {
            let host_version = host.release().is_none().then(|| host.need(Asked::HostVersion));
            let server_version = server.release().is_none().then(|| server.need(Asked::ServerVersion));
            Judged::open(host_version.into_iter().chain(server_version))
        }
    }
}

fn found(severity: Severity, other_serves: bool, server: Option<String>, judged: &Judged) -> Violation {
    let violation = Violation::on(severity, judged);
    match server {
        Some(server) if other_serves => violation.variant("beside").with("server", server),
        Some(server) => violation.variant("named").with("server", server),
        None => violation.variant("unnamed"),
    }
}
