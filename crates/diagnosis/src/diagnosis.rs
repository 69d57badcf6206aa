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
use crate::missing::{Missing, missing, worth_asking};
use crate::need::Asked;
use crate::needs::{AskedSet, Needs};
use crate::outcome::{Outcome, outcome};
use crate::packs;
use crate::pairing::Pairing;
use crate::people::{PeopleView, is_so};
use crate::ranking::rank;
use crate::rule::{Check, Rule, Severity, Verdict, Violation};
use crate::rules;
use crate::subject::{Machines, Subject};
use crate::tally::{Tallies, Tally};
use crate::ways::Ways;

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
    judge(deployment.into(), today, false)
}

/// The same where people wrote of trouble in words that nobody understood: then what else is there is not all that there is,
/// and harmless messages alone make nothing healthy.
pub fn diagnose_unheard(deployment: impl Into<Arc<Deployment>>, today: Date) -> Diagnosis {
    judge(deployment.into(), today, true)
}

fn judge(mut deployment: Arc<Deployment>, today: Date, is_unheard: bool) -> Diagnosis {
    let is_benign = !is_unheard && only_benign(&deployment, today);
    if deployment.hosts.is_empty() {
        Arc::make_mut(&mut deployment).hosts.push(SessionHost::default());
    }
    // No reader of the first program lists packs.
    if rules::COMPLETE && deployment.license_servers.iter().any(|server| packs::are_repeated(&server.packs)) {
        for server in &mut Arc::make_mut(&mut deployment).license_servers {
            packs::keep_latest(&mut server.packs);
        }
    }
    let pairing = pairing_of(&deployment, today);
    let people = PeopleView { deployment: &deployment, today, pairing: pairing.as_ref() };
    let rules = rules::all().map(Tally::of).collect();
    let mut tallies = Tallies { rules, unseen: Vec::new(), unasked: 0 };
    let mut spares_all = true;
    for hosts in people.hosts().chunks(AT_ONCE) {
        spares_all &= ask_hosts(hosts, &mut tallies.rules);
    }
    ask_license_servers(&people, spares_all, &mut tallies);
    for tally in &mut tallies.rules {
        let Check::People(check) = tally.rule.check else { continue };
        match check(&people) {
            Some(verdict) => tally.take(Subject::People, verdict, today),
            None => tallies.unasked += 1,
        }
    }
    finish(tallies, deployment, today, pairing.as_ref(), is_benign)
}

/// Hosts that are asked every rule before the next ones are: so many stay close to the processor.
const AT_ONCE: usize = 64;

/// Asks every rule about hosts. Whether each of them lets everybody in for now.
fn ask_hosts(hosts: &[HostView<'_>], tallies: &mut [Tally]) -> bool {
    let ways: Vec<Ways<'_>> = hosts.iter().map(HostView::look_for_ways).collect();
    let hosts = hosts.iter().zip(&ways).map(|(host, ways)| HostView { known_ways: Some(ways), ..*host });
    let hosts: Vec<Looked<'_>> = hosts.map(Looked::at).collect();
    for tally in tallies {
        for looked in &hosts {
            let Looked { host, is_spared, outside } = looked;
            let verdict = match tally.rule.check {
                Check::Host(check) => match outside {
                    // Where licensing does not apply, no licensing rule can be violated.
                    Some(grounds) => Verdict::Satisfied(grounds.clone()),
                    None => spared(check(host), *is_spared),
                },
                Check::AnyHost(check) => check(host),
                // Without the rules that remark nothing of this is linked.
                Check::HostRemark(check) if rules::COMPLETE && outside.is_none() => match check(host) {
                    Some(remark) => spared(Verdict::Violated(remark), *is_spared),
                    None => continue,
                },
                _ => continue,
            };
            tally.take(Subject::Host(host.index), verdict, host.today);
        }
    }
    hosts.iter().all(|looked| looked.is_spared)
}

/// Asks every rule about license servers.
fn ask_license_servers(people: &PeopleView<'_>, spares_all: bool, tallies: &mut Tallies) {
    let count = people.deployment.license_servers.len();
    let servers: Vec<_> = (0..count).filter_map(|index| people.server_view(index)).collect();
    for tally in &mut tallies.rules {
        let rule = tally.rule;
        match rule.check {
            Check::LicenseServer(check) => {
                if servers.is_empty() && rule.cause.is_some() {
                    tallies.unseen.extend(lacking_of_a_server(rule, check, people.today));
                }
                for server in &servers {
                    let verdict = spared(check(*server), spares_all);
                    tally.take(Subject::LicenseServer(server.index), verdict, people.today);
                }
            }
            Check::LicenseServerRemark(check) if rules::COMPLETE => {
                for server in &servers {
                    let Some(remark) = check(*server) else { continue };
                    let verdict = spared(Verdict::Violated(remark), spares_all);
                    tally.take(Subject::LicenseServer(server.index), verdict, people.today);
                }
            }
            _ => {}
        }
    }
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

/// What follows from all answers.
fn finish(
    tallies: Tallies,
    deployment: Arc<Deployment>,
    today: Date,
    pairing: Option<&Pairing>,
    is_benign: bool,
) -> Diagnosis {
    let Tallies { rules, unseen, unasked } = tallies;
    let (mut findings, mut satisfied, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for tally in rules {
        findings.extend(tally.findings);
        satisfied.extend(tally.satisfied);
        open.extend(tally.open);
    }
    for finding in &mut findings {
        let mut grounds = BTreeMap::new();
        grounds.extend(finding.grounds.drain(..).map(|ground| (ground.span, ground)));
        finding.grounds.extend(grounds.into_values());
    }
    let mut coverage = coverage(&PeopleView { deployment: &deployment, today, pairing }, &open);
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
fn coverage(people: &PeopleView<'_>, open: &[NotRun]) -> Coverage {
    let (hosts, servers) = (people.deployment.hosts.len(), people.deployment.license_servers.len());
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
    for (host, lacked) in people.hosts().iter().zip(lacked) {
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
