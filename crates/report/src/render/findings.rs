//! Findings with their texts, evidence, settings, remedies and sources.

use calwise_diagnosis::finding::Finding;
use calwise_diagnosis::host::HostView;
use calwise_diagnosis::message::{Arg, Message};
use calwise_diagnosis::remedy::{self, Risk, Step};
use calwise_diagnosis::rule::ShownSetting;
use calwise_diagnosis::subject::Machines;
use calwise_licensing::knowledge::ledger::Entry;

use super::{Scope, settings};
use crate::language::Language;
use crate::{v1, words};

pub(super) fn findings(scope: &Scope<'_>) -> Vec<v1::Finding> {
    scope.diagnosis.findings.iter().map(|finding| one(scope, finding)).collect()
}

fn one(scope: &Scope<'_>, finding: &Finding) -> v1::Finding {
    let language = scope.language;
    let machines = scope.machine_names(&finding.machines);
    let named = Arg::Text(if machines.is_empty() && !finding.machines.license_servers.is_empty() {
        language.text("run-on-license-server")
    } else {
        words::machines(language, &machines)
    });
    // One that is not named is one.
    let many = machines.len().max(1);
    let text =
        |message: Message| language.message(&message.with("machines", named.clone()).with("many", many));
    v1::Finding {
        rule: finding.rule.id.to_owned(),
        name: language.text(&format!("rule-{}", finding.rule.id)),
        cause: finding.rule.cause.map(|cause| cause.name().to_owned()),
        severity: words::severity(finding.severity),
        certainty: words::certainty(finding.certainty),
        title: words::begun(text(finding.message("title"))),
        effect: text(if language.has(&finding.message("effect").key) {
            finding.message("effect")
        } else {
            finding.plain_message("effect")
        }),
        meaning: text(finding.plain_message("meaning")),
        evidence: scope.places.evidence(scope, &finding.grounds, &finding.related),
        settings: shown_settings(scope, finding),
        remedy: remedy(scope, finding),
        falsifier: text(finding.plain_message("falsifier")),
        explains: finding.explains.iter().map(|id| (*id).to_owned()).collect(),
        sources: finding.rule.ledger.iter().flat_map(|entry| sources(language, entry)).collect(),
        machines,
    }
}

/// How many tables back another machine with the same settings is looked for.
const SAME_WITHIN: usize = 8;

/// Who set what on the machines of a finding; machines with the same rows share a table.
fn shown_settings(scope: &Scope<'_>, finding: &Finding) -> Vec<v1::EffectiveSetting> {
    let Scope { diagnosis, language, .. } = *scope;
    let mut tables: Vec<(v1::EffectiveSetting, Vec<String>)> = Vec::new();
    let hosts = finding
        .machines
        .hosts
        .iter()
        .filter_map(|index| HostView::new(&diagnosis.deployment, *index, diagnosis.today));
    for host in hosts {
        for setting in &finding.shows {
            let shown = match setting {
                ShownSetting::Mode => settings::mode(language, &host),
                ShownSetting::LicenseServers => settings::license_servers(language, &host),
            };
            let name = settings::machine(language, &host);
            let same = |(other, _): &&mut (v1::EffectiveSetting, _)| {
                other.setting == shown.setting && other.rows == shown.rows
            };
            match tables.iter_mut().rev().take(SAME_WITHIN).find(same) {
                Some((_, names)) => names.push(name),
                None => tables.push((shown, vec![name])),
            }
        }
    }
    let named = |(mut shown, names): (v1::EffectiveSetting, Vec<String>)| {
        if names.len() > 1 {
            shown.title = settings::title(language, &shown.setting, language.machines(&names));
        }
        shown
    };
    tables.into_iter().map(named).collect()
}

fn remedy(scope: &Scope<'_>, finding: &Finding) -> Vec<v1::RemedyStep> {
    let named = finding.args.iter().find_map(|(name, arg)| match (name, arg) {
        (&"server", Arg::Text(server)) => Some(server.clone()),
        _ => None,
    });
    let own = Machines { license_servers: finding.machines.license_servers.clone(), ..Machines::default() };
    // What is told of people names no host; where there is only one, it is meant.
    let is_only = finding.machines.hosts.is_empty() && scope.diagnosis.deployment.hosts.len() == 1;
    let hosts = if is_only {
        scope.host_names([0])
    } else {
        scope.host_names(finding.machines.hosts.iter().copied())
    };
    let at = Places {
        hosts,
        servers: match &named {
            Some(server) => vec![server.clone()],
            None if own.license_servers.is_empty() => scope.license_server_names(),
            None => scope.machine_names(&own),
        },
        named,
    };
    remedy::steps(finding.rule, finding.variant)
        .filter_map(|step| remedy_step(scope.language, step, &at))
        .collect()
}

/// Steps where nobody named a machine: what only looks has its command, with a word for the name that it wants.
pub(crate) fn general_steps(language: &Language, steps: &[&Step]) -> Vec<v1::RemedyStep> {
    let at = Places { hosts: Vec::new(), servers: Vec::new(), named: Some("LICENSE-SERVER".to_owned()) };
    let step = |step: &&Step| {
        let command = step.command.filter(|_| step.risk == Risk::ReadOnly);
        let command = command.map(|command| command.replace("{host}", "SESSION-HOST"));
        let told = Step { command: None, ..**step };
        let mut told = remedy_step(language, &told, &at)?;
        told.command = command.and_then(|command| named(&command, &at));
        Some(told)
    };
    steps.iter().filter_map(step).collect()
}

/// Where the steps of a finding are run.
struct Places {
    hosts: Vec<String>,
    servers: Vec<String>,
    /// The license server that the finding names.
    named: Option<String>,
}

/// A step in words; one whose command needs a name that nobody gave is left out.
fn remedy_step(language: &Language, step: &Step, at: &Places) -> Option<v1::RemedyStep> {
    let key = format!("step-{}", step.id);
    let attribute = |name: &str| {
        let key = format!("{key}.{name}");
        language.has(&key).then(|| language.text(&key))
    };
    let command = match step.command {
        Some(command) => Some(named(command, at)?),
        None => None,
    };
    Some(v1::RemedyStep {
        title: language.text(&key),
        risk: risk(step.risk),
        interrupts: attribute("interrupts"),
        run_on: words::run_on(language, step.run_on, &at.hosts, &at.servers),
        rights: words::rights(language, step.rights),
        command,
        expect: attribute("expect").unwrap_or_default(),
        undo: attribute("undo"),
    })
}

/// A command with the names that stand in it; none where it needs one that nobody gave.
fn named(command: &str, at: &Places) -> Option<String> {
    let host = at.hosts.first().filter(|_| at.hosts.len() == 1);
    let mut text = command.to_owned();
    for (mark, name) in [("{server}", at.named.as_ref()), ("{host}", host)] {
        if text.contains(mark) {
            text = text.replace(mark, name?);
        }
    }
    Some(text)
}

const fn risk(risk: Risk) -> v1::Risk {
    match risk {
        Risk::ReadOnly => v1::Risk::ReadOnly,
        Risk::Reversible => v1::Risk::Reversible,
        Risk::Risky => v1::Risk::Risky,
    }
}

/// The sources of a ledger entry, one row each.
pub(crate) fn sources(language: &Language, entry: &Entry) -> Vec<v1::SourceLink> {
    let status = words::status(entry.status);
    let statement = language.text(&format!("ledger-{}", entry.id));
    let origin = language.text(&format!("origin-{status}"));
    let rows = entry.sources.iter().map(|source| v1::SourceLink {
        entry: entry.id.to_owned(),
        statement: statement.clone(),
        source: format!("{}: {}", source.publisher, source.title),
        address: source.address.map(str::to_owned),
        status: status.to_owned(),
        origin: origin.clone(),
    });
    rows.collect()
}
