//! Words for the two types of CALs in the languages of Windows, as license servers print them in names of products.

use super::source::{self, Source};
use crate::cal::CalType;

/// A word for a type of CALs.
#[derive(Debug, PartialEq, Eq)]
pub struct TypeWord {
    /// A part of it that is spelled in one way only, in lower case.
    pub part: &'static str,
    /// The type.
    pub cal: CalType,
    /// Source of the row.
    pub source: &'static Source,
}

const fn word(part: &'static str, cal: CalType) -> TypeWord {
    TypeWord { part, cal, source: &source::FIELD_NOTES }
}

/// Words of other languages and shorter ones, as RD Licensing Manager and people write them beside counts.
pub static MORE_TYPE_WORDS: &[TypeWord] = &[
    word("gerate", CalType::PerDevice),
    word("geraete", CalType::PerDevice),
    word("device", CalType::PerDevice),
    word("appareil", CalType::PerDevice),
    word("peripherique", CalType::PerDevice),
    word("dispositiv", CalType::PerDevice),
    word("apparaat", CalType::PerDevice),
    word("urzadze", CalType::PerDevice),
    word("устроиств", CalType::PerDevice),
    word("デバイス", CalType::PerDevice),
    word("设备", CalType::PerDevice),
    word("裝置", CalType::PerDevice),
    word("user", CalType::PerUser),
    word("benutzer", CalType::PerUser),
    word("utilisateur", CalType::PerUser),
    word("usuario", CalType::PerUser),
    word("utilizador", CalType::PerUser),
    word("utente", CalType::PerUser),
    word("gebruiker", CalType::PerUser),
    word("uzytkownik", CalType::PerUser),
    word("пользовател", CalType::PerUser),
    word("ユーザー", CalType::PerUser),
    word("用户", CalType::PerUser),
    word("使用者", CalType::PerUser),
];

/// All words.
pub static TYPE_WORDS: &[TypeWord] = &[
    word("per device", CalType::PerDevice),
    word("riph", CalType::PerDevice),
    word("pro ger", CalType::PerDevice),
    word("dispositiv", CalType::PerDevice),
    word("デバイス", CalType::PerDevice),
    word("设备", CalType::PerDevice),
    word("per user", CalType::PerUser),
    word("utilisateur", CalType::PerUser),
    word("benutzer", CalType::PerUser),
    word("usuario", CalType::PerUser),
    word("utente", CalType::PerUser),
    word("ユーザー", CalType::PerUser),
    word("用户", CalType::PerUser),
];
