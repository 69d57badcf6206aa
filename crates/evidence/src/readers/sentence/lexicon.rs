//! What words mean: phrases of all languages, found by their first word or its first three letters.
//!
//! The phrases are tables in [`super::words`], one a language.

use std::sync::LazyLock;

use super::tokens::{Kind, Tokens};
use super::words::{self, Concept};
use crate::text::lines::offset;

/// A phrase.
struct Entry {
    phrase: &'static str,
    /// Bytes of its first word, without the mark for any ending.
    first: u16,
    /// The first eight of these bytes, and which of the eight there are.
    opening: u64,
    opened: u64,
    /// Whether its first word has any ending.
    is_open: bool,
    /// The first byte of its second word; 0 where there is none.
    second: u8,
    concept: Concept,
    /// The next entry with the same number, plus one; 0 at the end.
    next: u16,
}

struct Lexicon {
    entries: Vec<Entry>,
    /// The first entry for a number, plus one: first those of whole words, then those of three letters.
    heads: Vec<u16>,
}

/// How many numbers there are for words, and for three letters.
const NUMBERS: usize = 1 << 15;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon { entries: Vec::new(), heads: vec![0; 2 * NUMBERS] };
    for (concept, phrases) in words::TABLES.iter().flat_map(|table| table.iter()) {
        for phrase in phrases.split('|') {
            let (word, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
            let stem = word.strip_suffix('*');
            let second = rest.bytes().next().unwrap_or(0);
            let number = before(stem.map_or_else(|| whole(word), |_| beginning(word)), second);
            let first = stem.unwrap_or(word);
            let entry = Entry {
                phrase,
                first: u16::try_from(first.len()).unwrap_or(0),
                opening: opening(first),
                opened: u64::MAX.checked_shr(64 - 8 * offset(first.len().min(8))).unwrap_or(0),
                is_open: stem.is_some(),
                second,
                concept: *concept,
                next: lexicon.heads[number],
            };
            lexicon.entries.push(entry);
            lexicon.heads[number] = u16::try_from(lexicon.entries.len()).unwrap_or(0);
        }
    }
    lexicon
});

/// The first eight bytes of a word; a shorter one fills up with nothing.
fn opening(word: &str) -> u64 {
    let mut bytes = [0; 8];
    let word = word.as_bytes();
    let length = word.len().min(8);
    bytes[..length].copy_from_slice(&word[..length]);
    u64::from_le_bytes(bytes)
}

/// The number of a whole word.
fn whole(word: &str) -> usize {
    let mix = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    word.bytes().fold(0x811C_9DC5, mix) as usize >> 17
}

/// The number of the first three letters of a word; a shorter one fills up with nothing.
fn beginning(word: &str) -> usize {
    let letter = |at| word.as_bytes().get(at).map_or(0, |byte| usize::from(byte & 31));
    NUMBERS + (letter(0) << 10 | letter(1) << 5 | letter(2))
}

/// The number of phrases that begin so and go on with a word, by its first byte: many begin with "the" or "no".
const fn before(number: usize, second: u8) -> usize {
    (number ^ (second as usize * 0x9E5)) % (2 * NUMBERS)
}

/// The longest phrase that begins at a token: what it means and how many tokens it takes.
pub(super) fn meaning(tokens: &Tokens, at: usize) -> Option<(Concept, usize)> {
    let lexicon = &*LEXICON;
    let word = tokens.word(at);
    let opening = opening(word);
    let second = tokens.word(behind(tokens, at + 1)).bytes().next();
    // Of phrases that are as long and as exact as another, the last one counts.
    let mut best: Option<((usize, bool, u16), Concept)> = None;
    let numbers = [whole(word), beginning(word)];
    let longer = second.map(|second| numbers.map(|number| before(number, second)));
    for number in numbers.into_iter().chain(longer.into_iter().flatten()) {
        let mut next = lexicon.heads[number];
        while let Some(entry) = lexicon.entries.get(usize::from(next).wrapping_sub(1)) {
            let place = next;
            next = entry.next;
            // Most entries end here: other words begin them.
            let first = usize::from(entry.first);
            let begins = (opening ^ entry.opening) & entry.opened == 0
                && (entry.is_open || word.len() == first)
                && (entry.second == 0 || Some(entry.second) == second)
                && (first <= 8 || word.as_bytes().get(..first) == entry.phrase.as_bytes().get(..first));
            if begins
                && let Some((length, exact)) = length_of(entry, tokens, at)
                && best.is_none_or(|(known, _)| (length, exact, place) > known)
            {
                best = Some(((length, exact, place), entry.concept));
            }
        }
    }
    best.map(|((length, ..), concept)| (concept, length))
}

/// The place of the next word: part of a name may stand in quotation marks, as in the policy License server "security
/// group".
fn behind(tokens: &Tokens, at: usize) -> usize {
    at + usize::from(tokens.kind(at) == Some(Kind::Mark('"')))
}

/// How many tokens a phrase takes whose first word is there, and whether it is there letter by letter.
fn length_of(entry: &Entry, tokens: &Tokens, at: usize) -> Option<(usize, bool)> {
    let mut end = at + 1;
    let mut exact = !entry.is_open;
    if entry.second == 0 {
        return Some((1, exact));
    }
    for wanted in entry.phrase.split(' ').skip(1) {
        let at = behind(tokens, end);
        let word = tokens.word(at);
        let fits = match wanted.strip_suffix('*') {
            Some(stem) => {
                exact = false;
                // "The hosts RDSH01 and RDSH02": a name is no ending.
                word.starts_with(stem) && tokens.kind(at) != Some(Kind::Name)
            }
            None => word == wanted,
        };
        if !fits || matches!(tokens.kind(at), Some(Kind::Mark(_) | Kind::End(_)) | None) {
            return None;
        }
        end = at + 1;
    }
    Some((end - at, exact))
}
