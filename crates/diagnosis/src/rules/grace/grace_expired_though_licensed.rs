//! Finds a session host that refuses as expired although all that it needs is shown to be in place.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::chain;
use crate::host::{Grace, HostView};
use crate::judged::Judged;
use crate::licensed::is_licensed;
use crate::need::Asked;
use crate::people::is_so;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "grace-expired-though-licensed",
    family: Family::Grace,
    cause: Some(Cause::GraceExpiredButLicensed),
    severity: Severity::Error,
    ledger: &[&ledger::STALE_GRACE, &ledger::GRACE_RESET, &ledger::GRACE_ZERO_NEUTRAL],
    explains: &["no-license-server-available"],
    remedy: &[
        &remedy::SEE_EVENTS,
        &remedy::SEE_EFFECTIVE,
        &remedy::SEE_CALS,
        &remedy::APPLY_POLICY,
        &remedy::RESTART_HOST,
        &remedy::UPDATE_HOST,
    ],
    check: Check::Host(check),
};

/// Events by which a host says that its grace period is over.
const OVER: &[EventKind] = &[EventKind::GraceExpired, EventKind::GraceExpiredModeNotConfigured];

fn check(host: &HostView<'_>) -> Verdict {
    let refuses = refuses(host);
    // Where nobody is seen to be refused, the rest of the chain need not be asked for.
    if !refuses.is_true() {
        return Verdict::of(refuses, |judged| Violation::on(Severity::Error, judged));
    }
    Verdict::of(refuses.and(is_licensed(host)), |judged| Violation::on(Severity::Error, judged).only_likely())
}

/// Whether the host still refuses because of its grace period.
fn refuses(host: &HostView<'_>) -> Judged {
    let logged = host.denied_by_events(OVER);
    if !logged.is_empty() {
        return Judged::known(true, logged);
    }
    let over = match host.grace() {
        Grace::Running { provenance, .. } => return Judged::known(false, [provenance]),
        Grace::Zero { provenance } | Grace::Over { provenance } => provenance,
        // Every session host has the value; with a refusal and a complete chain it is what is left to refuse for.
        Grace::Unknown => match host.host.grace_value_present.value() {
            Some((true, provenance)) => provenance,
            _ => return Judged::open([host.need(Asked::GraceDays), host.need(Asked::HostEvents)]),
        },
    };
    if let Some(issued) = chain::issued(host) {
        return issued.not();
    }
    match told(host) {
        Some(said) => said.and(Judged::known(true, [over])),
        None => Judged::open([host.need(Asked::HostEvents)]),
    }
}

/// That people are refused. The notification counts where nothing is known that makes it appear for no reason.
fn told(host: &HostView<'_>) -> Option<Judged> {
    let circumstances = &host.deployment.circumstances;
    let harmless = is_so(&circumstances.local_account).or(is_so(&circumstances.administration_session));
    let notified = || host.told(&[SymptomKind::PastGracePeriod]).filter(|_| harmless.is_none());
    host.told(&[SymptomKind::NoLicenseServerAvailable]).or_else(notified)
}
