//! Programs under which RDS CALs are sold: units, types, and what the installation wizard asks for.
//!
//! No prices: Microsoft publishes none, and resellers differ.

use super::source::{self, Source};
use crate::cal::CalType;

/// A program of licensing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Program {
    /// Retail boxes and packs that come with a machine.
    Retail,
    /// Open License.
    Open,
    /// Open Value.
    OpenValue,
    /// Microsoft Products and Services Agreement.
    Mpsa,
    /// Enterprise Agreement.
    EnterpriseAgreement,
    /// Select.
    Select,
    /// Perpetual licenses from a Cloud Solution Provider.
    CspPerpetual,
    /// Subscriptions from a Cloud Solution Provider.
    CspSubscription,
    /// Service Provider License Agreement.
    Spla,
    /// Subscriptions of a cloud's marketplace.
    Marketplace,
    /// External Connector.
    ExternalConnector,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Packs of a fixed size.
    Pack,
    /// Each person or device.
    Single,
    /// Each person, for one to three years.
    PersonAndTerm,
    /// Each authorized person and month.
    PersonAndMonth,
    /// Each server that people from outside use.
    Server,
}

/// What the wizard asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Proof {
    /// A license code of 25 characters.
    LicenseCode,
    /// An authorization and a license number.
    AuthorizationAndLicense,
    /// The number of the agreement or enrollment.
    Agreement,
    /// The number of the provider's agreement.
    ProviderAgreement,
    /// Nothing: the vendor runs the license server.
    Nothing,
}

/// One program.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The program.
    pub program: Program,
    /// What is counted.
    pub unit: Unit,
    /// Sizes of packs; other programs sell one at a time.
    pub pack_sizes: &'static [u32],
    /// The types that it sells.
    pub types: &'static [CalType],
    /// What the wizard asks for, where a source says so.
    pub proof: Option<Proof>,
    /// Whether it is for people of other organizations only.
    pub external_only: bool,
    /// Source of the row.
    pub source: &'static Source,
}

const BOTH: &[CalType] = &[CalType::PerDevice, CalType::PerUser];
const USER: &[CalType] = &[CalType::PerUser];

const fn volume(program: Program, proof: Proof) -> Row {
    Row {
        program,
        unit: Unit::Single,
        pack_sizes: &[1],
        types: BOTH,
        proof: Some(proof),
        external_only: false,
        source: &source::INSTALL_CALS,
    }
}

/// All programs.
///
/// Source: ledger entries `pack-installs-with-its-own-program`, `external-connector-per-server`.
pub static PROGRAMS: &[Row] = &[
    Row {
        program: Program::Retail,
        unit: Unit::Pack,
        pack_sizes: &[5, 10, 20, 50],
        types: BOTH,
        proof: Some(Proof::LicenseCode),
        external_only: false,
        source: &source::FIELD_NOTES,
    },
    volume(Program::Open, Proof::AuthorizationAndLicense),
    volume(Program::OpenValue, Proof::Agreement),
    volume(Program::Mpsa, Proof::Agreement),
    volume(Program::EnterpriseAgreement, Proof::Agreement),
    volume(Program::Select, Proof::Agreement),
    volume(Program::CspPerpetual, Proof::Agreement),
    Row {
        program: Program::CspSubscription,
        unit: Unit::PersonAndTerm,
        pack_sizes: &[1],
        types: USER,
        proof: None,
        external_only: false,
        source: &source::EXTERNAL_USERS,
    },
    Row {
        program: Program::Spla,
        unit: Unit::PersonAndMonth,
        pack_sizes: &[1],
        types: USER,
        proof: Some(Proof::ProviderAgreement),
        external_only: false,
        source: &source::EXTERNAL_USERS,
    },
    Row {
        program: Program::Marketplace,
        unit: Unit::PersonAndMonth,
        pack_sizes: &[1],
        types: USER,
        proof: Some(Proof::Nothing),
        external_only: false,
        source: &source::ADVISERS,
    },
    Row {
        program: Program::ExternalConnector,
        unit: Unit::Server,
        pack_sizes: &[1],
        types: USER,
        proof: None,
        external_only: true,
        source: &source::EXTERNAL_CONNECTOR,
    },
];

impl Program {
    /// Its row.
    pub fn row(self) -> Option<&'static Row> {
        PROGRAMS.iter().find(|row| row.program == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_program_has_its_unit_and_types() {
        use Program as P;
        for (program, unit, types) in [
            (P::Retail, Unit::Pack, BOTH),
            (P::Open, Unit::Single, BOTH),
            (P::OpenValue, Unit::Single, BOTH),
            (P::Mpsa, Unit::Single, BOTH),
            (P::EnterpriseAgreement, Unit::Single, BOTH),
            (P::Select, Unit::Single, BOTH),
            (P::CspPerpetual, Unit::Single, BOTH),
            (P::CspSubscription, Unit::PersonAndTerm, USER),
            (P::Spla, Unit::PersonAndMonth, USER),
            (P::Marketplace, Unit::PersonAndMonth, USER),
            (P::ExternalConnector, Unit::Server, USER),
        ] {
            let row = program.row().expect("a row");
            assert_eq!((row.unit, row.types), (unit, types), "{program:?}");
            assert!(!row.pack_sizes.is_empty() && !row.pack_sizes.contains(&0), "{program:?}");
            assert!(row.pack_sizes.is_sorted(), "{program:?}");
        }
        assert_eq!(PROGRAMS.iter().map(|row| row.program).collect::<BTreeSet<_>>().len(), 11);
        assert_eq!(PROGRAMS.len(), 11);
    }
}
