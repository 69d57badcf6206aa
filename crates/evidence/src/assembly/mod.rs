//! Observations joined to a deployment: which machine each speaks of, and which fact it is.
//!
//! Nothing is judged and nothing overwritten: statements that disagree stay side by side. What names no
//! machine belongs to the only one of its kind that is named, or to one without a name.

mod links;
mod machines;
mod packs;
mod registry_values;
mod shared;
mod surroundings;

use std::collections::BTreeSet;

use calwise_licensing::deployment::{Deployment, LicenseServer, Link, ServiceState, SessionHost};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;
use calwise_licensing::platform::Installation;
use calwise_licensing::symptom::Symptom;

use crate::event_meaning::is_of_some_service;
use crate::observation::{HostFact, LinkFact, MachineFact, Observation, Saw, ServerFact};
use crate::readers::COMPLETE;
use crate::registry::RegistryData;
use links::LinkIndex;
pub use machines::is_of_a_host;
use machines::{Machines, RoleOf};
use registry_values::Context;
use surroundings::Known;

/// Short name of the service that makes a machine a license server.
const LICENSING_SERVICE: &str = "TermServLicensing";

/// Joins observations.
pub fn assemble<'a>(observations: impl Iterator<Item = &'a Observation> + Clone) -> Deployment {
    let mut assembler = Assembler {
        deployment: Deployment::default(),
        machines: Machines::named_in(observations.clone()),
        links: LinkIndex::default(),
        known: Known::default(),
        events: BTreeSet::new(),
    };
    for seen in observations {
        assembler.take(seen);
    }
    assembler.finish()
}

/// The deployment in the making, with what finds machines and repeated events in it.
struct Assembler<'a> {
    deployment: Deployment,
    machines: Machines,
    links: LinkIndex,
    known: Known,
    events: BTreeSet<EventKey<'a>>,
}

/// What makes two events with a time the same event: who logged it, and all that it says.
type EventKey<'a> = (Provider, usize, EventKind, Option<u32>, &'a [String], Moment);

impl<'a> Assembler<'a> {
    fn take(&mut self, seen: &'a Observation) {
        let (at, machine) = (seen.provenance, seen.machine.as_ref());
        match &seen.saw {
            Saw::Symptom(kind) => {
                let host = machine.cloned();
                self.deployment.symptoms.push(Symptom { kind: *kind, host, provenance: at });
            }
            Saw::Event { provider, event } => self.event(*provider, event, machine),
            Saw::LicenseServer(fact) => take_of_server(self.server(machine), fact, at),
            Saw::Machine(fact) => self.machine(machine, fact, at),
            Saw::Link { server, fact } => {
                let server = server.clone().or_else(|| self.machines.only_server());
                surroundings::take_of_link(self.link(machine, server.as_ref()), fact, at);
                if !matches!(fact, LinkFact::NameResolves(_) | LinkFact::Port(..)) || server.is_some() {
                    self.server(server.as_ref());
                }
            }
            Saw::Probe { .. }
            | Saw::Directory(_)
            | Saw::Client(_)
            | Saw::Circumstance(..)
            | Saw::ConnectionBroker => {
                // No reader of the first program sees any of this.
                if COMPLETE {
                    self.around(seen);
                }
            }
            Saw::RegistryValue { key, name, answer } => self.registry_value(machine, (key, name), answer, at),
            Saw::Host(_) | Saw::GraceDaysLeft(_) | Saw::GraceLastDay(_) => {
                take_of_host(self.host(machine), &seen.saw, at);
            }
        }
    }

    /// What stands between and around machines.
    fn around(&mut self, seen: &'a Observation) {
        let (at, machine) = (seen.provenance, seen.machine.as_ref());
        let (deployment, known) = (&mut self.deployment, &mut self.known);
        match &seen.saw {
            Saw::Directory(fact) => {
                surroundings::take_of_directory(&mut deployment.directory, known, fact, at);
            }
            Saw::Client(client) => {
                surroundings::take_of_client(&mut deployment.clients, known, machine, client, at);
            }
            Saw::Circumstance(which, is_so) => {
                surroundings::take_circumstance(&mut deployment.circumstances, *which, *is_so, at);
            }
            Saw::ConnectionBroker => surroundings::take_broker(&mut deployment.brokers, known, machine),
            // What was tried with a machine that is no license server has nothing to do with licensing.
            Saw::Probe { target, fact } if self.machines.servers.knows(target) => {
                surroundings::take_of_link(self.link(machine, Some(target)), fact, at);
            }
            _ => {}
        }
    }

    fn registry_value(
        &mut self,
        machine: Option<&MachineName>,
        (key, name): (&str, &str),
        answer: &Answer<RegistryData>,
        at: Provenance,
    ) {
        if registry_values::is_of_a_host(key, name) {
            registry_values::take(self.host(machine), key, name, answer, at);
        }
        let at = Provenance { strength: registry_values::strength(key, name, at.strength), ..at };
        for said in registry_values::context(key, name, answer) {
            match said {
                Context::Host(fact) => take_of_host(self.host(machine), &Saw::Host(fact), at),
                Context::GraceValue(is_there) => {
                    self.host(machine).grace_value_present.add(Answer::Value(is_there), at);
                }
                Context::Machine(fact) => self.machine(machine, &fact, at),
                // A host without the role is no license server, and policies of license servers reach hosts too.
                Context::Server(fact) if self.machines.can_be_server(machine, &fact) => {
                    take_of_server(self.server(machine), &fact, at);
                }
                Context::Server(_) => {}
            }
        }
    }

    fn event(&mut self, provider: Provider, event: &'a Event, machine: Option<&MachineName>) {
        let Some(role) = self.machines.role_of(provider, event.kind, machine) else { return };
        if is_of_some_service(event) && !self.machines.can_be_of_licensing(machine) {
            return;
        }
        let of_server = role == RoleOf::LicenseServer;
        let index = if of_server { self.server_index(machine) } else { self.host_index(machine) };
        // An event that was pasted twice is one event, where its time tells.
        let is_new = event.provenance.time.is_none_or(|time| {
            self.events.insert((provider, index, event.kind, event.printed_number, &event.parameters, time))
        });
        if is_new && of_server {
            self.deployment.license_servers[index].events.push(event.clone());
        } else if is_new {
            self.deployment.hosts[index].events.push(event.clone());
        }
    }

    /// A fact of a machine belongs to the license server of that name, to the host of that name, or to both.
    fn machine(&mut self, machine: Option<&MachineName>, fact: &MachineFact, at: Provenance) {
        let of_licensing = matches!(fact, MachineFact::Service(name, _) if *name == LICENSING_SERVICE);
        let (host, server) = self.machines.roles(machine, of_licensing);
        if host {
            machine_of_host(self.host(machine), fact, at);
        }
        if server {
            machine_of_server(self.server(machine), fact, at);
        }
    }

    fn host_index(&mut self, name: Option<&MachineName>) -> usize {
        let index = self.machines.host(name);
        let all = self.machines.hosts.names().len();
        self.deployment.hosts.resize_with(all.max(self.deployment.hosts.len()), SessionHost::default);
        index
    }

    fn host(&mut self, name: Option<&MachineName>) -> &mut SessionHost {
        let index = self.host_index(name);
        &mut self.deployment.hosts[index]
    }

    fn link(&mut self, machine: Option<&MachineName>, server: Option<&MachineName>) -> &mut Link {
        let index = self.host_index(machine);
        self.links.link(index, &mut self.deployment.hosts[index], server)
    }

    fn server_index(&mut self, name: Option<&MachineName>) -> usize {
        let index = self.machines.server(name);
        let all = self.machines.servers.names().len();
        self.deployment
            .license_servers
            .resize_with(all.max(self.deployment.license_servers.len()), LicenseServer::default);
        index
    }

    fn server(&mut self, name: Option<&MachineName>) -> &mut LicenseServer {
        let index = self.server_index(name);
        &mut self.deployment.license_servers[index]
    }

    /// License servers that hosts are told to use belong to the deployment even if nothing of theirs was pasted.
    fn finish(mut self) -> Deployment {
        let (hosts, servers) = (self.machines.hosts.names(), self.machines.servers.names());
        self.deployment.hosts.resize_with(hosts.len(), SessionHost::default);
        self.deployment.license_servers.resize_with(servers.len(), LicenseServer::default);
        for (host, name) in self.deployment.hosts.iter_mut().zip(hosts) {
            host.name.clone_from(name);
        }
        for (server, name) in self.deployment.license_servers.iter_mut().zip(servers) {
            server.name.clone_from(name);
        }
        if COMPLETE {
            shared::share_links(&mut self.deployment.hosts);
            shared::share_statements(&mut self.deployment.hosts);
            surroundings::apply_groups(&mut self.deployment);
            self.deployment.license_servers.iter_mut().for_each(packs::tell_what_was_bought);
        }
        self.deployment
    }
}

fn take_of_host(host: &mut SessionHost, saw: &Saw, at: Provenance) {
    match saw {
        Saw::GraceDaysLeft(answer) => host.grace_days_left.add(answer.clone(), at),
        Saw::GraceLastDay(day) => host.grace_last_day.add(Answer::Value(*day), at),
        Saw::Host(fact) => match fact {
            HostFact::Mode(place, answer) => host.mode.at_mut(*place).add(answer.clone(), at),
            HostFact::LicenseServers(place, answer) => {
                host.license_servers.at_mut(*place).add(answer.clone(), at);
            }
            HostFact::RoleInstalled(answer) => host.role_installed.add(answer.clone(), at),
            HostFact::AdministrationOnly(is_so) => host.administration_only.add(Answer::Value(*is_so), at),
            HostFact::WithinGrace(is_so) => host.within_grace.add(Answer::Value(*is_so), at),
            HostFact::FoundWithoutProblem(is_so) => {
                host.found_without_problem.add(Answer::Value(*is_so), at);
            }
            HostFact::HasCertificates(answer) => host.has_certificates.add(answer.clone(), at),
            HostFact::AcceptsConnections(answer) => host.accepts_connections.add(answer.clone(), at),
            HostFact::Collection(name) => host.collection.add(Answer::Value(name.clone()), at),
        },
        _ => {}
    }
}

fn machine_of_host(host: &mut SessionHost, fact: &MachineFact, at: Provenance) {
    match fact {
        MachineFact::Version(answer) => host.version.add(answer.clone(), at),
        MachineFact::Installation(kind) => add_installation(&mut host.installation, *kind, at),
        MachineFact::Evaluation(is_so) => host.evaluation.add(Answer::Value(*is_so), at),
        MachineFact::Join(join) => host.join.add(Answer::Value(join.clone()), at),
        MachineFact::Service(name, answer) => {
            if let Some(state) = host.service_mut(name) {
                state.add(answer.clone(), at);
            }
        }
        MachineFact::Revision(_) | MachineFact::DomainController(_) => {}
    }
}

fn machine_of_server(server: &mut LicenseServer, fact: &MachineFact, at: Provenance) {
    match fact {
        MachineFact::Version(answer) => server.version.add(answer.clone(), at),
        MachineFact::Revision(revision) => server.revision.add(Answer::Value(*revision), at),
        MachineFact::Installation(kind) => add_installation(&mut server.installation, *kind, at),
        MachineFact::Join(join) => server.join.add(Answer::Value(join.clone()), at),
        MachineFact::DomainController(is_so) => server.on_domain_controller.add(Answer::Value(*is_so), at),
        MachineFact::Service(name, answer) if *name == LICENSING_SERVICE => {
            // No such service: the machine is no license server, whatever points to it.
            if *answer == Answer::Value(ServiceState::NotInstalled) {
                server.role_installed.add(Answer::Value(false), at);
            }
            server.service.add(answer.clone(), at);
        }
        MachineFact::Evaluation(_) | MachineFact::Service(..) => {}
    }
}

/// An edition of its own says more than the kind of installation that is printed beside it.
fn add_installation(facts: &mut Facts<Installation>, kind: Installation, at: Provenance) {
    let of_an_edition =
        |kind: &Installation| matches!(kind, Installation::ClientMultiSession | Installation::Essentials);
    if of_an_edition(&kind) || !facts.value().is_some_and(|(known, _)| of_an_edition(known)) {
        facts.add(Answer::Value(kind), at);
    }
}

fn take_of_server(server: &mut LicenseServer, fact: &ServerFact, at: Provenance) {
    match fact {
        ServerFact::IsOne => {}
        ServerFact::Machine(fact) => machine_of_server(server, fact, at),
        ServerFact::RoleInstalled(answer) => server.role_installed.add(answer.clone(), at),
        ServerFact::Activated(answer) => server.activated.add(answer.clone(), at),
        ServerFact::Pack(pack) => packs::add_pack(&mut server.packs, pack),
        ServerFact::PlannedPack(pack) => server.planned_packs.push(pack.clone()),
        ServerFact::AllPacksListed => server.packs_listed.push(at),
        ServerFact::Issued(license) => server.issued.push(license.clone()),
        ServerFact::InDomainGroup(is_so) => server.in_domain_group.add(Answer::Value(*is_so), at),
        ServerFact::LetsIn(is_so) => server.lets_in.add(Answer::Value(*is_so), at),
        ServerFact::RequiresHostGroup(is_so) => server.requires_host_group.add(Answer::Value(*is_so), at),
        ServerFact::PreventsUpgrade(is_so) => server.prevents_upgrade.add(Answer::Value(*is_so), at),
        ServerFact::MayWriteAttributes(is_so) => server.may_write_attributes.add(Answer::Value(*is_so), at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Input, read};
    use std::sync::Arc;

    fn deployment(texts: &[&str]) -> Deployment {
        let inputs = texts
            .iter()
            .map(|text| Input { name: "paste".into(), bytes: text.as_bytes().to_vec() })
            .collect();
        Arc::unwrap_or_clone(read(inputs).deployment)
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
    fn events_that_any_windows_logs_make_no_session_host() {
        let text = "Source: TermServLicensing\nEvent ID: 4105\nComputer: LS1\n\nSource: Microsoft-Windows-TerminalServices-LocalSessionManager\nEvent ID: 21\nComputer: LS1\n\nSource: Microsoft-Windows-TerminalServices-ClientActiveXCore\nEvent ID: 1026\nComputer: PC7\nDescription:\nRDP ClientActiveX has been disconnected (Reason= 2056)\n";
        let deployment = deployment(&[text]);
        assert_eq!((deployment.hosts.len(), deployment.license_servers.len()), (0, 1));
        assert_eq!(deployment.license_servers[0].events.len(), 2);
        assert_eq!(deployment.symptoms.len(), 1);
        assert_eq!(deployment.symptoms[0].host, None, "the client is no host");
    }

    #[test]
    fn who_tries_the_endpoint_mapper_means_a_license_server_and_logs_have_everybody_s_connections() {
        let servers = |text: &str| deployment(&[text]).license_servers.len();
        assert_eq!(servers("C:\\>portqry -n ls1 -e 135\nTCP port 135 (epmap service): FILTERED\n"), 1);
        assert_eq!(servers("action=deny srcip=10.1.4.7 dstip=10.1.9.3 dstport=135 proto=6\n"), 0);
    }

    #[test]
    fn a_value_in_the_wrong_key_is_kept_as_misplaced() {
        let text = "HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\TermService\\Parameters\n    SpecifiedLicenseServers    REG_MULTI_SZ    ls1\n";
        let deployment = deployment(&[text]);
        assert_eq!(deployment.hosts[0].misplaced.len(), 1);
        assert!(deployment.hosts[0].license_servers.local.is_silent());
    }
}
