//! Sentences and labels compared word by word, as people retype them: a letter may be wrong in a long word.
//!
//! A pattern is words with blanks between: `a|b` is either word, `%` any one word, which is kept, `~` a few
//! words or none. What a sentence says is for the readers.

use calwise_licensing::letters;
use std::borrow::Cow;
use std::cell::OnceCell;

/// The most words that `~` stands for.
const LONGEST_GAP: usize = 16;
/// Words longer than this are no words of a sentence.
const LONGEST_WORD: usize = 32;

/// A word with so many letters is right or wrong.
const SHORT: usize = 4;

/// A word of a text.
#[derive(Debug, Clone)]
pub struct Word<'a> {
    /// The word without quotes and marks around it.
    pub text: &'a str,
    /// Its place in the text that it was cut from.
    pub start: usize,
    /// In lower case, with straight apostrophes, once it was asked for.
    folded: OnceCell<Cow<'a, str>>,
}

impl Word<'_> {
    fn folded(&self) -> &str {
        self.folded.get_or_init(|| {
            let is_plain = self.text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
            if is_plain {
                self.text.into()
            } else {
                letters::lower_case(self.text).replace('’', "'").into()
            }
        })
    }

    /// One past its last byte.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The words of a text.
pub fn words(text: &str) -> Vec<Word<'_>> {
    each_word(text).collect()
}

/// The words of a text one by one.
pub fn each_word(text: &str) -> impl Iterator<Item = Word<'_>> {
    let is_mark = |c: char| {
        !(c.is_alphanumeric() || matches!(c, '$' | '-' | '_' | '\\' | '/' | '*' | '\'' | '’'))
            || c == '\u{FEFF}'
    };
    text.split(char::is_whitespace)
        .flat_map(|raw| {
            let has_dots = raw.as_bytes().windows(3).any(|three| three == b"...");
            raw.split(if has_dots { "..." } else { "\n" })
        })
        .filter_map(move |raw| {
            let word = raw.trim_matches(is_mark).trim_matches(['\'', '’']);
            if word.is_empty() || word == "-" {
                return None;
            }
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            Some(Word { text: word, start, folded: OnceCell::new() })
        })
}

/// The first words of many patterns, prepared so that it is quickly known which of them a word can begin.
pub struct Heads {
    /// Each first word, and the patterns that it begins, a bit each.
    words: Vec<(&'static str, u128)>,
    /// The places of those that begin with a letter, and of those that end with one.
    by_end: [Vec<Vec<usize>>; 2],
    /// The patterns that any word begins.
    any: u128,
}

impl Heads {
    /// Prepares patterns, 128 at most.
    pub fn new(patterns: impl Iterator<Item = &'static str>) -> Self {
        let mut prepared = Self { words: Vec::new(), by_end: [(); 2].map(|()| vec![Vec::new(); 32]), any: 0 };
        for (index, pattern) in patterns.enumerate() {
            for head in cut(pattern).0.split('|') {
                prepared.add(head, 1 << index);
            }
        }
        prepared
    }

    fn add(&mut self, head: &'static str, bit: u128) {
        if matches!(head, "~" | "%") {
            self.any |= bit;
        } else if let Some((_, bits)) = self.words.iter_mut().find(|(known, _)| *known == head) {
            *bits |= bit;
        } else {
            for (end, of) in ends_of(head).into_iter().zip(&mut self.by_end) {
                of[end].push(self.words.len());
            }
            self.words.push((head, bit));
        }
    }

    /// The patterns that a word can begin, a bit each.
    pub fn begun_by(&self, word: &Word<'_>) -> u128 {
        let mut begun = self.any;
        for (end, of) in ends_of(word.folded()).into_iter().zip(&self.by_end) {
            for (head, bits) in of[end].iter().filter_map(|place| self.words.get(*place)) {
                if begun & bits != *bits && is_one_of(head, word.folded()) {
                    begun |= bits;
                }
            }
        }
        begun
    }
}

/// The rows of a table whose bit is set, in order.
pub fn rows_of<T>(rows: &'static [T], bits: u128) -> impl Iterator<Item = &'static T> {
    let rows = rows.iter().enumerate().skip(bits.trailing_zeros() as usize);
    rows.filter(move |(index, _)| bits >> index & 1 == 1).map(|(_, row)| row)
}

/// The first letter and the last, as numbers below 32.
fn ends_of(word: &str) -> [usize; 2] {
    let letters = word.as_bytes();
    [letters.first(), letters.last()].map(|letter| usize::from(letter.map_or(0, |letter| letter & 31)))
}

/// A pattern, cut behind its first word.
fn cut(pattern: &str) -> (&str, &str) {
    let end = pattern.bytes().position(|byte| byte == b' ').unwrap_or(pattern.len());
    (pattern.get(..end).unwrap_or(""), pattern.get(end + 1..).unwrap_or(""))
}

/// How many words from the first on fit a pattern, and the words that `%` stands for.
pub fn fits<'w, 'a>(pattern: &str, words: &'w [Word<'a>]) -> Option<(usize, Vec<&'w Word<'a>>)> {
    let mut kept = Vec::new();
    let length = fit(pattern, words, &mut kept)?;
    Some((length, kept))
}

fn fit<'w, 'a>(pattern: &str, words: &'w [Word<'a>], kept: &mut Vec<&'w Word<'a>>) -> Option<usize> {
    let (head, rest) = cut(pattern);
    if head.is_empty() {
        return Some(0);
    }
    if head == "~" {
        return (0..=LONGEST_GAP).find_map(|skipped| Some(skipped + fit(rest, words.get(skipped..)?, kept)?));
    }
    let (word, after) = words.split_first()?;
    if head == "%" {
        kept.push(word);
    } else if !is_one_of(head, word.folded()) {
        return None;
    }
    let length = fit(rest, after, kept);
    if length.is_none() && head == "%" {
        kept.pop();
    }
    Some(1 + length?)
}

/// Whether a word is one of those between bars, or nearly.
fn is_one_of(known: &str, word: &str) -> bool {
    let bytes = known.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let end = (start..bytes.len()).find(|at| bytes[*at] == b'|').unwrap_or(bytes.len());
        // Nearly all words end here: neither their first letter nor their last is the same.
        let (first, last) = (bytes.get(start), bytes[..end].last());
        if (first == word.as_bytes().first() || last == word.as_bytes().last())
            && known.get(start..end).is_some_and(|known| is_alike(known, word))
        {
            return true;
        }
        start = end + 1;
    }
    false
}

/// Whether a word is the known one, mistyped at most a little: one letter in five, two where it is long.
fn is_alike(known: &str, word: &str) -> bool {
    if known == word {
        return true;
    }
    if known.len().abs_diff(word.len()) > 8 {
        return false;
    }
    let ((length, letters), (other, others)) = (letters_of(known), letters_of(word));
    let allowed = match length {
        0..=SHORT => return false,
        // A syllable in front, such as "un", turns a word around.
        9.. if known.chars().next() == word.chars().next() => 2,
        _ => 1,
    };
    // A letter that is another one makes a difference of two letters at most.
    let differ = (letters ^ others).count_ones() as usize;
    length.abs_diff(other) <= allowed
        && differ <= 2 * allowed
        && other <= LONGEST_WORD
        && distance(known, word) <= allowed
}

/// How many letters a word has, and which, a bit for each remainder by 32.
fn letters_of(word: &str) -> (usize, u32) {
    word.chars()
        .fold((0, 0), |(length, letters), letter| (length + 1, letters | 1 << (u32::from(letter) & 31)))
}

/// How many letters have to be changed, added or dropped to make one word the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row = [0; LONGEST_WORD + 1];
    for (at, cell) in row.iter_mut().enumerate() {
        *cell = at;
    }
    let mut last = 0;
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        last = row[0];
        for (place, same) in other.chars().take(LONGEST_WORD).map(|c| c == letter).enumerate() {
            let changed = diagonal + usize::from(!same);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(last + 1);
            last = row[place + 1];
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_forgiven_and_another_word_is_not() {
        for (known, word, alike) in [
            ("licensing", "licensing", true),
            ("licensing", "lisencing", true),
            ("licensing", "iicensing", true),
            ("licensing", "licenses", false),
            ("diagnoser", "diagnose", true),
            ("remote", "remoter", true),
            ("available", "unavailable", false),
            ("not", "now", false),
            ("mode", "node", false),
            ("kulanzfrist", "kulansfrist", true),
        ] {
            assert_eq!(is_alike(known, word), alike, "{known} {word}");
        }
    }

    #[test]
    fn gaps_alternatives_and_kept_words() {
        let text = "The license  server \"LS1.contoso.local\",\r\nis NOT available. More";
        let all = words(text);
        let (length, kept) = fits("license server|servers % is not available", &all[1..]).expect("a fit");
        assert_eq!((length, kept[0].text), (6, "LS1.contoso.local"));
        assert_eq!(&text[kept[0].start..kept[0].end()], "LS1.contoso.local");
        assert!(fits("the ~ is not available", &all).is_some());
        assert!(fits("the ~ is available", &all).is_none());
        assert!(fits("more and more", &all[7..]).is_none(), "cut off");
    }
}
