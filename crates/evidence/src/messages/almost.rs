//! Sentences with a word or two amiss: typed from memory, read by a machine from a picture.
//!
//! A sentence counts when most of its words stand in their order. Words that deny must all be there, and no other:
//! they turn a sentence round. Each word of the text is looked up once, so the time grows with the text.

use calwise_licensing::letters;
use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::knowledge::messages::NEGATIONS;

use super::sentence::Sentence;
use super::{Known, MessageMatch, Recognised};
use crate::text::lines::offset;

/// Words that a sentence has at least; shorter ones must be there whole.
const FEWEST_WORDS: usize = 7;
/// Of a hundred words so many must be there.
const PERCENT: usize = 85;
/// Words that may be missing one after the other.
const LONGEST_SKIP: usize = 2;
/// Words that may stand for a placeholder.
const LONGEST_PARAMETER: u32 = 8;

/// All sentences, by their words.
pub(super) struct Almost {
    /// Where a word, by its hash, stands: sentences and its places there, in order.
    places: BTreeMap<u64, Vec<(usize, Vec<usize>)>>,
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
    /// How many words it has.
    length: usize,
    /// For each word, and for the end: how many words of the text may stand among those before it, and how many of
    /// those deny.
    before: Vec<(u32, u32)>,
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
        let negations: BTreeSet<u64> = NEGATIONS.iter().map(|word| hash(word)).collect();
        let mut places: BTreeMap<u64, Vec<(usize, Vec<usize>)>> = BTreeMap::new();
        let mut shapes = Vec::new();
        for (index, sentence) in sentences.iter().enumerate() {
            let mut shape = Shape::default();
            let (mut slack, mut sum, mut denials) = (0, 0, 0);
            let mut hashes = Vec::new();
            for token in sentence.text.split_inclusive(['…', ' ']) {
                let varies = token.contains('%');
                if !varies {
                    for (_, word) in words(token) {
                        let word = hash(word);
                        shape.before.push((sum, denials));
                        sum += slack;
                        denials += u32::from(negations.contains(&word));
                        hashes.push(word);
                        slack = 0;
                    }
                }
                if varies || token.contains('…') {
                    slack = LONGEST_PARAMETER;
                }
            }
            shape.before.push((sum, denials));
            shape.length = hashes.len();
            if hashes.len() >= FEWEST_WORDS {
                for (place, word) in hashes.into_iter().enumerate() {
                    let sentences = places.entry(word).or_default();
                    match sentences.last_mut() {
                        Some((last, own)) if *last == index => own.push(place),
                        _ => sentences.push((index, vec![place])),
                    }
                }
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
        // The last word of the text that each of them may go on with.
        let mut until = vec![0; self.shapes.len()];
        let mut denials = 0;
        for (number, (start, word)) in words(text).enumerate() {
            let number = offset(number + 1);
            let key = hash(word);
            if !self.filter[slot(key)] {
                continue;
            }
            let is_denial = self.negations.contains(&key);
            let Some(places) = self.places.get(&key) else {
                denials += u32::from(is_denial);
                continue;
            };
            for (sentence, own) in places {
                let is_left = number > until[*sentence];
                // Most words of the text stand in the middle of sentences that nothing has opened.
                if is_left && own.first().is_some_and(|place| *place > 1) {
                    continue;
                }
                let shape = &self.shapes[*sentence];
                let run = runs[*sentence].filter(|_| !is_left);
                let run = shape.follow(run, own, start, number, denials);
                runs[*sentence] = run;
                until[*sentence] = run.map_or(0, |run| shape.last_number(&run));
                let Some(run) = run else { continue };
                if shape.is_complete(run, denials + u32::from(is_denial)) {
                    let (start, end) = (offset(run.start), offset(start + word.len()));
                    let known: Known = sentences[*sentence].known;
                    let parameters = Vec::new();
                    add(MessageMatch { known, recognised: Recognised::Almost, start, end, parameters });
                }
            }
            denials += u32::from(is_denial);
        }
    }
}

impl Shape {
    /// How many words of the text may stand among the words from a place until another, and how many of them deny.
    fn between(&self, from: usize, to: usize) -> (u32, u32) {
        let before = |at: usize| self.before.get(at).copied().unwrap_or_default();
        let ((slack, denials), (slack_to, denials_to)) = (before(from), before(to));
        (slack_to.saturating_sub(slack), denials_to.saturating_sub(denials))
    }

    /// The number of the last word that can go on with a run.
    fn last_number(&self, run: &Run) -> u32 {
        let (slack, _) = self.between(0, self.length);
        run.number.saturating_add(offset(LONGEST_SKIP) + 2 + slack)
    }

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
            let skipped = place - run.place - 1;
            let (slack, denials) = self.between(run.place + 1, place + 1);
            let (_, here) = self.between(place, place + 1);
            let strange = (number - run.number).saturating_sub(1);
            let near = skipped <= LONGEST_SKIP && strange <= offset(skipped + 1) + slack;
            near.then(|| Run {
                place,
                number,
                hits: run.hits + 1,
                denied: run.denied + here,
                broken: run.broken || denials > here,
                ..run
            })
        });
        let opens = places.first().filter(|place| **place <= 1).map(|place| Run {
            start,
            place: *place,
            number,
            hits: 1,
            denied_before: denied,
            denied: self.between(*place, *place + 1).1,
            broken: self.between(0, *place).1 > 0,
        });
        match (next, run) {
            (Some(next), _) => Some(next),
            // A sentence that has come far is not given up for a word that could open another.
            (None, Some(run)) if opens.is_none() || run.hits * 2 > self.length => Some(run),
            _ => opens,
        }
    }

    fn is_complete(&self, run: Run, denied: u32) -> bool {
        let at_end = run.place + LONGEST_SKIP > self.length;
        let enough = run.hits * 100 >= self.length * PERCENT;
        let lacks_denial = || run.broken || self.between(run.place + 1, self.length).1 > 0;
        at_end && enough && denied - run.denied_before == run.denied && !lacks_denial()
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
    let lower = word.chars().map(letters::lower);
    lower
        .filter(|character| !matches!(character, '\'' | '’'))
        .fold(0xCBF2_9CE4_8422_2325, |hash, character| {
            (hash ^ u64::from(u32::from(character))).wrapping_mul(0x0000_0100_0000_01B3)
        })
}
