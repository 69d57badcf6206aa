//! What words mean: phrases of all languages, found by their first three letters.
//!
//! The phrases are tables in [`super::words`], one a language.

use std::sync::LazyLock;

use super::tokens::{Kind, Tokens};
use super::words::{self, Concept};

/// A phrase.
struct Entry {
    phrase: &'static str,
    /// Bytes of its first word, without the mark for any ending.
    first: u16,
    concept: Concept,
    /// The next entry with the same three letters, plus one; 0 at the end.
    next: u16,
}

struct Lexicon {
    entries: Vec<Entry>,
    /// The first entry for three letters, plus one.
    heads: Vec<u16>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon { entries: Vec::new(), heads: vec![0; 1 << 15] };
    for (concept, phrases) in words::TABLES.iter().flat_map(|table| table.iter()) {
        for phrase in phrases.split('|') {
            let head = &mut lexicon.heads[bucket(phrase)];
            let first = phrase.bytes().take_while(|byte| !matches!(byte, b' ' | b'*')).count();
            let first = u16::try_from(first).unwrap_or(0);
            lexicon.entries.push(Entry { phrase, first, concept: *concept, next: *head });
            *head = u16::try_from(lexicon.entries.len()).unwrap_or(0);
        }
    }
    lexicon
});

/// The first three letters of a phrase or a word, as a number; shorter words fill up with nothing.
fn bucket(phrase: &str) -> usize {
    let word = phrase.as_bytes();
    let length = word.iter().position(|byte| *byte == b' ').unwrap_or(word.len());
    (0..3).fold(0, |key, at| (key << 5) | if at < length { usize::from(word[at] & 31) } else { 0 })
}

/// The longest phrase that begins at a token: what it means and how many tokens it takes.
pub(super) fn meaning(tokens: &Tokens, at: usize) -> Option<(Concept, usize)> {
    let lexicon = &*LEXICON;
    let word = tokens.word(at).as_bytes();
    let mut next = lexicon.heads[bucket(tokens.word(at))];
    let mut best: Option<(Concept, usize, bool)> = None;
    while let Some(entry) = lexicon.entries.get(usize::from(next).wrapping_sub(1)) {
        next = entry.next;
        // Most entries end here: another word begins them.
        if word.get(..usize::from(entry.first)) != entry.phrase.as_bytes().get(..usize::from(entry.first)) {
            continue;
        }
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
        // Part of a name may stand in quotation marks: the policy License server "security group".
        if length > 0 && tokens.kind(at + length) == Some(Kind::Mark('"')) {
            length += 1;
        }
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
