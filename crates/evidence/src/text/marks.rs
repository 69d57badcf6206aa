//! Short marks, and whether one of them stands in a text.
//!
//! One pass over the text, however many marks: most lines hold none of them, and every reader asks.

/// Several marks, prepared.
pub struct Marks {
    all: &'static [&'static str],
    /// For each byte: whether a mark begins with it.
    begins: [bool; 256],
    /// Whether two bytes that begin a mark have this number.
    pairs: [bool; 256],
}

impl Marks {
    /// Prepares marks of two bytes at least.
    pub const fn new(marks: &'static [&'static str]) -> Self {
        let (mut begins, mut pairs) = ([false; 256], [false; 256]);
        let mut at = 0;
        while at < marks.len() {
            let mark = marks[at].as_bytes();
            begins[mark[0] as usize] = true;
            pairs[number(mark[0], mark[1])] = true;
            at += 1;
        }
        Self { all: marks, begins, pairs }
    }

    /// Whether one of the marks stands in a text.
    pub fn stand_in(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            if self.begins[usize::from(*first)]
                && after.first().is_some_and(|second| self.pairs[number(*first, *second)])
                && self.all.iter().any(|mark| rest.starts_with(mark.as_bytes()))
            {
                return true;
            }
            rest = after;
        }
        false
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
    fn what_is_found_is_what_a_search_for_each_finds() {
        const MARKS: [&str; 4] = ["ab", "cc", "été", "b  "];
        static ALL: Marks = Marks::new(&MARKS);
        for text in ["", "a", "ab", "xab", "ac", "c", "ccc", "xc", "été", "l'été", "b ", "b  ", "ba", "aab"]
        {
            assert_eq!(ALL.stand_in(text), MARKS.iter().any(|mark| text.contains(mark)), "{text}");
        }
    }
}
