//! A session host: a machine that people sign in to, and all that was seen of it.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use time::Date;

use super::link::Link;
use super::setting::{EmptyKey, LicenseServerList, MisplacedValue, Setting};
use crate::event::Event;
use crate::fact::Facts;
use crate::join::Join;
use crate::knowledge::RowId;
use crate::knowledge::network::Machine;
use crate::knowledge::services;
use crate::mode::ModeValue;
use crate::name::MachineName;
use crate::platform::Installation;
use crate::version::ReportedVersion;

/// A machine that people sign in to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SessionHost {
    /// Its name; none where the evidence speaks of one host and does not name it.
    pub name: Option<MachineName>,
    /// The release of Windows Server.
    pub version: Facts<ReportedVersion>,
    /// What kind of Windows it runs.
    pub installation: Facts<Installation>,
    /// The session collection that it belongs to.
    pub collection: Facts<String>,
    /// Whether its edition is one for evaluation.
    pub evaluation: Facts<bool>,
    /// The domain or workgroup that it is in.
    pub join: Facts<Join>,
    /// Whether the RD Session Host role is installed.
    pub role_installed: Facts<bool>,
    /// Whether people use it for administration only, two at a time at most.
    pub administration_only: Facts<bool>,
    /// The licensing mode, by place.
    pub mode: Setting<ModeValue>,
    /// The license servers it is told to use, by place.
    pub license_servers: Setting<LicenseServerList>,
    /// Values in keys that Windows does not read.
    pub misplaced: Vec<MisplacedValue>,
    /// Such keys that were asked for and held nothing, with the place of the answer.
    pub misplaced_absent: Vec<EmptyKey>,
    /// What it says of each of its license servers, and what was tried between the two.
    pub links: Vec<Link>,
    /// Days of grace that are left.
    pub grace_days_left: Facts<u32>,
    /// Whether it is within its grace period, where a tool says so without counting.
    pub within_grace: Facts<bool>,
    /// Whether the value stands in its registry that keeps when the grace period began.
    pub grace_value_present: Facts<bool>,
    /// The day on which the grace period ends.
    #[cfg_attr(feature = "schema", schemars(with = "Facts<String>"))]
    pub grace_last_day: Facts<Date>,
    /// Whether licensing on it was checked by the RD Licensing Diagnoser, and no problem was found.
    pub found_without_problem: Facts<bool>,
    /// Whether it holds the certificates that a license server issued to it.
    pub has_certificates: Facts<bool>,
    /// Licensing notifications hidden by policy.
    pub notifications_hidden: Facts<bool>,
    /// Where the policy separates license servers by more than a comma: whether by no comma at all, or by blanks beside it.
    pub policy_without_commas: Facts<bool>,
    /// Whether it lets anybody connect: not `fDenyTSConnections`.
    pub accepts_connections: Facts<bool>,
    /// Services, by short name.
    pub services: Vec<ServiceFact>,
    /// What it logged.
    pub events: Vec<Event>,
}

/// The state of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ServiceState {
    /// It runs.
    Running,
    /// It does not run.
    Stopped,
    /// On its way to one or the other, or paused.
    Between,
    /// There is no such service.
    NotInstalled,
}

/// What is known of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServiceFact {
    /// Its short name, such as `TermService`; a row of [`crate::knowledge::services::SERVICES`].
    #[serde(deserialize_with = "service_name")]
    pub name: RowId,
    /// Its state.
    pub state: Facts<ServiceState>,
}

/// The short name of a service that the tables have.
fn service_name<'de, D: Deserializer<'de>>(from: D) -> Result<RowId, D::Error> {
    let name = String::deserialize(from)?;
    let row =
        services::service(&name).ok_or_else(|| D::Error::custom(format!("no service is called '{name}'")))?;
    Ok(row.name)
}

impl SessionHost {
    /// What is known of its way to a license server; none where nothing was seen.
    pub fn link(&self, server: &MachineName) -> Option<&Link> {
        self.links.iter().find(|link| link.server.as_ref().is_some_and(|name| name.is_same_machine(server)))
    }

    /// The same, to add to; made where there is none. Without a name it is the way to the only license server.
    pub fn link_mut(&mut self, server: Option<&MachineName>) -> &mut Link {
        let is_it = |link: &Link| match (&link.server, server) {
            (Some(known), Some(name)) => known.is_same_machine(name),
            (None, None) => true,
            _ => false,
        };
        let at = self.links.iter().position(is_it).unwrap_or_else(|| {
            self.links.push(Link { server: server.cloned(), ..Link::default() });
            self.links.len() - 1
        });
        &mut self.links[at]
    }

    /// The state of a service of a host, to add to; none for a service that hosts do not have.
    pub fn service_mut(&mut self, name: &str) -> Option<&mut Facts<ServiceState>> {
        let known = services::service(name).filter(|row| row.on == Machine::Host)?;
        let at = self.services.iter().position(|service| service.name == known.name).unwrap_or_else(|| {
            self.services.push(ServiceFact { name: known.name, state: Facts::default() });
            self.services.len() - 1
        });
        Some(&mut self.services[at].state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Answer, Provenance};

    fn name(text: &str) -> MachineName {
        MachineName::new(text).expect("a name")
    }

    #[test]
    fn a_link_is_made_once_for_each_license_server() {
        let mut host = SessionHost::default();
        host.link_mut(Some(&name("ls1"))).port_mut(135).add(Answer::Value(true), Provenance::default());
        host.link_mut(Some(&name("ls2"))).port_mut(445);
        host.link_mut(Some(&name("LS1.contoso.local"))).port_mut(445);
        host.link_mut(None);
        host.link_mut(None).port_mut(135);
        let ports = |link: &Link| link.ports.iter().map(|known| known.port).collect::<Vec<_>>();
        assert_eq!(host.links.iter().map(ports).collect::<Vec<_>>(), [vec![135, 445], vec![445], vec![135]]);
        let first = host.link(&name("ls1")).expect("a link");
        assert!(first.port(135).is_some_and(|open| !open.is_silent()));
        assert!(first.port(445).is_some_and(Facts::is_silent) && first.port(3389).is_none());
        assert!(host.link(&name("ls3")).is_none());
    }

    #[test]
    fn a_service_of_hosts_is_kept_once_and_others_are_none_of_theirs() {
        let mut host = SessionHost::default();
        for name in ["TermService", "SessionEnv", "termservice"] {
            let state = host.service_mut(name).expect("a service of hosts");
            state.add(Answer::Value(ServiceState::Running), Provenance::default());
        }
        let known: Vec<_> =
            host.services.iter().map(|service| (service.name, service.state.all().len())).collect();
        assert_eq!(known, [("TermService", 2), ("SessionEnv", 1)]);
        assert!(host.service_mut("TermServLicensing").is_none() && host.service_mut("Spooler").is_none());
    }
}
