//! The order of findings: what to act on first, causes before their consequences.
//!
//! A broader finding disappears into the narrower one that explains it; its places stay with that one.

use std::collections::{BTreeMap, BTreeSet};

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

/// Whether a finding only says that no license was given, and not why.
fn is_broad(finding: &Finding) -> bool {
    finding.rule.family == Family::Symptoms || finding.rule.cause == Some(Cause::NoLicenseAvailable)
}

/// A symptom says nothing of its own once a stated finding explains it.
fn fold_symptoms(findings: Vec<Finding>) -> Vec<Finding> {
    let (symptoms, mut others): (Vec<_>, Vec<_>) = findings.into_iter().partition(is_broad);
    for symptom in symptoms {
        let explains = |finding: &Finding| {
            finding.is_stated()
                && finding.severity == Severity::Error
                && finding.rule.explains.contains(&symptom.rule.id)
        };
        match others.iter_mut().filter(|finding| explains(finding)).min_by_key(|finding| finding.rule.id) {
            Some(narrower) => {
                narrower.explains.push(symptom.rule.id);
                narrower.related.extend(symptom.grounds);
            }
            None => others.push(symptom),
        }
    }
    others
}

/// Names, for each finding, the findings beside it that it explains.
fn note_explained(findings: &mut [Finding]) {
    let mut present: BTreeMap<&'static str, BTreeSet<usize>> = BTreeMap::new();
    for finding in findings.iter() {
        present.entry(finding.rule.id).or_default().extend(&finding.machines.hosts);
    }
    for finding in findings {
        // A license server that is at fault explains what all hosts complain of.
        let of_server = !finding.machines.license_servers.is_empty();
        for id in finding.rule.explains {
            let concerns = present.get(id).is_some_and(|hosts| {
                of_server || finding.machines.hosts.iter().any(|host| hosts.contains(host))
            });
            if concerns && !finding.explains.contains(id) {
                finding.explains.push(id);
            }
        }
    }
}

/// Moves each finding behind those that explain it, otherwise leaving the order as it is.
fn causes_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut ordered: Vec<Finding> = Vec::with_capacity(findings.len());
    while !findings.is_empty() {
        let free = findings.iter().position(|candidate| {
            !findings.iter().any(|other| {
                other.is_stated()
                    && other.explains.contains(&candidate.rule.id)
                    && other.rule.id != candidate.rule.id
            })
        });
        // Rules explain no rule that explains them (a test holds that), so some finding is always free.
        ordered.push(findings.remove(free.unwrap_or(0)));
    }
    ordered
}
