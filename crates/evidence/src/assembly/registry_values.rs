//! What a registry value says of a host, by the table of values; what no table has says nothing.

use calwise_licensing::deployment::{EmptyKey, LicenseServerList, MisplacedValue, SessionHost};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::knowledge::registry::{self, Meaning};
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::release_of_build;

use crate::registry::RegistryData;

/// The list of license servers that a value holds, if it is one that Windows reads.
pub(super) fn list(key: &str, name: &str, answer: &Answer<RegistryData>) -> Option<LicenseServerList> {
    let Answer::Value(data) = answer else { return None };
    match registry::meaning(key, name)? {
        Meaning::PolicyLicenseServers => policy_list(data),
        Meaning::LocalLicenseServers => local_list(data),
        _ => None,
    }
}

/// Adds what a value says to its host.
pub(super) fn take(
    host: &mut SessionHost,
    key: &str,
    name: &str,
    answer: &Answer<RegistryData>,
    at: Provenance,
) {
    let Some(meaning) = registry::meaning(key, name) else { return };
    match meaning {
        Meaning::PolicyMode => add(&mut host.mode.policy, answer, at, mode),
        Meaning::LocalMode => add(&mut host.mode.local, answer, at, mode),
        Meaning::PolicyLicenseServers => add(&mut host.license_servers.policy, answer, at, policy_list),
        Meaning::LocalLicenseServers => add(&mut host.license_servers.local, answer, at, local_list),
        Meaning::SessionHostRole => add(&mut host.role_installed, answer, at, role),
        Meaning::NotificationsHidden => add(&mut host.notifications_hidden, answer, at, switch),
        Meaning::Build => add(&mut host.version, answer, at, |data| match data {
            RegistryData::Text(text) => text.trim().parse().ok().map(release_of_build),
            _ => None,
        }),
        Meaning::MisplacedLicenseServers | Meaning::MisplacedMode => misplaced(host, key, name, answer, at),
    }
}

/// Adds an answer whose data can be read as what the value holds; data of another type says nothing.
fn add<T: PartialEq>(
    facts: &mut Facts<T>,
    answer: &Answer<RegistryData>,
    at: Provenance,
    read: impl Fn(&RegistryData) -> Option<T>,
) {
    match answer {
        Answer::Value(data) => {
            if let Some(value) = read(data) {
                facts.add(Answer::Value(value), at);
            }
        }
        Answer::Absent => facts.add(Answer::Absent, at),
        Answer::Denied => facts.add(Answer::Denied, at),
    }
}

fn misplaced(
    host: &mut SessionHost,
    key: &str,
    name: &str,
    answer: &Answer<RegistryData>,
    provenance: Provenance,
) {
    match answer {
        Answer::Value(_) => {
            host.misplaced.push(MisplacedValue { key: key.to_owned(), name: name.to_owned(), provenance });
        }
        Answer::Absent => host.misplaced_absent.push(EmptyKey { key: key.to_owned(), provenance }),
        Answer::Denied => {}
    }
}

fn mode(data: &RegistryData) -> Option<ModeValue> {
    match data {
        RegistryData::Number(number) => Some(ModeValue { number: *number }),
        _ => None,
    }
}

fn switch(data: &RegistryData) -> Option<bool> {
    match data {
        RegistryData::Number(number) => Some(*number == 1),
        _ => None,
    }
}

/// 0 is "not installed", 1 "installed"; what other numbers mean no source says.
fn role(data: &RegistryData) -> Option<bool> {
    match data {
        RegistryData::Number(0) => Some(false),
        RegistryData::Number(1) => Some(true),
        _ => None,
    }
}

/// The policy is one string with commas. Semicolons and blanks are accepted as people write them.
fn policy_list(data: &RegistryData) -> Option<LicenseServerList> {
    match data {
        RegistryData::Text(text) | RegistryData::ExpandText(text) => Some(LicenseServerList {
            names: text.split([',', ';', ' ']).filter_map(MachineName::new).collect(),
        }),
        _ => None,
    }
}

/// The local value is a list of strings, one name each.
fn local_list(data: &RegistryData) -> Option<LicenseServerList> {
    match data {
        RegistryData::List(names) => Some(LicenseServerList {
            names: names.iter().filter_map(|name| MachineName::new(name)).collect(),
        }),
        _ => None,
    }
}
