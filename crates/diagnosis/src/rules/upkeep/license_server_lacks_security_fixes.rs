//! Remarks on a license server whose build is older than the fixes of its service, CVE-2024-38099 among them.

use calwise_licensing::knowledge::fixes;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-lacks-security-fixes",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::FIXED_BUILDS, &ledger::SERVERS_AUTHORIZE],
    explains: &[],
    remedy: &[&remedy::SEE_VERSION, &remedy::UPDATE_SERVER],
    check: Check::LicenseServerRemark(check),
};

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let ((release, at), (revision, there)) = (server.release()?, server.server.revision.value()?);
    let lacks = fixes::release_has_fixes(release, *revision) == Some(false);
    lacks.then(|| remark(Severity::Info, [at, there]).with("revision", *revision))
}
