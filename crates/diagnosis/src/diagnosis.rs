//! A diagnosis: every rule asked of every subject, and what follows from the answers.
//!
//! The one entry to this crate. Deterministic: the same deployment and day give the same diagnosis.

use std::collections::BTreeMap;
use std::sync::Arc;

use calwise_licensing::deployment::{Deployment, LicenseServer, SessionHost};
use calwise_licensing::fact::Provenance;
use calwise_licensing::symptom::{Symptom, SymptomKind};
use time::Date;

use crate::benign::only_benign;
use crate::cause::Cause;
use crate::chain;
use crate::complaint;
use crate::finding::Finding;
use crate::host::{Grace, HostView};
use crate::license_server::LicenseServerView;
use crate::message::print_of;
use crate::missing::{Missing, missing, worth_asking};
use crate::need::Asked;
use crate::needs::{AskedSet, Needs};
use crate::outcome::{Outcome, outcome};
use crate::packs;
use crate::pairing::Pairing;
use crate::people::{PeopleView, is_so};
use crate::ranking::rank;
use crate::reach::Way;
use crate::rule::{Certainty, Check, Rule, Severity, Verdict, Violation};
use crate::rules;
use crate::subject::{Machines, Subject};

/// What the rules say about a deployment.
pub struct Diagnosis {
    /// The deployment, with a host without a name where the evidence shows none. Copied only where the rules see it
    /// otherwise than it was given.
    pub deployment: Arc<Deployment>,
    /// The day that "today" means.
    pub today: Date,
    /// What the evidence amounts to.
    pub outcome: Outcome,
    /// Whether the licensing chain is shown complete on every host, of which there is one at least.
    pub chains_are_shown: bool,
    /// What was found, in the order to act on it.
    pub findings: Vec<Finding>,
    /// Rules that are excluded for at least one host and violated for none.
    pub ruled_out: Vec<RuledOut>,
    /// Rules that could not be decided for want of facts.
    pub not_run: Vec<NotRun>,
    /// What to ask for next.
    pub missing: Vec<Missing>,
    /// What else is not known; the verdict does not wait for it.
    pub further: Vec<Missing>,
    /// How much of what decides was seen.
    pub coverage: Coverage,
}

/// A rule that the evidence excludes.
pub struct RuledOut {
    /// The rule.
    pub rule: &'static Rule,
    /// The machines it is excluded for.
    pub machines: Machines,
    /// The places that exclude it.
    pub grounds: Vec<Provenance>,
}

/// A rule that could not be decided.
pub struct NotRun {
    /// The rule.
    pub rule: &'static Rule,
    /// The machines it is open for.
    pub machines: Machines,
    /// What it lacks.
    pub missing: Needs,
}

/// How many of the facts that decide were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Facts that the evidence answers.
    pub seen: usize,
    /// Facts that were asked for and denied.
    pub denied: usize,
    /// Facts that nobody asked for.
    pub missing: usize,
    /// Rules decided for at least one subject.
    pub rules_decided: usize,
    /// All rules, without remarks and those about messages that nobody was shown.
    pub rules: usize,
}

/// Asks every rule.
pub fn diagnose(deployment: impl Into<Arc<Deployment>>, today: Date) -> Diagnosis {
    judge(deployment.into(), today)
}

fn judge(mut deployment: Arc<Deployment>, today: Date) -> Diagnosis {
    let is_benign = only_benign(&deployment, today);
    if deployment.hosts.is_empty() {
        Arc::make_mut(&mut deployment).hosts.push(SessionHost::default());
    }
    if deployment.license_servers.iter().any(|server| packs::are_repeated(&server.packs)) {
        for server in &mut Arc::make_mut(&mut deployment).license_servers {
            packs::keep_latest(&mut server.packs);
        }
    }
    let mut tally = Tally {
        today,
        findings: Vec::new(),
        prints: Vec::new(),
        first_of_rule: 0,
        satisfied: Vec::new(),
        open: Vec::new(),
        unseen: Vec::new(),
        unasked: 0,
    };
    let pairing = pairing_of(&deployment, today);
    let people = PeopleView { deployment: &deployment, today, pairing: pairing.as_ref() };
    let mut hosts = people.hosts();
    let ways: Vec<Vec<Way<'_>>> = hosts.iter().map(HostView::look_for_ways).collect();
    for (host, ways) in hosts.iter_mut().zip(&ways) {
        host.known_ways = Some(ways);
    }
    let hosts: Vec<Looked<'_>> = hosts.into_iter().map(Looked::at).collect();
    let spares_all = hosts.iter().all(|looked| looked.is_spared);
    let servers: Vec<_> =
        (0..deployment.license_servers.len()).filter_map(|index| people.server_view(index)).collect();
    for rule in rules::all() {
        match rule.check {
            Check::Host(check) => {
                for looked in &hosts {
                    let verdict = match &looked.outside {
                        // Where licensing does not apply, no licensing rule can be violated.
                        Some(grounds) => Verdict::Satisfied(grounds.clone()),
                        None => spared(check(&looked.host), looked.is_spared),
                    };
                    tally.take(rule, Subject::Host(looked.host.index), verdict);
                }
            }
            Check::AnyHost(check) => {
                for Looked { host, .. } in &hosts {
                    tally.take(rule, Subject::Host(host.index), check(host));
                }
            }
            Check::LicenseServer(check) => {
                if servers.is_empty() && rule.cause.is_some() {
                    tally.unseen.extend(lacking_of_a_server(rule, check, today));
                }
                for server in &servers {
                    let verdict = spared(check(*server), spares_all);
                    tally.take(rule, Subject::LicenseServer(server.index), verdict);
                }
            }
            Check::People(check) => match check(&people) {
                Some(verdict) => tally.take(rule, Subject::People, verdict),
                None => tally.unasked += 1,
            },
            // Without the rules that remark nothing of this is linked.
            Check::HostRemark(_) | Check::LicenseServerRemark(_) if !rules::COMPLETE => {}
            Check::HostRemark(check) => {
                for looked in hosts.iter().filter(|looked| looked.outside.is_none()) {
                    if let Some(remark) = check(&looked.host) {
                        let verdict = spared(Verdict::Violated(remark), looked.is_spared);
                        tally.take(rule, Subject::Host(looked.host.index), verdict);
                    }
                }
            }
            Check::LicenseServerRemark(check) => {
                for server in &servers {
                    if let Some(remark) = check(*server) {
                        let verdict = spared(Verdict::Violated(remark), spares_all);
                        tally.take(rule, Subject::LicenseServer(server.index), verdict);
                    }
                }
            }
        }
    }
    tally.finish(deployment, pairing.as_ref(), is_benign)
}

/// Which host uses which license servers. Without every rule there are only samples to judge, of a host or two.
fn pairing_of(deployment: &Deployment, today: Date) -> Option<Pairing> {
    rules::COMPLETE.then(|| Pairing::of(deployment, today))
}

/// A host, and what is the same for every rule.
struct Looked<'a> {
    host: HostView<'a>,
    /// Whether it lets everybody in for now.
    is_spared: bool,
    /// The places that say that RDS licensing does not apply to it.
    outside: Option<Vec<Provenance>>,
}

impl<'a> Looked<'a> {
    fn at(host: HostView<'a>) -> Self {
        let applies = host.licensing_applies();
        let outside = applies.is_false().then_some(applies.grounds);
        Self { host, is_spared: lets_everybody_in(&host), outside }
    }
}

/// What a rule about license servers lacks where none was seen: it is as open as of one of which nothing is known.
fn lacking_of_a_server(
    rule: &'static Rule,
    check: fn(LicenseServerView<'_>) -> Verdict,
    today: Date,
) -> Option<(&'static Rule, Needs)> {
    let license_servers = vec![LicenseServer::default()];
    let unknown = Deployment { license_servers, ..Deployment::default() };
    match check(LicenseServerView::new(&unknown, 0, today)?) {
        Verdict::Undetermined { missing, .. } => Some((rule, missing)),
        _ => None,
    }
}

/// Whether the grace period lets everybody in for now, and nobody says otherwise.
fn lets_everybody_in(host: &HostView<'_>) -> bool {
    matches!(host.grace(), Grace::Running { .. }) && !complaint::refused(host)
}

/// A verdict where nobody is refused yet: what is broken costs nothing before the grace period ends.
fn spared(verdict: Verdict, is_spared: bool) -> Verdict {
    match verdict {
        Verdict::Violated(violation) if is_spared => {
            let severity = violation.severity.max(Severity::Warning);
            Verdict::Violated(Violation { severity, ..violation })
        }
        verdict => verdict,
    }
}

struct Tally {
    today: Date,
    findings: Vec<Finding>,
    /// A number for the arguments of each finding: what differs says something else.
    prints: Vec<u64>,
    /// Where the findings of the rule begin that is asked.
    first_of_rule: usize,
    satisfied: Vec<RuledOut>,
    open: Vec<NotRun>,
    /// What rules about license servers lack where none was seen.
    unseen: Vec<(&'static Rule, Needs)>,
    /// Rules about people for which there was nothing to look at.
    unasked: usize,
}

impl Tally {
    fn take(&mut self, rule: &'static Rule, subject: Subject, verdict: Verdict) {
        match verdict {
            Verdict::Violated(violation) => {
                let certainty = Certainty::of(&violation, self.today);
                self.find(rule, subject, violation, certainty, Needs::default());
            }
            Verdict::Satisfied(grounds) => {
                if let Some(known) = self.satisfied.last_mut().filter(|known| known.rule.id == rule.id) {
                    known.machines.add(subject);
                    known.grounds.extend(grounds);
                } else {
                    self.satisfied.push(RuledOut { rule, machines: Machines::of(subject), grounds });
                }
            }
            Verdict::Undetermined { missing, suspicion } => {
                if let Some(violation) = suspicion {
                    self.find(rule, subject, violation, Certainty::Possible, missing.clone());
                }
                match self.open.last_mut().filter(|known| known.rule.id == rule.id) {
                    Some(known) => {
                        known.machines.add(subject);
                        known.missing.extend(missing);
                    }
                    None => self.open.push(NotRun { rule, machines: Machines::of(subject), missing }),
                }
            }
        }
    }

    /// Adds a finding; one that says the same of another host is the same finding.
    fn find(
        &mut self,
        rule: &'static Rule,
        subject: Subject,
        violation: Violation,
        certainty: Certainty,
        missing: Needs,
    ) {
        // Each rule is asked of all subjects before the next one is.
        if self.findings.last().is_none_or(|last| last.rule.id != rule.id) {
            self.first_of_rule = self.findings.len();
        }
        // A handful of findings are compared as they are.
        let print = if rules::COMPLETE { print_of(&violation.args) } else { 0 };
        let of_rule = self.findings.iter_mut().zip(&self.prints).skip(self.first_of_rule);
        let same = of_rule.filter(|(_, known)| **known == print).map(|(known, _)| known).find(|known| {
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
            rule,
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

    fn finish(self, deployment: Arc<Deployment>, pairing: Option<&Pairing>, is_benign: bool) -> Diagnosis {
        let Self { today, mut findings, satisfied, open, unseen, unasked, .. } = self;
        for finding in &mut findings {
            let mut grounds = BTreeMap::new();
            grounds.extend(finding.grounds.drain(..).map(|ground| (ground.span, ground)));
            finding.grounds.extend(grounds.into_values());
        }
        let mut coverage = coverage(&deployment, today, &open);
        coverage.rules -= unasked;
        coverage.rules_decided -= unasked;
        let suspected = |rule: &Rule| findings.iter().any(|finding| finding.rule.id == rule.id);
        // What names no cause is not ruled out, and worth a question only where something points to it.
        let counts = |known: &NotRun| known.rule.cause.is_some() || suspected(known.rule);
        let open: Vec<NotRun> = open.into_iter().filter(counts).collect();
        let broad = |id: &str| findings.iter().any(|found| found.rule.id == id && found.is_stated());
        let narrows = |rule: &Rule| rule.explains.iter().any(|id| broad(id));
        let asked = open.iter().map(|open| (open.rule, &open.missing));
        let asked = asked.chain(unseen.iter().map(|(rule, missing)| (*rule, missing)));
        let missing = missing(asked, suspected, narrows);
        let findings = rank(findings);
        let hosts = PeopleView { deployment: &deployment, today, pairing }.hosts();
        // A Windows for one person at a time is what people run into, unless licensing speaks to them as well.
        let meant_for_one =
            |finding: &Finding| finding.is_stated() && finding.rule.cause == Some(Cause::UnsupportedHost);
        let speaks = |symptom: &Symptom| {
            symptom.kind.is_of_licensing() && symptom.kind != SymptomKind::NotLicensedForConnections
        };
        let applies_to_none = hosts.iter().all(|host| host.licensing_applies().is_false())
            || (findings.iter().any(meant_for_one) && !deployment.symptoms.iter().any(speaks));
        let chains_are_shown = hosts.iter().all(|host| chain::is_complete(host).is_true());
        let is_doubted = findings.iter().any(|finding| finding.severity == Severity::Error);
        let is_benign = is_benign && !is_doubted;
        let works = |host: &HostView<'_>| {
            chain::let_in(host).is_some() || is_so(&host.host.found_without_problem).is_some()
        };
        let let_in = hosts.iter().any(works);
        let unharmed = is_unharmed(&findings, &hosts);
        let outcome = outcome(&findings, applies_to_none, chains_are_shown, is_benign, unharmed, let_in);
        // What has nothing to do with licensing is not settled by what licensing says.
        let is_named = outcome == Outcome::NotLicensing || findings.iter().any(names_a_fault);
        let (missing, further) = worth_asking(missing, is_named);
        let found = |rule: &Rule| findings.iter().any(|finding| finding.rule.id == rule.id);
        let ruled_out =
            satisfied.into_iter().filter(|known| known.rule.cause.is_some() && !found(known.rule)).collect();
        let not_run = open.into_iter().filter(|known| !found(known.rule)).collect();
        Diagnosis {
            deployment,
            today,
            outcome,
            chains_are_shown,
            findings,
            ruled_out,
            not_run,
            missing,
            further,
            coverage,
        }
    }
}

/// Whether a finding says what is wrong, and not only that something is.
fn names_a_fault(finding: &Finding) -> bool {
    finding.is_stated()
        && finding.severity != Severity::Info
        && finding.rule.cause.is_some_and(|cause| !cause.is_broad())
}

/// Whether every host has mode and list in effect, no error is in question, and either the Diagnoser found no
/// problem or it is known why it could not look. Where it could not look, people who work show as much.
fn is_unharmed(findings: &[Finding], hosts: &[HostView<'_>]) -> bool {
    let blind = findings
        .iter()
        .any(|finding| finding.is_stated() && finding.rule.cause == Some(Cause::DiagnoserNeedsCredentials));
    !findings.iter().any(|finding| finding.severity == Severity::Error)
        && hosts.iter().all(|host| {
            let is_set = host.has_mode().and(host.has_license_server()).is_true();
            let is_used = blind && chain::let_in(host).is_some() && !complaint::refused(host);
            is_used || (is_set && (blind || is_so(&host.host.found_without_problem).is_some()))
        })
}

/// Counts facts that decide: per host, all that can be asked of it.
fn coverage(deployment: &Deployment, today: Date, open: &[NotRun]) -> Coverage {
    let (hosts, servers) = (deployment.hosts.len(), deployment.license_servers.len());
    // Open for every machine that it looks at; a rule with nothing to look at is not open.
    let undecided = |rule: &Rule| {
        open.iter().filter(|known| known.rule.id == rule.id).any(|known| match rule.check {
            Check::Host(_) | Check::AnyHost(_) => known.machines.hosts.len() == hosts,
            Check::LicenseServer(_) => known.machines.license_servers.len() == servers,
            Check::People(_) | Check::HostRemark(_) | Check::LicenseServerRemark(_) => true,
        })
    };
    let counted = || rules::all().filter(|rule| !rule.is_remark());
    let mut coverage = Coverage {
        rules: counted().count(),
        rules_decided: counted().filter(|rule| !undecided(rule)).count(),
        ..Coverage::default()
    };
    let mut lacked = vec![AskedSet::default(); hosts];
    for lack in open.iter().flat_map(|known| known.missing.by_host()) {
        if let Some(of_host) = lack.host.and_then(|host| lacked.get_mut(host)) {
            of_host.extend(lack.asked);
        }
    }
    for (index, lacked) in lacked.into_iter().enumerate() {
        let Some(host) = HostView::new(deployment, index, today) else { continue };
        for asked in Asked::ALL {
            if host.need(*asked).denied {
                coverage.denied += 1;
            } else if host.has_seen(*asked) {
                coverage.seen += 1;
            } else if lacked.contains(*asked) {
                coverage.missing += 1;
            }
        }
    }
    coverage
}
