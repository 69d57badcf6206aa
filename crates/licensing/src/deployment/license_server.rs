//! A license server: its state, the packs it holds, the licenses it issued, and all else that was seen of it.

use serde::{Deserialize, Serialize};
use time::Date;

use super::session_host::ServiceState;
use crate::cal::{CalType, Count};
use crate::cal_pack::{PackFacts, Purchased};
use crate::event::Event;
use crate::fact::{Facts, Provenance, Strength};
use crate::join::Join;
use crate::name::MachineName;
use crate::platform::Installation;
use crate::token::LicenseStatus;
use crate::version::{CalVersion, ReportedVersion};

/// A machine with the RD Licensing role.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LicenseServer {
    /// Its name, if the evidence gives it.
    pub name: Option<MachineName>,
    /// The release of Windows Server.
    pub version: Facts<ReportedVersion>,
    /// The revision of its build, as updates count it up.
    pub revision: Facts<u32>,
    /// What kind of Windows it runs.
    pub installation: Facts<Installation>,
    /// The domain or workgroup that it is in.
    pub join: Facts<Join>,
    /// Whether it is a domain controller.
    pub on_domain_controller: Facts<bool>,
    /// Whether the RD Licensing role is installed.
    pub role_installed: Facts<bool>,
    /// Whether it is activated.
    pub activated: Facts<bool>,
    /// The state of its service, `TermServLicensing`.
    pub service: Facts<ServiceState>,
    /// The packs that were seen.
    pub packs: Vec<CalPack>,
    /// Places where somebody listed all of its packs, even if there were none.
    pub packs_listed: Vec<Provenance>,
    /// CALs that somebody holds or bought for it and that are not seen installed.
    pub planned_packs: Vec<CalPack>,
    /// Licenses that it issued, as far as they were listed.
    pub issued: Vec<IssuedLicense>,
    /// Whether it is in the domain's group Terminal Server License Servers.
    pub in_domain_group: Facts<bool>,
    /// Whether the rules of its own firewall that let hosts in are enabled, one statement a rule.
    pub lets_in: Facts<bool>,
    /// Whether it insists on a group that hosts must be in.
    pub requires_host_group: Facts<bool>,
    /// Whether it issues licenses of the host's own version only.
    pub prevents_upgrade: Facts<bool>,
    /// Whether the people's objects let it, or the host, write licenses to them.
    pub may_write_attributes: Facts<bool>,
    /// What it logged.
    pub events: Vec<Event>,
}

/// A pack of CALs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CalPack {
    /// `KeyPackId`.
    pub id: Option<u32>,
    /// What decides whether it was bought, and its type.
    #[serde(flatten)]
    pub facts: PackFacts,
    /// The version of its CALs.
    pub version: Option<CalVersion>,
    /// How many CALs it holds.
    pub total: Option<Count>,
    /// How many of them are free.
    pub available: Option<Count>,
    /// How many are issued.
    pub issued: Option<u32>,
    /// The last day on which it is valid, if it ends.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub expires: Option<Date>,
    /// Where it was seen.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl CalPack {
    /// A pack of which nothing is known but where it stands.
    pub const fn at(provenance: Provenance) -> Self {
        Self {
            id: None,
            facts: PackFacts { product_type: None, key_pack_type: None, model: None },
            version: None,
            total: None,
            available: None,
            issued: None,
            expires: None,
            provenance,
        }
    }

    /// The type of its CALs.
    pub fn cal_type(&self) -> Option<CalType> {
        self.facts.cal_type()
    }

    /// Whether it counts as bought.
    pub fn is_bought(&self) -> bool {
        self.purchased() == Purchased::Yes
    }

    /// Whether it was bought. What a person calls CALs was, whatever else is not said of them.
    pub fn purchased(&self) -> Purchased {
        match self.facts.purchased() {
            Purchased::Unknown if self.provenance.strength == Strength::Statement => Purchased::Yes,
            known => known,
        }
    }

    /// How many CALs it holds: as printed, else those that were issued and those that are free.
    pub fn held(&self) -> Option<Count> {
        self.total.or_else(|| match (self.available?, self.issued?) {
            (Count::Known(free), issued) => Some(Count::Known(free.saturating_add(issued))),
            (Count::Unlimited, _) => Some(Count::Unlimited),
        })
    }

    /// How many of its CALs are free: as printed, else what was not issued.
    pub fn free(&self) -> Option<Count> {
        self.available.or_else(|| match (self.total?, self.issued?) {
            (Count::Known(total), issued) => Some(Count::Known(total.saturating_sub(issued))),
            (Count::Unlimited, _) => Some(Count::Unlimited),
        })
    }
}

/// A license that was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IssuedLicense {
    /// Its state.
    pub status: LicenseStatus,
    /// The pack that it is from, if it is said.
    #[serde(default)]
    pub pack: Option<u32>,
    /// The device that it was issued to, if it is said. Which person has one is not kept.
    #[serde(default)]
    pub device: Option<MachineName>,
    /// The day of issue.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub issued: Option<Date>,
    /// The day on which it ends.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub expires: Option<Date>,
    /// Where it was seen.
    #[serde(flatten)]
    pub provenance: Provenance,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cal_pack::{KeyPackType, ProductType};

    #[test]
    fn what_is_free_is_printed_or_what_was_not_issued() {
        let pack = |total, available, issued| CalPack { total, available, issued, ..CalPack::default() };
        for (pack, free) in [
            (pack(Some(Count::Known(50)), Some(Count::Known(7)), Some(38)), Some(Count::Known(7))),
            (pack(Some(Count::Known(50)), None, Some(38)), Some(Count::Known(12))),
            (pack(Some(Count::Known(50)), None, Some(63)), Some(Count::Known(0))),
            (pack(Some(Count::Unlimited), None, Some(63)), Some(Count::Unlimited)),
            (pack(Some(Count::Known(50)), None, None), None),
            (pack(None, None, Some(3)), None),
        ] {
            assert_eq!(pack.free(), free, "{pack:?}");
        }
    }

    #[test]
    fn only_what_counts_as_bought_is_bought() {
        let of = |kind| {
            let facts = PackFacts {
                product_type: Some(ProductType::PerUser),
                key_pack_type: Some(kind),
                model: None,
            };
            CalPack { facts, ..CalPack::at(Provenance::default()) }
        };
        assert!(of(KeyPackType::Volume).is_bought());
        assert!(!of(KeyPackType::Temporary).is_bought() && !of(KeyPackType::NotSupported).is_bought());
        assert_eq!(of(KeyPackType::Volume).cal_type(), Some(CalType::PerUser));
    }
}
