//! Finds another product that misses its license: not licensing of RDS.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "other-product-unlicensed",
    family: Family::NotLicensing,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::OTHER_PRODUCTS],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE],
    check: Check::People(|people| said(people, &[SymptomKind::OtherProductUnlicensed])),
};
