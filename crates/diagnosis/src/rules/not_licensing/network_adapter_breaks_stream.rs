//! Finds a stream that adapter, driver or packet inspection break: not licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::cause::Cause;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "network-adapter-breaks-stream",
    family: Family::NotLicensing,
    cause: Some(Cause::NetworkDriver),
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION, &ledger::STREAM_ERRORS],
    explains: &[],
    remedy: &[&remedy::SEE_ADAPTER, &remedy::UPDATE_ADAPTER],
    check: Check::People(|people| said(people, &[SymptomKind::StreamBreaks])),
};
