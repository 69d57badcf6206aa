//! Finds people who meet the two sessions of Remote Desktop for Administration, which no CAL raises.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::people::PeopleView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "administration-sessions-used-up",
    family: Family::NotLicensing,
    cause: Some(Cause::AdministrationSessionLimit),
    severity: Severity::Info,
    ledger: &[&ledger::ADMIN_SESSIONS, &ledger::SERVER_CAL_TOO],
    explains: &[],
    remedy: &[&remedy::SEE_SESSIONS, &remedy::SEE_ROLE, &remedy::ADD_ROLE],
    check: Check::People(check),
};

const SAID: [SymptomKind; 1] = [SymptomKind::ConnectionLimit];

fn check(people: &PeopleView<'_>) -> Option<Verdict> {
    let said = people.told(&SAID)?;
    let named: Vec<HostView<'_>> =
        people.hosts().into_iter().filter(|host| host.told(&SAID).is_some()).collect();
    let hosts = if named.is_empty() { people.hosts() } else { named };
    let roles = hosts.iter().map(HostView::is_session_host);
    let all = roles.reduce(Judged::and).unwrap_or_else(|| Judged::open([]));
    if all.is_true() {
        // A session host limits connections by policy, which is another matter.
        return Some(Verdict::Satisfied(all.grounds));
    }
    let found = |judged: &Judged| Violation::on(Severity::Info, judged);
    if all.is_open() && hosts.iter().any(|host| host.speaks_of_licensing().next().is_some()) {
        return Some(Verdict::Undetermined { missing: all.missing, suspicion: Some(found(&said)) });
    }
    // Windows says so where the role is absent: where nobody speaks of the role, that points there.
    let absent = if all.is_false() { said.and(all.not()) } else { said };
    Some(Verdict::Violated(found(&absent).only_likely()))
}
