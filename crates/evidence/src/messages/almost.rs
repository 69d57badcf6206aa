//! Sentences with a word or two amiss: typed from memory, read by a machine from a picture.
//!
//! A sentence counts when most of its words stand in their order. Words that deny must all be there, and no other:
//! they turn a sentence round. Each word of the text is looked up once, so the time grows with the text.

use calwise_licensing::letters;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use calwise_licensing::knowledge::messages::NEGATIONS;

use super::sentence::Sentence;
use super::{MessageMatch, Recognised, next_with};
use crate::readers::COMPLETE;
use crate::text::lines::offset;

/// Words that a sentence has at least; shorter ones must be there whole.
const FEWEST_WORDS: usize = 7;
/// Of a hundred words so many must be there.
const PERCENT: usize = 85;
/// Words that may be missing one after the other.
const LONGEST_SKIP: usize = 2;
/// Letters of an article or a preposition.
const LONGEST_SMALL: usize = 3;
/// Words that may stand for a placeholder.
const LONGEST_PARAMETER: u32 = 8;
/// The last place at which a sentence can be entered.
const LAST_OPENING: usize = 1;
/// Words of the text from one word of a sentence to its next at most: as many parameters as [`LONGEST_SKIP`] and one,
/// each with a word of its own, and one more.
const FARTHEST: u32 = 3 * (LONGEST_PARAMETER + 1) + 1;

/// All sentences, by their words.
pub(super) struct Almost {
    /// What is known of a word, by its hash.
    words: BTreeMap<u64, Places>,
    shapes: Vec<Shape>,
    /// A bit for the last bits of the hash of each known word: most words are none of them.
    filter: Vec<u64>,
}

/// Where a word stands in the sentences.
#[derive(Default)]
struct Places {
    /// The sentences that have the word, 64 in each.
    sets: Vec<Set>,
    /// For each of these sentences, in order, where its places begin in [`Self::all`].
    firsts: Vec<usize>,
    all: Vec<usize>,
    /// Whether the word denies.
    denies: bool,
}

/// Some of 64 sentences, a bit for each.
#[derive(Default, Clone, Copy)]
struct Set {
    has: u64,
    /// Those that can begin with the word.
    opens: u64,
    /// How many have the word among those before these 64.
    before: usize,
}

impl Places {
    /// Adds the next one.
    fn push(&mut self, sentence: usize, place: usize) {
        let (set, bit) = (sentence / 64, 1 << (sentence % 64));
        if self.sets.len() <= set {
            let before = self.firsts.len();
            self.sets.resize(set + 1, Set { before, ..Set::default() });
        }
        let set = &mut self.sets[set];
        if set.has & bit == 0 {
            set.has |= bit;
            self.firsts.push(self.all.len());
        }
        if place <= LAST_OPENING {
            set.opens |= bit;
        }
        self.all.push(place);
    }

    /// The places in a sentence that has the word: one of 64, by its bit.
    fn of(&self, set: &Set, bit: u32) -> &[usize] {
        let number = set.before + (set.has & ((1 << bit) - 1)).count_ones() as usize;
        let end = self.firsts.get(number + 1).copied().unwrap_or(self.all.len());
        self.firsts.get(number).and_then(|first| self.all.get(*first..end)).unwrap_or_default()
    }
}

/// Words are told apart by so many bits first.
const FILTER_BITS: u32 = 16;

/// A sentence as its words.
#[derive(Default)]
struct Shape {
    /// Its place in the table.
    sentence: usize,
    words: Vec<ShapeWord>,
}

/// A word of a sentence.
#[derive(Clone, Copy)]
struct ShapeWord {
    denies: bool,
    /// Longer than an article or a preposition.
    is_long: bool,
    /// How many words of the text may stand before it.
    slack: u32,
}

/// How far a sentence has been followed in the text.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    /// Place in the sentence of the last word.
    place: usize,
    /// Number in the text of the last word.
    number: u32,
    hits: usize,
    /// Negations in the text before the run.
    denied_before: u32,
    denied: u32,
    broken: bool,
}

impl Almost {
    /// Prepares the sentences that are long enough.
    pub(super) fn new(sentences: &[Sentence]) -> Self {
        let mut negations: BTreeSet<u64> = NEGATIONS.iter().map(|word| hash(word)).collect();
        let mut by_word: BTreeMap<u64, Places> = BTreeMap::new();
        let mut shapes = Vec::new();
        for (index, sentence) in sentences.iter().enumerate() {
            let mut shape = Shape { sentence: index, words: Vec::new() };
            let mut slack = 0;
            let mut hashes = Vec::new();
            for token in sentence.text.split_inclusive(['…', ' ']) {
                let varies = token.contains('%');
                if !varies {
                    for Word { start, end, hash: word } in words(token) {
                        let written = token.get(start..end).unwrap_or_default();
                        let is_number = written.bytes().all(|byte| byte.is_ascii_digit());
                        let is_long = written.chars().count() > LONGEST_SMALL;
                        // Another number is another sentence, as one that denies is.
                        if is_number {
                            negations.insert(word);
                        }
                        let denies = negations.contains(&word);
                        shape.words.push(ShapeWord { denies, is_long, slack });
                        hashes.push(word);
                        slack = 0;
                    }
                }
                if varies || token.contains('…') {
                    slack = LONGEST_PARAMETER;
                }
            }
            // A wording that nothing confirms is not stretched.
            if shape.words.len() >= FEWEST_WORDS && sentence.is_confirmed {
                for (place, word) in hashes.into_iter().enumerate() {
                    by_word.entry(word).or_default().push(shapes.len(), place);
                }
                shapes.push(shape);
            }
        }
        for word in negations {
            by_word.entry(word).or_default().denies = true;
        }
        let mut filter = vec![0; 1 << (FILTER_BITS - u64::BITS.trailing_zeros())];
        for word in by_word.keys() {
            filter[slot(*word) / 64] |= 1 << (slot(*word) % 64);
        }
        Self { words: by_word, shapes, filter }
    }

    /// Finds sentences that are almost whole, none of them where something is settled.
    pub(super) fn find(
        &self,
        text: &str,
        sentences: &[Sentence],
        settled: &[Range<u32>],
        add: &mut impl FnMut(MessageMatch),
    ) {
        let mut followed = Followed {
            runs: vec![None; self.shapes.len()],
            begun: vec![0; self.shapes.len().div_ceil(64)],
            denials: 0,
            from: 0,
        };
        let mut words = words(text);
        let (mut number, mut next) = (0, 0);
        while let Some((word, places)) = self.next_known(&mut words, &mut number) {
            // No sentence goes on behind one that is settled.
            if next_with(settled, &mut next, offset(word.start)).is_some() {
                followed.from = number;
                followed.denials += u32::from(places.denies);
                continue;
            }
            self.follow(&mut followed, &word, places, number, sentences, add);
        }
    }

    /// The next word that is in a sentence; how many there were is counted on.
    #[inline(never)]
    fn next_known(
        &self,
        words: &mut impl Iterator<Item = Word>,
        number: &mut u32,
    ) -> Option<(Word, &Places)> {
        words.find_map(|word| {
            *number += 1;
            let place = slot(word.hash);
            let may_be = self.filter[place / 64] >> (place % 64) & 1 == 1;
            let places = if may_be { self.words.get(&word.hash) } else { None };
            places.map(|places| (word, places))
        })
    }

    /// Follows all sentences that a word concerns.
    #[inline(never)]
    fn follow(
        &self,
        followed: &mut Followed,
        word: &Word,
        places: &Places,
        number: u32,
        sentences: &[Sentence],
        add: &mut impl FnMut(MessageMatch),
    ) {
        let denied = followed.denials;
        followed.denials += u32::from(places.denies);
        for (which, set) in places.sets.iter().enumerate() {
            // Most words open nothing.
            let mut concerned = set.has & (set.opens | followed.begun[which]);
            while concerned != 0 {
                let bit = concerned.trailing_zeros();
                concerned &= concerned - 1;
                let index = 64 * which + bit as usize;
                let shape = &self.shapes[index];
                // What lies too far back is not followed any more.
                let run = followed.runs[index]
                    .filter(|run| number - run.number <= FARTHEST && run.number > followed.from);
                let run = shape.follow(run, places.of(set, bit), word.start, number, denied);
                followed.runs[index] = run;
                let begun = &mut followed.begun[which];
                *begun = *begun & !(1 << bit) | u64::from(run.is_some()) << bit;
                if let Some(run) = run.filter(|run| shape.is_complete(*run, followed.denials)) {
                    let (start, end) = (offset(run.start), offset(word.end));
                    add(sentences[shape.sentence].found(Recognised::Almost, start, end, Vec::new()));
                }
            }
        }
    }
}

/// How far each sentence is followed.
struct Followed {
    runs: Vec<Option<Run>>,
    /// Which of them may have begun, 64 in each.
    begun: Vec<u64>,
    /// Words that deny, so far.
    denials: u32,
    /// The number in the text of the last word that is not followed.
    from: u32,
}

impl Shape {
    /// Follows the sentence by one word that stands at some of its places.
    fn follow(
        &self,
        run: Option<Run>,
        places: &[usize],
        start: usize,
        number: u32,
        denied: u32,
    ) -> Option<Run> {
        let next = run.and_then(|run| {
            let place = *places.iter().find(|place| **place > run.place)?;
            let skipped = self.words.get(run.place + 1..place)?;
            // Most words stand too far on in the sentence.
            if skipped.len() > LONGEST_SKIP {
                return None;
            }
            let slack: u32 = self.words.get(run.place + 1..=place)?.iter().map(|word| word.slack).sum();
            let strange = (number - run.number).saturating_sub(1);
            // With another word in its place it is another sentence; words with slips are known by their letters.
            if COMPLETE && strange > slack && skipped.iter().any(|word| word.is_long) {
                return None;
            }
            let near = strange <= offset(skipped.len() + 1) + slack;
            near.then(|| Run {
                place,
                number,
                hits: run.hits + 1,
                denied: run.denied + u32::from(self.words.get(place).is_some_and(|word| word.denies)),
                broken: run.broken || skipped.iter().any(|word| word.denies),
                ..run
            })
        });
        if next.is_some() {
            return next;
        }
        let opens = places.first().filter(|place| **place <= LAST_OPENING).map(|place| Run {
            start,
            place: *place,
            number,
            hits: 1,
            denied_before: denied,
            denied: u32::from(self.words.get(*place).is_some_and(|word| word.denies)),
            broken: self.words.iter().take(*place).any(|word| word.denies),
        });
        // A sentence that has come far is not given up for a word that could open another.
        run.filter(|run| opens.is_none() || run.hits * 2 > self.words.len()).or(opens)
    }

    fn is_complete(&self, run: Run, denied: u32) -> bool {
        let enough = || run.hits * 100 >= self.words.len() * PERCENT;
        let at_end = run.place + LONGEST_SKIP > self.words.len();
        let lacks_denial = || run.broken || self.words.iter().skip(run.place + 1).any(|word| word.denies);
        at_end && enough() && !lacks_denial() && denied - run.denied_before == run.denied
    }
}

/// A word of a text.
struct Word {
    start: usize,
    end: usize,
    /// A hash for which case, accents and quotes do not count.
    hash: u64,
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut letters = text.char_indices();
    std::iter::from_fn(move || {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '\'' || letter == '’';
        let (start, first) = letters.find(|(_, letter)| is_part(*letter))?;
        let mut hash = hash_on(HASH_OF_NOTHING, first);
        for (end, letter) in letters.by_ref() {
            if !is_part(letter) {
                return Some(Word { start, end, hash });
            }
            hash = hash_on(hash, letter);
        }
        Some(Word { start, end: text.len(), hash })
    })
}

/// The place of a word in the filter.
const fn slot(word: u64) -> usize {
    (word >> (64 - FILTER_BITS)) as usize
}

/// A hash of a word whose case, accents and quotes do not count.
fn hash(word: &str) -> u64 {
    word.chars().fold(HASH_OF_NOTHING, hash_on)
}

const HASH_OF_NOTHING: u64 = 0xCBF2_9CE4_8422_2325;

/// The hash of a word with a letter more.
fn hash_on(hash: u64, letter: char) -> u64 {
    if matches!(letter, '\'' | '’') {
        return hash;
    }
    let plain = match letter {
        // Nearly all letters are these.
        'a'..='z' | '0'..='9' => letter,
        _ if COMPLETE => letters::unmarked(letters::lower(letter)),
        _ => letters::lower(letter),
    };
    (hash ^ u64::from(u32::from(plain))).wrapping_mul(0x0000_0100_0000_01B3)
}
