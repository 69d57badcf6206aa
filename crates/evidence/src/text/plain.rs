//! A text made plain, small letters without accents and one blank between words, and phrases that are looked for in it.
//!
//! What the phrases mean is for whoever keeps them.

use std::sync::OnceLock;

use calwise_licensing::letters;

/// Small letters without accents, a blank between words whatever stands there, and blanks around.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() + 2);
    plain.push(' ');
    for letter in text.chars().map(letters::lower).map(letters::unmarked) {
        let letter = if letter == '’' { '\'' } else { letter };
        let is_of_word = letter.is_alphanumeric() || matches!(letter, '\'' | '.');
        if is_of_word {
            plain.push(letter);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.push(' ');
    plain
}

/// Phrases that are looked for in one pass, however many.
pub struct Phrases {
    /// As they stand in a plain text, bars between: a blank and the words, or the beginning of the last one.
    all: &'static str,
    /// The same by the two bytes behind the blank, prepared when they are asked for.
    by_beginning: OnceLock<Vec<Vec<&'static str>>>,
}

/// Numbers of beginnings.
const BEGINNINGS: usize = 128;

impl Phrases {
    /// Phrases with bars between, each after a blank.
    pub const fn of(all: &'static str) -> Self {
        Self { all, by_beginning: OnceLock::new() }
    }

    /// Whether one of them stands in a text that was made plain.
    pub fn stand_in(&self, plain: &str) -> bool {
        self.first_in(plain).is_some()
    }

    /// Where the first of them begins in a text that was made plain: a blank.
    pub fn first_in(&self, plain: &str) -> Option<usize> {
        let known = self.by_beginning.get_or_init(|| prepared(self.all));
        let text = plain.as_bytes();
        let mut words = text.iter().enumerate().filter(|(_, byte)| **byte == b' ').map(|(at, _)| at);
        words.find(|at| {
            let here = &text[*at..];
            let phrases = known.get(beginning(here)).map_or(&[][..], Vec::as_slice);
            phrases.iter().any(|phrase| here.starts_with(phrase.as_bytes()))
        })
    }

    /// One by one.
    #[cfg(test)]
    pub fn each(&self) -> impl Iterator<Item = &'static str> {
        self.all.split('|')
    }
}

fn prepared(all: &'static str) -> Vec<Vec<&'static str>> {
    let mut prepared = vec![Vec::new(); BEGINNINGS];
    for phrase in all.split('|') {
        debug_assert!(phrase.starts_with(' '), "{phrase} begins no word");
        prepared[beginning(phrase.as_bytes())].push(phrase);
    }
    prepared
}

/// The number of what stands behind a blank.
fn beginning(text: &[u8]) -> usize {
    let letter = |at| text.get(at).map_or(0, |byte| usize::from(*byte));
    (letter(1) * 5 + letter(2)) % BEGINNINGS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_stands_where_its_words_do_in_any_spelling() {
        static PHRASES: Phrases = Phrases::of(" another customer| é | copilot | tradui| im labor");
        for (text, expected) in [
            ("At another  Customer's", true),
            ("another, customer", true),
            ("bother customer", false),
            ("Copilot", true),
            ("copilots", false),
            ("TRADUIRE", true),
            ("retradui", false),
            ("Im Labor", true),
            ("i", false),
            ("", false),
        ] {
            assert_eq!(PHRASES.stand_in(&plain(text)), expected, "{text}");
        }
    }
}
