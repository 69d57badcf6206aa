//! Remarks on devices to which a license server issued several licenses of one pack.

use std::collections::BTreeMap;

use calwise_licensing::deployment::IssuedLicense;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::token::LicenseStatus;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::message::Arg;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "devices-hold-several-licenses",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::DUPLICATE_TOKENS, &ledger::DEVICE_TOKEN_LIFE, &ledger::REVOCATION_LIMIT],
    explains: &[],
    remedy: &[&remedy::SEE_ISSUED, &remedy::MORE_DEVICE_CALS],
    check: Check::LicenseServerRemark(check),
};

/// Devices that are named; a pool that drains has more than anybody reads.
const NAMED: usize = 12;

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let is_held = |license: &&IssuedLicense| {
        license.status == LicenseStatus::Active && license.expires.is_none_or(|last| last >= server.today)
    };
    let mut held: BTreeMap<(String, Option<u32>), Vec<Provenance>> = BTreeMap::new();
    for license in server.server.issued.iter().filter(is_held) {
        if let Some(device) = &license.device {
            held.entry((device.as_str().to_ascii_uppercase(), license.pack))
                .or_default()
                .push(license.provenance);
        }
    }
    held.retain(|_, places| places.len() > 1);
    if held.is_empty() {
        return None;
    }
    let places: Vec<Provenance> = held.values().flatten().copied().collect();
    let names: Vec<String> = held.into_keys().map(|(name, _)| name).take(NAMED).collect();
    Some(remark(Severity::Info, places).with("devices", Arg::Names(names)))
}
