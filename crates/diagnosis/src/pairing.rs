//! Which license servers a host uses, and which hosts a license server serves.
//!
//! By the list in effect; where none is known and there is one license server, it is that one.

use calwise_licensing::deployment::{Deployment, LicenseServer, Link};
use calwise_licensing::effective::Effective;
use calwise_licensing::fact::{Facts, Provenance};
use calwise_licensing::join;
use calwise_licensing::membership::Relation;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::{ReportedVersion, WindowsServer};
use time::Date;

use crate::host::HostView;
use crate::license_server::LicenseServerView;
use crate::people::PeopleView;

/// The known release among what was said of a version, and where; none where two statements disagree.
pub fn release(version: &Facts<ReportedVersion>) -> Option<(WindowsServer, Provenance)> {
    match version.value().filter(|_| !version.conflict())? {
        (ReportedVersion::Server(release), at) => Some((*release, at)),
        (ReportedVersion::UnknownBuild(_), _) => None,
    }
}

/// Which host uses which license servers, worked out once: every rule asks, and lists are compared name by name.
#[derive(Debug)]
pub struct Pairing {
    /// The license servers of each host.
    servers: Vec<Vec<usize>>,
    /// The hosts of each license server.
    hosts: Vec<Vec<usize>>,
}

impl Pairing {
    /// The pairs of a deployment.
    pub fn of(deployment: &Deployment, today: Date) -> Self {
        let views = (0..deployment.hosts.len()).filter_map(|index| HostView::new(deployment, index, today));
        let servers: Vec<Vec<usize>> = views.map(|host| host.servers()).collect();
        let mut hosts = vec![Vec::new(); deployment.license_servers.len()];
        for (host, used) in servers.iter().enumerate() {
            for server in used {
                if let Some(known) = hosts.get_mut(*server)
                    && known.last() != Some(&host)
                {
                    known.push(host);
                }
            }
        }
        Self { servers, hosts }
    }
}

impl<'a> HostView<'a> {
    /// A license server of the deployment.
    pub fn server_view(&self, index: usize) -> Option<LicenseServerView<'a>> {
        let pairing = self.pairing;
        Some(LicenseServerView { pairing, ..LicenseServerView::new(self.deployment, index, self.today)? })
    }

    /// The license servers that it uses, by index, in the order of its list.
    pub fn servers(&self) -> Vec<usize> {
        if let Some(known) = self.pairing.and_then(|pairing| pairing.servers.get(self.index)) {
            return known.clone();
        }
        let all = &self.deployment.license_servers;
        let is_named = |server: &LicenseServer, name: &MachineName| {
            server.name.as_ref().is_some_and(|known| known.is_same_machine(name))
        };
        match self.host.license_servers.in_effect() {
            Effective::Decided { value, .. } | Effective::Presumed { value, .. } => {
                value.names.iter().filter_map(|name| all.iter().position(|it| is_named(it, name))).collect()
            }
            Effective::NotSet { .. } => Vec::new(),
            Effective::Unknown { .. } if all.len() == 1 => vec![0],
            Effective::Unknown { .. } => all
                .iter()
                .enumerate()
                .filter(|(_, server)| server.name.as_ref().is_some_and(|name| self.host.link(name).is_some()))
                .map(|(index, _)| index)
                .collect(),
        }
    }

    /// Whether it uses the license server of an index.
    pub fn uses(&self, server: usize) -> bool {
        // Asked of each pair there may be millions of: nothing is gathered, and whom no list names is not looked for.
        let all = &self.deployment.license_servers;
        let Some(own) = all.get(server).and_then(|server| server.name.as_ref()) else {
            return self.servers().contains(&server);
        };
        match self.host.license_servers.in_effect() {
            Effective::Decided { value, .. } | Effective::Presumed { value, .. } => {
                value.names.iter().any(|name| own.is_same_machine(name)) && self.servers().contains(&server)
            }
            Effective::NotSet { .. } => false,
            Effective::Unknown { .. } => all.len() == 1 || self.host.link(own).is_some(),
        }
    }

    /// Its release, if it is known, and where that is said.
    pub fn release(&self) -> Option<(WindowsServer, Provenance)> {
        release(&self.host.version)
    }

    /// Its way to a license server.
    pub fn link_to(&self, server: &LicenseServer) -> Option<&'a Link> {
        match &server.name {
            Some(name) => self.host.link(name),
            None => self.host.links.iter().find(|link| link.server.is_none()),
        }
    }

    /// How it is related to a license server, and where that is said.
    pub fn relation_to(&self, server: &LicenseServer) -> Option<(Relation, Vec<Provenance>)> {
        if let Some((relation, at)) = self.link_to(server).and_then(|link| link.relation.value()) {
            return Some((*relation, vec![at]));
        }
        let ((host, at), (other, elsewhere)) = (self.host.join.value()?, server.join.value()?);
        Some((join::relation(host, other)?, vec![at, elsewhere]))
    }
}

impl<'a> LicenseServerView<'a> {
    /// The hosts that use it, by index.
    pub fn hosts(self) -> Vec<HostView<'a>> {
        let Self { deployment, today, pairing, .. } = self;
        let people = PeopleView { deployment, today, pairing };
        if let Some(known) = pairing.and_then(|pairing| pairing.hosts.get(self.index)) {
            return known.iter().filter_map(|index| people.host(*index)).collect();
        }
        let mut hosts = people.hosts();
        hosts.retain(|host| host.servers().contains(&self.index));
        hosts
    }

    /// Its release, if it is known, and where that is said.
    pub fn release(self) -> Option<(WindowsServer, Provenance)> {
        release(&self.server.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::deployment::{LicenseServerList, SessionHost, SettingPlace};
    use calwise_licensing::fact::{Answer, Span, Strength};
    use time::macros::date;

    fn named(name: &str) -> LicenseServer {
        LicenseServer { name: MachineName::new(name), ..LicenseServer::default() }
    }

    fn here() -> Provenance {
        Provenance {
            span: Span { input: 0, start: 0, end: 1 },
            strength: Strength::EffectiveValue,
            time: None,
        }
    }

    fn servers_of(host: SessionHost, servers: &[&str]) -> Vec<usize> {
        let license_servers = servers.iter().map(|name| named(name)).collect();
        let deployment = Deployment { hosts: vec![host], license_servers, ..Deployment::default() };
        HostView::new(&deployment, 0, date!(2026 - 11 - 20)).expect("a host").servers()
    }

    #[test]
    fn a_host_uses_the_license_servers_of_its_list_in_its_order() {
        let mut host = SessionHost::default();
        let names = ["ls2", "LS1.contoso.local", "gone"].iter().filter_map(|name| MachineName::new(name));
        let list = LicenseServerList { names: names.collect() };
        host.license_servers.at_mut(SettingPlace::Effective).add(Answer::Value(list), here());
        assert_eq!(servers_of(host, &["ls1", "ls2", "ls3"]), [1, 0]);
    }

    #[test]
    fn without_a_list_the_only_license_server_is_the_one() {
        assert_eq!(servers_of(SessionHost::default(), &["ls1"]), [0]);
        assert_eq!(servers_of(SessionHost::default(), &["ls1", "ls2"]), [0; 0]);
        let mut host = SessionHost::default();
        host.link_mut(MachineName::new("ls2").as_ref()).available.add(Answer::Value(true), here());
        assert_eq!(servers_of(host, &["ls1", "ls2"]), [1], "it was tried from the host");
        let mut host = SessionHost::default();
        host.license_servers.at_mut(SettingPlace::Effective).add(Answer::Absent, here());
        assert_eq!(servers_of(host, &["ls1"]), [0; 0], "the list is empty");
    }
}
