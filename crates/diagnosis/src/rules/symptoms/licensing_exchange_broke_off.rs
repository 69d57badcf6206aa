//! Finds an exchange of licenses that broke off for a reason that several causes share.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "licensing-exchange-broke-off",
    family: Family::Symptoms,
    cause: None,
    severity: Severity::Error,
    ledger: &[&ledger::EXTENDED_REASONS],
    explains: &[],
    remedy: &[&remedy::TRY_OTHER_CLIENT, &remedy::SEE_EVENTS, &remedy::SEE_EFFECTIVE],
    check: Check::People(check),
};

/// A reason, the variant of the texts that tells its candidates, and what would tell them apart.
type Row = (SymptomKind, &'static str, &'static [Asked]);

const ROWS: [Row; 7] = [
    (SymptomKind::NetworkDuringLicensing, "network", &[Asked::Connectivity, Asked::EndpointMapper]),
    (SymptomKind::LicensingTimedOut, "network", &[Asked::Connectivity, Asked::ServerService]),
    (SymptomKind::NotLicensedForConnections, "edition", &[Asked::HostInstallation, Asked::SessionHostRole]),
    (SymptomKind::LicensingInternalError, "either", &[Asked::OtherClient, Asked::HostEvents]),
    (SymptomKind::InvalidLicensingMessage, "either", &[Asked::OtherClient, Asked::HostEvents]),
    (SymptomKind::LicensingMessageNotEncrypted, "either", &[Asked::OtherClient, Asked::HostEvents]),
    (SymptomKind::LicensingEndedByClient, "either", &[Asked::OtherClient, Asked::HostEvents]),
];

/// The reason is a fact, its cause is open: that makes the finding possible, never stated.
fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let (said, variant, asked) =
        ROWS.iter().find_map(|(kind, variant, asked)| Some((people.told(&[*kind])?, *variant, asked)))?;
    let is_unseen = |asked: &&Asked| !people.hosts().into_iter().any(|host| host.has_seen(**asked));
    let missing = asked.iter().filter(is_unseen).map(|asked| people.need(*asked)).collect();
    let suspicion = Some(Violation::on(Severity::Error, &said).variant(variant));
    Some(Verdict::Undetermined { missing, suspicion })
}
