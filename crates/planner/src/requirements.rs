//! What a plan is asked to provide for: people, devices, host pools, license servers, what is owned, prices.
//!
//! Only the shape, with what each field means where it is left out. Reading it from a file with all problems
//! named is in [`crate::reading`].

use calwise_licensing::cal::CalType;
use calwise_licensing::version::{CalVersion, WindowsServer};
use serde::{Deserialize, Serialize};
use time::Date;

use crate::decimal::Decimal;

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

/// What is owned or bought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Product {
    /// RDS CALs, Per User.
    #[default]
    PerUser,
    /// RDS CALs, Per Device.
    PerDevice,
    /// RDS External Connector licenses.
    ExternalConnector,
    /// Windows Server User CALs.
    WindowsServerUser,
    /// Windows Server Device CALs.
    WindowsServerDevice,
    /// Windows Server External Connector licenses.
    WindowsServerExternalConnector,
}

impl Product {
    /// The RDS CALs of a type.
    pub const fn rds(cal: CalType) -> Self {
        match cal {
            CalType::PerUser => Self::PerUser,
            CalType::PerDevice => Self::PerDevice,
        }
    }

    /// The Windows Server CALs of a type.
    pub const fn windows_server(cal: CalType) -> Self {
        match cal {
            CalType::PerUser => Self::WindowsServerUser,
            CalType::PerDevice => Self::WindowsServerDevice,
        }
    }
}

/// How CALs that are owned came about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnedKind {
    /// They were bought.
    #[default]
    Bought,
    /// They came with Windows: they never count.
    BuiltIn,
    /// They are temporary: they never count.
    Temporary,
}

/// How they were bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Program {
    /// In a box, or with a machine.
    Retail,
    /// Under a volume agreement.
    Volume,
    /// As a subscription from a cloud solution provider.
    Subscription,
    /// As subscriber access licenses of a hoster.
    ServiceProvider,
}

/// CALs that are owned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Owned {
    /// What they are: RDS CALs of a type, or RDS External Connector licenses.
    pub product: Product,
    /// Their version.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub version: CalVersion,
    /// How many.
    pub count: u32,
    /// The license server that they are installed on. Left out: not installed yet, and free to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installed_on: Option<String>,
    /// How they came about.
    #[serde(default)]
    pub kind: OwnedKind,
    /// The last day of Software Assurance, or of the subscription that they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub software_assurance_until: Option<Date>,
    /// How they were bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
}

impl Owned {
    /// Whether they carry Software Assurance, or are a subscription that runs, on a day.
    pub fn is_assured(&self, today: Date) -> bool {
        self.software_assurance_until.is_some_and(|until| until >= today)
    }

    /// Whether they are a subscription, of which nothing is left after its last day.
    pub const fn is_subscription(&self) -> bool {
        matches!(self.program, Some(Program::Subscription | Program::ServiceProvider))
    }
}

/// Prices, entered by whoever plans: none is known to Calwise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct Prices {
    /// The currency, as it is to be written.
    pub currency: String,
    /// One row a product.
    pub of: Vec<Price>,
}

impl Prices {
    fn is_empty(&self) -> bool {
        self.of.is_empty() && self.currency.is_empty()
    }

    /// The price of a product: that of the version where one is given, else that of every version.
    pub fn find(&self, product: Product, version: CalVersion, software_assurance: bool) -> Option<Decimal> {
        let of = |wanted: Option<CalVersion>| {
            let is_it = |row: &&Price| {
                row.product == product
                    && row.version == wanted
                    && row.software_assurance == software_assurance
            };
            self.of.iter().find(is_it).map(|row| row.price)
        };
        of(Some(version)).or_else(|| of(None))
    }
}

/// The price of one CAL, or of one connector. A pack costs as many of them as it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Price {
    /// What it is the price of.
    pub product: Product,
    /// The version. Left out means every version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub version: Option<CalVersion>,
    /// Whether it is with Software Assurance, or as a subscription.
    #[serde(default, skip_serializing_if = "is_false")]
    pub software_assurance: bool,
    /// The price of one.
    pub price: Decimal,
}

/// How many CALs are sold together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct PackSizes {
    /// RDS CALs, Per User.
    pub per_user: u32,
    /// RDS CALs, Per Device.
    pub per_device: u32,
    /// Windows Server CALs of either type.
    pub windows_server: u32,
}

impl PackSizes {
    /// Of the RDS CALs of a type.
    pub const fn of(&self, cal: CalType) -> u32 {
        match cal {
            CalType::PerUser => self.per_user,
            CalType::PerDevice => self.per_device,
        }
    }
}

impl Default for PackSizes {
    fn default() -> Self {
        Self { per_user: 1, per_device: 1, windows_server: 1 }
    }
}

/// How many percent more are kept in reserve, after growth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(default))]
pub struct Spares {
    /// For people.
    pub per_user: Decimal,
    /// For devices: a device that is lost keeps its CAL for up to 89 days.
    pub per_device: Decimal,
}

impl Spares {
    const fn is_none(&self) -> bool {
        self.per_user.is_zero() && self.per_device.is_zero()
    }

    /// For a type.
    pub const fn of(&self, cal: CalType) -> Decimal {
        match cal {
            CalType::PerUser => self.per_user,
            CalType::PerDevice => self.per_device,
        }
    }
}

/// Whether the Windows Server CALs that are needed in addition are there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ServerCals {
    /// Nobody said so: they are counted, and are no part of the cost.
    #[default]
    Unknown,
    /// They are there, as such or in a suite.
    Owned,
    /// They are bought with the RDS CALs: their prices, where given, are part of the cost.
    ToBuy,
}

impl ServerCals {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
    const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
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
