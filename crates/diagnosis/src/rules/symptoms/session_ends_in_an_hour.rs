//! Finds sessions that end after an hour, and whether licensing can be the reason on this release.

use calwise_licensing::cal::CalType;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::platform::Installation;
use calwise_licensing::soft_enforcement::{Limit, limit};
use calwise_licensing::symptom::SymptomKind;

use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "session-ends-in-an-hour",
    family: Family::Symptoms,
    cause: None,
    severity: Severity::Error,
    ledger: &[&ledger::SIXTY_MINUTE_LIMIT, &ledger::SIXTY_MINUTES_REMOVED],
    explains: &[],
    remedy: &[
        &remedy::SEE_EFFECTIVE,
        &remedy::SEE_EVENTS,
        &remedy::TEST_PORT,
        &remedy::SEE_ACTIVATION,
        &remedy::SEE_CALS,
    ],
    check: Check::People(check),
};

const SAID: [SymptomKind; 1] = [SymptomKind::SessionEndsInAnHour];
const MANY_ON_CLIENT_WINDOWS: [SymptomKind; 1] = [SymptomKind::SessionsOnClientWindows];

/// What the machine makes of the message: how bad it is there, and the variant of the texts.
type Reading = (Severity, &'static str);

/// The release ends sessions in place of refusing them.
const EXPECTED: Reading = (Severity::Error, "expected");
/// The release, with this mode, does no such thing.
const UNEXPECTED: Reading = (Severity::Info, "unexpected");
/// RDS licensing does not apply to the machine.
const CLIENT_WINDOWS: Reading = (Severity::Info, "client");

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let said = people.told(&SAID)?;
    // Who is told that a limit of time was reached was not cut off by licensing.
    if let Some(limit) = people.told(&[SymptomKind::SessionLimitReached]) {
        return Some(Verdict::Satisfied(limit.grounds));
    }
    let found =
        |(severity, variant): Reading, judged: &Judged| Violation::on(severity, judged).variant(variant);
    if let Some(patched) = people.told(&MANY_ON_CLIENT_WINDOWS) {
        return Some(Verdict::Violated(found(CLIENT_WINDOWS, &said.and(patched))));
    }
    let named: Vec<HostView<'_>> =
        people.hosts().into_iter().filter(|host| host.told(&SAID).is_some()).collect();
    let hosts = if named.is_empty() { people.hosts() } else { named };
    let mut readings = hosts.iter().map(reading);
    let first = readings.next().flatten();
    let agreed = first.filter(|(known, _)| readings.all(|other| other.is_some_and(|(it, _)| it == *known)));
    Some(match agreed {
        Some((known, at)) => Verdict::Violated(found(known, &said.and(Judged::known(true, [at])))),
        None => Verdict::Undetermined {
            missing: hosts.iter().flat_map(missing).collect(),
            suspicion: Some(found((Severity::Error, "unknown"), &said)),
        },
    })
}

fn missing<'a>(host: &'a HostView<'_>) -> impl Iterator<Item = crate::need::Need> + 'a {
    let asked = [Asked::HostVersion, Asked::PolicyMode, Asked::HostJoin, Asked::Connectivity];
    asked.into_iter().filter(|asked| !host.has_seen(*asked)).map(|asked| host.need(asked))
}

/// What a host makes of the message, where its release decides that.
fn reading(host: &HostView<'_>) -> Option<(Reading, Provenance)> {
    if let Some((Installation::Client | Installation::ClientMultiSession, at)) =
        host.host.installation.value()
    {
        return Some((CLIENT_WINDOWS, at));
    }
    let (release, at) = host.release()?;
    let types: &[CalType] = match host.mode_in_effect().map(|(mode, _)| mode.mode()) {
        Some(LicensingMode::PerDevice) => &[CalType::PerDevice],
        Some(LicensingMode::PerUser) => &[CalType::PerUser],
        _ => &[CalType::PerDevice, CalType::PerUser],
    };
    let all = |are: fn(Limit) -> bool| types.iter().all(|cal| are(limit(release, *cal)));
    if all(|limit| limit == Limit::Applies) {
        Some((EXPECTED, at))
    } else if all(|limit| matches!(limit, Limit::Removed | Limit::DoesNotApply)) {
        Some((UNEXPECTED, at))
    } else {
        None
    }
}
