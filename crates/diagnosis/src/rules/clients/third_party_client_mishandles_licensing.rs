//! Finds a client of another maker that fails while licenses are exchanged, where Microsoft's gets in.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::{EXCHANGE, OF_THE_SERVERS};
use crate::cause::Cause;
use crate::need::Asked;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "third-party-client-mishandles-licensing",
    family: Family::Clients,
    cause: Some(Cause::ThirdPartyClient),
    severity: Severity::Error,
    ledger: &[&ledger::OTHER_CLIENTS, &ledger::EXTENDED_REASONS],
    explains: &["licensing-exchange-broke-off"],
    remedy: &[&remedy::TRY_OTHER_CLIENT, &remedy::SEE_CLIENT_VERSION, &remedy::UPDATE_CLIENT],
    check: Check::People(check),
};

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    // Only clients of other makers log the end of the exchange in these words.
    let aborted = people.told(&[SymptomKind::LicensingSequenceAborted]);
    let foreign = people.client(false, false);
    let failed = match (aborted, foreign) {
        (Some(aborted), _) => aborted,
        (None, Some(foreign)) => foreign
            .and(people.told(&EXCHANGE).or_else(|| people.told(&[SymptomKind::LicensingProtocolError]))?),
        (None, None) => return None,
    };
    if let Some(others_too) = people.client(true, false) {
        return Some(Verdict::Satisfied(others_too.grounds));
    }
    let missing = [people.need(Asked::OtherClient)].into();
    if people.told(&OF_THE_SERVERS).is_some() {
        // The host refuses on its own account; what the client logs follows from that.
        return Some(Verdict::Undetermined { missing, suspicion: None });
    }
    let found = |judged| Violation::on(Severity::Error, &judged).only_likely();
    Some(match people.client(true, true).or_else(|| people.any_client(true)) {
        Some(works) => Verdict::Violated(found(failed.and(works))),
        None => Verdict::Undetermined { missing, suspicion: Some(found(failed)) },
    })
}
