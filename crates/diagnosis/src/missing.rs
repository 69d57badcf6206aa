//! What to ask for next: the open rules, by the command that would settle most of them.
//!
//! Each command is read-only. The one that decides the most severe rules comes first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::knowledge::probes::Probe;

use crate::need::{Asked, Need};
use crate::rule::{Rule, Severity};

/// A command that would settle something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The command.
    pub probe: &'static Probe,
    /// What it answers.
    pub asked: BTreeSet<Asked>,
    /// Hosts to ask, as indices into the deployment.
    pub hosts: BTreeSet<usize>,
    /// Rules that lack the answer.
    pub rules: BTreeSet<&'static str>,
    /// How bad the worst of them would be.
    pub severity: Severity,
    /// Whether it was asked already, and denied.
    pub denied: bool,
}

/// Sums up what open rules lack.
pub fn missing<'a>(open: impl Iterator<Item = (&'static Rule, &'a BTreeSet<Need>)>) -> Vec<Missing> {
    let mut found: Vec<Missing> = Vec::new();
    for (rule, needs) in open {
        for need in needs {
            let probe = need.asked.probe();
            let at = found.iter().position(|missing| missing.probe.id == probe.id).unwrap_or_else(|| {
                found.push(Missing {
                    probe,
                    asked: BTreeSet::new(),
                    hosts: BTreeSet::new(),
                    rules: BTreeSet::new(),
                    severity: Severity::Info,
                    denied: false,
                });
                found.len() - 1
            });
            let entry = &mut found[at];
            entry.asked.insert(need.asked);
            entry.hosts.extend(need.host);
            entry.rules.insert(rule.id);
            entry.severity = entry.severity.min(rule.severity);
            entry.denied |= need.denied;
        }
    }
    let mut ordered = BTreeMap::new();
    ordered.extend(found.into_iter().map(|missing| {
        let asked = missing.asked.first().copied();
        ((missing.severity, Reverse(missing.rules.len()), asked, missing.probe.id), missing)
    }));
    ordered.into_values().collect()
}
