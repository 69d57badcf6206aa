//! Finds a session host whose grace period is over while its licensing is not complete.

use std::cell::LazyCell;

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Strength;
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
use crate::rules::COMPLETE;

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
    // Whoever is told that no license server is available is refused, which happens without grace days only.
    let refused = host.told(&[SymptomKind::NoLicenseServerAvailable]);
    let grace = host.grace();
    // With all in place it is not this: a counter of 0 is normal then, and a refusal another rule's.
    let licensed = LazyCell::new(|| is_licensed(host));
    if !matches!(grace, Grace::Unknown) && licensed.is_true() {
        return Verdict::Satisfied(licensed.grounds.clone());
    }
    let over = match grace {
        Grace::Over { provenance } => {
            let said = Judged::known(true, [provenance]);
            // The notification of a mode is known to appear without a reason; it opens the question and closes nothing.
            // The text of an event is what a host logged, even where its number was not pasted.
            let logged = [EventKind::GraceExpired, EventKind::GraceExpiredModeNotConfigured]
                .into_iter()
                .any(|kind| host.event(kind).is_some());
            if provenance.strength < Strength::Event && !logged {
                let shown = refused.or_else(|| shown_without_doubt(host, &licensed));
                let incomplete = shown.unwrap_or_else(|| licensed.clone().not());
                if incomplete.is_true() {
                    let violation = Violation::on(Severity::Error, &said.and(incomplete)).variant("counted");
                    return Verdict::Violated(violation);
                }
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
        // Who is refused so on a host that is told no license server has no grace days left.
        Grace::Unknown => {
            match refused.clone().filter(|_| COMPLETE && host.has_license_server().is_false()) {
                Some(refused) => refused,
                None => Judged::open([host.need(Asked::GraceDays)]),
            }
        }
    };
    let incomplete = chain::is_complete(host).not();
    let incomplete = if incomplete.is_open() { refused.unwrap_or(incomplete) } else { incomplete };
    Verdict::of(over.and(incomplete), |judged| Violation::on(Severity::Error, judged).variant("counted"))
}

/// The notification that no license server was contacted before the grace period ended, as Windows Server 2008 and
/// 2008 R2 show it: without a word of the mode, and with nothing that speaks for a false alarm.
fn shown_without_doubt(host: &HostView<'_>, licensed: &Judged) -> Option<Judged> {
    let circumstances = &host.deployment.circumstances;
    let is_doubtful = host.told(&[SymptomKind::ModeNotConfigured]).is_some()
        || is_so(&circumstances.local_account).is_some()
        || is_so(&circumstances.administration_session).is_some()
        || is_so(&host.host.found_without_problem).is_some()
        || chain::let_in(host).is_some()
        || licensed.is_true();
    host.told(&[SymptomKind::PastGracePeriod]).filter(|_| !is_doubtful)
}
