//! Finds a Connection Broker that redirects people wrongly: not licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::cause::Cause;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "broker-redirects-wrongly",
    family: Family::NotLicensing,
    cause: Some(Cause::BrokerRedirection),
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION, &ledger::BROKER_BEFORE_HOST],
    explains: &[],
    remedy: &[&remedy::SEE_BROKER_EVENTS, &remedy::TRY_HOST_DIRECTLY],
    check: Check::People(|people| said(people, &[SymptomKind::RedirectionFails])),
};
