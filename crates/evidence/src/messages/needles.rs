//! Many short texts looked for in one pass over a long one.
//!
//! Each byte of the long text costs one look into a small filter, however many texts are looked for.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::text::lines::offset;

/// Bytes by which a needle is first known; each has at least so many.
const KEY: usize = 5;
const MASK: u64 = (1 << (8 * KEY)) - 1;
/// Places of the filter for each needle, so that nearly every byte ends there, and how many there are at least.
const PLACES_A_NEEDLE: usize = 64;
const FEWEST_PLACES: usize = 1 << 13;

/// Bytes that are gone through at a time: browsers make fast what is called again and again, and not what runs on and on.
pub(crate) const PART: usize = 4096;

/// What is looked for.
pub(crate) struct Needles {
    texts: Vec<String>,
    keys: Vec<u64>,
    /// A bit for each number that the key of a needle has.
    filter: Vec<u64>,
    /// How far the mixed bits of a key are moved to give its number.
    shift: u32,
    /// For some numbers together: the first needle with one of them, plus one; 0 for none.
    heads: Vec<u32>,
    /// For each needle the next of these, plus one; 0 at the end.
    next: Vec<u32>,
}

impl Needles {
    /// Prepares needles. One that is shorter than the key is never found.
    pub(crate) fn new(texts: Vec<String>) -> Self {
        let size = (texts.len() * PLACES_A_NEEDLE).next_power_of_two().max(FEWEST_PLACES);
        let mut needles = Self {
            keys: vec![0; texts.len()],
            filter: vec![0; size / 64],
            shift: u64::BITS - size.trailing_zeros(),
            heads: vec![0; size / PLACES_A_NEEDLE],
            next: vec![0; texts.len()],
            texts,
        };
        // The last comes first, so that those with the same bits follow one another in their order.
        for index in (0..needles.texts.len()).rev() {
            let Some(start) = needles.texts[index].as_bytes().get(..KEY) else { continue };
            let key = start.iter().fold(0, |key, byte| key << 8 | u64::from(*byte));
            let number = number(key, needles.shift);
            needles.keys[index] = key;
            needles.filter[number / 64] |= 1 << (number % 64);
            let head = &mut needles.heads[number / PLACES_A_NEEDLE];
            needles.next[index] = *head;
            *head = offset(index + 1);
        }
        needles
    }

    /// The needles that stand somewhere, in their own order, each with its first place.
    pub(crate) fn first_places(&self, haystack: &str) -> BTreeMap<usize, usize> {
        let mut places = BTreeMap::new();
        self.scan(haystack.as_bytes(), |needle, at| {
            places.entry(needle).or_insert(at);
        });
        places
    }

    /// Bytes of a needle.
    pub(crate) fn length(&self, needle: usize) -> usize {
        self.texts.get(needle).map_or(0, String::len)
    }

    /// Calls back for every needle that stands somewhere, with its index and place, in order of places.
    pub(crate) fn scan(&self, haystack: &[u8], mut found: impl FnMut(usize, usize)) {
        for from in (0..haystack.len()).step_by(PART) {
            self.scan_part(haystack, from..haystack.len().min(from + PART), &mut found);
        }
    }

    /// The same of the needles that begin in a range of bytes.
    #[inline(never)]
    fn scan_part(&self, haystack: &[u8], starts: Range<usize>, found: &mut impl FnMut(usize, usize)) {
        let (filter, shift) = (self.filter.as_slice(), self.shift);
        let text = &haystack[starts.start..];
        // The first bytes make no whole key.
        let mut key = text.iter().take(KEY - 1).fold(0, |key, byte| key << 8 | u64::from(*byte));
        for (at, byte) in starts.zip(text.iter().skip(KEY - 1)) {
            key = (key << 8 | u64::from(*byte)) & MASK;
            let number = number(key, shift);
            if filter[number / 64] >> (number % 64) & 1 == 0 {
                continue;
            }
            let here = &haystack[at..];
            let mut needle = self.heads[number / PLACES_A_NEEDLE];
            while let Some(index) = needle.checked_sub(1).map(|index| index as usize) {
                if self.keys[index] == key && here.starts_with(self.texts[index].as_bytes()) {
                    found(index, at);
                }
                needle = self.next[index];
            }
        }
    }
}

/// The number of a key: the filter is far smaller than what a `usize` counts.
#[expect(clippy::cast_possible_truncation, reason = "the shift leaves as many bits as the filter has")]
const fn number(key: u64, shift: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> shift) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_needle_is_found_wherever_it_stands() {
        let needles =
            Needles::new(["session", "sessions", "lizenz", "授權伺服器"].map(str::to_owned).to_vec());
        let mut found = Vec::new();
        needles
            .scan("xsessions授權伺服器lizenzsession".as_bytes(), |needle, at| found.push((needle, at)));
        assert_eq!(found, [(0, 1), (1, 1), (3, 9), (2, 24), (0, 30)]);
        needles.scan(b"ses", |_, _| unreachable!("shorter than any needle"));
    }
}
