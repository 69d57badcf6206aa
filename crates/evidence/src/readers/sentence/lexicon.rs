//! What words mean: phrases of all languages, found by their first two letters.
//!
//! The phrases are tables in [`super::words`], one a language.

use std::sync::LazyLock;

use super::tokens::{Kind, Tokens};
use super::words::{self, Concept};

/// A phrase.
struct Entry {
    phrase: &'static str,
    concept: Concept,
    /// The next entry with the same two letters, plus one; 0 at the end.
    next: u16,
}

struct Lexicon {
    entries: Vec<Entry>,
    /// The first entry for two letters, plus one.
    heads: [u16; 1024],
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon { entries: Vec::new(), heads: [0; 1024] };
    for (concept, phrases) in words::TABLES.iter().flat_map(|table| table.iter()) {
        for phrase in phrases.split('|') {
            let head = &mut lexicon.heads[bucket(phrase)];
            lexicon.entries.push(Entry { phrase, concept: *concept, next: *head });
            *head = u16::try_from(lexicon.entries.len()).unwrap_or(0);
        }
    }
    lexicon
});

/// The first two letters, as a number. A phrase of one letter is found by it and nothing.
fn bucket(word: &str) -> usize {
    let letter = |at: usize| word.as_bytes().get(at).map_or(0, |byte| usize::from(byte & 31));
    (letter(0) << 5) | letter(1)
}

/// The longest phrase that begins at a token: what it means and how many tokens it takes.
pub(super) fn meaning(tokens: &Tokens, at: usize) -> Option<(Concept, usize)> {
    let lexicon = &*LEXICON;
    let mut next = lexicon.heads[bucket(tokens.word(at))];
    let mut best: Option<(Concept, usize, bool)> = None;
    while let Some(entry) = lexicon.entries.get(usize::from(next).wrapping_sub(1)) {
        next = entry.next;
        if let Some((length, exact)) = length_of(entry.phrase, tokens, at)
            && best.is_none_or(|(_, other, was_exact)| (length, exact) > (other, was_exact))
        {
            best = Some((entry.concept, length, exact));
        }
    }
    best.map(|(concept, length, _)| (concept, length))
}

/// How many tokens a phrase takes here, and whether it is there letter by letter.
fn length_of(phrase: &str, tokens: &Tokens, at: usize) -> Option<(usize, bool)> {
    let mut length = 0;
    let mut exact = true;
    for wanted in phrase.split(' ') {
        let word = tokens.word(at + length);
        let fits = match wanted.strip_suffix('*') {
            Some(stem) => {
                exact = false;
                word.starts_with(stem)
            }
            None => word == wanted,
        };
        if !fits || matches!(tokens.kind(at + length), Some(Kind::Mark(_) | Kind::End(_)) | None) {
            return None;
        }
        length += 1;
    }
    Some((length, exact))
}
