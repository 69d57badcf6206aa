//! The deployment as the evidence shows it: session hosts, license servers, what people were told.
//!
//! Every value is a set of facts with provenance; nothing here is judged, and nothing is overwritten.

use time::Date;

use crate::event::Event;
use crate::fact::{Facts, Provenance};
use crate::mode::ModeValue;
use crate::name::MachineName;
use crate::symptom::Symptom;
use crate::version::ReportedVersion;

/// All that is known of a deployment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deployment {
    /// The session hosts, named ones in the order of the evidence.
    pub hosts: Vec<SessionHost>,
    /// The license servers.
    pub license_servers: Vec<LicenseServer>,
    /// What people were told, where no machine is named.
    pub symptoms: Vec<Symptom>,
}

/// A machine that people sign in to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionHost {
    /// Its name; none where the evidence speaks of one host and does not name it.
    pub name: Option<MachineName>,
    /// The release of Windows Server.
    pub version: Facts<ReportedVersion>,
    /// Whether the RD Session Host role is installed.
    pub role_installed: Facts<bool>,
    /// The licensing mode, by place.
    pub mode: Setting<ModeValue>,
    /// The license servers it is told to use, by place.
    pub license_servers: Setting<LicenseServerList>,
    /// Values in keys that Windows does not read.
    pub misplaced: Vec<MisplacedValue>,
    /// Such keys that were asked for and held nothing, with the place of the answer.
    pub misplaced_absent: Vec<(String, Provenance)>,
    /// Days of grace that are left.
    pub grace_days_left: Facts<u32>,
    /// The day on which the grace period ends.
    pub grace_last_day: Facts<Date>,
    /// Licensing notifications hidden by policy.
    pub notifications_hidden: Facts<bool>,
    /// What it logged.
    pub events: Vec<Event>,
}

/// A machine with the RD Licensing role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LicenseServer {
    /// Its name, if the evidence gives it.
    pub name: Option<MachineName>,
    /// What it logged.
    pub events: Vec<Event>,
}

/// One setting of a host in each place that can hold it. Policy beats deployment beats local.
///
/// Source: ledger entry `policy-before-deployment-before-local`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting<T> {
    /// Group policy, domain or local: both land in one key.
    pub policy: Facts<T>,
    /// The deployment on the Connection Broker.
    pub deployment: Facts<T>,
    /// The host's own registry, written by Server Manager, WMI or PowerShell.
    pub local: Facts<T>,
    /// The value in effect, as a tool on the host prints it.
    pub effective: Facts<T>,
}

impl<T> Default for Setting<T> {
    fn default() -> Self {
        Self {
            policy: Facts::default(),
            deployment: Facts::default(),
            local: Facts::default(),
            effective: Facts::default(),
        }
    }
}

/// A list of license servers as it is configured.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LicenseServerList {
    /// The names, in order; empty where the value is there and names nobody.
    pub names: Vec<MachineName>,
}

/// A licensing value in a key that Windows does not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MisplacedValue {
    /// The key it was found in, as it was printed.
    pub key: String,
    /// The name of the value.
    pub name: String,
    /// The key that it belongs into, without the hive.
    pub belongs_in: &'static str,
    /// Where it was read.
    pub provenance: Provenance,
}
