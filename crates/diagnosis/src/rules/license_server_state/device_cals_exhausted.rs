//! Finds a session host that asks for Per Device CALs while none is left on its license servers.

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::packs::both;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::rules::COMPLETE;

pub(super) static RULE: Rule = Rule {
    id: "device-cals-exhausted",
    family: Family::LicenseServerState,
    cause: Some(Cause::DeviceCalsExhausted),
    severity: Severity::Error,
    ledger: &[&ledger::PER_USER_NOT_ENFORCED, &ledger::TEMPORARY_TOKEN_LIFE, &ledger::FALL_THROUGH],
    explains: &["client-got-no-license", "no-license-available", "no-licenses-remain"],
    remedy: &[&remedy::SEE_CALS, &remedy::MORE_DEVICE_CALS],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let by_mode = host.asks_for(CalType::PerDevice);
    if by_mode.is_false() {
        return Verdict::Satisfied(by_mode.grounds);
    }
    let is_device = |pack: &CalPack| pack.cal_type().map(|cal| cal == CalType::PerDevice);
    // For a host of unknown release it is the newest of those that are used up, which were issued to somebody.
    let used_up = host
        .bought()
        .into_iter()
        .filter(|pack| is_device(pack) == Some(true) && has_free(pack) == Some(false))
        .map(|pack| pack.version)
        .max();
    let needed = host.needed_version().ok().map(|(needed, _)| needed);
    let serves = |pack: &CalPack| match (needed, used_up) {
        (Some(needed), _) => pack.version.map(|version| version >= needed),
        (None, Some(used_up)) => (pack.version >= used_up).then_some(true),
        (None, None) => Some(true),
    };
    let may_serve = |pack: &CalPack| both(is_device(pack), Some(serves(pack) != Some(false)));
    let is_free = |pack: &CalPack| both(both(is_device(pack), serves(pack)), has_free(pack));
    let there = host.holds(&may_serve);
    let free = host.holds(&is_free);
    let holds_users = host.holds(&|pack| is_device(pack).map(|is_device| !is_device));
    let asks = if by_mode.is_open() && holds_users.is_false() { Judged::known(true, []) } else { by_mode };

    let (is_asked, is_used_up) = (asks.is_true(), there.is_true() && !free.is_true() && !asks.is_false());
    let judged = asks.and(there).and(free.not());
    if !judged.is_open() || !is_used_up || !COMPLETE {
        return Verdict::of(judged, |judged| found(host, judged));
    }
    // Not all packs, or not the mode, were seen; what was seen is used up.
    let seen: Vec<&CalPack> =
        host.bought().into_iter().filter(|pack| may_serve(pack) == Some(true)).collect();
    if holds_users.is_true() && !is_asked || !seen.iter().all(|pack| has_free(pack) == Some(false)) {
        return Verdict::of(judged, |judged| found(host, judged));
    }
    let places: Vec<Provenance> = seen.iter().map(|pack| pack.provenance).collect();
    let refused = host.told_of_no_license();
    if refused.is_empty() && !host.packs_are_told() {
        return Verdict::of_suspected(judged, places, |judged| found(host, judged));
    }
    let pointed = Judged::known(true, places.into_iter().chain(refused));
    Verdict::Violated(found(host, &pointed).only_likely())
}

/// Whether some of its CALs are free.
fn has_free(pack: &CalPack) -> Option<bool> {
    pack.free().map(|free| free != Count::Known(0))
}

fn found(host: &HostView<'_>, judged: &Judged) -> Violation {
    let total = host
        .bought()
        .iter()
        .filter(|pack| pack.cal_type() == Some(CalType::PerDevice) && has_free(pack) == Some(false))
        .filter_map(|pack| pack.total?.known())
        .fold(0, u32::saturating_add);
    let violation = Violation::on(Severity::Error, judged);
    match total {
        0 => violation.variant("none"),
        total => violation.variant("counted").with("total", total),
    }
}
