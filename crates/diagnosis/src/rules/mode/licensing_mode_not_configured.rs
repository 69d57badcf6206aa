//! Finds a session host without a licensing mode in any place that counts.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::{HostView, MODE_MISSING};
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict};
use crate::unset::Unset;

pub(super) static RULE: Rule = Rule {
    id: "licensing-mode-not-configured",
    family: Family::Mode,
    cause: Some(Cause::ModeNotConfigured),
    severity: Severity::Error,
    ledger: &[
        &ledger::MODE_UNSET_REFUSES,
        &ledger::MODE_NUMBERS,
        &ledger::POLICY_FIRST,
        &ledger::MODE_MATCHES_CALS,
    ],
    explains: &["grace-period-expired", "grace-period-running", "no-license-server-available"],
    remedy: &[
        &remedy::SEE_CALS,
        &remedy::SET_MODE,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EFFECTIVE,
        &remedy::REMOVE_ROLE,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let mut pointers = HostView::empty_places(&host.host.mode);
    pointers.extend(host.doubtful_notification());
    Unset {
        missing: host.has_mode().not(),
        denied: host.denied_by_events(MODE_MISSING),
        pointers,
        shown: ShownSetting::Mode,
    }
    .verdict(host)
}
