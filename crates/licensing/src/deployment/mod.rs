//! The deployment as the evidence shows it: session hosts, license servers, directory, clients, what people were told.
//!
//! Every value is a set of facts with provenance; nothing here is judged, and nothing is overwritten.

use serde::{Deserialize, Serialize};
mod license_server;
mod link;
mod session_host;
mod setting;
mod surroundings;

pub use license_server::{CalPack, IssuedLicense, LicenseServer};
pub use link::{LackedCals, Link, PortFact};
pub use session_host::{ServiceFact, ServiceState, SessionHost};
pub use setting::{EmptyKey, LicenseServerList, MisplacedValue, Setting, SettingPlace};
pub use surroundings::{
    Circumstances, Client, ClientProgram, ConnectionBroker, Directory, Domain, Group, Trust,
};

use crate::symptom::Symptom;

/// All that is known of a deployment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Deployment {
    /// The session hosts, named ones in the order of the evidence.
    pub hosts: Vec<SessionHost>,
    /// The license servers.
    pub license_servers: Vec<LicenseServer>,
    /// Connection Brokers.
    pub brokers: Vec<ConnectionBroker>,
    /// Domains, trusts, groups.
    pub directory: Directory,
    /// Clients.
    pub clients: Vec<Client>,
    /// What people were told.
    pub symptoms: Vec<Symptom>,
    /// How they were signed in, and what else they tried.
    pub circumstances: Circumstances,
}
