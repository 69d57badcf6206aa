//! What the answers to each rule amount to: findings, what is ruled out, what is open.
//!
//! Every rule has an account of its own, so that the order in which machines are asked makes no difference to the
//! order of the findings. Which rule is asked of whom stands in [`crate::diagnosis`].

use time::Date;

use crate::diagnosis::{NotRun, RuledOut};
use crate::finding::Finding;
use crate::message::print_of;
use crate::needs::Needs;
use crate::rule::{Certainty, Rule, Verdict, Violation};
use crate::rules;
use crate::subject::{Machines, Subject};

/// What the answers to all rules amount to.
pub(crate) struct Tallies {
    /// Those of each rule, in the order of the rules.
    pub rules: Vec<Tally>,
    /// What rules about license servers lack where none was seen.
    pub unseen: Vec<(&'static Rule, Needs)>,
    /// Rules about people for which there was nothing to look at.
    pub unasked: usize,
}

/// What the answers to one rule amount to.
pub(crate) struct Tally {
    /// The rule.
    pub rule: &'static Rule,
    /// What was found, each once, with the machines that it was found on.
    pub findings: Vec<Finding>,
    /// A number for the arguments of each finding: what differs says something else.
    prints: Vec<u64>,
    /// The machines that it is excluded for.
    pub satisfied: Option<RuledOut>,
    /// The machines that it is open for.
    pub open: Option<NotRun>,
}

impl Tally {
    /// A rule that nobody was asked yet.
    pub(crate) const fn of(rule: &'static Rule) -> Self {
        Self { rule, findings: Vec::new(), prints: Vec::new(), satisfied: None, open: None }
    }

    /// Takes the answer for one subject.
    pub(crate) fn take(&mut self, subject: Subject, verdict: Verdict, today: Date) {
        match verdict {
            Verdict::Violated(violation) => {
                let certainty = Certainty::of(&violation, today);
                self.find(subject, violation, certainty, Needs::default());
            }
            Verdict::Satisfied(grounds) => {
                if let Some(known) = &mut self.satisfied {
                    known.machines.add(subject);
                    known.grounds.extend(grounds);
                } else {
                    let machines = Machines::of(subject);
                    self.satisfied = Some(RuledOut { rule: self.rule, machines, grounds });
                }
            }
            Verdict::Undetermined { missing, suspicion } => {
                if let Some(violation) = suspicion {
                    self.find(subject, violation, Certainty::Possible, missing.clone());
                }
                if let Some(known) = &mut self.open {
                    known.machines.add(subject);
                    known.missing.extend(missing);
                } else {
                    let machines = Machines::of(subject);
                    self.open = Some(NotRun { rule: self.rule, machines, missing });
                }
            }
        }
    }

    /// Adds a finding; one that says the same of another host is the same finding.
    fn find(&mut self, subject: Subject, violation: Violation, certainty: Certainty, missing: Needs) {
        // A handful of findings are compared as they are.
        let print = if rules::COMPLETE { print_of(&violation.args) } else { 0 };
        let alike = self.findings.iter_mut().zip(&self.prints).filter(|(_, known)| **known == print);
        let same = alike.map(|(known, _)| known).find(|known| {
            known.severity == violation.severity
                && known.certainty == certainty
                && known.variant == violation.variant
                && known.args == violation.args
        });
        if let Some(known) = same {
            known.machines.add(subject);
            known.grounds.extend(violation.grounds);
            known.missing.extend(missing);
            return;
        }
        self.prints.push(print);
        self.findings.push(Finding {
            rule: self.rule,
            machines: Machines::of(subject),
            severity: violation.severity,
            certainty,
            variant: violation.variant,
            args: violation.args,
            grounds: violation.grounds,
            related: Vec::new(),
            shows: violation.shows,
            missing,
            explains: Vec::new(),
        });
    }
}
