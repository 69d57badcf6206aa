//! Finds several people at once on a Windows that is made for one: not licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::cause::Cause;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "sessions-on-client-windows",
    family: Family::NotLicensing,
    cause: Some(Cause::UnsupportedHost),
    severity: Severity::Info,
    ledger: &[&ledger::CLIENT_WINDOWS],
    explains: &[],
    remedy: &[&remedy::SEE_EDITION],
    check: Check::People(|people| said(people, &[SymptomKind::SessionsOnClientWindows])),
};
