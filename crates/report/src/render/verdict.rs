//! The verdict: one sentence, its consequence, and the four facts below it.

use std::collections::BTreeSet;

use calwise_diagnosis::cause::Cause;
use calwise_diagnosis::finding::Finding;
use calwise_diagnosis::host::HostView;
use calwise_diagnosis::message::Arg;
use calwise_diagnosis::outcome::Outcome;
use calwise_diagnosis::rule::{Certainty, Severity};
use calwise_diagnosis::subject::{Machines, Subject};
use time::Date;

use super::Scope;
use super::inputs::not_text;
use crate::v1;

pub(super) fn verdict(scope: &Scope<'_>, findings: &[v1::Finding]) -> v1::Verdict {
    let outcome = scope.diagnosis.outcome;
    let (tone, key) = match outcome {
        Outcome::Fault => (v1::Tone::Error, "verdict-fault"),
        Outcome::Warning => (v1::Tone::Warning, "verdict-warning"),
        Outcome::Healthy => (v1::Tone::Ok, "verdict-healthy"),
        Outcome::NotLicensing => (v1::Tone::Info, "verdict-not-licensing"),
        Outcome::Insufficient => (v1::Tone::Unknown, "verdict-insufficient"),
    };
    // What it is instead of licensing, or the alarm that is none: not always the first thing that was found.
    let stated = |is_such: fn(&Finding) -> bool| {
        let mut all = scope.diagnosis.findings.iter();
        all.position(|finding| finding.is_stated() && is_such(finding))
    };
    let (key, at) = match outcome {
        Outcome::NotLicensing if let Some(at) = stated(is_elsewhere) => ("verdict-elsewhere", at),
        Outcome::Healthy if let Some(at) = stated(is_false_alarm) => ("verdict-false-alarm", at),
        Outcome::Healthy if !scope.diagnosis.chains_are_shown => ("verdict-issued", 0),
        _ => (key, 0),
    };
    let title = findings.get(at).map_or_else(String::new, |finding| finding.title.clone());
    let hosts = Arg::from(scope.diagnosis.deployment.hosts.len());
    let sentence = scope.language.format(key, &[("title", Arg::Text(title)), ("count", hosts)]);
    v1::Verdict { tone, sentence, consequence: Some(consequence(scope, key)), facts: facts(scope, findings) }
}

/// Whether a finding says what the trouble is instead of licensing.
fn is_elsewhere(finding: &Finding) -> bool {
    let is_named = |cause: Cause| cause.is_elsewhere() || cause == Cause::UnsupportedHost;
    finding.is_outside_causes() || finding.rule.cause.is_some_and(is_named)
}

/// Whether a finding says that an alarm is none.
fn is_false_alarm(finding: &Finding) -> bool {
    finding.rule.cause.is_some_and(Cause::is_false_alarm)
}

fn consequence(scope: &Scope<'_>, key: &str) -> String {
    let count = match scope.diagnosis.outcome {
        Outcome::Fault => independent_faults(&scope.diagnosis.findings),
        _ => scope.diagnosis.missing.len(),
    };
    let nothing_read =
        scope.case.inputs.iter().flat_map(|input| &input.segments).all(|segment| segment.read_as.is_none());
    if scope.diagnosis.outcome == Outcome::Insufficient && nothing_read {
        // Why nothing was read is what helps: it says how to make text of the file.
        let why =
            scope.case.inputs.iter().find_map(|input| {
                Some(scope.language.labelled(&input.name, &not_text(input, scope.language)?))
            });
        return why.unwrap_or_else(|| scope.language.text("verdict-insufficient-unread"));
    }
    let open = open_findings(&scope.diagnosis.findings);
    if scope.diagnosis.outcome == Outcome::Fault && count == 1 && open > 0 {
        return scope.language.format("verdict-fault-open", &[("count", Arg::from(open))]);
    }
    if scope.diagnosis.outcome == Outcome::Fault && count == 1 && !all_follows(&scope.diagnosis.findings) {
        return scope.language.text("verdict-fault-alone");
    }
    scope.language.format(&format!("{key}-more"), &[("count", Arg::from(count))])
}

/// The rules whose findings some of these explain.
fn explained<'a>(findings: impl Iterator<Item = &'a Finding>) -> BTreeSet<&'static str> {
    let mut explained = BTreeSet::new();
    explained.extend(findings.flat_map(|finding| finding.explains.iter().copied()));
    explained
}

/// Whether something stands beside the fault, and all of it follows from what is stated.
fn all_follows(findings: &[Finding]) -> bool {
    let explained = explained(findings.iter().filter(|finding| finding.is_stated()));
    findings.len() > 1 && findings.iter().skip(1).all(|finding| explained.contains(finding.rule.id))
}

/// Errors that are only possible and that no stated finding explains: they do not follow from the fault.
fn open_findings(findings: &[Finding]) -> usize {
    let possible =
        findings.iter().filter(|finding| !finding.is_stated() && finding.severity == Severity::Error);
    let explained = explained(findings.iter().filter(|finding| finding.is_stated()));
    possible.filter(|finding| !explained.contains(finding.rule.id)).count()
}

/// Stated errors that no other finding explains.
fn independent_faults(findings: &[Finding]) -> usize {
    let stated =
        || findings.iter().filter(|finding| finding.is_stated() && finding.severity == Severity::Error);
    let explained = explained(stated());
    stated().filter(|finding| !explained.contains(finding.rule.id)).count().max(1)
}

fn facts(scope: &Scope<'_>, findings: &[v1::Finding]) -> Vec<v1::VerdictFact> {
    let fact = |id: &str, value: String| v1::VerdictFact {
        id: id.to_owned(),
        label: scope.language.text(&format!("verdict-{id}")),
        value,
        note: None,
        finding: None,
    };
    let stated: Vec<&Finding> =
        scope.diagnosis.findings.iter().filter(|finding| finding.is_stated()).collect();
    let mut facts = Vec::new();
    let Some(first) = stated.first() else { return facts };
    facts.extend(affected(scope, &stated).map(|value| fact("affected", value)));
    if let Some(day) = runs_until(scope, &stated) {
        let days = (day - scope.diagnosis.today).whole_days();
        let note = scope.language.format("days-ahead", &[("days", Arg::from(days))]);
        facts.push(v1::VerdictFact { note: Some(note), ..fact("until", scope.language.date(day)) });
    } else if let Some(day) = logged(&stated) {
        let days = (scope.diagnosis.today - day).whole_days();
        let note = (days >= 0).then(|| scope.language.format("days-ago", &[("days", Arg::from(days))]));
        facts.push(v1::VerdictFact { note, ..fact("since", scope.language.date(day)) });
    }
    let certainty = match first.certainty {
        Certainty::Confirmed => "certainty-confirmed",
        Certainty::Likely => "certainty-likely",
        Certainty::Possible => "certainty-possible",
    };
    facts.push(fact("certainty", scope.language.text(certainty)));
    // Where nothing else was found, nothing has to wait.
    if let [first, _, ..] = findings {
        facts.push(v1::VerdictFact { finding: Some(0), ..fact("fix-first", first.name.clone()) });
    }
    facts
}

/// Machines with a stated finding as bad as the worst: hosts, or else the license servers that are named.
fn affected(scope: &Scope<'_>, stated: &[&Finding]) -> Option<String> {
    let all = scope.diagnosis.deployment.hosts.len();
    let worst = stated.iter().map(|finding| finding.severity).min()?;
    let stated = || stated.iter().filter(|finding| finding.severity == worst);
    let mut hosts = BTreeSet::new();
    hosts.extend(stated().flat_map(|finding| finding.machines.hosts.iter().copied()));
    let names = scope.host_names(hosts.iter().copied());
    match hosts.len() {
        0 => {
            let mut servers = Machines::default();
            let stated_of = stated().flat_map(|finding| &finding.machines.license_servers);
            stated_of.for_each(|server| servers.add(Subject::LicenseServer(*server)));
            let names = scope.machine_names(&servers);
            (!names.is_empty()).then(|| scope.language.list(&names))
        }
        1 | 2 if names.len() == hosts.len() => Some(scope.language.list(&names)),
        count if count == all => {
            Some(scope.language.format("verdict-affected-all", &[("count", Arg::from(count))]))
        }
        count => Some(
            scope
                .language
                .format("verdict-affected-some", &[("count", Arg::from(count)), ("all", Arg::from(all))]),
        ),
    }
}

/// The earliest end of a grace period that is running.
fn runs_until(scope: &Scope<'_>, stated: &[&Finding]) -> Option<Date> {
    let running = stated.iter().filter(|finding| finding.rule.cause == Some(Cause::GraceRunning));
    let diagnosis = scope.diagnosis;
    running
        .flat_map(|finding| &finding.machines.hosts)
        .filter_map(|index| {
            let host = HostView::new(&diagnosis.deployment, *index, diagnosis.today)?;
            host.grace().last_day(diagnosis.today)
        })
        .min()
}

/// The first day on which a machine logged what was found.
fn logged(stated: &[&Finding]) -> Option<Date> {
    stated
        .iter()
        .flat_map(|finding| &finding.grounds)
        .filter_map(|ground| ground.time)
        .map(calwise_licensing::moment::Moment::date)
        .min()
}
