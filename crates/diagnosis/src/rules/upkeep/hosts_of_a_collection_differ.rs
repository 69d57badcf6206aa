//! Remarks on session hosts of one collection that run different releases or are in different modes.

use calwise_licensing::deployment::SessionHost;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::name::MachineName;

use super::remark;
use crate::host::HostView;
use crate::message::Arg;
use crate::pairing::release;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

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
    let is_with = |other: &&SessionHost| {
        other.collection.value().is_some_and(|(name, _)| name.eq_ignore_ascii_case(collection))
    };
    let found = |other: &SessionHost, places: [Provenance; 2]| {
        let found = remark(Severity::Info, [at].into_iter().chain(places));
        let name = other.name.as_ref().map_or_else(String::new, MachineName::short);
        found.with("collection", collection.as_str()).with("other", name)
    };
    let mut others = host.deployment.hosts.iter().filter(is_with);
    let by_release = host.release().and_then(|(own, here)| {
        let (other, (first, there)) = others.find_map(|other| Some((other, release(&other.version)?)))?;
        let found = || found(other, [here, there]).variant("release");
        (first != own).then(|| found().with("release", own.name()).with("first", first.name()))
    });
    by_release.or_else(|| {
        let (own, here) = configured(host)?;
        let views = (0..host.deployment.hosts.len())
            .filter_map(|index| HostView::new(host.deployment, index, host.today));
        let mut views = views.filter(|view| is_with(&view.host));
        let (other, (first, there)) = views.find_map(|view| Some((view.host, configured(&view)?)))?;
        let found = || found(other, [here, there]).variant("mode");
        (first != own).then(|| found().with("mode", mode(own)).with("first", mode(first)))
    })
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
