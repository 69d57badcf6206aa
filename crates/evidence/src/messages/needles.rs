//! Many short texts looked for in one pass over a long one.
//!
//! Each byte of the long text costs one look into a small filter, however many texts are looked for.

use std::collections::BTreeMap;

/// Bytes by which a needle is first known; each has at least so many.
const KEY: usize = 5;
const MASK: u64 = (1 << (8 * KEY)) - 1;
const FILTER_BITS: u32 = 14;

/// What is looked for.
pub(crate) struct Needles {
    texts: Vec<String>,
    by_key: BTreeMap<u64, Vec<usize>>,
    filter: Vec<bool>,
}

impl Needles {
    /// Prepares needles. One that is shorter than the key is never found.
    pub(crate) fn new(texts: Vec<String>) -> Self {
        let mut by_key: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        let mut filter = vec![false; 1 << FILTER_BITS];
        for (index, text) in texts.iter().enumerate() {
            let Some(start) = text.as_bytes().get(..KEY) else { continue };
            let key = start.iter().fold(0, |key, byte| key << 8 | u64::from(*byte));
            by_key.entry(key).or_default().push(index);
            filter[slot(key)] = true;
        }
        Self { texts, by_key, filter }
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
            if !self.filter[slot(key)] {
                continue;
            }
            let Some(at) = (last + 1).checked_sub(KEY) else { continue };
            let here = &haystack[at..];
            for needle in self.by_key.get(&key).into_iter().flatten() {
                if here.starts_with(self.texts[*needle].as_bytes()) {
                    found(*needle, at);
                }
            }
        }
    }
}

/// The place of a key in the filter.
const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - FILTER_BITS)) as usize
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
