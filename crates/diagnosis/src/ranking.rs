//! The order of findings: what to act on first, causes before their consequences.
//!
//! A broader finding disappears into the narrower one that explains it; its places stay with that one.

use std::collections::BTreeMap;

use crate::cause::Cause;
use crate::finding::Finding;
use crate::rule::{Family, Severity};

/// Orders findings and folds explained symptoms into what explains them.
pub fn rank(findings: Vec<Finding>) -> Vec<Finding> {
    let mut findings = fold_symptoms(findings);
    note_explained(&mut findings);
    // A role that nobody needs comes first: without it the rest is no trouble.
    let goes_with_the_rest = |finding: &Finding| finding.rule.cause != Some(Cause::SessionHostRoleUnneeded);
    let mut ordered = BTreeMap::new();
    ordered.extend(findings.into_iter().enumerate().map(|(index, finding)| {
        let class = (!finding.is_stated(), goes_with_the_rest(&finding), finding.severity);
        ((class, finding.certainty, finding.rule.id, index), finding)
    }));
    causes_first(ordered.into_values().collect())
}

/// What says nothing of its own once a stated finding explains it, narrowest first: the reason why one of several
/// license servers is dead, that a license server is not reachable, what people are told.
fn breadth(finding: &Finding) -> Option<u8> {
    let reason = [Cause::NameUnresolvable, Cause::UnreachableByNetwork].map(Some);
    if finding.rule.family == Family::Symptoms || finding.rule.cause == Some(Cause::NoLicenseAvailable) {
        Some(2)
    } else if finding.rule.cause == Some(Cause::LicenseServerUnreachable) {
        Some(1)
    } else {
        (finding.severity == Severity::Warning && reason.contains(&finding.rule.cause)).then_some(0)
    }
}

/// Folds broader findings into what explains them; what was folded explains nothing any more.
fn fold_symptoms(findings: Vec<Finding>) -> Vec<Finding> {
    let (mut others, mut broader) = (Vec::new(), [const { Vec::new() }; 3]);
    for finding in findings {
        match breadth(&finding).and_then(|breadth| broader.get_mut(usize::from(breadth))) {
            Some(group) => group.push(finding),
            None => others.push(finding),
        }
    }
    for finding in broader.into_iter().flatten() {
        let narrower = others.iter_mut().filter(|narrower| takes_in(narrower, &finding));
        match narrower.min_by_key(|narrower| narrower.rule.id) {
            Some(narrower) => {
                narrower.explains.push(finding.rule.id);
                narrower.related.extend(finding.grounds);
            }
            None => others.push(finding),
        }
    }
    others
}

/// Whether a finding says all that a broader one does: it is stated, explains it, is as bad, and is about its hosts.
fn takes_in(narrower: &Finding, broader: &Finding) -> bool {
    let is_symptom = breadth(broader) == Some(2);
    let of_server = !narrower.machines.license_servers.is_empty();
    narrower.is_stated()
        && narrower.rule.explains.contains(&broader.rule.id)
        && narrower.severity <= if is_symptom { Severity::Error } else { broader.severity }
        && (is_symptom || of_server || narrower.machines.has_hosts_of(&broader.machines))
}

/// Names, for each finding, the findings beside it that it explains.
fn note_explained(findings: &mut [Finding]) {
    // The hosts of which each rule found something, by a mark at their index.
    let mut present: BTreeMap<&'static str, Vec<bool>> = BTreeMap::new();
    for Finding { rule, machines, .. } in findings.iter() {
        let marks = present.entry(rule.id).or_default();
        marks.resize(marks.len().max(machines.hosts.last().map_or(0, |last| last + 1)), false);
        machines.hosts.iter().for_each(|host| marks[*host] = true);
    }
    for finding in findings {
        // A license server that is at fault explains what all hosts complain of.
        let of_server = !finding.machines.license_servers.is_empty();
        for id in finding.rule.explains {
            let concerns = present.get(id).is_some_and(|marks| {
                let is_marked = |host: &usize| marks.get(*host).is_some_and(|marked| *marked);
                of_server || finding.machines.hosts.iter().any(is_marked)
            });
            if concerns && !finding.explains.contains(id) {
                finding.explains.push(id);
            }
        }
    }
}

/// Moves each finding behind those that explain it, otherwise leaving the order as it is.
fn causes_first(findings: Vec<Finding>) -> Vec<Finding> {
    // How many findings that are still to come explain a rule.
    let mut explained: BTreeMap<&'static str, usize> = BTreeMap::new();
    let explains = |finding: &Finding| {
        let ids = if finding.is_stated() { finding.explains.clone() } else { Vec::new() };
        ids.into_iter().filter(|id| *id != finding.rule.id).collect::<Vec<_>>()
    };
    for id in findings.iter().flat_map(explains) {
        *explained.entry(id).or_default() += 1;
    }
    let mut ordered: Vec<Finding> = Vec::with_capacity(findings.len());
    let mut waiting: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    let mut first = 0;
    while let Some(next) = (first..waiting.len()).find(|at| waiting[*at].is_some()) {
        first = next;
        let is_free = |finding: &Finding| explained.get(finding.rule.id).is_none_or(|count| *count == 0);
        let free = (first..waiting.len()).find(|at| waiting[*at].as_ref().is_some_and(is_free));
        // Rules explain no rule that explains them (a test holds that), so some finding is always free.
        let Some(finding) = waiting[free.unwrap_or(first)].take() else { break };
        for id in explains(&finding) {
            explained.entry(id).and_modify(|count| *count -= 1);
        }
        ordered.push(finding);
    }
    ordered
}
