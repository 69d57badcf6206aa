//! A plan in an address: behind the `#`, which browsers send to no server.
//!
//! The file without blanks, in the letters that an address may hold.

use serde_json::Value;

/// The most bytes that a link may add to the address.
pub const MOST: usize = 50 * 1024;

const BEFORE: &str = "#/plan/open/";
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The fragment for a file, JSON.
pub fn fragment(json: &str) -> String {
    let short =
        serde_json::from_str::<Value>(json).map_or_else(|_| json.to_owned(), |value| value.to_string());
    let mut text = BEFORE.to_owned();
    for bytes in short.as_bytes().chunks(3) {
        let number =
            (0..3).fold(0_u32, |number, at| number << 8 | u32::from(bytes.get(at).copied().unwrap_or(0)));
        for at in 0..=bytes.len() {
            let letter = (number >> (18 - 6 * at)) & 63;
            text.push(char::from(LETTERS[letter as usize]));
        }
    }
    text
}

/// The file in a fragment; none where there is none, `Some(None)` where it cannot be read.
pub fn read(fragment: &str) -> Option<Option<String>> {
    let text = fragment.strip_prefix(BEFORE)?;
    Some(decoded(text).filter(|_| text.len() <= MOST))
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for letters in text.as_bytes().chunks(4) {
        let mut number = 0_u32;
        for at in 0..4 {
            let place = match letters.get(at) {
                Some(letter) => LETTERS.iter().position(|known| known == letter)?,
                None => 0,
            };
            number = number << 6 | u32::try_from(place).ok()?;
        }
        let whole = number.to_be_bytes();
        bytes.extend_from_slice(whole.get(1..letters.len())?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_a_link_comes_out_of_it() {
        for json in [r#"{"a":"é"}"#, r#"{"b":[1,2]}"#, r#"{"ccc":""}"#] {
            let link = fragment(json);
            assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#/-_".contains(&byte)));
            assert_eq!(read(&link), Some(Some(json.to_owned())));
        }
    }

    #[test]
    fn blanks_do_not_count() {
        assert_eq!(fragment("{ \"a\" : 1 }"), fragment("{\"a\":1}"));
    }

    #[test]
    fn other_addresses_and_broken_links_hold_nothing() {
        assert_eq!(read("#/plan"), None);
        assert_eq!(read("#/plan/open/%%%"), Some(None));
        assert_eq!(read(&format!("{BEFORE}{}", "A".repeat(MOST + 4))), Some(None));
    }
}
