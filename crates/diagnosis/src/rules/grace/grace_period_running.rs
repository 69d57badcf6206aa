//! Finds a session host that works only because its grace period has not ended yet.

use calwise_licensing::cal::CalType;
use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::chain;
use crate::complaint;
use crate::host::{Grace, HostView};
use crate::judged::{Judged, Truth};
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::people::is_so;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::rules::COMPLETE;
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "grace-period-running",
    family: Family::Grace,
    cause: Some(Cause::GraceRunning),
    severity: Severity::Warning,
    ledger: &[&ledger::GRACE_120_DAYS, &ledger::GRACE_PER_HOST, &ledger::GRACE_OVER_REFUSES],
    explains: &[],
    remedy: &[
        &remedy::SEE_GRACE,
        &remedy::SEE_CALS,
        &remedy::SET_MODE,
        &remedy::NAME_SERVERS,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EFFECTIVE,
    ],
    check: Check::Host(check),
};

/// From so many days left the matter is a warning.
const WARN_FROM: u32 = 30;
/// From so many it is said first of all.
const URGENT_FROM: u32 = 10;

fn check(host: &HostView<'_>) -> Verdict {
    let grace = host.grace();
    let (running, days_left) = match grace {
        Grace::Running { days_left, provenance } => (Judged::known(true, [provenance]), days_left),
        Grace::Zero { provenance } | Grace::Over { provenance } => (Judged::known(false, [provenance]), None),
        Grace::Unknown => (Judged::open([host.need(Asked::GraceDays)]), None),
    };
    let is_running = running.is_true();
    let complete = chain::is_complete(host);
    // Event 1129 says itself that no license server with licenses is registered.
    let ending = host.event(EventKind::GraceEnding).map(|event| vec![event.provenance]);
    // So do the Diagnoser and the notification that counts the days: of a complete chain neither speaks of it.
    let within = || Some(is_so(&host.host.within_grace)?.grounds);
    // No sample of the page tells of a license server that has nothing to give.
    let unserved = || if COMPLETE && is_running { cannot_be_served(host) } else { None };
    let shown = ending.or_else(within).or_else(|| cut_off(host)).or_else(unserved);
    let incomplete = match shown {
        Some(grounds) if !complete.is_true() => Judged::known(true, grounds),
        // Of a chain that works no host complains.
        _ if !complete.is_true() && !complaint::refused(host) && complaint::since(host, &running) => {
            running.clone()
        }
        _ => complete.not(),
    };
    let both = running.clone().and(incomplete);
    let found = |judged: &Judged| {
        let severity =
            if days_left.is_some_and(|days| days > WARN_FROM) { Severity::Info } else { Severity::Warning };
        let violation = Violation::on(severity, judged);
        match (days_left, grace.last_day(host.today)) {
            (Some(days), Some(day)) => {
                let variant = if days > URGENT_FROM { "counted" } else { "urgent" };
                violation.variant(variant).with("days", days).with("day", day)
            }
            _ if host.event(EventKind::GraceEnding).is_some() => violation.variant("soon"),
            _ => violation.variant("running"),
        }
    };
    if both.truth == Truth::Open && is_running {
        let suspicion = Some(found(&running));
        return Verdict::Undetermined { missing: both.missing, suspicion };
    }
    Verdict::of(both, found)
}

/// Where it is said that the host gets through to none of its license servers.
fn cut_off(host: &HostView<'_>) -> Option<Vec<Provenance>> {
    let grounds: Option<Vec<_>> = host.ways().iter().map(Way::cut_off).collect();
    grounds.filter(|grounds| !grounds.is_empty())
}

/// Where it is said that no license server of the host can give anything: none is activated, or none holds CALs.
fn cannot_be_served(host: &HostView<'_>) -> Option<Vec<Provenance>> {
    let activated = host.any_server(host.need(Asked::ServerActivation), LicenseServerView::is_activated);
    let lacking = [activated, host.holds(&|_| Some(true))].into_iter().find(Judged::is_false);
    lacking.map(|lacking| lacking.grounds).or_else(|| holds_others(host))
}

/// Where all that is told of the CALs of its license servers is of the type that the host does not ask for.
fn holds_others(host: &HostView<'_>) -> Option<Vec<Provenance>> {
    let (mode, _) = host.mode_in_effect()?;
    let kind = CalType::of_mode(mode.mode())?;
    let packs = host.bought();
    let are_others = packs.iter().all(|pack| pack.cal_type().is_some_and(|other| other != kind));
    let is_known = !packs.is_empty() && host.packs_are_told();
    (is_known && are_others).then(|| packs.iter().map(|pack| pack.provenance).collect())
}
