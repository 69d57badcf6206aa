//! What stands around hosts and license servers: the directory, the Connection Broker, clients, and circumstances.

use crate::fact::Facts;
use crate::knowledge::RowId;
use crate::knowledge::groups::GROUPS;
use crate::name::MachineName;
use crate::version::ReportedVersion;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// The directory, as far as the evidence shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Directory {
    /// Domains.
    pub domains: Vec<Domain>,
    /// Trusts between domains.
    pub trusts: Vec<Trust>,
    /// Groups whose members were listed.
    pub groups: Vec<Group>,
}

/// A domain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Domain {
    /// Its name.
    pub name: String,
    /// The forest that it belongs to.
    pub forest: Facts<String>,
    /// Whether Microsoft Entra Domain Services manages it.
    pub managed: Facts<bool>,
    /// Whether all its trusts were listed: it trusts no domain that is not among them.
    pub all_trusts_listed: Facts<bool>,
}

/// A trust between two domains or forests.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Trust {
    /// One domain.
    pub one: String,
    /// The other.
    pub other: String,
    /// Whether both trust each other.
    pub two_way: Facts<bool>,
}

/// A group of accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The id of its row in [`crate::knowledge::groups::GROUPS`].
    #[serde(deserialize_with = "group_id")]
    pub id: RowId,
    /// The domain or machine that it belongs to, if it is said.
    pub of: Option<String>,
    /// Its members.
    pub members: Facts<Vec<String>>,
}

/// The id of a group that the tables have.
fn group_id<'de, D: Deserializer<'de>>(from: D) -> Result<RowId, D::Error> {
    let id = String::deserialize(from)?;
    let row = GROUPS.iter().find(|row| row.id == id);
    row.map(|row| row.id).ok_or_else(|| D::Error::custom(format!("no group is called '{id}'")))
}

/// A Connection Broker.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ConnectionBroker {
    /// Its name, if it is said.
    pub name: Option<MachineName>,
    /// The release of Windows Server.
    pub version: Facts<ReportedVersion>,
}

/// A client, or a kind of clients.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Client {
    /// Its name, if it is said.
    pub name: Option<MachineName>,
    /// Who made the program that connects.
    pub program: Facts<ClientProgram>,
    /// Whether it gets in.
    pub gets_in: Facts<bool>,
    /// Whether the session host never saw it before.
    pub is_new: Facts<bool>,
}

/// A program that connects.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClientProgram {
    /// Microsoft's: `mstsc`, Windows App, Remote Desktop for macOS and others.
    Microsoft,
    /// Another, by its name.
    Other(String),
}

/// Circumstances of what people were told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Circumstances {
    /// Whether a session for administration (`/admin`) gets in.
    pub administration_works: Facts<bool>,
    /// Whether whoever was told so is signed in with a local account.
    pub local_account: Facts<bool>,
    /// Whether whoever was told so is signed in for administration.
    pub administration_session: Facts<bool>,
    /// Whether whoever ran the check has no rights on the license server.
    pub checked_without_rights: Facts<bool>,
}
