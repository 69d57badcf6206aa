//! Finds a license server that cannot write the license attributes of people to Active Directory.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-not-in-group",
    family: Family::LicenseServerState,
    cause: Some(Cause::LicenseServerNotInGroup),
    severity: Severity::Warning,
    ledger: &[&ledger::EVENT_4105_MEANING, &ledger::SERVERS_GROUP],
    explains: &[],
    remedy: &[&remedy::SEE_DOMAIN_GROUP, &remedy::ADD_TO_DOMAIN_GROUP],
    check: Check::LicenseServer(check),
};

/// The event entails that writing failed. That the group is why is the usual reason, and not the only one.
fn check(server: LicenseServerView<'_>) -> Verdict {
    Verdict::of(&server.has_logged(EventKind::CannotUpdateUserAttributes), |judged| {
        Violation::on(Severity::Warning, judged).only_likely()
    })
}
