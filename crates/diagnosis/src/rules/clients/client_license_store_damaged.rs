//! Finds a client whose stored license is damaged, refused, or cannot be written.

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::{EXCHANGE, OF_THE_SERVERS};
use crate::cause::Cause;
use crate::host::Grace;
use crate::judged::Judged;
use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "client-license-store-damaged",
    family: Family::Clients,
    cause: Some(Cause::ClientLicenseStore),
    severity: Severity::Error,
    ledger: &[&ledger::EXTENDED_REASONS, &ledger::CLIENT_STORE, &ledger::CODE_2056],
    explains: &["licensing-exchange-broke-off"],
    remedy: &[
        &remedy::TRY_OTHER_CLIENT,
        &remedy::EXPORT_CLIENT_STORE,
        &remedy::START_CLIENT_ELEVATED,
        &remedy::RENEW_CLIENT_STORE,
    ],
    check: Check::People(check),
};

/// Reasons that name the store of the client.
const STORE: [SymptomKind; 3] =
    [SymptomKind::ClientLicenseModified, SymptomKind::ClientLicenseInvalid, SymptomKind::LicenseStoreDenied];

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let found = |judged: &Judged, variant| Violation::on(Severity::Error, judged).variant(variant);
    if let Some(named) = named(people) {
        return Some(Verdict::Violated(found(&named, "named")));
    }
    let protocol = people.told(&[SymptomKind::LicensingProtocolError]);
    let alone_points_there = protocol.is_some() && !concerns_everybody(people);
    let failed = protocol.or_else(|| people.told(&EXCHANGE))?;
    if people.client(false, false).is_some() {
        return None; // It stores its licenses elsewhere, and is another rule's.
    }
    if let Some(works) = people.any_client(true) {
        return Some(Verdict::Violated(found(&failed.and(works), "one").only_likely()));
    }
    if alone_points_there {
        return Some(Verdict::Violated(found(&failed, "protocol").only_likely()));
    }
    let missing = [people.need(Asked::OtherClient), people.need(Asked::HostEvents)].into();
    Some(Verdict::Undetermined { missing, suspicion: Some(found(&failed, "protocol")) })
}

/// Where the store is named: by the client, or by a host that was sent an invalid license.
fn named(people: &PeopleView<'_>) -> Option<Judged> {
    let events = people.hosts().into_iter().filter_map(|host| host.event(EventKind::ClientLicenseInvalid));
    let logged = events.max_by_key(|event| event.provenance.time);
    let logged = logged.map(|event| Judged::known(true, [event.provenance]));
    match (people.told(&STORE), logged) {
        (Some(told), Some(logged)) => Some(told.or(logged)),
        (told, logged) => told.or(logged),
    }
}

/// Whether something else than one client stops people: then the protocol error says nothing of a store.
fn concerns_everybody(people: &PeopleView<'_>) -> bool {
    let host_refuses = people.hosts().into_iter().any(|host| {
        let over =
            matches!(host.grace(), Grace::Over { provenance } if provenance.strength >= Strength::Event);
        over || host.event(EventKind::HostCertificateInvalid).is_some()
    });
    host_refuses || people.everybody_fails() || people.told(&OF_THE_SERVERS).is_some()
}
