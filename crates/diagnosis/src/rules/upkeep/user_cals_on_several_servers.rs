//! Remarks on Per User CALs that are spread over several license servers of a host.

use std::collections::BTreeMap;

use calwise_licensing::cal::CalType;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::message::Arg;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "user-cals-on-several-servers",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::FALL_THROUGH, &ledger::PACK_ON_ONE_SERVER],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::MOVE_CALS],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    if host.servers().len() < 2 || !host.asks_for(CalType::PerUser).is_true() {
        return None;
    }
    let mut holders = BTreeMap::new();
    holders.extend(host.server_views().filter_map(|server| {
        let mut packs = server.bought().filter(|pack| pack.cal_type() == Some(CalType::PerUser));
        let pack = packs.next()?;
        Some((server.name()?, pack.provenance))
    }));
    let (names, places): (Vec<String>, Vec<_>) = holders.into_iter().unzip();
    (names.len() > 1).then(|| remark(Severity::Info, places).with("servers", Arg::Names(names)))
}
