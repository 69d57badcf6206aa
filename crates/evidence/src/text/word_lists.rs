//! Lists of words of several languages, and in which of them a word of a text is: one look for all lists.
//!
//! What the words say together is for whoever keeps the lists.

use calwise_licensing::letters;

/// Lists of words, prepared; 32 at most.
pub struct WordLists {
    /// Each word and its lists, a bit each, at the place that its letters give or at one of the next; else empty.
    places: Vec<(&'static str, u32)>,
    /// For each length, up to the last for all longer ones, a bit for each letter that begins a word of it: most words are
    /// none of the lists'.
    begun: [u32; LENGTHS],
    fold: fn(char) -> char,
}

/// Lengths of words, in bytes, that are told apart.
const LENGTHS: usize = 16;

/// The length of a word, and a bit for its first letter.
fn beginning(word: &str) -> (usize, u32) {
    let first = word.bytes().next().map_or(0, |first| 1 << (first & 31));
    (word.len().min(LENGTHS - 1), first)
}

/// A letter in which neither case nor accents count.
pub fn plain(letter: char) -> char {
    letters::unmarked(letters::lower(letters::narrow(letter)))
}

impl WordLists {
    /// Prepares lists of words in small letters with blanks between; `fold` makes of a letter beyond ASCII the one that
    /// the lists have.
    pub fn new(lists: &[&'static str], fold: fn(char) -> char) -> Self {
        let words = || lists.iter().flat_map(|list| list.split_ascii_whitespace());
        let places = vec![("", 0); (2 * words().count()).next_power_of_two()];
        let mut prepared = Self { places, begun: [0; LENGTHS], fold };
        for (number, list) in lists.iter().enumerate() {
            for word in list.split_ascii_whitespace() {
                let place = prepared.place_of(word);
                prepared.places[place].0 = word;
                prepared.places[place].1 |= 1 << number;
                let (length, first) = beginning(word);
                prepared.begun[length] |= first;
            }
        }
        prepared
    }

    /// The lists that have a word, a bit for each.
    pub fn of(&self, word: &str) -> u32 {
        let (length, first) = beginning(word);
        // Capitals have the same last bits; a letter beyond ASCII may become one of another length.
        if self.begun[length] & first == 0 && word.is_ascii() {
            return 0;
        }
        self.places[self.place_of(word)].1
    }

    /// Where a word stands, or where it would.
    fn place_of(&self, word: &str) -> usize {
        let mix = |hash: u32, letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193);
        let hash = self.folded(word).fold(0x811C_9DC5, mix);
        let last = self.places.len() - 1;
        let mut place = (hash ^ hash >> 15) as usize & last;
        while let (known, 1..) = self.places[place]
            && !self.folded(word).eq(known.chars())
        {
            place = (place + 1) & last;
        }
        place
    }

    fn folded(&self, word: &str) -> impl Iterator<Item = char> {
        let fold = self.fold;
        word.chars()
            .map(move |letter| if letter.is_ascii() { letter.to_ascii_lowercase() } else { fold(letter) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_each_of_its_lists_in_any_spelling() {
        let lists = WordLists::new(&[" users nutzer ", " sao users ", "", " users "], plain);
        for (word, expected) in
            [("users", 0b1011), ("USERS", 0b1011), ("Nutzer", 0b1), ("São", 0b10), ("user", 0), ("", 0)]
        {
            assert_eq!(lists.of(word), expected, "{word}");
        }
        assert_eq!(WordLists::new(&[" sao ", " são "], letters::lower).of("SÃO"), 0b10, "accents may count");
        assert_eq!(WordLists::new(&[], plain).of("users"), 0);
    }
}
