//! A text of a person as tokens and sentences, and such texts kept from the first look at a paste for the second.
//!
//! What a whole paste tells of its machines is gathered before its first statement is read. What the sentences mean is
//! in [`super::statements`].

use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::Range;

use super::super::COMPLETE;
use super::clauses::Sentence;
use super::tokens::Tokens;
use super::triggers::may_state;
use crate::reader::Source;

/// Tokens of all texts that are kept at most: some ten megabytes. What lies behind them is parsed twice.
const MOST_TOKENS: usize = 200_000;

/// A text that may state something.
pub(super) struct Parsed {
    pub(super) tokens: Tokens,
    pub(super) sentences: Vec<Sentence>,
}

impl Parsed {
    /// Parses a range of bytes; none where it can state nothing.
    pub(super) fn of(source: &Source<'_>, place: &Range<u32>) -> Option<Self> {
        let tokens = Tokens::of(source.slice(place.start, place.end), place.start);
        may_state(&tokens).then(|| Self { sentences: super::cut::sentences(&tokens), tokens })
    }
}

/// Texts that are parsed already, in the order of their places.
#[derive(Default)]
pub(super) struct Kept {
    texts: RefCell<VecDeque<(Range<u32>, Parsed)>>,
    tokens: usize,
}

impl Kept {
    /// Keeps the next text, as long as there is room.
    pub(super) fn keep(&mut self, place: Range<u32>, parsed: Parsed) {
        self.tokens += parsed.tokens.all.len();
        // The first program reads samples, which are short.
        if COMPLETE && self.tokens <= MOST_TOKENS {
            self.texts.get_mut().push_back((place, parsed));
        }
    }

    /// The text of exactly this range, if it is still there. Those before it are not asked for any more.
    pub(super) fn take(&self, place: &Range<u32>) -> Option<Parsed> {
        if !COMPLETE {
            return None;
        }
        let mut texts = self.texts.borrow_mut();
        while texts.front().is_some_and(|(known, _)| known.start < place.start) {
            texts.pop_front();
        }
        texts.pop_front_if(|(known, _)| known == place).map(|(_, parsed)| parsed)
    }
}
