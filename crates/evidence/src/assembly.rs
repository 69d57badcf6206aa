//! Observations joined to a deployment: which machine each speaks of, and which fact it is.
//!
//! Nothing is judged and nothing overwritten: statements that disagree stay side by side. What names no
//! machine belongs to the only host that is named, or to one host without a name.

use std::collections::BTreeSet;

use calwise_licensing::deployment::{
    Deployment, LicenseServer, LicenseServerList, MisplacedValue, SessionHost,
};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::knowledge::registry::{self, Meaning};
use calwise_licensing::mode::ModeValue;
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::Symptom;
use calwise_licensing::version::release_of_build;

use crate::observation::{Observation, Saw};
use crate::registry::RegistryData;
use crate::roster::Roster;

/// Joins observations.
pub fn assemble<'a>(observations: impl Iterator<Item = &'a Observation> + Clone) -> Deployment {
    let mut assembler = Assembler::default();
    for seen in observations.clone().filter(|seen| seen.machine.is_some() && is_of_a_host(&seen.saw)) {
        assembler.host(seen.machine.as_ref());
    }
    assembler.only_host = (assembler.hosts.names().len() == 1).then_some(0);
    for seen in observations {
        assembler.take(seen);
    }
    assembler.finish()
}

/// The deployment in the making, with what finds machines and repeated events in it.
#[derive(Default)]
struct Assembler<'a> {
    deployment: Deployment,
    hosts: Roster,
    license_servers: Roster,
    only_host: Option<usize>,
    events: BTreeSet<EventKey<'a>>,
}

/// What makes two events with a time the same event: who logged it, and all that it says.
type EventKey<'a> = (Provider, usize, EventKind, Option<u32>, &'a [String], Moment);

/// Whether it is said of a session host, and not of a license server or of nobody.
pub fn is_of_a_host(saw: &Saw) -> bool {
    match saw {
        Saw::RegistryValue { .. } | Saw::GraceDaysLeft(_) | Saw::GraceLastDay(_) => true,
        Saw::Event { provider, .. } => *provider == Provider::RemoteConnectionManager,
        Saw::Symptom(_) => false,
    }
}

impl<'a> Assembler<'a> {
    fn take(&mut self, seen: &'a Observation) {
        let at = seen.provenance;
        match &seen.saw {
            Saw::Symptom(kind) => {
                self.deployment.symptoms.push(Symptom { kind: *kind, provenance: at });
            }
            Saw::Event { provider: Provider::Licensing, event } => {
                let index = self.license_server(seen.machine.as_ref());
                if self.is_new(Provider::Licensing, index, event) {
                    self.deployment.license_servers[index].events.push(event.clone());
                }
            }
            saw => {
                let index = match (&seen.machine, self.only_host) {
                    (None, Some(only)) => only,
                    (name, _) => self.host(name.as_ref()),
                };
                if let Saw::Event { provider, event } = saw
                    && !self.is_new(*provider, index, event)
                {
                    return;
                }
                take_of_host(&mut self.deployment.hosts[index], saw, at);
            }
        }
    }

    fn host(&mut self, name: Option<&MachineName>) -> usize {
        let index = self.hosts.index_of(name);
        self.deployment.hosts.resize_with(self.hosts.names().len(), SessionHost::default);
        index
    }

    fn license_server(&mut self, name: Option<&MachineName>) -> usize {
        let index = self.license_servers.index_of(name);
        self.deployment
            .license_servers
            .resize_with(self.license_servers.names().len(), LicenseServer::default);
        index
    }

    /// An event that was pasted twice is one event, where its time tells.
    fn is_new(&mut self, provider: Provider, index: usize, event: &'a Event) -> bool {
        event.provenance.time.is_none_or(|time| {
            self.events.insert((provider, index, event.kind, event.printed_number, &event.parameters, time))
        })
    }

    /// License servers that hosts are told to use belong to the deployment even if nothing of theirs was pasted.
    fn finish(mut self) -> Deployment {
        let lists = self.deployment.hosts.iter().flat_map(|host| {
            let setting = &host.license_servers;
            [&setting.policy, &setting.deployment, &setting.local, &setting.effective]
        });
        let named: Vec<MachineName> =
            lists.filter_map(Facts::value).flat_map(|(list, _)| list.names.iter().cloned()).collect();
        for name in named {
            self.license_server(Some(&name));
        }
        for (host, name) in self.deployment.hosts.iter_mut().zip(self.hosts.names()) {
            host.name.clone_from(name);
        }
        for (server, name) in self.deployment.license_servers.iter_mut().zip(self.license_servers.names()) {
            server.name.clone_from(name);
        }
        self.deployment
    }
}

fn take_of_host(host: &mut SessionHost, saw: &Saw, at: Provenance) {
    match saw {
        Saw::Event { event, .. } => host.events.push(event.clone()),
        Saw::GraceDaysLeft(answer) => host.grace_days_left.add(answer.clone(), at),
        Saw::GraceLastDay(day) => host.grace_last_day.add(Answer::Value(*day), at),
        Saw::RegistryValue { key, name, answer } => registry_value(host, key, name, answer, at),
        Saw::Symptom(_) => {}
    }
}

fn registry_value(
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
        Meaning::MisplacedLicenseServers => {
            misplaced(host, key, name, answer, registry::LICENSE_SERVERS_KEY, at);
        }
        Meaning::MisplacedMode => misplaced(host, key, name, answer, registry::LICENSING_CORE_KEY, at),
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
    belongs_in: &'static str,
    provenance: Provenance,
) {
    match answer {
        Answer::Value(_) => host.misplaced.push(MisplacedValue {
            key: key.to_owned(),
            name: name.to_owned(),
            belongs_in,
            provenance,
        }),
        Answer::Absent => host.misplaced_absent.push((key.to_owned(), provenance)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Input, read};

    fn deployment(texts: &[&str]) -> Deployment {
        let inputs = texts
            .iter()
            .map(|text| Input { name: "paste".into(), bytes: text.as_bytes().to_vec() })
            .collect();
        read(inputs).deployment
    }

    const POLICY: &str = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\n    LicensingMode    REG_DWORD    0x4\n    LicenseServers    REG_SZ    ls1.contoso.local, ls2\n";
    const EVENT: &str = "Source: TermService\nEvent ID: 1069\nComputer: RDSH01.contoso.local\n";

    #[test]
    fn what_names_no_machine_belongs_to_the_only_host_that_is_named() {
        let deployment = deployment(&[POLICY, EVENT]);
        let [host] = deployment.hosts.as_slice() else { panic!("{:?}", deployment.hosts) };
        assert_eq!(host.name.as_ref().map(MachineName::as_str), Some("RDSH01.contoso.local"));
        assert_eq!(host.mode.policy.value().map(|(mode, _)| mode.number), Some(4));
        let servers: Vec<_> = deployment
            .license_servers
            .iter()
            .filter_map(|server| server.name.as_ref())
            .map(MachineName::short)
            .collect();
        assert_eq!(servers, ["LS1", "LS2"]);
    }

    #[test]
    fn with_two_hosts_named_what_names_none_stands_apart() {
        let other = EVENT.replace("RDSH01", "RDSH02");
        let deployment = deployment(&[POLICY, EVENT, &other]);
        let names: Vec<_> =
            deployment.hosts.iter().map(|host| host.name.as_ref().map(MachineName::short)).collect();
        assert_eq!(names, [Some("RDSH01".to_owned()), Some("RDSH02".to_owned()), None]);
    }

    #[test]
    fn the_order_of_the_inputs_changes_nothing_but_places() {
        let (one, other) = (deployment(&[POLICY, EVENT]), deployment(&[EVENT, POLICY]));
        assert_eq!(one.hosts.len(), other.hosts.len());
        assert_eq!(one.hosts[0].name, other.hosts[0].name);
        assert_eq!(
            one.hosts[0].license_servers.policy.value().map(|(list, _)| list.clone()),
            other.hosts[0].license_servers.policy.value().map(|(list, _)| list.clone())
        );
    }

    #[test]
    fn a_value_in_the_wrong_key_is_kept_as_misplaced() {
        let text = "HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\TermService\\Parameters\n    SpecifiedLicenseServers    REG_MULTI_SZ    ls1\n";
        let deployment = deployment(&[text]);
        assert_eq!(deployment.hosts[0].misplaced.len(), 1);
        assert!(deployment.hosts[0].license_servers.local.is_silent());
    }
}
