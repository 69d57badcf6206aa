//! Finds people who are refused for their credentials or their rights, whatever the licenses are.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "sign-in-refused",
    family: Family::NotLicensing,
    cause: Some(Cause::Authentication),
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION],
    explains: &[],
    remedy: &[&remedy::SEE_REFUSED_LOGONS, &remedy::SEE_REMOTE_USERS],
    check: Check::People(check),
};

/// What people are told, and the variant of the texts.
const REASONS: [(SymptomKind, &str); 2] =
    [(SymptomKind::NoRightToSignIn, "right"), (SymptomKind::CredentialsRefused, "credentials")];

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    REASONS.iter().find_map(|(kind, variant)| {
        let said = people.told(&[*kind])?;
        Some(Verdict::Violated(Violation::on(Severity::Info, &said).variant(variant)))
    })
}
