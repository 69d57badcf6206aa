//! A plan in an address: behind the `#`, which browsers send to no server.
//!
//! The file without blanks, compressed, in the letters that an address may hold. Links from before there was compression
//! have no mark in front, and are still read.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde_json::Value;

/// The most bytes that a link may add to the address.
pub const MOST: usize = 50 * 1024;

/// The most bytes that a link may become again: what no plan of this page needs.
const MOST_READ: usize = 4 * 1024 * 1024;

const BEFORE: &str = "#/plan/open/";
/// Stands before what is compressed; no letter of those below.
const COMPRESSED: &str = "z.";
/// As small as it gets: a plan takes a few milliseconds.
const LEVEL: u8 = 9;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The fragment for a file, JSON.
pub fn fragment(json: &str) -> String {
    let short =
        serde_json::from_str::<Value>(json).map_or_else(|_| json.to_owned(), |value| value.to_string());
    let mut text = format!("{BEFORE}{COMPRESSED}");
    for bytes in compress_to_vec(short.as_bytes(), LEVEL).chunks(3) {
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
    if text.len() > MOST {
        return Some(None);
    }
    let bytes = match text.strip_prefix(COMPRESSED) {
        Some(text) => decoded(text).and_then(|bytes| decompress_to_vec_with_limit(&bytes, MOST_READ).ok()),
        None => decoded(text),
    };
    Some(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
}

fn decoded(text: &str) -> Option<Vec<u8>> {
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
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_a_link_comes_out_of_it() {
        for json in [r#"{"a":"é"}"#, r#"{"b":[1,2]}"#, r#"{"ccc":""}"#] {
            let link = fragment(json);
            assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#/-_.".contains(&byte)));
            assert_eq!(read(&link), Some(Some(json.to_owned())));
        }
    }

    #[test]
    fn links_from_before_there_was_compression_still_open() {
        assert_eq!(read("#/plan/open/eyJhIjoiw6kifQ"), Some(Some(r#"{"a":"é"}"#.to_owned())));
    }

    #[test]
    fn a_link_is_much_shorter_than_its_file() {
        let groups: Vec<String> = (0..200)
            .map(|at| format!(r#"{{"name":"Group {at}","count":{at},"pools":["Pool {at}"]}}"#))
            .collect();
        let json = format!(r#"{{"people":[{}]}}"#, groups.join(","));
        assert!(fragment(&json).len() * 3 < json.len());
    }

    #[test]
    fn what_becomes_too_much_is_not_read() {
        let bomb = fragment(&format!("\"{}\"", "a".repeat(MOST_READ)));
        assert!(bomb.len() < MOST);
        assert_eq!(read(&bomb), Some(None));
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
