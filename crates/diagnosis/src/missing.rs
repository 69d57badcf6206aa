//! What to ask for next: the open rules, by the command that would settle most of them.
//!
//! Each command is read-only. What the evidence already points to comes first, then what decides the most severe rules.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::knowledge::probes::Probe;

use crate::need::Asked;
use crate::needs::{AskedSet, Needs};
use crate::rule::{Rule, Severity};

/// A command that would settle something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The command.
    pub probe: &'static Probe,
    /// What it answers.
    pub asked: AskedSet,
    /// Hosts to ask, as indices into the deployment, in order.
    pub hosts: Vec<usize>,
    /// Rules that lack the answer.
    pub rules: BTreeSet<&'static str>,
    /// Whether one of them is suspected already: the evidence points there.
    pub suspected: bool,
    /// How many open questions of rules it answers; those of a reason for what is stated broadly count twice.
    pub weight: usize,
    /// How bad the worst of them would be.
    pub severity: Severity,
    /// Whether it was asked already, and denied.
    pub denied: bool,
}

/// What an open question of a rule counts that would be a reason for what is stated broadly; others count 1.
const NARROWS: usize = 2;

/// Sums up what open rules lack: what settles a suspicion first, then what settles the worst and the most.
pub fn missing<'a>(
    open: impl Iterator<Item = (&'static Rule, &'a Needs)>,
    suspected: impl Fn(&Rule) -> bool,
    narrows: impl Fn(&Rule) -> bool,
) -> Vec<Missing> {
    let mut found: Vec<Missing> = Vec::new();
    // What is asked of each host.
    let mut hosts: Vec<AskedSet> = Vec::new();
    for (rule, needs) in open {
        let (is_suspected, weight) = (suspected(rule), if narrows(rule) { NARROWS } else { 1 });
        let (mut counts, mut denied) = ([0; Asked::ALL.len()], AskedSet::default());
        for lack in needs.by_host() {
            lack.asked.iter().for_each(|asked| counts[asked as usize] += 1);
            denied.extend(lack.denied);
            if let Some(host) = lack.host {
                hosts.resize(hosts.len().max(host + 1), AskedSet::default());
                hosts[host].extend(lack.asked);
            }
        }
        for (asked, count) in Asked::ALL.iter().zip(counts).filter(|(_, count)| *count > 0) {
            let probe = asked.probe();
            let at = found.iter().position(|missing| missing.probe.id == probe.id).unwrap_or_else(|| {
                found.push(Missing {
                    probe,
                    asked: AskedSet::default(),
                    hosts: Vec::new(),
                    rules: BTreeSet::new(),
                    suspected: false,
                    weight: 0,
                    severity: Severity::Info,
                    denied: false,
                });
                found.len() - 1
            });
            let entry = &mut found[at];
            entry.asked.insert(*asked);
            entry.rules.insert(rule.id);
            entry.suspected |= is_suspected;
            entry.weight += weight * count;
            entry.severity = entry.severity.min(rule.severity);
            entry.denied |= denied.contains(*asked);
        }
    }
    for missing in &mut found {
        let of = hosts.iter().enumerate().filter(|(_, asked)| asked.has_any_of(missing.asked));
        missing.hosts.extend(of.map(|(host, _)| host));
    }
    let mut ordered = BTreeMap::new();
    ordered.extend(found.into_iter().map(|missing| {
        let asked = missing.asked.iter().next();
        let worth = Reverse(missing.weight);
        ((!missing.suspected, missing.severity, worth, asked, missing.probe.id), missing)
    }));
    ordered.into_values().collect()
}

/// Questions that one answer asks at most: more than that nobody runs.
const MOST: usize = 6;

/// What is worth asking of all that could be asked, and what is left. Where the fault is named, the first is only what
/// settles a suspicion; where it is not, or only broadly, the first few of all.
pub fn worth_asking(all: Vec<Missing>, fault_is_named: bool) -> (Vec<Missing>, Vec<Missing>) {
    let (mut worth, mut further) = (Vec::new(), Vec::new());
    for missing in all {
        let is_worth = (missing.suspected || !fault_is_named) && worth.len() < MOST;
        if is_worth { &mut worth } else { &mut further }.push(missing);
    }
    (worth, further)
}
