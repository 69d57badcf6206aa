//! Finds a client program that fails outside licensing: not licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::cause::Cause;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "client-fails",
    family: Family::NotLicensing,
    cause: Some(Cause::ClientBug),
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION],
    explains: &[],
    remedy: &[&remedy::TRY_OTHER_CLIENT, &remedy::SEE_CLIENT_VERSION, &remedy::UPDATE_CLIENT],
    check: Check::People(|people| said(people, &[SymptomKind::ClientFails])),
};
