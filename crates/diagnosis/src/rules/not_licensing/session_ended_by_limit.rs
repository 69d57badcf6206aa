//! Finds a session that a limit of time ended, or somebody else who signed in: not licensing of RDS.

use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::disconnect_codes::ExtendedReason;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::host::HostView;
use crate::judged::Judged;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "session-ended-by-limit",
    family: Family::NotLicensing,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::EXTENDED_REASONS],
    explains: &[],
    remedy: &[&remedy::SEE_POLICY],
    check: Check::People(|people| {
        said(people, &[SymptomKind::SessionLimitReached]).or_else(|| logged(people))
    }),
};

/// Event 40: why a session was ended.
const ENDED: EventKind = EventKind::Other("session-disconnected-with-reason");

/// Sessions that somebody else takes over or a limit ends are every day's: they are the matter only where nothing at all
/// was seen of licensing.
fn logged(people: &PeopleView<'_>) -> Option<Verdict> {
    let hosts = people.hosts();
    let says_nothing_else = |host: &HostView<'_>| {
        host.mode_in_effect().is_none()
            && !host.has_list()
            && !host.host.events.iter().any(|event| event.kind.is_of_licensing())
    };
    if !people.deployment.symptoms.is_empty()
        || !people.deployment.license_servers.is_empty()
        || !hosts.iter().all(says_nothing_else)
    {
        return None;
    }
    let ended = hosts.iter().flat_map(|host| host.host.events.iter().filter(|event| is_of_limit(event)));
    let places: Vec<Provenance> = ended.map(|event| event.provenance).collect();
    (!places.is_empty())
        .then(|| Verdict::Violated(Violation::on(Severity::Info, &Judged::known(true, places)).only_likely()))
}

/// Whether an event gives a limit of time, or somebody else who signed in, as the reason.
fn is_of_limit(event: &Event) -> bool {
    let reason = event.parameters.get(1).and_then(|reason| reason.trim().parse().ok()).map(ExtendedReason);
    event.kind == ENDED
        && reason.and_then(|reason| reason.row()?.symptom) == Some(SymptomKind::SessionLimitReached)
}
