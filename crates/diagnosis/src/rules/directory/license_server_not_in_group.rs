//! Finds a license server that is missing in the group that may record Per User CALs.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-not-in-group",
    family: Family::Directory,
    cause: Some(Cause::LicenseServerNotInGroup),
    severity: Severity::Warning,
    ledger: &[&ledger::EVENT_4105_MEANING, &ledger::SERVERS_GROUP],
    explains: &[],
    remedy: &[&remedy::SEE_DOMAIN_GROUP, &remedy::ADD_TO_DOMAIN_GROUP],
    check: Check::LicenseServer(check),
};

/// The list of the group says who is in it. The event entails that writing failed; that the group is why is the
/// usual reason, and not the only one. Without Per User CALs nothing is recorded.
fn check(server: LicenseServerView<'_>) -> Verdict {
    let group = server.domain_group();
    let logged = server.has_logged(EventKind::CannotUpdateUserAttributes);
    let variant = if group.lacks_network_service { "service" } else { "account" };
    let found = |judged: &Judged| Violation::on(Severity::Warning, judged).variant(variant);
    // Accounts that were looked at tell why: of the group it is no sign then.
    let denies = server.server.may_write_attributes.value().filter(|(may, _)| !**may);
    if let Some((_, at)) = denies.filter(|_| logged.is_true() && group.is_whole.is_open()) {
        let suspicion = Some(found(&Judged::known(true, [at])).variant("event"));
        return Verdict::Undetermined { missing: [server.need(Asked::ServerGroup)].into(), suspicion };
    }
    if logged.is_true() && group.is_whole.is_open() {
        let variant = if group.lacks_network_service { "service" } else { "event" };
        return Verdict::Violated(found(&logged).variant(variant).only_likely());
    }
    if logged.is_true() && !group.doubtful.is_empty() {
        let suspicion = Some(found(&Judged::known(true, group.doubtful)).variant("doubtful"));
        return Verdict::Undetermined { missing: [server.need(Asked::ServerJoin)].into(), suspicion };
    }
    let is_missing = group.is_whole.is_false() && !logged.is_true();
    if let Some(grounds) = is_missing.then(|| server.records_nobody()).flatten() {
        return Verdict::Satisfied(grounds);
    }
    let missing = group.is_whole.not();
    let judged = if missing.is_open() { logged.and(missing) } else { missing };
    Verdict::of(judged, found)
}
