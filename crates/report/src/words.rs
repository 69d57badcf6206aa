//! Words for things of the model: modes, versions, places, machines, in a language.
//!
//! One function a thing, so that every report calls it the same.

use calwise_diagnosis::message::Arg;
use calwise_diagnosis::rule::{Certainty, Severity};
use calwise_licensing::deployment::LicenseServerList;
use calwise_licensing::effective::Place;
use calwise_licensing::knowledge::ledger::Status;
use calwise_licensing::knowledge::probes::{Rights, RunOn};
use calwise_licensing::mode::{LicensingMode, ModeValue};
use calwise_licensing::name::MachineName;
use calwise_licensing::version::ReportedVersion;

use crate::language::Language;
use crate::v1;

pub(crate) fn mode(language: &Language, value: ModeValue) -> String {
    let key = match value.mode() {
        LicensingMode::PerDevice => "mode-per-device",
        LicensingMode::PerUser => "mode-per-user",
        LicensingMode::AadPerUser => "mode-aad-per-user",
        LicensingMode::NotConfigured => "mode-not-configured",
        LicensingMode::RemoteAdministration => "mode-remote-administration",
        LicensingMode::Ambiguous => "mode-ambiguous",
        LicensingMode::Unknown(_) => "mode-unknown",
    };
    language.format(
        "value-with-number",
        &[("name", Arg::Text(language.text(key))), ("number", Arg::Text(value.number.to_string()))],
    )
}

pub(crate) fn servers(language: &Language, list: &LicenseServerList) -> String {
    if list.names.is_empty() {
        return language.text("value-not-set");
    }
    list.names.iter().map(MachineName::as_str).collect::<Vec<_>>().join(", ")
}

pub(crate) fn version(language: &Language, version: &ReportedVersion) -> String {
    match version {
        ReportedVersion::Server(release) => {
            language.format("version-server", &[("release", Arg::from(release.name()))])
        }
        ReportedVersion::UnknownBuild(build) => {
            language.format("version-unknown-build", &[("build", Arg::Text(build.to_string()))])
        }
    }
}

pub(crate) fn place(language: &Language, place: Place) -> String {
    language.text(match place {
        Place::Policy => "place-policy",
        Place::Deployment => "place-deployment",
        Place::Local => "place-local",
    })
}

pub(crate) fn rights(language: &Language, rights: Rights) -> String {
    language.text(match rights {
        Rights::AnyUser => "rights-any-user",
        Rights::LocalAdministrator => "rights-local-administrator",
        Rights::PolicyEditor => "rights-policy-editor",
        Rights::DomainAdministrator => "rights-domain-administrator",
    })
}

/// Where something is run: the machines themselves where the evidence names them.
pub(crate) fn run_on(language: &Language, run_on: RunOn, hosts: &[String], servers: &[String]) -> String {
    match run_on {
        RunOn::SessionHost if hosts.is_empty() => language.text("machine-unnamed"),
        RunOn::SessionHost => language.machines(hosts),
        RunOn::LicenseServer if servers.is_empty() => language.text("run-on-license-server"),
        RunOn::LicenseServer => language.machines(servers),
        RunOn::Administration => language.text("run-on-administration"),
        RunOn::Client => language.text("run-on-client"),
    }
}

/// A title or a cell begins with a capital letter, unless with the name of a machine, which stays as it was read.
pub(crate) fn begun(mut text: String) -> String {
    const NAMELESS: [&str; 4] = ["the ", "le ", "la ", "l\u{2019}"];
    if NAMELESS.iter().any(|start| text.starts_with(start))
        && let Some(first) = text.get_mut(..1)
    {
        first.make_ascii_uppercase();
    }
    text
}

/// Names in a sentence; a host without one is "the session host".
pub(crate) fn machines(language: &Language, names: &[String]) -> String {
    if names.is_empty() { language.text("machine-unnamed") } else { language.machines(names) }
}

pub(crate) const fn severity(severity: Severity) -> v1::Severity {
    match severity {
        Severity::Error => v1::Severity::Error,
        Severity::Warning => v1::Severity::Warning,
        Severity::Info => v1::Severity::Info,
    }
}

pub(crate) const fn certainty(certainty: Certainty) -> v1::Certainty {
    match certainty {
        Certainty::Confirmed => v1::Certainty::Confirmed,
        Certainty::Likely => v1::Certainty::Likely,
        Certainty::Possible => v1::Certainty::Possible,
    }
}

/// The id of a status in reports, after `origin-` in the language files.
pub(crate) const fn status(status: Status) -> &'static str {
    match status {
        Status::Documented => "documented",
        Status::Inferred => "inferred",
        Status::Community => "community",
        Status::Disputed => "disputed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_machines_the_first_are_named() {
        let names: Vec<String> = (1..=218).map(|number| format!("H{number}")).collect();
        let english = Language::english();
        assert_eq!(machines(&english, &names), "H1, H2, H3 and 215 more");
        assert_eq!(machines(&english, &names[..4]), "H1, H2, H3 and H4");
    }
}
