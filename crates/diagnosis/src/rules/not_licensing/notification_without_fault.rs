//! Finds the notification of a missing mode where a mode is in effect: it is known to appear without a fault.

use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::host::{HostView, MODE_MISSING};
use crate::judged::Judged;
use crate::need::Asked;
use crate::people::is_so;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::rules::COMPLETE;

pub(super) static RULE: Rule = Rule {
    id: "notification-without-fault",
    family: Family::NotLicensing,
    cause: Some(Cause::NotificationWithoutFault),
    severity: Severity::Info,
    ledger: &[&ledger::NOTIFICATION_ALARMS, &ledger::ADMIN_SESSIONS],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE, &remedy::SEE_EVENTS],
    check: Check::People(|people| people.hosts().into_iter().find_map(|host| check(&host))),
};

const NOTIFICATIONS: [SymptomKind; 2] = [SymptomKind::ModeNotConfigured, SymptomKind::PastGracePeriod];

fn check(host: &HostView<'_>) -> Option<Verdict> {
    let shown = host.told(&NOTIFICATIONS)?;
    let has_mode = host.has_mode();
    if has_mode.is_false() && has_mode.strength >= Some(Strength::Event) {
        return Some(Verdict::Satisfied(has_mode.grounds));
    }
    let found = |judged: &Judged| Violation::on(Severity::Info, judged);
    let sound = || is_so(&host.host.found_without_problem);
    let Some((mode, at)) = host.mode_in_effect().filter(|(mode, _)| mode.mode().is_configured()) else {
        // Which mode it is that the Diagnoser found does not matter.
        if let Some(sound) = sound().filter(|_| COMPLETE && !has_mode.is_false()) {
            return Some(Verdict::Violated(found(&shown.and(sound)).only_likely()));
        }
        return Some(Verdict::lacking([host.need(Asked::PolicyMode), host.need(Asked::LocalMode)]));
    };
    let about = shown.and(Judged::known(true, [at]));
    let circumstances = &host.deployment.circumstances;
    let local = is_so(&circumstances.local_account).filter(|_| mode.mode() == LicensingMode::PerUser);
    let harmless = is_so(&circumstances.administration_session).or(local).or_else(sound);
    let denied = !host.denied_by_events(MODE_MISSING).is_empty();
    if let Some(harmless) = harmless.filter(|_| !denied) {
        return Some(Verdict::Violated(found(&about.and(harmless)).only_likely()));
    }
    let asked = if denied { Asked::HostEvents } else { Asked::AccountKind };
    Some(Verdict::Undetermined { missing: [host.need(asked)].into(), suspicion: Some(found(&about)) })
}
