//! Finds a session host whose grace period is over while its licensing is not complete.

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::chain;
use crate::host::{Grace, HostView};
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "grace-period-expired",
    family: Family::Grace,
    cause: Some(Cause::GraceExpired),
    severity: Severity::Error,
    ledger: &[
        &ledger::GRACE_OVER_REFUSES,
        &ledger::GRACE_120_DAYS,
        &ledger::EVENT_1128,
        &ledger::GRACE_ZERO_NEUTRAL,
    ],
    explains: &["no-license-server-available"],
    remedy: &[
        &remedy::SEE_EFFECTIVE,
        &remedy::SEE_CALS,
        &remedy::SET_MODE,
        &remedy::NAME_SERVERS,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EVENTS,
        &remedy::RESTART_SERVICE,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let over = match host.grace() {
        Grace::Over { provenance } => {
            // A license issued after the host complained proves that the complaint is history.
            let complete = chain::is_complete(host);
            if complete.is_true() && complete.is_later_than(&provenance) {
                return Verdict::Satisfied(complete.grounds);
            }
            let said = Judged::known(true, [provenance]);
            // The notification is known to appear without a reason; it opens the question and closes nothing.
            // The text of an event is what a host logged, even where its number was not pasted.
            let logged = [EventKind::GraceExpired, EventKind::GraceExpiredModeNotConfigured]
                .into_iter()
                .any(|kind| host.event(kind).is_some());
            if provenance.strength < Strength::Event && !logged {
                let missing = [host.need(Asked::GraceDays), host.need(Asked::HostEvents)].into();
                let suspicion = Some(Violation::on(Severity::Error, &said).variant("counted"));
                return Verdict::Undetermined { missing, suspicion };
            }
            // Event 1069 speaks of the mode alone; only 1128 speaks of license servers.
            let variant = if host.event(EventKind::GraceExpired).is_some() { "said" } else { "counted" };
            return Verdict::Violated(Violation::on(Severity::Error, &said).variant(variant));
        }
        // 0 days are neutral: the counter runs down on licensed hosts as well.
        Grace::Zero { provenance } => Judged::known(true, [provenance]),
        Grace::Running { provenance, .. } => Judged::known(false, [provenance]),
        Grace::Unknown => Judged::open([host.need(Asked::GraceDays)]),
    };
    let incomplete = chain::is_complete(host).not();
    Verdict::of(&over.and(incomplete), |judged| Violation::on(Severity::Error, judged).variant("counted"))
}
