//! A folded view of text for comparing sentences: lower case, one kind of quotes, no blanks at all.
//!
//! Consoles break words at the edge of the window, so blanks decide nothing. Each folded character
//! keeps the place it came from.

use calwise_licensing::letters;

use super::lines::offset;

/// Text folded for comparison, with a way back.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded characters.
    pub text: String,
    /// For each byte of `text`: the first byte of its character in the original.
    origins: Vec<u32>,
    /// Length of the original.
    length: u32,
}

/// Folds a text.
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded {
        text: String::with_capacity(text.len()),
        origins: Vec::with_capacity(text.len()),
        length: offset(text.len()),
    };
    for (at, character) in text.char_indices() {
        // Nearly all characters are these.
        if character.is_ascii_alphanumeric() {
            folded.text.push(character.to_ascii_lowercase());
            folded.origins.push(offset(at));
            continue;
        }
        if character.is_whitespace() || matches!(character, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{AD}') {
            continue;
        }
        let plain = match character {
            '‘' | '’' | '‚' | '‛' | '`' | '´' | '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' => {
                '\''
            }
            '‐' | '‑' | '–' | '—' => '-',
            other => other,
        };
        folded.text.push(letters::lower(plain));
        folded.origins.resize(folded.text.len(), offset(at));
    }
    folded
}

impl Folded {
    /// The place in the original of a range of folded bytes.
    pub fn original(&self, start: usize, end: usize) -> (u32, u32) {
        let from = self.origins.get(start).copied().unwrap_or(self.length);
        let to = self.origins.get(end).copied().unwrap_or(self.length);
        (from, to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_quotes_and_case_do_not_count() {
        let broken = "The RD Lic\r\nensing mode  has\u{A0}not been “configured”.";
        assert_eq!(fold(broken).text, fold("the rd licensing mode has not been \"configured\".").text);
    }

    #[test]
    fn a_folded_place_leads_back_to_the_original() {
        let text = "É a  b\r\nc";
        let folded = fold(text);
        assert_eq!(folded.text, "éabc");
        let (start, end) = folded.original(2, 4);
        assert_eq!(&text[start as usize..end as usize], "a  b\r\n");
        assert_eq!(folded.original(4, 5), (9, 10));
    }
}
