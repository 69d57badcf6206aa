//! Lists of words with blanks between, as the grammar keeps them, and whether a word is one of a list.
//!
//! What the words mean is for whoever keeps the list; phrases with a meaning are in [`super::words`].

/// Whether a list of words between blanks holds one.
pub(super) fn holds(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let Some(first) = word.first() else { return false };
    let is_here = |at: usize| {
        matches!(at.checked_sub(1).map(|before| list[before]), None | Some(b' '))
            && list[at..].starts_with(word)
            && matches!(list.get(at + word.len()), None | Some(b' '))
    };
    // Eight bytes at a time: lists are long, and most words are in none of them.
    let (eights, rest) = list.as_chunks::<8>();
    let in_eights = eights
        .iter()
        .enumerate()
        .any(|(number, eight)| places_of(*first, *eight).any(|place| is_here(number * 8 + place)));
    let from = list.len() - rest.len();
    in_eights || rest.iter().enumerate().any(|(place, byte)| byte == first && is_here(from + place))
}

/// Where a byte may stand among eight: all its places, and few others.
fn places_of(byte: u8, eight: [u8; 8]) -> impl Iterator<Item = usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = ONES << 7;
    // What is that byte becomes zero, and of zero alone this takes a bit from above.
    let differs = u64::from_le_bytes(eight) ^ (ONES * u64::from(byte));
    let mut hits = differs.wrapping_sub(ONES) & !differs & HIGHEST;
    std::iter::from_fn(move || {
        let place = hits.trailing_zeros() as usize / 8;
        hits &= hits.wrapping_sub(1);
        (place < 8).then_some(place)
    })
}

/// A list of words that is asked for each word of a text.
#[derive(Debug)]
pub(super) struct List {
    words: &'static str,
    /// A bit for what each of its words begins with and how long it is.
    beginnings: [u64; 4],
}

impl List {
    /// Prepares words between blanks.
    pub(super) const fn of(words: &'static str) -> Self {
        let (list, mut beginnings, mut from, mut at) = (words.as_bytes(), [0; 4], 0, 0);
        while at < list.len() {
            if list[at] == b' ' {
                if at > from {
                    let bit = beginning(list[from], list[from + 1], at - from);
                    beginnings[bit / 64] |= 1 << (bit % 64);
                }
                from = at + 1;
            }
            at += 1;
        }
        Self { words, beginnings }
    }

    /// Whether it holds a word.
    pub(super) fn holds(&self, word: &str) -> bool {
        let letters = word.as_bytes();
        let Some(first) = letters.first() else { return false };
        let bit = beginning(*first, letters.get(1).copied().unwrap_or(b' '), letters.len());
        self.beginnings[bit / 64] >> (bit % 64) & 1 == 1 && holds(self.words, word)
    }
}

/// The bit for the first two letters of a word and its length; a blank stands behind a word of one letter.
const fn beginning(first: u8, second: u8, length: usize) -> usize {
    (first as usize * 37 + second as usize * 5 + length) % 256
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_holds_its_words_and_no_parts_of_them() {
        const WORDS: &str = " a la liste listen name n'a über x80 é zeile в сети las lasten ";
        const LIST: List = List::of(WORDS);
        let words = || WORDS.split_ascii_whitespace();
        for word in words() {
            assert!(holds(WORDS, word), "{word}");
            assert!(LIST.holds(word), "{word}");
        }
        let rest = |word: &str| word.chars().skip(1).collect::<String>();
        for word in words().flat_map(|word| [word.to_owned() + "s", "s".to_owned() + word, rest(word)]) {
            assert_eq!(holds(WORDS, &word), words().any(|known| known == word), "{word}");
            assert_eq!(LIST.holds(&word), words().any(|known| known == word), "{word}");
        }
        assert!(!holds("", "a") && !holds(" a ", ""));
    }

    #[test]
    fn a_byte_is_found_wherever_it_stands_among_eight() {
        for byte in [0, 1, b'a', 0x7F, 0x80, 0xFF] {
            for eight in
                [*b"abcdefga", [byte; 8], [0; 8], [1, 0, 1, 0, 1, 0, 1, 0], [0xFF, 0x80, 0x7F, 0, 1, 2, 3, 4]]
            {
                let found: Vec<_> = places_of(byte, eight).collect();
                let places = (0..8).filter(|place| eight[*place] == byte);
                assert!(places.clone().all(|place| found.contains(&place)), "{byte} {eight:?}: {found:?}");
            }
        }
    }
}
