//! Codes of key packs and of the licenses issued from them, as WMI on a license server prints them.
//!
//! What follows from them is in [`crate::cal_pack`] and [`crate::token`].

use super::source::{self, Source};
use crate::cal::CalType;
use crate::cal_pack::{KeyPackType, ProductType};
use crate::token::LicenseStatus;

/// A number and what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct Code<T> {
    /// The number.
    pub number: u32,
    /// What it means.
    pub meaning: T,
    /// Source of the row.
    pub source: &'static Source,
}

const fn pack<T>(number: u32, meaning: T) -> Code<T> {
    Code { number, meaning, source: &source::WMI_KEY_PACK }
}

const fn issued<T>(number: u32, meaning: T) -> Code<T> {
    Code { number, meaning, source: &source::WMI_ISSUED }
}

/// `ProductType` of `Win32_TSLicenseKeyPack`.
pub static PRODUCT_TYPES: &[Code<ProductType>] = &[
    pack(0, ProductType::PerDevice),
    pack(1, ProductType::PerUser),
    pack(2, ProductType::NotValid),
    pack(3, ProductType::BuiltIn),
];

/// `KeyPackType` of `Win32_TSLicenseKeyPack`.
pub static KEY_PACK_TYPES: &[Code<KeyPackType>] = &[
    pack(0, KeyPackType::Unspecified),
    pack(1, KeyPackType::Retail),
    pack(2, KeyPackType::Volume),
    pack(3, KeyPackType::Concurrent),
    pack(4, KeyPackType::Temporary),
    pack(5, KeyPackType::Open),
    pack(6, KeyPackType::NotSupported),
];

/// `LicenseStatus` of `Win32_TSIssuedLicense`.
pub static LICENSE_STATUSES: &[Code<LicenseStatus>] = &[
    issued(0, LicenseStatus::Unspecified),
    issued(1, LicenseStatus::Temporary),
    issued(2, LicenseStatus::Active),
    issued(3, LicenseStatus::Upgrade),
    issued(4, LicenseStatus::Revoked),
    issued(5, LicenseStatus::Pending),
    issued(6, LicenseStatus::Concurrent),
];

/// A text of `TypeAndModel`. Recognising it in pasted text is the reader's part.
#[derive(Debug, PartialEq, Eq)]
pub struct Model {
    /// The text.
    pub text: &'static str,
    /// The type of the CALs, where it is one of the two.
    pub cal_type: Option<CalType>,
    /// Whether the pack comes with Windows.
    pub built_in: bool,
    /// Source of the row.
    pub source: &'static Source,
}

const fn model(text: &'static str, cal_type: Option<CalType>, built_in: bool) -> Model {
    Model { text, cal_type, built_in, source: &source::WMI_KEY_PACK }
}

/// Texts of `TypeAndModel`.
pub static MODELS: &[Model] = &[
    model("Built-in TS Per Device CAL", Some(CalType::PerDevice), true),
    model("TS or RDS Per Device CAL", Some(CalType::PerDevice), false),
    model("TS or RDS Per User CAL", Some(CalType::PerUser), false),
    model("RDS Per Device CAL", Some(CalType::PerDevice), false),
    model("RDS Per User CAL", Some(CalType::PerUser), false),
    model("TS Per Device CAL", Some(CalType::PerDevice), false),
    model("TS Per User CAL", Some(CalType::PerUser), false),
    model("TS Internet Connector CAL", None, false),
    model("VDI Standard Suite Per Device subscription license", None, false),
    model("VDI Premium Suite Per Device subscription license", None, false),
];

/// A word of `TSCALAvailability` in the summary of a report.
#[derive(Debug, PartialEq, Eq)]
pub struct Availability {
    /// The word.
    pub text: &'static str,
    /// What it says, in kebab case.
    pub id: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

/// Words of `TSCALAvailability`.
pub static AVAILABILITIES: &[Availability] = &[
    Availability { text: "Available", id: "licenses-are-left", source: &source::WMI_REPORT },
    Availability { text: "Limited", id: "few-licenses-are-left", source: &source::WMI_REPORT },
    Availability { text: "None", id: "no-license-is-left", source: &source::WMI_REPORT },
    Availability { text: "Not Tracking", id: "licenses-are-not-counted", source: &source::WMI_REPORT },
];

/// A bit of `AccessRights` of a key pack.
#[derive(Debug, PartialEq, Eq)]
pub struct AccessRight {
    /// The bit, counted from 0.
    pub bit: u8,
    /// What it grants, in kebab case.
    pub id: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

/// Bits of `AccessRights`.
pub static ACCESS_RIGHTS: &[AccessRight] = &[
    AccessRight { bit: 0, id: "rd-session", source: &source::WMI_KEY_PACK },
    AccessRight { bit: 1, id: "vdi-session", source: &source::WMI_KEY_PACK },
    AccessRight { bit: 2, id: "calista", source: &source::WMI_KEY_PACK },
    AccessRight { bit: 3, id: "vdi-partner", source: &source::WMI_KEY_PACK },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_up_without_a_gap() {
        assert!(PRODUCT_TYPES.iter().map(|row| row.number).eq(0..4));
        assert!(KEY_PACK_TYPES.iter().map(|row| row.number).eq(0..7));
        assert!(LICENSE_STATUSES.iter().map(|row| row.number).eq(0..7));
        assert!(ACCESS_RIGHTS.iter().map(|row| row.bit).eq(0..4));
    }
}
