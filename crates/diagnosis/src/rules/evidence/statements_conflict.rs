//! Finds two statements of equal weight about one host that cannot both be true at one time.

use calwise_licensing::deployment::Setting;
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::knowledge::ledger;

use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "statements-conflict",
    family: Family::Evidence,
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::POLICY_FIRST],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let mode = conflicts(&host.host.mode);
    let servers = conflicts(&host.host.license_servers);
    let seen = seen(&host.host.mode).or_else(|| seen(&host.host.license_servers));
    let conflict = |grounds: Vec<Provenance>, variant, shown| {
        let judged = Judged::known(true, grounds);
        Verdict::Violated(Violation::on(Severity::Warning, &judged).variant(variant).showing(shown))
    };
    if !mode.is_empty() {
        return conflict(mode, "mode", ShownSetting::Mode);
    }
    if !servers.is_empty() {
        return conflict(servers, "servers", ShownSetting::LicenseServers);
    }
    let mut role: Vec<Provenance> = host.role_denied().into_iter().collect();
    role.extend(host.speaks_of_licensing());
    if host.role_denied().is_some() && role.len() > 1 {
        let judged = Judged::known(true, role);
        return Verdict::Violated(Violation::on(Severity::Warning, &judged).variant("role"));
    }
    match seen {
        Some(at) => Verdict::Satisfied(vec![at]),
        None => Verdict::lacking([host.need(Asked::PolicyMode), host.need(Asked::LocalMode)]),
    }
}

/// Places that disagree with each other about one setting in one place.
fn conflicts<T: PartialEq>(setting: &Setting<T>) -> Vec<Provenance> {
    [&setting.policy, &setting.deployment, &setting.local, &setting.effective]
        .into_iter()
        .filter(|facts| facts.conflict())
        .flat_map(Facts::all)
        .filter(|fact| !matches!(fact.answer, Answer::Denied))
        .map(|fact| fact.provenance)
        .collect()
}

fn seen<T: PartialEq>(setting: &Setting<T>) -> Option<Provenance> {
    [&setting.policy, &setting.deployment, &setting.local, &setting.effective]
        .into_iter()
        .find_map(|facts| facts.best())
        .map(|fact| fact.provenance)
}
