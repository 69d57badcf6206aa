//! Which machine an observation speaks of: named hosts, named license servers, and who "the only one" is.
//!
//! Names are gathered from all of the evidence first, so that the order of the inputs changes nothing.

use calwise_licensing::deployment::{LicenseServerList, ServiceState};
use calwise_licensing::event::EventKind;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::name::MachineName;

use super::{LICENSING_SERVICE, registry_values};
use crate::event_meaning::is_of_some_service;
use crate::observation::{HostFact, LinkFact, MachineFact, Observation, Saw, ServerFact};
use crate::roster::Roster;

/// Port of the RPC endpoint mapper.
const ENDPOINT_MAPPER: u16 = 135;

/// What a machine is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RoleOf {
    Host,
    LicenseServer,
}

/// Machines by name.
#[derive(Default)]
pub(super) struct Machines {
    pub(super) hosts: Roster,
    pub(super) servers: Roster,
    only_host: Option<usize>,
    only_server: Option<usize>,
    /// Whether something of a license server was seen, on whatever machine.
    shows_licensing: bool,
}

/// Whether it is said of a session host, and not of a license server or of nobody.
pub fn is_of_a_host(saw: &Saw) -> bool {
    match saw {
        Saw::RegistryValue { key, name, .. } => registry_values::is_of_a_host(key, name),
        Saw::GraceDaysLeft(_) | Saw::GraceLastDay(_) | Saw::Link { .. } => true,
        // That a machine lacks the role makes it no host.
        Saw::Host(fact) => !matches!(fact, HostFact::RoleInstalled(Answer::Value(false))),
        // What any Windows logs that somebody connects to makes it no host.
        Saw::Event { provider, event } => {
            event.kind.is_of_licensing()
                && matches!(
                    provider,
                    Provider::RemoteConnectionManager
                        | Provider::LocalSessionManager
                        | Provider::RdpCoreTs
                        | Provider::TermDd
                )
        }
        _ => false,
    }
}

/// Whether there is a licensing service, running or not.
fn shows_licensing_service(saw: &Saw) -> bool {
    let Saw::Machine(MachineFact::Service(LICENSING_SERVICE, Answer::Value(state))) = saw else {
        return false;
    };
    *state != ServiceState::NotInstalled
}

/// The list of license servers that an observation holds.
fn list(saw: &Saw) -> Option<LicenseServerList> {
    match saw {
        Saw::RegistryValue { key, name, answer } => registry_values::list(key, name, answer),
        Saw::Host(HostFact::LicenseServers(_, Answer::Value(list))) => Some(list.clone()),
        _ => None,
    }
}

impl Machines {
    /// All that the observations name.
    pub(super) fn named_in<'a>(observations: impl Iterator<Item = &'a Observation> + Clone) -> Self {
        let mut machines = Self::default();
        // Of whom services of hosts were asked as well, the licensing service alone makes no license server.
        let mut with_others = Roster::default();
        for seen in observations.clone() {
            if let (Saw::Machine(MachineFact::Service(service, _)), Some(name)) = (&seen.saw, &seen.machine)
                && *service != LICENSING_SERVICE
            {
                with_others.index_of(Some(name));
            }
        }
        for seen in observations.clone() {
            let is_server = matches!(&seen.saw, Saw::LicenseServer(_))
                || (shows_licensing_service(&seen.saw)
                    && !seen.machine.as_ref().is_some_and(|name| with_others.knows(name)))
                || matches!(&seen.saw, Saw::Event { provider: Provider::Licensing, .. })
                || matches!(&seen.saw, Saw::Event { provider: Provider::Esent, event } if !is_of_some_service(event));
            machines.shows_licensing |= is_server;
            if let Some(name) = seen.machine.as_ref().filter(|_| is_server) {
                machines.servers.index_of(Some(name));
            }
            if let Saw::Link { server: Some(server), .. } = &seen.saw {
                machines.servers.index_of(Some(server));
            }
            // Of whom a host complains by name that it could not be contacted is a license server of that host.
            if let Saw::Event { event, .. } = &seen.saw
                && event.kind == EventKind::LicenseServerUnreachable
                && let Some(name) = event.parameters.first().and_then(|name| MachineName::new(name))
            {
                machines.servers.index_of(Some(&name));
            }
            for name in list(&seen.saw).into_iter().flat_map(|list| list.names) {
                machines.servers.index_of(Some(&name));
            }
            if let Some(name) = seen.machine.as_ref().filter(|_| is_of_a_host(&seen.saw)) {
                machines.hosts.index_of(Some(name));
            }
        }
        // Registries of license servers make a machine one, unless it is known as a host.
        for seen in observations.clone() {
            if let Saw::RegistryValue { key, name, answer } = &seen.saw
                && let Some(machine) = seen.machine.as_ref().filter(|machine| !machines.hosts.knows(machine))
                && registry_values::makes_license_server(key, name, answer)
            {
                machines.servers.index_of(Some(machine));
            }
        }
        // Nothing but a license server is tried at the endpoint mapper by people with trouble of licensing. Logs and captures
        // have everybody's connections.
        for seen in observations.clone() {
            if let Saw::Probe { target, fact: LinkFact::Port(ENDPOINT_MAPPER, _) } = &seen.saw
                && seen.provenance.strength > Strength::Event
                && !machines.hosts.knows(target)
            {
                machines.servers.index_of(Some(target));
            }
        }
        // What else is named and is neither yet is taken for a host.
        let of_some_service = observations
            .clone()
            .filter(|seen| matches!(&seen.saw, Saw::Event { event, .. } if is_of_some_service(event)));
        for seen in observations {
            let of_a_machine = matches!(
                &seen.saw,
                Saw::Machine(_) | Saw::Host(_) | Saw::Symptom(_) | Saw::RegistryValue { .. }
            );
            if let Some(name) = seen.machine.as_ref().filter(|_| of_a_machine)
                && !machines.servers.knows(name)
            {
                machines.hosts.index_of(Some(name));
            }
        }
        // Some service's trouble is the licensing service's where that is spoken of, and nobody else is named.
        if machines.shows_licensing && machines.servers.names().is_empty() {
            for seen in of_some_service {
                let name = seen.machine.as_ref().filter(|name| !machines.hosts.knows(name));
                if name.is_some() {
                    machines.servers.index_of(name);
                }
            }
        }
        machines.only_host = (machines.hosts.names().len() == 1).then_some(0);
        machines.only_server = (machines.servers.names().len() == 1).then_some(0);
        machines
    }

    /// The host of that name; without one, the only host that is named, or the host without a name.
    pub(super) fn host(&mut self, name: Option<&MachineName>) -> usize {
        match (name, self.only_host) {
            (None, Some(only)) => only,
            _ => self.hosts.index_of(name),
        }
    }

    /// The license server of that name; without one, the only one that is named, or the one without a name.
    pub(super) fn server(&mut self, name: Option<&MachineName>) -> usize {
        match (name, self.only_server) {
            (None, Some(only)) => only,
            _ => self.servers.index_of(name),
        }
    }

    /// Whether something that registries of license servers hold makes a machine one: it does unless the machine
    /// is known as a host alone, or lacks the role.
    pub(super) fn can_be_server(&self, machine: Option<&MachineName>, fact: &ServerFact) -> bool {
        let has_role = !matches!(fact, ServerFact::RoleInstalled(Answer::Value(false)));
        match machine {
            Some(name) => self.servers.knows(name) || (has_role && !self.hosts.knows(name)),
            None => has_role,
        }
    }

    /// The name of the only license server.
    pub(super) fn only_server(&self) -> Option<MachineName> {
        self.servers.names().get(self.only_server?)?.clone()
    }

    /// Whose log an event stands in; nobody's here if it is a client's. Services and databases log on either, and
    /// steps of a connection too; what is known of the machine tells.
    pub(super) fn role_of(
        &self,
        provider: Provider,
        kind: EventKind,
        machine: Option<&MachineName>,
    ) -> Option<RoleOf> {
        let of_either = matches!(provider, Provider::ServiceControlManager | Provider::Esent);
        let is_known = machine.is_some_and(|name| self.servers.knows(name) && !self.hosts.knows(name));
        let is_server = machine.is_none_or(|name| self.servers.knows(name) || !self.hosts.knows(name));
        match provider {
            Provider::RdpClient => None,
            Provider::Licensing => Some(RoleOf::LicenseServer),
            _ if of_either && is_server => Some(RoleOf::LicenseServer),
            _ if is_known && !kind.is_of_licensing() => Some(RoleOf::LicenseServer),
            _ => Some(RoleOf::Host),
        }
    }

    /// Whether the trouble of some service on a machine can be that of the licensing service.
    pub(super) fn can_be_of_licensing(&self, machine: Option<&MachineName>) -> bool {
        machine.map_or(self.shows_licensing, |name| self.servers.knows(name))
    }

    /// Whether a fact of a machine is one of a host, of a license server, or of both.
    pub(super) fn roles(&self, machine: Option<&MachineName>, of_licensing: bool) -> (bool, bool) {
        match machine {
            _ if of_licensing => (false, true),
            None => (true, false),
            Some(name) => {
                let server = self.servers.knows(name);
                (!server || self.hosts.knows(name), server)
            }
        }
    }
}
