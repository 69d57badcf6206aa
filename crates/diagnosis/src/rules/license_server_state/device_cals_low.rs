//! Finds a license server with few Per Device CALs left.

use calwise_licensing::cal::CalType;
use calwise_licensing::deployment::CalPack;
use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::product::product;
use calwise_licensing::version::CalVersion;

use crate::cause::Cause;
use crate::judged::{Judged, Truth};
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "device-cals-low",
    family: Family::LicenseServerState,
    cause: Some(Cause::DeviceCalsLow),
    severity: Severity::Warning,
    ledger: &[&ledger::TEMPORARY_TOKEN_LIFE, &ledger::PER_USER_NOT_ENFORCED],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::MORE_DEVICE_CALS],
    check: Check::LicenseServer(check),
};

/// A reserve below one part in so many is low.
const RESERVE: u32 = 10;

fn check(server: LicenseServerView<'_>) -> Verdict {
    let logged = server.has_logged(EventKind::FewLicensesRemain);
    let event = server.event(EventKind::FewLicensesRemain);
    let parameter = |index: usize| {
        let parameters = event.map_or(&[][..], |event| event.parameters.as_slice());
        parameters.get(index).filter(|text| !text.is_empty()).cloned()
    };
    let about = parameter(2).map(|text| product(&text));
    let counted = counted(server, about.and_then(|about| about.version));
    if let Some((free, judged)) = &counted
        && judged.is_true()
    {
        let violation = Violation::on(Severity::Warning, judged);
        return Verdict::Violated(violation.variant("counted").with("count", free.to_string()));
    }
    // Per User CALs are issued beyond their number, so a small rest of them refuses nobody.
    if let (Some(event), Some(CalType::PerUser)) = (event, about.and_then(|about| about.cal)) {
        return Verdict::Satisfied(vec![event.provenance]);
    }
    let judged = match counted {
        Some((_, judged)) => judged,
        None if event.is_none() => device_packs(server, logged),
        None => logged,
    };
    Verdict::of(judged, |judged| {
        let violation = Violation::on(Severity::Warning, judged);
        match parameter(1) {
            Some(count) => violation.variant("counted").with("count", count),
            None => violation.variant("few"),
        }
    })
}

fn is_device(pack: &CalPack) -> bool {
    pack.cal_type() == Some(CalType::PerDevice)
}

/// Without Per Device CALs none of them runs short; those that do not say how many are free leave it open.
fn device_packs(server: LicenseServerView<'_>, logged: Judged) -> Judged {
    let there = server.holds(&|pack| pack.cal_type().map(|cal| cal == CalType::PerDevice));
    match there.truth {
        Truth::False => there,
        Truth::True => Judged::open([server.need(Asked::ServerPacks)]).or(logged),
        Truth::Open => there.or(logged),
    }
}

/// How many Per Device CALs are free for the worst version, and whether that is few: some, and less than a tenth.
///
/// CALs of newer versions serve as well. None where a pack does not say how many are free, or where `only` is a
/// version of which none was seen.
fn counted(server: LicenseServerView<'_>, only: Option<CalVersion>) -> Option<(u32, Judged)> {
    let packs: Vec<&CalPack> = server.bought().filter(|pack| is_device(pack)).collect();
    let mut worst: Option<(u32, Judged)> = None;
    for version in CalVersion::ALL.iter().map(|version| Some(*version)).chain([None]) {
        let is_asked = only.is_none_or(|only| version == Some(only));
        if !is_asked || !packs.iter().any(|pack| pack.version == version) {
            continue;
        }
        let (mut free, mut total, mut places) = (0_u32, 0_u32, Vec::<Provenance>::new());
        for pack in packs.iter().filter(|pack| pack.version >= version) {
            // A pack that is not counted never runs short.
            let (Some(known), Some(left)) = (pack.held()?.known(), pack.free()?.known()) else {
                return Some((0, Judged::known(false, [pack.provenance])));
            };
            (total, free) = (total.saturating_add(known), free.saturating_add(left));
            places.push(pack.provenance);
        }
        let is_low = free > 0 && free < total.div_ceil(RESERVE);
        if worst.is_none() || is_low {
            worst = Some((free, Judged::known(is_low, places)));
        }
    }
    worst
}
