//! How values are written in the published format of a deployment: versions, names and moments as text, codes as numbers.
//!
//! The shape of the format is that of [`crate::deployment`]; only what would otherwise show the inside of a type is here.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Month, PrimitiveDateTime, Time};

use crate::cal::{Count, UNLIMITED};
use crate::cal_pack::{KeyPackType, PackFacts, ProductType, model};
use crate::knowledge::pack_codes::{KEY_PACK_TYPES, LICENSE_STATUSES, PRODUCT_TYPES};
use crate::moment::Moment;
use crate::name::MachineName;
use crate::token::LicenseStatus;
use crate::version::{CalVersion, NamedCal, WindowsServer};

/// A type that is written as text.
macro_rules! as_text {
    ($type:ty, $name:literal, $write:expr, $read:expr) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$type) -> String = $write;
                to.serialize_str(&write(self))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                let read: fn(&str) -> Option<$type> = $read;
                read(&text).ok_or_else(|| D::Error::custom(format!("'{text}' is no {}", $name)))
            }
        }

        #[cfg(feature = "schema")]
        schema!($type, String, $name);
    };
}

/// A type that is written as a number.
macro_rules! as_number {
    ($type:ty, $name:literal, $write:expr, $read:expr) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$type) -> u32 = $write;
                to.serialize_u32(write(self))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let read: fn(u32) -> $type = $read;
                u32::deserialize(from).map(read)
            }
        }

        #[cfg(feature = "schema")]
        schema!($type, u32, $name);
    };
}

#[cfg(feature = "schema")]
macro_rules! schema {
    ($type:ty, $as:ty, $name:literal) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut schema = <$as>::json_schema(generator);
                schema.insert("description".to_owned(), $name.into());
                schema
            }
        }
    };
}

as_text!(MachineName, "name of a machine", |name| name.as_str().to_owned(), MachineName::new);
as_text!(
    WindowsServer,
    "release of Windows Server",
    |release| release.name().to_owned(),
    WindowsServer::from_name
);
as_text!(CalVersion, "version of CALs", |version| version.name().to_owned(), |text| CalVersion::from_name(
    text
)
.map(NamedCal::version));
as_text!(Moment, "point in time", ToString::to_string, moment);
as_number!(ProductType, "ProductType of a key pack", |kind| kind.number(), ProductType::from_number);
as_number!(KeyPackType, "KeyPackType of a key pack", |kind| kind.number(), KeyPackType::from_number);
as_number!(LicenseStatus, "LicenseStatus of a license", |status| status.number(), LicenseStatus::from_number);
as_number!(
    Count,
    "count of CALs, 4294967295 for unlimited",
    |count| count.known().unwrap_or(UNLIMITED),
    Count::from_number
);

impl ProductType {
    /// Its number.
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            known => PRODUCT_TYPES.iter().find(|row| row.meaning == known).map_or(u32::MAX, |row| row.number),
        }
    }
}

impl KeyPackType {
    /// Its number.
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            known => {
                KEY_PACK_TYPES.iter().find(|row| row.meaning == known).map_or(u32::MAX, |row| row.number)
            }
        }
    }
}

impl LicenseStatus {
    /// Its number.
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            known => {
                LICENSE_STATUSES.iter().find(|row| row.meaning == known).map_or(u32::MAX, |row| row.number)
            }
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, (hour, minute, second)) = (self.at.date(), self.at.time().as_hms());
        write!(f, "{date}T{hour:02}:{minute:02}:{second:02}{}", if self.utc { "Z" } else { "" })
    }
}

/// `2026-11-18T08:14:02`, with `Z` behind it where the zone is UTC.
fn moment(text: &str) -> Option<Moment> {
    let (text, utc) = text.strip_suffix('Z').map_or((text, false), |text| (text, true));
    let (date, time) = text.split_once('T')?;
    let mut date = date.split('-');
    let (year, month, day) = (date.next()?, date.next()?, date.next()?);
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()?;
    let mut time = time.split(':').map(|part| part.parse::<u8>().ok());
    let time = Time::from_hms(time.next()??, time.next()??, time.next()??).ok()?;
    Some(Moment { at: PrimitiveDateTime::new(date, time), utc })
}

/// The facts of a pack as they are written: its codes, and its text.
#[derive(Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
struct WrittenPackFacts {
    /// `ProductType`: 0 Per Device, 1 Per User, 3 built-in.
    product_type: Option<ProductType>,
    /// `KeyPackType`: 4 temporary, 6 built-in.
    key_pack_type: Option<KeyPackType>,
    /// `TypeAndModel`, where it is one that is known.
    type_and_model: Option<String>,
}

impl Serialize for PackFacts {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { product_type, key_pack_type, model } = *self;
        let type_and_model = model.map(|model| model.text.to_owned());
        WrittenPackFacts { product_type, key_pack_type, type_and_model }.serialize(to)
    }
}

impl<'de> Deserialize<'de> for PackFacts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let WrittenPackFacts { product_type, key_pack_type, type_and_model } =
            WrittenPackFacts::deserialize(from)?;
        Ok(Self { product_type, key_pack_type, model: type_and_model.as_deref().and_then(model) })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PackFacts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PackFacts".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        WrittenPackFacts::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_as_it_is_written() {
        for text in ["2026-11-18T08:14:02", "2026-11-18T08:14:02Z"] {
            assert_eq!(moment(text).map(|moment| moment.to_string()).as_deref(), Some(text));
        }
        for text in ["", "2026-11-18", "2026-13-18T08:14:02", "2026-11-18T25:14:02", "2026-11-18T08:14"] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_is_written_as_its_number_and_read_back() {
        for number in 0..9 {
            assert_eq!(ProductType::from_number(number).number(), number);
            assert_eq!(KeyPackType::from_number(number).number(), number);
            assert_eq!(LicenseStatus::from_number(number).number(), number);
        }
    }
}
