//! Decimals as people write them: prices and percentages, exact.
//!
//! Ten-thousandths in an integer; no floating point, so that 30 and 10 % are 33 and not 33.000001.

use std::fmt;

use serde::{Serialize, Serializer};

/// How many parts one is divided into.
pub const PARTS: i64 = 10_000;

/// A decimal of at most four places, not negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

impl Decimal {
    /// The largest: nothing in a plan costs more each, or grows by more percent.
    pub const MAX: Self = Self(10_000_000 * PARTS);

    /// A whole number; the largest decimal where it would be larger.
    pub fn whole(number: u32) -> Self {
        Self(i64::from(number) * PARTS).min(Self::MAX)
    }

    /// That many ten-thousandths, within what a decimal can be.
    pub fn of_parts(parts: i64) -> Self {
        Self(parts).clamp(Self(0), Self::MAX)
    }

    /// How many ten-thousandths it is.
    pub const fn parts(self) -> i64 {
        self.0
    }

    /// Whether it is nothing.
    pub const fn is_zero(&self) -> bool {
        self.0 == 0
    }

    /// A decimal as it is written: digits, and at most four more after a point or a comma.
    ///
    /// None for anything else: signs, exponents, more places, or more than [`Decimal::MAX`].
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, places) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let places = places.trim_end_matches('0');
        if whole.is_empty() || !digits(whole) || !digits(places) || places.len() > 4 {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let mut parts: i64 = if places.is_empty() { 0 } else { places.parse().ok()? };
        for _ in places.len()..4 {
            parts *= 10;
        }
        let decimal = Self(whole.checked_mul(PARTS)?.checked_add(parts)?);
        (decimal <= Self::MAX).then_some(decimal)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, parts) = (self.0 / PARTS, self.0 % PARTS);
        if parts == 0 {
            return write!(f, "{whole}");
        }
        write!(f, "{whole}.{}", format!("{parts:04}").trim_end_matches('0'))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A decimal of at most four places, as a number or as text",
            "anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": "^[0-9]+([.,][0-9]{1,4}0*)?$"}]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_exactly_and_written_as_short_as_they_are() {
        for (text, parts, written) in [
            ("10", 100_000, "10"),
            ("145.50", 1_455_000, "145.5"),
            ("145,5", 1_455_000, "145.5"),
            ("0.0001", 1, "0.0001"),
            ("7.250000", 72_500, "7.25"),
            ("10000000", 100_000_000_000, "10000000"),
        ] {
            let decimal = Decimal::read(text).expect(text);
            assert_eq!((decimal.parts(), decimal.to_string().as_str()), (parts, written), "{text}");
        }
    }

    #[test]
    fn what_is_no_decimal_is_refused() {
        for text in
            ["", "-1", "+1", "1e3", "1.00001", "ten", "1.2.3", ".5", "10000001", "99999999999999999999"]
        {
            assert_eq!(Decimal::read(text), None, "{text}");
        }
    }
}
