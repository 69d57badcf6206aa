//! The way from a session host to one of its license servers: name, ports, what the host says of it.

use crate::cal::CalType;
use crate::fact::Facts;
use crate::membership::Relation;
use crate::name::MachineName;
use crate::version::CalVersion;
use serde::{Deserialize, Serialize};

/// What is known between a host and one license server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Link {
    /// The license server; none where the evidence speaks of the only one and does not name it.
    pub server: Option<MachineName>,
    /// `TStoLSConnectivityStatus`, the number as it was read; its meaning is a row of
    /// [`crate::knowledge::connectivity`].
    pub connectivity: Facts<u32>,
    /// Whether the name of the license server resolves on the host.
    pub name_resolves: Facts<bool>,
    /// TCP ports that were tried.
    pub ports: Vec<PortFact>,
    /// Whether the host, or a tool on it, gets through to the license server at all.
    pub available: Facts<bool>,
    /// How the domains or workgroups of the two are related, where somebody says so.
    pub relation: Facts<Relation>,
    /// Whether the host is in the group that the license server may insist on.
    pub host_in_group: Facts<bool>,
    /// CALs that the license server was asked for on behalf of the host and does not hold.
    pub lacks: Facts<LackedCals>,
    /// CALs that are available to the host there, as a tool counts them.
    pub available_cals: Facts<u32>,
}

/// A port that was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PortFact {
    /// Its number.
    pub port: u16,
    /// Whether it answers.
    pub open: Facts<bool>,
}

/// CALs that a host asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LackedCals {
    /// Their version, where it is said.
    pub version: Option<CalVersion>,
    /// Their type, where it is said.
    pub cal: Option<CalType>,
}

impl Link {
    /// What is known of a port, to add to.
    pub fn port_mut(&mut self, port: u16) -> &mut Facts<bool> {
        let at = self.ports.iter().position(|known| known.port == port).unwrap_or_else(|| {
            self.ports.push(PortFact { port, open: Facts::default() });
            self.ports.len() - 1
        });
        &mut self.ports[at].open
    }

    /// What is known of a port.
    pub fn port(&self, port: u16) -> Option<&Facts<bool>> {
        self.ports.iter().find(|known| known.port == port).map(|known| &known.open)
    }
}
