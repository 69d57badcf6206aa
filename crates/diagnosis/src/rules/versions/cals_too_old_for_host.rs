//! Finds a session host whose license servers hold only CALs that are older than itself.

use calwise_licensing::cal::CalType;
use calwise_licensing::compatibility;
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::knowledge::ledger;
use calwise_licensing::version::CalVersion;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::packs::both;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::rules::COMPLETE;
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "cals-too-old-for-host",
    family: Family::Versions,
    cause: Some(Cause::CalsTooOld),
    severity: Severity::Error,
    ledger: &[&ledger::CAL_SERVES_HOST, &ledger::PACKS_BOUGHT, &ledger::R2_SHARES_CAL],
    explains: &["client-got-no-license", "no-license-available", "no-licenses-remain"],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_VERSION, &remedy::INSTALL_CALS],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let (needed, says) = match host.needed_version() {
        Ok((needed, at)) => (needed, move || Judged::known(true, [at])),
        Err(need) => return open_unless_no_packs(host, need),
    };
    let asks = CalType::ALL.map(|cal| (cal, host.asks_for(cal)));
    let asked = asks.iter().find_map(|(cal, asks)| asks.is_true().then_some(*cal));
    // What no type serves serves none: with the right mode it would still be so.
    let of_any = too_old(host, needed, None);
    let or_of =
        |all: Judged, (cal, asks): (_, Judged)| all.or(asks.and_if(|| too_old(host, needed, Some(cal))));
    let all = asks.into_iter().fold(of_any, or_of);
    let judged = says().and(all);
    // In samples all packs are listed.
    if !judged.is_open() || !COMPLETE {
        return Verdict::of(judged, |judged| found("installed", needed, judged));
    }
    let is_seen =
        |pack: &&CalPack| asked.is_none() || pack.cal_type().map_or(is_told(pack), |cal| Some(cal) == asked);
    let is_old = |pack: &CalPack| pack.version.is_some_and(|version| version < needed);
    let (bought, planned) = (host.bought(), host.planned());
    let (seen, variant) = match bought.iter().copied().filter(is_seen).collect::<Vec<_>>() {
        seen if seen.is_empty() => (planned.iter().copied().filter(is_seen).collect(), "planned"),
        seen => (seen, "installed"),
    };
    if seen.is_empty() || !seen.iter().all(|pack| is_old(pack)) {
        return Verdict::of(judged, |judged| found("installed", needed, judged));
    }
    let mut places: Vec<Provenance> = seen.iter().map(|pack| pack.provenance).collect();
    // A person names all that there is; a tool may have shown a part of it.
    let all_told = places.iter().all(|place| place.strength == Strength::Statement);
    // What its license servers are too old to hold is not among what was not shown.
    let all_shown = if all_told { Some(Vec::new()) } else { none_can_hold(host, needed) };
    places.extend(all_shown.iter().flatten());
    let pointed = says().and(Judged::known(true, places.iter().copied()));
    let refused = host.told_of_no_license();
    if refused.is_empty() && variant == "installed" && all_shown.is_none() {
        return Verdict::of_suspected(judged, pointed.grounds, |judged| found(variant, needed, judged));
    }
    let violation = found(variant, needed, &pointed).only_likely();
    Verdict::Violated(Violation { grounds: [pointed.grounds, refused].concat(), ..violation })
}

/// The releases of a host's license servers, where every one of them is known to be too old for CALs of a version.
fn none_can_hold(host: &HostView<'_>, needed: CalVersion) -> Option<Vec<Provenance>> {
    let ways = host.ways();
    let too_old = |way: &Way<'_>| {
        let (release, at) = way.server?.release()?;
        (!compatibility::license_server_holds_cal(release, needed)).then_some(at)
    };
    let places: Option<Vec<_>> = ways.iter().map(too_old).collect();
    places.filter(|places| !places.is_empty())
}

/// Whether a person told of it, who says of which type it is only where that matters.
fn is_told(pack: &CalPack) -> bool {
    pack.provenance.strength == Strength::Statement
}

/// Whether CALs of a type, or of any, are there and none of them serves a host that needs a version.
fn too_old(host: &HostView<'_>, needed: CalVersion, cal: Option<CalType>) -> Judged {
    let is_of_type = |pack: &CalPack| cal.map_or(Some(true), |cal| pack.cal_type().map(|known| known == cal));
    let serves = |pack: &CalPack| pack.version.map(|version| version >= needed);
    let serving = host.holds(&|pack| both(is_of_type(pack), serves(pack)));
    serving.not().and_if(|| host.holds(&is_of_type))
}

/// Whatever the host needs, there is nothing too old where there is nothing.
fn open_unless_no_packs(host: &HostView<'_>, need: crate::need::Need) -> Verdict {
    let there = host.holds(&|_| Some(true));
    Verdict::of(there.and(Judged::open([need])), |judged| Violation::on(Severity::Error, judged))
}

fn found(variant: &'static str, needed: CalVersion, judged: &Judged) -> Violation {
    Violation::on(Severity::Error, judged).variant(variant).with("version", needed.name())
}
