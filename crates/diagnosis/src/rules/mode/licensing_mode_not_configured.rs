//! Finds a session host without a licensing mode in any place that counts.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::{Grace, HostView, MODE_MISSING};
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

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
    let missing = host.has_mode().not();
    let found = |judged: &Judged| {
        let (severity, variant) = match host.grace() {
            Grace::Running { .. } => (Severity::Warning, "running"),
            Grace::Over { .. } | Grace::Zero { .. } => (Severity::Error, "over"),
            Grace::Unknown => (Severity::Error, "unknown"),
        };
        Violation::on(severity, judged).variant(variant).showing(ShownSetting::Mode)
    };
    let denied = host.denied_by_events(MODE_MISSING);
    if missing.is_false() && !denied.is_empty() {
        let suspicion = Some(found(&Judged::known(true, denied)));
        return Verdict::Undetermined { missing: [host.need(Asked::HostEvents)].into(), suspicion };
    }
    let mut pointers = HostView::empty_places(&host.host.mode);
    pointers.extend(host.doubtful_notification());
    Verdict::of_suspected(&missing, pointers, found)
}
