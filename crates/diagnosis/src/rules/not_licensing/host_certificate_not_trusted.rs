//! Finds clients that warn of the host's certificate: they cannot tell whose machine it is, and ask or refuse.
//!
//! It is the certificate of the encrypted line, not the one that a license server gives the host
//! (`host_certificate_corrupt`), and it is looked at before licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "host-certificate-not-trusted",
    family: Family::NotLicensing,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::ORDER_OF_CONNECTION],
    explains: &[],
    remedy: &[&remedy::SEE_HOST_CERTIFICATE],
    check: Check::People(check),
};

/// Most people click the warning away: where somebody fails besides, it need not be the reason.
fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let said = people.told(&[SymptomKind::HostCertificateNotTrusted])?;
    let others =
        people.deployment.symptoms.iter().filter(|told| told.kind != SymptomKind::HostCertificateNotTrusted);
    let found = Violation::on(Severity::Info, &said);
    Some(if others.count() == 0 && people.any_client(false).is_none() {
        Verdict::Violated(found)
    } else {
        Verdict::Undetermined { missing: [people.need(Asked::OtherClient)].into(), suspicion: Some(found) }
    })
}
