//! Remarks on a session host whose Windows cannot be one: Server Core, or a release of the Semi-Annual or Annual Channel.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::platform::{Can, Installation};

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "session-host-without-desktop",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::HOST_NEEDS_DESKTOP],
    explains: &[],
    remedy: &[&remedy::SEE_INSTALLATION, &remedy::SEE_ROLE],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (installation, at) = host.host.installation.value().filter(|_| !host.host.installation.conflict())?;
    let cannot = installation.platform().is_some_and(|row| row.session_host == Can::No);
    // A Windows for one user is another rule's.
    if !cannot || *installation == Installation::Client {
        return None;
    }
    let role = host.is_session_host();
    let speaks = || host.speaks_as_session_host();
    let places = if role.is_true() { role.grounds } else { speaks() };
    (!places.is_empty()).then(|| remark(Severity::Info, [at].into_iter().chain(places)).only_likely())
}
