//! Key packs: what their codes mean, of which type their CALs are, and which of them were bought.
//!
//! The codes with their sources are rows of [`crate::knowledge::pack_codes`]; versions of packs are in
//! [`crate::version`].

use crate::cal::{CalType, Count};
use crate::knowledge::pack_codes::{KEY_PACK_TYPES, MODELS, Model, PRODUCT_TYPES};

/// `ProductType` of a key pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProductType {
    /// 0.
    PerDevice,
    /// 1.
    PerUser,
    /// 2: not valid.
    NotValid,
    /// 3: comes with Windows, was not bought.
    BuiltIn,
    /// Any other number, kept as it was seen.
    Unknown(u32),
}

/// `KeyPackType` of a key pack: how it was sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyPackType {
    /// 0: the license server does not know.
    Unspecified,
    /// 1: retail.
    Retail,
    /// 2: volume licensing.
    Volume,
    /// 3: concurrent.
    Concurrent,
    /// 4: temporary tokens, which nobody bought.
    Temporary,
    /// 5: Open licensing.
    Open,
    /// 6: not supported; the pack that comes with Windows shows here.
    NotSupported,
    /// Any other number, kept as it was seen.
    Unknown(u32),
}

impl ProductType {
    /// The meaning of a number.
    pub fn from_number(number: u32) -> Self {
        let row = PRODUCT_TYPES.iter().find(|row| row.number == number);
        row.map_or(Self::Unknown(number), |row| row.meaning)
    }

    /// The type of its CALs, where it names one.
    pub const fn cal_type(self) -> Option<CalType> {
        match self {
            Self::PerDevice => Some(CalType::PerDevice),
            Self::PerUser => Some(CalType::PerUser),
            _ => None,
        }
    }
}

impl KeyPackType {
    /// The meaning of a number.
    pub fn from_number(number: u32) -> Self {
        let row = KEY_PACK_TYPES.iter().find(|row| row.number == number);
        row.map_or(Self::Unknown(number), |row| row.meaning)
    }
}

/// The row of a `TypeAndModel` text, compared without case.
pub fn model(type_and_model: &str) -> Option<&'static Model> {
    MODELS.iter().find(|row| row.text.eq_ignore_ascii_case(type_and_model.trim()))
}

/// What is known of a key pack that decides whether it was bought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PackFacts {
    /// `ProductType`.
    pub product_type: Option<ProductType>,
    /// `KeyPackType`.
    pub key_pack_type: Option<KeyPackType>,
    /// The row of `TypeAndModel`, where the text is known.
    pub model: Option<&'static Model>,
}

/// Whether a pack counts as bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Purchased {
    /// It does.
    Yes,
    /// It comes with Windows.
    BuiltIn,
    /// It holds temporary tokens.
    Temporary,
    /// Nothing that says so was seen.
    Unknown,
}

impl PackFacts {
    /// Whether the pack counts as bought: the one that comes with Windows and temporary ones do not.
    ///
    /// Source: ledger entry `which-packs-were-bought`.
    pub fn purchased(&self) -> Purchased {
        let built_in = self.product_type == Some(ProductType::BuiltIn)
            || self.key_pack_type == Some(KeyPackType::NotSupported)
            || self.model.is_some_and(|model| model.built_in);
        if built_in {
            Purchased::BuiltIn
        } else if self.key_pack_type == Some(KeyPackType::Temporary) {
            Purchased::Temporary
        } else if matches!(
            self.key_pack_type,
            Some(KeyPackType::Retail | KeyPackType::Volume | KeyPackType::Concurrent | KeyPackType::Open)
        ) || (matches!(self.key_pack_type, None | Some(KeyPackType::Unspecified))
            && self.cal_type().is_some())
        {
            Purchased::Yes
        } else {
            Purchased::Unknown
        }
    }

    /// The type of its CALs: by number, else by text. Collectors leave the number out.
    pub fn cal_type(&self) -> Option<CalType> {
        match self.product_type {
            Some(ProductType::PerDevice | ProductType::PerUser) => {
                self.product_type.and_then(ProductType::cal_type)
            }
            Some(_) => None,
            None => self.model.and_then(|model| model.cal_type),
        }
    }
}

/// How many more CALs of a pack are issued than it holds; none where the pack is not counted.
pub const fn over_used(total: Count, issued: u32) -> Option<u32> {
    match total {
        Count::Known(total) => Some(issued.saturating_sub(total)),
        Count::Unlimited => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_its_meaning_and_the_rest_stays_visible() {
        use KeyPackType as K;
        use ProductType as P;
        for (number, expected, cal) in [
            (0, P::PerDevice, Some(CalType::PerDevice)),
            (1, P::PerUser, Some(CalType::PerUser)),
            (2, P::NotValid, None),
            (3, P::BuiltIn, None),
            (4, P::Unknown(4), None),
        ] {
            assert_eq!(P::from_number(number), expected, "{number}");
            assert_eq!(expected.cal_type(), cal, "{number}");
        }
        for (number, expected) in [
            (0, K::Unspecified),
            (1, K::Retail),
            (2, K::Volume),
            (3, K::Concurrent),
            (4, K::Temporary),
            (5, K::Open),
            (6, K::NotSupported),
            (7, K::Unknown(7)),
        ] {
            assert_eq!(K::from_number(number), expected, "{number}");
        }
    }

    #[test]
    fn a_type_is_read_from_the_text_where_the_number_is_missing() {
        for (text, cal, built_in) in [
            ("Built-in TS Per Device CAL", Some(CalType::PerDevice), true),
            ("TS or RDS Per Device CAL", Some(CalType::PerDevice), false),
            ("TS or RDS Per User CAL", Some(CalType::PerUser), false),
            ("RDS Per Device CAL", Some(CalType::PerDevice), false),
            ("RDS Per User CAL", Some(CalType::PerUser), false),
            ("TS Per Device CAL", Some(CalType::PerDevice), false),
            ("TS Per User CAL", Some(CalType::PerUser), false),
            ("TS Internet Connector CAL", None, false),
            ("VDI Standard Suite Per Device subscription license", None, false),
            ("VDI Premium Suite Per Device subscription license", None, false),
        ] {
            let row = model(text).expect(text);
            assert_eq!((row.cal_type, row.built_in), (cal, built_in), "{text}");
        }
        assert_eq!(MODELS.len(), 10, "a text without a row above");
        assert_eq!(model("rds per user cal ").map(|row| row.text), Some("RDS Per User CAL"));
        assert_eq!(model("RDS Per Galaxy CAL"), None);
    }

    /// Numbers of the product type and the key pack type, the text, and what they amount to.
    #[test]
    fn what_comes_with_windows_and_what_is_temporary_was_not_bought() {
        for (product, pack, text, expected) in [
            (Some(1), Some(2), None, Purchased::Yes),
            (Some(0), Some(1), None, Purchased::Yes),
            (Some(0), Some(5), None, Purchased::Yes),
            (Some(1), Some(3), None, Purchased::Yes),
            (Some(3), Some(2), None, Purchased::BuiltIn),
            (Some(0), Some(6), None, Purchased::BuiltIn),
            (Some(0), Some(4), None, Purchased::Temporary),
            (None, Some(4), None, Purchased::Temporary),
            (Some(0), Some(2), Some("Built-in TS Per Device CAL"), Purchased::BuiltIn),
            (None, Some(2), Some("RDS Per User CAL"), Purchased::Yes),
            (Some(1), None, None, Purchased::Yes),
            (None, None, Some("RDS Per User CAL"), Purchased::Yes),
            (Some(1), Some(0), None, Purchased::Yes),
            (None, Some(0), None, Purchased::Unknown),
            (Some(1), Some(9), None, Purchased::Unknown),
            (None, None, None, Purchased::Unknown),
        ] {
            let facts = PackFacts {
                product_type: product.map(ProductType::from_number),
                key_pack_type: pack.map(KeyPackType::from_number),
                model: text.and_then(model),
            };
            assert_eq!(facts.purchased(), expected, "{product:?} {pack:?} {text:?}");
        }
    }

    #[test]
    fn the_number_of_a_type_goes_before_its_text() {
        let both = PackFacts {
            product_type: Some(ProductType::PerUser),
            key_pack_type: None,
            model: model("RDS Per Device CAL"),
        };
        assert_eq!(both.cal_type(), Some(CalType::PerUser));
    }

    #[test]
    fn over_use_is_what_is_issued_beyond_the_total() {
        for (total, issued, expected) in
            [(Count::Known(50), 38, Some(0)), (Count::Known(50), 63, Some(13)), (Count::Unlimited, 63, None)]
        {
            assert_eq!(over_used(total, issued), expected, "{total:?}, {issued}");
        }
    }
}
