//! What is owned and what can be bought: products, packs, prices, and what is kept in reserve.
//!
//! People, pools and license servers are in the parent module.

use calwise_licensing::cal::CalType;
use calwise_licensing::version::CalVersion;
use serde::{Deserialize, Serialize};
use time::Date;

use super::is_false;
use crate::decimal::Decimal;

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
    pub(super) fn is_empty(&self) -> bool {
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
    pub(super) const fn is_none(&self) -> bool {
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
    pub(super) const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
