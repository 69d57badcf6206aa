//! A setting of a host in each place that can hold it, and what the settings of licensing hold.
//!
//! Which of the places is in effect is worked out in [`crate::effective`].

use crate::fact::{Facts, Provenance};
use crate::knowledge::registry;
use crate::name::MachineName;
use serde::{Deserialize, Serialize};

/// One setting of a host in each place that can hold it. Policy beats deployment beats local.
///
/// Source: ledger entry `policy-before-deployment-before-local`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    default,
    deny_unknown_fields,
    bound(deserialize = "T: Deserialize<'de>", serialize = "T: Serialize + Clone")
)]
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

/// A place from which a setting can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SettingPlace {
    /// Group policy.
    Policy,
    /// The deployment on the Connection Broker.
    Deployment,
    /// The host's own registry.
    Local,
    /// The value in effect, wherever it stands.
    Effective,
}

impl<T> Setting<T> {
    /// The facts of a place, to add to them.
    pub const fn at_mut(&mut self, place: SettingPlace) -> &mut Facts<T> {
        match place {
            SettingPlace::Policy => &mut self.policy,
            SettingPlace::Deployment => &mut self.deployment,
            SettingPlace::Local => &mut self.local,
            SettingPlace::Effective => &mut self.effective,
        }
    }
}

/// A list of license servers as it is configured.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct LicenseServerList {
    /// The names, in order; empty where the value is there and names nobody.
    pub names: Vec<MachineName>,
}

/// A licensing value in a key that Windows does not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MisplacedValue {
    /// The key it was found in, as it was printed.
    pub key: String,
    /// The name of the value.
    pub name: String,
    /// Where it was read.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl MisplacedValue {
    /// The key that it belongs into, without the hive; none for a value that no table has.
    pub fn belongs_in(&self) -> Option<&'static str> {
        registry::right_key(&self.key, &self.name)
    }
}

/// A key that was asked for a value and holds none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmptyKey {
    /// The key, as it was printed.
    pub key: String,
    /// Where that is said.
    #[serde(flatten)]
    pub provenance: Provenance,
}
