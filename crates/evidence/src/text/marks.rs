//! Short marks, and whether one of them stands in a text.
//!
//! One pass over the text, however many marks: most lines hold none of them, and every reader asks.

use std::cell::Cell;

/// Several marks, prepared; 32 at most.
pub struct Marks {
    all: &'static [&'static str],
    /// For each byte: whether a mark begins with it.
    begins: [bool; 256],
    /// For each number of two bytes: the marks that begin with such, a bit each.
    pairs: [u32; 256],
    /// Whether the case of Latin letters counts.
    is_exact: bool,
}

impl Marks {
    /// Prepares marks of two bytes at least.
    pub const fn new(marks: &'static [&'static str]) -> Self {
        let mut prepared = Self { all: marks, begins: [false; 256], pairs: [0; 256], is_exact: true };
        let mut at = 0;
        while at < marks.len() {
            let mark = marks[at].as_bytes();
            prepared.add(mark[0], mark[1], at);
            at += 1;
        }
        prepared
    }

    /// Prepares marks in small letters that are found in capitals, too; of other letters than the 26 of ASCII the case counts.
    pub const fn in_any_case(marks: &'static [&'static str]) -> Self {
        let mut prepared = Self::new(marks);
        prepared.is_exact = false;
        let mut at = 0;
        while at < marks.len() {
            let (first, second) = (marks[at].as_bytes()[0], marks[at].as_bytes()[1]);
            prepared.add(first.to_ascii_uppercase(), second, at);
            prepared.add(first, second.to_ascii_uppercase(), at);
            prepared.add(first.to_ascii_uppercase(), second.to_ascii_uppercase(), at);
            at += 1;
        }
        prepared
    }

    const fn add(&mut self, first: u8, second: u8, mark: usize) {
        assert!(mark < 32, "a bit for each mark");
        self.begins[first as usize] = true;
        self.pairs[number(first, second)] |= 1 << mark;
    }

    /// Whether one of the marks stands in a text.
    pub fn stand_in(&self, text: &str) -> bool {
        self.first_in(text.as_bytes()).is_some()
    }

    /// Where the first of the marks stands in a text.
    fn first_in(&self, text: &[u8]) -> Option<usize> {
        let mut rest = text;
        while let [first, after @ ..] = rest {
            if self.begins[usize::from(*first)]
                && let Some(second) = after.first()
                && self.is_one_of(self.pairs[number(*first, *second)], rest)
            {
                return Some(text.len() - rest.len());
            }
            rest = after;
        }
        None
    }

    /// Whether a text begins with one of some marks.
    fn is_one_of(&self, mut marks: u32, text: &[u8]) -> bool {
        while marks != 0 {
            let mark = self.all.get(marks.trailing_zeros() as usize);
            if mark.is_some_and(|mark| self.begins_with(text, mark.as_bytes())) {
                return true;
            }
            marks &= marks - 1;
        }
        false
    }

    fn begins_with(&self, text: &[u8], mark: &[u8]) -> bool {
        let here = text.get(..mark.len());
        here.is_some_and(|here| here == mark || (!self.is_exact && here.eq_ignore_ascii_case(mark)))
    }
}

/// Where one of several marks stands next in a text that is gone through from its beginning to its end: what was found
/// is kept, so that a text without any of them is looked through once.
#[derive(Debug, Default)]
pub struct Ahead(Cell<Option<(usize, usize)>>);

impl Ahead {
    /// The first place of a mark from a place on; the end of the text where there is none. The text and the marks are
    /// the same each time.
    pub fn next(&self, marks: &Marks, text: &str, from: usize) -> usize {
        if let Some((asked, found)) = self.0.get()
            && (asked..=found).contains(&from)
        {
            return found;
        }
        let rest = text.as_bytes().get(from..).unwrap_or(&[]);
        let found = marks.first_in(rest).map_or(text.len(), |at| from + at);
        self.0.set(Some((from, found)));
        found
    }
}

/// The number of two bytes.
const fn number(first: u8, second: u8) -> usize {
    (first.wrapping_mul(167) ^ second) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_place_is_the_same_whatever_was_asked_before() {
        static ALL: Marks = Marks::new(&["ab", "cc"]);
        let text = "..ab..cc....ab..";
        let ahead = Ahead::default();
        let expected = |from: usize| [2, 6, 12].into_iter().find(|at| *at >= from).unwrap_or(text.len());
        for from in (0..=text.len() + 1).chain([3, 0, 12, 7, 16, 2]) {
            assert_eq!(ahead.next(&ALL, text, from), expected(from), "from {from}");
        }
    }

    #[test]
    fn small_letters_and_capitals_are_the_same_where_the_case_does_not_count() {
        static ALL: Marks = Marks::in_any_case(&["code", "ódigo"]);
        for (text, expected) in [
            ("a Code", true),
            ("CODE", true),
            ("cODE", true),
            ("cod", false),
            ("CóDIGO", true),
            ("CÓDIGO", false),
        ] {
            assert_eq!(ALL.stand_in(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_found_is_what_a_search_for_each_finds() {
        const MARKS: [&str; 4] = ["ab", "cc", "été", "b  "];
        static ALL: Marks = Marks::new(&MARKS);
        for text in ["", "a", "ab", "xab", "ac", "c", "ccc", "xc", "été", "l'été", "b ", "b  ", "ba", "aab"]
        {
            assert_eq!(ALL.stand_in(text), MARKS.iter().any(|mark| text.contains(mark)), "{text}");
        }
    }
}
