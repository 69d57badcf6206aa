//! Sentences with a word or two amiss: typed from memory, read by a machine from a picture.
//!
//! A sentence counts when most of its words stand in their order. Words that deny must all be there, and no other:
//! they turn a sentence round. Each word of the text is looked up once, so the time grows with the text.

use calwise_licensing::letters;
use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::knowledge::messages::NEGATIONS;

use super::sentence::Sentence;
use super::{MessageMatch, Recognised};
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

/// All sentences, by their words.
pub(super) struct Almost {
    /// Where a word, by its hash, stands: sentence and place, in order.
    places: BTreeMap<u64, Vec<(usize, usize)>>,
    shapes: Vec<Shape>,
    negations: BTreeSet<u64>,
    /// Whether a word with these last bits of its hash is in a sentence: most are in none.
    filter: Vec<bool>,
}

/// Words are told apart by so many bits first.
const FILTER_BITS: u32 = 13;

/// A sentence as its words.
#[derive(Default)]
struct Shape {
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
        let mut places: BTreeMap<u64, Vec<(usize, usize)>> = BTreeMap::new();
        let mut shapes = Vec::new();
        for (index, sentence) in sentences.iter().enumerate() {
            let mut shape = Shape::default();
            let mut slack = 0;
            let mut hashes = Vec::new();
            for token in sentence.text.split_inclusive(['…', ' ']) {
                let varies = token.contains('%');
                if !varies {
                    for (_, word) in words(token) {
                        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
                        let is_long = word.chars().count() > LONGEST_SMALL;
                        let word = hash(word);
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
                    places.entry(word).or_default().push((index, place));
                }
            } else {
                shape.words.clear();
            }
            shapes.push(shape);
        }
        let mut filter = vec![false; 1 << FILTER_BITS];
        for word in places.keys().chain(&negations) {
            filter[slot(*word)] = true;
        }
        Self { places, shapes, negations, filter }
    }

    /// Finds sentences that are almost whole.
    pub(super) fn find(&self, text: &str, sentences: &[Sentence], add: &mut impl FnMut(MessageMatch)) {
        let mut runs: Vec<Option<Run>> = vec![None; self.shapes.len()];
        let mut denials = 0;
        for (number, (start, word)) in words(text).enumerate() {
            let number = offset(number);
            let key = hash(word);
            if !self.filter[slot(key)] {
                continue;
            }
            let is_denial = self.negations.contains(&key);
            let Some(places) = self.places.get(&key) else {
                denials += u32::from(is_denial);
                continue;
            };
            let mut rest = places.as_slice();
            while let Some((sentence, _)) = rest.first() {
                let length = rest.iter().take_while(|(other, _)| other == sentence).count();
                let (own, next) = rest.split_at(length);
                rest = next;
                // Most words of the text stand in the middle of sentences that nothing has opened.
                if runs[*sentence].is_none() && own.first().is_some_and(|(_, place)| *place > 1) {
                    continue;
                }
                let shape = &self.shapes[*sentence];
                let run = shape.follow(runs[*sentence], own, start, number, denials);
                runs[*sentence] = run;
                let Some(run) = run else { continue };
                if shape.is_complete(run, denials + u32::from(is_denial)) {
                    let (start, end) = (offset(run.start), offset(start + word.len()));
                    add(sentences[*sentence].found(Recognised::Almost, start, end, Vec::new()));
                }
            }
            denials += u32::from(is_denial);
        }
    }
}

impl Shape {
    /// Follows the sentence by one word that stands at some of its places.
    fn follow(
        &self,
        run: Option<Run>,
        places: &[(usize, usize)],
        start: usize,
        number: u32,
        denied: u32,
    ) -> Option<Run> {
        let next = run.and_then(|run| {
            let (_, place) = *places.iter().find(|(_, place)| *place > run.place)?;
            let skipped = self.words.get(run.place + 1..place)?;
            let slack: u32 = self.words.get(run.place + 1..=place)?.iter().map(|word| word.slack).sum();
            let strange = (number - run.number).saturating_sub(1);
            // With another word in its place it is another sentence; words with slips are known by their letters.
            if COMPLETE && strange > slack && skipped.iter().any(|word| word.is_long) {
                return None;
            }
            let near = skipped.len() <= LONGEST_SKIP && strange <= offset(skipped.len() + 1) + slack;
            near.then(|| Run {
                place,
                number,
                hits: run.hits + 1,
                denied: run.denied + u32::from(self.words.get(place).is_some_and(|word| word.denies)),
                broken: run.broken || skipped.iter().any(|word| word.denies),
                ..run
            })
        });
        let opens = places.first().filter(|(_, place)| *place <= 1).map(|(_, place)| Run {
            start,
            place: *place,
            number,
            hits: 1,
            denied_before: denied,
            denied: u32::from(self.words.get(*place).is_some_and(|word| word.denies)),
            broken: self.words.iter().take(*place).any(|word| word.denies),
        });
        match (next, run) {
            (Some(next), _) => Some(next),
            // A sentence that has come far is not given up for a word that could open another.
            (None, Some(run)) if opens.is_none() || run.hits * 2 > self.words.len() => Some(run),
            _ => opens,
        }
    }

    fn is_complete(&self, run: Run, denied: u32) -> bool {
        let enough = run.hits * 100 >= self.words.len() * PERCENT;
        let at_end = run.place + LONGEST_SKIP > self.words.len();
        let rest = self.words.iter().skip(run.place + 1);
        let lacks_denial = run.broken || rest.into_iter().any(|word| word.denies);
        enough && at_end && !lacks_denial && denied - run.denied_before == run.denied
    }
}

/// Words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let is_part = |character: char| character.is_alphanumeric() || character == '\'' || character == '’';
        let start = from + text.get(from..)?.find(is_part)?;
        let rest = text.get(start..)?;
        let length = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
        from = start + length;
        Some((start, &rest[..length]))
    })
}

/// The place of a word in the filter.
const fn slot(word: u64) -> usize {
    (word >> (64 - FILTER_BITS)) as usize
}

/// A hash of a word whose case and quotes do not count.
fn hash(word: &str) -> u64 {
    let lower = word
        .chars()
        .map(letters::lower)
        .map(|letter| if COMPLETE { letters::unmarked(letter) } else { letter });
    lower
        .filter(|character| !matches!(character, '\'' | '’'))
        .fold(0xCBF2_9CE4_8422_2325, |hash, character| {
            (hash ^ u64::from(u32::from(character))).wrapping_mul(0x0000_0100_0000_01B3)
        })
}
