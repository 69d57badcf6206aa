//! Finds a host that no connection reaches: that is before licensing.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::{Symptom, SymptomKind};

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "host-does-not-answer",
    family: Family::NotLicensing,
    cause: Some(Cause::HostUnreachable),
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION, &ledger::GATEWAYS_HIDE_REASONS, &ledger::RDP_PORT],
    explains: &[],
    remedy: &[
        &remedy::RESOLVE_HOST,
        &remedy::TEST_HOST_PORT,
        &remedy::SEE_LISTENER,
        &remedy::SEE_HOST_FIREWALL,
    ],
    check: Check::People(check),
};

/// The service that accepts connections.
const SERVICE: &str = "TermService";

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let found = |judged: &Judged, variant| Violation::on(Severity::Info, judged).variant(variant);
    if let Some((closed, variant)) = people.hosts().into_iter().find_map(|host| closed(&host)) {
        return Some(Verdict::Violated(found(&closed, variant)));
    }
    // A name that is not found is no answer of a host, whoever reports it.
    if let Some(said) = people.told(&[SymptomKind::HostNotFound]) {
        return Some(Verdict::Violated(found(&said, "silent")));
    }
    let said = people.told(&[SymptomKind::HostDoesNotAnswer])?;
    let administration = people.deployment.circumstances.administration_works.value();
    let fails_too = administration.filter(|(works, _)| !**works);
    // Gateways in a browser say the same where a host refuses for want of a license. What a client of Microsoft
    // says of the network it says before licensing; who tried the port, or logged it, is no gateway either.
    let is_own = |symptom: &Symptom| {
        symptom.kind == SymptomKind::HostDoesNotAnswer && symptom.provenance.strength != Strength::Message
    };
    let own = people.deployment.symptoms.iter().any(is_own).then(|| said.clone());
    // Where others get in at the same time, the host answers them: what fails is on the way.
    let others = || {
        let licensing = people.deployment.symptoms.iter().any(|symptom| symptom.kind.is_of_licensing());
        people.any_client(true).filter(|_| !licensing && administration.is_none())
    };
    let witness = fails_too
        .map(|(_, at)| Judged::known(true, [at]))
        .or_else(|| people.client(true, false))
        .or(own)
        .or_else(others);
    Some(match witness {
        Some(witness) => Verdict::Violated(found(&said.and(witness), "silent")),
        None => Verdict::Undetermined {
            missing: [people.need(Asked::HostEvents), people.need(Asked::OtherClient)].into(),
            suspicion: Some(found(&said, "silent")),
        },
    })
}

/// A setting or a service of the host that keeps every connection out.
fn closed(host: &HostView<'_>) -> Option<(Judged, &'static str)> {
    let host = host.host;
    if let Some((false, at)) = host.accepts_connections.value() {
        return Some((Judged::known(true, [at]), "denied"));
    }
    let service = host.services.iter().find(|service| service.name == SERVICE)?;
    match service.state.value()? {
        (ServiceState::Stopped, at) => Some((Judged::known(true, [at]), "stopped")),
        _ => None,
    }
}
