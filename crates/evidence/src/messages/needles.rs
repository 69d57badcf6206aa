//! Many short texts looked for in one pass over a long one.
//!
//! Each byte of the long text costs one look into a small filter, however many texts are looked for.

use std::collections::BTreeMap;

use crate::text::lines::offset;

/// Bytes by which a needle is first known; each has at least so many.
const KEY: usize = 5;
const MASK: u64 = (1 << (8 * KEY)) - 1;
/// Bits of the filter for each needle, so that nearly every byte ends there, and what the filter needs at least.
const BITS_A_NEEDLE: usize = 16;
const FEWEST_BITS: usize = 1 << 10;

/// What is looked for.
pub(crate) struct Needles {
    texts: Vec<String>,
    /// A bit for the number of each key.
    filter: Vec<u64>,
    /// Bits of the number of a key, by which the filter is asked.
    bits: u32,
    /// For the first bits of a number as many as there are places: the first needle with it, plus one; 0 for none.
    heads: Vec<u32>,
    /// For each needle the next one with the same first bits, plus one; 0 at the end.
    next: Vec<u32>,
}

impl Needles {
    /// Prepares needles. One that is shorter than the key is never found.
    pub(crate) fn new(texts: Vec<String>) -> Self {
        let size = (texts.len() * BITS_A_NEEDLE).next_power_of_two().max(FEWEST_BITS);
        let mut needles = Self {
            filter: vec![0; size / 64],
            bits: size.trailing_zeros(),
            heads: vec![0; size / BITS_A_NEEDLE],
            next: vec![0; texts.len()],
            texts,
        };
        // The last comes first, so that those with the same bits follow one another in their order.
        for index in (0..needles.texts.len()).rev() {
            let Some(start) = needles.texts[index].as_bytes().get(..KEY) else { continue };
            let number = needles.number(start.iter().fold(0, |key, byte| key << 8 | u64::from(*byte)));
            needles.filter[number / 64] |= 1 << (number % 64);
            let head = &mut needles.heads[number / BITS_A_NEEDLE];
            needles.next[index] = *head;
            *head = offset(index + 1);
        }
        needles
    }

    /// The number of a key.
    const fn number(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - self.bits)) as usize
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
        let mut key = 0;
        for (last, byte) in haystack.iter().enumerate() {
            key = (key << 8 | u64::from(*byte)) & MASK;
            let number = self.number(key);
            if self.filter[number / 64] >> (number % 64) & 1 == 0 {
                continue;
            }
            let Some(at) = (last + 1).checked_sub(KEY) else { continue };
            let here = &haystack[at..];
            let mut needle = self.heads[number / BITS_A_NEEDLE];
            while let Some(index) = needle.checked_sub(1).map(|index| index as usize) {
                if here.starts_with(self.texts[index].as_bytes()) {
                    found(index, at);
                }
                needle = self.next[index];
            }
        }
    }
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
