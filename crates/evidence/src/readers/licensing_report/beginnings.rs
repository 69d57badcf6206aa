//! Which sentences of reports a word begins. Words come again and again, so what was found out is kept for a while.
//!
//! Only the first word of a sentence is looked at here; whether the rest follows is the reader's to say.

use std::cell::RefCell;
use std::sync::LazyLock;

use calwise_licensing::knowledge::tool_reports::SENTENCES;

use crate::reader::Source;
use crate::text::lines::offset;
use crate::text::phrases::{Heads, Word};

/// How many words are kept; another one with the same number takes the place.
const KEPT: usize = 1 << 11;

static HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(SENTENCES.iter().map(|row| row.pattern)));

/// A word by its place in the text, and the sentences that it begins: a bit for each.
type Known = (u32, u32, u128);

/// What is known of the words of a text.
#[derive(Debug, Default)]
pub(crate) struct Beginnings(RefCell<Vec<Known>>);

impl Beginnings {
    /// The sentences that a word of the text begins, by their places in the table.
    pub(super) fn of(&self, source: &Source<'_>, word: &Word<'_>) -> u128 {
        let mut kept = self.0.borrow_mut();
        if kept.is_empty() {
            kept.resize(KEPT, Known::default());
        }
        let mix = |hash: usize, byte| hash.wrapping_mul(31) ^ usize::from(byte);
        let place = word.text.bytes().fold(word.text.len(), mix);
        let Some(known) = kept.get_mut((place ^ place >> 9) % KEPT) else { return 0 };
        if source.slice(known.0, known.1) != word.text {
            let start = offset((word.text.as_ptr() as usize).wrapping_sub(source.text.as_ptr() as usize));
            *known = (start, start.saturating_add(offset(word.text.len())), HEADS.begun_by(word));
        }
        known.2
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::phrases::words;

    #[test]
    fn each_sentence_has_its_bit_and_a_word_that_was_forgotten_is_found_out_again() {
        assert!(SENTENCES.len() <= 128, "a bit each");
        let text: String = (0..5000)
            .flat_map(|number| ["word".to_owned(), number.to_string(), " license ".to_owned()])
            .collect();
        let source = Source::new(0, &text);
        let license = HEADS.begun_by(&words("license")[0]);
        assert_ne!(license, 0);
        for word in words(&text) {
            assert_eq!(
                source.beginnings.of(&source, &word),
                if word.text == "license" { license } else { 0 }
            );
        }
    }
}
