//! A diagnosis rendered to a report in one language.
//!
//! Each part of the report has its file; this one puts them together.

mod episodes;
mod findings;
mod hosts;
mod inputs;
mod places;
mod settings;
mod verdict;

use calwise_diagnosis::message::Arg;
use calwise_diagnosis::missing::Missing;
use calwise_diagnosis::subject::Machines;
use calwise_diagnosis::{Diagnosis, outcome::Outcome};
use calwise_evidence::Case;
use calwise_licensing::knowledge::probes::RunOn;
use calwise_licensing::name::MachineName;

use crate::language::Language;
use crate::{v1, words};
use episodes::Logs;
use places::Places;

pub(crate) use findings::{general_steps, sources};

/// The report of a diagnosis, in a language.
pub fn report(case: &Case, diagnosis: &Diagnosis, language: &Language) -> v1::Report {
    let logs = Logs::new(&diagnosis.deployment);
    let hosts = diagnosis.deployment.hosts.iter();
    let names = hosts.map(|host| host.name.as_ref().map(MachineName::short)).collect();
    let scope = Scope { case, diagnosis, language, places: Places::new(case, diagnosis), logs, names };
    let findings = findings::findings(&scope);
    let verdict = verdict::verdict(&scope, &findings);
    v1::Report {
        format: v1::FORMAT.to_owned(),
        version: v1::VERSION,
        calwise: env!("CARGO_PKG_VERSION").to_owned(),
        language: language.tag().to_owned(),
        today: iso(diagnosis.today),
        outcome: outcome(diagnosis.outcome),
        verdict,
        coverage: v1::Coverage {
            seen: diagnosis.coverage.seen,
            denied: diagnosis.coverage.denied,
            missing: diagnosis.coverage.missing,
            rules_decided: diagnosis.coverage.rules_decided,
            rules: diagnosis.coverage.rules,
        },
        findings,
        missing: missing(&scope, &diagnosis.missing),
        further: missing(&scope, &diagnosis.further),
        hosts: hosts::hosts(&scope),
        ruled_out: ruled_out(&scope),
        not_run: not_run(&scope),
        inputs: inputs::inputs(case, language, scope.places.only_host.as_deref()),
    }
}

/// What every part of the report is made from.
struct Scope<'a> {
    case: &'a Case,
    diagnosis: &'a Diagnosis,
    language: &'a Language,
    places: Places<'a>,
    logs: Logs<'a>,
    /// The hosts' names in short: every part of the report names some.
    names: Vec<Option<String>>,
}

impl Scope<'_> {
    /// Names of hosts; one without a name is left out.
    fn host_names(&self, hosts: impl IntoIterator<Item = usize>) -> Vec<String> {
        hosts.into_iter().filter_map(|index| self.names.get(index)?.clone()).collect()
    }

    /// Names of the machines that a verdict is about; those without a name are left out.
    fn machine_names(&self, machines: &Machines) -> Vec<String> {
        let servers = &self.diagnosis.deployment.license_servers;
        let of_servers =
            machines.license_servers.iter().filter_map(|index| servers.get(*index)?.name.as_ref());
        let mut names = self.host_names(machines.hosts.iter().copied());
        names.extend(of_servers.map(MachineName::short));
        names
    }

    fn license_server_names(&self) -> Vec<String> {
        let servers = &self.diagnosis.deployment.license_servers;
        servers.iter().filter_map(|server| server.name.as_ref()).map(MachineName::short).collect()
    }
}

fn missing(scope: &Scope<'_>, missing: &[Missing]) -> Vec<v1::MissingFact> {
    let language = scope.language;
    missing
        .iter()
        .map(|missing| {
            let hosts = scope.host_names(missing.hosts.iter().copied());
            let machines = match missing.probe.run_on {
                RunOn::LicenseServer => scope.license_server_names(),
                _ => hosts.clone(),
            };
            let named = Arg::Text(words::machines(language, &hosts));
            let key = format!("probe-{}", missing.probe.id);
            v1::MissingFact {
                probe: missing.probe.id.to_owned(),
                question: language.format(&key, &[("machines", named)]),
                why: language.text(&format!("{key}.why")),
                settles: missing.rules.len(),
                run_on: words::run_on(language, missing.probe.run_on, &hosts, &machines),
                machines,
                rights: words::rights(language, missing.probe.rights),
                command: missing.probe.command.to_owned(),
                denied: missing.denied,
            }
        })
        .collect()
}

fn ruled_out(scope: &Scope<'_>) -> Vec<v1::RuledOut> {
    let rows = scope.diagnosis.ruled_out.iter().map(|known| {
        let evidence = scope.places.evidence(scope, &known.grounds, &[]);
        v1::RuledOut {
            rule: known.rule.id.to_owned(),
            name: scope.language.text(&format!("rule-{}", known.rule.id)),
            because: evidence.iter().map(|evidence| evidence.place.clone()).collect::<Vec<_>>().join(", "),
            machines: scope.machine_names(&known.machines),
            evidence,
        }
    });
    rows.collect()
}

fn not_run(scope: &Scope<'_>) -> Vec<v1::NotRun> {
    let rows = scope.diagnosis.not_run.iter().map(|open| {
        let mut lacks: Vec<String> = Vec::new();
        for asked in open.missing.kinds() {
            let text = scope.language.text(&format!("need-{}", asked.id()));
            if !lacks.contains(&text) {
                lacks.push(text);
            }
        }
        v1::NotRun {
            rule: open.rule.id.to_owned(),
            name: scope.language.text(&format!("rule-{}", open.rule.id)),
            machines: scope.machine_names(&open.machines),
            lacks,
        }
    });
    rows.collect()
}

const fn outcome(outcome: Outcome) -> v1::Outcome {
    match outcome {
        Outcome::Fault => v1::Outcome::Fault,
        Outcome::Warning => v1::Outcome::Warning,
        Outcome::Healthy => v1::Outcome::Healthy,
        Outcome::NotLicensing => v1::Outcome::NotLicensing,
        Outcome::Insufficient => v1::Outcome::Insufficient,
    }
}

/// A day as reports write it.
pub fn iso(date: time::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}
