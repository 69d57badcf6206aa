//! Rules about clients: the license that one of them stores, and programs that mishandle the exchange.

mod client_license_store_damaged;
mod third_party_client_mishandles_licensing;

use calwise_licensing::symptom::SymptomKind;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] =
    &[&client_license_store_damaged::RULE, &third_party_client_mishandles_licensing::RULE];

/// Reasons for which either side ends the exchange, and that a client alone can be the cause of.
const EXCHANGE: [SymptomKind; 4] = [
    SymptomKind::LicensingInternalError,
    SymptomKind::InvalidLicensingMessage,
    SymptomKind::LicensingEndedByClient,
    SymptomKind::LicensingMessageNotEncrypted,
];

/// Reasons that the host or its license server give for themselves.
const OF_THE_SERVERS: [SymptomKind; 2] =
    [SymptomKind::NoLicenseServerAvailable, SymptomKind::NoLicenseAvailable];
