//! Finds a session host whose licensing mode asks for another type of CALs than its license servers hold.

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::message::Arg;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};
use crate::rules::COMPLETE;

pub(super) static RULE: Rule = Rule {
    id: "mode-does-not-match-cals",
    family: Family::Mode,
    cause: Some(Cause::ModeMismatch),
    severity: Severity::Error,
    ledger: &[&ledger::MODE_MATCHES_CALS, &ledger::PACKS_BOUGHT, &ledger::EVENT_21],
    explains: &["client-got-no-license", "no-license-available", "no-licenses-remain"],
    remedy: &[
        &remedy::SEE_CALS,
        &remedy::SEE_EFFECTIVE,
        &remedy::SET_MODE,
        &remedy::APPLY_POLICY,
        &remedy::INSTALL_CALS,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let mut all: Option<Judged> = None;
    let mut pointers = None;
    let held = |cal: CalType| host.holds(&|pack| pack.cal_type().map(|known| known == cal));
    let (device, user) = (held(CalType::PerDevice), held(CalType::PerUser));
    for asked in CalType::ALL {
        let (own, other) = match asked {
            CalType::PerDevice => (&device, &user),
            CalType::PerUser => (&user, &device),
        };
        let asks = host.asks_for(asked);
        if COMPLETE
            && asks.is_true()
            && own.is_open()
            && let Some(verdict) = by_what_was_seen(host, asked, &asks, other)
        {
            return verdict;
        }
        if let (Some(at), true, false) = (host.presumed_mode(asked), other.is_true(), own.is_true()) {
            pointers = Some((asked, [vec![at], other.grounds.clone()].concat()));
        }
        if asks.is_true() && other.is_true() && own.is_open() {
            pointers = Some((asked, [asks.grounds.clone(), other.grounds.clone()].concat()));
        }
        let judged = asks.and_if(|| other.clone()).and_if(|| own.clone().not());
        if judged.is_true() {
            return Verdict::Violated(found(asked, &judged));
        }
        all = Some(match all {
            Some(before) => before.or(judged),
            None => judged,
        });
    }
    let all = all.unwrap_or_else(|| Judged::open([]));
    let (asked, pointers) = pointers.unwrap_or((CalType::PerUser, Vec::new()));
    Verdict::of_suspected(all, pointers, |judged| found(asked, judged))
}

/// What a part of the packs says: all that were seen are of the other type, and somebody was refused, none was ever
/// issued or a person told of them; or what was bought, and is not seen installed, is of the other type.
fn by_what_was_seen(host: &HostView<'_>, asked: CalType, asks: &Judged, other: &Judged) -> Option<Verdict> {
    let (bought, planned) = (host.bought(), host.planned());
    let refused = host.told_of_no_license();
    let is_unused = !bought.is_empty() && bought.iter().all(|pack| is_unused(pack));
    let is_other = |pack: &&CalPack| pack.cal_type() == Some(asked.other());
    let is_told = host.packs_are_told() && bought.iter().all(is_other);
    if other.is_true() && (is_unused || is_told || !refused.is_empty()) {
        let mut judged = asks.clone().and(other.clone());
        judged.grounds.extend(refused);
        return Some(Verdict::Violated(found(asked, &judged).only_likely()));
    }
    if bought.is_empty() && !planned.is_empty() && planned.iter().all(is_other) {
        let places: Vec<Provenance> = planned.iter().map(|pack| pack.provenance).collect();
        let judged = asks.clone().and(Judged::known(true, places));
        return Some(Verdict::Violated(Violation {
            variant: Some("planned"),
            ..found(asked, &judged).only_likely()
        }));
    }
    None
}

/// Whether no license was issued from a pack that holds some.
fn is_unused(pack: &CalPack) -> bool {
    matches!(pack.total, Some(Count::Known(total)) if total > 0)
        && (pack.issued == Some(0) || (pack.issued.is_none() && pack.free() == pack.total))
}

fn found(asked: CalType, judged: &Judged) -> Violation {
    let name = |cal: CalType| {
        Arg::Key(match cal {
            CalType::PerDevice => "mode-per-device",
            CalType::PerUser => "mode-per-user",
        })
    };
    Violation::on(Severity::Error, judged)
        .variant("installed")
        .with("asked", name(asked))
        .with("held", name(asked.other()))
        .showing(ShownSetting::Mode)
}
