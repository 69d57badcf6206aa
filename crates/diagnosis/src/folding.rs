//! Findings that say nothing of their own once another one is stated: they disappear into it, with their places.
//!
//! The order of what is left is for [`crate::ranking`].

use std::collections::BTreeMap;

use crate::cause::Cause;
use crate::finding::Finding;
use crate::rule::{Family, Severity};
use crate::rules::COMPLETE;

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

/// The breadth of what people are told.
const SYMPTOM: u8 = 2;

/// Whether a finding says all that a broader one does: it is stated, explains it, is as bad, and is about its hosts.
fn takes_in(narrower: &Finding, broader: &Finding) -> bool {
    let is_symptom = breadth(broader) == Some(SYMPTOM);
    let of_server = !narrower.machines.license_servers.is_empty();
    narrower.is_stated()
        && narrower.rule.explains.contains(&broader.rule.id)
        && narrower.severity <= if is_symptom { Severity::Error } else { broader.severity }
        && (is_symptom || of_server || narrower.machines.has_hosts_of(&broader.machines))
}

/// Folds broader findings into what explains them; what was folded explains nothing any more.
pub(crate) fn fold_symptoms(findings: Vec<Finding>) -> Vec<Finding> {
    let (mut others, mut broader) = (Others::default(), [const { Vec::new() }; 3]);
    for finding in findings {
        match breadth(&finding).and_then(|breadth| broader.get_mut(usize::from(breadth))) {
            Some(group) => group.push(finding),
            None => others.push(finding),
        }
    }
    for finding in broader.into_iter().flatten() {
        match others.narrower_than(&finding) {
            Some(narrower) => {
                narrower.explains.push(finding.rule.id);
                narrower.related.extend(finding.grounds);
            }
            None => others.push(finding),
        }
    }
    others.all
}

/// Findings that stay, with what finds among thousands the ones that can take in another.
#[derive(Default)]
struct Others {
    all: Vec<Finding>,
    of_rules: BTreeMap<&'static str, OfRule>,
}

/// The stated findings of a rule, as indices.
#[derive(Default)]
struct OfRule {
    /// The rules that it explains.
    explains: &'static [&'static str],
    /// The first of each severity, and the first that is about license servers and so about all hosts.
    first: Vec<(Severity, bool, usize)>,
    of_host: BTreeMap<usize, Vec<usize>>,
}

impl Others {
    fn push(&mut self, finding: Finding) {
        if COMPLETE && finding.is_stated() && !finding.rule.explains.is_empty() {
            let of_rule = self.of_rules.entry(finding.rule.id).or_default();
            of_rule.explains = finding.rule.explains;
            of_rule.add(&finding, self.all.len());
        }
        self.all.push(finding);
    }

    /// The finding that takes in a broader one; of several the first of the rule whose name comes first.
    fn narrower_than(&mut self, broader: &Finding) -> Option<&mut Finding> {
        let candidates = if COMPLETE { self.candidates(broader) } else { (0..self.all.len()).collect() };
        let taking_in = candidates.into_iter().filter(|at| takes_in(&self.all[*at], broader));
        let at = taking_in.min_by_key(|at| (self.all[*at].rule.id, *at))?;
        self.all.get_mut(at)
    }

    /// The findings among which is the one that takes in a broader one, if there is one.
    fn candidates(&self, broader: &Finding) -> Vec<usize> {
        let host = broader.machines.hosts.first();
        let mut found = Vec::new();
        for of_rule in self.of_rules.values().filter(|of| of.explains.contains(&broader.rule.id)) {
            found.extend(of_rule.first.iter().map(|(_, _, at)| *at));
            found.extend(host.and_then(|host| of_rule.of_host.get(host)).into_iter().flatten());
        }
        found
    }
}

impl OfRule {
    fn add(&mut self, finding: &Finding, at: usize) {
        let (severity, of_server) = (finding.severity, !finding.machines.license_servers.is_empty());
        if !self.first.iter().any(|(known, of, _)| (*known, *of) == (severity, of_server)) {
            self.first.push((severity, of_server, at));
        }
        for host in &finding.machines.hosts {
            self.of_host.entry(*host).or_default().push(at);
        }
    }
}
