//! Sentences with slips: letters typed wrongly, lost, doubled or swapped, or read wrongly from a picture.
//!
//! Compared letter by letter without blanks, so it is the same for writings that know none. One slip is forgiven
//! for every fourteen letters, no two next to each other, and none that could take a denial away or add one:
//! what is lost, added or changed there turns a sentence round.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use calwise_licensing::knowledge::messages::{DENYING, NEGATIONS};

use super::needles::Needles;
use super::sentence::{LONGEST_GAP, Sentence};
use super::{MessageMatch, Recognised, next_with};
use crate::text::fold::{Folded, fold};

/// Letters for which one slip is forgiven; of letters that are words or syllables fewer.
const LETTERS_A_SLIP: [usize; 2] = [14, 8];
/// Letters that a piece has at least to be known with a slip.
const FEWEST: [usize; 2] = [11, 5];
/// Letters that a piece has at least to be known with a slip beside another that is whole.
const FEWEST_BESIDE: usize = 5;
/// Slips in one piece at most.
const MOST: usize = 6;
/// Letters that are right between two slips.
const APART: usize = 2;
/// Two letters that look like one, either way round.
const ALIKE: [(char, char, char); 3] = [('r', 'n', 'm'), ('c', 'l', 'd'), ('v', 'v', 'w')];
/// Letters that look like one another.
const CONFUSED: [(char, char); 6] = [('o', '0'), ('l', '1'), ('i', '1'), ('i', 'l'), ('о', '0'), ('з', '3')];

/// All pieces of sentences that can be known with slips.
pub(super) struct Slips {
    seeds: Needles,
    /// For each seed: the sentence, its piece, and the letters of the piece before and up to the end of the seed.
    places: Vec<(usize, usize, usize, usize)>,
    /// For each sentence: its pieces as letters.
    pieces: Vec<Vec<Vec<Letter>>>,
}

/// A letter, and whether it belongs to a word that denies.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    pub(super) is: char,
    pub(super) denies: bool,
}

impl Slips {
    /// Prepares sentences.
    pub(super) fn new(sentences: &[Sentence]) -> Self {
        let pieces: Vec<Vec<Vec<Letter>>> = sentences
            .iter()
            .map(|sentence| sentence.pieces.iter().map(|piece| letters(piece.text)).collect())
            .collect();
        let (mut places, mut texts) = (Vec::new(), Vec::new());
        for (sentence, pieces) in pieces.iter().enumerate() {
            for (index, piece) in pieces.iter().enumerate() {
                if piece.len() < FEWEST[is_dense(piece)] {
                    continue;
                }
                for (from, to) in parts(piece) {
                    places.push((sentence, index, from, to));
                    texts.push(piece[from..to].iter().map(|letter| letter.is).collect());
                }
            }
        }
        Self { seeds: Needles::new(texts), places, pieces }
    }

    /// Finds sentences with slips, none of them where something is settled; with each, how many there are.
    pub(super) fn find(
        &self,
        folded: &Folded,
        text: &str,
        sentences: &[Sentence],
        settled: &[Range<u32>],
        add: &mut impl FnMut(MessageMatch, usize),
    ) {
        let mut done = vec![0; sentences.len()];
        let mut next = 0;
        self.seeds.scan(folded.text.as_bytes(), |seed, at| {
            let (index, piece, from, to) = self.places[seed];
            if at < done[index] || next_with(settled, &mut next, folded.original(at, at).0).is_some() {
                return;
            }
            let end = at + self.seeds.length(seed);
            let letters = &self.pieces[index][piece];
            let found = around(letters, from, to, &folded.text, at, end);
            let Some((start, end, slips)) = found else { return };
            let Some((ranges, others)) = self.beside(index, piece, (start, end), &folded.text) else {
                return;
            };
            done[index] = ranges.last().map_or(end, |range| range.1);
            if slips + others > 0 {
                let mut found = sentences[index].at(folded, text, &ranges);
                found.recognised = Recognised::Almost;
                add(found, slips + others);
            }
        });
    }

    /// The places of all pieces of a sentence of which one is known; and the slips in the others.
    fn beside(
        &self,
        sentence: usize,
        known: usize,
        place: (usize, usize),
        text: &str,
    ) -> Option<(Vec<(usize, usize)>, usize)> {
        let pieces = &self.pieces[sentence];
        let mut ranges = vec![place; pieces.len()];
        let mut others = 0;
        for index in (0..known).rev().chain(known + 1..pieces.len()) {
            let (is_before, piece) = (index < known, &pieces[index]);
            let reach = LONGEST_GAP + piece.iter().map(|letter| letter.is.len_utf8()).sum::<usize>();
            let (from, to) = if is_before {
                let next = ranges[index + 1].0;
                (text.ceil_char_boundary(next.saturating_sub(reach)), next)
            } else {
                let last = ranges[index - 1].1;
                (last, text.floor_char_boundary(last + reach))
            };
            let window = text.get(from..to)?;
            let exact: String = piece.iter().map(|letter| letter.is).collect();
            let (at, end, more) = match if is_before { window.rfind(&exact) } else { window.find(&exact) } {
                Some(at) => (at, at + exact.len(), 0),
                None if piece.len() >= FEWEST_BESIDE => within(piece, &exact, window)?,
                None => return None,
            };
            ranges[index] = (from + at, from + end);
            others += more;
        }
        Some((ranges, others))
    }
}

/// Words that deny, folded.
static DENIALS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| NEGATIONS.iter().map(|word| fold(word).text).collect());

/// The letters of a piece of a sentence.
pub(super) fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let plain: String = fold(word).text;
        let word = plain.trim_matches(|c: char| !c.is_alphanumeric());
        let is_denial = DENIALS.contains(word);
        letters.extend(plain.chars().map(|is| Letter { is, denies: is_denial || DENYING.contains(is) }));
    }
    letters
}

/// Whether a slip in a piece of a sentence is forgiven.
#[cfg(test)]
pub(super) fn can_slip(sentence: &Sentence, piece: usize) -> bool {
    let pieces: Vec<_> = sentence.pieces.iter().map(|piece| letters(piece.text)).collect();
    let is_long = |piece: &Vec<Letter>| piece.len() >= FEWEST[is_dense(piece)];
    pieces.get(piece).is_some_and(|known| {
        let others = pieces.iter().enumerate().filter(|(index, _)| *index != piece);
        is_long(known) || known.len() >= FEWEST_BESIDE && others.map(|(_, other)| other).any(is_long)
    })
}

/// 1 where letters are words or syllables.
fn is_dense(piece: &[Letter]) -> usize {
    usize::from(piece.iter().filter(|letter| letter.is >= '\u{3000}').count() * 2 > piece.len())
}

/// The slips that are forgiven in a piece.
fn allowed(piece: &[Letter]) -> usize {
    (piece.len() / LETTERS_A_SLIP[is_dense(piece)]).clamp(1, MOST)
}

/// The parts of a piece of which one is right whatever slips there are: one more than the slips. The first letter
/// of a part belongs to none, for a swap is of two letters.
fn parts(piece: &[Letter]) -> impl Iterator<Item = (usize, usize)> {
    let (letters, parts) = (piece.len(), allowed(piece) + 1);
    (0..parts).map(move |part| (letters * part / parts + usize::from(part > 0), letters * (part + 1) / parts))
}

/// The first place of a piece in a text, and its slips. It is followed from where it can begin only: as far before
/// one of its parts as there are letters in front of that part, a slip more or less.
fn within(piece: &[Letter], exact: &str, text: &str) -> Option<(usize, usize, usize)> {
    let place_of = |letter: usize| exact.char_indices().nth(letter).map_or(exact.len(), |(at, _)| at);
    let allowed = allowed(piece);
    let mut starts = BTreeSet::new();
    for (from, to) in parts(piece) {
        let part = exact.get(place_of(from)..place_of(to))?;
        for (at, _) in text.match_indices(part) {
            let begun = text.get(..at + part.chars().next()?.len_utf8())?;
            let letters = begun.char_indices().rev().map(|(start, _)| start);
            starts.extend(letters.take(from + allowed + 1).skip(from.saturating_sub(allowed)));
        }
    }
    let first = *piece.first()?;
    starts.into_iter().find_map(|at| {
        let walk = Walk { allowed, right: APART, last: first };
        let (length, slips) = walk.on(piece.iter(), text.get(at..)?.chars())?;
        Some((at, at + length, slips))
    })
}

/// The place of a piece, some of whose letters stand at a place, and its slips.
fn around(
    piece: &[Letter],
    from: usize,
    to: usize,
    text: &str,
    at: usize,
    end: usize,
) -> Option<(usize, usize, usize)> {
    let allowed = allowed(piece);
    let [first, last] = [piece.get(from)?, piece.get(to.checked_sub(1)?)?];
    let behind = Walk { allowed, right: APART, last: *last };
    let (behind, slips) = behind.on(piece.get(to..)?.iter(), text.get(end..)?.chars())?;
    let before = Walk { allowed: allowed - slips, right: APART, last: *first };
    let (before, more) = before.on(piece.get(..from)?.iter().rev(), text.get(..at)?.chars().rev())?;
    Some((at - before, end + behind, slips + more))
}

/// A text followed along the letters of a piece.
#[derive(Clone, Copy)]
struct Walk {
    /// Slips that are still forgiven.
    allowed: usize,
    /// Letters that were right since the last slip.
    right: usize,
    /// The letter of the piece that was last.
    last: Letter,
}

impl Walk {
    /// How many bytes of the text the letters take up, and with how many slips, where there are not too many.
    fn on<'p>(
        mut self,
        mut piece: impl Iterator<Item = &'p Letter> + Clone,
        mut text: impl Iterator<Item = char> + Clone,
    ) -> Option<(usize, usize)> {
        let mut length = 0;
        let (wanted, found, piece_here, text_here) = loop {
            let here = (piece.clone(), text.clone());
            let Some(wanted) = piece.next() else { return Some((length, 0)) };
            let found = text.next();
            if found != Some(wanted.is) {
                break (*wanted, found, here.0, here.1);
            }
            length += wanted.is.len_utf8();
            self.right += 1;
            self.last = *wanted;
        };
        if self.allowed == 0 || self.right < APART {
            return None;
        }
        let next = Self { allowed: self.allowed - 1, right: 0, last: wanted };
        let (piece_after, text_after) = (piece.clone().next().copied(), text.clone().next());
        let (mut shorter_piece, mut shorter_text) = (piece.clone(), text.clone());
        shorter_piece.next();
        shorter_text.next();
        let mut best: Option<(usize, usize)> = None;
        let mut keep = |bytes: usize, rest: Option<(usize, usize)>| {
            let whole = rest.map(|(more, slips)| (length + bytes + more, slips + 1));
            if best.is_none_or(|(_, least)| whole.is_some_and(|(_, slips)| slips < least)) {
                best = whole.or(best);
            }
        };
        let of_text = |letter: Option<char>| letter.map_or(0, char::len_utf8);
        let is_swapped =
            found.is_some() && found == piece_after.map(|letter| letter.is) && text_after == Some(wanted.is);
        if is_swapped && !DENYING.contains(wanted.is) {
            keep(of_text(found) + of_text(text_after), next.on(shorter_piece.clone(), shorter_text.clone()));
        }
        if let (Some(after), Some(found)) = (piece_after, found)
            && looks_like(wanted.is, after.is, found)
        {
            keep(found.len_utf8(), next.on(shorter_piece, text.clone()));
        }
        if let (Some(found), Some(after)) = (found, text_after)
            && looks_like(found, after, wanted.is)
        {
            keep(found.len_utf8() + after.len_utf8(), next.on(piece.clone(), shorter_text));
        }
        if let Some(found) = found {
            if is_confused(wanted.is, found) || !(wanted.denies || turns_round(found)) {
                keep(found.len_utf8(), next.on(piece.clone(), text.clone()));
            }
            if !turns_round(found) && (found == self.last.is || !(wanted.denies || self.last.denies)) {
                keep(found.len_utf8(), next.on(piece_here, text));
            }
        }
        if !wanted.denies || wanted.is == '\'' {
            keep(0, next.on(piece, text_here));
        }
        best
    }
}

/// Whether two letters look like a third one.
fn looks_like(one: char, other: char, third: char) -> bool {
    ALIKE.iter().any(|(a, b, c)| *c == third && ((one, other) == (*a, *b) || (one, other) == (*b, *a)))
}

/// Whether two letters are taken for one another.
fn is_confused(one: char, other: char) -> bool {
    CONFUSED.iter().any(|(a, b)| (one, other) == (*a, *b) || (one, other) == (*b, *a))
}

/// Whether a letter more could say the opposite, or another number.
fn turns_round(letter: char) -> bool {
    letter.is_ascii_digit() || DENYING.contains(letter)
}
