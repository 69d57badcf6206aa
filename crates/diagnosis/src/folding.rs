//! Findings that say nothing of their own once another one is stated: they disappear into it, with their places.
//!
//! The order of what is left is for [`crate::ranking`].

use std::collections::{BTreeMap, BTreeSet};

use crate::cause::Cause;
use crate::finding::Finding;
use crate::rule::{Family, Severity};

/// What says nothing of its own once a stated finding explains it, narrowest first: the reason why one of several
/// license servers is dead, that a license server is not reachable, what people are told.
fn breadth(finding: &Finding) -> Option<u8> {
    let reason = [Cause::NameUnresolvable, Cause::UnreachableByNetwork].map(Some);
    if finding.rule.family == Family::Symptoms || finding.rule.cause == Some(Cause::NoLicenseAvailable) {
        Some(SYMPTOM)
    } else if finding.rule.cause == Some(Cause::LicenseServerUnreachable) {
        Some(1)
    } else {
        (finding.severity == Severity::Warning && reason.contains(&finding.rule.cause)).then_some(0)
    }
}

/// The breadth of what people are told, which any stated error that explains it takes in.
const SYMPTOM: u8 = 2;

/// Folds broader findings into what explains them; what was folded explains nothing any more.
pub(crate) fn fold_symptoms(findings: Vec<Finding>) -> Vec<Finding> {
    let (mut others, mut broader) = (Others::default(), [const { Vec::new() }; 3]);
    let mut kept = Vec::new();
    for finding in findings {
        match breadth(&finding).and_then(|breadth| broader.get_mut(usize::from(breadth))) {
            Some(group) => group.push(finding),
            None => kept.push(finding),
        }
    }
    others.explaining.extend(broader.iter().flatten().map(|finding| (finding.rule.id, BTreeSet::new())));
    for finding in kept {
        others.push(finding);
    }
    for finding in broader.into_iter().flatten() {
        match others.narrower_than(&finding).and_then(|at| others.all.get_mut(at)) {
            Some(narrower) => {
                narrower.explains.push(finding.rule.id);
                narrower.related.extend(finding.grounds);
            }
            None => others.push(finding),
        }
    }
    others.all
}

/// Findings that stay, with what finds among thousands the one that takes in another.
#[derive(Default)]
struct Others {
    all: Vec<Finding>,
    /// Rules of which findings may be folded, with the rules of stated findings that explain them.
    explaining: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// The first stated finding of each of those, by severity.
    first: BTreeMap<(&'static str, Severity), usize>,
    /// The same of findings on license servers, which are about all hosts.
    first_of_servers: BTreeMap<(&'static str, Severity), usize>,
    /// Stated findings of those rules by host.
    of_host: BTreeMap<(&'static str, usize), Vec<usize>>,
}

impl Others {
    fn push(&mut self, finding: Finding) {
        let (at, id) = (self.all.len(), finding.rule.id);
        let mut explains = false;
        for explained in finding.rule.explains.iter().filter(|_| finding.is_stated()) {
            if let Some(explaining) = self.explaining.get_mut(explained) {
                explaining.insert(id);
                explains = true;
            }
        }
        if explains {
            self.first.entry((id, finding.severity)).or_insert(at);
            if !finding.machines.license_servers.is_empty() {
                self.first_of_servers.entry((id, finding.severity)).or_insert(at);
            }
            for host in &finding.machines.hosts {
                self.of_host.entry((id, *host)).or_default().push(at);
            }
        }
        self.all.push(finding);
    }

    /// The finding that says all that a broader one does: it is stated, explains it, is as bad, and is about its hosts.
    fn narrower_than(&self, broader: &Finding) -> Option<usize> {
        self.explaining.get(broader.rule.id)?.iter().find_map(|id| self.of_rule(id, broader))
    }

    /// The first such finding of a rule, whatever the rule explains.
    fn of_rule(&self, id: &'static str, broader: &Finding) -> Option<usize> {
        let is_symptom = breadth(broader) == Some(SYMPTOM);
        let limit = if is_symptom { Severity::Error } else { broader.severity };
        let first_in = |known: &BTreeMap<(&'static str, Severity), usize>| {
            known.range((id, Severity::Error)..=(id, limit)).map(|(_, at)| *at).min()
        };
        let Some(host) = broader.machines.hosts.first().filter(|_| !is_symptom) else {
            return first_in(&self.first);
        };
        let is_of_all = |at: &&usize| {
            self.all.get(**at).is_some_and(|finding| {
                finding.severity <= limit && finding.machines.has_hosts_of(&broader.machines)
            })
        };
        let of_host = self.of_host.get(&(id, *host)).and_then(|all| all.iter().find(is_of_all)).copied();
        [first_in(&self.first_of_servers), of_host].into_iter().flatten().min()
    }
}
