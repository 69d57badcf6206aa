//! Remarks on a license server that works while TCP 445, which is listed for it, does not answer.

use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-pipe-port-closed",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::PORT_445, &ledger::PORT_135],
    explains: &[],
    remedy: &[&remedy::TEST_PORT, &remedy::OPEN_PORTS],
    check: Check::HostRemark(check),
};

/// Port of named pipes.
const NAMED_PIPES: u16 = 445;

fn check(host: &HostView<'_>) -> Option<Violation> {
    host.ways().iter().find_map(|way| {
        let (_, closed) = way.said(|link| link.port(NAMED_PIPES)).filter(|(open, _)| !open)?;
        let works = way.works().or_else(|| way.seems_to_work()).filter(|_| way.dead().is_none())?;
        Some(remark(Severity::Info, [closed, works]).with("server", way.name_text()?))
    })
}
