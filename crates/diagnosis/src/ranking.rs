//! The order of findings: what to act on first, causes before their consequences.
//!
//! A broader finding disappears into the narrower one that explains it; its places stay with that one.

use std::collections::BTreeMap;

use crate::cause::Cause;
use crate::finding::Finding;
use crate::folding::fold_symptoms;

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
    // Findings of one rule wait for the same ones, so that of each rule only the first can be next: it stands last here.
    let mut waiting: Vec<(&'static str, Vec<usize>)> = Vec::new();
    for (at, finding) in findings.iter().enumerate().rev() {
        match waiting.iter_mut().find(|(id, _)| *id == finding.rule.id) {
            Some((_, places)) => places.push(at),
            None => waiting.push((finding.rule.id, vec![at])),
        }
    }
    let mut findings: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    let mut ordered: Vec<Finding> = Vec::with_capacity(findings.len());
    while ordered.len() < findings.len() {
        let is_free = |id: &str| explained.get(id).is_none_or(|count| *count == 0);
        let next = |(id, places): &(&'static str, Vec<usize>)| Some((!is_free(id), *places.last()?));
        // Rules explain no rule that explains them (a test holds that), so the first one is always free.
        let next = waiting.iter().enumerate().filter_map(|(rule, known)| Some((next(known)?, rule))).min();
        let Some((_, rule)) = next else { break };
        let Some(finding) = waiting[rule].1.pop().and_then(|at| findings[at].take()) else { break };
        for id in explains(&finding) {
            explained.entry(id).and_modify(|count| *count -= 1);
        }
        ordered.push(finding);
    }
    ordered
}
