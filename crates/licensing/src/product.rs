//! The product that a license server names in its events, such as `Windows Server 2022 : RDS Per User CAL`.
//!
//! Only what the text says; packs with their codes are in [`crate::cal_pack`].

use crate::deployment::LackedCals;
use crate::knowledge::type_words::{TYPE_WORDS, TypeWord};
use crate::version::{CalVersion, Versions};

/// What stands before the year of a release.
const SERVER: &str = "Windows Server ";

/// The version and type of CALs that a text names, as far as it does.
pub fn product(text: &str) -> LackedCals {
    let has = |word: &&TypeWord| contains(text, word.part);
    LackedCals { version: version(text), cal: TYPE_WORDS.iter().find(has).map(|word| word.cal) }
}

fn version(text: &str) -> Option<CalVersion> {
    let from = text.find(SERVER)?;
    let rest = text.get(from + SERVER.len()..)?;
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    Versions::KNOWN.pack_version_of_text(text.get(from..from + SERVER.len() + end)?)
}

/// Whether a text holds a part, without regard to the case of ASCII letters.
fn contains(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cal::CalType;
    use crate::version::CalVersion as V;

    #[test]
    fn an_event_names_version_and_type_in_the_language_of_the_license_server() {
        use CalType::{PerDevice, PerUser};
        for (text, version, cal) in [
            ("Windows Server 2022 : RDS Per User CAL", Some(V::V2022), Some(PerUser)),
            ("Windows Server 2019 : RDS Per Device CAL", Some(V::V2019), Some(PerDevice)),
            ("Windows Server 2012 R2 : RDS Per Device CAL", Some(V::V2012), Some(PerDevice)),
            ("Windows Server 7 : RDS Per User CAL", Some(V::V2008), Some(PerUser)),
            (
                "Windows Server 2016 : licence d’accès client par périphérique",
                Some(V::V2016),
                Some(PerDevice),
            ),
            ("Windows Server 2019 : RDS-CAL pro Benutzer", Some(V::V2019), Some(PerUser)),
            ("Windows Server 2019 : RDS-CAL pro Gerät", Some(V::V2019), Some(PerDevice)),
            ("RDS Per User CAL", None, Some(PerUser)),
            ("Windows Server 2031 : RDS Per User CAL", None, Some(PerUser)),
            ("Windows Server 2022", Some(V::V2022), None),
            ("", None, None),
        ] {
            assert_eq!(product(text), LackedCals { version, cal }, "{text}");
        }
    }
}
