//! Observations joined to a deployment: which machine each speaks of, and which fact it is.
//!
//! Nothing is judged and nothing overwritten: statements that disagree stay side by side. What names no
//! machine belongs to the only host that is named, or to one host without a name.

use calwise_licensing::deployment::{
    Deployment, LicenseServer, LicenseServerList, MisplacedValue, SessionHost,
};
use calwise_licensing::event::Event;
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::knowledge::registry::{self, Meaning};
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::Symptom;
use calwise_licensing::version::release_of_build;

use crate::observation::{Observation, Saw};
use crate::registry::RegistryData;

/// Joins observations.
pub fn assemble<'a>(observations: impl Iterator<Item = &'a Observation> + Clone) -> Deployment {
    let mut deployment = Deployment::default();
    let on_host = observations.clone().filter(|seen| is_of_a_host(&seen.saw));
    let mut names: Vec<MachineName> = Vec::new();
    for name in on_host.filter_map(|seen| seen.machine.as_ref()) {
        match names.iter_mut().find(|known| known.is_same_machine(name)) {
            // The longer name says more: a full name is kept before a bare one.
            Some(known) if known.as_str().len() < name.as_str().len() => *known = name.clone(),
            Some(_) => {}
            None => names.push(name.clone()),
        }
    }
    let only_host = match names.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    };
    for name in names {
        deployment.hosts.push(SessionHost { name: Some(name), ..SessionHost::default() });
    }
    for seen in observations {
        take(&mut deployment, seen, only_host.as_ref());
    }
    name_license_servers(&mut deployment);
    deployment
}

/// Whether it is said of a session host, and not of a license server or of nobody.
pub fn is_of_a_host(saw: &Saw) -> bool {
    match saw {
        Saw::RegistryValue { .. } | Saw::GraceDaysLeft(_) | Saw::GraceLastDay(_) => true,
        Saw::Event { provider, .. } => *provider == Provider::RemoteConnectionManager,
        Saw::Symptom(_) => false,
    }
}

fn take(deployment: &mut Deployment, seen: &Observation, only_host: Option<&MachineName>) {
    let at = seen.provenance;
    match &seen.saw {
        Saw::Symptom(kind) => deployment.symptoms.push(Symptom { kind: *kind, provenance: at }),
        Saw::Event { provider: Provider::Licensing, event } => {
            push_event(&mut license_server(deployment, seen.machine.as_ref()).events, event);
        }
        saw => {
            let host = host(deployment, seen.machine.as_ref().or(only_host));
            match saw {
                Saw::Event { event, .. } => push_event(&mut host.events, event),
                Saw::GraceDaysLeft(answer) => host.grace_days_left.add(answer.clone(), at),
                Saw::GraceLastDay(day) => host.grace_last_day.add(Answer::Value(*day), at),
                Saw::RegistryValue { key, name, answer } => registry_value(host, key, name, answer, at),
                Saw::Symptom(_) => {}
            }
        }
    }
}

/// An event that was pasted twice is one event.
fn push_event(events: &mut Vec<Event>, event: &Event) {
    let is_same = |known: &Event| {
        known.kind == event.kind
            && known.parameters == event.parameters
            && known.printed_number == event.printed_number
            && known.provenance.time == event.provenance.time
            && event.provenance.time.is_some()
    };
    if !events.iter().any(is_same) {
        events.push(event.clone());
    }
}

fn host<'a>(deployment: &'a mut Deployment, name: Option<&MachineName>) -> &'a mut SessionHost {
    let hosts = &mut deployment.hosts;
    let found = hosts.iter().position(|host| match (&host.name, name) {
        (Some(known), Some(name)) => known.is_same_machine(name),
        (None, None) => true,
        _ => false,
    });
    let index = found.unwrap_or_else(|| {
        hosts.push(SessionHost { name: name.cloned(), ..SessionHost::default() });
        hosts.len() - 1
    });
    &mut hosts[index]
}

fn license_server<'a>(deployment: &'a mut Deployment, name: Option<&MachineName>) -> &'a mut LicenseServer {
    let servers = &mut deployment.license_servers;
    let found = servers.iter().position(|server| match (&server.name, name) {
        (Some(known), Some(name)) => known.is_same_machine(name),
        (None, None) => true,
        _ => false,
    });
    let index = found.unwrap_or_else(|| {
        servers.push(LicenseServer { name: name.cloned(), ..LicenseServer::default() });
        servers.len() - 1
    });
    &mut servers[index]
}

/// License servers that hosts are told to use are part of the deployment even if nothing of theirs was pasted.
fn name_license_servers(deployment: &mut Deployment) {
    let lists = deployment.hosts.iter().flat_map(|host| {
        let setting = &host.license_servers;
        [&setting.policy, &setting.deployment, &setting.local, &setting.effective]
    });
    let names: Vec<MachineName> =
        lists.filter_map(Facts::value).flat_map(|(list, _)| list.names.iter().cloned()).collect();
    for name in names {
        license_server(deployment, Some(&name));
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
