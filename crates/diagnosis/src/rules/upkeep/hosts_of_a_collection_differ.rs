//! Remarks on session hosts of one collection that run different releases or are in different modes.

use std::collections::BTreeMap;

use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::mode::LicensingMode;

use super::remark;
use crate::host::HostView;
use crate::message::Arg;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};
use crate::worked_out::worked_out;

pub(super) static RULE: Rule = Rule {
    id: "hosts-of-a-collection-differ",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::ONE_RELEASE_PER_COLLECTION, &ledger::ONE_CAL_EACH],
    explains: &[],
    remedy: &[&remedy::SEE_COLLECTIONS, &remedy::SEE_INSTALLATION, &remedy::SEE_EFFECTIVE],
    check: Check::HostRemark(check),
};

/// Each host is held against the first one of its collection of which as much is known.
fn check(host: &HostView<'_>) -> Option<Violation> {
    let (collection, at) = host.host.collection.value()?;
    let [of_release, of_mode] = first_of_collection(host, collection);
    let found = |other: &HostView<'_>, places: [Provenance; 2]| {
        let found = remark(Severity::Info, [at].into_iter().chain(places));
        found.with("collection", collection.as_str()).with("other", other.name().unwrap_or_default())
    };
    let by_release = host.release().and_then(|(own, here)| {
        let other = of_release?;
        let (first, there) = other.release()?;
        let found = || found(&other, [here, there]).variant("release");
        (first != own).then(|| found().with("release", own.name()).with("first", first.name()))
    });
    by_release.or_else(|| {
        let (own, here) = configured(host)?;
        let other = of_mode?;
        let (first, there) = configured(&other)?;
        let found = || found(&other, [here, there]).variant("mode");
        (first != own).then(|| found().with("mode", mode(own)).with("first", mode(first)))
    })
}

/// The first hosts of a collection of which the release and the mode are known.
fn first_of_collection<'a>(host: &HostView<'a>, collection: &str) -> [Option<HostView<'a>>; 2] {
    let people = PeopleView { deployment: host.deployment, today: host.today, pairing: host.pairing };
    let look = || {
        let mut first: BTreeMap<String, [Option<usize>; 2]> = BTreeMap::new();
        for host in people.hosts() {
            let Some((name, _)) = host.host.collection.value() else { continue };
            let [release, mode] = first.entry(name.to_ascii_lowercase()).or_default();
            *release = release.or_else(|| host.release().map(|_| host.index));
            *mode = mode.or_else(|| configured(&host).map(|_| host.index));
        }
        first
    };
    let of =
        |first: &BTreeMap<String, [Option<usize>; 2]>| first.get(&collection.to_ascii_lowercase()).copied();
    let first = match worked_out(host.pairing) {
        Some(known) => of(known.collections.get_or_init(look)),
        None => of(&look()),
    };
    first.unwrap_or_default().map(|index| people.host(index?))
}

/// The mode in effect, where it is one of the two that people buy CALs for.
fn configured(host: &HostView<'_>) -> Option<(LicensingMode, Provenance)> {
    let (value, at) = host.mode_in_effect()?;
    let mode = value.mode();
    matches!(mode, LicensingMode::PerUser | LicensingMode::PerDevice).then_some((mode, at))
}

const fn mode(mode: LicensingMode) -> Arg {
    match mode {
        LicensingMode::PerUser => Arg::Key("mode-per-user"),
        _ => Arg::Key("mode-per-device"),
    }
}
