//! Finds clients that fail at Network Level Authentication: they and the host do not agree on how to sign in.
//!
//! Whose account it is makes no difference, which is why it is no [`super::sign_in_refused`].

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict};

pub(super) static RULE: Rule = Rule {
    id: "network-authentication-fails",
    family: Family::NotLicensing,
    cause: Some(Cause::Authentication),
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION],
    explains: &[],
    remedy: &[&remedy::SEE_SIGN_IN_CHECK, &remedy::SEE_CLIENT_SIGN_IN_CHECK, &remedy::UPDATE_CLIENT_AND_HOST],
    check: Check::People(check),
};

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    super::said(people, &[SymptomKind::NetworkAuthenticationFailed])
}
