//! What a plan is asked to provide for: people, devices, host pools, license servers, what is owned, prices.
//!
//! Only the shape, with what each field means where it is left out. Reading it from a file with all problems
//! named is in [`crate::reading`].

mod licenses;

use calwise_licensing::cal::CalType;
use calwise_licensing::version::{CalVersion, WindowsServer};
use serde::Serialize;

use crate::decimal::Decimal;

pub use licenses::{Owned, OwnedKind, PackSizes, Price, Prices, Product, Program, ServerCals, Spares};

/// The name of the format.
pub const FORMAT: &str = "calwise-requirements";

/// The version of the format: fields may be added within it, none renamed, removed or changed in meaning.
pub const VERSION: u32 = 1;

/// Requirements as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequirementsFile {
    /// Always `calwise-requirements`.
    pub format: String,
    /// Always 1.
    pub version: u32,
    /// All else stands beside the head.
    #[serde(flatten)]
    pub requirements: Requirements,
}

/// What a plan is asked to provide for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct Requirements {
    /// What the plan is called.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Groups of people. Nobody is in two of them.
    pub people: Vec<People>,
    /// Groups of devices. No device is in two of them, or also among the devices of a group of people.
    pub devices: Vec<Devices>,
    /// Host pools: session hosts that are alike, as a collection is.
    pub pools: Vec<HostPool>,
    /// License servers that are there.
    pub license_servers: Vec<PlannedServer>,
    /// CALs that are owned.
    pub owned: Vec<Owned>,
    /// Prices, where they are known.
    #[serde(skip_serializing_if = "Prices::is_empty")]
    pub prices: Prices,
    /// Versions of CALs that can be bought. Empty means the newest only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub versions_on_sale: Vec<CalVersion>,
    /// How many CALs are sold together.
    pub pack_sizes: PackSizes,
    /// By how many percent the numbers of people and devices will grow.
    #[serde(skip_serializing_if = "Decimal::is_zero")]
    pub growth_percent: Decimal,
    /// How many percent more are kept in reserve, after growth.
    #[serde(skip_serializing_if = "Spares::is_none")]
    pub spare_percent: Spares,
    /// Whether the Windows Server CALs that are needed in addition are there.
    #[serde(skip_serializing_if = "ServerCals::is_unknown")]
    pub windows_server_cals: ServerCals,
    /// Other requirements that were kept to compare these with. Nothing is planned for them here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scenarios: Vec<Scenario>,
}

/// Requirements that were kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenario {
    /// The name. No two have the same.
    pub name: String,
    /// The requirements. They hold no scenarios themselves.
    pub requirements: Requirements,
}

/// A group of people who use the same pools.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct People {
    /// Its name.
    pub name: String,
    /// How many people: all who are named, not how many at once. Left out where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Whether they are neither employees nor on-site contractors.
    #[serde(skip_serializing_if = "is_false")]
    pub external: bool,
    /// The pools that they use, by name.
    pub pools: Vec<String>,
    /// What they sign in from. Left out where it is described under `devices`, or not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signs_in_from: Option<SignsInFrom>,
}

/// What a group of people signs in from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SignsInFrom {
    /// Devices that nobody else uses: how many each person has.
    DevicesPerPerson(Decimal),
    /// Devices that are shared: how many people to one of them, as in shifts.
    PeoplePerDevice(Decimal),
}

/// What kind of client a group of devices is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClientKind {
    /// PCs with Windows.
    #[default]
    Windows,
    /// Thin clients.
    ThinClient,
    /// Macs, phones and tablets.
    MacOrMobile,
    /// Browsers.
    Browser,
    /// Anything else.
    Other,
}

/// A group of devices that reach the same pools.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct Devices {
    /// Its name.
    pub name: String,
    /// How many devices. Left out where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Whether the organisation manages them; it does unless it is said. Devices of others are hard to count.
    pub managed: bool,
    /// What kind of client they are.
    pub client: ClientKind,
    /// The pools that they reach, by name.
    pub pools: Vec<String>,
    /// The groups of people who use them, by name. Empty means everybody in those pools.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used_by: Vec<String>,
}

impl Default for Devices {
    fn default() -> Self {
        Self {
            name: String::new(),
            count: None,
            managed: true,
            client: ClientKind::default(),
            pools: Vec::new(),
            used_by: Vec::new(),
        }
    }
}

/// What a machine is joined to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Joined {
    /// An Active Directory domain.
    Domain,
    /// A workgroup.
    Workgroup,
    /// Entra ID and no domain.
    Entra,
    /// A domain that Microsoft Entra Domain Services manages.
    ManagedDomain,
}

/// Where a pool runs and what it gives people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PoolPlatform {
    /// Session hosts on the organisation's own machines, or anywhere but the places below.
    #[default]
    OnPremises,
    /// Session hosts on virtual machines in Azure.
    AzureVm,
    /// Session hosts with Windows Server in Azure Virtual Desktop.
    AvdWindowsServer,
    /// Windows 10 or 11 multi-session in Azure Virtual Desktop.
    AvdMultiSession,
    /// Virtual desktops with Windows 10 or 11 through the RDS roles.
    Vdi,
    /// Servers that people only administer, two at a time.
    Administration,
}

/// Which licensing mode a pool has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PoolMode {
    /// The plan chooses.
    #[default]
    Free,
    /// Per User, and it stays so.
    PerUser,
    /// Per Device, and it stays so.
    PerDevice,
}

impl PoolMode {
    /// The type of CALs that it is fixed to.
    pub const fn fixed(self) -> Option<CalType> {
        match self {
            Self::Free => None,
            Self::PerUser => Some(CalType::PerUser),
            Self::PerDevice => Some(CalType::PerDevice),
        }
    }
}

/// Session hosts that are alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct HostPool {
    /// Its name.
    pub name: String,
    /// The release of Windows Server. Left out where it is not known: the newest is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub version: Option<WindowsServer>,
    /// How many hosts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosts: Option<u32>,
    /// What the hosts are joined to. Left out where it is not known: a domain is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Joined>,
    /// The name of the domain or workgroup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// Where it runs and what it gives people.
    pub platform: PoolPlatform,
    /// Its licensing mode.
    pub mode: PoolMode,
    /// The license servers that it lists, by name. Left out where that is still to be decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_servers: Option<Vec<String>>,
    /// Whether a Connection Broker manages it: decides where mode and list are set.
    #[serde(skip_serializing_if = "is_false")]
    pub broker: bool,
}

/// A license server that is there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct PlannedServer {
    /// Its name.
    pub name: String,
    /// The release of Windows Server. Left out where it is not known: the newest is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub version: Option<WindowsServer>,
    /// Whether it is activated. Left out where it is not known: it is assumed to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// What it is joined to. Left out where it is not known: what the first pool that may list it is joined to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Joined>,
    /// The name of the domain or workgroup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// Whether it may be moved to a newer release. Left out means yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_be_upgraded: Option<bool>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Requirements {
    /// The versions of CALs that can be bought, oldest first.
    pub fn on_sale(&self) -> Vec<CalVersion> {
        if self.versions_on_sale.is_empty() {
            return CalVersion::ALL.last().copied().into_iter().collect();
        }
        let mut versions = self.versions_on_sale.clone();
        versions.sort();
        versions.dedup();
        versions
    }

    /// The requirements as a file, JSON.
    ///
    /// # Errors
    ///
    /// Never in practice: requirements hold nothing that JSON cannot.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        let file =
            RequirementsFile { format: FORMAT.to_owned(), version: VERSION, requirements: self.clone() };
        serde_json::to_string_pretty(&file)
    }
}
